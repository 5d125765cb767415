"""From features to a relation: the rules first, then a fitted model with readable weights."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from claims.matching.alignment import Pair
from claims.matching.model import probabilities, threshold
from claims.matching.reasons import explain_model, explain_rule, explain_support
from claims.matching.rules import Rule, fired, topic
from claims.model import Feature, Reason, Relation

# How far behind the nearest claim (which tells most of the statement) the model still decides.
NEAR = 0.05
FAR = 0.6  # so far behind, only if it is this much surer than it needs:
SURER = 0.3
SURE = 0.8  # least chance of a relation that a rule decides: their precision on held-out text
# What is only not told: where these are all the reasons, the model may not call it refuted.
UNTOLD = frozenset(
    """modality other_speaker comparison quantity_missing time_missing rank_missing quantifier only
    missing_name missing_word other_subject""".split()
)
NEVER = frozenset("modality other_speaker comparison".split())  # nor where these are among them
TELLING = ("time",)  # a claim with the statement's own date is about it
VALUES = frozenset(("number", "date", "rank"))
OF_SUBJECT = VALUES | {"negation", "antonym", "quantifier", "kind", "role"}
# What stands against a statement: by a value below zero, or above.
SIGNED = ("quantity", "rank", "time", "quantifier", "nearest_number", "nearest_time")
TENSIONS = (
    "negation", "opposite", "exclusive", "role_swap", "crossed", "other_subject", "other_object",
    "other_attribute", "other_doer", "other_part", "other_holder", "other_modifier", "other_place",
    "other_name", "suffers", "held_by_another", "other_nation",
)  # fmt: skip
FIGURE = 0.2  # how much nearer a claim is that tells the statement's number, date or rank
Features = Mapping[str, Feature]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A pair with its features, the rules that fired, and how much it is about the statement."""

    features: Features
    topic: float
    rules: tuple[Rule, ...]
    nearness: float

    @property
    def refuting(self) -> list[Rule]:
        """The rules that decide."""
        return [r for r in self.rules if r.relation is Relation.REFUTES]

    @property
    def forbidding(self) -> list[Rule]:
        """The rules that only forbid to support."""
        return [r for r in self.rules if r.relation is Relation.NEUTRAL]


def weigh(pair: Pair, features: Features) -> Weighed:
    """The rules that fire, and the nearness: by it the claim is chosen that the model reads."""
    about = topic(pair)
    rules = tuple(_one_difference(fired(features, about), _foreign(pair)))
    nearness = (
        features["theme_coverage"].value
        + features["coverage"].value
        + features["ties"].value / 2
        + features["predicate"].value * 0.3
        + sum(features[name].value > 0 for name in ("quantity", "time", "rank")) * FIGURE
    )
    return Weighed(features, about, rules, nearness)


def _foreign(pair: Pair) -> bool:
    """Whether the claim is about another name: none of the statement's subject stands in it."""
    ours = [t for t in pair.ours.terms if t.role == "subject" and t.head == pair.ours.root]
    names = [t for t in ours if t.pos == "p"]
    if not names or any(pair.own(t.index) for t in ours):
        return False
    return any(
        t.role == "subject" and t.head == pair.theirs.root and t.pos == "p"
        for t in pair.theirs.terms
    )


def _one_difference(rules: list[Rule], foreign: bool) -> list[Rule]:
    """Rules that refute only by the one thing that differs.

    Of another subject another number, date or rank is no clash; nor is "did not start on the 23rd"
    against "started on the 22nd", where two differences cancel.
    """
    kinds = {r.kind for r in rules if r.relation is Relation.REFUTES}
    cancel = "negation" in kinds and bool(kinds & VALUES)
    kept = []
    for rule in rules:
        void = (foreign and rule.kind in OF_SUBJECT) or (
            cancel and rule.kind in VALUES | {"negation"}
        )
        if rule.relation is Relation.NEUTRAL or not void:
            kept.append(rule)
    return kept


def relate_pair(
    weighed: Weighed, given: bool, behind: float
) -> tuple[Relation, float, tuple[Reason, ...]]:
    """Relation, how sure it is (0..1), and why.

    A rule that refutes decides. Else the model does, for claims not far `behind` the nearest;
    where the claim was not given as the evidence, it may not support what a firm rule forbids.
    """
    features, forbidding = weighed.features, weighed.forbidding
    chances = probabilities(model_values(weighed), given)
    if weighed.refuting:
        sure = max(SURE, chances[Relation.REFUTES])
        return Relation.REFUTES, sure, _reasons(weighed.refuting, features)
    firm = any(r.firm for r in forbidding) and not given
    supports, refutes = chances[Relation.SUPPORTS], chances[Relation.REFUTES]
    telling = not forbidding and any(features[name].value > 0 for name in TELLING)
    needed = threshold("supports", given) + (0.0 if behind <= NEAR or telling else SURER)
    if behind <= FAR and supports >= needed and supports > refutes and not firm:
        return Relation.SUPPORTS, supports, (explain_support(features),)
    clash = refutes >= threshold("refutes", given) and refutes > chances[Relation.NEUTRAL]
    why = {r.feature for r in forbidding}
    untold = not given and (bool(why & NEVER) or (bool(why) and why <= UNTOLD))
    if behind <= NEAR and clash and not untold and (given or _tense(features)):
        turned = [replace(r, relation=Relation.REFUTES) for r in forbidding]
        reasons = _reasons(turned, features) or explain_model(features, Relation.REFUTES)
        return Relation.REFUTES, refutes, reasons
    reasons = _reasons(forbidding, features) or explain_model(features, Relation.NEUTRAL)
    return Relation.NEUTRAL, max(chances[Relation.NEUTRAL], 0.34), reasons


def _tense(features: Features) -> bool:
    """Whether anything stands against the statement, and not only something is missing."""
    signed = any(features[name].value < 0 for name in SIGNED)
    return signed or any(features[name].value > 0 for name in TENSIONS)


def model_values(weighed: Weighed) -> dict[str, float]:
    """What the model sees: every feature's value, the topic, and how many rules fired."""
    values = {name: feature.value for name, feature in weighed.features.items()}
    values["topic"] = weighed.topic
    values["refuting"] = float(bool(weighed.refuting))
    values["forbidding"] = float(len(weighed.forbidding))
    return values


def _reasons(rules: list[Rule], features: Features) -> tuple[Reason, ...]:
    seen: dict[str, Reason] = {}
    for rule in rules:
        reason = explain_rule(rule, features[rule.feature])
        seen.setdefault(reason.kind, reason)
    return tuple(seen.values())
