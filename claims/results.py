"""What the public API hands back, besides the types of `claims.model` and the store's counts."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from claims.model import Document, Finding, Relation, Skipped, StoredClaim, Verdict

if TYPE_CHECKING:
    from claims.store.counts import SourceCount, Stats
    from claims.store.runs import Run

WORST_FIRST = (Verdict.REFUTED, Verdict.CONFLICTING, Verdict.NOT_ENOUGH, Verdict.SUPPORTED)


class AddStatus(StrEnum):
    """What became of a text that was to be added."""

    NEW = "new"
    KNOWN = "known"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class AddResult:
    """One text that was to be added, and what became of it."""

    name: str  # path as given, or "-"
    status: AddStatus
    source: str = ""
    title: str = ""
    published: date | None = None
    document_id: int | None = None  # None when skipped, or in a dry run
    claims: int = 0  # mentions of claims in it
    new_claims: int = 0  # of these, claims that the store did not have; in a dry run not known
    without_claim: int = 0  # its sentences that gave none
    why: str = ""  # it was skipped
    hint: str = ""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A checked text: one finding a statement, in the order of the text."""

    document: Document
    findings: tuple[Finding, ...]
    run: int | None = None  # id of the saved run; None when it was not saved
    skipped: tuple[Skipped, ...] = ()  # sentences that state nothing, and why
    as_of: date | None = None
    made: datetime | None = None

    def count(self, verdict: Verdict) -> int:
        """How many findings have this verdict."""
        return sum(finding.verdict is verdict for finding in self.findings)

    @property
    def verdict(self) -> Verdict:
        """Of all findings together: the worst of them, so supported only when all are."""
        found = [finding.verdict for finding in self.findings]
        return min(found, key=WORST_FIRST.index, default=Verdict.NOT_ENOUGH)

    @property
    def confidence(self) -> float:
        """In `verdict`, 0..1: of the surest finding that has it; of the least sure if supported."""
        verdict = self.verdict
        sure = [f.confidence for f in self.findings if f.verdict is verdict]
        pick = min if verdict is Verdict.SUPPORTED else max
        return pick(sure, default=1.0)

    @property
    def stronger_side(self) -> Verdict:
        """SUPPORTED or REFUTED by the surest match of the findings that decide; a tie refutes."""
        verdict = self.verdict
        matches = [m for f in self.findings if f.verdict is verdict for m in f.matches]
        best = {
            side: max((m.score for m in matches if m.relation is side), default=0.0)
            for side in (Relation.SUPPORTS, Relation.REFUTES)
        }
        wins = best[Relation.SUPPORTS] > best[Relation.REFUTES]
        return Verdict.SUPPORTED if wins else Verdict.REFUTED


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two stored claims that cannot both be true."""

    claim: StoredClaim
    other: StoredClaim
    score: float
    reasons: tuple[str, ...]
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """The state of a store on one page."""

    url: str
    stats: "Stats"
    sources: tuple["SourceCount", ...]
    best_sourced: tuple[StoredClaim, ...]
    stored_last: tuple[StoredClaim, ...]
    disputed: tuple[StoredClaim, ...]
    unreviewed: tuple[StoredClaim, ...]
    runs: tuple["Run", ...]
