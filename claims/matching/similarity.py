"""How alike a statement and stored claims are in words: proposes, and never decides.

S is RapidFuzz on the normal forms. `rank` adds BM25 (Robertson & Zaragoza 2009) over words and
over runs of four letters, which keep their worth where the text is long or misspelt.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from claims.language.normal import normal_form
from claims.matching.queries import cleaned
from claims.model import StoredClaim

Floats = NDArray[np.float64]
WEIGHTS = Path(__file__).parent / "ranking.json"
K1, B = 1.2, 0.75  # BM25: saturation, and how far length counts
GRAM = 4  # letters
CLOSE = 70.0  # S below which it says nothing: a post and its claim are never that alike
FEATURES = ("words", "title", "letters", "whole", "meaning")


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of a query: in how many of `total` claims each of its terms stands, and
    the cosines of claims to it by their keys (None: the extra `semantic` is not there)."""

    counts: Mapping[str, int]
    total: int
    cosines: Mapping[str, float] | None = None


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


def query_form(text: str) -> str:
    """The normal form of a query of any kind, its noise off: what candidates are found by."""
    return normal_form(cleaned(text))


def rank(
    query: str,
    candidates: Sequence[StoredClaim],
    limit: int,
    known: Known | None = None,
) -> list[tuple[StoredClaim, float]]:
    """The candidates that answer `query` best (a statement, a headline, a post), best first.

    Scores are 0..1: the share of what a claim in exactly these words would get. Without
    `known` the weight of a word is told by the candidates themselves. The result does not depend
    on the order of the candidates.
    """
    if not candidates:
        return []
    ordered = sorted(candidates, key=lambda claim: claim.key)
    with_meaning = known is not None and known.cosines is not None
    scores = score(features(query_form(query), ordered, known), with_meaning)
    best = sorted(range(len(ordered)), key=lambda i: -scores[i])[:limit]
    return [(ordered[i], float(scores[i])) for i in best]


def score(columns: Floats, with_meaning: bool = False) -> Floats:
    """Weighted sum of the features of each claim, 0..1."""
    fitted = ranking_weights("with meaning" if with_meaning else "weights")
    weights = np.array([fitted[name] for name in FEATURES])
    total: Floats = np.clip(columns @ weights / weights.sum(), 0.0, 1.0)
    return total


@cache
def ranking_weights(which: str = "weights") -> dict[str, float]:
    """Weights of the features ("weights" or "with meaning"), by tests/quality/fit_ranking.py."""
    weights: dict[str, float] = json.loads(WEIGHTS.read_text(encoding="utf-8"))[which]
    return weights


def features(normal: str, candidates: Sequence[StoredClaim], known: Known | None = None) -> Floats:
    """One row a candidate, one column each of FEATURES, about 0..1 each.

    words: BM25 of the claim's words; title: of its title's (a claim without one: of its own
    words again); letters: BM25 of runs of four letters of both; whole: S where it is high; meaning:
    cosine of the embeddings, 0 without them.
    """
    from claims.store.terms import terms_of_many

    normals = [claim.normal for claim in candidates]
    titles = [_title_form(claim.title) for claim in candidates]
    query, *terms = terms_of_many([normal, *normals, *titles])
    texts, heads = terms[: len(normals)], terms[len(normals) :]
    heads = [head or text for head, text in zip(heads, texts, strict=True)]
    weights = _rarity(query, known, texts)
    cosines = (known.cosines if known else None) or {}
    joined = [f" {text}  {title} " for text, title in zip(normals, titles, strict=True)]
    return np.column_stack(
        (
            _bm25(_word_counts(query, texts), _lengths(texts), weights),
            _bm25(_word_counts(query, heads), _lengths(heads), weights),
            _letters(f" {normal} ", joined),
            np.maximum(similarities(normal, normals) - CLOSE, 0) / (100 - CLOSE),
            np.array([max(cosines.get(claim.key, 0.0), 0.0) for claim in candidates]),
        )
    )


@lru_cache(maxsize=50_000)
def _title_form(title: str) -> str:
    return normal_form(title) if title else ""


def _rarity(query: Sequence[str], known: Known | None, texts: Sequence[Sequence[str]]) -> Floats:
    """Inverse document frequency of each term of the query, in the store or among the texts."""
    if known is None:
        return _idf(np.count_nonzero(_word_counts(query, texts), axis=0), len(texts))
    counts = [known.counts.get(term, 0) for term in query]
    return _idf(np.array(counts, dtype=np.int_), known.total)


def _idf(counts: NDArray[np.int_], total: int) -> Floats:
    counts = np.minimum(counts, total)
    weights: Floats = np.log(1 + (total - counts + 0.5) / (counts + 0.5))
    return weights


def _word_counts(query: Sequence[str], texts: Sequence[Sequence[str]]) -> Floats:
    """Whether each text has each term of the query."""
    place = {term: i for i, term in enumerate(query)}
    counts = np.zeros((len(texts), len(query)))
    for row, text in enumerate(texts):
        for term in text:
            if term in place:
                counts[row, place[term]] = 1
    return counts


def _lengths(texts: Sequence[Sequence[str]]) -> Floats:
    return np.array([len(text) for text in texts], dtype=np.float64)


def _bm25(counts: Floats, lengths: Floats, weights: Floats) -> Floats:
    """As a share of what a text of average length that has each term once would get."""
    full = weights.sum()
    if not full:
        return np.zeros(len(lengths))
    damped = K1 * (1 - B + B * lengths / max(lengths.mean(), 1.0))
    shares: Floats = (counts * (K1 + 1) / (counts + damped[:, None])) @ weights / full
    return shares


def _letters(query: str, texts: Sequence[str]) -> Floats:
    """BM25 over runs of four bytes; rarity is that among the texts."""
    wanted = np.unique(_grams(query.encode()))
    encoded = [text.encode() for text in texts]
    lengths = np.array([len(text) for text in encoded])
    grams = _grams(b"".join(encoded))
    owner = np.repeat(np.arange(len(texts)), lengths)[: len(grams)]
    if not len(wanted) or not len(grams):
        return np.zeros(len(texts))
    place = np.minimum(np.searchsorted(wanted, grams), len(wanted) - 1)
    hit = wanted[place] == grams
    cells = np.bincount(owner[hit] * len(wanted) + place[hit], minlength=len(texts) * len(wanted))
    counts = cells.reshape(len(texts), len(wanted))
    rarity = _idf(np.count_nonzero(counts, axis=0), len(texts))
    return _bm25(counts.astype(np.float64), lengths.astype(np.float64), rarity)


def _grams(data: bytes) -> NDArray[np.uint32]:
    """Every run of four bytes as one number."""
    if len(data) < GRAM:
        return np.zeros(0, dtype=np.uint32)
    letters = np.frombuffer(data, dtype=np.uint8).astype(np.uint32)
    runs: NDArray[np.uint32] = (
        letters[:-3] << 24 | letters[1:-2] << 16 | letters[2:-1] << 8 | letters[3:]
    ).astype(np.uint32)
    return runs
