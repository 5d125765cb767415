"""Where a store is, told without opening it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

PASSWORD = re.compile(r"(://[^:/@]*:).*@")


@dataclass(frozen=True, slots=True)
class Location:
    """Where a store is."""

    url: str  # of the database, without a password
    path: str  # "" when it is not a file
    exists: bool  # True for a server's: that is only known when it is opened


def location(where: str | Path | None = None) -> Location:
    """`where`, else the variable CLAIMS_DB, else a file in the user's data folder; not opened."""
    meant = chosen(where)
    scheme, _, rest = meant.partition("://")
    if not rest:
        path = Path(meant).expanduser().absolute()
        return Location(f"sqlite:///{path}", str(path), path.exists())
    if scheme.startswith("sqlite"):
        path = Path(rest.removeprefix("/"))
        return Location(meant, str(path), path.exists())
    return Location(PASSWORD.sub(r"\1***@", meant), "", True)


def chosen(where: str | Path | None = None) -> str:
    """The path or URL that is meant, as given."""
    if where:
        return str(where)
    if os.environ.get("CLAIMS_DB"):
        return os.environ["CLAIMS_DB"]
    from platformdirs import user_data_path

    return str(user_data_path("claims", appauthor=False) / "claims.db")
