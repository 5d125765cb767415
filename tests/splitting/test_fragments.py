"""Parts of sentences that a parse makes look like clauses, and names behind what they name."""

import pytest

from tests.splitting.said import claims_of
from tests.splitting.test_validate import fault_of

FRAGMENTS = [
    "In a step doctors say should cut delays.",
    "Moira Lund to the waiting crew held two flags.",
    "After this vote they suspect.",
    "She is someone.",
    "Ada Holm has was blamed for the leak.",
    "The harbour should it so choose, said it is looking at other ways.",
    "The board derided.",
    "Since the price of diesel in the islands rose.",
]
WHOLE = [
    "Doctors say it should cut delays.",
    "She is someone who sings.",
    "They can and will win the cup.",
    "Since May the price has risen.",
    "Most growers fear a frost.",
    "The board derided the plan.",
    "It is itself being sued by a rival.",
    "As many as thirty boats sank.",
]


@pytest.mark.parametrize("text", FRAGMENTS)
def test_fragment(text: str) -> None:
    assert fault_of(text)


@pytest.mark.parametrize("text", WHOLE)
def test_clause(text: str) -> None:
    assert fault_of(text) == ""


def test_name_behind_the_last_noun() -> None:
    made = claims_of("In 2009 the band lost the award, which went to the opening act, The Herons.")
    assert "In 2009 the band lost the award." in made
    assert "The award went to The Herons." in made
    made = claims_of("The choir missed the prize, which went to the main guest, Otis Vane.")
    assert "The prize went to Otis Vane." in made


def test_no_thing_thinks() -> None:
    text = "The coach thinks the pitch is too wet and believes the match will be called off."
    assert claims_of(text) == ["The pitch is too wet.", "The match will be called off."]
