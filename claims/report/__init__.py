"""Findings, claims and counts, for a person at a terminal (Rich) and for a program (JSON)."""
