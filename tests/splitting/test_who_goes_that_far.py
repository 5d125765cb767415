"""Who says it: a going, a semicolon or a place name between speaker and saying."""

import pytest

from claims.model import Document
from claims.splitting import split

TEXTS = {
    "Ode went so far as to say that the mill was shut.": {"The mill was shut.": "Ode"},
    'Ode even went as far as to say, "The mill is shut for good."': {
        "The mill is shut for good.": "Ode"
    },
    "He went as far as Rome to see her.": {"He went as far as Rome to see her.": ""},
    'Ann Ode said the mill was shut; "No one buys it. The roof leaks."': {
        "The mill was shut.": "Ann Ode",
        "No one buys it.": "Ann Ode",
        "The roof leaks.": "Ann Ode",
    },
    'Ann Ode said the mill was shut; "The owner has no money," Bo Roe said.': {
        "The mill was shut.": "Ann Ode",
        "The owner has no money.": "Bo Roe",
    },
    "The bus hit a wall in Lund, south of Perth, capital of the state of West Ode.": {
        "The bus hit a wall in Lund, south of Perth, capital of the state of West Ode.": ""
    },
    'One of the boys said, "Sometimes I still have nightmares."': {
        "Sometimes one of the boys still has nightmares.": "One of the boys"
    },
}


@pytest.mark.parametrize("text", TEXTS)
def test_who_says_it(text: str) -> None:
    made = split(Document(text)).claims
    assert {c.text: c.speaker.name if c.speaker else "" for c in made} == TEXTS[text]


NAMES = {
    "The mill is shut, The Guardian of Ulm said.": "Guardian of Ulm",
    "The mill is shut, The Courier reported.": "The Courier",
    "The mill is shut, according to The People's Echo.": "The People's Echo",
    "The mill is shut, the Women's Institute said.": "Women's Institute",
}


@pytest.mark.parametrize("text", NAMES)
def test_a_newspaper_keeps_its_name(text: str) -> None:
    (claim,) = split(Document(text)).claims
    assert claim.speaker is not None
    assert claim.speaker.name == NAMES[text]


def test_an_order_tells_nothing_of_what_is_in_it() -> None:
    assert not split(Document('"Have a great day celebrating peace," he said.')).claims


@pytest.mark.parametrize(
    "text",
    [
        "He had a decade of experience training other pilots.",
        "The mill had trouble finding staff.",
    ],
)
def test_what_experience_went_on_is_part_of_it(text: str) -> None:
    assert [c.text for c in split(Document(text)).claims] == [text]
