"""What only opens a sentence is no deed, and what an aim is, is no plan."""

import pytest

import claims
from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    "text",
    [
        "Looking ahead, Tarvex expects sales of nine million crowns.",
        "Taken together, the three laws would halve the tax.",
        "Starting on Monday, the bakery is selling its bread by post.",
        "Starting today, the bakery is selling its bread by post.",
        "Judging by its teeth, the wolf was young.",
    ],
)
def test_an_opener_is_no_claim_of_its_own(text: str) -> None:
    assert claims_of(text) == [text]


def test_what_somebody_did_first_is_one() -> None:
    assert "Ann Ode looked at the map." in claims_of("Looking at the map, Ann Ode turned north.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The goal of the fund is to house students.", claims.Kind.ASSERTED),
        ("The mayor would make no promises.", claims.Kind.ASSERTED),
        ("The crew have struggled to mend the sail.", claims.Kind.ASSERTED),
        ("The plan is to help students.", claims.Kind.PLANNED),
        ("The mayor would make no more speeches.", claims.Kind.CONDITIONAL),
    ],
)
def test_an_aim_a_refusal_and_a_struggle_are_facts(text: str, kind: claims.Kind) -> None:
    (claim,) = claims.split(claims.Document(text)).claims
    assert claim.kind is kind


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("If it rains, Ann Ode said the dam will burst.", "If it rains, the dam will burst."),
        (
            'Ann Ode said: "If the frost holds, I think the lake will freeze."',
            "If the frost holds, the lake will freeze.",
        ),
        (
            "Unless the rent falls, the mayor believes the shop will close.",
            "Unless the rent falls, the shop will close.",
        ),
        (
            '"Had it snowed, I think the road would have been shut," Ann Ode said.',
            "Had it snowed, the road would have been shut.",
        ),
    ],
)
def test_a_condition_before_who_says_it_is_one_of_what_is_said(text: str, claim: str) -> None:
    (made,) = claims.split(claims.Document(text)).claims
    assert made.text == claim
    assert made.kind is claims.Kind.CONDITIONAL
    assert made.speaker is not None


def test_when_somebody_is_asked_is_no_condition() -> None:
    assert claims_of("If asked, Ann Ode says the dam is safe.") == ["The dam is safe."]


@pytest.mark.parametrize(
    "text",
    [
        "Acme said that the strength of the crown against the dollar, the disposal of "
        "businesses and hard conditions in Peru all dented sales.",
        "The minister said a short prayer at the grave.",
    ],
)
def test_what_is_said_is_not_cut_off(text: str) -> None:
    assert claims_of(text) == [text]


def test_who_says_twice_is_the_speaker() -> None:
    text = "The mayor has said the current tax is not fair and said there would be reform."
    assert not any(c.startswith("The current tax said") for c in claims_of(text))
