"""Words in the order and with the marks English wants, whatever was cut or moved."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claims
from tests.splitting.said import claims_of

RELATIVES = {
    "He lost the farm, which he agreed to sell.": "He agreed to sell the farm.",
    "They left the town, which they were forced to quit in 1990.": (
        "They were forced to quit the town in 1990."
    ),
    "She owes a debt, which she is unable to pay.": "She is unable to pay the debt.",
    "The post, which he is eager to keep, is well paid.": "He is eager to keep the post.",
    "The law, which he helped write, bans smoking.": "He helped write the law.",
    "He hired a cook, whom he asked to stay.": "He asked the cook to stay.",
    "Ode sold a mill, which he asked his son to run.": "Ode asked his son to run the mill.",
    "He made a key, which he could use to open the door.": (
        "He could use the key to open the door."
    ),
    "He lost a ring, which he said he had bought in Rome.": "He had bought the ring in Rome.",
    "The bill, which the house is to vote on in May, bans smoking.": (
        "The house is to vote on the bill in May."
    ),
    "The firm, which nobody had heard of before, made pumps.": (
        "Nobody had heard of the firm before."
    ),
    "The club, which he made famous, was sold.": "He made the club famous.",
}


@pytest.mark.parametrize(("text", "told"), RELATIVES.items())
def test_what_a_relative_word_is_the_object_of(text: str, told: str) -> None:
    assert told in claims_of(text)


TOGETHER = (
    "The aim is to open the line, which the firm has been unable to do.",
    "The firm bought the mill, making it the largest in town.",
    "He left, not because he was ill but because he was bored.",
    "The laws were so named because they were blue.",
    "Nobody came and asked.",
    "They would try and find the money.",
    "Its scanner tells the car exactly how far it is from the kerb.",
)


@pytest.mark.parametrize("text", TOGETHER)
def test_what_is_not_told_apart(text: str) -> None:
    assert claims_of(text) == [text]


REASONS = {
    "largely because the owner had died": "The owner had died.",
    "in part because the owner had died": "The owner had died.",
    "not least because floods had killed 40 people": "Floods had killed 40 people.",
    "but only because the harvest had failed": "The harvest had failed.",
}


@pytest.mark.parametrize(("reason", "told"), REASONS.items())
def test_a_reason_holds_whether_it_is_the_whole_one(reason: str, told: str) -> None:
    assert claims_of(f"The mill closed, {reason}.") == ["The mill closed.", told]


IT = {
    "The film grossed $40 million, making it the best of the year.": "The film was the best",
    "The firm bought 4 percent, making it the biggest owner of the mine.": "The firm was the",
    "Ann Roe visited the castle, making it famous.": "The castle was famous.",
}


@pytest.mark.parametrize(("text", "told"), IT.items())
def test_what_it_was_made(text: str, told: str) -> None:
    assert claims_of(text)[-1].startswith(told)


SUBJECTS = ("Ann Roe", "The firm", "The mayor of Oban")
DONE = ("sold the mill", "paid a friend", "moved to Hull", "lost 40 men", "met the judge")
FRAMES = ("{}.", "The court heard {}.", "Bo Lind said {}.", "The report found that {}.")


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(SUBJECTS),
    st.lists(st.sampled_from(DONE), min_size=3, max_size=3, unique=True),
    st.sampled_from(FRAMES),
)
def test_verbs_that_each_repeat_their_auxiliary(subject: str, acts: list[str], frame: str) -> None:
    row = f"{subject} had {acts[0]}, had {acts[1]} and had {acts[2]}"
    inside = row if frame == "{}." or subject == "Ann Roe" else row[0].lower() + row[1:]
    told = claims_of(frame.format(inside))
    assert told == [f"{subject} had {act}." for act in acts]


MARKS = {
    "Police in Dayton, Ohio shot a man.": "Police in Dayton, Ohio shot a man.",
    "Since 1952, the centenary of the charter, the day has been marked by a parade.": (
        "Since 1952, the centenary of the charter, the day has been marked by a parade."
    ),
}


@pytest.mark.parametrize(("text", "told"), MARKS.items())
def test_commas_that_nothing_was_cut_beside(text: str, told: str) -> None:
    assert claims_of(text) == [told]


KINDS = {
    "Elections are due in May.": "planned",
    "The delay is due to heavy rain in May.": "asserted",
    "The duty of the mayor was to protect the town.": "asserted",
    "The mayor is to open the hall.": "planned",
    "Ode still will not say which bill he means.": "asserted",
    "The tie could see the return of Roe.": "possible",
    "They could see the sea.": "asserted",
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_what_has_not_happened(text: str, kind: str) -> None:
    assert [c.kind.value for c in claims.split(claims.Document(text)).claims] == [kind]


def test_a_passive_of_its_own_is_not_to_come() -> None:
    split = claims.split(claims.Document("The team will join the league and was founded in 1990."))
    assert [c.kind.value for c in split.claims] == ["planned", "asserted"]


BY_WHOM = {
    "Dusk is a film written and directed by Ann Roe.": [
        "Dusk is a film.",
        "Dusk was written by Ann Roe.",
        "Dusk was directed by Ann Roe.",
    ],
    "The line, owned and run by the state, lost money.": [
        "The line lost money.",
        "The line was owned by the state.",
        "The line was run by the state.",
    ],
    "The man was arrested and later sentenced by a court in Oban.": [
        "The man was arrested.",
        "The man was later sentenced by a court in Oban.",
    ],
}


@pytest.mark.parametrize(("text", "told"), BY_WHOM.items())
def test_by_whom_each_was_done(text: str, told: list[str]) -> None:
    assert claims_of(text) == told


HAS = {
    "He's got to win.": "Bo Lind has got to win.",
    "He's been to Rome.": "Bo Lind has been to Rome.",
    "He's apologised for it.": "Bo Lind has apologised for it.",
    "He's sold the mill.": "Bo Lind has sold the mill.",
    "He's loved by all.": "Bo Lind is loved by all.",
    "He's retired.": "Bo Lind is retired.",
}


@pytest.mark.parametrize(("text", "told"), HAS.items())
def test_what_a_short_form_stands_for(text: str, told: str) -> None:
    assert claims_of(f"Bo Lind left. {text}")[-1] == told


def test_what_comes_when_somebody_says_so_keeps_its_time() -> None:
    assert "The row began when Ode said the mill was old." in claims_of(
        "The row began when Ode said the mill was old."
    )
    assert "Shares fell." in claims_of("Shares fell after the firm said profits would drop.")


def test_a_team_is_many_and_a_price_keeps_its_sign() -> None:
    assert "The Vikings were led by Roe." in claims_of("The Vikings, led by Roe, won in June.")
    told = claims_of("They met demands in a landmark $206bn deal signed in 1998 with ten states.")
    assert "The landmark $206bn deal was signed in 1998 with ten states." in told
