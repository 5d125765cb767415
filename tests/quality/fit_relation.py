"""Fit claims/matching/weights.json from labelled pairs. Needs scikit-learn; never used at run time.

python tests/quality/fit_relation.py --shared FOLDER [--more FOLDER] [--pairs N] [--cache FOLDER]

FOLDER holds news/articles, news/check.jsonl, eval/verdict/vitaminc_real.jsonl and
fever_symmetric.jsonl. `store` is a logistic regression on the check statements of the articles
that are not kept apart (HELD_OUT) and on the project's own (gold/), reported by leaving one article
out at a time; `clash` is another one, on those of them where a rule refutes. --more names a folder
with further articles/ and check*.jsonl, which need not be part of the project. `pair` is small
boosted trees on VitaminC (pages whose hash is not 0 modulo 5; the others are the test), FEVER's
symmetric pairs being test alone. Prints accuracy, macro-F1 and false support of each.
"""

import argparse
import hashlib
import json
import pickle
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

import claims
from claims.matching import fitted
from claims.matching.compare import plain_text, statement_parts, stored_claims
from claims.matching.leading import Candidate, place, store_values
from claims.matching.matcher import weigh_all
from claims.matching.relation import model_values
from claims.model import AtomicClaim, Document, Split, StoredClaim
from claims.splitting import split_many

OUT = Path(claims.__file__).parent / "matching" / "weights.json"
GOLD = Path(__file__).parent / "gold"
MORE = {"dev": 1.0, "wiki": 1.0, "more": 0.3}  # further sets and what each example counts
HELD_OUT = frozenset({"crane", "flag", "warming", "questionnaire", "homeopathic"})
LABELS = {"supports": "supports", "refutes": "refutes", "not enough info": "neutral"}
THRESHOLDS = {
    "store": {"thresholds": {"supports": 0.57, "refutes": 0.34}},
    "pair": {"thresholds": {"supports": 0.5, "refutes": 0.3}},
    "clash": {"threshold": 0.6},
}
# What tells a clash that refutes from one of another event: how much else of both agrees.
OF_CLASH = (
    "new_words", "ties", "similarity", "subject", "roles", "text_part", "reverse_coverage",
)  # fmt: skip
Row = dict[str, Any]


class Example(NamedTuple):
    """What a model sees of one claim, and what it should say."""

    values: dict[str, float]
    label: str
    group: str  # article or page
    weight: float = 1.0


