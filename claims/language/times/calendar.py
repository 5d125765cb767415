"""The words of the calendar, and the days that a month, a season or a part of a year covers."""

from datetime import date, timedelta

from claims.language import datings
from claims.language.wordlist import words
from claims.model import Granularity

MONTHS = datings.ALL_MONTHS
MONTH_ABBREVIATIONS = frozenset(datings.SHORT_MONTHS)
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
WEEKDAY_ABBREVIATIONS = frozenset(words("mon tue tues wed thu thur thurs fri sat sun"))
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
# Northern hemisphere, meteorological: first month of three.

UNITS = {
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "weekend": Granularity.WEEK,
    "fortnight": Granularity.WEEK,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
    "decade": Granularity.DECADE,
    "century": Granularity.CENTURY,
}
PLURALS = {f"{unit}s": unit for unit in UNITS} | {"centuries": "century", "hours": "hour"}

Days = tuple[date, date]


def month_days(year: int, month: int, count: int = 1) -> Days:
    """First and last day of `count` months from the given one on."""
    end = year * 12 + month - 1 + count
    return date(year, month, 1), date(end // 12, end % 12 + 1, 1) - timedelta(days=1)


def year_days(year: int, count: int = 1) -> Days:
    """First and last day of `count` years."""
    return date(year, 1, 1), date(year + count - 1, 12, 31)


def season_days(year: int, season: str) -> Days:
    """The three months of a season that begins in the year (winter 2020 ends in February 2021)."""
    return month_days(year, SEASONS[season], 3)


def week_days(day: date) -> Days:
    """Monday to Sunday of the week of a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def part_of(days: Days, part: str) -> Days:
    """The first, middle or last third of a span of days, cut at months where it is a year or more.

    `part` is "early", "mid" or "late"; "" gives the whole.
    """
    first, last = days
    if not part or (last - first).days < 3:
        return days
    if (last - first).days > 300:
        years = last.year - first.year + 1
        third = years * 4  # months
        begin = {"early": 0, "mid": third, "late": 2 * third}[part]
        start = first.year * 12 + begin
        return month_days(start // 12, start % 12 + 1, third)
    third = ((last - first).days + 1) // 3
    if part == "early":
        return first, first + timedelta(days=third - 1)
    if part == "mid":
        return first + timedelta(days=third), first + timedelta(days=2 * third - 1)
    return first + timedelta(days=2 * third), last
