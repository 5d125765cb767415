"""Lists that go with one amount or one mixture: "a blend of A and B" is neither of the two."""

from claims.splitting.tree import Node


def of_all(first: Node) -> bool:
    """ "a blend of gin and a juice", "thousands of pupils in Ulm and in Oslo": of all together."""
    of = first.child("prep")
    if first.lemma in _BLENDS and of is not None and of.lemma == "of":
        return True
    many = first.parent if first.dep == "prep" else None
    of = many.parent if many is not None else None
    counts = of.parent if of is not None and of.lemma == "of" else None
    return counts is not None and counts.lemma in _COUNTS


_BLENDS = frozenset("blend mix mixture combination cross fusion marriage hybrid union".split())
_COUNTS = frozenset("thousand hundred dozen million billion number total".split())
