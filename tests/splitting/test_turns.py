"""Transcripts: the label at the front of a turn is its speaker."""

import pytest

from claims.model import Document
from claims.splitting import split
from tests.splitting.said import said

TALK = """\
An edited transcript of a talk held in Lund.

HOST: When did you come here?

ODE: In May. I bought the mill, and we had two boats.

It was cold.

HOST: And then?

ODE: The bank took it in June.

CALLER 2: Well, my uncle built that mill.
"""


def test_the_label_is_the_speaker() -> None:
    assert said(TALK) == [
        ("The talk was held in Lund.", ""),
        ("Ode bought the mill.", "Ode"),
        ("We had two boats.", "Ode"),
        ("It was cold.", "Ode"),
        ("The bank took it in June.", "Ode"),
        ("Caller 2's uncle built that mill.", "Caller 2"),
    ]


def test_a_full_name_known_from_the_text() -> None:
    text = "Ann Ode talked to us.\n\nHOST: Why?\n\nODE: I left.\n\nHOST: When?\n\nODE: I left late."
    assert said(text)[-1] == ("Ann Ode left late.", "Ann Ode")


def test_spans_are_exact() -> None:
    result = split(Document(TALK))
    claim = next(c for c in result.claims if c.speaker and c.text.startswith("Ode bought"))
    assert TALK[claim.start : claim.stop] == "I bought the mill"


def test_questions_and_answers_without_names() -> None:
    text = (
        "Q: Who may apply?\n\nA: The owner of a home may apply.\n\n"
        "Q: How long does it take?\n\nA: The office needs a week."
    )
    assert said(text) == [
        ("The owner of a home may apply.", ""),
        ("The office needs a week.", ""),
    ]


ASKED = """\
%s

Q: When did you come?

A: I came in May, and the mill was shut.

Q: Who shut it?

A: The bank shut it. I had no say.
"""


def test_the_one_person_named_above_answers() -> None:
    text = ASKED % "Five minutes with Ann Ode\n\nThe miller talked to us in her kitchen in Lund."
    assert said(text)[1:] == [
        ("Ann Ode came in May.", "Ann Ode"),
        ("The mill was shut.", "Ann Ode"),
        ("The bank shut it.", "Ann Ode"),
        ("Ann Ode had no say.", "Ann Ode"),
    ]


def test_of_two_persons_none_answers() -> None:
    text = ASKED % "An interview.\n\nBo Roe, now 81, went to see Ann Ode in Lund."
    assert {speaker for _, speaker in said(text)} == {""}


def test_fields_are_no_turns() -> None:
    text = (
        "Director: Ann Ode\n\nYear: 1990\n\nThe film was shot in Lund in one week.\n\n"
        "Director: Bo Lind\n\nYear: 1991\n\nThe film was shot in Ulm in one week."
    )
    assert {speaker for _, speaker in said(text)} == {""}


def test_pros_and_cons_are_no_turns() -> None:
    text = (
        "Pros: The lamp is light.\n\nCons: The lamp is dear.\n\n"
        "Pros: The stove is hot.\n\nCons: The stove is big."
    )
    assert {speaker for _, speaker in said(text)} <= {""}


INTERVIEW = (
    "Potter Lena Grau fires a kiln in Ulm. Bo Ode asked her about it.\n\n"
    "{0}How hot does it get?\n\n{1}It reaches 1,300 degrees. I open it at night.\n\n"
    "{0}Who built it?\n\n{1}My father built it in 1974.\n\n"
    "{0}Is it for sale?\n\n{1}I sold it in May."
)


@pytest.mark.parametrize(
    ("asks", "answers"),
    [("Q: ", "A: "), ("Q. ", "A. "), ("Courier: ", "Grau: "), ("BO: ", "LG: "), ("", "")],
)
def test_who_answers_is_told_by_the_opening(asks: str, answers: str) -> None:
    talk = INTERVIEW.format(asks, answers)
    if not answers:
        talk = talk.replace(" Bo Ode asked her about it.", "")  # of two names, which?
    elif answers.startswith("A"):
        talk = talk.replace("Bo Ode asked", "We asked")
    assert said(talk)[-4:] == [
        ("It reaches 1,300 degrees.", "Lena Grau"),
        ("Lena Grau opens it at night.", "Lena Grau"),
        ("Lena Grau's father built it in 1974.", "Lena Grau"),
        ("Lena Grau sold it in May.", "Lena Grau"),
    ]


def test_answers_without_a_person_have_none() -> None:
    text = (
        "Mayor Lena Grau opened a fund.\n\nWho may apply?\n\nThe owner of a home may apply.\n\n"
        "How long does it take?\n\nThe office needs a week.\n\nWhere?\n\nThe office is in Ulm."
    )
    assert {speaker for _, speaker in said(text)} == {""}


OPENING = "Lund will host the games. Our paper interviewed Ellen Morrow, the head of the bid.\n\n"
ANSWERS = [("The team is proud.", "Ellen Morrow"), ("The games will be in May.", "Ellen Morrow")]


@pytest.mark.parametrize(
    "talk",
    [
        "((Post)) Are you glad?\n\nEllen: The team is proud.\n\n"
        "((Post)) When is it?\n\nEllen: The games will be in May.",
        "((Post)) Are you glad?\n\n((Morrow)) The team is proud.\n\n"
        "((Post)) When is it?\n\n((Morrow)) The games will be in May.",
        "Are you glad?\n\nMorrow: The team is proud.\n\nWhen is it?\n\nThe games will be in May.",
        "**Are you glad?**\n\n**Ellen Morrow**: The team is proud.\n\nThe games will be in May.\n\n"
        "**Who pays?**\n\n**Ellen Morrow**: Who knows?",
        "Post: Are you glad?\nMorrow: The team is proud.\nPost: When is it?\n"
        "Morrow: The games will be in May.",
        "Are you glad?\n\nMorrow: The team is proud. The games will be in May.",
        "Q: Are you glad?\n\nA: The team is proud, and we are glad. The games will be in May.",
    ],
)
def test_few_labels_are_enough(talk: str) -> None:
    told = said(OPENING + talk)[-4:]
    assert [ANSWERS[0], ANSWERS[1]] == [told[-2 - ("and we" in talk)], told[-1]]


def test_what_no_person_is_answers_nothing() -> None:
    for label in ("Cost", "Lund", "Pros"):
        talk = f"What will it cost?\n\n{label}: The state pays half of it.\n\nThe town pays."
        assert {speaker for _, speaker in said(OPENING + talk)} == {""}
