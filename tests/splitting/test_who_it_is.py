"""What tells who a pronoun means, and who it cannot mean: roles, control, kinds of nouns."""

import pytest

from claims.splitting.lexicon.people import means_body, means_people
from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (  # whoever praises is not who is praised
            "Ann Ode joined the choir with Eva Lind. Taught by a nun, she sang in Latin.",
            "Ann Ode sang in Latin.",
        ),
        (  # a council has no price, nor does it weigh anything
            "The council approved a new terminal on Monday. It will cost two million pounds.",
            "The new terminal will cost two million pounds.",
        ),
        (  # one is in a place; nobody is in someone of a single name
            "Ann Ode lives with her aunt, Eva. Raised in Hull, she keeps bees.",
            "Ann Ode keeps bees.",
        ),
        (
            "Bo Lind ran for Sweden. Winner of the race, Lind, took a minute less. He ran alone.",
            "Bo Lind ran alone.",
        ),
        (
            "Shares in Orvex, the Danish maker of pumps, fell after it warned that it would "
            "make a loss.",
            "Orvex would make a loss.",
        ),
        (
            "The baker and organist Bo Ode slept late. He sang on Sunday.",
            "Bo Ode sang on Sunday.",
        ),
        (
            "The hoteliers blame the old tiles. They refuse to pay for the roofs.",
            "The hoteliers refuse to pay for the roofs.",
        ),
        (  # one clause hangs on the other: their subjects are the same
            "The shop sells soap. Candles are not sold here, though they burn longer.",
            "Candles burn longer.",
        ),
        (  # people are not manufactured
            "Owners wrote to us. The kettles were sold in Spain. They were made by Orvex.",
            "The kettles were made by Orvex.",
        ),
        ("A nurse was hurt in Lund. She was taken home.", "The nurse was taken home."),
        ("A captain named Bo Lind was fined. He sank a barge.", "Bo Lind sank a barge."),
        ("The robber, identified as Bo Lind, fled. He left a bag.", "Bo Lind left a bag."),
        ("A firm called Orvex was fined. It sank a barge.", "Orvex sank a barge."),
        (
            "The Lund Council, an ally of Bo Lind, met. He spoke for an hour.",
            "Bo Lind spoke for an hour.",
        ),
        (
            "Astronomers watched the star in May. They thought it was a comet.",
            "Astronomers thought it was a comet.",
        ),
        (  # that his lawyer speaks of him does not bar him
            "Tom Ode met Bo Lind. According to his lawyer, Ode paid.",
            "Tom Ode paid.",
        ),
        (  # who is told, more often than another
            "A baker was jailed on Monday. Judge Eva Marr told Bo Lind that he had lied.",
            "Bo Lind had lied.",
        ),
        (  # no visitor is someone
            "Eva Lind opened her shop. No visitor came. She went home.",
            "Eva Lind went home.",
        ),
        (
            "Lund Ferry Trust (LFT) met. The crew slept. LFT owns a pier, which it rents out.",
            "LFT owns a pier.",
        ),
        (
            'The swimmer Ann Berg beat her rival, Carla Ruiz. Ruiz was gracious. "She was '
            'faster," she said. "I will train."',
            "Carla Ruiz will train.",
        ),
        (  # the one ship that was named
            "The ferry Havfru ran aground on Monday. The captain slept. The ship was towed to "
            "Lund.",
            "The Havfru was towed to Lund.",
        ),
        ("Few goats live in Norway. Ola Moe has six. The country has oil.", "Norway has oil."),
        (
            "The players Eva Strand and Ann Ode trained in Lund. The pair won twice.",
            "Eva Strand and Ann Ode won twice.",
        ),
        (
            "Officials from Lund spoke on Monday. They blamed the rain.",
            "Officials from Lund blamed the rain.",
        ),
        (
            "The painter Nadia al-Sabri was shot on Monday. Al-Sabri sold boats.",
            "Nadia al-Sabri sold boats.",
        ),
        (
            "A pregnant female whale was seen in May. She had hurt her tail.",
            "The pregnant female whale had hurt her tail.",
        ),
        (  # whose diary it was is not clear; who goes on is
            "John Strand met Tom Berg. Strand bought his diary in May. He sailed on Monday.",
            "John Strand sailed on Monday.",
        ),
    ],
)
def test_who_is_meant(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (  # another Oldfield
            "Captain Oldfield won in Leeds. His brother, Edwin Oldfield, lost. Oldfield slept.",
            "Oldfield slept.",
        ),
        ("Four aides met Eva Berg, among them Bo Lind. The maps were old.", "The maps were old."),
        ("The boats sank in May. Bo Ode, their uncle, wept.", "Bo Ode, their uncle, wept."),
        (
            "The jury left. Bo Ode, their cousin, wept.",
            "Bo Ode is their cousin.",
        ),
        (  # of a speaker's own country
            'Rice is grown in Spain. "Mills are vital if the country is to eat," Ode said.',
            "Mills are vital if the country is to eat.",
        ),
        (  # the director, Bo Strand, cannot be him
            "Tom Berg sued. The director, Bo Strand, threatened to sue him for libel.",
            "Bo Strand threatened to sue Tom Berg for libel.",
        ),
        (
            "The city closed the inn on Monday and fined its cook. It may open again in May.",
            "It may open again in May.",
        ),
        (  # too far to be sure
            "The insurers paid. It rained. Eva Berg slept. Bo Lind sang. They re-roofed the hall.",
            "They re-roofed the hall.",
        ),
        (
            "A painter left. She was best known for her lions.",
            "The painter was best known for her lions.",
        ),
    ],
)
def test_who_stays_as_written(text: str, claim: str) -> None:
    assert claim in claims_of(text)


def test_nouns_that_mean_people() -> None:
    assert all(map(means_people, "hotelier petitioner tenant leaseholder commuter".split()))
    assert not any(map(means_people, "freighter carrier trailer retailer computer".split()))


def test_nouns_that_mean_a_body() -> None:
    assert all(map(means_body, "insurer publisher supplier council".split()))
    assert not any(map(means_body, "carpenter river letter".split()))


def test_who_someone_is_said_to_be_is_no_one_new() -> None:
    made = claims_of(
        "Rita Holm is a Danish singer, model, radio presenter and actress. Rita was born in Lund "
        "in 1978. She is the daughter of Arne and Ode Holm. She started her career as a dancer."
    )
    assert made[-1] == "Rita Holm started her career as a dancer."


def test_a_name_with_a_hyphen_is_a_name() -> None:
    made = claims_of("Rita Moss-Ellery is a football referee. She led a match in Lund.")
    assert made[-1] == "Rita Moss-Ellery led a match in Lund."
    made = claims_of("Cha Seung-min is an actor and model. He was born in Anyang in 1970.")
    assert made[-1] == "Cha Seung-min was born in Anyang in 1970."


def test_a_number_behind_a_name_tells_which_one() -> None:
    made = claims_of("Haakon IV was a king. He was the son of Haakon III. Haakon IV died in 1263.")
    assert made[-1] == "Haakon IV died in 1263."
