"""What the public API hands back, besides the types of `claims.model`."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from claims.model import Document, Finding, Mention, Relation, Skipped, StoredClaim, Verdict


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
    document_id: int | None = None  # None when skipped, or in a dry run
    claims: int = 0  # claims in it
    new_claims: int = 0  # of these, claims that no other document had made
    without_claim: int = 0  # its sentences that gave none
    why: str = ""  # it was skipped
    hint: str = ""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A checked text: one finding a statement, in the order of the text."""

    run: str  # id of the saved run; "" when it was not saved
    document: Document
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...] = ()  # sentences that state nothing, and why
    as_of: date | None = None
    made: datetime | None = None

    def count(self, verdict: Verdict) -> int:
        """How many findings have this verdict."""
        return sum(finding.verdict is verdict for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Compared:
    """A statement next to one evidence text."""

    verdict: Verdict
    confidence: float
    relation: Relation
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A stored claim that answers a query, and how well (higher is better)."""

    claim: StoredClaim
    score: float


@dataclass(frozen=True, slots=True)
class Run:
    """A saved check."""

    id: str
    made: datetime
    name: str
    statements: int


@dataclass(frozen=True, slots=True)
class SourceCount:
    """A source and what the store holds of it."""

    name: str
    owner: str
    documents: int
    claims: int
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of a store."""

    url: str
    bytes: int | None
    counts: dict[str, int]  # rows by table, in the order of the design


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

    stats: Stats
    sources: tuple[SourceCount, ...]
    best_sourced: tuple[StoredClaim, ...]
    newest: tuple[StoredClaim, ...]
    disputed: tuple[Conflict, ...]
    unreviewed: int
    reviewed: tuple[StoredClaim, ...]
    runs: tuple[Run, ...]


__all__ = [
    "AddResult",
    "AddStatus",
    "CheckResult",
    "Compared",
    "Conflict",
    "Mention",
    "Overview",
    "Ranked",
    "Run",
    "SourceCount",
    "Stats",
]
