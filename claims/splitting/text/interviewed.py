"""Who answers in an interview, told from its heading and opening."""

import re
from collections.abc import Sequence

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import is_person
from claims.splitting.wording.realise import is_word

_WORD = r"[A-Z][\w'’-]*[a-z]"
_FULL = re.compile(
    rf"(?P<before>(?:[\w-]+ ){{0,4}})"
    rf"\b(?P<name>{_WORD}(?: (?:[A-Z]\.|de|la|van|von|der|el|al|bin))?(?: {_WORD}){{1,2}})\b"
)
_SPOKEN_TO = re.compile(
    r"\b(?:with|met|meets?|asked|asks|interview(?:s|ed)|(?:talk|talks|talked|speaks?|spoke) to)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:by|(?:she|he|they) (?:has |have )?(?:talk|talks|talked|speaks?|spoke|spoken) (?:to|with)"
    r"|our \w+) $",
    re.IGNORECASE,
)
_ASKS_ONE = re.compile(  # behind the name: spoke to her
    r" (?:(?:talk|talks|talked|speaks?|spoke|sat down) (?:to|with)|met|meets|asked|interviewed"
    r"|visited) (?:him|her|them)\b"
)
_SPEAKS_TO = re.compile(r"(?:, [^.,]+(?:, [^.,]+)*,)? (?:talked|speaks|spoke|talks) (?:to|with) ")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|d|ve|ll)|[Mm]y|[Ww]e|[Oo]ur)\b(?![.)])")


def speaks_of_self(text: str) -> bool:
    """Whether somebody says "I", "my" or "we"."""
    return _FIRST_PERSON.search(text) is not None


def interviewed(opening: Sequence[str]) -> str:
    """The one person whom the heading and opening of an interview name by first name and surname.

    Of several the one who is spoken to, else the one told of most; "" when that is not one. "By
    Ann Ode" is who asks.
    """
    told: dict[str, tuple[bool, int]] = {}
    for text in opening:
        for match in _FULL.finditer(text):
            name, before = match["name"], match["before"]
            times = _mentions(name, opening)
            role = before.split()[-1].lower() if before else ""
            named = gender_of_name(name) or not is_word(name.split()[0].lower())
            asks = _ASKS.search(before) or _ASKS_ONE.match(text, match.end())
            if asks or not (times > 1 or named or is_person(role)):
                continue
            spoken_to = _SPOKEN_TO.search(before) is not None
            to = _SPEAKS_TO.match(text, match.end())
            if to is not None and _FULL.match(text, to.end()):
                spoken_to = True  # Bo Ode spoke to Ann Lind of the Post
            told[name] = max(told.get(name, (False, 0)), (spoken_to, times))
    most = max(told.values(), default=None)
    best = [name for name, weight in told.items() if weight == most]
    return best[0] if len(best) == 1 else ""


def _mentions(name: str, opening: Sequence[str]) -> int:
    surname = re.compile(rf"\b{re.escape(name.split()[-1])}\b")
    return sum(len(surname.findall(text)) for text in opening)
