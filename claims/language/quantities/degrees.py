"""Superlatives and the plain adjectives they rank by."""

from claims.language.wordlist import words

# Adjectives of one or two syllables that news ranks by; their superlatives are built by rule.
_ADJECTIVES = words(
    "big large great small little tall high low long short wide broad deep shallow thick "
    "thin heavy light fast quick slow old young new early strong weak rich wealthy poor "
    "cheap costly dear hot cold warm cool dry wet hard soft bright dark loud quiet clean "
    "dirty safe deadly bloody fierce busy close near easy tough rough smart clever wise "
    "fair fine full grand happy sad healthy sick hungry kind late lengthy lively lonely "
    "lovely mighty narrow nice noble noisy odd plain pretty proud pure rare ripe risky "
    "scary sharp simple smooth steep strange strict sunny sweet swift tight tiny tough ugly "
    "vast wild windy worthy brave bold calm crazy cruel dense fat fit flat fresh friendly "
    "funny gentle gloomy harsh humble keen large lean loose lucky mad mean mild neat remote "
    "severe sleepy slim sturdy stormy sore sour stark steady stiff thirsty tidy tricky warm "
    "weird young common bleak grave dire broad blunt foul holy hefty juicy salty snowy "
    "rainy foggy northern southern eastern western green greedy tasty likely nasty pricey "
    "handy grim gross tender wealthy powerful"
)
_IRREGULAR = {
    "best": "good",
    "worst": "bad",
    "furthest": "far",
    "farthest": "far",
    "eldest": "old",
    "northernmost": "northern",
    "southernmost": "southern",
    "easternmost": "eastern",
    "westernmost": "western",
    "uppermost": "upper",
    "topmost": "top",
}
_NO_SUPERLATIVE = frozenset(("late", "powerful", "northern", "southern", "eastern", "western"))
# "latest" is about time, not rank.


def _superlative(adjective: str) -> str:
    if adjective.endswith("e"):
        return adjective + "st"
    if adjective.endswith("y") and adjective[-2] not in "aeiou":
        return adjective[:-1] + "iest"
    doubled = adjective in _DOUBLED
    return adjective + (adjective[-1] if doubled else "") + "est"


_DOUBLED = frozenset(words("big hot wet thin fat fit flat sad slim mad grim dim"))
SUPERLATIVES = {
    _superlative(adjective): adjective
    for adjective in _ADJECTIVES
    if adjective not in _NO_SUPERLATIVE
} | _IRREGULAR
_ENDINGS = words(
    "ous ful ive able ible ent ant ial ical ed ing less ic al ary ory ern some ular ar ial "
    "ite ese ane ure ute ect"
)
_GRADABLE = frozenset(
    words(
        "senior likely popular common famous remote recent modern complex severe polluted "
        "secure violent corrupt diverse diligent fuel wanted viewed watched visited streamed "
        "subscribed followed played northerly southerly valuable distant urgent profound "
        "obscure prolific extreme dense"
    )
)
_NOT_GRADABLE = frozenset(
    words("during nothing something being anything everything spring morning")
)


def is_gradable(word: str) -> bool:
    """Whether "most" before the lower-cased word makes a superlative of it."""
    if word in _GRADABLE:
        return True
    return len(word) > 4 and word.endswith(tuple(_ENDINGS)) and word not in _NOT_GRADABLE


# Properties ranked by words of the same meaning.
SAME_PROPERTY: dict[str, str] = {
    "large": "big",
    "great": "big",
    "major": "big",
    "little": "small",
    "tiny": "small",
    "tall": "high",
    "quick": "fast",
    "swift": "fast",
    "wealthy": "rich",
    "lengthy": "long",
    "near": "close",
    "famous": "well-known",
    "populated": "populous",
}
