"""Names of works with years or colons, offices among examples, labels, brackets."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of


def test_dated_names_are_a_list() -> None:
    made = fine_claims_of(
        "Nora made the films Gull (2009), What They Saw in the Fog (2012), and Rust: Dawn (2015)."
    )
    assert "Nora made What They Saw in the Fog." in made
    assert "Rust: Dawn was released in 2015." in made
    assert "Gull is a film." in made


def test_a_colon_inside_a_name() -> None:
    made = fine_claims_of("She has appeared in shows such as Harbour, Law: Bergen and Old Friends.")
    assert "She has appeared in Law: Bergen." in made


def test_an_ampersand_beside_and_is_part_of_a_name() -> None:
    made = fine_claims_of("He wrote episodes of the drama series Tarn, Holt & Daughter and Quay.")
    assert "Holt & Daughter is a drama series." in made
    assert "He wrote episodes of Quay." in made


def test_offices_are_held_not_things() -> None:
    made = fine_claims_of("He has held many posts, including Chair of the Port Board.")
    assert "He has held the post of Chair of the Port Board." in made
    assert not any("is a post" in one for one in made)


def test_a_title_is_of_a_book_not_of_what_it_is_about() -> None:
    made = fine_claims_of('She wrote books on politics, including "The Long Vote".')
    assert "The Long Vote is a book." in made


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Marin (born Ivan Marinov, 3 May 1941 - 9 June 2003) was a Bulgarian singer.",
        "Ivo Marin (May 3, 1941 – June 9, 2003) was a Bulgarian singer.",
    ],
)
def test_dates_of_life_among_other_things_in_brackets(text: str) -> None:
    made = claims_of(text)
    assert any("Ivo Marin was born on" in one and "1941" in one for one in made), made
    assert any("Ivo Marin died on" in one and "2003" in one for one in made), made
    assert "Ivo Marin was a Bulgarian singer." in made


def test_a_place_of_birth_in_brackets_is_not_lost() -> None:
    assert any("in Oslo" in one for one in claims_of("Ann Lee (born 1950 in Oslo) was a singer."))


def test_a_label_is_what_the_pronoun_means() -> None:
    made = claims_of('"Grey Harbour" (2016) - This is the second album of the band.')
    assert made == [
        "Grey Harbour is the second album of the band.",
        "Grey Harbour was released in 2016.",
    ]


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            "Ann Lee has been in many movies such as Born on the First of May, Dusk, Something to "
            "Sing About, and The Edge of Dawn.",
            ["Born on the First of May", "Dusk", "Something to Sing About", "The Edge of Dawn"],
        ),
        (
            "Bo Holm wrote several books, including The Cold and the Hill, The Deep and The Mill.",
            ["The Cold and the Hill", "The Deep", "The Mill"],
        ),
        (
            "Ann Lee starred in the dramas The Liar and His Dog and When the Mill Calls Your Name.",
            ["The Liar and His Dog", "When the Mill Calls Your Name"],
        ),
        (
            "Bo Holm was in the Vexo World films Low Tide: Dawn (2016) and High Water (2018).",
            ["Low Tide: Dawn", "High Water"],
        ),
        (
            "Bo Holm is known for his singles “Get It Right”, “I Want It All”, and “Low Tide.”",
            ["Get It Right", "I Want It All", "Low Tide"],
        ),
        (
            "Bo Holm is known for series such as City Mill (2009) and You're All Late (2014).",
            ["City Mill", "You're All Late"],
        ),
        (
            "Bo Holm directed films, including the Danish film ‘The Railway Mill’.",
            ["The Railway Mill"],
        ),
    ],
)
def test_lists_of_titles_without_marks(text: str, members: list[str]) -> None:
    made = " ".join(fine_claims_of(text)).replace('"', "")
    made = made.replace(" '", " ").replace("'.", ".").replace("' ", " ")
    assert [m for m in members if f" {m}." not in made or f"{m} is a" not in made] == [], made


def test_a_place_behind_the_last_title_is_no_part_of_it() -> None:
    made = fine_claims_of("Bo Holm is known for the films The Cold Hill and Gull in Norway.")
    assert "Gull is a film." in made


def test_works_seen_in_a_role_are_titles() -> None:
    made = fine_claims_of("Ann Lee is known for her roles in The Mill, Sky: Episode II, and Gull.")
    assert "Ann Lee is known for her roles in Sky: Episode II." in made


def test_an_appearance_in_a_film_came_out_with_it() -> None:
    made = fine_claims_of('Her best film appearances include "The Mill" (1921) and "Gull" (1925).')
    assert "Gull was released in 1925." in made


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Veteran Ulm reporter Lars Dahl won the prize.", "Lars Dahl is a veteran Ulm reporter."),
        ("Lions captain Anna Berg was injured.", "Anna Berg is Lions captain."),
        ("Sales manager Anna Berg was injured.", "Anna Berg is a sales manager."),
        ("Zappodex chief Helen Rudd met the union.", "Helen Rudd is Zappodex chief."),
    ],
)
def test_a_title_that_opened_the_sentence_keeps_the_capitals_of_its_names(
    text: str, told: str
) -> None:
    assert told in claims_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Riders of Lund: Escape from Oslo was named film of the year.",
        "Five titles, including Roe's Call for Help: Midnight 2, sold well.",
        "The comedy Are We Home Yet? was shown in Ulm.",
        "The film will be released as Jump! in Oslo.",
    ],
)
def test_marks_that_belong_to_a_title(text: str) -> None:
    assert claims_of(text) == [text]
