"""Of how many it holds: all, most, half, few, none, "two thirds of", "two of the five"."""

import re

from claims.matching.alignment import TOLD, Pair, WordLink
from claims.matching.side import Side, Term
from claims.model import Bound, Feature, Quantity

HAIR = 0.001
# Shares from low to high that a word leaves open. What is said of most is not so of all.
WORDS = {
    "all": (1.0, 1.0), "most": (0.5 + HAIR, 1.0 - HAIR), "half": (0.45, 0.55), "few": (0.0, 0.35),
    "none": (0.0, 0.0), "not all": (0.0, 1.0 - HAIR),
}  # fmt: skip
# "Every winter" says how often, not of how many.
PERIODS = frozenset(
    """hour day night week weekend month season year decade spring summer autumn fall winter time
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
OF_THE = re.compile(r"\s*(?:\w+ ){0,2}of (?:the|its|their|his|her|all|those|these) (?:\w+ )?$")
OF = re.compile(r" of (?:the|its|their|all|those|these) ")
NEARLY = re.compile(r"\b(?:almost|nearly|virtually|practically|next to) (?:no|none|nobody)\b", re.I)
IN = re.compile(r"\s*\w* in (?:every )?$")
Share = tuple[float, float]


def quantifier(pair: Pair) -> Feature:
    """-1 when all, most, half, few or none stands against another share, 1 when it is told.

    -0.5 when a share is claimed that is not told; 0 when the statement claims none.
    """
    value, ours_text, theirs_text = 0.0, "", ""
    for term in pair.ours.terms:
        ours = WORDS.get(term.quantifier)
        if ours is None and (part := _counted_part(pair, term)):
            return Feature("quantifier", -1.0, *part)
        if term.lemma in PERIODS or ours is None or _part_of_all(pair.ours, term):
            continue
        link = pair.near(term.index)
        told = _of_them(pair) if link is None else share_of(link.side, link.theirs)
        told = told or (_of_ours(pair, term, link) if link is not None else None)
        if link is None and told is None:
            continue
        if told is None and term.quantifier == "all" and link is not None and _definite(link):
            continue
        if link is not None and told is not None and _of_the_opposite(pair, term, link):
            told = (1.0 - told[0][1], 1.0 - told[0][0]), told[1]
        found = _compare(term.quantifier, ours, told[0] if told else None)
        if found < value or (value == 0.0 and found):
            word = "no" if term.quantifier == "none" else term.quantifier
            value, ours_text = found, f"{word} {term.text}"
            theirs_text = told[1] if told else link.theirs.text if link else ""
    return Feature("quantifier", value, ours_text, theirs_text)


def _part_of_all(side: Side, term: Term) -> bool:
    """Such as "a third of all pupils": the number says how many."""
    counted = any(q.unit == "percent" and q.noun == term.lemma for q, _ in side.quantities)
    return counted and term.quantifier == "all"


def _of_the_opposite(pair: Pair, term: Term, link: WordLink) -> bool:
    """Whether the claim says the opposite of the others: none survived, all died."""
    verb = pair.own(term.head)
    return verb is not None and verb.kind == "litotes" and verb.theirs.index == link.theirs.head


def _definite(link: WordLink) -> bool:
    """Whether the claim speaks of them all without saying so: "the 40 passengers", "the crew".

    The mother is not both parents.
    """
    if link.kind == "narrower":
        return False
    under = link.side.under(link.theirs.index)
    return any(w.lemma.lower() in ("the", "these", "those") for w in under)


def _counted_part(pair: Pair, term: Term) -> tuple[str, str] | None:
    """ "Two of the three counts", where the claim says it of all, of none, or of another share."""
    if not pair.ours.quantities or term.pos != "n" or (link := pair.own(term.index)) is None:
        return None
    ours, theirs = share_of(pair.ours, term), share_of(link.side, link.theirs)
    if ours is None or theirs is None or link.theirs.quantifier not in ("all", "none"):
        return None
    apart = theirs[0][1] < ours[0][0] or theirs[0][0] > ours[0][1]
    return (ours[1], theirs[1]) if apart else None


def share_of(side: Side, term: Term) -> tuple[Share, str] | None:
    """Of how many of the things a side speaks, and the words that say so; None when of some."""
    for first, _ in side.quantities:
        if first.unit == "percent" and first.low is not None and first.noun == term.lemma:
            return _percent(first), f"{first.text} {term.text}"
        for second, _ in side.quantities:
            part = _part(side.text, first, second)
            if part is not None and term.lemma in (first.noun, second.noun):
                return (part, part), side.text[first.start : second.stop]
    over = side.words[side.words[term.index].head]
    floating = [w for w in side.words if w.lemma.lower() in ("all", "both") and w.pos == "PRON"]
    if any(side.words[w.head] is over and w is not over for w in floating):
        return WORDS["all"], f"{term.text} all"  # "the passengers were all saved"
    if term.quantifier == "none" and NEARLY.search(side.text):
        return WORDS["few"], f"almost no {term.text}"
    if term.quantifier in WORDS:
        return WORDS[term.quantifier], f"{term.quantifier} {term.text}"
    return None


def _percent(quantity: Quantity) -> Share:
    """A number of per cent as a share; more than so much is more."""
    low = (quantity.low or 0.0) / 100
    high = 1.0 if quantity.high is None else quantity.high / 100
    return (low + HAIR if quantity.bound is Bound.MORE_THAN else low), high


def _of_ours(pair: Pair, term: Term, link: WordLink) -> tuple[Share, str] | None:
    """What "two of the patients" is of the statement's "all three patients"."""
    for whole, _ in pair.ours.quantities:
        for part, _ in link.side.quantities:
            text = link.side.text[part.stop :]
            counted = whole.noun == term.lemma and part.noun == link.theirs.lemma
            if counted and not part.unit and part.low and whole.low and OF.match(text):
                share = part.low / whole.low
                return ((share, share), f"{part.text} of the {link.theirs.text}")
    return None


def _part(text: str, first: Quantity, second: Quantity) -> float | None:
    """What "two of the five" or "one train in ten" is of the whole."""
    if first.unit or second.unit or first.low is None or not second.low:
        return None
    between = text[first.stop : second.start]
    if not OF_THE.fullmatch(between) and not IN.fullmatch(between):
        return None
    return first.low / second.low if first.low <= second.low else None


def _of_them(pair: Pair) -> tuple[Share, str] | None:
    """The share of "most of them", where the claim tells the statement's verb of them."""
    verb: WordLink | None = pair.own(pair.ours.root)
    if verb is None or verb.kind not in TOLD or not verb.ours.weight:
        return None
    for found, _ in pair.theirs.quantities:
        after = pair.theirs.text[found.stop :].lower().split()[:2]
        if found.unit == "percent" and found.low is not None and after == ["of", "them"]:
            return _percent(found), f"{found.text} of them"
    return None


def _compare(word: str, ours: Share, theirs: Share | None) -> float:
    """1 when their share lies within ours, -1 when the two are apart."""
    if theirs is None:
        return -0.5
    if word in ("all", "none"):
        apart = theirs[0] < 1.0 if word == "all" else theirs[1] > 0.0
        return -1.0 if apart else 1.0
    if ours[0] <= theirs[0] and theirs[1] <= max(ours[1], 1.0 if word == "most" else 0.0):
        return 1.0
    return -1.0 if theirs[1] < ours[0] or theirs[0] > ours[1] else -0.5
