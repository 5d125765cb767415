"""What X says that Y said, what goes on being said behind it, and who says it by name."""

import pytest

from claims.model import Document
from claims.splitting import split


def _speakers(text: str) -> dict[str, str]:
    return {c.text: c.speaker.name if c.speaker else "" for c in split(Document(text)).claims}


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "Ada Krol told the hearing that her brother had said he was ill.",
            "Ada Krol's brother had said he was ill.",
            "Ada Krol",
        ),
        (
            'The baker said: "They told us we were mad."',
            "They told us we were mad.",
            "The baker",
        ),
        (
            "Mr Roe told the board that the bank had claimed it had paid the bill.",
            "The bank had claimed it had paid the bill.",
            "Roe",
        ),
    ],
)
def test_who_tells_that_another_said_it_speaks(text: str, claim: str, speaker: str) -> None:
    assert _speakers(text)[claim] == speaker


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        ("According to the Post, Eva Roe said the mill was safe.", "The mill was safe.", "Eva Roe"),
        ("Bo Lind said he believed the mill was safe.", "The mill was safe.", "Bo Lind"),
    ],
)
def test_who_only_passes_it_on_does_not(text: str, claim: str, speaker: str) -> None:
    assert _speakers(text) == {claim: speaker}


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "The plan was opposed by fishermen who fear the dam and say it would kill the eels.",
            "It would kill the eels.",
            "fishermen",
        ),
        (
            "Sales fell by a tenth, according to Marlin Data I/O/S.",
            "Sales fell by a tenth.",
            "Marlin Data I/O/S.",
        ),
        (
            "Music teacher at the University of Bergen Eva Roe said the hall was damp.",
            "The hall was damp.",
            "Eva Roe",
        ),
        (
            "The mother of Malmo striker Bo Lind said the ground was wet.",
            "The ground was wet.",
            "The mother of Malmo striker Bo Lind",
        ),
        (
            "The chairman and former pilot Bo Lind said the strike would go on.",
            "The strike would go on.",
            "Bo Lind",
        ),
        (
            "For example, Lind said, a freeze would save 9 euros.",
            "A freeze would save 9 euros.",
            "Lind",
        ),
        (
            "Worryingly, says Roe, her group's paper is the first to show it.",
            "Worryingly, her group's paper is the first to show it.",
            "Roe",
        ),
        (
            "Six people are said to have drowned in the port and divers say the crane is unsafe.",
            "The crane is unsafe.",
            "divers",
        ),
        (
            "The Agri-Seed & Livestock Board said tests had failed.",
            "Tests had failed.",
            "Agri-Seed & Livestock Board",
        ),
        (
            "Norway's Transport Agency said the road was shut.",
            "The road was shut.",
            "Norway's Transport Agency",
        ),
        (
            "Analysts say the sale was the act of a strong firm, while police said it was a fraud.",
            "The sale was a fraud.",
            "police",
        ),
        (
            "The council says the pier has been shut since May and has promised it will be mended.",
            "It will be mended.",
            "The council",
        ),
    ],
)
def test_a_speaker_is_somebody(text: str, claim: str, speaker: str) -> None:
    assert _speakers(text)[claim] == speaker


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        ("Divers said the hull was sound, but paint was needed.", "Paint was needed.", "Divers"),
        (
            "The cook told us that the stew may be cold but it is not old.",
            "The stew is not old.",
            "The cook",
        ),
        (
            "Officials said the road had been cleared, but a bus slid off it on Monday.",
            "A bus slid off the road on Monday.",
            "",
        ),
        ("Lind said she would resign, and the board agreed.", "The board agreed.", ""),
    ],
)
def test_what_goes_on_being_said(text: str, claim: str, speaker: str) -> None:
    assert _speakers(text)[claim] == speaker


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Orvex said it would shut two mills, sending its shares down 9 percent.",
            {
                "Orvex would shut two mills.": "Orvex",
                "Orvex sent its shares down 9 percent.": "",
            },
        ),
        (
            "The zoo said it would sell the bears, drawing criticism from vets.",
            {
                "The zoo would sell the bears.": "The zoo",
                "The zoo drew criticism from vets.": "",
            },
        ),
        (
            "The board said it had not read the bill, leading to a bitter row.",
            {"The board had not read the bill.": "The board"},
        ),
        (
            "The envoy said he had met both sides, suggesting that talks go on.",
            {"The envoy had met both sides.": "The envoy"},
        ),
        (
            "Not one of the guests told us they had been ill.",
            {"Not one of the guests told us they had been ill.": ""},
        ),
    ],
)
def test_what_the_words_stirred_is_not_said(text: str, claims: dict[str, str]) -> None:
    assert _speakers(text) == claims


