"""Typical errors of the parser, mended before anything is cut."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of

MENDED = {
    "Wildfires fanned by strong winds burned 3,000 hectares near Split, officials said.": [
        "Wildfires fanned by strong winds burned 3,000 hectares near Split."
    ],
    "The strike, the longest in the union's history, ended after two months.": [
        "The strike ended after two months.",
        "The strike is the longest in the union's history.",
    ],
    "Sales of electric cars, including hybrids, more than doubled last year, the agency said.": [
        "Sales of electric cars, including hybrids, more than doubled last year."
    ],
    "The minister said the alliance must act and called for new sanctions.": [
        "The alliance must act.",
        "The minister called for new sanctions.",
    ],
    "Heavy rain caused a landslide that buried a road and cut power to two villages.": [
        "Heavy rain caused a landslide.",
        "The landslide buried a road.",
        "The landslide cut power to two villages.",
    ],
    "The agency said that 12 people had died in floods that swept through the north, "
    "and that hundreds of homes were destroyed.": [
        "12 people had died in floods that swept through the north.",
        "Hundreds of homes were destroyed.",
    ],
    "The pupils wrote poems, acted in plays and reportedly enjoyed it.": [
        "The pupils wrote poems.",
        "The pupils acted in plays.",
        "The pupils reportedly enjoyed it.",
    ],
}


@pytest.mark.parametrize("text", MENDED)
def test_a_wrong_parse_is_mended(text: str) -> None:
    assert sorted(claims_of(text)) == sorted(MENDED[text])


def test_a_list_of_places_is_read_off_the_surface() -> None:
    made = fine_claims_of(
        "She designed several parks, such as the Parc Bleu in Lyon, the Jardin Vert in Nice, "
        "and the Square Gris in Metz."
    )
    assert "She designed the Parc Bleu." in made
    assert "She designed the Jardin Vert." in made
    assert any("designed the Square Gris" in text for text in made)


def test_a_number_over_which_stands_a_preposition_is_the_subject() -> None:
    made = claims_of("According to the ministry over 300 pilgrims have been hurt in a fire.")
    assert made == ["Over 300 pilgrims have been hurt in a fire."]


def test_issues_is_no_verb() -> None:
    made = claims_of("Lopez, who has made prison reform issues a priority, has met the king.")
    assert "Lopez has met the king." in made
    assert "Lopez issues a priority." not in made
