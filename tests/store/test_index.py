"""The search index is right after any coming and going, and finds what the plan says it should."""

from collections import Counter
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from claims.bench.generate import claims
from claims.store import Store, index
from claims.store.candidates import candidate_ids, frequencies, plan, terms_in
from claims.store.terms import terms_of
from tests.store.making import bare, document, normal, split

SENTENCES = [made.text for made in claims(120, seed=3)]


def counts(store: Store) -> dict[str, int]:
    with store._reading() as connection:
        return {t: n for t, n in connection.execute(text("SELECT term, n FROM term WHERE n <> 0"))}


def recounted(store: Store) -> dict[str, int]:
    with store._writing() as connection:
        index.rebuild(connection)
    return counts(store)


@pytest.mark.parametrize("seed", range(3))
def test_counts_stay_right_as_claims_come_and_go(store: Store, seed: int) -> None:
    docs = [
        document(" ".join(SENTENCES[i + seed : i + 8 + seed]), f"Source {i}")
        for i in range(0, 80, 5)
    ]
    ids = [added.document_id for added in store.add_many((doc, split(doc)) for doc in docs)]
    store.add_claims(bare(sentence) for sentence in SENTENCES[60:100])
    for id_ in ids[seed::2]:
        store.remove(id_)
    kept = counts(store)
    assert kept == recounted(store)
    assert kept[""] == store.stats().claims


def test_what_was_removed_is_not_found(store: Store) -> None:
    doc = document("A heron stood in the reeds. A ferry left the quay.")
    added = store.add(doc, split(doc))
    assert [c.text for c in store.candidates("heron")] == ["A heron stood in the reeds."]
    store.remove(added.document_id)
    assert store.candidates("heron") == []
    assert counts(store) == {}


def test_weights_are_those_of_the_plan(store: Store) -> None:
    """Against the plan worked out by hand over all claims."""
    store.add_claims(bare(sentence) for sentence in SENTENCES)
    query = normal(SENTENCES[7])
    with store._reading() as connection:
        wanted = terms_in(connection, query)
        found_counts, total = frequencies(connection, wanted)
        chosen = dict(plan(found_counts, total, budget=40))
        found = dict(candidate_ids(connection, query, limit=500, budget=40))
        rows = connection.execute(text("SELECT id, normal FROM claim")).all()
        terms = {row.id: set(terms_in(connection, row.normal)) for row in rows}
    assert total == len(rows)
    assert sum(found_counts[t] for t in chosen) <= 40
    expected = {
        id_: sum(weight for term, weight in chosen.items() if term in have)
        for id_, have in terms.items()
        if have & set(chosen)
    }
    assert found == pytest.approx(expected)
    df = Counter(t for have in terms.values() for t in have)
    assert all(weight == pytest.approx(log(1 + total / df[t])) for t, weight in chosen.items())


def test_a_statement_of_common_words_alone_still_finds(store: Store) -> None:
    store.add_claims(bare(f"Ship number {i} is here.") for i in range(300))
    with store._reading() as connection:
        assert len(candidate_ids(connection, "ship", limit=50, budget=10)) == 50


TEXTS = st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=5)


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_any_term_can_be_asked_for(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    """Whatever characters a claim has, each of its terms finds it."""
    store = _shared(tmp_path_factory)
    store.add_claims(bare(written) for written in texts)
    for written in texts:
        found = {claim.normal for claim in store.candidates(normal(written), limit=10_000)}
        if terms_of(normal(written)):
            assert normal(written) in found


_STORES: list[Store] = []


def _shared(factory: pytest.TempPathFactory) -> Store:
    if not _STORES:
        _STORES.append(Store.open(factory.mktemp("terms") / "claims.db"))
    return _STORES[0]


def test_terms_are_stems_without_accents() -> None:
    assert terms_of("The Emitters' émissions EMITTED") == ["the", "emitt", "emiss", "emit"]
    assert terms_of("2021-04-22 3.5% naïve naive") == ["2021", "04", "22", "3", "5", "naiv"]
    assert terms_of("  ... !") == []
    assert terms_of("東京 Москва") == ["東京", "москва"]
