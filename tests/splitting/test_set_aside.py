"""Asides in brackets and between dashes: the sentence around them reads as if without them."""

import pytest

from claims import Document, split

AROUND = {
    "The second part, which came out (hooray!) on Monday, takes another road.": [
        "The second part takes another road.",
        "The second part came out on Monday.",
    ],
    "The judge cut his 3000 euros (£2,060) fine.": ["The judge cut his 3000 euros (£2,060) fine."],
    "Three people - a soldier and two of the cooks - died in the fire.": [
        "Three people - a soldier and two of the cooks - died in the fire."
    ],
    "The old bridge (it was built by nuns) fell into the river on Monday.": [
        "The old bridge fell into the river on Monday.",
        "The old bridge was built by nuns.",
    ],
    "Despite the poor harvest - the mill lost a lot - the town shows no signs of decline.": [
        "Despite the poor harvest the town shows no signs of decline.",
        "The mill lost a lot.",
    ],
    "Her letters (most are in Latin) were sold.": ["Her letters (most are in Latin) were sold."],
    "The mayor - who knew? - kept bees.": ["The mayor kept bees."],
    "It sold the mill for $4m (£2m) and bought a barn for $6m (£3m).": [
        "It sold the mill for $4m (£2m).",
        "It bought a barn for $6m (£3m).",
    ],
    "The plan has a) a mill, b) a barn and c) a pond.": [
        "The plan has a) a mill, b) a barn and c) a pond."
    ],
    "Young elms, whose thin stems — and roots — take up salt, died.": [
        "Young elms died.",
        "The thin stems of young elms — and roots — take up salt.",
    ],
    "The fort (rough translation: old house) was sold.": [
        "The fort (rough translation: old house) was sold."
    ],
    "The hall was without power two days (and yes, that means dogs) after the storm.": [
        "The hall was without power two days (and yes, that means dogs) after the storm."
    ],
    "Bo Roe served in several roles, most notably as Dean of the College of Lund (1989-90), "
    "Secretary of State for Health (1990-92), and Mayor of Oslo (1992-94).": [
        "Bo Roe served in several roles, most notably as Dean of the College of Lund (1989-90).",
        "Bo Roe served in several roles, most notably as Secretary of State for Health (1990-92).",
        "Bo Roe served in several roles, most notably as Mayor of Oslo (1992-94).",
    ],
    "The firm - Brightside - hired the aunt of the mayor.": [
        "Brightside hired the aunt of the mayor.",
        "Brightside is the firm.",
    ],
}


@pytest.mark.parametrize("text", AROUND)
def test_what_is_around_an_aside(text: str) -> None:
    assert [c.text for c in split(Document(text)).claims] == AROUND[text]


def test_what_is_behind_the_second_dash_may_say_who_said_it() -> None:
    text = "People use the ponds as places for sport - rowing and diving - the survey found."
    assert {c.speaker.name for c in split(Document(text)).claims if c.speaker} == {"the survey"}


def test_a_clause_in_what_is_told_indirectly_stays() -> None:
    (claim,) = split(Document("He told the court the mill (it opened in 1999) was shut.")).claims
    assert claim.text == "The mill (it opened in 1999) was shut."


def test_spans_leave_out_what_tells_nothing() -> None:
    text = "The mayor (surprise!) kept bees."
    (claim,) = split(Document(text)).claims
    assert [text[s.start : s.stop] for s in claim.spans] == ["The mayor", "kept bees"]
