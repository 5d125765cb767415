"""How two words relate: the same, an alias, a synonym, narrower, a typo, or opposites."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from claims.language.aliases import table
from claims.language.lexicon import LexicalRelation, Marks, marks, related
from claims.language.normal import normal_form
from claims.matching.data import HAPPEN, KIN, LOSING, WINNING
from claims.matching.frequencies import UNSEEN, zipf

SCORES = {
    "near": 0.85, "same": 1.0, "alias": 1.0, "synonym": 0.9, "derived": 0.9, "narrower": 0.85,
    "fuzzy": 0.85, "converse": 0.9, "broader": 0.4, "sibling": 0.0, "opposite": 0.0,
}  # fmt: skip
LEXICAL = {
    LexicalRelation.SAME: "same",
    LexicalRelation.SYNONYM: "synonym",
    LexicalRelation.DERIVED: "derived",
    LexicalRelation.ANTONYM: "opposite",
    LexicalRelation.CONVERSE: "converse",
    LexicalRelation.NEAR: "near",
    LexicalRelation.SIBLING: "sibling",
    LexicalRelation.HYPERNYM: "broader",
    LexicalRelation.HYPONYM: "narrower",
}
SHORTEST = 5  # letters of a word that may be misspelt
SLIPS = 2  # at most, in a long one
ENDINGS = ("ing", "ed", "es", "s", "e")  # of English inflection
POS = {"n": "NOUN", "p": "PROPN", "v": "VERB", "a": "ADJ", "r": "ADV"}


@dataclass(frozen=True, slots=True)
class Relatedness:
    """What one word is to another, and how far it tells it (0..1)."""

    kind: str
    score: float


@lru_cache(maxsize=500_000)
def relate(ours: str, our_pos: str, theirs: str, their_pos: str) -> Relatedness | None:
    """What `theirs` is to `ours`, both lemmas in lower case; None when nothing is known."""
    if _apart(ours, theirs):  # nearly all are
        kind = "fuzzy" if not ours[:1].isdigit() and typo(ours, theirs) else ""
    else:
        kind = _kind(ours, our_pos, theirs, their_pos)
    return Relatedness(kind, SCORES[kind]) if kind else None


def _apart(ours: str, theirs: str) -> bool:
    """Whether two words can be at most each other's misspelling: they share no mark."""
    our_own, our_above = _marks(ours)
    their_own, their_above = _marks(theirs)
    return (
        our_own.isdisjoint(their_own)
        and our_above.isdisjoint(their_own)
        and our_own.isdisjoint(their_above)
    )


class Near(NamedTuple):
    """Words that may be related to a statement's: to any of them, and to each."""

    any: set[str]
    each: Mapping[str, set[str]]


class Around:
    """Which words may be related to some given ones; most are not, which is seen at once."""

    def __init__(self, given: Iterable[str]) -> None:
        self.near: dict[str, set[str]] = {word: set() for word in given}  # of each given word
        self.known: set[str] = set()
        self.own: defaultdict[int | str, list[str]] = defaultdict(list)  # by mark, the given words
        self.all: defaultdict[int | str, list[str]] = defaultdict(list)
        self.spelt: defaultdict[str, list[str]] = defaultdict(list)  # by the first letter
        for word in self.near:
            own, above = _marks(word)
            for mark in own:
                self.own[mark].append(word)
            for mark in own | above:
                self.all[mark].append(word)
            if len(word) >= SHORTEST and not word[0].isdigit():
                self.spelt[word[0]].append(word)

    def learn(self, words: Iterable[str]) -> None:
        """Looks at words; at many in one go: each is looked at once for all the given ones."""
        new = set(words) - self.known
        self.known |= new
        near = self.near
        own_marks, all_marks = self.own.keys(), self.all.keys()
        for word in new:
            own, above = _marks(word)
            if not all_marks.isdisjoint(own):  # seldom
                for mark in all_marks & own:
                    for given in self.all[mark]:
                        near[given].add(word)
            if above and not own_marks.isdisjoint(above):
                for mark in own_marks & above:
                    for given in self.own[mark]:
                        near[given].add(word)
        for given, word in self._misspelt(new):
            near[given].add(word)

    def of(self, given: Iterable[str]) -> "Near":
        """Of the words looked at those that may be related to some of the given ones."""
        return Near(set().union(*(self.near[word] for word in given)), self.near)

    def _misspelt(self, words: Iterable[str]) -> Iterator[tuple[str, str]]:
        """The given words with those that are misspellings of them, or they of those."""
        alike: dict[str, list[str]] = {letter: [] for letter in self.spelt}
        for word in words:
            if len(word) >= SHORTEST and word[0] in alike:
                alike[word[0]].append(word)
        for letter, some in alike.items():
            given = self.spelt[letter]
            slips = process.cdist(
                given, some, scorer=OSA.distance, score_cutoff=SLIPS, dtype=np.uint8
            )
            for i, j in np.argwhere(slips <= SLIPS).tolist():
                if typo(given[i], some[j]):
                    yield given[i], some[j]


