"""Embeddings: only where the extra is installed; without it nothing changes and nothing fails."""

from pathlib import Path

import numpy as np
import pytest

import claims
from claims.errors import MissingExtraError
from claims.matching import semantic
from claims.matching.meanings import RECORD, Meanings, beside

installed = pytest.mark.skipif(not semantic.available(), reason="the extra is not installed")

TEXTS = [
    "The council raised the price of bus tickets.",
    "A storm tore the roof off a school.",
    "Doctors warn that measles is spreading again.",
    "The river burst its banks after days of rain.",
]


def test_turned_off_it_answers_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CLAIMS_SEMANTIC", "0")
    semantic.available.cache_clear()
    try:
        assert semantic.similarity("A storm.", "Bad weather.") is None
        with pytest.raises(MissingExtraError, match="not installed"):
            semantic.embed(["A storm."])
        with claims.open_store(tmp_path / "claims.db") as store:
            keys = store.import_claims((text, "") for text in TEXTS)
            assert store.rank("bus tickets", 1)[0][0].key == keys[0]
            assert store.rank("public transport costs more", 1) == []
        assert not list(tmp_path.glob("*.meanings"))
    finally:
        semantic.available.cache_clear()


def test_a_server_has_its_file_in_the_users_cache(tmp_path: Path) -> None:
    own = beside("sqlite:///x.db", tmp_path / "x.db")
    assert own == tmp_path / "x.db.meanings"
    assert beside("postgresql://a/b", None) != beside("postgresql://a/c", None)


@installed
def test_paraphrases_are_nearer_than_other_statements() -> None:
    near = semantic.similarity(TEXTS[0], "Travelling by bus became more expensive.")
    far = semantic.similarity(TEXTS[0], TEXTS[2])
    assert near is not None
    assert far is not None
    assert near > far + 0.3
    assert semantic.similarity(TEXTS[1], TEXTS[1]) == pytest.approx(1.0, abs=1e-5)


@installed
def test_a_vector_does_not_depend_on_its_neighbours() -> None:
    alone, among = semantic.embed(TEXTS[:1]), semantic.embed(TEXTS)
    assert np.allclose(alone[0], among[0], atol=1e-5)
    assert np.allclose(np.linalg.norm(among, axis=1), 1.0, atol=1e-5)
    assert semantic.embed([]).shape == (0, semantic.DIMENSIONS)


@installed
def test_a_paraphrase_without_a_common_word_is_found(tmp_path: Path) -> None:
    with claims.open_store(tmp_path / "claims.db") as store:
        keys = store.import_claims((text, "") for text in TEXTS)
        assert store.rank("flooding follows heavy showers", 1)[0][0].key == keys[3]
    assert (tmp_path / "claims.db.meanings").stat().st_size == len(TEXTS) * RECORD.itemsize


@installed
def test_the_file_grows_with_the_store_and_survives_damage(tmp_path: Path) -> None:
    rows = [(i, f"{i:032x}", text) for i, text in enumerate(TEXTS, start=1)]

    def after(last: int, key: str) -> list[tuple[int, str, str]]:
        same = any(row[:2] == (last, key) for row in rows)
        return [row for row in rows if row[0] > (last if same else 0)]

    path = tmp_path / "m"
    assert Meanings(path).update(after) == 4
    assert Meanings(path).update(after) == 0
    rows.append((5, f"{5:032x}", "Bread has become dearer."))
    with path.open("ab") as out:
        out.write(b"half a record")  # a writer that was killed
    meanings = Meanings(path)
    assert len(meanings) == 4
    assert meanings.update(after) == 1
    nearest = meanings.nearest("The price of a loaf went up", 1, also=[rows[1][1]])
    assert list(nearest) == [rows[4][1], rows[1][1]]


@installed
def test_another_store_in_its_place_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "m"
    first = [(1, "a" * 32, TEXTS[0]), (2, "b" * 32, TEXTS[1])]
    second = [(1, "b" * 32, TEXTS[1]), (2, "c" * 32, TEXTS[2])]
    assert Meanings(path).update(lambda *_: first) == 2
    meanings = Meanings(path)
    assert meanings.update(lambda *_: second) == 1
    assert set(meanings.nearest("measles", 9)) == {"a" * 32, "b" * 32, "c" * 32}
