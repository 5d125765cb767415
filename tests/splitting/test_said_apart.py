"""Who says it, where the verb of saying hangs far off, and what the writer adds behind it."""

import pytest

from claims.model import Document
from claims.splitting import split


def _said(text: str) -> list[tuple[str, str]]:
    """Each claim with who says it."""
    claims = split(Document(text)).claims
    return [(c.text, c.speaker.name if c.speaker else "") for c in claims]


def test_what_goes_on_meanwhile_is_nobodys_word() -> None:
    assert _said("Schools are closed as the strikes continue, and 40 buses have been hired.") == [
        ("Schools are closed.", ""),
        ("The strikes continue.", ""),
        ("40 buses have been hired.", ""),
    ]


@pytest.mark.parametrize(
    ("text", "said", "added"),
    [
        (
            "Unions say that the mill has broken its promises, a charge the owners reject.",
            ("The mill has broken its promises.", "Unions"),
            "The owners reject the charge.",
        ),
        (
            "Activists claim that the ministry has hidden the figures, an allegation the minister "
            "denies.",
            ("The ministry has hidden the figures.", "Activists"),
            "The minister denies the allegation.",
        ),
        (
            "Unions say that the mill has closed, a decision that shocked the town.",
            ("The mill has closed.", "Unions"),
            "The decision shocked the town.",
        ),
        (
            "The ministry says the dam is safe, though engineers dispute this.",
            ("The dam is safe.", "The ministry"),
            "Engineers dispute this.",
        ),
    ],
)
def test_what_the_writer_adds_behind_it(text: str, said: tuple[str, str], added: str) -> None:
    assert _said(text) == [said, (added, "")]


def test_what_the_other_side_disputes_is_told_without_it() -> None:
    assert _said("Lind said he had won, which the committee disputes.") == [
        ("Lind had won.", "Lind"),
    ]


def test_referring_outside_the_marks() -> None:
    text = (
        'Ada Krol said, "The mill has asked us not to talk to anyone who works for the owners," '
        "referring to the banks in Ulm."
    )
    assert _said(text) == [
        ("The mill has asked us not to talk to anyone who works for the owners.", "Ada Krol"),
        ("Ada Krol referred to the banks in Ulm.", ""),
    ]


def test_a_slogan_says_nothing() -> None:
    text = 'Bo Lind quoted a slogan, "bridges speak louder than roads", saying that "we heard you".'
    assert ("We heard you.", "Bo Lind") in _said(text)


def test_but_he_goes_on() -> None:
    text = "Krol said he hoped that the strike could end soon but keeps his men at the gates."
    assert _said(text) == [
        ("He hoped that the strike could end soon.", "Krol"),
        ("Krol keeps his men at the gates.", ""),
    ]


def test_but_the_plan_costs() -> None:
    text = "Lind said that he thought the plan was sound but costs too much."
    assert [who for _, who in _said(text)] == ["Lind"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The panel heard from the engineer Ada Krol that the dam had leaked.", "Ada Krol"),
        ("Deputies learned from the mayor that the dam had leaked.", "the mayor"),
        ("It is stated in the report that the dam had leaked.", "the report"),
        ("It says on the museum's page that the dam had leaked.", "the museum's page"),
        ("The bank issued a statement saying that the dam had leaked.", "The bank"),
        ("According to fears voiced by local farmers, the dam had leaked.", "local farmers"),
        (
            "The mayor met Bo Lind, who argued for a wall, saying that the dam had leaked.",
            "Bo Lind",
        ),
        ("It was shut to save the sale and bankers here say the dam had leaked.", "bankers"),
    ],
)
def test_who_says_it(text: str, who: str) -> None:
    assert ("The dam had leaked.", who) in _said(text)


def test_quoted_as_saying() -> None:
    text = (
        '"I have never seen one so low. I saw its doors clearly", one islander was quoted as '
        "saying to the Post."
    )
    assert _said(text) == [
        ("The islander has never seen one so low.", "one islander"),
        ("The islander saw its doors clearly.", "one islander"),
    ]


def test_that_again_behind_a_semicolon() -> None:
    text = (
        "Trade was discussed, with the minister saying that Norland wants lower tolls; that its "
        "ports can hardly cope."
    )
    assert _said(text) == [
        ("Norland wants lower tolls.", "the minister"),
        ("Its ports can hardly cope.", "the minister"),
        ("Trade was discussed.", ""),
    ]


