"""Puts documents with their claims and mentions into the store, and takes documents out again.

Rows are written in one order everywhere (sources, documents, claims by key, terms, mentions), so
that many writers of one database wait for each other but never in a circle.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, exists, insert, or_, select
from sqlalchemy.dialects import sqlite

from claims.language.normal import identity
from claims.model import AtomicClaim, Document, Split
from claims.store import index
from claims.store.codec import encode
from claims.store.schema import claim, document, hit, link, mention, review, sentence, source

SOME = 500  # values of one IN (...)


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a document changed."""

    document_id: int
    new: bool  # False: the store had it, nothing was added
    claims_new: int
    claims_known: int
    mentions: int


def add_documents(connection: Connection, pairs: Sequence[tuple[Document, Split]]) -> list[Added]:
    """Add documents with their claims, in the caller's transaction. A known one adds nothing."""
    sources = _source_ids(connection, [doc.source for doc, _ in pairs])
    ids = _document_ids(connection, [doc for doc, _ in pairs], sources)
    new = [(id_, split) for (id_, is_new), (_, split) in zip(ids, pairs, strict=True) if is_new]
    rows = [[claim_row(c) for c in split.claims] for _, split in new]
    keys, fresh = put_claims(connection, [row for each in rows for row in each])
    for (id_, split), claim_rows in zip(new, rows, strict=True):
        _put_sentences(connection, id_, split)
        _put_mentions(connection, id_, split.claims, [keys[row["key"]] for row in claim_rows])
    return _summary(ids, pairs, rows, fresh)


def _summary(
    ids: list[tuple[int, bool]],
    pairs: Sequence[tuple[Document, Split]],
    rows: list[list[dict[str, Any]]],
    fresh: set[str],
) -> list[Added]:
    """`fresh`: keys of new claims; each counts for the document that said it first."""
    result = []
    left, remaining = set(fresh), iter(rows)
    for (id_, is_new), (_, split) in zip(ids, pairs, strict=True):
        keys = {row["key"] for row in next(remaining)} if is_new else set()
        mine = keys & left
        left -= mine
        result.append(
            Added(id_, is_new, len(mine), len(keys) - len(mine), len(split.claims) if is_new else 0)
        )
    return result


def _source_ids(connection: Connection, names: Sequence[str]) -> dict[str, int]:
    ids = {}
    for name in sorted(set(names)):
        found = connection.execute(select(source.c.id).where(source.c.name == name)).scalar()
        if found is None:
            connection.execute(put_if_new(connection, source), {"name": name, "owner": ""})
            found = connection.execute(
                select(source.c.id).where(source.c.name == name)
            ).scalar_one()
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


def claim_row(found: AtomicClaim) -> dict[str, Any]:
    """The row of a claim in the table `claim`."""
    identified = identity(found.text, found.slots)
    return {
        "key": identified.key,
        "stem": identified.stem,
        "text": found.text,
        "normal": identified.normal,
        "slots": encode(found.slots, found.text),
        "title": "",
        "kind": str(found.kind),
        "negated": found.slots.negated,
    }


def put_claims(
    connection: Connection, rows: Sequence[dict[str, Any]]
) -> tuple[dict[str, int], set[str]]:
    """Insert and index the claims that are not there; ids by key of all, keys of the new."""
    by_key = {row["key"]: row for row in reversed(rows)}  # the first of equals stands
    keys = sorted(by_key)
    known = claim_ids(connection, keys)
    missing = [key for key in keys if key not in known]
    if not missing:
        return known, set()
    statement = put_if_new(connection, claim).returning(claim.c.id, claim.c.key)
    new = {
        key: id_
        for id_, key in connection.execute(statement, [by_key[key] for key in missing]).all()
    }
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


# ---------------------------------------------------------------- sentences and mentions


def _put_sentences(connection: Connection, document_id: int, split: Split) -> None:
    rows = [
        {"document_id": document_id, "number": i, "start": span.start, "stop": span.stop}
        for i, span in enumerate(split.sentences)
    ]
    if rows:
        connection.execute(insert(sentence), rows)


def _put_mentions(
    connection: Connection, document_id: int, claims: Sequence[AtomicClaim], ids: Sequence[int]
) -> None:
    rows = [
        _mention_row(found, document_id, number, id_)
        for number, (found, id_) in enumerate(zip(claims, ids, strict=True))
    ]
    if rows:
        connection.execute(insert(mention), rows)


def _mention_row(found: AtomicClaim, document_id: int, number: int, id_: int) -> dict[str, Any]:
    said = found.speaker
    spans = [f"{span.start}-{span.stop}" for span in found.spans]
    return {
        "document_id": document_id,
        "number": number,
        "claim_id": id_,
        "sentence": found.sentence,
        "start": found.start,
        "stop": found.stop,
        "spans": ",".join(spans) if len(spans) > 1 else "",
        "written": found.written,
        "speaker": said.name if said else "",
        "verb": said.verb if said else "",
        "direct": said.direct if said else False,
        "stance": str(found.stance),
        "kind": str(found.kind),
        "certainty": found.certainty,
        "rules": " ".join(found.rules),
        "parent": found.parent,
    }


# ---------------------------------------------------------------- taking out


def remove_document(connection: Connection, document_id: int) -> int:
    """Delete a document, its mentions, and claims nothing else holds; how many of these."""
    held = select(mention.c.claim_id).where(mention.c.document_id == document_id).distinct()
    ids = list(connection.execute(held).scalars())
    connection.execute(delete(document).where(document.c.id == document_id))
    free = []
    for at in range(0, len(ids), SOME):
        # Locked before they are looked at: no one can mention them from here on.
        locked = select(claim.c.id).where(claim.c.id.in_(ids[at : at + SOME]))
        connection.execute(locked.order_by(claim.c.key).with_for_update()).all()
        unheld = select(claim.c.id, claim.c.normal, claim.c.title).where(
            claim.c.id.in_(ids[at : at + SOME]),
            claim.c.title == "",  # imported for itself
            ~exists().where(mention.c.claim_id == claim.c.id),
            ~exists().where(review.c.claim_id == claim.c.id),
            ~exists().where(or_(link.c.claim_id == claim.c.id, link.c.other_id == claim.c.id)),
            ~exists().where(hit.c.claim_id == claim.c.id),
        )
        free += [
            (row.id, index.indexed(row.normal, row.title)) for row in connection.execute(unheld)
        ]
    index.remove(connection, free)
    for at in range(0, len(free), SOME):
        some = [id_ for id_, _ in free[at : at + SOME]]
        connection.execute(delete(claim).where(claim.c.id.in_(some)))
    return len(free)
