"""Read times told from the day of writing: "yesterday", "last week", "three days ago"."""

from claims.language.numerals import VAGUE, numeral
from claims.language.times.calendar import MONTHS, PLURALS, SEASONS, UNITS, WEEKDAYS
from claims.language.times.months import DAYTIMES, read_month, read_weekday
from claims.language.times.named import Named
from claims.language.times.periods import read_season
from claims.language.tokens import Tokens
from claims.language.wordlist import words


def read_day_word(tokens: Tokens, i: int) -> Named | None:
    """Such as "yesterday", "tomorrow night"."""
    word = tokens.lower[i]
    if tokens.word(i + 1) == "Show":
        return None
    if word == "today" and tokens.word(i)[0].isupper() and tokens.at(i - 1) in ("usa", "the"):
        return None
    j = i + 2 if tokens.at(i + 1) in DAYTIMES else i + 1
    return Named("shift", i, j, unit="day", number=DAY_WORDS[word])


def read_day_before(tokens: Tokens, i: int) -> Named | None:
    """Such as "day before yesterday", "day after tomorrow"."""
    if tokens.at(i + 2) in ("yesterday", "tomorrow") and tokens.at(i + 1) in ("before", "after"):
        shift = 2 if tokens.at(i + 1) == "after" else -2
        return Named("shift", i, i + 3, unit="day", number=shift)
    return None


def read_modifier(tokens: Tokens, i: int) -> Named | None:
    """Such as "last week", "this summer", "next Friday", "the past three years", "last night"."""
    word = tokens.lower[i]
    shift = MODIFIERS[word]
    following = tokens.at(i + 1)
    if following in UNITS and following != "day":
        if word in ("previous", "following"):
            return Named("later", i, i + 2, unit=following)
        if (word == "past" and following != "weekend") or (
            following == "decade" and shift
        ):  # the ten years up to now
            return Named("span", i, i + 2, unit=following, number=shift)
        return Named("shift", i, i + 2, unit=following, number=shift, part="whole")
    if following in WEEKDAYS and tokens.word(i + 1)[0].isupper():
        named = read_weekday(tokens, i + 1)
        if named and named.kind == "weekday" and word == "next" and tokens.at(i - 1) == "the":
            return named._replace(start=i, part="told")
        if named and named.kind == "weekday":
            return named._replace(start=i, part=_WEEKDAY_PARTS.get(word, ""))
        return named._replace(start=i) if named else None
    if following in MONTHS and tokens.word(i + 1)[0].isupper() and word in ("last", "next", "this"):
        named = read_month(tokens, i + 1)
        return named._replace(start=i, part=word) if named and named.kind == "month" else named
    if following in SEASONS and word in ("last", "next", "this"):
        named = read_season(tokens, i + 1)
        return named or Named("season", i, i + 2, unit=following, number=shift)
    if following in DAYTIMES and word in ("last", "this"):
        return Named("shift", i, i + 2, unit="day", number=shift)
    if following == "day" and word in ("following", "previous", "next"):
        return Named("later", i, i + 2, unit="day")
    return _last_few(tokens, i, shift)


def _last_few(tokens: Tokens, i: int, shift: int) -> Named | None:
    """Such as "the past three years", "the next 48 hours"."""
    number = numeral(tokens, i + 1) if shift else None
    if number is None:
        return None
    unit = PLURALS.get(tokens.at(number.stop))
    if unit is None or number.high is None or not 0 < number.low < 2000:
        return None
    if tokens.at(number.stop + 1) == "of" or (shift > 0 and not _looks_ahead(tokens, i)):
        return Named("later", i, number.stop + 1, unit=unit)  # counted from something told
    return Named("span", i, number.stop + 1, unit=unit, number=shift * number.low)


def read_ago(tokens: Tokens, i: int) -> Named | None:
    """Such as "three days ago", "a decade ago"; "two weeks later" is after something else."""
    word = tokens.lower[i]
    if word in VAGUE or tokens.at(i + 1) in VAGUE:
        return _vague_ago(tokens, i)
    number = numeral(tokens, i)
    low, j = (number.low, number.stop) if number and number.high is not None else (0.0, 0)
    if not j and word in ("a", "an", "one") and tokens.at(i + 1) in (*UNITS, "hour"):
        low, j = 1.0, i + 1
    if not j or low <= 0:
        return None
    unit = PLURALS.get(tokens.at(j)) or (tokens.at(j) if tokens.at(j) in (*UNITS, "hour") else "")
    if not unit:
        return None
    after = tokens.at(j + 1)
    if low > 5000:
        return Named("later", i, j + 2, unit=unit) if after == "ago" else None
    if after == "ago":
        return Named("shift", i, j + 2, unit=unit, number=-low)
    if after in ("later", "earlier") and tokens.at(j + 2) != "than":
        return Named("later", i, j + 2, unit=unit)
    if after == "from" and tokens.at(j + 2) in ("now", "today"):
        return Named("shift", i, j + 3, unit=unit, number=low)
    counts = tokens.at(i - 2) in ("time", "times")  # "for the third time in two years"
    if (
        tokens.at(i - 1) == "in"
        and not counts
        and (unit, low) != ("day", 1.0)
        and _looks_ahead(tokens, i)
    ):
        k = j + 2 if after in ("'", "’") else j + 1
        return Named("shift", i, k + 1 if tokens.at(k) == "time" else j + 1, unit=unit, number=low)
    return None


def _vague_ago(tokens: Tokens, i: int) -> Named | None:
    """Such as "a few days ago", "decades ago": named, but nothing to count with."""
    for j in range(i + 1, min(i + 5, tokens.size)):
        if tokens.lower[j] == "ago" and tokens.at(j - 1) in PLURALS:
            return Named("later", i, j + 1, unit=PLURALS[tokens.at(j - 1)])
    return None


def read_plural(tokens: Tokens, i: int) -> Named | None:
    """Such as "decades ago", "years later"."""
    if tokens.at(i + 1) in ("ago", "later", "earlier") and tokens.at(i + 2) != "than":
        return Named("later", i, i + 2, unit=PLURALS[tokens.lower[i]])
    return None


def read_weekend(tokens: Tokens, i: int) -> Named | None:
    """Such as "over the weekend"."""
    if tokens.at(i - 1) == "the" and tokens.at(i - 2) in ("over", "at", "on", "during", "by"):
        return Named("weekday", i, i + 1, day=5, unit="weekend")
    return None


def _looks_ahead(tokens: Tokens, i: int) -> bool:
    """Whether the words before i speak of the future."""
    return not _AHEAD.isdisjoint(tokens.lower[:i])


DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
MODIFIERS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}
_WEEKDAY_PARTS = {"last": "last", "past": "last", "this": "this", "next": "next", "coming": "next"}
_AHEAD = frozenset(
    words(
        "will would shall going due expected scheduled planned plans plan set ll should must "
        "aims hopes"
    )
)
