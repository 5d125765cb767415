"""Fine profile: what the parser hung amiss in one clause."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ode won the Nile Prize in 1999 and the Danube Prize in 2004.",
            ["Ode won the Nile Prize in 1999.", "Ode won the Danube Prize in 2004."],
        ),
        (
            "Ode moved to Genoa in 1998 and to Parma in 2001.",
            ["Ode moved to Genoa.", "Ode moved in 1998.", "Ode moved to Parma."],
        ),
        (
            "Ode was Mayor of Sisak from 1990 to 1994 and Governor of Tula from 1996 to 2000.",
            ["Ode was Mayor of Sisak from 1990 to 1994.", "Ode was Governor of Tula."],
        ),
        (
            "Bo Holm died on April 11, 1997, in Sisak, Croatia.",
            ["Bo Holm died on April 11, 1997.", "Bo Holm died in Sisak.", "Sisak is in Croatia."],
        ),
        (
            "Bo Holm was born in Sisak, Moslavina County, Croatia.",
            ["Bo Holm was born in Sisak."],
        ),
        (
            "She has acted in several Danish, Polish, and Czech films.",
            ["She has acted in several Polish films."],
        ),
        (
            "She is known for her odd roles and her outspokenness on taxes.",
            ["She is known for her odd roles."],
        ),
        (
            "Bo Holm is a Danish economist, politician, and academic.",
            ["Bo Holm is Danish.", "Bo Holm is an academic."],
        ),
        (
            "He was an advocate of free trade, and a supporter of rural schools.",
            ["He was an advocate of free trade.", "He was a supporter of rural schools."],
        ),
        (
            "Bo Holm was the leader of the Harbour Party from 1990 to 1999.",
            ["Bo Holm was the leader of the Harbour Party."],
        ),
    ],
)
def test_halves_and_phrases_stand_alone(text: str, claims: list[str]) -> None:
    made = fine_claims_of(text)
    assert set(claims) <= set(made), made


def test_a_noun_before_a_noun_is_no_member_of_a_list() -> None:
    made = claims_of("Bo Holm is a Danish inventor and computer scientist.")
    assert not any(one.endswith("computer.") for one in made), made
    assert "Bo Holm is a track athlete." in fine_claims_of(
        "Bo Holm is a Danish track and field athlete."
    )
