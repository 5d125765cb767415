"""Copies a whole store into another, of either kind, in steps it can go on from, and proves it.

Rows keep their ids, so a copy that broke off goes on after the last row that arrived. The search
index is made by the target itself. At the end every table of both is counted and hashed.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Table, func, insert, select, text, tuple_

from claims.errors import StoreError
from claims.store import index
from claims.store.schema import (
    claim,
    document,
    hit,
    link,
    mention,
    review,
    run,
    sentence,
    source,
)

TABLES = (source, document, sentence, claim, mention, review, link, run, hit)  # parents first
T = TypeVar("T")
BATCH = 5_000  # rows of one transaction


class Write(Protocol):
    """Does work in one transaction on the target."""

    def __call__(self, work: Callable[[Connection], T]) -> T: ...


Progress = Callable[[str, int, int], None]  # table, rows copied, rows in all


@dataclass(frozen=True, slots=True)
class Copied:
    """A table that arrived whole."""

    table: str
    rows: int
    copied: int  # of these, by this call; the others were there from an earlier one
    checksum: str  # SHA-256 over all rows in the order of their keys


def copy_store(origin: Connection, write: Write, progress: Progress | None = None) -> list[Copied]:
    """Copy all tables; what arrived, by table.

    `origin` must show one unchanging state; `write` does work in one transaction on the target.
    Raises StoreError when the target holds something else, or does not hold the same in the end.
    """
    copied = {}
    for table in TABLES:
        last = write(partial(_last_common, origin, table))
        copied[table.name] = _copy_table(origin, write, table, last, progress)

    def end(target: Connection) -> list[Copied]:
        _set_sequences(target)
        return [_verified(origin, target, table, copied[table.name]) for table in TABLES]

    return write(end)


def _last_common(origin: Connection, table: Table, target: Connection) -> Any:
    """The key of the target's last row, which must be a row of the origin too; None when empty."""
    keys = list(table.primary_key.columns)
    newest = select(table).order_by(*[key.desc() for key in keys]).limit(1)
    row = target.execute(newest).one_or_none()
    if row is None:
        return None
    last = tuple(row._mapping[key.name] for key in keys)
    same = origin.execute(select(table).where(tuple_(*keys) == last)).one_or_none()
    if same is None or _digest([same]) != _digest([row]):
        raise StoreError(
            "The target holds something else, not an earlier part of this copy.",
            "Copy into a new database.",
        )
    return last


def _copy_table(
    origin: Connection, write: Write, table: Table, last: Any, progress: Progress | None
) -> int:
    total = _count(origin, table)
    copied = 0
    for rows in _batches(origin, table, last):
        write(partial(_put, table, rows))
        copied += len(rows)
        if progress:
            progress(table.name, copied, total)
    return copied


def _put(table: Table, rows: Sequence[Any], target: Connection) -> None:
    whole = [dict(row._mapping) for row in rows]
    if table is not claim:
        target.execute(insert(table), whole)
    else:
        into, whole = index.insertable(target, whole)
        target.execute(insert(into), whole)
        index.add(target, [(row.id, index.indexed(row.normal, row.title)) for row in rows])


def _batches(connection: Connection, table: Table, last: Any = None) -> Iterator[Sequence[Any]]:
    keys = list(table.primary_key.columns)
    query = select(table).order_by(*keys).limit(BATCH)
    while True:
        rest = query if last is None else query.where(tuple_(*keys) > last)
        rows = connection.execute(rest).all()
        if not rows:
            return
        yield rows
        last = tuple(rows[-1]._mapping[key.name] for key in keys)


def _set_sequences(target: Connection) -> None:
    """New rows of the target get ids after those that came."""
    if target.dialect.name != "postgresql":
        return
    for table in TABLES:
        if "id" in table.c:
            target.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), "
                    f"(SELECT coalesce(max(id), 0) + 1 FROM {table.name}), false)"
                )
            )


# ---------------------------------------------------------------- proof


def _verified(origin: Connection, target: Connection, table: Table, copied: int) -> Copied:
    ours, theirs = _checksum(origin, table), _checksum(target, table)
    if ours != theirs:
        raise StoreError(
            f"The table {table.name} did not arrive whole: {ours[0]:,} rows here, "
            f"{theirs[0]:,} there{', of other content' if ours[0] == theirs[0] else ''}.",
            "Copy into a new database.",
        )
    return Copied(table.name, ours[0], copied, ours[1])


def _checksum(connection: Connection, table: Table) -> tuple[int, str]:
    whole = hashlib.sha256()
    count = 0
    for rows in _batches(connection, table):
        count += len(rows)
        whole.update(_digest(rows))
    return count, whole.hexdigest()


def _digest(rows: Sequence[Any]) -> bytes:
    """The same for the same rows, whichever database and driver they came from."""
    part = hashlib.sha256()
    for row in rows:
        part.update(repr([_plain(value) for value in row]).encode("utf-8", "surrogatepass"))
    return part.digest()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())
