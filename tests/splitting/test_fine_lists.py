"""Fine profile: lists that the parser read as something else."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ann Lowe is known for her powerful punching and calm style.",
            [
                "Ann Lowe is known for her powerful punching.",
                "Ann Lowe is known for her calm style.",
            ],
        ),
        (
            "Bo Holm writes historical and horror fiction.",
            ["Bo Holm writes historical fiction.", "Bo Holm writes horror fiction."],
        ),
        (
            "Bo Holm is known as a leader in the field of marine computing and data science.",
            ["Bo Holm is known as a leader in the field of data science."],
        ),
        (
            "Ode Berg is known for her plain, low houses.",
            ["Ode Berg is known for her plain houses.", "Ode Berg is known for her low houses."],
        ),
        (
            "The lake has a steep, rocky shore.",
            ["The lake has a steep shore.", "The lake has a rocky shore."],
        ),
        (
            "The clerk was accused of theft and lying to the court.",
            [
                "The clerk was accused of theft.",
                "The clerk was accused of lying to the court.",
            ],
        ),
        (
            "Her songs are popular in Norway and abroad.",
            ["Her songs are popular in Norway.", "Her songs are popular abroad."],
        ),
        (
            "Ann Lee has been in several comedy and dance shows such as Big Hill and Nut.",
            [
                "Ann Lee has been in several comedy shows.",
                "Ann Lee has been in several dance shows.",
            ],
        ),
        (
            "Bo Holm has a record of 13 wins (12 KOs), 2 losses and 4 draws.",
            ["Bo Holm has 2 losses.", "Bo Holm has 4 draws."],
        ),
        (
            "Bo Holm has written widely on the topics of ship design, computer-aided group work, "
            "and music-based learning.",
            ["Bo Holm has written widely on the topics of music-based learning."],
        ),
        (
            "Bo Holm has written books for both adults and children.",
            ["Bo Holm has written books for adults.", "Bo Holm has written books for children."],
        ),
        (
            "She has a huge following both in Norway and abroad.",
            ["She has a huge following in Norway.", "She has a huge following abroad."],
        ),
        (
            "Ann Lowe is one of the most gifted and original painters in Norway.",
            ["Ann Lowe is one of the most original painters in Norway."],
        ),
        (
            "He spoke of the town's parks, as well as campaigns for walking.",
            ["He spoke of campaigns for walking."],
        ),
        (
            "Bo Holm is an actor known for his part in the film Dusk, as well as the series Gull.",
            ["Bo Holm is an actor."],
        ),
        (
            "Ann Lowe has had many honours, including being named Painter of the Year in 2009, and "
            "being awarded a medal in 2016.",
            ["Ann Lowe was named Painter of the Year.", "Ann Lowe was awarded a medal."],
        ),
    ],
)
def test_each_member_has_a_claim(text: str, claims: list[str]) -> None:
    made = fine_claims_of(text)
    assert [claim for claim in claims if claim not in made] == [], made


def test_a_deed_behind_a_role_is_no_role() -> None:
    said = claims_of("Ann Roe began as a dancer, training in ballet, jazz, and modern dance.")
    assert said[0] == "Ann Roe began as a dancer."
    assert "Ann Roe trained in ballet, jazz, and modern dance." in said
    said = claims_of("Bo Holm worked as a lawyer, specialising in tax, trade and family law.")
    assert "Bo Holm worked as a lawyer." in said


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The mayor did not buy a small, red boat.", "buy a small boat"),
        ("Ode waited a long, long time.", "a long time"),
        ("Bo Holm won three gold and silver medals.", "three gold medals"),
        ("Bo Holm won two prizes in 1960 and 1971.", "two prizes in 1960."),
        ("Ann Lowe led them to three titles in 1960, 1961 and 1971.", "titles in 1960."),
    ],
)
def test_what_is_not_said(text: str, wrong: str) -> None:
    assert not any(wrong in one for one in fine_claims_of(text))
