"""Options that several verbs share, and what they mean."""

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from claims.model import Document
    from claims.reading import Meta

Db = Annotated[
    str | None,
    typer.Option("--db", metavar="PATH|URL", help="The store: a file, or the URL of a database."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON (docs/json.md) and nothing else.")]
Force = Annotated[bool, typer.Option("--force", help="Read texts that do not look like English.")]
Title = Annotated[str, typer.Option("--title", metavar="TEXT", help="Title of the text.")]
Source = Annotated[
    str, typer.Option("--source", "--publisher", metavar="NAME", help="Who published the text.")
]
Author = Annotated[str, typer.Option("--author", metavar="NAME", help="Who wrote the text.")]
Published = Annotated[
    str, typer.Option("--published", metavar="DATE", help="When it was published: 2021-04-14.")
]
Url = Annotated[str, typer.Option("--url", metavar="URL", help="Where the text is on the web.")]
Licence = Annotated[str, typer.Option("--licence", metavar="NAME", help="Licence of the text.")]
Limit = Annotated[
    int, typer.Option("--limit", "-n", min=1, metavar="N", help="Show at most so many.")
]


def day(text: str, option: str) -> date | None:
    """The day that an option names. Raises a usage error when it cannot be told."""
    from claims.reading.frontmatter import parse_date

    found = parse_date(text) if text else None
    if text and found is None:
        raise typer.BadParameter(f"{option} {text!r} is not a date such as 2021-04-14.")
    return found


def one_of(text: str, allowed: Iterable[str], option: str) -> str:
    """The text, when it is one of those allowed. Raises a usage error for any other."""
    values = [str(value) for value in allowed]
    if text not in values:
        raise typer.BadParameter(f"{option} must be one of {', '.join(values)}, not {text!r}.")
    return text


def document_of(argument: str, meta: "Meta | None" = None, force: bool = False) -> "Document":
    """What a person means by TEXT: `-` is standard input, then a file of that name, then itself."""
    from claims.reading import read, read_text
    from claims.reading.folders import TEXTS

    if argument == "-":
        return standard_input(meta, force)
    try:
        there = Path(argument).exists()
    except (OSError, ValueError):
        there = False
    if there or (Path(argument).suffix.lower() in TEXTS and " " not in argument):
        return read(argument, meta, force=force)
    return read_text(argument, "", meta, force=force)


def standard_input(meta: "Meta | None" = None, force: bool = False) -> "Document":
    """The document on standard input; no more of it is taken than a document may have."""
    from claims.reading import read_text
    from claims.reading.reader import MAX_BYTES

    if sys.stdin.isatty():
        typer.echo("Type or paste a text, then press Ctrl-D.", err=True)
    return read_text(sys.stdin.buffer.read(MAX_BYTES + 1), "-", meta, force=force)
