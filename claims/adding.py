"""Many texts into a store: read, split on one or many cores, stored in order, a few at a time."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from claims.errors import ClaimsError, MissingExtraError, ReadingError, SplittingError
from claims.model import Document, Profile
from claims.reading import Meta, read, walk
from claims.results import AddResult, AddStatus

if TYPE_CHECKING:
    from claims.store import Store
    from claims.store.rows import Rows

# Characters split in one go: some four articles, half a second. Larger ones are no faster, and at
# the end one worker waits for the other's last.
BATCH = 16_000
AHEAD = 2  # batches a worker has waiting, so that none idles and memory stays flat

Text = Path | Document


@dataclass(frozen=True, slots=True)
class AddOptions:
    """How texts are added.

    meta: overrides what their front matter says. jobs: processes that split. executor: any
    `concurrent.futures.Executor` to split on instead, or the URL of one, `dask://HOST:PORT`.
    force: read texts that do not look like English. dry_run: store nothing.
    """

    meta: Meta = field(default_factory=Meta)
    dry_run: bool = False
    jobs: int = 1
    executor: Executor | str = ""
    force: bool = False


@dataclass(frozen=True, slots=True)
class _Failed:
    """A text that could not be read or split; crosses processes where exceptions may not."""

    message: str
    hint: str


def expand(texts: Iterable[Text | str]) -> list[Text]:
    """Folders as the texts in them; documents and files as they are. Raises ReadingError."""
    found: list[Text] = []
    for text in texts:
        if text == "":  # a Path would take it for the folder we are in
            raise ReadingError("An empty name names no file.", "Give a path, or - for a text.")
        found += [text] if isinstance(text, Document) else walk([text])
    return found


def add_all(store: "Store | None", texts: Iterable[Text], how: AddOptions) -> Iterator[AddResult]:
    """Adds each text; yields what became of each, in order, as soon as it is stored.

    A text that cannot be read or split is skipped. What was yielded is stored, so that stopping at
    any time leaves a whole store, and adding again goes on from there. `store` is None for a dry
    run where there is no store yet. Raises StoreError, and SplittingError when a worker dies.
    """
    with _executor(how) as executor:
        for batch, outcomes in _split_ahead(_batches(store, texts, how), executor, how.jobs):
            yield from _store(store, batch, outcomes, how.dry_run)


# ---------------------------------------------------------------- reading

_Item = Document | AddResult  # a text to split, or one that is done with already


def _batches(
    store: "Store | None", texts: Iterable[Text], how: AddOptions
) -> Iterator[list[_Item]]:
    batch: list[_Item] = []
    size = 0
    for text in texts:
        item = _read(store, text, how)
        batch.append(item)
        size += len(item.text) if isinstance(item, Document) else 0
        if size >= BATCH or len(batch) >= 500:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _read(store: "Store | None", text: Text, how: AddOptions) -> _Item:
    try:
        document = text if isinstance(text, Document) else read(text, how.meta, force=how.force)
    except ReadingError as error:
        return AddResult(str(text), AddStatus.SKIPPED, why=error.message, hint=error.hint)
    known = store.document_id(document) if store else None
    if known is not None:  # the costly part, splitting it, is saved
        return _result(document, AddStatus.KNOWN, document_id=known)
    return document


# ---------------------------------------------------------------- splitting

_Outcome: TypeAlias = "Rows | _Failed"


def _split_ahead(
    batches: Iterable[list[_Item]], executor: Executor | None, jobs: int
) -> Iterator[tuple[list[_Item], list[_Outcome]]]:
    """Each batch with the rows of its documents, in order; some batches ahead of the reader."""
    if executor is None:
        for batch in batches:
            yield batch, _split_batch(_documents(batch))
        return
    waiting: deque[tuple[list[_Item], Future[list[_Outcome]]]] = deque()
    try:
        for batch in batches:
            waiting.append((batch, executor.submit(_split_batch, _documents(batch))))
            if len(waiting) >= AHEAD * max(jobs, 2):
                first, future = waiting.popleft()
                yield first, future.result()
        while waiting:
            first, future = waiting.popleft()
            yield first, future.result()
    except BrokenExecutor as error:
        raise SplittingError(
            "A process that splits texts has died, most likely for want of memory.",
            "Use fewer --jobs; what is stored is whole, and the same command goes on from there.",
        ) from error
    finally:
        for _, future in waiting:
            future.cancel()


def _documents(batch: Sequence[_Item]) -> list[Document]:
    return [item for item in batch if isinstance(item, Document)]


def _split_batch(documents: Sequence[Document]) -> list[_Outcome]:
    """The rows of each document's split; where one fails, the others are split one by one."""
    from claims.splitting import split, split_many
    from claims.store.rows import rows_of

    try:
        return [rows_of(each) for each in split_many(documents, Profile.COARSE)]
    except SplittingError:
        raise
    except Exception:
        outcomes: list[_Outcome] = []
        for document in documents:
            try:
                outcomes.append(rows_of(split(document)))
            except Exception as error:
                what = f"{document.name} cannot be split: {type(error).__name__}: {error}"
                outcomes.append(_Failed(what, "Please report it with the text."))
        return outcomes


