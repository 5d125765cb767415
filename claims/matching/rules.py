"""The short list of rules that hold for any text: what refutes, and what forbids to support."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from claims.matching.alignment import DOCUMENT, Pair
from claims.matching.features.substitution import substitutions
from claims.model import Feature, Relation

Features = Mapping[str, Feature]
Condition = Callable[[Features], bool]

GROUNDED = 0.1  # share of the statement that a claim must tell itself before it can refute
STRICT = frozenset(
    """comparison either ended excepted further lesser negation opposite other_bearer other_doer
    other_person rank root_turned scene together told_of_another unsaid witnessed""".split()
)
TURNING = frozenset(("quantity", "rank", "time", "quantifier"))  # 1 agrees, -1 speaks against


@dataclass(frozen=True, slots=True)
class Rule:
    """A feature that speaks against the statement, and what follows where it does."""

    kind: str  # of the reason
    relation: Relation  # REFUTES decides; NEUTRAL only forbids support
    feature: str
    topic: float  # how far both must be about the same thing
    condition: Condition  # what else must hold
    firm: bool  # no model overrules it where the claim was not given as the evidence
    strict: bool = False  # nor where it was: it goes by words that leave no other reading

    def fires(self, features: Features, about: float) -> bool:
        """Whether it holds; `about`: the topic."""
        value = features[self.feature].value
        against = value < 0 if self.feature in TURNING else value > 0
        return against and about >= self.topic and self.condition(features)


def topic(pair: Pair) -> float:
    """How far both are about the same thing: what is told of the statement's other words, 0..1.

    Words that clash, or that another word replaces, count on neither side.
    """
    aside = {k.ours.index for k in pair.links.values() if k.kind in ("opposite", "sibling")}
    for found in substitutions(pair):
        aside.update(pair.ours.whole_name(found.ours))
    return pair.covered(DOCUMENT, frozenset(aside), 0.7)


def fired(features: Features, about: float) -> list[Rule]:
    """The rules that fire, in the order of the list; none refutes from beside the claim."""
    grounded = features["coverage"].value >= GROUNDED
    return [
        rule
        for rule in RULES
        if (grounded or rule.relation is Relation.NEUTRAL) and rule.fires(features, about)
    ]


# ------------------------------------------------------------  conditions


def _always(_: Features) -> bool:
    return True


def _one_place(features: Features) -> bool:
    """What it tells of has only one place, and nothing else stands in the subject's place."""
    return features["other_place"].value >= 1 and features["other_subject"].value <= 0


def _another_name(features: Features) -> bool:
    """Another name stands in the subject's place, not only another noun."""
    return features["other_subject"].value >= 1


def _same_subject(features: Features) -> bool:
    """No other name stands in the subject's place."""
    return not _another_name(features)


def _crossed(features: Features) -> bool:
    """The same subject, and both number and date are told, of other partners."""
    return features["crossed_figures"].value >= 1 and _same_subject(features)


def _same_event(features: Features) -> bool:
    """The same subject, and every number and date is told: else it may be another event."""
    told = features["quantity_missing"].value == 0 and features["time_missing"].value == 0
    return told and _same_subject(features)


def _other_time(features: Features) -> bool:
    """The same subject, and every number is told: else it may be another event."""
    return features["quantity_missing"].value == 0 and _same_subject(features)


def _other_number(features: Features) -> bool:
    """The same subject and verb, and every date is told: else it may be another event."""
    dated = features["time_missing"].value == 0
    return dated and features["predicate"].value > 0 and _same_subject(features)


def _other_share(features: Features) -> bool:
    """Another share is told, and the verb with it."""
    return features["quantifier"].value <= -1 and features["predicate"].value > 0


def _ranks_another(features: Features) -> bool:
    """The rank is told, and not of "the band", which may be the one named."""
    return features["described_actor"].value <= 0 and features["rank"].value > 0


def _nothing_else_differs(features: Features) -> bool:
    """Another by name does all that the statement tells."""
    return features["other_actor"].value >= 1 and features["coverage"].value >= 0.95


def _another_actor(features: Features) -> bool:
    """Another by name does it, or another noun and a telling word is nowhere near."""
    return features["other_actor"].value >= 1 or features["missing_word"].value >= 0.5


