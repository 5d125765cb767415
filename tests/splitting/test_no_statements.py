"""What states nothing: questions in quotation marks, named things, thanks and requests."""

import pytest

from claims.model import Document, Kind
from claims.splitting import split
from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    "text",
    [
        '"You know what is missing?" he asked the baker.',
        "A coat that was clean.",
        "As always, thank you for reading this letter to the end, and do write back.",
        "For the full list of the towns that took part, see page 3.",
    ],
)
def test_no_statement(text: str) -> None:
    assert claims_of(text) == []


def test_a_noun_with_a_clause_behind_a_comma_gives_the_clause() -> None:
    text = "Partly the price of oil, which has gone up by a third in our town since May."
    assert claims_of(text) == ["Oil has gone up by a third in our town since May."]


def test_a_sentence_whose_verb_stands_behind_the_clause_is_none_of_these() -> None:
    text = "Neither the flood of 1795, which took the mill, nor that of 1852 did it much harm."
    assert "did it much harm" in claims_of(text)[0]


def test_otherwise_is_a_condition() -> None:
    text = "If nobody objects, the sale goes on; otherwise it will be stopped."
    assert {c.kind for c in split(Document(text)).claims} == {Kind.CONDITIONAL}


def test_a_number_sign_is_one_word() -> None:
    text = "The Mill Act, No. 12 of 1998, bans smoking, and bus No. 9 stops at its gate."
    assert not any(c.startswith((".", "12")) for c in claims_of(text))
