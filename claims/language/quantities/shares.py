"""Shares and multiples said without a number: "a majority", "twice", "doubled", "half as much"."""

from claims.language.nouns import counted
from claims.language.numerals import numeral
from claims.language.tokens import Tokens
from claims.language.wordlist import words
from claims.model import Bound

Share = tuple[int, float | None, float | None, str, Bound, str]


def find_share(tokens: Tokens, i: int) -> Share | None:
    """(token after, low, high, unit, bound, noun) of the share or multiple at token i, or None."""
    word = tokens.lower[i]
    if word in ("majority", "minority"):
        return _majority(tokens, i)
    if word == "most":
        if tokens.at(i + 1) == "of" and tokens.at(i - 1) not in ("the", "'s", "’s"):
            return i + 1, 50.0, None, "percent", Bound.MORE_THAN, counted(tokens, i + 1)
        return None
    if word in _MULTIPLES:
        return i + 1, _MULTIPLES[word], _MULTIPLES[word], "times", Bound.EXACT, ""
    if word in ("twice", "thrice"):
        value = 2.0 if word == "twice" else 3.0
        multiplies = tokens.at(i + 1) in _AS
        unit, noun = ("times", "") if multiplies else ("", "time")
        return i + 1, value, value, unit, Bound.EXACT, noun
    if word.rstrip("s") in ("double", "triple", "treble", "quadruple"):
        if tokens.at(i + 1) not in _AFTER_DOUBLE or (word[-1] == "s" and tokens.at(i - 1) in _AS):
            return None
        value = {"double": 2.0, "quadruple": 4.0}.get(word.rstrip("s"), 3.0)
        return i + 1, value, value, "times", Bound.EXACT, ""
    if word == "half" and tokens.at(i + 1) == "as" and "again" in tokens.lower[i + 2 : i + 6]:
        stop = tokens.lower.index("again", i) + 1
        return stop, 50.0, 50.0, "percent", Bound.EXACT, ""  # that much more
    if word == "half" and tokens.at(i + 1) == "as" and tokens.at(i + 2) in _MANY:
        return i + 1, 0.5, 0.5, "times", Bound.EXACT, ""
    if word == "factor" and tokens.at(i + 1) == "of":
        number = numeral(tokens, i + 2)
        if number:
            return number.stop, number.low, number.high, "times", Bound.EXACT, ""
    if word.endswith("fold"):
        return i + 1, float(_FOLDS[word]), float(_FOLDS[word]), "times", Bound.EXACT, ""
    return None


def _majority(tokens: Tokens, i: int) -> Share | None:
    after = tokens.at(i + 1)
    if after in _NO_MAJORITY or (tokens.glued(i + 1) and after == "-") or tokens.at(i - 1) == "-":
        return None
    if after == "of" and (tokens.is_figure(i + 2) or numeral(tokens, i + 2)):
        return None
    led = tokens.at(i - 1)
    if led == "the" and tokens.at(i - 2) == "in":
        return None
    many = after == "of" and tokens.lower[i] == "majority"  # a minority can be a people
    if led not in ("the", "a", "an") and led not in _ADJECTIVES and not many:
        return None
    noun = counted(tokens, i + 1) if after == "of" else ""
    if tokens.lower[i] == "minority":
        return i + 1, None, 50.0, "percent", Bound.LESS_THAN, noun
    return i + 1, 50.0, None, "percent", Bound.MORE_THAN, noun


_AFTER_DOUBLE = frozenset(words("the that its their what this his her a"))
_AS = frozenset(words("as the that its their his her what more this"))
_MANY = frozenset(words("many much large big high long likely often fast far old"))
_MULTIPLES = {
    "doubled": 2.0,
    "doubling": 2.0,
    "tripled": 3.0,
    "tripling": 3.0,
    "trebled": 3.0,
    "quadrupled": 4.0,
    "quadrupling": 4.0,
    "quintupled": 5.0,
    "halved": 0.5,
    "halving": 0.5,
}
_FOLDS = {
    f"{word}fold": value
    for value, word in enumerate(
        words("two three four five six seven eight nine ten eleven twelve"), start=2
    )
} | {"hundredfold": 100, "thousandfold": 1000, "twentyfold": 20}
_ADJECTIVES = frozenset(
    words(
        "vast overwhelming large great slim narrow clear big huge small sizable sizeable "
        "substantial simple absolute bare"
    )
)
_NO_MAJORITY = frozenset(
    words(
        "leader whip party government owner owned shareholder stake stakes in over rule black "
        "white muslim hindu christian language group groups ethnic community communities"
    )
)
SHARE_WORDS = frozenset(
    {
        "majority",
        "minority",
        "most",
        "twice",
        "thrice",
        "double",
        "triple",
        "treble",
        "quadruple",
        "doubles",
    }
    | {"triples", "trebles", "quadruples"}
    | {"half", "factor", *_MULTIPLES, *_FOLDS}
)
