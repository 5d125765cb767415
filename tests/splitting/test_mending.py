"""Parses that hide who says what, and words hung on the wrong word, mended."""

import pytest

from claims.model import Document
from claims.splitting import split
from tests.splitting.said import claims_of

MENDED = {
    # who says what
    "Growers, said Pardew, are hiring fewer pickers this year.": [
        "Growers are hiring fewer pickers this year.",
    ],
    "The auditors found spending on repairs exceeded 10 percent of the budget.": [
        "Spending on repairs exceeded 10 percent of the budget.",
    ],
    "Sales slid as the weather turned, said chief buyer Ines Holt.": [
        "Sales slid.",
        "The weather turned.",
    ],
    "A tram carrying 30 pensioners jumped the rails near Brno, bruising 17, police said.": [
        "A tram carrying 30 pensioners jumped the rails near Brno.",
        "A tram carrying 30 pensioners bruised 17.",
    ],
    # what the speaker does beside saying
    "Police said they had found a boat in the reeds, but did not name the owner.": [
        "Police had found a boat in the reeds.",
        "Police did not name the owner.",
    ],
    "The mayor said two schools would close, citing a fall in pupils.": [
        "Two schools would close.",
        "The mayor cited a fall in pupils.",
    ],
    "The party won the vote, early results showed on Monday, but fell two seats short.": [
        "The party won the vote.",
        "The party fell two seats short.",
    ],
    # which verb is the main one
    "A sailor reported missing on Sunday was found unharmed on a sandbank.": [
        "A sailor reported missing on Sunday was found unharmed on a sandbank.",
    ],
    # who speaks for whom
    "The lawyers warned that the files were incomplete and had not been checked.": [
        "The files were incomplete.",
        "The files had not been checked.",
    ],
    "Half of the nurses said they would not sign.": [
        "Half of the nurses said they would not sign.",
    ],
}


@pytest.mark.parametrize("text", MENDED)
def test_parse_mended(text: str) -> None:
    assert claims_of(text) == MENDED[text]


HUNG = {
    "The council passed the plan after a debate that lasted nine hours, sending it to the mayor.": [
        "The council passed the plan after a debate.",
        "The council sent it to the mayor.",
        "The debate lasted nine hours.",
    ],
    "The rule bans fires, requires campers to carry water and sets a fine of 50 euros.": [
        "The rule bans fires.",
        "The rule requires campers to carry water.",
        "The rule sets a fine of 50 euros.",
    ],
    "She was both a poet and a judge.": ["She was a poet.", "She was a judge."],
    "The vaccine was tested in a trial of 30 volunteers, most of them nurses.": [
        "The vaccine was tested in a trial of 30 volunteers.",
        "Most of the 30 volunteers are nurses.",
    ],
    "About 300 people stood outside the gate, singing songs and waving flags.": [
        "About 300 people stood outside the gate.",
        "About 300 people sang songs.",
        "About 300 people waved flags.",
    ],
    "The vase was taken from a shrine in Kyoto in 1994 and recovered two years later.": [
        "The vase was taken from a shrine in Kyoto in 1994.",
        "The vase was recovered two years later.",
    ],
    "The king dismissed his steward and named Elsa Marin to replace him.": [
        "The king dismissed his steward.",
        "The king named Elsa Marin to replace him.",
    ],
}


@pytest.mark.parametrize("text", HUNG)
def test_hung_on_the_right_word(text: str) -> None:
    assert claims_of(text) == HUNG[text]


def test_a_hyphenated_office_or_name_is_one_word() -> None:
    assert claims_of("The secretary-general of the league, Mia Holt, met Kim Min-Woo.") == [
        "Mia Holt met Kim Min-Woo.",
        "Mia Holt is the secretary-general of the league.",
    ]


def test_the_study_is_not_the_speaker_of_what_the_author_says_next() -> None:
    text = 'Heald noted the tests show the soil is poor. "Lime would mend it."'
    speakers = [c.speaker.name for c in split(Document(text)).claims if c.speaker]
    assert speakers == ["Heald", "Heald"]


def test_what_opens_the_sentence_is_no_part_of_the_quotation() -> None:
    assert claims_of('Of the plan, Ann Key said, "In the end I\'ll have one vote."') == [
        "In the end Ann Key will have one vote."
    ]


def test_a_sentence_has_a_main_verb() -> None:
    text = "The party's three ministers, among them Jonas Vik, handed in their notices in May."
    assert claims_of(text) == [text]


def test_a_circle_is_never_closed() -> None:
    text = "The maker of an app with which the choirs practised at home supplied it free of charge."
    assert claims_of(text)[0] == "The maker of an app supplied it free of charge."


def test_headlines_and_endless_sentences_tell_something() -> None:
    assert claims_of("Mexico City to host 2031 games") == ["Mexico City is to host 2031 games."]
    assert claims_of("WHO recommends two doses for adults over 60") == [
        "WHO recommends two doses for adults over 60."
    ]
    mills = [f"the town of Nord{n} sold its old mill in 19{n}" for n in range(10, 60)]
    assert len(claims_of("; ".join(mills).capitalize() + ".")) > 40


def test_an_absolute_is_no_apposition() -> None:
    text = "The form must be completed in Danish, the firm offering free pens."
    assert not any(claim.startswith("Danish is") for claim in claims_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Swiss' long siege of the town ended in May.",
        "The chamois' remarkable state will let us study ice mummies.",
    ],
)
def test_the_mark_of_an_owner_in_s_is_no_mark_of_a_quotation(text: str) -> None:
    assert claims_of(text)[0] == text
