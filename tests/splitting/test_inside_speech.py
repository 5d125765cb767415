"""Pronouns inside what somebody says that may mean another; and an "it" that means nothing."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Marlow Trust runs ten schools. Here it is an offence for landlords to evict them.",
            "Here it is an offence for landlords to evict them.",
        ),
        (
            "Orvex said it was a pity that the mill had closed.",
            "It was a pity that the mill had closed.",
        ),
        (
            "Ann Ode told the Evening Post it would worry her if the library were closed.",
            "It would worry Ann Ode if the library were closed.",
        ),
        (
            "Orvex had a good year. It certainly helped that the winter was dark.",
            "It certainly helped that the winter was dark.",
        ),
        (
            "The Ode Museum said it was time to close the wing.",
            "It was time to close the wing.",
        ),
        (
            "The Ode Museum said it cost a million to repair the roof.",
            "It cost a million to repair the roof.",
        ),
        (
            "The bank admitted it was not an easy choice.",
            "It was not an easy choice.",
        ),
    ],
)
def test_it_means_nothing(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Bruno Salvi did not give Tom Lind's age but said he was born in 1988.",
            "He was born in 1988.",
        ),
        (
            "Orvex praised the law and said it protected workers.",
            "It protected workers.",
        ),
        (
            "The Lund Exchange rejected the offer, saying it undervalued the land.",
            "It undervalued the land.",
        ),
        (
            "The mayor backed the cameras because the police said they would cut crime.",
            "They would cut crime.",
        ),
        (
            "Ann Ode said Ruth Hale's views mattered as she was responsible for schools.",
            "Ruth Hale's views mattered as she was responsible for schools.",
        ),
        (
            "Bo Ode said the help for Tom Lind had made his life better.",
            "The help for Tom Lind had made his life better.",
        ),
        (
            "Tom Hale said of Paul Marsh that he was a thief.",
            "He was a thief.",
        ),
        (
            "Asked about the Orvex deal, Marlow said it was a secret.",
            "The Orvex deal was a secret.",
        ),
        (
            "Coach Al Ferris said the fee was high for a player past his prime.",
            "The fee was high for a player past his prime.",
        ),
    ],
)
def test_another_may_be_meant_than_who_says_it(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Orvex rejected the claim, saying it had apologised.",
            "Orvex had apologised.",
        ),
        (
            "Orvex makes lamps. It cost a million to build.",
            "Orvex makes lamps.",
        ),
        (
            "Bo Ode said he had left the mill before it closed.",
            "Bo Ode had left the mill before it closed.",
        ),
    ],
)
def test_who_says_it_is_still_meant(text: str, claim: str) -> None:
    assert any(claim == c for c in claims_of(text)), claims_of(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The harbour was sold in May. Ann Ode told the Evening Post it would be filled in.",
            "The harbour would be filled in.",
        ),
        (
            "Mr Hale wrote in the Times that it was a bad bill.",
            "It was a bad bill.",
        ),
        (
            "Ann Ode told Reuters that they would open the mine in May.",
            "They would open the mine in May.",
        ),
    ],
)
def test_what_is_told_the_press_is_not_of_the_press(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Ann Ode left Lund after the Marlow scandal. Her trial was long. "
            "Bo Lind was in Oslo when the scandal broke.",
            "Marlow scandal broke",
        ),
        (
            "The letters were sent on Monday. Orvex gave Omar the option to come to their firm.",
            "letters' firm",
        ),
        (
            "Bo Egger runs the paper. Lenz and his late partner Lewis Hale bought it in 2014.",
            "Egger's late partner",
        ),
        (
            "Bo Ode runs the mill. My brother, he never sings.",
            "Bo Ode never sings",
        ),
        (
            "Orvex makes toys. The She Likes Me director saw Ann Ode there. Her film won.",
            "Ann Ode Likes",
        ),
        (
            "Turkey has signed a draft. Norway's current loan agreement ended in May. "
            "The agreement must still be ratified.",
            "current loan agreement must",
        ),
    ],
)
def test_left_as_it_is_written(text: str, wrong: str) -> None:
    assert not any(wrong in c for c in claims_of(text))


def test_a_place_before_a_pronoun_is_not_whom_it_means() -> None:
    text = (
        "Roxana Brandt is a Chilean athlete. "
        "Born on October 9, 1983 in El Tigre, Anzoarra, she is the daughter of two athletes."
    )
    assert "Roxana Brandt is the daughter of two athletes." in claims_of(text)
