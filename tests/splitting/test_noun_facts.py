"""Facts inside noun phrases: appositions, titles, ages, relative and participial clauses."""

import pytest

from claims.model import Document
from claims.splitting import split
from tests.splitting.said import claims_of

FACTS = {
    "Peru, the largest producer of quinoa, exported less.": [
        "Peru exported less.",
        "Peru is the largest producer of quinoa.",
    ],
    "Swedish author Lena Dahl, who has written nine novels, won the prize.": [
        "Lena Dahl won the prize.",
        "Lena Dahl has written nine novels.",
        "Lena Dahl is a Swedish author.",
    ],
    "Maria Sanz, 34, a nurse from Leeds, found the ring.": [
        "Maria Sanz found the ring.",
        "Maria Sanz is 34.",
        "Maria Sanz is a nurse from Leeds.",
    ],
    "The tower, built by monks in 1400, leans to the left.": [
        "The tower leans to the left.",
        "The tower was built by monks in 1400.",
    ],
    "She is a chemist who discovered a new metal.": [
        "She is a chemist.",
        "She discovered a new metal.",
    ],
    "The dog was found by the police, who returned it to its owner.": [
        "The dog was found by the police.",
        "The police returned the dog to its owner.",
    ],
    "The club built a boat which the owner sold Norway.": [
        "The club built a boat.",
        "The owner sold Norway the boat.",
    ],
    "Rescuers found 30 sailors whose ship had burned.": [
        "Rescuers found 30 sailors.",
        "The ship of the 30 sailors had burned.",
    ],
}

DEFINING = [
    "It is the first bridge in Norway that was built by robots.",
    "Farmers whose land was flooded received money.",
    "All pupils who live nearby walk to school.",
    "The union wants a leader who can unite the country.",
    "The pilot Ana Cruz closed the hatch.",
]


@pytest.mark.parametrize("text", FACTS)
def test_facts_inside_noun_phrases_become_claims(text: str) -> None:
    assert sorted(claims_of(text)) == sorted(FACTS[text])


@pytest.mark.parametrize("text", DEFINING)
def test_what_defines_the_thing_stays(text: str) -> None:
    assert claims_of(text) == [text]


def test_an_apposition_in_reported_speech_is_the_writers() -> None:
    text = "The minister said Peru, the largest producer of quinoa, will export more."
    speakers = {c.text: c.speaker.name if c.speaker else "" for c in split(Document(text)).claims}
    assert speakers["Peru is the largest producer of quinoa."] == ""
    assert speakers["Peru will export more."] == "The minister"


def test_the_apposition_of_a_speaker_is_told_too() -> None:
    made = claims_of("Ida Moe, a spokeswoman for the bank, said profits fell.")
    assert sorted(made) == ["Ida Moe is a spokeswoman for the bank.", "Profits fell."]
