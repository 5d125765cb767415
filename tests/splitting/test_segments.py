"""Blocks: their kinds, and the way back from parser-ready text to the document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model import Document
from claims.splitting.text.segments import Block, BlockKind, segment

ARTICLE = """\
Harbour town opens its first tidal mill

By Ada Lindqvist, Staff Writer

Friday, May 3, 2019

PORT ELSWICK (Northern Wire) -- The town of Port Elswick opened a tidal mill on Thursday. "It is
a proud day," mayor Tom Reyes said.

The mill at dusk. Photo: Lena Ohm/Northern Wire

## What it cost

The mill cost 4.5\u00a0million crowns\u2014more than planned.

- It has **two** wheels.
- It feeds the [old grid](https://example.org/grid_(old)).

> Nothing like it has been built on this coast.

| year | output |
|------|--------|
| 2019 | 3      |

```
print("mill")
```

Sources

- "Mill opens" - Elswick Gazette, May 3, 2019
"""


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("14:05 Police have shut the road.", "Police have shut the road."),
        ("9.30pm BST - The hall is shut.", "The hall is shut."),
        ("3/ The bank sold the mill.", "The bank sold the mill."),
        ("UPDATE: The road is open again.", "The road is open again."),
        ("14:05 trains were late.", "14:05 trains were late."),
        ("1/4 of the mill is gone.", "1/4 of the mill is gone."),
    ],
)
def test_marks_of_live_blogs_and_threads(text: str, read: str) -> None:
    assert blocks(text)[0].text == read


def blocks(text: str, title: str = "") -> tuple[Block, ...]:
    return segment(Document(text, title=title))


def kinds(text: str) -> list[str]:
    return [str(b.kind) for b in blocks(text)]


def test_an_article_is_read_as_a_reader_would():
    assert kinds(ARTICLE) == [
        "heading",
        "byline",
        "dateline",
        "prose",
        "caption",
        "heading",
        "prose",
        "list item",
        "list item",
        "block quote",
        "table",
        "code",
        "heading",
        "sources",
    ]


def test_prose_is_ready_for_the_parser():
    texts = [b.text for b in blocks(ARTICLE) if b.read]
    assert texts == [
        "The town of Port Elswick opened a tidal mill on Thursday."
        ' "It is a proud day," mayor Tom Reyes said.',
        "The mill cost 4.5 million crowns — more than planned.",
        "It has two wheels.",
        "It feeds the old grid.",
        "Nothing like it has been built on this coast.",
    ]


@pytest.mark.parametrize(
    ("text", "place", "rest"),
    [
        ("SHANGHAI (Kyodo) -- The envoy came.", "SHANGHAI", "The envoy came."),
        ("WASHINGTON, April 14 (Reuters) - The envoy left.", "WASHINGTON", "The envoy left."),
        ("Lund, Sweden \u2014 A mill opened.", "Lund, Sweden", "A mill opened."),
        ("(CNN) \u2014 A mill opened.", "", "A mill opened."),
        ("Friday, May 3, 2019 On Monday, a mill opened.", "", "On Monday, a mill opened."),
        ("Kerry - who came by train - left.", "", "Kerry - who came by train - left."),
    ],
)
def test_datelines_are_cut_off_but_remembered(text: str, place: str, rest: str):
    block = blocks(f"A heading\n\n{text}\n\nAnother sentence that ends in a full stop.")[1]
    assert (block.place, block.text) == (place, rest)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Ode. (Getty/Kyodo)", BlockKind.CAPTION),
        ("Reyes (left) and Ode (right) in Lund on May 3, 2019. Image: City of Lund.", "caption"),
        ("workers at the mill in 2018.", "caption"),
        ("Reporting by Ann Ode; editing by Tom Reyes", "byline"),
        ("Updated 5:14 PM, May 3, 2019", "byline"),
        ("May 3, 2019", "dateline"),
        ("Lund, Sweden \u2014", "dateline"),
        ("Dear readers,", "greeting"),
        ("Subscribe to our newsletter for more.", "boilerplate"),
        ("© 2024 Tideport News. All rights reserved.", "boilerplate"),
        ("Wheels and water", "heading"),
        ('"It was a long night." - Tom Reyes', "block quote"),
        ("What a day! \u2014 Tom Reyes (@treyes) May 3, 2019", "tweet"),
        ('Ann Ode. "Mill opens" \u2014 Elswick Gazette, May 3, 2019', "sources"),
        ("She turned the first wheel herself.", "prose"),
        ('"It was a long night," Reyes said.', "prose"),
    ],
)
def test_kinds(text: str, kind: str):
    assert blocks(f"{text}\n\nThis is a sentence that ends in a full stop.")[0].kind == kind


def test_a_lone_statement_is_no_heading():
    assert kinds("US is second-biggest emitter") == ["prose"]
    assert kinds("Mills are old\n\nMills are wet") == ["prose", "prose"]


def test_quotations_remember_whose_they_are():
    (quote, _) = blocks('"It was a night." - Tom Reyes\n\nThis is a sentence with a full stop.')
    assert (quote.text, quote.speaker) == ('"It was a night."', "Tom Reyes")


def test_lines_broken_by_hand_are_joined_and_others_are_not():
    wrapped = (
        "The mill was opened on Thursday by the\nmayor and a band played on the quay until\nten."
    )
    assert len(blocks(wrapped)) == 1
    lines = "\n".join(f"{'The mill turned and the town looked on. ' * 4}Day {i}." for i in range(3))
    assert len(blocks(lines)) == 3


def test_quoted_titles_are_found_and_speech_is_not():
    (block,) = blocks('The book "Wheels of the North" sold out. "We Won," he said, "at last".')
    assert [block.text[a:b] for a, b in block.titles] == ["Wheels of the North"]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("caf\u00ade\u0301s \ufb01nally re\u00adopened", "cafés finally reopened"),
        ("the \u201cold\u201d one\u2019s", 'the "old" one\'s'),
        ("a six - member team", "a six-member team"),
        ("The team won [the] cup[1] (again) [sic].", "The team won the cup (again)."),
        ('Reyes said,"We won."', 'Reyes said, "We won."'),
        ("It ended.The band left.", "It ended. The band left."),
        ("**Bold _and_ sloped** &amp; `raw` 2 * 3 * 4", "Bold and sloped & raw 2 * 3 * 4"),
        ("A snake_case_name stays", "A snake_case_name stays"),
    ],
)
def test_normalising(raw: str, text: str):
    assert blocks(raw)[0].text == text


SNIPPETS = st.sampled_from(
    ["\n\n", "\n", " ", "\u00a0", "\u00ad", "**", "_", "> ", "- ", "# ", '"', "\u201c", "\u2014",
     "--", "[a](b)", "[sic]", "&amp;", "\ufb01", "e\u0301", "PARIS (AP) -- ", "Kerry", " said",
     "April 22", ".", "The talks are over.", "|", "```\n", "\r\n", "...", "a\u200bb", "((it))"]
)  # fmt: skip


@given(st.lists(st.one_of(SNIPPETS, st.text(max_size=6)), max_size=25).map("".join))
def test_every_character_knows_where_it_came_from(text: str):
    last = 0
    for block in blocks(text):
        assert last <= block.start < block.stop <= len(text)
        last = block.stop
        assert len(block.text) == len(block.starts) == len(block.stops)
        assert block.text == block.text.strip()
        assert list(block.starts) == sorted(block.starts)
        assert list(block.stops) == sorted(block.stops)
        for char, start, stop in zip(block.text, block.starts, block.stops, strict=True):
            assert block.start <= start <= stop <= block.stop
            if char.isalnum() and char.isascii() and "&" not in text and text.isascii():
                assert text[start:stop] == char  # letters are never invented


@given(st.lists(st.one_of(SNIPPETS, st.text(max_size=6)), max_size=25).map("".join))
def test_nothing_is_lost_between_blocks(text: str):
    inside: set[int] = set()
    for block in blocks(text):
        inside.update(range(block.start, block.stop))
    assert all(i in inside for i, char in enumerate(text) if not char.isspace())


def test_words_survive_normalising():
    for block in blocks(ARTICLE):
        for start, stop in [(0, len(block.text))]:
            span = block.span(start, stop)
            assert block.start <= span.start < span.stop <= block.stop
    prose = blocks(ARTICLE)[6]
    at = prose.text.index("million")
    span = prose.span(at, at + len("million crowns — more"))
    assert ARTICLE[span.start : span.stop] == "million crowns\u2014more"


def test_a_list_of_sentences_is_no_list_of_names():
    text = (
        "What they plan:\n\n- Canada has hinted at more.\n- Japan is silent\n- Ann Ode\n\nIt is so."
    )
    assert [str(b.kind) for b in blocks(text)][1:4] == ["list item", "list item", "byline"]


def test_no_block_is_too_long_for_the_parser():
    for text in ("The mill turned all night. " * 5000, "x" * 60_000, "word " * 20_000):
        found = blocks(text)
        assert all(len(b.text) <= 20_000 for b in found)
        assert sum(len(b.text.replace(" ", "")) for b in found) == len(text.replace(" ", ""))
    assert all(b.text.endswith(".") for b in blocks("The mill turned all night. " * 5000))


def test_a_list_in_a_line_is_a_list() -> None:
    text = "The mill has rules. They are: 1. Nobody sings. 2. Nobody sleeps here."
    blocks = segment(Document(text))
    assert [(b.kind.value, b.text) for b in blocks] == [
        ("prose", "The mill has rules. They are:"),
        ("list item", "Nobody sings."),
        ("list item", "Nobody sleeps here."),
    ]


def test_numbers_that_count_nothing_part_nothing() -> None:
    for text in ("It was at: 1. The mill is old.", "They are: 3. Ode 4. Lind", "In 1. Lund 2. Ulm"):
        assert len(segment(Document(text))) == 1


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("She [Ann Ode] left.", "Ann Ode left."),
        ("It leaks. It [the dam] is old.", "It leaks. The dam is old."),
        ("We told him [the mayor].", "We told the mayor."),
        ("Their [the miners'] lamps are old.", "The miners' lamps are old."),
        ("We [the union] will strike.", "We (the union) will strike."),
        ("The gate is two metres [six feet] wide.", "The gate is two metres (six feet) wide."),
        ("It lies in the bay [Harbour Bay].", "It lies in the bay (Harbour Bay)."),
        ("The fire [at the mill] was hot.", "The fire at the mill was hot."),
        ("I told [the mayor] that it leaks.", "I told the mayor that it leaks."),
        ("[The] current plan is old.", "The current plan is old."),
        ("Our [Labour] party lost.", "Our Labour party lost."),
        ("Mr [John] Ode left.", "Mr John Ode left."),
    ],
)
def test_an_editors_words_stand_for_what_they_explain(raw: str, text: str):
    assert blocks(raw)[0].text == text
