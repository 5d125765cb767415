"""What people say of claims: reviews, and links between claims."""

import json
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select, update

from claims.errors import NotFoundError, StoreError
from claims.model import Link, LinkKind, Review
from claims.store.schema import link, review, source
from claims.store.write import claim_ids, put_if_new

SYMMETRIC = frozenset(LinkKind) - {LinkKind.SUPERSEDES}


def add_review(connection: Connection, key: str, given: Review) -> None:
    """Keep a person's verdict on a claim. Raises NotFoundError."""
    row = {
        "claim_id": _id(connection, key),
        "rating": str(given.rating),
        "reviewer": given.reviewer,
        "note": given.note,
        "url": given.url,
        "made": given.made,
    }
    connection.execute(insert(review), row)


def add_link(connection: Connection, key: str, given: Link) -> bool:
    """Keep a link from the claim `key` to `given.other`; whether it is new.

    A suggestion never replaces what is there; a decision replaces either.
    Raises NotFoundError, and StoreError for a link of a claim to itself.
    """
    ends = _id(connection, key), _id(connection, given.other)
    if ends[0] == ends[1]:
        raise StoreError("A claim cannot be linked to itself.", "Name two different claims.")
    if given.kind in SYMMETRIC:  # one row whichever end it was told from
        ends = min(ends), max(ends)
    row = {
        "claim_id": ends[0],
        "other_id": ends[1],
        "kind": str(given.kind),
        "decided": given.decided,
        "by": given.by,
        "score": given.score,
        "reasons": json.dumps(list(given.reasons), ensure_ascii=False),
        "made": datetime.now(UTC),
    }
    there = (
        (link.c.claim_id == ends[0]) & (link.c.other_id == ends[1]) & (link.c.kind == row["kind"])
    )
    known = connection.execute(select(link.c.id).where(there)).scalar()
    if known is None:
        made = put_if_new(connection, link).returning(link.c.id)
        return connection.execute(made, row).scalar() is not None
    if given.decided:
        connection.execute(update(link).where(link.c.id == known), row)
    return False


def forget_suggested(connection: Connection, by: str) -> None:
    """Take out the links that `by` has suggested and no person has decided."""
    connection.execute(delete(link).where(link.c.by == by, link.c.decided.is_(False)))


def set_owner(connection: Connection, name: str, owner: str) -> None:
    """Say who owns a source. Raises NotFoundError."""
    changed = connection.execute(
        update(source).where(source.c.name == name).values(owner=owner)
    ).rowcount
    if not changed:
        raise NotFoundError(f"No source is called {name!r}.", "claims sources lists them.")


def _id(connection: Connection, key: str) -> int:
    found = claim_ids(connection, [key])
    if not found:
        raise NotFoundError(f"No claim has the id {key}.", "Give the whole id of a stored claim.")
    return found[key]
