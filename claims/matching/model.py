"""The fitted models: chances of each relation from the features, by weights one can read.

weights.json is written by tests/quality/fit_relation.py. Two models, for two questions: `store`,
a claim out of many that may or may not be about the statement; `pair`, one text that was put next
to the statement as its evidence.
"""

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from claims.model import Relation

Values = Mapping[str, float]


def probabilities(values: Values, given: bool) -> dict[Relation, float]:
    """Chances of the three relations, summing to 1; `values` by the name of the feature."""
    model = _models()["pair" if given else "store"]
    scores = {relation: _score(model["relations"][relation.value], values) for relation in Relation}
    top = max(scores.values())
    powers = {relation: math.exp(score - top) for relation, score in scores.items()}
    total = sum(powers.values())
    return {relation: power / total for relation, power in powers.items()}


def threshold(name: str, given: bool) -> float:
    """A chance that a decision needs at least."""
    return float(_models()["pair" if given else "store"]["thresholds"][name])


def _score(part: Mapping[str, Any], values: Values) -> float:
    """Intercept, plus weight times value, plus the leaf that each small tree ends in."""
    score = float(part["intercept"])
    for name, weight in part.get("weights", {}).items():
        score += weight * values[name]
    for tree in part.get("trees", ()):
        score += _leaf(tree, values)
    return score


def _leaf(tree: Any, values: Values) -> float:
    while isinstance(tree, list):
        name, limit, below, above = tree
        tree = below if values[name] <= limit else above
    return float(tree)


@cache
def _models() -> dict[str, Any]:
    text = files("claims.matching").joinpath("weights.json").read_text(encoding="utf-8")
    models: dict[str, Any] = json.loads(text)
    return models
