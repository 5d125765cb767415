"""Cut a text into words, figures and signs with their places: what the scanners walk over."""

import re
from collections.abc import Iterator
from functools import lru_cache

# A word may carry an apostrophe ("world's" is two tokens: "world" and "'s"); figures keep their
# thousands separators and decimals ("1,709", "4.5"); every other character is a token of its own.
_TOKEN = re.compile(
    r"\d+,\d{1,2}(?= (?:million|billion|trillion|percent|per cent|met[re]{2}s?)\b| ?%)"
    r"|[^\W\d_¹²³½⅓⅔¼¾⅕-⅞]+|\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|['’]s\b|\S"
)


class Tokens:
    """Parallel lists, one entry a token; `lower` is what to look words up by."""

    __slots__ = ("lower", "size", "starts", "stops", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.stops: list[int] = []
        for match in _TOKEN.finditer(text):
            self.words.append(match.group())
            self.starts.append(match.start())
            self.stops.append(match.end())
        self.lower = [word.lower() for word in self.words]
        self.size = len(self.words)

    def at(self, i: int) -> str:
        """The lower-cased token at i, "" outside."""
        return self.lower[i] if 0 <= i < self.size else ""

    def word(self, i: int) -> str:
        """The token at i as written, "" outside."""
        return self.words[i] if 0 <= i < self.size else ""

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token i and the token before it."""
        return 0 < i < self.size and self.starts[i] == self.stops[i - 1]

    def opens(self, i: int) -> bool:
        """Whether token i begins a sentence or a quotation."""
        return i == 0 or self.words[i - 1] in _OPENERS

    def matches(self, i: int, phrase: tuple[str, ...]) -> bool:
        """Whether the phrase stands at i."""
        return tuple(self.lower[i : i + len(phrase)]) == phrase

    def matches_before(self, i: int, phrase: tuple[str, ...]) -> bool:
        """Whether the phrase ends right before i."""
        size = len(phrase)
        return i >= size and tuple(self.lower[i - size : i]) == phrase

    def is_figure(self, i: int) -> bool:
        """Whether the token at i is written in figures."""
        return 0 <= i < self.size and self.words[i][0].isdecimal()

    def __iter__(self) -> Iterator[str]:
        return iter(self.lower)


QUOTES = frozenset("\"'`“”‘’«»")
_OPENERS = frozenset('.!?:;"“”‘([—–')


@lru_cache(maxsize=512)
def tokenize(text: str) -> Tokens:
    """The tokens of a text; the last few hundred are kept, as several scanners read the same text.

    The result is shared: never change it.
    """
    return Tokens(text)