def main() -> None:
    """Fit both models, report, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--more", type=Path, action="append", default=[])
    parser.add_argument("--pairs", type=int, default=18_000)
    parser.add_argument("--only", choices=("pair", "store", "clash"), help="leave the others")
    parser.add_argument("--cache", type=Path, default=Path("/tmp/claims-fit"))
    args = parser.parse_args()
    args.cache.mkdir(parents=True, exist_ok=True)
    if args.only in (None, "pair"):
        write("pair", fit_pair(args))
    if args.only != "pair":
        examples = store_examples(args.shared, args.more)
        if args.only != "store":
            write("clash", fit_clash(examples))
        if args.only != "clash":
            write("store", fit_store(examples))
    print(OUT, OUT.stat().st_size, "bytes")


def write(name: str, fitted: Row) -> None:
    """Put one model into the file, the others as they are. It is used at once."""
    _rewrite(name, fitted | THRESHOLDS[name])


def write_rules(precisions: Row) -> None:
    """Put the precisions of the rules into the file."""
    _rewrite("rules", precisions)


def _rewrite(name: str, content: Row) -> None:
    """One part of the file anew; a tree a line."""
    models: Row = json.loads(OUT.read_text(encoding="utf-8"))
    text = json.dumps(models | {name: content}, indent=1)
    trees = re.compile(r"\[\s+\"[^]]*?[\]\s]+\](?=,?\s)", re.DOTALL)
    OUT.write_text(trees.sub(lambda m: " ".join(m[0].split()), text) + "\n", encoding="utf-8")
    fitted._models.cache_clear()
    fitted._forests.cache_clear()


def store_examples(shared: Path, more: list[Path]) -> list[Example]:
    """The leading claim of each statement of all sets of articles."""
    news = shared / "news"
    sets = [(news / "articles", news / "check.jsonl", 1.0)]
    sets += [(GOLD / "articles", GOLD / "check.jsonl", 1.0)]
    sets += [(GOLD / n / "articles", GOLD / n / "check.jsonl", w) for n, w in MORE.items()]
    sets += [(f / "articles", c, 1.0) for f in more for c in sorted(f.glob("check*.jsonl"))]
    return [
        e for articles, labels, weight in sets for e in check_examples(articles, labels, weight)
    ]


def fit_store(examples: list[Example]) -> Row:
    """The logistic regression for claims out of a store, on the leading claim of each statement."""
    names = sorted(examples[0].values)
    x, y, groups = arrays(examples, names)
    weights = np.array([e.weight for e in examples])
    held = np.isin(groups, sorted(HELD_OUT))
    guessed = np.empty(len(y), dtype=object)
    for group in sorted(set(groups[~held])):
        rest, left = ~held & (groups != group), groups == group
        guessed[left] = logistic(x[rest], y[rest], weights[rest]).predict(x[left])
    full = ~held & (weights == 1.0)
    report("store, left out", y[full], guessed[full])
    report("store, left out, hard", y[~held & ~full], guessed[~held & ~full])
    fitted = logistic(x[~held], y[~held], weights[~held])
    report("store, kept apart", y[held], fitted.predict(x[held]))
    classes = fitted.steps[1][1].classes_
    relations = {label: _line(fitted, i, names) for i, label in enumerate(classes)}
    return {"kind": "logistic regression", "relations": relations}


def fit_clash(examples: list[Example]) -> Row:
    """The logistic regression for whether a rule that refutes is right."""
    ruled = [e for e in examples if e.values["refuting"] and e.group not in HELD_OUT]
    x, labels, groups = arrays(ruled, list(OF_CLASH))
    y = labels == "refutes"
    weights = np.array([e.weight for e in ruled])
    least = THRESHOLDS["clash"]["threshold"]
    kept = np.empty(len(y), dtype=bool)
    for group in sorted(set(groups)):
        rest, left = groups != group, groups == group
        fitted = logistic(x[rest], y[rest], weights[rest], 0.1)
        kept[left] = fitted.predict_proba(x[left])[:, 1] >= least
    print(
        f"clash, left out: precision {y.mean():.3f} of {len(y)}, kept {y[kept].mean():.3f} of "
        f"{kept.sum()}, {y[kept].sum() / y.sum():.2f} of the right ones"
    )
    fitted = logistic(x, y, weights, 0.1)
    return {"kind": "logistic regression"} | _line(fitted, 0, list(OF_CLASH))


def _line(fitted: Any, i: int, names: list[str]) -> Row:
    """Intercept and weights of one class, of values as they are."""
    scaler, regression = fitted.steps[0][1], fitted.steps[1][1]
    slopes = regression.coef_[i] / scaler.scale_
    start = regression.intercept_[i] - slopes @ scaler.mean_
    return {
        "intercept": round(float(start), 4),
        "weights": {n: round(float(w), 4) for n, w in zip(names, slopes, strict=True)},
    }


def logistic(x: Any, y: Any, weights: Any, strength: float = 0.01) -> Any:
    """Strongly regularised: there are some hundred examples."""
    line = make_pipeline(StandardScaler(), LogisticRegression(max_iter=5000, C=strength))
    return line.fit(x, y, logisticregression__sample_weight=weights)


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
    names = sorted(examples["train"][0].values)
    x, y, _ = arrays(examples["train"], names)
    fitted = GradientBoostingClassifier(
        max_depth=5,
        n_estimators=150,
        learning_rate=0.08,
        subsample=0.6,
        min_samples_leaf=30,
        max_features=0.3,
        random_state=0,
    ).fit(x, y)
    x, y, _ = arrays(examples["test"], names)
    report("pair, VitaminC pages apart", y, fitted.predict(x))
    x, y, _ = arrays(examples["fever"], names)
    chances = fitted.predict_proba(x)
    order = list(fitted.classes_)
    two = chances[:, order.index("supports")] > chances[:, order.index("refutes")]
    print(f"pair, FEVER symmetric, two-way: {np.mean(two == (y == 'supports')):.3f} of {len(y)}")
    prior = np.log(fitted.init_.class_prior_)
    relations = {
        label: {
            "intercept": round(float(prior[i]), 4),
            "trees": [tree(t.tree_, names, fitted.learning_rate) for t in fitted.estimators_[:, i]],
        }
        for i, label in enumerate(fitted.classes_)
    }
    kind = "boosted trees: [feature, limit, at or below, above]"
    return {"kind": kind, "features": names, "relations": relations}


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


def check_examples(folder: Path, labels: Path, weight: float) -> Iterator[Example]:
    """The leading claim of each statement's article, one example a part of the statement."""
    rows = read(labels)
    names = sorted({row["article"] for row in rows})
    documents = {name: claims.read(folder / name) for name in names}
    splits = dict(zip(names, split_many(documents.values()), strict=True))
    stored = {n: stored_claims(documents[n], splits[n], i) for i, n in enumerate(names)}
    said = [Document(r["statement"], published=documents[r["article"]].published) for r in rows]
    for row, document, split in zip(rows, said, split_many(said), strict=True):
        group = row["article"].removesuffix(".md")
        for part in statement_parts(document.text, split):
            lead = leading(part, stored[row["article"]], given=False)
            if lead is not None:
                yield Example(store_values(lead), LABELS[row["verdict"]], group, weight)


