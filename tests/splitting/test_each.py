"""Subjects of which each is meant, and what of several things holds of them together only."""

import pytest

from tests.splitting.said import claims_of

SINGLE = [
    (
        "Rain, frost, and a lack of sleep all raise the risk of a crash.",
        [
            "Rain raises the risk of a crash.",
            "Frost raises the risk of a crash.",
            "A lack of sleep raises the risk of a crash.",
        ],
    ),
    (
        "A stone's weight, color, and shape are all fixed by the sea.",
        [
            "A stone's weight is fixed by the sea.",
            "A stone's color is fixed by the sea.",
            "A stone's shape is fixed by the sea.",
        ],
    ),
    ("Iron and zinc are both metals.", ["Iron is a metal.", "Zinc is a metal."]),
    ("Both hens and ducks are birds.", ["Hens are birds.", "Ducks are birds."]),
    (
        "Ode and Lind both voted for the plan.",
        ["Ode voted for the plan.", "Lind voted for the plan."],
    ),
    ("Lund and Ulm each have a mill.", ["Lund has a mill.", "Ulm has a mill."]),
]
WHOLE = [
    "Ode, Lind and Roe all lost their seats.",
    "Ode and Lind are both similar.",
    "A cup has equal parts of oil, milk, and water.",
    "The three maps are known as Red, Blue and Old.",
    "There have been a total of four cooks who have served at the inn.",
    "Fines are grave, with terms ranging from one year to nine.",
    "He was born in Mutschel (now part of Holz-Lund-Kreis, Thuringia).",
]


@pytest.mark.parametrize(("text", "claims"), SINGLE)
def test_each_of_the_subjects(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims


@pytest.mark.parametrize("text", WHOLE)
def test_only_together(text: str) -> None:
    assert claims_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The best roads are the Ode road, which has inns, and the Lind road, known for its "
            "views.",
            [
                "The best roads are the Ode road, which has inns, and the Lind road.",
                "The Lind road is known for its views.",
            ],
        ),
        (
            "The films include a 1974 film starring Ann Ode and a 2013 film directed by Bo Lind.",
            [
                "The films include a 1974 film.",
                "The films include a 2013 film.",
                "The 1974 film stars Ann Ode.",
                "The 2013 film was directed by Bo Lind.",
            ],
        ),
        (
            "The brothers owned a shop in Lund, where they cut and sold their own stamps.",
            [
                "The brothers owned a shop in Lund.",
                "The brothers cut their own stamps in Lund.",
                "The brothers sold their own stamps.",
            ],
        ),
        (  # no number is a speaker
            "It is given as a ratio, with higher numbers indicating that the oil is pure.",
            ["It is given as a ratio.", "Higher numbers indicate that the oil is pure."],
        ),
        (
            "They made smaller models with fewer knobs, ranging from two to nine knobs.",
            [
                "They made smaller models with fewer knobs.",
                "Smaller models ranged from two to nine knobs.",
            ],
        ),
        (
            "According to the paper (https://a.org/1), the mill has nine wheels.",
            ["The mill has nine wheels."],
        ),
        ('Its name is "Mayim" (מים).', ['Its name is "Mayim" (מים).']),
    ],
)
def test_of_which_of_them(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (  # an "include" behind a modal opens a list, too
            "Risks may include pain at the site, a low mood, and sleep.",
            [
                "Risks may include pain at the site.",
                "Risks may include a low mood.",
                "Risks may include sleep.",
            ],
        ),
        (
            "There are many crafts, such as weaving, pottery, and glass.",
            ["There are many crafts, such as weaving, pottery, and glass."],
        ),
        (
            "The light is caught by a mirror and used to split oil into salt, water, and gas.",
            [
                "The light is caught by a mirror.",
                "The light is used to split oil into salt, water, and gas.",
            ],
        ),
        (
            "It was drawn by the Danish painters Ann Ode and Eva Lind, who met in 1912.",
            [
                "It was drawn by the Danish painters Ann Ode and Eva Lind.",
                "The Danish painters Ann Ode and Eva Lind met in 1912.",
            ],
        ),
        (
            "The seat is Bern, not Basel as many believe.",
            ["The seat is Bern, not Basel as many believe."],
        ),
        (
            "Hens live in France and Spain. Both birds lay eggs.",
            ["Hens live in France and Spain.", "Both birds lay eggs."],
        ),
    ],
)
def test_what_stays_with_what(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Coughs are set off by eating too fast, drinking cold tea, or fear.",
            ["Coughs are set off by eating too fast, drinking cold tea, or fear."],
        ),
        (
            "The seat is Bern, which, along with the towns around it, is home to half of them.",
            ["The seat is Bern.", "Bern along with the towns around it is home to half of them."],
        ),
        (
            "The ring around a hole beyond which nothing can return is black.",
            ["The ring around a hole beyond which nothing can return is black."],
        ),
        (
            "The pile should be kept moist and turned every week to let air in.",
            [
                "The pile should be kept moist.",
                "The pile should be turned every week to let air in.",
            ],
        ),
    ],
)
def test_what_goes_on_in_one_clause(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims
