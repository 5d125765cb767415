"""How two words relate: the same, an alias, a synonym, narrower, a typo, or opposites."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from claims.language.aliases import table
from claims.language.lexicon import LexicalRelation, Marks, marks, related
from claims.language.normal import normal_form
from claims.matching.data import HAPPEN, LOSING, WINNING
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


class Around:
    """The words that may be related to any of the given ones; most words are not, seen at once."""

    def __init__(self, words: Iterable[str]) -> None:
        given = tuple(words)
        found = [_marks(word) for word in given]
        self.own = frozenset().union(*(own for own, _ in found))
        self.all = self.own.union(*(above for _, above in found))
        self.spelt: defaultdict[str, list[str]] = defaultdict(list)
        for word in given:
            if len(word) >= SHORTEST and not word[0].isdigit():
                self.spelt[word[0]].append(word)
        self.known: set[str] = set()
        self.near: set[str] = set()

    def among(self, words: Iterable[str]) -> set[str]:
        """Those of the words (and of words seen before) that may be related."""
        own, both = self.own, self.all
        new = set(words) - self.known
        self.known |= new
        for word in new:
            ours, above = _marks(word)
            marked = not (both.isdisjoint(ours) and own.isdisjoint(above))
            if marked or self._misspelt(word):
                self.near.add(word)
        return self.near

    def _misspelt(self, word: str) -> bool:
        """Whether it is the misspelling of one of them, or one of it."""
        for each in self.spelt.get(word[:1], ()):
            if -SLIPS <= len(each) - len(word) <= SLIPS and typo(each, word):
                return True
        return False


@lru_cache(maxsize=256)
def around(words: tuple[str, ...]) -> Around:
    """The words around a statement's; made once for all the claims it is compared with."""
    return Around(words)


@lru_cache(maxsize=100_000)
def _marks(word: str) -> Marks:
    """The marks of the lexicon, and one for everything else that `_kind` looks at."""
    own, above = marks(word)
    more = (word, _stem(word), canonical(word), word.removesuffix("s"), word.removeprefix("un"))
    own = own.union(more)
    if word in _LISTED:
        own = own.union(f"list {i}" for i, listed in enumerate(_LISTS) if word in listed)
    return own, above


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


@lru_cache(maxsize=100_000)
def canonical(name: str) -> str:
    """A name's one form by the alias table, in lower case; the name itself when it has none."""
    low = name.lower().removeprefix("the ").removesuffix("'s").removesuffix("’s")
    found = table().get(low) or table().get(low.replace(".", ""))
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
    """A word without the endings of English inflection; as it is when little would be left."""
    for ending in ("ing", "ed", "es", "s", "e"):
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
