"""Numbers and times of the statement, each set against the best there is of the claim's."""

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from claims.language.comparison import TELLS, Comparison
from claims.matching.side import Side
from claims.model import Feature, Quantity, When

Value = TypeVar("Value", bound=Quantity | When)

# From what says nothing to what decides: a clash is outweighed by another value that tells it.
ORDER = (
    Comparison.UNRELATED, Comparison.OVERLAP, Comparison.OURS_NARROWER, Comparison.CLASH,
    Comparison.THEIRS_NARROWER, Comparison.EQUAL,
)  # fmt: skip


class Placed(NamedTuple, Generic[Value]):
    """A number or time where it stands."""

    value: Value
    at: int  # index of the word that it counts or dates
    side: Side


class Compared(NamedTuple, Generic[Value]):
    """A number or time of the statement, and what is set against it."""

    comparison: Comparison
    ours: Value
    theirs: Value | None = None

    def better(self, other: "Compared[Value]") -> bool:
        """Whether this decides rather than another."""
        return ORDER.index(self.comparison) > ORDER.index(other.comparison)


def written(value: Quantity | When) -> str:
    """A number or time in the words of the text, and whether it is by, before or since then."""
    relation = value.relation if isinstance(value, When) else ""
    return f"{relation} {value.text}" if relation else value.text


def agreement(name: str, found: Sequence[Compared[Value]]) -> Feature:
    """1 when every value is told, -1 when one clashes, 0 else."""
    for each in found:
        if each.comparison is Comparison.CLASH and each.theirs is not None:
            return Feature(name, -1.0, written(each.ours), written(each.theirs))
    told = [
        (each.ours, each.theirs)
        for each in found
        if each.comparison in TELLS and each.theirs is not None
    ]
    if told and len(told) == len(found):
        shown = [(written(ours), written(theirs)) for ours, theirs in told]
        ours, theirs = next((pair for pair in shown if pair[0] != pair[1]), shown[0])
        return Feature(name, 1.0, ours, theirs)
    return Feature(name, 0.0)


def untold(found: Sequence[Compared[Value]]) -> list[Compared[Value]]:
    """Those that are neither told nor clash."""
    return [each for each in found if each.comparison not in (*TELLS, Comparison.CLASH)]


def missing(name: str, found: Sequence[Compared[Value]]) -> Feature:
    """The share of the values that are neither told nor clash."""
    lacking = untold(found)
    return Feature(
        name,
        len(lacking) / len(found) if found else 0.0,
        ", ".join(written(each.ours) for each in lacking),
        ", ".join(written(each.theirs) for each in lacking if each.theirs is not None),
    )


def nearest(name: str, found: Sequence[Compared[Value]]) -> Feature:
    """1 when all values are told by those nearest to them, -1 when one clashes, 0 else."""
    scored = [(_score(each.comparison), each) for each in found if each.theirs is not None]
    if not scored:
        return Feature(name, 0.0)
    value, worst = min(scored, key=lambda pair: pair[0])
    assert worst.theirs is not None
    return Feature(name, value, written(worst.ours), written(worst.theirs))


def _score(comparison: Comparison) -> float:
    if comparison in TELLS:
        return 1.0
    return -1.0 if comparison is Comparison.CLASH else 0.0
