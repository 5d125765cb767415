"""The plain data that travels between rooms. Imports nothing of ours.

Offsets are code points into `Document.text`, half-open: `text[start:stop]`.
Dates in slots are ISO 8601 days; what the text does not tell is never filled in.
"""

import hashlib
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

UNKNOWN = "unknown"  # the source of a text that nothing tells of


class Profile(StrEnum):
    """How finely to split."""

    COARSE = "coarse"  # one event with its time and place
    FINE = "fine"  # adjuncts apart, as children of the coarse claim


class Kind(StrEnum):
    """The factuality of a claim: what its text says about the world."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    HOPED = "hoped"
    DENIED = "denied"


class Stance(StrEnum):
    """What the speaker of a mention does with the claim."""

    ASSERTS = "asserts"
    DENIES = "denies"
    DOUBTS = "doubts"


class Bound(StrEnum):
    """How a quantity limits its value."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    BETWEEN = "between"


class Granularity(StrEnum):
    """How precise a time is."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


class Relation(StrEnum):
    """Of a statement to one stored claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    NEUTRAL = "neutral"


class Verdict(StrEnum):
    """Of a statement against the store (the labels of AVeriTeC)."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    CONFLICTING = "conflicting"
    NOT_ENOUGH = "not enough evidence"


class Rating(StrEnum):
    """A person's verdict on a claim."""

    TRUE = "true"
    FALSE = "false"
    MISLEADING = "misleading"
    UNPROVEN = "unproven"


class LinkKind(StrEnum):
    """A relation between two stored claims."""

    SAME = "same"
    CONTRADICTS = "contradicts"
    DIFFERENT = "different"
    SUPERSEDES = "supersedes"


# ---------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class Document:
    """One text of a source. Its text never changes; a changed page is a new document."""

    text: str
    source: str = UNKNOWN  # who publishes
    title: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    licence: str = ""
    name: str = "-"  # path as given, or "-" for standard input
    first_line: int = 1  # the line of the file on which `text` begins (after front matter)

    @property
    def sha256(self) -> str:
        """Hex digest of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


# ---------------------------------------------------------------- language


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of code points."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as claimed. `low`/`high` are inclusive ends in `unit`; None is open.

    unit: "" for a count, "percent" (one in three = 33.33 percent), an ISO 4217 code for money,
    "rank" (second-biggest: low = high = 2, noun = "big"; largest: 1), "times" (18-fold),
    a metric base unit ("m", "kg", "s", "degC", ...), or "score" for results such as 3-0.
    noun: lemma of what is counted or measured, "" when the text does not say.
    """

    text: str
    start: int
    stop: int
    low: float | None
    high: float | None
    unit: str = ""
    bound: Bound = Bound.EXACT
    noun: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """A time as claimed: `first`..`last` inclusive days when they can be told, else None.

    partial: what is known when the year is not ("--04-22", "--04", "W-3" for a weekday: Wednesday).
    """

    text: str
    start: int
    stop: int
    first: date | None = None
    last: date | None = None
    granularity: Granularity = Granularity.DAY
    partial: str = ""
    relation: str = ""  # "", "before", "after", "since", "until", "by"


@dataclass(frozen=True, slots=True)
class Word:
    """One token of a claim with its place in the claim's own dependency tree (spaCy's labels)."""

    text: str
    lemma: str
    pos: str  # universal part of speech
    dep: str  # dependency label; the root's is "ROOT"
    head: int  # index of the head in the claim's words; the root points at itself
    ent: str = ""  # entity label, "" outside


