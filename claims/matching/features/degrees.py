"""Comparisons: more than, less than, as much as."""

import re
from functools import lru_cache

from claims.matching.alignment import CLAIM, SENTENCE, TOLD, Pair
from claims.matching.side import Side, Term
from claims.model import Feature

EQUALS = re.compile(
    r"\bas (?!well|soon|long|far)\w+ as (?!\d|an? |half|one|two|three|four|five|ten)", re.I
)
# After "than" no other thing: more than once, less than a month later.
COUNTED = re.compile(
    r"once|twice|\d"
    r"|(?:an?|one|half)(?: \w+)? (?:second|minute|hour|day|week|month|year|decade)",
    re.I,
)
FEWER = frozenset(("fewer", "less", "least", "fewest"))
MORE = frozenset(("more", "most"))


def comparison(pair: Pair) -> Feature:
    """1 when the statement compares two things (more ... than) and the claim does not.

    As when the one is as tall as the other, and the claim makes one taller.
    """
    equal = _equals(pair.ours)
    if equal and _compares(pair.theirs) and not _equals(pair.theirs):
        return Feature("comparison", 1.0, equal, _compares(pair.theirs))
    ours = _compares(pair.ours)
    if not ours or any(_compares(side) for side in pair.sentence):
        return Feature("comparison", 0.0, ours)
    return Feature("comparison", 1.0, ours)


def turned_comparison(pair: Pair) -> Feature:
    """1 when the statement says "more" of what the claim says "fewer" or "less" of."""
    ours, theirs = direction(pair.ours), direction(pair.theirs)
    subjects = [pair.own(t.index) for t in pair.ours.terms if t.role == "subject"]
    for link in pair.links.values() if any(subjects) else ():
        if link.level <= SENTENCE and link.kind in TOLD and not (ours and theirs):
            ours, theirs = _degree(pair.ours, link.ours), _degree(link.side, link.theirs)
    crossed = _crossed(pair)  # men earn more than women, women less than men
    turned = not crossed and bool(ours and theirs) and (ours in FEWER) != (theirs in FEWER)
    steady = not pair.ours.negated and not pair.theirs.negated
    return Feature("turned_comparison", float(turned and steady), ours, theirs)


def _crossed(pair: Pair) -> bool:
    """Whether what is compared is exchanged."""
    own = [k for k in pair.links.values() if k.level == CLAIM and k.score >= 0.8]
    return any(k.ours.role == "subject" and k.theirs.role == "than" for k in own) and any(
        k.ours.role == "than" and k.theirs.role == "subject" for k in own
    )


def _degree(side: Side, term: Term) -> str:
    """The "more", "less" or "fewer" that hangs on a word."""
    under = (w.text.lower() for w in side.under(term.index))
    return next((text for text in under if text in FEWER | MORE), "")


@lru_cache(maxsize=4_000)
def direction(side: Side) -> str:
    """The last "more", "fewer" or "less" of a comparison."""
    if not _compares(side):
        return ""
    found = [w.text.lower() for w in side.words if w.text.lower() in FEWER | {"more"}]
    return found[-1] if found else ""


@lru_cache(maxsize=4_000)
def _compares(side: Side) -> str:
    """The word after a "than" that is no part of a number or a time."""
    bounds = [q.text for q, _ in side.quantities] + [t.text for t, _ in side.times]
    for i, word in enumerate(side.words[:-1]):
        if word.lemma.lower() != "than" or any("than" in b.lower() for b in bounds):
            continue
        if not COUNTED.match(" ".join(w.text for w in side.words[i + 1 : i + 4])):
            return f"than {side.words[i + 1].text}"
    return ""


def _equals(side: Side) -> str:
    """Such as "as tall as"."""
    found = EQUALS.search(side.text)
    return found[0] if found else ""
