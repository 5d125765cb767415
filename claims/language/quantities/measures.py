"""The unit after a number: per cent, multiples, money, measures, degrees and ages."""

from typing import NamedTuple

from claims.language.nouns import is_plural
from claims.language.numerals import Numeral, numeral
from claims.language.tokens import Tokens
from claims.language.units import (
    CODES,
    CURRENCY_NATIONS,
    CURRENCY_WORDS,
    DEGREES,
    GLUED_UNITS,
    LENGTHS,
    UNITS,
    Unit,
)
from claims.language.wordlist import words


class Measured(NamedTuple):
    """A number in its base unit, and the token after it."""

    unit: str
    low: float
    high: float | None
    stop: int


def currency_after(tokens: Tokens, number: Numeral) -> Measured | None:
    """Such as "26 million euros", "5 US dollars", "400 USD"."""
    j = number.stop + 1 if tokens.at(number.stop) == "-" else number.stop
    if number.high is None and tokens.at(j) == "of":
        j += 1  # "millions of dollars"
    word, following = tokens.at(j), tokens.at(j + 1)
    if (word, following) in CURRENCY_NATIONS:
        return Measured(CURRENCY_NATIONS[word, following], number.low, number.high, j + 2)
    if word in CODES and tokens.word(j).isupper():
        return Measured("CNY" if word == "rmb" else word.upper(), number.low, number.high, j + 1)
    if word in ("€", "£"):
        return Measured("EUR" if word == "€" else "GBP", number.low, number.high, j + 1)
    if word == "pounds" and number.low >= 1e6:
        return Measured("GBP", number.low, number.high, j + 1)
    if word in CURRENCY_WORDS and (word != "won" or number.scaled):
        return Measured(CURRENCY_WORDS[word], number.low, number.high, j + 1)
    return None


def measure_after(tokens: Tokens, number: Numeral) -> Measured | None:
    """Per cent, "-fold" and "times as", degrees and all other units."""
    j = number.stop
    word = tokens.at(j)
    stop = _percent(tokens, j)
    if stop:
        return Measured("percent", number.low, number.high, stop)
    stop = _times(tokens, j)
    if stop:
        return Measured("times", number.low, number.high, stop)
    if word == "basis" and tokens.at(j + 1) in ("point", "points"):
        return Measured("percent", number.low / 100, number.low / 100, j + 2)
    if word in _FOOT_SIGNS and tokens.glued(j):
        return _height(tokens, number)
    if number.high is None and word == "of" and tokens.at(j + 1) in UNITS:
        j += 1  # "thousands of miles"
    j = j + 1 if word in _BETWEEN and tokens.at(j + 1) in UNITS else j
    unit, stop = _unit(tokens, j, glued=tokens.glued(j))
    if unit is None:
        return None
    if word in ("m", "t", "g", "l") and is_plural(tokens.at(stop)):
        return None  # "5m people", "5m users": millions
    low, high = _convert(number.low, unit), _convert_end(number.high, unit)
    if number.low == number.high and unit.offset == 0:
        more, stop = _compound(tokens, stop, unit)
        low, high = low + more, low + more
    return Measured(unit.base, low, high, stop)


def age_after(tokens: Tokens, i: int, number: Numeral) -> tuple[float, float | None, int] | None:
    """(youngest, oldest, token after) in seconds: "nine-month-old", "36 years old", "Bell, 42,"."""
    j = number.stop
    before = tokens.at(i - 1)
    if before == "between":
        before = tokens.at(i - 2)  # "aged between 19 and 24"
    aged = before in _AGED or (before == "of" and tokens.at(i - 2) in ("age", "ages"))
    aged = aged and (tokens.at(j) in UNITS or not is_plural(tokens.at(j)))
    dashed = tokens.at(j) in ("-", "–")
    k = j + 1 if dashed else j
    unit = UNITS.get(tokens.at(k))
    if unit and unit.base == "s" and tokens.at(k)[:3] in ("yea", "mon", "wee", "day", "hou"):
        old = k + 2 if tokens.at(k + 1) == "-" else k + 1
        if tokens.at(old) in ("old", "olds") or (
            tokens.at(old) == "of" and tokens.at(old + 1) == "age"
        ):
            stop = old + 1 if tokens.at(old) != "of" else old + 2
            return number.low * unit.factor, _convert_end(number.high, unit), stop
        if aged and not dashed:
            return number.low * unit.factor, _convert_end(number.high, unit), k + 1
    if dashed or not 0 < number.low < 125 or number.scaled:
        return None
    year = UNITS["year"].factor
    if aged:
        return number.low * year, _convert_end(number.high, UNITS["year"]), j
    in_his = before in _POSSESSIVES and tokens.at(i - 2) in ("in", "early", "mid", "late", "-")
    if in_his and tokens.at(j) == "s" and tokens.glued(j):
        return number.low * year, (number.low + 9) * year, j + 1
    if _stands_apart(tokens, i, j) or _is_said_of_name(tokens, i, j):
        return number.low * year, number.low * year, j
    return None


def mark_out_of(tokens: Tokens, i: int) -> tuple[float, str, int] | None:
    """(mark, unit as "/10", token after) of "7.9/10", "57 out of 100", "four out of five stars"."""
    number = numeral(tokens, i)
    if number is None or number.high is None or number.scaled or tokens.glued(i):
        return None
    j = number.stop
    slash = tokens.at(j) == "/" and tokens.glued(j) and tokens.glued(j + 1)
    if not slash and not (tokens.at(j) == "out" and tokens.at(j + 1) == "of"):
        return None
    whole = numeral(tokens, j + 1 if slash else j + 2)
    if whole is None or whole.low not in _SCALE_ENDS or number.low > whole.low:
        return None
    if tokens.glued(whole.stop) and tokens.at(whole.stop) in ("/", "%"):
        return None
    plain = number.low == int(number.low)
    near = {*tokens.lower[max(0, i - 9) : i], *tokens.lower[whole.stop : whole.stop + 2]}
    if plain and _MARK_WORDS.isdisjoint(near):
        return None
    return number.low, "percent" if whole.low == 100 else f"/{whole.low:g}", whole.stop


def _stands_apart(tokens: Tokens, i: int, j: int) -> bool:
    """Such as ", 42," after a name."""
    if (
        tokens.at(i - 1) != ","
        or tokens.at(j) not in (",", ".", ";", ")")
        or not tokens.is_figure(i)
    ):
        return False
    name = tokens.word(i - 2)
    if not (name[:1].isupper() and len(name) > 1 and name.isalpha()) or tokens.is_figure(j + 1):
        return False
    return "." not in tokens.lower[i] and not (tokens.at(j) == "." and tokens.glued(j + 1))


def _is_said_of_name(tokens: Tokens, i: int, j: int) -> bool:
    """Such as "Thomas Low is 42.": nothing but a name before, nothing after."""
    if tokens.at(i - 1) not in ("is", "was", "turned", "turns") or not 2 <= i <= 5:
        return False
    if i == 2 and tokens.at(1) in ("is", "was"):
        return False  # "Turnout was 42."
    if tokens.at(j) not in ("", ".", ";", "and", "when") or not tokens.lower[i].isalnum():
        return False
    return all(word[0].isupper() and len(word) > 1 for word in tokens.words[: i - 1])


def _percent(tokens: Tokens, j: int) -> int:
    """The token after "%", "per cent", "percentage points", or 0."""
    word = tokens.at(j)
    if word == "-" and tokens.at(j + 1) in ("percent", "percentage", "per"):
        j, word = j + 1, tokens.at(j + 1)
    if word in ("%", "percent", "pct"):
        stop = j + 1
    elif word == "per" and tokens.at(j + 1) == "cent":
        stop = j + 2
    elif word == "percentage":
        stop = j + 1
    else:
        return 0
    points = stop + 1 if tokens.at(stop) == "-" else stop
    return points + 1 if tokens.at(points) in ("point", "points") else stop


def _times(tokens: Tokens, j: int) -> int:
    """The token after "-fold", "x", "times" where it multiplies, or 0."""
    word = tokens.at(j)
    if word == "-" and tokens.at(j + 1) == "fold":
        return j + 2
    if word == "fold" or (word in ("x", "×") and tokens.glued(j) and not tokens.glued(j + 1)):
        return j + 1
    if word == "times" and tokens.at(j + 1) in _MULTIPLIES:
        return j + 1
    return 0


def _unit(tokens: Tokens, j: int, glued: bool) -> tuple[Unit | None, int]:
    """The unit at token j and the token after it."""
    if tokens.at(j) == "-" and tokens.glued(j) and tokens.glued(j + 1):
        j += 1
    word = tokens.at(j)
    if word in ("square", "sq", "cubic"):
        k = j + 2 if tokens.at(j + 1) in (".", "-") else j + 1
        length = LENGTHS.get(tokens.at(k)) or (1.0 if tokens.at(k) == "m" else None)
        if length is None:
            return None, j
        power = 3 if word == "cubic" else 2
        return Unit(f"m{power}", length**power), k + 1
    if word in ("°", "degree", "degrees", "º"):
        scale = DEGREES.get(tokens.at(j + 1))
        if scale and (tokens.word(j + 1).isupper() or len(tokens.at(j + 1)) > 1):
            return scale, j + 2
        return None, j
    if word in ("℃", "℉"):
        return DEGREES["c" if word == "℃" else "f"], j + 1
    if word in ("celsius", "fahrenheit"):
        return DEGREES[word], j + 1
    if word in ("c", "f") and glued and tokens.words[j].isupper() and _speaks_of_heat(tokens):
        return DEGREES[word], j + 1
    unit = UNITS.get(word)
    if unit is None and word in GLUED_UNITS and tokens.words[j].islower():
        dotted = tokens.glued(j + 1) and tokens.at(j + 1) == "."
        if glued or (word in ("m", "g") and not dotted):
            unit = GLUED_UNITS[word]
    if unit is None or (word == "stone" and not tokens.at(j + 1).isdigit()):
        return None, j
    if word in ("light",):
        return None, j
    return _raised(tokens, unit, j + 1)


def _speaks_of_heat(tokens: Tokens) -> bool:
    return not _HEAT.isdisjoint(tokens.lower)


def _raised(tokens: Tokens, unit: Unit, j: int) -> tuple[Unit, int]:
    """Such as "km²", "km/h", "miles per hour"."""
    word = tokens.at(j)
    if unit.base == "m":
        if word in ("²", "³") and tokens.glued(j):
            power = 2 if word == "²" else 3
            return Unit(f"m{power}", unit.factor**power), j + 1
        if word in ("/", "per", "an") and tokens.at(j + 1) in ("h", "hr", "hour", "s", "second"):
            seconds = 3600.0 if tokens.at(j + 1).startswith("h") else 1.0
            return Unit("m/s", unit.factor / seconds), j + 2
    return unit, j


def _height(tokens: Tokens, number: Numeral) -> Measured | None:
    """Such as 5'10", the height of a person in feet and inches."""
    j = number.stop + 1
    inches = tokens.at(j)
    if not (2 < number.low < 9 and tokens.glued(j) and inches.isdecimal() and int(inches) < 12):
        return None
    stop = j + 1
    while tokens.at(stop) in _INCH_SIGNS and tokens.glued(stop):
        stop += 1
    metres = number.low * UNITS["ft"].factor + int(inches) * UNITS["inch"].factor
    return Measured("m", metres, metres, stop) if stop > j + 1 else None


def _compound(tokens: Tokens, j: int, unit: Unit) -> tuple[float, int]:
    """Such as "6 feet 2 inches", "2 hours, 30 minutes and 5 seconds": what smaller ones add."""
    k = j + 1 if tokens.at(j) in ("and", ",") else j
    k = k + 1 if (tokens.at(j), tokens.at(k)) == (",", "and") else k
    number = numeral(tokens, k)
    if number is None or number.high is None:
        return 0.0, j
    glued = tokens.glued(number.stop)
    if unit == UNITS["ft"] and glued and tokens.at(number.stop) == "in":  # "6ft 2in"
        return number.low * UNITS["inch"].factor, number.stop + 1
    smaller, stop = _unit(tokens, number.stop, glued=glued)
    if smaller is None or smaller.base != unit.base or unit.base not in ("m", "s", "kg"):
        return 0.0, j
    added = number.low * smaller.factor
    if smaller.factor >= unit.factor or added >= unit.factor:
        return 0.0, j
    more, stop = _compound(tokens, stop, smaller)
    return added + more, stop


def _convert(value: float, unit: Unit) -> float:
    return value * unit.factor + unit.offset


def _convert_end(value: float | None, unit: Unit) -> float | None:
    return None if value is None else _convert(value, unit)


# Words that may stand between a number and its unit.
_BETWEEN = frozenset(
    words("working business consecutive straight full whole calendar more further additional extra")
)
_FOOT_SIGNS = frozenset("'’′")
_INCH_SIGNS = frozenset("\"'”’″")
_HEAT = frozenset(
    words(
        "temperature temperatures heat heatwave hot cold warm warming weather degrees celsius "
        "fahrenheit thermometer frost"
    )
)
_SCALE_ENDS = (4.0, 5.0, 6.0, 10.0, 20.0, 100.0)
_MARK_WORDS = frozenset(
    words(
        "rating ratings rated rate score scored scores scoring average averaged averaging mark "
        "marks stars star metascore metacritic review reviewed gave"
    )
)
_AGED = frozenset(words("aged age turn turns turned turning"))
_POSSESSIVES = frozenset(["his", "her", "their", "its", "my", "your", "our"])
_MULTIPLIES = frozenset(
    words(
        "as more less higher lower larger smaller bigger greater faster slower longer the that "
        "its their his her stronger heavier likelier worse better older richer"
    )
)
