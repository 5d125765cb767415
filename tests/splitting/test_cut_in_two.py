"""Claims that show by themselves that their parse failed, and what is told in their stead."""

import pytest

from tests.splitting.said import claims_of, said


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("The minister claimed the dam was safe, hours before a visit to the valley.", "The dam"),
        ("Ode said the plant was safe, two days after the fire.", "The plant"),
        ("The coach says the side is safe, just a week before the final.", "The side"),
    ],
)
def test_when_it_was_said_is_not_when_it_was_so(sentence: str, claim: str) -> None:
    (told,) = claims_of(sentence)
    assert told in (f"{claim} was safe.", f"{claim} is safe.")


def test_what_happened_keeps_its_day() -> None:
    sentence = "Police said the boy was found dead, two days after he went missing."
    assert said(sentence) == [("The boy was found dead, two days after he went missing.", "Police")]


@pytest.mark.parametrize(
    "sentence",
    [
        "He leaves his wife Ann, his son Bo Roe, and two dogs.",
        "Police thanked her brother Kim, her uncle Bo Lind and the whole street.",
        "A discussion that covered the two countries trade plans ended in a row.",
    ],
)
def test_told_whole(sentence: str) -> None:
    assert claims_of(sentence) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Sara Roe, peace activist and widow of former senator Bo Roe, has died.",
            [
                "Sara Roe has died.",
                "Sara Roe was peace activist.",
                "Sara Roe was widow of former senator Bo Roe.",
            ],
        ),
        (
            "She is our good friend and chairwoman of the Holm Fund.",
            ["She is our good friend.", "She is our chairwoman of the Holm Fund."],
        ),
        (
            "Lee is founder and head of the firm.",
            ["Lee is founder of the firm.", "Lee is head of the firm."],
        ),
    ],
)
def test_of_the_last_or_of_both(sentence: str, claims: list[str]) -> None:
    assert claims_of(sentence) == claims


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan has the backing of a banker who would have come but for a strike.",
        "As far as the mayor is concerned, the mill is shut.",
    ],
)
def test_of_one_phrase(sentence: str) -> None:
    assert claims_of(sentence) == [sentence]


def test_who_is_spoken_to_is_nothing() -> None:
    sentence = 'The mayor sent a note saying "Ann Ode, a kiss for you, and I know you are well."'
    assert claims_of(sentence) == ["The mayor knows you are well."]


def test_half_a_title() -> None:
    sentence = "Actor turned politician Bo Roe said he would run."
    assert claims_of(sentence) == ["He would run."]
