"""Options that several verbs share, and what they mean."""

import re
import sys
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from claims import Document, Meta

# A statement has several words. In one without blanks a slash or a suffix makes it a file's name.
FILE_NAME = re.compile(r"\S*/\S+|\S+\.[A-Za-z]\w{0,9}")

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
    from claims import parse_date

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


def document_of(given: str, meta: "Meta | None" = None, force: bool = False) -> "Document":
    """What a person means by TEXT: `-` is standard input, then a file of that name, then itself."""
    from claims import read, resolve

    if given == "-":
        return standard_input(meta, force)
    reader = read if FILE_NAME.fullmatch(given) else resolve
    return reader(given, meta, force=force)


def standard_input(meta: "Meta | None" = None, force: bool = False) -> "Document":
    """The document on standard input."""
    from claims import read_stream

    if sys.stdin.isatty():
        typer.echo("Type or paste a text, then press Ctrl-D.", err=True)
    return read_stream(sys.stdin.buffer, "-", meta, force=force)
