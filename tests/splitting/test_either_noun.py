"""Clauses, appositions and lists that could tell of two nouns, or of less than they say."""

import pytest

from tests.splitting.said import claims_of

WHOLE = [
    "The bomb hit a police hut at a busy crossing, which was badly damaged.",
    "The sequel of The Silver Lake, which will be shown in May, cost two million.",
    "The firm will open four new shops where they are wanted.",
    "She brought a cake she had baked to the office.",
    "The ferry, which both towns have put so much money into and fought to save, sank on Friday.",
    "The letters were kept by the great niece of Captain Eli Boers, who was among the guards.",
    "The prizes were named on Thursday, which also happened last year.",
    "The mayor still has a year left in office.",
    "It showed a picture of Ann Lee and Bo Roe shaking hands.",
    "We have a third of the board that retires each year.",
    "Money from fairs, food stalls, and concerts could pay for it.",
    "She thought it was just another stray dog, a common sight in the village.",
    "The Halls of Ember: Return to Low Keep won the prize for best game.",
    "They found it in 14 kinds of sea birds, such as gulls and terns.",
    "He walked in sandals, a red coat and hat.",
    "The total costs of the trial, expected to last five months, range from two to four million.",
    "It is a case of rust, a slow decay.",
    "It was made into a film of the same name, Argo, in 2012.",
    "They study how bears — the largest beasts there — sleep in winter.",
]

APART = {
    "There were several meetings between Ann Lee and the banker, who owns the mill.": (
        "The banker owns the mill."
    ),
    "The last food delivery to Ulm, which took place in May, was late.": (
        "The last food delivery to Ulm took place in May."
    ),
    "The Institute for Trade in New Energy, a subsidiary of Holm Trust, lent the money.": (
        "The Institute for Trade in New Energy is a subsidiary of Holm Trust."
    ),
    "Walt, the French car and lorry maker, cut 300 jobs.": (
        "Walt is the French car and lorry maker."
    ),
    "The talk on the third paper, where the theorem is proved, took two hours.": (
        "The theorem is proved in the third paper."
    ),
    "The guests came from Ulm, a port, and Bonn.": "The guests came from Ulm and Bonn.",
    "Film director Taylor Berg, responsible for Low Tide, has won a prize.": (
        "Taylor Berg is a film director."
    ),
    "It showed Ann Lee and Bo Roe (known as Low in Ulm) in May.": "Bo Roe is known as Low in Ulm.",
    "The head of the Board of Trade (Home and Foreign Branch), Ann Lee, left.": (
        "Ann Lee is the head of the Board of Trade (Home and Foreign Branch)."
    ),
    "Nineteen-year-old Ulm singer Kenzie left.": "Kenzie is a nineteen-year-old Ulm singer.",
    "The company opened three shops where it sells bread.": (
        "The company sells bread at three shops."
    ),
}


@pytest.mark.parametrize("text", WHOLE)
def test_what_may_tell_of_either_stays(text: str) -> None:
    assert claims_of(text) == [text]


@pytest.mark.parametrize("text", APART)
def test_what_tells_of_one_is_told_of_it(text: str) -> None:
    assert APART[text] in claims_of(text)
