"""What is said of a further thing, or of a part, does not stand against what is told of another."""

import pytest

from claims.model import Verdict
from tests.matching.support import finding

NOT_REFUTED = [
    ("The choir also sings in summer.", "The choir sings in the chapel in winter."),
    ("Paula Stern has won the race before.", "Ann Lowe won the race on Sunday."),
    ("Another bus crashed in Leeds.", "A bus crashed in Bristol on Friday."),
    ("The probe will be launched in 2031.", "The probe was launched in 2017."),
    ("More than 2,000 people were killed in the war.", "74 soldiers were killed in the war."),
    ("The mill was destroyed by the fire.", "Six houses and the mill burned down."),
    ("The bomber crashed in Ohio.", "The bomber crashed at Dayton Airport in Moraine, Ohio."),
    ("Most of the members are women.", "The club has nine members."),
    ("The US condemned the plan.", "The plan was condemned by the United Nations and the US."),
]
REFUTED = [
    ("All three divers drowned.", "Two of the divers drowned."),
    ("The bomber crashed in Texas.", "The bomber crashed at Dayton Airport in Moraine, Ohio."),
    ("Sixty soldiers were killed in the war.", "74 soldiers were killed in the war."),
]


@pytest.mark.parametrize(("statement", "text"), NOT_REFUTED)
def test_a_further_or_partial_thing_does_not_refute(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is not Verdict.REFUTED


@pytest.mark.parametrize(("statement", "text"), REFUTED)
def test_the_same_thing_does(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.REFUTED
