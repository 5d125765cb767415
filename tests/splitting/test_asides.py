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


BETWEEN_COMMAS = {
    "Roe, wearing a grey suit, did not look up as he was led away.": [
        "Roe did not look up as he was led away.",
        "Roe wore a grey suit.",
    ],
    "Ann Roe sold the mill and, after the bank refused to lend more, moved to Ulm.": [
        "Ann Roe sold the mill.",
        "After the bank refused to lend more, Ann Roe moved to Ulm.",
    ],
    "She shut the shop and, though she was ill, walked home.": [
        "She shut the shop.",
        "She walked home.",
        "She was ill.",
    ],
    "She is survived by a son, Carl, two nieces and her younger sister, Joan.": [
        "She is survived by a son, Carl, two nieces and Joan.",
        "Joan is her younger sister.",
    ],
    "The closure is sought by Averil Estates, the owner of the land, which holds a permit.": [
        "The closure is sought by Averil Estates.",
        "Averil Estates is the owner of the land, which holds a permit.",
    ],
}


FURTHER = {
    "Under the pact, signed in an old inn, each town will pay for its bridge.": [
        "Under the pact, each town will pay for its bridge.",
        "The pact was signed in an old inn.",
    ],
    "They intend to make an order, the effect of which will be to close the path.": [
        "They intend to make an order.",
        "The effect of the order will be to close the path.",
    ],
    "The trouble began at Holm, where a crowd stopped a cart, took the grain and sold it.": [
        "The trouble began at Holm.",
        "A crowd stopped a cart at Holm.",
        "A crowd took the grain.",
        "A crowd sold it.",
    ],
    "The office is to send nurses to 40 huts from Monday and has ordered 90 beds.": [
        "The office is to send nurses to 40 huts from Monday.",
        "The office has ordered 90 beds.",
    ],
    "The hall will hold enough heat for two days and will offer 60 jobs in May and ten later.": [
        "The hall will hold enough heat for two days.",
        "The hall will offer 60 jobs in May and ten later.",
    ],
    "Two were hurt and dozens were missing after days of rain brought down a wall in Holm.": [
        "Two were hurt.",
        "Dozens were missing after days of rain brought down a wall in Holm.",
    ],
    "The town won rights in 1344 and grew rich on salt and, less openly, smuggling.": [
        "The town won rights in 1344.",
        "The town grew rich on salt and, less openly, smuggling.",
    ],
}


@pytest.mark.parametrize("text", FURTHER)
def test_goes_on(text: str) -> None:
    assert sorted(claims_of(text)) == sorted(FURTHER[text])


@pytest.mark.parametrize("text", BETWEEN_COMMAS)
def test_between_commas(text: str) -> None:
    assert claims_of(text) == BETWEEN_COMMAS[text]


@pytest.mark.parametrize(
    "text",
    [
        "The lake has warmed by 0.6 degrees since 1850, roughly twice what models had foretold.",
        "Sales rose to 9 million, three times what the firm expected.",
        "She read law at Holm College, where she was taken, more than once, for the tea girl.",
    ],
)
def test_kept(text: str) -> None:
    assert claims_of(text) == [text]
