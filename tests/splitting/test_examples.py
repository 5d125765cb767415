"""Fine profile: lists of examples, kinds before names, dates of life, adjuncts."""

from claims.model import Document, Profile
from claims.splitting import split
from tests.splitting.said import fine_claims_of


def test_each_example_is_one_and_what_is_said_holds_for_it() -> None:
    made = fine_claims_of('Rossi wrote several books, including "The Quiet Sea" and "Stone".')
    assert "Rossi wrote several books." in made
    assert "The Quiet Sea is a book." in made
    assert any(
        text.strip('".') in ("Rossi wrote The Quiet Sea", "Rossi wrote Stone") for text in made
    )


def test_names_after_a_plural_are_examples() -> None:
    made = fine_claims_of("She has played for clubs such as Lyon and Arsenal.")
    assert made == [
        "She has played for clubs.",
        "She has played for Lyon.",
        "Lyon is a club.",
        "She has played for Arsenal.",
        "Arsenal is a club.",
    ]


def test_a_kind_before_a_name_is_told_of_it() -> None:
    made = fine_claims_of("The drama series Harbour won four awards.")
    assert made == ["Harbour won four awards.", "Harbour is a drama series."]


def test_dates_of_life() -> None:
    made = fine_claims_of("Ada Novak (1901-1980) was a Czech painter.")
    assert set(made) >= {
        "Ada Novak was born in 1901.",
        "Ada Novak died in 1980.",
        "Ada Novak was Czech.",
        "Ada Novak was a painter.",
    }


def test_a_birth_in_brackets_is_no_death() -> None:
    made = fine_claims_of("Brown (born May 3, 1975) is a swimmer from Ohio.")
    assert "Brown was born on May 3, 1975." in made
    assert not any("died" in text for text in made)


def test_places_and_times_apart_are_children_of_the_coarse_claim() -> None:
    claims = split(Document("He was born in Tula, Russia, on May 4, 1950."), Profile.FINE).claims
    assert claims[0].parent is None
    children = [c.text for c in claims if c.parent == 0]
    assert children == ["He was born in Tula.", "He was born on May 4, 1950.", "Tula is in Russia."]


def test_the_first_is_not_the_first_without_its_place() -> None:
    text = "Kim was the first woman from Korea to climb the peak in 1990."
    assert fine_claims_of(text) == [text]


def test_the_best_of_someones_books_are_books_of_theirs() -> None:
    made = fine_claims_of('Some of her most notable books include "Low Tide" and "Gull".')
    assert "Her books include Low Tide." in made
    assert "Gull is a notable book." in made


def test_examples_are_of_the_noun_they_repeat() -> None:
    made = fine_claims_of(
        "Ode has won several awards for her work in films, including the Heron Award."
    )
    assert "Ode has won the Heron Award." in made


def test_a_year_behind_the_last_example_is_its_own() -> None:
    made = fine_claims_of("Ode won 27 titles, including the Nile Open in 1990.")
    assert "Ode won 27 titles." in made
    assert "Ode won 27 titles in 1990." not in made


def test_film_credits_are_films() -> None:
    made = fine_claims_of('Some of her film credits include "Low Tide" and "Grey Hill".')
    assert {"Low Tide is a film.", "Grey Hill is a film."} <= set(made)


def test_examples_inside_what_is_included_have_their_kind() -> None:
    made = fine_claims_of(
        'Her works include several collections of poems, including "Low Tide" and "Grey Hill".'
    )
    assert "Low Tide is a collection." in made
    assert "Her works include several collections of poems." in made


def test_no_girl_is_a_festival() -> None:
    made = fine_claims_of(
        "Ann Roe has been involved in several plans to help more girls to play chess, including "
        "the Moor Girls' Chess Festival."
    )
    assert "Ann Roe has been involved in the Moor Girls' Chess Festival." in made, made


def test_a_college_has_its_town() -> None:
    made = fine_claims_of("Bo Lind studied Law, Latin, and Greek at Moor College, Oxford.")
    assert "Bo Lind studied Latin at Moor College, Oxford." in made or any(
        c == "Bo Lind studied Latin at Moor College." for c in made
    )
    assert not any("Greek, Oxford" in c for c in made)
