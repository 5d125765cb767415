"""A store in a file that may only be read: how it is opened without writing anything beside it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from claims.errors import ELSEWHERE, StoreError


@dataclass(frozen=True, slots=True)
class Frozen:
    """A store's file that may not be written by us, and how SQLite is asked for it."""

    path: Path
    uri: str
    stamp: tuple[int, int] | None  # what a change of the file would change; None: SQLite looks

    @contextmanager
    def unchanged(self) -> Iterator[None]:
        """Raises StoreError when another has changed the file meanwhile: SQLite does not see it."""
        try:
            yield
        finally:
            if self.stamp is not None and self.stamp != _stamp(self.path):
                raise StoreError(
                    f"The store {self.path} was changed while it was read.", "Try again."
                )


def frozen(path: Path) -> Frozen | None:
    """How to read a store that is there but may not be written; None for any other.

    A store that was closed is all in its file, and SQLite is told to look at nothing else
    (`immutable`): the files it keeps beside it for readers and writers may not be made. A file
    `-wal` that is not empty holds what was written last; it is read with the store, and the file
    `-shm` must then be there or may be made. Raises StoreError when it is not so, and for a file
    that may not even be read.
    """
    if not path.is_file() or (_writable(path) and _writable(path.parent)):
        return None
    if not os.access(path, os.R_OK):
        raise StoreError(f"The store {path} may not be read.", ELSEWHERE)
    uri = f"{path.absolute().as_uri()}?mode=ro"
    log, shared = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    if not log.exists() or not log.stat().st_size:
        return Frozen(path, f"{uri}&immutable=1", _stamp(path))
    if not shared.exists() and not _writable(path.parent):
        raise StoreError(
            f"What was written last to {path} is in {log.name}, "
            "which cannot be taken over where nothing may be written.",
            "Copy both files to another folder, and name the copy with --db.",
        )
    return Frozen(path, uri, None)


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK)


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:  # it is gone
        return 0, 0
    return found.st_mtime_ns, found.st_size
