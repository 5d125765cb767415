"""Who did it to whom."""

from itertools import combinations

from claims.matching.alignment import CLAIM, SENTENCE, Link, Pair
from claims.matching.data import SYMMETRIC
from claims.model import Feature

SWAPPABLE = frozenset("subject object to by with against from attribute of as than".split())


def role_swap(pair: Pair) -> Feature:
    """1 when two parties of the statement stand in each other's role in the claim.

    A passive is read as its active, and a converse verb (beat, lost to) exchanges the roles.
    """
    subjects = [k for k in _own(pair) if k.ours.role == "subject"]
    others = [k for k in _own(pair) if k.ours.role in SWAPPABLE - {"subject"}]
    for a in subjects:
        for b in others:
            if a.ours.name == b.ours.name and a.ours.name >= 0:
                continue
            compared = {a.ours.role, b.ours.role, a.theirs.role, b.theirs.role} & {"as", "than"}
            apart = a.ours.head != b.ours.head or a.theirs.head != b.theirs.head
            if apart and not compared:
                continue
            over = pair.own(a.ours.head)
            if over is None or over.ours.lemma in SYMMETRIC:
                continue
            if over.theirs.index != a.theirs.head and not compared:
                continue
            converse = over.kind == "converse"
            swapped = a.theirs.role != "subject" and b.theirs.role == "subject"
            kept = a.theirs.role == "subject" and b.theirs.role != "subject"
            if (swapped and not converse) or (kept and converse):
                return Feature(
                    "role_swap",
                    1.0,
                    f"{a.ours.text} … {b.ours.text}",
                    f"{b.theirs.text} … {a.theirs.text}" if swapped else "the converse",
                )
    return Feature("role_swap", 0.0)


def crossed(pair: Pair) -> Feature:
    """1 when two pairs of names or kinds are told with their partners exchanged.

    "Silver went to A and bronze to B" against "silver to B and bronze to A": in the text that
    tells all four, each stands nearer to the other's partner.
    """
    told = [
        k
        for k in pair.links.values()
        if k.level <= SENTENCE and k.score >= 0.85 and k.ours.weight >= 0.5 and k.ours.pos in "npa"
    ]
    for a, b in combinations(told, 2):
        for x, y in combinations(told, 2):
            if len({k.ours.index for k in (a, b, x, y)}) < 4 or not _alike(a, b, x, y):
                continue
            sides = {id(k.side) for k in (a, b, x, y)}
            if len(sides) == 1 and _apart(a, x, b, y):
                return Feature(
                    "crossed",
                    1.0,
                    f"{a.ours.text} – {x.ours.text}, {b.ours.text} – {y.ours.text}",
                    f"{a.ours.text} – {y.ours.text}, {b.ours.text} – {x.ours.text}",
                )
    return Feature("crossed", 0.0)


def _alike(a: Link, b: Link, x: Link, y: Link) -> bool:
    """The partners are of one sort, names or not, and in the statement's order a x b y."""
    same = a.ours.pos == b.ours.pos and x.ours.pos == y.ours.pos
    names = {k.ours.name for k in (a, b, x, y) if k.ours.name >= 0}
    several = len(names) == sum(k.ours.name >= 0 for k in (a, b, x, y))
    ordered = a.ours.index < x.ours.index < b.ours.index < y.ours.index
    return same and several and ordered


def _apart(a: Link, x: Link, b: Link, y: Link) -> bool:
    kept = abs(a.theirs.index - x.theirs.index) + abs(b.theirs.index - y.theirs.index)
    exchanged = abs(a.theirs.index - y.theirs.index) + abs(b.theirs.index - x.theirs.index)
    return exchanged * 1.5 < kept


def roles(pair: Pair) -> Feature:
    """Share of the told words that play the same role in the claim, by weight."""
    own = _own(pair)
    total = sum(k.ours.weight for k in own)
    same = sum(k.ours.weight for k in own if k.ours.role == k.theirs.role)
    return Feature("roles", same / total if total else 0.0)


def _own(pair: Pair) -> list[Link]:
    return [k for k in pair.links.values() if k.level == CLAIM and k.score >= 0.8]
