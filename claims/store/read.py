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
from claims.store.driver import among, fetch
from claims.store.schema import claim, document, link, review, source
from claims.store.write import SOME

SHOWN = 5  # ids named when one is ambiguous


def claims_by_id(connection: Connection, ids: Sequence[int]) -> list[StoredClaim]:
    """Claims with their slots, in the order of `ids`; unknown ids are left out."""
    found = claims_of_ids(connection, ids)
    return [found[id_] for id_ in ids if id_ in found]


def claims_of_ids(connection: Connection, ids: Sequence[int]) -> dict[int, StoredClaim]:
    """The same by their ids."""
    found: dict[int, StoredClaim] = {}
    for at in range(0, len(ids), SOME):
        chosen, value = among(connection, ids[at : at + SOME])
        sql = f"SELECT id, key, text, normal, slots, title FROM claim WHERE id {chosen}"
        for id_, key, written, normal, slots, title in fetch(connection, sql, value):
            found[id_] = StoredClaim(key, written, normal, decode(bytes(slots), written), title)
    return found


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
    links = links_of(connection, [found.key for found in claims])
    return [replace(found, links=links[found.key]) for found in with_evidence(connection, claims)]


def with_evidence(connection: Connection, claims: Sequence[StoredClaim]) -> list[StoredClaim]:
    """The claims with what a verdict rests on: mentions and reviews, but no links."""
    keys = [found.key for found in claims]
    mentions, reviews = mentions_of(connection, keys), reviews_of(connection, keys)
    return [
        replace(found, mentions=mentions[found.key], reviews=reviews[found.key]) for found in claims
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
    places: list[Any] = []
    distinct = list(dict.fromkeys(keys))
    for at in range(0, len(distinct), SOME):
        chosen, value = among(connection, distinct[at : at + SOME])
        places += fetch(connection, f"{MENTIONS} WHERE claim.key {chosen}", value)
    documents = _documents(connection, [place[1] for place in places])
    found: dict[str, list[Mention]] = {key: [] for key in keys}
    for key, document_id, *place in places:
        found[key].append(_mention(documents[document_id], *place))
    return {key: tuple(sorted(each, key=_age)) for key, each in found.items()}


# Written out: every check comes through here.
MENTIONS = (
    "SELECT claim.key, mention.document_id, mention.start, mention.stop, sentence.start, "
    "sentence.stop, mention.speaker, mention.verb, mention.direct, mention.stance FROM claim "
    "JOIN mention ON mention.claim_id = claim.id JOIN sentence "
    "ON sentence.document_id = mention.document_id AND sentence.number = mention.sentence"
)


def _documents(connection: Connection, ids: Sequence[int]) -> dict[int, Any]:
    """Each document once, however many mentions point into it."""
    columns = select(document, source.c.name.label("source"), source.c.owner).join(source)
    return {row.id: row for row in _in_groups(connection, columns, document.c.id, ids)}


def _mention(doc: Any, start: int, stop: int, *rest: Any) -> Mention:
    first, last, speaker, verb, direct, stance = rest
    text: str = doc.text
    return Mention(
        quote=text[start:stop],
        sentence=text[first:last],
        start=start,
        stop=stop,
        source=doc.source,
        owner=doc.owner or doc.source,
        document=doc.title or doc.name,
        document_id=doc.id,
        published=doc.published,
        url=doc.url,
        author=doc.author,
        speaker=speaker,
        verb=verb,
        direct=bool(direct),
        stance=Stance(stance),
        line=doc.first_line + text.count("\n", 0, start),
        column=start - text.rfind("\n", 0, start),
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
