"""How much a word tells: rare words much, common ones little."""

from functools import lru_cache

from claims.language.spelling import american
from claims.matching.frequencies import UNSEEN, zipf

BY_POS = {"p": 1.0, "n": 1.0, "v": 0.9, "a": 0.9, "m": 0.8, "r": 0.6}


@lru_cache(maxsize=50_000)
def weight_of(lemma: str, pos: str) -> float:
    """0.3..1, less by a quarter for each Zipf step above an unseen word's."""
    rarity = 1.0 if pos == "p" else 1.0 - (zipf(american(lemma)) - UNSEEN) / 4
    return max(0.3, min(1.0, rarity)) * BY_POS.get(pos, 0.8)
