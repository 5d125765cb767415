"""From the matches of a statement to a verdict: all sources, reviews and stances weighed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from claims.model import (
    AtomicClaim,
    Finding,
    Match,
    Rating,
    Reason,
    Relation,
    Review,
    Stance,
    StoredClaim,
    Verdict,
    independent,
)

TURNED = {Relation.SUPPORTS: Relation.REFUTES, Relation.REFUTES: Relation.SUPPORTS}
CLEARLY = 0.5  # how much nearer a support must be to outweigh a refutation in the same text


def judge(statement: AtomicClaim, matches: Sequence[Match], as_of: date | None = None) -> Finding:
    """The verdict on a statement with its confidence (0..1) and reasons.

    A claim that a person reviewed false, or that its speakers deny, counts for the other side.
    With `as_of`, only what was published by that day counts. Without a match that decides, the
    verdict is "not enough evidence" and the reasons say what is missing. Never raises.
    """
    counted = [_weighed(m) for m in matches if _known_by(m.claim, as_of)]
    supports = [m for m in counted if m.relation is Relation.SUPPORTS]
    refutes = [m for m in counted if m.relation is Relation.REFUTES]
    verdict, decisive = _decide(supports, refutes)
    if verdict is Verdict.NOT_ENOUGH:
        return Finding(statement, verdict, _doubt(counted), tuple(counted), _missing(counted))
    reasons = tuple(dict.fromkeys(r for m in decisive[:3] for r in m.reasons))
    return Finding(
        statement, verdict, _confidence(decisive), tuple(counted), reasons + _standing(decisive)
    )


def _weighed(found: Match) -> Match:
    """The match with its relation turned where the claim is known, or said, to be false."""
    review = _newest(found.claim)
    if found.relation not in TURNED:
        return found
    if review is not None and review.rating is Rating.FALSE:
        reason = Reason(
            "review", f"{review.reviewer} rated the claim false", TURNED[found.relation]
        )
        if found.relation is Relation.REFUTES:
            # That the contrary is false does not make the statement true.
            return replace(found, relation=Relation.NEUTRAL, reasons=(reason, *found.reasons))
        return replace(found, relation=Relation.REFUTES, reasons=(reason,))
    stances = {m.stance for m in found.claim.mentions}
    if stances == {Stance.DENIES}:
        who = ", ".join(sorted({m.speaker or m.source for m in found.claim.mentions}))
        turned = TURNED[found.relation]
        if turned is Relation.SUPPORTS and all(r.kind != "negation" for r in found.reasons):
            turned = Relation.NEUTRAL  # who denies that it was five does not say that it was three
        return replace(
            found, relation=turned, reasons=(Reason("denied", f"{who} denies it", turned),)
        )
    if stances == {Stance.DOUBTS}:
        who = ", ".join(sorted({m.speaker or m.source for m in found.claim.mentions}))
        reason = Reason("doubted", f"{who} doubts it", Relation.NEUTRAL)
        return replace(found, relation=Relation.NEUTRAL, reasons=(reason,))
    return found


def _newest(claim: StoredClaim) -> Review | None:
    return max(claim.reviews, key=lambda r: (r.made, r.rating.value), default=None)


def _known_by(claim: StoredClaim, as_of: date | None) -> bool:
    if as_of is None or not claim.mentions:
        return True
    return any(m.published is None or m.published <= as_of for m in claim.mentions)


def _decide(supports: list[Match], refutes: list[Match]) -> tuple[Verdict, list[Match]]:
    supports, refutes = _sorted(supports), _sorted(refutes)
    if not supports and not refutes:
        return Verdict.NOT_ENOUGH, []
    if not refutes:
        return Verdict.SUPPORTED, supports
    if not supports:
        return Verdict.REFUTED, refutes
    if len(_texts(supports) | _texts(refutes)) == 1:
        # One text does not contradict itself: the surer reading of it holds.
        best, worst = max(map(_nearness, supports)), max(map(_nearness, refutes))
        if (best, supports[0].score) >= (worst + CLEARLY, refutes[0].score):
            return Verdict.SUPPORTED, supports
        return Verdict.REFUTED, refutes
    return Verdict.CONFLICTING, _sorted([supports[0], refutes[0]])


def _sorted(matches: list[Match]) -> list[Match]:
    return sorted(matches, key=lambda m: (-m.score, -m.similarity, m.claim.key))


def _owners(matches: list[Match]) -> set[str]:
    return {mention.owner for m in matches for mention in m.claim.mentions}


def _texts(matches: list[Match]) -> set[int]:
    return {mention.document_id for m in matches for mention in m.claim.mentions}


def _confidence(decisive: list[Match]) -> float:
    """Of the surest match; each further independent source halves a fifth of the doubt."""
    doubt = 1.0 - decisive[0].score
    further = max(0, independent(_owners(decisive)) - 1)
    return 1.0 - doubt * (0.9 ** min(further, 5))


def _doubt(matches: list[Match]) -> float:
    if not matches:
        return 1.0
    return max(0.5, min(m.score for m in matches[:5]))


def _missing(matches: list[Match]) -> tuple[Reason, ...]:
    """Why the nearest claim is not enough."""
    if not matches:
        return (Reason("nothing", "no stored claim is about this", Relation.NEUTRAL),)
    nearest = max(matches, key=lambda m: (_nearness(m), m.claim.key))
    return nearest.reasons or (
        Reason("nothing", "no stored claim is close enough", Relation.NEUTRAL),
    )


def _nearness(found: Match) -> float:
    """How much of the statement the claim and its sentence tell, words and ties."""
    values = {f.name: f.value for f in found.features}
    named = ("coverage", "sentence_coverage", "theme_coverage", "ties", "predicate")
    return sum(values.get(name, 0.0) for name in named)


def _standing(decisive: list[Match]) -> tuple[Reason, ...]:
    """How many independent sources stand behind the decisive claims, and whether reviewed."""
    relation = decisive[0].relation
    owners = independent(_owners([m for m in decisive if m.relation is relation]))
    reviewed = any(_newest(m.claim) is not None for m in decisive)
    if not owners:
        return ()
    sources = "1 independent source" if owners == 1 else f"{owners} independent sources"
    review = "reviewed" if reviewed else "no one has reviewed it"
    return (Reason("sources", f"{sources}, {review}", relation),)
