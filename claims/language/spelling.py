"""British spellings, abbreviations and contractions with the one form the normal form uses."""

import re
from functools import lru_cache

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
    "appr mort val cer prov chem torto marqu mayonna"
)

# American words, or words of both, that a British stem with an ending would hide
KEPT = words("fulfill enroll install check story storys program programmer programmers")


@lru_cache(maxsize=1 << 16)
def american(word: str) -> str:
    """The American spelling of a lower-case word; the word itself when it has no other.

    Regular families only: -our, -re, -ence, -ise, double l, -ae-/-oe-.
    """
    known = _TABLE.get(word)
    if known is not None:
        return known
    for joint in (" ", "-"):
        if joint in word:
            return joint.join(american(part) for part in word.split(joint))
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
    for word in KEPT:
        table.pop(word, None)
    return {word: us for word, us in table.items() if word != us and us not in table}


_TABLE = _families()


def edits(a: str, b: str, most: int) -> int:
    """Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).

    Above `most`, some number above `most`.
    """
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        row = [i]
        for j, y in enumerate(b, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
