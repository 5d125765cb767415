"""Claims, where they were said, and what people say of them, in one database.

The only room that knows SQL.
"""

from claims.store.bulk import BareClaim
from claims.store.figures import Order, SourceCount, Stats
from claims.store.runs import Run
from claims.store.search import Filters
from claims.store.store import Store
from claims.store.write import Added

__all__ = ["Added", "BareClaim", "Filters", "Order", "Run", "SourceCount", "Stats", "Store"]
