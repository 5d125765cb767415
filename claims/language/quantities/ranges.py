"""Read the other end of a range ("ten to 32", "between 40 and 50") and results ("3-0")."""

from claims.language.nouns import counted, is_plural
from claims.language.numerals import Numeral, numeral
from claims.language.quantities.money import currency_before, with_short_scale
from claims.language.tokens import Tokens
from claims.language.units import UNITS
from claims.language.wordlist import words
from claims.model import Bound


def read_range(
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
    k = stop + 2 if joint == "-" and tokens.at(stop + 1) == "to" else stop + 1  # "18- to 24-"
    sign = currency_before(tokens, k) if money and k < tokens.size else None
    k = sign[1] if sign else k
    other = numeral(tokens, k)
    if other is None or other.high is None:
        return told
    if money:
        other = with_short_scale(tokens, other)
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
    return tokens.at(i - 1) in _CHANGE


def read_score(tokens: Tokens, i: int, number: Numeral) -> tuple[int, float, float, str] | None:
    """(token after, ours, theirs, noun) of a result as "3-0", "1 – 2" at i, or None."""
    j = number.stop
    sign = tokens.at(j)
    if sign == "to" and not _speaks_of_vote(tokens, i):
        return None
    if sign not in ("-", "–", "—", "−", "to") or number.scaled or not tokens.is_figure(j + 1):
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
    if is_plural(tokens.at(j + 2)) or tokens.at(j + 2) in UNITS:
        return None
    if number.low < other.low and not _speaks_of_result(tokens, i, j + 2):
        return None
    if tokens.glued(other.stop) and tokens.at(other.stop)[0].isalpha():
        return None
    noun = counted(tokens, j + 2, singular=True) if tokens.word(j + 2)[:1].islower() else ""
    return j + 2, number.low, other.low, noun


def _speaks_of_vote(tokens: Tokens, i: int) -> bool:
    """Such as "voted 51 to 49", "by a score of 14 to 7"."""
    return not _VOTES.isdisjoint(tokens.lower[max(0, i - 3) : i])


def _speaks_of_result(tokens: Tokens, i: int, j: int) -> bool:
    if tokens.at(j) in ("percent", "%", "year", "years") or is_plural(tokens.at(j)):
        return False
    if tokens.word(i - 1)[:1].isupper() and tokens.word(j)[:1].isupper():
        return True  # "Tunisia 1 - 2 England"
    return not _RESULT.isdisjoint(tokens.lower[max(0, i - 12) : j + 6])


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
_VOTES = frozenset(words("vote votes voted voting score won win beat lost defeated tally margin"))
_RESULT = frozenset(
    words(
        "win wins won beat beats beaten lose loses lost losing defeat defeated defeats draw "
        "drew drawn tie tied victory score scored scoreline lead led goal goals match final "
        "game games aggregate set sets vote voted votes decision ruling ruled record penalties "
        "penalty shootout win win against half semifinal semi quarter leg innings series "
        "trailing trailed thrashed edged"
    )
)
