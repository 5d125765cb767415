"""Who said it, how, and what of the sentence is theirs."""

import pytest

from claims.model import Stance
from claims.splitting.speech.attribution import Attribution, attribute, said_by
from tests.splitting.said import read

Said = tuple[str, str, str]  # speaker, verb, what is reported


def said(text: str) -> list[tuple[Attribution, str]]:
    docs = read(text)
    return [
        (a, " ".join(doc[i].text for i in sorted(a.content) if not doc[i].is_punct))
        for doc, found in zip(docs, attribute(docs), strict=True)
        for a in found
    ]


def triples(text: str) -> list[Said]:
    return [(a.name, a.verb, content) for a, content in said(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tom Reyes told the Gazette on Monday that sales had fallen.",
            ("Tom Reyes", "tell", "sales had fallen"),
        ),
        (
            "White House press secretary Jen Psaki said the talks are over.",
            ("Jen Psaki", "say", "the talks are over"),
        ),
        (
            "The envoy visited Lund as requested, the ministry said, as relations remained cold.",
            ("the ministry", "say", "The envoy visited Lund as requested"),
        ),
        ("Prices, analysts say, will fall.", ("analysts", "say", "Prices will fall")),
        (
            "The court ruled for the town, according to two lawyers.",
            ("two lawyers", "according to", "The court ruled for the town"),
        ),
        (
            "According to the harbour board, two ferries were late.",
            ("the harbour board", "according to", "two ferries were late"),
        ),
        (
            "According to the port's first selectman, Ann Ode, two ferries were late.",
            ("Ann Ode", "according to", "two ferries were late"),
        ),
        ("In Lund's opinion the mill is loud.", ("Lund", "in opinion", "the mill is loud")),
        (
            "The flood killed ninety, by the army's count.",
            ("the army", "by count", "The flood killed ninety"),
        ),
        (
            "The mill was loud - as Ode put it - on most days.",
            ("Ode", "put", "The mill was loud on most days"),
        ),
        ("Ann Ode's view is that rents follow wages.", ("Ann Ode", "say", "rents follow wages")),
        (
            "The coast guard issued a warning that the ice was thin.",
            ("The coast guard", "issue", "the ice was thin"),
        ),
        (
            "The quarry rejected the claim that its carts are loud.",
            ("The quarry", "reject", "its carts are loud"),
        ),
        (
            "One of the authors, Ada Pell, said the eels had slept by day.",
            ("Ada Pell", "say", "the eels had slept by day"),
        ),
        (
            "The plan, which critics say is dear, was adopted.",
            ("critics", "say", "which is dear"),
        ),
        (
            "As Reyes told the court, the money was gone.",
            ("Reyes", "tell", "the money was gone"),
        ),
        (
            "It was reported by Reuters that the dam had failed.",
            ("Reuters", "report", "the dam had failed"),
        ),
        (
            "The report, published on Monday, found that one in three children had asthma.",
            ("The report", "find", "one in three children had asthma"),
        ),
        (
            "Officials held no vote, adding that a new date would be set.",
            ("Officials", "add", "a new date would be set"),
        ),
    ],
)
def test_reported_speech(text: str, expected: Said):
    assert expected in triples(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was reported that the dam had failed.",  # hearsay stays in the claim
        "The dam reportedly failed.",
        "Officials have not said why the team was denied visas.",
        "The board asked whether the dam was safe.",
        "The town found the missing bell.",
    ],
)
def test_no_speaker(text: str):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The mayor denied that the bridge was unsafe.", Stance.DENIES),
        ("Ode denied stealing the car.", Stance.DENIES),
        ("Anna Berg doubts the figures are right.", Stance.DOUBTS),
        ("She does not believe the talks will resume.", Stance.DENIES),
        ("The union has not confirmed that the strike is off.", Stance.DOUBTS),
        ("The union confirmed that the strike is off.", Stance.ASSERTS),
    ],
)
def test_stance(text: str, stance: Stance):
    ((found, _),) = said(text)
    assert found.stance is stance


def test_a_quotation_keeps_its_speaker_over_sentences_and_blocks():
    text = (
        'The mill burned. "It was a long night," Reyes said. "We saved the wheel."\n\n'
        '"The roof is gone. The walls will stand."\n\nIt rained on Tuesday.'
    )
    speakers = [(a.name, a.direct, content) for a, content in said(text)]
    assert speakers == [
        ("Reyes", True, "It was a long night"),
        ("Reyes", True, "We saved the wheel"),
        ("Reyes", True, "The roof is gone"),
        ("Reyes", True, "The walls will stand"),
    ]


def test_a_quotation_is_announced_by_the_block_before():
    text = 'Reyes stated,\n\n"The roof is gone. The walls will stand."'
    assert [(a.name, a.verb) for a, _ in said(text)] == [("Reyes", "state")] * 2


def test_a_quotation_left_open_goes_on_in_the_next_block():
    text = (
        'After the match, coach Nabil Aziz said, "We played well.\n\n'
        'They were quick. They scored early." Then it rained.'
    )
    assert [(a.name, c) for a, c in said(text)] == [
        ("Nabil Aziz", "We played well"),
        ("Nabil Aziz", "They were quick"),
        ("Nabil Aziz", "They scored early"),
    ]


def test_an_apposition_in_reported_speech_is_the_writers():
    (doc,) = docs = read("Ode said that Japan, the second emitter, would join.")
    (found,) = attribute(docs)
    by_word = {t.text: said_by(t.i, found) for t in doc}
    assert by_word["join"] is not None
    assert by_word["emitter"] is None
    assert by_word["said"] is None


def test_the_innermost_speaker_wins():
    (doc,) = docs = read("According to the Gazette, Reyes said the mill had burned.")
    (found,) = attribute(docs)
    inner = said_by(next(t.i for t in doc if t.text == "burned"), found)
    outer = said_by(next(t.i for t in doc if t.text == "said"), found)
    assert inner is not None
    assert outer is not None
    assert (inner.name, outer.name) == ("Reyes", "Gazette")


def test_what_is_cut_off_is_apart_from_what_is_reported():
    (doc,) = docs = read("Reyes also told reporters on Monday that the mill had burned.")
    ((found,),) = attribute(docs)
    own = " ".join(doc[i].text for i in sorted(found.tokens))
    assert own == "Reyes also told reporters on Monday that ."
    assert not found.tokens & found.content
