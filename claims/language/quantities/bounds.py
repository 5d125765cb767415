"""The words before and after a number that say how it limits the value: "at least", "or more"."""

from claims.language.tokens import Tokens
from claims.language.wordlist import words
from claims.model import Bound


def bound_before(tokens: Tokens, i: int, floor: int) -> tuple[Bound, int]:
    """The bound told by the words that end right before token i, and the token they begin at.

    Never looks before token `floor`. (EXACT, i) where nothing is said.
    """
    bound, start = Bound.EXACT, i
    while True:
        found = _phrase_before(tokens, start, floor)
        if found is None:
            return bound, start
        said, size = found
        if said is not None:
            bound = _both(said, bound)
        start -= size
        if tokens.at(start - 1) in ("a", "an", "the") and tokens.at(start) in _WITH_ARTICLE:
            start = max(start - 1, floor)


def bound_after(tokens: Tokens, j: int) -> tuple[Bound, int]:
    """The bound told by the words that begin at token j, and the token after them."""
    for phrase, bound in _AFTER.get(tokens.at(j), ()):
        if tokens.matches(j, phrase):
            return bound, j + len(phrase)
    return Bound.EXACT, j


def _phrase_before(tokens: Tokens, i: int, floor: int) -> tuple[Bound | None, int] | None:
    for phrase, bound in _BEFORE.get(tokens.at(i - 1), ()):
        if i - len(phrase) >= floor and tokens.matches_before(i, phrase):
            return bound, len(phrase)
    return None


def _both(outer: Bound, inner: Bound) -> Bound:
    """Such as "no more than about 40": the inner one holds unless it only blurs."""
    return outer if inner in (Bound.EXACT, Bound.ABOUT) else inner


def _by_end(
    table: dict[Bound | None, str],
) -> dict[str, list[tuple[tuple[str, ...], Bound | None]]]:
    """Phrases by their last word, longest first."""
    ends: dict[str, list[tuple[tuple[str, ...], Bound | None]]] = {}
    for bound, phrases in table.items():
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            ends.setdefault(words[-1], []).append((words, bound))
    for entries in ends.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return ends


_WITH_ARTICLE = frozenset(words("estimated minimum maximum total staggering mere record reported"))
# None: the words belong to the number but limit nothing.
_BEFORE = _by_end(
    {
        Bound.AT_LEAST: "at least|no fewer than|no less than|not less than|not fewer than|"
        "a minimum of|minimum of|upwards of|upward of|≥",
        Bound.MORE_THAN: "more than|greater than|higher than|larger than|bigger than|longer than|"
        "over|above|in excess of|exceeding|exceeds|exceeded|exceed|surpassing|surpassed|topping|"
        "topped|better than|well over|well above|far more than|>|older than|heavier than|"
        "taller than|over the age of|above the age of|further than|farther than|beyond|passed",
        Bound.AT_MOST: "up to|at most|no more than|not more than|as many as|as much as|as high as|"
        "a maximum of|maximum of|≤|at the most|no greater than|no higher than",
        Bound.LESS_THAN: "fewer than|less than|lower than|smaller than|shorter than|under|below|"
        "<|under the age of|below the age of|younger than|well under|well below|lighter than",
        Bound.ABOUT: "about|around|roughly|approximately|approx .|approx|circa|c .|some|nearly|"
        "almost|close to|nearing|approaching|estimated|an estimated|~|≈|near|just over|just under|"
        "just above|just below|slightly more than|slightly less than|slightly over|"
        "slightly under|a little over|a little more than|a little under|a little less than|"
        "virtually|something like|in the region of|perhaps|maybe|barely|practically|"
        "a bit more than|a bit over|just shy of|shy of|"
        "an approximate|approximate|just more than|just less than",
        None: "an average of|averaging|a total of|total of|exactly|only|just|as few as|"
        "as little as|a record|precisely|"
        "a mere|mere|a staggering|a further|a combined|even",
    }
)
_AFTER_PHRASES: dict[Bound, str] = {
    Bound.AT_LEAST: "or more|or higher|or above|or older|or greater|or over|or longer|or better|"
    "and over|and above|and older|and up|and more|plus|+|at least|minimum|at a minimum",
    Bound.AT_MOST: "or fewer|or less|or lower|or below|or under|or younger|or shorter|and under|"
    "and younger|and below|at most|maximum|at the most",
    Bound.ABOUT: "or so|or thereabouts|approximately|odd|- odd",
    Bound.MORE_THAN: "- plus",
}
_AFTER: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
for _bound, _phrases in _AFTER_PHRASES.items():
    for _phrase in _phrases.split("|"):
        _words = tuple(_phrase.split())
        _AFTER.setdefault(_words[0], []).append((_words, _bound))
