"""A text that was never parsed: its plain words, its numbers and dates, and its side."""

from datetime import date
from functools import lru_cache

from claims.language.quantities import find_quantities
from claims.language.times import find_times
from claims.matching.prepare import FLAT, prepare
from claims.matching.side import Side
from claims.model import Slots, Word


@lru_cache(maxsize=2_000)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """The words with their part of speech: names by their capital, plurals cut."""
    words = []
    for raw in text.split():
        word = raw.strip(".,;:!?\"'“”‘’()[]").removesuffix("'s").removesuffix("’s")
        if len(word) < 2 or not word[0].isalpha():
            continue
        pos = "PROPN" if word[0].isupper() else "NOUN"
        low = word.lower()
        if pos == "NOUN" and low.endswith("s") and not low.endswith(("ss", "us", "is")):
            low = low[:-1]
        words.append((low, pos))
    return tuple(words)


@lru_cache(maxsize=20_000)
def bare_slots(text: str, published: date | None = None) -> Slots:
    """What can be told of a text without its structure: plain words, numbers, dates."""
    return Slots(
        words=_without_structure(tagged(text)),
        quantities=find_quantities(text),
        times=find_times(text, published),
    )


def side_of(text: str, slots: Slots) -> Side:
    """A claim's side; of one that was imported, not split, from its plain words."""
    return prepare(text, slots if slots.words else bare_slots(text))


@lru_cache(maxsize=2_000)
def as_written(sentence: str, published: date | None) -> Side:
    """A sentence's words without structure, with all its numbers and dates."""
    return prepare(sentence, bare_slots(sentence, published))


@lru_cache(maxsize=2_000)
def bag(words: tuple[tuple[str, str], ...]) -> Side:
    """A side of words, with their parts of speech, that stand in no text together."""
    return prepare(" ".join(w for w, _ in words), Slots(words=_without_structure(words)))


def _without_structure(words: tuple[tuple[str, str], ...]) -> tuple[Word, ...]:
    return tuple(Word(w, w, pos, FLAT, i) for i, (w, pos) in enumerate(words))
