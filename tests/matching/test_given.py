"""What only forbids support holds for a text given as the evidence, too."""

import pytest

from claims.matching.compare import compare
from claims.model import Verdict

UNTOLD = [
    ("Anna Moe will be chosen.", "Either Anna Moe or Ben Holt will be chosen."),
    ("Anna Moe is the mayor of Malm.", "Anna Moe is the deputy mayor of Malm."),
    ("Another bridge was closed in May.", "A bridge was closed in May."),
    ("The firm still sells boats.", "The firm sold boats until 1990."),
    ("The nurse voted for the strike.", "Everyone but the nurse voted for the strike."),
    ("The school never had a library.", "The school has a library."),
    ("The tunnel was opened in June.", "The tunnel was closed in June."),
    ("Brightwater's rival lost the case.", "Brightwater lost the case."),
    ("The lake is deeper than the fjord.", "The lake is deep."),
    ("The Aurora is a ferry.", "A ferry rammed the Aurora."),
    (
        "The storm killed six people in Norvia.",
        "The storm killed six people in Norvia and Galland.",
    ),
    ("The mayor said that the bridge was safe.", "The police said that the bridge was safe."),
    ("The director stole the coins.", "The director reported the theft of the coins."),
]
TOLD = [
    ("Anna Moe was not a hero.", "Anna Moe did not become a hero."),
    ("The island is without water.", "The island has no water."),
    ("The plant is also known as bluewort.",
     "The plant is also known as bluewort, fenbell or ladies' lamp."),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "evidence"), UNTOLD)
def test_what_is_forbidden_is_not_supported(statement: str, evidence: str) -> None:
    assert compare(statement, evidence).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(("statement", "evidence"), TOLD)
def test_the_same_in_other_words_is_not_forbidden(statement: str, evidence: str) -> None:
    assert compare(statement, evidence).verdict is Verdict.SUPPORTED
