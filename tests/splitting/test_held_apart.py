"""Clauses whose verb, subject or noun stands apart from where it belongs."""

import pytest

from tests.splitting.said import claims_of, said

CASES = {
    # what a thing was due to, and who acted
    "The road was closed because of flood water and residents walked to the shops.": [
        "The road was closed because of flood water.",
        "Residents walked to the shops.",
    ],
    # what is found out behind an aside
    "Doctors tried to find out, over several weeks, where the virus was.": [
        "Doctors tried to find out, over several weeks, where the virus was.",
    ],
    # one law does both
    "The law will enable farmers to sell land and allow towns to buy it.": [
        "The law will enable farmers to sell land.",
        "The law will allow towns to buy it.",
    ],
    "The grant would help Lund to build a pool and let Malmo repair a bridge.": [
        "The grant would help Lund to build a pool.",
        "The grant would let Malmo repair a bridge.",
    ],
    # a man is no match
    "For team captain Bo Lind, Friday's match against Leeds was the hardest.": [
        "For team captain Bo Lind, Friday's match against Leeds was the hardest.",
    ],
    "For head teacher Sam Orr, the grant was a relief.": [
        "For head teacher Sam Orr, the grant was a relief.",
    ],
}


@pytest.mark.parametrize("text", CASES)
def test_hangs_where_it_belongs(text: str) -> None:
    assert claims_of(text) == CASES[text]


SAID = {
    # claims, and no claiming
    "The spokesman added that claims Mr Hill was drunk were false.": [
        ("Claims Mr Hill was drunk were false.", "The spokesman"),
    ],
    "Police confirmed that reports a bomb had been found were wrong.": [
        ("Reports a bomb had been found were wrong.", "Police"),
    ],
    # a row by commas alone, of those who are blamed
    "The minister argued that banks hid losses, ignored warnings, looked to cut staff and fled.": [
        ("Banks hid losses.", "The minister"),
        ("Banks ignored warnings.", "The minister"),
        ("Banks looked to cut staff.", "The minister"),
        ("Banks fled.", "The minister"),
    ],
    # of now
    "The minister said it is a good plan but now is not the time to start it.": [
        ("It is a good plan.", "The minister"),
        ("Now is not the time to start it.", "The minister"),
    ],
    # titles
    '"We lost two men," said Brig. Gen. Omar Khalid.': [("We lost two men.", "Omar Khalid")],
    "Cmdr. Jane Wilson said the ship was sunk.": [("The ship was sunk.", "Jane Wilson")],
}


@pytest.mark.parametrize("text", SAID)
def test_is_said_by(text: str) -> None:
    assert said(text) == SAID[text]
