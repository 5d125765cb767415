"""Sentences whose parse breaks a rule of grammar: read again with plain words in their place."""

from functools import partial

import pytest

from claims.splitting.parser import parse
from claims.splitting.repairs.broken_parses import is_broken, look_for_whole
from tests.splitting.said import claims_of

READ_AGAIN = {
    "The mill, whose owner, a retired sailor, collects lamps, was sold.": [
        "The mill was sold.",
        "The mill's owner, a retired sailor, collects lamps.",
    ],
    "Walder, who overcame some poor holds on his first kicks, couldn't handle another bad pass.": [
        "Walder couldn't handle another bad pass.",
        "Walder overcame some poor holds on his first kicks.",
    ],
}
SOUND = [
    "The mayor opened the bridge on Monday and visited two schools.",
    "While the bank was shut, farmers paid in cash.",
    "Ode, a judge, two nuns and a boy sang.",
    "The council asked that the mill close its gate and pay a fine.",
    "Since leaving Ulm, a farmer has written a book.",
    "Lind has appeared in films such as The Low Hill and in shows such as Old Mill.",
]


@pytest.mark.parametrize("text", READ_AGAIN)
def test_what_broke_a_rule_is_read_with_plain_words(text: str) -> None:
    docs = parse([text])
    assert is_broken(docs[0][:])
    look_for_whole(docs, partial(parse, named=True))
    assert not is_broken(docs[0][:])
    assert [token.text for token in docs[0]] == [token.text for token in parse([text])[0]]
    assert claims_of(text) == READ_AGAIN[text]


@pytest.mark.parametrize("text", SOUND)
def test_a_sound_parse_is_not_read_again(text: str) -> None:
    asked: list[int] = []
    docs = parse([text])
    look_for_whole(docs, lambda again: asked.append(len(again)) or [])  # type: ignore[func-returns-value]
    assert not asked


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "While stags are usually solitary, hinds and their young live in herds of up to 40.",
            ["While stags are usually solitary, hinds and their young live in herds of up to 40."],
        ),
        (
            "While in Rome, he painted two chapels.",
            ["In Rome, he painted two chapels."],
        ),
        (
            "Because people have been ringing swans here since the war.",
            ["People have been ringing swans here since the war."],
        ),
    ],
)
def test_a_clause_with_while_is_not_told_as_the_main_one(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims
