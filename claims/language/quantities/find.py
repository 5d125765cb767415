"""Find the quantities a text states: counts, shares, money, measures, ranks, multiples, scores."""

from typing import NamedTuple

from claims.language.nouns import counted, is_plural, lemma
from claims.language.numerals import CARDINALS, SCALES, VAGUE, VULGAR, Numeral, fraction, numeral
from claims.language.quantities.bounds import bound_after, bound_before
from claims.language.quantities.measures import Measured, age_after, currency_after, measure_after
from claims.language.quantities.names import is_name
from claims.language.quantities.ranks import RANK_WORDS, find_rank
from claims.language.quantities.shares import SHARE_WORDS, find_share
from claims.language.times.scan import scan
from claims.language.tokens import Tokens, tokenize, words
from claims.language.units import CODES, CURRENCY_SIGNS, DOLLARS
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
            i = _past_name(tokens, i)
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


def _past_name(tokens: Tokens, i: int) -> int:
    """The next token to look at: past the rest of a figure joined by signs ("2-1-0", "3.2.1")."""
    j = i + 1
    if not tokens.is_figure(i):
        return j
    while (
        tokens.glued(j)
        and tokens.glued(j + 1)
        and tokens.at(j) in "-–./:"
        and (tokens.is_figure(j + 1))
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
            return Found(*ranked)
    if word in CURRENCY_SIGNS or word in DOLLARS or word in CODES or word == "rs":
        money = _money(tokens, i)
        if money:
            return _bounded(tokens, money, floor)
        if word not in CARDINALS and word not in _ARTICLES:
            return None
    return _counted(tokens, i, floor)


def _money(tokens: Tokens, i: int) -> Found | None:
    """Such as "$1.5bn", "NZ $ 26 million", "USD 5", "£2-3 million"."""
    sign = _currency_before(tokens, i)
    if sign is None:
        return None
    code, j = sign
    number = numeral(tokens, j)
    if number is None:
        return None
    number = _with_m(tokens, number)
    low, high, stop, bound = _range(tokens, number, j, money=True)
    return Found(i, stop, low, high, code, bound, counted(tokens, stop) if stop else "")


def _currency_before(tokens: Tokens, i: int) -> tuple[str, int] | None:
    word = tokens.lower[i]
    if word in CURRENCY_SIGNS:
        return CURRENCY_SIGNS[word], i + 1
    if tokens.glued(i) and tokens.at(i - 1)[-1:].isalnum():
        return None
    written = tokens.words[i]
    if word in DOLLARS and written.isupper():
        j = i + 1
        if word == "u" and (tokens.at(j), tokens.at(j + 1)) == (".", "s"):
            j += 3 if tokens.at(j + 2) == "." else 2
        if tokens.at(j) == "$" and (len(written) > 1 or tokens.glued(j) or word == "u"):
            return DOLLARS[word], j + 1
    if word in CODES and written.isupper() and tokens.is_figure(i + 1):
        return ("CNY" if word == "rmb" else written), i + 1
    if word == "rs":
        j = i + 2 if tokens.at(i + 1) == "." else i + 1
        return ("INR", j) if tokens.is_figure(j) else None
    return None


def _with_m(tokens: Tokens, number: Numeral) -> Numeral:
    """A glued "m", "b" or "t" after money is million, billion, trillion."""
    factor = {"m": 1e6, "b": 1e9, "t": 1e12}.get(tokens.at(number.stop))
    if factor is None or number.high is None or not tokens.glued(number.stop):
        return number
    return Numeral(number.low * factor, number.high * factor, number.stop + 1, True)


def _counted(tokens: Tokens, i: int, floor: int) -> Found | None:
    """A count, a measure, a share in per cent, a multiple, an age or a score."""
    if tokens.lower[i] in ("a", "an") and tokens.at(i + 1) not in _AFTER_ARTICLE:
        return None
    part = fraction(tokens, i)
    if part:
        share, stop = part
        over = _percent_of(tokens, stop)
        return _bounded(tokens, Found(i, stop, share, share, "percent", noun=over), floor)
    number = numeral(tokens, i)
    if number is None:
        return None
    if number.stop == i + 1 and is_name(tokens, i, number.stop):
        return None
    score = _score(tokens, i, number)
    if score:
        return score
    low, high, stop, bound = _range(tokens, number, i)
    number = Numeral(low, high, stop, number.scaled)
    first = i
    if tokens.at(i - 1) in ("-", "−", "minus") and i - 1 >= floor and _is_minus(tokens, i):
        number, first = Numeral(-low, -low, stop), i - 1
    return _dressed(tokens, first, number, bound, floor)


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
        return _measured(tokens, start, number, bound, measured, floor)
    if tokens.glued(stop) and tokens.at(stop)[0].isalpha():
        if tokens.at(stop) != "m" or not is_plural(tokens.at(stop + 1)):
            return None
        number = _with_m(tokens, number)
        stop = number.stop
    if _is_pronoun(tokens, i, stop) or is_name(tokens, i, stop):
        return None
    hyphen = tokens.at(stop) == "-" and tokens.glued(stop) and tokens.glued(stop + 1)
    noun = counted(tokens, stop, singular=hyphen or number.low == number.high == 1)
    if number.low == number.high == 1 and not noun and not number.scaled:
        return None
    return _bounded(tokens, Found(start, stop, number.low, number.high, "", bound, noun), floor)


def _measured(
    tokens: Tokens, start: int, number: Numeral, bound: Bound, measured: Measured, floor: int
) -> Found | None:
    unit, low, high, stop = measured.unit, measured.low, measured.high, measured.stop
    if unit == "s" and (tokens.at(stop) in ("ago", "earlier", "later") or tokens.at(stop) == "old"):
        return None
    if unit == "s" and low == high and _is_one_day(tokens, start, stop):
        return None
    noun = ""
    if unit not in ("s", "m/s", "degC"):
        noun = counted(tokens, stop) if tokens.at(stop) == "of" or unit in _NOUNED else ""
    elif tokens.at(stop) == "of" and unit == "s":
        noun = ""
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


def _range(
    tokens: Tokens, number: Numeral, i: int, money: bool = False
) -> tuple[float, float | None, int, Bound]:
    """Such as "ten to 32", "2-3", "between 40 and 50", "one or two", "$2-3 million"."""
    low, high, stop = number.low, number.high, number.stop
    told = low, high, stop, Bound.EXACT
    joint = tokens.at(stop)
    between = joint == "and" and "between" in (tokens.at(i - 1), tokens.at(i - 2))
    if high is None or not (joint in _JOINTS or between):
        if joint not in ("%", "percent", "per") or high is None:
            return told
        return _percent_range(tokens, number) or told
    if joint == "to" and _is_change(tokens, i):
        return told
    k = stop + 1
    if money and _currency_before(tokens, k) if k < tokens.size else False:
        k = _currency_before(tokens, k)[1]  # type: ignore[index]
    other = numeral(tokens, k)
    if other is None or other.high is None:
        return told
    if money:
        other = _with_m(tokens, other)
    if other.scaled and not number.scaled:  # "2 to 3 million"
        size = _scale_of(other)
        low = low * size if low < other.low / size * 10 else low
    if not low < other.low or (joint == "or" and other.low > 3 * low + 3):
        return told
    if tokens.glued(other.stop) and _is_cut_short(tokens, other.stop):
        return told
    return low, other.low, other.stop, Bound.BETWEEN


def _is_cut_short(tokens: Tokens, j: int) -> bool:
    """Whether the figure goes on at j as an ordinal or a third figure: then there is no range."""
    return tokens.at(j) in ("st", "nd", "rd", "th", "/") or (
        tokens.at(j) == "-" and tokens.is_figure(j + 1)
    )


def _percent_range(
    tokens: Tokens, number: Numeral
) -> tuple[float, float | None, int, Bound] | None:
    """Such as "10% to 20%": the first per cent sign is read over."""
    j = number.stop + (2 if tokens.at(number.stop) == "per" else 1)
    if tokens.at(j) not in ("-", "–", "to", "and"):
        return None
    before = tokens.at(number.stop - 2)
    if tokens.at(j) == "and" and before != "between":
        return None
    if tokens.at(j) == "to" and (before != "to" and _is_change(tokens, number.stop - 1)):
        return None
    other = numeral(tokens, j + 1)
    if other is None or tokens.at(other.stop) not in ("%", "percent", "per"):
        return None
    return (number.low, other.low, other.stop, Bound.BETWEEN) if number.low < other.low else None


def _scale_of(number: Numeral) -> float:
    return next((scale for scale in (1e12, 1e9, 1e6, 1e3) if number.low >= scale), 1.0)


def _is_change(tokens: Tokens, i: int) -> bool:
    """Whether "from A to B" is a change ("rose from 10 to 20") and so two quantities."""
    before = tokens.lower[max(0, i - 8) : i]
    if "from" in before[-3:]:
        return not _CHANGE.isdisjoint(before)
    return not _CHANGE.isdisjoint(before[-2:])


def _score(tokens: Tokens, i: int, number: Numeral) -> Found | None:
    """Such as "3-0", "1 – 2", "51 to 49": a result where the text speaks of one."""
    j = number.stop
    sign = tokens.at(j)
    if sign not in ("-", "–", "—", "−") or number.scaled or not tokens.is_figure(j + 1):
        return None
    if not tokens.is_figure(i) or "." in tokens.lower[i]:
        return None
    if tokens.glued(i) and tokens.at(i - 1) not in ("(", "[", "“", '"'):
        return None
    spaced = not tokens.glued(j)
    if spaced == tokens.glued(j + 1) or (
        tokens.glued(j + 2) and tokens.at(j + 2) in ("-", "–", "%")
    ):
        return None
    other = numeral(tokens, j + 1)
    if other is None or other.stop != j + 2 or "." in tokens.lower[j + 1]:
        return None
    if number.low < other.low and not _speaks_of_result(tokens, i, j + 2):
        return None
    if tokens.glued(other.stop) and tokens.at(other.stop)[0].isalpha():
        return None
    noun = counted(tokens, j + 2, singular=True)
    return Found(i, j + 2, number.low, other.low, "score", noun=noun)


def _speaks_of_result(tokens: Tokens, i: int, j: int) -> bool:
    if tokens.at(j) in ("percent", "%", "year", "years") or is_plural(tokens.at(j)):
        return False
    return not _RESULT.isdisjoint(tokens.lower[max(0, i - 12) : j + 6])


def _percent_of(tokens: Tokens, j: int) -> str:
    return counted(tokens, j) if tokens.at(j) in ("of", "in") or tokens.at(j) == "the" else ""


def _is_pronoun(tokens: Tokens, i: int, stop: int) -> bool:
    """Such as "one" that counts nothing: "no one", "one of the", "one day", "that one"."""
    if tokens.lower[i] != "one" or stop != i + 1:
        return False
    before, after = tokens.at(i - 1), tokens.word(i + 1)
    if before in _NO_ONE or not after or not (after[0].islower() or after == "-"):
        return before not in ("least", "only", "just", "than")
    return after in _NO_ONE_AFTER


def _is_one_day(tokens: Tokens, i: int, stop: int) -> bool:
    """Such as "one day he left"."""
    return tokens.lower[i] == "one" and tokens.at(stop - 1) == "day" and tokens.at(i + 1) != "-"


def _is_minus(tokens: Tokens, i: int) -> bool:
    if tokens.at(i - 1) == "minus":
        return True
    return tokens.glued(i) and (not tokens.glued(i - 1) or tokens.at(i - 2) in "([")


_ARTICLES = frozenset(("a", "an", "half"))
_AFTER_ARTICLE = frozenset(
    {"couple", "pair", "few", "half", "quarter", "third", "a", "an", "of", "the", *SCALES}
    | {f"{part}th" for part in ("four", "fif", "six", "seven", "eigh", "nin", "ten")}
    | {"ninth", "majority"}
)
_JOINTS = frozenset(("-", "–", "—", "to", "or"))
_CHANGE = frozenset(
    words(
        "rose risen rising rise increased increase increasing grew grown growing fell fallen "
        "fall falling dropped drop dropping declined decline decreased decrease reduced reduce "
        "cut raised raise jumped climbed went gone up down slipped soared surged shrank changed "
        "moved expanded lowered boosted doubled tripled extended compared revised narrowed "
        "widened"
    )
)
_RESULT = frozenset(
    words(
        "win wins won beat beats beaten lose loses lost losing defeat defeated defeats draw "
        "drew drawn tie tied victory score scored scoreline lead led goal goals match final "
        "game games aggregate set sets vote voted votes decision ruling ruled record penalties "
        "penalty shootout win win against half semifinal semi quarter leg innings series "
        "trailing trailed thrashed edged"
    )
)
_NOUNED = frozenset(("percent", "times", "byte", "kg"))
_LASTED = frozenset(words("for took lasted after spent lasting last lasts take takes taken of"))
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
