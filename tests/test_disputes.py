"""Two stored claims contradict each other where each refutes the other, by two voices."""

from datetime import date
from pathlib import Path

import pytest

import claims
from claims.disputes import _refuting
from claims.model import Match, Relation, StoredClaim
from tests.store.making import bare


def found(text: str, relation: Relation, score: float = 0.9) -> Match:
    made = bare(text)
    claim = StoredClaim(made.key, made.text, made.normal, made.slots)
    return Match(claim, relation, score, 90.0, ())


OPENS, SHUT = "The fair opens on May 2.", "The fair does not open on May 3."


@pytest.mark.parametrize(
    ("there", "back", "refuted"),
    [
        (Relation.REFUTES, Relation.REFUTES, True),
        (Relation.REFUTES, Relation.NEUTRAL, False),
        (Relation.NEUTRAL, Relation.REFUTES, False),
        (Relation.REFUTES, Relation.SUPPORTS, False),
        (Relation.SUPPORTS, Relation.REFUTES, False),
        (Relation.NEUTRAL, Relation.NEUTRAL, False),
    ],
)
def test_asked_either_way_round(there: Relation, back: Relation, refuted: bool) -> None:
    refuting = _refuting([found(SHUT, there)], [found(OPENS, back)])
    assert (refuting is not None) is refuted


@pytest.mark.parametrize(("score", "refuted"), [(0.9, False), (0.97, True)])
def test_one_way_round_it_must_be_surer(score: float, refuted: bool) -> None:
    neutral = [found(OPENS, Relation.NEUTRAL)]
    assert (_refuting([found(SHUT, Relation.REFUTES, score)], neutral) is not None) is refuted


def test_nothing_found_contradicts_nothing() -> None:
    assert _refuting([], []) is None


def conflicts(folder: Path, **texts: str) -> set[frozenset[str]]:
    """The pairs of claims found in a store of these texts, each of a paper of its own."""
    with claims.open_store(folder / "claims.db") as store:
        for name, text in texts.items():
            store.add(text, claims.Meta(source=name, published=date(2023, 5, 2)))
        list(store.search_conflicts())
        return {frozenset((c.claim.text, c.other.text)) for c in store.conflicts()}


def test_a_longer_and_a_shorter_claim_of_two_papers(tmp_path: Path) -> None:
    one = "The navy sent 300 sailors and two helicopters."
    other = "The navy sent 350 sailors."
    assert conflicts(tmp_path, Herald=one, Courier=other) == {frozenset((one, other))}


def test_one_text_does_not_contradict_itself(tmp_path: Path) -> None:
    text = (
        "The injured of the first bus were taken to Holm Hospital. "
        "The injured of the second bus were taken to Lund Hospital. "
        "The first prize is worth 500 euros. The second prize is worth 300 euros."
    )
    assert conflicts(tmp_path, Herald=text) == set()


def test_two_speakers_in_one_text_may(tmp_path: Path) -> None:
    text = (
        'The mayor, Ida Lund, said: "The storm killed four people in Rovik." '
        'The bishop, Bo Roe, said: "The storm killed nine people in Rovik."'
    )
    found = conflicts(tmp_path, Herald=text)
    assert found == {
        frozenset(
            ("The storm killed four people in Rovik.", "The storm killed nine people in Rovik.")
        )
    }


def test_what_one_tells_and_another_denies(tmp_path: Path) -> None:
    found = conflicts(
        tmp_path,
        Herald="The warnings to the island of Rovik came too late, the mayor said.",
        Courier="The governor, Ida Lund, denied that the warnings to the island came too late.",
    )
    assert len(found) == 1


def test_who_denies_a_number_does_not_contradict_another(tmp_path: Path) -> None:
    found = conflicts(
        tmp_path,
        Herald="The firm paid four million euros to the club in Rovik.",
        Courier="Ida Lund denied that the firm paid nine million euros to the club in Rovik.",
    )
    assert found == set()
