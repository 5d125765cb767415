"""SQL as it is sent to the driver: what is sent often is not worth building and parsing anew."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection

V = TypeVar("V", int, str)
LARGEST = 2**63 - 1  # number that a database knows
Values = Sequence[Any] | dict[str, Any]


def on_sqlite(connection: Connection) -> bool:
    """Whether the database is SQLite; else it is PostgreSQL."""
    return connection.dialect.name == "sqlite"


def mark(connection: Connection, name: str) -> str:
    """A named parameter as the driver writes it."""
    return f":{name}" if on_sqlite(connection) else f"%({name})s"


def listed(connection: Connection, values: Iterable[V]) -> tuple[str, dict[str, V]]:
    """The parameters of an IN (...), and their values by name."""
    named = {f"v{i}": value for i, value in enumerate(values)}
    return ", ".join(mark(connection, name) for name in named), named


def among(connection: Connection, values: Sequence[V]) -> tuple[str, dict[str, Any]]:
    """A condition that a column is one of some values, as one parameter: however many there are,
    it is the same SQL, which the driver keeps prepared."""
    if on_sqlite(connection):
        return "IN (SELECT value FROM json_each(:among))", {"among": json.dumps(values)}
    return "= ANY(%(among)s)", {"among": list(values)}


def fetch(connection: Connection, sql: str, values: Values = ()) -> list[Any]:
    """All rows of a query that is sent often.

    On SQLite past SQLAlchemy, which takes longer to hand a small query on than SQLite to answer it.
    """
    if on_sqlite(connection):
        found: list[Any] = connection.connection.driver_connection.execute(sql, values).fetchall()  # type: ignore[union-attr]
        return found
    return list(connection.exec_driver_sql(sql, values))
