"""From bytes, files and folders to documents. Nothing here knows what a claim is."""

from claims.reading.folders import walk
from claims.reading.frontmatter import Meta
from claims.reading.reader import read, read_text

__all__ = ["Meta", "read", "read_text", "walk"]
