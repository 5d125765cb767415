"""Which stored claims contradict each other: the store suspects, matching decides, people judge."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from claims.model import (
    AtomicClaim,
    Link,
    LinkKind,
    Match,
    Reason,
    Relation,
    Searched,
    Span,
    Stance,
    StoredClaim,
)
from claims.results import Conflict

if TYPE_CHECKING:
    from claims.store import Store
    from claims.store.conflicts import Suspects

BATCH = 200  # pairs whose mentions are read at once
LISTED = 500  # disputed claims looked through for the surest pairs
SURE, ALONE = 0.8, 0.95  # how sure what refutes must be, both ways and one way round
BY = "claims"  # who suggests a link that no person has made


def search(store: "Store", after: str | None = None) -> Iterator[Searched]:
    """Looks through the store for conflicts, and keeps each as a suggested link.

    How far it is is kept too, at each step, so that a search that was stopped or killed goes on.
    after: the cursor to go on from; "" is the beginning, None where the last search was stopped.
    Pairs that a person has decided about are left as they are; a claim that no source tells of any
    more, or yet, and no one has reviewed contradicts none; nor does one that the same text tells
    too, unless another speaker does. Raises StoreError.
    """
    found = 0
    if after is None:
        stopped = store.stopped_search()
        after = stopped.cursor if stopped else ""
    suspects = store.suspects(after)
    while some := list(islice(suspects, BATCH)):
        whole = _whole(store, some)
        for pair in some:
            # By key, so that what was stored first does not decide which is asked of which.
            one, other = (whole[key] for key in sorted((pair.one.key, pair.other.key)))
            if _decided(one, other.key) or not _two_voices(one, other):
                continue
            refuting = _contradiction(one, other)
            if refuting is not None and one.has_evidence and other.has_evidence:
                found += 1
                store.add_link(one.key, _link(other, refuting))
        far = Searched(some[-1].cursor, some[-1].done, found)
        store.keep_search(far)
        yield far
    store.keep_search(None)


def listed(store: "Store", limit: int) -> list[Conflict]:
    """The conflicts that the store knows, decided ones first, then the surest."""
    from claims.store.figures import Order

    links: dict[tuple[str, str], tuple[str, Link]] = {}
    for claim in store.whole(store.listed(Order.DISPUTED, LISTED)):
        for link in claim.links:
            if link.kind is LinkKind.CONTRADICTS:
                pair = min(claim.key, link.other), max(claim.key, link.other)
                links.setdefault(pair, (claim.key, link))
    best = sorted(links.items(), key=lambda item: (-item[1][1].decided, -item[1][1].score, item[0]))
    return [
        Conflict(store.claim(one), store.claim(other), link.score, link.reasons, link.decided)
        for (one, other), (_, link) in best[:limit]
    ]


def _whole(store: "Store", pairs: "Sequence[Suspects]") -> dict[str, StoredClaim]:
    claims = {claim.key: claim for pair in pairs for claim in (pair.one, pair.other)}
    return {claim.key: claim for claim in store.whole(list(claims.values()))}


def _decided(claim: StoredClaim, other: str) -> bool:
    return any(link.decided and link.other == other for link in claim.links)


def _statement(claim: StoredClaim) -> AtomicClaim:
    return AtomicClaim(
        text=claim.text,
        spans=(Span(0, len(claim.text)),),
        kind=claim.slots.kind,
        slots=claim.slots,
    )


def _two_voices(one: StoredClaim, other: StoredClaim) -> bool:
    """Whether two texts tell them, or two speakers in one: no one contradicts himself at once."""
    if not (one.mentions and other.mentions):
        return True  # what a person has reviewed stands against any text
    return any(
        a.document_id != b.document_id or (a.speaker and b.speaker and a.speaker != b.speaker)
        for a in one.mentions
        for b in other.mentions
    )


def _contradiction(one: StoredClaim, other: StoredClaim) -> Match | None:
    """What makes two claims contradict each other; None where nothing does."""
    from claims.matching import match

    there, back = match(_statement(one), [other]), match(_statement(other), [one])
    denied = _denied(one), _denied(other)
    if not any(denied):
        return _refuting(there, back)
    if all(denied):
        return None
    # What is told against its denial: of the contrary, the denial says nothing.
    claim, telling = (one, there) if denied[0] else (other, back)
    told = next((m for m in telling if m.relation is Relation.SUPPORTS), None)
    if told is None:
        return None
    who = ", ".join(sorted({m.speaker or m.source for m in claim.mentions}))
    return replace(told, reasons=(Reason("denied", f"{who} denies it", Relation.REFUTES),))


def _denied(claim: StoredClaim) -> bool:
    """Whether all who tell of it deny it."""
    return bool(claim.mentions) and all(m.stance is Stance.DENIES for m in claim.mentions)


def _refuting(there: Sequence[Match], back: Sequence[Match]) -> Match | None:
    """The surer of what refutes, asked either way round: a contradiction holds both ways.

    One way is enough only where it is surer: a long claim says more than a short one can refute.
    None where asked the other way it supports.
    """
    both = [*there, *back]
    refuting = [m for m in both if m.relation is Relation.REFUTES]
    if not refuting or any(m.relation is Relation.SUPPORTS for m in both):
        return None
    surest = max(refuting, key=lambda m: m.score)
    return surest if surest.score >= (SURE if len(refuting) > 1 else ALONE) else None


def _link(other: StoredClaim, found: Match) -> Link:
    reasons = tuple(str(reason) for reason in found.reasons)
    return Link(
        LinkKind.CONTRADICTS, other.key, other.text, False, BY, round(found.score, 4), reasons
    )
