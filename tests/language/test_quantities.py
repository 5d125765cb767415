"""Quantities: what is found in a text, what is left alone, and how two compare."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.language.comparison import Comparison
from claims.language.quantities import compare, find_quantities
from claims.language.wordlist import words
from claims.model import Bound, Quantity

EXACT, ABOUT, AT_LEAST, MORE, AT_MOST, LESS, BETWEEN = Bound
YEAR = 365.25 * 86400

# text; then each quantity found, in order: as written, low, high, unit, bound, noun
FOUND = [
    # figures and words
    (
        "four and a half million people",
        [("four and a half million", 4.5e6, 4.5e6, "", EXACT, "person")],
    ),
    ("two dozen eggs", [("two dozen", 24, 24, "", EXACT, "egg")]),
    ("a couple of lawyers", [("a couple of", 2, 2, "", EXACT, "lawyer")]),
    (
        "hundreds of thousands of refugees",
        [("hundreds of thousands", 2e5, None, "", AT_LEAST, "refugee")],
    ),
    ("several hundred police officers", [("several hundred", 200, None, "", AT_LEAST, "officer")]),
    ("dozens of boats", [("dozens", 24, None, "", AT_LEAST, "boat")]),
    ("half a million votes", [("half a million", 5e5, 5e5, "", EXACT, "vote")]),
    ("a hundred and twenty nurses", [("a hundred and twenty", 120, 120, "", EXACT, "nurse")]),
    ("one hundred and five", [("one hundred and five", 105, 105, "", EXACT, "")]),
    (
        "two million three hundred thousand trees",
        [("two million three hundred thousand", 2.3e6, 2.3e6, "", EXACT, "tree")],
    ),
    ("twenty-one countries", [("twenty-one", 21, 21, "", EXACT, "country")]),
    (
        "1,709 children from 88 schools",
        [("1,709", 1709, 1709, "", EXACT, "child"), ("88", 88, 88, "", EXACT, "school")],
    ),
    ("it drew 1984 votes", [("1984", 1984, 1984, "", EXACT, "vote")]),
    ("5m people watched", [("5m", 5e6, 5e6, "", EXACT, "person")]),
    ("105 millions plays", [("105 millions", 1.05e8, 1.05e8, "", EXACT, "play")]),
    (
        "five of the 12 members",
        [("five", 5, 5, "", EXACT, "member"), ("12", 12, 12, "", EXACT, "member")],
    ),
    (
        "one child and three other women",
        [("one", 1, 1, "", EXACT, "child"), ("three", 3, 3, "", EXACT, "woman")],
    ),
    (
        "45 dead and 12 wounded",
        [("45", 45, 45, "", EXACT, "dead"), ("12", 12, 12, "", EXACT, "wounded")],
    ),
    # money
    ("worth $1.5bn", [("$1.5bn", 1.5e9, 1.5e9, "USD", EXACT, "")]),
    ("a cost of NZ $ 26 million", [("NZ $ 26 million", 2.6e7, 2.6e7, "NZD", EXACT, "")]),
    ("NZ$26m", [("NZ$26m", 2.6e7, 2.6e7, "NZD", EXACT, "")]),
    ("over 422,000 euros", [("over 422,000 euros", 422000, None, "EUR", MORE, "")]),
    ("US$5 and U.S. $7", [("US$5", 5, 5, "USD", EXACT, ""), ("U.S. $7", 7, 7, "USD", EXACT, "")]),
    ("a £3bn plan", [("£3bn", 3e9, 3e9, "GBP", EXACT, "")]),
    ("between $2 and $3 million", [("$2 and $3 million", 2e6, 3e6, "USD", BETWEEN, "")]),
    ("Rs 500 crore", [("Rs 500 crore", 5e9, 5e9, "INR", EXACT, "")]),
    ("20 million Canadian dollars", [("20 million Canadian dollars", 2e7, 2e7, "CAD", EXACT, "")]),
    # shares
    ("nearly 40 percent of voters", [("nearly 40 percent", 40, 40, "percent", ABOUT, "voter")]),
    ("rose 0.3 per cent", [("0.3 per cent", 0.3, 0.3, "percent", EXACT, "")]),
    ("by 3 percentage points", [("3 percentage points", 3, 3, "percent", EXACT, "")]),
    (
        "at least one in five adults",
        [("at least one in five", 20, None, "percent", AT_LEAST, "adult")],
    ),
    ("two thirds of the crop", [("two thirds", 200 / 3, 200 / 3, "percent", EXACT, "")]),
    ("three-quarters of them", [("three-quarters", 75, 75, "percent", EXACT, "")]),
    ("nearly half of the farmers", [("nearly half", 50, 50, "percent", ABOUT, "farmer")]),
    ("a tenth of the land", [("a tenth", 10, 10, "percent", EXACT, "")]),
    ("9 out of 10 readers", [("9 out of 10", 90, 90, "percent", EXACT, "reader")]),
    ("a majority of members", [("majority", 50, None, "percent", MORE, "member")]),
    ("most of the workers", [("most", 50, None, "percent", MORE, "worker")]),
    ("a mark of 7.9/10", [("7.9/10", 7.9, 7.9, "/10", EXACT, "rating")]),
    # multiples
    ("grew 18-fold", [("18-fold", 18, 18, "times", EXACT, "")]),
    ("by a factor of 18", [("factor of 18", 18, 18, "times", EXACT, "")]),
    ("three times more likely", [("three times", 3, 3, "times", EXACT, "")]),
    ("twice as many", [("twice", 2, 2, "times", EXACT, "")]),
    ("she was twice refused", [("twice", 2, 2, "", EXACT, "time")]),
    ("half as much again", [("half as much again", 50, 50, "percent", EXACT, "")]),
    ("exports doubled", [("doubled", 2, 2, "times", EXACT, "")]),
    # ranks
    ("the second-biggest emitter", [("second-biggest", 2, 2, "rank", EXACT, "big")]),
    ("the world's largest port", [("largest", 1, 1, "rank", EXACT, "large")]),
    ("one of the largest cities", [("largest", 1, None, "rank", AT_LEAST, "large")]),
    ("the third most populous state", [("third most populous", 3, 3, "rank", EXACT, "populous")]),
    ("finished fifth", [("fifth", 5, 5, "rank", EXACT, "")]),
    ("it is number 3 in Peru", [("number 3", 3, 3, "rank", EXACT, "")]),
    ("ranked 13th", [("ranked 13th", 13, 13, "rank", EXACT, "")]),
    ("ranked lower than 13th", [("lower than 13th", 13, None, "rank", MORE, "")]),
    ("a top 10 song", [("top 10", 1, 10, "rank", AT_MOST, "")]),
    ("the first woman to do so", [("first", 1, 1, "rank", EXACT, "woman")]),
    ("the last survivor", [("last", -1, -1, "rank", EXACT, "survivor")]),
    ("in the 62nd minute", [("62nd", 62, 62, "rank", EXACT, "minute")]),
    ("her third goal", [("third", 3, 3, "rank", EXACT, "goal")]),
    ("on day five of the cup", [("day five", 5, 5, "rank", EXACT, "day")]),
    # bounds
    ("At least 107 died", [("At least 107", 107, None, "", AT_LEAST, "")]),
    ("40 people or more", [("40 people or more", 40, None, "", AT_LEAST, "person")]),
    ("10+ goals", [("10+", 10, None, "", AT_LEAST, "goal")]),
    ("more than 5 million", [("more than 5 million", 5e6, None, "", MORE, "")]),
    ("up to 12 boats", [("up to 12", None, 12, "", AT_MOST, "boat")]),
    ("no more than 8 seats", [("no more than 8", None, 8, "", AT_MOST, "seat")]),
    ("fewer than 20 cases", [("fewer than 20", None, 20, "", LESS, "case")]),
    ("some 12,000 soldiers", [("some 12,000", 12000, 12000, "", ABOUT, "soldier")]),
    ("an estimated 300 wolves", [("an estimated 300", 300, 300, "", ABOUT, "wolf")]),
    ("no more than about 40 cows", [("no more than about 40", None, 40, "", AT_MOST, "cow")]),
    # ranges and results
    ("from ten to 32 pages", [("ten to 32", 10, 32, "", BETWEEN, "page")]),
    ("between 40 and 50 men", [("40 and 50", 40, 50, "", BETWEEN, "man")]),
    ("in 2-3 weeks", [("2-3 weeks", 14 * 86400, 21 * 86400, "s", BETWEEN, "")]),
    ("10% to 20% of homes", [("10% to 20%", 10, 20, "percent", BETWEEN, "home")]),
    (
        "rose from 10 to 20 dollars",
        [("10", 10, 10, "", EXACT, ""), ("20 dollars", 20, 20, "USD", EXACT, "")],
    ),
    ("they won 3-0", [("3-0", 0, 3, "score", EXACT, "")]),
    ("Tunisia 1 – 2 England", [("1 – 2", 1, 2, "score", EXACT, "")]),
    ("a 5-4 decision", [("5-4", 4, 5, "score", EXACT, "decision")]),
    ("the Senate voted 51 to 49", [("51 to 49", 49, 51, "score", EXACT, "")]),
    # measures
    (
        "tens of millions of dollars",
        [("tens of millions of dollars", 2e7, None, "USD", AT_LEAST, "")],
    ),
    ("thousands of miles", [("thousands of miles", 2000 * 1609.344, None, "m", AT_LEAST, "")]),
    ("1.5m tonnes", [("1.5m tonnes", 1.5e9, 1.5e9, "kg", EXACT, "")]),
    ("up 50 basis points", [("50 basis points", 0.5, 0.5, "percent", EXACT, "")]),
    ("a temperature of 40C", [("40C", 40, 40, "degC", EXACT, "")]),
    ("he is 5'10\" tall", [("5'10\"", 1.778, 1.778, "m", EXACT, "")]),
    ("6ft 2in", [("6ft 2in", 1.8796, 1.8796, "m", EXACT, "")]),
    (
        "about 500 miles (800 km)",
        [
            ("about 500 miles", 804672, 804672, "m", ABOUT, ""),
            ("800 km", 800000, 800000, "m", EXACT, ""),
        ],
    ),
    ("6 feet 2 inches", [("6 feet 2 inches", 1.8796, 1.8796, "m", EXACT, "")]),
    ("240,000 square meter park", [("240,000 square meter", 240000, 240000, "m2", EXACT, "")]),
    ("12 km² of land", [("12 km²", 12e6, 12e6, "m2", EXACT, "")]),
    ("at 90 km/h", [("90 km/h", 25, 25, "m/s", EXACT, "")]),
    ("fell to -5 °C", [("-5 °C", -5, -5, "degC", EXACT, "")]),
    ("50 degrees Fahrenheit", [("50 degrees Fahrenheit", 10, 10, "degC", EXACT, "")]),
    ("half an hour", [("half an hour", 1800, 1800, "s", EXACT, "")]),
    ("2½ years", [("2½ years", 2.5 * YEAR, 2.5 * YEAR, "s", EXACT, "")]),
    (
        "within twenty working days",
        [("twenty working days", 20 * 86400, 20 * 86400, "s", EXACT, "")],
    ),
    ("a 100m race", [("100m", 100, 100, "m", EXACT, "")]),
    # ages
    ("18- to 24-year-olds", [("18- to 24-year-olds", 18 * YEAR, 24 * YEAR, "s", BETWEEN, "age")]),
    ("over the age of 65", [("over the age of 65", 65 * YEAR, None, "s", MORE, "age")]),
    ("Thomas Low, 42, left", [("42", 42 * YEAR, 42 * YEAR, "s", EXACT, "age")]),
    ("Thomas Low is 42.", [("42", 42 * YEAR, 42 * YEAR, "s", EXACT, "age")]),
    ("The total is 42.", [("42", 42, 42, "", EXACT, "")]),
    ("a nine-month-old baby", [("nine-month-old", 0.75 * YEAR, 0.75 * YEAR, "s", EXACT, "age")]),
    ("pupils aged 8–10 years", [("8–10 years", 8 * YEAR, 10 * YEAR, "s", BETWEEN, "age")]),
    ("at the age of four months", [("four months", YEAR / 3, YEAR / 3, "s", EXACT, "age")]),
    ("before they turn 15", [("15", 15 * YEAR, 15 * YEAR, "s", EXACT, "age")]),
    ("a man in his 50s", [("50s", 50 * YEAR, 59 * YEAR, "s", BETWEEN, "age")]),
]

NOTHING = [
    "18th-century art", "the 18th century", "10 Downing Street", "call 555-123-4567", "in 2015",
    "the 2015 elections", "at 15:11", "version 3.2.1", "G7 leaders", "COVID-19", "a Boeing 737",
    "Apollo 11 astronauts", "4chan users", "part XVII", "May 5", "no one came", "one of them left",
    "They fought one another.", "the first half", "a third person", "the Big Four", "an F-16 jet",
    "Article 50", "24/7", "on 9/11", "three days ago", "First Lady", "at first", "second-hand cars",
    "FIRST Global", "First, he left", "the Muslim-majority town", "the majority leader",
    "a stateless minority of farmers", "last week", "the west coast", "their best friend Ernest",
    "A most forest-like interest", "the MH370 flight", "44 BC", "Q3 2019", "One day he left",
    "a song called \"1999\"", "ISBN 978-1-4184-9182-6",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text for text, _ in FOUND])
def test_finds(text: str, expected: list[tuple[str, float, float, str, Bound, str]]) -> None:
    found = find_quantities(text)
    assert [(q.text, q.unit, q.bound, q.noun) for q in found] == [
        (written, unit, bound, noun) for written, _, _, unit, bound, noun in expected
    ]
    for quantity, (_, low, high, *_rest) in zip(found, expected, strict=True):
        assert quantity.low == (None if low is None else pytest.approx(low))
        assert quantity.high == (None if high is None else pytest.approx(high))


@pytest.mark.parametrize("text", NOTHING)
def test_leaves_alone(text: str) -> None:
    assert find_quantities(text) == ()


EQUAL, OURS, THEIRS, OVERLAP, CLASH, UNRELATED = Comparison
COMPARED = [
    # ours, theirs, how they stand
    ("131 pages", "131 pages", EQUAL),
    ("131 pages", "more than 100 pages", OURS),
    ("131 pages", "fewer than 100 pages", CLASH),
    ("more than 100 pages", "more than 50 pages", OURS),
    ("more than 100 pages", "at least 100 pages", OURS),
    ("at least 100 pages", "at most 200 pages", OVERLAP),
    ("more than 100 pages", "100 pages", CLASH),
    ("12 people", "10 people", CLASH),
    ("45 people", "40 to 50 people", OURS),
    ("hundreds of people", "345 people", THEIRS),
    ("dozens of people", "12 people", CLASH),
    ("4.5 million people", "4,520,000 people", THEIRS),
    ("4.5 million people", "4.8 million people", CLASH),
    ("about 250 people", "250 people", EQUAL),
    ("about 800 km", "500 miles", THEIRS),
    ("800 km", "300 miles", CLASH),
    ("6 feet", "1.83 metres", THEIRS),
    ("12 months", "one year", EQUAL),
    ("25%", "a quarter", EQUAL),
    ("33 percent", "one in three", EQUAL),
    ("a majority of voters", "48 percent of voters", CLASH),
    ("a majority of voters", "two thirds of voters", THEIRS),
    ("$5 million", "$5m", EQUAL),
    ("$5 million", "€5 million", UNRELATED),
    ("$5 million", "5 million people", UNRELATED),
    ("12 boats", "12 people", UNRELATED),
    ("12 soldiers", "12 people", EQUAL),
    ("12 soldiers", "12 nurses", UNRELATED),
    ("won 3-0", "lost 0-3", EQUAL),
    ("won 3-0", "won 3-1", CLASH),
    ("the second-biggest emitter", "the largest emitter", CLASH),
    ("the biggest emitter", "the largest emitter", EQUAL),
    ("the largest emitter", "one of the largest emitters", OURS),
    ("the fastest train", "the largest train", UNRELATED),
    ("ranked 5th", "a top 10 song", OURS),
    ("the last man", "the first man", CLASH),
    ("the last man", "the fifth man", OVERLAP),
    ("nearly 100 cows", "97 cows", THEIRS),
    ("nearly 100 cows", "92 cows", CLASH),
    ("about 100 cows", "92 cows", THEIRS),
    ("aged 36", "for 36 years", UNRELATED),
    ("aged 36", "36 years old", EQUAL),
    ("ranked 13th", "a top 10 song", CLASH),
    ("20 °C", "68 degrees Fahrenheit", EQUAL),
    ("3 hours and 10 minutes", "3 hours and 12 minutes", CLASH),
    ("three hours and ten minutes", "three hours and twelve minutes", CLASH),
    ("3 hours and 10 minutes", "190 minutes", EQUAL),
    ("1 hour, 4 minutes and 11 seconds", "1 hour 4 minutes", OURS),
    ("1 hour, 4 minutes and 11 seconds", "1 hour, 4 minutes, and 19 seconds", CLASH),
    ("5 feet 7 inches", "5 feet 8 inches", CLASH),
    ("60 miles an hour", "60.3 miles an hour", THEIRS),
]  # fmt: skip


@pytest.mark.parametrize(("ours", "theirs", "expected"), COMPARED)
def test_compares_both_ways(ours: str, theirs: str, expected: Comparison) -> None:
    (one,), (two,) = find_quantities(ours), find_quantities(theirs)
    assert compare(one, two) is expected
    assert compare(two, one) is expected.swapped


def test_the_caller_may_decide_about_the_nouns() -> None:
    (boats,), (people,) = find_quantities("12 boats"), find_quantities("14 people")
    assert compare(boats, people, same_noun=True) is Comparison.CLASH
    assert compare(boats, boats, same_noun=False) is Comparison.UNRELATED


PIECES = words(
    "one two half a an the in on last next this May 22 2021 3 0 - – / : . , % percent $ NZ "
    "to and between at least about more than m km ago later weeks years first second third "
    "quarter of most largest hundreds thousand million 's s st th early since until Friday "
    "noon G7 9/11 1990 BC °C 5 12 31 ranked top no # times fold degrees people or + ½ 1,5 "
    "1,709 4.5"
)
texts = st.text() | st.builds(
    str.join, st.sampled_from(["", " "]), st.lists(st.sampled_from(PIECES), max_size=8)
)


@given(texts)
def test_spans_slice_and_ends_are_ordered(text: str) -> None:
    stop = 0
    for quantity in find_quantities(text):
        assert quantity.text == text[quantity.start : quantity.stop]
        assert stop <= quantity.start < quantity.stop
        stop = quantity.stop
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high


@given(texts, texts)
def test_compare_is_symmetric_and_reflexive(ours: str, theirs: str) -> None:
    for one in find_quantities(ours):
        assert compare(one, one) is Comparison.EQUAL
        for two in find_quantities(theirs):
            assert compare(one, two) is compare(two, one).swapped


bounds = st.sampled_from(list(Bound))
numbers = st.none() | st.floats(-1e12, 1e12)


@given(numbers, numbers, bounds, numbers, numbers, bounds, st.sampled_from(["", "m", "percent"]))
def test_any_two_intervals_compare_symmetrically(
    a: float | None,
    b: float | None,
    x: Bound,
    c: float | None,
    d: float | None,
    y: Bound,
    unit: str,
) -> None:
    one = Quantity("q", 0, 1, a, b, unit, x)
    two = Quantity("q", 0, 1, c, d, unit, y)
    assert compare(one, two) is compare(two, one).swapped
