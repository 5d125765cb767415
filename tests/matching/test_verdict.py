"""From matches to a verdict: sources, reviews, stances, dates, order."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.matching.compare import compare, compare_many, statement_parts
from claims.matching.matcher import match
from claims.matching.verdict import judge
from claims.model import (
    UNKNOWN,
    Document,
    Finding,
    Rating,
    Review,
    Stance,
    StoredClaim,
    Verdict,
)
from claims.splitting import split
from tests.matching.support import DAY, finding, stored

STATEMENT = "The mine in Salta employs 400 people."
TEXTS = (
    "The mine in Salta employs 400 people. It opened in 1987.",
    "The mine in Salta employs 900 people.",
    "The harbour in Salta was closed on Monday.",
)


def judged(claims: list[StoredClaim], as_of: date | None = None) -> Finding:
    part = statement_parts(STATEMENT, split(Document(STATEMENT, published=DAY)))[0]
    return judge(part, match(part, claims), as_of)


def reviewed(claim: StoredClaim, rating: Rating, day: int = 1) -> StoredClaim:
    made = datetime(2021, 1, day, tzinfo=UTC)
    return replace(claim, reviews=(*claim.reviews, Review(rating, "Ada", "", "", made)))


def test_sources_that_disagree_conflict() -> None:
    found = judged(stored(*TEXTS))
    assert found.verdict is Verdict.CONFLICTING
    assert {m.relation.value for m in found.matches} >= {"supports", "refutes"}


def test_a_support_says_who_stands_behind_it() -> None:
    found = judged(stored(TEXTS[0]))
    assert found.verdict is Verdict.SUPPORTED
    assert "1 independent source, no one has reviewed it" in {r.text for r in found.reasons}


def test_a_second_source_makes_surer() -> None:
    one, two = judged(stored(TEXTS[0])), judged(stored(TEXTS[0], TEXTS[0]))
    assert two.verdict is Verdict.SUPPORTED
    assert two.confidence > one.confidence


def test_who_is_not_known_is_no_further_source() -> None:
    (known,) = stored(TEXTS[1])
    (mention,) = known.mentions
    nameless = replace(mention, source=UNKNOWN, owner=UNKNOWN, document_id=7)
    assert replace(known, mentions=(mention, nameless)).independent_sources == 1
    assert replace(known, mentions=(nameless, nameless)).independent_sources == 1
    statement = TEXTS[1]
    part = statement_parts(statement, split(Document(statement, published=DAY)))[0]
    both = judge(part, match(part, [replace(known, mentions=(mention, nameless))]))
    assert both.confidence == judge(part, match(part, [known])).confidence
    assert "1 independent source, no one has reviewed it" in {r.text for r in both.reasons}


def test_a_claim_reviewed_false_refutes() -> None:
    claims = [reviewed(c, Rating.FALSE) for c in stored(TEXTS[0])]
    found = judged(claims)
    assert found.verdict is Verdict.REFUTED
    assert "review" in {r.kind for r in found.reasons}


def test_the_newest_review_rules() -> None:
    claims = [
        reviewed(reviewed(c, Rating.FALSE, day=1), Rating.TRUE, day=2) for c in stored(TEXTS[0])
    ]
    assert judged(claims).verdict is Verdict.SUPPORTED


def test_that_the_contrary_is_false_supports_nothing() -> None:
    claims = [reviewed(c, Rating.FALSE) for c in stored(TEXTS[1])]
    assert judged(claims).verdict is Verdict.NOT_ENOUGH


@pytest.mark.parametrize(
    ("stance", "verdict", "kind"),
    [(Stance.DENIES, Verdict.REFUTED, "denied"), (Stance.DOUBTS, Verdict.NOT_ENOUGH, "doubted")],
)
def test_a_stance_counts(stance: Stance, verdict: Verdict, kind: str) -> None:
    claims = [
        replace(c, mentions=tuple(replace(m, stance=stance, speaker="Ada") for m in c.mentions))
        for c in stored(TEXTS[0])
    ]
    found = judged(claims)
    assert found.verdict is verdict
    assert kind in {r.kind for m in found.matches for r in m.reasons}


def test_what_was_published_later_does_not_count() -> None:
    assert judged(stored(TEXTS[0]), as_of=date(2020, 6, 11)).verdict is Verdict.NOT_ENOUGH
    assert judged(stored(TEXTS[0]), as_of=DAY).verdict is Verdict.SUPPORTED


def test_without_claims_there_is_nothing_to_say() -> None:
    found = judged([])
    assert found.verdict is Verdict.NOT_ENOUGH
    assert [r.kind for r in found.reasons] == ["nothing"]


@settings(deadline=None)
@given(st.permutations(range(4)))
def test_the_order_of_candidates_changes_nothing(order: list[int]) -> None:
    claims = stored(*TEXTS)[:4]
    assert judged([claims[i] for i in order]) == judged(claims)


def test_a_statement_of_two_claims_is_as_true_as_its_worst() -> None:
    text = "Anna Berg was born in Oslo. The town of Lund has a harbour."
    assert finding("Anna Berg was born in Oslo.", text).verdict is Verdict.SUPPORTED
    found = finding("Anna Berg was born in Rome. The town of Lund has a harbour.", text)
    assert found.verdict is Verdict.REFUTED


def test_pairs_are_compared_in_order_and_alone() -> None:
    pairs = [
        ("The ferry sank on 3 May 2014.", "The ferry sank on 4 May 2014."),
        ("The ferry sank on 4 May 2014.", "The ferry sank on 4 May 2014."),
    ]
    verdicts = [found.verdict for found in compare_many(pairs)]
    assert verdicts == [Verdict.REFUTED, Verdict.SUPPORTED]
    assert compare(*pairs[0]).verdict is Verdict.REFUTED
