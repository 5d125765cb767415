"""Embeddings of the stored claims, in one file beside the store, filled when they are needed.

A record a claim, appended and never changed: row id, key, 384 numbers of one byte. The file can be
deleted at any time; it is made again. Part of the extra `claimstore[semantic]`.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claims.errors import StoreError
from claims.matching import semantic

RECORD = np.dtype([("id", "<i8"), ("key", "S32"), ("vector", "i1", (semantic.DIMENSIONS,))])
BLOCK = 50_000  # records turned into floats at once (75 MB)
WRITTEN = 1_024  # claims embedded before they are written
Row = tuple[int, str, str]  # row id, key, text


class Meanings:
    """The embeddings of one store's claims. Cosines are right to about 0.005."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._records = self._read()

    def __len__(self) -> int:
        return len(self._records)

    def update(self, rows_after: Callable[[int, str], Iterable[Row]]) -> int:
        """Embed the claims that are not in the file; how many were not.

        rows_after: told the last row id of the file and its key, gives the rows after it in order
        of id; all rows when the store has another claim under that id. Raises StoreError.
        """
        last = self._records[-1] if len(self) else None
        known = int(last["id"]) if last is not None else 0
        rows = iter(rows_after(known, last["key"].decode() if last is not None else ""))
        added = 0
        while some := list(islice(rows, WRITTEN)):
            if some[0][0] <= known:  # everything anew: skip what is there already
                there = set(self._records["key"].tolist())
                some = [row for row in some if row[1].encode() not in there]
            added += len(some)
            self._append(some)
        if added:
            self._records = self._read()
        return added

    def nearest(self, text: str, limit: int, also: Sequence[str] = ()) -> dict[str, float]:
        """Keys of the claims nearest in meaning, and those of `also`, with their cosines."""
        if not len(self):
            return {}
        query = semantic.embed([text])[0]
        cosines = np.concatenate(
            [
                self._records["vector"][at : at + BLOCK].astype(np.float32) @ query
                for at in range(0, len(self), BLOCK)
            ]
        )
        cosines /= 127
        best = np.argsort(-cosines, kind="stable")[:limit]
        asked = np.flatnonzero(np.isin(self._records["key"], np.array(also, dtype="S32")))
        chosen = [*best.tolist(), *asked.tolist()]
        return {self._records["key"][i].decode(): float(cosines[i]) for i in chosen}

    def _append(self, rows: Sequence[Row]) -> None:
        records = np.zeros(len(rows), dtype=RECORD)
        if rows:
            records["id"] = [row[0] for row in rows]
            records["key"] = [row[1].encode() for row in rows]
            vectors = semantic.embed([row[2] for row in rows])
            records["vector"] = np.rint(vectors * 127).astype(np.int8)
        try:
            with self._path.open("ab") as out:
                out.truncate(out.tell() // RECORD.itemsize * RECORD.itemsize)  # a torn last record
                out.write(records.tobytes())
        except OSError as error:
            raise StoreError(
                f"Embeddings cannot be written to {self._path}.",
                "Make the folder writable, or set CLAIMS_SEMANTIC=0.",
            ) from error

    def _read(self) -> NDArray[np.void]:
        whole = self._path.stat().st_size // RECORD.itemsize if self._path.exists() else 0
        if not whole:
            return np.zeros(0, dtype=RECORD)
        return np.memmap(self._path, dtype=RECORD, mode="r", shape=(whole,))


def beside(url: str, path: Path | None) -> Path:
    """The file of a store: beside its own, or in the user's cache for a server's."""
    if path is not None:
        return path.with_name(path.name + ".meanings")
    from hashlib import sha256

    from platformdirs import user_cache_path

    folder = user_cache_path("claims", appauthor=False, ensure_exists=True)
    return folder / f"{sha256(url.encode()).hexdigest()[:16]}.meanings"
