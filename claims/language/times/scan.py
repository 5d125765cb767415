"""Find the words of a text that name a time, without saying yet which days they are."""

from functools import lru_cache

from claims.language.numerals import CARDINALS, ORDINALS, VAGUE
from claims.language.times.calendar import MONTHS, PLURALS, SEASONS, WEEKDAYS
from claims.language.times.holidays import HOLIDAY_WORDS, read_holiday
from claims.language.times.months import JOINTS, read_month, read_weekday
from claims.language.times.named import Named
from claims.language.times.numeric import read_apostrophe, read_figure
from claims.language.times.periods import read_ordinal, read_q, read_season
from claims.language.times.relative import (
    DAY_WORDS,
    MODIFIERS,
    read_ago,
    read_day_before,
    read_day_word,
    read_modifier,
    read_plural,
    read_weekend,
)
from claims.language.tokens import Tokens, tokenize


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
            reader = read_figure
        named = reader(tokens, i) if reader else None
        if named is None or named.stop <= i:
            i += 1
            continue
        named = _finish(tokens, named, found[-1].stop if found else 0)
        found.append(named)
        i = named.stop
    return tuple(_with_shared_years(tokens, found))


def _with_shared_years(tokens: Tokens, found: list[Named]) -> list[Named]:
    """Such as "in April and May 2020": the year is said once for both."""
    for k in range(len(found) - 2, -1, -1):
        one, two = found[k], found[k + 1]
        if one.kind in ("month", "day") and one.year is None and two.kind in ("month", "day"):
            between = tokens.lower[one.stop : two.start]
            if two.year is not None and between and _LISTING.issuperset(between):
                found[k] = one._replace(year=two.year)
    return found


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
    begin = i - 2 if tokens.at(i - 1) in ("-", "in") else i - 1
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
    if word not in JOINTS and not (word == "and" and between):
        return named
    if (
        word == "to"
        and tokens.at(named.start - 1) not in ("from", "between", "")
        and (named.kind == "weekday")
    ):
        return named
    j += 2 if tokens.at(j + 1) in ("the", "to") else 1
    other = _end_of_range(tokens, named, j)
    if other is None:
        return named
    return Named("range", named.start, other.stop, ends=(named, other))


def _end_of_range(tokens: Tokens, named: Named, j: int) -> Named | None:
    begin = j + 2 if tokens.at(j + 1) == "-" and tokens.at(j) in _PARTS else j
    begin = begin + 1 if begin == j and tokens.at(j) in _PARTS else begin
    reader = _READERS.get(tokens.at(begin)) or (read_figure if tokens.is_figure(begin) else None)
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
    if word in ("before", "after") and tokens.at(k - 1) in ("or", "not"):
        return _COMPOUND[tokens.at(k - 1), word]
    if word in _RELATIONS:
        return _RELATIONS[word]
    if word == "than" and tokens.at(k - 1) in ("later", "earlier"):
        return _COMPOUND[tokens.at(k - 2) if tokens.at(k - 2) == "no" else "", tokens.at(k - 1)]
    if word == "to" and tokens.at(k - 1) == "prior":
        return "before"
    if word in ("starting", "beginning", "effective") or (
        word == "from" and tokens.at(j) in ("on", "onward", "onwards")
    ):
        return "since"
    return "before" if tokens.at(j) == "or" and tokens.at(j + 1) in ("earlier", "before") else ""


def read_clock_word(tokens: Tokens, i: int) -> Named | None:
    """Noon or midnight behind a preposition."""
    if tokens.at(i - 1) in ("at", "by", "until", "after", "before", "around", "about"):
        return Named("clock", i, i + 1, part="T12:00" if tokens.lower[i] == "noon" else "T00:00")
    return None


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
    "through": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "following": "after",
}
_COMPOUND = {
    ("or", "before"): "by",
    ("or", "after"): "since",
    ("not", "before"): "since",
    ("not", "after"): "by",
    ("no", "later"): "by",
    ("no", "earlier"): "since",
    ("", "later"): "after",
    ("", "earlier"): "before",
}
_LISTING = frozenset(("/", "and", "or", ",", "&", "in", "on"))
_READERS = (
    dict.fromkeys(MONTHS, read_month)
    | dict.fromkeys(WEEKDAYS, read_weekday)
    | dict.fromkeys(ORDINALS, read_ordinal)
    | dict.fromkeys(MODIFIERS, read_modifier)
    | dict.fromkeys(DAY_WORDS, read_day_word)
    | dict.fromkeys(SEASONS, read_season)
    | dict.fromkeys(CARDINALS, read_ago)
    | dict.fromkeys(("a", "an", "several"), read_ago)
    | dict.fromkeys(("noon", "midnight"), read_clock_word)
    | dict.fromkeys(("'", "’", "‘"), read_apostrophe)
    | dict.fromkeys(VAGUE, read_ago)
    | dict.fromkeys(PLURALS, read_plural)
    | dict.fromkeys(HOLIDAY_WORDS, read_holiday)
    | {"day": read_day_before, "q": read_q, "h": read_q, "half": read_ago, "weekend": read_weekend}
)
