"""The verb of a relative clause is its own, and the main clause keeps the rest."""

import pytest

from tests.splitting.said import claims_of

RELATIVE_VERBS = {
    "Olsen ran a firm whose boats, built in Bergen, carry half of the salmon.": [
        "Olsen ran a firm.",
        "The firm's boats, built in Bergen, carry half of the salmon.",
    ],
    "He is a novelist whose first book, written in prison, was translated into 12 languages "
    "and is still in print.": [
        "He is a novelist.",
        "His first book, written in prison, was translated into 12 languages.",
        "His first book, written in prison, is still in print.",
    ],
    "The trial follows a pilot at Moss Harbour, where 740 pumps fitted in 2019 have saved water.": [
        "The trial follows a pilot at Moss Harbour.",
        "740 pumps fitted in 2019 have saved water at Moss Harbour.",
    ],
    "A grant took her first to Bonn and then, in 1962, to Oslo, where she studied law, sang in a "
    "choir and married a dentist.": [
        "A grant took her first to Bonn and then, in 1962, to Oslo.",
        "She studied law in Oslo.",
        "She sang in a choir.",
        "She married a dentist.",
    ],
    "The rumour began on a site called Truth Hour, which had earlier claimed, falsely, that the "
    "mayor had resigned.": [
        "The rumour began on a site called Truth Hour.",
        "Truth Hour had earlier claimed, falsely, that the mayor had resigned.",
    ],
    "The mosque, part of which dates from the ninth century, was damaged by fire.": [
        "The mosque was damaged by fire.",
        "Part of the mosque dates from the ninth century.",
    ],
    "The churches, most of which date from the 1400s, are open on Sundays.": [
        "The churches are open on Sundays.",
        "Most of the churches date from the 1400s.",
    ],
    "A farmer, on whose land the plane fell, filmed it.": [
        "A farmer filmed it.",
        "The plane fell on the farmer's land.",
    ],
    "The eels, which were first described in 1903 and reach about two metres in length, live in "
    "caves.": [
        "The eels live in caves.",
        "The eels were first described in 1903 and reach about two metres in length.",
    ],
    "Her cousin Eoin, a welder, left in 2019 for Galway, where he shares a house, and he is ill.": [
        "Her cousin Eoin left in 2019 for Galway.",
        "Eoin is ill.",
        "Her cousin Eoin is a welder.",
        "Eoin shares a house in Galway.",
    ],
    "The town of Orle, where the river burst its banks on Saturday, flooding 200 homes, is "
    "without power.": [
        "The town of Orle is without power.",
        "The river burst its banks on Saturday in Orle.",
        "The river flooded 200 homes.",
    ],
    "The harbour, where the king is believed to have landed, has silted up.": [
        "The harbour has silted up.",
        "The king is believed to have landed in the harbour.",
    ],
    "The Norse firm, which bought the yard in 2015, closed it in 2019 and sold the land, has been "
    "fined.": [
        "The Norse firm has been fined.",
        "The Norse firm bought the yard in 2015.",
        "The Norse firm closed it in 2019.",
        "The Norse firm sold the land.",
    ],
    "The trial of four officers who beat a driver, and which was to begin on Monday, has been put "
    "off.": [
        "The trial of four officers has been put off.",
        "The trial of four officers was to begin on Monday.",
        "Four officers beat a driver.",
    ],
    "The mayor, who had promised to resign if the bridge was not open by May, is in office.": [
        "The mayor is in office.",
        "The mayor had promised to resign if the bridge was not open by May.",
    ],
    "He was given two medals, neither of which he kept.": [
        "He was given two medals.",
        "He kept neither of the two medals.",
    ],
    "A bus that was taking fans to a match that had been called off overturned near Graz.": [
        "A bus overturned near Graz.",
        "The bus was taking fans to a match.",
        "The match had been called off.",
    ],
    "The fund pays for nurses, for drugs and for taxis.": [
        "The fund pays for nurses.",
        "The fund pays for drugs.",
        "The fund pays for taxis.",
    ],
    "She met the owner, who is 90, by chance.": [
        "She met the owner by chance.",
        "The owner is 90.",
    ],
    "The museum is named after a queen who never wore a crown and whose dog, which outlived her, "
    "is stuffed.": [
        "The museum is named after a queen who never wore a crown.",
        "The dog of the queen who never wore a crown is stuffed.",
    ],
    "He branded the plan, which would close nine schools, an outrage.": [
        "He branded the plan an outrage.",
        "The plan would close nine schools.",
    ],
    "She called Ode, a cook, a liar.": ["She called Ode a liar.", "Ode is a cook."],
    "The house, which was shut in May and on whose roof a tree grows, is for sale.": [
        "The house is for sale.",
        "The house was shut in May.",
        "A tree grows on the house's roof.",
    ],
    "The bridge, designed by a nun who could not swim, and opened by a king, is old.": [
        "The bridge is old.",
        "The bridge was designed by a nun who could not swim.",
        "The bridge was opened by a king.",
    ],
    "The firm, none of whose directors lives in the country, is rich.": [
        "The firm is rich.",
        "None of the firm's directors lives in the country.",
    ],
    "The scheme, of which few had heard until it failed, is dead.": [
        "The scheme is dead.",
        "Few had heard of the scheme until it failed.",
    ],
    "The judge told a man who had stolen a bike that it was late.": [
        "It was late.",
        "The man had stolen a bike.",
    ],
    "She runs a firm from which, police say, millions were stolen.": [
        "She runs a firm.",
        "Millions were stolen from the firm.",
    ],
    "He joined the navy at 17, served in a war, in which his son fell, and retired in 1970.": [
        "He joined the navy at 17.",
        "He served in a war.",
        "He retired in 1970.",
        "His son fell in the war.",
    ],
    "The mayor, elected in May, and his aide, who was once a nun, opened the park.": [
        "The mayor and his aide opened the park.",
        "The mayor was elected in May.",
        "The mayor's aide was once a nun.",
    ],
    "The audit found the firm buys and sells waste.": [
        "The firm buys waste.",
        "The firm sells waste.",
    ],
    "Critics, among whom are two former ministers, want a vote.": [
        "Critics want a vote.",
        "Two former ministers are among critics.",
    ],
}

