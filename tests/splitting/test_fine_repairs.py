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
            "Ode has appeared in several Danish films, as well as the Polish film Dusk.",
            ["Ode has appeared in several Danish films."],
        ),
        (
            "Ode Berg is a Danish potter and poet born on May 3, 1965, in Sisak.",
            ["Ode Berg was born in Sisak.", "Ode Berg is a poet."],
        ),
        (
            "Ode was sampled by bands such as The Herons and Silver Attack.",
            ["Ode was sampled by The Herons.", "Ode was sampled by Silver Attack."],
        ),
        (
            "Ode has been an advocate for the rights of miners, as well as for clean rivers.",
            ["Ode has been an advocate for clean rivers."],
        ),
        (
            "Bo Holm was born in San Pablo, California, USA.",
            ["Bo Holm was born in San Pablo.", "California is in USA."],
        ),
        (
            "Bo Holm served as Minister of Farming, Fisheries and Food in 1990.",
            ["Bo Holm served as Minister of Farming, Fisheries and Food."],
        ),
        (
            "Bo Holm passed away from a fever at the age of 43.",
            ["Bo Holm passed away from a fever.", "Bo Holm passed away at the age of 43."],
        ),
        (
            "Bo Holm played as a keeper for Brann.",
            ["Bo Holm played as a keeper.", "Bo Holm played for Brann."],
        ),
        (
            "Ann Roe worked as a cook at the Ode Hotel.",
            ["Ann Roe worked as a cook.", "Ann Roe worked at the Ode Hotel."],
        ),
        (
            "Bo Holm won the Rao Cup in 1998, a contest for young sailors.",
            ["Bo Holm won the Rao Cup in 1998.", "The Rao Cup is a contest for young sailors."],
        ),
        (
            'Bo Holm made two albums, "Dusk" in 2006 and "Gull" in 2010.',
            ["Bo Holm made two albums.", "Bo Holm made Dusk in 2006."],
        ),
        (
            "Ann Roe competed in the high jump at the 2004 Harbour Games.",
            ["Ann Roe competed in the high jump.", "Ann Roe competed at the 2004 Harbour Games."],
        ),
        (
            "Ann Roe won the prize for her role at the Lund Awards.",
            ["Ann Roe won the prize for her role.", "Ann Roe won the prize at the Lund Awards."],
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


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("She knows painters who used the lens, such as Ann Lee and Bo Holm.", "used Ann Lee"),
        ("The band (For Hope and Love) was founded by Ann Lee to help miners.", "(For Hope)"),
        ("The schools paid 400 euros for the years from 2004 to 2009.", "euros to 2009"),
        ("Children in mainland Japan are tall.", "Children in Japan"),
        ("A storm on Sunday night (March 4) caused a flood.", "March 4 caused"),
    ],
)
def test_what_is_not_said(text: str, wrong: str) -> None:
    assert not any(wrong in one for one in fine_claims_of(text))
