"""Verbs in a series that each repeat the auxiliary of the first; mended on the parse."""

from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import has_subject, take_place
from claims.splitting.repairs.verb_groups import hang
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, NOUN_SUBJECTS

_STRAY = frozenset("ccomp advcl dep acl relcl appos parataxis conj ROOT".split())
_RELATIVE = frozenset({"WDT", "WP", "WP$"})


def mend_same_helper(verb: Token) -> None:
    """ "said he had let the flat, had paid a friend and had lied": all three of him."""
    helper = next((c for c in verb.lefts if c.dep_ in AUXILIARIES), verb)
    if verb.dep_ not in _STRAY or not _opens(helper):
        return
    first = _first(verb, helper)
    if first is None or (verb.head == first and verb.dep_ == "conj"):
        return
    series = [t for t in verb.doc[first.i + 1 : verb.sent.end] if _same(t, helper)]
    if len(series) < 2 or series[-1].nbor(-1).lower_ != "and":
        return
    around = [c for c in verb.lefts if c == first or c.is_ancestor(first)]
    before = [c for c in verb.lefts if c.i < helper.i and c.dep_ not in ("punct", "cc")]
    before = [c for c in before if c not in around]
    if before:
        if len(before) > 1 or before[0].left_edge.i != first.i + 1:
            return
        hang(before[0], first, "dobj")  # "had left the house, had driven": no house drives
    if verb.dep_ == "conj" and verb.head.dep_ == "conj" and verb.head.head == first:
        return
    if around:
        _give_way(verb, around[0], helper)
    hang(verb, first, "conj")
    for mark in verb.doc[helper.i - 2 : helper.i]:
        if mark.text == "," or mark.dep_ == "cc":
            mark.head = first


def _give_way(verb: Token, outer: Token, helper: Token) -> None:
    """Of "the plan has failed, has cost lives and has ended", read as all of it what it cost."""
    take_place(outer, verb)
    for child in [c for c in verb.children if c != outer]:
        if child.i < helper.i or (child.is_punct and child.i == verb.sent.end - 1):
            child.head = outer


def _opens(helper: Token) -> bool:
    """A finite auxiliary right behind a comma or "and": no subject of its own."""
    finite = helper.pos_ == "AUX" and helper.tag_ in FINITE_TAGS
    return finite and helper.i > helper.sent.start + 3 and helper.nbor(-1).lower_ in (",", "and")


def _same(other: Token, helper: Token) -> bool:
    return other.lower_ == helper.lower_ and _opens(other)


def _first(verb: Token, helper: Token) -> Token | None:
    """The nearest verb before with the same auxiliary and a subject, in no relative clause."""
    for other in reversed(verb.doc[verb.sent.start : helper.i]):
        first = other.head if other.dep_ in AUXILIARIES else other
        if other.lower_ != helper.lower_ or first == verb or not has_subject(first):
            continue
        subject = next((c for c in first.lefts if c.dep_ in (*NOUN_SUBJECTS, "expl")), None)
        if subject is None or subject.i > other.i or first.i > helper.i or _opens(other):
            return None
        inside = any(t.tag_ in _RELATIVE for t in first.subtree if t.i < first.i)
        return (
            None if inside or any(t.dep_ == "relcl" for t in (first, *first.ancestors)) else first
        )
    return None
