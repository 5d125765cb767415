"""Plain words tell what spaCy's tell, also after their heads were changed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc as SpacyDoc
from spacy.vocab import Vocab

from claims.splitting.parsed import Doc, Token
from claims.splitting.parser import load_pipeline, parse

LONGEST = 12


def plain(heads: list[int]) -> Doc:
    tokens = []
    for i in range(len(heads)):
        token = Token()
        token.i, token.idx, token.text, token.whitespace_ = i, 2 * i, "x", " "
        tokens.append(token)
    return Doc("x " * len(heads), tokens, heads, {})


def of_spacy(heads: list[int]) -> SpacyDoc:
    words = ["x"] * len(heads)
    return SpacyDoc(Vocab(), words=words, heads=heads, deps=["dep"] * len(heads))


def told(doc: Doc | SpacyDoc) -> list[tuple[object, ...]]:
    """All that follows from the heads, of each word."""
    return [
        (
            t.head.i,
            [c.i for c in t.lefts],
            [c.i for c in t.rights],
            [c.i for c in t.children],
            (t.left_edge.i, t.right_edge.i),
            bool(t.is_sent_start),
            (t.sent.start, t.sent.end),
            [a.i for a in t.ancestors],
        )
        for t in doc
    ]


@st.composite
def trees(draw: st.DrawFn) -> list[int]:
    """Heads of words in one or more trees, their arcs crossing or not."""
    size = draw(st.integers(1, LONGEST))
    order = draw(st.permutations(range(size)))
    heads = list(range(size))
    for k, word in enumerate(order[1:], 1):
        heads[word] = draw(st.sampled_from([word, *order[:k]]))
    return heads


@given(trees())
def test_what_hangs_on_what(heads: list[int]) -> None:
    assert told(plain(heads)) == told(of_spacy(heads))


@settings(max_examples=300)
@given(trees(), st.lists(st.tuples(st.integers(0, LONGEST), st.integers(0, LONGEST)), max_size=6))
def test_what_hangs_on_what_after_it_was_hung_elsewhere(
    heads: list[int], changes: list[tuple[int, int]]
) -> None:
    ours, theirs = plain(heads), of_spacy(heads)
    for word, head in ((w % len(heads), h % len(heads)) for w, h in changes):
        ours[word].head, theirs[word].head = ours[head], theirs[head]
        assert told(ours) == told(theirs)


@given(trees(), st.integers(0, LONGEST), st.integers(0, LONGEST))
def test_a_stretch_of_words(heads: list[int], start: int, stop: int) -> None:
    ours, theirs = plain(heads)[start:stop], of_spacy(heads)[start:stop]
    assert [t.i for t in ours] == [t.i for t in theirs]
    assert (ours.start, ours.end, ours.text) == (theirs.start, theirs.end, theirs.text)
    if len(ours):
        assert ours.root.i == theirs.root.i
        assert ours.start_char == theirs.start_char


def test_nothing_stands_before_the_first_word() -> None:
    doc = plain([0, 0])
    with pytest.raises(IndexError):
        doc[0].nbor(-1)
    with pytest.raises(IndexError):
        doc[1].nbor()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Ode, 41, who'd rated it, sold 1,200 lamps in Oslo on May 3.",
        'The mayor (she\'s "late") said:  "Let\'s go — now!"\n\nIt rained.',
        "",
    ],
)
def test_words_are_read_off_as_spacy_has_them(text: str) -> None:
    (ours,), theirs = parse([text]), load_pipeline()(text)
    names = (
        *("i", "idx", "text", "lower_", "whitespace_", "pos_", "tag_", "dep_"),
        *("ent_type_", "ent_iob_", "is_alpha", "is_digit", "is_punct", "is_space", "like_num"),
    )
    for name in names:
        assert [getattr(t, name) for t in ours] == [getattr(t, name) for t in theirs], name
    assert ours.text == text
    assert told(ours) == told(theirs)
