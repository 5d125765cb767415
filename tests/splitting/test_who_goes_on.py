"""What a text that explains goes on about: what it has just defined, a side, a language."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (  # what was defined is what the next sentence is about
            "A fjord is an inlet that the sea fills and a river feeds. It is often deep.",
            "A fjord is often deep.",
        ),
        (
            "Gear ratio refers to the turns that one wheel makes for a turn of another. It is "
            "given as a number.",
            "Gear ratio is given as a number.",
        ),
        ("The U-boat was armed. It sank.", "The U-boat sank."),
        ("Xenetes is a tool. It was made by Ode.", "Xenetes was made by Ode."),
        (
            "Swifts live in the hills of France, Spain, and Italy. They prefer warm days.",
            "They prefer warm days.",  # the swifts, and no countries
        ),
        (  # the deepest lake: no event
            "Lake Tarn is a lake in Norland. It is the deepest lake in the country.",
            "Lake Tarn is the deepest lake in the country.",
        ),
        (
            "The oldest tree in the park is the great oak. It is the tallest tree in the town.",
            "The great oak is the tallest tree in the town.",
        ),
        (
            "The union of the two old clubs is rare, and it is likely to fail.",
            "The union of the two old clubs is likely to fail.",
        ),
        (
            '"Harbor" is a song by Ann Ode. It sold well in May.',
            '"Harbor" sold well in May.',
        ),
        (
            "Perl and Ruby are both old languages, but they differ in style.",
            "Perl and Ruby differ in style.",
        ),
        (
            "Java was made by two firms in 1995; it is now owned by Orvex.",
            "Java is now owned by Orvex.",
        ),
        (
            "Chile won the cup in 1996. They beat Peru in the final.",
            "Chile beat Peru in the final.",
        ),
        (  # somebody has celebrated, if not Chile
            "Chile won the cup. Thousands filled the streets. They celebrated all night.",
            "They celebrated all night.",
        ),
    ],
)
def test_what_the_text_goes_on_about(text: str, claim: str) -> None:
    assert claim in claims_of(text)


def test_a_name_read_as_an_adverb_is_the_subject() -> None:
    assert claims_of("Java is often faster than Perl.") == ["Java is often faster than Perl."]
