"""The lemma of an English noun by its ending, and the noun that a number counts."""

from functools import lru_cache

from claims.language.numerals import CARDINALS
from claims.language.tokens import QUOTES, Tokens
from claims.language.wordlist import words


def is_plural(word: str) -> bool:
    """Whether a lower-cased word looks like the plural of a noun."""
    if word in IRREGULAR:
        return True
    if len(word) < 4 or not word.endswith("s") or not word.isalpha():
        return False
    return not word.endswith(_SINGULAR_ENDINGS) and word not in _NOT_PLURAL


@lru_cache(maxsize=4096)
def lemma(word: str) -> str:
    """The singular of a lower-cased noun: children -> child, cities -> city, series -> series."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-1] if word in _IE else word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zzes", "ooes")) and word not in _PLAIN_ES:
        return word[:-2]
    if word.endswith("oes") and word not in ("shoes", "toes", "foes", "canoes"):
        return word[:-2]
    if word.endswith("uses") and word.startswith(("bus", "virus", "gas", "bonus", "campus")):
        return word[:-2]
    return word[:-1]


def counted(tokens: Tokens, i: int, singular: bool = False) -> str:
    """Lemma of the noun that a number ending before token i counts, "" when none is near.

    Looks past "of the", adjectives and attributes to the first plural ("new school buildings" ->
    building); `singular` takes the last of the words that follow where there is no plural ("one
    small child"), and what a hyphen joins is taken at once ("six-member team").
    """
    if tokens.at(i) == "-" and tokens.glued(i) and tokens.glued(i + 1):
        word = tokens.at(i + 1)
        known = word.isalpha() and word not in _STOP and not word.endswith("ed")
        return lemma(word) if known else ""
    j = _skip_of(tokens, i)
    last = ""
    for k in range(j, min(j + _REACH, tokens.size)):
        word = tokens.lower[k]
        if (word == "-" and tokens.glued(k)) or word in QUOTES:
            continue
        if word == "." and k > j and len(tokens.lower[k - 1]) == 1:
            continue  # "U.S. soldiers"
        if not word.isalpha() or word in _STOP:
            break
        if word in CARDINALS and tokens.at(k + 1) != "-":
            break  # "61 percent four years earlier"
        if word in PEOPLE_WORDS:
            return PEOPLE_WORDS[word]
        if is_plural(word) and not is_plural(tokens.at(k + 1)):  # "sports teams" are teams
            return lemma(word)
        if word in COUNTED_SINGULARS:
            return word
        if last and singular and _ends_phrase(tokens, k):
            break
        if word not in _PASS and not (word.endswith("ly") and word not in _LY_NOUNS):
            last = word
    return lemma(last) if singular else ""


def _ends_phrase(tokens: Tokens, k: int) -> bool:
    """Whether the word at k no longer belongs to the noun phrase: a verb, or a name after it."""
    word = tokens.lower[k]
    if word.endswith(("ed", "ing")) and len(word) > 4 and word not in _ING_NOUNS:
        return True
    if word in _NOT_PLURAL or (word == "set" and tokens.at(k + 1) == "to"):
        return True
    return tokens.words[k][0].isupper() and tokens.words[k - 1][0].islower()


def _skip_of(tokens: Tokens, i: int) -> int:
    j = i
    if tokens.at(j) == "of":
        j += 1
        while tokens.at(j) in _DETERMINERS or (tokens.is_figure(j) and tokens.at(j - 1) != "of"):
            j += 1
    return j


_REACH = 6
IRREGULAR = {
    "people": "person",
    "persons": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "oxen": "ox",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "wolves": "wolf",
    "leaves": "leaf",
    "halves": "half",
    "shelves": "shelf",
    "thieves": "thief",
    "loaves": "loaf",
    "calves": "calf",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "bacteria": "bacterium",
    "media": "medium",
    "crises": "crisis",
    "analyses": "analysis",
    "bases": "base",
    "diagnoses": "diagnosis",
    "nuclei": "nucleus",
    "fungi": "fungus",
    "alumni": "alumnus",
    "species": "species",
    "series": "series",
    "aircraft": "aircraft",
    "sheep": "sheep",
    "fish": "fish",
    "deer": "deer",
    "police": "police",
    "israelis": "israeli",
    "iraqis": "iraqi",
    "pakistanis": "pakistani",
    "saudis": "saudi",
    "yemenis": "yemeni",
    "kuwaitis": "kuwaiti",
    "bangladeshis": "bangladeshi",
    "somalis": "somali",
    "rabbis": "rabbi",
    "taxis": "taxi",
    "skis": "ski",
    "safaris": "safari",
    "tsunamis": "tsunami",
    "cattle": "cattle",
    "troops": "troop",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "firemen": "fireman",
    "fishermen": "fisherman",
    "congressmen": "congressman",
    "lawmen": "lawman",
    "gunmen": "gunman",
    "businessmen": "businessman",
    "servicemen": "serviceman",
    "spokesmen": "spokesman",
    "grandchildren": "grandchild",
    "schoolchildren": "schoolchild",
}
# Words for people that are counted without a plural ending.
PEOPLE_WORDS = {
    "dead": "dead",
    "wounded": "wounded",
    "injured": "injured",
    "missing": "missing",
    "homeless": "homeless",
    "unemployed": "unemployed",
}
COUNTED_SINGULARS = frozenset(
    ["time", "percent", "offspring", "crew", "staff", "personnel", "youth"]
)
_ING_NOUNS = frozenset(
    words(
        "speed breed thing meeting building "
        "painting hearing recording wedding shooting bombing opening landing "
        "training warning ruling offering reading crossing sighting screening briefing holding "
        "filing spring string morning evening wing sibling dwelling killing stabbing posting "
        "drawing listing ceiling hundred airing sitting outing setting"
    )
)
_LY_NOUNS = frozenset(
    words("family assembly ally bully rally supply reply anomaly monopoly butterfly belly july")
)
_SINGULAR_ENDINGS = ("ss", "us", "is", "ous", "'s")
_NOT_PLURAL = frozenset(
    words(
        "this was has does says goes its yes thus perhaps always sometimes besides towards "
        "afterwards onwards upwards downwards forwards backwards inwards outwards "
        "eastwards westwards northwards southwards whereas news politics "
        "economics physics mathematics christmas alas gas bias atlas lens "
        "makes takes gives comes becomes remains includes contains means seems "
        "appears begins uses lies dies happens follows wants needs wins loses holds runs leads "
        "less across plus versus texas kansas arkansas paris james thomas charles dallas has’s "
        "hers theirs yours ours us as his else’s overseas"
    )
)
_IE = frozenset(words("movies cookies calories zombies rookies selfies ties pies lies genies"))
_PLAIN_ES = frozenset(["aches", "caches", "headaches", "avalanches", "niches", "axes"])
_DETERMINERS = frozenset(words("the a an all its their his her our these those this that such"))
_PASS = frozenset(words("more other new additional further extra fewer less such"))
_STOP = frozenset(
    words(
        "in on at to for from by with without within of and or but nor as if than then that "
        "which who whom whose when where while is are was were be been being am has have had "
        "having do does did will would can could may might must shall should not no the a an "
        "this these those it he she they we i you him her them us his its their our your my "
        "there here about after before since until during between among against into through "
        "over under above below per each every including because so also just only ago later "
        "earlier now today yesterday tomorrow up down out off said says told died killed went "
        "came became made took got won lost were"
    )
)
