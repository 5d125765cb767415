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


def test_a_speaker_inside_what_another_says_keeps_the_whole_name() -> None:
    said = _speakers(
        "Ode told the board that every expert from the bank to the institute had said the plan "
        "was too costly."
    )
    assert said == {"The plan was too costly.": "every expert from the bank to the institute"}


def test_a_long_name_is_not_cut_before_of() -> None:
    said = _speakers(
        "The mill is unsafe, according to a report by the head of the office in the north of "
        "Wales and the mayor of Bangor."
    )
    assert said == {"The mill is unsafe.": "a report by the head of the office"}
