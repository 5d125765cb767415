"""One file or text to one `Document`: size, encoding, front matter, language, in that order."""

import re
from datetime import date
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from claims.errors import ReadingError
from claims.model import UNKNOWN, Document
from claims.reading.encoding import OF_TABLES, TABLE, decode
from claims.reading.english import foreign
from claims.reading.folders import TEXTS, unopened
from claims.reading.frontmatter import Meta, cut, parse_date

MAX_CHARACTERS = 1_000_000  # the longest text the parser takes in one piece: a thick book
MAX_BYTES = 4 * MAX_CHARACTERS + 4

LONGEST_PATH = 4096
TABLES = frozenset({".csv", ".tsv"})
MARKDOWN = frozenset({".md", ".markdown"})
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DATELINE = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
    rf"(?:(?:{MONTHS})\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\s+(?:{MONTHS})\s+\d{{4}})"
)


def read(path: Path | str, overrides: Meta | None = None, *, force: bool = False) -> Document:
    """The document in a file. `overrides` win over its front matter.

    force: read it even when it does not look like English.
    Raises ReadingError when the file cannot be read as an English text.
    """
    path = Path(path)
    try:
        if path.is_dir():
            next(path.iterdir(), None)  # raises where the folder cannot be opened
            raise ReadingError(f"{path} is a folder, not a file.", "Name a file inside it.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ReadingError(f"There is no file {path}.", "Check the spelling and the folder.") from (
            error
        )
    except OSError as error:
        raise unopened(path, error) from error
    return read_text(data, str(path), overrides, force=force)


def read_stream(
    stream: BinaryIO, name: str = "-", overrides: Meta | None = None, *, force: bool = False
) -> Document:
    """The document on a stream, such as standard input; no more is taken than a text may have."""
    return read_text(stream.read(MAX_BYTES + 1), name, overrides, force=force)


def resolve(given: str, overrides: Meta | None = None, *, force: bool = False) -> Document:
    """What a person means by a text: the file of that name, else the text itself.

    What looks like the name of a text file is never taken for a text. Raises as `read` does.
    """
    try:
        there = bool(given.strip()) and len(given) < LONGEST_PATH and Path(given).exists()
    except PermissionError:
        there = True
    except (OSError, ValueError):
        there = False
    if there or (Path(given).suffix.lower() in TEXTS and not re.search(r"\s", given)):
        return read(given, overrides, force=force)
    return read_text(given, "", overrides, force=force)


def read_text(
    data: bytes | str, name: str = "-", overrides: Meta | None = None, *, force: bool = False
) -> Document:
    """The document in a text or in the bytes of a file. Raises ReadingError as `read` does."""
    label = {"": "The text", "-": "Standard input"}.get(name, name)
    if len(data) > MAX_BYTES:
        raise _too_long(label)
    if Path(name).suffix.lower() in TABLES:
        raise ReadingError(f"{label} is {TABLE}, not a text.", OF_TABLES)
    whole = decode(data, label)
    dated = overrides is not None and overrides.published is not None
    meta, text, first_line = cut(whole, label, dated)
    if not text.strip():
        what = "has front matter but no text" if first_line > 1 else "is empty"
        raise ReadingError(f"{label} {what}.", "Give a text of at least one sentence.")
    if len(text) > MAX_CHARACTERS:
        raise _too_long(label)
    if not force and (why := foreign(text)):
        raise ReadingError(
            f"{label} does not seem to be in English: {why}.",
            "Only English can be split into claims; --force reads it all the same.",
        )
    meta = (overrides or Meta()).over(meta)
    return Document(
        text=text,
        source=meta.source.strip() or _host(meta.url) or UNKNOWN,
        title=meta.title or _heading(text, name),
        author=meta.author,
        published=meta.published or _dateline(text),
        url=meta.url,
        licence=meta.licence,
        name=name,
        first_line=first_line,
    )


def _too_long(label: str) -> ReadingError:
    return ReadingError(
        f"{label} is longer than {MAX_CHARACTERS:,} characters, the most that one text may have.",
        "Cut it into chapters or articles, one a file: split -C 900k FILE part-",
    )


def _host(url: str) -> str:
    """`www.example.org` names its publisher when nothing else does."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _heading(text: str, name: str) -> str:
    """The first heading of a Markdown file, when it is the first thing in it."""
    first = text.lstrip().split("\n", 1)[0]
    if Path(name).suffix.lower() in MARKDOWN and first.startswith("# "):
        return first.removeprefix("# ").strip(" #\r\t")
    return ""


def _dateline(text: str) -> date | None:
    """A date that stands alone on one of the first five lines, as news sites print it."""
    lines = [line.strip(" \t\r*_") for line in text[:2000].split("\n") if line.strip()]
    for line in lines[:5]:
        if DATELINE.fullmatch(line):
            return parse_date(line)
    return None
