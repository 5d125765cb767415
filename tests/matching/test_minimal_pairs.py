"""Minimal pairs of everyday English: the least word that makes a statement false, or untold."""

import pytest

from claims.model import Verdict
from tests.matching.support import finding

SUPPORTED = [
    ("The firm no longer makes its own bricks.", "The firm has stopped making its own bricks."),
    ("Dogs are no longer allowed in the park.", "Dogs are not allowed in the park any more."),
    ("A third of all pupils walk to school.", "One in three pupils walks to school."),
    ("One person died in the storm.", "The storm killed a single person."),
    ("The fire was caused by a cigarette.",
     "The fire was not caused by lightning but by a cigarette."),
    ("Anna voted for the plan.", "Nobody but Anna voted for the plan."),
    ("Women earn less than men.", "Men earn more than women."),
]  # fmt: skip
REFUTED = [
    ("The firm still makes its own bricks.",
     "The firm no longer makes its own bricks. It buys them."),
    ("The firm still makes its own bricks.", "The firm is no longer making its own bricks."),
    ("The firm no longer makes its own bricks.", "The firm still makes its own bricks."),
    ("Anna Holt still lives in Ghent.", "Anna Holt no longer lives in Ghent."),
    ("Anna Holt lives in Ghent.", "Anna Holt no longer lives in Ghent."),
    ("The team has won the cup.", "The team has yet to win the cup."),
    ("The minister resigned.", "The minister refused to resign."),
    ("Everyone except Anna voted for the plan.", "Anna voted for the plan."),
    ("Anna voted for the plan.", "Everyone except Anna voted for the plan."),
    ("Anna voted for the plan.", "Everyone but Anna voted for the plan."),
    ("Lund is the largest city in the region.",
     "Lund is the largest city in the region after Malm."),
    ("The firm employs more women than men.", "The firm employs more men than women."),
    ("The firm employs 200 women and 300 men.", "The firm employs 300 women and 200 men."),
    ("The firm employs 200 men.", "The firm employs 200 women and 300 men."),
    ("The tower is taller than the church.", "The church is taller than the tower."),
    ("The mayor opposes the tunnel.", "The mayor supports the tunnel. The bishop opposes it."),
    ("The bishop supports the tunnel.", "The mayor supports the tunnel. The bishop opposes it."),
    ("Police shot the man.", "The man shot at the police."),
    ("The company sued the state.", "The state sued the company."),
    ("Turnout was 60 percent in 2012.",
     "Turnout was 60 percent, compared with 55 percent in 2012."),
    ("The ship sank on its way to Oslo.", "The ship sank on its way from Oslo."),
    ("It was the coldest winter on record.", "It was the coldest winter since 1963."),
]  # fmt: skip
NOT_SUPPORTED = [
    ("The firm still makes its own bricks.", "The firm made its own bricks until 1990."),
    ("The firm still makes its own bricks.", "The firm used to make its own bricks."),
    ("Anna Holt still lives in Ghent.", "Anna Holt lived in Ghent from 1990 to 2004."),
    ("The union will end the strike.", "The union will end the strike only if wages rise."),
    ("The team won the cup.", "The team almost won the cup."),
    ("The team won the cup.", "The team came close to winning the cup."),
    ("The company went bankrupt.", "The company narrowly avoided bankruptcy."),
    ("Prices rose to 5 percent.", "Prices rose by 5 percent."),
    ("Sales rose by 40 million euros.", "Sales rose to 40 million euros."),
    ("Sales rose by 10 million euros.", "Sales rose from 30 million to 40 million euros."),
    ("Both parents survived.", "The mother survived, but the father died."),
    ("Anna will be elected.", "Either Anna or Ben will be elected."),
    ("Anna Berg is a minister.", "Anna Berg is a former minister."),
    ("Anna Berg is the mayor.", "Anna Berg is the deputy mayor."),
    ("Anna Berg is a doctor.", "Anna Berg posed as a doctor."),
    ("The drug is safe.", "The drug is not as safe as people think."),
    ("Anna Berg is Tom Holt's daughter.", "Tom Holt is Anna Berg's father."),
    ("Ida Lund sang the song.", "The song was written by Ida Lund. Olga Moe sang it."),
    ("The report was false.", "The minister called the report false."),
    ("According to Tom Holt, the lake is safe.",
     "Anna Berg said that the lake was safe. Tom Holt warned against bathing in it."),
    ("The flood damaged the bridge.", "The bridge withstood the flood."),
    ("The film won three awards.", "The film was nominated for three awards."),
    ("Every second pupil passed the test.", "Half of the pupils passed the test."),
    ("Ida Lund was awarded the prize.", "Ida Lund declined the prize."),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "text"), SUPPORTED)
def test_it_is_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("statement", "text"), REFUTED)
def test_the_contrary_is_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.REFUTED


@pytest.mark.parametrize(("statement", "text"), NOT_SUPPORTED)
def test_it_is_not_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.NOT_ENOUGH
