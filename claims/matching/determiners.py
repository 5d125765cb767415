"""Of how many of the things it names a word speaks: all, most, many, half, some, few, none."""

from collections.abc import Sequence
from itertools import pairwise

from claims.language import entities
from claims.matching.data import QUANTIFIERS
from claims.model import Word

DETERMINERS = frozenset("det predet amod advmod nummod nmod quantmod".split())
FLOATING = frozenset("advmod det predet dep appos".split())
NOT_ALL = "not all"
SORTS = frozenset("kind type sort species variety form breed".split())


def quantifier(words: tuple[Word, ...], i: int, below: Sequence[int]) -> str:
    """The quantifier of a noun, from the words that hang on it; "" where it has none."""
    for j in below:
        kind = _kind(words, i, words[j])
        if kind:
            return kind
    word = words[i]
    if word.dep in ("nsubj", "nsubjpass") and _floating(words, i):
        return "all"
    # "most of the pilgrims", "none of them"
    if word.dep == "pobj" and words[word.head].lemma.lower() == "of":
        above = words[word.head].head
        over = words[above].lemma.lower()
        if over in SORTS:  # "most kinds of frogs" are most frogs
            under = [j for j, w in enumerate(words) if w.head == above and j != above]
            return quantifier(words, above, under)
        kind = QUANTIFIERS.get(over, "")
        return NOT_ALL if kind == "all" and _not_all(words, words[above]) else kind
    return ""


def _kind(words: tuple[Word, ...], i: int, word: Word) -> str:
    """What a word that hangs on a noun says of how many."""
    kind = QUANTIFIERS.get(word.lemma.lower(), "")
    if not kind or word.dep not in DETERMINERS:
        return ""
    named = word.pos == "PROPN" or word.ent in entities.NAMES  # "All India Union" is a name
    fewer = word.text.lower() in ("fewer", "less")  # than others, not few of all
    if named or fewer:
        return ""
    if kind == "all" and _every_second(words, word):
        return ""
    if kind == "all" and _not_all(words, words[i], word):
        return NOT_ALL
    less = _but_some(words, i) or _nearly(words, word)
    return "most" if kind == "all" and less else kind


def _every_second(words: tuple[Word, ...], word: Word) -> bool:
    """Whether "every" counts off: every second, every other, every third."""
    after = next((b for a, b in pairwise(words) if a is word), None)
    return after is not None and after.lemma.lower() in ("second", "other", "third", "fourth")


def _not_all(words: tuple[Word, ...], *over: Word) -> bool:
    """Whether a "not" hangs on one of some words, the noun or its "all": "not all workers"."""
    nots = [w for w in words if w.dep == "neg" and w.lemma.lower() == "not"]
    return any(words[w.head] is word for w in nots for word in over)


def _but_some(words: tuple[Word, ...], i: int) -> bool:
    """All but one, all except the youngest: not all."""
    after = [w.lemma.lower() for w in words[i + 1 : i + 2]]
    return after in (["but"], ["except"], ["save"])


def _nearly(words: tuple[Word, ...], word: Word) -> bool:
    """Whether "nearly" stands before it: "almost all of them"."""
    before = next((a for a, b in pairwise(words) if b is word), None)
    return before is not None and before.lemma.lower() in ("nearly", "almost", "virtually")


def _floating(words: tuple[Word, ...], i: int) -> bool:
    """Whether "all" stands before the subject's verb: the crew were all rescued."""
    verb = words[i].head
    return any(
        words[j].head == verb and words[j].lemma.lower() == "all" and words[j].dep in FLOATING
        for j in range(i + 1, verb)
    )
