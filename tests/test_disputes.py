"""Two stored claims contradict each other only where neither supports the other."""

import pytest

from claims.disputes import _refuting
from claims.model import Match, Relation, StoredClaim
from tests.store.making import bare


def found(text: str, relation: Relation) -> Match:
    made = bare(text)
    claim = StoredClaim(made.key, made.text, made.normal, made.slots)
    return Match(claim, relation, 0.9, 90.0, ())


OPENS, SHUT = "The fair opens on May 2.", "The fair does not open on May 3."


@pytest.mark.parametrize(
    ("there", "back", "refuted_by"),
    [
        (Relation.REFUTES, Relation.NEUTRAL, SHUT),
        (Relation.NEUTRAL, Relation.REFUTES, OPENS),
        (Relation.REFUTES, Relation.REFUTES, SHUT),
        (Relation.REFUTES, Relation.SUPPORTS, None),
        (Relation.SUPPORTS, Relation.REFUTES, None),
        (Relation.NEUTRAL, Relation.NEUTRAL, None),
    ],
)
def test_asked_either_way_round(there: Relation, back: Relation, refuted_by: str | None) -> None:
    refuting = _refuting([found(SHUT, there)], [found(OPENS, back)])
    assert (refuting and refuting.claim.text) == refuted_by


def test_nothing_found_contradicts_nothing() -> None:
    assert _refuting([], []) is None
