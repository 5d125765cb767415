"""The table of word vectors: what it tells apart, what it does not know, its form on disk."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.language import vectors
from claims.language.vectors import DIMENSIONS, PATH, pack, similarity, unpack, vector

SAME = (
    "lawyer attorney",
    "blaze fire",
    "wage salary",
    "film movie",
    "prohibit ban",
    "walkout strike",
    "blast explosion",
    "prison jail",
    "firm company",
    "begin start",
)
OTHER = (
    "lawyer blaze",
    "wage violin",
    "film ban",
    "begin jail",
    "ferry tax",
    "mountain election",
    "harvest surgeon",
    "border violin",
)


@pytest.mark.parametrize("pair", SAME)
def test_words_of_one_meaning_are_near(pair: str) -> None:
    found = similarity(*pair.split())
    assert found is not None
    assert found > 0.5


@pytest.mark.parametrize("pair", OTHER)
def test_words_of_nothing_in_common_are_far(pair: str) -> None:
    found = similarity(*pair.split())
    assert found is not None
    assert found < 0.35


@pytest.mark.parametrize(
    ("word", "synonym", "opposite"),
    [
        ("rise", "climb", "fall"),
        ("begin", "start", "end"),
        ("ban", "outlaw", "allow"),
        ("big", "huge", "small"),
        ("hire", "recruit", "fire"),
        ("create", "make", "destroy"),
    ],
)
def test_an_opposite_is_farther_than_a_synonym(word: str, synonym: str, opposite: str) -> None:
    near, far = similarity(word, synonym), similarity(word, opposite)
    assert near is not None
    assert far is not None
    assert near > far + 0.1


@pytest.mark.parametrize("word", "norway swedish tuesday april seven million paris xyzzy".split())
def test_names_numbers_and_unknown_words_have_no_vector(word: str) -> None:
    assert vector(word) is None
    assert similarity(word, "country") is None
    assert similarity("country", word) is None


def test_spelling_and_case_make_no_difference() -> None:
    assert similarity("Colour", "color") == pytest.approx(1.0, abs=1e-5)
    assert similarity("organise", "organize") == pytest.approx(1.0, abs=1e-5)
    assert similarity("step_down", "Step down") == pytest.approx(1.0, abs=1e-5)


def test_a_phrase_that_is_not_listed_is_the_mean_of_its_words() -> None:
    phrase, ferry, sinking = vector("ferry sinking"), vector("ferry"), vector("sinking")
    assert phrase is not None
    assert ferry is not None
    assert sinking is not None
    mean = ferry + sinking
    assert np.allclose(phrase, mean / np.linalg.norm(mean), atol=1e-5)
    assert np.array_equal(vector("ferry xyzzy"), ferry)  # type: ignore[arg-type]


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_similarity_of_any_texts_is_a_cosine_or_unknown(a: str, b: str) -> None:
    found = similarity(a, b)
    assert found is None or -1.001 <= found <= 1.001
    assert found == pytest.approx(similarity(b, a), abs=1e-6)


def test_the_table_comes_back_as_it_was_packed() -> None:
    rows = np.random.default_rng(0).normal(size=(3, DIMENSIONS)).astype(np.float32)
    table = unpack(pack(["ant", "bee keeper", "cat"], rows))
    assert table.number == {"ant": 0, "bee keeper": 1, "cat": 2}
    cosines = (table.rows * rows).sum(axis=1) / (
        np.linalg.norm(table.rows.astype(float), axis=1) * np.linalg.norm(rows, axis=1)
    )
    assert cosines.min() > 0.999


def test_the_shipped_table_is_small_and_carries_its_notice() -> None:
    assert PATH.stat().st_size < 3_000_000
    notice = PATH.with_suffix(".LICENSE.txt").read_text("utf-8")
    assert all(name in notice for name in ("GloVe", "MiniLM", "WordNet"))


def test_nothing_is_read_until_it_is_asked_for() -> None:
    code = (
        "from claims.language import vectors as v; assert not v._table.cache_info().currsize;"
        "v.similarity('a', 'b'); assert v._table.cache_info().currsize"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert vectors.DIMENSIONS == 64
