"""Make prediction files for the scorers from any gold file, through the public API alone.

python tests/quality/predict.py split   GOLD OUT [--fine]
python tests/quality/predict.py match   CLAIMS QUERIES OUT
python tests/quality/predict.py verdict PAIRS OUT
python tests/quality/predict.py check   [--together] [--published DATE] ARTICLES GOLD OUT

GOLD, CLAIMS, QUERIES and PAIRS hold one JSON object a line, with an id, in the forms that
docs/benchmarks.md describes. Each command is a function from rows to rows, so that the quality
gate can call it too.
"""

import argparse
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from lemminflect import getAllInflections

import claims

Row = dict[str, Any]

LABELS = {
    claims.Verdict.SUPPORTED: "supports",
    claims.Verdict.REFUTED: "refutes",
    claims.Verdict.NOT_ENOUGH: "not enough info",
}


def predict_split(gold: list[Row], profile: claims.Profile) -> Iterator[Row]:
    """The claims of each row's text, read after its context as one document.

    `beside` holds the words that stand beside the claims: who says them, in all forms of the verb
    of saying, and the wording of the source.
    """
    heads = [f"{row['context']}\n\n" if row.get("context") else "" for row in gold]
    documents = (claims.Document(head + row["text"]) for head, row in zip(heads, gold, strict=True))
    splits = claims.split_many(documents, profile)
    for row, head, split in zip(gold, heads, splits, strict=True):
        whole = {claim.parent for claim in split.claims}  # told by their children
        found = [
            claim
            for number, claim in enumerate(split.claims)
            if claim.start >= len(head) and number not in whole
        ]
        beside = sorted({words for claim in found for words in _beside(claim)})
        yield {"id": row["id"], "claims": [claim.text for claim in found], "beside": beside}


def _beside(claim: claims.AtomicClaim) -> Iterator[str]:
    yield claim.written
    if claim.speaker:
        yield claim.speaker.name
        for forms in getAllInflections(claim.speaker.verb, "VERB").values():
            yield from forms


def predict_match(stored: list[Row], queries: list[Row], limit: int = 50) -> Iterator[Row]:
    """Each query's best claims. Rows that share a normal form are one claim, ranked together."""
    with tempfile.TemporaryDirectory() as folder, claims.open_store(Path(folder) / "db") as store:
        keys = store.import_claims((row["text"], row.get("title", "")) for row in stored)
        ids = defaultdict(list)
        for key, row in zip(keys, stored, strict=True):
            ids[key].append(str(row["id"]))
        for query in queries:
            ranked = [i for claim, _ in store.rank(query["text"], limit) for i in ids[claim.key]]
            yield {"id": query["id"], "ranked": ranked[:limit]}


def predict_verdict(pairs: list[Row]) -> Iterator[Row]:
    """Each statement against its one evidence text."""
    results = claims.compare((row["statement"], row["evidence"]) for row in pairs)
    for row, result in zip(pairs, results, strict=True):
        yield _verdict_row(row["id"], result)


def predict_check(
    articles: Path, gold: list[Row], together: bool = False, published: date | None = None
) -> Iterator[Row]:
    """Each statement against its article alone, or against all articles in one store."""
    documents = {
        name: claims.read(articles / name) for name in sorted({row["article"] for row in gold})
    }
    if published:
        documents = {name: replace(doc, published=published) for name, doc in documents.items()}
    groups = [list(documents)] if together else [[name] for name in documents]
    for group in groups:
        with tempfile.TemporaryDirectory() as folder, claims.open_store(Path(folder) / "db") as st:
            for name in group:
                st.add(documents[name])
            for row in gold:
                if row["article"] in group:
                    as_of = documents[row["article"]].published
                    yield _verdict_row(row["id"], st.check(row["statement"], as_of=as_of))


def _verdict_row(row_id: str, result: "claims.CheckResult") -> Row:
    """The overall verdict; a conflict counts as its stronger side, as the scorers ask."""
    verdict = result.verdict
    if verdict is claims.Verdict.CONFLICTING:
        verdict = result.stronger_side
    return {"id": row_id, "verdict": LABELS[verdict], "score": round(result.confidence, 4)}


def read_rows(path: Path) -> list[Row]:
    """The objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Write objects as JSON Lines."""
    with path.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def main() -> None:
    """Run one of the four commands."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, paths in {
        "split": ("gold",),
        "match": ("claims", "queries"),
        "verdict": ("pairs",),
        "check": ("articles", "gold"),
    }.items():
        command = commands.add_parser(name)
        for path in (*paths, "out"):
            command.add_argument(path, type=Path)
        if name == "split":
            command.add_argument("--fine", action="store_true")
        if name == "check":
            command.add_argument("--together", action="store_true")
            command.add_argument("--published", type=date.fromisoformat)
    args = parser.parse_args()
    if args.command == "split":
        profile = claims.Profile.FINE if args.fine else claims.Profile.COARSE
        rows = predict_split(read_rows(args.gold), profile)
    elif args.command == "match":
        rows = predict_match(read_rows(args.claims), read_rows(args.queries))
    elif args.command == "verdict":
        rows = predict_verdict(read_rows(args.pairs))
    else:
        rows = predict_check(args.articles, read_rows(args.gold), args.together, args.published)
    write_rows(args.out, rows)


if __name__ == "__main__":
    main()
