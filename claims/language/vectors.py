"""How near two words are in meaning, by a small table of word vectors: a graded similarity.

The table is data/vectors.bin, built by claims/matching/build_vectors.py, which tells how it was
chosen; it is read on first use. It holds common words and verbs with their particles, no names: of
two names (Norway, Sweden) no similarity is known, and a proper noun should not be asked for.
Opposites and kinds of one thing (rise, fall; cat, dog) are near each other in any such table,
though less in this one: ask `lexicon.related` first.
"""

import zlib
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from claims.language.spelling import american

PATH = Path(__file__).parent / "data" / "vectors.bin"
DIMENSIONS = 64
HEAD = 8  # bytes: how many words, and how many bytes their compressed list takes

Vector = NDArray[np.float32]


class Table(NamedTuple):
    """The words by number, and the vectors in the same order, one byte a number, any length."""

    number: dict[str, int]
    rows: NDArray[np.int8]


@lru_cache(maxsize=1 << 17)
def similarity(a: str, b: str) -> float | None:
    """Cosine of two lemmas or phrases, -1..1; None where one of them is not known.

    Of random words of one part of speech one pair in a hundred is above 0.4; half of the synonyms
    that no table tells are.
    """
    one, two = vector(a), vector(b)
    return None if one is None or two is None else float(one @ two)


@lru_cache(maxsize=1 << 14)
def vector(word: str) -> Vector | None:
    """A lemma's 64 numbers at length 1; a phrase's as listed, else the mean of its known words'.

    Any spelling and case; "_" and " " join a phrase. None where no word of it is known.
    """
    plain = word.lower().replace("_", " ").strip()
    found = _row(plain)
    if found is None and " " in plain:
        parts = [part for part in map(_row, plain.split()) if part is not None]
        found = np.sum(parts, axis=0, dtype=np.float32) if parts else None
    length = 0.0 if found is None else float(np.linalg.norm(found))
    return found / np.float32(length) if found is not None and length else None


def _row(word: str) -> Vector | None:
    table = _table()
    number = table.number.get(american(word), table.number.get(word))
    if number is None:
        return None
    row: Vector = table.rows[number].astype(np.float32)
    return row / np.linalg.norm(row)


@cache
def _table() -> Table:
    return unpack(PATH.read_bytes())


def pack(words: list[str], vectors: Vector) -> bytes:
    """Words and their vectors (one row each, DIMENSIONS numbers) as the bytes of a table."""
    scale = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), 1e-9)
    rows = np.rint(vectors / scale * 127).astype(np.int8)
    listed = zlib.compress("\n".join(words).encode(), 9)
    head = np.array([len(words), len(listed)], dtype="<u4")
    return b"".join((head.tobytes(), listed, rows.tobytes()))


def unpack(data: bytes) -> Table:
    """The table that `pack` wrote; the vectors are not copied."""
    count, size = np.frombuffer(data, dtype="<u4", count=2).tolist()
    words = zlib.decompress(data[HEAD : HEAD + size]).decode().split("\n")
    rows = np.frombuffer(data, dtype=np.int8, offset=HEAD + size).reshape(count, -1)
    return Table(dict(zip(words, range(count), strict=True)), rows)
