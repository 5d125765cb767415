"""The fitted models: chances of each relation from the features, by weights one can read.

weights.json is written by tests/quality/fit_relation.py. Three models, for three questions: `pair`,
one text that was put next to the statement as its evidence (boosted trees); `store`, a claim out
of many that may or may not be about the statement (logistic regression, on top of `pair`);
`clash`, whether a rule that finds such a claim to refute is right (logistic regression).
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from operator import mul
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claims.model import Relation

UNMEASURED = 0.8  # the precision of a kind of clash that no labelled text has
Values = Mapping[str, float]
Chances = dict[Relation, float]
Numbers = NDArray[np.float64]
Places = NDArray[np.intp]


def pair_chances(rows: Sequence[Values]) -> list[Chances]:
    """Chances of the three relations for each row of values by the name of the feature."""
    if not rows:
        return []
    forests = _forests()
    table = np.array([[row[name] for name in forests.names] for row in rows])
    return [_softmax(dict(zip(Relation, each, strict=True))) for each in forests.scores(table)]


def store_chances(values: Values) -> Chances:
    """Chances of the three relations for a claim out of a store."""
    relations = _models()["store"]["relations"]
    return _softmax({relation: _told(relations[relation], values) for relation in Relation})


def clash_chance(values: Values) -> float:
    """How likely a rule that found a clash with a claim of a store is right to refute."""
    return 1 / (1 + math.exp(-_told(_models()["clash"], values)))


def _told(part: Mapping[str, Any], values: Values) -> float:
    """The intercept and the weighted values."""
    weights: dict[str, float] = part["weights"]
    told = sum(map(mul, weights.values(), map(values.__getitem__, weights)), 0.0)
    return float(part["intercept"]) + told


def clash_threshold() -> float:
    """The chance that a clash needs at least to decide."""
    return float(_models()["clash"]["threshold"])


def threshold(name: str, given: bool) -> float:
    """A chance that a decision needs at least."""
    return float(_models()["pair" if given else "store"]["thresholds"][name])


def rule_precision(kind: str) -> float:
    """How often a clash of this kind with a text given as evidence was right on labelled ones.

    Measured by tests/quality/reasons.py.
    """
    return float(_models()["rules"].get(kind, UNMEASURED))


def _softmax(scores: Mapping[Relation, float]) -> Chances:
    top = max(scores.values())
    powers = {relation: math.exp(score - top) for relation, score in scores.items()}
    total = sum(powers.values())
    return {relation: power / total for relation, power in powers.items()}


@dataclass(frozen=True, slots=True)
class Forests:
    """Many small trees side by side, those of one relation after those of another.

    For each node what to compare and where to go on: `child` holds where to go above the limit,
    then at or below it. A leaf goes on to itself; `add` is its share of the score, 0 elsewhere.
    """

    names: tuple[str, ...]  # of the columns
    parts: tuple[tuple[float, slice], ...]  # of each relation: intercept, and its trees
    roots: Places
    column: Places
    limit: Numbers
    child: Places
    add: Numbers
    depth: int

    def scores(self, table: Numbers) -> list[list[float]]:
        """Of each row, for each relation: the intercept plus the leaf that each tree ends in."""
        at = np.tile(self.roots, (len(table), 1))
        rows = np.arange(len(table))[:, None] * table.shape[1]
        for _ in range(self.depth):
            values = table.take(rows + self.column.take(at))
            at = self.child.take(2 * at + (values <= self.limit.take(at)))
        add = self.add.take(at)
        totals = [intercept + add[:, trees].sum(axis=1) for intercept, trees in self.parts]
        scores: list[list[float]] = np.column_stack(totals).tolist()
        return scores


@cache
def _forests() -> Forests:
    """From trees as nested lists: [feature, limit, at or below, above], a leaf being a number."""
    model = _models()["pair"]
    names = tuple(model["features"])
    column = {name: i for i, name in enumerate(names)}
    nodes: list[tuple[int, float, int, int, float]] = []

    def grow(tree: Any) -> tuple[int, int]:
        """Number of the node, steps to its lowest leaf."""
        at = len(nodes)
        nodes.append((0, 0.0, at, at, 0.0))
        if not isinstance(tree, list):
            nodes[at] = (0, 0.0, at, at, float(tree))
            return at, 0
        name, limit, below, above = tree
        (low, one), (high, two) = grow(below), grow(above)
        nodes[at] = (column[name], float(limit), low, high, 0.0)
        return at, 1 + max(one, two)

    grown: list[tuple[int, int]] = []
    parts = []
    for relation in Relation:
        part, start = model["relations"][relation.value], len(grown)
        grown += [grow(tree) for tree in part["trees"]]
        parts.append((float(part["intercept"]), slice(start, len(grown))))
    columns, limits, lows, highs, adds = zip(*nodes, strict=True)
    return Forests(
        names=names,
        parts=tuple(parts),
        roots=np.array([root for root, _ in grown]),
        column=np.array(columns),
        limit=np.array(limits),
        child=np.column_stack((highs, lows)).ravel(),
        add=np.array(adds),
        depth=max(depth for _, depth in grown),
    )


@cache
def _models() -> dict[str, Any]:
    text = files("claims.matching").joinpath("weights.json").read_text(encoding="utf-8")
    models: dict[str, Any] = json.loads(text)
    return models