KEPT = [
    "It has been used as a barracks, a hospital and, since 1990, a mosque.",
    "In the second half, both sides had chances, but none was taken.",
    "On the first day, three riders fell, one breaking a leg.",
    "They sell 40 cheeses, many of them made on the farm.",
    "She left home at 14, when her father died.",
    "They met in a year when work was scarce and married the next.",
    "She dreams of a house that has a garden.",
    "It was a boy who had lost his way, and not the pilot, whose call was heard.",
    "He had admitted theft by a trick and two counts of fraud.",
    "That the bridge would fail was known in 2010.",
    "They searched on foot, by boat and from the air.",
    "She plays the harp, the flute and, less well, the organ.",
    "It was the flood of 1953, in which his aunt drowned, that made him study dykes.",
    "Nobody in the hall clapped except the two men who had paid.",
    "The engine, which Lind designed, built and tested on his own, ran for nine minutes.",
    "The auditors could not say how many of the loans they checked had been repaid.",
]


@pytest.mark.parametrize("text", RELATIVE_VERBS)
def test_verb_of_a_relative_clause(text: str) -> None:
    assert sorted(claims_of(text)) == sorted(RELATIVE_VERBS[text])


@pytest.mark.parametrize("text", KEPT)
def test_kept_whole(text: str) -> None:
    assert claims_of(text) == [text]


def test_no_half_of_two_clauses() -> None:
    text = (
        "The line, which crosses three rivers and which tribes on its route oppose, was approved."
    )
    assert not any("and which" in claim for claim in claims_of(text))


def test_who_it_was() -> None:
    text = "It was her uncle, a baker, who taught her to read."
    assert claims_of(text) == [
        "It was her uncle who taught her to read.",
        "Her uncle is a baker.",
    ]


def test_what_comes_behind_that_is() -> None:
    text = '"We were elected to repair the roads, and that is what we are going to do," she said.'
    assert claims_of(text) == [
        "We were elected to repair the roads.",
        "That is what we are going to do.",
    ]


def test_some_of_whom_are_people() -> None:
    text = "The pupils from the two schools, some of whom walk five miles, need a bus."
    assert "Some of the pupils from the two schools walk five miles." in claims_of(text)


def test_nobody_says_what_stands_before_a_colon() -> None:
    text = "The data are poor: two of the five trusts could not tell us how many had come back."
    assert sorted(claims_of(text)) == [
        "The data are poor.",
        "Two of the five trusts could not tell us how many had come back.",
    ]
