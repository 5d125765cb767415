"""Find the quantities a text states: counts, shares, money, measures, ranks, multiples, scores."""

from typing import NamedTuple

from claims.language.nouns import counted, is_plural, lemma
from claims.language.numerals import CARDINALS, SCALES, VAGUE, VULGAR, Numeral, fraction, numeral
from claims.language.quantities.bounds import bound_after, bound_before
from claims.language.quantities.measures import (
    Measured,
    age_after,
    currency_after,
    mark_out_of,
    measure_after,
)
from claims.language.quantities.money import currency_before, with_short_scale
from claims.language.quantities.names import is_code, is_name
from claims.language.quantities.ranges import read_range, read_score
from claims.language.quantities.ranks import RANK_WORDS, find_rank
from claims.language.quantities.shares import SHARE_WORDS, find_share
from claims.language.times.scan import scan
from claims.language.tokens import Tokens, tokenize
from claims.language.units import CODES, CURRENCY_SIGNS, DOLLARS, UNITS
from claims.language.wordlist import words
from claims.model import Bound, Quantity


class Found(NamedTuple):
    """A quantity over tokens `start`..`stop`."""

    start: int
    stop: int
    low: float | None
    high: float | None
    unit: str = ""
    bound: Bound = Bound.EXACT
    noun: str = ""


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities a text states, in order, each with `text[start:stop]` as written.

    Bounds are ends: "more than 100" is low 100, high None; "about" keeps low = high. Values are in
    the base unit ("500 miles" is 804672 m). Times, names with numbers ("Boeing 737"), versions and
    telephone numbers are no quantities.
    """
    tokens = tokenize(text)
    times = {named.start: named.stop for named in scan(text)}
    quantities: list[Quantity] = []
    i = floor = 0
    while i < tokens.size:
        if i in times:
            i = floor = times[i]
            continue
        word = tokens.lower[i]
        if word not in _STARTERS and not word[0].isdecimal():
            i += 1
            continue
        found = _at(tokens, i, floor)
        if found is None or found.stop <= i or _cuts(times, i, found.stop):
            i = _past_name(tokens, i, times)
            continue
        quantities.append(_quantity(tokens, found))
        i = floor = found.stop
    return tuple(quantities)


def _quantity(tokens: Tokens, found: Found) -> Quantity:
    start, stop = tokens.starts[found.start], tokens.stops[found.stop - 1]
    low, high = found.low, found.high
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Quantity(
        tokens.text[start:stop], start, stop, low, high, found.unit, found.bound, found.noun
    )


def _cuts(times: dict[int, int], i: int, stop: int) -> bool:
    """Whether a time begins inside the tokens read: then the time is right."""
    return any(i < k < stop for k in times)


def _past_name(tokens: Tokens, i: int, times: dict[int, int]) -> int:
    """The next token to look at: past the rest of a figure joined by signs ("2-1-0", "3.2.1")."""
    j = i + 1
    while (
        tokens.is_figure(j - 1)
        and tokens.is_figure(j + 1)
        and tokens.at(j) in ("-", "–", ".", "/", ":")
        and tokens.glued(j)
        and tokens.glued(j + 1)
        and j + 1 not in times
    ):
        j += 2
    return j


def _at(tokens: Tokens, i: int, floor: int) -> Found | None:
    """The quantity whose number begins at token i."""
    word = tokens.lower[i]
    if word in SHARE_WORDS:
        shared = find_share(tokens, i)
        if shared:
            return _bounded(tokens, Found(i, *shared), floor)
    if word in RANK_WORDS or tokens.is_figure(i):
        ranked = find_rank(tokens, i)
        if ranked:
            return _ranked(tokens, Found(*ranked), floor)
    if word in CURRENCY_SIGNS or word in DOLLARS or word in CODES or word == "rs":
        money = _money(tokens, i)
        if money:
            return _bounded(tokens, money, floor)
        if word not in CARDINALS and word not in _ARTICLES:
            return None
    return _counted(tokens, i, floor)


def _ranked(tokens: Tokens, found: Found, floor: int) -> Found:
    """Add "above sixth place", "lower than 13th": above is a smaller number."""
    start = found.start
    if tokens.at(start - 1) == "than" and tokens.at(start - 2) in ("higher", "better"):
        bound, start = Bound.LESS_THAN, start - 2
    elif tokens.at(start - 1) == "than" and tokens.at(start - 2) in ("lower", "worse"):
        bound, start = Bound.MORE_THAN, start - 2
    elif tokens.at(start - 1) in ("above", "below"):
        bound = Bound.LESS_THAN if tokens.at(start - 1) == "above" else Bound.MORE_THAN
        start -= 1
    else:
        return found
    if start < floor or found.bound is not Bound.EXACT or found.low is None:
        return found
    low, high = (None, found.low) if bound is Bound.LESS_THAN else (found.low, None)
    return found._replace(start=start, low=low, high=high, bound=bound)


def _money(tokens: Tokens, i: int) -> Found | None:
    """Such as "$1.5bn", "NZ $ 26 million", "USD 5", "£2-3 million"."""
    sign = currency_before(tokens, i)
    if sign is None:
        return None
    code, j = sign
    number = numeral(tokens, j)
    if number is None:
        return None
    number = with_short_scale(tokens, number)
    low, high, stop, bound = read_range(tokens, number, j, money=True)
    return Found(i, stop, low, high, code, bound, counted(tokens, stop) if stop else "")


def _counted(tokens: Tokens, i: int, floor: int) -> Found | None:
    """A count, a measure, a share in per cent, a multiple, an age or a score."""
    if tokens.lower[i] in ("a", "an") and tokens.at(i + 1) not in _AFTER_ARTICLE:
        return _one_unit(tokens, i, floor)
    mark = mark_out_of(tokens, i)
    if mark:
        value, unit, stop = mark
        return _bounded(tokens, Found(i, stop, value, value, unit, noun="rating"), floor)
    part = fraction(tokens, i)
    if part:
        share, stop = part
        if tokens.at(stop) == "of" and tokens.at(stop + 1) in ("a", "one", "1"):
            point = measure_after(tokens, Numeral(share / 100, share / 100, stop + 2))
            if point and point.unit == "percent":  # "a quarter of a percentage point"
                found = Found(i, point.stop, point.low, point.high, "percent")
                return _bounded(tokens, found, floor)
        one_in = tokens.at(i + 1) in ("in", "out", "of")  # "one in three adults"
        over = counted(tokens, stop) if one_in else _percent_of(tokens, stop)
        return _bounded(tokens, Found(i, stop, share, share, "percent", noun=over), floor)
    number = numeral(tokens, i)
    if number is None:
        return None
    score = read_score(tokens, i, number)
    if score:
        return Found(i, *score[:3], "score", noun=score[3])
    if tokens.is_figure(i) and number.stop == i + 1 and is_code(tokens, i, number.stop):
        return None
    low, high, stop, bound = read_range(tokens, number, i)
    number = Numeral(low, high, stop, number.scaled)
    first = i
    if tokens.at(i - 1) in ("-", "−", "minus") and i - 1 >= floor and _is_minus(tokens, i, stop):
        number, first = Numeral(-low, -low, stop), i - 1
    return _dressed(tokens, first, number, bound, floor)


def _one_unit(tokens: Tokens, i: int, floor: int) -> Found | None:
    """Such as "more than a kilometre", "less than an hour", "at least a year"."""
    if bound_before(tokens, i, floor)[0] not in _LIMITS or tokens.at(i - 1) not in _BEFORE_ONE:
        return None
    measured = measure_after(tokens, Numeral(1.0, 1.0, i + 1))
    if measured is None or measured.unit not in ("s", "m"):
        return None
    return _measured(tokens, i, Bound.EXACT, measured, floor)


def _dressed(tokens: Tokens, i: int, number: Numeral, bound: Bound, floor: int) -> Found | None:
    """The number with its unit and noun."""
    start, stop = i, number.stop
    aged = age_after(tokens, i, number)
    if aged:
        low, high, stop = aged
        if bound is Bound.EXACT and low != high:
            bound = Bound.BETWEEN
        return _bounded(tokens, Found(start, stop, low, high, "s", bound, "age"), floor)
    measured = currency_after(tokens, number) or measure_after(tokens, number)
    if measured:
        return _measured(tokens, start, bound, measured, floor)
    if tokens.glued(stop) and tokens.at(stop)[0].isalpha():
        if tokens.at(stop) != "m" or not is_plural(tokens.at(stop + 1)):
            return None
        number = with_short_scale(tokens, number)
        stop = number.stop
        measured = currency_after(tokens, number) or measure_after(tokens, number)
        if measured:  # "1.5m tonnes"
            return _measured(tokens, start, bound, measured, floor)
    if _is_pronoun(tokens, i, stop) or is_name(tokens, i, stop):
        return None
    hyphen = tokens.at(stop) == "-" and tokens.glued(stop) and tokens.glued(stop + 1)
    after = bound_after(tokens, stop)[1]  # "10+ goals", "ten or more people"
    noun = counted(tokens, after, singular=hyphen or number.low == number.high == 1)
    if (
        not noun
        and not number.scaled
        and number.low == number.high
        and (number.low == 1 or tokens.lower[i] == "zero")
    ):
        return None  # "one" of nothing told, "patient zero"
    return _bounded(tokens, Found(start, stop, number.low, number.high, "", bound, noun), floor)


def _measured(
    tokens: Tokens, start: int, bound: Bound, measured: Measured, floor: int
) -> Found | None:
    """A number with a unit; None for "three years ago" and "one day he left"."""
    unit, low, high, stop = measured.unit, measured.low, measured.high, measured.stop
    if unit == "s" and (tokens.at(stop) in ("ago", "earlier", "later") or tokens.at(stop) == "old"):
        return None
    if unit == "s" and low == high and _is_one_day(tokens, start, stop):
        return None
    noun = ""
    if unit not in ("s", "m/s", "degC"):
        noun = counted(tokens, stop) if tokens.at(stop) == "of" or unit in _NOUNED else ""
    if unit == "s" and tokens.at(start - 1) == "over" and tokens.at(start - 2) not in _LASTED:
        floor = start  # "over three days" is how long it took, not longer than three days
    return _bounded(tokens, Found(start, stop, low, high, unit, bound, noun), floor)


def _bounded(tokens: Tokens, found: Found, floor: int) -> Found:
    """Add the comparators before and after, and make them ends."""
    bound, start = bound_before(tokens, found.start, floor)
    after, stop = bound_after(tokens, found.stop)
    noun = found.noun
    if after is Bound.EXACT and noun:
        later = _after_noun(tokens, found.stop, noun)
        if later:
            after, stop = later
    if after is not Bound.EXACT:
        bound = after
    if found.bound is not Bound.EXACT and bound in (Bound.EXACT, Bound.ABOUT):
        bound = found.bound
    low, high = found.low, found.high
    if low is not None and high is None and bound in (Bound.EXACT, Bound.ABOUT):
        bound = Bound.AT_LEAST  # "hundreds", "nearly" or not
    if bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        high = None
    elif bound in (Bound.AT_MOST, Bound.LESS_THAN):
        low, high = None, high if high is not None else low
    return found._replace(start=start, stop=stop, low=low, high=high, bound=bound, noun=noun)


def _after_noun(tokens: Tokens, j: int, noun: str) -> tuple[Bound, int] | None:
    """Such as "40 people or more": the bound after the noun."""
    for k in range(j + 1, min(j + 4, tokens.size)):
        if tokens.at(k) in ("or", "at") and lemma(tokens.at(k - 1)) == noun:
            bound, stop = bound_after(tokens, k)
            return (bound, stop) if bound is not Bound.EXACT else None
    return None


def _percent_of(tokens: Tokens, j: int) -> str:
    return counted(tokens, j) if tokens.at(j) in ("of", "in") or tokens.at(j) == "the" else ""


def _is_pronoun(tokens: Tokens, i: int, stop: int) -> bool:
    """Such as "one" that counts nothing: "no one", "one of the", "one day", "that one"."""
    if tokens.lower[i] != "one" or stop != i + 1 or bound_after(tokens, stop)[1] > stop:
        return False
    before, after = tokens.at(i - 1), tokens.word(i + 1)
    if before in _NO_ONE or not (after[:1].isalpha() or after == "-"):
        return before not in ("least", "only", "just", "than")
    return after.lower() in _NO_ONE_AFTER or (after[0].isupper() and tokens.words[i] == "One")


def _is_one_day(tokens: Tokens, i: int, stop: int) -> bool:
    """Such as "one day he left"; not "only one day", "in one day"."""
    if tokens.lower[i] != "one" or tokens.at(stop - 1) != "day" or tokens.at(i + 1) == "-":
        return False
    return tokens.at(i - 1) not in _LASTED and tokens.at(i - 1) not in _ONE_DAY_AFTER


def _is_minus(tokens: Tokens, i: int, stop: int) -> bool:
    """Whether the sign before the number at i makes it negative: degrees, money, shares."""
    if tokens.at(stop) in UNITS:
        return False  # "Episode III -14 years before"
    if tokens.at(i - 1) == "minus":
        return True
    return tokens.glued(i) and (not tokens.glued(i - 1) or tokens.at(i - 2) in "([")


_LIMITS = (Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST, Bound.AT_MOST)
_BEFORE_ONE = frozenset(("than", "least"))
_ARTICLES = frozenset(("a", "an", "half"))
_AFTER_ARTICLE = frozenset(
    {"couple", "pair", "few", "half", "quarter", "third", "a", "an", "of", "the", *SCALES}
    | {f"{part}th" for part in ("four", "fif", "six", "seven", "eigh", "nin", "ten")}
    | {"ninth", "majority"}
)
_NOUNED = frozenset(("percent", "times", "byte", "kg"))
_LASTED = frozenset(words("for took lasted after spent lasting last lasts take takes taken of"))
_ONE_DAY_AFTER = frozenset(words("only just than least in within about every per first"))
_NO_ONE = frozenset(
    words("no any each every some the this that another which other whichever a number not")
)
_NO_ONE_AFTER = frozenset(
    words(
        "of another day could can should would must might may has had is was will who where "
        "that in which by or and to from for on at the he she it they with as else - after"
    )
)
_STARTERS = (
    frozenset(CARDINALS)
    | frozenset(VAGUE)
    | frozenset(VULGAR)
    | frozenset(CURRENCY_SIGNS)
    | frozenset(DOLLARS)
    | frozenset(CODES)
    | frozenset(SHARE_WORDS)
    | frozenset(RANK_WORDS)
    | frozenset(("a", "an", "half", "rs", "one"))
)
