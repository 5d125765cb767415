"""The public API: one object that joins the rooms. Re-exported, lazily, by `claims`.

import claims

with claims.open_store("claims.db") as store:
    store.add("article.md")
    result = store.check("The summit starts on April 23.")
    print(result.verdict, result.findings[0].reasons)
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from claims import adding, checking, disputes
from claims.adding import AddOptions, Text, expand
from claims.errors import ClaimsError, StoreError
from claims.locating import Location, chosen, location
from claims.model import (
    Document,
    Profile,
    Rating,
    Review,
    Searched,
    Slots,
    Split,
    StoredClaim,
)
from claims.reading import Meta, read, resolve
from claims.results import AddResult, AddStatus, CheckResult, Conflict, Overview

if TYPE_CHECKING:
    from claims.matching.meanings import Meanings
    from claims.store import Store
    from claims.store.copying import Copied, Progress
    from claims.store.counts import SourceCount, Stats
    from claims.store.documents import StoredDocument
    from claims.store.removing import Removed
    from claims.store.search import Filters

__all__ = [
    "AddOptions",
    "AddResult",
    "AddStatus",
    "CheckResult",
    "ClaimStore",
    "Conflict",
    "Location",
    "Overview",
    "add_all",
    "compare",
    "expand",
    "location",
    "open_store",
    "split",
    "split_many",
]

RANKED = 300  # stored claims ranked for a text of any kind
NEAREST = 100  # claims nearest in meaning that are ranked too, with the extra `semantic`
PAGE = 5  # claims under each heading of the overview


# ---------------------------------------------------------------- without a store


def split(text: Document | str, profile: Profile = Profile.COARSE) -> Split:
    """The atomic claims of a text. Raises ReadingError, SplittingError."""
    from claims import splitting

    return splitting.split(_document(text), profile)


def split_many(
    texts: Iterable[Document | str], profile: Profile = Profile.COARSE
) -> Iterator[Split]:
    """The atomic claims of each text, in order; parsed in batches. Raises as `split` does."""
    from claims import splitting

    return splitting.split_many((_document(text) for text in texts), profile)


def compare(
    pairs: Iterable[tuple[str, str]], published: date | None = None
) -> Iterator[CheckResult]:
    """Each (statement, evidence) in order: the statement when that text is all that is known."""
    from claims.matching import compare_many

    rest = list(pairs)
    for (statement, _), finding in zip(rest, compare_many(rest, published), strict=True):
        yield CheckResult(Document(statement, published=published), (finding,))


# ---------------------------------------------------------------- opening


def open_store(where: str | Path | None = None, *, create: bool = True) -> "ClaimStore":
    """Opens a store by path or URL, see `location`; a new one is made unless `create` is False.

    Raises StoreError when it cannot be opened, is no store, or is not there and not to be made.
    """
    here = location(where)
    if not create and not here.exists:
        raise StoreError(f"There is no store at {here.path} yet.", "claims add PATH makes one.")
    from claims.store import Store

    return ClaimStore(Store.open(here.path or chosen(where)))


def add_all(
    texts: Iterable[Text], how: AddOptions, where: str | Path | None = None
) -> Iterator[AddResult]:
    """`ClaimStore.add_all` on the store at `where`; a dry run makes no store."""
    if how.dry_run and not location(where).exists:
        yield from adding.add_all(None, texts, how)
        return
    with open_store(where) as store:
        yield from store.add_all(texts, how)


# ---------------------------------------------------------------- the store


class ClaimStore:
    """An open store of claims. Close it, or use it with `with`."""

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._meanings: Meanings | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives the database back."""
        self._store.close()

    @property
    def url(self) -> str:
        """Where it is, without a password."""
        return self._store.url

    # ------------------------------------------------------------ putting in

    def add(self, text: Document | Path | str, meta: Meta | None = None) -> AddResult:
        """Reads, splits and stores one text: a document, a file by its path, or the text itself.

        A str is the path of a file that is there or looks so, else the text (see `resolve`). A text
        that the store has already adds nothing. Raises ReadingError, SplittingError, StoreError.
        """
        document = _document(text, meta)
        result = next(self.add_all([document], AddOptions(meta=meta or Meta())))
        if result.status is AddStatus.SKIPPED:
            raise ClaimsError(result.why, result.hint)
        return result

    def add_paths(
        self, paths: Iterable[Path | str] | Path | str, how: AddOptions | None = None
    ) -> Iterator[AddResult]:
        """Adds files, and all texts in folders; see `add_all`. Raises ReadingError for a path."""
        return self.add_all(expand([paths] if isinstance(paths, Path | str) else paths), how)

    def add_all(self, texts: Iterable[Text], how: AddOptions | None = None) -> Iterator[AddResult]:
        """Adds many texts; yields what became of each, in order, once it is stored.

        A text that cannot be read or split is skipped, and says why. Raises StoreError.
        """
        how = how or AddOptions()
        if not how.dry_run:  # before the work is done
            self._store.check_writable()
        return adding.add_all(self._store, texts, how)

    def import_claims(self, rows: Iterable[tuple[str, str]]) -> list[str]:
        """Stores bare claims, each a (text, title), such as fact-checks; their keys, in order.

        They are found and ranked like others. No document holds them, so that no verdict rests on
        them until a person has reviewed them. Raises StoreError.
        """
        from claims.language.normal import identity
        from claims.store.bulk import BareClaim

        keys: list[str] = []

        def bare() -> Iterator[BareClaim]:
            for text, title in rows:
                found = identity(text, Slots())
                keys.append(found.key)
                yield BareClaim(found.key, found.stem, text, found.normal, title=title)

        self._store.add_claims(bare())
        return keys

    def review(
        self, id_: str, rating: Rating, *, reviewer: str, note: str = "", url: str = ""
    ) -> StoredClaim:
        """Records a person's verdict on a claim; the claim as it stands then.

        Raises NotFoundError, AmbiguousIdError, StoreError, and ClaimsError for a review by no one.
        """
        if rating not in list(Rating):
            raise ClaimsError(f"{rating!r} is no rating.", f"Give one of {', '.join(Rating)}.")
        if not reviewer.strip():
            raise ClaimsError("A review needs a reviewer.", "Say who reviewed the claim.")
        claim = self._store.claim(id_)
        review = Review(Rating(rating), reviewer.strip(), note, url, datetime.now(UTC))
        self._store.add_review(claim.key, review)
        return self._store.claim(claim.key)

    # ------------------------------------------------------------ taking out

    def remove(self, document_id: int, *, dry_run: bool = False) -> "Removed":
        """Takes out a document that should not be here, and the claims that nothing else holds.

        A claim stays while another document says it, a person has reviewed or linked it, or a saved
        check names it. dry_run: only tells what that would do. Raises NotFoundError, StoreError.
        """
        self._store.check_writable()
        return self._store.remove(document_id, dry_run)

    # ------------------------------------------------------------ asking

    def check(
        self,
        text: Document | Path | str,
        as_of: date | None = None,
        top: int = 5,
        *,
        save: bool = True,
    ) -> CheckResult:
        """The verdict on every statement of a text, with at most `top` matches each.

        as_of: only what was published by that day counts, and "yesterday" is the day before it
        unless the text has a date of its own. The run is saved unless `save` is False.
        Raises ReadingError, SplittingError, StoreError.
        """
        if save:  # before the work is done
            self._store.check_writable("With --no-save the run is not kept.")
        return checking.check(self._store, _document(text), as_of, top, save=save)

    def rank(self, text: str, limit: int = 10) -> list[tuple[StoredClaim, float]]:
        """The stored claims that answer a text of any kind best, with scores 0..1, best first."""
        from claims.matching.similarity import Known, query_form, rank

        normal = query_form(text)
        candidates = self._store.candidates(normal, max(RANKED, 2 * limit))
        candidates, cosines = self._widened(text, candidates)
        known = Known(*self._store.frequencies(normal), cosines)
        return rank(text, candidates, limit, known)

    def _widened(
        self, text: str, candidates: list[StoredClaim]
    ) -> tuple[list[StoredClaim], dict[str, float] | None]:
        """With the claims nearest in meaning, and the cosines, where the extra is installed."""
        from claims.matching import semantic

        if not semantic.available():
            return candidates, None
        from claims.matching.meanings import Meanings, beside
        from claims.matching.queries import cleaned

        if self._meanings is None:
            self._meanings = Meanings(beside(self._store.url, self._store.path))
        self._meanings.update(self._store.texts_after)
        have = [claim.key for claim in candidates]
        cosines = self._meanings.nearest(cleaned(text), NEAREST, have)
        return candidates + self._store.claims([key for key in cosines if key not in have]), cosines

    def find(
        self, words: str, filters: "Filters | None" = None, limit: int = 20
    ) -> list[StoredClaim]:
        """Claims that have these words, typing errors forgiven, best first.

        Without words, of those that pass the filters the claims stored last; where the words have
        no letter or figure, none.
        """
        from claims.language.normal import normal_form

        normal = normal_form(words)
        if words.strip() and not normal:
            return []
        return self._store.whole(self._store.search(normal, filters, limit))

    def show(self, id_: str) -> StoredClaim:
        """The claim whose id begins so. Raises NotFoundError, AmbiguousIdError."""
        return self._store.claim(id_)

    def run(self, id_: int) -> CheckResult:
        """A saved check, its claims as the store has them now. Raises NotFoundError."""
        return checking.load(self._store, id_)

    # ------------------------------------------------------------ looking over

    def document(self, named: str) -> "StoredDocument":
        """The document of this number, path, title or URL; else the one whose path ends so.

        Raises NotFoundError, AmbiguousIdError.
        """
        return self._store.document(named)

    def documents(self, source: str = "", limit: int = 20) -> list["StoredDocument"]:
        """The documents stored last, of a source (its name, or a part of it) or of all."""
        return self._store.documents(source, limit)

    def sources(self) -> list["SourceCount"]:
        """All sources, the one with most documents first."""
        return self._store.sources()

    def stats(self) -> "Stats":
        """How much the store holds."""
        return self._store.stats()

    def report(self) -> Overview:
        """The state of the store on one page."""
        from claims.store.counts import Order

        lists = {
            order: tuple(self._store.whole(self._store.listed(order, PAGE))) for order in Order
        }
        return Overview(
            url=self.url,
            stats=self.stats(),
            sources=tuple(self.sources()),
            best_sourced=lists[Order.MOST_SOURCES],
            stored_last=lists[Order.STORED_LAST],
            disputed=lists[Order.DISPUTED],
            unreviewed=lists[Order.UNREVIEWED],
            runs=tuple(self._store.runs(PAGE)),
        )

    def search_conflicts(self, after: str | None = None) -> Iterator[Searched]:
        """Looks through the whole store for claims that contradict each other, and keeps what it
        finds as suggested links; yields how far it is.

        after: the cursor of a search, to go on from there; "" is the beginning, None where the last
        search was stopped, if it was. Raises StoreError.
        """
        self._store.check_writable("With --no-search only what was found before is listed.")
        return disputes.search(self._store, after)

    def stopped_search(self) -> Searched | None:
        """How far the last search for conflicts came, if it was stopped before its end."""
        return self._store.stopped_search()

    def conflicts(self, limit: int = 20) -> list[Conflict]:
        """Pairs of claims that contradict each other as far as is known, the surest first.

        They are found by `search_conflicts`, or linked by a person.
        """
        return disputes.listed(self._store, limit)

    def copy(self, target: "ClaimStore", progress: "Progress | None" = None) -> list["Copied"]:
        """Copies all of this store into another that is empty, or a copy that broke off.

        What arrived, by table, proved by counts and checksums. progress is told the table, the rows
        copied and the rows in all. Raises StoreError.
        """
        return self._store.copy_to(target._store, progress)


def _document(text: Document | Path | str, meta: Meta | None = None) -> Document:
    if isinstance(text, Document):
        return text
    return read(text, meta) if isinstance(text, Path) else resolve(text, meta)
