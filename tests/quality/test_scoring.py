"""The scorer itself: known answers, and the best assignment found by trying all."""

import sys
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parent))

from scoring import Bag, assign, score_split, score_verdicts, similarity

GOLD = [
    {
        "id": "a/0",
        "text": "Anna Berg, who is mayor, opened 3 bridges.",
        "claims": ["Anna Berg is mayor.", "Anna Berg opened 3 bridges."],
        "optional": ["Bridges were opened."],
    }
]


def figures(*claims: str) -> dict[str, float]:
    return score_split(GOLD, [{"id": "a/0", "claims": list(claims)}])


def test_the_gold_itself_is_perfect():
    found = figures(*GOLD[0]["claims"])
    assert found["soft_f1"] == found["strict_f1"] == 1.0
    assert found["bad_numbers"] == 0


def test_nothing_made_scores_nothing():
    assert figures()["soft_f1"] == 0.0


def test_a_copy_and_another_number_do_not_help():
    assert figures(*GOLD[0]["claims"], GOLD[0]["claims"][0])["soft_precision"] < 1.0
    wrong = figures("Anna Berg is mayor.", "Anna Berg opened 4 bridges.")
    assert wrong["strict_recall"] == 0.5
    assert wrong["bad_numbers"] == 1


def test_an_optional_claim_costs_nothing():
    assert figures(*GOLD[0]["claims"], "Bridges were opened.")["soft_f1"] == 1.0
    assert figures(*GOLD[0]["claims"], "The sky over Lund was green.")["soft_f1"] < 1.0


def test_who_says_it_covers_words_only_where_what_stands_beside_counts():
    gold = {"id": "a/0", "text": "Ode said ships sank.", "claims": ["Ships sank."]}
    made = {"id": "a/0", "claims": ["Ships sank."], "beside": ["Ode", "said", "say"]}
    found = score_split([gold], [made])
    assert found["coverage"] == 0.5
    assert found["coverage_beside"] == 1.0


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("He flew to Lund.", "He flew from Lund."),
        ("It was not open.", "It was open."),
        ("Five men left.", "Six men left."),
    ],
)
def test_small_differences_count(ours: str, theirs: str):
    assert similarity(Bag(ours), Bag(theirs)) < 1.0


def test_word_forms_and_number_words_are_the_same():
    assert similarity(Bag("Five bridges opened"), Bag("5 bridge opening")) == pytest.approx(1.0)


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(
            st.lists(st.integers(0, 20).map(float), min_size=n, max_size=n), min_size=1, max_size=4
        )
    )
)
def test_no_assignment_gains_more(gain: list[list[float]]):
    rows, columns = len(gain), len(gain[0])
    if rows > columns:
        best = max(
            sum(gain[i][j] for j, i in enumerate(p)) for p in permutations(range(rows), columns)
        )
    else:
        best = max(
            sum(gain[i][j] for i, j in enumerate(p)) for p in permutations(range(columns), rows)
        )
    pairs = assign(gain)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == min(rows, columns)
    assert sum(gain[i][j] for i, j in pairs) == pytest.approx(best)


def test_verdicts():
    gold = [{"id": str(i), "verdict": v} for i, v in enumerate(["supports", "refutes"] * 2)]
    made = [{"id": str(i), "verdict": "supports"} for i in range(4)]
    found = score_verdicts(gold, made)
    assert found["accuracy"] == 0.5
    assert found["false_support"] == 1.0
    assert found["macro_f1"] == pytest.approx((2 / 3) / 3)
