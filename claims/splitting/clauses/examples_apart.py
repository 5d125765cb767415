"""Long lists of examples in what is said of things: the coarse profile's claim for each."""

from dataclasses import replace

from claims.splitting.clauses.coordination import LISTED, blocked
from claims.splitting.clauses.members import conjuncts
from claims.splitting.drafts import (
    Draft,
    comma_before,
    is_general,
    is_infinitive,
    is_negated,
    is_time,
    past_tense,
)
from claims.splitting.fine.examples import AMOUNTS, kind_noun, listed
from claims.splitting.fine.openers import to_plural
from claims.splitting.lexicon.nouns import AREAS, SETTLED
from claims.splitting.noun_phrases.doubtful import KINDS
from claims.splitting.repairs.repairs import is_list_opener
from claims.splitting.tree import PREDICATE_POS, SUBJECTS, Node, ancestors

PICKED = frozenset(
    "out one two three company rank midst middle presence list number league first last best "
    "largest oldest youngest any some each none".split()
)


def each_example(draft: Draft, fine: bool) -> list[Draft]:
    """What is said of things, without a long list of examples, then of each example.

    In the fine profile what happened once is taken apart later, with the kinds of its examples.
    """
    general = is_general(draft.root)
    if fine and (not general or draft.root.lemma == "include"):
        return [draft]
    if draft.root.subject is None or _opener(draft.root) is None or is_negated(draft.root):
        return [draft]
    root = draft.root.copy()
    opener, subject = _opener(root), root.subject
    assert opener is not None
    assert subject is not None
    to_plural(root, opener)
    first, host = opener.child("pobj", "pcomp"), kind_noun(opener)
    if first is None or host is None or host.dep in SUBJECTS or len(conjuncts(first)) < LISTED:
        return [draft]
    if _one_set(host) or _of_so_many(host) or _either_kind(host, opener) or subject.dep == "expl":
        return [draft]  # "there are crafts such as weaving, dyeing and felting"
    closed = _without_brackets(opener)
    empty = _bare_places(host, opener)
    wider = _wider_place(host) if empty else None
    if not general and not (_plain_things(first, root) or _purposes(first, opener)):
        return [draft]
    if opener.lemma == "as" and not past_tense(root):
        for joint in [c for c in first.right if c.lemma.lower() == "or"]:
            joint.text, joint.lemma = "and", "and"  # of examples each one is meant
    around = _without_kind(root, opener) if wider else root
    if wider is not None:
        wider.detach()
    made = listed(replace(draft, root=root), opener, closed)
    made[0] = replace(made[0], root=around) if wider else made[0]
    told = made[1:] if empty and not wider else made
    return [d for d in told if not d.rules[-1].startswith("kind")]


def _wider_place(host: Node) -> Node | None:
    """ "across the north, in towns such as A, B and C": what the towns are in."""
    prep = host.parent
    verb = prep.parent if prep is not None and host.dep == "pobj" else None
    if prep is None or verb is None or prep not in verb.right:
        return None
    if not comma_before(prep):
        return None
    before = [c for c in verb.right_before(prep) if c.dep != "punct"][-1:]
    return before[0] if before and before[0].dep == "prep" and not is_time(before[0]) else None


def _without_kind(root: Node, opener: Node) -> Node:
    """The claim without its "in towns such as ..."."""
    twin = root.copy()
    order = root.nodes()
    host = opener.parent
    assert host is not None
    assert host.parent is not None
    twin.nodes()[next(k for k, n in enumerate(order) if n is host.parent)].detach()
    return twin


def _bare_places(host: Node, opener: Node) -> bool:
    """ "was felt in towns": somewhere, that is all."""
    alone = not host.left and [c for c in host.right if c.dep != "punct"] == [opener]
    place = host.lemma in SETTLED | AREAS | {"place"}
    return alone and host.dep == "pobj" and host.tag == "NNS" and place


def _opener(root: Node) -> Node | None:
    """ "Such as" or "including" before the only long list of examples, or the only list."""
    openers = [n for n in root.nodes() if n.dep == "prep" and is_list_opener(n)]
    if len(openers) > 1:
        openers = [n for n in openers if _long(n)]
    return openers[0] if len(openers) == 1 else None


def _long(opener: Node) -> bool:
    first = opener.child("pobj", "pcomp")
    return first is not None and len(conjuncts(first)) >= LISTED


def _without_brackets(opener: Node) -> bool:
    """ "the isles (such as A, B, and C)" as "the isles, such as A, B, and C"; whether it was so."""
    noun = opener.parent
    before = noun.right_before(opener)[-1:] if noun is not None else []
    if noun is not None and [n.text for n in before] == ["("]:
        around = (noun.parent or noun).nodes()
        closing = [n for n in around if n.text == ")" and n.i > opener.i][:1]
        behind = [n for n in opener.nodes() if closing and n.i > closing[0].i and n.dep == "prep"]
        verb = next((u for u in ancestors(noun) if u.pos in PREDICATE_POS), noun)
        for phrase in behind:
            verb.put_right(phrase.detach())  # "such as thyme) in soups"
        for mark in (*before, *closing):
            mark.detach()
        return True
    return False


def _one_set(noun: Node) -> bool:
    """ "a basket of goods such as tea, rice and oil", "in 14 kinds of bird, including A, B and C":
    of none of them alone. Nor is one picked "out of four, including A", or "one of A".
    """
    of = noun.parent
    group = of.parent if of is not None and of.lemma == "of" else None
    if noun.dep == "pobj" and of is not None and _chosen(of, noun):
        return True
    if noun.dep != "pobj" or group is None or group.lemma in AMOUNTS:
        return False
    if group.lemma.lower() in PICKED or group.tag == "CD" or group.pos == "ADP":
        return True
    if group.child("nummod") is not None:
        return True
    return group.tag == "NN" and any(c.dep == "det" and c.lemma in ("a", "an") for c in group.left)


def _chosen(prep: Node, noun: Node) -> bool:
    """ "among rivals such as A", "picked from six, including A"."""
    counted = noun.child("nummod") is not None
    return prep.lemma in ("among", "amongst", "between") or (prep.lemma == "from" and counted)


def _of_so_many(noun: Node) -> bool:
    """ "seen in nine kinds of fish, including eels, carp and pike": not in nine kinds of eels."""
    of = noun.parent
    group = of.parent if of is not None and noun.dep == "pobj" and of.lemma == "of" else None
    if group is None:
        return False
    return group.child("nummod") is not None or group.lemma.lower() in KINDS - AMOUNTS


def _either_kind(noun: Node, opener: Node) -> bool:
    """ "harm from smoke and floods, such as asthma": of the harm or of what does it?"""
    prep = noun.parent
    host = prep.parent if prep is not None and noun.dep == "pobj" else None
    if host is None or prep is None or prep.lemma == "of" or not comma_before(opener):
        return False
    return host.tag == noun.tag == "NNS"


def _plain_things(first: Node, root: Node) -> bool:
    """Of what happened once, only things: no deeds, no "all of them", nothing under "despite"."""
    things = conjuncts(first)
    return not blocked(first, root) and all(
        n.pos in ("NOUN", "PROPN") and not n.child("prep", "nummod") for n in things[:-1]
    )


def _purposes(first: Node, opener: Node) -> bool:
    """ "for reasons such as to count them, to weigh them, or to feed them"."""
    noun = opener.parent
    prep = noun.parent if noun is not None else None
    infinitives = all(is_infinitive(n) for n in conjuncts(first))
    return infinitives and prep is not None and prep.lemma == "for"
