"""Front matter: what a text says about itself before it begins."""

import re
from dataclasses import dataclass, fields
from datetime import date, datetime

from claims.errors import ReadingError

# Names that people write, and the field they mean.
KEYS = {
    "title": "title",
    "headline": "title",
    "publisher": "source",
    "source": "source",
    "site": "source",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "date": "published",
    "published": "published",
    "url": "url",
    "link": "url",
    "licence": "licence",
    "license": "licence",
}

BLOCK = re.compile(r"---[ \t]*\r?\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S | re.M)
LINE = re.compile(r"^([A-Za-z_-]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?$", re.M)
AMBIGUOUS = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b")


@dataclass(frozen=True, slots=True)
class Meta:
    """What is known of a document besides its text; empty where it is not known."""

    title: str = ""
    source: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    licence: str = ""

    def over(self, other: "Meta") -> "Meta":
        """This, with what it leaves empty taken from `other`."""
        names = [field.name for field in fields(Meta)]
        return Meta(**{name: getattr(self, name) or getattr(other, name) for name in names})


def cut(text: str, label: str, dated: bool = False) -> tuple[Meta, str, int]:
    """The front matter, the text after it unchanged, and the line on which that text begins.

    A rule of dashes that holds none of `KEYS` is text, not front matter.
    dated: the date is known already. Raises ReadingError for one that has to be told and cannot.
    """
    block = BLOCK.match(text)
    pairs = _pairs(block[1]) if block else {}
    known = [(KEYS[key.lower()], value) for key, value in pairs.items() if key.lower() in KEYS]
    if block is None or not known:
        return Meta(), text, 1
    found = {field: value for field, value in known if value}
    day = found.pop("published", "")
    published = parse_date(day) if day else None
    if day and published is None and not dated:
        raise ReadingError(
            f"{label} has the date {day!r} in its front matter, which cannot be told.",
            "Write it as 2021-04-14, or give --published 2021-04-14.",
        )
    meta = Meta(published=published, **found)
    return meta, text[block.end() :], 1 + text.count("\n", 0, block.end())


def parse_date(text: str) -> date | None:
    """The day a text names, or None when day, month or year are missing or could be swapped."""
    text = text.strip()
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        pass
    numbers = AMBIGUOUS.match(text)
    if numbers and int(numbers[1]) <= 12 and int(numbers[2]) <= 12 and numbers[1] != numbers[2]:
        return None
    from dateutil import parser

    try:
        # A part that is not given shows as a difference between two defaults.
        first, second = (
            parser.parse(text, default=d, ignoretz=True)
            for d in (datetime(2000, 1, 1), datetime(2001, 2, 2))
        )
    except (ValueError, OverflowError):
        return None
    return first.date() if first.date() == second.date() else None


def _pairs(block: str) -> dict[str, str]:
    """Keys and values, all as text: YAML where it is YAML, else line by line.

    Headlines with a colon are common, and are not YAML.
    """
    found = _yaml(block)
    if not isinstance(found, dict):
        found = {key: _plain(_yaml(value)) or value for key, value in LINE.findall(block)}
    return {str(key): _plain(value) for key, value in found.items()}


def _yaml(text: str) -> object:
    """A YAML value with all its scalars as text; None when it is no YAML."""
    import yaml

    try:
        return yaml.load(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return None


def _plain(value: object) -> str:
    """A scalar as one line; a list of them joined with commas; anything else empty."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, list):
        return ", ".join(" ".join(v.split()) for v in value if isinstance(v, str))
    return ""
