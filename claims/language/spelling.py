<<<<<<< HEAD
"""British spellings, abbreviations and contractions with the one form the normal form uses."""

import re

from claims.language.wordlist import words

CONTRACTED = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
}
ENDINGS = {
    "n't": "not",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'d": "would",
    "'m": "am",
}
BEFORE_IS = frozenset(
    words("it he she that there here what who where how when why everyone nobody everybody")
)
ABBREVIATED = {
    "mr": "mr",
    "pres": "president",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "dept": "department",
    "govt": "government",
    "intl": "international",
    "vs": "versus",
    "approx": "approximately",
    "jr": "jr",
    "ok": "okay",
    "tv": "television",
    "vp": "vice president",
    "pm": "pm",
    "covid19": "covid 19",
    "coronavirus": "coronavirus",
    "&": "and",
    "km": "kilometer",
    "kms": "kilometer",
    "kg": "kilogram",
    "kilograms": "kilogram",
    "kilometers": "kilometer",
    "kilometres": "kilometer",
    "kilometre": "kilometer",
    "metres": "meters",
    "metre": "meter",
    "litres": "liters",
    "litre": "liter",
    "dollars": "dollar",
    "euros": "euro",
    "pounds": "pound",
    "rupees": "rupee",
    "mph": "mph",
}
# British stems and endings with their American ones; the endings of inflection follow on both sides
BRITISH_STEMS = {
    "colour": "color",
    "favour": "favor",
    "labour": "labor",
    "honour": "honor",
    "neighbour": "neighbor",
    "behaviour": "behavior",
    "harbour": "harbor",
    "rumour": "rumor",
    "humour": "humor",
    "armour": "armor",
    "vapour": "vapor",
    "tumour": "tumor",
    "endeavour": "endeavor",
    "savour": "savor",
    "flavour": "flavor",
    "odour": "odor",
    "parlour": "parlor",
    "rigour": "rigor",
    "valour": "valor",
    "splendour": "splendor",
    "centre": "center",
    "theatre": "theater",
    "fibre": "fiber",
    "calibre": "caliber",
    "sombre": "somber",
    "spectre": "specter",
    "defence": "defense",
    "offence": "offense",
    "licence": "license",
    "pretence": "pretense",
    "programme": "program",
    "cheque": "check",
    "tyre": "tire",
    "kerb": "curb",
    "grey": "gray",
    "plough": "plow",
    "sceptic": "skeptic",
    "aeroplane": "airplane",
    "aluminium": "aluminum",
    "mould": "mold",
    "pyjama": "pajama",
    "jewellery": "jewelry",
    "storey": "story",
    "manoeuvre": "maneuver",
    "paediatric": "pediatric",
    "anaesthetic": "anesthetic",
    "orthopaedic": "orthopedic",
    "gynaecolog": "gynecolog",
    "haemorrhage": "hemorrhage",
    "leukaemia": "leukemia",
    "anaemia": "anemia",
    "diarrhoea": "diarrhea",
    "oestrogen": "estrogen",
    "foetus": "fetus",
    "foetal": "fetal",
    "mediaeval": "medieval",
    "encyclopaedia": "encyclopedia",
    "catalogue": "catalog",
    "dialogue": "dialog",
    "analogue": "analog",
    "cancell": "cancel",
    "travell": "travel",
    "labell": "label",
    "modell": "model",
    "fuell": "fuel",
    "signall": "signal",
    "counsell": "counsel",
    "marvell": "marvel",
    "dialled": "dialed",
    "fulfil": "fulfill",
    "enrol": "enroll",
    "instal": "install",
    "skilful": "skillful",
    "wilful": "willful",
    "analyse": "analyze",
    "analysing": "analyzing",
    "paralyse": "paralyze",
    "catalyse": "catalyze",
    "ageing": "aging",
    "judgement": "judgment",
    "acknowledgement": "acknowledgment",
    "whilst": "while",
    "amongst": "among",
    "learnt": "learned",
    "burnt": "burned",
    "spelt": "spelled",
    "dreamt": "dreamed",
    "practise": "practice",
}
FORMS = ("", "s", "d", "ed", "ing", "er", "ers", "r", "rs", "hood", "al", "able", "ist", "y", "ly")
ISE = re.compile(r"(.{3,})is(e|es|ed|ing|ation|ations|er|ers|ational)")
# ends of what stands before -ise in words that no spelling writes with z
NOT_IZE = words(
    "prom surpr exerc adv superv telev rev compr comprom desp gu merchand franch "
    "enterpr expert improv dev exc inc circumc ra prec conc parad tort po quo no cru "
    "bru prem dem repr chast treat advert ris w lou den mala lia sunr upr surm pract "
    "appr mort val cer prov chem"
)


def american(word: str) -> str:
    """The American spelling of a lower-case word; the word itself when it has no other.

    Regular families only: -our, -re, -ence, -ise, double l, -ae-/-oe-.
    """
    known = _TABLE.get(word)
    if known is not None:
        return known
    if len(word) > 6 and "is" in word:
        found = ISE.fullmatch(word)
        if found and not found[1].endswith(NOT_IZE):
            return f"{found[1]}iz{found[2]}"
    return word


def _families() -> dict[str, str]:
    table = {}
    for british, us in BRITISH_STEMS.items():
        for form in FORMS:
            table[british + form] = us + form
        if british.endswith("e"):
            bare = us[:-1] if us.endswith("e") else us
            table[british[:-1] + "ing"] = bare + "ing"
            table[british[:-1] + "ed"] = bare + "ed"
            table[british[:-1] + "al"] = bare + "al"
    for word in ("fulfill", "enroll", "install", "check", "story", "storys", "program"):
        table.pop(word, None)
    return {word: us for word, us in table.items() if word != us and us not in table}


_TABLE = _families()
=======
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
>>>>>>> language
