"""`make bench`: measures, keeps the figures in docs/benchmarks.json, writes docs/benchmarks.md.

python -m claims.bench                                  everything, in some ten minutes
python -m claims.bench --only stores --sizes 10000000   one size; figures of other sizes stay
    (of ten million: half an hour, 5 GB of disk, 3 GB of memory)
python -m claims.bench --only stores --sizes 10000000 --no-conflicts
python -m claims.bench --only postgres --postgres 1000000
python -m claims.bench --only report                    the page again from the figures kept
python -m claims.bench --only report --merge FILE       with those of a run elsewhere (its --docs)
"""

import argparse
import json
import os
import platform
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from claims.bench.drafts import measure_drafts
from claims.bench.ingest import measure_ingest, measure_verbs
from claims.bench.report import write_report
from claims.bench.stores import measure_postgres, measure_store

DOCS = Path("docs")
ARTICLES = Path("seeds/articles")
SIZES = (10_000, 100_000, 1_000_000)
POSTGRES = 100_000
PARTS = ("stores", "postgres", "drafts", "reading", "report")


def main() -> None:
    """Measure what is asked for, and write the page."""
    asked = _arguments()
    asked.docs.mkdir(parents=True, exist_ok=True)
    path = asked.docs / "benchmarks.json"
    kept: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {"stores": {}}
    if asked.merge:
        kept = _merged(kept, json.loads(asked.merge.read_text()))
        path.write_text(json.dumps(kept, indent=1) + "\n")
    for part, measured in _measured(asked, kept):
        kept[part] = measured
        path.write_text(json.dumps(kept, indent=1) + "\n")  # what is measured is not lost
    write_report(kept, asked.docs)


def _merged(kept: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The figures of both; of the same part or size, those of the other."""
    return kept | other | {"stores": kept["stores"] | other.get("stores", {})}


def _measured(
    asked: argparse.Namespace, kept: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each part asked for with its figures, as soon as it is measured."""
    if asked.only in ("", "stores"):
        folder = asked.folder or Path(tempfile.mkdtemp(prefix="claims-bench-"))
        for size in asked.sizes:
            figures = measure_store(
                size, folder, keep=asked.folder is not None, with_conflicts=not asked.no_conflicts
            )
            old = kept["stores"].get(str(size), {})
            yield "stores", kept["stores"] | {str(size): old | figures | _circumstances()}
    if asked.only in ("", "postgres"):
        yield (
            "postgres",
            measure_postgres(asked.postgres, not asked.no_conflicts) | _circumstances(),
        )
    if asked.only in ("", "drafts"):
        yield "drafts", measure_drafts() | _circumstances()
    if asked.only in ("", "reading"):
        yield "reading", measure_ingest(ARTICLES) | _circumstances()
        yield "verbs", measure_verbs()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m claims.bench", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--postgres", type=int, default=POSTGRES, help="claims on PostgreSQL")
    parser.add_argument("--only", default="", choices=PARTS)
    parser.add_argument("--no-conflicts", action="store_true", help="do not look for them")
    parser.add_argument("--merge", type=Path, help="figures of another run, a benchmarks.json")
    parser.add_argument("--folder", type=Path, help="keep the stores here, and use those there")
    parser.add_argument("--docs", type=Path, default=DOCS)
    return parser.parse_args()


def _circumstances() -> dict[str, Any]:
    """When and on what; the load tells how much of the machine others had."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load": round(os.getloadavg()[0], 1),
        "versions": f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"RapidFuzz {version('rapidfuzz')}",
    }


if __name__ == "__main__":
    main()
