"""Fit the weights of claims.matching.similarity.rank and write claims/matching/ranking.json.

usage: fit_ranking.py CLAIMS QUERIES OUT [--store FOLDER]
  CLAIMS   {"id", "text", "title"} a line: fact-checked claims
  QUERIES  {"id", "text", "relevant": [ids]} a line: posts with the claims they match
  OUT      the weights (read before: CLEF CheckThat! 2020, task 2; only its train part)
  FOLDER   keeps the store and the embeddings of its claims between runs

With the extra `semantic` installed and "weights" in OUT, only the weight of meaning beside them is
fitted ("with meaning"); without it all of "weights" but that.

The first 80 % of the queries fit, the others choose; edited claims (tests/quality/edits.py) join
both, so that statements close to a claim are ranked well too. The loss is the listwise softmax
(Cao et al. 2007, ListNet with top one) with an L2 penalty, weights at least 0.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent))

from edits import make, read

import claims
from claims.api import RANKED
from claims.matching import semantic
from claims.matching.similarity import FEATURES, Known, features, query_form

Floats = NDArray[np.float64]
PENALTY = 1e-4
EDITED = 300  # edited claims of each sort in a part
SCALE = 30.0  # features are shares of 1; scores must differ by more to be sure


@dataclass(frozen=True, slots=True)
class Query:
    """The features of the candidates of a query, and which of them are right."""

    columns: Floats
    right: NDArray[np.bool_]
    relevant: int


def main() -> None:
    """Fit, report and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("claims", type=Path)
    parser.add_argument("queries", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--store", type=Path)
    args = parser.parse_args()
    stored, posts = read(args.claims), read(args.queries)
    cut = len(posts) * 4 // 5
    with (
        tempfile.TemporaryDirectory() as folder,
        claims.open_store((args.store or Path(folder)) / "db") as store,
    ):
        keys = store.import_claims((row["text"], row.get("title", "")) for row in stored)
        key_of = {str(row["id"]): key for row, key in zip(stored, keys, strict=True)}
        fit = [prepared(store, row, key_of) for row in posts[:cut] + edits(stored, 3)]
        choose = [prepared(store, row, key_of) for row in posts[cut:]]
        close = [prepared(store, row, key_of) for row in edits(stored, 4)]
    kept = json.loads(args.out.read_text(encoding="utf-8")) if args.out.exists() else {}
    weights = with_meaning(fit, kept["weights"]) if semantic.available() else fitted(fit)
    for name, part in (("fit", fit[:cut]), ("choose", choose), ("edits", close)):
        print(f"{name}: {len(part)} queries  MAP@5 {mean_precision(part, weights):.4f}")
    written = {name: round(float(w), 3) for name, w in zip(FEATURES, weights, strict=True)}
    print(written)
    kept |= {"made by": "tests/quality/fit_ranking.py"}
    kept["with meaning" if semantic.available() else "weights"] = written
    args.out.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def edits(stored: list[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    """Claims edited once and several times."""
    return make(stored, EDITED, False, seed) + make(stored, EDITED, True, seed + 100)


def prepared(store: Any, row: dict[str, Any], key_of: dict[str, str]) -> Query:
    """The candidates of a query as the store gives them."""
    normal = query_form(row["text"])
    found, cosines = store._widened(row["text"], store._store.candidates(normal, RANKED))
    found = sorted(found, key=lambda claim: claim.key)
    relevant = {key_of[str(id_)] for id_ in row["relevant"]}
    if not found:
        return Query(np.zeros((0, len(FEATURES))), np.zeros(0, dtype=bool), len(relevant))
    columns = features(normal, found, Known(*store._store.frequencies(normal), cosines))
    return Query(columns, np.array([claim.key in relevant for claim in found]), len(relevant))


def fitted(part: list[Query]) -> Floats:
    """Weights that make the right claims likeliest."""
    told = [query for query in part if query.right.any()]

    def loss(weights: Floats) -> tuple[float, Floats]:
        total, slope = 0.0, np.zeros(len(weights))
        for query in told:
            scores = SCALE * query.columns @ weights
            likely = np.exp(scores - scores.max())
            likely /= likely.sum()
            wanted = query.right / query.right.sum()
            total -= float(np.log(np.maximum(likely[query.right], 1e-300)).mean())
            slope -= SCALE * (wanted - likely) @ query.columns
        count = len(told)
        return (
            total / count + PENALTY * float(weights @ weights),
            slope / count + 2 * PENALTY * weights,
        )

    start, bounds = np.full(len(FEATURES), 0.5), [(0.0, None)] * len(FEATURES)
    result: Floats = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    return result


def with_meaning(part: list[Query], weights: dict[str, float]) -> Floats:
    """The given weights and the weight of meaning (in tenths) that ranks best beside them."""
    tried = [
        np.array([{**weights, "meaning": tenths / 10}[name] for name in FEATURES])
        for tenths in range(31)
    ]
    return max(tried, key=lambda each: mean_precision(part, each))


def mean_precision(part: list[Query], weights: Floats) -> float:
    """MAP@5; a relevant claim that is no candidate counts as not found."""
    total = 0.0
    for query in part:
        hits = 0
        for place, i in enumerate(np.argsort(-(query.columns @ weights), kind="stable")[:5], 1):
            if query.right[i]:
                hits += 1
                total += hits / place / min(query.relevant, 5)
    return total / len(part)


if __name__ == "__main__":
    main()
