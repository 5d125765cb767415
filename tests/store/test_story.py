"""One story, the same on SQLite and on PostgreSQL: add, ask, review, link, check, remove."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from claims.errors import AmbiguousIdError, NotFoundError, StoreError
from claims.model import (
    UNKNOWN,
    Feature,
    Finding,
    Link,
    LinkKind,
    Match,
    Rating,
    Reason,
    Relation,
    Review,
    Stance,
    Stands,
    Verdict,
)
from claims.store import Filters, Order, Store
from tests.store.making import bare, document, normal, split

BRIDGE = "The old bridge at Marlow was closed in March. Engineers found cracks in two pillars."
COPY = "Cracks were seen.\nThe old bridge at Marlow was closed in March."


def fill(store: Store) -> None:
    morning = document(BRIDGE, "Morning Post", date(2024, 3, 2))
    evening = document(COPY, "Evening Star", date(2024, 3, 1))
    store.add(morning, split(morning, "Ann Lee"))
    store.add(evening, split(evening))


def key_of(text: str) -> str:
    return bare(text).key


CLOSED = "The old bridge at Marlow was closed in March."
CRACKS = "Engineers found cracks in two pillars."


def test_adding_tells_what_is_new_and_twice_adds_nothing(store: Store) -> None:
    doc = document(BRIDGE)
    first = store.add(doc, split(doc))
    assert (first.new, first.claims_new, first.claims_known, first.mentions) == (True, 2, 0, 2)
    again = store.add(doc, split(doc))
    assert (again.new, again.claims_new, again.mentions) == (False, 0, 0)
    assert again.document_id == first.document_id == store.document_id(doc)
    assert store.document_id(replace(doc, source="Another")) is None
    other = document(COPY, "Evening Star")
    assert store.add(other, split(other)).claims_known == 1
    stats = store.stats()
    assert (stats.documents, stats.claims, stats.mentions, stats.sentences) == (2, 3, 4, 4)
    assert stats.characters == len(BRIDGE) + len(COPY)


def test_same_text_of_another_source_is_another_document(store: Store) -> None:
    for source in ("One", "Two"):
        doc = document(BRIDGE, source)
        assert store.add(doc, split(doc)).new
    assert store.stats().claims == 2


def test_mentions_carry_quote_place_and_speaker(store: Store) -> None:
    fill(store)
    early, late = store.mentions([key_of(CLOSED)])[key_of(CLOSED)]
    assert (early.source, late.source) == ("Evening Star", "Morning Post")  # oldest first
    assert early.quote == CLOSED == COPY[early.start : early.stop] == early.sentence
    assert (early.line, early.column) == (2, 1)
    assert (late.speaker, late.verb, late.direct) == ("Ann Lee", "said", True)
    assert late.published == date(2024, 3, 2)
    assert store.mentions(["0" * 32]) == {"0" * 32: ()}


def test_candidates_find_the_claim(store: Store) -> None:
    fill(store)
    found = store.candidates(normal("Marlow bridge closed"))
    assert found[0].text == CLOSED
    assert found[0].slots == split(document(CLOSED)).claims[0].slots
    assert found[0].mentions == ()
    assert store.candidates("") == []
    assert store.candidates(normal("Nothing shares zebras")) == []


def test_evidence_is_read_of_the_chosen_only_and_of_what_was_known_by_a_day(store: Store) -> None:
    fill(store)
    asked: list[tuple[int, str, int]] = []

    def closed(found: list[list[Stands]]) -> list[list[int]]:
        for number, some in enumerate(found):
            asked.extend((number, each.normal, len(each.documents)) for each in some)
        return [
            [i for i, each in enumerate(some) if each.normal == normal(CLOSED)] for some in found
        ]

    normals = [normal("Marlow bridge closed"), normal("bridge cracks")]
    (claim,), (again,) = store.evidence(normals, closed)
    assert claim == again == store.claim(key_of(CLOSED))
    assert (0, normal(CLOSED), 2) in asked
    asked.clear()
    store.evidence(normals, closed, day=date(2024, 3, 1))  # the Morning Post is not out yet
    assert (0, normal(CLOSED), 1) in asked
    assert normal(CRACKS) not in {each[1] for each in asked}
    asked.clear()
    assert store.evidence(normals, closed, day=date(2023, 1, 1)) == [[], []]
    assert asked == []


def test_claim_by_first_digits(store: Store) -> None:
    fill(store)
    store.add_claims(bare(f"Lamp number {i} is lit.") for i in range(40))
    found = store.claim(key_of(CLOSED)[:12].upper())
    assert found.text == CLOSED
    assert found.independent_sources == 2
    by_first: dict[str, int] = {}
    for i in range(40):
        first = key_of(f"Lamp number {i} is lit.")[0]
        by_first[first] = by_first.get(first, 0) + 1
    shared = next(first for first, n in by_first.items() if n > 1)
    with pytest.raises(AmbiguousIdError, match=shared):
        store.claim(shared)
    for unknown in ("zz", "", "f" * 32):
        with pytest.raises(NotFoundError):
            store.claim(unknown)


def test_search_forgives_typos_and_filters(store: Store) -> None:
    fill(store)
    store.add_claims([bare("Pillars of salt stood in the desert.", "A headline")])
    assert store.search("marlwo brigde")[0].text == CLOSED
    assert store.search("pillers")[0].text.lower().count("pillars") == 1
    assert store.search("xylophones") == []
    assert {c.text for c in store.search("cracks", Filters(source="evening star"))} == {
        "Cracks were seen."
    }
    assert [c.text for c in store.search("bridge", Filters(speaker="LEE"))] == [CLOSED]
    assert store.search("bridge", Filters(speaker="l%e")) == []
    assert len(store.search("", Filters(since=date(2024, 3, 2)))) == 2
    assert len(store.search("", Filters(until=date(2024, 3, 1)))) == 2
    assert len(store.search("")) == 4
    assert store.search("desert")[0].title == "A headline"


def test_a_source_is_found_by_its_name_before_a_part_of_it(store: Store) -> None:
    names = ("Le Méridien", "Le Méridien Dimanche", "Evening_Star", "Evening Star")
    for i, name in enumerate(names):
        doc = document(f"It was told {i} times.", name)
        store.add(doc, split(doc, "Zoë Ågren"))

    def found(source: str) -> set[str]:
        claims = store.whole(store.search("", Filters(source=source)))
        return {mention.source for claim in claims for mention in claim.mentions}

    assert found("LE MÉRIDIEN ") == {"Le Méridien"}
    assert found("dimanche") == {"Le Méridien Dimanche"}
    assert found("méridien") == {"Le Méridien", "Le Méridien Dimanche"}
    assert found("evening_") == {"Evening_Star"}
    assert found("Noon") == set()
    assert len(found(" ")) == 4
    assert len(store.search("", Filters(speaker="zoë å", source="star"))) == 2


def test_reviews_are_kept_newest_first_and_filter(store: Store) -> None:
    fill(store)
    key = key_of(CRACKS)
    for rating in (Rating.TRUE, Rating.FALSE):
        made = datetime(2024, 4, 1, 12, 0, tzinfo=UTC)
        store.add_review(key, Review(rating, "Kim", "looked at it", "", made))
    newest, oldest = store.reviews([key])[key]
    assert (newest.rating, oldest.rating) == (Rating.FALSE, Rating.TRUE)
    assert newest.made == datetime(2024, 4, 1, 12, 0, tzinfo=UTC)
    assert [c.text for c in store.search("", Filters(rating=Rating.FALSE))] == [CRACKS]
    assert store.search("", Filters(rating=Rating.TRUE)) == []
    assert CRACKS not in {c.text for c in store.listed(Order.UNREVIEWED)}
    with pytest.raises(NotFoundError):
        store.add_review("0" * 32, newest)


def test_links_show_from_both_ends_and_a_decision_stands(store: Store) -> None:
    fill(store)
    one, other = key_of(CLOSED), key_of(CRACKS)
    guess = Link(LinkKind.CONTRADICTS, other, "", False, "claims", 0.7, ("date: a is not b",))
    assert store.add_link(one, guess)
    assert not store.add_link(other, replace(guess, other=one, score=0.1))
    there, back = store.links([one])[one][0], store.links([other])[other][0]
    assert (there.other, there.other_text, there.score) == (other, CRACKS, 0.7)
    assert (back.other, back.reasons) == (one, ("date: a is not b",))
    store.add_link(one, replace(guess, decided=True, by="Kim"))
    store.add_link(one, guess)
    assert store.links([one])[one][0].by == "Kim"
    assert {c.text for c in store.listed(Order.DISPUTED)} == {CLOSED, CRACKS}
    with pytest.raises(StoreError, match="itself"):
        store.add_link(one, replace(guess, other=one))


def test_superseding_is_told_of_one_end_only(store: Store) -> None:
    fill(store)
    one, other = key_of(CLOSED), key_of(CRACKS)
    store.add_link(one, Link(LinkKind.SUPERSEDES, other, "", True, "Kim", 1.0))
    assert len(store.links([one])[one]) == 1
    assert store.links([other])[other] == ()


def test_a_check_comes_back_as_it_was(store: Store) -> None:
    fill(store)
    claim = store.candidates(normal(CLOSED))[0]
    statement = split(document("The bridge is closed. Cows fly.")).claims
    reasons = (Reason("date", "March is March", Relation.SUPPORTS),)
    match = Match(claim, Relation.SUPPORTS, 0.9, 88.5, reasons, (Feature("dates", 1.0, "a", "b"),))
    findings = [
        Finding(statement[0], Verdict.SUPPORTED, 0.9, (match,), reasons),
        Finding(statement[1], Verdict.NOT_ENOUGH, 0.2, (), ()),
    ]
    number = store.save_run(findings, "draft.txt", "The bridge is closed. Cows fly.", {"top": 3})
    run = store.load_run(number)
    assert run.findings == tuple(findings)
    assert (run.name, run.options) == ("draft.txt", {"top": 3})
    assert store.runs()[0].verdicts == {Verdict.SUPPORTED: 1, Verdict.NOT_ENOUGH: 1}
    assert [c.text for c in store.search("", Filters(verdict=Verdict.SUPPORTED))] == [CLOSED]
    with pytest.raises(NotFoundError):
        store.load_run(number + 1)


def test_a_verdict_needs_a_stored_claim(store: Store) -> None:
    statement = split(document("Cows fly.")).claims[0]
    with pytest.raises(StoreError):
        store.save_run([Finding(statement, Verdict.SUPPORTED, 0.9, (), ())])
    assert store.runs() == []  # nothing half-written


def test_sources_count_and_owners_join(store: Store) -> None:
    fill(store)
    assert [(s.name, s.documents, s.claims) for s in store.sources()] == [
        ("Evening Star", 1, 2),
        ("Morning Post", 1, 2),
    ]
    assert [c.text for c in store.listed(Order.MOST_SOURCES)] == [CLOSED]
    for name in ("Evening Star", "Morning Post"):
        store.set_owner(name, "Big Press")
    assert store.listed(Order.MOST_SOURCES) == []
    assert store.claim(key_of(CLOSED)).independent_sources == 1
    with pytest.raises(NotFoundError):
        store.set_owner("Nobody", "x")


def test_who_is_not_known_is_no_second_source(store: Store) -> None:
    for source in ("Evening Star", UNKNOWN):
        text = document(BRIDGE, source)
        store.add(text, split(text))
    assert store.listed(Order.MOST_SOURCES) == []
    assert store.claim(key_of(CLOSED)).independent_sources == 1


def test_denied_and_asserted_is_disputed(store: Store) -> None:
    fill(store)
    denial = document(CLOSED + " ", "Noon News")
    store.add(denial, split(denial, "Bob Ray", Stance.DENIES))
    assert [c.text for c in store.listed(Order.DISPUTED)] == [CLOSED]


def test_removing_a_document_takes_what_nothing_else_holds(store: Store) -> None:
    fill(store)
    morning = next(m for m in store.mentions([key_of(CRACKS)])[key_of(CRACKS)])
    assert store.remove(morning.document_id).claims == 1
    assert CRACKS not in {c.text for c in store.candidates(normal(CRACKS))}
    assert store.candidates(normal("cracks"))[0].text == "Cracks were seen."
    assert store.claim(key_of(CLOSED)).independent_sources == 1
    doc = document(BRIDGE, "Morning Post", date(2024, 3, 2))
    assert store.add(doc, split(doc)).claims_new == 1


def test_bulk_and_documents_meet_in_one_claim(store: Store) -> None:
    assert store.add_claims([bare(CLOSED, "Fact check"), bare(CLOSED), bare(CRACKS)]) == 2
    assert store.add_claims([bare(CLOSED), bare("A third one.")]) == 1
    doc = document(BRIDGE)
    assert store.add(doc, split(doc)).claims_known == 2
    assert store.claim(key_of(CLOSED)).title == "Fact check"
    found = store.document_id(doc)
    assert found is not None
    assert store.remove(found).claims == 1  # CRACKS; the fact-check was there for itself


def test_many_documents_stream_in(store: Store) -> None:
    docs = [document(f"Ship {i} left port {i}. All is well.", "Log") for i in range(40)]
    added = list(store.add_many((doc, split(doc)) for doc in docs))
    assert [a.new for a in added] == [True] * 40
    assert sum(a.claims_new for a in added) == 41 == store.stats().claims
    assert [a.claims_new for a in added][:3] == [2, 1, 1]
