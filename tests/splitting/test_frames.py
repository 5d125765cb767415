"""What only presents a statement goes; the statement stays, whoever makes it."""

import pytest

from claims.model import Document
from claims.splitting import split
from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "It is important to note that the bridge was closed in 1990.",
            "The bridge was closed in 1990.",
        ),
        ("It's worth noting that Oslo has three ports.", "Oslo has three ports."),
        ("It should be noted that the mayor left early.", "The mayor left early."),
        ("It is noteworthy that the bridge is made of oak.", "The bridge is made of oak."),
        ("That is why the town sold the boats.", "The town sold the boats."),
        ("For example, a star's size is set by its mass.", "A star's size is set by its mass."),
        ("On the other hand, the town sold two boats.", "The town sold two boats."),
    ],
)
def test_the_statement_alone(text: str, claim: str) -> None:
    assert claims_of(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "It is not important to note that the bridge was closed.",
        "It is important to close the bridge.",
        "In addition to the boats, the town sold two carts.",
        "Ode asked why the town sold the boats.",
    ],
)
def test_what_is_no_frame_stays(text: str) -> None:
    assert claims_of(text) == [text]


def test_what_a_speaker_notes_is_the_speakers() -> None:
    made = split(
        Document("Ode Berg said it is worth noting that the bridge was not closed.")
    ).claims
    assert [claim.text for claim in made] == ["The bridge was not closed."]
    assert made[0].speaker is not None
    assert made[0].speaker.name == "Ode Berg"
    assert made[0].slots.negated
