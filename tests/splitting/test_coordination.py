"""Lists: which are taken apart, in which profile, and what each member takes along."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of

FINE = {
    "The village has a school, a church and a mill.": [
        "The village has a school.",
        "The village has a church.",
        "The village has a mill.",
    ],
    "She is known for her versatility and dedication.": [
        "She is known for her versatility.",
        "She is known for her dedication.",
    ],
    "He is the founder and director of the firm.": [
        "He is the founder of the firm.",
        "He is the director of the firm.",
    ],
}

WHOLE = [
    "The trade between France and Spain grew.",
    "Tom Reed and Ann Lowe are married.",
    "The two countries met each other in Oslo.",
    "Visitors may bring tea or coffee.",
    "Without rain and sun, no crop grows.",
]


@pytest.mark.parametrize("text", FINE)
def test_the_fine_profile_takes_lists_apart(text: str) -> None:
    assert fine_claims_of(text) == FINE[text]


@pytest.mark.parametrize("text", WHOLE)
def test_some_lists_hold_only_together(text: str) -> None:
    assert fine_claims_of(text) == [text]


def test_the_coarse_profile_keeps_plain_lists() -> None:
    text = "The village has a school, a church and a mill."
    assert claims_of(text) == [text]


def test_the_coarse_profile_takes_described_things_apart() -> None:
    made = claims_of("The photos showed several wounded soldiers and a badly burned lorry.")
    assert made == [
        "The photos showed several wounded soldiers.",
        "The photos showed a badly burned lorry.",
    ]


def test_gapping_is_no_list_of_places() -> None:
    made = fine_claims_of("He studied law at Oxford and history at Yale.")
    assert "He studied law at history." not in made


def test_an_object_shared_by_infinitives_is_not_lost() -> None:
    text = "The union asks the state to respect and enforce the law."
    assert claims_of(text) == [text]


def test_years_in_front_of_what_was_done_then() -> None:
    assert claims_of("In 2013 and 2014, Kirsch led the Otters to two titles in the league.")
