"""What "it", "they", "their" and "the X" mean, and where they stay as they are."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Peru scored twice in the last ten minutes, but it was not enough, "
            "and the hosts went through.",
            "It was not enough.",
        ),
        (
            "Lund won a penalty, but the referee waved play on. "
            "It did not matter, and Ode headed home from the corner.",
            "It did not matter.",
        ),
        (
            "The orchestra opened with a waltz. After the waltz it was the turn of the choir.",
            "After the waltz it was the turn of the choir.",
        ),
        (
            "Orvex cut 40 jobs. It's going to be hard, but the town will cope, said Ann Ode.",
            "It's going to be hard.",
        ),
        (
            "The Kelp Society lost its grant. It was no surprise, and members had saved.",
            "It was no surprise.",
        ),
        (
            "The team trained in Oban. They were cheered by 900 fans, and it was a good day for "
            "the club.",
            "It was a good day for the club.",
        ),
        (
            "The council approved the Hill Fund in May. It was during a walk by the river that "
            "the mayor had the idea.",
            "It was during a walk by the river that the mayor had the idea.",
        ),
    ],
)
def test_it_sums_up_what_was_told(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Dunmore Air Fair was closed on Friday. It is one of four fatal crashes in a week.",
            "It is one of four fatal crashes in a week.",
        ),
        (
            "The Marlow fraud cost 90 million. Acme said it was the largest fraud in the region.",
            "The Marlow fraud was the largest fraud in the region.",
        ),
        (
            "The bill adds nine posts to the Dale Assembly; it previously had 60 seats.",
            "It previously had 60 seats.",
        ),
    ],
)
def test_what_it_is_said_to_be_tells_what_it_is_not(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Peru met Chile in the cup. The Chileans led after an hour. "
            "Peru scored their first goal in the last minute.",
            "Peru scored their first goal in the last minute.",
        ),
        (
            "The Danes won the first set. Norway lost their second match of the day on Tuesday.",
            "Norway lost their second match of the day on Tuesday.",
        ),
        (
            "The police searched the barn. Neither of the accused gave up their passports.",
            "Neither of the accused gave up their passports.",
        ),
        (
            "The Swedes scored early. Malmo took the lead as their striker Bo Lind hit the post "
            "and then the net.",
            "Their striker Bo Lind hit the post and then the net.",
        ),
        (
            "Teachers told parents that their children were safe.",
            "Their children were safe.",
        ),
        (
            "Weak magnets hold the door. Their paper will appear in June.",
            "Their paper will appear in June.",
        ),
    ],
)
def test_their_is_not_of_another_sentence(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The bridge at Kota fell on Monday. Rescuers searched the river below the bridge. "
            "The bridge had opened in 2001. Its cables were like those of Scotland's Forth Road "
            "Bridge. Repair work had begun in May. The bridge was shut on Tuesday.",
            "The bridge was shut on Tuesday.",
        ),
        (
            "Waves hit the Faroe islands at dawn. In Shetland, schools were closed. "
            "The islands have 30 villages.",
            "The islands have 30 villages.",
        ),
        (
            "Rowe's lead ended on the second lap. Bo Lind led for ten laps. "
            "The lead was later split by four drivers.",
            "The lead was later split by four drivers.",
        ),
        (
            "The government signed the Dale treaty in May. The treaty bans mines.",
            "The Dale treaty bans mines.",
        ),
        (
            "Rescuers left the old mill. The Kelp Bridge at Oban fell in May. "
            "The police closed the road. The bridge had opened in 2001.",
            "The Kelp Bridge had opened in 2001.",
        ),
    ],
)
def test_the_one_of_several_stays(text: str, claim: str) -> None:
    assert claim in claims_of(text)
