"""One sentence on which a rule fails is kept whole; the rest of its text is split as ever."""

import lemminflect
import pytest

from claims.model import Document
from claims.splitting import split
from claims.splitting.parser import parse
from claims.splitting.repairs.series import mend_series
from claims.splitting.tree import is_tree, read
from claims.splitting.wording.realise import inflect

TEXT = (
    "Rivers, flooding the plain, frobnicated 40 homes. "
    "The mayor of Brunn opened a bridge and met 20 engineers."
)


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dictionary of verb forms that breaks at one of them."""
    known = lemminflect.getInflection

    def fail(lemma: str, tag: str) -> tuple[str, ...]:
        if lemma == "flood":
            raise KeyError(lemma)
        return known(lemma, tag=tag)

    inflect.cache_clear()
    monkeypatch.setattr(lemminflect, "getInflection", fail)


def test_a_title_with_an_apposition_in_brackets() -> None:
    text = "Formula One (F1) driver Jules Lind died on Friday."
    assert "Jules Lind died on Friday." in [c.text for c in split(Document(text)).claims]


def test_a_verb_that_looks_like_part_of_a_name() -> None:
    text = "Obama Lowered Flags for Ann Houston But Not Nan Reagan"
    assert split(Document(text)).sentences


def test_a_circle_of_heads_is_opened() -> None:
    (doc,) = parse(["The mayor opened a bridge."])
    mayor, opened = doc[1], doc[2]
    opened.head = mayor  # which hangs on it
    nodes, heads = read(doc[:])
    assert is_tree(heads)
    assert len(nodes) == len(doc)


@pytest.mark.usefixtures("fault")
def test_a_failing_rule_costs_one_sentence_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLAIMS_DEBUG")
    whole, *rest = split(Document(TEXT)).claims
    assert whole.text == "Rivers, flooding the plain, frobnicated 40 homes."
    assert whole.rules == ("whole sentence", "rule failed")
    assert [c.text for c in rest] == [
        "The mayor of Brunn opened a bridge.",
        "The mayor of Brunn met 20 engineers.",
    ]


@pytest.mark.usefixtures("fault")
def test_whoever_mends_rules_sees_the_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMS_DEBUG", "1")
    with pytest.raises(KeyError):
        split(Document(TEXT))


def test_a_clause_that_reaches_over_its_verb_is_no_series() -> None:
    (doc,) = parse(["It fired a cook, hired two."])
    fired, hired = doc[1], doc[5]
    for token in doc:
        token.head, token.dep_ = fired, "dep"
    fired.head, fired.dep_, hired.dep_ = hired, "ccomp", "ROOT"
    hired.head, doc[0].dep_ = hired, "nsubj"
    mend_series(hired, frozenset())
    assert hired.dep_ == "ROOT"


def test_a_list_hung_in_front_of_its_preposition_is_no_list_without_end() -> None:
    text = (
        "The men who shouted are sons and daughters of the union "
        '(Union of Carters, "the Cart") that rebelled.'
    )
    assert split(Document(text)).claims
