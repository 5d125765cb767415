"""Long lists in what is said in general, and lists of roles: several claims."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Common illnesses of sheep include foot rot, scrapie and orf.",
            ["include foot rot.", "include scrapie.", "include orf."],
        ),
        (
            "Otters live in a range of habitats, including rivers, lakes and marshes.",
            ["Otters live in rivers.", "Otters live in lakes.", "Otters live in marshes."],
        ),
        (
            "Towns raise taxes to pave roads, to hire teachers, and to build schools.",
            ["to pave roads.", "to hire teachers.", "to build schools."],
        ),
        (
            "Ada Lind is a lawyer, judge, and advocate for farmers' rights.",
            ["is a lawyer.", "is a judge.", "is an advocate for farmers' rights."],
        ),
        (
            "She is a founder and director of the firm.",
            ["is a founder of the firm.", "is a director of the firm."],
        ),
    ],
)
def test_several_claims(text: str, claims: list[str]) -> None:
    made = claims_of(text)
    assert all(any(one.endswith(claim) for one in made) for claim in claims), made


@pytest.mark.parametrize(
    "text",
    [
        "The crew carried blankets, food and water.",  # what happened once
        "Bronze is made of copper, tin and zinc.",  # of all together
        "Otters do not eat bread, cheese or honey.",
        "The hall has lamps, benches and a stove.",  # one hall
    ],
)
def test_one_claim(text: str) -> None:
    assert claims_of(text) == [text]


def test_what_came_later_is_given_no_earlier_time() -> None:
    made = claims_of("In 2002, she sang in Lviv and later danced in Minsk.")
    assert "She later danced in Minsk." in made
