"""Read a time of day: "15:11 GMT", "3 p.m.", "half past nine" is left alone."""

from claims.language.tokens import Tokens
from claims.language.wordlist import words


def clock(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """("T15:11", token after it) for the time of day that begins at figure i, or None.

    "Z" is added when the text says GMT or UTC; other zones and none are left untold.
    """
    word = tokens.lower[i]
    hour, minute, j = -1, 0, i + 1
    if word.isdecimal() and len(word) <= 2:
        hour = int(word)
        if tokens.at(j) == ":" and tokens.glued(j) and len(tokens.at(j + 1)) == 2:
            minutes = tokens.at(j + 1)
            if not minutes.isdecimal() or not tokens.glued(j + 1):
                return None
            minute, j = int(minutes), j + 2
            if tokens.at(j) == ":" and tokens.glued(j) and tokens.glued(j + 1):
                j += 2  # seconds
    elif "." in word and len(word) in (4, 5) and len(word.partition(".")[2]) == 2:
        hour, minute = map(int, word.split("."))
    elif len(word) == 4 and word.isdecimal():
        told = tokens.at(j) == "hours" and (tokens.at(i - 1) == "at" or tokens.at(j + 1) in _ZONES)
        j = j + 1 if told else j
        if told or tokens.at(j) in _ZONES:
            hour, minute = int(word[:2]), int(word[2:])
    half, stop = _half(tokens, j)
    zone, stop = _zone(tokens, stop)
    plain = j == i + 1
    if not (0 <= hour < 24 and 0 <= minute < 60) or (plain and not half and not zone):
        return None
    if half and not 0 < hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"T{hour:02}:{minute:02}{'Z' if zone in ('gmt', 'utc') else ''}", stop


def _half(tokens: Tokens, j: int) -> tuple[str, int]:
    """Such as "p.m.", "pm", "a.m.", "o'clock" (no half) at j."""
    word = tokens.at(j)
    if word in ("am", "pm"):
        return word, j + 1
    if word in ("a", "p") and tokens.at(j + 1) == "." and tokens.at(j + 2) == "m":
        return word + "m", j + 4 if tokens.at(j + 3) == "." else j + 3
    return "", j


def _zone(tokens: Tokens, j: int) -> tuple[str, int]:
    word = tokens.at(j)
    if word in _ZONES and tokens.word(j).isupper():
        return word, j + 1
    if word == "local" and tokens.at(j + 1) == "time":
        return "local", j + 2
    return "", j


_ZONES = frozenset(
    words(
        "gmt utc bst cet cest est edt cst cdt mst mdt pst pdt ist jst aest aedt nzst nzdt et pt "
        "hkt msk eet eest wib"
    )
)
