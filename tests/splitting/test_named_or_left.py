"""Where a pronoun is written out, and where it is left because nobody could say."""

import pytest

from tests.splitting.said import claims_of, said

BOTH_OR_NEITHER = [
    (
        "Leila Delgado studied law. Delgado returned to Porto, where she opened her studio in "
        "1955, which she ran until her death.",
        "Leila Delgado ran her studio until her death.",
    ),
    (
        "Bo Ode built boats. Ode moved to Lund, where he sold his house, which he had painted with "
        "his brother.",
        "Bo Ode had painted his house with his brother.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BOTH_OR_NEITHER)
def test_one_person_is_not_two(text: str, expected: str) -> None:
    assert expected in claims_of(text)


def test_where_who_acts_is_left_whose_it_is_is_left_too() -> None:
    found = claims_of(
        "Anna Petrov won the race. Olga Hale was a farmer. Having promised in her campaign to "
        "resign, Petrov admitted the fault, and she gave her daughter a house."
    )
    assert not any(c.startswith("She") and "Petrov's" in c for c in found)


LEFT = [
    # an institution's owner is a country or a body: no flood, and here nothing else for sure
    ("The epidemic was declared in Tonga in May. Its parliament met twice.", "epidemic's"),
    ("The strike spread to Malta. Its president spoke on the radio.", "strike's"),
    # who did it, or what it was done to
    ("Pupils painted the benches in 2009. They were kept in a shed.", "Pupils were kept"),
    ("Nuns sold the candles at the fair. They are worth a fortune.", "Nuns are worth"),
    # several led the sentence before; a village is one
    ("Many walkers left the village. They retired in May.", "The village retired"),
    # a plan may cost something, and so may a harbour
    ("The senate rejected a scheme for the harbour. It would cost 9 million.", "The harbour would"),
    ("Clare Moss's musical Winter Bread opened in May. She lost her job.", "Winter Bread lost"),
]


@pytest.mark.parametrize(("text", "wrong"), LEFT)
def test_what_is_not_meant_is_not_named(text: str, wrong: str) -> None:
    assert not any(wrong in claim for claim in claims_of(text))


def test_still_named_where_only_one_fits() -> None:
    assert "Pupils demanded a new gym." in claims_of(
        "Pupils painted the benches in 2009. They demanded a new gym."
    )
    assert "Malta's parliament met twice." in claims_of(
        "Malta closed the port in May. Its parliament met twice."
    )
    assert any(
        c.startswith("Clare Moss lost")
        for c in claims_of("Clare Moss's musical Green Rain opened in May. Moss lost her job.")
    )


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        # nobody tells whether Lind is a man or a woman, and the other is known to be one
        (
            "Siosaia Lind, a film director, lived in Tonga while Kenneth Ode ran the bank. He sang "
            "in the choir.",
            "Siosaia Lind sang",
        ),
        # a firm, whatever its name was taken for
        ("Laura Quinn sold Veltro, a regional airline, in 1996. She retired.", "Veltro retired"),
        # the novel is no one
        ("Peter Moss's novel Salt Harbour sold well. He retired.", "Salt Harbour retired"),
    ],
)
def test_nobody_of_no_known_sex_where_another_fits(text: str, wrong: str) -> None:
    assert not any(wrong in claim for claim in claims_of(text))


def test_names_of_many_lands_tell_men_from_women() -> None:
    found = claims_of(
        "Zbigniew Ode met Małgorzata Lind in 1990. She led the choir. He ran the bank."
    )
    assert "Małgorzata Lind led the choir." in found
    assert "Zbigniew Ode ran the bank." in found


def test_the_role_before_a_name_does_not_hide_the_sex() -> None:
    found = claims_of(
        "Farmers blamed Ann Ode. The chief witness, contractor Leo Brandt, spoke on Monday. He "
        "wept."
    )
    assert "Leo Brandt wept." in found


SAYING = [
    (
        "According to a survey by the union, Tower Bridge was damaged in 1981. It said nobody was "
        "hurt.",
        "nobody was hurt",
        "Bridge",
    ),
    (
        "The Rhine flooded a mill, according to a report. It found that the walls were weak.",
        "the walls were weak",
        "Rhine",
    ),
]


@pytest.mark.parametrize(("text", "claim", "wrong"), SAYING)
def test_no_bridge_and_no_river_says_anything(text: str, claim: str, wrong: str) -> None:
    found = {c.lower().rstrip("."): speaker for c, speaker in said(text)}
    assert claim in found
    assert wrong not in found[claim]


COMPANIES = [
    ("The Clean Water Act bans the maker of the drug. The company moved to Graz.", "Act moved"),
    ("Lund Hospital has rules for the maker of the drug. The company moved to Graz.", "Hospital"),
    ("Kestra Bank bought Rivax, a brewer, in 1963. The company moved to Graz.", "moved to Graz"),
]


@pytest.mark.parametrize(("text", "wrong"), COMPANIES)
def test_what_is_no_company(text: str, wrong: str) -> None:
    assert "The company moved to Graz." in claims_of(text), wrong


def test_who_is_new_and_speaks_of_another() -> None:
    found = claims_of("Susan Ode runs a bakery. Sisifa Lind, a nurse, said she baked at night.")
    assert "Sisifa Lind baked at night." not in found


def test_what_an_unclear_pronoun_is_said_to_be_makes_it_no_clearer() -> None:
    found = claims_of(
        "Ahmed Quinn was a farmer. He kept horses. His brother, Thomas Romano, was once banned in "
        "Finland. He was also the first driver. In 1950, he became a judge."
    )
    assert not any(c.startswith("In 1950, Thomas Romano") for c in found)


def test_an_insurer_is_no_woman() -> None:
    found = claims_of("Lumora, a regional insurer, hired Ann Ode in 2001. She left in May.")
    assert "Ann Ode left in May." in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The novelist Itzel Hale and her husband, Stefan Kroll, left the town. He died there.",
            "Stefan Kroll died there.",
        ),
        (
            "Itzel Moss and her brother, Stefan Kroll, sold the mill. She died in May.",
            "Itzel Moss died in May.",
        ),
    ],
)
def test_who_has_kin_is_someone(text: str, claim: str) -> None:
    assert claim in claims_of(text)