def pair_examples(rows: list[Row], cache: Path) -> Iterator[Example]:
    """The nearest claim of each evidence text, one example a part of the statement."""
    texts = [(plain_text(r["statement"]), plain_text(r["evidence"])) for r in rows]
    splits = cached_splits([t for pair in texts for t in pair], cache)
    for row, (statement, evidence) in zip(rows, texts, strict=True):
        parts = statement_parts(statement, splits[statement])
        stored = stored_claims(Document(evidence), splits[evidence])
        for part in parts:
            found = weigh_all(part, stored, given=True)
            if found:
                lead = max(found, key=lambda c: (c.nearness, c.claim.key))
                yield Example(
                    model_values(lead.weighed), LABELS[row["verdict"]], row.get("page", "")
                )


def leading(part: AtomicClaim, stored: list[StoredClaim], *, given: bool) -> Candidate | None:
    """The claim that the verdict rests on."""
    found = weigh_all(part, stored, given)
    place([found])
    return max(found, key=lambda c: (c.closeness, c.claim.key), default=None)


def cached_splits(texts: Iterable[str], folder: Path) -> dict[str, Split]:
    """Splits by text; what was split once is kept on disk, a file a thousand texts."""
    kept: dict[str, Split] = {}
    for path in sorted(folder.glob("splits-*.pickle")):
        kept |= pickle.loads(path.read_bytes())
    todo = [t for t in dict.fromkeys(texts) if t not in kept]
    for at in range(0, len(todo), 1000):
        some = todo[at : at + 1000]
        fresh = dict(zip(some, split_many(Document(t) for t in some), strict=True))
        number_ = len(list(folder.glob("splits-*.pickle")))
        (folder / f"splits-{number_:03}.pickle").write_bytes(pickle.dumps(fresh))
        kept |= fresh
    return kept


def arrays(found: list[Example], names: list[str]) -> tuple[Any, Any, Any]:
    """Values as a matrix, labels, groups."""
    x = np.array([[e.values[n] for n in names] for e in found])
    return x, np.array([e.label for e in found]), np.array([e.group for e in found])


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
