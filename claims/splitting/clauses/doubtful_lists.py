"""Lists that stay whole: what their last member goes with, the parse does not tell."""

from claims.splitting.clauses.members import ONGOING, kind_of
from claims.splitting.drafts import comma_before, is_predicate, is_time
from claims.splitting.lexicon.objects import INTRANSITIVE, NEVER_AN_OBJECT, OBJECTLESS
from claims.splitting.tree import AUXILIARIES, Node

APART = frozenset("off behind ahead above below clear adrift from".split())
WITHOUT_OBJECT = INTRANSITIVE | OBJECTLESS | NEVER_AN_OBJECT | ONGOING


def in_doubt(first: Node, members: list[Node]) -> bool:
    """Whether a list of nouns or verbs is best left as it stands."""
    if any(_no_third(m) for m in members[1:]):
        return True
    if kind_of(first) == "noun":
        last = members[-1]
        inside = _of_the_noun_inside(first, last) or _in_the_clause_inside(first, last)
        return inside or _of_the_noun_around(first, last) or of_whom(first, members)
    if not is_predicate(first):
        return False
    return _shares_phrase(members) or _not_the_second(members) or _each_its_own(members)


def _no_third(member: Node) -> bool:
    """ "the 40th race, and the 15th of the cup", "a talk and not a fight", "one; A, B and C"."""
    left = [c for c in member.left if c.dep not in ("cc", "punct")]
    ranked = member.ent == "ORDINAL" and member.text[:1].isdigit()
    return ranked or any(c.lemma.lower() == "not" for c in left[:1])


def of_whom(first: Node, members: list[Node]) -> bool:
    """ "Ode's talk on law, plans and a walk": whose plans?"""
    owner = first.child("poss")
    if len(members) < 2:
        return False
    own = any(c.dep == "prep" for c in first.right_before(members[1]))
    bare = any(m.pos != "PROPN" and not _determined(m) for m in members[1:])
    return owner is not None and owner.tag != "PRP$" and own and bare


def _determined(noun: Node) -> bool:
    return noun.child("det", "poss", "nummod") in noun.left


def _of_the_noun_inside(first: Node, last: Node) -> bool:
    """ "after searches of the house and a shop": the shop was searched, too."""
    inner = next((c for c in reversed(first.right_before(last)) if c.dep == "prep"), None)
    noun = inner.child("pobj") if inner is not None else None
    if inner is None or noun is None or _determined(first) or first.tag != "NNS":
        return False
    own = last.child("prep")
    alike = own is not None and own.lemma == inner.lemma  # "tours of Oslo and a view of the fjord"
    return _determined(last) and not alike and (inner.lemma == "of" or _determined(noun))


def _in_the_clause_inside(first: Node, last: Node) -> bool:
    """ "the right to reply to a letter and the spread of lies": to the spread, or the right?"""
    clause = next((c for c in first.right_before(last) if c.dep in ("acl", "relcl")), None)
    joint = last.with_joint() if last in first.right else []
    comma = any(c.text == "," for c in joint)
    ends_in = [n for n in clause.nodes() if n.dep in ("dobj", "pobj")] if clause else []
    return bool(ends_in) and not comma and _determined(last)


def _of_the_noun_around(first: Node, last: Node) -> bool:
    """ "a shop in its own right and a rival": no shop in a rival."""
    prep = first.parent if first.dep == "pobj" else None
    noun = prep.parent if prep is not None else None
    if prep is not None and noun is not None and is_predicate(noun):
        noun = next((c for c in noun.right_before(prep) if c.dep in ("attr", "dobj")), None)
    if noun is None or noun.pos not in ("NOUN", "PROPN"):
        return False
    articles = [n.child("det") for n in (noun, first, last)]
    around, inside, behind = (a.lemma.lower() if a is not None else "" for a in articles)
    return around in ("a", "an") and behind in ("a", "an") and inside not in ("a", "an")


def _shares_phrase(members: list[Node]) -> bool:
    """ "to spot, fight and recover from fires": what is spotted stands behind the last."""
    last = members[-1]
    phrase = last.child("prep")
    if phrase is None or phrase not in last.right or is_time(phrase) or last.child("dobj"):
        return False
    return any(
        m.lemma not in WITHOUT_OBJECT and all(c.dep in ("cc", "punct", "conj") for c in m.right)
        for m in members[:-1]
    )


def _each_its_own(members: list[Node]) -> bool:
    """ "that A may sink and that B burned": no helper that both share.

    Nor is "with people coming and going" once the one and once the other.
    """
    first, last = members[0], members[-1]
    helps = last.subject is not None and any(
        c.dep in AUXILIARIES and c.tag != "TO" for c in first.left
    )
    told = helps and last.tag in ("VBD", "VBZ", "VBP") and last.child(*AUXILIARIES) is None
    around = first.parent
    while around is not None and around.dep in ("pobj", "pcomp"):
        around = around.parent
    under = around is not None and around.lemma.lower() == "with"
    bare = all(c.dep in ("punct", "cc", "conj") for c in first.right)
    return (told and first.finite) or (under and bare and first.tag == last.tag == "VBG")


def _not_the_second(members: list[Node]) -> bool:
    """ "to build on it, not just rest": what is not to be done goes with what is."""
    denied = [any(c.dep == "neg" for c in m.left) for m in members]
    return any(denied) and not all(denied)


def described_between(first: Node, members: list[Node]) -> bool:
    """ "blamed delays at its yard, where a fire broke out, and a lack of cells": of what?"""
    loose = [c for c in first.right if c.dep == "relcl" and c.nodes()[-1].i < members[-1].i]
    return first.dep == "pobj" and any(comma_before(c) for c in loose)


def one_measure(members: list[Node]) -> bool:
    """ "two places and four points off the lead": both are off it."""
    if not all(m.child("nummod") is not None for m in members):
        return False
    return any(c.dep == "prep" and c.lemma in APART for c in members[-1].right)


def told_now(verb: Node) -> bool:
    """Told in the present: "hoped it would rain, but none has come" tells that none has."""
    finite = next((c for c in verb.left if c.dep in AUXILIARIES), verb)
    return finite.tag in ("VBZ", "VBP")
