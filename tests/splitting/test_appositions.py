"""Of which noun an apposition tells, and what behind a comma is none; lists given out right."""

import pytest

from tests.splitting.said import claims_of

TOLD = {
    "Paul Orme, director of the museum, and Ida Roe, a historian, found the ring.": [
        "Paul Orme and Ida Roe found the ring.",
        "Paul Orme is director of the museum.",
        "Ida Roe is a historian.",
    ],
    "The town's mayor, a Democrat, and the governor, a Republican, disagreed.": [
        "The town's mayor and the governor disagreed.",
        "The town's mayor is a Democrat.",
        "The governor is a Republican.",
    ],
    "The minister of health, Anna Strand, and her deputy, Lars Holm, visited the clinic.": [
        "Anna Strand and Lars Holm visited the clinic.",
        "Anna Strand is the minister of health.",
        "Lars Holm is Anna Strand's deputy.",
    ],
    "The festival takes place in Vellen, the country's second city, every May.": [
        "The festival takes place in Vellen every May.",
        "Vellen is the country's second city.",
    ],
    "A former aide to Erik Dahl, Lars Holm, was arrested.": [
        "Lars Holm was arrested.",
        "Lars Holm is a former aide to Erik Dahl.",
    ],
    "They are Mark Dale, a cook, Paul Orme, a nurse, Ida Roe, a judge, and Eva Lind, a pilot.": [
        "They are Mark Dale, Paul Orme, Ida Roe and Eva Lind.",
        "Mark Dale is a cook.",
        "Paul Orme is a nurse.",
        "Ida Roe is a judge.",
        "Eva Lind is a pilot.",
    ],
    "The rally was the largest gathering in Vellen - a town of few visitors - in ten years.": [
        "The rally was the largest gathering in Vellen in ten years.",
        "Vellen is a town of few visitors.",
    ],
    "Protesters gathered in Vellen, the second city of Norland on Saturday afternoon.": [
        "Protesters gathered in Vellen on Saturday afternoon.",
        "Vellen is the second city of Norland.",
    ],
    '"It was loud," said Ruth Adler, a resident of Torvik to Reuters.': [
        "It was loud.",
        "Ruth Adler is a resident of Torvik.",
    ],
    "The prize was shared by Mark Dale, a chemist at the University of Ulm, and his wife.": [
        "The prize was shared by Mark Dale and his wife.",
        "Mark Dale is a chemist at the University of Ulm.",
    ],
    "Robert Hale, Sr., owner of the mill, died on Monday.": [
        "Robert Hale Sr. died on Monday.",
        "Robert Hale Sr. was owner of the mill.",
    ],
    "One resident, Ines Koch, said the water was brown.": [
        "The water was brown.",
        "Ines Koch is a resident.",
    ],
    "Paul Orme, father of one of the victims, wept in court.": [
        "Paul Orme wept in court.",
        "Paul Orme is father of one of the victims.",
    ],
    "Fictional London detective Ruth Adler appears in ten books.": [
        "Ruth Adler appears in ten books.",
        "Ruth Adler is a fictional London detective.",
    ],
    "The wind, 30 m/s at the coast, fell in the night.": [
        "The wind fell in the night.",
        "The wind is 30 m/s at the coast.",
    ],
    "The vote made Paul Orme president and his rival, Mark Dale, prime minister.": [
        "The vote made Paul Orme president and Mark Dale, prime minister.",
        "Mark Dale is his rival.",
    ],
}

NONE = [
    "The guide lists the Kestrel Fund, one of its branches, or firms that work with it.",
    "They met in the Kursaal, Bern, for two days.",
    "Nearly 40 houses, the bulk being old farms, were damaged.",
    "She has a twin-track plan, one track in each city.",
    "The plan needs the support of the mayor, the council, and at least half of the voters.",
    "Police seized 40 guns, 12 kg of gold, and cash worth 2 million crowns.",
    "PC Ruth Adler was hurt in the crash.",
    "The density of 2.3±0.4 g/cm3 of the rock is low.",
    "The town was chosen out of five bids, including Mirna, Dorne and Torvik.",
    "She was one of several runners, including Ann Lee, Ida Roe and Eva Lind.",
    "He worked in the company of great cooks, such as Paul Orme, Ruth Adler and Mark Dale.",
    "The film shows Ann Lee's life in Ulm and death in Bern.",
    "This was the 20th start of the rocket, and the 12th of the new type.",
    "The mayor asked for a loan and not a gift to pay for the bridge.",
]

LISTS = {
    "The panel included Paul Orme, a chemist, Ruth Adler, a judge, and Mark Dale, a nurse.": [
        "The panel included Paul Orme.",
        "The panel included Ruth Adler.",
        "The panel included Mark Dale.",
        "Paul Orme is a chemist.",
        "Ruth Adler is a judge.",
        "Mark Dale is a nurse.",
    ],
    "The club sold Mark Dale, its captain, Tom Weld, a striker, and Paul Orme.": [
        "The club sold Mark Dale, Tom Weld and Paul Orme.",
        "Mark Dale is the club's captain.",
        "Tom Weld is a striker.",
    ],
    "The paper reports on dyslexia, a condition marked by trouble with reading.": [
        "The paper reports on dyslexia.",
        "Dyslexia is a condition marked by trouble with reading.",
    ],
    "The fair was in Ulm, Norland, on May 4, 2001; this year's fair will be in Oslo on July 1.": [
        "The fair was in Ulm, Norland, on May 4, 2001.",
        "This year's fair will be in Oslo on July 1.",
    ],
    "The storm was felt in towns such as Vellen, Mirna and Torvik.": [
        "The storm was felt in Vellen.",
        "The storm was felt in Mirna.",
        "The storm was felt in Torvik.",
    ],
    "Rain fell all over the Upper Valley, in villages including Vellen, Mirna and Dorne.": [
        "Rain fell all over the Upper Valley.",
        "Rain fell in Vellen.",
        "Rain fell in Mirna.",
        "Rain fell in Dorne.",
    ],
    "The law has caused an angry protest from Orme's voters, as well as Catholics in the north.": [
        "The law has caused an angry protest from Orme's voters.",
        "The law has caused an angry protest from Catholics in the north.",
    ],
    "He foretold his death in 2030, as well as a second and last return in 2040.": [
        "He foretold his death in 2030.",
        "He foretold a second and last return in 2040.",
    ],
    "They want to ruin my name and harm my farm, my firm, my long career.": [
        "They want to ruin my name.",
        "They want to harm my farm.",
        "They want to harm my firm.",
        "They want to harm my long career.",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_an_apposition_tells_of_its_own_noun(text: str) -> None:
    assert sorted(claims_of(text)) == sorted(TOLD[text])


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_apposition_or_only_together_stays(text: str) -> None:
    assert claims_of(text) == [text]


@pytest.mark.parametrize("text", LISTS)
def test_each_member_of_a_list_is_told_with_what_it_needs(text: str) -> None:
    assert sorted(claims_of(text)) == sorted(LISTS[text])
