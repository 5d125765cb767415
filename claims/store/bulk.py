"""Takes in many bare claims at once: no document, no mention, everything about them given."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import Connection, text

from claims.garbage import uncollected
from claims.model import Slots
from claims.store import index
from claims.store.codec import encode
from claims.store.driver import on_sqlite
from claims.store.engine import CACHE
from claims.store.terms import terms_of_many

# Claims of one transaction, some 500 MB of memory. Keys and stems are hashes, so that in a large
# store a batch touches nearly all pages of their indexes, whatever its size, and writes them twice:
# at ten million, batches of 100,000 cost twice the time and four times the writing of these.
BATCH = 500_000
INDEXED = 100_000  # of them indexed in one go
ROOM = 512  # MB of pages kept in memory for it, where the store has so many


@dataclass(frozen=True, slots=True)
class BareClaim:
    """A claim without a document, such as the headline of a fact-check."""

    key: str
    stem: str
    text: str
    normal: str
    slots: Slots = field(default_factory=Slots)
    title: str = ""


COLUMNS = "key, stem, text, normal, slots, title, kind, negated"
Row = tuple[str, str, str, str, bytes, str, str, bool]


def batches(claims: Iterable[BareClaim]) -> Iterator[list[Row]]:
    """The claims as rows, in groups that are written in one transaction each."""
    stream = iter(claims)
    while True:
        with uncollected():
            rows = [_row(claim) for claim in islice(stream, BATCH)]
        if not rows:
            return
        yield rows


def _row(claim: BareClaim) -> Row:
    slots = claim.slots
    data = encode(slots, claim.text)
    kind, negated = str(slots.kind), slots.negated
    return claim.key, claim.stem, claim.text, claim.normal, data, claim.title, kind, negated


def put_rows(connection: Connection, rows: Sequence[Row]) -> int:
    """Insert and index the claims that are not there; how many were not."""
    with uncollected():
        return _put_rows(connection, rows)


def _put_rows(connection: Connection, rows: Sequence[Row]) -> int:
    # By key: one order for all writers, and neighbours in the unique index are written together.
    first = {row[0]: row for row in reversed(rows)}  # the first of equals stands
    ordered = [first[key] for key in sorted(first)]
    if not on_sqlite(connection):
        return _copy_on_postgresql(connection, ordered)
    new = _insert_on_sqlite(connection, ordered)
    for at in range(0, len(new), INDEXED):
        index.add(connection, new[at : at + INDEXED])
    connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE * 1024}")
    return len(new)


def _insert_on_sqlite(connection: Connection, rows: Sequence[Row]) -> list[tuple[int, str]]:
    # The batch touches most pages of the unique index: they must not be written out halfway.
    connection.exec_driver_sql(f"PRAGMA cache_size = -{ROOM * 1024}")
    # We hold the only write lock, so the ids can be ours; a gap where a claim was known is no harm.
    last = connection.execute(text("SELECT coalesce(max(id), 0) FROM claim")).scalar_one()
    cursor: Any = connection.connection.cursor()  # of the driver, which takes any iterator
    cursor.executemany(
        f"INSERT OR IGNORE INTO claim (id, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((id_, *row) for id_, row in enumerate(rows, start=last + 1)),
    )
    ids: range | set[int] = range(last + 1, last + 1 + len(rows))
    if cursor.rowcount < len(rows):  # some were known
        cursor.execute("SELECT id FROM claim WHERE id > ?", (last,))
        ids = {id_ for (id_,) in cursor.fetchall()}
    cursor.close()
    return [
        (id_, index.indexed(row[3], row[5]))
        for id_, row in enumerate(rows, start=last + 1)
        if id_ in ids
    ]


def _copy_on_postgresql(connection: Connection, rows: Sequence[Row]) -> int:
    raw: Any = connection.connection.cursor()
    raw.execute(
        "CREATE TEMP TABLE IF NOT EXISTS incoming (key text, stem text, text text, normal text, "
        "slots bytea, title text, kind text, negated boolean, terms text[]) ON COMMIT DELETE ROWS"
    )
    with raw.copy(f"COPY incoming ({COLUMNS}, terms) FROM STDIN") as copy:
        for at in range(0, len(rows), INDEXED):
            some = rows[at : at + INDEXED]
            terms = terms_of_many(index.indexed(row[3], row[5]) for row in some)
            for row, each in zip(some, terms, strict=True):
                copy.write_row((*row, each))
    # Counted as they go in: to read them again for it would take a quarter more.
    raw.execute(
        f"WITH new AS (INSERT INTO claim ({COLUMNS}, terms) "
        f"SELECT {COLUMNS}, array_to_tsvector(terms) FROM incoming ORDER BY key "
        f"ON CONFLICT (key) DO NOTHING RETURNING terms), counted AS ({index.COUNT_NEW}) "
        "SELECT count(*) FROM new"
    )
    new = int(raw.fetchone()[0])
    raw.execute("DELETE FROM incoming")
    raw.close()
    return new
