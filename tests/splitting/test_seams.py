"""A piece cut out of the middle of a clause takes with it what stands behind it."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "The crew is made up of five men who will row across Lake Holm — at 90 miles, "
            "the longest lake in the north.",
            [
                "The crew is made up of five men who will row across Lake Holm — at 90 miles, "
                "the longest lake in the north.",
                "Five men will row across Lake Holm.",
            ],
        ),
        (
            "The car had steel plates, which guard the driver, but can slow it if it rains.",
            [
                "The car had steel plates, which guard the driver, but can slow it if it rains.",
                "Steel plates guard the driver.",
            ],
        ),
        (
            "The farm kept the hens in a barn for years and rarely let them into the yard, "
            "fenced with old wire.",
            [
                "The farm kept the hens in a barn for years.",
                "The farm rarely let the hens into the yard, fenced with old wire.",
            ],
        ),
    ],
)
def test_what_stands_behind_goes_with_it(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


def test_what_hangs_on_the_main_verb_stays() -> None:
    sentence = "Police held Ode, the owner of the mill, in a cell, and the judge freed him."
    assert "Police held Ode in a cell." in claims_of(sentence)
