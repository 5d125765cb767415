"""How common a word is, from WordNet's counts (build_frequencies.py; WordNet licence)."""

from functools import cache
from importlib.resources import files

UNSEEN = 3.5  # what a word gets that WordNet's tagged texts hardly hold


def zipf(lemma: str) -> float:
    """Zipf frequency: log10 of occurrences in a billion words; 3.5 for a rare word."""
    return _table().get(lemma, UNSEEN)


@cache
def _table() -> dict[str, float]:
    text = files("claims.matching").joinpath("frequencies.txt").read_text(encoding="utf-8")
    table = {}
    for line in text.splitlines():
        band, *lemmas = line.split()
        table.update(dict.fromkeys(lemmas, float(band)))
    return table
