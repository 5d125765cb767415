"""The store: one database of claims. A thin object over the functions beside it."""

import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Connection

from claims.errors import StoreError
from claims.model import (
    Document,
    Finding,
    Link,
    Mention,
    Review,
    Searched,
    Split,
    Stands,
    StoredClaim,
)
from claims.store import (
    bulk,
    candidates,
    conflicts,
    copying,
    counts,
    documents,
    engine,
    frozen,
    people,
    read,
    removing,
    runs,
    search,
    write,
)
from claims.store.bulk import BareClaim
from claims.store.conflicts import Suspects
from claims.store.copying import Copied, Progress
from claims.store.counts import Order, SourceCount, Stats
from claims.store.documents import StoredDocument
from claims.store.driver import LARGEST
from claims.store.removing import Removed
from claims.store.rows import Rows, rows_of
from claims.store.runs import Run
from claims.store.search import Filters
from claims.store.terms import terms_of
from claims.store.write import Added

T = TypeVar("T")
CROSSINGS = 8  # times a transaction is tried that crosses others
GROUP = 16  # documents of one transaction when many are added


class Store:
    """One database of claims. Safe to use from several threads; close it, or use it with `with`."""

    def __init__(self, url: Any, wait: float = engine.WAIT) -> None:
        self._url = url
        self._frozen = frozen.frozen(self.path) if self.path else None
        self._engine = engine.open_engine(url, wait, self._frozen)

    @classmethod
    def open(cls, where: str | Path, wait: float = engine.WAIT) -> Self:
        """Open a store by path or URL; a new one is made, an old one upgraded (a copy is kept).

        wait: seconds to wait for another process that writes. A file that may not be written is
        opened for reading. Raises StoreError.
        """
        return cls(engine.locate(where), wait)

    @property
    def url(self) -> str:
        """Where it is, without a password."""
        return str(self._url.render_as_string(hide_password=True))

    @property
    def path(self) -> Path | None:
        """Its file; None for a server's."""
        if self._url.get_backend_name() != "sqlite":
            return None
        return Path(self._url.database)

    def close(self) -> None:
        """Give its connections back."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _reading(self, isolation: str = "") -> Iterator[Connection]:
        unchanged = self._frozen.unchanged() if self._frozen else nullcontext()
        with engine.failures(self._url), unchanged, self._engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                # Its transactions see what others commit meanwhile anyway, and cost two journeys.
                isolation = isolation or "AUTOCOMMIT"
                connection = connection.execution_options(isolation_level=isolation)
            connection.begin()  # what is read past SQLAlchemy is of one state of the store too
            yield connection

    def check_writable(self, instead: str = engine.COPY) -> None:
        """Raises StoreError where the store may only be read; `instead` is the hint."""
        writable = self._frozen is None
        if writable and self.path is None:
            with self._reading() as connection:
                writable = connection.exec_driver_sql(engine.MAY_WRITE).scalar_one()
        if not writable:
            raise StoreError(engine.ONLY_READ.format(store=engine.show(self._url)), instead)

    def _write(self, work: Callable[[Connection], T]) -> T:
        """Do the work in one transaction, again when it crossed another writer's.

        One lock order keeps most writers apart, but not from what foreign keys and unique indexes
        lock for themselves; the database then lets one of two go on and tells the other.
        """
        writer = self._engine.execution_options(write=True)
        with engine.failures(self._url):
            for attempt in range(CROSSINGS):
                try:
                    with writer.begin() as connection:
                        return work(connection)
                except Exception as error:
                    if not engine.crossed(error) or attempt == CROSSINGS - 1:
                        raise
                time.sleep(random.uniform(0, 0.05 * 2**attempt))
        raise AssertionError("unreachable")

    # ------------------------------------------------------------ documents

    def add(self, document: Document, split: Split) -> Added:
        """Add a document with its claims, in one transaction; one that is there adds nothing."""
        return self._add_group([(document, rows_of(split))])[0]

    def add_many(self, pairs: Iterable[tuple[Document, Split | Rows]]) -> Iterator[Added]:
        """Add a stream of documents, a few in each transaction; what was yielded is stored.

        Rows: what `rows.rows_of` made of a split already, elsewhere.
        """
        group: list[tuple[Document, Rows]] = []
        for document, split in pairs:
            group.append((document, rows_of(split) if isinstance(split, Split) else split))
            if len(group) == GROUP:
                yield from self._add_group(group)
                group = []
        yield from self._add_group(group)

    def _add_group(self, group: Sequence[tuple[Document, Rows]]) -> list[Added]:
        if not group:
            return []
        return self._write(lambda on: write.add_documents(on, group))

    def document_id(self, document: Document) -> int | None:
        """The id under which the store has this text of this source, if it has it."""
        with self._reading() as connection:
            return read.document_id(connection, document)

    def document(self, given: str) -> StoredDocument:
        """The document of this number, path, title or URL; else whose path ends so.

        Raises NotFoundError, or AmbiguousIdError which names some.
        """
        with self._reading() as connection:
            return documents.by_name(connection, given)

    def documents(self, source: str = "", limit: int = 20) -> list[StoredDocument]:
        """The documents, those stored last first; of one source, see `Filters`, or of all."""
        with self._reading() as connection:
            return documents.listed(connection, source, limit)

    def remove(self, document_id: int, dry_run: bool = False) -> Removed:
        """Take a document out, with claims nothing else holds; or only tell what that would do.

        Raises NotFoundError.
        """
        return self._write(lambda on: removing.remove_document(on, document_id, dry_run))

    # ------------------------------------------------------------ claims

    def add_claims(self, claims: Iterable[BareClaim]) -> int:
        """Take in a stream of bare claims, many in each transaction; how many were new."""
        new = 0
        for rows in bulk.batches(claims):
            new += self._write(partial(bulk.put_rows, rows=rows))
        return new

    def candidates(self, normal: str, limit: int = 200) -> list[StoredClaim]:
        """Claims that share most with a normal form, best first, without mentions."""
        with self._reading() as connection:
            (found,) = candidates.find(connection, [normal], limit)
            return read.claims_by_id(connection, [each.id for each in found])

    def evidence(
        self,
        normals: Sequence[str],
        choose: Callable[[list[list[Stands]]], list[list[int]]],
        limit: int = 200,
        day: date | None = None,
    ) -> list[list[StoredClaim]]:
        """The chosen candidates of some normal forms, with mentions and reviews, but no links.

        choose: told where the candidates of each normal form stand, names the positions of those
        to read. day: what was published later is as if it were not there. What several of the
        normal forms share is read once.
        """
        with self._reading() as connection:
            found = candidates.find_few(connection, normals, limit)
            ids = {id_ for some in found for id_, _ in some}
            standing = candidates.stands(connection, sorted(ids), day)
            known = [candidates.in_leading_texts(some, standing) for some in found]
            chosen = choose([[standing[id_] for id_ in some] for some in known])
            read_ids = [
                [some[i] for i in places] for some, places in zip(known, chosen, strict=True)
            ]
            ids = {id_ for some in read_ids for id_ in some}
            claims = read.claims_of_ids(connection, sorted(ids))
            whole = read.with_evidence(connection, list(claims.values()))
        by_id = dict(zip(claims, whole, strict=True))
        return [[by_id[id_] for id_ in some if id_ in by_id] for some in read_ids]

    def claims(self, keys: Sequence[str]) -> list[StoredClaim]:
        """The claims with these whole keys, in order, without mentions; unknown are left out."""
        with self._reading() as connection:
            return read.claims_by_id(connection, read.ids_by_key(connection, keys))

    def texts_after(self, last: int, key: str) -> list[tuple[int, str, str]]:
        """(row id, key, text) of the claims after a row; all if the key is not its."""
        with self._reading() as connection:
            return read.texts_after(connection, last, key)

    def frequencies(self, normal: str) -> tuple[dict[str, int], int]:
        """In how many claims each term of a normal form stands, and how many claims there are."""
        with self._reading() as connection:
            return candidates.frequencies(connection, terms_of(normal))

    def claim(self, prefix: str) -> StoredClaim:
        """The claim whose id begins so, with mentions, reviews and links.

        Raises NotFoundError, or AmbiguousIdError which names some.
        """
        with self._reading() as connection:
            return read.whole(connection, [read.claim_by_prefix(connection, prefix)])[0]

    def whole(self, claims: Sequence[StoredClaim]) -> list[StoredClaim]:
        """The same claims with their mentions, reviews and links."""
        with self._reading() as connection:
            return read.whole(connection, claims)

    def mentions(self, keys: Sequence[str]) -> dict[str, tuple[Mention, ...]]:
        """Where each of the claims was made, oldest first."""
        with self._reading() as connection:
            return read.mentions_of(connection, keys)

    def reviews(self, keys: Sequence[str]) -> dict[str, tuple[Review, ...]]:
        """What people said of each of the claims, newest first."""
        with self._reading() as connection:
            return read.reviews_of(connection, keys)

    def links(self, keys: Sequence[str]) -> dict[str, tuple[Link, ...]]:
        """How each of the claims relates to others."""
        with self._reading() as connection:
            return read.links_of(connection, keys)

    def search(
        self, words: str, filters: Filters | None = None, limit: int = 20
    ) -> list[StoredClaim]:
        """Claims by words (typos forgiven) and filters, best first; see `whole` for the rest."""
        with self._reading() as connection:
            ids = search.search_ids(connection, words, filters or Filters(), min(limit, LARGEST))
            return read.claims_by_id(connection, ids)

    def listed(self, order: Order, limit: int = 10) -> list[StoredClaim]:
        """The claims that come first in an order of the report; see `whole` for the rest."""
        with self._reading() as connection:
            return read.claims_by_id(connection, counts.listed(connection, order, limit))

    def add_review(self, key: str, review: Review) -> None:
        """Keep a person's verdict on the claim with this whole key. Raises NotFoundError."""
        self._write(lambda on: people.add_review(on, key, review))

    def add_link(self, key: str, link: Link) -> bool:
        """Keep a link from this claim to another; whether it is new. Raises NotFoundError."""
        return self._write(lambda on: people.add_link(on, key, link))

    def forget_suggested(self, by: str) -> None:
        """Take out the links that `by` has suggested and no person has decided."""
        self._write(lambda on: people.forget_suggested(on, by))

    # ------------------------------------------------------------ counts

    def sources(self) -> list[SourceCount]:
        """All sources with counts, the one with most documents first."""
        with self._reading() as connection:
            return counts.sources(connection)

    def set_owner(self, name: str, owner: str) -> None:
        """Say who owns a source: sources of one owner count once. Raises NotFoundError."""
        self._write(lambda on: people.set_owner(on, name, owner))

    def stats(self) -> Stats:
        """How much the store holds."""
        with self._reading() as connection:
            return counts.stats(connection)

    def suspects(self, after: str = "") -> Iterator[Suspects]:
        """Pairs of claims that may contradict each other; whether they do, matching tells.

        after: the cursor of the last pair seen, to go on from there. Raises StoreError.
        """

        def read_step(step: Callable[[Connection], T]) -> T:
            with self._reading() as connection:
                return step(connection)

        return conflicts.suspects(read_step, after)

    def stopped_search(self) -> Searched | None:
        """How far the last search for conflicts came, if it was stopped before its end."""
        with self._reading() as connection:
            return conflicts.stopped(connection)

    def keep_search(self, far: Searched | None) -> None:
        """Remember how far a search for conflicts is; None: it has come to its end."""
        self._write(lambda on: conflicts.keep(on, far))

    def copy_to(self, target: "Store", progress: Progress | None = None) -> list[Copied]:
        """Copy everything into another store, new or left by a copy of this one that broke off.

        What arrived, by table, proved by counts and checksums. progress: told table, rows copied,
        rows in all. Raises StoreError.
        """
        if self._is(target):
            raise StoreError("A store cannot be copied into itself.", "Name another target.")
        with self._reading(isolation="REPEATABLE READ") as origin:
            return copying.copy_store(origin, target._write, progress)

    def _is(self, other: "Store") -> bool:
        if self.path and other.path:
            return self.path.exists() and self.path.samefile(other.path)
        return bool(self._url == other._url)

    # ------------------------------------------------------------ checks

    def save_run(
        self,
        findings: Sequence[Finding],
        name: str = "-",
        text: str = "",
        options: Mapping[str, Any] | None = None,
    ) -> int:
        """Keep a check of `text`; the id of the run."""
        return self._write(lambda on: runs.save_run(on, name, text, findings, options or {}))

    def load_run(self, run_id: int) -> Run:
        """A saved check with its findings. Raises NotFoundError."""
        with self._reading() as connection:
            return runs.load_run(connection, run_id)

    def runs(self, limit: int = 50) -> list[Run]:
        """The newest saved checks, without their findings."""
        with self._reading() as connection:
            return runs.list_runs(connection, limit)
