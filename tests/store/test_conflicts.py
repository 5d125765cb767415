"""Suspect pairs: found without comparing all with all, each once, from any cursor on."""

import pytest

from claims.bench.generate import claims
from claims.errors import StoreError
from claims.model import Searched
from claims.store import Store, conflicts
from tests.store.making import bare

PAIRS = [
    ("The summit in Marlow starts on 3 June.", "The summit in Marlow starts on 9 June."),
    ("The ferry is safe.", "The ferry is not safe."),
    ("Quillon Bakes owns the old mill.", "Quillon Bakes sold the old mill."),  # a rare name
]


def fill(store: Store) -> None:
    store.add_claims(bare(made.text) for made in claims(400, seed=11))
    store.add_claims(bare(text) for pair in PAIRS for text in pair)


def found(store: Store, after: str = "") -> list[frozenset[str]]:
    return [frozenset((pair.one.text, pair.other.text)) for pair in store.suspects(after)]


def test_pairs_of_one_stem_or_a_rare_name_are_found_once(store: Store) -> None:
    fill(store)
    pairs = found(store)
    assert {frozenset(pair) for pair in PAIRS} <= set(pairs)
    assert len(set(pairs)) == len(pairs)
    assert len(pairs) < 200  # of 82,000


def test_a_stopped_search_goes_on_from_its_cursor(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conflicts, "STEMS", 1)
    monkeypatch.setattr(conflicts, "TERMS", 3)
    monkeypatch.setattr(conflicts, "TERMS_ASKED", 3)
    fill(store)
    all_pairs = list(store.suspects())
    assert [pair.done for pair in all_pairs] == sorted(pair.done for pair in all_pairs)
    for i, pair in enumerate(all_pairs):
        rest = found(store, pair.cursor)
        assert {frozenset((p.one.text, p.other.text)) for p in all_pairs[i:]} <= set(rest)
    assert len(rest) < len(all_pairs)


def test_how_far_a_search_is_is_kept(store: Store) -> None:
    assert store.stopped_search() is None
    for far in (Searched("stem:ab12", 0.1, 0), Searched("term:7", 0.5, 0)):
        store.keep_search(far)
        assert store.stopped_search() == far
    store.keep_search(None)
    assert store.stopped_search() is None


@pytest.mark.parametrize("cursor", ["nonsense", "term:", "term:abc", "claim:1", "stem:a b"])
def test_what_is_no_cursor_is_refused(store: Store, cursor: str) -> None:
    with pytest.raises(StoreError, match="not a place"):
        store.suspects(cursor)


def test_a_stem_with_very_many_claims_stays_cheap(store: Store) -> None:
    store.add_claims(bare(f"The town counted {i} cases.") for i in range(500))
    assert 500 <= len(found(store)) <= 500 * conflicts.NEIGHBOURS
