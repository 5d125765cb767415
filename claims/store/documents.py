"""Which documents the store has, and which of them a person means."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from claims.errors import AmbiguousIdError, NotFoundError
from claims.store.driver import LARGEST
from claims.store.schema import document, mention, source
from claims.store.search import source_ids

SHOWN = 5  # documents named when it cannot be told which is meant
_LIST = "claims documents lists them, with their numbers."


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """What is known of a stored document besides its text."""

    id: int
    source: str
    name: str  # its path as it was given, or "-"
    title: str
    author: str
    published: date | None
    url: str
    licence: str
    added: datetime
    mentions: int  # of claims in it


def listed(connection: Connection, of_source: str, limit: int) -> list[StoredDocument]:
    """The documents of a source, or of all, those stored last first.

    of_source: its name, or where no source is called so a part of it; any case.
    """
    meant = source_ids(connection, of_source)
    there = [] if meant is None else [document.c.source_id.in_(meant)]
    return _documents(connection, there, limit)


def by_name(connection: Connection, given: str) -> StoredDocument:
    """The document that has this number, path, title or URL; else whose path ends in it.

    Raises NotFoundError, or AmbiguousIdError which names some.
    """
    given = given.strip()
    if not given:
        raise NotFoundError("An empty name names no document.", _LIST)
    if given.isdecimal() and int(given) <= LARGEST:
        found = _documents(connection, [document.c.id == int(given)])
        if found:
            return found[0]
    names = [document.c.name, document.c.title, document.c.url]
    exact = or_(*(name.in_({given, str(Path(given))}) for name in names))
    ending = document.c.name.iendswith(f"/{given}", autoescape=True)
    for there in (exact, ending):
        found = _documents(connection, [there], SHOWN + 1)
        if len(found) > 1:
            which = "; ".join(f"{doc.id} ({_told(doc)})" for doc in found[:SHOWN])
            more = "; ..." if len(found) > SHOWN else ""
            raise AmbiguousIdError(
                f"Several documents are called {given}: {which}{more}.", "Give the number of one."
            )
        if found:
            return found[0]
    raise NotFoundError(f"The store has no document {given}.", _LIST)


def by_id(connection: Connection, document_id: int) -> StoredDocument:
    """The document of this number. Raises NotFoundError."""
    found = _documents(connection, [document.c.id == min(document_id, LARGEST)])
    if not found:
        raise NotFoundError(f"The store has no document {document_id}.", _LIST)
    return found[0]


def _told(doc: StoredDocument) -> str:
    return f"{doc.source}, {doc.published or 'no date'}"


def _documents(
    connection: Connection, there: Sequence[ColumnElement[bool]], limit: int = 1
) -> list[StoredDocument]:
    of_it = mention.c.document_id == document.c.id
    made = select(func.count()).select_from(mention).where(of_it).scalar_subquery()
    columns: list[Any] = [
        document.c.id,
        source.c.name,
        document.c.name,
        document.c.title,
        document.c.author,
        document.c.published,
        document.c.url,
        document.c.licence,
        document.c.added,
        made,
    ]
    joined = document.join(source, source.c.id == document.c.source_id)
    rows = select(*columns).select_from(joined).where(*there)
    newest = rows.order_by(document.c.id.desc()).limit(min(limit, LARGEST))
    return [StoredDocument(*row) for row in connection.execute(newest)]
