"""The lexicon: how two words are related, what data it rests on, and the two spellings."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.language import lexicon
from claims.language.lexicon import LexicalRelation, converse, related
from claims.language.nouns import lemma
from claims.language.spelling import american

SAME, SYNONYM, ANTONYM, CONVERSE, HYPERNYM, HYPONYM, DERIVED, SIBLING = LexicalRelation

RELATED = [
    ("organise", "organize", "VERB", SAME),
    ("colour", "color", "NOUN", SAME),
    ("centre", "center", "NOUN", SAME),
    ("Talk", "talk", "NOUN", SAME),
    ("buy", "purchase", "VERB", SYNONYM),
    ("injure", "wound", "VERB", SYNONYM),
    ("doctor", "physician", "NOUN", SYNONYM),
    ("big", "large", "ADJ", SYNONYM),
    ("start", "begin", "VERB", SYNONYM),
    ("rise", "fall", "VERB", ANTONYM),
    ("increase", "decline", "VERB", ANTONYM),
    ("win", "lose", "VERB", ANTONYM),
    ("support", "oppose", "VERB", ANTONYM),
    ("allow", "ban", "VERB", ANTONYM),
    ("confirm", "deny", "VERB", ANTONYM),
    ("arrive", "leave", "VERB", ANTONYM),
    ("legalise", "ban", "VERB", ANTONYM),
    ("huge", "small", "ADJ", ANTONYM),
    ("legal", "illegal", "ADJ", ANTONYM),
    ("buy", "sell", "VERB", CONVERSE),
    ("beat", "lose", "VERB", CONVERSE),
    ("teacher", "student", "NOUN", CONVERSE),
    ("teacher", "person", "NOUN", HYPERNYM),
    ("dog", "animal", "NOUN", HYPERNYM),
    ("murder", "kill", "VERB", HYPERNYM),
    ("huge", "large", "ADJ", HYPERNYM),
    ("vehicle", "car", "NOUN", HYPONYM),
    ("invade", "invasion", "VERB", DERIVED),
    ("emission", "emitter", "NOUN", DERIVED),
    ("earthquake", "disaster", "NOUN", HYPERNYM),
    ("leader", "president", "NOUN", HYPONYM),
    ("red", "blue", "ADJ", SIBLING),
    ("wednesday", "thursday", "PROPN", SIBLING),
]
APART = [
    ("dog", "treaty", "NOUN"),
    ("bank", "shore", "NOUN"),
    ("invite", "melt", "VERB"),
    ("climate", "vaccine", "NOUN"),
    ("qwerty", "asdf", "NOUN"),
    ("table", "president", "NOUN"),
    ("have", "emit", "VERB"),
    ("rocket", "contract", "NOUN"),
]


@pytest.mark.parametrize(("a", "b", "pos", "expected"), RELATED)
def test_related(a: str, b: str, pos: str, expected: LexicalRelation) -> None:
    assert related(a, b, pos) is expected


@pytest.mark.parametrize(("a", "b", "pos"), APART)
def test_apart(a: str, b: str, pos: str) -> None:
    assert related(a, b, pos) is None
    assert related(b, a, pos) is None


BACK = {HYPERNYM: HYPONYM, HYPONYM: HYPERNYM}
words = st.sampled_from(sorted({word for a, b, *_ in RELATED + APART for word in (a, b)}))


@given(words | st.text(), words | st.text(), st.sampled_from(["NOUN", "VERB", "ADJ", "ADV", "X"]))
def test_related_has_two_sides(a: str, b: str, pos: str) -> None:
    there, back = related(a, b, pos), related(b, a, pos)
    assert back is (BACK.get(there, there) if there else None)


def test_an_opposite_can_be_the_converse_too() -> None:
    assert converse("win", "lose")
    assert converse("sell", "buy")
    assert not converse("rise", "fall")


def test_the_curated_file_is_well_formed() -> None:
    kinds = {"antonym", "converse", "synonym", "sibling", "hypernym"}
    for number, line in enumerate(lexicon.CURATED.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            head, colon, rest = line.partition(":")
            kind, _, pos = head.partition(" ")
            assert pos in ("", "n", "v", "a", "r"), f"line {number}"
            left, slash, right = rest.partition("/")
            assert kind in kinds, f"line {number}"
            assert colon, f"line {number}"
            assert left.split(), f"line {number}"
            assert bool(slash) is (kind not in ("synonym", "sibling")), f"line {number}"
            assert bool(right.split()) is bool(slash), f"line {number}"
            assert rest == rest.lower(), f"line {number}"


def test_the_table_is_small_and_carries_its_licence() -> None:
    assert lexicon.PATH.stat().st_size < 3_000_000
    notice = lexicon.PATH.with_name("lexicon.LICENSE.txt").read_text(encoding="utf-8")
    assert "WordNet 3.1 Copyright 2011 by Princeton University" in notice


def test_nothing_is_read_before_it_is_needed() -> None:
    code = (
        "from claims.language import lexicon as l;"
        "print(l._lexicon.cache_info().currsize, l._curated.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "0"]


@pytest.mark.parametrize(
    ("british", "us"),
    [
        ("organise", "organize"),
        ("organisation", "organization"),
        ("neighbouring", "neighboring"),
        ("behaviour", "behavior"),
        ("theatre", "theater"),
        ("traveller", "traveler"),
        ("cancelled", "canceled"),
        ("labelling", "labeling"),
        ("programmes", "programs"),
        ("analysed", "analyzed"),
        ("defence", "defense"),
        ("aluminium", "aluminum"),
        ("sceptical", "skeptical"),
    ],
)
def test_british_spelling_becomes_american(british: str, us: str) -> None:
    assert american(british) == us
    assert american(us) == us


@pytest.mark.parametrize(
    "word",
    [
        "advise",
        "promise",
        "exercise",
        "rise",
        "raise",
        "wise",
        "otherwise",
        "precise",
        "surprise",
        "hour",
        "four",
        "tour",
        "journey",
        "called",
        "killed",
        "hospitalized",
        "controlled",
        "tell",
        "visited",
        "disease",
        "praise",
        "supervisor",
        "source",
        "fundraiser",
        "paradise",
        "compelled",
        "rebelled",
        "court",
    ],
)
def test_words_that_only_look_british_stay(word: str) -> None:
    assert american(word) == word


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("children", "child"),
        ("people", "person"),
        ("cities", "city"),
        ("movies", "movie"),
        ("boxes", "box"),
        ("churches", "church"),
        ("heroes", "hero"),
        ("viruses", "virus"),
        ("houses", "house"),
        ("wolves", "wolf"),
        ("series", "series"),
        ("glass", "glass"),
        ("crisis", "crisis"),
        ("crises", "crisis"),
        ("vote", "vote"),
    ],
)
def test_lemma(plural: str, singular: str) -> None:
    assert lemma(plural) == singular
