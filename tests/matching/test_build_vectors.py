"""The learning of the table of word vectors, on made-up columns; and what enters the table."""

import numpy as np

from claims.language import vectors
from claims.language.lexicon import curated
from claims.matching.build_vectors import Pairs, area, learn


def test_what_is_learned_carries_over_to_words_that_no_pair_tells_of() -> None:
    """Pairs agree in the first half of their columns alone; the other half is noise, and loud."""
    random = np.random.default_rng(1)
    meaning = np.repeat(random.normal(size=(1500, 64)), 2, axis=0)
    noise = 3 * random.normal(size=(3000, 64))
    columns = np.hstack([meaning, noise]).astype(np.float32)
    columns -= columns.mean(axis=0)
    pairs = [(i, i + 1) for i in range(0, 3000, 2)]
    known, unseen = pairs[:1200], pairs[1200:]
    apart = [(i, i + 2) for i in range(0, 2000, 2)]
    before = _of_unseen(columns, unseen)
    found = columns @ learn(columns, Pairs(known, apart), epochs=12)
    assert found.shape == (3000, vectors.DIMENSIONS)
    assert _of_unseen(found, unseen) > max(0.85, before + 0.1)


def _of_unseen(rows: vectors.Vector, unseen: list[tuple[int, int]]) -> float:
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    near = np.array([unit[a] @ unit[b] for a, b in unseen])
    far = np.array([unit[a] @ unit[b - 2] for a, b in unseen])
    return area(near, far)


def test_the_area_is_the_chance_of_a_right_order() -> None:
    one, two = np.float32([0.2, 0.9]), np.float32([0.1, 0.5])
    assert area(one, two) == 0.75
    assert area(one, one) == 0.5


def test_the_shipped_table_has_most_of_the_words_that_are_written_down() -> None:
    lines, places = curated()
    meant = {
        word
        for word, found in places.items()
        if any(lines[number].kind == "synonym" for number in found)
    }
    known = sum(vectors.vector(word) is not None for word in meant)
    assert known > 0.9 * len(meant)
