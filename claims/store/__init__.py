"""Claims, where they were said, and what people say of them, in one database.

The only room that knows SQL. Names are loaded when they are first used: a process that only splits
makes rows (`rows.py`) without the database library.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claims.store.bulk import BareClaim
    from claims.store.counts import Order, SourceCount, Stats
    from claims.store.documents import StoredDocument
    from claims.store.removing import Removed
    from claims.store.runs import Run
    from claims.store.search import Filters
    from claims.store.store import Store
    from claims.store.write import Added

_HOME = {
    "Added": "write",
    "BareClaim": "bulk",
    "Filters": "search",
    "Order": "counts",
    "Removed": "removing",
    "Run": "runs",
    "SourceCount": "counts",
    "Stats": "counts",
    "Store": "store",
    "StoredDocument": "documents",
}

__all__ = [
    "Added",
    "BareClaim",
    "Filters",
    "Order",
    "Removed",
    "Run",
    "SourceCount",
    "Stats",
    "Store",
    "StoredDocument",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'claims.store' has no attribute {name!r}")
    value = getattr(import_module(f"claims.store.{_HOME[name]}"), name)
    globals()[name] = value
    return value
