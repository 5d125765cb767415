"""Rows of names ("at the Moor Cup, the Lund Final and Euro 2012"), read off the surface."""

from itertools import pairwise

from claims.language import entities
from claims.splitting.repairs.titles import capital
from claims.splitting.tree import Node

INSIDE = frozenset("of the for de la du des & 's ’s ' ’ under".split())
NO_MEMBERS = frozenset("GPE LOC PERSON NORP".split())


def mend_name_rows(nodes: list[Node], heads: list[int]) -> None:
    """Make each row of three names or more behind a preposition or verb one list, in place."""
    for k in range(1, len(nodes) - 4):
        if nodes[k].text in INSIDE and capital(nodes[k - 1]):
            continue  # "the Institute of A, B, and C": inside a name
        if nodes[k].pos == "ADP" and nodes[k].dep in ("prep", "agent", "dative"):
            _row(nodes, heads, k, "pobj")
        elif nodes[k].pos == "VERB" and nodes[k].tag in ("VBD", "VBN", "VBZ", "VB"):
            _row(nodes, heads, k, "dobj")


def _row(nodes: list[Node], heads: list[int], opener: int, role: str) -> None:
    members = _members(nodes, opener + 1)
    if len(members) < 3:
        return
    office = any(nodes[k].text == "of" for k in range(*members[0]))
    if office and any(a == b for a, b in members[1:]):
        return  # "the Ministry of Food, Fish, and Wine"
    tops = [_top(nodes, a, b) for a, b in members]
    first = tops[0]
    if nodes[first].ent in entities.TIMES or any(nodes[t].ent in NO_MEMBERS for t in tops):
        return  # what stands behind the comma may tell of a place or person
    if members[0][0] <= heads[opener] <= members[-1][1]:
        return
    done = heads[first] == opener and nodes[first].dep == role
    chain = all(nodes[b].dep == "conj" and heads[b] == a for a, b in pairwise(tops))
    if done and (chain or all(nodes[t].dep == "conj" and heads[t] == first for t in tops[1:])):
        return
    for (a, b), top in zip(members, tops, strict=True):
        _gather(nodes, heads, a, b, top)
        heads[top], nodes[top].dep = (opener, role) if top == first else (first, "conj")
    inside = {k for a, b in members for k in range(a, b + 1)}
    joint = max(k for k in range(members[-1][0]) if nodes[k].text == "and")
    for k in range(members[0][0], members[-1][1]):
        if k not in inside and not joint < heads[k] < members[-1][0]:
            heads[k] = first if k <= joint else tops[-1]  # "and, most recently, the Ode Cup"
            nodes[k].dep = "cc" if k == joint else "advmod" if nodes[k].pos == "ADV" else "punct"


def _gather(nodes: list[Node], heads: list[int], first: int, last: int, top: int) -> None:
    """Hang the words of one member on each other, and on its head."""
    up, path = top, []
    while first <= heads[up] <= last and heads[up] != up:
        up = heads[up]
        path.append(up)
    for k in range(first, last + 1):
        if k != top and (k in path or not first <= heads[k] <= last or heads[k] == k):
            heads[k] = top
            if nodes[k].dep not in ("det", "nummod", "amod", "poss", "case", "punct", "prep"):
                nodes[k].dep = "nummod" if nodes[k].tag == "CD" else "compound"


def _members(nodes: list[Node], start: int) -> list[tuple[int, int]]:
    """First and last word of each name of a row that ends in "and" and one more."""
    out: list[tuple[int, int]] = []
    first = k = start
    while k < len(nodes) and (k - first < 12):
        node = nodes[k]
        if node.text == "," and k > first and nodes[k + 1 : k + 2] and nodes[k + 1].text == "and":
            out.append((first, k - 1))
            k += 1
            return _last(nodes, k + 1, out)
        if node.text == "," and k > first:
            out.append((first, k - 1))
            first = k + 1
        elif node.text == "and" and k > first and out:
            out.append((first, k - 1))
            return _last(nodes, k + 1, out)
        elif not _names(nodes, k, first):
            return []
        k += 1
    return []


def _last(nodes: list[Node], start: int, out: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The row with its last member, a name, or a plural such as "many other papers"."""
    while start < len(nodes) and (nodes[start].pos == "ADV" or nodes[start].text == ","):
        start += 1
    stop = start
    while stop < len(nodes) and _names(nodes, stop, start):
        stop += 1
    while stop > start and not capital(nodes[stop - 1]):
        stop -= 1
    if stop == start:
        while stop < len(nodes) and nodes[stop].tag in ("JJ", "NN", "NNS", "DT"):
            stop += 1
        if stop == start or nodes[stop - 1].tag != "NNS":
            return []
    return [*out, (start, stop - 1)] if all(_whole(nodes, a, b) for a, b in out) else []


def _whole(nodes: list[Node], first: int, last: int) -> bool:
    named = any(n.pos == "PROPN" for n in nodes[first : last + 1])
    return last >= first and named and capital(nodes[last])


def _names(nodes: list[Node], k: int, first: int) -> bool:
    """Whether a word stands in a name that began at `first`."""
    return capital(nodes[k]) or nodes[k].text in (INSIDE if k > first else ("the",))


def _top(nodes: list[Node], first: int, last: int) -> int:
    """The head of a name: its last noun before "of" or a figure."""
    end = next(
        (k for k in range(first + 1, last + 1) if nodes[k].text in ("of", "for", "under")), last + 1
    )
    nouns = [k for k in range(first, end) if nodes[k].pos in ("PROPN", "NOUN")]
    return nouns[-1] if nouns else last
