"""What is told in other words: by likeness of meaning where no table relates the words."""

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
    near = _nearest((term.lemma,), pair.theirs)[0]
    return Feature("soft_predicate", max(near, link.score if link else 0.0), term.text)


def _told(pair: Pair, level: int) -> tuple[float, tuple[float, str]]:
    """Share of the statement's weight that is told, and the weight and text of the worst word."""
    key = f"soft {level}"
    if key not in pair.memo:
        pair.memo[key] = _tell(pair, level)
    found: tuple[float, tuple[float, str]] = pair.memo[key]
    return found


def _tell(pair: Pair, level: int) -> tuple[float, tuple[float, str]]:
    terms = [t for t in pair.ours.terms if t.weight]
    sides = (pair.theirs,) if level == CLAIM else (pair.theirs, *pair.mates)
    near = [0.0] * len(terms)
    for side in sides:
        found = _nearest(tuple(t.lemma if t.pos != "p" else "" for t in terms), side)
        near = [max(a, b) for a, b in zip(near, found, strict=True)]
    total = told = 0.0
    worst = (0.0, "")
    for term, soft in zip(terms, near, strict=True):
        link = pair.links.get(term.index)
        share = soft
        if link is not None and link.level <= level:
            share = 0.0 if link.kind in AGAINST else max(soft, link.score)
        elif link is not None and level == SENTENCE and link.kind in TOLD and term.role in ASIDE:
            share = max(soft, THEME_TELLS * link.score)
        total += term.weight
        told += term.weight * share
        worst = max(worst, (term.weight * (1 - share), term.text))
    return (told / total if total else 0.0), worst


def _nearest(lemmas: tuple[str, ...], side: Side) -> list[float]:
    """How near each lemma comes to a word of the side, 0..1; 0 where nothing is known."""
    theirs = _vectors(tuple(t.lemma for t in side.terms if t.pos != "p" and not t.slot))
    if not len(theirs) or not lemmas:
        return [0.0] * len(lemmas)
    cosines = (_vectors(lemmas) @ theirs.T).max(axis=1)
    scaled: list[float] = np.clip((cosines - CHANCE) / (1 - CHANCE), 0.0, 1.0).tolist()
    return scaled


@lru_cache(maxsize=4_000)
def _vectors(lemmas: tuple[str, ...]) -> Vectors:
    """A row a lemma, zeros for one that is not known."""
    rows = np.zeros((len(lemmas), DIMENSIONS), dtype=np.float32)
    for i, lemma in enumerate(lemmas):
        found = vector(lemma) if lemma else None
        if found is not None:
            rows[i] = found
    return rows
