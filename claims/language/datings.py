"""Dates and ranks of a token list in one written form: `2021-04-22`, `--04-22`, `rank2 big`."""

import re

from claims.language import numbers_written
from claims.language.wordlist import words

YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}|2100")
DAY = re.compile(r"(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?")
ORDINAL = re.compile(r"([0-9]{1,3})(?:st|nd|rd|th)")
MONTHS = {
    name: number
    for number, name in enumerate(
        words(
            "january february march april may june july august september october november december"
        ),
        start=1,
    )
}
SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
ALL_MONTHS = MONTHS | SHORT_MONTHS
WORDS_TOO = frozenset({"may", "march", "mar", "dec", "sep", "jan"})
SUPERLATIVES = {
    "largest": "big",
    "biggest": "big",
    "greatest": "great",
    "smallest": "small",
    "highest": "high",
    "lowest": "low",
    "longest": "long",
    "shortest": "short",
    "tallest": "tall",
    "oldest": "old",
    "youngest": "young",
    "fastest": "fast",
    "slowest": "slow",
    "richest": "rich",
    "wealthiest": "rich",
    "poorest": "poor",
    "deadliest": "deadly",
    "strongest": "strong",
    "weakest": "weak",
    "heaviest": "heavy",
    "hottest": "hot",
    "warmest": "warm",
    "coldest": "cold",
    "wettest": "wet",
    "driest": "dry",
    "busiest": "busy",
    "deepest": "deep",
    "cheapest": "cheap",
    "safest": "safe",
    "worst": "bad",
    "best": "best",
    "most": "most",
    "least": "least",
}
RANKED_ALONE = frozenset(SUPERLATIVES) - {"best", "most", "least"}


def date(low: list[str], at: int, cased: bool) -> tuple[str, int] | None:
    """`April 22, 2021`, `22nd of April`, `April 2021` in ISO, and where it stops."""
    word = low[at]
    if word in ALL_MONTHS:
        read = None if word in WORDS_TOO and not cased else numbers_written.day_or_year(low, at + 1)
        if read and DAY.fullmatch(read[0]):
            return _dated(ALL_MONTHS[word], read[0], low, read[1])
        if read and YEAR.fullmatch(read[0]):
            return f"{read[0]}-{ALL_MONTHS[word]:02}", read[1]
        return None
    read = numbers_written.day_or_year(low, at)
    if not read or not DAY.fullmatch(read[0]):
        return None
    month = read[1] + 1 if low[read[1] : read[1] + 1] == ["of"] else read[1]
    if month < len(low) and low[month] in ALL_MONTHS:
        return _dated(ALL_MONTHS[low[month]], read[0], low, month + 1)
    return None


def rank(low: list[str], at: int) -> tuple[list[str], int] | None:
    """`second-biggest` -> rank2 big, `largest` -> rank1 big, `third most` -> rank3 most."""
    word = low[at]
    if word in RANKED_ALONE:
        return ["rank1", SUPERLATIVES[word]], at + 1
    read = numbers_written.day_or_year(low, at)
    found = ORDINAL.fullmatch(read[0]) if read else None
    if read and found and low[read[1] : read[1] + 1]:
        superlative = SUPERLATIVES.get(low[read[1]])
        return ([f"rank{found[1]}", superlative], read[1] + 1) if superlative else None
    return None


def _dated(month: int, day: str, low: list[str], stop: int) -> tuple[str, int]:
    found = DAY.fullmatch(day)
    written = f"{month:02}-{int(found[1]) if found else 0:02}"
    year = numbers_written.day_or_year(low, stop)
    if year and YEAR.fullmatch(year[0]):
        return f"{year[0]}-{written}", year[1]
    return f"--{written}", stop
