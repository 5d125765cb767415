"""Which claims are looked at for a statement: by what their texts tell of it."""

from claims.language.normal import normal_form
from claims.matching.asked import FULL, Asked
from claims.matching.compare import statement_parts
from claims.model import Document
from claims.splitting import split

STATEMENT = "The harbour of Veldmoor was dredged by a Danish firm in 2016."
SAME = "In 2016 a Danish company dredged Veldmoor's harbour."
RUN, OPENED = "The harbour is run by the town.", "A firm of bakers opened in Lund."


def asked(statement: str = STATEMENT) -> Asked:
    (part,) = statement_parts(statement, split(Document(statement)))
    return Asked(part)


def chosen(texts: list[str], documents: list[frozenset[int]]) -> list[str]:
    found = asked().choose([normal_form(text) for text in texts], documents)
    return [texts[i] for i in sorted(found)]


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
    told = asked().told
    texts = ("harbors", "danish company", "vledmoor veldmor", "wholly other words", "")
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
