"""Phrases of the word lists meet single words, and what they turn is turned."""

import pytest

from claims.matching.phrases import find_phrases
from claims.model import Document, Verdict, Word
from claims.splitting import split
from tests.matching.support import finding


def words_of(text: str) -> tuple[Word, ...]:
    return split(Document(text)).claims[0].slots.words


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The union took part in the talks.", "take part"),
        ("The union took an active part in the talks.", "take part"),
        ("The death toll rose to 58.", "death toll"),
        ("The minister called urgently for an inquiry.", "call for"),
    ],
)
def test_a_phrase_is_found_next_to_one_another_or_under_its_verb(text: str, phrase: str) -> None:
    assert phrase in {found.lemma for found in find_phrases(words_of(text)).values()}


def test_words_that_do_not_hang_together_are_no_phrase() -> None:
    found = find_phrases(words_of("The thief took the book in the evening."))
    assert not any(p.lemma.startswith("take") for p in found.values())


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("The union participated in the talks.", "The union took part in the talks."),
        ("The research was funded by the council.", "The study was paid for by the council."),
        ("The nurse was acquitted.", "The nurse was found not guilty."),
        ("The talks were cancelled.", "The talks were called off."),
    ],
)
def test_a_phrase_says_the_same_as_a_word(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("The nurse was acquitted.", "The nurse was found guilty."),
        ("The union participated in the talks.", "The union did not take part in the talks."),
    ],
)
def test_a_phrase_says_the_opposite_of_a_word(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.REFUTED
