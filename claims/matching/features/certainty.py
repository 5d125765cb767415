"""Whether it is so, or only planned, wanted, possible; of all or only of some; said by whom."""

from claims.matching.alignment import CLAIM, SENTENCE, Link, Pair
from claims.matching.lexical import same_name
from claims.matching.side import Side
from claims.model import Feature, Kind

OPEN = (Kind.PLANNED, Kind.POSSIBLE, Kind.CONDITIONAL, Kind.HOPED)
SHARE = {"all": 1.0, "most": 0.75, "many": 0.5, "half": 0.5, "some": 0.3, "few": 0.1, "none": 0.0}
SILENT = ("", "only")
# "Every winter" says how often, not of how many.
PERIODS = frozenset(
    """hour day night week weekend month season year decade spring summer autumn fall winter time
    monday tuesday wednesday thursday friday saturday sunday""".split()
)


def modality(pair: Pair) -> Feature:
    """1 when the statement says it is so, the claim only that it is planned, wanted, possible."""
    about = pair.covered(CLAIM) > 0  # else only its sentence tells anything of the statement
    if pair.ours.kind is Kind.ASSERTED and pair.theirs.kind in OPEN and about:
        return Feature("modality", 1.0, "is so", pair.theirs.kind.value)
    if pair.ours.kind in OPEN:
        return Feature("modality", 0.0)
    for link in pair.links.values():
        if link.level > SENTENCE or link.ours.irreal or not link.theirs.irreal:
            continue
        if link.ours.index == pair.ours.root or link.ours.role in ("attribute", "clause"):
            return Feature("modality", 1.0, link.ours.text, f"{link.theirs.text} (not yet so)")
    return Feature("modality", 0.0)


def stronger_modality(pair: Pair) -> Feature:
    """1 when the statement says it is planned, wanted or possible and the claim does not."""
    ours = pair.ours.kind in OPEN or any(t.irreal for t in pair.ours.terms)
    theirs = pair.theirs.kind in OPEN or any(t.irreal for t in pair.theirs.terms)
    return Feature("stronger_modality", float(ours and not theirs), pair.ours.kind.value)


def quantifier(pair: Pair) -> Feature:
    """-1 when all/most stands against few/none, -0.5 when a share is claimed that is not told.

    1 when the same share is told; 0 when the statement claims none.
    """
    value, ours, theirs = 0.0, "", ""
    for term in pair.ours.terms:
        if term.quantifier in SILENT or term.lemma in PERIODS:
            continue
        link = pair.near(term.index)
        if link is None:
            continue
        found = _compare(term.quantifier, link.theirs.quantifier)
        if found < 0 and term.quantifier == "all" and _definite(link):
            continue
        if found < value or (value == 0.0 and found):
            value, ours = found, f"{term.quantifier} {term.text}"
            theirs = f"{link.theirs.quantifier} {link.theirs.text}".strip()
    return Feature("quantifier", value, ours, theirs)


def _definite(link: Link) -> bool:
    """Whether the claim speaks of them all without saying so: "the 40 passengers", "the crew"."""
    words = link.side.words
    return link.theirs.quantifier in SILENT and any(
        w.head == link.theirs.index and w.lemma.lower() in ("the", "these", "those") for w in words
    )


def only(pair: Pair) -> Feature:
    """1 when the statement says "only" and the claim does not."""
    for term in pair.ours.terms:
        if term.quantifier != "only" or term.slot:
            continue
        link = pair.near(term.index)
        if link is None or link.theirs.quantifier != "only":
            return Feature("only", 1.0, f"only {term.text}", link.theirs.text if link else "")
    return Feature("only", 0.0)


FEWER = frozenset(("fewer", "less"))


def comparison(pair: Pair) -> Feature:
    """1 when the statement compares two things (more ... than) and the claim does not."""
    ours = _compares(pair.ours)
    if not ours or any(_compares(side) for side in (pair.theirs, *pair.mates)):
        return Feature("comparison", 0.0, ours)
    return Feature("comparison", 1.0, ours)


def turned_comparison(pair: Pair) -> Feature:
    """1 when the statement says "more ... than" where the claim says "fewer ... than"."""
    ours, theirs = _direction(pair.ours), _direction(pair.theirs)
    turned = bool(ours and theirs) and (ours in FEWER) != (theirs in FEWER)
    steady = not pair.ours.negated and not pair.theirs.negated
    return Feature("turned_comparison", float(turned and steady), ours, theirs)


def _direction(side: Side) -> str:
    """The last "more", "fewer" or "less" of a comparison."""
    if not _compares(side):
        return ""
    found = [w.text.lower() for w in side.words if w.text.lower() in FEWER | {"more"}]
    return found[-1] if found else ""


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
    near = any(w.text.lower() == last[0] for s in (pair.theirs, *pair.mates) for w in s.words)
    if not ours or near or (theirs and _same_speaker(ours, theirs)):
        return Feature("other_speaker", 0.0, ours, theirs)
    return Feature("other_speaker", 1.0, ours, theirs)


def denied(pair: Pair) -> Feature:
    """1 when the claim's speakers deny it."""
    value = float(pair.facts.get("stance") == "denies" or pair.theirs.kind is Kind.DENIED)
    return Feature("denied", value, "", pair.facts.get("their_speaker", ""))


def _compare(ours: str, theirs: str) -> float:
    if ours == theirs:
        return 1.0
    if theirs in SILENT:
        return -0.5 if ours in ("all", "most", "half", "few", "none") else 0.0
    if ours in ("all", "most") and theirs in ("few", "none"):
        return -1.0
    if ours in ("few", "none") and theirs in ("all", "most", "many"):
        return -1.0
    if ours == "none" and theirs in ("some", "few"):
        return -1.0
    return 1.0 if SHARE[theirs] >= SHARE[ours] and ours != "few" else -0.5


def _same_speaker(ours: str, theirs: str) -> bool:
    a, b = ours.lower().split(), theirs.lower().split()
    return same_name(ours, theirs) or bool(a and b and a[-1] == b[-1])
