"""Where sentences begin, and why some give no claim."""

from itertools import pairwise

import pytest

from claims.model import Document
from claims.splitting.parser import load_pipeline, parse
from claims.splitting.text.no_claims import why_skipped
from claims.splitting.text.segments import segment
from claims.splitting.text.sentences import mark, starts
from tests.splitting.said import claims_of


def cut(text: str) -> list[str]:
    at = [0, *starts(text), len(text)]
    return [text[a:b].strip() for a, b in pairwise(at)]


@pytest.mark.parametrize(
    "text",
    [
        "He met Gen. Smith in the U.S. | The visit was long.",
        "U.S. President Ann Ode and U.S. officials came at 5 p.m. Monday. | They left at 6 p.m."
        " | He slept.",
        "Corner Inc. said so. | The firm lost $4.5 million. | J. K. Moss wrote it.",
        '"It works," he said. | "It does." | Then she left.',
        '"Really?" he said. | "Why now?" Smith asked. | "No!" | She ran.',
        "Rates rose 5.5 per cent vs. 3.2 per cent. | No. 5 is alive. | He said no. | They left.",
        "She moved to Washington, D.C. | In May she left. | The St. Louis team won 3-0.",
        "Sales rose (by 5%). | Profits fell. | She got a Ph.D. from the old school.",
        'He said "We won." | Prof. al-Amr (of Lund) came. | Visit gov.example now.',
        "It was made in the U.S. | Nearly 40 were sold. | Most are sold in the U.K. | Workers there"
        " earn more. | Shops of Orley Inc. | Shares rose by 4 percent.",
        "It joined the U.S. Marines in May. | It lies in the U.S. Virgin Islands and is old.",
        "Sweden won 1 – 0; Belgium drew; and Panama lost. | It rained.",
    ],
)
def test_where_sentences_begin(text: str):
    parts = text.split(" | ")
    assert cut(" ".join(parts)) == parts


def parsed(text: str):
    (block,) = segment(Document(text))
    (doc,) = parse([mark(load_pipeline().make_doc(block.text), block)])
    return doc


def test_the_parser_keeps_to_the_boundaries():
    doc = parsed('Gen. Ode spoke. "We came; we saw," he said. "We left, and. No." It rained.')
    assert [s.text for s in doc.sents] == cut(doc.text)


def test_a_quoted_title_is_one_token():
    doc = parsed('The robot, named "Better Idea of Northern Girls," scored two points.')
    assert "Better Idea of Northern Girls" in [t.text for t in doc]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Why did the talks fail?", "question"),
        ("Good morning, everyone.", "greeting"),
        ("Wait until the fourth day of the festival.", "imperative"),
        ("Please don't touch the wheel.", "imperative"),
        ("The current flag of New Zealand.", "fragment"),
        ("I think the film was a masterpiece.", "opinion"),
        ("We should all pay more attention to rivers.", "opinion"),
        ("The mill opened on Thursday.", ""),
        ("According to the ministry, 345 pilgrims have been killed near Mecca.", ""),
        ('"Will it hold?" Reyes asked engineers on Monday.', ""),
        ("Police arrested two men.", ""),
    ],
)
def test_why_a_sentence_gives_none(text: str, why: str):
    (sentence,) = parsed(text).sents
    assert why_skipped(sentence) == why


def test_no_sentence_ends_within_a_bracket() -> None:
    text = "The band Wave (Waive... Wave?) has left, and it rained."
    assert not list(starts(text))


def test_pages_stay_as_they_are_written() -> None:
    assert claims_of("Part C (pp. 255-441) is old.") == ["Part C (pp. 255-441) is old."]


@pytest.mark.parametrize(
    "text",
    [
        "A compilation of brief news reports for Friday, June 8.",
        "A summary of what happened in the war on Tuesday.",
        "A selection of short news items.",
    ],
)
def test_what_a_page_holds_is_no_claim(text: str) -> None:
    assert claims_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A summary of the plan was sent to Ulm.",
        "Kelderby disputes the claim.",
        "Barstow composed lyrics for the band.",
        "Wage-fed tensions flared up in the north.",
    ],
)
def test_a_name_nobody_knows_orders_nothing(text: str) -> None:
    assert claims_of(text) == [text]
