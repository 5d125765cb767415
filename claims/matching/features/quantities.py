"""Numbers with their units and bounds, and ranks."""

import math
import re
from dataclasses import replace
from itertools import permutations

from claims.language.comparison import TELLS, Comparison
from claims.language.quantities import compare
from claims.language.units import CODES
from claims.matching.alignment import SENTENCE, Pair
from claims.matching.features.figures import (
    elsewhere,
    of_another_claim,
    of_another_partner,
    other_end,
)
from claims.matching.features.told import (
    Compared,
    Placed,
    agreement,
    missing,
    nearest,
    untold,
)
from claims.matching.lexical import relate
from claims.matching.side import Side
from claims.model import Bound, Feature, Quantity

OTHERS = ("other", "others", "more", "further", "additional")
LEAST = (Bound.AT_LEAST, Bound.MORE_THAN)
SEVERAL = frozenset("two three four five six seven eight nine ten".split())
BESIDE_RANK = frozenset("before after below above under over beyond behind than".split())
ELIDED = 1000  # from here on a number without a noun counts what the number before it counts
SMALL = 10  # below it a sum proves nothing
LOOSE = 2.0  # how many times a reported least number the number may be
EVER = re.compile(
    r"\b(?:ever|of all time|in (?:its |their |the .{0,30})?history|on record|recorded)\b", re.I
)
LIMITED = re.compile(
    r"\bsince\b|\bin (?:the (?:last|past) )?\w+ (?:years|decades|months)\b"
    r"|\bthis (?:year|season)\b",
    re.I,
)
ALIKE = 0.8  # how well a noun is told that says the same
SINGLE = frozenset(("single", "a", "an", "only", "sole"))
BEHIND = re.compile(
    r"est\b[^.,;]{0,40} (?:after|behind|except|excluding|apart from|other than) (?:only )?[A-Z]\w+"
)
TONS = re.compile(r"([\d.,]+(?: (?:hundred|thousand|million|billion))?) ton(?:ne)?s?\b", re.I)


def quantity(pair: Pair) -> Feature:
    """1 when every number of the statement is told, -1 when one clashes, 0 else.

    A number of the same things, in the same unit, that cannot be true together with it clashes;
    the more precise tells the vaguer (131 tells "more than 100"), not the other way round.
    """
    return agreement("quantity", _counts(pair))


def quantity_missing(pair: Pair) -> Feature:
    """Share of the statement's numbers that neither the claim nor its sentence tells."""
    return missing("quantity_missing", _counts(pair))


def nearest_number(pair: Pair) -> Feature:
    """Each number against the nearest of its unit near the claim, whatever is counted.

    1 when all are told so, -1 when one clashes, 0 when the statement or the claim has none.
    """
    found = []
    for ours, _ in pair.ours.quantities:
        others = [
            theirs
            for side in pair.sentence
            for theirs, _ in side.quantities
            if theirs.unit == ours.unit != "rank"
        ]
        if others:
            near = min(others, key=lambda q: (_distance(ours, q), q.start))
            found.append(Compared(compare(ours, replace(near, noun=ours.noun)), ours, near))
    return nearest("nearest_number", found)


def _distance(ours: Quantity, theirs: Quantity) -> float:
    """Of two numbers: the logarithm of their ratio."""
    a = ours.low if ours.low is not None else ours.high
    b = theirs.low if theirs.low is not None else theirs.high
    if not a or not b or a < 0 or b < 0:
        return 0.0 if a == b else math.inf
    return abs(math.log(a / b))


def rank(pair: Pair) -> Feature:
    """1 when the statement's rank (first, second-biggest, largest) is told, -1 when another is."""
    return agreement("rank", _ranks(pair))


def rank_missing(pair: Pair) -> Feature:
    """1 when the statement ranks something and nothing near the claim does."""
    lacking = untold(_ranks(pair))
    text = ", ".join(each.ours.text for each in lacking)
    return Feature("rank_missing", float(bool(lacking)), text)


