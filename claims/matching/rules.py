"""The short list of rules that hold for any text: what refutes, and what forbids to support."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from claims.matching.alignment import DOCUMENT, Pair
from claims.matching.features.substitution import substitutions
from claims.model import Feature, Relation

Features = Mapping[str, Feature]


@dataclass(frozen=True, slots=True)
class Rule:
    """When it fires, the relation it leaves possible, and the feature that tells why."""

    kind: str  # of the reason
    relation: Relation  # REFUTES decides; NEUTRAL only forbids support
    feature: str
    fires: Callable[[Features, float], bool]  # features, topic
    firm: bool = False  # no model overrules it where the claim was not given as the evidence


def topic(pair: Pair) -> float:
    """How far both are about the same thing: what is told of the statement's other words, 0..1.

    Words that clash, or that another word replaces, count on neither side.
    """
    aside = {k.ours.index for k in pair.links.values() if k.kind in ("opposite", "sibling")}
    for found in substitutions(pair):
        aside.update(pair.ours.whole_name(found.ours))
    return pair.covered(DOCUMENT, frozenset(aside), 0.7)


def _clash(features: Features, name: str) -> bool:
    return features[name].value < 0 and _same_subject(features)


def _other_time(features: Features, about: float) -> bool:
    """A number that is not told beside the other date makes it another event."""
    clash = features["time"].value < 0 and features["quantity_missing"].value == 0
    return clash and _same_subject(features) and about >= 0.6


def _other_number(features: Features, about: float) -> bool:
    """A date that is not told beside the other number makes it another event."""
    dated = features["time_missing"].value == 0
    same = features["predicate"].value > 0
    return _clash(features, "quantity") and dated and same and about >= 0.6


def _same_event(features: Features) -> bool:
    """No number or date of the statement is left untold: with one it may be another event."""
    return features["quantity_missing"].value == 0 and features["time_missing"].value == 0


def _ranks_another(features: Features, name: str) -> bool:
    """Another is what the statement's rank says, and no "the band" that may be the one named."""
    another = features[name].value > 0 and not _is(features, "described_actor")
    return another and features["rank"].value > 0


def _untold_actor(features: Features) -> bool:
    """Another common noun does it, and a telling word of the statement is nowhere near."""
    return features["other_actor"].value > 0 and features["missing_word"].value >= 0.5


def _same_subject(features: Features) -> bool:
    """No other name stands in the subject's place."""
    return features["other_subject"].value < 1


GROUNDED = 0.1  # share of the statement that a claim must tell itself before it can refute


