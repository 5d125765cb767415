"""Finds stored claims by words, forgiving typos, with filters."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from claims.model import Rating, Verdict
from claims.store.candidates import bound, frequencies, plan, postings, terms_in
from claims.store.terms import WORD
from claims.store.typos import corrections

BUDGET = 50_000  # postings read for a search
FILTERED_BUDGET = 500_000  # where a filter may throw most of them away
GUESSED = 0.5  # what a corrected term weighs, of its own weight


@dataclass(frozen=True, slots=True)
class Filters:
    """Which claims a search may find; None: any. Dates are of the document, inclusive."""

    source: str | None = None
    speaker: str | None = None
    since: date | None = None
    until: date | None = None
    rating: Rating | None = None  # of the newest review
    verdict: Verdict | None = None  # a check gave this verdict and rests on the claim


def search_ids(connection: Connection, words: str, filters: Filters, limit: int) -> list[int]:
    """Ids of the claims that fit best. Without words, the newest that pass the filters."""
    conditions, values = _conditions(filters)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    values["limit"] = limit
    weighted = _weighted(connection, words, FILTERED_BUDGET if conditions else BUDGET)
    if not weighted and WORD.search(words):
        return []
    if not weighted:
        sql = f"SELECT claim.id FROM claim {where} ORDER BY claim.id DESC LIMIT :limit"
    else:
        values |= bound(connection, weighted)
        sql = (
            f"SELECT claim.id FROM ({postings(connection, weighted)}) AS found "
            f"JOIN claim ON claim.id = found.id {where} "
            # Of equal weight, the one with fewest other words.
            "ORDER BY found.weight DESC, length(claim.normal), claim.id LIMIT :limit"
        )
    return list(connection.execute(text(sql), values).scalars())


def _weighted(connection: Connection, words: str, budget: int) -> list[tuple[str, float]]:
    terms = terms_in(connection, words)
    counts, total = frequencies(connection, terms)
    guessed: set[str] = set()
    unknown = [term for term in terms if term not in counts]
    for near in corrections(connection, unknown):
        counts.setdefault(near.term, near.n)
        guessed.add(near.term)
    chosen = plan(counts, total, budget)
    return [(term, weight * GUESSED if term in guessed else weight) for term, weight in chosen]


def _conditions(filters: Filters) -> tuple[list[str], dict[str, Any]]:
    """SQL conditions on `claim`, and their parameters. A mention must pass all that concern it."""
    conditions, of_mention = [], []
    values: dict[str, Any] = {}
    if filters.source is not None:
        of_mention.append("lower(source.name) = :source")
        values["source"] = filters.source.lower()
    if filters.speaker is not None:
        of_mention.append("lower(mention.speaker) LIKE :speaker ESCAPE '!'")
        values["speaker"] = f"%{_literal(filters.speaker.lower())}%"
    if filters.since is not None:
        of_mention.append("document.published >= :since")
        values["since"] = filters.since
    if filters.until is not None:
        of_mention.append("document.published <= :until")
        values["until"] = filters.until
    if of_mention:
        conditions.append(
            "EXISTS (SELECT 1 FROM mention JOIN document ON document.id = mention.document_id "
            "JOIN source ON source.id = document.source_id "
            f"WHERE mention.claim_id = claim.id AND {' AND '.join(of_mention)})"
        )
    if filters.rating is not None:
        conditions.append(
            "(SELECT rating FROM review WHERE review.claim_id = claim.id "
            "ORDER BY review.id DESC LIMIT 1) = :rating"
        )
        values["rating"] = str(filters.rating)
    if filters.verdict is not None:
        conditions.append(
            "EXISTS (SELECT 1 FROM hit WHERE hit.claim_id = claim.id AND hit.verdict = :verdict)"
        )
        values["verdict"] = str(filters.verdict)
    return conditions, values


def _literal(value: str) -> str:
    for special in "!%_":
        value = value.replace(special, "!" + special)
    return value
