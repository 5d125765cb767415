"""Coordinated, adverbial and participial clauses; and what is never taken apart."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of

APART = {
    "The mayor opened the bridge on Monday and visited two schools.": [
        "The mayor opened the bridge on Monday.",
        "The mayor visited two schools.",
    ],
    "The storm destroyed houses, flooded roads and left thousands without power.": [
        "The storm destroyed houses.",
        "The storm flooded roads.",
        "The storm left thousands without power.",
    ],
    "Ode went on to rule the sport, selling flour to bakers.": [
        "Ode went on to rule the sport.",
        "Ode sold flour to bakers.",
    ],
    "He was arrested and later released.": ["He was arrested.", "He was later released."],
    "The museum was built in 1890 and renovated in 2001.": [
        "The museum was built in 1890.",
        "The museum was renovated in 2001.",
    ],
    "The singer was born in Lima in 1970 and moved to Spain.": [
        "The singer was born in Lima in 1970.",
        "The singer moved to Spain.",
    ],
    "The company designed and built the tower.": [
        "The company designed the tower.",
        "The company built the tower.",
    ],
    "Although the vote was close, the party accepted the result.": [
        "The party accepted the result.",
        "The vote was close.",
    ],
    "The museum was closed for repairs while the library stayed open.": [
        "The museum was closed for repairs.",
        "The library stayed open.",
    ],
    "Founded in 1920, the club has 400 members.": [
        "The club has 400 members.",
        "The club was founded in 1920.",
    ],
    "A fire broke out in the harbour, killing three sailors.": [
        "A fire broke out in the harbour.",
        "A fire killed three sailors.",
    ],
    "The team hopes to win the cup and to build a stadium.": [
        "The team hopes to win the cup.",
        "The team hopes to build a stadium.",
    ],
    "The minister said that the tunnel is safe and that trains will run from Friday.": [
        "The tunnel is safe.",
        "Trains will run from Friday.",
    ],
}

TOGETHER = [
    "The council did not cut taxes and raise wages.",
    "Anna Berg did not sign the contract or pay the fee.",
    "Officials neither confirmed nor denied the report.",
    "If the river rises and the dam breaks, the village will be flooded.",
    "Workers can strike unless the company raises wages.",
    "At least 40 people were hurt when a train left the tracks.",
    "The firm no longer sells cars.",
    "The policy is a matter not of money but of trust.",
]


@pytest.mark.parametrize("text", APART)
def test_clauses_that_stand_on_their_own_are_taken_apart(text: str) -> None:
    assert claims_of(text) == APART[text]


@pytest.mark.parametrize("text", TOGETHER)
def test_clauses_that_hold_only_together_stay_together(text: str) -> None:
    assert claims_of(text) == [text]


def test_a_time_before_the_subject_holds_for_both_predicates() -> None:
    made = claims_of("Four days later, the captain was fired and replaced by Ann Lowe.")
    assert made == [
        "Four days later, the captain was fired.",
        "Four days later, the captain was replaced by Ann Lowe.",
    ]


def test_a_with_clause_tells_something_of_its_own() -> None:
    made = claims_of("The ferry sank in the storm, with the captain rescued by a fisherman.")
    assert made == ["The ferry sank in the storm.", "The captain was rescued by a fisherman."]


def test_a_clause_beside_a_reporting_one_is_kept() -> None:
    made = claims_of("Though the mill is closed, the owner said the staff will be paid.")
    assert sorted(made) == ["The mill is closed.", "The staff will be paid."]


def test_fine_claims_tell_what_happened_after_leaving() -> None:
    made = fine_claims_of("After leaving the army, Petrov taught music in Kiev.")
    assert "Petrov left the army." in made
    assert "Petrov taught music in Kiev." in made


def test_where_one_moves_is_a_goal() -> None:
    said = claims_of("Ann Lee lived in Norway, where she had emigrated in 1961.")
    assert any("emigrated" in claim and "to Norway" in claim for claim in said), said
    said = claims_of("Bo Holm joined the army, where he served as a cook.")
    assert said[1] == "Bo Holm served as a cook in the army."
    said = claims_of("Bo Holm joined the firm, where he worked as a cook.")
    assert said[1] == "Bo Holm worked as a cook at the firm."
    assert claims_of("Bo Lee is in Lund, where he works.")[1] == "Bo Lee works in Lund."
