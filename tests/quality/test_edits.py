"""The edits themselves, and that edited claims are found at rank 1 through a real store."""

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from edits import EDITS, edited, make

import claims
from claims.bench import generate

SAMPLE = "The United States did not ship five engines, worth 4.5 million dollars, to Peru in April."


@pytest.mark.parametrize("kind", sorted(EDITS))
def test_each_edit_changes_a_claim_it_can_apply_to(kind: str) -> None:
    changed = {EDITS[kind](SAMPLE, random.Random(seed)) for seed in range(8)}
    assert any(text != SAMPLE for text in changed)


def test_edits_are_the_same_for_the_same_seed() -> None:
    assert edited(SAMPLE, random.Random(1), True) == edited(SAMPLE, random.Random(1), True)


def test_several_edits_are_several() -> None:
    _, kinds = edited(SAMPLE, random.Random(2), several=True)
    assert 2 <= len(kinds.split("+")) <= 4


@pytest.mark.parametrize("several", [False, True])
def test_an_edited_claim_is_found_at_rank_one(tmp_path: Path, several: bool) -> None:
    rows = [{"id": str(i), "text": made.text} for i, made in enumerate(generate.claims(2_000))]
    edits = make(rows, 150, several, seed=5)
    with claims.open_store(tmp_path / "claims.db") as store:
        keys = store.import_claims((row["text"], "") for row in rows)
        key_of = {row["id"]: key for row, key in zip(rows, keys, strict=True)}
        found = [store.rank(row["text"], 1) for row in edits]
    hits = sum(
        bool(best) and best[0][0].key in {key_of[id_] for id_ in row["relevant"]}
        for best, row in zip(found, edits, strict=True)
    )
    assert hits / len(edits) >= 0.97
