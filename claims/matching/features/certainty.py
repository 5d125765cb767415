"""Whether it is so, or only planned, wanted, possible; of all or only of some; said by whom."""

from functools import lru_cache

from claims.matching.alignment import CLAIM, SENTENCE, TOLD, Pair
from claims.matching.features.shares import PERIODS
from claims.matching.lexical import same_name
from claims.matching.side import Side, Term
from claims.model import Feature, Kind

OPEN = (Kind.PLANNED, Kind.POSSIBLE, Kind.CONDITIONAL, Kind.HOPED)


def modality(pair: Pair) -> Feature:
    """1 when the statement says it is so, the claim only that it is planned, wanted, possible."""
    about = pair.covered(CLAIM) > 0  # else only its sentence tells anything of the statement
    if pair.ours.kind is Kind.ASSERTED and pair.theirs.kind in OPEN and about:
        return Feature("modality", 1.0, "is so", pair.theirs.kind.value)
    if pair.ours.kind is Kind.PLANNED and pair.theirs.kind is Kind.HOPED and about:
        return Feature("modality", 1.0, "planned", pair.theirs.kind.value)
    if pair.ours.kind in OPEN:
        return Feature("modality", 0.0)
    for link in pair.links.values():
        if link.level > SENTENCE or link.ours.irreal or not link.theirs.irreal:
            continue
        if link.ours.index == pair.ours.root or link.ours.role in ("attribute", "clause"):
            return Feature("modality", 1.0, link.ours.text, f"{link.theirs.text} (not yet so)")
    return Feature("modality", 0.0)


def not_yet(pair: Pair) -> Feature:
    """1 when the statement says it is so already, and the claim that it is still to come.

    What is only planned may have been done since; it has not where the statement says "already",
    or gives a day before the one that is planned.
    """
    found, root = modality(pair), pair.own(pair.ours.root)
    if not found.value or root is None:
        return Feature("not_yet", 0.0)
    for word in pair.ours.words:
        over = pair.ours.words[word.head]
        if word.lemma.lower() == "already" and pair.ours.root in (word.head, over.head):
            return Feature("not_yet", 1.0, "already", found.theirs)
    for ours, _ in pair.ours.times:
        for theirs, _ in pair.theirs.times:
            if ours.last is not None and theirs.first is not None and ours.last < theirs.first:
                return Feature("not_yet", 1.0, ours.text, theirs.text)
    return Feature("not_yet", 0.0)


def stronger_modality(pair: Pair) -> Feature:
    """1 when the statement says it is planned, wanted or possible and the claim does not."""
    ours = pair.ours.kind in OPEN or any(t.irreal for t in pair.ours.terms)
    theirs = pair.theirs.kind in OPEN or any(t.irreal for t in pair.theirs.terms)
    return Feature("stronger_modality", float(ours and not theirs), pair.ours.kind.value)


def only(pair: Pair) -> Feature:
    """1 when the statement says "only" and the claim does not."""
    for term in pair.ours.terms:
        if term.quantifier != "only" or term.slot or term.lemma in PERIODS:
            continue
        link = pair.near(term.index)
        if link is not None and "not only" in link.side.text.lower():
            return Feature("only", 1.0, f"only {term.text}", f"not only {link.theirs.text}")
        if link is None or link.theirs.quantifier != "only":
            return Feature("only", 1.0, f"only {term.text}", link.theirs.text if link else "")
    return Feature("only", 0.0)


FEWER = frozenset(("fewer", "less", "least", "fewest"))
MORE = frozenset(("more", "most"))


def comparison(pair: Pair) -> Feature:
    """1 when the statement compares two things (more ... than) and the claim does not."""
    ours = _compares(pair.ours)
    if not ours or any(_compares(side) for side in pair.sentence):
        return Feature("comparison", 0.0, ours)
    return Feature("comparison", 1.0, ours)


def turned_comparison(pair: Pair) -> Feature:
    """1 when the statement says "more" of what the claim says "fewer" or "less" of."""
    ours, theirs = _direction(pair.ours), _direction(pair.theirs)
    subjects = [pair.own(t.index) for t in pair.ours.terms if t.role == "subject"]
    for link in pair.links.values() if any(subjects) else ():
        if link.level <= SENTENCE and link.kind in TOLD and not (ours and theirs):
            ours, theirs = _degree(pair.ours, link.ours), _degree(link.side, link.theirs)
    turned = bool(ours and theirs) and (ours in FEWER) != (theirs in FEWER)
    steady = not pair.ours.negated and not pair.theirs.negated
    return Feature("turned_comparison", float(turned and steady), ours, theirs)


def _degree(side: Side, term: Term) -> str:
    """The "more", "less" or "fewer" that hangs on a word."""
    under = (w.text.lower() for w in side.under(term.index))
    return next((text for text in under if text in FEWER | MORE), "")


@lru_cache(maxsize=4_000)
def _direction(side: Side) -> str:
    """The last "more", "fewer" or "less" of a comparison."""
    if not _compares(side):
        return ""
    found = [w.text.lower() for w in side.words if w.text.lower() in FEWER | {"more"}]
    return found[-1] if found else ""


@lru_cache(maxsize=4_000)
def _compares(side: Side) -> str:
    """The word after a "than" that is no part of a number."""
    bounds = {q.text.lower() for q, _ in side.quantities}
    for i, word in enumerate(side.words[:-1]):
        if word.lemma.lower() == "than" and not any("than" in b for b in bounds):
            return f"than {side.words[i + 1].text}"
    return ""


def other_speaker(pair: Pair) -> Feature:
    """1 when the statement says who said it and the claim is someone else's or no one's."""
    ours, theirs = pair.facts.get("speaker", ""), pair.facts.get("their_speaker", "")
    last = ours.lower().split()[-1:] or [""]
    near = any(w.text.lower() == last[0] for s in pair.sentence for w in s.words)
    if not ours or near or (theirs and _same_speaker(ours, theirs)):
        return Feature("other_speaker", 0.0, ours, theirs)
    return Feature("other_speaker", 1.0, ours, theirs)


def denied(pair: Pair) -> Feature:
    """1 when the claim's speakers deny it."""
    value = float(pair.facts.get("stance") == "denies" or pair.theirs.kind is Kind.DENIED)
    return Feature("denied", value, "", pair.facts.get("their_speaker", ""))


def _same_speaker(ours: str, theirs: str) -> bool:
    a, b = ours.lower().split(), theirs.lower().split()
    return same_name(ours, theirs) or bool(a and b and a[-1] == b[-1])
