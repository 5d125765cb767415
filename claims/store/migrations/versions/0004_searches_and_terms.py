"""How far a search of the whole store is; on PostgreSQL the terms that SQLite has, not its own."""

import sqlalchemy as sa
from alembic import op

from claims.store import index

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "search",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("cursor", sa.String(), nullable=False),
        sa.Column("done", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_search")),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE claim DROP COLUMN terms")  # and the index of it
        op.execute("ALTER TABLE claim ADD COLUMN terms tsvector NOT NULL DEFAULT ''")
        op.execute("DELETE FROM term")
        index.rebuild(op.get_bind())
        op.execute("CREATE INDEX ix_claim_terms ON claim USING gin (terms) WITH (fastupdate = off)")
