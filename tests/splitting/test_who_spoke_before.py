"""Who speaks in a text of several sentences, and what the speaker does beside it."""

import pytest

from claims.splitting.text.marks import doubled
from claims.splitting.text.normalise import normalise, plain
from tests.splitting.said import said

# For each passage, all its claims that are asked for: the claim and who says it, "" the writer.
PASSAGES: list[tuple[str, dict[str, str]]] = [
    # she is who spoke before, not whom that one spoke of
    (
        "Ann Ode said a baker had shut the oven. Karl Lind said the mill was dry. "
        "She added that bread was dear.",
        {"Bread was dear.": "Ann Ode"},
    ),
    (
        '"The pier leaks," Laura Holm said.\n\nAl Bergson sold two boats.\n\n'
        '"It was built too fast," she added.',
        {"It was built too fast.": "Laura Holm"},
    ),
    (
        'The airline said that a jet had lost a wheel. "The crew is safe," it said in a statement.',
        {"The crew is safe.": "the airline"},
    ),
    (
        "The inquiry found that the dam was cracked. It also found that nobody had looked.",
        {"Nobody had looked.": "the inquiry"},
    ),
    # what she thinks, too, and who is brought in by "for"
    (
        "Ann Ode said the fleet was old. She believes Tessaro failed to see the storm.",
        {"Tessaro failed to see the storm.": "Ann Ode"},
    ),
    (
        'Karl Lind welcomed the bridge and said it was late. "It is narrow," he said.',
        {"It is narrow.": "Karl Lind"},
    ),
    (
        "For Karl Lind, a baker in Ulm, the price is wrong. "
        '"Flour is dear and bread is cheap," he said.',
        {"Flour is dear.": "Karl Lind"},
    ),
    (
        "The commission says the law is old. “We do not believe that it works,” says its report.",
        {"We do not believe that it works.": "the commission's report"},
    ),
    (
        "Sales will fall by a third, the report predicted. The growth of pears will slow, it said.",
        {"The growth of pears will slow.": "the report"},
    ),
    (
        'Ann Ode said the well was dry.\n\nLaura Holm opened a shop. "It sells bread," she said.',
        {"It sells bread.": "Laura Holm"},
    ),
    # she whom the same sentence, or a new paragraph, tells of
    (
        "Bo Lind said the sluice was shut. Karl Moss was in Leeds, where he announced that "
        "the lock would open.",
        {"The lock would open.": "Karl Moss"},
    ),
    (
        "Ann Ode said the shop was shut. Ruth Hale was leaving when she said the till was empty.",
        {"The till was empty.": "Ruth Hale"},
    ),
    (
        "Laura Holm says that fish can hear.\n\nSince 2010, Ling Zhao has filmed carp in ponds. "
        "She reports that carp know their keepers.",
        {"Carp know their keepers.": "Ling Zhao"},
    ),
    (
        "The baker's lawyer said that the oven was new. Karl Moss's lawyer, Ruth Hale, did not "
        "return calls, but she told the paper that the case was weak.",
        {"The case was weak.": "Ruth Hale"},
    ),
    # a surname of more words than one, which the parser takes for a firm
    (
        "The minister Thomas de Vries met the guests. Karl Lind said the quay was full. "
        "De Vries said the ferry was late. He said the crew had slept.",
        {"The ferry was late.": "Thomas de Vries", "The crew had slept.": "Thomas de Vries"},
    ),
    (
        "Marie Le Gall leads the union. Ann Ode said it was late. Le Gall said the strike was "
        "over. She said the ships would sail.",
        {"The ships would sail.": "Marie Le Gall"},
    ),
    # who answers is another
    (
        "Ruth Hale told Karl Moss that the boiler smoked. He replied that it was new.",
        {"The boiler was new.": "Karl Moss"},
    ),
    # two speakers in one sentence
    (
        "The minister said the dike would hold, while unions warned that it was hollow.",
        {"The dike would hold.": "The minister", "The dike was hollow.": "unions"},
    ),
    (
        "The port said the crane was sound, although engineers said its chain had snapped.",
        {"The crane was sound.": "The port", "Its chain had snapped.": "engineers"},
    ),
    # what the speaker does, behind what is said
    (
        "Ann Ode said the plan would cost jobs but criticised the strike.",
        {"The plan would cost jobs.": "Ann Ode", "Ann Ode criticised the strike.": ""},
    ),
    (
        "The coach said the roof had been mended, but gave no date.",
        {"The roof had been mended.": "The coach", "The coach gave no date.": ""},
    ),
    (
        "The union said the mill was a ruin but praised the firemen.",
        {"The mill was a ruin.": "The union", "The union praised the firemen.": ""},
    ),
    (
        '"The film failed," Claire Holm said, and closed the meeting.',
        {"The film failed.": "Claire Holm", "Claire Holm closed the meeting.": ""},
    ),
    (
        '"We sold the barn," Ada Krol said, and left the room.',
        {"We sold the barn.": "Ada Krol", "Ada Krol left the room.": ""},
    ),
    # who is the speaker: a name behind a role, without the time
    (
        "Royal Society for Birds director Dan Holt said the shafts were flooded.",
        {"The shafts were flooded.": "Dan Holt"},
    ),
    (
        "Earlier this month officials warned that the dam leaked.",
        {"The dam leaked.": "officials"},
    ),
    # who thinks is who says so
    (
        "Karl Moss, 45, told the paper that he believed the feud was old.",
        {"The feud was old.": "Karl Moss"},
    ),
    ("Ann Ode said she suspected the till was empty.", {"The till was empty.": "Ann Ode"}),
    # verbs of saying behind a quotation only
    (
        '"The water was brown," remembers Ann Lind, a cook. "It smelled."',
        {"The water was brown.": "Ann Lind", "The water smelled.": "Ann Lind"},
    ),
    ("Ann Lind remembers that the mill burned.", {"Ann Lind remembers that the mill burned.": ""}),
    # "and that", where it looks like a noun's
    (
        "Ann Ode said the gap was small, but that money had been lost.",
        {"The gap was small.": "Ann Ode", "Money had been lost.": "Ann Ode"},
    ),
    (
        "The union claimed that the firm had lied, that workers were ill, and that two had died.",
        {
            "The firm had lied.": "The union",
            "Workers were ill.": "The union",
            "Two had died.": "The union",
        },
    ),
    (
        '"The crew was sent to the front", added Karl Moss.',
        {"The crew was sent to the front.": "Karl Moss"},
    ),
    (
        "Ann Ode said that the gun law was passed, that Karl Lind could refuse "
        "and that gangs grew.",
        {"The gun law was passed.": "Ann Ode", "Karl Lind could refuse.": "Ann Ode"},
    ),
    # nobody says it
    (
        "When Ann Ode heard that divers had found a bell, she wept.",
        {"When Ann Ode heard that divers had found a bell, she wept.": ""},
    ),
    (
        "The mill did not disclose that the dam leaked.",
        {"The mill did not disclose that the dam leaked.": ""},
    ),
    (
        "The bank agreed to the town's demand that every branch must be open at noon.",
        {"The bank agreed to the town's demand that every branch must be open at noon.": ""},
    ),
    (
        '"A famous singer helped him," Ada Krol said, and showed us a letter.',
        {"A famous singer helped him.": "Ada Krol", "Ada Krol showed us a letter.": ""},
    ),
    # a sentence in two pairs of marks
    (
        '"The best players," said the coach, "have left the club."',
        {"The best players have left the club.": "the coach"},
    ),
    (
        '"Our harbour," Bo Lind, the mayor, said on Monday, "needs three cranes."',
        {"Our harbour needs three cranes.": "Bo Lind"},
    ),
    (
        '"These roofs," Ann Ode told reporters, "were built in 1950."',
        {"The roofs were built in 1950.": "Ann Ode"},
    ),
    # what is no clause has a speaker too, who goes on
    (
        '"Not at all," the sexton said. "The bell rang twice. It was cracked."',
        {"The bell rang twice.": "the sexton", "The bell was cracked.": "the sexton"},
    ),
    (
        '"Do you know why it leaks?" Maria Novak, the mayor, asks. "The roof is old."',
        {"The roof is old.": "Maria Novak"},
    ),
    ('"The well is dry," the 34-year-old said.', {"The well is dry.": "the 34-year-old"}),
    # the last of two of whom a sentence tells
    (
        "Ann Ode said the studio was small. The rights have been sold, but Ode is keen to wait. "
        '"A film will be made in June. It costs little."',
        {"A film will be made in June.": "Ann Ode"},
    ),
    # a mark that nobody closed
    (
        'Ann Holm said: "I gave my boat to the crew. Her gift follows four others. '
        "The town is poor.\n\nIt rained.",
        {"The town is poor.": "", "It rained.": ""},
    ),
    (
        'Ann Ode said: "The dam is old. It leaks.\n\n"Nobody mends it."\n\nThe mayor left.',
        {"The dam leaks.": "Ann Ode", "Nobody mends it.": "Ann Ode", "The mayor left.": ""},
    ),
    # single marks
    (
        "‘The ferry has sunk,’ Ann Ode said. ‘The workers’ boats leak. They don’t float.’ "
        "It rained.",
        {
            "The ferry has sunk.": "Ann Ode",
            "The workers' boats leak.": "Ann Ode",
            "It rained.": "",
        },
    ),
    (
        "'Eels came back,' said Bo Lind. 'They like the mud.'\n\nThe river is clean.",
        {"Eels came back.": "Bo Lind", "The river is clean.": ""},
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES, ids=[t[:60] for t, _ in PASSAGES])
def test_every_claim_has_its_speaker(text: str, expected: dict[str, str]) -> None:
    found = dict(said(text))
    assert {claim: found.get(claim) for claim in expected} == expected


def test_a_question_alone_is_no_claim_of_who_asked() -> None:
    claims = [
        claim
        for claim, _ in said('"Do you know why it leaks?" Bo Lind, the cook, asks. It rained.')
    ]
    assert claims == ["Bo Lind is the cook.", "It rained."]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("‘It works,’ she said. ‘It’s new.’", '"It works," she said. "It\'s new."'),
        ("‘The mill is shut. It leaks.", '"The mill is shut. It leaks.'),
        ("The ‘best shops’ in town, he said.", "The 'best shops' in town, he said."),
        ("“He told me ‘stop,’ and left.”", "\"He told me 'stop,' and left.\""),
        ("Dogs' bowls and the '90s, it's all there.", "Dogs' bowls and the '90s, it's all there."),
    ],
)
def test_single_marks_around_what_is_spoken_are_read_as_double_ones(text: str, read: str) -> None:
    mapped = doubled([normalise(plain(text))], text)[0]
    assert mapped.text == read
    assert len(mapped.starts) == len(mapped.stops) == len(read)
