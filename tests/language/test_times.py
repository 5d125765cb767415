"""Times: what is found in a text, which days it covers, and how two compare."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.language import times
from claims.language.comparison import Comparison
from claims.language.quantities import find_quantities
from claims.language.times import find_times
from claims.language.wordlist import words
from claims.model import When

ANCHOR = date(2021, 4, 14)  # a Wednesday

# text; then each time found with the anchor, in order: as written, first, last, relation
FOUND = [
    # by date
    ("The talks start on April 22.", [("April 22", "2021-04-22", "2021-04-22", "")]),
    ("on 22 April 2019", [("22 April 2019", "2019-04-22", "2019-04-22", "")]),
    ("on the 22nd of April, 2019", [("22nd of April, 2019", "2019-04-22", "2019-04-22", "")]),
    ("Sept. 5, 2020", [("Sept. 5, 2020", "2020-09-05", "2020-09-05", "")]),
    ("dated 2021-04-22", [("2021-04-22", "2021-04-22", "2021-04-22", "")]),
    ("on 22/4/2019", [("22/4/2019", "2019-04-22", "2019-04-22", "")]),
    ("am 22.04.2019", [("22.04.2019", "2019-04-22", "2019-04-22", "")]),
    ("Wednesday, April 21, 2021", [("Wednesday, April 21, 2021", "2021-04-21", "2021-04-21", "")]),
    ("April 22 and 23", [("April 22 and 23", "2021-04-22", "2021-04-23", "")]),
    ("in December", [("December", "2020-12-01", "2020-12-31", "")]),
    ("in May", [("May", "2021-05-01", "2021-05-31", "")]),
    ("in April 2019", [("April 2019", "2019-04-01", "2019-04-30", "")]),
    ("early May 2020", [("early May 2020", "2020-05-01", "2020-05-10", "")]),
    ("in 2015", [("2015", "2015-01-01", "2015-12-31", "")]),
    ("the 2015 elections", [("2015", "2015-01-01", "2015-12-31", "")]),
    ("in mid-2015", [("mid-2015", "2015-05-01", "2015-08-31", "")]),
    ("late in 2017", [("late in 2017", "2017-09-01", "2017-12-31", "")]),
    ("at the end of 2015", [("the end of 2015", "2015-09-01", "2015-12-31", "")]),
    ("in the 1990s", [("1990s", "1990-01-01", "1999-12-31", "")]),
    ("in the 1800s", [("1800s", "1800-01-01", "1899-12-31", "")]),
    ("on Christmas in 1988", [("Christmas in 1988", "1988-12-25", "1988-12-25", "")]),
    ("in the '90s", [("'90s", "1990-01-01", "1999-12-31", "")]),
    ("in the early 1990s", [("early 1990s", "1990-01-01", "1993-12-31", "")]),
    ("18th-century art", [("18th-century", "1701-01-01", "1800-12-31", "")]),
    ("the first quarter of 2020", [("first quarter of 2020", "2020-01-01", "2020-03-31", "")]),
    ("in Q3 2019", [("Q3 2019", "2019-07-01", "2019-09-30", "")]),
    ("in H1 2019", [("H1 2019", "2019-01-01", "2019-06-30", "")]),
    ("the second half of 2019", [("second half of 2019", "2019-07-01", "2019-12-31", "")]),
    ("in spring 2020", [("spring 2020", "2020-03-01", "2020-05-31", "")]),
    # ranges
    (
        "from November 20 to December 11",
        [("November 20 to December 11", "2020-11-20", "2020-12-11", "")],
    ),
    (
        "is to be held from November 20 to December 11, 2021",
        [("November 20 to December 11, 2021", "2021-11-20", "2021-12-11", "")],
    ),
    (
        "from December 20 to January 11, 2022",
        [("December 20 to January 11, 2022", "2021-12-20", "2022-01-11", "")],
    ),
    (
        "between July 2003 and December 2004",
        [("July 2003 and December 2004", "2003-07-01", "2004-12-31", "")],
    ),
    ("he ruled 2004-2014", [("2004-2014", "2004-01-01", "2014-12-31", "")]),
    ("the 2004–05 season", [("2004–05", "2004-01-01", "2005-12-31", "")]),
    # from the day of writing
    ("it rained yesterday", [("yesterday", "2021-04-13", "2021-04-13", "")]),
    ("it rains today", [("today", "2021-04-14", "2021-04-14", "")]),
    ("the day before yesterday", [("day before yesterday", "2021-04-12", "2021-04-12", "")]),
    ("She arrived on Wednesday.", [("Wednesday", "2021-04-14", "2021-04-14", "")]),
    ("She arrived on Friday night.", [("Friday night", "2021-04-09", "2021-04-09", "")]),
    ("She will arrive on Friday.", [("Friday", "2021-04-16", "2021-04-16", "")]),
    ("She said on Friday that it will rain.", [("Friday", "2021-04-09", "2021-04-09", "")]),
    ("It is to be held on Friday.", [("Friday", "2021-04-16", "2021-04-16", "")]),
    ("last Wednesday", [("last Wednesday", "2021-04-07", "2021-04-07", "")]),
    ("next Wednesday", [("next Wednesday", "2021-04-21", "2021-04-21", "")]),
    ("this Sunday", [("this Sunday", "2021-04-18", "2021-04-18", "")]),
    ("they met last week", [("last week", "2021-04-05", "2021-04-11", "")]),
    ("they meet next week", [("next week", "2021-04-19", "2021-04-25", "")]),
    ("later this week", [("later this week", "2021-04-14", "2021-04-18", "")]),
    ("earlier this year", [("earlier this year", "2021-01-01", "2021-04-14", "")]),
    ("last month", [("last month", "2021-03-01", "2021-03-31", "")]),
    ("late last year", [("late last year", "2020-09-01", "2020-12-31", "")]),
    ("this summer", [("this summer", "2021-06-01", "2021-08-31", "")]),
    ("last May", [("last May", "2020-05-01", "2020-05-31", "")]),
    ("three days ago", [("three days ago", "2021-04-11", "2021-04-11", "")]),
    ("a year ago", [("a year ago", "2020-01-01", "2020-12-31", "")]),
    ("a decade ago", [("a decade ago", "2009-01-01", "2013-12-31", "")]),
    ("It will open in two weeks.", [("two weeks", "2021-04-26", "2021-05-02", "")]),
    ("over the past three years", [("past three years", "2018-04-14", "2021-04-14", "")]),
    ("early tomorrow", [("early tomorrow", "2021-04-15", "2021-04-15", "")]),
    ("over the weekend", [("weekend", "2021-04-10", "2021-04-11", "")]),
    ("the past weekend", [("past weekend", "2021-04-10", "2021-04-11", "")]),
    ("on Monday last week", [("Monday last week", "2021-04-05", "2021-04-05", "")]),
    ("on Christmas Day", [("Christmas Day", "2020-12-25", "2020-12-25", "")]),
    ("on the Fourth of July", [("Fourth of July", "2021-07-04", "2021-07-04", "")]),
    ("on March 3, 4 and 5", [("March 3, 4 and 5", "2021-03-03", "2021-03-05", "")]),
    (
        "in April and May 2019",
        [
            ("April", "2019-04-01", "2019-04-30", ""),
            ("May 2019", "2019-05-01", "2019-05-31", ""),
        ],
    ),
    ("in the last decade", [("last decade", "2011-04-14", "2021-04-14", "")]),
    ("half a century ago", [("half a century ago", "1961-01-01", "1981-12-31", "")]),
    # told from something else: the days are not known
    ("a few days ago", [("a few days ago", None, None, "")]),
    ("he left two weeks later", [("two weeks later", None, None, "")]),
    ("the last five months of her life", [("last five months", None, None, "")]),
    ("he came back the next Tuesday", [("next Tuesday", None, None, "")]),
    ("at 15:11 GMT", [("15:11 GMT", None, None, "")]),
    # before, after, since, until, by
    ("open since 2010", [("2010", "2010-01-01", "2010-12-31", "since")]),
    ("closed until Friday", [("Friday", "2021-04-16", "2021-04-16", "until")]),
    ("They gave him until December 31.", [("December 31", "2021-12-31", "2021-12-31", "until")]),
    ("It was open until December 31.", [("December 31", "2020-12-31", "2020-12-31", "until")]),
    ("due by June 1", [("June 1", "2021-06-01", "2021-06-01", "by")]),
    ("before the end of 2015", [("the end of 2015", "2015-09-01", "2015-12-31", "before")]),
    ("prior to 2015", [("2015", "2015-01-01", "2015-12-31", "before")]),
    ("after April 20", [("April 20", "2021-04-20", "2021-04-20", "after")]),
    ("no later than June 1", [("June 1", "2021-06-01", "2021-06-01", "by")]),
    ("until at least 2030", [("2030", "2030-01-01", "2030-12-31", "until")]),
    ("from 2010 onwards", [("2010", "2010-01-01", "2010-12-31", "since")]),
]

NOTHING = [
    "20th Century Fox", "Saturday Night Live", "the Tonight Show", "He may go.",
    "They march on.", "May said so.", "Theresa May said so.", "the Sunday Times",
    "on Easter Monday", "H1N1 flu",
    "on Black Friday", "2,000 people", "it drew 1984 votes", "more than 2000 trees", "in a second",
    "the second man", "11/9/2001", "44 BC", "$2015", "flight 2015", "on Fridays", "every Friday",
    "a song called \"1999\"", "the first time", "this time", "April Jones sings", "the 5000 metres",
    "built in two weeks", "polls for the third time in two years",
    "for three days", "room 1912", "1500 people", "February 30",
    "a 2010% rise",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text for text, _ in FOUND])
def test_finds(text: str, expected: list[tuple[str, str | None, str | None, str]]) -> None:
    found = [
        (w.text, w.first and w.first.isoformat(), w.last and w.last.isoformat(), w.relation)
        for w in find_times(text, ANCHOR)
    ]
    assert found == expected


@pytest.mark.parametrize("text", NOTHING)
def test_leaves_alone(text: str) -> None:
    assert find_times(text, ANCHOR) == ()


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("on April 22", "--04-22"),
        ("in April", "--04"),
        ("on Wednesday", "W-3"),
        ("from April 22 to May 3", "--04-22/--05-03"),
        ("at 3 p.m.", "T15:00"),
        ("at 15:11 GMT", "T15:11Z"),
        ("at noon", "T12:00"),
        ("yesterday", ""),
        ("next week", ""),
    ],
)
def test_no_year_is_invented_without_an_anchor(text: str, partial: str) -> None:
    (when,) = find_times(text)
    assert (when.first, when.last, when.partial) == (None, None, partial)


def test_the_tense_settles_what_the_text_leaves_open() -> None:
    (past,) = find_times("on Friday", ANCHOR, "past")
    (future,) = find_times("on Friday", ANCHOR, "future")
    assert (past.first, future.first) == (date(2021, 4, 9), date(2021, 4, 16))
    (past,) = find_times("in September", ANCHOR, "past")
    (future,) = find_times("in November", ANCHOR, "future")
    assert (past.first, future.first) == (date(2020, 9, 1), date(2021, 11, 1))


def test_a_leap_day_finds_its_year() -> None:
    (near,) = find_times("on February 29", date(2020, 3, 3))
    (none,) = find_times("on February 29", date(2018, 3, 3))
    assert (near.first, none.first, none.partial) == (date(2020, 2, 29), None, "--02-29")


EQUAL, OURS, THEIRS, OVERLAP, CLASH, UNRELATED = Comparison
COMPARED = [
    # ours (no anchor), theirs (with anchor), how they stand
    ("April 22", "April 22", EQUAL),
    ("April 23", "April 22", CLASH),
    ("April 22", "22 April 2021", EQUAL),
    ("22 April 2020", "April 22", CLASH),
    ("in April", "April 22", THEIRS),
    ("April 22", "in 2021", OURS),
    ("in 2021", "April 22", THEIRS),
    ("in 2020", "April 22", CLASH),
    ("the 1990s", "1994", THEIRS),
    ("in 1994 or so", "between 1990 and 1996", OURS),
    ("Wednesday", "Wednesday", EQUAL),
    ("Thursday", "Wednesday", CLASH),
    ("Wednesday", "last week", OURS),
    ("Wednesday", "April 22", CLASH),
    ("before 2015", "in 2014", THEIRS),
    ("before 2015", "in 2016", CLASH),
    ("by May 1, 2021", "April 22", THEIRS),
    ("after April 20, 2021", "April 22", THEIRS),
    ("after April 22, 2021", "April 22", CLASH),
    ("since 2010", "in 2015", OVERLAP),
    ("since 2010", "in 2010", OURS),
    ("since 2010", "in mid-2015", OVERLAP),
    ("since 2010", "in 2009", CLASH),
    ("until May 2", "from April 20 to May 2", THEIRS),
    ("until May 9", "from April 20 to May 2", CLASH),
    ("since 2004", "2004-2014", THEIRS),
    ("since 2010", "since 2012", CLASH),
    ("since 2010", "since March 2010", THEIRS),
    ("15:11 GMT", "15:11 GMT", EQUAL),
    ("15:11 GMT", "16:11 GMT", CLASH),
    ("15:11 GMT", "15:11", UNRELATED),
    ("yesterday", "today", UNRELATED),
    ("yesterday", "April 13", UNRELATED),
    ("from April 20 to April 25", "April 22", THEIRS),
    ("from April 20 to April 25", "April 24 to May 2", OVERLAP),
]


@pytest.mark.parametrize(("ours", "theirs", "expected"), COMPARED)
def test_compares_both_ways(ours: str, theirs: str, expected: Comparison) -> None:
    (one,), (two,) = find_times(ours), find_times(theirs, ANCHOR)
    assert times.compare(one, two) is expected
    assert times.compare(two, one) is expected.swapped


PIECES = words(
    "April 22 , 2021 May 2004 - – to and between early mid late last next this week year "
    "years month day ago later three two in on the of since until before after by Friday "
    "Sunday morning yesterday today 1990s '90s 18th century first quarter half Q3 spring "
    "15:11 GMT 3 p.m. noon 2021-04-22 22/4/2019 11/9/2001 BC end beginning decade past 31 "
    "30 29 February Sept. . ( )"
)
texts = st.text() | st.builds(
    str.join, st.sampled_from(["", " "]), st.lists(st.sampled_from(PIECES), max_size=8)
)
anchors = st.none() | st.dates()


@given(texts, anchors, st.sampled_from([None, "past", "future"]))
def test_spans_slice_and_ends_are_ordered(
    text: str, anchor: date | None, tense: times.Tense | None
) -> None:
    taken: list[tuple[int, int]] = [(q.start, q.stop) for q in find_quantities(text)]
    for when in find_times(text, anchor, tense):
        assert when.text == text[when.start : when.stop]
        assert (when.first is None) is (when.last is None)
        if when.first and when.last:
            assert when.first <= when.last
            assert not when.partial
        taken.append((when.start, when.stop))
    taken.sort()
    assert all(one[1] <= two[0] for one, two in pairwise(taken))


@given(texts, texts, anchors, anchors)
def test_compare_is_symmetric_and_reflexive(
    ours: str, theirs: str, one_day: date | None, other_day: date | None
) -> None:
    for one in find_times(ours, one_day):
        assert times.compare(one, one) is Comparison.EQUAL
        for two in find_times(theirs, other_day):
            assert times.compare(one, two) is times.compare(two, one).swapped


def test_an_unknown_time_says_nothing() -> None:
    one, two = When("soon", 0, 4), When("later", 0, 5)
    assert times.compare(one, two) is Comparison.UNRELATED
