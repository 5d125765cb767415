"""Ranks: "second-biggest", "the largest", "third", "number 3", "top 10", "last"."""

from claims.language.nouns import counted, is_plural
from claims.language.numerals import CARDINALS, ORDINALS, numeral, ordinal
from claims.language.quantities.degrees import SUPERLATIVES, is_gradable
from claims.language.tokens import Tokens
from claims.language.units import UNITS
from claims.language.wordlist import words
from claims.model import Bound

Rank = tuple[int, int, float | None, float | None, str, Bound, str]


def find_rank(tokens: Tokens, i: int) -> Rank | None:
    """(start, token after, low, high, "rank", bound, noun) of the rank at token i, or None.

    The noun is the property ranked ("second-biggest": big) or, with none, the thing counted
    ("the third goal": goal). "one of the largest" is rank 1 or worse: high None.
    """
    word = tokens.lower[i]
    if word in SUPERLATIVES or word in ("most", "least"):
        return _superlative(tokens, i)
    if word in _LABELS:
        return _labelled(tokens, i)
    if word == "last":
        return _last(tokens, i)
    if word == "top":
        return _top(tokens, i)
    if word in ("number", "no", "#", "ranked", "nos", "ranks", "ranking", "placed"):
        return _number(tokens, i)
    return _ordinal(tokens, i)


def _superlative(tokens: Tokens, i: int) -> Rank | None:
    """Such as "largest", "the most populous"."""
    found = _property(tokens, i)
    if found is None:
        return None
    noun, stop = found
    if tokens.words[i][0].isupper() and tokens.word(i + 1)[:1].isupper() and not tokens.opens(i):
        return None  # "the Best Buy chain"
    if tokens.lower[i] in _NEEDS_ARTICLE and not _is_led(tokens, i):
        return None
    if tokens.lower[i] == "best" and tokens.at(i + 1) in ("friend", "friends", "man", "known"):
        return None
    high: float | None = None if _one_of(tokens, i) else 1.0
    bound = Bound.EXACT if high else Bound.AT_LEAST
    return i, stop, 1.0, high, "rank", bound, noun


