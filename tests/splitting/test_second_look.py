"""Sentences misread for one word: a verb taken for a noun, a conjunction in capitals."""

import pytest

from tests.splitting.said import claims_of

WITH_A_VERB = [
    "Most people in the town own cars.",
    "Few farmers in the valley rent land.",
    "The villages trade salt.",
    "Peter and Ann farm sheep.",
    "Vitamin C cures scurvy, colds and flu.",
    "A recovery in the following decade proved short-lived.",
    "Tarkian marries Olga Brandt in 1987.",
    "In the play Winter Tide 2, Mrs. Ossory faints.",
    "The series airs on Channel Nine.",
    "In all schools, 12 percent of teachers scored below that level.",
    "Almost all of the grey geese, old and young, return to the lake.",
    "In spring, the Hallorans return to Galway.",
    "Deep-rooted tensions flared up in 2008 following a vote.",
    "Rumour-driven share sales escalated in spring after a warning.",
]
WITHOUT = [
    "Photographs of the harbour in winter.",
    "Storm warnings for the coast of Kent.",
    "A story told in nine parts.",
    "The town walls on the hill.",
    "Clean streets for all.",
    "Four council members and a dog.",
    "A plan drawn up in May.",
]


@pytest.mark.parametrize("text", WITH_A_VERB)
def test_a_verb_is_found_where_the_sentence_has_no_other(text: str) -> None:
    assert claims_of(text) == [text]


@pytest.mark.parametrize("text", WITHOUT)
def test_what_has_no_verb_gets_none(text: str) -> None:
    assert claims_of(text) == []


def test_a_conjunction_in_capitals_is_one() -> None:
    text = "He would be held for a long time, UNLESS of course, he came back and paid."
    assert claims_of(text) == [text]
