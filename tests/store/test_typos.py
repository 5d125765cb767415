"""A misspelt word finds what is meant, among however many words that look like it."""

import time

import pytest

from claims.bench.generate import claims
from claims.store import Store
from tests.store.making import bare

WRITTEN = "A kingfisher dived by the weir."


@pytest.fixture
def full(store: Store) -> Store:
    store.add_claims(bare(made.text) for made in claims(500, seed=2))
    store.add_claims([bare(WRITTEN)])
    return store


@pytest.mark.parametrize(
    "written", ["kingfihser", "kingfsher", "kingfissher", "kingfiaher", "ikngfisher", "wier"]
)
def test_one_slip_is_forgiven(full: Store, written: str) -> None:
    assert full.search(written)[0].text == WRITTEN


def test_two_slips_are_forgiven_in_a_long_word(full: Store) -> None:
    assert full.search("kinngfiaher")[0].text == WRITTEN


def test_what_is_far_from_every_word_finds_nothing(full: Store) -> None:
    assert full.search("xqzzkwv") == []


@pytest.mark.parametrize(
    "words",
    ["kingfisher" * 500, "kinfisher " * 500 + "wier", " ".join(f"wxyz{i}" for i in range(500))],
)
def test_what_no_one_types_costs_little(full: Store, words: str) -> None:
    before = time.process_time()
    full.search(words)
    assert time.process_time() - before < 2  # it was minutes


def test_known_words_are_not_corrected(full: Store) -> None:
    full.add_claims([bare("The weird sisters met.")])
    assert [claim.text for claim in full.search("weird")] == ["The weird sisters met."]
