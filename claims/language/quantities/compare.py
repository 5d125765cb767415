"""Compare two quantities: same, one within the other, or apart; rounding and bounds considered."""

import re
from functools import lru_cache
from math import floor, inf, isclose, log10

from claims.language.comparison import Comparison, compare_intervals
from claims.language.quantities.degrees import SAME_PROPERTY
from claims.language.units import UNITS
from claims.language.wordlist import words
from claims.model import Bound, Quantity


def compare(ours: Quantity, theirs: Quantity, same_noun: bool | None = None) -> Comparison:
    """How the value of `ours` stands to that of `theirs`.

    UNRELATED when the units differ (no currency is changed into another), or when both nouns are
    known, differ and neither is general ("people"); `same_noun` True or False says that the caller
    has decided about the nouns. A rounder figure holds a more exact one within its rounding ("4.5
    million" holds 4,520,000; "about" holds a tenth), so the exact one is narrower.
    """
    if ours.unit != theirs.unit:
        return Comparison.UNRELATED
    if not (nouns_agree(ours, theirs) if same_noun is None else same_noun):
        return Comparison.UNRELATED
    if ours.unit == "rank" and (ours.low == -1) != (theirs.low == -1):
        # The last may be the fifth, but not the first.
        first = 1 in (ours.high, theirs.high)
        return Comparison.CLASH if first else Comparison.OVERLAP
    if ours.unit == "score":
        same = (ours.low, ours.high) == (theirs.low, theirs.high)
        return Comparison.EQUAL if same else Comparison.CLASH
    if _is_point(ours) and _is_point(theirs):
        return _points(ours, theirs)
    return _intervals(ours, theirs)


def nouns_agree(ours: Quantity, theirs: Quantity) -> bool:
    """Whether two quantities may count or rank the same thing, as far as their nouns tell."""
    one, two = ours.noun, theirs.noun
    if ours.unit == "s" and (one == "age") != (two == "age"):
        return False
    if ours.unit == "rank":
        one, two = SAME_PROPERTY.get(one, one), SAME_PROPERTY.get(two, two)
    if not one or not two or one == two:
        return True
    return (one in GENERAL and (two in GENERAL or two in PERSONS)) or (
        one in PERSONS and two in GENERAL
    )


def _points(ours: Quantity, theirs: Quantity) -> Comparison:
    one, two = _value(ours), _value(theirs)
    ours_slack, theirs_slack = _slack(ours), _slack(theirs)
    if isclose(one, two, rel_tol=1e-9, abs_tol=1e-9):
        return Comparison.EQUAL  # "about 250" and "250" give one figure
    if abs(one - two) > max(ours_slack, theirs_slack) * (1 + 1e-9):
        return Comparison.CLASH
    if isclose(ours_slack, theirs_slack, rel_tol=0.2):
        return Comparison.EQUAL
    narrower = ours_slack < theirs_slack
    return Comparison.OURS_NARROWER if narrower else Comparison.THEIRS_NARROWER


def _intervals(ours: Quantity, theirs: Quantity) -> Comparison:
    """One at least is a range. An "about" at the edge of a range is neither in nor out of it."""
    one, two = _ends(ours), _ends(theirs)
    found = compare_intervals(one, two)
    if found is Comparison.CLASH and compare_intervals(_wide(ours), _wide(theirs)) is not found:
        return Comparison.OVERLAP
    if found is Comparison.OURS_NARROWER and not _within(_blurred(ours), two):
        return Comparison.OVERLAP
    if found is Comparison.THEIRS_NARROWER and not _within(_blurred(theirs), one):
        return Comparison.OVERLAP
    return found


def _is_point(quantity: Quantity) -> bool:
    return quantity.low is not None and quantity.low == quantity.high


def _value(quantity: Quantity) -> float:
    return quantity.low if quantity.low is not None else quantity.high or 0.0


def _ends(quantity: Quantity) -> tuple[float, float]:
    """Closed ends; "more than" and "less than" leave out the end itself."""
    low = -inf if quantity.low is None else quantity.low
    high = inf if quantity.high is None else quantity.high
    if quantity.bound is Bound.MORE_THAN:
        low = _beside(low, 1)
    elif quantity.bound is Bound.LESS_THAN:
        high = _beside(high, -1)
    if low == -inf and quantity.unit != "degC":
        low = min(0.0, high)
    return low, high


def _beside(value: float, side: int) -> float:
    return value + side * max(abs(value) * 1e-9, 1e-9)


