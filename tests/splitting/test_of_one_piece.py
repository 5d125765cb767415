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
    "In 1893 she moved to Lund, where she worked as a maid and, in the evenings, as a helper.",
    "He left, as the other keepers did, with a handshake and a clock.",
    "We met in her office in Lund, a small room with no window.",
    "She rowed across because the lifeboat was out, a trip of nine miles that took all night.",
    "The plant recovers up to 95 percent of the tin and zinc contained in used parts.",
    "The firm lost 9 million pounds, which analysts say is a record.",
    "The company will pay with a loan from two banks, which it intends to replace with bonds.",
    "Experts asked that the area be cleared, citing cracks in the rock and illegal digging by men.",
    "Standing up and stretching for two minutes helps.",
    "One pupil in six who was fit to travel stayed at home.",
    "In Ulm he met his future wife, Jean.",
    "Lund started well with Bo Ode, Karl Roe, and Jan Lind making early runs.",
    "The request results from a ruling of the court on July 8, recognising the claim of the town.",
    "A system that depends on one woman is not a system.",
    "The team hopes to return with a drill that leaves no dirt.",
    "It will be sold unless of course, he pays.",
    "The law lets farmers claim 900 pounds a head, but few have done so.",
    "Instead of being taken to a hotel, where he could rest, he was taken to a cell.",
    "People flock to the hall as they carry lamps, given out by the town and bought from stalls.",
    "The list has two parts: a) the names of the boats b) the names of the men.",
]
TOLD = {
    "Sova, a village of 400 people built on a cliff, lost its road.": [
        "Sova lost its road.",
        "Sova is a village of 400 people built on a cliff.",
    ],
    "The prize went to Bo Roe, director of the Lund Trust, a charity set up by nuns.": [
        "The prize went to Bo Roe.",
        "Bo Roe is director of the Lund Trust.",
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
    "Ann Roe was born in Lund, the second child of a baker.": [
        "Ann Roe was born in Lund.",
        "Ann Roe was the second child of a baker.",
    ],
    "High Street was widened to 80 feet and renamed Mill Avenue.": [
        "High Street was widened to 80 feet.",
        "High Street was renamed Mill Avenue.",
    ],
    "The baths are owned and run by the county.": [
        "The baths are owned by the county.",
        "The baths are run by the county.",
    ],
    "Her next task is a clock in Rye that was hit by lightning.": [
        "Her next task is a clock in Rye.",
        "The clock in Rye was hit by lightning.",
    ],
    "Rescuers dug for survivors of a landslide that swept through the town, killing 17 people.": [
        "Rescuers dug for survivors of a landslide.",
        "The landslide swept through the town.",
        "The landslide killed 17 people.",
    ],
    "Rebels attacked a base that guards the border, killing nine soldiers.": [
        "Rebels attacked a base, killing nine soldiers.",
        "The base guards the border.",
    ],
    "The clerk told me that the form was late and asked me to sign it.": [
        "The clerk asked me to sign it.",
        "The form was late.",
    ],
    "Amina Bello (born 1975 in Kano) is a painter.": [
        "Amina Bello is a painter.",
        "Amina Bello was born in 1975 in Kano.",
    ],
    "Rents rose fast, forcing many to leave and leaving streets empty.": [
        "Rents rose fast.",
        "Rents rising fast forced many to leave.",
        "Rents rising fast left streets empty.",
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
    assert sorted(claims_of(text)) == sorted(TOLD[text])


PARSED = {
    "A firm that makes boats sold its yard in May.": [
        "A firm sold its yard in May.",
        "The firm makes boats.",
    ],
    "A fire in a factory that made toys spread to two houses on Monday, killing a man.": [
        "A fire in a factory spread to two houses on Monday.",
        "A fire in a factory killed a man.",
        "The factory made toys.",
    ],
    "The former bank, a Gothic building designed by Bo Lind and finished in 1889, is a museum.": [
        "The former bank is a museum.",
        "The former bank is a Gothic building.",
        "The Gothic building was designed by Bo Lind.",
        "The Gothic building was finished in 1889.",
    ],
    "The prize was given to the poet Bo Lind's widow, Maria.": [
        "The prize was given to Maria.",
        "Maria is the poet Bo Lind's widow.",
    ],
    "She lived nine more years, which he owed to the doctors and she owed to the sea.": [
        "She lived nine more years, which he owed to the doctors and she owed to the sea."
    ],
    "A law that bans salt, the minister Ann Ode argued at a hearing in May, is no answer.": [
        "A law that bans salt is no answer."
    ],
}


@pytest.mark.parametrize("text", PARSED)
def test_what_the_parser_took_for_the_main_verb(text: str) -> None:
    assert claims_of(text) == PARSED[text]
