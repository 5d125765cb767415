"""Which files a person means by the paths they name."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from claims.errors import ReadingError

TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})


def walk(paths: Iterable[Path | str]) -> Iterator[Path]:
    """Every file named, and every text file inside every folder named, each once, in order.

    A file is taken whatever its name; in a folder only `TEXTS` that are not hidden (no pipe, which
    might never end), and the folders in it that cannot be opened: reading them tells why.
    Raises ReadingError for a path that is not there, and for a folder without texts.
    """
    seen: set[str] = set()
    for path in map(Path, paths):
        try:
            kind = "folder" if path.is_dir() else "file" if path.exists() else ""
        except OSError as error:
            raise unopened(path, error) from error
        if not kind:
            raise ReadingError(f"There is no file {path}.", "Check the spelling and the folder.")
        found = False
        for file in [path] if kind == "file" else _texts_in(path):
            found = True
            real = os.path.realpath(file)  # a link that leads to itself is left to reading
            if real not in seen:
                seen.add(real)
                yield file
        if not found:
            raise ReadingError(
                f"The folder {path} holds no texts.",
                f"Files that end in {', '.join(sorted(TEXTS))} are read; name others one by one.",
            )


def left_out(paths: Iterable[Path | str]) -> dict[str, int]:
    """How many files of the folders named are no `TEXTS` and so are not read, by their endings."""
    files = (
        Path(top, name)
        for path in map(Path, paths)
        for top, _, names in os.walk(path)
        for name in names
        if not any(part.startswith(".") for part in (*Path(top).relative_to(path).parts, name))
    )
    endings = (file.suffix.lower() for file in files if file.suffix.lower() not in TEXTS)
    return dict(Counter(endings).most_common())


def unopened(path: Path, error: OSError) -> ReadingError:
    """What to raise when the system refuses a path."""
    why = error.strerror or str(error)
    return ReadingError(f"{path} cannot be opened: {why}.", "Check its permissions.")


def _texts_in(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for top, folders, files in os.walk(folder, onerror=lambda e: closed.append(Path(e.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(top, name)
            if not name.startswith(".") and file.suffix.lower() in TEXTS and not _special(file):
                yield file
    yield from closed


def _special(file: Path) -> bool:
    """Whether it is a pipe, a socket or a device; a link that leads nowhere is told of by reading.

    A pipe that is named by itself is read: a shell makes one of `<(...)`.
    """
    try:
        return file.is_fifo() or file.is_socket() or file.is_char_device()
    except OSError:  # reading tells why
        return False
