"""Progress bars on standard error, where a person is watching."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

    from claims import Searched

T = TypeVar("T")


def tracked(items: Iterable[T], total: int, label: str) -> Iterator[T]:
    """The same items, with a bar that grows as they come."""
    with _bar() as bar:
        if bar is None or total == 1:
            yield from items
        else:
            yield from bar.track(items, total=total, description=label)


def shares(steps: "Iterable[Searched]", label: str) -> "Iterator[Searched]":
    """The same steps, with a bar that shows the share done."""
    with _bar() as bar:
        task = bar.add_task(label, total=1.0) if bar else None
        for step in steps:
            if bar is not None and task is not None:
                bar.update(task, completed=step.done, description=f"{label}, {step.found} found")
            yield step


@contextmanager
def told(label: str) -> Iterator[Callable[[str, int, int], None]]:
    """A function to tell (what, how many, of how many), which shows it as a bar."""
    with _bar() as bar:
        task = bar.add_task(label) if bar else None

        def tell(what: str, count: int, total: int) -> None:
            if bar is not None and task is not None:
                bar.update(task, completed=count, total=total, description=f"{label} {what}")

        yield tell


@contextmanager
def _bar() -> "Iterator[Progress | None]":
    """A bar to use; None when standard error is no terminal."""
    from claims.report.style import errors

    console = errors()
    if not console.is_terminal:
        yield None
        return
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
    from rich.progress import TimeRemainingColumn as Remaining

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), Remaining())
    with Progress(*columns, console=console, transient=True) as progress:
        yield progress
