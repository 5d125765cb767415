"""Pairs of stored claims that may contradict each other, without comparing all with all.

Two kinds of blocks hold them: claims of one stem (the same but for polarity, numbers and dates),
and claims that share a rare term and half of the words of the shorter. Blocks come in a fixed
order, so that a search that was stopped goes on from the cursor of the last pair it gave.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import Connection, delete, select

from claims.errors import StoreError
from claims.model import Searched, StoredClaim
from claims.store.candidates import Part, postings, query_of
from claims.store.driver import listed, mark, on_sqlite
from claims.store.read import claims_of_ids
from claims.store.schema import search
from claims.store.write import put_if_new

RAREST, MOST = 2, 8  # claims that a rare term stands in
ALIKE = 0.5  # share of the shorter claim's words that a pair in the block of a rare term has in
LEAST = 3  # common, and how many words that must be at least
NEIGHBOURS = 20  # of one stem, each claim is compared with so many whose keys come after its
STEMS = 2_000  # stems of one step
TERMS = 400  # terms of one step on SQLite, which joins at most 500 parts of a UNION,
TERMS_ASKED = 4_000  # and on PostgreSQL
STEM_SHARE = 0.2  # of the work, for telling progress
CURSOR = re.compile(r"stem:\w*|term:\d+")
NAME = "conflicts"  # of the search, in the table of searches


@dataclass(frozen=True, slots=True)
class Suspects:
    """Two claims that may contradict each other; `done` is the share of the search behind."""

    one: StoredClaim
    other: StoredClaim
    cursor: str  # the search goes on from here
    done: float


@dataclass(frozen=True, slots=True)
class _Step:
    """What one look into the store gave: pairs, and where the next step begins ("" is the end)."""

    pairs: list[tuple[StoredClaim, StoredClaim]]
    next: str
    done: float


# Opens a connection for one step of the search, so that none is held for minutes.
Reading = Callable[[Callable[[Connection], _Step]], _Step]


def suspects(read: Reading, after: str = "") -> Iterator[Suspects]:
    """All suspect pairs, each once, from a cursor on. Raises StoreError for one that is none."""
    after = after or "stem:"
    if not CURSOR.fullmatch(after):
        raise StoreError(f"{after!r} is not a place in a search.", "Search from the beginning.")
    return _suspects(read, after)


def _suspects(read: Reading, after: str) -> Iterator[Suspects]:
    phase, _, place = after.partition(":")
    seen: set[tuple[str, str]] = set()
    if phase == "stem":
        yield from _walk(read, "stem", place, seen)
        place = ""
    yield from _walk(read, "term", place or "0", seen)


def _walk(read: Reading, phase: str, place: str, seen: set[tuple[str, str]]) -> Iterator[Suspects]:
    step_of = _stem_step if phase == "stem" else _term_step
    while True:
        at = place
        step = read(lambda connection: step_of(connection, at))  # noqa: B023 - called at once
        for found in step.pairs:
            one, other = sorted(found, key=lambda claim: claim.key)  # whichever came first
            pair = one.key, other.key
            if pair not in seen:
                seen.add(pair)
                yield Suspects(one, other, f"{phase}:{place}", step.done)
        if not step.next:
            return
        place = step.next


# ---------------------------------------------------------------- how far a search is


def stopped(connection: Connection) -> Searched | None:
    """How far the last search came, if it was stopped before its end."""
    columns = select(search.c.cursor, search.c.done)
    row = connection.execute(columns.where(search.c.name == NAME)).one_or_none()
    return Searched(row.cursor, row.done, 0) if row else None


def keep(connection: Connection, far: Searched | None) -> None:
    """Remember how far a search is; None: it has come to its end."""
    connection.execute(delete(search).where(search.c.name == NAME))
    if far is not None:
        row = {"name": NAME, "cursor": far.cursor, "done": far.done}
        connection.execute(put_if_new(connection, search), row)


# ---------------------------------------------------------------- of one stem


def _stem_step(connection: Connection, place: str) -> _Step:
    stems = connection.exec_driver_sql(
        f"SELECT stem FROM claim WHERE stem > {mark(connection, 'place')} GROUP BY stem "
        f"HAVING count(*) > 1 ORDER BY stem LIMIT {STEMS:d}",
        {"place": place},
    )
    wanted = [row[0] for row in stems]
    if not wanted:
        return _Step([], "", STEM_SHARE)
    groups = _groups(connection, wanted)
    ids = [id_ for group in groups for id_ in group]
    claims = claims_of_ids(connection, ids)
    pairs = [
        (claims[id_], claims[other])
        for group in groups
        for i, id_ in enumerate(group)
        for other in group[i + 1 : i + 1 + NEIGHBOURS]
        if id_ in claims and other in claims
    ]
    last = wanted[-1]
    done = STEM_SHARE * int(last[:4] or "0", 16) / 0xFFFF  # stems are hashes: evenly spread
    return _Step(pairs, last if len(wanted) == STEMS else "", done)


def _groups(connection: Connection, stems: Sequence[str]) -> list[list[int]]:
    """Ids of the claims of each stem, in the order of their keys."""
    marks, values = listed(connection, stems)
    rows = connection.exec_driver_sql(
        f"SELECT stem, id FROM claim WHERE stem IN ({marks}) ORDER BY stem, key", values
    )
    groups: dict[str, list[int]] = {}
    for stem, id_ in rows:
        groups.setdefault(stem, []).append(id_)
    return list(groups.values())


# ---------------------------------------------------------------- of one rare term


def _term_step(connection: Connection, place: str) -> _Step:
    most = TERMS if on_sqlite(connection) else TERMS_ASKED
    rows = connection.exec_driver_sql(
        f"SELECT id, term FROM term WHERE id > {mark(connection, 'place')} "
        f"AND n BETWEEN {RAREST} AND {MOST} ORDER BY id LIMIT {most:d}",
        {"place": int(place)},
    )
    terms = [(int(row[0]), str(row[1])) for row in rows]
    if not terms:
        return _Step([], "", 1.0)
    normals, blocks = _blocks(connection, [term for _, term in terms])
    words = {id_: set(normal.split()) for id_, normal in normals.items()}
    alike = {
        pair
        for block in blocks
        for pair in combinations(block, 2)
        if _share(words[pair[0]], words[pair[1]]) >= ALIKE
    }
    ids = sorted({id_ for pair in alike for id_ in pair})
    claims = claims_of_ids(connection, ids)
    pairs = [
        (claims[one], claims[other])
        for one, other in sorted(alike)
        if one in claims and other in claims
    ]
    last = connection.exec_driver_sql("SELECT max(id) FROM term").scalar_one()
    done = STEM_SHARE + (1 - STEM_SHARE) * terms[-1][0] / last
    return _Step(pairs, str(terms[-1][0]) if len(terms) == most else "", done)


def _blocks(connection: Connection, terms: Sequence[str]) -> tuple[dict[int, str], list[list[int]]]:
    """Normal forms of the claims that have one of the terms, and the ids that each term has."""
    if on_sqlite(connection):
        sql, values = postings(
            connection, [Part((term,), i) for i, term in enumerate(terms)], summed=False
        )
        rows = connection.exec_driver_sql(
            f"SELECT found.w, claim.id, claim.normal FROM ({sql}) AS found "
            "JOIN claim ON claim.id = found.id ORDER BY found.w, claim.id",
            values,
        )
    else:  # planned once for all, not for each: planning takes longer than looking up
        rows = connection.exec_driver_sql(
            "SELECT asked.number - 1, claim.id, claim.normal FROM "
            "unnest(CAST(CAST(%(queries)s AS text[]) AS tsquery[])) WITH ORDINALITY "
            "AS asked (query, number) JOIN claim ON claim.terms @@ asked.query ORDER BY 1, 2",
            {"queries": [query_of(connection, [term]) for term in terms]},
        )
    normals: dict[int, str] = {}
    blocks: list[list[int]] = [[] for _ in terms]
    for number, id_, normal in rows:
        normals[id_] = normal
        blocks[int(number)].append(id_)
    return normals, blocks


def _share(one: set[str], other: set[str]) -> float:
    """Of the words of the shorter, how many the longer has too; 0 where these are very few."""
    shared = len(one & other)
    return shared / min(len(one), len(other)) if shared >= min(LEAST, len(one), len(other)) else 0.0
