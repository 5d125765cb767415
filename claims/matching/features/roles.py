"""Who did it to whom."""

from claims.matching.alignment import CLAIM, Link, Pair
from claims.matching.data import SYMMETRIC
from claims.model import Feature

SWAPPABLE = ("subject", "object", "to", "by", "with", "against", "from", "attribute", "of")


def role_swap(pair: Pair) -> Feature:
    """1 when two parties of the statement stand in each other's role in the claim.

    A passive is read as its active, and a converse verb (beat, lost to) exchanges the roles.
    """
    subjects = [k for k in _own(pair) if k.ours.role == "subject"]
    others = [k for k in _own(pair) if k.ours.role in SWAPPABLE[1:]]
    for a in subjects:
        for b in others:
            if a.ours.name == b.ours.name and a.ours.name >= 0:
                continue
            if a.ours.head != b.ours.head or a.theirs.head != b.theirs.head:
                continue
            over = pair.own(a.ours.head)
            if over is None or over.theirs.index != a.theirs.head or over.ours.lemma in SYMMETRIC:
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


def roles(pair: Pair) -> Feature:
    """Share of the told words that play the same role in the claim, by weight."""
    own = _own(pair)
    total = sum(k.ours.weight for k in own)
    same = sum(k.ours.weight for k in own if k.ours.role == k.theirs.role)
    return Feature("roles", same / total if total else 0.0)


def _own(pair: Pair) -> list[Link]:
    return [k for k in pair.links.values() if k.level == CLAIM and k.score >= 0.8]
