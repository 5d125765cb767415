"""A name is told by what its text says that it is, and a thing by a wider word that takes it up."""

import pytest

from claims.model import Verdict
from tests.matching.support import finding

SUPPORTED = [
    (
        "Hallow has a school and two shops.",
        "The fire started near the village of Hallow. The village has a school and two shops.",
    ),
    (
        "Tessen was fined by the council.",
        "Tessen is a bakery. The bakery was fined by the council.",
    ),
    (
        "The hikers photographed the wolves.",
        "Wolves have returned to the valley. The hikers photographed the animals.",
    ),
    (  # the claim says which planet; the source wrote "the planet"
        "Anna Holt was the first to photograph the planet.",
        "The team has found Velda 4b, a planet of a small star. "
        "Anna Holt was the first to photograph the planet, in images of May 2016.",
    ),
    (
        "A storm destroyed the village.",
        "Holm is a village on the coast. A storm destroyed the village in 1953.",
    ),
]
NOT_SUPPORTED = [
    (  # two villages: which one is not told
        "Hallow has a school and two shops.",
        "The villages lie far apart: Hallow is a village, Mendle is a village, too. "
        "The village has a school and two shops.",
    ),
    (  # to point at a person is not to say that another is one
        "Ida Falk is the prosecutor.",
        "Johan Berg is the prosecutor. Ida Falk thanked the court.",
    ),
]


@pytest.mark.parametrize(("statement", "text"), SUPPORTED)
def test_a_description_tells_the_name(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("statement", "text"), NOT_SUPPORTED)
def test_a_description_of_several_or_of_another_does_not(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is not Verdict.SUPPORTED
