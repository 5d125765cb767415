"""Sentences from trees: agreement, articles, punctuation, capitals, names."""

import pytest

from claims.model import Document
from claims.splitting import split
from claims.splitting.wording.realise import article, inflect
from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ("apple", "an"),
        ("university", "a"),
        ("European", "a"),
        ("hour", "an"),
        ("U.N.", "a"),
        ("FBI", "an"),
        ("UNESCO", "a"),
        ("unusual", "an"),
        ("8-year-old", "an"),
        ("one-off", "a"),
    ],
)
def test_articles_follow_the_sound(following: str, expected: str) -> None:
    assert article(following) == expected


def test_inflection() -> None:
    assert (inflect("find", "VBD"), inflect("go", "VBZ")) == ("found", "goes")


def test_quotation_marks_keep_their_place() -> None:
    made = claims_of('The attack began on the site "Wild Cove", a copy of another site.')
    assert made[0] == 'The attack began on the site "Wild Cove".'


def test_brackets_go_with_what_stood_in_them() -> None:
    made = claims_of("Oslo (the capital) is growing and Bergen is not.")
    assert all(text.count("(") == text.count(")") for text in made)


def test_the_first_word_loses_its_capital_inside() -> None:
    made = claims_of("Yesterday the bank closed and the shop opened.")
    assert made[0] == "Yesterday the bank closed."


def test_a_name_stands_for_a_pronoun_and_both_forms_are_kept() -> None:
    claims = split(Document("Anna Berg won the race. She trains in Oslo.")).claims
    assert claims[1].text == "Anna Berg trains in Oslo."
    assert claims[1].written == "She trains in Oslo."


def test_a_claim_does_not_name_the_same_person_twice() -> None:
    claims = split(Document("Anna Berg won the race. Anna Berg sold her house.")).claims
    assert claims[1].text == "Anna Berg sold her house."
