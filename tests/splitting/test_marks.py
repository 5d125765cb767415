"""Quotations in single marks, and whom a quotation is given that stands alone."""

import pytest

from claims.splitting.text.marks import doubled
from claims.splitting.text.normalise import normalise, plain
from tests.splitting.said import said


@pytest.mark.parametrize(
    ("paragraphs", "read"),
    [
        # with the comma behind the mark; with doubles inside
        (["'The quay is wet', said Bo Lind."], ['"The quay is wet", said Bo Lind.']),
        (
            ["‘They called it “safe” twice,’ she said."],
            ["\"They called it 'safe' twice,\" she said."],
        ),
        # apostrophes of plurals and of shortened words close and open nothing
        (
            ["'The sailors' union met in the '90s. Its members' pay fell,' he said."],
            ["\"The sailors' union met in the '90s. Its members' pay fell,\" he said."],
        ),
        (
            ["The sailors' union and the cooks' club met."],
            ["The sailors' union and the cooks' club met."],
        ),
        # phrases, and what stands in double marks
        (["The 'quick' plan was 'half ready'."], ["The 'quick' plan was 'half ready'."]),
        (
            ["\"We heard 'no, never again,' and left.\""],
            ["\"We heard 'no, never again,' and left.\""],
        ),
        # over paragraphs; a first word that owns something
        (
            ["She said: 'The boats' engines failed.", "'They were old. One sank.'", "It rained."],
            ["She said: \"The boats' engines failed.", '"They were old. One sank."', "It rained."],
        ),
    ],
)
def test_single_marks_are_written_double(paragraphs: list[str], read: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    at, mapped = 0, []
    for paragraph in paragraphs:
        mapped.append(normalise(plain(paragraph, at)))
        at += len(paragraph) + 2
    assert [m.text for m in doubled(mapped, text)] == read


# For each passage the claims that are asked for and who says each, "" nobody that is named.
ALONE: list[tuple[str, dict[str, str]]] = [
    (
        '"The kiln cost a lot," Bo Lind said.\n\nLind is in no haste.\n\n'
        '"The clay needs six months."',
        {"The clay needs six months.": "Bo Lind"},
    ),
    (
        '"The kiln cost a lot," Anna Lind said.\n\nShe remains hopeful.\n\n'
        '"The clay needs six months."',
        {"The clay needs six months.": "Anna Lind"},
    ),
    (
        "Anna Lind and Karl Moss argued for hours.\n\n“The kiln is old. It smokes.”",
        {"The kiln is old.": ""},
    ),
    (
        "Karl Moss fell and Anna Lind called for help. ‘The stairs were wet.’",
        {"The stairs were wet.": ""},
    ),
    (
        "Karl Moss left the guild in May. ‘He was a quiet potter.’",
        {"Karl Moss was a quiet potter.": ""},
    ),
    (
        "Karl Moss was asked about the kiln. 'The bricks were wet.'",
        {"The bricks were wet.": "Karl Moss"},
    ),
    (
        '"The guild has 90 potters. The kiln is shut." That is the view of Anna Lind.',
        {"The kiln is shut.": "Anna Lind"},
    ),
    (
        '"The kiln smoked for days," laughs Anna Lind, a potter in Ystad. "The cat fled."',
        {"The kiln smoked for days.": "Anna Lind", "The cat fled.": "Anna Lind"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALONE, ids=[t[:60] for t, _ in ALONE])
def test_a_quotation_that_stands_alone(text: str, expected: dict[str, str]) -> None:
    found = dict(said(text))
    assert {claim: found.get(claim) for claim in expected} == expected
