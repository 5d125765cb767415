"""Measures reading in: words a second against the parser alone, and the start-up of each verb."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

WORDS = 12_000  # at least so many are read
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
    """Words a second: `nlp.pipe` alone, and from text to store with one job and with two."""
    from claims.adding import AddOptions, add_all
    from claims.model import Document
    from claims.splitting.parser import load_pipeline, parse
    from claims.store import Store

    texts = [path.read_text(encoding="utf-8") for path in sorted(articles.glob("*.md"))]
    bodies = [text.split("---", 2)[-1].strip() for text in texts]
    times = -(-WORDS // sum(len(body.split()) for body in bodies))
    # A number in each copy makes it a text of its own; its claims are the same claims.
    documents = [
        Document(f"{body}\n\nCopy {i}.", source=f"Source {i % 7}", name=f"{i}")
        for i in range(times)
        for body in bodies
    ]
    words = sum(len(document.text.split()) for document in documents)
    load_pipeline()
    figures: dict[str, Any] = {"words": words, "documents": len(documents)}
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in parse(document.text for document in documents):
        pass
    figures["parse_words_a_second"] = words / (time.perf_counter() - wall)
    figures["parse_words_a_cpu_second"] = words / (time.process_time() - cpu)
    for jobs in (1, 2):
        with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "x.db") as store:
            wall, cpu = time.perf_counter(), time.process_time()
            for _ in add_all(store, documents, AddOptions(jobs=jobs)):
                pass
            figures[f"add_{jobs}_words_a_second"] = words / (time.perf_counter() - wall)
            if jobs == 1:
                figures["add_1_words_a_cpu_second"] = words / (time.process_time() - cpu)
            stats = store.stats()
            figures["ingest_claims"], figures["ingest_mentions"] = stats.claims, stats.mentions
            figures["ingest_bytes"] = stats.size
    return figures


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
