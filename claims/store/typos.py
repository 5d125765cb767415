"""For a word that no claim has, the nearest that some claim has: trigrams, then edits."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

SHORTEST = 4  # a shorter word has too many neighbours
LOOKED_AT = 200  # words that share most trigrams
NEAREST = 3  # corrections of one word


@dataclass(frozen=True, slots=True)
class Near:
    """A term of the index, and in how many claims it stands."""

    term: str
    n: int


def corrections(connection: Connection, unknown: Sequence[str]) -> list[Near]:
    """The nearest known terms of each unknown one, nearest first."""
    found = []
    for term in unknown:
        if len(term) >= SHORTEST:
            found += _nearest(term, _neighbours(connection, term))
    return found


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


def edits(a: str, b: str, most: int) -> int:
    """Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).

    Above `most`, some number above `most`.
    """
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        row = [i]
        for j, y in enumerate(b, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
