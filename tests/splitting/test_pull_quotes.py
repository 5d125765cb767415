"""Words set apart from the text: whose they are, and what is read twice otherwise."""

import pytest

from claims.model import Document
from claims.splitting.text.segments import segment
from tests.splitting.said import said

BEFORE = "Divers found the wreck of the ferry on Friday.\n\n"
AFTER = "\n\nThe ferry sank in 1911 with 40 men on board."
QUOTE = "We saw a crack in the hull"
TOLD = [
    ("Divers found the wreck of the ferry on Friday.", ""),
    ("The ferry sank in 1911 with 40 men on board.", ""),
]


def speakers(text: str) -> list[str]:
    """Of the blocks that are read and have one."""
    return [b.speaker for b in segment(Document(text)) if b.read and b.speaker]


@pytest.mark.parametrize(
    "below",
    [
        f"{QUOTE}\n\n— Tom Reyes",
        f"{QUOTE}.\n\n—Tom Reyes, head of the divers' club",
        f'"{QUOTE}."\n- Tom Reyes, diver',
        f"{QUOTE}.\n\n– diving instructor Tom Reyes",
        f"{QUOTE}.\n\n~ Sailor Tom Reyes (1995)",
        f"{QUOTE}\n\n— Tom Reyes speaking to a school",
        f"{QUOTE}.\n-- Tom Reyes in 2015",
        f"> {QUOTE}.\n> — Tom Reyes",
        f"{QUOTE}. — Tom Reyes, diver",
        f'"{QUOTE}."\n\nTom Reyes, diver from Ulm',
    ],
)
def test_the_line_below_says_whose_words_they_are(below: str) -> None:
    assert said(BEFORE + below + AFTER) == [
        TOLD[0],
        ("We saw a crack in the hull.", "Tom Reyes"),
        TOLD[1],
    ]


def test_a_body_or_a_text_may_be_the_source() -> None:
    for source in ("Coast Guard", "The Wreck: A Report", "Statement of the coast guard"):
        assert speakers(f"{BEFORE}{QUOTE}\n\n— {source}, in May{AFTER}") == [source]


def test_a_title_is_no_first_name() -> None:
    after = "\n\nGovernor Ann Lind met the divers."
    assert speakers(f"{BEFORE}{QUOTE}\n\n— Governor Lind{after}") == ["Ann Lind"]


def test_a_quotation_over_paragraphs_is_one() -> None:
    text = f'{BEFORE}"The deck shook.\n\n"We held on to our sons."\n\n— Passenger Lena Ohm{AFTER}'
    assert said(text)[1:3] == [
        ("The deck shook.", "Lena Ohm"),
        ("We held on to our sons.", "Lena Ohm"),
    ]


def test_what_stands_again_in_the_text_is_read_there() -> None:
    pulled = "The hull is cracked... We will not raise it\n\n— Tom Reyes"
    again = '\n\n"The hull [of oak] is cracked," said Tom Reyes. "We will not raise it."'
    assert said(BEFORE + pulled + AFTER + again) == [
        *TOLD,
        ("The hull of oak is cracked.", "Tom Reyes"),
        ("We will not raise it.", "Tom Reyes"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank in 1911 with 40 men.\n\nIt lies in a bay.\n\n— Reuters",
        "Divers find old ferry in a bay\n\n— Ann Ode\n\nThe ferry sank in 1911 with 40 men.",
        "The oldest ferry was built by two brothers from the north — Ann and Bo Ode.",
        "What the shop of the mill sells:\n\n- Bread that is old\n- Ann Ode, a book",
        "The ferry sank in 1911 with 40 men.\n\n— It lies in a bay and was found by divers",
    ],
)
def test_other_dashes_name_no_speaker(text: str) -> None:
    assert speakers(text) == []