def _of_so_many(features: Features) -> bool:
    """The same share of them is told to be something else."""
    return features["quantifier"].value > 0


def _heavy(features: Features) -> bool:
    """The word weighs at least half of what a word can."""
    return features["missing_word"].value >= 0.5


# ------------------------------------------------------------  the list


def _refutes(kind: str, feature: str, topic: float, condition: Condition = _always) -> Rule:
    return Rule(kind, Relation.REFUTES, feature, topic, condition, firm=False)


def _forbids(kind: str, feature: str, condition: Condition = _always, firm: bool = True) -> Rule:
    return Rule(kind, Relation.NEUTRAL, feature, 0.0, condition, firm, feature in STRICT)


RULES: tuple[Rule, ...] = (
    _refutes("number", "quantity", 0.6, _other_number),
    _refutes("number", "crossed_figures", 0.6, _crossed),
    _refutes("rank", "rank", 0.6, _same_subject),
    _refutes("date", "time", 0.6, _other_time),
    _refutes("negation", "negation", 0.7, _same_event),
    _refutes("antonym", "opposite", 0.65, _same_event),
    _refutes("quantifier", "quantifier", 0.6, _other_share),
    _refutes("subject", "other_subject", 0.6, _ranks_another),
    _refutes("subject", "other_doer", 0.7),
    _refutes("subject", "other_actor", 0.6, _ranks_another),
    _refutes("subject", "other_actor", 0.0, _nothing_else_differs),
    _refutes("name", "other_part", 0.85, _same_subject),
    _refutes("role", "other_holder", 0.7),
    _refutes("role", "held_by_another", 0.5),
    _refutes("kind", "other_nation", 0.5),
    _refutes("kind", "exclusive", 0.7),
    _refutes("place", "other_place", 0.7, _one_place),
    _refutes("roles", "role_swap", 0.85),
    _refutes("roles", "suffers", 0.85),
    _refutes("kind", "other_attribute", 0.7, _of_so_many),
    _refutes("exception", "excepted", 0.7),
    _refutes("comparison", "turned_comparison", 0.6, _same_subject),
    _refutes("modality", "not_yet", 0.7, _same_subject),
    _forbids("number", "quantity_missing"),
    _forbids("number", "quantity"),
    _forbids("number", "crossed_figures"),
    _forbids("number", "other_counted"),
    _forbids("date", "time_missing"),
    _forbids("date", "ended"),
    _forbids("date", "time"),
    _forbids("rank", "rank_missing"),
    _forbids("rank", "rank_limited"),
    _forbids("rank", "rank"),
    _forbids("name", "missing_name", firm=False),
    _forbids("subject", "other_subject", _another_name),
    _forbids("subject", "other_actor", _another_actor),
    _forbids("subject", "other_bearer"),
    _forbids("subject", "other_clause"),
    _forbids("subject", "told_of_another"),
    _forbids("object", "exchanged"),
    _forbids("place", "other_place"),
    _forbids("negation", "negation"),
    _forbids("antonym", "opposite"),
    _forbids("roles", "suffers"),
    _forbids("roles", "role_swap"),
    _forbids("subject", "other_doer"),
    _forbids("name", "other_part"),
    _forbids("kind", "exclusive"),
    _forbids("role", "other_holder"),
    _forbids("modality", "modality"),
    _forbids("quantifier", "quantifier"),
    _forbids("exception", "excepted"),
    _forbids("modality", "either"),
    _forbids("event", "further"),
    _forbids("negation", "root_turned"),
    _forbids("role", "lesser"),
    _forbids("quantifier", "only"),
    _forbids("speaker", "other_person"),
    _forbids("speaker", "other_speaker", firm=False),
    _forbids("comparison", "comparison"),
    _forbids("structure", "loose_attribute", firm=False),
    _forbids("structure", "unsaid"),
    _forbids("subject", "witnessed"),
    _forbids("roles", "scene"),
    _forbids("number", "together"),
    _forbids("roles", "crossed", firm=False),
    _forbids("word", "missing_verb", firm=False),
    _forbids("word", "missing_word", _heavy, firm=False),
)
