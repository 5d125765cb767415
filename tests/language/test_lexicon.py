"""The lexicon: how two words are related, what data it rests on, and the two spellings."""

import subprocess
import sys
from collections import defaultdict
from itertools import combinations
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.language import lexicon
from claims.language.lexicon import LexicalRelation, converse, related
from claims.language.nouns import lemma
from claims.language.spelling import american

SAME, SYNONYM, ANTONYM, CONVERSE, HYPERNYM, HYPONYM, DERIVED, NEAR, SIBLING = LexicalRelation

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
    ("call off", "cancel", "VERB", SYNONYM),
    ("call_off", "cancellation", "VERB", SYNONYM),
    ("take_part", "participate", "VERB", SYNONYM),
    ("household", "home", "NOUN", SYNONYM),
    ("impact", "effect", "NOUN", SYNONYM),
    ("inaugurate", "open", "VERB", SYNONYM),
    ("provide", "supply", "VERB", SYNONYM),
    ("power", "electricity", "NOUN", SYNONYM),
    ("headquarter", "base", "VERB", SYNONYM),
    ("put off", "postpone", "VERB", SYNONYM),
    ("lay off", "dismiss", "VERB", SYNONYM),
    ("step down", "resign", "VERB", SYNONYM),
    ("hand over", "surrender", "VERB", SYNONYM),
    ("goal", "strike", "NOUN", SYNONYM),
    ("refurbishment", "renovate", "NOUN", SYNONYM),
    ("jobless", "unemployed", "ADJ", SYNONYM),
    ("arrive", "arrival", "VERB", DERIVED),
    ("decision", "decide", "NOUN", DERIVED),
    ("die", "death", "VERB", DERIVED),
    ("sale", "sell", "NOUN", DERIVED),
    ("growth", "grow", "NOUN", DERIVED),
    ("lose", "loss", "VERB", DERIVED),
    ("turn away", "let in", "VERB", ANTONYM),
    ("turn away", "let", "VERB", ANTONYM),
    ("go up", "fall", "VERB", ANTONYM),
    ("take part", "boycott", "VERB", ANTONYM),
    ("put off", "bring forward", "VERB", ANTONYM),
    ("call off", "go ahead", "VERB", ANTONYM),
    ("mandatory", "voluntary", "ADJ", ANTONYM),
    ("crowded", "deserted", "ADJ", ANTONYM),
    ("unhurt", "injured", "ADJ", ANTONYM),
    ("never", "always", "ADV", ANTONYM),
    ("draw", "win", "VERB", ANTONYM),
    ("salmonella", "bacterium", "NOUN", HYPERNYM),
    ("airline", "company", "NOUN", HYPERNYM),
    ("nurse", "medic", "NOUN", HYPERNYM),
    ("daughter", "child", "NOUN", HYPERNYM),
    ("burglary", "crime", "NOUN", HYPERNYM),
    ("sibling", "brother", "NOUN", HYPONYM),
    ("catholic", "protestant", "NOUN", SIBLING),
    ("malaria", "cholera", "NOUN", SIBLING),
    ("wheat", "rice", "NOUN", SIBLING),
    ("dollar", "euro", "NOUN", SIBLING),
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
    ("cancel", "postpone", "VERB"),
    ("injure", "kill", "VERB"),
    ("propose", "pass", "VERB"),
    ("suspect", "convict", "VERB"),
    ("call", "cancel", "VERB"),
    ("sign", "ratify", "VERB"),
    ("appoint", "nominate", "VERB"),
    ("strike", "truce", "NOUN"),
    ("hospital", "school", "VERB"),
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


KINDS = {"antonym", "converse", "synonym", "derived", "sibling", "hypernym", "apart", "near"}
SIDED = {"antonym", "converse", "hypernym"}


class Line(NamedTuple):
    """A line of the curated words, with where it stands."""

    place: str
    kind: str
    pos: str
    left: list[str]
    slash: str
    right: list[str]

    def pairs(self) -> list[tuple[str, str]]:
        if self.slash:
            return [(a, b) for a in self.left for b in self.right]
        return list(combinations(self.left, 2))


def curated() -> list[Line]:
    lines = []
    for path in sorted(lexicon.CURATED.glob("*.txt")):
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if text and not text.startswith("#"):
                head, colon, rest = text.partition(":")
                assert colon, f"{path.name}:{number}"
                kind, _, pos = head.partition(" ")
                left, slash, right = rest.partition("/")
                place = f"{path.name}:{number}"
                lines.append(Line(place, kind, pos, left.split(), slash, right.split()))
    return lines


def test_the_curated_lines_are_well_formed() -> None:
    for line in curated():
        assert line.kind in KINDS, line.place
        assert line.pos in ("", "n", "v", "a", "r"), line.place
        assert bool(line.slash) is (line.kind in SIDED), line.place
        assert bool(line.right) is bool(line.slash), line.place
        assert line.left, line.place
        assert line.slash or len(line.left) > 1, line.place
        words = line.left + line.right
        assert len(words) == len(set(words)), line.place


def test_the_curated_words_can_be_found() -> None:
    """Lower case and American spelling, as the words that are looked up are."""
    for line in curated():
        for word in line.left + line.right:
            plain = word.replace("_", " ")
            assert plain == american(plain.lower()), f"{line.place} {word}"


def test_no_curated_line_stands_twice() -> None:
    seen: dict[object, str] = {}
    for line in curated():
        key = (line.kind, line.pos, frozenset(line.left), frozenset(line.right))
        assert key not in seen, f"{line.place} is {seen.get(key)}"
        seen[key] = line.place


# A pair may be of two of these at most where they say the same: opposites told from both sides.
EXCLUSIVE = [
    ({"synonym"}, {"antonym", "converse", "sibling", "hypernym", "apart"}),
    ({"derived", "hypernym"}, {"antonym", "sibling", "apart"}),
]


def test_no_curated_pair_contradicts_another() -> None:
    kinds: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)
    for line in curated():
        for a, b in line.pairs():
            for pos in line.pos or "nvar":
                kinds[min(a, b), max(a, b), pos][line.kind] = line.place
    for pair, found in kinds.items():
        for one, other in EXCLUSIVE:
            clash = bool(one & found.keys()) and bool(other & found.keys())
            assert not clash, f"{pair} {found}"


def test_the_table_is_small_and_carries_its_licence() -> None:
    assert lexicon.PATH.stat().st_size < 3_000_000
    notice = lexicon.PATH.with_name("lexicon.LICENSE.txt").read_text(encoding="utf-8")
    assert "WordNet 3.1 Copyright 2011 by Princeton University" in notice


def test_a_phrase_is_joined_by_space_or_underscore() -> None:
    assert related("Call_Off", "call off", "VERB") is SAME
    assert converse("take_over", "sell off")


def test_nothing_is_read_before_it_is_needed() -> None:
    code = (
        "from claims.language import lexicon as l;"
        "print(l._lexicon.cache_info().currsize, l.curated.cache_info().currsize)"
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
        ("re-organise", "re-organize"),
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
        "high-rise",
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
