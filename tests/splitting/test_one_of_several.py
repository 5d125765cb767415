"""What "the firm", "the city" and a short name may mean besides what was named last."""

import pytest

from tests.splitting.said import claims_of

NOT_WRITTEN = [
    # another firm, town or work has been named since
    (
        "Orvex, a company in Lund, bought a ferry on Monday. Zentra sells ferries too. "
        "The company will hire ten people.",
        "Orvex will hire",
    ),
    (
        "Ferro moved its office from Lund to York City in May. The mayor of Malmo praised the "
        "firm. The city will pay for the road.",
        "York City will pay",
    ),
    # what a name ends in and is not
    ("Ann Ode told BBC Sport that she won. She promotes the sport in schools.", "promotes BBC"),
    # a work is nobody, even where someone is called so too
    ("The film Marta won a prize. Marta Lind, a singer, wept. Marta opened in May.", "Lind opened"),
    # what begins with an acronym, or ends with a model, is no full name
    ("NASA Lund built an engine. NASA paid for it.", "NASA Lund paid"),
    ("The shop sells the Pedal DX. The DX is red. Lind praised the DX.", "praised the Pedal"),
    ("The White House opened in May. The House meets today.", "The White House meets"),
    # "only" and "few" tell of what was said first
    ("Only big ferries paid in May and they did not have to dock.", "big ferries did not"),
    ("Few farmers sold land. They bought boats.", "farmers bought"),
]


@pytest.mark.parametrize(("text", "wrong"), NOT_WRITTEN)
def test_what_may_be_another_is_left(text: str, wrong: str) -> None:
    assert not any(wrong in claim for claim in claims_of(text))


def test_the_one_that_was_named_is_written_out() -> None:
    assert "Orvex will hire ten people." in claims_of(
        "Orvex, a company in Lund, bought a ferry on Monday. The company will hire ten people."
    )
    assert "York City will pay for the road." in claims_of(
        "York City elected a mayor in May. The city will pay for the road."
    )


def test_a_title_stands_once() -> None:
    found = claims_of("Captain Bo Ode sailed in May. Capt Ode took a photo.")
    assert "Capt Bo Ode took a photo." in found or "Captain Bo Ode took a photo." in found


def test_a_numeral_is_no_name() -> None:
    found = claims_of("Ramesses IV was a king of Egypt. He ruled for six years.")
    assert "Ramesses IV ruled for six years." in found
