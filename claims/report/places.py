"""Where a character stands in a file, as editors count."""

from claims.model import Document


def position(document: Document, offset: int) -> tuple[int, int]:
    """Line in the file and column in the line, both from 1."""
    before = document.text[:offset]
    line_start = before.rfind("\n") + 1
    return document.first_line + before.count("\n"), offset - line_start + 1


def place(document: Document, offset: int) -> str:
    """`file:line:column`; "" for a text given on the command line."""
    if not document.name:
        return ""
    line, column = position(document, offset)
    return f"{document.name}:{line}:{column}"
