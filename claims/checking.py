"""A text against a store: each statement with its candidates, its verdict, the evidence to show."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from claims.garbage import uncollected
from claims.model import (
    AtomicClaim,
    Document,
    Finding,
    Match,
    Relation,
    Skipped,
    Span,
    StoredClaim,
    Verdict,
)
from claims.results import CheckResult

if TYPE_CHECKING:
    from claims.store import Store

CANDIDATES = 200  # stored claims looked at for a statement
TOGETHER = 64  # statements whose candidates are read at once


def check(
    store: "Store", document: Document, as_of: date | None, top: int, *, save: bool
) -> CheckResult:
    """The verdict on every statement of a document; see `ClaimStore.check`."""
    from claims import splitting

    if document.published is None and as_of is not None:
        document = replace(document, published=as_of)
    parts = splitting.split(document)
    statements = parts.claims or _whole(document)
    findings: list[Finding] = []
    with uncollected():
        for at in range(0, len(statements), TOGETHER):
            findings += _judged(store, statements[at : at + TOGETHER], as_of, top)
    skipped = parts.skipped if parts.claims else ()
    options = {
        "as_of": as_of,
        "top": top,
        "first_line": document.first_line,
        "skipped": [(each.start, each.stop, each.why) for each in skipped],
    }
    run = store.save_run(findings, document.name, document.text, options) if save else None
    return CheckResult(document, tuple(findings), run, skipped, as_of, datetime.now(UTC))


def load(store: "Store", id_: int) -> CheckResult:
    """A saved check, its claims as the store has them now. Raises NotFoundError."""
    run = store.load_run(id_)
    claims = {m.claim.key: m.claim for f in run.findings for m in f.matches}
    whole = {claim.key: claim for claim in store.whole(list(claims.values()))}
    findings = tuple(
        replace(f, matches=tuple(replace(m, claim=whole[m.claim.key]) for m in f.matches))
        for f in run.findings
    )
    as_of = run.options.get("as_of")
    document = Document(run.text, name=run.name, first_line=int(run.options.get("first_line", 1)))
    skipped = (
        Skipped(run.text[start:stop], start, stop, why)
        for start, stop, why in run.options.get("skipped", ())
    )
    return CheckResult(
        document,
        findings,
        run.id,
        tuple(skipped),
        as_of=date.fromisoformat(as_of) if as_of else None,
        made=run.made,
    )


def _whole(document: Document) -> tuple[AtomicClaim, ...]:
    """A text that states nothing in a sentence ("US second-biggest emitter") is one statement."""
    text = document.text.strip()
    if "\n\n" in text:
        return ()
    start = document.text.index(text)
    return (AtomicClaim(text=text, spans=(Span(start, start + len(text)),), rules=("whole",)),)


def _judged(
    store: "Store", statements: Sequence[AtomicClaim], as_of: date | None, top: int
) -> list[Finding]:
    from claims.matching import judge, match_all
    from claims.matching.asked import Batch

    batch = Batch(statements)
    normals = [asked.normal for asked in batch.asked]
    candidates = store.evidence(normals, batch.choose, CANDIDATES, as_of)
    if as_of is not None:
        candidates = [_known_by(claims, as_of) for claims in candidates]
    candidates = [[claim for claim in claims if claim.has_evidence] for claims in candidates]
    findings = [
        judge(statement, matches, as_of)
        for statement, matches in zip(statements, match_all(batch, candidates), strict=True)
    ]
    return [replace(finding, matches=_best(finding, top)) for finding in findings]


def _known_by(claims: Iterable[StoredClaim], day: date) -> list[StoredClaim]:
    """Of the claims what was published by that day, or undated."""
    known = []
    for claim in claims:
        some = tuple(m for m in claim.mentions if m.published is None or m.published <= day)
        if some or not claim.mentions:
            known.append(replace(claim, mentions=some))
    return known


def _best(finding: Finding, top: int) -> tuple[Match, ...]:
    """At most `top` matches, those that decide first; of a conflict at least one of each side."""
    sides = {
        Verdict.SUPPORTED: (Relation.SUPPORTS,),
        Verdict.REFUTED: (Relation.REFUTES,),
        Verdict.CONFLICTING: (Relation.SUPPORTS, Relation.REFUTES),
        Verdict.NOT_ENOUGH: (),
    }[finding.verdict]
    groups = [
        sorted((m for m in finding.matches if m.relation is side), key=_telling) for side in sides
    ]
    leading = [group[0] for group in groups if group]
    rest = [m for group in groups for m in group[1:]]
    rest += [m for m in finding.matches if m.relation not in sides]
    return (*leading, *rest[: max(0, top - len(leading))])


def _telling(match: Match) -> tuple[bool, float, float, float, str]:
    """What a person has reviewed before all else; a claim that tells it in its own words before one
    whose sentence only tells it around it; of these what says it in nearly the same words."""
    own = sum(f.value for f in match.features if f.name == "coverage")
    alike = round(match.similarity, -1)
    return not match.claim.reviews, -round(own, 1), -alike, -match.score, match.claim.key
