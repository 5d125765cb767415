"""What is told in other words: by likeness of meaning where no table relates the words."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from claims.language.vectors import DIMENSIONS, vector
from claims.matching.alignment import AGAINST, CLAIM, SENTENCE, TOLD, Pair
from claims.matching.side import Side
from claims.model import Feature

Vectors = NDArray[np.float32]
ASIDE = frozenset("modifier of in at on near from".split())  # what the theme may tell
THEME_TELLS = 0.7
UNKNOWN = np.zeros(DIMENSIONS, dtype=np.float32)
CHANCE = 0.3  # cosine that two words may have by chance


def soft_coverage(pair: Pair) -> Feature:
    """Share of the statement's content that the claim tells, or comes near to by meaning."""
    told, _ = _told(pair, CLAIM)
    return Feature("soft_coverage", told)


def soft_sentence(pair: Pair) -> Feature:
    """The same, by the claim, the other claims of its sentence and the sentence itself."""
    told, _ = _told(pair, SENTENCE)
    return Feature("soft_sentence", told)


def soft_missing(pair: Pair) -> Feature:
    """Weight of the word that the sentence comes least near to, less what it is told softly."""
    _, worst = _told(pair, SENTENCE)
    return Feature("soft_missing", worst[0], worst[1])


def soft_predicate(pair: Pair) -> Feature:
    """How near the claim comes to the statement's main verb, by a table or by meaning."""
    term = pair.ours.by_index.get(pair.ours.root)
    if term is None:
        return Feature("soft_predicate", 0.0)
    link = pair.own(term.index)
    if link is not None and link.kind in AGAINST:
        return Feature("soft_predicate", 0.0, term.text, link.theirs.text)
    near = _near(pair, CLAIM)[term.index]
    return Feature("soft_predicate", max(near, link.score if link else 0.0), term.text)


def _told(pair: Pair, level: int) -> tuple[float, tuple[float, str]]:
    """Share of the statement's weight that is told, and the weight and text of the worst word."""
    key = f"soft {level}"
    if key not in pair.memo:
        pair.memo[key] = _tell(pair, level)
    found: tuple[float, tuple[float, str]] = pair.memo[key]
    return found


def _tell(pair: Pair, level: int) -> tuple[float, tuple[float, str]]:
    near = _near(pair, level)
    total = told = 0.0
    worst = (0.0, "")
    for term in pair.ours.terms:
        if not term.weight:
            continue
        link = pair.links.get(term.index)
        share = soft = near[term.index] if term.pos != "p" else 0.0
        if link is not None and link.level <= level:
            share = 0.0 if link.kind in AGAINST else max(soft, link.score)
        elif link is not None and level == SENTENCE and link.kind in TOLD and term.role in ASIDE:
            share = max(soft, THEME_TELLS * link.score)
        total += term.weight
        told += term.weight * share
        worst = max(worst, (term.weight * (1 - share), term.text))
    return (told / total if total else 0.0), worst


def _near(pair: Pair, level: int) -> dict[int, float]:
    """How near each word of the statement comes to a word so far away, 0..1; 0 if not known."""
    key = f"near {level}"
    if key not in pair.memo:
        sides = (pair.theirs,) if level == CLAIM else pair.mates
        found = _nearest(pair.ours, sides)
        if level != CLAIM:
            found = {i: max(near, found[i]) for i, near in _near(pair, CLAIM).items()}
        pair.memo[key] = found
    near: dict[int, float] = pair.memo[key]
    return near


def _nearest(ours: Side, sides: Sequence[Side]) -> dict[int, float]:
    theirs = [vectors for side in sides if len(vectors := _told_by(side))]
    if not theirs or not ours.terms:
        return dict.fromkeys(ours.by_index, 0.0)
    cosines = _vectors(ours) @ (np.concatenate(theirs) if len(theirs) > 1 else theirs[0]).T
    scaled = np.maximum((cosines.max(axis=1) - CHANCE) / (1 - CHANCE), 0.0)
    return dict(zip(ours.by_index, np.minimum(scaled, 1.0).tolist(), strict=True))


@lru_cache(maxsize=4_000)
def _told_by(side: Side) -> Vectors:
    """The vectors of the words of a side that another may come near to."""
    return _vectors(side)[[t.pos != "p" and not t.slot for t in side.terms]]


@lru_cache(maxsize=4_000)
def _vectors(side: Side) -> Vectors:
    """A row a term, zeros for one that is not known."""
    found = [vector(term.lemma) for term in side.terms]
    rows = [UNKNOWN if each is None else each for each in found]
    return np.array(rows, dtype=np.float32).reshape(-1, DIMENSIONS)
