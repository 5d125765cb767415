"""Puts documents with their claims and mentions into the store.

Rows are written in one order everywhere (sources, documents, claims by key, terms, mentions), so
that many writers of one database wait for each other but never in a circle.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, insert, select
from sqlalchemy.dialects import sqlite

from claims.model import Document
from claims.store import index
from claims.store.rows import Row, Rows
from claims.store.schema import claim, document, mention, sentence, source

SOME = 500  # values of one IN (...)


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a document changed."""

    document_id: int
    new: bool  # False: the store had it, nothing was added
    claims_new: int
    claims_known: int
    mentions: int


def add_documents(connection: Connection, pairs: Sequence[tuple[Document, Rows]]) -> list[Added]:
    """Add documents with their claims, in the caller's transaction. A known one adds nothing."""
    sources = _source_ids(connection, [doc.source for doc, _ in pairs])
    ids = _document_ids(connection, [doc for doc, _ in pairs], sources)
    new = [(id_, rows) for (id_, is_new), (_, rows) in zip(ids, pairs, strict=True) if is_new]
    keys, fresh = put_claims(connection, [row for _, rows in new for row in rows.claims])
    _put(
        connection,
        sentence,
        [{**row, "document_id": i} for i, rows in new for row in rows.sentences],
    )
    _put(
        connection,
        mention,
        [
            {**row, "document_id": id_, "claim_id": keys[said["key"]]}
            for id_, rows in new
            for row, said in zip(rows.mentions, rows.claims, strict=True)
        ],
    )
    return _summary(ids, [rows.claims for _, rows in pairs], fresh)


def _put(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _summary(
    ids: Sequence[tuple[int, bool]], claims: Sequence[Sequence[Row]], fresh: set[str]
) -> list[Added]:
    """`fresh`: keys of new claims; each counts for the document that said it first."""
    result = []
    left = set(fresh)
    for (id_, is_new), rows in zip(ids, claims, strict=True):
        keys = {row["key"] for row in rows} if is_new else set()
        mine = keys & left
        left -= mine
        result.append(
            Added(id_, is_new, len(mine), len(keys) - len(mine), len(rows) if is_new else 0)
        )
    return result


def _source_ids(connection: Connection, names: Sequence[str]) -> dict[str, int]:
    """Ids by name. They cannot be deleted until the transaction ends."""
    ids = {}
    for name in sorted(set(names)):
        there = select(source.c.id).where(source.c.name == name)
        kept = there.with_for_update(read=True, key_share=True)
        found = connection.execute(kept).scalar()
        while found is None:  # between the two another may make it, or take it out
            connection.execute(put_if_new(connection, source), {"name": name, "owner": ""})
            found = connection.execute(kept).scalar()
        ids[name] = found
    return ids


def _document_ids(
    connection: Connection, docs: Sequence[Document], sources: dict[str, int]
) -> list[tuple[int, bool]]:
    """Id of each document, and whether it is new."""
    found: list[tuple[int, bool]] = [(0, False)] * len(docs)
    for i in sorted(range(len(docs)), key=lambda i: (docs[i].source, docs[i].sha256, i)):
        found[i] = _document_id(connection, docs[i], sources[docs[i].source])
    return found


def _document_id(connection: Connection, doc: Document, source_id: int) -> tuple[int, bool]:
    row = {
        "source_id": source_id,
        "sha256": doc.sha256,
        "text": doc.text,
        "title": doc.title,
        "author": doc.author,
        "published": doc.published,
        "url": doc.url,
        "licence": doc.licence,
        "name": doc.name,
        "first_line": doc.first_line,
        "added": datetime.now(UTC),
    }
    new = connection.execute(
        put_if_new(connection, document).returning(document.c.id), row
    ).scalar()
    if new is not None:
        return new, True
    same = (document.c.source_id == source_id) & (document.c.sha256 == row["sha256"])
    return connection.execute(select(document.c.id).where(same)).scalar_one(), False


def put_if_new(connection: Connection, table: Table) -> Any:
    """An INSERT that leaves a row that is there as it is."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # loaded by its driver, else not needed

        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


# ---------------------------------------------------------------- claims


def put_claims(connection: Connection, rows: Sequence[Row]) -> tuple[dict[str, int], set[str]]:
    """Insert and index the claims that are not there; ids by key of all, keys of the new."""
    by_key = {row["key"]: row for row in reversed(rows)}  # the first of equals stands
    keys = sorted(by_key)
    known = claim_ids(connection, keys)
    missing = [key for key in keys if key not in known]
    if not missing:
        return known, set()
    table, whole = index.insertable(connection, [by_key[key] for key in missing])
    statement = put_if_new(connection, table).returning(table.c.id, table.c.key)
    new = {key: id_ for id_, key in connection.execute(statement, whole).all()}
    lost = [key for key in missing if key not in new]  # another writer was faster
    index.add(connection, [(id_, by_key[key]["normal"]) for key, id_ in new.items()])
    return known | new | claim_ids(connection, lost), set(new)


def claim_ids(connection: Connection, keys: Sequence[str]) -> dict[str, int]:
    """Row ids of the claims with these keys; those the store lacks are left out.

    They cannot be deleted until the transaction ends. (SQLite has but one writer, and no locks.)
    """
    found: dict[str, int] = {}
    for at in range(0, len(keys), SOME):
        some = select(claim.c.key, claim.c.id).where(claim.c.key.in_(keys[at : at + SOME]))
        kept = some.order_by(claim.c.key).with_for_update(read=True, key_share=True)
        found.update((row.key, row.id) for row in connection.execute(kept))
    return found
