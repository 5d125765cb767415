"""Who is meant by "the village", "the company": a name by what its document says that it is."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claims.language import entities
from claims.language.lexicon import LexicalRelation, related
from claims.matching.alignment import CLAIM, SENTENCE, WordLink
from claims.matching.lexical import canonical, same_name
from claims.matching.side import Side, Term

DEFINITE = frozenset("the this that these those its his her their".split())
SCORE = 0.85  # how well a description tells the name, and a name its description
MIDST = 0.5  # a word told less well may be told by a description
KINDS = (LexicalRelation.SYNONYM, LexicalRelation.HYPERNYM, LexicalRelation.HYPONYM)


@dataclass(frozen=True, slots=True)
class Described:
    """What a document says of names and things: noun -> the names that are one; all its nouns."""

    names: Mapping[str, frozenset[str]]
    nouns: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of the statement: its text and the words it is made of."""

    text: str
    words: tuple[Term, ...]


def descriptions(sides: Sequence[Side]) -> Described:
    """What each noun is said to describe: "the village of A", "B is a firm", "the coach C"."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for side in sides:
        for noun, name in _told(side):
            found[noun].add(canonical(name))
    nouns = frozenset(t.lemma for side in sides for t in side.terms if t.pos == "n" and not t.slot)
    return Described({noun: _distinct(names) for noun, names in found.items()}, nouns)


def add_described(
    ours: Side, theirs: Side, links: dict[int, WordLink], described: Described
) -> dict[int, WordLink]:
    """The links, with those of a name to its description in the claim, or the other way round.

    And of a thing to the wider word that takes it up: "the animals" for the whales.
    """
    definite = _definite(theirs, links)
    for name in _untold_names(ours, links):
        noun = next((t for t in definite if _is(name.text, t, described)), None)
        if noun is not None:
            links |= {
                t.index: WordLink(t, noun, "described", SCORE, CLAIM, theirs) for t in name.words
            }
    for term in ours.terms:
        held = links.get(term.index)
        if term.pos != "n" or (held is not None and held.level <= SENTENCE and held.score >= MIDST):
            continue
        if any(t.slot == "quantity" and t.head == term.index for t in ours.terms):
            continue  # "184 whales" are not "the animals"
        other = _taken_up(term, definite, described) or _named(term, ours, theirs, described)
        if other is not None:
            links[term.index] = WordLink(term, other, "described", SCORE, CLAIM, theirs)
    return links


def add_written(
    ours: Side, theirs: Side, links: dict[int, WordLink], quotes: Sequence[str]
) -> dict[int, WordLink]:
    """The links, with that of a noun of the statement to the name that the claim has for it.

    Where the source wrote "the vessel", and the claim says which, "the vessel" is told.
    """
    for term in ours.terms:
        held = links.get(term.index)
        if term.pos != "n" or (held is not None and held.level == CLAIM):
            continue
        if term.role == "attribute" or not _points(ours, term):
            continue
        for quote in quotes:
            name = _put_for(term, theirs, quote)
            if name is not None:
                links[term.index] = WordLink(term, name, "described", SCORE, CLAIM, theirs)
    return links


def _put_for(term: Term, theirs: Side, quote: str) -> Term | None:
    """The one name of a claim that is not in its quote, where the definite noun is."""
    if not re.search(rf"\b(?:the|this|that) {re.escape(term.text)}\b", quote, re.I):
        return None
    if any(t.lemma == term.lemma for t in theirs.terms):
        return None
    put = [indices[-1] for text, _, indices in theirs.names if text.split()[-1] not in quote]
    return theirs.by_index.get(put[0]) if len(put) == 1 else None


def _taken_up(term: Term, definite: list[Term], described: Described) -> Term | None:
    """The definite noun of the claim that is a wider word for what the document names too."""
    if term.lemma not in described.nouns:
        return None
    wider = LexicalRelation.HYPERNYM
    return next((t for t in definite if related(term.lemma, t.lemma, "NOUN") is wider), None)


def _named(term: Term, ours: Side, theirs: Side, described: Described) -> Term | None:
    """The name in the claim that the statement's definite noun describes."""
    if term.role == "attribute" or not _points(ours, term):
        return None  # "is the mayor" says it, it does not point
    for text, _, indices in theirs.names:
        if indices[-1] in theirs.by_index and _is(text, term, described):
            return theirs.by_index[indices[-1]]
    return None


def _told(side: Side) -> list[tuple[str, str]]:
    """(noun, name) of each apposition, title and copula of a side, and of "the city of A"."""
    found = []
    for text, label, indices in side.names:
        inside = set(indices)
        heads = {side.by_index[i].head for i in indices if i in side.by_index} - inside
        for term in side.terms:
            if term.pos != "n" or term.negated or term.slot or term.irreal:
                continue
            under = term.head in inside and term.role in ("modifier", "attribute")
            over = term.index in heads and any(
                _names_it(side.by_index[i], term, label) for i in indices if i in side.by_index
            )
            if under or over or _said_of(side, term, inside):
                found.append((term.lemma, text))
    return found


def _names_it(name: Term, noun: Term, label: str) -> bool:
    """Whether a name under a noun says which one it is: "the firm A", "the town of B"."""
    if name.head != noun.index:
        return False
    return name.role == "attribute" or (name.role == "of" and label in entities.PLACES)


def _said_of(side: Side, noun: Term, name: set[int]) -> bool:
    """Whether a copula says that the name is the noun."""
    root = side.by_index.get(noun.head)
    if noun.role != "attribute" or root is None or root.weight or root.negated:
        return False
    return any(
        side.by_index[i].head == root.index and side.by_index[i].role == "subject"
        for i in name
        if i in side.by_index
    )


def _distinct(names: set[str]) -> frozenset[str]:
    """Without the short forms of others: "petrie" beside "gordon petrie"."""
    return frozenset(
        n for n in names if not any(n != m and set(n.split()) < set(m.split()) for m in names)
    )


def _untold_names(ours: Side, links: Mapping[int, WordLink]) -> list[_Name]:
    found = []
    for text, label, indices in ours.names:
        words = tuple(ours.by_index[i] for i in indices if i in ours.by_index)
        told = [links.get(t.index) for t in words]
        near = any(k is not None and k.level <= SENTENCE for k in told)
        if words and not near and label != "NORP":
            found.append(_Name(text, words))
    return found


def _definite(side: Side, links: Mapping[int, WordLink]) -> list[Term]:
    """The nouns that point at something known and tell no word of the statement."""
    used = {k.theirs.index for k in links.values() if k.side is side and k.score >= MIDST}
    return [t for t in side.terms if t.index not in used and _points(side, t)]


def _points(side: Side, term: Term) -> bool:
    """Whether a noun stands with "the" or "its" and no name says which one it is."""
    if term.pos != "n" or term.role == "modifier":
        return False
    named = any(o.pos == "p" and o.head == term.index for o in side.terms)
    return not named and any(w.lemma.lower() in DEFINITE for w in side.under(term.index))


def _is(name: str, noun: Term, described: Described) -> bool:
    """Whether the noun describes this name in the document, and no other."""
    fitting = {
        other
        for word, names in described.names.items()
        if word == noun.lemma or related(word, noun.lemma, "NOUN") in KINDS
        for other in names
    }
    return bool(fitting) and all(_same(name, other) for other in fitting)


def _same(one: str, other: str) -> bool:
    a, b = set(canonical(one).split()), set(canonical(other).split())
    return a <= b or b <= a or same_name(one, other)
