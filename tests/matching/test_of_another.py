"""What a text tells of another thing, person or time says nothing of the one a statement names."""

import pytest

from claims.model import Verdict
from tests.matching.support import finding

SUPPORTED = [
    # what is told from one year to another holds in each between
    ("In 1955 Adam Reyes ruled the island.", "Adam Reyes ruled the island from 1950 to 1962."),
    ("In 1955 the mill belonged to the Harlan family.",
     "From 1950 to 1962 the mill belonged to the Harlan family."),
    # one unit of a measure, and a figure that is told about
    ("The tunnel is more than a kilometre long.", "The tunnel is 1,250 metres long."),
    ("The flight took less than an hour.", "The flight took 48 minutes."),
    ("The college has more than 12,000 students.", "The college has about 12,300 students."),
]  # fmt: skip
REFUTED = [
    # who an apposition names
    ("Ann Lee sued Tom Dale.", "The owner of Brightwater, Tom Dale, sued Ann Lee."),
    ("Kovacs testified against Ivo Brand.",
     "The head of Lumen, Ivo Brand, testified against Kovacs."),
    # the opposite of the very thing, beside the same of another
    ("The firm's costs fell in 2020.", "The firm's sales fell in 2020, while its costs rose."),
    ("Exports grew last year.", "Imports grew by a tenth last year, but exports shrank."),
]  # fmt: skip
UNTOLD = [
    # what has been put off, called off or is only needed
    ("The board decided to close the mill.",
     "The board postponed a decision on whether to close the mill."),
    ("The court approved the sale.", "The sale requires the approval of the court."),
    ("Minister Hale travelled to Ghana.", "Minister Hale cancelled a trip to Ghana."),
    # another did it, or it did something else
    ("Olga Berg won the race.", "Ida Lund won the race. Olga Berg of Norway led for a while."),
    ("The firm's costs fell in 2020.",
     "The firm's sales fell in 2020, while its costs stayed the same."),
    # another said it
    ("Paula Kent said the road would be closed.",
     "Paula Kent opened the meeting. Ivo Brand said that the road would be closed."),
    # a figure of another name, of another part, of another thing
    ("Tom Dale came third.", "Tom Dale took part in the race. Ivo Brand came third."),
    ("51 percent of adults own a car.",
     "The share of adults who own a car rose to 38 percent, and among men it reached 51 percent."),
    ("Dunmore is the second-largest town in the valley.",
     "Ashby is the largest town in the valley, followed by Dunmore."),
    ("The violin is kept in a museum in Bergen.",
     "The statue is kept in a museum in Lyon. A violin was found later by a man from Bergen."),
    # figures of names by turns, a role that two have, another of the kind
    ("The Blues won 38 percent of the vote.",
     "The Blues won 46 percent of the vote and the Reds 38 percent."),
    ("Ida Berg is the mayor of Malm.",
     "Olga Moe, the mayor of Malm, met Ida Berg, the mayor of Dunmore."),
    ("The gang stole 22 tonnes of copper.",
     "The gang stole 40 tonnes of zinc. Another gang had stolen 22 tonnes of copper in May."),
    ("Another bridge collapsed in May.", "A bridge collapsed in May after a flood."),
    # done once in a span, or in all of it
    ("In 1955 the dam was built.", "The dam was built from 1950 to 1962."),
    ("In 2004 the firm sold 900 boats.", "The firm sold 900 boats from 2001 to 2009."),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "text"), SUPPORTED)
def test_it_is_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("statement", "text"), REFUTED)
def test_the_contrary_is_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.REFUTED


@pytest.mark.parametrize(("statement", "text"), UNTOLD)
def test_of_another_it_is_not_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is not Verdict.SUPPORTED


def test_who_denies_a_figure_does_not_tell_another() -> None:
    text = "The mayor took part. Hale denied that he had paid five million dollars to the club."
    said = "Hale paid three million dollars to the club."
    assert finding(said, text).verdict is not Verdict.SUPPORTED
