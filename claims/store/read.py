"""Gives back claims with what belongs to them: mentions with their quotes, reviews, links."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Select, select

from claims.errors import AmbiguousIdError, NotFoundError
from claims.model import (
    Document,
    Link,
    LinkKind,
    Mention,
    Rating,
    Review,
    Stance,
    StoredClaim,
)
from claims.store.codec import decode
from claims.store.schema import claim, document, link, mention, review, sentence, source
from claims.store.write import SOME

SHOWN = 5  # ids named when one is ambiguous


def claims_by_id(connection: Connection, ids: Sequence[int]) -> list[StoredClaim]:
    """Claims with their slots, in the order of `ids`; unknown ids are left out."""
    found: dict[int, StoredClaim] = {}
    for at in range(0, len(ids), SOME):
        # Numbers of our own, written out: every check comes through here.
        listed = ", ".join(f"{id_:d}" for id_ in ids[at : at + SOME])
        rows = connection.exec_driver_sql(
            f"SELECT id, key, text, normal, slots, title FROM claim WHERE id IN ({listed})"
        )
        for id_, key, written, normal, slots, title in rows:
            found[id_] = StoredClaim(key, written, normal, decode(bytes(slots), written), title)
    return [found[id_] for id_ in ids if id_ in found]


def ids_by_key(connection: Connection, keys: Sequence[str]) -> list[int]:
    """Row ids of the claims with these keys, in the order of `keys`; unknown keys are left out."""
    columns = select(claim.c.id, claim.c.key)
    found = {row.key: row.id for row in _in_groups(connection, columns, claim.c.key, keys)}
    return [found[key] for key in keys if key in found]


def texts_after(connection: Connection, last: int, key: str) -> list[tuple[int, str, str]]:
    """(row id, key, text) of the claims after a row; of all when that row is another claim's."""
    same = connection.execute(select(claim.c.key).where(claim.c.id == last)).scalar() == key
    after = select(claim.c.id, claim.c.key, claim.c.text).where(claim.c.id > (last if same else 0))
    return [(row.id, row.key, row.text) for row in connection.execute(after.order_by(claim.c.id))]


def document_id(connection: Connection, doc: Document) -> int | None:
    """The id of a document of the same source with the same text."""
    same = (source.c.name == doc.source) & (document.c.sha256 == doc.sha256)
    found = connection.execute(select(document.c.id).join(source).where(same)).scalar()
    return None if found is None else int(found)


def whole(connection: Connection, claims: Sequence[StoredClaim]) -> list[StoredClaim]:
    """The claims with their mentions, reviews and links."""
    keys = [found.key for found in claims]
    mentions, reviews = mentions_of(connection, keys), reviews_of(connection, keys)
    links = links_of(connection, keys)
    return [
        replace(found, mentions=mentions[key], reviews=reviews[key], links=links[key])
        for key, found in zip(keys, claims, strict=True)
    ]


def claim_by_prefix(connection: Connection, prefix: str) -> StoredClaim:
    """The one claim whose key begins so. Raises NotFoundError or AmbiguousIdError."""
    wanted = prefix.strip().lower()
    if not wanted or set(wanted) - set("0123456789abcdef"):
        raise NotFoundError(f"{prefix!r} is not the id of a claim.", _IDS)
    after = wanted + "g"  # the first string after all that begin with it
    rows = connection.execute(
        select(claim.c.id, claim.c.key)
        .where(claim.c.key >= wanted, claim.c.key < after)
        .order_by(claim.c.key)
        .limit(SHOWN + 1)
    ).all()
    if not rows:
        raise NotFoundError(f"No claim has the id {prefix}.", _IDS)
    if len(rows) > 1:
        listed = ", ".join(row.key[: len(wanted) + 6] for row in rows[:SHOWN])
        more = ", ..." if len(rows) > SHOWN else ""
        raise AmbiguousIdError(
            f"Several claims have an id that begins with {prefix}: {listed}{more}.",
            "Give more of its digits.",
        )
    return claims_by_id(connection, [rows[0].id])[0]


_IDS = "Ids are shown by claims find and claims check; their first digits are enough."


