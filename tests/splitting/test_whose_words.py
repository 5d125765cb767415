"""Whose words stand between two marks, and that the marks stay two."""

import pytest

from tests.splitting.said import said


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            'Ode sang a song and shouted "Shame on you!" at the mayor.',
            [("Ode sang a song.", ""), ('Ode shouted "Shame on you" at the mayor.', "")],
        ),
        (
            'The joint statement said: "The sides will meet in May." It also set a target: "We'
            ' agree to end the talks by June."',
            [
                ("The sides will meet in May.", "The joint statement"),
                ("The joint statement also set a target.", ""),
                ("We agree to end the talks by June.", "the joint statement"),
            ],
        ),
        (
            "The ministry denied it, posting a statement on its website which read, "
            '"Our guns did not fire that day."',
            [
                ("The ministry denied it.", ""),
                ("The ministry posted a statement on its website.", ""),
                ("Our guns did not fire that day.", "The ministry"),
            ],
        ),
        (
            'A link leads to an error page which reads: "The page is gone."',
            [
                ("A link leads to an error page.", ""),
                ("The page is gone.", "an error page"),
            ],
        ),
        (
            'Ann Ode was at the show and said "The jet came down low. There were flames."',
            [
                ("The jet came down low.", "Ann Ode"),
                ("Ann Ode was at the show.", ""),
                ("There were flames.", "Ann Ode"),
            ],
        ),
        (
            'The storm hit the town hard: "We lost our homes," said Ann Ode.',
            [("The storm hit the town hard.", ""), ("We lost our homes.", "Ann Ode")],
        ),
    ],
)
def test_whose_words_it_is(text: str, claims: list[tuple[str, str]]) -> None:
    assert said(text) == claims