def _wide(quantity: Quantity) -> tuple[float, float]:
    low, high = _ends(quantity)
    if quantity.bound in (Bound.MORE_THAN, Bound.LESS_THAN) or quantity.unit == "rank":
        return low, high
    slack = _slack(quantity)
    return low - slack, high + slack


def _blurred(quantity: Quantity) -> tuple[float, float]:
    """The ends of what an "about" may mean: "about 12,300" is rounded to hundreds, no further."""
    if quantity.bound is not Bound.ABOUT or quantity.unit == "rank":
        return _ends(quantity)
    match = _FIGURE.search(quantity.text)
    digits = match[0].replace(",", "").replace(".", "").strip("0") if match else ""
    if len(digits) < PRECISE:
        return _wide(quantity)
    slack = 2 * _rounding(quantity.text, quantity.unit, abs(_value(quantity)))
    low, high = _ends(quantity)
    return low - slack, high + slack


def _within(inner: tuple[float, float], outer: tuple[float, float]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _slack(quantity: Quantity) -> float:
    """How far the true value may be from the one said, by rounding."""
    value = abs(_value(quantity))
    if quantity.unit == "rank":
        return 0.0
    rounding = _rounding(quantity.text, quantity.unit, value)
    if quantity.bound is not Bound.ABOUT:
        return rounding
    close = quantity.text.split(maxsplit=1)[0].lower() in _CLOSE
    return max(rounding, (NEARLY if close else ABOUT) * value)


@lru_cache(maxsize=4096)
def _rounding(text: str, unit: str, value: float) -> float:
    """Half of the last place written, and never more than a twentieth of the value.

    Whole figures below a thousand, with no scale word and no measure, are exact. What is told in
    two units ("2 hours and 10 minutes") is as exact as the smaller.
    """
    if not value:
        return 0.0
    if smallest := _smallest_unit(text):
        return min(smallest / 2, value / 20)
    match = _FIGURE.search(text)
    if unit == "percent":
        places = len(match["decimals"] or "") if match else 0
        return float(min(0.5 * 10.0**-places, value / 20))
    if match is None:
        return value / 50 if unit in _MEASURED or value >= 1000 else 0.0
    digits, decimals = match["whole"].replace(",", ""), match["decimals"] or ""
    written = float(f"{digits}.{decimals or 0}")
    if not written:
        return 0.0
    size = value / written  # of one in the unit and scale written
    if decimals:
        place = 10.0 ** -len(decimals)
    elif written < 1000:
        if size == 1 and unit not in _MEASURED:
            return 0.0
        place = 1.0 if size >= 1000 or unit in _MEASURED else 0.0
    else:
        place = 10.0 ** (len(digits) - len(digits.rstrip("0")))
        place = place if place >= 100 else 0.0
    if unit in _MEASURED and place and written >= 100:
        place = max(place, 10.0 ** (floor(log10(written)) - 1))
    return min(place * size / 2, value / 20)


def _smallest_unit(text: str) -> float:
    """What one of the last unit is where a measure is told in more than one; 0 where in one."""
    if _FEET_AND_INCHES.search(text):
        return UNITS["inch"].factor
    units = [UNITS[word] for word in _NAMES.findall(text.lower()) if word in UNITS]
    if len(units) < 2 or len({unit.base for unit in units}) > 1:  # "miles an hour" is one
        return 0.0
    return units[-1].factor if units[-1].factor < units[0].factor else 0.0


_NAMES = re.compile(r"[a-z]+")
_FEET_AND_INCHES = re.compile(r"\d ?(?:ft|['’′]) ?\d", re.I)
_FIGURE = re.compile(r"(?P<whole>\d[\d,]*)(?:\.(?P<decimals>\d+))?")
_MEASURED = frozenset(("m", "m2", "m3", "kg", "m/s", "degC", "s", "W", "J", "Hz", "byte", "times"))
_CLOSE = frozenset(words("nearly almost just slightly virtually barely close"))
NEARLY = 0.05
ABOUT = 0.1  # a value said to be about right may be a tenth off
PRECISE = 3  # digits that tell something; a figure of so many is not blurred by a tenth
GENERAL = frozenset(
    words(
        "person individual human soul member dead victim casualty thing item unit one other "
        "total time"
    )
)
PERSONS = frozenset(
    words(
        "man woman child pilgrim passenger civilian resident soldier student worker citizen "
        "villager fatality death injured wounded missing adult patient protester migrant "
        "refugee inmate boy girl employee voter player officer guest tourist participant"
    )
)
