"""Fit claims/matching/weights.json from labelled pairs. Needs scikit-learn; never used at run time.

python tests/quality/fit_relation.py --shared FOLDER [--pairs N] [--cache FOLDER]

FOLDER holds news/articles, news/check.jsonl, eval/verdict/vitaminc_real.jsonl and
fever_symmetric.jsonl. `store` is a logistic regression on the check statements of the articles
that are not kept apart (HELD_OUT) and on the project's own (gold/), reported by leaving one article
out at a time; `pair` is small boosted trees on VitaminC (pages whose hash is not 0 modulo 5; the
others are the test), FEVER's symmetric pairs being test alone. Prints accuracy, macro-F1 and false
support of each.
"""

import argparse
import hashlib
import json
import pickle
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

import claims
from claims.matching.compare import plain_text, statement_parts, stored_claims
from claims.matching.matcher import weigh_all
from claims.matching.relation import Weighed, model_values
from claims.model import AtomicClaim, Document, Split, StoredClaim
from claims.splitting import split_many

OUT = Path(claims.__file__).parent / "matching" / "weights.json"
GOLD = Path(__file__).parent / "gold"
HELD_OUT = frozenset({"crane", "flag", "warming", "questionnaire", "homeopathic"})
LABELS = {"supports": "supports", "refutes": "refutes", "not enough info": "neutral"}
THRESHOLDS = {
    "store": {"supports": 0.62, "refutes": 0.4},
    "pair": {"supports": 0.45, "refutes": 0.34},
}
Row = dict[str, Any]
Example = tuple[dict[str, float], str, str]  # values, label, group


def main() -> None:
    """Fit both models, report, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--pairs", type=int, default=4000)
    parser.add_argument("--only", choices=("store", "pair"), help="leave the other as it is")
    parser.add_argument("--cache", type=Path, default=Path("/tmp/claims-fit"))
    args = parser.parse_args()
    args.cache.mkdir(parents=True, exist_ok=True)
    models: Row = json.loads(OUT.read_text(encoding="utf-8")) if args.only else {}
    if args.only != "pair":
        models["store"] = fit_store(args.shared)
    if args.only != "store":
        models["pair"] = fit_pair(args)
    for name, model in models.items():
        model["thresholds"] = THRESHOLDS[name]
    OUT.write_text(json.dumps(models, indent=1) + "\n", encoding="utf-8")
    print(OUT, OUT.stat().st_size, "bytes")


def fit_store(shared: Path) -> Row:
    """The logistic regression for claims out of a store."""
    examples = [
        *check_examples(shared / "news" / "articles", shared / "news" / "check.jsonl"),
        *check_examples(GOLD / "articles", GOLD / "check.jsonl"),
        *check_examples(GOLD / "dev" / "articles", GOLD / "dev" / "check.jsonl"),
    ]
    names = sorted(examples[0][0])
    x, y, groups = arrays(examples, names)
    held = np.isin(groups, sorted(HELD_OUT))
    guessed = np.empty(len(y), dtype=object)
    for group in sorted(set(groups[~held])):
        rest = ~held & (groups != group)
        guessed[groups == group] = logistic().fit(x[rest], y[rest]).predict(x[groups == group])
    report("store, left out", y[~held], guessed[~held])
    model = logistic().fit(x[~held], y[~held])
    report("store, kept apart", y[held], model.predict(x[held]))
    relations = {
        label: {
            "intercept": round(float(model.intercept_[i]), 4),
            "weights": {n: round(float(w), 4) for n, w in zip(names, model.coef_[i], strict=True)},
        }
        for i, label in enumerate(model.classes_)
    }
    return {"kind": "logistic regression", "relations": relations}


def logistic() -> LogisticRegression:
    """Strongly regularised: there are a few hundred examples."""
    return LogisticRegression(max_iter=5000, C=0.1)


def fit_pair(args: argparse.Namespace) -> Row:
    """The boosted trees for a text given as evidence."""
    folder = args.shared / "eval" / "verdict"
    rows = read(folder / "vitaminc_real.jsonl")
    rows = sorted(rows, key=lambda row: number(row["id"]))  # a sample without a seed
    sets = {
        "train": [r for r in rows if number(r["page"]) % 5][: args.pairs],
        "test": [r for r in rows if number(r["page"]) % 5 == 0][: args.pairs // 4],
        "fever": read(folder / "fever_symmetric.jsonl"),
    }
    examples = {name: list(pair_examples(some, args.cache)) for name, some in sets.items()}
    names = sorted(examples["train"][0][0])
    x, y, _ = arrays(examples["train"], names)
    model = GradientBoostingClassifier(
        max_depth=3,
        n_estimators=100,
        learning_rate=0.1,
        subsample=0.6,
        min_samples_leaf=15,
        max_features=0.5,
        random_state=0,
    ).fit(x, y)
    x, y, _ = arrays(examples["test"], names)
    report("pair, VitaminC pages apart", y, model.predict(x))
    x, y, _ = arrays(examples["fever"], names)
    chances = model.predict_proba(x)
    order = list(model.classes_)
    two = chances[:, order.index("supports")] > chances[:, order.index("refutes")]
    print(f"pair, FEVER symmetric, two-way: {np.mean(two == (y == 'supports')):.3f} of {len(y)}")
    prior = np.log(model.init_.class_prior_)
    relations = {
        label: {
            "intercept": round(float(prior[i]), 4),
            "trees": [tree(t.tree_, names, model.learning_rate) for t in model.estimators_[:, i]],
        }
        for i, label in enumerate(model.classes_)
    }
    return {"kind": "boosted trees: [feature, limit, at or below, above]", "relations": relations}


def tree(grown: Any, names: list[str], rate: float, node: int = 0) -> Any:
    """A tree as nested lists; leaves carry their share of the score."""
    if grown.children_left[node] < 0:
        return round(float(grown.value[node][0][0]) * rate, 4)
    return [
        names[grown.feature[node]],
        round(float(grown.threshold[node]), 4),
        tree(grown, names, rate, grown.children_left[node]),
        tree(grown, names, rate, grown.children_right[node]),
    ]


def check_examples(folder: Path, labels: Path) -> Iterator[Example]:
    """The nearest claim of each statement's article, one example a part of the statement."""
    rows = read(labels)
    names = sorted({row["article"] for row in rows})
    documents = {name: claims.read(folder / name) for name in names}
    splits = dict(zip(names, split_many(documents.values()), strict=True))
    stored = {n: stored_claims(documents[n], splits[n], i) for i, n in enumerate(names)}
    said = [Document(r["statement"], published=documents[r["article"]].published) for r in rows]
    for row, document, split in zip(rows, said, split_many(said), strict=True):
        group = row["article"].removesuffix(".md")
        parts = statement_parts(document.text, split)
        yield from examples(parts, stored[row["article"]], row, group, given=False)


