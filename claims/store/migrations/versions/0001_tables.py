"""The tables, and the triggers that keep a document's text and a review as they were written."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "claim",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("stem", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("normal", sa.String(), nullable=False),
        sa.Column("slots", sa.LargeBinary(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("negated", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('asserted', 'planned', 'possible', 'conditional', 'hoped', 'denied')",
            name=op.f("ck_claim_kind_known"),
        ),
        sa.CheckConstraint("length(key) = 32", name=op.f("ck_claim_key_whole")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sa.UniqueConstraint("key", name=op.f("uq_claim_key")),
    )
    op.create_index(op.f("ix_claim_stem"), "claim", ["stem"], unique=False)
    op.create_table(
        "run",
        sa.Column("id", ID, nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("options", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
    )
    op.create_table(
        "source",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint("name", name=op.f("uq_source_name")),
    )
    op.create_table(
        "term",
        sa.Column("id", ID, nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term")),
        sa.UniqueConstraint("term", name=op.f("uq_term_term")),
    )
    op.create_table(
        "document",
        sa.Column("id", ID, nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("first_line", sa.Integer(), nullable=False),
        sa.Column("added", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("first_line >= 1", name=op.f("ck_document_first_line_counts")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_document_sha256_whole")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_document_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("source_id", "sha256", name=op.f("uq_document_source_id_sha256")),
    )
    op.create_index(op.f("ix_document_published"), "document", ["published"], unique=False)
    op.create_table(
        "hit",
        sa.Column("run_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("claim_id", ID, nullable=True),
        sa.Column("relation", sa.String(), nullable=True),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("similarity", sa.Float(), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("features", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("slots", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "relation IN ('supports', 'refutes', 'neutral')", name=op.f("ck_hit_relation_known")
        ),
        sa.CheckConstraint(
            "verdict = 'not enough evidence' OR claim_id IS NOT NULL",
            name=op.f("ck_hit_verdict_names_claim"),
        ),
        sa.CheckConstraint(
            "verdict IN ('supported', 'refuted', 'conflicting', 'not enough evidence')",
            name=op.f("ck_hit_verdict_known"),
        ),
        sa.CheckConstraint(
            "confidence >= 0 AND confidence <= 1", name=op.f("ck_hit_confidence_share")
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_hit_claim_id")),
        sa.ForeignKeyConstraint(
            ["run_id"], ["run.id"], name=op.f("fk_hit_run_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", "number", "rank", name=op.f("pk_hit")),
    )
    op.create_index(op.f("ix_hit_claim_id"), "hit", ["claim_id"], unique=False)
    op.create_table(
        "link",
        sa.Column("id", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("other_id", ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("decided", sa.Boolean(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('same', 'contradicts', 'different', 'supersedes')",
            name=op.f("ck_link_kind_known"),
        ),
        sa.CheckConstraint("claim_id <> other_id", name=op.f("ck_link_link_joins_two")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_link_claim_id")),
        sa.ForeignKeyConstraint(["other_id"], ["claim.id"], name=op.f("fk_link_other_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
        sa.UniqueConstraint(
            "claim_id", "other_id", "kind", name=op.f("uq_link_claim_id_other_id_kind")
        ),
    )
    op.create_index(op.f("ix_link_other_id"), "link", ["other_id"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("rating", sa.String(), nullable=False),
        sa.Column("reviewer", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "rating IN ('true', 'false', 'misleading', 'unproven')",
            name=op.f("ck_review_rating_known"),
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_review_claim_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    op.create_index(op.f("ix_review_claim_id"), "review", ["claim_id"], unique=False)
    op.create_table(
        "sentence",
        sa.Column("document_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.CheckConstraint("start >= 0 AND stop > start", name=op.f("ck_sentence_span_whole")),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["document.id"],
            name=op.f("fk_sentence_document_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("document_id", "number", name=op.f("pk_sentence")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "mention",
        sa.Column("document_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("sentence", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("spans", sa.String(), nullable=False),
        sa.Column("written", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.Column("direct", sa.Boolean(), nullable=False),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("certainty", sa.Float(), nullable=False),
        sa.Column("rules", sa.String(), nullable=False),
        sa.Column("parent", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('asserted', 'planned', 'possible', 'conditional', 'hoped', 'denied')",
            name=op.f("ck_mention_kind_known"),
        ),
        sa.CheckConstraint(
            "stance IN ('asserts', 'denies', 'doubts')", name=op.f("ck_mention_stance_known")
        ),
        sa.CheckConstraint(
            "certainty >= 0 AND certainty <= 1", name=op.f("ck_mention_certainty_share")
        ),
        sa.CheckConstraint("start >= 0 AND stop > start", name=op.f("ck_mention_span_whole")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_mention_claim_id")),
        sa.ForeignKeyConstraint(
            ["document_id", "sentence"],
            ["sentence.document_id", "sentence.number"],
            name=op.f("fk_mention_document_id_sentence"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("document_id", "number", name=op.f("pk_mention")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_mention_claim_id"), "mention", ["claim_id"], unique=False)
    if op.get_bind().dialect.name == "postgresql":
        _guard_on_postgresql()
    else:
        _guard_on_sqlite()


GUARDS = (  # table, event, message
    ("document", "UPDATE OF text, sha256", "a document never changes"),
    ("review", "UPDATE", "a review is never changed"),
    ("review", "DELETE", "a review is never deleted"),
)


def _guard_on_sqlite() -> None:
    for i, (table, event, message) in enumerate(GUARDS):
        op.execute(
            f"CREATE TRIGGER keep_{table}_{i} BEFORE {event} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
        )


def _guard_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION keep_as_written() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$"
    )
    for i, (table, event, message) in enumerate(GUARDS):
        op.execute(
            f"CREATE TRIGGER keep_{table}_{i} BEFORE {event} ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION keep_as_written('{message}')"
        )
