"""Of a person or the game, of the event or its place, of the plan or its aim: who or what it is."""

import pytest

from tests.splitting.said import claims_of

APART = {
    # "who" is of people
    "Hull were without Karl Brand for the match, who scored twice in the first leg.": (
        "Karl Brand scored twice in the first leg."
    ),
    "The ministry relies on agents of foreign brands, who do not follow the rules.": (
        "Agents of foreign brands do not follow the rules."
    ),
    "The owner of the boats, who lives in Oslo, was fined.": (
        "The owner of the boats lives in Oslo."
    ),
    "They fought the remains of the old army and rebels, who burned the village.": (
        "Rebels burned the village."
    ),
    "He thanked the nurses at the ward, who saved his life.": "The nurses saved his life.",
    "Police rely on informants in the gangs, who are paid in cash.": (
        "Informants in the gangs are paid in cash."
    ),
    # what is shown, lasts, begins or kills is what happened
    "The concert in the old harbour, which was shown on regional television, ended late.": (
        "The concert in the old harbour was shown on regional television."
    ),
    "The debate in Lund, which lasted three hours, was calm.": (
        "The debate in Lund lasted three hours."
    ),
    "The trial in Utrecht, which began in May, goes on.": "The trial in Utrecht began in May.",
    "Jets carried out raids on a camp near Homs on Tuesday, which killed nine fighters.": (
        "Raids killed nine fighters."
    ),
    "The quake struck at 04:12 local time, which was of a magnitude of 5.1.": (
        "The quake was of a magnitude of 5.1."
    ),
    "They played at the stadium, which opened last year.": "The stadium opened last year.",
    "The family moved to Bern in 1999, which then had few schools.": ("Bern then had few schools."),
    # what holds rules is the plan, and what has come of it is of what was done
    "The council passed a bill to support the fishing industry, which contains twelve rules.": (
        "The bill to support the fishing industry contains twelve rules."
    ),
    "The town started a campaign to save the mill, which was built in 1820.": (
        "The mill was built in 1820."
    ),
    "Norway has clamped down on smuggling, which has pushed prices up.": (
        "Norway clamping down on smuggling has pushed prices up."
    ),
    # participles
    "Karl Brand scored twice, leading Norway to victory.": "Karl Brand led Norway to victory.",
    "Ida Berg moved to Rome in 1990, representing Norway at the court.": (
        "Ida Berg represented Norway at the court."
    ),
    "The blast on Monday at the army base, known as Camp Vale, hurt nine people.": (
        "The army base is known as Camp Vale."
    ),
}

WHOLE = [
    'Since 1920, the king had been naming "Crown Wardens" to run the mines, who kept the profit.',
    "The president appointed judges to lead the court, who serve for nine years.",
    "The council approved a plan to build a bridge, which will cost 3 million crowns.",
    "Friction is vital for small moons, which had only been suspected so far.",
    "The test may show whether the lake has a second outlet, which could explain the floods.",
    "Every week a child suffers a burn from a stove that needs a doctor's care.",
    "People think of her as a saint who healed the sick.",
    "We expect strong demand, pushing up prices in the spring.",
    "In the 80th minute, Ida Berg missed a penalty, resulting in a replay.",
    "By 2015, Karl Brand faced mounting debts, leading his friends to sell the house.",
    "The firm bought two ships, representing a third of the fleet.",
    "The cross was met by Karl Brand's head, doubling the lead.",
    "Officials allowed the fair to go ahead with nine guards watching from the roof.",
    "The results of the Vale Health Study published on Monday show a rise.",
    "The patrol met resistance from guards of the mine, armed with rifles.",
    "The report mentioned a case of three clerks apologising for an error.",
    "Entering the game, the Hawks had won nine times.",
]


@pytest.mark.parametrize("text", APART)
def test_it_is_told_of_whom_or_what_it_fits(text: str) -> None:
    assert APART[text] in claims_of(text)


@pytest.mark.parametrize("text", WHOLE)
def test_what_may_be_of_another_stays(text: str) -> None:
    assert claims_of(text) == [text]
