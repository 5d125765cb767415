"""The tables of how words of news relate: their form, their consistency, and what they tell."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest

from claims.language import lexicon
from claims.language.lexicon import LexicalRelation, converse, related
from claims.language.nouns import lemma

LONGEST = 800  # lines of one file
WORD = re.compile(r"[a-z][a-z0-9]*(?:[-'_][a-z0-9]+)*'?")
ARTICLES = {"a", "an", "the"}
# verbs with a noun, and the like, of which the first words are no verbs of WordNet
NEW_VERBS = set(
    "deregister unban green-light disinvite uninstall re-elect defund unfollow co-own co-sponsor "
    "co-direct co-produce co-host cofound co-found crash-land co-write coauthor relaunch reroute "
    "euthanize bodyguard test-fire double-cross retitle plateau text reappoint cross-examine be "
    "have courier suicide mete rearrest pickpocket napalm candidate header trial prep cosponsor "
    "rear-end mass-produce carjack rerun reelect outplay thump cordon".split()
)
# plurals that are the word itself in news
PLURALS = set(
    "men women marines people media goals islands oats olympics athletics gymnastics royals "
    "renewables hurdles linguistics games goods headquarters earnings sales riches outskirts "
    "belongings clothes surroundings proceeds weapons arms damages talks lyrics economics "
    "news politics physics thanks ruins".split()
)


class Line(NamedTuple):
    """A line of the tables, and where it stands."""

    place: str
    kind: str
    pos: str
    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        return self.left + self.right


FILES = sorted(lexicon.CURATED.glob("*.txt"))


def lines(files: list[Path] = FILES) -> Iterator[Line]:
    for path in files:
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if text and not text.startswith("#"):
                head, _, rest = text.partition(":")
                kind, _, pos = head.partition(" ")
                left, _, right = rest.partition("/")
                place = f"{path.name}:{number}"
                yield Line(place, kind, pos, tuple(left.split()), tuple(right.split()))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_table_says_what_it_is_and_is_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8").splitlines()
    assert text[0].startswith("# ")
    assert len(text) < LONGEST


def test_there_are_enough_lines() -> None:
    assert sum(1 for _ in lines()) > 8_000


def test_words_are_lower_case_and_phrases_joined() -> None:
    for line in lines():
        for word in line.words:
            assert WORD.fullmatch(word), f"{line.place} {word}"


def test_a_verb_phrase_begins_with_a_verb_and_leaves_articles_out() -> None:
    table = lexicon._lexicon()
    for line in lines():
        if line.pos != "v":
            continue
        for word in line.words:
            first, *rest = word.split("_")
            number = table.number.get(first)
            known = number is not None and bool(table.senses["v"][number])
            assert known or first in NEW_VERBS, f"{line.place} {word}"
            if line.place.startswith("phrases_deeds"):
                assert not ARTICLES & set(rest), f"{line.place} {word}"


def test_nouns_are_in_the_singular() -> None:
    table = lexicon._lexicon()
    for line in lines():
        if line.pos != "n":
            continue
        for word in line.words:
            if "_" in word or word in PLURALS or lemma(word) == word:
                continue
            number = table.number.get(word)
            named = number is not None and bool(table.senses["n"][number])
            assert named or word.endswith(("s", "x")), f"{line.place} {word}"
            assert lemma(word) not in table.number or named or word in NAMES, (
                f"{line.place} {word} is a plural"
            )


# names and illnesses that end like a plural
NAMES = set("mars thames ganges alps andes himalayas rockies urals mers sars aids measles".split())


def test_what_is_broader_is_not_also_narrower() -> None:
    seen: dict[tuple[str, str, str], str] = {}
    for line in lines():
        if line.kind != "hypernym":
            continue
        for one in line.left:
            for other in line.right:
                for pos in line.pos or "nvar":
                    back = seen.get((other, one, pos))
                    assert back is None, f"{line.place} turns {back} round: {one} {other}"
                    seen[one, other, pos] = line.place


def test_no_line_is_part_of_another() -> None:
    """A line whose words all stand on one other line of its kind says nothing."""
    flat = [line for line in lines() if not line.right and line.kind != "near"]
    by_word: dict[str, set[int]] = {}
    for number, line in enumerate(flat):
        for word in line.words:
            by_word.setdefault(word, set()).add(number)
    for number, line in enumerate(flat):
        over = set.intersection(*(by_word[word] for word in line.words)) - {number}
        same = [flat[n].place for n in over if (flat[n].kind, flat[n].pos) == (line.kind, line.pos)]
        assert not same, f"{line.place} is part of {same}"


def test_opposites_are_no_kinds_of_each_other() -> None:
    broader: set[tuple[str, str, str]] = set()
    for line in lines():
        if line.kind == "hypernym":
            broader |= {
                (a, b, p) for a in line.left for b in line.right for p in line.pos or "nvar"
            }
    for line in lines():
        if line.kind in ("antonym", "sibling"):
            pairs = (
                [(a, b) for a in line.left for b in line.right]
                if line.right
                else list(combinations(line.left, 2))
            )
            for a, b in pairs:
                for pos in line.pos or "nvar":
                    clash = (a, b, pos) in broader or (b, a, pos) in broader
                    assert not clash, f"{line.place} {a} {b}"


# said of either sex
EITHER = {"salesperson", "ex-spouse"}


def test_opposites_share_no_synonym() -> None:
    same: dict[tuple[str, str], set[str]] = {}
    for line in lines():
        if line.kind == "synonym":
            for word in line.left:
                for pos in line.pos or "nvar":
                    same.setdefault((word, pos), set()).update(line.left)
    for line in lines():
        if line.kind != "antonym":
            continue
        for pos in line.pos or "nvar":
            for one in line.left:
                for other in line.right:
                    both = same.get((one, pos), set()) & same.get((other, pos), set())
                    assert both <= EITHER, f"{line.place} {one} {other} {both}"


SYNONYM, DERIVED = LexicalRelation.SYNONYM, LexicalRelation.DERIVED
TOLD = {LexicalRelation.SAME, SYNONYM, DERIVED, LexicalRelation.HYPONYM}

# statement's word, claim's word, part of speech: the claim tells the statement
TELLS = [
    ("decide", "make decision", "VERB"),
    ("resign", "hand in resignation", "VERB"),
    ("die", "lose life", "VERB"),
    ("evacuate", "take to safety", "VERB"),
    ("publish", "make public", "VERB"),
    ("suspend", "put on hold", "VERB"),
    ("sue", "file lawsuit", "VERB"),
    ("strike", "go on strike", "VERB"),
    ("arrest", "take into custody", "VERB"),
    ("equalize", "score equalizer", "VERB"),
    ("defeat", "inflict defeat", "VERB"),
    ("come to power", "win election", "VERB"),
    ("ban", "make illegal", "VERB"),
    ("strengthen", "beef up", "VERB"),
    ("cause", "lead to", "VERB"),
    ("premier", "prime minister", "NOUN"),
    ("death penalty", "capital punishment", "NOUN"),
    ("global warming", "climate change", "NOUN"),
    ("heart attack", "coronary", "NOUN"),
    ("backlash", "reaction", "NOUN"),
    ("kill", "assassinate", "VERB"),
    ("attack", "bomb", "VERB"),
    ("own", "buy", "VERB"),
    ("participate", "win", "VERB"),
    ("weapon", "kalashnikov", "NOUN"),
    ("company", "chipmaker", "NOUN"),
    ("minister", "foreign minister", "NOUN"),
    ("represent", "lawyer", "VERB"),
    ("spectator", "watch", "NOUN"),
    ("unveiling", "unveil", "NOUN"),
    ("crackdown", "crack down", "NOUN"),
    ("wealthy", "affluent", "ADJ"),
    ("eventually", "finally", "ADV"),
]
# the claim does not tell the statement
SILENT = [
    ("assassinate", "kill", "VERB"),
    ("buy", "own", "VERB"),
    ("win", "participate", "VERB"),
    ("murder", "kill", "VERB"),
    ("convict", "accuse", "VERB"),
    ("convict", "charge", "VERB"),
    ("jail", "arrest", "VERB"),
    ("kill", "injure", "VERB"),
    ("die", "injure", "VERB"),
    ("destroy", "damage", "VERB"),
    ("approve", "propose", "VERB"),
    ("approve", "consider", "VERB"),
    ("order", "urge", "VERB"),
    ("order", "recommend", "VERB"),
    ("threaten", "warn", "VERB"),
    ("refuse", "deny", "VERB"),
    ("cancel", "postpone", "VERB"),
    ("ban", "criticize", "VERB"),
    ("find", "search", "VERB"),
    ("give", "offer", "VERB"),
    ("do", "plan", "VERB"),
    ("win", "compete", "VERB"),
    ("prove", "allege", "VERB"),
    ("cure", "treat", "VERB"),
    ("perpetrator", "suspect", "NOUN"),
    ("winner", "candidate", "NOUN"),
    ("law", "bill", "NOUN"),
    ("agreement", "proposal", "NOUN"),
    ("ceo", "chairman", "NOUN"),
    ("profit", "revenue", "NOUN"),
    ("wife", "girlfriend", "NOUN"),
    ("certain", "possible", "ADJ"),
    ("all", "most", "ADJ"),
]
AGAINST = [
    ("accept offer", "turn down offer", "VERB"),
    ("impose sanction", "lift sanction", "VERB"),
    ("create job", "cut job", "VERB"),
    ("win gold", "win silver", "VERB"),
    ("acquit", "find guilty", "VERB"),
    ("praise", "lambast", "VERB"),
    ("raise price", "cut price", "VERB"),
    ("declare victory", "concede defeat", "VERB"),
    ("tax hike", "tax cut", "NOUN"),
    ("survivor", "fatality", "NOUN"),
    ("unscathed", "wounded", "ADJ"),
    ("openly", "covertly", "ADV"),
]
KINDS = [
    ("cardiologist", "oncologist", "NOUN"),
    ("uranus", "neptune", "PROPN"),
    ("danube", "rhine", "PROPN"),
    ("soprano", "tenor", "NOUN"),
    ("colonel", "sergeant", "NOUN"),
    ("kidney transplant", "heart transplant", "NOUN"),
    ("third", "fourth", "ADJ"),
]


@pytest.mark.parametrize(("statement", "claim", "pos"), TELLS)
def test_the_claim_tells_it(statement: str, claim: str, pos: str) -> None:
    assert related(statement, claim, pos) in TOLD


@pytest.mark.parametrize(("statement", "claim", "pos"), SILENT)
def test_the_claim_does_not_tell_it(statement: str, claim: str, pos: str) -> None:
    assert related(statement, claim, pos) not in TOLD


@pytest.mark.parametrize(("one", "other", "pos"), AGAINST)
def test_the_two_are_opposites(one: str, other: str, pos: str) -> None:
    assert related(one, other, pos) is LexicalRelation.ANTONYM
    assert related(other, one, pos) is LexicalRelation.ANTONYM


@pytest.mark.parametrize(("one", "other", "pos"), KINDS)
def test_the_two_exclude_one_another(one: str, other: str, pos: str) -> None:
    assert related(one, other, pos) is LexicalRelation.SIBLING


@pytest.mark.parametrize(
    ("one", "other"),
    [("work for", "employ"), ("lose to", "thrash"), ("mentor", "protege"), ("inherit", "bequeath")],
)
def test_the_same_from_the_other_side(one: str, other: str) -> None:
    assert converse(one, other)
    assert converse(other, one)
