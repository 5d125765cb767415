"""How two values of the same kind (quantities, times) stand to one another."""

from enum import StrEnum


class Comparison(StrEnum):
    """Of ours (the statement's value) to theirs (the stored claim's value)."""

    EQUAL = "equal"
    OURS_NARROWER = "ours narrower"  # ours entails theirs
    THEIRS_NARROWER = "theirs narrower"  # theirs entails ours
    OVERLAP = "overlap"  # both can be true, neither follows from the other
    CLASH = "clash"  # both cannot be true of the same thing
    UNRELATED = "unrelated"  # other unit or noun, or nothing known: nothing to compare

    @property
    def swapped(self) -> "Comparison":
        """The same comparison seen from the other side."""
        return _SWAPPED.get(self, self)


_SWAPPED = {
    Comparison.OURS_NARROWER: Comparison.THEIRS_NARROWER,
    Comparison.THEIRS_NARROWER: Comparison.OURS_NARROWER,
}


# Of theirs to ours: what tells ours.
TELLS = (Comparison.EQUAL, Comparison.THEIRS_NARROWER)


def compare_intervals(ours: tuple[float, float], theirs: tuple[float, float]) -> Comparison:
    """Two closed intervals (low, high), infinite ends allowed, as sets of possible values."""
    if ours == theirs:
        return Comparison.EQUAL
    if ours[1] < theirs[0] or theirs[1] < ours[0]:
        return Comparison.CLASH
    if theirs[0] <= ours[0] and ours[1] <= theirs[1]:
        return Comparison.OURS_NARROWER
    if ours[0] <= theirs[0] and theirs[1] <= ours[1]:
        return Comparison.THEIRS_NARROWER
    return Comparison.OVERLAP
