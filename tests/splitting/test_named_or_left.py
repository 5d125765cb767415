"""Where a pronoun is written out, and where it is left because nobody could say."""

import pytest
from tests.splitting.said import claims_of

BOTH_OR_NEITHER = [
    (
        "Leila Delgado studied law. Delgado returned to Porto, where she opened her studio in "
        "1955, which she ran until her death.",
        "Leila Delgado ran her studio until her death.",
    ),
    (
        "Bo Ode built boats. Ode moved to Lund, where he sold his house, which he had painted with "
        "his brother.",
        "Bo Ode had painted his house with his brother.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BOTH_OR_NEITHER)
def test_one_person_is_not_two(text: str, expected: str) -> None:
    assert expected in claims_of(text)


def test_where_who_acts_is_left_whose_it_is_is_left_too() -> None:
    found = claims_of(
        "Anna Petrov won the race. Olga Hale was a farmer. Having promised in her campaign to "
        "resign, Petrov admitted the fault, and she gave her daughter a house."
    )
    assert not any(c.startswith("She") and "Petrov's" in c for c in found)
