"""Lists in lists, and what is hung on their members: what an assistant's answers are full of."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Signs of rust include red water, low pressure, and cold taps and pipes.",
            [
                "Signs of rust include red water.",
                "Signs of rust include low pressure.",
                "Signs of rust include cold taps and pipes.",
            ],
        ),
        (
            "Inns sell oil, bread, and salt and pepper.",
            [
                "Inns sell oil.",
                "Inns sell bread.",
                "Inns sell salt and pepper.",
            ],
        ),
        (
            "Signs of rust include red water, low pressure, and marks on sinks, tubs, and taps.",
            [
                "Signs of rust include red water.",
                "Signs of rust include low pressure.",
                "Signs of rust include marks on sinks, tubs, and taps.",
            ],
        ),
        (
            "The town hopes to cut costs, to reuse or sell sand, and to please all.",
            [
                "The town hopes to cut costs.",
                "The town hopes to reuse or sell sand.",
                "The town hopes to please all.",
            ],
        ),
        (
            "Inns advertise to win buyers, to tell of prices, meals, and sales, and to look neat.",
            [
                "Inns advertise to win buyers.",
                "Inns advertise to tell of prices.",
                "Inns advertise to tell of meals.",
                "Inns advertise to tell of sales.",
                "Inns advertise to look neat.",
            ],
        ),
        (  # damp is no diet
            "It can be caused by damp, a diet low in salt, stress, or a cold.",
            ["It can be caused by damp, a diet low in salt, stress, or a cold."],
        ),
        (
            "The main sides were the Reds, consisting of Chad, Mali, and Niger, and the Blues, "
            "made up of Peru, Chile, and Cuba.",
            [
                "The main sides were the Reds and the Blues.",
                "The Reds consisted of Chad, Mali, and Niger.",
                "The Blues were made up of Peru, Chile, and Cuba.",
            ],
        ),
        (
            "The towns in the league are Lund, founded in 1100, and Ulm, founded in 1200.",
            [
                "The towns in the league are Lund and Ulm.",
                "Lund was founded in 1100.",
                "Ulm was founded in 1200.",
            ],
        ),
    ],
)
def test_lists_in_lists(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "A spare key, also called a double, is kept in the hall and should not be lent.",
            [
                "A spare key is kept in the hall.",
                "A spare key should not be lent.",
                "The spare key is also called a double.",
            ],
        ),
        (  # nothing is hard
            "Frost can crack the pipes, making it hard to wash clothes.",
            ["Frost can crack the pipes, making it hard to wash clothes."],
        ),
        (
            "The hill is among the oldest, having formed about 9 million years ago.",
            ["The hill is among the oldest.", "The hill formed about 9 million years ago."],
        ),
        (
            "Chile gained control of Arica, which was taken by Bo Lind in 1880.",
            ["Chile gained control of Arica.", "Arica was taken by Bo Lind in 1880."],
        ),
        (
            "Tires lose air in a month, and frost causes them to lose more.",
            ["Tires lose air in a month.", "Frost causes tires to lose more."],
        ),
    ],
)
def test_what_is_hung_on_a_noun(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The causes included hunger, long floods, and deep dislike of the king.",
            [
                "The causes included hunger.",
                "The causes included long floods.",
                "The causes included deep dislike of the king.",
            ],
        ),
        (
            "Born and raised in Ulm, he moved to Spain.",
            ["He moved to Spain.", "He was born in Ulm.", "He was raised in Ulm."],
        ),
        (
            "Each card holds a date, a name, and a key, making it hard to forge.",
            ["Each card holds a date, a name, and a key, making it hard to forge."],
        ),
        (
            "Many towns fought the plan, and some closed their pools rather than share them.",
            [
                "Many towns fought the plan.",
                "Some closed their pools rather than share them.",
            ],
        ),
        (
            "They are run by a network of old pumps, known as cogs.",
            ["They are run by a network of old pumps.", "Old pumps are known as cogs."],
        ),
        (
            "She sang at 9 p.m. Ann Ode danced until 10.",
            ["She sang at 9 p.m.", "Ann Ode danced until 10."],
        ),
    ],
)
def test_whose_the_tail_is(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims
