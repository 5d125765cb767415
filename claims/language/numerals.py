"""Read a number at a token: figures, words, scales, vague numbers, ordinals and fractions."""

import unicodedata
from typing import NamedTuple

from claims.language import counting
from claims.language.tokens import Tokens
from claims.language.units import UNITS
from claims.language.wordlist import words


class Numeral(NamedTuple):
    """A number read at a token: `low`..`high` (None: open), and the token after it."""

    low: float
    high: float | None
    stop: int
    scaled: bool = False  # said with a scale word, so rounded to it ("4.5 million")


def numeral(tokens: Tokens, i: int) -> Numeral | None:
    """The cardinal number that begins at token i, with its scale, or None."""
    word = tokens.at(i)
    if word in VAGUE:
        return _vague(tokens, i)
    if word in ("a", "an"):
        return _with_article(tokens, i)
    if word == "half" and _skip_hyphen(tokens, i + 1) in UNITS:
        return Numeral(0.5, 0.5, i + 1)  # "half-hour", "half mile"
    share = _slash(tokens, i)
    if share and tokens.at(share[1]) in UNITS:
        return Numeral(share[0] / 100, share[0] / 100, share[1])  # "1/2 mile"
    if word == "half" and tokens.at(i + 1) in ("a", "an"):
        if tokens.at(i + 2) in UNITS or tokens.at(i + 2) in ("percent", "percentage"):
            return Numeral(0.5, 0.5, i + 2)
        scale, stop = _scale(tokens, i + 2)
        return Numeral(scale / 2, scale / 2, stop, scale >= 1000) if scale > 1 else None
    if tokens.is_figure(i):
        return _figures(tokens, i)
    if word in CARDINALS:
        return _words(tokens, i)
    if len(word) == 1 and word in VULGAR:
        return Numeral(VULGAR[word], VULGAR[word], i + 1)
    return None


def _skip_hyphen(tokens: Tokens, j: int) -> str:
    return tokens.at(j + 1) if tokens.at(j) == "-" and tokens.glued(j + 1) else tokens.at(j)


def ordinal(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """(rank, token after it) of "third", "21st", "twenty-first" at token i, or None."""
    word = tokens.at(i)
    if word in ORDINALS:
        return ORDINALS[word], i + 1
    if tokens.is_figure(i) and tokens.glued(i + 1) and tokens.at(i + 1) in ("st", "nd", "rd", "th"):
        digits = word.replace(",", "")
        return (int(digits), i + 2) if digits.isdecimal() and len(digits) < 7 else None
    one = ORDINALS.get(tokens.at(i + 2), 0) if tokens.at(i + 1) == "-" else 0
    if word in counting.TENS and 0 < one < 10:
        return counting.TENS[word] + one, i + 3
    return None


def fraction(tokens: Tokens, i: int) -> tuple[float, int] | None:
    """(per cent, token after it) of "two thirds", "one in three", "half", "3/4" at i, or None."""
    word = tokens.at(i)
    if word == "half":
        return (50.0, i + 1) if _half_is_share(tokens, i) else None
    if word in ("a", "an", "one") or 1 < CARDINALS.get(word, 0) < 20:
        top = CARDINALS.get(word, 1.0)
        j = i + 2 if tokens.at(i + 1) == "-" else i + 1
        part = _PARTS.get(tokens.at(j))
        if part and top < part and _part_is_share(tokens, i, j):
            return 100.0 * top / part, j + 1
    if word in VULGAR and len(word) == 1:
        return 100.0 * VULGAR[word], i + 1
    share = _of_several(tokens, i) or _slash(tokens, i)
    return None if share and tokens.at(share[1]) in UNITS else share


def _figures(tokens: Tokens, i: int) -> Numeral | None:
    word = tokens.at(i)
    value = _figure_value(word)
    if value > 1e18:
        return None
    j = i + 1
    if tokens.glued(j) and tokens.at(j) in VULGAR and len(tokens.at(j)) == 1:
        value, j = value + VULGAR[tokens.at(j)], j + 1
    if tokens.at(j) == "+" and tokens.glued(j) and tokens.at(j + 1) in SCALES:
        value, j, _ = _tail(tokens, j + 1, value)
        return Numeral(value, None, j, True)  # "6.3+ million"
    value, j, scaled = _tail(tokens, j, value)
    return Numeral(value, value, j, scaled)


def _figure_value(word: str) -> float:
    """Such as "1,709.5" is one thousand and so on; "1,5" is one and a half, as some write it."""
    whole, comma, rest = word.partition(",")
    if comma and len(rest) < 3:
        return float(f"{whole}.{rest}")
    return float(word.translate(_SEPARATORS))


def _words(tokens: Tokens, i: int) -> Numeral:
    total = current = 0.0
    j = i
    scaled = False
    while True:
        word = tokens.at(j)
        value = CARDINALS.get(word, -1.0)
        if 0 <= value < 100 and (j == i or _may_add(total, current, value, scaled)):
            current += value
        elif word == "hundred" and 0 < current < 100:
            current *= 100
        elif word in SCALES and word != "hundred" and current > 0:
            total += current * SCALES[word]
            current, scaled = 0.0, True
        else:
            break
        j = _skip_joint(tokens, j + 1)
    j = _drop_joint(tokens, j)
    value, j, more = _tail(tokens, j, total + current)
    return Numeral(value, value, j, scaled or more)


def _may_add(total: float, current: float, value: float, scaled: bool) -> bool:
    """Whether `value` may follow: "twenty one", "hundred five", "thousand two", not "two three"."""
    rest = current % 100
    if rest == 0:
        return current > 0 or (scaled and total > 0)
    return value < 10 and rest % 10 == 0 and rest >= 20 and value > 0


def _skip_joint(tokens: Tokens, j: int) -> int:
    """Past a hyphen or "and" that joins two number words, else j itself."""
    word = tokens.at(j)
    if word == "-" and tokens.glued(j) and tokens.glued(j + 1):
        return j + 1
    before = tokens.at(j - 1)
    if word == "and" and before in SCALES and 0 < CARDINALS.get(tokens.at(j + 1), 0) < 100:
        return j + 1
    return j


def _drop_joint(tokens: Tokens, j: int) -> int:
    return j - 1 if tokens.at(j - 1) in ("-", "and") else j


def _tail(tokens: Tokens, j: int, value: float) -> tuple[float, int, bool]:
    """Such as "and a half" and the scales that may follow a number."""
    if tokens.at(j) == "and" and tokens.at(j + 1) in ("a", "one"):
        k = j + 3 if tokens.at(j + 2) in ("-",) else j + 2
        if tokens.at(k) in ("half", "quarter"):
            value, j = value + (0.5 if tokens.at(k) == "half" else 0.25), k + 1
    scaled = False
    while True:
        k = j + 1 if tokens.at(j) == "-" and tokens.glued(j) and tokens.glued(j + 1) else j
        word = tokens.at(k)
        plural = value > 1 and word in VAGUE and word[:-1] in SCALES  # "105 millions"
        if (
            plural
            or word in SCALES
            or (word in _SHORT_SCALES and (tokens.glued(k) or len(word) > 1))
        ):
            value *= SCALES.get(word) or _SHORT_SCALES.get(word) or VAGUE[word]
            j, scaled = k + 1, scaled or word != "dozen"
        else:
            return value, j, scaled


def _scale(tokens: Tokens, j: int) -> tuple[float, int]:
    value, stop, _ = _tail(tokens, j, 1.0)
    return value, stop


def _vague(tokens: Tokens, i: int) -> Numeral | None:
    """Such as "hundreds of thousands", "several hundred", "dozens": at least twice the unit."""
    word = tokens.at(i)
    low = 2 * VAGUE[word]
    j = i + 1
    if word in ("several", "few"):
        scale, stop = _scale(tokens, j)
        return Numeral(2 * scale, None, stop, True) if scale > 1 else None
    while tokens.at(j) == "of" and tokens.at(j + 1) in VAGUE:
        low *= VAGUE[tokens.at(j + 1)]
        j += 2
    return Numeral(low, None, j, True) if low > 20 else None


def _with_article(tokens: Tokens, i: int) -> Numeral | None:
    word = tokens.at(i + 1)
    if word in SCALES:
        value, stop, scaled = _tail(tokens, i + 1, 1.0)
        if word in ("hundred", "thousand", "million"):
            rest = _words_after_article(tokens, i + 1)
            value, stop = max((value, stop), rest, key=lambda pair: pair[1])
        return Numeral(value, value, stop, scaled)
    if word in ("couple", "pair") and tokens.at(i + 2) == "of":
        scale, stop = _scale(tokens, i + 3)
        return Numeral(2 * scale, 2 * scale, stop, scale > 1)
    if word == "few":
        return _vague(tokens, i + 1)
    if word == "quarter" and tokens.at(i + 2) == "of" and tokens.at(i + 3) in ("a", "an"):
        scale, stop = _scale(tokens, i + 4)
        return Numeral(scale / 4, scale / 4, stop, True) if scale > 1 else None
    return None


def _words_after_article(tokens: Tokens, i: int) -> tuple[float, int]:
    """Such as "a hundred and twenty": the rest after the scale word at i."""
    value = SCALES[tokens.at(i)]
    j = i + 2 if tokens.at(i + 1) == "and" else i + 1
    if j == i + 2 and 0 < CARDINALS.get(tokens.at(j), 0) < 100:
        rest = _words(tokens, j)
        if rest.low < value:
            return value + rest.low, rest.stop
    return value, i + 1


def _half_is_share(tokens: Tokens, i: int) -> bool:
    """Not "first half", "half past", "half-brother", "second half", "half an hour"."""
    before, after = tokens.at(i - 1), tokens.at(i + 1)
    if before in ORDINALS or before in _NO_HALF_BEFORE or after in _NO_HALF_AFTER:
        return False
    if after in ("a", "an"):
        return False
    return not (after == "-" or (before == "-" and tokens.at(i - 2) != "one"))


def _part_is_share(tokens: Tokens, i: int, j: int) -> bool:
    """Whether the part word at j is a share: "a third of them", not "a third person"."""
    word, after = tokens.at(j), tokens.at(j + 1)
    if after == "-" and tokens.glued(j + 1) and tokens.glued(j + 2):
        return False  # "a third-degree burn"
    if word.endswith("s") or word == "half":
        return True
    if tokens.at(i) not in ("a", "an") and word not in ("second",):
        return not (word == "quarter" and tokens.at(i) != "one")
    if word == "quarter":
        return after not in _NO_QUARTER_AFTER
    return not after or after in _SHARE_AFTER or not after[0].isalpha()


def _of_several(tokens: Tokens, i: int) -> tuple[float, int] | None:
    """Such as "one in three", "two out of five", "9 in 10"."""
    j = i + 1
    following = tokens.at(j)
    if following == "-" and tokens.at(j + 1) == "in" and tokens.at(j + 2) == "-":
        j += 3  # "a 1-in-5 chance"
    elif following == "in":
        j += 2 if tokens.at(j + 1) == "every" else 1
    elif following == "out" and tokens.at(j + 1) == "of":
        j += 3 if tokens.at(j + 2) == "every" else 2
    elif following == "of" and tokens.at(j + 1) == "every":
        j += 2
    else:
        return None
    top, whole = _plain(tokens, i), _plain(tokens, j)
    if not 0 < top < whole or (whole > 20 and (top > 1 or whole % 10 or 1900 <= whole < 2100)):
        return None
    after = tokens.at(j + 1)
    if after in _TIME_UNITS or after in SCALES or (tokens.glued(j + 1) and after[0].isalnum()):
        return None
    return 100.0 * top / whole, j + 1


def _plain(tokens: Tokens, i: int) -> float:
    word = tokens.at(i)
    if tokens.is_figure(i):
        digits = word.replace(",", "")
        return float(digits) if digits.isdecimal() and len(digits) < 10 else 0.0
    return CARDINALS.get(word, SCALES.get(word, 0.0))


def _slash(tokens: Tokens, i: int) -> tuple[float, int] | None:
    """Such as "1/3", "3/4": not "9/11", "24/7" or a date."""
    if not (tokens.at(i + 1) == "/" and tokens.glued(i + 1) and tokens.glued(i + 2)):
        return None
    if tokens.glued(i) or (tokens.glued(i + 3) and tokens.at(i + 3) in ("/", "-")):
        return None
    top, whole = _plain(tokens, i), _plain(tokens, i + 2)
    return (100.0 * top / whole, i + 3) if 0 < top < whole and whole in _SLASHED else None


_SEPARATORS = {ord(sign): None for sign in ",\u00a0\u202f\u2009"}

CARDINALS = {word: float(value) for word, value in (counting.ONES | counting.TENS).items()}
SCALES = {
    "dozen": 12.0,
    "hundred": 100.0,
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "crores": 1e7,
    "lakhs": 1e5,
    "billion": 1e9,
    "trillion": 1e12,
}
# "m" is left to the caller: metres or millions.
_SHORT_SCALES = {"k": 1e3, "mn": 1e6, "mln": 1e6, "mil": 1e6, "bn": 1e9, "tn": 1e12, "trn": 1e12}

VAGUE = {
    "several": 1.0,
    "few": 1.0,
    "tens": 10.0,
    "dozens": 12.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}

ORDINALS = counting.ORDINALS | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}

_PARTS: dict[str, float] = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
for _word, _rank in ORDINALS.items():
    if _rank > 2:
        _PARTS[_word] = _PARTS[_word + "s"] = _rank

VULGAR = {sign: unicodedata.numeric(sign) for sign in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}

_NO_HALF_BEFORE = frozenset(("other", "better", "opening", "closing", "final", "latter"))
_NO_HALF_AFTER = frozenset(
    words(
        "past time brother sister hour mile marathon century term way back life mast day year "
        "dozen moon sibling final"
    )
)
_NO_QUARTER_AFTER = frozenset(
    ("final", "finals", "finalist", "-", "century", "back", "mile", "hour")
)
_SHARE_AFTER = frozenset(
    words(
        "of more less fewer higher lower larger smaller bigger longer shorter faster slower are "
        "is were was have had has did do said say would will and or but in from to at on by "
        "since than the that as"
    )
)
_TIME_UNITS = frozenset(
    f"{unit}{ending}"
    for unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade")
    for ending in ("", "s")
)
_SLASHED = frozenset((2, 3, 4, 5, 6, 8, 10, 16, 100, 1000))
