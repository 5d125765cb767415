"""How things look: the consoles, and the colour and symbol of each verdict, relation and rating."""

import os
import re
import sys
import unicodedata
from datetime import date
from typing import TextIO, cast

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from claims.model import Mention, Rating, Relation, Verdict

VERDICTS = {
    Verdict.SUPPORTED: ("✔", "green"),
    Verdict.REFUTED: ("✘", "red"),
    Verdict.CONFLICTING: ("≠", "magenta"),
    Verdict.NOT_ENOUGH: ("?", "yellow"),
}
RELATIONS = {
    Relation.SUPPORTS: ("+", "green"),
    Relation.REFUTES: ("−", "red"),
    Relation.NEUTRAL: ("·", "bright_black"),
}
RATINGS = {
    Rating.TRUE: "green",
    Rating.FALSE: "red",
    Rating.MISLEADING: "magenta",
    Rating.UNPROVEN: "yellow",
}
QUIET = "not bold default dim"  # within a text that has a colour
WIDEST = 100  # columns: longer lines are hard to read
NARROWEST = 40  # columns: with fewer nothing fits, and a terminal breaks lines itself
LONGEST = 240  # characters shown of what gave no claim
INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})


class _Console(Console):
    """Rich's console; on a reader that has left it would end the program with code 1."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def output() -> Console:
    """The console for data: standard output."""
    return _console(sys.stdout)


def errors() -> Console:
    """The console for everything else: standard error."""
    return _console(sys.stderr)


def say_if_cut(shown: int, limit: int) -> None:
    """That there may be more than the limit lets through."""
    if shown >= limit:
        errors().print(f"Stopped at --limit {limit}; there may be more.")


def clean(text: str) -> str:
    """Text from outside on one line, without characters that could steer a terminal."""
    spaced = re.sub(r"\s+", " ", text)
    return "".join(c for c in spaced if unicodedata.category(c) not in INVISIBLE).strip()


def excerpt(text: str) -> str:
    """The beginning of a text from outside: a table or a block of code may fill pages."""
    line = clean(text)
    return line if len(line) <= LONGEST else line[:LONGEST].rstrip() + " …"


def verdict(value: Verdict) -> Text:
    """`✔ SUPPORTED`, in its colour."""
    symbol, colour = VERDICTS[value]
    return Text(f"{symbol} {value.upper()}", style=f"bold {colour}")


def day(value: date | None) -> str:
    """`14 April 2021`, or that no date is known."""
    return f"{value.day} {value:%B %Y}" if value else "no date"


def short(key: str) -> str:
    """As much of an id as a person needs to type."""
    return key[:10]


def quoted(mention: Mention, plain: bool) -> Text:
    """The sentence of a mention, the quote in it bold, or **so** where nothing is bold."""
    sentence, quote = clean(mention.sentence), clean(mention.quote)
    at = sentence.find(quote) if quote else -1
    if at < 0:
        sentence, at = quote, 0
    end = at + len(quote)
    part = any(c.isalnum() for c in sentence[:at] + sentence[end:])  # not all but the full stop
    if plain and part:
        return Text(f"“{sentence[:at]}**{quote}**{sentence[end:]}”")
    text = Text(f"“{sentence}”")
    text.stylize("bold" if part else "", at + 1, end + 1)
    return text


def hanging(mark: Text, *body: RenderableType) -> Table:
    """A mark, and to the right of it a body whose further lines stay to the right of it."""
    grid = Table.grid(padding=0)
    grid.add_column(no_wrap=True)
    grid.add_column()
    grid.add_row(mark, Group(*body))
    return grid


def counted(number: int, one: str, many: str = "") -> str:
    """`1 source`, `2 sources`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


class _Trimmed:
    """A stream without the blanks that Rich fills lines with, for files and pipes."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.encoding = stream.encoding

    def write(self, text: str) -> int:
        return self._stream.write(re.sub(r" +\n", "\n", text))

    def flush(self) -> None:
        self._stream.flush()

    def isatty(self) -> bool:
        return False


def _console(stream: TextIO) -> Console:
    file = stream if stream.isatty() else cast(TextIO, _Trimmed(stream))
    console = _Console(file=file, highlight=False, markup=False, emoji=False)
    if "COLUMNS" not in os.environ and console.width > WIDEST:
        console.width = WIDEST
    console.width = max(console.width, NARROWEST)
    return console
