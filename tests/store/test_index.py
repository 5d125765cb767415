"""The search index is right after any coming and going, and finds what the plan says it should."""

from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from claims.bench.generate import claims
from claims.model import Stands
from claims.store import Store, index
from claims.store.candidates import (
    LEADING,
    Found,
    find,
    frequencies,
    in_leading_texts,
    plan,
    stands,
    terms_in,
)
from claims.store.terms import terms_of
from tests.store.making import bare, document, normal, split

SENTENCES = [made.text for made in claims(120, seed=3)]


def counts(store: Store) -> dict[str, int]:
    with store._reading() as connection:
        rows = connection.execute(text("SELECT term, n FROM term WHERE n <> 0"))
        return {row.term: row.n for row in rows}


def recounted(store: Store) -> dict[str, int]:
    store._write(index.rebuild)
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
        parts = plan(*frequencies(connection, terms_in(connection, query)), budget=40)
        found = dict(*find(connection, [query], 500, budget=40))
        rows = connection.execute(text("SELECT id, normal FROM claim")).all()
        terms = {row.id: set(terms_in(connection, row.normal)) for row in rows}
    expected = {}
    for id_, have in terms.items():
        weights = [part.weight for part in parts if have.issuperset(part.terms)]
        if weights:
            expected[id_] = sum(weights)
    assert found == expected
    assert parts


def test_the_plan_takes_rare_terms_alone_and_common_ones_beside_them_or_in_pairs() -> None:
    counts = {"heron": 2, "reed": 30, "stand": 800, "water": 900, "the": 1000}
    three = plan({**counts, "quay": 1}, 1000, budget=100)
    assert [part.terms for part in three] == [("quay",), ("heron",), ("reed",)]
    two = plan(counts, 1000, budget=100)
    assert [part.terms for part in two] == [
        ("heron",),
        ("reed",),
        ("heron", "stand"),
        ("heron", "water"),
        ("reed", "stand"),
        ("reed", "water"),
    ]
    assert two[2].weight == 811  # of the common one: the rare one's is given already
    parts = plan(counts, 1000, budget=20)
    assert [part.terms for part in parts] == [
        ("heron",),
        ("heron", "reed"),
        ("heron", "stand"),
        ("reed", "stand"),
        ("reed", "water"),
        ("reed", "the"),
        ("stand", "water"),
        ("stand", "the"),
        ("water", "the"),
    ]
    assert parts[0].weight == round(1000 * log(1 + 1000 / 2))
    assert parts[6].weight == 811 + 747
    assert plan({}, 1000, budget=100) == []
    far = plan({"heron": 60_000, "reed": 90_000, "the": 900_000}, 1_000_000, budget=100)
    assert [part.terms for part in far] == [("heron", "reed")]
    farther = plan({"reed": 400_000, "the": 900_000}, 1_000_000, budget=100)
    assert [part.terms for part in farther] == [("reed",)]


def test_a_statement_of_one_common_word_still_finds(store: Store) -> None:
    store.add_claims(bare(f"Ship number {i} is here.") for i in range(300))
    with store._reading() as connection:
        (found,) = find(connection, ["ship"], limit=50, budget=10)
    assert len(found) == 50


def test_what_weighs_little_beside_the_heaviest_is_left_out(store: Store) -> None:
    """Not before so many have been found, however little they weigh."""
    query = normal("grey heron among reeds")
    told = ["A grey heron stood among reeds.", "A heron stood among reeds."]
    store.add_claims(bare(written) for written in told)
    store.add_claims(bare(f"Ship {i} is grey.") for i in range(50))
    with store._reading() as connection:
        (every,) = find(connection, [query], limit=40)
        (worth,) = find(connection, [query], limit=40, first=1)
        (some,) = find(connection, [query], limit=40, first=7)
        heaviest = stands(connection, [each.id for each in worth])
    assert len(every) == 40
    assert [heaviest[each.id].normal for each in worth] == [normal(written) for written in told]
    assert some == every[:7]


def test_statements_looked_for_together_find_what_each_would_alone(store: Store) -> None:
    store.add_claims(bare(sentence) for sentence in SENTENCES)
    store.add_claims(bare(f"Ship number {i} is here.") for i in range(60))
    normals = [*(normal(sentence) for sentence in SENTENCES[::9]), "ship", "", "zebras"]
    with store._reading() as connection:
        together = find(connection, normals, 40, budget=30)
        alone = [find(connection, [each], 40, budget=30)[0] for each in normals]
    assert together == alone
    assert len(together[-3]) == 40
    assert together[-2:] == [[], []]


def test_claims_that_are_known_are_not_indexed_again(store: Store) -> None:
    assert store.add_claims(bare(sentence) for sentence in SENTENCES[:30]) == 30
    assert store.add_claims(bare(sentence) for sentence in SENTENCES[:60]) == 30
    assert store.add_claims(bare(sentence) for sentence in SENTENCES[:60]) == 0
    kept = counts(store)
    assert kept[""] == 60
    assert kept == recounted(store)
    for sentence in SENTENCES[:60:7]:
        assert store.candidates(normal(sentence))[0].text == sentence


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


def test_of_the_lighter_candidates_those_of_leading_texts_are_kept() -> None:
    light = [Found(i, 100) for i in range(2, LEADING + 4)]
    found = [Found(0, 1000), Found(1, 600), *light]
    standing = {each.id: Stands(f"claim {each.id}", frozenset((each.id,))) for each in found}
    last, other = found[-1].id, found[-2].id
    assert in_leading_texts(found, standing) == list(range(LEADING))
    standing[last] = Stands("claim", frozenset((last, 1)))  # of a leading text too
    del standing[other]  # stands nowhere any more
    assert in_leading_texts(found, standing) == [*range(LEADING), last]
    heavy = [Found(each.id, 500) for each in found if each.id in standing]
    assert in_leading_texts(heavy, standing) == [each.id for each in heavy]
    assert in_leading_texts([], standing) == []
