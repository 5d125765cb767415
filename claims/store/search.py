"""Finds stored claims by words, forgiving typos, with filters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from claims.model import Rating, Relation, Verdict
from claims.store.candidates import Part, frequencies, plan, postings
from claims.store.driver import among, mark
from claims.store.schema import source
from claims.store.terms import WORD, terms_of
from claims.store.typos import corrections

BUDGET = 50_000  # claims looked at for a search
FILTERED_BUDGET = 500_000  # where a filter may throw most of them away
GUESSED = 0.5  # what a corrected term weighs, of its own weight


@dataclass(frozen=True, slots=True)
class Filters:
    """Which claims a search may find; None: any. Dates are of the document, inclusive."""

    source: str | None = None  # its name, or where no source is called so a part of it; any case
    speaker: str | None = None  # a part of the name, any case
    since: date | None = None
    until: date | None = None
    rating: Rating | None = None  # of the newest review
    verdict: Verdict | None = None  # a check gave this verdict and rests on the claim


def search_ids(connection: Connection, words: str, filters: Filters, limit: int) -> list[int]:
    """Ids of the claims that fit best. Without words, those stored last."""
    meant = source_ids(connection, filters.source or "")
    if meant == []:
        return []
    conditions, values = _conditions(connection, filters, meant)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    if not WORD.search(words):
        sql = f"SELECT claim.id FROM claim {where} ORDER BY claim.id DESC LIMIT {limit:d}"
        return list(connection.exec_driver_sql(sql, values).scalars())
    parts = _parts(connection, words, FILTERED_BUDGET if conditions else BUDGET)
    if not parts:
        return []
    found, bound = postings(connection, parts)
    sql = (
        f"SELECT claim.id FROM ({found}) AS found JOIN claim ON claim.id = found.id {where} "
        # Of equal weight, the one with fewest other words.
        "ORDER BY found.weight DESC, length(claim.normal), claim.id "
        f"LIMIT {limit:d}"
    )
    return list(connection.exec_driver_sql(sql, {**values, **bound}).scalars())


def _parts(connection: Connection, words: str, budget: int) -> list[Part]:
    terms = terms_of(words)
    counts, total = frequencies(connection, terms)
    guessed: set[str] = set()
    unknown = [] if counts.keys() >= set(terms) else _unknown(words, counts)
    for near in corrections(connection, unknown):
        counts.setdefault(near.term, near.n)
        guessed.add(near.term)
    return [
        replace(part, weight=round(part.weight * GUESSED)) if guessed & set(part.terms) else part
        for part in plan(counts, total, budget)
    ]


def _unknown(words: str, counts: Mapping[str, int]) -> list[str]:
    """The words that have terms, none of them known."""
    found = []
    for word in dict.fromkeys(WORD.findall(words.lower())):
        terms = terms_of(word)
        if terms and counts.keys().isdisjoint(terms):
            found.append(word)
    return found


def source_ids(connection: Connection, name: str) -> list[int] | None:
    """Ids of the sources that are meant: the one called so, else all whose names hold it.

    None when no name is given. Case is folded here: SQLite would do it for ASCII alone.
    """
    wanted = _folded(name)
    if not wanted:
        return None
    known = [(row.id, _folded(row.name)) for row in connection.execute(select(source))]
    called_so = [id_ for id_, name in known if name == wanted]
    return called_so or [id_ for id_, name in known if wanted in name]


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _conditions(
    connection: Connection, filters: Filters, sources: Sequence[int] | None
) -> tuple[list[str], dict[str, Any]]:
    """SQL conditions on `claim`, and their parameters. One mention must pass all of its filters."""
    given = {
        "speaker": filters.speaker and f"%{_literal(filters.speaker.lower())}%",
        "since": filters.since and filters.since.isoformat(),
        "until": filters.until and filters.until.isoformat(),
        "rating": filters.rating and str(filters.rating),
        "verdict": filters.verdict and str(filters.verdict),
    }
    values: dict[str, Any] = {name: value for name, value in given.items() if value}
    marks = {name: mark(connection, name) for name in values}
    of_mention = [OF_MENTION[name].format(marks[name]) for name in OF_MENTION if name in values]
    if sources is not None:
        chosen, ids = among(connection, sources)
        of_mention.append(f"document.source_id {chosen}")
        values.update(ids)
    conditions = [OF_CLAIM[name].format(marks[name]) for name in OF_CLAIM if name in values]
    if of_mention:
        conditions.append(
            "EXISTS (SELECT 1 FROM mention JOIN document ON document.id = mention.document_id "
            f"WHERE mention.claim_id = claim.id AND {' AND '.join(of_mention)})"
        )
    return conditions, values


OF_MENTION = {
    "speaker": "lower(mention.speaker) LIKE {} ESCAPE '!'",
    "since": "document.published >= {}",
    "until": "document.published <= {}",
}
OF_CLAIM = {
    "rating": "(SELECT rating FROM review WHERE review.claim_id = claim.id "
    "ORDER BY review.id DESC LIMIT 1) = {}",
    # where nothing is decided, what came near
    "verdict": "EXISTS (SELECT 1 FROM hit WHERE hit.claim_id = claim.id AND hit.verdict = {} "
    f"AND (hit.relation <> '{Relation.NEUTRAL}' OR hit.verdict = '{Verdict.NOT_ENOUGH}'))",
}


def _literal(value: str) -> str:
    for special in "!%_":
        value = value.replace(special, "!" + special)
    return value
