"""What stands in and behind noun phrases: told of the right noun, in the right tense, or kept."""

import pytest

from tests.splitting.said import claims_of

WHOLE = [
    "She met Kari Moe, Jan Berg and Lise Dahl, who won the race.",
    "Kari Moe became mayor of Halden in May, at 29 the youngest in its history.",
    "Kari Moe joined the council, the youngest in the country.",
    "Jan Berg crossed the plateau in nine days, living on berries.",
    "Doctors are waiting for a drug that works.",
    "Jan Berg led the search for a boat that can carry trains.",
    "Banks agreed to put off debts of towns hit by floods until May.",
    "Jan Berg is a man facing trial.",
    "She bought a house that exists only in a novel.",
    "Rovers were given a home game, providing the Reds win their replay.",
    "Jan Berg won a cup, worth 900 crowns.",
    "The weight was taken at the edge of a field using one scale.",
    "Some pupils who start early get bored.",
    "You take a drug that binds with lead.",
    "If it had rained the dam would have broken, flooding the town.",
    "The year was good, meeting or beating all of our aims.",
    "Homes would be built on public land, donated by towns.",
    "They lost the case after a probe by the Trade Board, which is over.",
]
TOLD = {
    "Kari Moe, a baker at Dunn Foods, 52, left the room.": [
        "Kari Moe left the room.",
        "Kari Moe is 52.",
        "Kari Moe is a baker at Dunn Foods.",
    ],
    "Kari Moe, a nurse, and Jan Berg, a welder, both 31, opened a shop.": [
        "Kari Moe and Jan Berg opened a shop.",
        "Kari Moe is a nurse.",
        "Kari Moe and Jan Berg are both 31.",
        "Jan Berg is a welder.",
    ],
    "Kari Moe and Jan Berg, both 31, were found dead in the cabin.": [
        "Kari Moe and Jan Berg were found dead in the cabin.",
        "Kari Moe and Jan Berg were both 31.",
    ],
    "The panel, a body of surgeons, nine in all, met in May.": [
        "The panel, nine in all, met in May.",
        "The panel is a body of surgeons.",
    ],
    "Tern Works, a firm making oars for rowers, sold its yard.": [
        "Tern Works sold its yard.",
        "Tern Works is a firm.",
        "Tern Works makes oars for rowers.",
    ],
    "Kari Moe, a lawyer representing the tenants, left the room.": [
        "Kari Moe left the room.",
        "Kari Moe is a lawyer.",
        "Kari Moe represents the tenants.",
    ],
    "Kari Moe, a miner living in Kent, died on Friday.": [
        "Kari Moe died on Friday.",
        "Kari Moe was a miner.",
        "Kari Moe lived in Kent.",
    ],
    "Kari Moe ran to the harbour, running past the guards.": [
        "Kari Moe ran to the harbour.",
        "Kari Moe ran past the guards.",
    ],
    "The museum will be run by monks, with two guides shared between three towns.": [
        "The museum will be run by monks.",
        "Two guides will be shared between three towns.",
    ],
    "The guards were sent home, with their families not being told.": [
        "The guards were sent home.",
        "The guards' families were not told.",
    ],
    "The shelf includes books against war, greed and envy.": [
        "The shelf includes books against war.",
        "The shelf includes books against greed.",
        "The shelf includes books against envy.",
    ],
    "The hall is new, said Kari Moe, a spokeswoman for Dunn Foods quoted in the local paper.": [
        "The hall is new.",
        "Kari Moe is a spokeswoman for Dunn Foods quoted in the local paper.",
    ],
    "Jan Berg described the machine as a plough, which would run on gas.": [
        "Jan Berg described the machine as a plough.",
        "The plough would run on gas.",
    ],
    "Kari Moe published Low Tide, now widely seen as her best book.": [
        "Kari Moe published Low Tide.",
        "Low Tide is now widely seen as Kari Moe's best book.",
    ],
    "One judge, Kari Moe, carried around a note.": [
        "Kari Moe carried around a note.",
        "Kari Moe is a judge.",
    ],
    "Last year's winner, Kari Moe, praised the crowd.": [
        "Kari Moe praised the crowd.",
        "Kari Moe is last year's winner.",
    ],
    "Jan Berg, who lives in Halden, a port on the coast, left the room.": [
        "Jan Berg left the room.",
        "Jan Berg lives in Halden.",
        "Halden is a port on the coast.",
    ],
    "Jan Berg, one of six guards who refused the order, left the room.": [
        "Jan Berg left the room.",
        "Jan Berg is one of six guards who refused the order.",
    ],
    "She sold the mill, which had lost money, after her father died.": [
        "She sold the mill after her father died.",
        "The mill had lost money.",
    ],
    "They have left, with Kari Moe leaving and Jan Berg retiring in 2003.": [
        "They have left.",
        "Kari Moe has left.",
        "Jan Berg retired in 2003.",
    ],
    "In 1983 Gerd Holm, now a judge in Ulm, proved the theorem.": [
        "In 1983 Gerd Holm proved the theorem.",
        "Gerd Holm is now a judge in Ulm.",
    ],
    "Children's writer Kari Moe read a poem.": [
        "Kari Moe read a poem.",
        "Kari Moe is a children's writer.",
    ],
}


@pytest.mark.parametrize("text", WHOLE)
def test_it_stays_whole(text: str) -> None:
    assert claims_of(text) == [text]


@pytest.mark.parametrize("text", TOLD)
def test_each_is_told_of_its_noun(text: str) -> None:
    assert claims_of(text) == TOLD[text]
