"""Tell years, spans of years, decades and centuries from other numbers of four digits."""

from claims.language.nouns import is_plural
from claims.language.numerals import SCALES, ordinal
from claims.language.tokens import QUOTES, Tokens
from claims.language.units import CURRENCY_SIGNS, CURRENCY_WORDS, UNITS
from claims.language.wordlist import words


def is_year(tokens: Tokens, i: int, strict: bool = True) -> bool:
    """Whether the figure at i is a year; not `strict`: a month or day stands before it already."""
    word = tokens.at(i)
    if len(word) != 4 or not word.isdecimal() or not 1000 <= int(word) <= 2199:
        return False
    after = tokens.at(i + 1)
    if tokens.glued(i + 1) and (after[0].isalnum() or after in _NOT_AFTER):
        return False
    if not strict:
        return True
    before = tokens.at(i - 1)
    if before in ("least", "some", "roughly", "approximately") and tokens.at(i - 2) in (
        "at",
        *_SINCE,
    ):
        before = tokens.at(i - 3) if tokens.at(i - 2) == "at" else tokens.at(i - 2)
        return before in _SINCE  # "until at least 2030"
    if before == "." and tokens.at(i - 2) in ("c", "ca"):
        return True
    if before in QUOTES and after in QUOTES:
        return False  # the title of a book or a song
    if before in CURRENCY_SIGNS or before in _COUNTS_BEFORE or before in _NAMES_BEFORE:
        return False
    if tokens.glued(i) and before not in _GLUED_BEFORE:
        return False
    if after in SCALES or after in _PERCENT or after in CURRENCY_WORDS or after in ("bc", "bce"):
        return False
    if _is_plural_code(tokens, i + 1):
        return False
    if after in UNITS or is_plural(after):
        if before in ("and", "or", ",") and len(tokens.at(i - 2)) == 4:
            return is_year(tokens, i - 2, strict=False)  # "the 1960 and 2007 seasons"
        return before in _FIRM or after in _LEVELS or (after in _EVENTS and before != "of")
    return 1500 <= int(word) <= 2100 or before in _FIRM


def _is_plural_code(tokens: Tokens, j: int) -> bool:
    """Such as "A330s", "F16s"."""
    glued = tokens.glued(j + 1) and tokens.is_figure(j + 1) and tokens.glued(j + 2)
    return glued and tokens.at(j + 2) == "s"


def year_range(tokens: Tokens, i: int) -> tuple[int, int, int] | None:
    """(first year, last year, token after) of "2004-2014", "2004–05", "2019/20" at i, or None."""
    sign, last = tokens.at(i + 1), tokens.at(i + 2)
    joined = sign in ("-", "–", "—", "/") and tokens.glued(i + 1) and tokens.glued(i + 2)
    apart = sign in ("–", "-") and len(last) == 4 and is_year(tokens, i, strict=False)
    if not joined and not (apart and is_year(tokens, i + 2, strict=False)):
        return None
    if not last.isdecimal() or len(last) not in (2, 4) or tokens.at(i - 1) in CURRENCY_SIGNS:
        return None
    if tokens.glued(i + 3) and (tokens.at(i + 3)[0].isalnum() or tokens.at(i + 3) in ("-", "%")):
        return None
    first = int(tokens.lower[i])
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if not 1000 <= first < end <= 2199 or end - first > 999:
        return None
    if is_plural(tokens.at(i + 3)) and len(last) == 4 and tokens.at(i - 1) not in _FIRM:
        return None
    return first, end, i + 3


def decade(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """(first year, token after) of "1990s" at i, or None."""
    word = tokens.lower[i]
    j = i + 2 if tokens.at(i + 1) in ("'s", "’s") and word.endswith("0") else i + 1
    if tokens.at(j) == "s" and tokens.glued(j):
        j += 1
    elif j == i + 1 or tokens.at(i - 1) not in ("the", "early", "late", "mid", "-"):
        return None
    year = int(word)
    return (year, j) if year % 10 == 0 and 1000 <= year < 2190 else None


def century(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """(first year, token after) of "18th century", "twentieth-century" at i, or None."""
    rank = ordinal(tokens, i)
    if rank is None or not 0 < rank[0] <= 22:
        return None
    j = rank[1] + 1 if tokens.at(rank[1]) == "-" else rank[1]
    if tokens.at(j) not in ("century", "centuries"):
        return None
    if tokens.word(j)[0].isupper() and tokens.word(j + 1)[:1].isupper():
        return None  # "20th Century Fox"
    return (rank[0] - 1) * 100 + 1, j + 1


_SINCE = frozenset(words("since until till by before"))
_NOT_AFTER = frozenset(("%", "°", "/"))
_GLUED_BEFORE = frozenset("([{-–—'\"“‘/,.;:")
_PERCENT = frozenset(("%", "percent", "per"))
_COUNTS_BEFORE = frozenset(
    words("than least most nearly almost some over roughly approximately up")
)
_NAMES_BEFORE = frozenset(words("no number page room flight highway route code hwy"))
_FIRM = frozenset(
    words(
        "in since during until till early late mid circa year summer winter spring autumn the "
        "this 's ’s its their his her our"
    )
)
_LEVELS = frozenset(("levels", "prices", "terms", "standards"))
_EVENTS = frozenset(
    words(
        "elections olympics games protests riots attacks championships finals awards primaries "
        "midterms bombings fires floods wildfires talks accords results"
    )
)
