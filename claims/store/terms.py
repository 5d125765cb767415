"""A text as the terms that the search index knows: its words, without accents and ending.

The stemmer is SQLite's own Porter stemmer, reached through a full-text table in memory, so that
nothing has to be installed for it. It is asked once a word.
"""

import re
import sqlite3
import threading
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import chain

WORD = re.compile(r"[^\W_]+")
# What is no word's becomes a space, lines stay apart: the same of texts in ASCII, for a third.
APART = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) != "\n"}
SOME = 2_000  # texts taken apart in one go; one in another script slows down no more than these
LONGEST = 40  # characters of a term that count
KNOWN_LIMIT = 500_000  # words remembered; beyond it the memory is emptied (some 60 MB)


def terms_of(text: str) -> list[str]:
    """The distinct terms of a text, in the order they first stand there."""
    return terms_of_many([text])[0]


def terms_of_many(texts: Iterable[str]) -> list[list[str]]:
    """The same of many texts; new words are stemmed some hundreds at a time."""
    lower = [text.lower() for text in texts]
    terms: list[list[str]] = []
    for at in range(0, len(lower), SOME):
        words = _words(lower[at : at + SOME])
        stem = _STEMMER.stems(set(chain.from_iterable(words))).__getitem__
        terms += [list(dict.fromkeys(map(stem, each))) for each in words]
    return terms


def _words(texts: Sequence[str]) -> list[list[str]]:
    """The words of each text, without accents."""
    lines = "\n".join(texts)
    if lines.isascii() and lines.count("\n") == len(texts) - 1:
        return [line.split() for line in lines.translate(APART).split("\n")]
    return [WORD.findall(text if text.isascii() else _plain(text)) for text in texts]


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join([c for c in parts if not unicodedata.combining(c)]).lower()


class _Stemmer:
    """The stems of words met so far, and the table in memory that makes new ones."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, str] = {}
        self._tables: sqlite3.Connection | None = None

    def stems(self, words: set[str]) -> dict[str, str]:
        """The stem of each of the words (and of others)."""
        known = self._known
        if known.keys() >= words:
            return known
        with self._lock:
            known = self._known if len(self._known) < KNOWN_LIMIT else {}
            new = [word for word in words if word not in known]
            known.update(zip(new, self._stem(new), strict=True))
            self._known = known
        return known

    def _stem(self, words: list[str]) -> list[str]:
        if self._tables is None:
            self._tables = sqlite3.connect(":memory:", check_same_thread=False)
            self._tables.executescript(
                "CREATE VIRTUAL TABLE word USING fts5(written, content='', detail=none, "
                "columnsize=0, tokenize='porter ascii');"
                "CREATE VIRTUAL TABLE stem USING fts5vocab(word, 'instance');"
            )
        stems = list(words)  # what Porter does not know (other scripts) stays as it is
        self._tables.executemany("INSERT INTO word(rowid, written) VALUES (?, ?)", enumerate(words))
        for number, stem in self._tables.execute("SELECT doc, term FROM stem"):
            stems[number] = stem
        self._tables.execute("INSERT INTO word(word) VALUES ('delete-all')")
        return [stem[:LONGEST] for stem in stems]


_STEMMER = _Stemmer()
