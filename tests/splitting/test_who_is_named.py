"""Names and speakers that a title, a headline word or an inversion could hide."""

from tests.splitting.said import said


def test_a_role_in_capitals_before_the_name() -> None:
    text = '"We are glad to be here," said the Ode firm\'s Head of Sales, Dr Stefan Lind.'
    assert said(text)[0] == ("We are glad to be here.", "Stefan Lind")


def test_a_chief_executive_is_called_by_name() -> None:
    text = "The firm lost Chief Executive Ann Brodin in May. Brodin had joined in 2010."
    assert ("Ann Brodin had joined in 2010.", "") in said(text)


def test_a_surname_that_ends_like_a_trade() -> None:
    text = "Almqvist AB sold its mill on Monday. The company said it would build another."
    assert said(text)[-1] == ("Almqvist AB would build another.", "Almqvist AB")


def test_what_was_said_goes_on_in_the_tense_of_what_was_said() -> None:
    text = "The gate had been shut, the firm said in a letter, and nobody had seen it open."
    assert said(text) == [
        ("The gate had been shut.", "the firm"),
        ("Nobody had seen it open.", "the firm"),
    ]


def test_a_sign_is_the_writers() -> None:
    text = (
        "The towns will join, their mayors said on Monday, in the clearest sign yet that a feud "
        "may be ending."
    )
    assert [c for c, _ in said(text)] == ["The towns will join."]


def test_found_among_them_says_nothing() -> None:
    text = "By dusk, soldiers had freed 26 people, among them a small child found in a box."
    assert said(text) == [(text, "")]


def test_doing_it_is_no_thing() -> None:
    text = "The men painted the bridge at night. No one has ever seen them do it."
    assert said(text)[-1][0].endswith("do it.")