def rank_limited(pair: Pair) -> Feature:
    """1 when the statement ranks among all there ever were, and the claim only among some.

    Or the claim ranks it behind another: "the largest after Paris" is not the largest.
    """
    ours, theirs = EVER.search(pair.ours.text), LIMITED.search(pair.theirs.text)
    ranked = any(q.unit == "rank" for q, _ in pair.ours.quantities)
    behind = BEHIND.search(pair.theirs.text)
    if ranked and behind and not BEHIND.search(pair.ours.text):
        return Feature("rank_limited", 1.0, pair.ours.text, behind[0])
    value = bool(ranked and ours and theirs and not LIMITED.search(pair.ours.text))
    return Feature(
        "rank_limited", float(value), ours[0] if ours else "", theirs[0] if theirs else ""
    )


def _counts(pair: Pair) -> list[Compared[Quantity]]:
    """The statement's numbers but for its ranks."""
    return [each for each in _compared(pair) if each.ours.unit != "rank"]


def _ranks(pair: Pair) -> list[Compared[Quantity]]:
    return [each for each in _compared(pair) if each.ours.unit == "rank"]


def _compared(pair: Pair) -> list[Compared[Quantity]]:
    """Each number of the statement with the best there is to set against it.

    A number of the claim that tells one of the statement's does not clash with another.
    """
    if "quantities" not in pair.memo:
        pair.memo["quantities"] = _compare_all(pair)
    found: list[Compared[Quantity]] = pair.memo["quantities"]
    return found


def _compare_all(pair: Pair) -> list[Compared[Quantity]]:
    counted = [Placed(q, at, pair.ours) for q, at in pair.ours.quantities if not _none(q)]
    found = [_best(pair, each) for each in counted]
    taken = {id(each.theirs) for each in found if each.comparison in TELLS}
    found = [_as_single(pair, *each) for each in zip(found, counted, strict=True)]
    return [
        _unless_told(pair, each, taken) if each.comparison is Comparison.CLASH else each
        for each in found
    ]


def _as_single(
    pair: Pair, found: Compared[Quantity], counted: Placed[Quantity]
) -> Compared[Quantity]:
    """Of "one person" against "a single person": what one noun tells in the singular is one."""
    ours = counted.value
    one = ours.low == ours.high == 1 and not ours.unit and ours.text.lower() == "one"
    link = pair.near(counted.at)
    if found.comparison is not Comparison.UNRELATED or not one:
        return found
    if link is None or link.score < ALIKE:
        return found
    under = {w.lemma.lower() for w in link.side.under(link.theirs.index)}
    if link.theirs.text.lower() != link.theirs.lemma or under.isdisjoint(SINGLE):
        return found
    return Compared(Comparison.EQUAL, ours, ours)


def _unless_told(pair: Pair, clash: Compared[Quantity], taken: set[int]) -> Compared[Quantity]:
    """The clash; what tells the number elsewhere, or nothing, where it is none."""
    told = elsewhere(pair, clash.ours)
    if told is None and (id(clash.theirs) in taken or _derived(pair, clash.ours)):
        return Compared(Comparison.UNRELATED, clash.ours)
    return told or clash


def _none(ours: Quantity) -> bool:
    """Such as "0 goals": it is read as "no goals"."""
    return ours.low == ours.high == 0 and not ours.unit


def _derived(pair: Pair, ours: Quantity) -> bool:
    """Whether the number is the sum or the difference of two numbers of the sentence.

    "Lost 25 seats" does not clash with "dropped from 80 seats to 55". Small numbers come out of
    any others by chance.
    """
    near = {
        q.low
        for side in pair.sentence
        for q, _ in side.quantities
        if q.unit in (ours.unit, "") and q.low is not None and q.low == q.high
    }
    value = ours.low or 0.0
    sums = (made for a, b in permutations(near, 2) for made in (a + b, a - b))
    return value >= SMALL and any(math.isclose(value, made) for made in sums)


