"""How alike a statement and stored claims are in words: proposes, and never decides."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from claims.language.normal import normal_form
from claims.model import StoredClaim


def similarities(query: str, normals: Sequence[str]) -> NDArray[np.float32]:
    """S of one normal form to each of many, 0..100: mean of token sort and token set ratio."""
    if not normals:
        return np.zeros(0, dtype=np.float32)
    sort = process.cdist([query], normals, scorer=fuzz.token_sort_ratio, dtype=np.float32)
    share = process.cdist([query], normals, scorer=fuzz.token_set_ratio, dtype=np.float32)
    mean: NDArray[np.float32] = (sort[0] + share[0]) / 2
    return mean


def similarity(one: str, other: str) -> float:
    """S of two normal forms, 0..100."""
    return float(similarities(one, [other])[0])


def rank(
    query: str, candidates: Sequence[StoredClaim], limit: int
) -> list[tuple[StoredClaim, float]]:
    """The candidates most like `query`, best first, with their scores (0..1)."""
    if not candidates:
        return []
    scores = similarities(normal_form(query), [claim.normal for claim in candidates]) / 100
    order = sorted(range(len(candidates)), key=lambda i: (-scores[i], candidates[i].key))
    return [(candidates[i], float(scores[i])) for i in order[:limit]]
