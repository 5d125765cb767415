"""Counts and lists of what the store holds, for its report."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, case, exists, func, select, text, union

from claims.model import UNKNOWN, LinkKind, Stance
from claims.store.schema import claim, document, link, mention, review, run, sentence, source


@dataclass(frozen=True, slots=True)
class SourceCount:
    """A source with what the store has of it."""

    name: str
    owner: str
    documents: int
    claims: int
    mentions: int
    first: date | None  # of its dated documents
    last: date | None


@dataclass(frozen=True, slots=True)
class Stats:
    """How much the store holds. Sizes in bytes; `characters` counts the documents' texts."""

    sources: int
    documents: int
    sentences: int
    claims: int
    mentions: int
    reviews: int
    links: int
    runs: int
    characters: int
    size: int


class Order(StrEnum):
    """Which claims a report lists first."""

    MOST_SOURCES = "most sources"
    STORED_LAST = "stored last"
    DISPUTED = "disputed"
    UNREVIEWED = "unreviewed"


def sources(connection: Connection) -> list[SourceCount]:
    """All sources, the one with most documents first."""
    owned = (
        select(
            document.c.source_id,
            func.count().label("documents"),
            func.min(document.c.published).label("first"),
            func.max(document.c.published).label("last"),
        )
        .group_by(document.c.source_id)
        .subquery()
    )
    made = (
        select(
            document.c.source_id,
            func.count(mention.c.claim_id.distinct()).label("claims"),
            func.count().label("mentions"),
        )
        .join(mention, mention.c.document_id == document.c.id)
        .group_by(document.c.source_id)
        .subquery()
    )
    rows = connection.execute(
        select(source.c.name, source.c.owner, owned, made.c.claims, made.c.mentions)
        .outerjoin(owned, owned.c.source_id == source.c.id)
        .outerjoin(made, made.c.source_id == source.c.id)
        .order_by(func.coalesce(owned.c.documents, 0).desc(), source.c.name)
    )
    return [
        SourceCount(
            r.name, r.owner, r.documents or 0, r.claims or 0, r.mentions or 0, r.first, r.last
        )
        for r in rows
    ]


def stats(connection: Connection) -> Stats:
    """How much the store holds."""
    characters = connection.execute(select(func.sum(func.length(document.c.text)))).scalar() or 0
    return Stats(
        sources=_count(connection, source),
        documents=_count(connection, document),
        sentences=_count(connection, sentence),
        claims=_count(connection, claim),
        mentions=_count(connection, mention),
        reviews=_count(connection, review),
        links=_count(connection, link),
        runs=_count(connection, run),
        characters=int(characters),
        size=_size(connection),
    )


def _count(connection: Connection, table: Any) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _size(connection: Connection) -> int:
    if connection.dialect.name == "postgresql":
        return int(
            connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
        )
    pages = connection.execute(text("PRAGMA page_count")).scalar_one()
    return int(pages) * int(connection.execute(text("PRAGMA page_size")).scalar_one())


def listed(connection: Connection, order: Order, limit: int) -> list[int]:
    """Ids of the claims that come first in an order."""
    query = {
        Order.MOST_SOURCES: _most_sources,
        Order.STORED_LAST: _stored_last,
        Order.DISPUTED: _disputed,
        Order.UNREVIEWED: _unreviewed,
    }[order]
    return [row[0] for row in connection.execute(query(limit))]


def _owners() -> Any:
    """Of each mention, who stands behind it: two titles of one owner are one, unknown is no one."""
    known = case((source.c.name != UNKNOWN, source.c.name))
    owner = case((source.c.owner != "", source.c.owner), else_=known)
    return func.count(owner.distinct())


def _mentioned() -> Any:
    return mention.join(document, document.c.id == mention.c.document_id).join(
        source, source.c.id == document.c.source_id
    )


def _most_sources(limit: int) -> Any:
    return (
        select(mention.c.claim_id)
        .select_from(_mentioned())
        .where(mention.c.stance == Stance.ASSERTS)
        .group_by(mention.c.claim_id)
        .having(_owners() > 1)
        .order_by(_owners().desc(), func.count().desc(), mention.c.claim_id)
        .limit(limit)
    )


def _stored_last(limit: int) -> Any:
    return select(claim.c.id).order_by(claim.c.id.desc()).limit(limit)


def _disputed(limit: int) -> Any:
    """Linked as contradicting, or denied by one speaker and asserted by another."""
    contradicts = link.c.kind == LinkKind.CONTRADICTS
    other = mention.alias("other")
    asserted = exists().where(
        other.c.claim_id == mention.c.claim_id, other.c.stance == Stance.ASSERTS
    )
    found = union(
        select(link.c.claim_id.label("id")).where(contradicts),
        select(link.c.other_id).where(contradicts),
        select(mention.c.claim_id).where(mention.c.stance != Stance.ASSERTS, asserted),
    ).subquery()
    return select(found.c.id).order_by(found.c.id.desc()).limit(limit)


def _unreviewed(limit: int) -> Any:
    """Claims no one has reviewed, those that most sources assert first."""
    unseen = ~select(review.c.id).where(review.c.claim_id == mention.c.claim_id).exists()
    return (
        select(mention.c.claim_id)
        .select_from(_mentioned())
        .where(unseen)
        .group_by(mention.c.claim_id)
        .order_by(_owners().desc(), mention.c.claim_id.desc())
        .limit(limit)
    )
