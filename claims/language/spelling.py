"""Write a word the American way, so that both spellings are one: organise, organize."""

import re
from functools import cache, lru_cache
from pathlib import Path

from claims.language.tokens import words

PATH = Path(__file__).parent / "data" / "spelling.txt"


@lru_cache(maxsize=1 << 14)
def american(word: str) -> str:
    """The American spelling of a lower-cased English word; most words stay as they are.

    Single words by table, families by ending (-ise, -our, -lled). A word that only looks British
    (advise, four) is left alone.
    """
    table = _table()
    if word in table:
        return table[word]
    for ending in ("s", "d", "ed", "ing"):
        stem = word[: -len(ending)] if word.endswith(ending) else ""
        if stem in table:
            return table[stem] + ending
    if "our" in word:
        word = _OUR.sub(r"\1or\2", word)
    if "is" in word and len(word) > 5:
        return _ized(word)
    if "ll" in word:
        return _DOUBLED.sub(r"\1\2", word)
    return word


@cache
def _table() -> dict[str, str]:
    lines = PATH.read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines if not line.startswith("#"))


def _ized(word: str) -> str:
    match = _ISE.fullmatch(word)
    if match is None or match["stem"] in _STAY or match["stem"].endswith(("w", "ra")):
        return word
    return f"{match['stem']}iz{match['end']}"


_ISE = re.compile(
    r"(?P<stem>[a-z]{3,})is(?P<end>e|es|ed|er|ers|ing|ation|ations|ational|able|ability)"
)
# Words in "-ise" where it is no suffix, without it.
_STAY = frozenset(
    words(
        "adv advert appr apprent bru cer chast chem circumc clar compr comprom conc cru dem den "
        "desp dev disenfranch disgu el enfranch enterpr exc exerc expert franch improv imprec inc "
        "inadv lia lou mala marqu mayonna merchand misadv mort parad porpo pra prec prem prom "
        "repr rev superv surm surpr telev tort treat turquo underprom val"
    )
)
_OUR = re.compile(
    r"\b((?:mis|dis|un|en|be)?(?:arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|"
    r"harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our"
    r"((?:s|ed|er|ers|ing|ite|ites|able|ably|al|hood|hoods|ful|less|ism|ist|y|ly)?)\b"
)
_DOUBLED = re.compile(
    r"((?:re|un|out|mis)?(?:beve|cance|channe|counse|crue|dia|due|ename|equa|fue|funne|grave|grove|"
    r"initia|jewe|labe|leve|libe|marsha|marve|meda|meta|mode|pane|parce|peda|penci|quarre|rave|"
    r"riva|shove|shrive|signa|snorke|spira|squirre|swive|symbo|tota|towe|trave|tunne|unrave|yode)l)"
    r"l(ed|er|ers|ing|or|ors)"
)
