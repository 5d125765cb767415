"""What commas and brackets set off: other names, participles, states of the subject, places."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ida Moe (born Ida Lund-Berg on 3 May 1950) is a potter.",
            [
                "Ida Moe is a potter.",
                "Ida Moe was born Ida Lund-Berg.",
                "Ida Moe was born on 3 May 1950.",
            ],
        ),
        (
            "Tom Ek (real name: Tomas Eklund) was a drummer.",
            ["Tom Ek was a drummer.", "Tom Ek's real name is Tomas Eklund."],
        ),
        (
            "The ship Sea Lark (formerly called Old Tern) sank in May.",
            ["The ship Sea Lark sank in May.", "Sea Lark was formerly called Old Tern."],
        ),
        ("Bo (stage name Bo Ek) is a singer.", ["Bo Ek is a singer."]),
        (
            "Born in Oslo, Ek studied law at Lund.",
            ["Ek studied law at Lund.", "Ek was born in Oslo."],
        ),
        (
            "Ida Moe ran the mill for ten years, leading teams of weavers.",
            ["Ida Moe ran the mill for ten years.", "Ida Moe led teams of weavers."],
        ),
        (
            "Tom Ek is a fast swimmer, capable of crossing the lake in an hour.",
            ["Tom Ek is a fast swimmer.", "Tom Ek is capable of crossing the lake in an hour."],
        ),
        (
            "Ida Moe owns no boat, having sold it in 1990.",
            ["Ida Moe owns no boat.", "Ida Moe sold the boat in 1990."],
        ),
        (
            "Ida Moe is a printer, having learned the trade from her aunt.",
            ["Ida Moe is a printer.", "Ida Moe has learned the trade from her aunt."],
        ),
        (
            "Estes is a potter and has sold her mill.",
            ["Estes is a potter.", "Estes has sold her mill."],
        ),
        (
            "Ida Moe was named Treasurer of the club, a post she held until 1990.",
            ["Ida Moe was named Treasurer of the club.", "Ida Moe held the post until 1990."],
        ),
        (
            "Ida Moe wrote and directed a play.",
            ["Ida Moe wrote a play.", "Ida Moe directed a play."],
        ),
        (
            "Ida Moe was born in Lund and graduated from Tula College.",
            ["Ida Moe was born in Lund.", "Ida Moe graduated from Tula College."],
        ),
        ("Low Tide: a play for two actors", ["Low Tide is a play for two actors."]),
        ("The winners include:", []),
    ],
)
def test_what_is_set_off_is_told_of_the_right_thing(text: str, claims: list[str]) -> None:
    assert claims_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Tom Ek is a diver from Tula, Ohio, USA.", ["Tula is in Ohio.", "Ohio is in USA."]),
        (
            "Ida Moe holds a diploma from Lund College and a degree from Tula University.",
            ["Ida Moe holds a diploma from Lund College.", "Ida Moe holds a degree."],
        ),
        (
            "She served in several posts, including Treasurer of the club.",
            ["She served as Treasurer of the club."],
        ),
        (
            "He sang in several Danish, Norwegian, Finnish and Estonian films.",
            ["He sang in several Danish films.", "He sang in several Estonian films."],
        ),
        (
            "She spent ten years living and working in Lund.",
            ["She spent ten years living in Lund.", "She spent ten years working in Lund."],
        ),
        (
            "He is known for his skill at cutting and setting stones.",
            ["He is known for his skill at cutting stones."],
        ),
        (
            "The song reached number one in Norway and several other countries.",
            ["The song reached number one in Norway."],
        ),
        (
            "He was sentenced to two years in prison in May 1990.",
            ["He was sentenced to two years in prison."],
        ),
        (
            "Ida Moe was born in Lund in 1950 to a Danish father and a Dutch mother.",
            ["Ida Moe was born in Lund.", "Ida Moe was born to a Dutch mother."],
        ),
        (
            "The rule provides firms with ten days to close their offices.",
            ["The rule provides firms with ten days."],
        ),
        ("He took a photograph of her and her cat.", ["He took a photograph of her and her cat."]),
        (
            "Ida Moe moved to Frem in Norway in 1990.",
            ["Ida Moe moved to Frem.", "Frem is in Norway."],
        ),
    ],
)
def test_the_fine_profile_keeps_together_what_belongs_together(
    text: str, claims: list[str]
) -> None:
    made = fine_claims_of(text)
    assert [c for c in claims if c not in made] == [], made


def test_no_adjective_is_lent_to_the_next_of_a_list() -> None:
    made = fine_claims_of("He is known for his books on organized crime and corruption.")
    assert "He is known for his books on corruption." in made


def test_what_a_name_tells_anyway_is_no_claim() -> None:
    made = fine_claims_of("She won several awards, including the Lund Medal and the Tula Cross.")
    assert not any(c.endswith("is an award.") for c in made), made
