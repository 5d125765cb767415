"""Whose word a claim is, where a verb of saying stands by but nobody, or another one, says it."""

import pytest

from claims.model import Document
from claims.splitting import split


def _claims(text: str) -> list[str]:
    return [c.text for c in split(Document(text)).claims]


def _speakers(text: str) -> dict[str, str]:
    return {c.text: c.speaker.name if c.speaker else "" for c in split(Document(text)).claims}


@pytest.mark.parametrize(
    "text",
    [
        "No-one has come to me and said the house is too small.",
        "No minister has come here and said the road is safe.",
        "No tenant has written to us and complained that the lift is slow.",
    ],
)
def test_what_no_one_says_is_no_claim_of_its_own(text: str) -> None:
    """ "No one has come and said that it leaks": it is not said that it leaks."""
    assert _claims(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The study looks at the stone, a black 'Star' discovered by farmers in 1903.",
        "The police examined the car, the old 'Beetle' found by walkers.",
        "The museum shows a shell, the famous 'Horn' found by divers near Tunis in 1931.",
    ],
)
def test_what_was_found_by_someone_says_nothing(text: str) -> None:
    assert set(_speakers(text).values()) == {""}


@pytest.mark.parametrize(
    ("text", "figures", "writer"),
    [
        (
            "The figures suggest that sales are slowing, since the shop has closed two branches.",
            "Sales are slowing.",
            "The shop has closed two branches.",
        ),
        (
            "The data suggest that the sea is rising, since the gauge is new.",
            "The sea is rising.",
            "The gauge is new.",
        ),
    ],
)
def test_figures_give_no_reasons(text: str, figures: str, writer: str) -> None:
    said = _speakers(text)
    assert said[figures].startswith("The ")
    assert said[writer] == ""


def test_what_another_had_said_stays_one_claim_of_who_tells_it() -> None:
    said = _speakers(
        "Ode told the board that every expert from the bank to the institute had said the plan "
        "was too costly."
    )
    assert said == {
        "Every expert from the bank to the institute had said the plan was too costly.": "Ode"
    }


def test_a_long_name_is_not_cut_before_of() -> None:
    said = _speakers(
        "The mill is unsafe, according to a report by the head of the office in the north of "
        "Wales and the mayor of Bangor."
    )
    assert said == {"The mill is unsafe.": "a report by the head of the office"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"The plan is safe," said Commerce Under Secretary Dan Ode on Monday.', "Dan Ode"),
        ("State Department Under Secretary Peter Lind said the plan was safe.", "Peter Lind"),
        ("Under Secretary Mary Lind said the plan was safe.", "Mary Lind"),
    ],
)
def test_an_under_secretary_speaks_not_the_office(text: str, speaker: str) -> None:
    assert set(_speakers(text).values()) == {speaker}


def test_who_is_under_secretary_is_met_whole() -> None:
    text = "He met Treasury Under Secretary Ann Lind in Paris."
    assert _claims(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed for months, the court was told.",
        "The pump had failed twice, residents were told.",
    ],
)
def test_what_someone_was_told_is_not_cut_from_it(text: str) -> None:
    assert _claims(text) == [text]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Smith did not say exactly when it would open, although June seems likely.",
            {"Smith did not say exactly when it would open.": "", "June seems likely.": ""},
        ),
        (
            "The minister has not said precisely who will pay.",
            {"The minister has not said precisely who will pay.": ""},
        ),
        ("Lind said exactly three people came.", {"Exactly three people came.": "Lind"}),
    ],
)
def test_exactly_how_is_as_much_a_question_as_how(text: str, claims: dict[str, str]) -> None:
    assert _speakers(text) == claims


def test_what_one_would_not_admit_the_writer_concedes() -> None:
    said = _speakers("Lind would not admit that it was late, although the clock had struck.")
    assert said == {"It was late.": "Lind", "The clock had struck.": ""}
