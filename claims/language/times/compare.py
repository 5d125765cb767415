"""Compare two times: same, one within the other, or apart."""

import re
from datetime import date
from math import inf

from claims.language.comparison import Comparison, compare_intervals
from claims.model import Granularity, When


def compare(ours: When, theirs: When) -> Comparison:
    """How the days of `ours` stand to those of `theirs`.

    A time within the other is narrower (22 April entails April); a partial time takes the year of
    the other ("--04-22" equals 2021-04-22); "before", "by" and "until" are open to the past,
    "after" and "since" to the future. UNRELATED where the text does not tell the days.
    """
    if ours.partial.startswith("T") or theirs.partial.startswith("T"):
        return _clocks(ours, theirs)
    if ours.partial.startswith("W") or theirs.partial.startswith("W"):
        return _weekdays(ours, theirs)
    ours_days, theirs_days = _days(ours, theirs), _days(theirs, ours)
    if ours_days is None or theirs_days is None:
        same = ours.text.lower() == theirs.text.lower() and ours.relation == theirs.relation
        return Comparison.EQUAL if same else Comparison.UNRELATED
    if ours.relation == theirs.relation:
        return compare_intervals(ours_days, theirs_days)
    return _open(ours, ours_days, theirs, theirs_days)


def _open(
    ours: When, ours_days: tuple[float, float], theirs: When, theirs_days: tuple[float, float]
) -> Comparison:
    """One of the two at least is open to a side, and not both in the same way."""
    lasting = {ours.relation, theirs.relation} & _LASTING
    if lasting and "" in (ours.relation, theirs.relation):
        return _span(ours, ours_days, theirs, theirs_days)
    found = compare_intervals(_reach(ours, ours_days), _reach(theirs, theirs_days))
    if found is Comparison.CLASH or not lasting:
        return found
    # "since 2010" says a beginning and a state: a time after it is neither entailed nor excluded.
    return Comparison.OVERLAP


def _span(
    ours: When, ours_days: tuple[float, float], theirs: When, theirs_days: tuple[float, float]
) -> Comparison:
    """Such as "until March 9" or "since 1990" against plain days or a whole span.

    A span entails its end ("from January to March 9" entails "until March 9"; another end is a
    clash), and the state entails its first time ("since 1990" entails "in 1990").
    """
    lasting, plain = (ours, theirs) if ours.relation else (theirs, ours)
    bound, days = (ours_days, theirs_days) if ours.relation else (theirs_days, ours_days)
    end = 0 if lasting.relation == "since" else 1
    if plain.granularity is Granularity.RANGE and _TWO_ENDS.search(plain.text):
        same = bound[0] <= days[end] <= bound[1]
        found = Comparison.THEIRS_NARROWER if same else Comparison.CLASH
    elif days == bound:
        found = Comparison.OURS_NARROWER
    else:
        apart = compare_intervals(_reach(lasting, bound), days) is Comparison.CLASH
        return Comparison.CLASH if apart else Comparison.OVERLAP
    return found if lasting is ours else found.swapped


def _reach(when: When, days: tuple[float, float]) -> tuple[float, float]:
    first, last = days
    if when.relation == "before":
        return -inf, first - 1
    if when.relation in ("by", "until"):
        return -inf, last
    if when.relation == "after":
        return last + 1, inf
    return (first, inf) if when.relation == "since" else days


def _days(when: When, other: When) -> tuple[float, float] | None:
    """First and last day as ordinals; a partial time borrows the year of the other."""
    if when.first is not None and when.last is not None:
        return float(when.first.toordinal()), float(when.last.toordinal())
    if not when.partial.startswith("--"):
        return None
    year = other.first.year if other.first else 2000
    ends = when.partial.split("/")
    try:
        first, last = _ends(ends[0], year)[0], _ends(ends[-1], year)[1]
    except ValueError:
        return None
    return (float(first), float(last)) if first <= last else None


def _ends(partial: str, year: int) -> tuple[int, int]:
    """Such as "--04-22" or "--04" in a year, as ordinals."""
    numbers = [int(part) for part in partial.split("-") if part.isdecimal()]
    month = numbers[0]
    if len(numbers) == 2:
        day = date(year, month, numbers[1]).toordinal()
        return day, day
    following = date(year + month // 12, month % 12 + 1, 1).toordinal()
    return date(year, month, 1).toordinal(), following - 1


def _clocks(ours: When, theirs: When) -> Comparison:
    """Times of day compare with one another where both or neither are in universal time."""
    one, two = ours.partial, theirs.partial
    if not (one.startswith("T") and two.startswith("T")) or one.endswith("Z") != two.endswith("Z"):
        return Comparison.UNRELATED
    if ours.relation != theirs.relation:
        return Comparison.OVERLAP
    return Comparison.EQUAL if one == two else Comparison.CLASH


def _weekdays(ours: When, theirs: When) -> Comparison:
    """A bare weekday against another, or against days that are known."""
    if ours.partial.startswith("W") and theirs.partial.startswith("W"):
        same = ours.partial == theirs.partial
        return Comparison.EQUAL if same else Comparison.CLASH
    bare, dated = (ours, theirs) if ours.partial.startswith("W") else (theirs, ours)
    if dated.first is None or dated.last is None or ours.relation != theirs.relation:
        return Comparison.UNRELATED
    if not bare.partial[2:].isdecimal():  # from Monday to Saturday
        return Comparison.UNRELATED
    length = (dated.last - dated.first).days
    days = {(dated.first.weekday() + step) % 7 + 1 for step in range(min(length, 6) + 1)}
    if int(bare.partial[2:]) not in days:
        return Comparison.CLASH
    if length == 0:
        return Comparison.EQUAL
    return Comparison.OURS_NARROWER if bare is ours else Comparison.THEIRS_NARROWER


_TWO_ENDS = re.compile(r"\d\s*[-–—]|\b(?:to|through|until|till|and)\b")  # not "mid-2015"
_LASTING = {"since", "until"}
