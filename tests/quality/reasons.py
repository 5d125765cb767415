"""How often a reason to refute is right: the precision of each kind of clash on labelled pairs.

python tests/quality/reasons.py --shared FOLDER [--rows N] [--cache FOLDER] [--write]

Two sorts of data. Pairs: VitaminC's test pages (FOLDER/eval/verdict/vitaminc_real.jsonl, pages
whose hash is 0 modulo 5), where a statement stands next to the evidence it was written about.
Articles: the statements of gold/ and of FOLDER/news against their articles. A rule counts where it
fires on the leading claim of the text, right when the statement is labelled as refuted. Statements
of several claims are left out: no one knows which of them the label is of. --write puts the
precisions on pairs into claims/matching/weights.json, where they are the confidence of a rule.
"""

import argparse
from collections import Counter
from pathlib import Path

import fit_relation as fit

import claims
from claims.matching import fitted
from claims.matching.compare import plain_text, statement_parts, stored_claims
from claims.model import Document
from claims.splitting import split_many

PRIOR = 10  # seen cases that the expectation is worth
Tally = Counter[tuple[str, bool]]


def main() -> None:
    """Print a line a kind of reason: right, all, precision, of pairs and of articles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=4_500)
    parser.add_argument("--cache", type=Path, default=Path("/tmp/claims-fit"))
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    args.cache.mkdir(parents=True, exist_ok=True)
    pairs = of_pairs(args.shared / "eval" / "verdict" / "vitaminc_real.jsonl", args)
    articles: Tally = Counter()
    for folder in (args.shared / "news", fit.GOLD, *(fit.GOLD / name for name in fit.MORE)):
        articles += of_articles(folder / "articles", folder / "check.jsonl")
    for kind in sorted({kind for kind, _ in pairs + articles}):
        print(f"{kind:12} pairs {_share(pairs, kind)}   articles {_share(articles, kind)}")
    if args.write:
        fit.write_rules(_precisions(pairs))


def of_pairs(path: Path, args: argparse.Namespace) -> Tally:
    """By kind of reason and whether it is right: how often, on texts given as evidence."""
    rows = [row for row in fit.read(path) if fit.number(row["page"]) % 5 == 0]
    rows = sorted(rows, key=lambda row: fit.number(row["id"]))[: args.rows]
    texts = [(plain_text(r["statement"]), plain_text(r["evidence"])) for r in rows]
    splits = fit.cached_splits([t for pair in texts for t in pair], args.cache)
    tally: Tally = Counter()
    for row, (statement, evidence) in zip(rows, texts, strict=True):
        parts = statement_parts(statement, splits[statement])
        if len(parts) == 1:
            stored = stored_claims(Document(evidence), splits[evidence])
            lead = fit.leading(parts[0], stored, given=True)
            _count(tally, lead, row)
    return tally


def of_articles(folder: Path, labels: Path) -> Tally:
    """The same, on articles."""
    rows = fit.read(labels)
    names = sorted({row["article"] for row in rows})
    documents = {name: claims.read(folder / name) for name in names}
    splits = dict(zip(names, split_many(documents.values()), strict=True))
    stored = {n: stored_claims(documents[n], splits[n], i) for i, n in enumerate(names)}
    said = [Document(r["statement"], published=documents[r["article"]].published) for r in rows]
    tally: Tally = Counter()
    for row, document, split in zip(rows, said, split_many(said), strict=True):
        parts = statement_parts(document.text, split)
        if len(parts) == 1:
            _count(tally, fit.leading(parts[0], stored[row["article"]], given=False), row)
    return tally


def _count(tally: Tally, lead: fit.Candidate | None, row: fit.Row) -> None:
    for kind in {rule.kind for rule in lead.weighed.refuting} if lead else ():
        tally[kind, row["verdict"] == "refutes"] += 1


def _precisions(tally: Tally) -> dict[str, float]:
    """By kind, drawn towards what a rule is expected to be, as few are seen of some."""
    kinds = sorted({kind for kind, _ in tally})
    counts = {kind: (tally[kind, True], tally[kind, False]) for kind in kinds}
    expected = fitted.UNMEASURED
    return {
        kind: round((right + PRIOR * expected) / (right + wrong + PRIOR), 3)
        for kind, (right, wrong) in counts.items()
    }


def _share(tally: Tally, kind: str) -> str:
    right, wrong = tally[kind, True], tally[kind, False]
    share = right / (right + wrong) if right + wrong else 0.0
    return f"{right:4} of {right + wrong:4} {share:.2f}"


if __name__ == "__main__":
    main()
