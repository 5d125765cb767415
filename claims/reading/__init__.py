"""From bytes, files and folders to documents. Nothing here knows what a claim is."""

from claims.reading.folders import left_out, walk
from claims.reading.frontmatter import Meta, parse_date
from claims.reading.reader import read, read_stream, read_text, resolve

__all__ = [
    "Meta",
    "left_out",
    "parse_date",
    "read",
    "read_stream",
    "read_text",
    "resolve",
    "walk",
]
