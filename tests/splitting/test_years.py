"""Years listed behind what happened more than once."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Between 1930 and 1940, Ulm won three city titles: 1931, 1934, and 1938.",
            [
                "Between 1930 and 1940, Ulm won three city titles.",
                "Ulm won a city title in 1931.",
                "Ulm won a city title in 1934.",
                "Ulm won a city title in 1938.",
            ],
        ),
        (
            "Ann Ode has won the race three times (2003, 2005, and 2009).",
            [
                "Ann Ode has won the race three times.",
                "Ann Ode won the race in 2003.",
                "Ann Ode won the race in 2005.",
                "Ann Ode won the race in 2009.",
            ],
        ),
        (
            "Chile has hosted the games three times, in 1911, 1932, and 1950.",
            [
                "Chile has hosted the games three times.",
                "Chile hosted the games in 1911.",
                "Chile hosted the games in 1932.",
                "Chile hosted the games in 1950.",
            ],
        ),
        (
            "She won the title in 1995, 1998 and 2001.",
            [
                "She won the title in 1995.",
                "She won the title in 1998.",
                "She won the title in 2001.",
            ],
        ),
        (
            "Ulm won two cups: 1931 and 1934, and three Bowls: 1950, 1951 and 1952.",
            [
                "Ulm won two cups.",
                "Ulm won a cup in 1931.",
                "Ulm won a cup in 1934.",
                "Ulm won three Bowls.",
                "Ulm won a Bowl in 1950.",
                "Ulm won a Bowl in 1951.",
                "Ulm won a Bowl in 1952.",
            ],
        ),
    ],
)
def test_each_year_is_an_event(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "The town lost 90 people in 1990 and 1991.",  # in both together
        "The firm built four ships in 1990, 1991 and 1992.",
        "Ulm did not win the cup in 1990 and 1991.",
        "Ulm could win the cup twice: 2030 and 2031.",
        "Between 1990 and 1991 the town grew.",
    ],
)
def test_years_of_one_thing(text: str) -> None:
    assert claims_of(text) == [text]
