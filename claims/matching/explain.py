"""The table of features behind a match, for `claims check --explain`."""

from dataclasses import dataclass

from claims.matching.features import FEATURES
from claims.model import Match


@dataclass(frozen=True, slots=True)
class Row:
    """One feature of a match: what it means, its value, the two values compared."""

    name: str
    value: float
    ours: str
    theirs: str
    meaning: str


def explain(match: Match) -> tuple[Row, ...]:
    """A row a feature, in the order of the list; the meaning is the feature's documentation."""
    return tuple(
        Row(f.name, f.value, f.ours, f.theirs, MEANINGS.get(f.name, "")) for f in match.features
    )


def summary(docstring: str | None) -> str:
    """A docstring's first paragraph on one line."""
    return " ".join((docstring or "").strip().split("\n\n")[0].split())


MEANINGS = {feature.__name__: summary(feature.__doc__) for feature in FEATURES}
