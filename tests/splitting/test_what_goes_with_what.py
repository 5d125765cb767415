"""Phrases and clauses of the news whose place the parse does not tell, sentence by sentence."""

import pytest

from claims.model import Document
from claims.splitting import split
from tests.splitting.said import claims_of, said

READ = {
    # from where something is removed
    "The ministry moved to withdraw a stamp showing King Olaf from circulation.": [
        "The ministry moved to withdraw a stamp from circulation.",
        "The stamp shows King Olaf.",
    ],
    "They removed a family fleeing from the war from the train.": [
        "They removed a family from the train.",
        "The family fled from the war.",
    ],
    # a title is no apposition
    'He read from "Dusk, a play" and left.': ['He read from "Dusk, a play" and left.'],
    'The paper headlined its story "Rain, rain, part two".': [
        'The paper headlined its story "Rain, rain, part two".'
    ],
    'She dubbed her garden: "The Green Room of Ulm".': [
        'She dubbed her garden: "The Green Room of Ulm".'
    ],
    # of the one or the other
    "She reads Ode or Lind, the great poets of the war.": [
        "She reads Ode or Lind, the great poets of the war."
    ],
    # how long one was what one is called
    "Anna Berg, a nurse all her life, was sent home after the fire.": [
        "Anna Berg was sent home after the fire.",
        "Anna Berg has been a nurse all her life.",
    ],
    "Eva Strand, mayor of Lund at the time, refused to sign.": [
        "Eva Strand refused to sign.",
        "Eva Strand was mayor of Lund at the time.",
    ],
    "Ida Holm, a baker her whole career, sells bread to the palace.": [
        "Ida Holm sells bread to the palace.",
        "Ida Holm has been a baker her whole career.",
    ],
    # what is called so does not call
    "Papers show that a clerk from the small firm within the Trust called the Harbour Arm was "
    "later asked to sign the lease.": [
        "A clerk from the small firm within the Trust called the Harbour Arm was later asked to "
        "sign the lease."
    ],
    # none of what was told before; at the same time
    "In the third round, the two boxers threw many punches, but none landing.": [
        "In the third round, the two boxers threw many punches, but none landing."
    ],
    "In the last hour, Hull attacked again and again, the goalkeeper saving twice.": [
        "In the last hour, Hull attacked again and again.",
        "In the last hour, the goalkeeper saved twice.",
    ],
    # those with whom it was
    "Spain opened the match with Ann Roe, Eva Lind, and Ida Holm making early runs to worry the "
    "defence.": [
        "Spain opened the match with Ann Roe, Eva Lind, and Ida Holm making early runs to worry "
        "the defence."
    ],
    "The plant closed with 40 cooks, 12 drivers and three guards losing their jobs.": [
        "The plant closed with 40 cooks, 12 drivers and three guards losing their jobs."
    ],
    # two participles of one noun
    "Families come to eat soup, cooked by monks and served in wooden bowls at the temple.": [
        "Families come to eat soup.",
        "Soup is cooked by monks.",
        "Soup is served in wooden bowls at the temple.",
    ],
    "Fans wear scarves, given away by the club and bought from traders near the ground.": [
        "Fans wear scarves.",
        "Scarves are given away by the club.",
        "Scarves are bought from traders near the ground.",
    ],
    "He owned a mill, built by monks and destroyed in 1910.": [
        "He owned a mill.",
        "The mill was built by monks.",
        "The mill was destroyed in 1910.",
    ],
    "She bought a mill built in 1900 and sold her boat.": [
        "She bought a mill.",
        "The mill was built in 1900.",
        "She sold her boat.",
    ],
    # what one sees someone do
    "The guard heard two men and a woman climb the wall.": [
        "The guard heard two men and a woman climb the wall."
    ],
    "Hundreds flocked to the hill near old Ulm to witness the duke and some bishops solemnly "
    "light the fires.": [
        "Hundreds flocked to the hill near old Ulm to witness the duke and some bishops solemnly "
        "light the fires."
    ],
    # the hour at the end of a sentence, and not at its end
    "The hall opens at 9 a.m. Tickets cost nine crowns.": [
        "The hall opens at 9 a.m.",
        "Tickets cost nine crowns.",
    ],
    "At 9 p.m. Ann Roe sang in the hall.": ["At 9 p.m. Ann Roe sang in the hall."],
    "The vote began at 7 p.m. Tuesday in Ulm.": ["The vote began at 7 p.m. Tuesday in Ulm."],
    # two things done, or either
    "Users can add/remove words and save the list.": [
        "Users can add/remove words.",
        "Users can save the list.",
    ],
    "The song was written/produced by Ode and sung by Roe.": [
        "The song was written/produced by Ode.",
        "The song was sung by Roe.",
    ],
    # what was found is told of two verbs
    "The paper found the law bans and punishes the sale of horn.": [
        "The law bans the sale of horn.",
        "The law punishes the sale of horn.",
    ],
    # the time that holds for both, and the one that does not
    "As of noon the road was open, but only carries buses, and by night it was closed again.": [
        "As of noon the road was open.",
        "As of noon the road only carries buses.",
        "By night the road was closed again.",
    ],
    "Late on Monday the council met and voted for the plan.": [
        "Late on Monday the council met.",
        "Late on Monday the council voted for the plan.",
    ],
    "Early in the morning, the guards left and locked the gate.": [
        "Early in the morning, the guards left.",
        "Early in the morning, the guards locked the gate.",
    ],
    "The firm made boats, but today makes bikes.": [
        "The firm made boats.",
        "Today the firm makes bikes.",
    ],
    "The church was full, but seats few, and by the end of the hour the doors were closing.": [
        "The church was full.",
        "The church seats few.",
        "By the end of the hour the doors were closing.",
    ],
    # all of it if
    "If the wall breaks, the water comes in, so the town will drown.": [
        "If the wall breaks, the water comes in, so the town will drown."
    ],
    "When demand falls, prices fall, so miners lose work.": [
        "When demand falls, prices fall, so miners lose work."
    ],
    "If it rains, we stay home; the shop is shut on Sundays.": [
        "If it rains, we stay home.",
        "The shop is shut on Sundays.",
    ],
}


