"""When: dates, months, years, weekdays, spans."""

import re
from dataclasses import replace

from claims.language.comparison import Comparison
from claims.language.times import compare
from claims.matching.alignment import SENTENCE, Pair
from claims.matching.features.told import (
    ORDER,
    Compared,
    Placed,
    agreement,
    missing,
    nearest,
)
from claims.matching.side import Side
from claims.model import Feature, Granularity, Kind, When

BEGINNINGS = ("start", "begin", "open", "commence", "launch", "starting", "beginning")
WORD = re.compile(r"[a-z]+")
BESIDE = 18  # characters
# Quarters of the day: night, morning, afternoon, evening; a word may lie between two.
QUARTERS = {
    "night": (0, 3), "midnight": (0, 3), "overnight": (0, 3), "dawn": (0, 1), "sunrise": (0, 1),
    "morning": (0, 1), "noon": (1, 2), "midday": (1, 2), "afternoon": (2,), "dusk": (2, 3),
    "evening": (3,), "sunset": (2, 3), "tonight": (0, 3),
}  # fmt: skip
# Days after which two times of so rough a kind are not the same.
DAYS = {
    Granularity.WEEK: 7, Granularity.MONTH: 31, Granularity.QUARTER: 92, Granularity.YEAR: 366,
    Granularity.DECADE: 3660, Granularity.CENTURY: 36600, Granularity.RANGE: 366,
}  # fmt: skip


def time(pair: Pair) -> Feature:
    """1 when every time of the statement is told, -1 when one clashes, 0 else.

    A clash needs both times to date the same word, or words of which one is the other's verb.
    """
    return agreement("time", _compared(pair))


def time_missing(pair: Pair) -> Feature:
    """Share of the statement's times that neither the claim nor its sentence tells."""
    return missing("time_missing", _compared(pair))


def nearest_time(pair: Pair) -> Feature:
    """Each time against those near the claim, whatever they date: 1 told, -1 clash, 0 none."""
    theirs = [when for side in pair.sentence for when, _ in side.times]
    found = []
    for ours, _ in pair.ours.times if theirs else ():
        compared = [Compared(compare(ours, when), ours, when) for when in theirs]
        found.append(max(compared, key=lambda c: (ORDER.index(c.comparison), -_start(c))))
    return nearest("nearest_time", found)


def _start(compared: Compared[When]) -> int:
    """Where the claim's time stands."""
    return compared.theirs.start if compared.theirs is not None else 0


def _compared(pair: Pair) -> list[Compared[When]]:
    """Each time of the statement with the best there is to set against it."""
    if "times" not in pair.memo:
        pair.memo["times"] = [_best(pair, Placed(t, at, pair.ours)) for t, at in pair.ours.times]
    found: list[Compared[When]] = pair.memo["times"]
    return found


def _best(pair: Pair, ours: Placed[When]) -> Compared[When]:
    best = Compared(Comparison.UNRELATED, ours.value)
    for side in pair.sentence:
        for when, there in side.times:
            found = _comparison(pair, ours, Placed(when, there, side))
            if found is Comparison.CLASH and side is not pair.theirs:
                found = Comparison.UNRELATED  # that claim clashes, not this one
            each = Compared(found, ours.value, when)
            if each.better(best):
                best = each
        if best.comparison is not Comparison.UNRELATED:
            break
    return best


def _comparison(pair: Pair, mine: Placed[When], other: Placed[When]) -> Comparison:
    ours, theirs = _beginning(mine), _beginning(other)
    found = compare(ours, theirs)
    if found is Comparison.UNRELATED and ours.text.lower() == theirs.text.lower():
        return Comparison.EQUAL
    if _other_end(ours, theirs) or _other_part_of_day(mine.side, ours, other.side, theirs):
        found = Comparison.CLASH
    elif _same_days(ours, theirs) and found is not Comparison.CLASH:
        return Comparison.EQUAL
    if found is Comparison.CLASH and not _same_event(pair, mine.at, other.side, other.at):
        return Comparison.UNRELATED
    planned, asserted = mine.side.kind is Kind.PLANNED, other.side.kind is Kind.ASSERTED
    if found is Comparison.CLASH and planned and asserted:
        return Comparison.UNRELATED  # what is to come may come again
    return found


def _beginning(placed: Placed[When]) -> When:
    """ "Starting April 22" dates the start itself, not all that comes after."""
    when = placed.value
    term = placed.side.by_index.get(placed.at)
    if when.relation == "since" and term is not None and term.lemma in BEGINNINGS:
        return replace(when, relation="")
    return when


def _same_days(ours: When, theirs: When) -> bool:
    """The same days or the same unresolved date, whatever stands before them ("since", "in")."""
    if ours.first is not None or theirs.first is not None:
        return (ours.first, ours.last) == (theirs.first, theirs.last)
    return bool(ours.partial) and ours.partial == theirs.partial


def _other_part_of_day(ours: Side, when: When, side: Side, other: When) -> bool:
    """Both name a part of the day, and not the same."""
    one, two = _part_of_day(ours, when), _part_of_day(side, other)
    return bool(one and two and not one & two)


def _part_of_day(side: Side, when: When) -> frozenset[int]:
    """The quarters of the day named in a date or right beside it."""
    near = side.text[max(0, when.start - BESIDE) : when.stop + BESIDE].lower()
    return frozenset(q for word in WORD.findall(near) for q in QUARTERS.get(word, ()))


def _other_end(ours: When, theirs: When) -> bool:
    """Two spans of one thing that end (or begin) on different days."""
    if ours.relation == theirs.relation and ours.relation in ("since", "until"):
        starts = ours.relation == "since"
        one, two = (ours.first, theirs.first) if starts else (ours.last, theirs.last)
        slack = max(DAYS.get(ours.granularity, 1), DAYS.get(theirs.granularity, 1))
        return one is not None and two is not None and abs((one - two).days) >= slack
    if ours.first is None or theirs.first is None or ours.last is None or theirs.last is None:
        return False
    if ours.granularity is Granularity.RANGE and theirs.granularity is Granularity.RANGE:
        return (ours.first, ours.last) != (theirs.first, theirs.last)
    return False


def _same_event(pair: Pair, at: int, side: Side, there: int) -> bool:
    """Whether the dated words are linked, or the claim's main verbs are and carry the dates."""
    link = pair.links.get(at)
    if link is not None and link.side is side and link.level <= SENTENCE:
        if link.theirs.index == there:
            return True
        other = side.by_index.get(there)
        told = at == pair.ours.root or pair.ours.by_index[at].head == pair.ours.root
        event = pair.near(pair.ours.root)
        same = event is not None and event.side is side and event.theirs.index == there
        return other is not None and (other.head == link.theirs.index or (told and same))
    return (
        at == pair.ours.root
        and there == side.root
        and not (pair.ours.by_index[at].weight or side.by_index[there].weight)
    )