def _best(pair: Pair, ours: Placed[Quantity]) -> Compared[Quantity]:
    best = Compared(Comparison.UNRELATED, ours.value)
    other: Compared[Quantity] | None = None
    for side in pair.sentence:
        for theirs, there in side.quantities:
            comparison = _comparison(pair, ours, Placed(theirs, there, side))
            found = Compared(comparison, ours.value, theirs)
            beside = comparison in TELLS and side is not pair.theirs
            if beside and of_another_claim(pair, theirs, side):
                continue
            if of_another_partner(pair, theirs, side):
                continue
            if comparison is Comparison.EQUAL and _of_other_things(ours.value, theirs):
                told_apart = theirs.noun and _told_apart(pair, ours)  # not "50 were seen"
                other = other or (None if told_apart else found)
            elif found.better(best):
                best = found
        if best.comparison is not Comparison.UNRELATED:
            break
    if best.comparison in (*TELLS, Comparison.CLASH):
        return best
    return other or elsewhere(pair, ours.value) or best


def _comparison(pair: Pair, mine: Placed[Quantity], other: Placed[Quantity]) -> Comparison:
    ours, theirs, side = mine.value, other.value, other.side
    if (ours.unit == "rank") != (theirs.unit == "rank"):
        return Comparison.UNRELATED
    if _other_currency(ours, theirs):
        return Comparison.CLASH
    if other_end(pair.ours, ours, side, theirs):
        return Comparison.UNRELATED
    if not (theirs.noun or theirs.unit) and (theirs.low or 0) >= ELIDED:
        theirs = replace(theirs, noun=_said_before(side, theirs))
    if ours.unit == theirs.unit == "percent" and _of_other_whole(pair, ours, theirs):
        return Comparison.UNRELATED
    if ours.unit not in ("", "rank") and _same_figure(ours, theirs) and ours.bound == theirs.bound:
        return Comparison.EQUAL  # "over 422,000 euros" of whatever
    same = _same_things(pair, mine, other._replace(value=theirs))
    if same and ours.noun != theirs.noun and ours.unit == theirs.unit:
        theirs = replace(theirs, noun=ours.noun)
    found = Comparison.EQUAL if _same_tons(ours, theirs) else compare(ours, _reported(theirs))
    if found is Comparison.UNRELATED and _same_figure(ours, theirs):
        return Comparison.EQUAL
    whole = _is_whole(pair.ours, ours) == _is_whole(side, theirs)
    if found is Comparison.CLASH and not (same and whole and not _of_a_part(ours, side, theirs)):
        return Comparison.UNRELATED
    if found is Comparison.THEIRS_NARROWER and not (same or _same_noun(ours, theirs)):
        return Comparison.UNRELATED  # "more than half" is not told by 58 percent of anything
    return found


