"""From features to a relation: the rules first, then a fitted model with readable weights."""

from collections.abc import Mapping

from claims.matching.alignment import Pair
from claims.matching.model import probabilities
from claims.matching.reasons import explain_rule, explain_support
from claims.matching.rules import Rule, fired, topic
from claims.model import Feature, Reason, Relation


def relate_pair(
    pair: Pair, features: Mapping[str, Feature]
) -> tuple[Relation, float, tuple[Reason, ...]]:
    """Relation, how sure it is (0..1), and why."""
    about = topic(pair)
    rules = fired(features, about)
    chances = probabilities(features, about)
    refuting = [r for r in rules if r.relation is Relation.REFUTES]
    if refuting:
        return Relation.REFUTES, max(0.5, chances[Relation.REFUTES]), _reasons(refuting, features)
    forbidding = [r for r in rules if r.relation is Relation.NEUTRAL]
    best = max(chances, key=lambda relation: chances[relation])
    if best is Relation.SUPPORTS and not forbidding:
        return best, chances[best], (explain_support(features),)
    if best is Relation.REFUTES and not forbidding:
        return best, chances[best], _reasons(forbidding, features)
    return Relation.NEUTRAL, max(chances[Relation.NEUTRAL], 0.5), _reasons(forbidding, features)


def _reasons(rules: list[Rule], features: Mapping[str, Feature]) -> tuple[Reason, ...]:
    seen: dict[str, Reason] = {}
    for rule in rules:
        reason = explain_rule(rule, features[rule.feature])
        seen.setdefault(reason.kind, reason)
    return tuple(seen.values())