def test_stressing_behind_a_semicolon() -> None:
    assert _said("Bo Lind spoke of the failed tax of 1990; stressing such taxes hit the poor.") == [
        ("Such taxes hit the poor.", "Bo Lind"),
        ("Bo Lind spoke of the failed tax of 1990.", ""),
    ]


def test_claims_that_a_paper_printed_are_no_saying() -> None:
    text = (
        '"They want to hurt us," said Ode in 2010, after reports of theft were made by two guards, '
        "claims the Star published in 2012."
    )
    assert _said(text) == [("They want to hurt us.", "Ode")]


def test_what_it_is_called_is_said_by_no_one() -> None:
    assert _said("They own a twin farm, one half in each valley, called Two Dales.") == [
        ("They own a twin farm, one half in each valley.", ""),
        ("The twin farm is called Two Dales.", ""),
    ]


def test_few_if_any() -> None:
    text = "The report states that few if any mills treat the water before it is used."
    assert _said(text) == [
        ("Few if any mills treat the water before it is used.", "The report"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A policeman said two men were shot. This raid was criticised by Ali Roe, a member of "
        'parliament. "The army bombs our own people," he said.',
        "According to political analyst Ali Roe, Lind is a thorn in the side of the court. "
        '"There is a need to cut his strength," he said.',
        "Bo Lind said that sacks held sand. The money went to Abe Peel. Ali Roe disputes the claim "
        'that he was fooled, saying, "We dealt with merchants." He added, "It is thirty years '
        'since this happened."',
    ],
)
def test_he_said_is_who_spoke_last(text: str) -> None:
    assert _said(text)[-1][1] == "Ali Roe"


def test_a_quotation_inside_what_the_second_said() -> None:
    text = (
        '"I was stopped," one driver wrote online. A second said they were ignored by police, who '
        '"were only looking for people who seemed drunk".'
    )
    assert _said(text)[-1] == (
        'Police "were only looking for people who seemed drunk".',
        "A second driver",
    )


@pytest.mark.parametrize(
    ("text", "claim", "who"),
    [
        (
            'The coach praised the keeper. "She was the best on the pitch."',
            "The keeper was the best on the pitch.",
            "The coach",
        ),
        (
            'For Ann Ode, a nurse, the strike is a last resort. "Nobody wants to be here."',
            "Nobody wants to be here.",
            "Ann Ode",
        ),
        (
            'The news delighted the mayor. "The town has waited for this."',
            "The town has waited for this.",
            "the mayor",
        ),
        (
            'The firm apologised to its customers. "All flights will resume on Monday."',
            "All flights will resume on Monday.",
            "The firm",
        ),
        (
            'The general\'s words were clear. "The troops will not leave."',
            "The troops will not leave.",
            "The general",
        ),
        (
            'Her lawyer, Ann Roe, called for her release. "She has done nothing wrong."',
            "She has done nothing wrong.",
            "Ann Roe",
        ),
    ],
)
def test_who_is_told_of_before_a_quotation(text: str, claim: str, who: str) -> None:
    assert (claim, who) in _said(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Officials told the Star that the train, built in 1988, had not been checked.",
            "The train was built in 1988.",
        ),
        (
            "According to Ode, the mill, which opened in 1890, will close.",
            "The mill opened in 1890.",
        ),
    ],
)
def test_between_commas_the_writer_tells(text: str, claim: str) -> None:
    assert (claim, "") in _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The tower, it is thought, was built by monks.",
        "Police arrested a man they believe set the fire.",
    ],
)
def test_what_is_thought_stays_in_its_sentence(text: str) -> None:
    assert _said(text) == [(text, "")]


@pytest.mark.parametrize(
    "text",
    [
        "Roe was overheard telling a friend that the deal was dead.",
        "Roe was filmed saying that the deal was dead.",
        '"The deal was dead," shouted one.',
    ],
)
def test_however_it_was_heard(text: str) -> None:
    assert [claim for claim, _ in _said(text)] == ["The deal was dead."]


def test_a_quoted_cry_keeps_its_marks() -> None:
    text = 'Justin Lind congratulated Roe on Twitter, saying: "What a moment for democracy."'
    assert ('Justin Lind said: "What a moment for democracy".', "") in _said(text)


def test_nurses_in_the_town_say_so() -> None:
    text = "Most members must agree to stop the deal and lawyers in the capital say that it failed."
    assert ("It failed.", "lawyers in the capital") in _said(text) or len(_said(text)) == 1