def pair_examples(rows: list[Row], cache: Path) -> Iterator[Example]:
    """The nearest claim of each evidence text, one example a part of the statement."""
    texts = [(plain_text(r["statement"]), plain_text(r["evidence"])) for r in rows]
    splits = cached_splits([t for pair in texts for t in pair], cache / "splits.pickle")
    for row, (statement, evidence) in zip(rows, texts, strict=True):
        parts = statement_parts(statement, splits[statement])
        stored = stored_claims(Document(evidence), splits[evidence])
        yield from examples(parts, stored, row, row.get("page", ""), given=True)


def examples(
    parts: list[AtomicClaim], stored: list[StoredClaim], row: Row, group: str, *, given: bool
) -> Iterator[Example]:
    """What the model sees of each part's nearest claim."""
    for part in parts:
        weighed = weigh_all(part, stored, given)
        if weighed:
            key = max(weighed, key=lambda k: (_nearness(weighed[k][1]), k))
            yield model_values(weighed[key][1]), LABELS[row["verdict"]], group


def _nearness(weighed: Weighed) -> float:
    """A claim that a rule finds to refute is the one the model should see."""
    return weighed.nearness + bool(weighed.refuting) / 2


def cached_splits(texts: Iterable[str], path: Path) -> dict[str, Split]:
    """Splits by text; what was split once is kept on disk."""
    kept: dict[str, Split] = pickle.loads(path.read_bytes()) if path.exists() else {}
    todo = [t for t in dict.fromkeys(texts) if t not in kept]
    for at in range(0, len(todo), 500):
        some = todo[at : at + 500]
        kept.update(zip(some, split_many(Document(t) for t in some), strict=True))
        path.write_bytes(pickle.dumps(kept))
    return kept


def arrays(found: list[Example], names: list[str]) -> tuple[Any, Any, Any]:
    """Values as a matrix, labels, groups."""
    x = np.array([[values[n] for n in names] for values, _, _ in found])
    return x, np.array([e[1] for e in found]), np.array([e[2] for e in found])


def report(name: str, gold: Any, guessed: Any) -> None:
    """One line: accuracy, macro-F1, share of non-supports called supports."""
    wrong = np.mean(guessed[gold != "supports"] == "supports")
    f1 = f1_score(gold, guessed, average="macro")
    print(
        f"{name}: n {len(gold)} accuracy {np.mean(guessed == gold):.3f} F1 {f1:.3f} fs {wrong:.3f}"
    )


def number(text: str) -> int:
    """A hash that is the same everywhere."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def read(path: Path) -> list[Row]:
    """The rows of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


if __name__ == "__main__":
    main()
