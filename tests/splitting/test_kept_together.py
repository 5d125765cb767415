"""What is not parted, not resolved or in no one's mouth because the parse does not tell."""

import pytest

from claims.model import Document
from claims.splitting import split
from tests.splitting.said import claims_of

WHOLE = [
    # no clause without its "and", its mark or its verb
    "You need a tool that is light and that children can hold.",
    "The choir hoped that the hall's new organ, and the Lind fund's gift, could be heard in May.",
    "Four men struck shortly after he left, then, according to Bo Holm, ran.",
    "The mill was sold after it failed and lost its wheel.",
    # a list stays a list
    "The guard was honest, hardworking and brave.",
    "Nine cases were found, of which five were in Lund, three in Malmo and one in Ystad.",
    "Members live a strict life - with little pay, small meals given and much time spent at work.",
    "The Farmers' Party won 16 seats and the Reform Party, which is new, 11.",
    # most of it comes from neither
    "Most sugar comes from cane, beet and maple.",
    "Half of the town speaks Welsh, English and French.",
    "The disease mostly affects cattle, sheep and goats.",
    # no source that could say so
    "In May, the mill announced a review, following reports of concern that its wheel could break.",
    "The depth of the lake suggested the dam had held.",
    # of all that was said, not of the play
    "The play has a score of 62 out of 100, indicating good reviews.",
    # seen by the crew, and free for the same
    "The crew watched the mayor and the owners cut a ribbon.",
    "The film is free for anyone to copy and sell.",
    # the meeting caused it, not the hall
    "He met her in the hall, which caused a stir.",
    # no slides at 9:40
    "The road was shut by 9:40 following slides caused by rain.",
    # both dashes
    "The council named a new head - a man in his forties known as Ode - in the spring.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_the_sentence_as_it_is(text: str) -> None:
    assert claims_of(text) == [text]


PARTED = {
    # counted things with a name are many
    "The show has 100 Polaroids selected from a box.": [
        "The show has 100 Polaroids.",
        "100 Polaroids are selected from a box.",
    ],
    # "could have" holds of both, "have been" of the owners too
    "Bo Holm could've sold two boats in May and put the rest in a shed.": [
        "Bo Holm could've sold two boats in May.",
        "Bo Holm could've put the rest in a shed.",
    ],
    "Barns have been burned and their owners jailed.": [
        "Barns have been burned.",
        "Barns' owners have been jailed.",
    ],
    "The deal is void, does not bind the town and cannot bring back the mill.": [
        "The deal is void.",
        "The deal does not bind the town.",
        "The deal cannot bring back the mill.",
    ],
    # what follows a semicolon opens the second clause
    "Applications have doubled since 2012; of those who took the test in July, one in 24 passed.": [
        "Of those who took the test in July, one in 24 passed.",
        "Applications have doubled since 2012.",
    ],
    # of the game that was lost; what follows the second comma is no part of the film
    "Lund won the cup in 2017 but lost to Malmo in the final, on May 4, in the hall.": [
        "Lund won the cup in 2017.",
        "Lund lost to Malmo in the final, on May 4, in the hall.",
    ],
    "Ann Ode discussed Low Tide, her first film, with The Star.": [
        "Ann Ode discussed Low Tide with The Star.",
        "Low Tide is Ann Ode's first film.",
    ],
    "Lund won in the ninth round, with two runs scoring on a hit by Ode.": [
        "Lund won in the ninth round.",
        "Two runs scored on a hit by Ode.",
    ],
    "All on board - Holm aged 41, his son Bo aged 13, and two others - died in the fire.": [
        "All on board - Holm aged 41, his son Bo aged 13, and two others - died in the fire.",
        "Two others died in the fire.",
    ],
}


@pytest.mark.parametrize("text", PARTED)
def test_each_part_is_true(text: str) -> None:
    assert claims_of(text) == PARTED[text]


NAMED = {
    "The town opened a line that received 300 calls on its first day.": [
        "The town opened a line.",
        "The line received 300 calls on its first day.",
    ],
    "Bo Holm started the year as the town's clerk and lost his post in May.": [
        "Bo Holm started the year as the town's clerk.",
        "Bo Holm lost his post in May.",
    ],
    "Lund Harbour Manager Bo Ode met Ann Roe. Ode praised her.": [
        "Lund Harbour Manager Bo Ode met Ann Roe.",
        "Bo Ode praised Ann Roe.",
    ],
    "Orvex Bank and Siltec signed their contract on Monday.": [
        "Orvex Bank and Siltec signed their contract on Monday."
    ],
    "They told the court that the bells had made them ill.": ["The bells had made them ill."],
    "A singer fell on the stage. Another singer and the singer's son helped.": [
        "A singer fell on the stage.",
        "Another singer and the singer's son helped.",
    ],
    "Ann Ode starred as Mary Roe in Low Tide and won a prize for her skill.": [
        "Ann Ode starred as Mary Roe in Low Tide.",
        "Ann Ode won a prize for her skill.",
    ],
    "The law makes it easier to sell a farm. It passed in May.": [
        "The law makes it easier to sell a farm.",
        "It passed in May.",
    ],
}


@pytest.mark.parametrize("text", NAMED)
def test_no_name_that_is_only_near(text: str) -> None:
    assert claims_of(text) == NAMED[text]


Said = tuple[str, str]  # who, what
SPOKEN: dict[str, list[Said]] = {
    'Bo Holm remarked on the vote: "The town has pointed to old maps as a reason for it."': [
        ("Bo Holm", "The town has pointed to old maps as a reason for it.")
    ],
    'Ann Ode went on to say, "The hall is old."': [("Ann Ode", "The hall is old.")],
    'Ann Ode saw in it "a small step of a long march. The march goes on."': [
        ("", "Ann Ode saw in it a small step of a long march."),
        ("Ann Ode", "The march goes on."),
    ],
    'A witness described how the fire spread, adding, "I saw two men near the door."': [
        ("A witness", "The witness saw two men near the door."),
        ("", "A witness described how the fire spread."),
    ],
    "Ann Ode said a donor had been found but did not give a name.": [
        ("Ann Ode", "A donor had been found."),
        ("", "Ann Ode did not give a name."),
    ],
    # no man called Drumm; a verb that is spelt like a noun
    "Drumm is a game. It is free, he told The Star.": [
        ("", "Drumm is a game."),
        ("he", "Drumm is free."),
    ],
    "Ode claimed that Roe hit him in May, and that he said sorry to Roe.": [
        ("Ode", "Roe hit Ode in May."),
        ("Ode", "Ode said sorry to Roe."),
    ],
    "Ode said the name had to be short and it must not cite any town.": [
        ("Ode", "The name had to be short."),
        ("Ode", "The name must not cite any town."),
    ],
}


@pytest.mark.parametrize("text", SPOKEN)
def test_in_the_right_mouth(text: str) -> None:
    claims = split(Document(text)).claims
    assert [(c.speaker.name if c.speaker else "", c.text) for c in claims] == SPOKEN[text]
