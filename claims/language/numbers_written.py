"""Numbers of a token list, in words or figures, in one written form: `4500000`, `25%`, `2nd`."""

import re

from claims.language.counting import ONES, ORDINALS, TENS

SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
ATTACHED = {"k": 1_000, "m": 1_000_000, "b": 1_000_000_000, **SCALES}
MONEY_ONLY = frozenset({"m", "b"})  # "5m" is as often five metres
SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee"}
CODES = {"usd": "dollar", "eur": "euro", "gbp": "pound", "jpy": "yen", "inr": "rupee"}
AFTER = {**SIGNS, **CODES, **{name + s: name for name in SIGNS.values() for s in ("", "s")}}
PER_CENT = frozenset({"%", "percent", "pct"})
PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "eighth": 8,
    "tenth": 10,
}
PARTS |= {("halves" if word == "half" else word + "s"): value for word, value in PARTS.items()}
COUNTS = frozenset({*ONES, *TENS, *SCALES})
MARKS = frozenset({"%", *SIGNS})
FIGURE = re.compile(r"(-?[0-9][0-9,]*(?:\.[0-9]+)?)([a-z]*)")
LONGEST = 15  # digits; longer ones are codes, not amounts, and stay as written


def ordinal(value: int) -> str:
    """`1st`, `2nd`, `13th`."""
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10)
    return f"{value}{ending or 'th'}"


def needs_article(after: list[str]) -> bool:
    """Whether `a` before these tokens is part of a number: a million, a quarter of, and a half."""
    return bool(after) and (
        after[0] in SCALES or after[0] in ("dozen", "half") or (after[0] in PARTS and "of" in after)
    )


def day_or_year(tokens: list[str], at: int) -> tuple[str, int] | None:
    """A bare number or ordinal that begins at `tokens[at]`, as one token, and where it stops."""
    if at >= len(tokens):
        return None
    if tokens[at] in ORDINALS:
        return ordinal(ORDINALS[tokens[at]]), at + 1
    read = ordinal_words(tokens, at) or number(tokens, at)
    return (read[0][0], read[1]) if read and len(read[0]) == 1 else None


def ordinal_words(tokens: list[str], at: int) -> tuple[list[str], int] | None:
    """`twenty first` -> 21st."""
    unit = ORDINALS.get(tokens[at + 1], 10) if at + 1 < len(tokens) else 10
    tens = TENS.get(tokens[at], 0)
    return ([ordinal(tens + unit)], at + 2) if tens and unit < 10 else None


def number(tokens: list[str], at: int) -> tuple[list[str], int] | None:
    """The number that begins at `tokens[at]` (lower case) in its one form, and where it stops.

    None when there is none. The form is one token, or two with a currency: `1500000000 dollar`.
    """
    sign = SIGNS.get(tokens[at]) or CODES.get(tokens[at])
    begin = at + 1 if sign else at
    if begin >= len(tokens):
        return None
    share = _share(tokens, begin)
    if share:
        return share
    read = _figure(tokens, begin, bool(sign)) or _worded(tokens, begin)
    if read is None:
        return None
    form, stop = read
    while stop < len(tokens) and tokens[stop] in SCALES and form.isdigit() and len(form) < LONGEST:
        form, stop = str(int(form) * SCALES[tokens[stop]]), stop + 1
    following = tokens[stop] if stop < len(tokens) else ""
    if sign:
        return [form, sign], stop
    if not form[-1].isdigit():
        return [form], stop
    if following in PER_CENT:
        return [form + "%"], stop + 1
    if following == "per" and tokens[stop + 1 : stop + 2] == ["cent"]:
        return [form + "%"], stop + 2
    if following in AFTER:
        return [form, AFTER[following]], stop + 1
    return [form], stop


def written(value: float) -> str:
    """Without a trailing `.0`, and at most six decimals."""
    return str(int(value)) if value == int(value) else f"{value:.6f}".rstrip("0").rstrip(".")


def _share(tokens: list[str], at: int) -> tuple[list[str], int] | None:
    """`a quarter of` -> 25%, `two thirds of` -> 66.67%, `one in three` -> 33.33%."""
    first = tokens[at]
    count = 1 if first in ("a", "one") else ONES.get(first, 0)
    after = tokens[at + 1 : at + 3]
    if first == "half" and after[:1] == ["of"]:
        return ["50%"], at + 1
    if not count or len(after) < 2:
        return None
    parts = PARTS.get(after[0], 0)
    if parts and after[1] == "of" and count < parts:
        return [_percent(count / parts)], at + 2
    outof = ONES.get(after[1], 0)
    if first != "a" and after[0] == "in" and outof > 1 and count < outof:
        return [_percent(count / outof)], at + 3
    return None


def _percent(share: float) -> str:
    return f"{written(round(100 * share, 2))}%"


def _figure(tokens: list[str], at: int, money: bool) -> tuple[str, int] | None:
    """Digits with what is attached to them and the scale words that follow."""
    found = FIGURE.fullmatch(tokens[at])
    if not found:
        return None
    digits, ending = found[1].replace(",", ""), found[2]
    scale = 1
    if ending:
        if ending not in ATTACHED or (ending in MONEY_ONLY and not money):
            return tokens[at].replace(",", ""), at + 1
        scale = ATTACHED[ending]
    stop = at + 1
    if len(digits) > LONGEST:
        return digits + ending, stop
    while stop < len(tokens) and tokens[stop] in SCALES and scale < 10**15:
        scale *= SCALES[tokens[stop]]
        stop += 1
    if scale == 1 and "." not in digits:
        return digits, stop
    value = float(digits) * scale
    return written(round(value, 6)), stop


def _worded(tokens: list[str], at: int) -> tuple[str, int] | None:
    """Number words: `twenty-five`, `one hundred and five`, `half a million`, `two and a half`."""
    total, current, stop, last = 0.0, 0.0, at, ""
    count = len(tokens)
    if tokens[at] == "half" and tokens[at + 1 : at + 2] == ["a"]:
        scale = SCALES.get(tokens[at + 2]) if at + 2 < count else None
        return (written(scale / 2), at + 3) if scale else None
    if tokens[at] == "a":
        if tokens[at + 1 : at + 2] == ["dozen"]:
            return "12", at + 2
        if at + 1 >= count or tokens[at + 1] not in SCALES:
            return None
        current, stop, last = 1, at + 1, "unit"
    while stop < count:
        token = tokens[stop]
        if token == "and" and last == "scale" and stop + 1 < count:
            if tokens[stop + 1] not in ONES and tokens[stop + 1] not in TENS:
                break
            stop += 1
            continue
        if token == "and" and tokens[stop + 1 : stop + 3] == ["a", "half"] and last == "unit":
            current, stop = current + 0.5, stop + 3
            continue
        if token in ONES and (last in ("", "scale") or (last == "tens" and ONES[token] < 10)):
            current, last = current + ONES[token], "unit"
        elif token in TENS and last in ("", "scale"):
            current, last = current + TENS[token], "tens"
        elif token in SCALES and last and total + current < 10**15:
            scale = SCALES[token]
            if scale == 100 and current:
                current *= scale
            elif current:
                total, current = total + current * scale, 0.0
            else:
                total *= scale
            last = "scale"
        else:
            break
        stop += 1
    return (written(total + current), stop) if stop > at and last else None
