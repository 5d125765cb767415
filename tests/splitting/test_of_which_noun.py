"""Which noun a clause or an apposition tells of, in lists and behind places."""

import pytest

from tests.splitting.said import claims_of


def test_the_last_of_those_included() -> None:
    text = "Its members include the cook Ann Lee, the rower Bo Roe and Sir Hugh Lind, who sings."
    assert claims_of(text) == [
        "Its members include the cook Ann Lee.",
        "Its members include the rower Bo Roe.",
        "Its members include Sir Hugh Lind.",
        "Sir Hugh Lind sings.",
    ]


def test_one_of_several_that_they_are() -> None:
    text = "The largest sponsors are the ferry firm, the hotel and a mill that was sold in 2011."
    found = claims_of(text)
    assert "The mill was sold in 2011." in found
    assert not any("sponsors were sold" in c for c in found)


@pytest.mark.parametrize(
    "text",
    [
        "It has 90 plates, all drawn and most of them coloured by Ann Roe.",
        "She noticed that the bill bore a name that did not exist.",
        "The path runs from Holm to Sand Bay, a distance of about nine miles.",
    ],
)
def test_stays_whole(text: str) -> None:
    assert claims_of(text) == [text]


def test_what_someone_is_told() -> None:
    text = "The sign reminds guests of the inn, which is old, that rooms on top may be cold."
    found = claims_of(text)
    assert "Rooms on top may be cold." in found
    assert "The inn is old." in found