@pytest.mark.parametrize("text", READ)
def test_what_goes_with_what(text: str) -> None:
    assert sorted(claims_of(text)) == sorted(READ[text])


def test_an_aside_inside_a_participle() -> None:
    found = said('"Prompted I guess by the film, a craze is growing," he said.')
    assert found == [("A craze is growing.", "he"), ("A craze is prompted by the film.", "he")]
    assert claims_of("Inspired, she says, by her mother, Ode wrote a play.") == [
        "Ode wrote a play."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "However, speaking to the guests, Ann Roe proposed:",
        "Meanwhile, in a letter to the board, Bo Lind wrote:",
        "On Monday, writing in the paper, she concluded:",
    ],
)
def test_that_someone_will_speak_is_no_claim(text: str) -> None:
    assert not [claim for claim in claims_of(text) if "spoke" not in claim]


@pytest.mark.parametrize(
    "text",
    [
        # which kind, the clause tells
        "He invented a form of glass that bends.",
        # how it was done
        "In a poll with Lind included, Roe led by nine points.",
        "In a test with the engine switched off, the noise fell by half.",
        "In an April 30 – May 4 poll with Lind included, Roe led by nine points.",
        "The agency did not mention if there were casualties.",
        # no place and a dash
        "The Berlin – Bonn train was late on Monday.",
        "During the July 1 – July 14 festival, 40 bands played in the park.",
    ],
)
def test_kept_whole(text: str) -> None:
    assert claims_of(text) == [text]


def test_what_was_done_for_all_that_was_planned() -> None:
    found = split_of(
        "Roe joined the club and had signaled an intent to run but ultimately decided against it."
    )
    assert found == [
        ("Roe joined the club.", "asserted"),
        ("Roe had signaled an intent to run.", "asserted"),
        ("Roe ultimately decided against it.", "asserted"),
    ]
    assert split_of("He had planned to leave but then stayed.") == [
        ("He had planned to leave.", "planned"),
        ("He then stayed.", "asserted"),
    ]


def test_whether_it_is_so_is_no_condition() -> None:
    assert split_of("The firm did not disclose if there was a buyer.") == [
        ("The firm did not disclose if there was a buyer.", "asserted")
    ]


def split_of(text: str) -> list[tuple[str, str]]:
    """The claims, each with its kind."""
    return [(claim.text, claim.kind.value) for claim in split(Document(text)).claims]


def test_what_is_wanted_first_second_and_third() -> None:
    text = "They want to spread fear in the town, stop the vote and close the schools."
    assert split_of(text) == [
        ("They want to spread fear in the town.", "hoped"),
        ("They want to stop the vote.", "hoped"),
        ("They want to close the schools.", "hoped"),
    ]
    assert claims_of("They began to clear the road, mend the fence and count the dead.") == [
        "They began to clear the road.",
        "They began to mend the fence.",
        "They began to count the dead.",
    ]
