"""A store moves whole from one database to another, even when the copy breaks off."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from claims.bench.generate import claims
from claims.errors import StoreError
from claims.model import (
    Finding,
    Link,
    LinkKind,
    Match,
    Rating,
    Relation,
    Review,
    Verdict,
)
from claims.store import Store, copying
from tests.store.making import bare, document, normal, split

SENTENCES = [made.text for made in claims(60, seed=5)]


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "origin.db") as store:
        for i in range(0, 60, 6):
            day = date(2024, 1, 1 + i) if i < 30 else None
            doc = document(" ".join(SENTENCES[i : i + 6]), f"Source {i % 4}", day)
            store.add(doc, split(doc))
        store.remove(3)  # a gap in the ids
        store.add_claims([bare("A heron stood in the reeds.", "Zebras of the wetlands")])
        one, other = store.search("", limit=2)
        made = datetime(2024, 5, 1, 8, 30, tzinfo=UTC)
        store.add_review(one.key, Review(Rating.FALSE, "Kim", "naïve", "", made))
        store.add_link(one.key, Link(LinkKind.SAME, other.key, "", True, "Kim", 0.25))
        match = Match(one, Relation.REFUTES, 0.5, 50.0, ())
        statement = split(document("A ferry left.")).claims[0]
        store.save_run(
            [Finding(statement, Verdict.REFUTED, 0.5, (match,), ())], "x", "A ferry left."
        )
        yield store


def same(one: Store, other: Store) -> None:
    ours, theirs = one.stats(), other.stats()
    assert ours.claims > 40
    for name in ("sources", "documents", "sentences", "claims", "mentions", "reviews", "links"):
        assert getattr(ours, name) == getattr(theirs, name)
    for claim in one.search("", limit=100):
        assert other.whole([claim]) == one.whole([claim])
    query = normal(SENTENCES[20])
    assert other.candidates(query)[0] == one.candidates(query)[0]
    assert other.load_run(1) == one.load_run(1)
    assert [c.title for c in other.candidates("zebras")] == ["Zebras of the wetlands"]


def test_a_store_moves_and_goes_on_growing(full: Store, store: Store) -> None:
    tables = {copied.table: copied for copied in full.copy_to(store)}
    assert tables["claim"].rows == tables["claim"].copied == full.stats().claims
    same(full, store)
    doc = document("A crane stood in the reeds.", "New")
    assert store.add(doc, split(doc)).claims_new == 1


def test_a_copy_that_broke_off_goes_on(
    full: Store, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "BATCH", 7)

    def stop(table: str, copied: int, _total: int) -> None:
        if table == "claim" and copied > 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        full.copy_to(store, stop)
    assert 0 < store.stats().claims < full.stats().claims
    tables = {copied.table: copied for copied in full.copy_to(store)}
    assert 0 < tables["claim"].copied < tables["claim"].rows
    assert tables["document"].copied == 0
    same(full, store)
    assert all(copied.copied == 0 for copied in full.copy_to(store))


def test_a_store_with_something_else_is_refused(full: Store, store: Store) -> None:
    store.add_claims([bare("Something else stood there.")])
    with pytest.raises(StoreError, match="something else"):
        full.copy_to(store)


def test_a_difference_anywhere_is_seen(full: Store, store: Store) -> None:
    full.copy_to(store)
    key = full.search("", limit=1)[0].key
    made = datetime(2024, 5, 1, 8, 30, tzinfo=UTC)
    store.add_review(key, Review(Rating.TRUE, "Eve", "", "", made))
    with pytest.raises(StoreError):
        full.copy_to(store)
