"""The search index is right after any coming and going, and finds what the plan says it should."""

from itertools import pairwise
from math import log
from pathlib import Path

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
        parts = plan(*frequencies(connection, terms_of(query)), budget=40)
        found = dict(*find(connection, [query], 500, budget=40))
        rows = connection.execute(text("SELECT id, normal FROM claim")).all()
        terms = {row.id: set(terms_of(row.normal)) for row in rows}
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


def test_common_terms_are_looked_for_with_as_many_more_as_it_takes_to_be_rare() -> None:
    counts = {"ferry": 60_000, "harbour": 90_000, "stop": 300_000, "the": 900_000}
    parts = plan(counts, 1_000_000, budget=100)
    assert [part.terms for part in parts] == [
        ("ferry", "harbour", "stop"),
        ("ferry", "harbour", "stop", "the"),  # the pairs with "the", which narrows none itself
    ]
    told = [counts[term] for term in parts[0].terms]
    assert parts[0].weight == sum(round(1000 * log(1 + 1e6 / n)) for n in told)
    parts = plan({**counts, "quay": 9_000}, 1_000_000, budget=100)
    assert [part.terms for part in parts] == [  # those that cost least are looked for first
        ("quay", "ferry"),
        ("quay", "harbour"),
        ("quay", "ferry", "stop"),
        ("quay", "harbour", "stop"),
        ("quay", "ferry", "harbour", "stop"),
    ]


def test_no_more_is_walked_through_than_is_allowed() -> None:
    millions = {"quay": 2_000_000, "ferry": 2_500_000, "stop": 3_000_000}
    alone = plan(millions, 10_000_000, budget=100)
    assert [part.terms for part in alone] == [("quay",)]
    beside = plan({**millions, "heron": 5}, 10_000_000, budget=100)
    assert [part.terms for part in beside] == [("heron",)]
    fewer = {term: n // 5 for term, n in millions.items()}
    both = plan({**fewer, "heron": 5}, 10_000_000, budget=100)
    assert [part.terms for part in both] == [
        ("heron",),
        ("heron", "quay"),
        ("heron", "ferry"),
        ("quay", "ferry", "stop"),
    ]


def test_both_databases_find_the_same_alike(tmp_path: Path, new_postgres: str) -> None:
    """In either way that claims come in, and words that their own stemmers would see otherwise."""
    texts = [
        *SENTENCES,
        "The apology of the assembly was made on 17 April 2021, it says.",
        "In the 1990s 4.5% of us were as poor as that.",
        "Złotys, café-goers and naïve e-mails ran at full speed.",
    ]
    docs = [document("\n".join(pair)) for pair in pairwise(texts)]
    found = []
    for where in (tmp_path / "claims.db", new_postgres):
        with Store.open(where) as store:
            store.add_claims(bare(text) for text in texts[::2])
            list(store.add_many((doc, split(doc)) for doc in docs))
            with store._reading() as connection:
                several = [normal(text) for text in (*texts, "as it is", "apologies in 2021")]
                some = find(connection, several, 200)
            weights = [[each.weight for each in one] for one in some]
            keys = [{claim.key for claim in store.candidates(text)} for text in several]
            told = store.claims([bare(text).key for text in texts])
            found.append((weights, keys, told, counts(store)))
    assert found[0] == found[1]
    assert min(map(len, found[0][1])) > 1


def test_a_statement_of_one_common_word_still_finds(store: Store) -> None:
    store.add_claims(bare(f"Ship number {i} is here.") for i in range(300))
    with store._reading() as connection:
        (found,) = find(connection, ["ship"], limit=50, budget=10)
    assert len(found) == 50


def test_what_weighs_little_beside_the_heaviest_is_left_out(store: Store) -> None:
    """Not before so many have been found; and of equals all or none are."""
    query = normal("grey heron among reeds")
    told = ["A grey heron stood among reeds.", "A heron stood among reeds."]
    store.add_claims(bare(written) for written in told)
    store.add_claims(bare(f"Ship {i} is grey.") for i in range(50))
    with store._reading() as connection:
        (every,) = find(connection, [query], limit=40)
        (worth,) = find(connection, [query], limit=40, first=1)
        (some,) = find(connection, [query], limit=40, first=7)
        (whole,) = find(connection, [query], limit=60, first=52)
        heaviest = stands(connection, [each.id for each in worth])
    assert len(every) == 40
    assert [heaviest[each.id].normal for each in worth] == [normal(written) for written in told]
    assert some == worth
    assert len(whole) == 52


def test_claims_that_weigh_the_same_are_told_apart_by_the_asker(store: Store) -> None:
    """Beyond the limit too, but only those that weigh what the heaviest does."""
    store.add_claims(bare(f"Ferry {i} left the old quay.") for i in range(40))
    store.add_claims(bare(f"Ferry {i} left.") for i in range(100, 110))
    query = [normal("a ferry left its quay")]
    with store._reading() as connection:
        (found,) = find(connection, query, limit=8, budget=500, first=4)
        (limited,) = find(connection, query, limit=8, budget=500)
        told = stands(connection, [each.id for each in found])
    assert len(found) == 40
    assert all("quay" in each.normal for each in told.values())
    assert len(limited) == 8
    assert set(limited) < set(found)


@pytest.mark.parametrize("first", [None, 4])
def test_which_of_equals_are_found_does_not_depend_on_when_they_came(
    tmp_path: Path, first: int | None
) -> None:
    texts = [f"Ferry {i} left the old quay by the mill." for i in range(30)]
    texts += [f"Ferry {i} left the quay." for i in range(100, 1200)]
    kept = []
    for name, order in (("forwards", texts), ("backwards", texts[::-1])):
        with Store.open(tmp_path / f"{name}.db") as store:
            for at in range(0, len(order), 90):
                store.add_claims(bare(text) for text in order[at : at + 90])
            with store._reading() as connection:
                queries = [normal(each) for each in ("ferry quay mill", "ferry", "old mill ships")]
                found = find(connection, queries, limit=20, budget=2_000, first=first)
                told = stands(connection, [each.id for some in found for each in some])
            kept.append([{told[each.id].normal for each in some} for some in found])
    assert kept[0] == kept[1]
    assert all(kept[0])


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
    standing = {each.id: Stands(f"claim {each.id:03}", frozenset((each.id,))) for each in found}
    last, other = found[-1].id, found[-2].id
    assert in_leading_texts(found, standing) == list(range(LEADING))
    standing[last] = Stands(f"claim {last:03}", frozenset((last, 1)))  # of a leading text too
    del standing[other]  # stands nowhere any more
    assert in_leading_texts(found, standing) == [*range(LEADING), last]
    heavy = [Found(each.id, 500) for each in found if each.id in standing]
    assert in_leading_texts(heavy, standing) == [each.id for each in heavy]
    assert in_leading_texts([], standing) == []
