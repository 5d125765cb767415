"""What is told of whom: of the summit or its guests, of one alone or of both, of what is done."""

import pytest

from tests.splitting.said import claims_of

READ = {
    # what was held is the summit, and not who spoke there
    "At the summit, held in the old harbour, Weber thanked the hosts.": [
        "At the summit, Weber thanked the hosts.",
        "The summit was held in the old harbour.",
    ],
    # the village or the doctors: it stays
    "In the village, hit by floods last year, doctors treated forty people.": [
        "In the village, hit by floods last year, doctors treated forty people."
    ],
    # "only" and "one" belong to the clause
    "She trusted only her lawyer, Mia Holt, a former judge.": [
        "She trusted only her lawyer, Mia Holt.",
        "Mia Holt is a former judge.",
    ],
    "He has just one brother, Karl, 40.": ["He has just one brother, Karl.", "Karl is 40."],
    "One minister, Ida Roe, resigned.": ["Ida Roe resigned.", "Ida Roe is a minister."],
    "Police questioned a neighbour Rosa Lind, a cook.": [
        "Police questioned a neighbour Rosa Lind.",
        "Rosa Lind is a cook.",
    ],
    # both of them are to do each
    "The king urged both sides to stop fighting and start talking.": [
        "The king urged both sides to stop fighting.",
        "The king urged both sides to start talking.",
    ],
    # two participles are bent alike
    "The camp is held in May, with members swimming or rowing across the lake.": [
        "The camp is held in May.",
        "Members swim or row across the lake.",
    ],
    # what a thing is like is so still
    "The museum has bought a print depicting a storm.": [
        "The museum has bought a print.",
        "The print depicts a storm.",
    ],
    # the second passive lacks its "was"
    "His father was shot and his mother sent to a camp.": [
        "His father was shot.",
        "His mother was sent to a camp.",
    ],
    "The roof was torn off and the walls left standing.": [
        "The roof was torn off.",
        "The walls were left standing.",
    ],
    "Two men were hurt and the mayor sent for help.": [
        "Two men were hurt.",
        "The mayor sent for help.",
    ],
    # what was done led to it, not its fees
    "The bank raised its fees, which led many clients to leave.": [
        "The bank raised its fees, which led many clients to leave."
    ],
    "The striker curled a free kick over the wall, which levelled the score.": [
        "The striker curled a free kick over the wall, which levelled the score."
    ],
    # the storm killed, and not the mill
    "Workers left the mill, which was damaged in the storm last year, which killed nine people.": [
        "Workers left the mill.",
        "The mill was damaged in the storm last year, which killed nine people.",
    ],
    # no mayor ended
    "His time as the club's coach ended in May.": ["His time as the club's coach ended in May."],
    # what is over is told in the past
    "The leader of the attack, Bo Roe, was jailed.": [
        "Bo Roe was jailed.",
        "Bo Roe was the leader of the attack.",
    ],
    # both nouns are what he is
    "Bo Holm is a lawyer turned novelist.": ["Bo Holm is a lawyer turned novelist."],
    # a group is no chief
    "The chief of the largest union, Free Workers United, resigned.": [
        "The chief of Free Workers United resigned.",
        "Free Workers United is the largest union.",
    ],
}


@pytest.mark.parametrize("text", READ)
def test_told_of_the_right_one(text: str) -> None:
    assert claims_of(text) == READ[text]