def mentions_of(connection: Connection, keys: Sequence[str]) -> dict[str, tuple[Mention, ...]]:
    """Where each of the claims was made, oldest document first; every key asked for is there."""
    columns = select(
        claim.c.key,
        mention,
        sentence.c.start.label("sentence_start"),
        sentence.c.stop.label("sentence_stop"),
    ).select_from(
        claim.join(mention, mention.c.claim_id == claim.c.id).join(
            sentence,
            (sentence.c.document_id == mention.c.document_id)
            & (sentence.c.number == mention.c.sentence),
        )
    )
    rows = list(_in_groups(connection, columns, claim.c.key, keys))
    documents = _documents(connection, [row.document_id for row in rows])
    found: dict[str, list[Mention]] = {key: [] for key in keys}
    for row in rows:
        found[row.key].append(_mention(row, documents[row.document_id]))
    return {key: tuple(sorted(each, key=_age)) for key, each in found.items()}


def _documents(connection: Connection, ids: Sequence[int]) -> dict[int, Any]:
    """Each document once, however many mentions point into it."""
    columns = select(document, source.c.name.label("source"), source.c.owner).join(source)
    return {row.id: row for row in _in_groups(connection, columns, document.c.id, ids)}


def _mention(row: Any, doc: Any) -> Mention:
    before = doc.text.rfind("\n", 0, row.start)
    return Mention(
        quote=doc.text[row.start : row.stop],
        sentence=doc.text[row.sentence_start : row.sentence_stop],
        start=row.start,
        stop=row.stop,
        source=doc.source,
        owner=doc.owner or doc.source,
        document=doc.title or doc.name,
        document_id=row.document_id,
        published=doc.published,
        url=doc.url,
        author=doc.author,
        speaker=row.speaker,
        verb=row.verb,
        direct=row.direct,
        stance=Stance(row.stance),
        line=doc.first_line + doc.text.count("\n", 0, row.start),
        column=row.start - before,
    )


def _age(found: Mention) -> tuple[date, int, int]:
    return found.published or date.max, found.document_id, found.start


def reviews_of(connection: Connection, keys: Sequence[str]) -> dict[str, tuple[Review, ...]]:
    """What people said of each of the claims, newest first; every key asked for is there."""
    columns = select(claim.c.key, review).join(claim, claim.c.id == review.c.claim_id)
    rows = sorted(
        _in_groups(connection, columns, claim.c.key, keys), key=lambda row: row.id, reverse=True
    )
    found: dict[str, list[Review]] = {key: [] for key in keys}
    for row in rows:
        found[row.key].append(Review(Rating(row.rating), row.reviewer, row.note, row.url, row.made))
    return {key: tuple(each) for key, each in found.items()}


def links_of(connection: Connection, keys: Sequence[str]) -> dict[str, tuple[Link, ...]]:
    """How each of the claims relates to others, decided first; every key asked for is there.

    A link is found from both its ends; "supersedes" is told only of the claim that does.
    """
    one, other = claim.alias("one"), claim.alias("other")
    columns = select(one.c.key, other.c.key.label("other_key"), other.c.text, link)
    there = columns.join_from(link, one, one.c.id == link.c.claim_id).join(
        other, other.c.id == link.c.other_id
    )
    back = columns.join_from(link, one, one.c.id == link.c.other_id).join(
        other, other.c.id == link.c.claim_id
    )
    back = back.where(link.c.kind != LinkKind.SUPERSEDES)
    rows = [
        *_in_groups(connection, there, one.c.key, keys),
        *_in_groups(connection, back, one.c.key, keys),
    ]
    found: dict[str, list[Link]] = {key: [] for key in keys}
    for row in sorted(rows, key=lambda row: (not row.decided, -row.score, row.id)):
        reasons = tuple(json.loads(row.reasons))
        kind = LinkKind(row.kind)
        found[row.key].append(
            Link(kind, row.other_key, row.text, row.decided, row.by, row.score, reasons)
        )
    return {key: tuple(each) for key, each in found.items()}


def _in_groups(
    connection: Connection, statement: Select[Any], column: Any, values: Sequence[Any]
) -> Iterator[Any]:
    distinct = iter(dict.fromkeys(values))
    while some := list(islice(distinct, SOME)):
        yield from connection.execute(statement.where(column.in_(some)))
