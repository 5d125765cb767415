"""What a text names as a time, before it is resolved to days."""

from typing import NamedTuple


class Named(NamedTuple):
    """A time as named: tokens `start`..`stop`, and what is said of it; `kind` tells what counts.

    kinds: day, month, year, decade, century, quarter, half, season, weekday, shift (unit, number
    from the anchor), span (unit, number back or ahead from the anchor), clock, later (after or
    before something else told), range, mask (no time we can tell, and no quantity either).
    """

    kind: str
    start: int
    stop: int
    year: int | None = None
    month: int = 0
    day: int = 0
    unit: str = ""
    number: float = 0
    part: str = ""  # early, mid, late; earlier, later; last, next, this
    relation: str = ""
    ends: "tuple[Named, ...]" = ()
