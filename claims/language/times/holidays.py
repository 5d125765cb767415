"""Read days that have a name and a fixed date: "Christmas Day", "New Year's Eve", "Halloween"."""

from claims.language.times.named import Named
from claims.language.tokens import Tokens


def read_holiday(tokens: Tokens, i: int) -> Named | None:
    """The day named at token i, with the year when one follows; None for "Christmas tree"."""
    if not tokens.words[i][0].isupper():
        return None
    for phrase, month, day in _HOLIDAYS.get(tokens.lower[i], ()):
        if tokens.matches(i, phrase) and (len(phrase) > 1 or tokens.at(i - 1) in _LEADS):
            stop = i + len(phrase)
            k = stop + 1 if tokens.at(stop) in ("in", ",", "of") else stop
            year = tokens.at(k)
            if len(year) == 4 and year.isdecimal() and 1500 <= int(year) <= 2199:
                return Named("day", i, k + 1, int(year), month, day)
            return Named("day", i, stop, month=month, day=day)
    return None


_LEADS = frozenset(("at", "on", "by", "since", "before", "after", "until", "last", "next", "this"))
_HOLIDAYS: dict[str, list[tuple[tuple[str, ...], int, int]]] = {}
for _text, _month, _day in (
    ("christmas day", 12, 25),
    ("christmas eve", 12, 24),
    ("christmas", 12, 25),
    ("boxing day", 12, 26),
    ("new year 's day", 1, 1),
    ("new year ’s day", 1, 1),
    ("new year 's eve", 12, 31),
    ("new year ’s eve", 12, 31),
    ("valentine 's day", 2, 14),
    ("valentine ’s day", 2, 14),
    ("halloween", 10, 31),
):
    _phrase = tuple(_text.split())
    _HOLIDAYS.setdefault(_phrase[0], []).append((_phrase, _month, _day))
HOLIDAY_WORDS = frozenset(_HOLIDAYS)
