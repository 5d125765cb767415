"""Adding many texts on many cores: the same store, in order, whatever splits and whatever fails."""

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from claims.adding import BATCH, AddOptions, add_all
from claims.model import Document
from claims.results import AddResult, AddStatus
from claims.store import Store

MANY = 400  # texts, more than are stored before a signal arrives
TOWNS = ("Marlow", "Tarrin", "Ostby", "Quell", "Henning", "Lowick")


def article(number: int) -> Document:
    town = TOWNS[number % len(TOWNS)]
    text = (
        f"The council of {town} opened bridge number {number} on Monday. "
        f"It cost {number + 2} million dollars and took {number + 3} years to build.\n\n"
        f"Mayor Ann Lee said the old ferry will stop in May. "
        f"It carried {number + 100} people a day."
    )
    return Document(text, source=f"{town} Post", title=f"Bridge {number}", name=f"{number}.txt")


def added(path: Path, documents: list[Document], how: AddOptions) -> list[AddResult]:
    with Store.open(path) as store:
        return list(add_all(store, documents, how))


def held(path: Path) -> dict[str, list[str]]:
    """Each claim with its quotes and where they stand."""
    with Store.open(path) as store:
        whole = store.whole(store.search("", limit=10_000))
        return {
            claim.text: sorted(
                f"{m.source} {m.document} {m.start} {m.quote}" for m in claim.mentions
            )
            for claim in whole
        }


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that one job filled."""
    path = tmp_path_factory.mktemp("alone") / "claims.db"
    results = added(path, [article(i) for i in range(12)], AddOptions())
    assert all(result.status is AddStatus.NEW for result in results)
    return path


def test_any_executor_gives_the_same_store_in_the_same_order(alone: Path, tmp_path: Path) -> None:
    documents = [article(i) for i in range(12)]
    with ThreadPoolExecutor(3) as threads:
        results = added(tmp_path / "claims.db", documents, AddOptions(executor=threads))
    assert [result.name for result in results] == [document.name for document in documents]
    assert held(tmp_path / "claims.db") == held(alone)


def test_two_processes_give_the_same_store(alone: Path, tmp_path: Path) -> None:
    documents = [article(i) for i in range(12)]
    added(tmp_path / "claims.db", documents, AddOptions(jobs=2))
    assert held(tmp_path / "claims.db") == held(alone)


def test_a_cluster_gives_the_same_store(alone: Path, tmp_path: Path) -> None:
    """On a real scheduler of Dask with two worker processes, through its URL."""
    distributed = pytest.importorskip("distributed")
    documents = [article(i) for i in range(12)]
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None
    ) as cluster:
        url = cluster.scheduler_address.replace("tcp://", "dask://")
        results = added(tmp_path / "claims.db", documents, AddOptions(executor=url))
    assert [result.name for result in results] == [document.name for document in documents]
    assert held(tmp_path / "claims.db") == held(alone)


def test_what_cannot_be_read_does_not_stop_the_rest(tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(bytes(range(256)) * 20)
    with Store.open(tmp_path / "claims.db") as store, ThreadPoolExecutor(2) as threads:
        texts: list[Document | Path] = [article(0), bad, article(1)]
        results = list(add_all(store, texts, AddOptions(executor=threads)))
    assert [r.status for r in results] == [AddStatus.NEW, AddStatus.SKIPPED, AddStatus.NEW]
    assert results[1].why


def test_reading_waits_for_splitting(tmp_path: Path) -> None:
    """However many texts there are, only some batches of them are held at a time."""
    read = 0

    def endless() -> Iterator[Document]:
        nonlocal read
        while True:
            read += 1
            document = article(read)
            yield Document(document.text * 40, source=document.source, name=document.name)

    size = len(article(1).text) * 40
    with Store.open(tmp_path / "claims.db") as store, ThreadPoolExecutor(1) as threads:
        results = add_all(store, endless(), AddOptions(executor=threads, dry_run=True))
        next(results)
        assert read * size < 8 * BATCH
        results.close()  # type: ignore[attr-defined]


def test_stopping_leaves_a_whole_store_and_again_goes_on(alone: Path, tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    documents = [article(i) for i in range(12)]
    with Store.open(path) as store:
        results = add_all(store, documents[:5], AddOptions())
        for _ in range(2):
            next(results)
        results.close()  # type: ignore[attr-defined]
    statuses = [result.status for result in added(path, documents, AddOptions())]
    assert AddStatus.KNOWN in statuses
    assert statuses[-1] is AddStatus.NEW
    assert held(path) == held(alone)


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_ctrl_c_stops_the_workers_and_keeps_the_store_whole(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for i in range(MANY):
        (folder / f"{i:03}.txt").write_text(article(i).text * 5)
    path = tmp_path / "claims.db"
    command = [sys.executable, "-m", "claims", "add", str(folder), "--jobs", "2", "--db", str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while process.poll() is None and not _documents(path):
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=120)
    assert b"Traceback" not in errors
    assert process.returncode == -signal.SIGINT
    with Store.open(path) as store:
        assert 0 < store.stats().documents < MANY
        for claim in store.whole(store.search("", limit=200)):
            assert claim.mentions


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
@pytest.mark.parametrize("seconds", [0.8, 1.6])
def test_ctrl_c_while_the_workers_start_is_quiet_too(tmp_path: Path, seconds: float) -> None:
    for i in range(20):
        (tmp_path / f"{i}.txt").write_text(article(i).text)
    command = [sys.executable, "-m", "claims", "add", ".", "--jobs", "2", "--db", "claims.db"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=120)
    assert b"Traceback" not in errors


def _documents(path: Path) -> int:
    """How many documents a store has that another process may just be making."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM document").fetchone()[0])
    except sqlite3.OperationalError:  # no file yet, no table yet, or locked
        return 0
