"""Read days, months and weekdays by name: "April 22, 2021", "22 April", "May", "Wednesday"."""

from claims.language.numerals import ordinal
from claims.language.times.calendar import (
    MONTH_ABBREVIATIONS,
    MONTHS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from claims.language.times.named import Named
from claims.language.times.years import is_year
from claims.language.tokens import Tokens
from claims.language.wordlist import words


def read_month(tokens: Tokens, i: int) -> Named | None:
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


def read_day_month(tokens: Tokens, i: int) -> Named | None:
    """Such as "22 April 2021", "22nd of April", "20-24 April", "20 and 21 April"."""
    day, j = _day_number(tokens, i)
    if not day:
        return None
    first = 0
    if tokens.at(j) in JOINTS or tokens.at(j) in ("and", "&"):
        last, stop = _day_number(tokens, j + 1)
        if last > day and tokens.at(stop) in MONTHS:
            first, day, j = day, last, stop
    dashed = tokens.at(j) == "-" and tokens.glued(j) and tokens.glued(j + 1)
    j = j + 1 if tokens.at(j) == "of" or dashed else j
    if tokens.at(j) not in MONTHS or not tokens.word(j)[:1].isupper():
        return None
    month = MONTHS[tokens.at(j)]
    j = j + 2 if tokens.at(j) in MONTH_ABBREVIATIONS and tokens.at(j + 1) == "." else j + 1
    k = j + 1 if tokens.at(j) in (",", "-", "in") else j
    year = int(tokens.lower[k]) if is_year(tokens, k, strict=False) else None
    named = Named("day", i, k + 1 if year else j, year, month, day)
    if first:
        return Named("range", i, named.stop, ends=(named._replace(day=first), named))
    return named


def read_weekday(tokens: Tokens, i: int) -> Named | None:
    """Such as "Wednesday", "Wednesday, April 22", "Friday night"; not "Black Friday"."""
    word = tokens.lower[i]
    if not tokens.words[i][0].isupper() or tokens.at(i - 1) in _NO_WEEKDAY_BEFORE:
        return None
    named_after = i + 2 if tokens.at(i + 1) == "night" else i + 1
    if tokens.at(named_after) in _PAPERS and tokens.word(named_after)[0].isupper():
        return None
    j = i + 2 if tokens.at(i + 1) == "." and word in WEEKDAY_ABBREVIATIONS else i + 1
    k = j
    if tokens.at(k) in (",", "(") or tokens.at(k) == "the":
        k += 1
    if tokens.at(k) in MONTHS or tokens.is_figure(k):
        dated = (read_month if tokens.at(k) in MONTHS else _dated)(tokens, k)
        if dated and dated.kind == "day":
            return dated._replace(start=i)
    if word in WEEKDAY_ABBREVIATIONS:
        return None
    if tokens.at(i - 1) in ("every", "each"):
        return None
    j = j + 1 if tokens.at(j) in DAYTIMES else j
    k = j + 1 if tokens.at(j) == "of" else j
    if tokens.at(k) in _WEEKS and tokens.at(k + 1) == "week":
        shift = _WEEKS[tokens.at(k)]
        return Named("weekday", i, k + 2, day=WEEKDAYS[word], number=shift, part="week")
    return Named("weekday", i, j, day=WEEKDAYS[word])


def _dated(tokens: Tokens, i: int) -> Named | None:
    """The date in figures after a weekday."""
    return read_iso(tokens, i) or read_numeric_date(tokens, i) or read_day_month(tokens, i)


def read_iso(tokens: Tokens, i: int) -> Named | None:
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


def read_numeric_date(tokens: Tokens, i: int) -> Named | None:
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
    while tokens.at(j) == "," and _day_number(tokens, j + 1)[0] > named.day:
        after = _day_number(tokens, j + 1)[1]
        if tokens.at(after) not in (",", "and", "&") or not _day_number(tokens, after + 1)[0]:
            break
        j = after  # "March 3, 4 and 5"
    if tokens.at(j) in JOINTS or (tokens.at(j) in ("and", "&") and _lists_days(tokens, j)):
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


_LEADS = frozenset(
    words(
        "in since until till by before after during early late mid last next this from through "
        "of between to and or on around about every"
    )
)
_ARTICLES = frozenset(("the", ","))
_MODAL = frozenset(("may", "march"))
_WEEKS = {"last": -1, "this": 0, "next": 1}
_NO_WEEKDAY_BEFORE = frozenset(
    words(
        "black good bloody ash super holy palm fat cyber pink maundy giving sheffield shrove "
        "easter whit"
    )
)
_PAPERS = frozenset(
    words(
        "times mail mirror express telegraph herald post star world independent tribune sun "
        "live fever takeaway people agreement footballs football business review"
    )
)
_FUNCTION = frozenset(
    words(
        "in at on to of for by with from and or but as is are was were the a an he she it they "
        "that which who when while after before until"
    )
)
JOINTS = frozenset(("-", "–", "—", "to", "until", "till", "through", "−"))
DAYTIMES = frozenset(["morning", "afternoon", "evening", "night", "noon", "midday"])
