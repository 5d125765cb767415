"""Fine profile: the core of a clause, and each modifier that may go with the core."""

import pytest

from tests.splitting.said import fine_claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Lena won a bronze medal in the sprint at the 2011 Coastal Games.",
            ["Lena won a bronze medal in the sprint.", "at the 2011 Coastal Games."],
        ),
        ("Despite the storm, Lena finished the race.", ["Lena finished the race."]),
        (
            "Ode passed away on 4 May 1921, at the age of 63.",
            ["away on 4 May 1921.", "away at the age of 63."],
        ),
        (
            "In 2003 she made history by becoming the first woman in Peru to fly a jet.",
            ["made history.", "became the first woman in Peru to fly a jet."],
        ),
        (
            "He was buried in Ravenna on 4 May 1921.",
            ["buried in Ravenna.", "buried on 4 May 1921."],
        ),
        (
            "Bo Holm began his career as a clerk in 1990.",
            ["began his career as a clerk.", "began his career in 1990."],
        ),
    ],
)
def test_each_modifier_has_a_claim_of_its_own(text: str, claims: list[str]) -> None:
    made = fine_claims_of(text)
    assert all(any(one.endswith(claim) for one in made) for claim in claims), made


def test_one_modifier_leaves_the_core_too() -> None:
    made = fine_claims_of("Marek sold the mill in 1988.")
    assert made == ["Marek sold the mill.", "Marek sold the mill in 1988."]


@pytest.mark.parametrize(
    "text",
    [
        "Petra was the first surgeon in Latvia to treat the illness.",
        "Petra did not work in Tartu in 1990.",
        "The club has more members than any rival in the league.",
        "The show is known for its songs.",
        "The mill on the river burned.",
    ],
)
def test_what_would_be_untrue_or_empty_alone_stays(text: str) -> None:
    assert fine_claims_of(text) == [text]


def test_a_range_of_years_is_one_modifier() -> None:
    made = fine_claims_of("She taught in Porto from 1990 to 1996.")
    assert made == ["She taught in Porto.", "She taught from 1990 to 1996."]


def test_an_example_does_not_repeat_the_details_of_its_list() -> None:
    made = fine_claims_of(
        "In recent years Ode has backed several charities, including Bright Water."
    )
    assert made.count("Ode has backed Bright Water.") == 1
    assert not any("recent years" in one and "Bright" in one for one in made)


def test_details_of_each_member_tell_the_bare_members_too() -> None:
    made = fine_claims_of("Nora painted boats and barns in 1931.")
    assert made == ["Nora painted boats in 1931.", "Nora painted barns in 1931."]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind is an advocate for clean rivers.",
        "Ann Roe has made contributions to the study of eels.",
    ],
)
def test_what_a_noun_cannot_spare_leaves_no_core(text: str) -> None:
    assert fine_claims_of(text) == [text]


def test_what_links_to_the_sentence_before_goes() -> None:
    made = fine_claims_of("Ann Roe eventually sold the mill in 1988, and later bought a boat.")
    assert {"Ann Roe sold the mill.", "Ann Roe bought a boat."} <= set(made)
