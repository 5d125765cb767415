"""Whether the told words stand where the statement has them: who does it, to what, is what."""

from claims.matching.alignment import CLAIM, Pair, WordLink
from claims.matching.data import SYMMETRIC
from claims.matching.features.quantities import rank
from claims.matching.features.substitution import suffered
from claims.matching.lexical import relate, same_name
from claims.matching.side import Side, Term
from claims.model import Feature

GOALS = frozenset(("object", "to"))  # "fined the supplier", "gave the supplier"
HEADS = ("attribute", "predicate", "subject", "object")
DEFINITE = frozenset(("the", "this", "that"))
LITTLE = 0.4  # what a word tells of the subject that only describes what is said of it


def other_actor(pair: Pair) -> Feature:
    """1 when the claim tells the statement's verb of another by name, 0.5 by a common noun."""
    verb = pair.links.get(pair.ours.root)
    if verb is None or verb.level != CLAIM or verb.score < 0.8 or verb.kind == "converse":
        return Feature("other_actor", 0.0)
    ours = subjects_of(pair.ours, pair.ours.root)
    theirs = subjects_of(verb.side, verb.theirs.index)
    if not ours or not theirs:
        return Feature("other_actor", 0.0)
    if not verb.ours.weight:
        if not _same_said(pair, verb) or _as_said(pair, ours, verb):
            return Feature("other_actor", 0.0)
    elif verb.ours.lemma in SYMMETRIC:
        return Feature("other_actor", 0.0)
    if shared(pair, ours, theirs, verb):
        return Feature("other_actor", 0.0)
    value = 1.0 if ours[0].pos == theirs[0].pos == "p" else 0.5
    another = verb.side.full_name(theirs[0])
    return Feature("other_actor", value, pair.ours.full_name(ours[0]), another)


def described_actor(pair: Pair) -> Feature:
    """1 when the claim tells it of "the band", which may be the one that the statement names."""
    ours = subjects_of(pair.ours, pair.ours.root)
    theirs = subjects_of(pair.theirs, pair.theirs.root)
    words = [pair.ours.words[i] for t in ours for i in (t.index, *_below(pair.ours, t))]
    named = any(word.pos == "PROPN" for word in words)
    for term in theirs if named else ():
        under = {w.lemma.lower() for w in pair.theirs.under(term.index)}
        if term.pos == "n" and not under.isdisjoint(DEFINITE):
            return Feature("described_actor", 1.0, pair.ours.full_name(ours[0]), term.text)
    return Feature("described_actor", 0.0)


def _below(side: Side, term: Term) -> list[int]:
    """The words that hang on a word, and what hangs on its prepositions."""
    near = [i for i, w in enumerate(side.words) if w.head == term.index and i != term.index]
    preps = {i for i in near if side.words[i].dep == "prep"}
    return near + [i for i, w in enumerate(side.words) if w.head in preps]


def exchanged(pair: Pair) -> Feature:
    """1 when a verb is told with another object, the statement's being told of something else."""
    for word, head in pair.ours.ties:
        ours = pair.ours.by_index[word]
        told, verb = pair.near(word), pair.near(head)
        if ours.role not in GOALS or told is None or verb is None:
            continue
        if min(told.score, verb.score) < 0.8 or verb.ours.pos != "v" or verb.kind == "converse":
            continue
        if verb.ours.lemma in SYMMETRIC:
            continue  # who met whom is all one
        fillers = [
            t
            for t in verb.side.terms
            if t.head == verb.theirs.index and t.role in GOALS and t.weight and not t.slot
        ]
        mine = [t for t in fillers if _alike(told, verb.side, t)]
        if fillers and not mine and fillers[0].pos == ours.pos:
            return Feature("exchanged", 1.0, ours.text, fillers[0].text)
    return Feature("exchanged", 0.0)


def said(pair: Pair) -> Feature:
    """How well what the subject is ("the director") is told as what something is: 0..1.

    1 where the statement says of nothing what it is.
    """
    root = pair.ours.by_index.get(pair.ours.root)
    whole = [t for t in pair.ours.terms if t.role == "attribute" and t.head == pair.ours.root]
    whole = [t for t in whole if t.weight and not t.slot]
    if root is None or root.weight or not whole:
        return Feature("said", 1.0)
    link = pair.near(whole[0].index)
    if link is None:
        return Feature("said", 0.0, whole[0].text)
    part = link.theirs.role not in HEADS and link.theirs.pos == whole[0].pos
    score = link.score * (LITTLE if part and not _above_told(pair, link) else 1.0)
    return Feature("said", score, whole[0].text, link.theirs.text)


def subjects_of(side: Side, verb: int) -> list[Term]:
    """The subjects of a verb, each of several that "and" joins."""
    found = [t for t in side.terms if t.role == "subject" and t.head == verb and t.weight]
    heads = {t.index for t in found} | {i for t in found for i in side.whole_name(t)}
    joined = [
        t for t in side.terms if t.head in heads and side.words[t.index].dep == "conj" and t.weight
    ]
    return found + [t for t in joined if t not in found]


def _same_said(pair: Pair, verb: WordLink) -> bool:
    """Under a copula: whether the claim says of its subject what the statement says of its own."""
    if rank(pair).value > 0:
        return True
    said = [t for t in pair.ours.terms if t.head == verb.ours.index and t.role == "attribute"]
    told = [pair.own(term.index) for term in said]
    return any(k and k.theirs.head == verb.theirs.index and k.score >= 0.8 for k in told)


def _as_said(pair: Pair, ours: list[Term], verb: WordLink) -> bool:
    """Whether the claim turns it round: "the coach is X" against "X is the coach"."""
    told = [pair.links.get(t.index) for t in ours]
    return any(k is not None and k.side is verb.side and k.theirs.role == "attribute" for k in told)


def shared(pair: Pair, ours: list[Term], theirs: list[Term], verb: WordLink) -> bool:
    """Whether the subjects of a verb and of what tells it may be the same."""
    done = suffered(pair, verb.ours.index, verb.side, verb.theirs.index)
    return done or _shared(pair, ours, verb.side, theirs)


def _shared(pair: Pair, ours: list[Term], side: Side, theirs: list[Term]) -> bool:
    """Whether a word of our subject, or of its name, tells one of theirs."""
    there = {i for t in theirs for i in side.whole_name(t)}
    for term in ours:
        for i in pair.ours.whole_name(term):
            link = pair.links.get(i)
            if link is None or link.side is not side:
                continue
            if link.theirs.index in there or _beside(side, link.theirs, there):
                return True
        if any(same_name(pair.ours.full_name(term), side.full_name(t)) for t in theirs):
            return True
        if any(term.lemma == t.lemma for t in theirs):
            return True
    return False


def _beside(side: Side, term: Term, there: set[int]) -> bool:
    """Whether a word stands in apposition to one of some: the Administration (FDA)."""
    whole = set(side.whole_name(term))
    return any(side.words[i].dep == "appos" and side.words[i].head in there for i in whole)


def _alike(told: WordLink, side: Side, other: Term) -> bool:
    """Whether a filler is the word that tells ours, what that describes, or says the same too."""
    if told.side is side and {told.theirs.index, told.theirs.head} & set(side.whole_name(other)):
        return True
    known = relate(told.ours.lemma, told.ours.pos, other.lemma, other.pos)
    return other.lemma == told.theirs.lemma or (known is not None and known.score > 0)


def _above_told(pair: Pair, link: WordLink) -> bool:
    """Whether the word over a describing word is told too: "chief of staff" by "staff chief"."""
    return any(
        k.side is link.side and k.theirs.index == link.theirs.head for k in pair.links.values()
    )
