"""Read centuries, quarters, halves and seasons: "the first quarter of 2020", "spring 2020"."""

from claims.language.numerals import ordinal
from claims.language.times.calendar import MONTHS
from claims.language.times.months import read_day_month
from claims.language.times.named import Named
from claims.language.times.years import century, is_year, year_range
from claims.language.tokens import Tokens


def read_ordinal(tokens: Tokens, i: int) -> Named | None:
    """Such as "the 19th century", "the Fourth of July", "the first quarter"."""
    age = century(tokens, i)
    if age:
        return Named("century", i, age[1], age[0])
    if tokens.at(i + 1) == "of" and tokens.at(i + 2) in MONTHS:
        return read_day_month(tokens, i)  # "the Fourth of July"
    return read_quarter(tokens, i)


def read_quarter(tokens: Tokens, i: int) -> Named | None:
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


def read_q(tokens: Tokens, i: int) -> Named | None:
    """Such as "Q1 2020", "H2 of 2021"."""
    number = tokens.at(i + 1)
    unit, count = ("quarter", "1234") if tokens.lower[i] == "q" else ("half", "12")
    if number in tuple(count) and tokens.glued(i + 1):
        k = i + 3 if tokens.at(i + 2) in ("of", ",") else i + 2
        if is_year(tokens, k, strict=False):
            return Named(unit, i, k + 1, int(tokens.lower[k]), number=int(number))
        return Named("mask", i, i + 2) if unit == "quarter" else None
    return None


def read_season(tokens: Tokens, i: int) -> Named | None:
    """Such as "spring 2020", "the summer of 2015"."""
    k = i + 2 if tokens.at(i + 1) in ("of", ",") else i + 1
    if is_year(tokens, k, strict=False):
        span = year_range(tokens, k)  # "the winter of 2020-21"
        stop = span[2] if span else k + 1
        return Named("season", i, stop, int(tokens.lower[k]), unit=tokens.lower[i])
    return None