@dataclass(frozen=True, slots=True)
class Slots:
    """What must agree for two claims to say the same. Offsets are into the claim's text."""

    words: tuple[Word, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[When, ...] = ()
    place: str = ""
    negated: bool = False  # the predication itself, not some phrase inside it
    kind: Kind = Kind.ASSERTED


# ---------------------------------------------------------------- splitting


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it, how, and whether in so many words."""

    name: str
    verb: str = ""
    direct: bool = False


@dataclass(frozen=True, slots=True)
class AtomicClaim:
    """One self-contained statement found in a document."""

    text: str  # pronouns and short names resolved where the text allows
    spans: tuple[Span, ...]  # the exact characters it rests on, in order
    sentence: int = 0  # index into Split.sentences
    written: str = ""  # the same before anything was resolved; "" when equal to text
    speaker: Speaker | None = None
    stance: Stance = Stance.ASSERTS
    kind: Kind = Kind.ASSERTED
    slots: Slots = field(default_factory=Slots)
    entities: tuple[str, ...] = ()  # canonical names
    rules: tuple[str, ...] = ()  # which rules made it, in order
    certainty: float = 1.0  # 0..1, how sure the splitter is of text and resolution
    parent: int | None = None  # fine profile: index of its coarse claim in Split.claims

    @property
    def start(self) -> int:
        """First character it rests on."""
        return self.spans[0].start

    @property
    def stop(self) -> int:
        """One past the last character it rests on."""
        return max(span.stop for span in self.spans)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A sentence that gave no claim, and why (question, opinion, fragment, caption, ...)."""

    text: str
    start: int
    stop: int
    why: str


@dataclass(frozen=True, slots=True)
class Split:
    """All that splitting says of one document."""

    sentences: tuple[Span, ...]
    claims: tuple[AtomicClaim, ...]
    skipped: tuple[Skipped, ...]


# ---------------------------------------------------------------- store


@dataclass(frozen=True, slots=True)
class Mention:
    """This claim was made in this sentence, there, by this speaker, in this stance."""

    quote: str  # document.text[start:stop]
    sentence: str
    start: int
    stop: int
    source: str
    owner: str  # of the source; equal to source when not known
    document: str  # title, or name when it has none
    document_id: int
    published: date | None
    url: str = ""
    author: str = ""
    speaker: str = ""
    verb: str = ""
    direct: bool = False
    stance: Stance = Stance.ASSERTS
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Review:
    """A person's verdict on a claim; append-only, the newest rules."""

    rating: Rating
    reviewer: str
    note: str
    url: str
    made: datetime


@dataclass(frozen=True, slots=True)
class Link:
    """A decided or suggested relation between this claim and another."""

    kind: LinkKind
    other: str  # key of the other claim
    other_text: str
    decided: bool
    by: str
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredClaim:
    """A claim as the store knows it. `mentions`, `reviews`, `links` are filled where asked for."""

    key: str  # 32 hex digits: hash of the normal form with polarity, numbers and dates
    text: str
    normal: str
    slots: Slots
    title: str = ""  # of a claim imported with one (a fact-check's headline)
    mentions: tuple[Mention, ...] = ()
    reviews: tuple[Review, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def has_evidence(self) -> bool:
        """Does a source tell of it, or has a person reviewed it? Else no verdict rests on it."""
        return bool(self.mentions or self.reviews)

    @property
    def independent_sources(self) -> int:
        """Owners that assert it, each counted once."""
        return independent({m.owner for m in self.mentions if m.stance is Stance.ASSERTS})


def independent(owners: AbstractSet[str]) -> int:
    """How many of the owners are surely not one another: who is not known may be any of them."""
    return len(owners - {UNKNOWN}) or len(owners)


class Stands(NamedTuple):
    """A stored claim that is not read in full: its normal form, and its documents (by id)."""

    normal: str
    documents: frozenset[int]


@dataclass(frozen=True, slots=True)
class Searched:
    """How far a search for conflicts is: `cursor` goes on from here, `done` is a share of 1."""

    cursor: str
    done: float
    found: int  # conflicts so far, since it began or went on


# ---------------------------------------------------------------- matching


class Feature(NamedTuple):
    """One comparison of a statement with a claim: its value and the two values compared."""

    name: str
    value: float
    ours: str = ""  # of the statement
    theirs: str = ""  # of the stored claim


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a relation is what it is, in words: `date: April 23 is not April 22`."""

    kind: str  # "date", "rank", "subject", ...
    text: str
    relation: Relation

    def __str__(self) -> str:
        return f"{self.kind}: {self.text}"


@dataclass(frozen=True, slots=True)
class Match:
    """A stored claim next to a statement."""

    claim: StoredClaim
    relation: Relation
    score: float  # 0..1, how sure the relation is
    similarity: float  # 0..100, RapidFuzz on the normal forms
    reasons: tuple[Reason, ...]
    features: tuple[Feature, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement, its verdict, and what it rests on."""

    statement: AtomicClaim
    verdict: Verdict
    confidence: float
    matches: tuple[Match, ...]
    reasons: tuple[Reason, ...]
