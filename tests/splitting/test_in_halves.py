"""Two main clauses parted by a semicolon or a dash: each is read by itself."""

import pytest

from claims import Document, split
from tests.splitting.said import claims_of

HALVES = {
    "An outbreak in Fife sickened 64 people in May; oysters served at nine inns were blamed.": [
        "An outbreak in Fife sickened 64 people in May.",
        "Oysters served at nine inns were blamed.",
    ],
    "Ulm beat Lund; the Oslo team drew with Bergen; and the girls sent from Fife lost.": [
        "The Oslo team drew with Bergen.",
        "The girls sent from Fife lost.",
        "Ulm beat Lund.",
    ],
    "Two ferries sank in the storm - few of the passengers wore a vest.": [
        "Few of the passengers wore a vest.",
        "Two ferries sank in the storm.",
    ],
    "The fair will not open before May — when the rains are over.": [
        "The fair will not open before May — when the rains are over."
    ],
}


@pytest.mark.parametrize("text", HALVES)
def test_halves(text: str) -> None:
    assert sorted(claims_of(text)) == HALVES[text]


def test_who_speaks_behind_the_second_half_says_both() -> None:
    found = split(Document('"The mill is old; eggs sold there were bad," Ode said.')).claims
    assert {(c.text, c.speaker.name if c.speaker else "") for c in found} == {
        ("The mill is old.", "Ode"),
        ("Eggs sold there were bad.", "Ode"),
    }
