"""Which noun a relative clause behind a comma tells of."""

import pytest

from tests.splitting.said import claims_of

TOLD = {
    "They dug up the bones of 40 sailors killed in the raid of 1702, which sank nine ships.": (
        "The raid of 1702 sank nine ships."
    ),
    "Reports of fraud in the sale of tents, which the firm has denied, hurt the shares.": (
        "The firm has denied reports of fraud in the sale of tents."
    ),
    "A clerk at Orvex Steel, whose name was kept secret, called the paper.": (
        "The name of the clerk at Orvex Steel was kept secret."
    ),
    "The price is right, said Femke Duyn, an analyst at Kroon Bank, who bought ten.": (
        "Femke Duyn bought ten."
    ),
    "Talks between the two tribes, which had begun in May, were called off.": (
        "Talks between the two tribes had begun in May."
    ),
}


@pytest.mark.parametrize("text", TOLD)
def test_antecedent(text: str) -> None:
    assert TOLD[text] in claims_of(text)


KEPT = [
    "The court threw out the appeal, which means he will stay in jail.",
    "The mill shut without warning, which left 300 people without work.",
    "The club fined the owner ten pounds, a ruling he said he would fight.",
    "The party wants to leave the bloc, a step that the others oppose.",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_tells_of_the_whole_clause_stays(text: str) -> None:
    assert claims_of(text) == [text]


def test_a_record_belongs_to_the_figure() -> None:
    text = "Unemployment fell to 4.1 percent in May, the lowest since 1991."
    assert claims_of(text) == [text]


def test_an_apposition_of_many_is_told_of_the_whole_list() -> None:
    assert claims_of("Norway and Chad, two dry countries, want rain.")[1:] == [
        "Norway and Chad are two dry countries."
    ]
