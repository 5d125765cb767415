"""S and the ranking: what is found, in which order, and that insertion order is nothing to it."""

import random
from pathlib import Path

import pytest

import claims
from claims.language.normal import identity, normal_form
from claims.matching import semantic
from claims.matching.similarity import (
    FEATURES,
    Known,
    features,
    query_form,
    rank,
    ranking_weights,
    similarities,
    similarity,
)
from claims.model import Slots, StoredClaim

TEXTS = [
    "The new bridge over the Elbe opened to traffic on Monday.",
    "The old bridge over the Elbe was closed to lorries in 2019.",
    "The mayor opened a library in the harbour district.",
    "Fish catches in the Elbe fell by a quarter within ten years.",
    "A ferry carried 1.2 million passengers across the lake last year.",
    "Ferry passengers paid five euros for a crossing.",
]


def stored(text: str, title: str = "") -> StoredClaim:
    found = identity(text, Slots())
    return StoredClaim(found.key, text, found.normal, Slots(), title)


CLAIMS = [stored(text) for text in TEXTS]


def first(query: str, candidates: list[StoredClaim] = CLAIMS) -> str:
    return rank(query, candidates, 1)[0][0].text


def test_s_is_100_for_the_same_words_in_any_order() -> None:
    assert similarity(normal_form("the bridge opened"), normal_form("Opened: a bridge")) == 100
    assert 0 <= similarity("bridge", "library") < 60


def test_s_of_many_is_that_of_each() -> None:
    normals = [claim.normal for claim in CLAIMS]
    together = similarities(normals[0], normals)
    assert [round(float(s), 3) for s in together] == [
        round(similarity(normals[0], normal), 3) for normal in normals
    ]
    assert len(similarities("bridge", [])) == 0


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("On Monday the new bridge over the Elbe opened to traffic", TEXTS[0]),
        ("new brdige over Elbe opend to trafic monday", TEXTS[0]),
        ("According to the council, the old Elbe bridge was closed to lorries in 2019", TEXTS[1]),
        ("25 percent fewer fish are caught in the Elbe than 10 years ago", TEXTS[3]),
        ("1,200,000 people took the ferry across the lake", TEXTS[4]),
        ("a crossing by ferry costs 5 euros", TEXTS[5]),
        (
            "Proud to see it!! #HarbourDistrict #library https://t.co/x1y2 — Mayor (@mayor)",
            TEXTS[2],
        ),
    ],
)
def test_the_right_claim_is_first(query: str, text: str) -> None:
    assert first(query) == text


def test_a_title_finds_its_claim() -> None:
    titled = [*CLAIMS, stored("Photographs show a herd on a motorway.", "Elephants at Junction 9")]
    assert first("did elephants block junction 9?", titled) == titled[-1].text


def test_the_same_words_score_near_one_and_lead() -> None:
    for claim in CLAIMS:
        best, score = rank(claim.text, CLAIMS, 3)[0]
        assert best is claim
        assert score > 0.8


def test_scores_fall_and_stay_between_0_and_1() -> None:
    scores = [score for _, score in rank("ferry passengers on the Elbe", CLAIMS, 10)]
    assert len(scores) == len(CLAIMS)
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_the_order_of_candidates_does_not_matter() -> None:
    shuffled = CLAIMS[:]
    random.Random(5).shuffle(shuffled)
    assert rank("the bridge", CLAIMS, 6) == rank("the bridge", shuffled, 6)


@pytest.mark.parametrize("query", ["", "!!!", "zzzz", "é", "的", "a"])
def test_a_query_without_a_known_word_still_answers(query: str) -> None:
    assert len(rank(query, CLAIMS, 4)) == 4
    assert rank(query, [], 4) == []


def test_a_rare_word_of_the_store_counts_more() -> None:
    two = [stored("The harbour is deep."), stored("The lake is deep.")]
    rare_lake = Known({"harbor": 900, "lake": 2, "deep": 500}, 1000)
    rare_harbour = Known({"harbor": 2, "lake": 900, "deep": 500}, 1000)
    assert rank("harbour and lake", two, 1, rare_lake)[0][0] is two[1]
    assert rank("harbour and lake", two, 1, rare_harbour)[0][0] is two[0]


def test_there_is_a_weight_for_every_feature() -> None:
    assert tuple(ranking_weights()) == FEATURES
    assert tuple(ranking_weights("with meaning")) == FEATURES
    assert features("bridge", CLAIMS).shape == (len(CLAIMS), len(FEATURES))


def test_through_a_store_with_titles(tmp_path: Path) -> None:
    with claims.open_store(tmp_path / "claims.db") as store:
        rows = [(text, "") for text in TEXTS]
        rows.append(("Photographs show a herd on a motorway.", "Elephants at Junction 9"))
        keys = store.import_claims(rows)
        assert [claim.key for claim, _ in store.rank("elephants junction", 1)] == [keys[-1]]
        assert store.rank("On Monday the Elbe bridge opened", 1)[0][0].key == keys[0]
        if not semantic.available():  # which finds what is nearest in meaning, however far
            assert store.rank("quarterly zinc prices", 5) == []


def test_query_form_takes_noise_off() -> None:
    assert query_form("RT @someone: Look! https://t.co/abc #ClimateSummit2021") == (
        "look climate summit 2021"
    )
