"""The statement's text against the sentence as written, its structure left aside."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from claims.language.normal import NUMBER, POLARITY, normal_form
from claims.matching.alignment import Pair
from claims.matching.frequencies import UNSEEN, zipf
from claims.model import Feature

LEAST = 0.05  # weight of the commonest word


@dataclass(frozen=True, slots=True)
class Text:
    """A text's normal form, its words by stem with their weights, numbers and negations."""

    normal: str
    weights: dict[str, float]  # stem -> how rare, 0..1
    numbers: frozenset[str]
    negations: int


def words_told(pair: Pair) -> Feature:
    """Share of the statement's words, rare ones counting more, that stand in the sentence."""
    return Feature("words_told", *_told(_text(pair.ours.text), _sentence(pair)))


def words_told_near(pair: Pair) -> Feature:
    """The same, in the sentence or those beside it."""
    return Feature("words_told_near", *_told(_text(pair.ours.text), _text(pair.near_text)))


def text_sort(pair: Pair) -> Feature:
    """RapidFuzz token sort ratio of the statement and the sentence, 0..1."""
    ratio = fuzz.token_sort_ratio(_text(pair.ours.text).normal, _sentence(pair).normal)
    return Feature("text_sort", ratio / 100)


def text_set(pair: Pair) -> Feature:
    """RapidFuzz token set ratio of the statement and the sentence, 0..1."""
    ratio = fuzz.token_set_ratio(_text(pair.ours.text).normal, _sentence(pair).normal)
    return Feature("text_set", ratio / 100)


def text_part(pair: Pair) -> Feature:
    """RapidFuzz partial ratio of the statement and the sentence, 0..1: a run of the same words."""
    ratio = fuzz.partial_ratio(_text(pair.ours.text).normal, _sentence(pair).normal)
    return Feature("text_part", ratio / 100)


def new_words(pair: Pair) -> Feature:
    """How many words of the statement, other than the commonest, stand nowhere near."""
    near = _text(pair.near_text).weights
    new = [w for w, weight in _text(pair.ours.text).weights.items() if weight > 0.3]
    new = [w for w in new if w not in near]
    return Feature("new_words", float(len(new)), ", ".join(new))


def new_numbers(pair: Pair) -> Feature:
    """How many figures of the statement stand nowhere near."""
    new = _text(pair.ours.text).numbers - _text(pair.near_text).numbers
    return Feature("new_numbers", float(len(new)), ", ".join(sorted(new)))


def their_numbers(pair: Pair) -> Feature:
    """How many figures of the sentence the statement does not have."""
    new = _sentence(pair).numbers - _text(pair.ours.text).numbers
    return Feature("their_numbers", float(len(new)), "", ", ".join(sorted(new)))


def new_names(pair: Pair) -> Feature:
    """How many names of the statement have no word near the claim."""
    near = _text(pair.near_text).weights
    new = [
        text for text, _, _ in pair.ours.names if not any(w in near for w in _text(text).weights)
    ]
    return Feature("new_names", float(len(new)), ", ".join(new))


def their_names(pair: Pair) -> Feature:
    """How many names of the claim have no word in the statement."""
    ours = _text(pair.ours.text).weights
    new = [
        text for text, _, _ in pair.theirs.names if not any(w in ours for w in _text(text).weights)
    ]
    return Feature("their_names", float(len(new)), "", ", ".join(new))


def negations(pair: Pair) -> Feature:
    """Words of negation in the statement less those in the sentence."""
    ours, theirs = _text(pair.ours.text).negations, _sentence(pair).negations
    return Feature("negations", float(ours - theirs))


def length(pair: Pair) -> Feature:
    """Words of the statement as a share of the words of both."""
    ours, theirs = len(_text(pair.ours.text).weights), len(_sentence(pair).weights)
    return Feature("length", ours / (ours + theirs) if ours + theirs else 0.5)


def _sentence(pair: Pair) -> Text:
    return _text(pair.said or pair.theirs.text)


def _told(ours: Text, theirs: Text) -> tuple[float, str]:
    total = sum(ours.weights.values())
    told = sum(weight for word, weight in ours.weights.items() if word in theirs.weights)
    missing = [word for word in ours.weights if word not in theirs.weights]
    return (told / total if total else 0.0), ", ".join(missing)


def read_texts(pairs: Iterable[Pair]) -> None:
    """Reads the texts of some pairs in one go: stems cost a quarter when many are asked for."""
    from claims.store.terms import terms_of_many

    texts = set()
    for pair in pairs:
        texts |= {pair.ours.text, pair.said or pair.theirs.text, pair.near_text}
        texts |= {name for side in (pair.ours, pair.theirs) for name, _, _ in side.names}
    terms_of_many(map(_normal, texts))


@lru_cache(maxsize=20_000)
def _normal(text: str) -> str:
    return normal_form(text)


@lru_cache(maxsize=20_000)
def _text(text: str) -> Text:
    normal = _normal(text)
    words = normal.split()
    return Text(
        normal=normal,
        weights=dict(map(_weight, words)),
        numbers=frozenset(w for w in words if NUMBER.fullmatch(w)),
        negations=sum(w in POLARITY for w in words),
    )


@lru_cache(maxsize=50_000)
def _weight(word: str) -> tuple[str, float]:
    """Its stem, and how rare it is."""
    from claims.store.terms import terms_of

    rarity = max(LEAST, min(1.0, 1.0 - (zipf(word) - UNSEEN) / 4))
    return " ".join(terms_of(word)) or word, rarity
