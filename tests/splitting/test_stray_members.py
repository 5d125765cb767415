"""Series whose members the parser hung elsewhere or read as other words."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Her songs have been used in short plays, adverts, and radio shows around the world.",
            [
                "Her songs have been used in short plays.",
                "Her songs have been used in adverts.",
                "Her songs have been used in radio shows around the world.",
            ],
        ),
        (
            "Moe Lind has appeared in films such as The Low Hill and The Last Ferry, and "
            "television shows such as Old Mill and Harbour Lane, 1970.",
            [
                "Moe Lind has appeared in The Last Ferry.",
                "The Last Ferry is a film.",
                "Moe Lind has appeared in television shows.",
                "Moe Lind has appeared in Old Mill.",
                "Old Mill is a television show.",
            ],
        ),
        (
            "Moe Lind began his career in theatre when he was 12 years old and later "
            "transitioned to film.",
            [
                "Moe Lind began his career in theatre.",
                "Moe Lind was 12 years old.",
                "Moe Lind transitioned to film.",
            ],
        ),
        (
            "Ann Roe worked as a cook in Ulm, serving as a baker in her own shop and later as a "
            "chef for the Danish navy.",
            ["Ann Roe served as a baker.", "Ann Roe served as a chef for the Danish navy."],
        ),
        (
            "Ann Roe continues to paint, sing, and model, and is known for her wit.",
            [
                "Ann Roe continues to paint.",
                "Ann Roe continues to sing.",
                "Ann Roe continues to model.",
            ],
        ),
        (
            "Bo Lind was educated at Moor College and Saint Ode College, Lund.",
            ["Bo Lind was educated at Saint Ode College, Lund."],
        ),
        (
            "Bo Lind was born to parents Arne Lind, a tailor, and Rita Holm.",
            ["Arne Lind was a tailor.", "Bo Lind was born to Rita Holm."],
        ),
        (
            "Ann Roe began as a dancer in Oslo and later acted in several musical films including "
            '"Low Tide" (1954), "Grey Hill" (1958), and "Les Filles" (1957) for which she won a '
            "Nile award.",
            [
                "Ann Roe began as a dancer.",
                "Ann Roe acted in Low Tide.",
                "Les Filles is a musical film.",
                "Ann Roe won a Nile award for Les Filles.",
            ],
        ),
    ],
)
def test_each_member_is_told_for_itself(text: str, claims: list[str]) -> None:
    made = fine_claims_of(text)
    assert set(claims) <= set(made), made


def test_the_first_of_three_acts_has_the_subject() -> None:
    text = "He was a two-time Pro Cup selection, was named an All-Pro in 1982, and was the MVP."
    assert claims_of(text) == [
        "He was a two-time Pro Cup selection.",
        "He was named an All-Pro in 1982.",
        "He was the MVP.",
    ]


def test_a_clause_behind_a_list_tells_of_what_it_agrees_with() -> None:
    made = claims_of("He is known for his low voice and dark eyes, which have made him a star.")
    assert "He is known for his low voice and dark eyes." in made
    assert "His low voice and dark eyes have made him a star." in made


def test_where_tells_of_the_last_place() -> None:
    made = claims_of("Ann Roe worked in Oslo, Bergen and Lund, where she led a choir.")
    assert made[-1] == "Ann Roe led a choir in Lund."


def test_a_state_has_no_verb_for_its_second_half_without_a_word_of_order() -> None:
    text = "The barn was cold and damp when it was sold."
    assert claims_of(text)[0] == text


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ann Roe has spoken at the Lund Book Fair, the 2014 Moor Games and Ode Week.",
            [
                "Ann Roe has spoken at the Lund Book Fair.",
                "Ann Roe has spoken at the 2014 Moor Games.",
                "Ann Roe has spoken at Ode Week.",
            ],
        ),
        (
            "Moe Diaz has pitched for the Ulm Cubs, Oslo Rangers, and most recently, the Moor "
            "Bears.",
            [
                "Moe Diaz has pitched for the Ulm Cubs.",
                "Moe Diaz has pitched for Oslo Rangers.",
                "Moe Diaz has pitched for the Moor Bears.",
            ],
        ),
        (
            "Bo Lind has written for The Oslo Post, The Moor Times, The Hill of Fife, and many "
            "other papers.",
            [
                "Bo Lind has written for The Moor Times.",
                "Bo Lind has written for many other papers.",
            ],
        ),
    ],
)
def test_rows_of_names_are_lists(text: str, claims: list[str]) -> None:
    made = fine_claims_of(text)
    assert set(claims) <= set(made), made


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind worked for the Ministry of Food, Fish, and Wine.",
        "Bo Lind met with Ode Group, the owner of the mill, and Acme.",
    ],
)
def test_what_only_looks_like_a_row_is_none(text: str) -> None:
    assert not any(
        "at Fish" in c or "for Fish" in c or "the mill and" in c for c in claims_of(text)
    )


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Bo Lind is known for his fights for clean air after the war, and for his efforts to "
            "plant trees.",
            ["Bo Lind is known for his efforts to plant trees."],
        ),
        (
            "Ann Roe rose to fame for her part in a string of plays, as well as for her songs.",
            ["Ann Roe rose to fame.", "Ann Roe rose to fame for her songs."],
        ),
        (
            "Ann Roe is remembered for her short novels, such as Low Tide, and for her long "
            "poems, such as The Hill of Fife.",
            ["Low Tide is a short novel.", "The Hill of Fife is a long poem."],
        ),
        (
            "Ann Roe has written two books, A Day at the Mill and Gull, both of which sold well.",
            ["Ann Roe has written A Day at the Mill.", "Gull is a book."],
        ),
        (
            "In 2013, Bo Lind was appointed Minister for Trade and then, in 2016, Minister for "
            "Farming.",
            [
                "In 2013, Bo Lind was appointed Minister for Trade.",
                "Bo Lind was appointed Minister for Farming in 2016.",
            ],
        ),
        (
            "Overall, Bo Diaz has a career ERA of 5.75 with 31 strikeouts in 44 innings pitched.",
            ["Bo Diaz has a career ERA of 5.75 with 31 strikeouts in 44 innings pitched."],
        ),
        (
            "Ann Roe won awards and honors for her machines, including the Ode Silver Medal.",
            ["Ann Roe won the Ode Silver Medal for her machines."],
        ),
    ],
)
def test_phrases_of_one_verb(text: str, claims: list[str]) -> None:
    made = fine_claims_of(text)
    assert set(claims) <= set(made), made


def test_who_lived_in_several_places_spent_no_time_in_each() -> None:
    made = fine_claims_of("Ann Roe spent ten years living in Fife, Ulm, and Lund.")
    assert made == ["Ann Roe lived in Fife.", "Ann Roe lived in Ulm.", "Ann Roe lived in Lund."]


def test_portrayals_are_acts() -> None:
    made = fine_claims_of(
        "Bo Lind was known for his portrayals of kings, such as Haakon IV in Dusk and "
        "Olaf II in Gull."
    )
    acts = {"Bo Lind portrayed Haakon IV in Dusk.", "Bo Lind portrayed Olaf II in Gull."}
    assert acts <= set(made), made
