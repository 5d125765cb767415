"""A progress bar on standard error, where a person is watching."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def tracked(items: Iterable[T], total: int | None, label: str) -> Iterator[T]:
    """The same items, with a bar that grows as they come when standard error is a terminal."""
    from claims.report.style import errors

    console = errors()
    if not console.is_terminal or total == 1:
        yield from items
        return
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as progress:
        yield from progress.track(items, total=total, description=label)
