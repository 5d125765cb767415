"""A fact-checking claim store: documents into atomic claims, statements checked against them.

This is the public API; everything else may change. Names are loaded when they are first used, so
that `import claims` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from claims.api import (
        AddOptions,
        AddResult,
        AddStatus,
        CheckResult,
        ClaimStore,
        Conflict,
        Location,
        Overview,
        add_all,
        compare,
        expand,
        location,
        open_store,
        split,
        split_many,
    )
    from claims.errors import (
        AmbiguousIdError,
        ClaimsError,
        MissingExtraError,
        NotFoundError,
        ReadingError,
        SplittingError,
        StoreError,
    )
    from claims.model import (
        AtomicClaim,
        Document,
        Feature,
        Finding,
        Kind,
        Link,
        LinkKind,
        Match,
        Mention,
        Profile,
        Rating,
        Reason,
        Relation,
        Review,
        Searched,
        Skipped,
        Slots,
        Span,
        Speaker,
        Split,
        Stance,
        StoredClaim,
        Verdict,
    )
    from claims.reading import Meta, left_out, parse_date, read, read_stream, read_text, resolve
    from claims.store.search import Filters

# Where public names live, the quickest to load first: a name is looked for in this order.
_HOMES = ("claims.errors", "claims.model", "claims.reading", "claims.api", "claims.store.search")

__all__ = [
    "AddOptions",
    "AddResult",
    "AddStatus",
    "AmbiguousIdError",
    "AtomicClaim",
    "CheckResult",
    "ClaimStore",
    "ClaimsError",
    "Conflict",
    "Document",
    "Feature",
    "Filters",
    "Finding",
    "Kind",
    "Link",
    "LinkKind",
    "Location",
    "Match",
    "Mention",
    "Meta",
    "MissingExtraError",
    "NotFoundError",
    "Overview",
    "Profile",
    "Rating",
    "ReadingError",
    "Reason",
    "Relation",
    "Review",
    "Searched",
    "Skipped",
    "Slots",
    "Span",
    "Speaker",
    "Split",
    "SplittingError",
    "Stance",
    "StoreError",
    "StoredClaim",
    "Verdict",
    "add_all",
    "compare",
    "expand",
    "left_out",
    "location",
    "open_store",
    "parse_date",
    "read",
    "read_stream",
    "read_text",
    "resolve",
    "split",
    "split_many",
]


def __getattr__(name: str) -> Any:
    for home in _HOMES if name in __all__ else ():
        module = import_module(home)
        if hasattr(module, name):
            globals()[name] = value = getattr(module, name)
            return value
    raise AttributeError(f"module 'claims' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
