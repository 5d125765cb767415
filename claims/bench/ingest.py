"""Measures reading in: words a second against the parser alone, and the start-up of each verb."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claims.model import Document
    from claims.store.counts import Stats

WORDS = 12_000  # at least so many are parsed, and read by one job
MANY = 24  # times as many are read by one job and by two: starting takes a second or two
VERBS: dict[str, list[str]] = {
    "--help": ["--help"],
    "path": ["path"],
    "find": ["find", "summit"],
    "report": ["report"],
    "stats": ["stats"],
    "split": ["split", "-"],
    "check": ["check", "-"],
}


def measure_ingest(articles: Path) -> dict[str, Any]:
    """Words a second: `nlp.pipe` alone, and from text to store with one job and with two.

    spaCy's model is loaded once more for the first, as it comes: ours is made quicker.
    """
    import spacy

    from claims.splitting.parser import load_pipeline, parse

    texts = [path.read_text(encoding="utf-8") for path in sorted(articles.glob("*.md"))]
    bodies = [text.split("---", 2)[-1].strip() for text in texts]
    documents = _copies(bodies, WORDS)
    words = _count(documents)
    plain = spacy.load(load_pipeline().path)
    figures: dict[str, Any] = {"words": words, "documents": len(documents)}
    for name, pipe in (("parse", plain.pipe), ("own_parse", parse)):
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in pipe(document.text for document in documents):
            pass
        figures[f"{name}_words_a_second"] = words / (time.perf_counter() - wall)
        figures[f"{name}_words_a_cpu_second"] = words / (time.process_time() - cpu)
    wall, cpu, stats = _added(documents)
    figures["add_words_a_second"] = words / wall
    figures["add_words_a_cpu_second"] = words / cpu
    figures |= {
        "ingest_claims": stats.claims,
        "ingest_mentions": stats.mentions,
        "ingest_bytes": stats.size,
    }
    figures["write_words_a_cpu_second"] = words / _written(documents)
    many = _copies(bodies, MANY * WORDS)
    figures["jobs_words"] = _count(many)
    return figures | {f"jobs_{jobs}_s": _command(many, jobs) for jobs in (1, 2)}


def _copies(bodies: Sequence[str], words: int) -> list["Document"]:
    """So many words of documents. A number in each copy makes it a text of its own."""
    from claims.model import Document

    times = -(-words // sum(len(body.split()) for body in bodies))
    return [
        Document(f"{body}\n\nCopy {i}.", source=f"Source {i % 7}", name=f"{i:03}-{j:03}")
        for i in range(times)
        for j, body in enumerate(bodies)
    ]


def _count(documents: Sequence["Document"]) -> int:
    return sum(len(document.text.split()) for document in documents)


def _added(documents: Sequence["Document"]) -> tuple[float, float, "Stats"]:
    """Seconds on the clock and of our CPU to add documents to a new store; what it then holds."""
    from claims.adding import AddOptions, add_all
    from claims.store import Store

    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "x.db") as store:
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in add_all(store, documents, AddOptions()):
            pass
        return time.perf_counter() - wall, time.process_time() - cpu, store.stats()


def _written(documents: Sequence["Document"]) -> float:
    """CPU seconds of what only one process can do: storing what others have split."""
    from claims.splitting import split_many
    from claims.store import Store
    from claims.store.rows import rows_of

    rows = [rows_of(split) for split in split_many(documents)]
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "x.db") as store:
        cpu = time.process_time()
        for _ in store.add_many(zip(documents, rows, strict=True)):
            pass
        return time.process_time() - cpu


def _command(documents: Sequence["Document"], jobs: int) -> float:
    """Seconds on the clock of `claims add FOLDER --jobs N`, from start to end."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts"
        texts.mkdir()
        for document in documents:
            (texts / f"{document.name}.txt").write_text(document.text, encoding="utf-8")
        wall = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "claims", "add", str(texts), "--jobs", str(jobs)],
            env={**os.environ, "CLAIMS_DB": str(Path(folder) / "x.db")},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        return time.perf_counter() - wall


def measure_verbs() -> dict[str, float]:
    """CPU seconds of each verb on a store of a few claims, the interpreter's start included."""
    from claims.store import BareClaim, Store

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        with Store.open(path) as store:
            text = "The summit starts on April 22."
            store.add_claims([BareClaim("0" * 32, "0" * 16, text, text.lower())])
        return {verb: _cpu(arguments, path) for verb, arguments in VERBS.items()}


def _cpu(arguments: Sequence[str], store: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "claims", *arguments],
        input=b"The summit starts on April 22.",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "CLAIMS_DB": str(store)},
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
