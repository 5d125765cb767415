"""Which files a person means by the paths they name."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from claims.errors import ReadingError

TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})


def walk(paths: Iterable[Path | str]) -> Iterator[Path]:
    """Every file named, and every text file inside every folder named, each once, in order.

    A file is taken whatever its name; in a folder only `TEXTS` that are not hidden.
    Raises ReadingError for a path that is not there, and for a folder without texts.
    """
    seen: set[Path] = set()
    for path in map(Path, paths):
        try:
            real = path.resolve()
            kind = "folder" if path.is_dir() else "file" if path.exists() else ""
        except (OSError, RuntimeError, ValueError) as error:
            raise ReadingError(f"{path} is not a path.", "Check the spelling.") from error
        if not kind:
            raise ReadingError(f"There is no file {path}.", "Check the spelling and the folder.")
        found = False
        for file in [path] if kind == "file" else _texts_in(path):
            found = True
            real = file.resolve()
            if real not in seen:
                seen.add(real)
                yield file
        if not found:
            raise ReadingError(
                f"The folder {path} holds no texts.",
                f"Files that end in {', '.join(sorted(TEXTS))} are read; name others one by one.",
            )


def _texts_in(folder: Path) -> Iterator[Path]:
    for top, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in TEXTS:
                yield Path(top, name)
