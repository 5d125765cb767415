"""SQL as it is sent to the driver: what is sent often is not worth building and parsing anew."""

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import Connection

V = TypeVar("V")


def mark(connection: Connection, name: str) -> str:
    """A named parameter as the driver writes it."""
    return f"%({name})s" if connection.dialect.name == "postgresql" else f":{name}"


def listed(connection: Connection, values: Iterable[V]) -> tuple[str, dict[str, V]]:
    """The parameters of an IN (...), and their values by name."""
    named = {f"v{i}": value for i, value in enumerate(values)}
    return ", ".join(mark(connection, name) for name in named), named
