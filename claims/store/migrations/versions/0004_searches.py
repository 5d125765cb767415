"""How far a search of the whole store is, so that one that was killed goes on from there."""

import sqlalchemy as sa
from alembic import op

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
