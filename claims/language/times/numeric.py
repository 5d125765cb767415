"""Read times that begin with a figure: "2021-04-22", "22/4/2021", "2015", "1990s", "15:11"."""

from claims.language.times.clock import clock
from claims.language.times.months import read_day_month, read_iso, read_numeric_date
from claims.language.times.named import Named
from claims.language.times.periods import read_quarter
from claims.language.times.relative import read_ago
from claims.language.times.years import century, decade, is_year, year_range
from claims.language.tokens import Tokens


def read_figure(tokens: Tokens, i: int) -> Named | None:
    """Times that begin with a figure: "22 April", "2021-04-22", "2015", "1990s", "15:11"."""
    word = tokens.lower[i]
    if tokens.glued(i) and (tokens.at(i - 1)[0].isalpha() or tokens.at(i - 1) in _SIGNS):
        return None
    if len(word) == 4 and word.isdecimal():
        return _four_digits(tokens, i)
    named = read_numeric_date(tokens, i) or read_day_month(tokens, i)
    if named:
        return named
    at = clock(tokens, i)
    if at:
        return Named("clock", i, at[1], part=at[0])
    age = century(tokens, i)
    if age:
        return Named("century", i, age[1], age[0])
    return read_ago(tokens, i) or read_quarter(tokens, i) or _era(tokens, i)


def _four_digits(tokens: Tokens, i: int) -> Named | None:
    iso = read_iso(tokens, i)
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


def _era(tokens: Tokens, i: int) -> Named | None:
    """Such as "44 BC" is no quantity and no day we can name; "79 AD" is a year."""
    era = tokens.at(i + 1)
    if era not in _ERAS or not tokens.word(i + 1).isupper() or not tokens.lower[i].isdecimal():
        return None
    value = int(tokens.lower[i])
    if era in ("ad", "ce") and 0 < value < 2200:
        return Named("year", i, i + 2, value)
    return Named("mask", i, i + 2)


def read_apostrophe(tokens: Tokens, i: int) -> Named | None:
    """Such as "the '90s"."""
    word = tokens.at(i + 1)
    if not (len(word) == 2 and word.isdecimal() and word[1] == "0" and tokens.glued(i + 1)):
        return None
    if tokens.at(i + 2) == "s" and tokens.glued(i + 2):
        return Named("decade", i, i + 3, (1900 if word > "20" else 2000) + int(word))
    return None


_SIGNS = frozenset("$£€¥₹#№")
_ERAS = frozenset(("bc", "bce", "ad", "ce"))
