"""Options that several verbs share, and what they mean."""

import re
import sys
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from claims import Document, Meta

# A statement has several words. In one without blanks a slash or a suffix makes it a file's name.
FILE_NAME = re.compile(r"\S*/\S+|\S+\.[A-Za-z]\w{0,9}")


def day(text: str) -> date | None:
    """The day that an option names; None for an empty one. Raises a usage error for any other."""
    from claims import parse_date

    found = parse_date(text) if text else None
    if text and found is None:
        raise typer.BadParameter(f"{text!r} is not a date such as 2021-04-14.")
    return found


def one_of(text: str, allowed: Iterable[str], what: str) -> str:
    """The text, when it is one of those allowed. Raises a usage error for any other."""
    values = [str(value) for value in allowed]
    if text not in values:
        raise typer.BadParameter(f"{what} must be one of {', '.join(values)}, not {text!r}.")
    return text


def whole_name(verdict: str) -> str:
    """A verdict as it is called elsewhere: the summary of a check says `unverified`."""
    return "not enough evidence" if verdict == "unverified" else verdict


def _name(*flags: str, help: str) -> Any:
    return typer.Option(*flags, metavar="NAME", help=help)


def _date(flag: str, help: str) -> Any:
    return typer.Option(flag, metavar="DATE", parser=day, help=help)


# What a verb is given, and how it answers.
Given = Annotated[str, typer.Argument(metavar="TEXT|PATH|-", help="A text, a file, or -.")]
Id = Annotated[str, typer.Argument(metavar="ID", help="A claim's id, or its beginning.")]
Db = Annotated[
    str | None,
    typer.Option("--db", metavar="PATH|URL", help="The store: a file, or the URL of a database."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON (docs/json.md) and nothing else.")]
Force = Annotated[bool, typer.Option("--force", help="Read texts that do not look like English.")]
Limit = Annotated[
    int, typer.Option("--limit", "-n", min=1, metavar="N", help="Show at most so many.")
]

# What is known of a text that is read.
Title = Annotated[str, typer.Option("--title", metavar="TEXT", help="Title of the text.")]
Publisher = Annotated[str, _name("--source", "--publisher", help="Who published the text.")]
Author = Annotated[str, _name("--author", help="Who wrote the text.")]
Published = Annotated[date | None, _date("--published", "When it was published: 2021-04-14.")]
Url = Annotated[str, typer.Option("--url", metavar="URL", help="Where the text is on the web.")]
Licence = Annotated[str, _name("--licence", help="Licence of the text.")]

# Which of what is stored counts.
AsOf = Annotated[date | None, _date("--as-of", "Use only texts published by then, or undated.")]
Since = Annotated[date | None, _date("--since", "Published then or later.")]
Until = Annotated[date | None, _date("--until", "Published then or earlier.")]
OfSource = Annotated[
    str, _name("--source", help="Only claims of this source: its name, or a part of it.")
]
DocumentsOf = Annotated[
    str, _name("--source", help="Only documents of this source: its name, or a part of it.")
]
OfSpeaker = Annotated[
    str, _name("--speaker", help="Only claims of this speaker: the name, or a part of it.")
]


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
