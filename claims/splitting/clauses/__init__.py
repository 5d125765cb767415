"""Clauses apart: coordination, conjunctions, participles, lists."""
