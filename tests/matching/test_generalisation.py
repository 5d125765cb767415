"""Clashes found in whole texts: roles held by others, nations, places taken, least numbers."""

import pytest

from claims.model import Verdict
from tests.matching.support import finding

REFUTED = [
    ("Ada Brook is the coach of Tolmin.", "Tolmin's coach, Max Reiter, praised captain Ada Brook."),
    ("Nils Borg is the treasurer.", "Treasurer Carla Moretti thanked her deputy Nils Borg."),
    ("Irena Nowak is French.", "The prize was given to the Polish violinist Irena Nowak."),
    ("Clara Stone died in Vienna.", "Clara Stone was born in Vienna. Clara Stone died in Oslo."),
    ("Tom Hale accused Rita Moss.", "Rita Moss accused Tom Hale's company of fraud."),
    ("The captain saw the ship.", "The captain could not see the ship."),
    (
        "Hanna Roth is the finance minister of Norway.",
        "Hanna Roth is the Swedish finance minister.",
    ),
    ("Nina was jailed for 18 thefts.", "Nina was jailed at 18 for 13 thefts."),
    ("More than 900 people died in the flood.", "At least 40 people died in the flood."),
]
NOT_SUPPORTED = [
    ("The pump caused the fire.", "The firm did not know whether the pump had caused the fire."),
    ("All deputies voted for the law.", "All deputies but one voted for the law."),
]
NOT_REFUTED = [
    ("The firm has five shops.", "The firm has four other shops in Wales."),
    ("Ada Brook is a coach.", "Max Reiter is the coach of Tolmin."),
    ("Six hundred pupils got a prize.", "Half of the 1,200 pupils got a prize."),
]


@pytest.mark.parametrize(("statement", "text"), REFUTED)
def test_what_another_has_done_or_is_refutes(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.REFUTED


@pytest.mark.parametrize(("statement", "text"), NOT_SUPPORTED)
def test_an_open_question_or_an_exception_does_not_support(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(("statement", "text"), NOT_REFUTED)
def test_a_number_of_others_or_a_share_does_not_refute(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is not Verdict.REFUTED
