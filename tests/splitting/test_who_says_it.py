"""Who says it, where the parser or the layout hides it: occasions, offices, phrases that run on."""

import pytest

from tests.splitting.said import said

Said = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The mayor on Tuesday evening said the pool would reopen in May.",
            [("The pool would reopen in May.", "The mayor")],
        ),
        (
            "The company in a letter to shareholders last week said profits had doubled.",
            [("Profits had doubled.", "The company")],
        ),
        (
            "Police in a statement Friday said the driver was drunk.",
            [("The driver was drunk.", "Police")],
        ),
        (
            "Ode in a televised speech last month said the harvest had failed.",
            [("The harvest had failed.", "Ode")],
        ),
        (  # who they are
            "Speakers at a rally in Leeds said the vote was rigged.",
            [("The vote was rigged.", "Speakers at a rally in Leeds")],
        ),
        (
            "Doctors at the hospital on Friday said the pump had failed.",
            [("The pump had failed.", "Doctors at the hospital")],
        ),
    ],
)
def test_when_and_where_it_was_said_is_not_of_the_name(text: str, claims: Said) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The firm said in a letter the price rose.",
            [("The price rose.", "The firm")],
        ),
        (
            "The ministry said in a statement the talks went well and both sides would meet again.",
            [
                ("The talks went well.", "The ministry"),
                ("Both sides would meet again.", "The ministry"),
            ],
        ),
        (
            "The actor said in an interview he had left the show.",
            [("The actor had left the show.", "The actor")],
        ),
        (
            'Ode said in a letter he wrote in May: "I am ill."',
            [("Ode is ill.", "Ode"), ("Ode wrote the letter in May.", "")],
        ),
    ],
)
def test_what_is_said_in_a_letter_is_told_and_nothing_of_the_letter(
    text: str, claims: Said
) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The head of the inquiry, Anna Reyes, told reporters the bridge had been unsafe.",
            [
                ("The bridge had been unsafe.", "Anna Reyes"),
                ("Anna Reyes is the head of the inquiry.", ""),
            ],
        ),
        (
            "The woman leading the inquiry, Ann Lee, said the files were missing.",
            [
                ("The files were missing.", "Ann Lee"),
                ("Ann Lee is the woman leading the inquiry.", ""),
            ],
        ),
        (
            'The judge hearing the case, Carl Brandt, said: "You have shown no regret."',
            [
                ("You have shown no regret.", "Carl Brandt"),
                ("Carl Brandt is the judge hearing the case.", ""),
            ],
        ),
        (
            "The owner of the club, Ulm United, said the coach would stay.",
            [
                ("The coach would stay.", "The owner of the club, Ulm United"),
                ("Ulm United is the club.", ""),
            ],
        ),
        (
            "Two nurses, Ann Lee and Marta Lind, said the ward was cold.",
            [("The ward was cold.", "Ann Lee and Marta Lind")],
        ),
        ("The Guardian said the bank was closed.", [("The bank was closed.", "The Guardian")]),
    ],
)
def test_who_has_the_name_is_who_has_the_office(text: str, claims: Said) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            'According to the report, the boat was "old and leaking. We saw rust on every wall."',
            [
                ("The boat was old and leaking.", "the report"),
                ("We saw rust on every wall.", "the report"),
            ],
        ),
        (
            'Lind attacked the plan as "a gift to the rich. It will cost us millions."',
            [
                ("Lind attacked the plan as a gift to the rich.", ""),
                ("It will cost us millions.", "Lind"),
            ],
        ),
        (
            "The crew was new — officials say the captain had never sailed there.",
            [
                ("The captain had never sailed there.", "officials"),
                ("The crew was new.", ""),
            ],
        ),
        (
            '"The sea was rough," said Carl Brandt. The firm\'s director, Paul Ode, blamed the '
            "crew; he said the pumps were new.",
            [
                ("The sea was rough.", "Carl Brandt"),
                ("The pumps were new.", "Paul Ode"),
                ("Paul Ode blamed the crew.", ""),
                ("Paul Ode is the firm's director.", ""),
            ],
        ),
        (
            "Ode denied that the state was involved, although his letter named nine men.",
            [
                ("The state was involved.", "Ode"),
                ("Ode's letter named nine men.", ""),
            ],
        ),
        (
            'Ode says the dose is "ten times" the limit, while the natural level is far lower.',
            [
                ('The dose is "ten times" the limit.', "Ode"),
                ("The natural level is far lower.", "Ode"),
            ],
        ),
    ],
)
def test_how_far_somebody_s_words_go(text: str, claims: Said) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Minister Ode warned prices were rising and the shortage could last for months.",
            [
                ("Prices were rising.", "Ode"),
                ("The shortage could last for months.", "Ode"),
            ],
        ),
        (
            "The mayor said the pumps were old, but the wall would hold.",
            [("The pumps were old.", "The mayor"), ("The wall would hold.", "The mayor")],
        ),
        (
            "Lind said she was sorry, but she would not resign.",
            [("Lind was sorry.", "Lind"), ("Lind would not resign.", "Lind")],
        ),
        (  # what happened then, with its day
            "Ode said he liked Ulm, but he would leave it in 1990.",
            [("Ode liked Ulm.", "Ode"), ("Ode would leave Ulm in 1990.", "")],
        ),
    ],
)
def test_what_would_or_could_be_is_said_as_well(text: str, claims: Said) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        'He was kept awake "as part of a method designed by the army".',
        'The Daily Post describes her as "proud and stern with a heart worn by years of war".',
    ],
)
def test_a_phrase_in_marks_is_told_whole(text: str) -> None:
    assert said(text) == [(text, "")]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            'Reactions came fast.\n\nTom Reyes, mayor of Ulm: "The law is bad for us. It will cost '
            'jobs."\n\nThe law was passed in May.',
            [
                ("Reactions came fast.", ""),
                ("Tom Reyes is mayor of Ulm.", ""),
                ("The law is bad for us.", "Tom Reyes"),
                ("It will cost jobs.", "Tom Reyes"),
                ("The law was passed in May.", ""),
            ],
        ),
        (
            'What people say:\n\n* Tom Reyes: "The law is bad."\n* Carl Brandt: "The law is fair."',
            [("The law is bad.", "Tom Reyes"), ("The law is fair.", "Carl Brandt")],
        ),
        (
            "Carl Brandt wrote:\n\n> We have sold the mill. Jobs are safe.\n\nThe mill is old.",
            [
                ("We have sold the mill.", "Carl Brandt"),
                ("Jobs are safe.", "Carl Brandt"),
                ("The mill is old.", ""),
            ],
        ),
        (
            "The group said:\n\n* The dam is old.\n* The pumps have failed.\n\nIt rained in May.",
            [
                ("The dam is old.", "The group"),
                ("The pumps have failed.", "The group"),
                ("It rained in May.", ""),
            ],
        ),
        (
            "The mayor announced the winners:\n\n* Ann Lee won the race.",
            [("The mayor announced the winners.", ""), ("Ann Lee won the race.", "")],
        ),
    ],
)
def test_a_label_or_a_line_above_names_the_speaker(text: str, claims: Said) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "If it rains, Ode said, the dam will break.",
            [("If it rains the dam will break.", "Ode")],
        ),
        (
            "If prices rise, the minister warned, thousands will lose their homes.",
            [("If prices rise thousands will lose their homes.", "the minister")],
        ),
        (
            "When the war ended, Anna Reyes recalled, the town was empty.",
            [("When the war ended, the town was empty.", "Anna Reyes")],
        ),
        (
            '"If it rains the dam will break," Ode said.',
            [("If it rains the dam will break.", "Ode")],
        ),
    ],
)
def test_a_clause_before_the_aside_goes_with_what_is_said(text: str, claims: Said) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "If Ode says the dam is old, it will be mended.",
        "Unless the court finds that Lind lied, he will be freed.",
        "Had Ode said the dam was old, it would have been mended.",
        "If, as Ode says, the dam is old, it will break.",
        "Critics may argue that the plan is a waste of money.",
        "The dam was not, as Ode claimed, built in 1950.",
        "The plan is not, as critics say, a waste of money.",
    ],
)
def test_what_nobody_is_known_to_say_is_told_whole(text: str) -> None:
    assert said(text) == [(text, "")]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            '"In the north," the minister told reporters, "the roads are shut."',
            [("In the north, the roads are shut.", "the minister")],
        ),
        ('"Last May," Ode said, "we had nine cows."', [("Last May we had nine cows.", "Ode")]),
        ('"The dam," Ode said, "will break."', [("The dam will break.", "Ode")]),
        (
            '"When the war ended," Anna Reyes recalled, "the town was empty."',
            [("When the war ended, the town was empty.", "Anna Reyes")],
        ),
    ],
)
def test_speech_in_pieces_is_one_sentence(text: str, claims: Said) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The new law, said the king, will help the poor.",
            [("The new law will help the poor.", "the king")],
        ),
        (
            "The plant, said the firm, leaked for two days.",
            [("The plant leaked for two days.", "the firm")],
        ),
        (
            "The children, added the nurse, slept well.",
            [("The children slept well.", "the nurse")],
        ),
        (
            "The plant, officials said, leaked for two days.",
            [("The plant leaked for two days.", "officials")],
        ),
        (  # it was said
            "Lind, said to be ill, stayed at home.",
            [("Lind stayed at home.", ""), ("Lind was said to be ill.", "")],
        ),
    ],
)
def test_of_two_nouns_around_said_the_second_says_it(text: str, claims: Said) -> None:
    assert said(text) == claims
