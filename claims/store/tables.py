"""The tables, and nothing else. What a row must obey is written here and kept by the database
itself.

Rows are written and read with SQLAlchemy's Core (a `table=True` model does not validate on
construction, and a row at a time is too slow); these classes are where tables and columns are
defined and looked up. Two things are outside what SQLModel can say and live in the migrations:
triggers (a document's text and a review never change) and the search index.
"""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel

from claims.model import Kind, LinkKind, Rating, Relation, Stance, Verdict

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


ID = BigInteger().with_variant(Integer(), "sqlite")  # SQLite's row ids are 64 bits as they are


class Table(SQLModel):
    """Base of all our tables: constraint names are the same on every database."""

    metadata = MetaData(naming_convention=NAMES)


def one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    """A string that must be one of an enum's: the same on every database, readable in any tool."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


class Source(Table, table=True):
    """Who publishes. Sources of one owner are not independent of each other."""

    __tablename__ = "source"

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    name: str = Field(unique=True)
    owner: str = ""


class Document(Table, table=True):
    """One text of a source; the text never changes, so offsets into it never rot."""

    __tablename__ = "document"
    __table_args__ = (
        UniqueConstraint("source_id", "sha256"),
        CheckConstraint("length(sha256) = 64", name="sha256_whole"),
        CheckConstraint("first_line >= 1", name="first_line_counts"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    source_id: int = Field(sa_type=ID, foreign_key="source.id")
    sha256: str
    text: str
    title: str = ""
    author: str = ""
    published: date | None = Field(default=None, index=True)
    url: str = ""
    licence: str = ""
    name: str = "-"
    first_line: int = 1
    added: datetime


class Sentence(Table, table=True):
    """A span of a document, in code points."""

    __tablename__ = "sentence"
    __table_args__ = (
        CheckConstraint("start >= 0 AND stop > start", name="span_whole"),
        {"sqlite_with_rowid": False},
    )

    document_id: int = Field(
        sa_type=ID, foreign_key="document.id", ondelete="CASCADE", primary_key=True
    )
    number: int = Field(primary_key=True)
    start: int
    stop: int


class Claim(Table, table=True):
    """One atomic statement: `key` is its identity, `stem` leaves polarity, numbers, dates out."""

    __tablename__ = "claim"
    __table_args__ = (
        CheckConstraint("length(key) = 32", name="key_whole"),
        one_of("kind", Kind),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    key: str = Field(unique=True)
    stem: str = Field(index=True)
    text: str
    normal: str
    slots: bytes = Field(sa_type=LargeBinary)
    title: str = ""
    kind: str = Kind.ASSERTED
    negated: bool = False


class Mention(Table, table=True):
    """A claim was made here, by this speaker, in this stance; `spans` as "10-25,31-40"."""

    __tablename__ = "mention"
    __table_args__ = (
        ForeignKeyConstraint(
            ["document_id", "sentence"],
            ["sentence.document_id", "sentence.number"],
            ondelete="CASCADE",
        ),
        CheckConstraint("start >= 0 AND stop > start", name="span_whole"),
        CheckConstraint("certainty >= 0 AND certainty <= 1", name="certainty_share"),
        one_of("stance", Stance),
        one_of("kind", Kind),
        {"sqlite_with_rowid": False},
    )

    document_id: int = Field(primary_key=True, sa_type=ID)
    number: int = Field(primary_key=True)  # of the claim within its document
    claim_id: int = Field(sa_type=ID, foreign_key="claim.id", index=True)
    sentence: int  # its number within the document
    start: int
    stop: int
    spans: str = ""  # "" when it is one span, start-stop
    written: str = ""
    speaker: str = ""
    verb: str = ""
    direct: bool = False
    stance: str = Stance.ASSERTS
    kind: str = Kind.ASSERTED
    certainty: float = 1.0
    rules: str = ""
    parent: int | None = None  # number of the coarse claim that this is a part of


class Review(Table, table=True):
    """A person's verdict on a claim; never changed or deleted, the newest rules."""

    __tablename__ = "review"
    __table_args__ = (one_of("rating", Rating),)

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    claim_id: int = Field(sa_type=ID, foreign_key="claim.id", index=True)
    rating: str
    reviewer: str
    note: str = ""
    url: str = ""
    made: datetime


class Link(Table, table=True):
    """A relation of one claim to another, suggested by us or decided by a person."""

    __tablename__ = "link"
    __table_args__ = (
        UniqueConstraint("claim_id", "other_id", "kind"),
        CheckConstraint("claim_id <> other_id", name="link_joins_two"),
        one_of("kind", LinkKind),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    claim_id: int = Field(sa_type=ID, foreign_key="claim.id")
    other_id: int = Field(sa_type=ID, foreign_key="claim.id", index=True)
    kind: str
    decided: bool = False
    by: str = ""
    score: float = 0.0
    reasons: str = "[]"
    made: datetime


class Run(Table, table=True):
    """One check: what was given, when, with which options (JSON)."""

    __tablename__ = "run"

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    made: datetime
    name: str = "-"
    text: str = ""
    options: str = "{}"


class Hit(Table, table=True):
    """One finding of a run with one of its matches; a finding without a match has one row."""

    __tablename__ = "hit"
    __table_args__ = (
        CheckConstraint(
            f"verdict = '{Verdict.NOT_ENOUGH}' OR claim_id IS NOT NULL", name="verdict_names_claim"
        ),
        CheckConstraint("confidence >= 0 AND confidence <= 1", name="confidence_share"),
        one_of("verdict", Verdict),
        one_of("relation", Relation),
    )

    run_id: int = Field(sa_type=ID, foreign_key="run.id", ondelete="CASCADE", primary_key=True)
    number: int = Field(primary_key=True)  # of the finding within its run
    rank: int = Field(primary_key=True)  # of the match within its finding
    verdict: str
    confidence: float
    claim_id: int | None = Field(default=None, sa_type=ID, foreign_key="claim.id", index=True)
    relation: str | None = None
    score: float = 0.0
    similarity: float = 0.0
    reasons: str = "[]"
    features: str = "[]"
    statement: str = ""  # JSON, on the row of rank 0
    slots: bytes = Field(default=b"", sa_type=LargeBinary)


class Search(Table, table=True):
    """How far a search of the whole store is that has not come to its end."""

    __tablename__ = "search"

    name: str = Field(primary_key=True)
    cursor: str  # it goes on from here
    done: float = 0.0


class Term(Table, table=True):
    """In how many claims a term of the search index stands; "" counts the claims themselves."""

    __tablename__ = "term"

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    term: str = Field(unique=True)
    n: int = 0
