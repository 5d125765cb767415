"""Asides and names that stand between a noun and what it goes with."""

import pytest

from tests.splitting.said import claims_of

MENDED = {
    "Such a law, he told the court, would take a year and would harm the old.": [
        "Such a law would take a year.",
        "Such a law would harm the old.",
    ],
    "The new rules, she told the court, were unfair to the poor.": [
        "The new rules were unfair to the poor."
    ],
    "As for the mill, a spokeswoman for the council, Dawn Rees, said that the gate was shut.": [
        "The gate was shut.",
        "Dawn Rees is a spokeswoman for the council.",
    ],
    "Each three-room hut sleeps 12 guests, offers hot water in every room and has two doors.": [
        "Each three-room hut sleeps 12 guests.",
        "Each three-room hut offers hot water in every room.",
        "Each three-room hut has two doors.",
    ],
}


@pytest.mark.parametrize("text", MENDED)
def test_mended(text: str) -> None:
    assert claims_of(text) == MENDED[text]


@pytest.mark.parametrize(
    "text",
    [
        "The nurses recommend that the town set strict rules, open a fund and review the act.",
        "The council asked that the mill close its gate and pay a fine.",
    ],
)
def test_what_is_demanded_is_not_done(text: str) -> None:
    assert claims_of(text) == [text]
