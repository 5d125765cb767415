"""For a word that no claim has, the nearest that some claim has.

All words one slip away are looked up: some hundreds, however many words the store knows. Where none
is there, words that share most trigrams are compared by their edits.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from sqlalchemy import Connection, text

from claims.language.spelling import edits
from claims.store.candidates import frequencies
from claims.store.terms import LONGEST, terms_of

SHORTEST = 4  # a shorter word has too many neighbours
MOST = 24  # words of one search that are corrected
LOOKED_AT = 200  # words that share most trigrams
NEAREST = 3  # corrections of one word


@dataclass(frozen=True, slots=True)
class Near:
    """A term of the index, and in how many claims it stands."""

    term: str
    n: int


def corrections(connection: Connection, unknown: Sequence[str]) -> list[Near]:
    """The nearest known terms of each of some words whose own terms are not known.

    No one types a longer word than a term, and too much is one slip away from it to look it up.
    """
    found = []
    for word in [word for word in unknown if SHORTEST <= len(word) <= LONGEST][:MOST]:
        term = terms_of(word)[0]
        found += _one_slip_away(connection, word) or _nearest(term, _neighbours(connection, term))
    return found


def _one_slip_away(connection: Connection, word: str) -> list[Near]:
    """Letters swapped before others, which are typed less often; then the commonest."""
    for slips in (_swapped(word), _slips(word)):
        counts, _ = frequencies(connection, terms_of(" ".join(slips)))
        if counts:
            ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            return [Near(term, n) for term, n in ranked[:NEAREST]]
    return []


def _swapped(word: str) -> Iterator[str]:
    for i in range(len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]


def _slips(word: str) -> Iterator[str]:
    """One letter left out, put in, or replaced."""
    letters = sorted({*ascii_lowercase, *word})
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i:]
        yield head + tail[1:]
        for letter in letters:
            yield head + letter + tail
            yield head + letter + tail[1:]


def _neighbours(connection: Connection, term: str) -> list[Near]:
    if connection.dialect.name == "postgresql":
        rows = connection.execute(
            text(
                "SELECT term, n FROM term WHERE term % :term AND n > 0 "
                "ORDER BY similarity(term, :term) DESC, n DESC LIMIT :limit"
            ),
            {"term": term, "limit": LOOKED_AT},
        )
    else:
        grams = dict.fromkeys(term[i : i + 3] for i in range(len(term) - 2))
        rows = connection.execute(
            text(
                "SELECT term.term, term.n FROM term_index JOIN term ON term.id = term_index.rowid "
                "WHERE term_index MATCH :grams AND term.n > 0 ORDER BY rank LIMIT :limit"
            ),
            {"grams": " OR ".join(f'"{gram}"' for gram in grams), "limit": LOOKED_AT},
        )
    return [Near(term, n) for term, n in rows]


def _nearest(term: str, neighbours: Sequence[Near]) -> list[Near]:
    most = 1 if len(term) < 8 else 2
    ranked = sorted(
        (distance, -near.n, near.term, near)
        for near in neighbours
        if (distance := edits(term, near.term, most)) <= most
    )
    return [near for distance, _, _, near in ranked if distance == ranked[0][0]][:NEAREST]
