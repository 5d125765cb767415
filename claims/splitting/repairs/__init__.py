"""Typical errors of the parser, mended on what the surface shows."""
