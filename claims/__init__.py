"""A fact-checking claim store: the public API. Names are loaded when first used."""

from typing import Any

from claims.model import Document, Profile, Verdict

__all__ = ["Document", "Profile", "Verdict", "split", "split_many"]


def __getattr__(name: str) -> Any:
    if name in ("split", "split_many"):
        from claims import splitting

        return getattr(splitting, name)
    raise AttributeError(f"module 'claims' has no attribute {name!r}")
