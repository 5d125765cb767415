"""The fine profile: two halves of one clause that share its verb, each with a time of its own."""

from itertools import pairwise

from claims.splitting.drafts import Draft, inherit, is_time
from claims.splitting.fine.details import join_ranges
from claims.splitting.tree import NOUN_POS, Node

SPANNING = frozenset("in from since until between during on".split())


def gapped(draft: Draft) -> list[Draft]:
    """ "joined A in 1990 and B in 1995": both, each with its year; else the draft alone."""
    root = draft.root
    join_ranges(root)
    _years_of_names(root)
    _off_year(root)
    _year_of_last(root)
    conj = next((c for c in root.right if c.dep in ("conj", "dep") and _shares_verb(c)), None)
    if conj is not None and any(spans(c) for c in conj.left):
        return _time_in_front(draft, conj)
    if conj is None or any(c.dep in ("prep", "advmod") for c in conj.left):
        return [draft]
    at = root.right.index(conj)
    before = [c for c in root.right[:at] if c.dep not in ("punct", "cc")]
    inner = conj.child("pobj") if conj.dep == "conj" else None
    its = [*conj.right, *root.right[at + 1 :][:1], *(inner.right if inner is not None else [])]
    own = next((c for c in its if spans(c)), None)
    if own is None or len(before) < 2 or not spans(before[-1]):
        return [draft]
    host = before[-2]
    if len(before) > 2 and _each_its_own(conj, before[-3], host):
        before[-3].put_right(host.detach())  # "the cup against Ode in 1990 and the bowl against"
        host = before[-3]
    if conj.dep == "conj" and host.dep == "prep" and conj.pos in NOUN_POS:
        host = host.child("pobj") or host
    alike = host.pos in NOUN_POS if conj.pos in NOUN_POS else host.lemma == conj.lemma
    if not alike or host.child("conj") is not None:
        return [draft]
    order = root.nodes()
    places = [order.index(n) for n in (host, before[-1], conj, own)]
    first, second = root.copy(), root.copy()
    _, _, other, its_time = (first.nodes()[p] for p in places)
    its_time.detach()
    _cut(other)
    kept, time, other, _ = (second.nodes()[p] for p in places)
    _cut(other)
    time.detach()
    other.dep = kept.dep
    kept.replace(other)
    return [inherit(draft, part, "shared verb", 0.9) for part in (first, second)]


def _time_in_front(draft: Draft, conj: Node) -> list[Draft]:
    """ "was made a judge and then, in 2016, dean": both, the second in 2016."""
    root = draft.root
    alike = ("oprd", "attr", "dobj")
    host = next((c for c in root.right_before(conj) if c.dep in alike), None)
    if host is None or conj.dep != "conj" or host.pos not in NOUN_POS or conj.pos not in NOUN_POS:
        return [draft]
    order = root.nodes()
    at, other = order.index(host), order.index(conj)
    first, second = root.copy(), root.copy()
    _cut(first.nodes()[other])
    kept, told = (second.nodes()[p] for p in (at, other))
    _cut(told)
    time = next(c for c in told.left if spans(c))
    for node in [c for c in told.left if c.dep in ("prep", "advmod", "punct")]:
        node.detach()
    for node in second.behind(kept):
        if spans(node):
            node.detach()
    for node in [c for c in second.left if spans(c)]:
        node.detach()
    told.dep = kept.dep
    kept.replace(told)
    second.put_right(time, second.right.index(told) + 1)
    for mark in [c for c in (*second.left[:1], *time.right) if c.dep == "punct"]:
        mark.detach()
    return [inherit(draft, part, "shared verb", 0.9) for part in (first, second)]


def _year_of_last(root: Node) -> None:
    """ "won the cup in Ulm in 1990 and the bowl in 1994": of two years, the last is the bowl's."""
    thing = root.child("dobj")
    conj = next((c for c in thing.right if c.dep == "conj"), None) if thing is not None else None
    behind = root.behind(thing) if thing is not None else []
    if thing is None or conj is None or not behind or not spans(behind[0]):
        return
    dated = any(spans(n) for c in thing.right_before(conj) for n in c.nodes())
    if dated and not any(spans(n) for n in conj.nodes()) and conj is thing.right[-1]:
        conj.put_right(behind[0].detach())


def _each_its_own(conj: Node, thing: Node, phrase: Node) -> bool:
    """Whether a second object has a phrase like the one behind the first."""
    alike = any(c.dep == phrase.dep == "prep" and c.lemma == phrase.lemma for c in conj.right)
    return alike and conj.pos in NOUN_POS and thing.dep == "dobj"


def _years_of_names(root: Node) -> None:
    """ "made two albums, A in 1990 and B in 1995": each year goes with its name."""
    for thing, when in pairwise(root.right):
        name = thing.child("appos")
        behind = root.behind(when)
        if thing.tag != "NNS" or name is None or not spans(when) or len(behind) < 2:
            continue
        joint, other = behind[:2]
        own = any(spans(c) for c in other.right)
        if joint.dep == "cc" and other.dep == "conj" and own and other.pos in NOUN_POS:
            for node in (when, joint, other):
                name.put_right(node.detach())
            return


def _shares_verb(node: Node) -> bool:
    if node.child("conj") is not None:
        return False
    return (node.pos in NOUN_POS and not node.finite) or node.child("pobj") is not None


def _cut(conj: Node) -> None:
    for node in conj.with_joint():
        node.detach()


def _off_year(root: Node) -> None:
    """ "moved to A in 1990 and to B", "an album, A in 1990 and B": B is no second year."""
    for when in [n for n in root.nodes() if n.dep == "prep" and spans(n)]:
        host, year = when.parent, when.child("pobj")
        if host is None or year is None or year.tag != "CD" or when not in host.right:
            continue
        second = [c for c in when.right if c.dep == "pobj" and c is not year]
        conj = year.child("conj") or when.child("conj") or next(iter(second), None)
        if conj is None or conj.ent in ("DATE", "TIME") or conj.tag == "CD":
            continue
        if conj.pos not in NOUN_POS and (conj.child("pobj") is None or spans(conj)):
            continue
        at = host.right.index(when) + 1
        behind = host.right[at : at + 1] or _after(root, host)
        for node in conj.with_joint():
            host.put_right(node.detach(), at)
            at += 1
        if conj.dep == "pobj":
            conj.dep = "conj"
        if host.pos in NOUN_POS and behind and spans(behind[0]):
            conj.put_right(behind[0].detach())


def _after(root: Node, inner: Node) -> list[Node]:
    """What follows, in the clause, the phrase that a word is in."""
    for child, after in pairwise(root.right):
        if any(n is inner for n in child.nodes()):
            return [after]
    return []


def spans(node: Node) -> bool:
    """A time a clause may be told with: "in 1990", "from 1990 to 1994"."""
    if node.dep != "prep" or node.lemma not in SPANNING or not is_time(node):
        return False
    time = node.child("pobj")
    return time is not None and time.ent in ("DATE", "TIME")
