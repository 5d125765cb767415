"""The same told from the other end, until when, of none and of all: what turns a claim."""

import pytest

from claims.matching.compare import compare
from claims.model import Verdict
from tests.matching.support import finding

SUPPORTED = [
    ("Shops opened in March.", "Shops did not open until March."),
    ("Leeds won zero away matches.", "Leeds won no away matches."),
    ("Mary Poe is the wife of Tom Poe.", "Tom Poe is the husband of Mary Poe."),
    ("None of the passengers survived.", "All of the passengers died."),
    ("Acme bought Zenith.", "Zenith was sold to Acme."),
    ("The Tigers were champions in the 2007 season.",
     "The Tigers were champions in both the 1960 and 2007 seasons."),
    ("More than 6.2 million people follow the channel.", "The channel has 6.3+ million followers."),
    ("The video reached over 90 million views by August 2019.",
     "The video had 60 million views as of June 2017 and 92 million as of August 2019."),
    ("The firm earned 25 million dollars in 2022.",
     "The firm earned 40 million dollars in 2021 and 25 million dollars in 2022."),
    ("The FDA approves the drug.",
     "The drug is approved by the U.S. Food and Drug Administration (FDA)."),
]  # fmt: skip
REFUTED = [
    ("Shops did not open.", "Shops did not open until March."),
    ("He stayed until the end.", "He did not stay until the end."),
    ("Leeds won an away match.", "Leeds won zero away matches."),
    ("No one was hurt in the fire.", "Two people were hurt in the fire."),
    ("Tom is Mary's wife.", "Tom is Mary's husband."),
    ("The coach spoke to reporters.", "Neither the coach nor the captain spoke to reporters."),
    ("The club dismissed Olaf Strand.",
     "The club denied a report that it dismissed Olaf Strand."),
    ("He was charged with murder.", "He was charged with theft, but not with murder."),
    ("None of the passengers survived.", "All of the passengers survived."),
    ("Zenith bought Acme.", "Zenith was sold to Acme."),
    ("The south is richer than the north.", "The south is poorer than the north."),
    ("An adult ticket costs 5 euros.",
     "An adult ticket costs 12 euros and a child ticket costs 5 euros."),
    ("The firm earned 40 million dollars in 2022.",
     "The firm earned 40 million dollars in 2021 and 25 million dollars in 2022."),
    ("The firm earned 40 million dollars in 2022.",
     "The firm earned 40 million dollars in 2021. It earned 25 million dollars in 2022."),
    ("Nine people died in the flood in Alton.",
     "A flood in Alton killed two people on Monday. A flood in Westbury killed nine people."),
]  # fmt: skip
NOT_REFUTED = [
    ("The fight was unofficially announced.", "The fight was not officially announced."),
    ("Dover has bigger reserves than Calais.", "Calais has smaller reserves than Dover."),
    ("The Colts signed Dan Funk.", "On Monday, Funk signed with the Colts."),
    ("Ann Farns was buried at Lawn Hill.", "She was buried at Lawn Hill beside Bob Farns."),
    ("Harbour Six released the first single of the year.",
     "The band released the first single of the year."),
    ("Orb Chile is a division of Orb.", "Orb Peru, Orb Chile and Orb Cuba are divisions of Orb."),
    ("The EP came out in 2010.", "Their EP, The North Stands for Nothing, came out in 2010."),
    ("There were 1,030 cases on 13 April.", "On 12 April there were 1,016 cases."),
    ("The concert did not go ahead.", "The concert was cancelled because of strong wind."),
    ("Sweden beat Korea 1-0.", "Sweden defeated Korea 1 – 0."),
]  # fmt: skip
GIVEN = [
    ("The senator was re-elected.", "The senator was not re-elected.", Verdict.REFUTED),
    ("The rebels handed over no weapons.", "The rebels handed over weapons.", Verdict.REFUTED),
    ("The senator was re-elected.", "The senator was re-elected.", Verdict.SUPPORTED),
]


@pytest.mark.parametrize(("statement", "text"), SUPPORTED)
def test_it_is_told_in_other_words(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("statement", "text"), REFUTED)
def test_it_is_turned(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.REFUTED


@pytest.mark.parametrize(("statement", "text"), NOT_REFUTED)
def test_it_is_no_contradiction(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is not Verdict.REFUTED


@pytest.mark.parametrize(("statement", "text", "verdict"), GIVEN)
def test_nearly_the_same_words_given_as_evidence(
    statement: str, text: str, verdict: Verdict
) -> None:
    assert compare(statement, text).verdict is verdict