@lru_cache(maxsize=100_000)
def _marks(word: str) -> Marks:
    """The marks of the lexicon, and one for everything else that `_kind` looks at."""
    own, above = marks(word)
    more = {word, _stem(word), canonical(word), word.removesuffix("s"), word.removeprefix("un")}
    if word in _LISTED:
        more |= {f"list {i}" for i, listed in enumerate(_LISTS) if word in listed}
    return own | more, above


_LISTS = (WINNING | LOSING, HAPPEN)
_LISTED = frozenset().union(*_LISTS)


@lru_cache(maxsize=100_000)
def same_name(ours: str, theirs: str) -> bool:
    """Whether two names are one: by the alias table, part by part (US Supreme Court, United States
    Supreme Court), or because one is the other's initials."""
    a, b = canonical(ours), canonical(theirs)
    if a == b or _initials(ours, theirs) or _initials(theirs, ours):
        return True
    return a.split()[-1:] == b.split()[-1:] and normal_form(ours) == normal_form(theirs)


def canonical(name: str) -> str:
    """A name's one form by the alias table, in lower case; the name itself when it has none."""
    low = name.lower().removeprefix("the ").removesuffix("'s").removesuffix("’s")
    known = table()
    found = known.get(low) or (known.get(low.replace(".", "")) if "." in low else None)
    return found.canonical if found else low


def _kind(ours: str, our_pos: str, theirs: str, their_pos: str) -> str:
    if ours == theirs:
        return "same"
    if ours[:1].isdigit() or theirs[:1].isdigit():
        return ""
    if ours == f"un{theirs}" or theirs == f"un{ours}":
        return "opposite"
    if (ours in WINNING and theirs in LOSING) or (ours in LOSING and theirs in WINNING):
        return "converse"
    if ours in HAPPEN and theirs in HAPPEN:
        return "synonym"
    if our_pos == "p" and their_pos == "p":
        return _between_names(ours, theirs)
    found = related(ours.replace(" ", "_"), theirs.replace(" ", "_"), POS.get(our_pos, ""))
    if found is LexicalRelation.NEAR and ours in KIN and theirs in KIN:
        return ""
    if found is not None and found is not LexicalRelation.SIBLING:
        return LEXICAL[found]
    if _stem(ours) == _stem(theirs):
        return "derived"
    if found is not None:
        return LEXICAL[found]
    if "p" in (our_pos, their_pos) and canonical(ours) == canonical(theirs):
        return "alias"
    return "fuzzy" if typo(ours, theirs) else ""


def _stem(word: str) -> str:
    """A word without these endings; as it is when little would be left."""
    if word.endswith(ENDINGS):
        for ending in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                return word[: -len(ending)]
    return word


def _between_names(ours: str, theirs: str) -> str:
    if canonical(ours) == canonical(theirs) or ours.removesuffix("s") == theirs.removesuffix("s"):
        return "alias"
    found = related(ours, theirs, "PROPN")
    if found in (LexicalRelation.DERIVED, LexicalRelation.SYNONYM):
        return "derived"
    if found in (LexicalRelation.ANTONYM, LexicalRelation.SIBLING):
        return LEXICAL[found]
    return "fuzzy" if typo(ours, theirs) else ""


def typo(ours: str, theirs: str) -> bool:
    """One slip in five letters, two in nine; two well-known words are never each other's typo."""
    longest = max(len(ours), len(theirs))
    if min(len(ours), len(theirs)) < SHORTEST or ours[0] != theirs[0]:
        return False
    if zipf(ours) > UNSEEN and zipf(theirs) > UNSEEN:
        return False
    allowed = SLIPS if longest >= 10 else 1
    return OSA.distance(ours, theirs, score_cutoff=allowed) <= allowed


def _initials(short: str, full: str) -> bool:
    letters = short.replace(".", "")
    if not 2 <= len(letters) <= 6 or not letters.isupper():
        return False
    words = [w for w in full.replace("-", " ").split() if w[:1].isupper()]
    return len(words) == len(letters) and all(
        w[0] == c for w, c in zip(words, letters, strict=True)
    )