def _of_other_whole(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether one is a share of other people or things: 60 percent of women, of adults."""
    if not ours.noun or not theirs.noun or ours.noun == theirs.noun:
        return False
    found = relate(ours.noun, "n", theirs.noun, "n")
    told = any(k.ours.lemma == ours.noun and k.score >= ALIKE for k in pair.links.values())
    return not told and (found is None or found.score == 0 or found.kind == "broader")


def _said_before(side: Side, theirs: Quantity) -> str:
    """What a bare number counts: "60 million views in June and 92 million in August"."""
    before = [q.noun for q, _ in side.quantities if q.start < theirs.start and not q.unit]
    return before[-1] if before else ""


def _of_a_part(ours: Quantity, side: Side, theirs: Quantity) -> bool:
    """Whether theirs is fewer of a kind of what ours counts: 74 soldiers of 2,500 people."""
    counted = next((q[0].noun for q in side.quantities if q[0].start == theirs.start), "")
    found = relate(ours.noun, "n", counted, "n") if ours.noun and counted else None
    fewer = theirs.high is not None and ours.low is not None and theirs.high < ours.low
    return found is not None and found.kind == "narrower" and fewer


def _same_tons(ours: Quantity, theirs: Quantity) -> bool:
    """The same figure in tons and in tonnes: news does not keep them apart."""
    one, two = TONS.findall(ours.text), TONS.findall(theirs.text)
    return bool(one) and one == two and ours.bound == theirs.bound


def _other_currency(ours: Quantity, theirs: Quantity) -> bool:
    """The same figure, in another money."""
    figures = (ours.low, ours.high) == (theirs.low, theirs.high)
    units = {ours.unit.lower(), theirs.unit.lower()}
    return figures and len(units) == 2 and units <= CODES


def _same_noun(ours: Quantity, theirs: Quantity) -> bool:
    return bool(ours.noun) and ours.noun == theirs.noun


def _is_whole(side: Side, quantity: Quantity) -> bool:
    """Whether it counts all the things: not "four others", "half of the 400", "all but one"."""
    before = side.text[: quantity.start].lower().split()[-3:]
    after = side.text[quantity.stop :].lower().split()[:1]
    if (after and after[0] in OTHERS) or before[-1:] in (["another"], ["but"], ["except"]):
        return False
    if quantity.unit == "rank" and before[-1:] and before[-1] in SEVERAL:
        return False  # "the two biggest" are first and second
    if quantity.unit == "rank" and not BESIDE_RANK.isdisjoint(before[-2:]):
        return False  # "below the seventh" is not seventh
    return not (before[-2:] in (["of", "the"], ["of", "its"], ["of", "their"]) and "of" in before)


def _reported(theirs: Quantity) -> Quantity:
    """A least number that is reported is near the number: "at least 58 died" is not 400."""
    if theirs.bound not in LEAST or theirs.low is None or theirs.high is not None:
        return theirs
    return replace(theirs, high=theirs.low * LOOSE)


def _same_figure(ours: Quantity, theirs: Quantity) -> bool:
    """The same figure of another noun: too telling to be chance when it is not a small number."""
    values = (ours.low, ours.high, ours.unit)
    return values == (theirs.low, theirs.high, theirs.unit) and (ours.low or ours.high or 0) >= 13


def _of_other_things(ours: Quantity, theirs: Quantity) -> bool:
    """The same figure of another noun: it tells ours only where no number of ours is told."""
    if ours.unit or theirs.unit or not ours.noun or ours.noun == theirs.noun:
        return False
    found = relate(ours.noun, "n", theirs.noun, "n") if theirs.noun else None
    return found is None or found.kind in ("opposite", "sibling")


def _told_apart(pair: Pair, mine: Placed[Quantity]) -> bool:
    """Whether the text has the counted noun itself, elsewhere: no other noun here stands for it.

    "Moved 900 tenants" does not tell of 900 firemen where firemen are told of too.
    """
    link = pair.links.get(mine.at)
    return link is not None and link.kind == "same" and link.level > SENTENCE


def _same_things(pair: Pair, mine: Placed[Quantity], other: Placed[Quantity]) -> bool:
    """Whether both count the same: what they hang on is linked, or their nouns and its head."""
    ours, at = mine.value, mine.at
    theirs, there, side = other
    link = pair.links.get(at)
    if link is not None and link.side is side and there in side.by_index:
        if link.theirs.index == there:
            return _same_head(pair, at, side, there)
        if ours.unit and ours.unit == theirs.unit and not ours.noun:
            # a measure may hang on the thing or on what is done to it
            return side.connected(link.theirs.index, there) > 0
    if not ours.unit and not theirs.unit and not theirs.noun:
        # "nine of them were taken to hospital": what is counted is a pronoun
        term = pair.ours.by_index.get(at)
        over = pair.links.get(term.head) if term is not None else None
        if over is not None and over.side is side and over.theirs.index == there:
            return True
    if ours.noun and theirs.noun:
        found = relate(ours.noun, "n", theirs.noun, "n")
        if found is not None and found.kind not in ("opposite", "sibling"):
            return _same_head(pair, at, side, there)
    return False


def _same_head(pair: Pair, at: int, side: Side, there: int) -> bool:
    """Whether what is said of the counted things is linked too (killed, not injured)."""
    ours, theirs = pair.ours.by_index.get(at), side.by_index.get(there)
    if ours is None or theirs is None or ours.head == at:
        return True
    head = pair.ours.by_index[ours.head]
    if not head.weight or head.role == "modifier":
        return True
    link = pair.links.get(ours.head)
    if link is None or link.side is not side:
        return False
    return side.connected(link.theirs.index, there) > 0
