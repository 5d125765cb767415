"""Numbers and dates of one claim that belong together, two by two."""

from itertools import pairwise

from claims.language.comparison import TELLS
from claims.language.quantities import compare
from claims.language.times import compare as compare_times
from claims.matching.alignment import Pair
from claims.model import Feature, Quantity, When


def crossed_figures(pair: Pair) -> Feature:
    """1 when number and date are told, but of one another's partners.

    "40 million in 2021 and 25 million in 2022" does not tell "40 million in 2022".
    """
    partners = _partners(pair)
    for ours, _ in pair.ours.quantities:
        told = [q for q, _ in partners if q.unit == ours.unit and compare(ours, q) in TELLS]
        for when, _ in pair.ours.times:
            dated = [t for _, t in partners if compare_times(when, t) in TELLS]
            if len(told) == len(dated) == 1 and (told[0], dated[0]) not in partners:
                here = next(q for q, t in partners if t is dated[0])
                text = f"{here.text}, {dated[0].text}"
                return Feature("crossed_figures", 1.0, f"{ours.text}, {when.text}", text)
    return Feature("crossed_figures", 0.0)


def _partners(pair: Pair) -> list[tuple[Quantity, When]]:
    """Numbers of one unit and dates that follow one another by turns, two by two; else none."""
    quantities = [q for q, _ in pair.theirs.quantities if q.unit != "rank"]
    times = [t for t, _ in pair.theirs.times]
    turns = sorted([(q.start, 0) for q in quantities] + [(t.start, 1) for t in times])
    kinds = [kind for _, kind in turns]
    apart = any(a == b for a, b in pairwise(kinds))
    if len(quantities) < 2 or len(quantities) != len(times) or apart:
        return []
    if len({q.unit for q in quantities}) > 1:
        return []
    quantities.sort(key=lambda q: q.start)
    times.sort(key=lambda t: t.start)
    return list(zip(quantities, times, strict=True))
