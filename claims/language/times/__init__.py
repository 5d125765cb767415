"""Times in English text: find them, resolve them against the day of writing, compare them."""

import re
from datetime import date

from claims.language.times.compare import compare
from claims.language.times.named import Named
from claims.language.times.resolve import Tense, resolve
from claims.language.times.scan import scan
from claims.language.tokens import Tokens, tokenize
from claims.language.wordlist import words
from claims.model import When

__all__ = ["Tense", "compare", "find_times"]


def find_times(
    text: str, anchor: date | None = None, tense: Tense | None = None
) -> tuple[When, ...]:
    """The times a text names, in order, each with `text[start:stop]` as written.

    `anchor` is the day the text was written; without it relative words keep `first` and `last`
    None, and days and months without a year stay partial. `tense` ("past" or "future", of the
    clause) settles a bare weekday; without it the words around decide, then the past.
    """
    found = scan(text)
    if not found:
        return ()
    tokens = tokenize(text)
    whens = []
    for named in found:
        if named.kind == "mask":
            continue
        days, granularity, partial = resolve(named, anchor, tense or _tense(tokens, named))
        if days is None and named.kind == "day" and not partial:
            continue  # February 30: no day at all
        start, stop = tokens.starts[named.start], tokens.stops[named.stop - 1]
        first, last = days or (None, None)
        relation = named.relation
        whens.append(
            When(text[start:stop], start, stop, first, last, granularity, partial, relation)
        )
    return tuple(whens)


def _tense(tokens: Tokens, named: Named) -> Tense | None:
    """Such as "said on Friday" is past and "will meet on Friday" future: the nearest decides."""
    if named.kind not in ("weekday", "day", "month", "range"):
        return None
    before = tokens.lower[max(0, named.start - _REACH) : named.start]
    if named.relation in ("until", "by"):  # "gave them until June": a term to come
        return "future" if _OVER.isdisjoint(before) else "past"
    if named.relation == "since":
        return "past"
    for i in range(named.start - 1, max(-1, named.start - _REACH), -1):
        word = tokens.lower[i]
        if word in _FUTURE or (word == "to" and tokens.at(i - 1) in _AIMS):
            return "future"
        if word in _PAST or _PAST_FORM.fullmatch(word):
            if tokens.at(i - 1) in _BE and (word in _PLANNED or tokens.at(i - 2) in _AHEAD):
                return "future"
            return "past"
    return None


_REACH = 12
_FUTURE = frozenset(["will", "ll", "shall", "upcoming"])
_PLANNED = frozenset(["scheduled", "planned", "expected", "due", "set", "slated"])
_AIMS = frozenset(
    words(
        "is are be set due slated scheduled planned expected plan plans planning hope hopes intend "
        "intends aim aims going wants want"
    )
)
_OVER = frozenset(("was", "were", "had", "been", "did"))
_AHEAD = frozenset(words("to will would shall should must can may might"))
_BE = frozenset(["is", "are", "be", "being"])
_PAST = frozenset(
    words(
        "said told was were had did came went took began met held made won lost left gave got "
        "found saw spoke wrote fell rose hit shot struck broke became"
    )
)
_PAST_FORM = re.compile(r"[a-z]{2,}ed")