RULES: tuple[Rule, ...] = (
    Rule("number", Relation.REFUTES, "quantity", _other_number),
    Rule(
        "number",
        Relation.REFUTES,
        "crossed_figures",
        lambda f, t: _is(f, "crossed_figures") and _same_subject(f) and t >= 0.6,
    ),
    Rule("rank", Relation.REFUTES, "rank", lambda f, t: _clash(f, "rank") and t >= 0.6),
    Rule("date", Relation.REFUTES, "time", _other_time),
    Rule(
        "negation",
        Relation.REFUTES,
        "negation",
        lambda f, t: f["negation"].value > 0 and _same_subject(f) and _same_event(f) and t >= 0.7,
    ),
    Rule(
        "antonym",
        Relation.REFUTES,
        "opposite",
        lambda f, t: f["opposite"].value > 0 and _same_subject(f) and _same_event(f) and t >= 0.65,
    ),
    Rule(
        "quantifier",
        Relation.REFUTES,
        "quantifier",
        lambda f, t: f["quantifier"].value <= -1 and f["predicate"].value > 0 and t >= 0.6,
    ),
    Rule(
        "subject",
        Relation.REFUTES,
        "other_subject",
        lambda f, t: _ranks_another(f, "other_subject") and t >= 0.6,
    ),
    Rule(
        "subject",
        Relation.REFUTES,
        "other_doer",
        lambda f, t: f["other_doer"].value > 0 and t >= 0.7,
    ),
    Rule(
        "subject",
        Relation.REFUTES,
        "other_actor",
        lambda f, t: _ranks_another(f, "other_actor") and t >= 0.6,
    ),
    Rule(
        "subject",
        Relation.REFUTES,
        "other_actor",
        lambda f, t: f["other_actor"].value >= 1 and f["coverage"].value >= 0.95,
    ),
    Rule(
        "name",
        Relation.REFUTES,
        "other_part",
        lambda f, t: f["other_part"].value > 0 and _same_subject(f) and t >= 0.85,
    ),
    Rule(
        "role",
        Relation.REFUTES,
        "other_holder",
        lambda f, t: f["other_holder"].value > 0 and t >= 0.7,
    ),
    Rule(
        "role",
        Relation.REFUTES,
        "held_by_another",
        lambda f, t: f["held_by_another"].value > 0 and t >= 0.5,
    ),
    Rule(
        "kind",
        Relation.REFUTES,
        "other_nation",
        lambda f, t: f["other_nation"].value > 0 and t >= 0.5,
    ),
    Rule(
        "kind",
        Relation.REFUTES,
        "exclusive",
        lambda f, t: f["exclusive"].value > 0 and t >= 0.7,
    ),
    Rule(
        "place",
        Relation.REFUTES,
        "other_place",
        lambda f, t: f["other_place"].value >= 1 and t >= 0.7,
    ),
    Rule(
        "roles",
        Relation.REFUTES,
        "role_swap",
        lambda f, t: f["role_swap"].value > 0 and t >= 0.85,
    ),
    Rule(
        "roles",
        Relation.REFUTES,
        "suffers",
        lambda f, t: f["suffers"].value > 0 and t >= 0.85,
    ),
    Rule(
        "kind",
        Relation.REFUTES,
        "other_attribute",
        lambda f, t: f["other_attribute"].value > 0 and f["quantifier"].value > 0 and t >= 0.7,
    ),
    Rule(
        "comparison",
        Relation.REFUTES,
        "turned_comparison",
        lambda f, t: f["turned_comparison"].value > 0 and _same_subject(f) and t >= 0.6,
    ),
    Rule(
        "modality",
        Relation.REFUTES,
        "not_yet",
        lambda f, t: _is(f, "not_yet") and _same_subject(f) and t >= 0.7,
    ),
    Rule(
        "number",
        Relation.NEUTRAL,
        "quantity_missing",
        lambda f, t: _is(f, "quantity_missing"),
        True,
    ),
    Rule("number", Relation.NEUTRAL, "quantity", lambda f, t: f["quantity"].value < 0, True),
    Rule("date", Relation.NEUTRAL, "time_missing", lambda f, t: _is(f, "time_missing"), True),
    Rule("date", Relation.NEUTRAL, "time", lambda f, t: f["time"].value < 0, True),
    Rule("rank", Relation.NEUTRAL, "rank_missing", lambda f, t: _is(f, "rank_missing"), True),
    Rule("rank", Relation.NEUTRAL, "rank_limited", lambda f, t: _is(f, "rank_limited"), True),
    Rule("rank", Relation.NEUTRAL, "rank", lambda f, t: f["rank"].value < 0, True),
    Rule("name", Relation.NEUTRAL, "missing_name", lambda f, t: _is(f, "missing_name")),
    Rule(
        "subject",
        Relation.NEUTRAL,
        "other_subject",
        lambda f, t: f["other_subject"].value >= 1,
        True,
    ),
    Rule(
        "subject",
        Relation.NEUTRAL,
        "other_actor",
        lambda f, t: f["other_actor"].value >= 1 or _untold_actor(f),
        True,
    ),
    Rule("object", Relation.NEUTRAL, "exchanged", lambda f, t: _is(f, "exchanged"), True),
    Rule("place", Relation.NEUTRAL, "other_place", lambda f, t: _is(f, "other_place"), True),
    Rule("negation", Relation.NEUTRAL, "negation", lambda f, t: _is(f, "negation"), True),
    Rule("antonym", Relation.NEUTRAL, "opposite", lambda f, t: _is(f, "opposite"), True),
    Rule("roles", Relation.NEUTRAL, "suffers", lambda f, t: _is(f, "suffers"), True),
    Rule("roles", Relation.NEUTRAL, "role_swap", lambda f, t: _is(f, "role_swap"), True),
    Rule("subject", Relation.NEUTRAL, "other_doer", lambda f, t: _is(f, "other_doer"), True),
    Rule("name", Relation.NEUTRAL, "other_part", lambda f, t: _is(f, "other_part"), True),
    Rule("kind", Relation.NEUTRAL, "exclusive", lambda f, t: _is(f, "exclusive"), True),
    Rule("role", Relation.NEUTRAL, "other_holder", lambda f, t: _is(f, "other_holder"), True),
    Rule("modality", Relation.NEUTRAL, "modality", lambda f, t: _is(f, "modality"), True),
    Rule(
        "quantifier",
        Relation.NEUTRAL,
        "quantifier",
        lambda f, t: f["quantifier"].value < 0,
        True,
    ),
    Rule("quantifier", Relation.NEUTRAL, "only", lambda f, t: _is(f, "only"), True),
    Rule("speaker", Relation.NEUTRAL, "other_speaker", lambda f, t: _is(f, "other_speaker")),
    Rule("comparison", Relation.NEUTRAL, "comparison", lambda f, t: _is(f, "comparison"), True),
    Rule(
        "structure",
        Relation.NEUTRAL,
        "loose_attribute",
        lambda f, t: _is(f, "loose_attribute"),
    ),
    Rule("roles", Relation.NEUTRAL, "crossed", lambda f, t: _is(f, "crossed")),
    Rule("word", Relation.NEUTRAL, "missing_verb", lambda f, t: _is(f, "missing_verb")),
    Rule("word", Relation.NEUTRAL, "missing_word", lambda f, t: f["missing_word"].value >= 0.5),
)


def fired(features: Features, about: float) -> list[Rule]:
    """The rules that fire, in the order of the list; none refutes from beside the claim."""
    grounded = features["coverage"].value >= GROUNDED
    return [
        rule
        for rule in RULES
        if (grounded or rule.relation is Relation.NEUTRAL) and rule.fires(features, about)
    ]


def _is(features: Features, name: str) -> bool:
    return features[name].value > 0
