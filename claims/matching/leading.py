"""Which claim of each document the verdict rests on, and what the model sees of it.

One text is read for what it says as a whole: of the claims of a document the one that comes
closest to the statement leads, and the others only add to what is known about it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from claims.matching.fitted import Chances, pair_chances, store_chances
from claims.matching.relation import FIGURES, Weighed, model_values, unclashed
from claims.model import Relation, StoredClaim

RULED = 0.5  # how much closer a claim counts that a rule finds to refute
RELEVANT = 2.0  # the weight of "not neutral", by the model for pairs
WHOLE = 0.8  # of a statement that a claim must tell beside its number, so that another is no clash
FIRST = 5  # claims of a document that are looked at together
EVEN = 0.01  # keeps the logarithm of a chance finite
# The best of these over the first claims, and the least of those.
MOST = (
    "coverage", "sentence_coverage", "theme_coverage", "rest_coverage", "ties", "predicate",
    "words_told", "subject", "topic",
)  # fmt: skip
LEAST = ("missing_rest", "missing_word", "new_words", "quantity_missing", "time_missing")


@dataclass(slots=True)
class Candidate:
    """A claim next to the statement, how close it comes, and how far others of its text lead."""

    claim: StoredClaim
    weighed: Weighed
    similarity: float  # 0..100
    values: dict[str, float] = field(default_factory=dict)
    pair: Chances = field(default_factory=dict)
    closeness: float = 0.0
    behind: float = 0.0  # the leading claim of its documents
    lag: float = 0.0  # how far that one is behind the closest of all
    group: tuple["Candidate", ...] = ()  # the first claims of its documents, closest first
    documents: frozenset[object] = field(init=False)

    def __post_init__(self) -> None:
        self.documents = documents_of(self.claim)

    @property
    def nearness(self) -> float:
        """How much of the statement it tells, more where a rule finds it to refute."""
        return self.weighed.nearness + (RULED if self.weighed.refuting else 0.0)


def documents_of(claim: StoredClaim) -> frozenset[object]:
    """The documents a claim stands in; one that stands in none is by itself."""
    known: frozenset[object] = frozenset(m.document_id for m in claim.mentions)
    return known or frozenset((claim.key,))


def place(groups: Sequence[Sequence[Candidate]]) -> None:
    """Fill in what depends on the model for pairs and on the other candidates of a statement."""
    for candidates in groups:
        _without_told(candidates)
    every = [candidate for candidates in groups for candidate in candidates]
    for candidate in every:
        candidate.values = model_values(candidate.weighed)
    for candidate, chances in zip(every, pair_chances([c.values for c in every]), strict=True):
        candidate.pair = chances
        relevant = RELEVANT * (1 - chances[Relation.NEUTRAL])
        candidate.closeness = candidate.nearness + relevant
    for candidates in groups:
        _order(candidates)


def _without_told(candidates: Sequence[Candidate]) -> None:
    """Take out the clashes of figures that another claim of the text tells."""
    for candidate in candidates:
        others = [c for c in candidates if candidate.documents & c.documents]
        told = frozenset(name for name in FIGURES if any(_tells(c, name) for c in others))
        candidate.weighed = unclashed(candidate.weighed, told)


def _order(candidates: Sequence[Candidate]) -> None:
    """How far each is behind the leading claim of its documents, and that one behind the first."""
    ordered = sorted(candidates, key=lambda c: (-c.closeness, c.claim.key))
    for candidate in candidates:
        group = [c for c in ordered if candidate.documents & c.documents][:FIRST]
        candidate.group = tuple(group)
        candidate.behind = group[0].closeness - candidate.closeness
        candidate.lag = ordered[0].closeness - group[0].closeness


def _tells(candidate: Candidate, name: str) -> bool:
    """Whether the claim tells the statement's own number, date or rank, and the rest with it."""
    features = candidate.weighed.features
    whole = features["coverage"].value >= WHOLE and features["predicate"].value >= WHOLE
    return features[name].value > 0 and whole and not candidate.weighed.refuting


def chances(candidate: Candidate, given: bool) -> Chances:
    """Of the three relations; `given`: the claim was put next to the statement as its evidence."""
    return candidate.pair if given else store_chances(store_values(candidate))


def store_values(candidate: Candidate) -> dict[str, float]:
    """What the model for stores sees: the claim's values, and those of the first of its text."""
    group = candidate.group
    supports = [_odds(c.pair[Relation.SUPPORTS]) for c in group]
    refutes = [_odds(c.pair[Relation.REFUTES]) for c in group]
    values = dict(candidate.values)
    values["pair supports"] = _odds(candidate.pair[Relation.SUPPORTS])
    values["pair refutes"] = _odds(candidate.pair[Relation.REFUTES])
    values["most pair supports"] = max(supports)
    values["most pair refutes"] = max(refutes)
    values["mean pair supports"] = sum(supports) / len(supports)
    values["mean pair refutes"] = sum(refutes) / len(refutes)
    every = [c.values for c in group]
    values |= {f"most {name}": max([each[name] for each in every]) for name in MOST}
    values |= {f"least {name}": min([each[name] for each in every]) for name in LEAST}
    values["others refute"] = sum(bool(c.weighed.refuting) for c in group) / len(group)
    lead = group[0].closeness - group[1].closeness if len(group) > 1 else 1.0
    values["lead"] = min(lead, 1.0)
    return values


def _odds(chance: float) -> float:
    """The logarithm of the odds."""
    return math.log((chance + EVEN) / (1 - chance + EVEN))
