"""Find the words of a text that name a time, without saying yet which days they are."""

from functools import lru_cache
from typing import NamedTuple

from claims.language.numerals import CARDINALS, ORDINALS, numeral, ordinal
from claims.language.times.calendar import (
    MONTH_ABBREVIATIONS,
    MONTHS,
    PLURALS,
    SEASONS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from claims.language.times.clock import clock
from claims.language.times.years import century, decade, is_year, year_range
from claims.language.tokens import Tokens, tokenize, words


class Named(NamedTuple):
    """A time as named: tokens `start`..`stop`, and what is said of it; `kind` tells what counts.

    kinds: day, month, year, decade, century, quarter, half, season, weekday, shift (unit, number
    from the anchor), span (unit, number back or ahead from the anchor), clock, later (after or
    before something else told), range, mask (no time we can tell, and no quantity either).
    """

    kind: str
    start: int
    stop: int
    year: int | None = None
    month: int = 0
    day: int = 0
    unit: str = ""
    number: float = 0
    part: str = ""  # early, mid, late; earlier, later; last, next, this
    relation: str = ""
    ends: "tuple[Named, ...]" = ()


@lru_cache(maxsize=512)
def scan(text: str) -> tuple[Named, ...]:
    """All times named in a text, in order, not overlapping."""
    tokens = tokenize(text)
    lower = tokens.lower
    found: list[Named] = []
    i = 0
    while i < tokens.size:
        reader = _READERS.get(lower[i])
        if reader is None and lower[i][0].isdecimal():
            reader = _figure
        named = reader(tokens, i) if reader else None
        if named is None or named.stop <= i:
            i += 1
            continue
        named = _finish(tokens, named, found[-1].stop if found else 0)
        found.append(named)
        i = named.stop
    return tuple(found)


def _finish(tokens: Tokens, named: Named, floor: int) -> Named:
    """Add what stands around: the other end of a range, early or late, since or until."""
    named = _with_part(tokens, named, floor)
    named = _with_range(tokens, named)
    return named._replace(relation=_relation(tokens, named.start, named.stop))


def _with_part(tokens: Tokens, named: Named, floor: int) -> Named:
    """Such as "mid-2015", "late last year", "the end of April", "later this week"."""
    if named.part in ("early", "mid", "late") or named.kind in ("day", "clock", "mask", "later"):
        return named
    i = named.start
    if tokens.at(i - 1) == "the" and tokens.at(i - 2) == "of":
        i -= 1
    if tokens.at(i - 1) == "of" and tokens.at(i - 2) in _PART_NOUNS:
        begin = i - 3 if tokens.at(i - 3) == "the" else i - 2
        return named._replace(start=max(begin, floor), part=_PART_NOUNS[tokens.at(i - 2)])
    i = named.start
    begin = i - 2 if tokens.at(i - 1) == "-" else i - 1
    word = tokens.at(begin)
    if begin < floor or word not in _PARTS or named.kind == "weekday":
        return named
    if named.kind in ("shift", "span"):
        return named._replace(start=begin, unit=f"{_PARTS[word]} {named.unit}")
    return named._replace(
        start=begin, part=_PARTS[word].replace("earlier", "early").replace("later", "late")
    )


def _with_range(tokens: Tokens, named: Named) -> Named:
    """Such as "November 20 to December 11", "July 2003 and December 2004" after "between"."""
    if named.kind not in ("day", "month", "year", "decade", "weekday", "season"):
        return named
    j = named.stop
    word = tokens.at(j)
    between = tokens.at(named.start - 1) == "between"
    if word not in _JOINTS and not (word == "and" and between):
        return named
    if (
        word == "to"
        and tokens.at(named.start - 1) not in ("from", "between", "")
        and (named.kind == "weekday")
    ):
        return named
    j += 2 if tokens.at(j + 1) == "the" else 1
    other = _end_of_range(tokens, named, j)
    if other is None:
        return named
    return Named("range", named.start, other.stop, ends=(named, other))


def _end_of_range(tokens: Tokens, named: Named, j: int) -> Named | None:
    begin = j + 2 if tokens.at(j + 1) == "-" and tokens.at(j) in _PARTS else j
    begin = begin + 1 if begin == j and tokens.at(j) in _PARTS else begin
    reader = _READERS.get(tokens.at(begin)) or (_figure if tokens.is_figure(begin) else None)
    other = reader(tokens, begin) if reader else None
    if other and other.kind == named.kind:
        if begin > j:
            other = other._replace(start=j, part=_PARTS[tokens.at(j)][:5].rstrip("r"))
        return other
    if other and {other.kind, named.kind} <= {"day", "month", "year"} and other.kind != "year":
        return other
    return None


def _relation(tokens: Tokens, i: int, j: int) -> str:
    """The word before that puts the event before, after, since, until or by the time."""
    k = i - 1
    while tokens.at(k) in ("the", "at", "least", "about", "around", "early", "on", "late"):
        k -= 1
    word = tokens.at(k)
    if word in _RELATIONS:
        return _RELATIONS[word]
    if word == "to" and tokens.at(k - 1) == "prior":
        return "before"
    if word in ("starting", "beginning", "effective") or (
        word == "from" and tokens.at(j) in ("on", "onward", "onwards")
    ):
        return "since"
    return "before" if tokens.at(j) == "or" and tokens.at(j + 1) in ("earlier", "before") else ""


# ---------------------------------------------------------------- readers, one a kind of first word


def _month(tokens: Tokens, i: int) -> Named | None:
    """Such as "April 22, 2021", "April 2021", "Sept. 5", "April the 22nd", "April 22-24"."""
    if not tokens.words[i][0].isupper():
        return None
    month = MONTHS[tokens.lower[i]]
    dotted = tokens.at(i + 1) == "." and tokens.lower[i] in MONTH_ABBREVIATIONS
    j = i + 2 if dotted else i + 1
    k = j + 1 if tokens.at(j) == "the" else j
    day, stop = _day_number(tokens, k)
    if day:
        return _with_year(tokens, Named("day", i, stop, month=month, day=day))
    comma = j + 1 if tokens.at(j) in (",", "of") else j
    if is_year(tokens, comma, strict=False):
        return Named("month", i, comma + 1, int(tokens.lower[comma]), month)
    return Named("month", i, j, month=month) if _bare_month(tokens, i, j) else None


def _day_number(tokens: Tokens, k: int) -> tuple[int, int]:
    """A day of the month at k, written "22", "22nd" or "twenty-second": (day, token after) or 0."""
    rank = ordinal(tokens, k)
    if rank and 0 < rank[0] <= 31:
        return rank
    word = tokens.at(k)
    if not word.isdecimal() or len(word) > 2 or not 0 < int(word) <= 31:
        return 0, k
    after = tokens.at(k + 1)
    if tokens.glued(k + 1) and (after[:1].isalpha() or after in ("%", ":", "/")):
        return 0, k
    if after in (":", "percent", "p", "a") and tokens.at(k + 2)[:1].isdecimal():
        return 0, k
    return int(word), k + 1


def _with_year(tokens: Tokens, named: Named) -> Named:
    """The year, or the other days of the same month, that follow a day."""
    j = named.stop
    for k in (j, j + 1 if tokens.at(j) in (",", "of", "in") else j):
        if is_year(tokens, k, strict=False):
            return named._replace(stop=k + 1, year=int(tokens.lower[k]))
    if tokens.at(j) in _JOINTS or (tokens.at(j) in ("and", "&") and _lists_days(tokens, j)):
        last, stop = _day_number(tokens, j + 1)
        if last > named.day and tokens.at(stop) not in MONTHS:
            other = _with_year(tokens, Named("day", j + 1, stop, month=named.month, day=last))
            if other.kind == "day":
                first = named._replace(year=other.year)
                return Named("range", named.start, other.stop, ends=(first, other))
    return named


def _lists_days(tokens: Tokens, j: int) -> bool:
    """Such as "April 22 and 23" names two days; "on April 22 and 23 people died" does not."""
    after = tokens.word(j + 2)
    return (
        not after[:1].islower()
        or tokens.at(j + 2) in _FUNCTION
        or after in ("st", "nd", "rd", "th")
    )


def _bare_month(tokens: Tokens, i: int, j: int) -> bool:
    """Whether a month's name alone is the month: not "May said", "march", "April Jones"."""
    before, after = tokens.at(i - 1), tokens.word(j)
    if tokens.glued(i) and before == "-":
        return before == "-" and tokens.at(i - 2) in ("mid",)
    led = before in _LEADS or (before in _ARTICLES and tokens.lower[i] not in _MODAL)
    if tokens.lower[i] in MONTH_ABBREVIATIONS:
        return led and tokens.at(i + 1) == "."
    if led:
        return not (tokens.lower[i] in _MODAL and before == "to" and after[:1].isupper())
    if tokens.lower[i] in _MODAL or (
        i and tokens.words[i - 1][0].isupper() and before not in _LEADS
    ):
        return False
    return not after[:1].isupper() and after not in ("'s", "’s")


def _weekday(tokens: Tokens, i: int) -> Named | None:
    """Such as "Wednesday", "Wednesday, April 22", "Friday night"; not "Black Friday"."""
    word = tokens.lower[i]
    if not tokens.words[i][0].isupper() or tokens.at(i - 1) in _NO_WEEKDAY_BEFORE:
        return None
    if tokens.at(i + 1) in _PAPERS and tokens.word(i + 1)[0].isupper():
        return None
    j = i + 2 if tokens.at(i + 1) == "." and word in WEEKDAY_ABBREVIATIONS else i + 1
    k = j
    if tokens.at(k) in (",", "(") or tokens.at(k) == "the":
        k += 1
    if tokens.at(k) in MONTHS or tokens.is_figure(k):
        dated = _READERS.get(tokens.at(k), _figure)(tokens, k)
        if dated and dated.kind == "day":
            return dated._replace(start=i)
    if word in WEEKDAY_ABBREVIATIONS:
        return None
    if tokens.at(i - 1) in ("every", "each"):
        return None
    j = j + 1 if tokens.at(j) in _DAYTIMES else j
    return Named("weekday", i, j, day=WEEKDAYS[word])


def _figure(tokens: Tokens, i: int) -> Named | None:
    """Times that begin with a figure: "22 April", "2021-04-22", "2015", "1990s", "15:11"."""
    word = tokens.lower[i]
    if tokens.glued(i) and (tokens.at(i - 1)[0].isalpha() or tokens.at(i - 1) in _SIGNS):
        return None
    if len(word) == 4 and word.isdecimal():
        return _four_digits(tokens, i)
    named = _numeric_date(tokens, i) or _day_month(tokens, i)
    if named:
        return named
    at = clock(tokens, i)
    if at:
        return Named("clock", i, at[1], part=at[0])
    age = century(tokens, i)
    if age:
        return Named("century", i, age[1], age[0])
    return _ago(tokens, i) or _quarter(tokens, i) or _era(tokens, i)


def _four_digits(tokens: Tokens, i: int) -> Named | None:
    iso = _iso(tokens, i)
    if iso:
        return iso
    span = year_range(tokens, i)
    if span:
        first, last, stop = span
        ends = (Named("year", i, i + 1, first), Named("year", stop - 1, stop, last))
        return Named("range", i, stop, ends=ends)
    ten = decade(tokens, i)
    if ten:
        return Named("decade", i, ten[1], ten[0])
    if is_year(tokens, i):
        return Named("year", i, i + 1, int(tokens.lower[i]))
    at = clock(tokens, i)
    if at:
        return Named("clock", i, at[1], part=at[0])
    return _era(tokens, i)


def _iso(tokens: Tokens, i: int) -> Named | None:
    """Such as "2021-04-22", "2021/04/22"."""
    sign = tokens.at(i + 1)
    if sign not in ("-", "/", ".") or tokens.at(i + 3) != sign or not tokens.glued(i + 4):
        return None
    month, day = tokens.at(i + 2), tokens.at(i + 4)
    if not (month.isdecimal() and day.isdecimal()) or len(month) > 2 or len(day) > 2:
        return None
    if not (0 < int(month) <= 12 and 0 < int(day) <= 31):
        return None
    return Named("day", i, i + 5, int(tokens.lower[i]), int(month), int(day))


def _numeric_date(tokens: Tokens, i: int) -> Named | None:
    """Such as "22/4/2021", "22.04.2021"; masked where day and month can be mistaken."""
    word, j = tokens.lower[i], i + 4
    sign = tokens.at(i + 1)
    if "." in word and sign == "." and tokens.glued(i + 1) and tokens.glued(i + 2):
        one, _, two = word.partition(".")
        j = i + 2
    elif (
        sign in ("/", "-")
        and tokens.at(i + 3) == sign
        and all(map(tokens.glued, range(i + 1, j + 1)))
    ):
        one, two = word, tokens.at(i + 2)
    else:
        return None
    year = tokens.at(j)
    if not (one.isdecimal() and two.isdecimal() and year.isdecimal() and len(year) in (2, 4)):
        return None
    a, b = int(one), int(two)
    full = int(year) if len(year) == 4 else 0
    if full and 0 < b <= 12 < a <= 31:
        return Named("day", i, j + 1, full, b, a)
    if full and 0 < a <= 12 and (12 < b <= 31 or a == b):
        return Named("day", i, j + 1, full, a, b)
    return Named("mask", i, j + 1) if 0 < a <= 31 and 0 < b <= 31 else None


def _day_month(tokens: Tokens, i: int) -> Named | None:
    """Such as "22 April 2021", "22nd of April", "20-24 April", "20 and 21 April"."""
    day, j = _day_number(tokens, i)
    if not day:
        return None
    first = 0
    if tokens.at(j) in _JOINTS or tokens.at(j) in ("and", "&"):
        last, stop = _day_number(tokens, j + 1)
        if last > day and tokens.at(stop) in MONTHS:
            first, day, j = day, last, stop
    j = j + 1 if tokens.at(j) == "of" else j
    if tokens.at(j) not in MONTHS or not tokens.word(j)[:1].isupper():
        return None
    month = MONTHS[tokens.at(j)]
    j = j + 2 if tokens.at(j) in MONTH_ABBREVIATIONS and tokens.at(j + 1) == "." else j + 1
    k = j + 1 if tokens.at(j) == "," else j
    year = int(tokens.lower[k]) if is_year(tokens, k, strict=False) else None
    named = Named("day", i, k + 1 if year else j, year, month, day)
    if first:
        return Named("range", i, named.stop, ends=(named._replace(day=first), named))
    return named


def _era(tokens: Tokens, i: int) -> Named | None:
    """Such as "44 BC" is no quantity and no day we can name; "79 AD" is a year."""
    era = tokens.at(i + 1)
    if era not in _ERAS or not tokens.word(i + 1).isupper() or not tokens.lower[i].isdecimal():
        return None
    value = int(tokens.lower[i])
    if era in ("ad", "ce") and 0 < value < 2200:
        return Named("year", i, i + 2, value)
    return Named("mask", i, i + 2)


def _ordinal_word(tokens: Tokens, i: int) -> Named | None:
    age = century(tokens, i)
    if age:
        return Named("century", i, age[1], age[0])
    return _quarter(tokens, i)


def _quarter(tokens: Tokens, i: int) -> Named | None:
    """Such as "the first quarter of 2020", "second half of 2019"."""
    rank = ordinal(tokens, i) or ((0, i + 1) if tokens.at(i) == "last" else None)
    if rank is None or tokens.at(rank[1]) not in ("quarter", "half") or rank[0] > 4:
        return None
    j = rank[1] + 1
    unit = tokens.at(j - 1)
    k = j + 1 if tokens.at(j) in ("of", "in", ",") else j
    k = k + 1 if tokens.at(k) == "the" else k
    if is_year(tokens, k, strict=False):
        number = rank[0] or (4 if unit == "quarter" else 2)
        return Named(unit, i, k + 1, int(tokens.lower[k]), number=number)
    return None


def _q(tokens: Tokens, i: int) -> Named | None:
    """Such as "Q1 2020"."""
    number = tokens.at(i + 1)
    if number in ("1", "2", "3", "4") and tokens.glued(i + 1):
        k = i + 3 if tokens.at(i + 2) in ("of", ",") else i + 2
        if is_year(tokens, k, strict=False):
            return Named("quarter", i, k + 1, int(tokens.lower[k]), number=int(number))
        return Named("mask", i, i + 2)
    return None


def _season(tokens: Tokens, i: int) -> Named | None:
    """Such as "spring 2020", "the summer of 2015"."""
    k = i + 2 if tokens.at(i + 1) in ("of", ",") else i + 1
    if is_year(tokens, k, strict=False):
        return Named("season", i, k + 1, int(tokens.lower[k]), unit=tokens.lower[i])
    return None


def _day_word(tokens: Tokens, i: int) -> Named | None:
    """Such as "yesterday", "tomorrow night"."""
    word = tokens.lower[i]
    if word == "today" and tokens.word(i)[0].isupper() and tokens.at(i - 1) in ("usa", "the"):
        return None
    j = i + 2 if tokens.at(i + 1) in _DAYTIMES else i + 1
    return Named("shift", i, j, unit="day", number=_DAY_WORDS[word])


def _day_before(tokens: Tokens, i: int) -> Named | None:
    """Such as "day before yesterday", "day after tomorrow"."""
    if tokens.at(i + 2) in ("yesterday", "tomorrow") and tokens.at(i + 1) in ("before", "after"):
        shift = 2 if tokens.at(i + 1) == "after" else -2
        return Named("shift", i, i + 3, unit="day", number=shift)
    return None


def _modifier(tokens: Tokens, i: int) -> Named | None:
    """Such as "last week", "this summer", "next Friday", "the past three years", "last night"."""
    word = tokens.lower[i]
    shift = _MODIFIERS[word]
    following = tokens.at(i + 1)
    if following in UNITS and following != "day":
        if word in ("previous", "following"):
            return Named("later", i, i + 2, unit=following)
        return Named("shift", i, i + 2, unit=following, number=shift, part="whole")
    if following in WEEKDAYS and tokens.word(i + 1)[0].isupper():
        named = _weekday(tokens, i + 1)
        if named and named.kind == "weekday":
            return named._replace(start=i, part=_WEEKDAY_PARTS.get(word, ""))
        return named._replace(start=i) if named else None
    if following in MONTHS and tokens.word(i + 1)[0].isupper() and word in ("last", "next", "this"):
        named = _month(tokens, i + 1)
        return named._replace(start=i, part=word) if named and named.kind == "month" else named
    if following in SEASONS and word in ("last", "next", "this"):
        named = _season(tokens, i + 1)
        return named or Named("season", i, i + 2, unit=following, number=shift)
    if following in _DAYTIMES and word in ("last", "this"):
        return Named("shift", i, i + 2, unit="day", number=shift)
    if following == "day" and word in ("following", "previous", "next"):
        return Named("later", i, i + 2, unit="day")
    return _last_few(tokens, i, shift)


def _last_few(tokens: Tokens, i: int, shift: int) -> Named | None:
    """Such as "the past three years", "the next 48 hours"."""
    number = numeral(tokens, i + 1) if shift else None
    if number is None:
        return None
    unit = PLURALS.get(tokens.at(number.stop))
    if unit is None or number.high is None or not 0 < number.low < 2000:
        return None
    return Named("span", i, number.stop + 1, unit=unit, number=shift * number.low)


def _ago(tokens: Tokens, i: int) -> Named | None:
    """Such as "three days ago", "a decade ago"; "two weeks later" is after something else."""
    word = tokens.lower[i]
    number = numeral(tokens, i)
    low, j = (number.low, number.stop) if number and number.high is not None else (0.0, 0)
    if not j and word in ("a", "an", "one") and tokens.at(i + 1) in (*UNITS, "hour"):
        low, j = 1.0, i + 1
    if not j or not 0 < low < 5000:
        return None
    unit = PLURALS.get(tokens.at(j)) or (tokens.at(j) if tokens.at(j) in (*UNITS, "hour") else "")
    if not unit:
        return None
    after = tokens.at(j + 1)
    if after == "ago":
        return Named("shift", i, j + 2, unit=unit, number=-low)
    if after in ("later", "earlier") and tokens.at(j + 2) != "than":
        return Named("later", i, j + 2, unit=unit)
    if after == "from" and tokens.at(j + 2) in ("now", "today"):
        return Named("shift", i, j + 3, unit=unit, number=low)
    if tokens.at(i - 1) == "in" and _looks_ahead(tokens, i):
        k = j + 2 if after in ("'", "’") else j + 1
        return Named("shift", i, k + 1 if tokens.at(k) == "time" else j + 1, unit=unit, number=low)
    return None


def _looks_ahead(tokens: Tokens, i: int) -> bool:
    """Whether the words before i speak of the future."""
    return not _AHEAD.isdisjoint(tokens.lower[:i])


def _clock_word(tokens: Tokens, i: int) -> Named | None:
    if tokens.at(i - 1) in ("at", "by", "until", "after", "before", "around", "about"):
        return Named("clock", i, i + 1, part="T12:00" if tokens.lower[i] == "noon" else "T00:00")
    return None


def _apostrophe(tokens: Tokens, i: int) -> Named | None:
    """Such as "the '90s"."""
    word = tokens.at(i + 1)
    if not (len(word) == 2 and word.isdecimal() and word[1] == "0" and tokens.glued(i + 1)):
        return None
    if tokens.at(i + 2) == "s" and tokens.glued(i + 2):
        return Named("decade", i, i + 3, (1900 if word > "20" else 2000) + int(word))
    return None


_JOINTS = frozenset(("-", "–", "—", "to", "until", "till", "through", "−"))
_PARTS = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "earlier": "earlier",
    "later": "later",
}
_PART_NOUNS = {
    "beginning": "early",
    "start": "early",
    "middle": "mid",
    "end": "late",
    "close": "late",
}
_RELATIONS = {
    "since": "since",
    "until": "until",
    "till": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "following": "after",
}
_LEADS = frozenset(
    words(
        "in since until till by before after during early late mid last next this from through "
        "of between to and or on around about every"
    )
)
_ARTICLES = frozenset(("the", ","))
_MODAL = frozenset(("may", "march"))
_DAYTIMES = frozenset(["morning", "afternoon", "evening", "night", "noon", "midday"])
_NO_WEEKDAY_BEFORE = frozenset(
    words("black good bloody ash super holy palm fat cyber maundy giving sheffield shrove")
)
_PAPERS = frozenset(
    words(
        "times mail mirror express telegraph herald post star world independent tribune sun "
        "people agreement footballs football business review"
    )
)
_SIGNS = frozenset("$£€¥₹#№")
_ERAS = frozenset(("bc", "bce", "ad", "ce"))
_DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_MODIFIERS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}
_WEEKDAY_PARTS = {"last": "last", "past": "last", "this": "this", "next": "next", "coming": "next"}
_AHEAD = frozenset(
    words(
        "will would shall to going due expected scheduled planned plans plan set ll should can "
        "could may might must aims hopes"
    )
)
_FUNCTION = frozenset(
    words(
        "in at on to of for by with from and or but as is are was were the a an he she it they "
        "that which who when while after before until"
    )
)

_READERS = (
    dict.fromkeys(MONTHS, _month)
    | dict.fromkeys(WEEKDAYS, _weekday)
    | dict.fromkeys(ORDINALS, _ordinal_word)
    | dict.fromkeys(_MODIFIERS, _modifier)
    | dict.fromkeys(_DAY_WORDS, _day_word)
    | dict.fromkeys(SEASONS, _season)
    | dict.fromkeys(CARDINALS, _ago)
    | dict.fromkeys(("a", "an", "several"), _ago)
    | dict.fromkeys(("noon", "midnight"), _clock_word)
    | dict.fromkeys(("'", "’", "‘"), _apostrophe)
    | {"day": _day_before, "q": _q}
)
