"""Constructions of which no part is a claim by itself, and those whose parts are of another."""

import pytest

from tests.splitting.said import claims_of

WHOLE = [
    "Two parties voted for the bill, whereas the Greens did not.",
    "Few believed her, but one did.",
    "The old bridge could carry trucks, but the new one cannot.",
    "The lawyer described Ode as a father who had lost his way.",
    "Critics saw the mayor as a leader who ignored the poor and favoured his friends.",
    "Lowe was one of six pilots who refused the order.",
    "Members approved a plan under which the school will close and its pupils will move to Lund.",
    "Workers took a deal under which two yards will close and nobody will be paid.",
    "The hall sounds like a barn where someone left a radio on.",
    "Norway will lend the museum two ships for ten years, a move that surprised the town.",
    "She beat Holm in straight sets on Friday, a result that sent her into the final.",
    "Hundreds of farmers, many driving tractors, blocked the road.",
    "Bo Lind died in Lund in 1990, a poor and bitter man.",
    "She was the daughter of a baker and a singer.",
]
TOLD = {
    "Sova, a village of 400 people built on a cliff, lost its road.": [
        "Sova lost its road.",
        "Sova is a village of 400 people built on a cliff.",
    ],
    "The prize went to Bo Roe, director of the Lund Trust, a charity set up by nuns.": [
        "The prize went to Bo Roe.",
        "Bo Roe is a director of the Lund Trust.",
        "The Lund Trust is a charity.",
        "The Lund Trust was set up by nuns.",
    ],
    "Prices at the market, which had risen for a year, dropped in June.": [
        "Prices at the market dropped in June.",
        "Prices at the market had risen for a year.",
    ],
    "Ann Mary Ode was born in Ulm in 1930, the daughter of a baker.": [
        "Ann Mary Ode was born in Ulm in 1930.",
        "Ann Mary Ode was the daughter of a baker.",
    ],
    "She established herself as a singer who could fill halls.": [
        "She established herself as a singer.",
        "She could fill halls.",
    ],
}


@pytest.mark.parametrize("text", WHOLE)
def test_it_stays_whole(text: str) -> None:
    assert claims_of(text) == [text]


@pytest.mark.parametrize("text", TOLD)
def test_each_part_is_told_of_its_own(text: str) -> None:
    assert claims_of(text) == TOLD[text]