def _property(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """(positive form, token after) of the superlative at i, or None."""
    word = tokens.at(i)
    if word in SUPERLATIVES:
        if tokens.at(i - 1) == "at":
            return None
        stop = i + 1
        if tokens.at(stop) == "-" and tokens.glued(stop + 1):
            return f"{SUPERLATIVES[word]}-{tokens.at(stop + 1)}", stop + 2
        return SUPERLATIVES[word], stop
    if word in ("most", "least") and tokens.at(i - 1) != "at":
        j = i + 2 if tokens.at(i + 1) == "-" else i + 1
        if is_gradable(tokens.at(j)):
            least = "least " if word == "least" else ""
            return least + tokens.at(j), j + 1
    return None


def _one_of(tokens: Tokens, i: int) -> bool:
    """Such as "one of the largest", "among the world's largest"."""
    before = tokens.lower[max(0, i - 7) : i]
    for k in range(len(before) - 1, -1, -1):
        word = before[k]
        if word == "among" or (
            word == "of" and k and before[k - 1] in ("one", "some", "two", "three")
        ):
            return True
        if word in (",", ".", ";", ":", "is", "was", "are", "were"):
            return False
    return False


def _is_led(tokens: Tokens, i: int) -> bool:
    return tokens.at(i - 1) in ("the", "'s", "’s", "its", "their", "his", "her", "-", "ever")


def _last(tokens: Tokens, i: int) -> Rank | None:
    """Such as "the last survivor": rank -1; "last" before times, verbs and numbers is none."""
    after = tokens.at(i + 1)
    if not _is_led(tokens, i) or not after.isalpha() or after in _NO_LAST:
        return None
    noun = counted(tokens, i + 1, singular=True)
    return (i, i + 1, -1.0, -1.0, "rank", Bound.EXACT, noun) if noun else None


def _top(tokens: Tokens, i: int) -> Rank | None:
    """Such as "top 10", "top five": rank at most."""
    j = i + 2 if tokens.at(i + 1) == "-" else i + 1
    number = numeral(tokens, j)
    if number is None or number.high is None or not 1 < number.low <= 1000 or number.scaled:
        return None
    if tokens.at(number.stop) in ("%", "percent", "per"):
        return None
    noun = counted(tokens, number.stop)
    return i, number.stop, 1.0, number.low, "rank", Bound.AT_MOST, noun


def _number(tokens: Tokens, i: int) -> Rank | None:
    """Such as "number 3", "No. 1", "#1", "ranked fifth", "ranked 13"."""
    word = tokens.lower[i]
    j = i + 1
    if word in ("no", "nos"):
        if tokens.word(i - 1)[:1].isupper() and tokens.at(i - 1) not in ("world", "the", "at"):
            return None  # "Chanel No. 5"
        if tokens.at(j) == ".":
            j += 1
        elif not tokens.words[i][0].isupper():
            return None
    if word == "number" and tokens.at(j) == "of":
        return None
    if word in ("ranked", "ranks", "ranking", "placed"):
        j = j + 1 if tokens.at(j) in ("as", "the", "at", "#", "number", "only") else j
        place = ordinal(tokens, j)
        if place and _property(tokens, _joined(tokens, place[1])) is None:
            return i, place[1], float(place[0]), float(place[0]), "rank", Bound.EXACT, ""
    if tokens.at(j) == "one" and tokens.at(j + 1) == "of":
        return None  # "ranked as one of the best"
    if not tokens.is_figure(j) and (word in ("no", "#", "placed") or tokens.at(j) not in CARDINALS):
        return None
    number = numeral(tokens, j)
    if number is None or number.low != int(number.low) or not 0 < number.low <= 100000:
        return None
    if tokens.glued(number.stop) and tokens.at(number.stop)[0].isalnum():
        return None
    noun = counted(tokens, number.stop, singular=True) if word in ("number", "no", "#") else ""
    return i, number.stop, number.low, number.low, "rank", Bound.EXACT, noun


def _joined(tokens: Tokens, j: int) -> int:
    return j + 1 if tokens.at(j) == "-" else j


def _ordinal(tokens: Tokens, i: int) -> Rank | None:
    """Such as "third", "21st", "second-biggest", "the 62nd minute"."""
    place = ordinal(tokens, i)
    if place is None:
        return None
    rank, j = place
    found = _property(tokens, _joined(tokens, j))
    if found:
        return i, found[1], float(rank), float(rank), "rank", Bound.EXACT, found[0]
    word, after = tokens.words[i], tokens.word(j)
    if tokens.at(j) == "-" and tokens.at(j + 1) in _NO_ORDINAL:
        return None
    if tokens.is_figure(j) or after.lower() in CARDINALS:
        return None  # "the first three months"
    if after[:1].isupper() and after.lower() in _NAMED_BY_NUMBER:
        return None  # "the 9th Circuit"
    if after.lower() in _NO_ORDINAL or (tokens.opens(i) and after == ","):
        return None
    if tokens.at(i - 1) in ("at", "-") and word[0].isalpha():
        return None
    if word[0].isupper() and after[:1].isupper() and not word.isupper():
        return None
    if word.isupper() and word.isalpha() and not tokens.text.isupper():
        return None  # an acronym
    if word[0].isalpha() and word.lower() == "first" and not _is_ranked_first(tokens, i, j):
        return None
    noun = counted(tokens, j, singular=True)
    return i, j, float(rank), float(rank), "rank", Bound.EXACT, noun


def _is_ranked_first(tokens: Tokens, i: int, j: int) -> bool:
    """Such as "first" as an adjective or a place, not "first met", "first, he"."""
    before, after = tokens.at(i - 1), tokens.at(j)
    if before in _DETERMINERS or before in _PLACES or before in CARDINALS:
        return True
    return after.isalpha() and bool(counted(tokens, j)) and not after.endswith("ed")


def _labelled(tokens: Tokens, i: int) -> Rank | None:
    """Such as "day five", "Season 3", "Week 12"."""
    word = tokens.at(i + 1)
    if not tokens.is_figure(i + 1) and word not in CARDINALS:
        return None
    number = numeral(tokens, i + 1)
    if number is None or number.low != int(number.low) or not 0 < number.low < 200:
        return None
    after = tokens.at(number.stop)
    if number.scaled or number.low != number.high or is_plural(after) or after in UNITS:
        return None
    if tokens.glued(number.stop) and (after[0].isalnum() or after in ("-", "%", ":", "/")):
        return None
    value, noun = number.low, tokens.lower[i]
    return i, number.stop, value, value, "rank", Bound.EXACT, noun


RANK_WORDS = (
    frozenset(SUPERLATIVES)
    | frozenset(ORDINALS)
    | frozenset(
        words(
            "most least last top number no nos # ranked ranks ranking placed twenty thirty forty "
            "fifty sixty seventy eighty ninety"
        )
    )
)
_LABELS = frozenset(
    words(
        "day week round season episode series stage phase game lap leg level chapter volume match"
    )
)
RANK_WORDS |= _LABELS
_NEEDS_ARTICLE = frozenset(("best", "worst", "least", "most", "hardest", "finest", "fullest"))
_DETERMINERS = frozenset(words("the a an his her its their our my your 's ’s this that"))
_PLACES = frozenset(words("came come comes finished finish finishes placed ranked rank ranks"))
_NO_ORDINAL = frozenset(
    words(
        "hand rate degree person party grade aid lady minister class half ever quarter quarters "
        "century world reich amendment thoughts nature cousin cousins"
    )
)
_NAMED_BY_NUMBER = frozenset(
    words(
        "circuit avenue street amendment fleet airborne division infantry brigade regiment "
        "district precinct battalion army corps ward squadron cavalry"
    )
)
_NO_LAST = frozenset(
    words(
        "week month year decade night weekend minute minutes days weeks months years time name "
        "summer winter spring autumn fall monday tuesday wednesday thursday friday saturday "
        "sunday january february march april may june july august september october november "
        "december few several two three four five six seven eight nine ten couple season "
        "century evening of to and seen known in on at is was"
    )
)
