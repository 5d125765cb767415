"""Numbers that are part of a name and count nothing: "Boeing 737", "10 Downing Street", "F-16"."""

from claims.language.nouns import PEOPLE_WORDS, is_plural
from claims.language.tokens import QUOTES, Tokens
from claims.language.units import CURRENCY_SIGNS
from claims.language.wordlist import words


def is_name(tokens: Tokens, i: int, stop: int) -> bool:
    """Whether the number over tokens i..stop (no unit, no scale) is part of a name or a code."""
    if tokens.is_figure(i):
        return (
            is_code(tokens, i, stop) or _is_address(tokens, stop) or _follows_name(tokens, i, stop)
        )
    before = tokens.word(i - 1)
    word = tokens.words[i]
    if stop - i > 1 and tokens.at(i + 1) == "-":
        return False
    if word[0].isupper() and not tokens.opens(i) and not word.isupper():
        # "Seven Sisters", "the Big Four": capitals inside a sentence make a name.
        return tokens.word(stop)[:1].isupper() or before[:1].isupper()
    return word[0].isupper() and tokens.word(stop)[:1].isupper() and tokens.at(stop) not in _NATIONS


def is_code(tokens: Tokens, i: int, stop: int) -> bool:
    """Glued to letters or more figures: "G7", "COVID-19", "4chan", "3.2.1", "555-0199-22"."""
    before, after = tokens.at(i - 1), tokens.at(stop)
    if before in QUOTES and after in QUOTES:
        return True  # a title
    if before == "." and tokens.at(i - 2) in ("no", "nos"):
        return True  # "Chanel No. 5"; where it is a rank it was read as one
    if tokens.glued(i):
        if before[-1].isalnum() or before in ("_", "#", "@", "/", ".", ":", "’", "'"):
            return True
        if before in ("-", "–", "+") and tokens.glued(i - 1) and tokens.at(i - 2)[-1:].isalnum():
            return tokens.at(i - 2) not in ("magnitude", "category", "stage", "level")
    if not tokens.glued(stop):
        return _is_number_of_something(tokens.lower[i], after)
    if after in ("_", "/", ":", "@"):
        return tokens.at(stop + 1)[:1].isalnum()
    if after == "." and tokens.glued(stop + 1):  # "3.2.1", "example4.com"; not "aged 83.He"
        return tokens.at(stop + 1)[:1].isalnum() and not tokens.word(stop + 1)[0].isupper()
    if after in ("-", "–") and tokens.glued(stop + 1) and tokens.is_figure(stop + 1):
        far = stop + 2
        return tokens.glued(far) and tokens.at(far) in ("-", "–") and tokens.is_figure(far + 1)
    return _is_number_of_something(tokens.lower[i], after)


def _is_number_of_something(digits: str, after: str) -> bool:
    """Such as "007", a long number with no separators, "a 911 call"."""
    if digits == "911" and not is_plural(after):
        return True
    return digits.isdecimal() and len(digits) > 1 and (digits[0] == "0" or len(digits) > 7)


def _is_address(tokens: Tokens, stop: int) -> bool:
    """Such as "10 Downing Street", "221 West Main St."."""
    for k in range(stop, min(stop + 4, tokens.size)):
        if not tokens.words[k][0].isupper():
            return False
        if k > stop and tokens.lower[k] in _STREETS:
            return True
    return False


def _follows_name(tokens: Tokens, i: int, stop: int) -> bool:
    """Such as "Boeing 737", "Article 50", "Apollo 11 astronauts"; not "In London 12 people"."""
    if i == 0 or tokens.glued(i):
        return False
    before = tokens.word(i - 1)
    lower = before.lower()
    if before == "." and len(tokens.word(i - 2)) == 1 and tokens.word(i - 2).isupper():
        return tokens.at(stop) not in _PEOPLE  # "H.R. 2847"
    if lower in _LABELS:
        return True
    if before == lower or not before.isalpha() or lower in _PLAIN or len(before) < 2:
        return False
    if before.endswith(("ing", "ed", "ly")) and len(before) > 4 and tokens.opens(i - 1):
        return False
    if "," in tokens.lower[i] or tokens.at(i - 1) in CURRENCY_SIGNS:
        return False
    after = tokens.at(stop)
    return not (after in _PEOPLE or after in PEOPLE_WORDS)


_STREETS = frozenset(
    words(
        "street st road rd avenue ave lane drive square boulevard blvd court place terrace way "
        "crescent gardens hill row"
    )
)
_LABELS = frozenset(
    words(
        "page pages chapter section article part volume vol act scene room flight gate route "
        "highway interstate channel level phase type class grade model figure fig table line "
        "item paragraph clause appendix note apartment apt suite platform track formula windows "
        "version resolution amendment proposition protocol step stage tier group area zone "
        "block season episode series"
    )
)
_PLAIN = frozenset(
    words(
        "the a an some about around nearly almost over under more less fewer at up to only just "
        "another these those this that all both in on of by for with from and but or as when "
        "while after before since until there were was are is had has have some its his her "
        "their our between among approximately roughly exactly last first next another police "
        "officials he she they it we i killed wounded injured total monday tuesday wednesday "
        "thursday friday saturday sunday january february march april may june july august "
        "september october november december if so then also even not no nor than out off left "
        "got every each any other what which who how where why during within"
    )
)
_PEOPLE = frozenset(
    words(
        "people men women children persons soldiers students officers civilians police "
        "passengers victims residents workers protesters others deaths cases points goals runs "
        "votes seats medals percent wins losses times years months weeks days hours minutes"
    )
)
_NATIONS = frozenset(
    words(
        "american americans british chinese french german russian israeli palestinian "
        "palestinians indian iraqi iranian syrian afghan turkish australian canadian japanese "
        "mexican african european us u ukrainian italian spanish republican democratic "
        "republicans democrats israelis russians muslim christian jewish"
    )
)
