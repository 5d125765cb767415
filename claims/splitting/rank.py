"""Leaves out claims that say again what another one of the same sentence says."""

from collections.abc import Sequence
from dataclasses import replace

from claims.model import AtomicClaim


def deduplicate(claims: Sequence[AtomicClaim]) -> list[AtomicClaim]:
    """The claims without repeats, parents renumbered."""
    seen: dict[frozenset[str], int] = {}
    place: dict[int, int] = {}
    out: list[AtomicClaim] = []
    for old, claim in enumerate(claims):
        key = frozenset(w.text.lower() for w in claim.slots.words if w.pos not in ("PUNCT", "DET"))
        parent = None if claim.parent is None else place.get(claim.parent)
        known = seen.get(key)
        if known is not None and known != parent:
            place[old] = known
            continue
        place[old] = len(out)
        seen.setdefault(key, len(out))
        out.append(claim if parent == claim.parent else replace(claim, parent=parent))
    return out
