"""Where a store is, told without opening it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from claims.errors import ELSEWHERE, StoreError

MEMORY = ":memory:"
PASSWORD = re.compile(r"(://[^:/@]*:).*@")


@dataclass(frozen=True, slots=True)
class Location:
    """Where a store is."""

    url: str  # of the database, without a password
    path: str  # "" when it is not a file
    exists: bool  # True for a server's: that is only known when it is opened


def location(where: str | Path | None = None) -> Location:
    """`where`, else the variable CLAIMS_DB, else a file in the user's data folder; not opened.

    Raises StoreError for what can be no place.
    """
    meant = chosen(where)
    scheme, is_url, rest = meant.partition("://")
    if is_url and not scheme.startswith("sqlite"):
        return Location(PASSWORD.sub(r"\1***@", meant), "", True)
    name = rest[1:] if is_url else meant
    if is_url and (rest[:1] != "/" or not name or "?" in name):
        raise StoreError(f"{meant} names no file.", "Give its path, or sqlite:///PATH.")
    if name == MEMORY:
        return Location(f"sqlite:///{MEMORY}", MEMORY, False)
    try:
        path = Path(name).expanduser().absolute()
        return Location(f"sqlite:///{path}", str(path), _holds_something(path))
    except RuntimeError as error:  # ~name
        raise StoreError(f"There is no home folder for {name}.", ELSEWHERE) from error
    except OSError as error:
        raise StoreError(f"{name} cannot be looked at: {error.strerror}.", ELSEWHERE) from error


def _holds_something(path: Path) -> bool:
    """An empty file is as good as none: it becomes a store when something is added."""
    return path.exists() and not (path.is_file() and path.stat().st_size == 0)


def chosen(where: str | Path | None = None) -> str:
    """The path or URL that is meant, as given. Raises StoreError where it is left to us in vain."""
    if where:
        return str(where)
    if os.environ.get("CLAIMS_DB"):
        return os.environ["CLAIMS_DB"]
    from platformdirs import user_data_path

    try:
        return str(user_data_path("claims", appauthor=False) / "claims.db")
    except RuntimeError as error:
        raise StoreError("There is no home folder to keep a store in.", ELSEWHERE) from error
