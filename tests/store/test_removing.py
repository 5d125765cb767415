"""A document that was added by mistake is taken out, and nothing else is lost."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest

from claims.errors import AmbiguousIdError, NotFoundError
from claims.model import Document, Finding, Link, LinkKind, Rating, Review, Verdict
from claims.store import Store
from tests.store.making import bare, document, normal, split
from tests.store.test_index import counts, recounted

MILL = "The mill is red. The mill was sold. The mill has a clock. The mill is old. The mill hums."
RED, SOLD, CLOCK, OLD, HUMS = (f"{part}." for part in MILL.rstrip(".").split(". "))


def key(text: str) -> str:
    return bare(text).key


def put(store: Store, text: str, source: str = "Morning Post", name: str = "mill.txt") -> int:
    made = Document(text, source, "", "", date(2024, 5, 1), name=name)
    return store.add(made, split(made)).document_id


def review(rating: Rating = Rating.TRUE) -> Review:
    return Review(rating, "Ann Lee", "", "", datetime.now(UTC))


def suggest(store: Store, one: str, other: str, decided: bool = False) -> None:
    by = "Ann Lee" if decided else "claims"
    store.add_link(
        key(one), Link(LinkKind.CONTRADICTS, key(other), other, decided, by, 0.9, ("word: x",))
    )


def test_what_people_did_and_what_a_check_found_stays(store: Store) -> None:
    number = put(store, MILL)
    put(store, OLD, "Evening Star")
    store.add_review(key(RED), review())
    run = store.save_run(
        [Finding(split(document(SOLD)).claims[0], Verdict.NOT_ENOUGH, 0.5, (), ())], text=SOLD
    )
    suggest(store, CLOCK, OLD, decided=True)
    suggest(store, HUMS, OLD)
    removed = store.remove(number)
    assert (removed.document.name, removed.claims, removed.kept) == ("mill.txt", 2, 3)
    assert {claim.text for claim in store.search("", limit=9)} == {RED, CLOCK, OLD}
    assert store.reviews([key(RED)])[key(RED)]
    assert store.claim(key(CLOCK)).links[0].decided
    assert [link.other for link in store.claim(key(OLD)).links] == [key(CLOCK)]
    assert [m.source for m in store.mentions([key(OLD)])[key(OLD)]] == ["Evening Star"]
    assert store.load_run(run).text == SOLD
    assert [source.name for source in store.sources()] == ["Evening Star"]
    assert counts(store) == recounted(store)


def test_what_was_taken_out_can_be_added_again(store: Store) -> None:
    before = {claim.key for claim in store.search("")}
    number = put(store, MILL)
    there = {claim.key for claim in store.search("")}
    store.remove(number)
    assert {claim.key for claim in store.search("")} == before
    assert store.stats().sentences == store.stats().sources == 0
    put(store, MILL)
    assert {claim.key for claim in store.search("")} == there
    assert store.candidates(normal(CLOCK))[0].text == CLOCK


def test_a_dry_run_changes_nothing(store: Store) -> None:
    number = put(store, MILL)
    before = store.stats(), counts(store)
    assert store.remove(number, dry_run=True).claims == 5
    assert (store.stats(), counts(store)) == before
    assert store.remove(number).claims == 5


def test_a_source_whose_owner_was_told_stays(store: Store) -> None:
    number = put(store, MILL)
    store.set_owner("Morning Post", "Big Press")
    store.remove(number)
    assert [(s.name, s.owner, s.documents) for s in store.sources()] == [
        ("Morning Post", "Big Press", 0)
    ]


def test_what_is_not_there_cannot_be_taken_out(store: Store) -> None:
    number = put(store, MILL)
    store.remove(number)
    for missing in (number, 0, -1, 10**30):
        with pytest.raises(NotFoundError):
            store.remove(missing)


def test_a_document_is_named_by_number_path_title_or_url(store: Store) -> None:
    number = put(store, MILL, name="desk/may/mill.txt")
    other = Document(OLD, "Star", "On 100% of mills", "", None, "https://star.example/1", name="-")
    second = store.add(other, split(other)).document_id
    for given in (str(number), "desk/may/mill.txt", "may/mill.txt", "mill.txt", " MILL.txt "):
        assert store.document(given).id == number
    for given in (str(second), "-", "On 100% of mills", "https://star.example/1"):
        assert store.document(given).id == second
    for given in ("", "ill.txt", "%", "_ill.txt", "mill", "99", "9" * 40):
        with pytest.raises(NotFoundError):
            store.document(given)


def test_of_several_called_so_the_number_is_asked_for(store: Store) -> None:
    one, other = put(store, MILL), put(store, MILL, "Evening Star")
    with pytest.raises(AmbiguousIdError, match=rf"{other} \(Evening Star, 2024-05-01\); {one} \("):
        store.document("mill.txt")


def test_documents_are_listed_the_last_first(store: Store) -> None:
    one, other = put(store, MILL), put(store, MILL, "Evening Star", "-")
    assert [doc.id for doc in store.documents()] == [other, one]
    [doc] = store.documents("evening")
    assert (doc.source, doc.name, doc.published, doc.mentions) == (
        "Evening Star",
        "-",
        date(2024, 5, 1),
        5,
    )
    assert store.documents("nobody") == []
    assert len(store.documents(limit=1)) == 1


def test_a_source_comes_and_goes_under_many_writers(store: Store, store_url: str) -> None:
    def come_and_go(number: int) -> None:
        with Store.open(store_url, wait=60) as own:
            for i in range(6):
                id_ = put(own, f"The mill has {number} doors and {i} windows. {RED}")
                own.remove(id_)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(come_and_go, range(4)))
    stats = store.stats()
    assert (stats.sources, stats.documents, stats.claims) == (0, 0, 0)
    assert counts(store) == recounted(store)
