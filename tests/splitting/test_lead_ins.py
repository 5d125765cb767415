"""Items of a list are told to be what its lead-in says of them."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Some of the tools made by Ode Labs include:\n1. Tin Roof: a map for sailors\n2. Rope",
            ["Tin Roof is a tool made by Ode Labs.", "Rope is a tool made by Ode Labs."],
        ),
        (
            "The main causes of the flood were as follows:\n- heavy rain\n- a broken dam",
            [
                "Heavy rain is a main cause of the flood.",
                "A broken dam is a main cause of the flood.",
            ],
        ),
        (
            "The largest lakes in Norway are:\n- Femund (204 square km)\n\nThey are cold.",
            ["Femund is one of the largest lakes in Norway."],
        ),
        (
            "There are three kinds of rock:\n* Slate. It is grey.",
            ["Slate is a kind of rock.", "Slate is grey."],
        ),
        (  # what they are, the sentence before tells
            "There are two old mills in Ulm, which are shut. They are:\n- Old Tom\n- Red Ann",
            ["Old Tom is an old mill in Ulm.", "Red Ann is an old mill in Ulm."],
        ),
        (
            "There have been a total of two cooks who have sung here.\n\nThese are: 1. Ann Ode - "
            "hired by Bo Roe in 1981. 2. Eva Lind",
            [
                "Ann Ode is a cook who has sung here.",
                "Ann Ode was hired by Bo Roe in 1981.",
                "Eva Lind is a cook who has sung here.",
            ],
        ),
    ],
)
def test_items_are_what_the_lead_in_says(text: str, claims: list[str]) -> None:
    said = claims_of(text)
    assert [claim for claim in claims if claim not in said] == []


@pytest.mark.parametrize(
    "text",
    [
        "His tools include:\n- Tin Roof\n- Rope",  # whose?
        "The tools made by Ode do not include:\n- Tin Roof",
        "The mayor said the tools include:\n- Tin Roof",
        "The rules of the club are:\n- Close the gate.\n- The gate is shut at noon.",
        "The tools made by Ode are old.\n- Tin Roof\n- Rope",
        "There are no tools. They are:\n- Tin Roof\n- Rope",
        "There are two shops and nine tools. They are:\n- Tin Roof\n- Rope",
    ],
)
def test_other_lists_tell_nothing_of_their_items(text: str) -> None:
    assert [claim for claim in claims_of(text) if "Tin Roof is" in claim or " rule" in claim] == []


def test_the_span_of_an_item_is_its_label() -> None:
    from claims.model import Document
    from claims.splitting import split

    text = "The tools made by Ode Labs include:\n- Tin Roof: a map for sailors"
    made = split(Document(text)).claims[0]
    assert [text[s.start : s.stop] for s in made.spans] == ["Tin Roof"]
