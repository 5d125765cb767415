"""Runs the migrations on the connection it is given (never opens one of its own)."""

from alembic import context

from claims.store.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
)
with context.begin_transaction():
    context.run_migrations()
