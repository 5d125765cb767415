"""No claim without what it needs: conditions, what is wanted, which ones, who does it to whom."""

import pytest

import claims

CLAIMS = {
    # what holds only under a condition is no fact
    "We won't stop until the river is clean, those who polluted it are fined and the dam is "
    "gone.": [
        "We won't stop until the river is clean, those who polluted it are fined and the dam is "
        "gone.",
    ],
    "The fund pays out only if the harvest fails, the farmer is insured and the state declares a "
    "drought.": [
        "The fund pays out only if the harvest fails, the farmer is insured and the state declares "
        "a drought.",
    ],
    "The council cannot act until the report is published, the public is heard and lawyers "
    "agree.": [
        "The council cannot act until the report is published, the public is heard and lawyers "
        "agree.",
    ],
    # what is wanted is not done
    "The rebels plan to seize the port, block the road and cut the power lines.": [
        "The rebels plan to seize the port.",
        "The rebels plan to block the road.",
        "The rebels plan to cut the power lines.",
    ],
    "He tried to open the door, smash the window and call for help.": [
        "He tried to open the door.",
        "He tried to smash the window.",
        "He tried to call for help.",
    ],
    "Players can join only if they are under 18, live in the county and have a letter.": [
        "Players can join only if they are under 18, live in the county and have a letter.",
    ],
    "Had the pilot turned back, the crew would have lived and the ship would not have sunk.": [
        "Had the pilot turned back, the crew would have lived and the ship would not have sunk.",
    ],
    # where it happened, told once for both
    "At least six soldiers were killed and ten injured in an ambush near the border.": [
        "At least six soldiers were killed in an ambush near the border.",
        "Ten were injured in an ambush near the border.",
    ],
    # none of them did it; what comes of that is of all
    "None of the ships sank, leaving the harbour open.": [
        "None of the ships sank, leaving the harbour open.",
    ],
    # an object that two clauses share
    "It is a rule that we follow but our rivals openly break.": [
        "It is a rule that we follow but our rivals openly break.",
    ],
    # an excuse goes on behind "and"
    "No rich country has the excuse that it is too dear and we cannot act.": [
        "No rich country has the excuse that it is too dear and we cannot act.",
    ],
    # a passive that shares "was", and an active verb that does not
    "The boys were playing in the road and stopped by police.": [
        "The boys were playing in the road.",
        "The boys were stopped by police.",
    ],
    "The coach was quick to make changes, and sent on Lind in place of Roe.": [
        "The coach was quick to make changes.",
        "The coach sent on Lind in place of Roe.",
    ],
    "Ode was tackled by Lind and fumbled.": ["Ode was tackled by Lind.", "Ode fumbled."],
    # what sums up all clauses is of none of them
    "Houses have been searched, men have been arrested and their phones seized -- a campaign of "
    "fear.": [
        "Houses have been searched.",
        "Men have been arrested.",
        "Their phones have been seized.",
    ],
    # which ones: the clause stays
    "Tom Ode was among the 40 people arrested on Friday.": [
        "Tom Ode was among the 40 people arrested on Friday.",
    ],
    "The effect is similar to an effect seen between grains of sand.": [
        "The effect is similar to an effect seen between grains of sand.",
    ],
    "Ode is a man who has lied to us.": ["Ode is a man who has lied to us."],
    "A bomber who attacked a base last week was a Jordanian.": [
        "A bomber who attacked a base last week was a Jordanian.",
    ],
    "Monday's ruling starts a 30-day period in which the parties can appeal.": [
        "Monday's ruling starts a 30-day period in which the parties can appeal.",
    ],
    "Every year a child in the district catches a disease that needs treatment abroad.": [
        "Every year a child in the district catches a disease that needs treatment abroad.",
    ],
    # of these two halves neither is told alone
    "With people coming and going, reporters counted about 300 visitors.": [
        "With people coming and going, reporters counted about 300 visitors.",
    ],
    "The story goes that the king was hit by a stone and then wrote poems.": [
        "The story goes that the king was hit by a stone.",
        "The story goes the king wrote poems.",
    ],
    "Concern was expressed by the officials that errors may hide the guns, and that some reached "
    "the rebels.": [
        "Concern was expressed by the officials that errors may hide the guns, and that some "
        "reached the rebels.",
    ],
    "The bridge was meant to open in May, which it did.": [
        "The bridge was meant to open in May, which it did.",
    ],
    "It is with a great feeling of joy that I join Port Saint-Denis.": [
        "It is with a great feeling of joy that I join Port Saint-Denis.",
    ],
    "For me as a nurse, it means a lot that they are going to close the ward.": [
        "For me as a nurse, it means a lot that they are going to close the ward.",
    ],
    "He foretold his death in 2019, as well as a third and final return in 2023.": [
        "He foretold his death in 2019.",
        "He foretold a third and final return in 2023.",
    ],
}


@pytest.mark.parametrize("text", CLAIMS)
def test_claim_has_what_it_needs(text: str) -> None:
    assert sorted(c.text for c in claims.split(text).claims) == sorted(CLAIMS[text])


SAID = {
    # the second predicate is of what is said, too
    "The spokesman said the firm had hidden losses and was close to ruin.": [
        ("The firm had hidden losses.", "The spokesman"),
        ("The firm was close to ruin.", "The spokesman"),
    ],
    "Jane Roe claimed Lind had lied and was a bad witness as he had been drunk.": [
        ("Lind had lied.", "Jane Roe"),
        ("Lind was a bad witness as he had been drunk.", "Jane Roe"),
    ],
    # the subject of the second clause is no object of the first
    "A two-thirds majority would be needed to block the deal and diplomats here say chances are "
    "slim.": [
        ("A two-thirds majority would be needed to block the deal.", None),
        ("Chances are slim.", "diplomats"),
    ],
    "The bill would ban the drug and doctors in the region warn patients will suffer.": [
        ("Patients will suffer.", "doctors in the region"),
        ("The bill would ban the drug.", None),
    ],
    "The news came hours after Ode announced he would resign, and said he would fight the "
    "charges.": [
        ("Ode would fight the charges.", "Ode"),
        ("Ode would resign.", "Ode"),
        ("The news came hours after Ode announced he would resign.", None),
    ],
}


@pytest.mark.parametrize("text", SAID)
def test_said_of_whom(text: str) -> None:
    found = [(c.text, c.speaker.name if c.speaker else None) for c in claims.split(text).claims]
    assert sorted(found, key=str) == sorted(SAID[text], key=str)


NOT_TOLD = (
    "There are.",
    "Families of exiles married to locals.",
    "A woman alleged to have fled the country.",
)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_fragment_is_no_claim(text: str) -> None:
    assert not claims.split(text).claims
