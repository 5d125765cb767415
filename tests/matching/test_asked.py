"""Which claims are looked at for a statement: by what their texts tell of it."""

from claims.language.normal import normal_form
from claims.matching.asked import FULL, Batch
from claims.matching.compare import statement_parts
from claims.model import Document, Stands
from claims.splitting import split

STATEMENT = "The harbour of Veldmoor was dredged by a Danish firm in 2016."
SAME = "In 2016 a Danish company dredged Veldmoor's harbour."
RUN, OPENED = "The harbour is run by the town.", "A firm of bakers opened in Lund."


def asked(*statements: str) -> Batch:
    parts = [statement_parts(each, split(Document(each))) for each in statements]
    return Batch([claim for part in parts for claim in part])


def stands(texts: list[str], documents: list[frozenset[int]]) -> list[Stands]:
    return [Stands(normal_form(text), some) for text, some in zip(texts, documents, strict=True)]


def chosen(texts: list[str], documents: list[frozenset[int]]) -> list[str]:
    (found,) = asked(STATEMENT).choose([stands(texts, documents)])
    return [texts[i] for i in sorted(found)]


def test_statements_asked_together_choose_what_each_would_alone() -> None:
    other = "The baker of Lund opened a shop in May."
    found = stands([SAME, RUN, OPENED], [frozenset((n,)) for n in range(3)])
    together = asked(STATEMENT, other).choose([found, found])
    assert together == [*asked(STATEMENT).choose([found]), *asked(other).choose([found])]


def test_a_text_that_tells_little_next_to_another_is_left() -> None:
    one, two = frozenset((1,)), frozenset((2,))
    assert chosen([SAME, RUN, OPENED], [one, one, two]) == [SAME, RUN]
    # with nothing better at hand it is the best there is
    assert chosen([OPENED], [two]) == [OPENED]
    assert chosen([], []) == []


def test_a_claim_of_two_texts_counts_where_more_is_told() -> None:
    one, both = frozenset((1,)), frozenset((1, 2))
    assert chosen([SAME, OPENED], [one, both]) == [SAME, OPENED]


def test_a_claim_that_stands_in_no_text_is_by_itself() -> None:
    alone: frozenset[int] = frozenset()
    assert chosen([SAME, RUN, OPENED], [alone, alone, alone]) == [SAME]


def test_told_counts_related_and_misspelt_words() -> None:
    batch = asked(STATEMENT)
    told = batch.asked[0].told
    texts = ("harbors", "danish company", "vledmoor veldmor", "wholly other words", "")
    batch.around.learn(word for text in (*texts, normal_form(SAME)) for word in text.split())
    own = told.by_each([text.split() for text in texts])
    assert [told.share(mine) > 0 for mine in own] == [True, True, True, False, False]
    everything = told.by_each([normal_form(SAME).split()])[0]
    assert told.share(everything) > 0.9


def test_no_more_than_the_best_get_all_features() -> None:
    from claims.matching.matcher import weigh_all
    from tests.matching.support import stored

    text = " ".join(f"The harbour of Veldmoor has {n} boats on Mondays." for n in range(20, 45))
    (part,) = statement_parts(STATEMENT, split(Document(STATEMENT)))
    assert 0 < len(weigh_all(part, stored(text))) <= FULL


def test_statements_are_matched_together_as_each_would_be_alone() -> None:
    from claims.matching import match, match_all
    from tests.matching.support import stored

    claims = stored(
        f"{SAME} {RUN} The dredging cost 4 million euros.", f"{OPENED} It sold 300 loaves a day."
    )
    batch = asked(
        STATEMENT, "The bakery in Lund sold 200 loaves a day.", "Dredging cost 5 million euros."
    )
    found = [
        Stands(claim.normal, frozenset(m.document_id for m in claim.mentions)) for claim in claims
    ]
    chosen = batch.choose([found] * len(batch.asked))
    together = match_all(batch, [[claims[i] for i in places] for places in chosen])
    assert together == [match(each.statement, claims) for each in batch.asked]
    assert all(together)


def test_a_claim_that_stands_in_no_text_is_read_too() -> None:
    """One that was imported: its lemmas are not the words of its normal form."""
    from dataclasses import replace

    from claims.matching import match
    from tests.matching.support import stored

    (statement,) = (
        each.statement for each in asked("The harbour was being dredged in 2016.").asked
    )
    (claim,) = stored("A firm dredges the harbour.")
    for known in (claim, replace(claim, mentions=())):
        (found,) = match(statement, [known])
        missing = {f.ours for f in found.features if f.name in ("coverage", "sentence_coverage")}
        assert not any("dredged" in ours or "harbour" in ours for ours in missing)