def test_whoever_dismissed_her_does_not_say_they_did() -> None:
    said = _speakers(
        'Eva Roe is no hero. "I drove a bus," she says. Her employer dismissed her. "They said I '
        'had broken the brakes."'
    )
    assert said["They said Eva Roe had broken the brakes."] == "Eva Roe"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            'Lind left the hall, telling reporters: "It is over. It was a farce."',
            {"It is over.": "Lind", "Lind left the hall.": "", "It was a farce.": "Lind"},
        ),
        (
            'Roe would not give a reason, telling the paper: "It is my own affair."',
            {"It is Roe's own affair.": "Roe", "Roe would not give a reason.": ""},
        ),
        (
            'The firm has shut two mills, telling staff in a memo: "There was no choice."',
            {"There was no choice.": "The firm", "The firm has shut two mills.": ""},
        ),
    ],
)
def test_who_tells_others_what_is_quoted(text: str, claims: dict[str, str]) -> None:
    assert _speakers(text) == claims


def test_a_mark_that_opens_anew_goes_on() -> None:
    said = _speakers(
        '"He is a fine player," Eva Roe added. "We believe that he will stay. "We have a fair '
        'bond. Both of us are glad."'
    )
    assert said["We have a fair bond."] == said["Both of us are glad."] == "Eva Roe"


def test_the_body_that_said_something_says_the_quotation_behind_it() -> None:
    said = _speakers('The ministry said the pier was safe.\n\n"Tests have shown no cracks."')
    assert said["Tests have shown no cracks."] == "The ministry"


def test_who_accuses_goes_on_speaking() -> None:
    said = _speakers(
        "Carl Roe said growth was strong.\n\nPeter Lind, for the Greens, accused Mr Roe of "
        'sloth.\n\nHe said: "It took nine years."'
    )
    assert said["It took nine years."] == "Peter Lind"


def test_would_inside_marks_is_no_future_of_the_past() -> None:
    kinds = {
        text: next(c.kind.value for c in split(Document(text)).claims)
        for text in (
            'Ada Krol added: "It would be a sad change."',
            "Ada Krol said the mill would open in May.",
            "The board said the dye would be unlikely to harm dogs.",
            "The van was on a lane about to turn left.",
        )
    }
    assert [*kinds.values()] == ["conditional", "planned", "possible", "asserted"]


def test_a_father_is_not_the_son_who_bears_his_last_name() -> None:
    said = _speakers(
        "Karim Amin, a boy from Lund, was held. His father Amin El-Sayed Amin said he was ill."
    )
    assert set(said.values()) == {"", "Amin El-Sayed Amin"}


def test_what_others_have_said_beside_it_is_theirs() -> None:
    said = _speakers("Lind found the dam was old and two engineers have warned that it leaks.")
    assert said["It leaks."] == "two engineers"


def test_a_place_behind_before_is_no_clause_of_time() -> None:
    said = _speakers(
        "Guards said on Monday that a lamp about 90 metres before the gate had apparently shown "
        "red although the lane was empty."
    )
    assert said["A lamp about 90 metres before the gate had apparently shown red."] == "Guards"
