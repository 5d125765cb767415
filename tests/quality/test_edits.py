"""The edits themselves, and that edited claims are found at rank 1 through a real store."""

import random
from pathlib import Path

import pytest
from edits import EDITS, edited, make

import claims
from claims.bench.generate import generate

SAMPLE = (
    "The United States did not ship five engines, worth 4.5 million dollars, to Peru in April."
)


@pytest.mark.parametrize("kind", sorted(EDITS))
def test_each_edit_changes_a_claim_it_can_apply_to(kind: str) -> None:
    changed = {EDITS[kind](SAMPLE, random.Random(seed)) for seed in range(8)}
    assert any(text != SAMPLE for text in changed)


def test_edits_are_the_same_for_the_same_seed() -> None:
    assert edited(SAMPLE, random.Random(1), True) == edited(SAMPLE, random.Random(1), True)


def test_several_edits_are_several() -> None:
    _, kinds = edited(SAMPLE, random.Random(2), several=True)
    assert 2 <= len(kinds.split("+")) <= 4
