"""The search index: terms of claims, how often each stands, and trigrams of them for typos."""

from alembic import op

from claims.store import index

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        op.execute(
            "ALTER TABLE claim ADD COLUMN terms tsvector "
            "GENERATED ALWAYS AS (to_tsvector('pg_catalog.english', normal || ' ' || title)) STORED"
        )
        # Without a list of pending rows, which every query would have to walk through.
        op.execute("CREATE INDEX ix_claim_terms ON claim USING gin (terms) WITH (fastupdate = off)")
        op.execute("CREATE INDEX ix_term_trigrams ON term USING gin (term gin_trgm_ops)")
    else:
        # Contentless: the terms are stems of the normal form, made by claims.store.terms.
        op.execute(
            "CREATE VIRTUAL TABLE claim_index USING fts5(terms, content='', detail=none, "
            "columnsize=0, tokenize='unicode61 remove_diacritics 0')"
        )
        # New postings gather in so many bytes of memory before they are written: fewer merges.
        op.execute("INSERT INTO claim_index(claim_index, rank) VALUES ('hashsize', 16000000)")
        op.execute(
            "CREATE VIRTUAL TABLE term_index USING fts5(term, content='term', content_rowid='id', "
            "detail=none, columnsize=0, tokenize='trigram')"
        )
        index.rebuild(connection)  # on PostgreSQL 0004 does
