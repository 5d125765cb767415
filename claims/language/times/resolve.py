"""Say which days a named time covers, counted from the day the text was written."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from claims.language.times.calendar import (
    PLURALS,
    UNITS,
    Days,
    month_days,
    part_of,
    season_days,
    week_days,
    year_days,
)
from claims.language.times.named import Named
from claims.model import Granularity

Tense = Literal["past", "future"]
Resolved = tuple[Days | None, Granularity, str]  # the days, how precise, what is known without year

_UNKNOWN = Granularity.DAY
_FAR = 60  # days: a date further than this on the wrong side of the tense belongs to another year


def resolve(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    """Days, granularity and partial of a named time; the days are None where they can't be told."""
    try:
        return _KINDS[named.kind](named, anchor, tense)
    except (ValueError, OverflowError, IndexError, StopIteration):  # February 30, year 10000
        return None, _UNKNOWN, ""


def _day(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    partial = f"--{named.month:02}-{named.day:02}"
    date(2000, named.month, named.day)
    if named.year is not None:
        day = date(named.year, named.month, named.day)
        return (day, day), Granularity.DAY, ""
    if anchor is None:
        return None, Granularity.DAY, partial
    days = [
        (date(year, named.month, named.day),) * 2
        for year in _near_years(anchor)
        if (named.month, named.day) != (2, 29) or _is_leap(year)
    ]
    return (
        (_nearest(days, anchor, tense), Granularity.DAY, "") if days else (None, _UNKNOWN, partial)
    )


def _month(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    granularity = Granularity.RANGE if named.part in _THIRDS else Granularity.MONTH
    if named.year is not None:
        return part_of(month_days(named.year, named.month), _third(named)), granularity, ""
    if anchor is None:
        return None, granularity, f"--{named.month:02}"
    months = [month_days(year, named.month) for year in _near_years(anchor)]
    if named.part == "last":
        days = [each for each in months if each[1] < anchor][-1]
    elif named.part == "next":
        days = next(each for each in months if each[0] > anchor)
    else:
        days = part_of(_nearest(months, anchor, tense), _third(named))
    return days, granularity, ""


def _year(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    granularity = Granularity.RANGE if named.part else Granularity.YEAR
    return part_of(year_days(_told(named)), named.part), granularity, ""


def _decade(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    granularity = Granularity.RANGE if named.part else Granularity.DECADE
    if _told(named) % 100 == 0 and _told(named) < 2000:  # "the 1800s" are a century
        return part_of(year_days(_told(named), 100), named.part), Granularity.CENTURY, ""
    days = year_days(_told(named), 10)
    if named.part:  # a third of ten years, in whole years: 0-3, 3-6, 6-9
        first = _told(named) + {"early": 0, "mid": 3, "late": 6}[named.part]
        days = year_days(first, 4)
    return days, granularity, ""


def _century(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    granularity = Granularity.RANGE if named.part else Granularity.CENTURY
    return part_of(year_days(_told(named), 100), named.part), granularity, ""


def _quarter(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    months = 3 if named.kind == "quarter" else 6
    first = int(named.number - 1) * months + 1
    granularity = Granularity.QUARTER if months == 3 else Granularity.RANGE
    return month_days(_told(named), first, months), granularity, ""


def _season(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    if named.year is not None:
        days = part_of(season_days(named.year, named.unit), named.part)
        return days, Granularity.QUARTER, ""
    if anchor is None:
        return None, Granularity.QUARTER, ""
    seasons = [season_days(year, named.unit) for year in _near_years(anchor)]
    if named.number < 0:
        days = [each for each in seasons if each[1] < anchor][-1]
    elif named.number > 0:
        days = next(each for each in seasons if each[0] > anchor)
    else:
        days = min(seasons, key=lambda each: _distance(each, anchor))
    return part_of(days, named.part), Granularity.QUARTER, ""


def _weekday(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    if anchor is None or named.part == "told":  # "the next Tuesday" after something told
        return None, Granularity.DAY, f"W-{named.day + 1}"
    back = (anchor.weekday() - named.day) % 7
    ahead = (named.day - anchor.weekday()) % 7
    if named.part == "week":
        day = week_days(anchor + timedelta(days=int(7 * named.number)))[0]
        day += timedelta(days=named.day)
    elif named.part == "last":
        day = anchor - timedelta(days=back or 7)
    elif named.part == "next":
        day = anchor + timedelta(days=ahead or 7)
    elif named.part == "this":
        day = week_days(anchor)[0] + timedelta(days=named.day)
    else:
        day = anchor + timedelta(days=ahead) if tense == "future" else anchor - timedelta(days=back)
    if named.unit == "weekend":
        return (day, day + timedelta(days=1)), Granularity.WEEK, ""
    return (day, day), Granularity.DAY, ""


def _shift(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    """Such as "yesterday", "last week", "three years ago"."""
    part, _, unit = named.unit.rpartition(" ")
    granularity = UNITS.get(unit, Granularity.DAY)
    if anchor is None:
        return None, granularity, ""
    days = _shifted(anchor, unit, named.number, named.part == "whole")
    if unit == "weekend":
        days = days[1] - timedelta(days=1), days[1]
    if part == "later" and days[0] <= anchor <= days[1]:
        return (anchor, days[1]), granularity, ""
    if part == "earlier" and days[0] <= anchor <= days[1]:
        return (days[0], anchor), granularity, ""
    part = {"earlier": "early", "later": "late"}.get(part, part)
    return part_of(days, part), Granularity.RANGE if part else granularity, ""


def _shifted(anchor: date, unit: str, count: float, whole_unit: bool) -> Days:
    whole = int(count)
    if unit == "hour":
        day = anchor + timedelta(days=round(count / 24))
        return day, day
    if unit == "day":
        day = anchor + timedelta(days=whole)
        return day, day
    if unit in ("week", "weekend", "fortnight"):
        weeks = count * 2 if unit == "fortnight" else count
        return week_days(anchor + timedelta(days=round(7 * weeks)))
    if unit == "month":
        day = anchor + relativedelta(months=whole, days=round(30 * (count - whole)))
        return month_days(day.year, day.month)
    if unit == "quarter":
        day = anchor + relativedelta(months=3 * whole)
        return month_days(day.year, (day.month - 1) // 3 * 3 + 1, 3)
    if unit == "year":
        day = anchor + relativedelta(months=round(12 * count))
        return year_days(day.year)
    if unit == "decade":
        if whole_unit:
            return year_days(anchor.year // 10 * 10 + 10 * whole, 10)
        return year_days(anchor.year + round(10 * count) - 2, 5)  # "a decade ago" is a round figure
    if not whole_unit:
        return year_days(anchor.year + round(100 * count) - 10, 21)
    first = (anchor.year - 1) // 100 * 100 + 1 + 100 * whole
    return year_days(first, 100)


def _span(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    """Such as "the past three years": from that long before the anchor up to it."""
    unit = named.unit.rpartition(" ")[2]
    if anchor is None:
        return None, Granularity.RANGE, ""
    count = int(named.number)
    other = {
        "hour": lambda: (
            anchor + timedelta(hours=0, days=-(-abs(count) // 24) * (1 if count > 0 else -1))
        ),
        "day": lambda: anchor + timedelta(days=count),
        "week": lambda: anchor + timedelta(weeks=count),
        "weekend": lambda: anchor + timedelta(weeks=count),
        "fortnight": lambda: anchor + timedelta(weeks=2 * count),
        "month": lambda: anchor + relativedelta(months=count),
        "quarter": lambda: anchor + relativedelta(months=3 * count),
        "year": lambda: anchor + relativedelta(years=count),
        "decade": lambda: anchor + relativedelta(years=10 * count),
        "century": lambda: anchor + relativedelta(years=100 * count),
    }[PLURALS.get(unit, unit)]()
    return (min(anchor, other), max(anchor, other)), Granularity.RANGE, ""


def _clock(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    return None, Granularity.MINUTE, named.part


def _later(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    return None, UNITS.get(named.unit, Granularity.DAY), ""


def _range(named: Named, anchor: date | None, tense: Tense | None) -> Resolved:
    first, last = named.ends
    if first.year is None and last.year is not None and first.kind in ("day", "month"):
        crosses = (first.month, first.day) > (last.month, last.day)
        first = first._replace(year=last.year - crosses)
    elif last.year is None and first.year is not None and last.kind in ("day", "month"):
        crosses = (first.month, first.day) > (last.month, last.day)
        last = last._replace(year=first.year + crosses)
    begin, _, begin_partial = resolve(first, anchor, tense)
    end, _, end_partial = resolve(last, anchor, tense)
    if begin and end and begin[0] > end[1] and first.kind == "weekday":
        end = end[0] + timedelta(days=7), end[1] + timedelta(days=7)
    if begin and end and begin[0] <= end[1]:
        return (begin[0], end[1]), Granularity.RANGE, ""
    partial = f"{begin_partial}/{end_partial}" if begin_partial and end_partial else ""
    return None, Granularity.RANGE, partial


def _nearest(choices: list[Days], anchor: date, tense: Tense | None) -> Days:
    """The days nearest the anchor, but not far on the other side of what the tense says."""
    best = min(choices, key=lambda days: _distance(days, anchor))
    if tense == "future" and (anchor - best[1]).days > _FAR:
        return next((days for days in choices if days[0] >= anchor), best)
    if tense == "past" and (best[0] - anchor).days > _FAR:
        return next((days for days in reversed(choices) if days[1] <= anchor), best)
    return best


def _distance(days: Days, anchor: date) -> int:
    if days[0] <= anchor <= days[1]:
        return 0
    return min(abs((days[0] - anchor).days), abs((days[1] - anchor).days))


def _near_years(anchor: date) -> range:
    return range(max(1, anchor.year - 1), min(9999, anchor.year + 2))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _third(named: Named) -> str:
    return named.part if named.part in _THIRDS else ""


def _told(named: Named) -> int:
    if named.year is None:
        raise ValueError("a year is not told")
    return named.year


_THIRDS = frozenset(("early", "mid", "late"))
_KINDS: dict[str, Callable[[Named, date | None, Tense | None], Resolved]] = {
    "day": _day,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "century": _century,
    "quarter": _quarter,
    "half": _quarter,
    "season": _season,
    "weekday": _weekday,
    "shift": _shift,
    "span": _span,
    "clock": _clock,
    "later": _later,
    "range": _range,
}
