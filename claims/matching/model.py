"""The fitted model: chances of each relation from the features, by readable weights."""

from collections.abc import Mapping

from claims.model import Feature, Relation


def probabilities(features: Mapping[str, Feature], about: float) -> dict[Relation, float]:
    """Chances of the three relations; they sum to 1."""
    support = features["sentence_coverage"].value * (0.5 + features["coverage"].value / 2)
    supports = max(0.02, min(0.96, (support - 0.35) * 1.6))
    return {
        Relation.SUPPORTS: supports,
        Relation.REFUTES: (1 - supports) * 0.2,
        Relation.NEUTRAL: (1 - supports) * 0.8,
    }