@contextmanager
def _executor(how: AddOptions) -> Iterator[Executor | None]:
    context: AbstractContextManager[Executor | None] = nullcontext()
    if isinstance(how.executor, Executor):
        context = nullcontext(how.executor)
    elif how.executor:
        context = _cluster(how.executor)
    elif how.jobs > 1:
        context = ProcessPoolExecutor(how.jobs, _processes(), _begin)
    with context as executor:
        try:
            yield executor
        except BaseException:
            if isinstance(executor, ProcessPoolExecutor):
                executor.shutdown(wait=False, cancel_futures=True)
            raise


def _processes() -> BaseContext:
    """How workers are started: never forked from this process, which may hold threads and a
    database.

    On Linux a server loads the model once and forks each worker from itself. Elsewhere what the
    system's libraries do at a fork is not to be relied on.
    """
    if sys.platform != "linux":
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["claims.worker"])
    return context


def _begin() -> None:
    """What a worker does first; one that was forked has done it already."""
    import claims.worker  # noqa: F401


@contextmanager
def _cluster(url: str) -> Iterator[Executor]:
    kind, _, address = url.partition("://")
    if kind != "dask" or not address:
        raise ClaimsError(f"{url!r} is not an executor.", "Give dask://HOST:PORT.")
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise MissingExtraError(
            "The library for clusters is not installed.",
            "Install it: pip install 'claimstore[cluster]'",
        ) from error
    try:
        client = Client(f"tcp://{address}", timeout="10s")
    except (OSError, ValueError) as error:
        raise ClaimsError(
            f"The scheduler {url} cannot be reached.", "Is it running? dask scheduler starts one."
        ) from error
    with client:
        yield client.get_executor(pure=False)


# ---------------------------------------------------------------- storing


def _store(
    store: "Store | None", batch: Sequence[_Item], outcomes: Sequence[_Outcome], dry_run: bool
) -> Iterator[AddResult]:
    each = iter(outcomes)
    pairs = [(item, next(each)) for item in batch if isinstance(item, Document)]
    good = [(document, rows) for document, rows in pairs if not isinstance(rows, _Failed)]
    added = iter(store.add_many(good) if store and not dry_run else ())
    rest = iter(pairs)
    for item in batch:
        if isinstance(item, AddResult):
            yield item
            continue
        document, rows = next(rest)
        if isinstance(rows, _Failed):
            yield _result(document, AddStatus.SKIPPED, why=rows.message, hint=rows.hint)
            continue
        row = next(added, None)
        yield _result(
            document,
            AddStatus.NEW if row is None or row.new else AddStatus.KNOWN,
            document_id=row.document_id if row else None,
            claims=len(rows.claims),
            new_claims=row.claims_new if row else 0,
            without_claim=rows.skipped,
        )


def _result(document: Document, status: AddStatus, **more: int | str | None) -> AddResult:
    known = (document.source, document.title, document.published)
    return AddResult(document.name, status, *known, **more)  # type: ignore[arg-type]
