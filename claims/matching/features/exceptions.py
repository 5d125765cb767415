"""Who is left out, or only perhaps meant: everyone except Anna, either Anna or Ben, a deputy."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from claims.matching.alignment import CLAIM, SENTENCE, Pair, WordLink
from claims.matching.features.times import present
from claims.matching.side import Side, Term
from claims.model import Feature, Word

EXCEPT = frozenset(("except", "but", "excluding"))  # as the role of a word: its preposition
WHOLE = frozenset("all everyone everybody everything one nobody none any".split())
WELL = 0.8  # how well the verb must be told
# A "former minister" is none, a "deputy mayor" is not the mayor.
ONCE = frozenset("former ex ex- onetime one-time erstwhile retired".split())
LESSER = frozenset(
    """deputy vice assistant would-be aspiring alleged suspected self-proclaimed self-styled
    so-called fake honorary potential prospective possible presumptive designate""".split()
)


APIECE = frozenset(("each", "apiece", "every", "both", "respectively"))
NAMING = frozenset("know call name refer dub".split())  # "known as A, B or C": as each of them


def excepted(pair: Pair) -> Feature:
    """1 when the claim leaves out of what it tells the one that the statement tells it of."""
    verb = pair.own(pair.ours.root)
    for link in _left_out(pair):
        if verb is None or verb.ours.pos != "v" or verb.score < WELL:
            continue
        if verb.ours.negated == verb.theirs.negated:
            ours, theirs = f"{link.ours.text} {verb.ours.text}", f"all but {link.theirs.text}"
            return Feature("excepted", 1.0, ours, theirs)
    return Feature("excepted", 0.0)


def left_out(pair: Pair) -> bool:
    """Whether one of the two leaves out whom the other tells it of."""
    return any(True for _ in _left_out(pair))


def _left_out(pair: Pair) -> Iterator[WordLink]:
    if not (_excepts(pair.ours) or _excepts(pair.theirs)):
        return  # nearly always
    for link in pair.links.values():
        if link.level == CLAIM and _but(pair.ours, link.ours) != _but(link.side, link.theirs):
            yield link


@lru_cache(maxsize=4_000)
def _excepts(side: Side) -> bool:
    """Whether a word of exception stands in a side."""
    return any(w.lemma.lower() in EXCEPT for w in side.words)


def _but(side: Side, term: Term) -> bool:
    """Whether a word is what is excepted, by its preposition or after "everyone but"."""
    first = side.whole_name(term)[0]
    words = [w for w in side.words[max(0, first - 3) : first] if w.dep not in ("det", "poss")]
    before = [w.lemma.lower() for w in words[-2:]]
    if before[1:] == ["but"]:
        return before[0] in WHOLE  # of "eats nothing but milkweed" nothing is left out
    return term.role in EXCEPT


def either(pair: Pair) -> Feature:
    """1 when a name, or one single thing, is told only as one of several that "or" joins."""
    for link in pair.links.values():
        if link.level > SENTENCE or link.ours.pos not in "np" or link.side.negated:
            continue
        if " or " not in link.side.text or " or " in pair.ours.text:
            continue
        there = _alternatives(link.side, link.theirs.index)
        if there:
            return Feature("either", 1.0, link.ours.text, there)
    return Feature("either", 0.0)


def _alternatives(side: Side, i: int) -> str:
    """What an "or" joins a word to; "" where none does."""
    words = side.words
    for first in (words[i].head if words[i].dep == "conj" else i, i):
        under = side.below[first]
        others = [words[j].text for j in under if words[j].dep == "conj"]
        if words[i].pos != "PROPN" and not _single(words, under):
            continue  # "rivers or lakes": of any
        if NAMING & {words[i].lemma for i in _over(words, first)}:
            continue
        if others and any(words[j].lemma.lower() == "or" for j in under):
            return f"{words[first].text} or {others[0]}"
    return ""


def _single(words: Sequence[Word], under: Iterable[int]) -> bool:
    """Whether what "or" joins is one of two single things: "either a mill or", "the mill or"."""
    return any(words[j].lemma.lower() in ("the", "either") for j in under)


def _over(words: Sequence[Word], i: int) -> list[int]:
    """A word's head, and the head of that where it is a preposition."""
    head = words[i].head
    return [head, words[head].head] if words[head].pos in ("ADP", "SCONJ") else [head]


def together(pair: Pair) -> Feature:
    """1 when a number is told of several together, and the statement gives it to one of them."""
    counts = [q for q, _ in pair.ours.quantities if q.unit != "rank"]
    if not counts or " and " not in pair.theirs.text or " and " in pair.ours.text:
        return Feature("together", 0.0)
    if any(w.lemma.lower() in APIECE for w in pair.theirs.words):
        return Feature("together", 0.0)
    told = {k.theirs.index for k in pair.links.values() if k.side is pair.theirs}
    for link in pair.links.values():
        if link.level != CLAIM or link.ours.pos != "p" or link.ours.role == "predicate":
            continue
        words, i = pair.theirs.words, pair.theirs.whole_name(link.theirs)[-1]
        first = words[i].head if words[i].dep == "conj" else i
        row = {first, *(j for j in pair.theirs.below[first] if words[j].dep == "conj")}
        others = [j for j in row if words[j].pos == "PROPN" and j != i and j not in told]
        if i in row and others and len(pair.theirs.quantities) == 1:
            whole = f"{link.theirs.text} and {words[others[0]].text}"
            return Feature("together", 1.0, link.ours.text, whole)
    return Feature("together", 0.0)


def lesser(pair: Pair) -> Feature:
    """1 when the statement says what its subject is, and the claim less: former, deputy."""
    for term in pair.ours.terms:
        link = pair.near(term.index) if term.role == "attribute" and term.pos in "np" else None
        if link is None or pair.ours.by_index[term.head].weight:
            continue
        ours = {w.lemma.lower() for w in pair.ours.under(term.index)}
        theirs = {w.lemma.lower() for w in link.side.under(link.theirs.index)}
        words = LESSER | ONCE if present(pair.ours, pair.ours.root) else LESSER
        less = (theirs & words) - {w.lemma.lower() for w in pair.ours.words}
        if less and not (ours & ONCE and less <= ONCE):
            return Feature("lesser", 1.0, term.text, f"{min(less)} {link.theirs.text}")
    return Feature("lesser", 0.0)
