"""Which figures belong together: number and date, number and thing, number and name."""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from claims.language.comparison import TELLS, Comparison
from claims.language.quantities import compare
from claims.language.times import compare as compare_times
from claims.matching.alignment import CLAIM, Pair
from claims.matching.features.told import Compared
from claims.matching.side import Side
from claims.model import Feature, Quantity, When

WHOLE = 0.95  # of the statement that a claim tells itself, so that its own number is meant
DESCRIBING = frozenset(("modifier", "subject", "in", "at", "of", "for"))
COMPARED = re.compile(r"\b(?:compared (?:with|to)|up from|down from|versus|as against)\b", re.I)
GAP = re.compile(r"[,:]? (?:(?:with|at|on|in|only|just|about|some) )?")
ENDS = frozenset(("by", "to", "from"))


def crossed_figures(pair: Pair) -> Feature:
    """1 when number and date are told, but of one another's partners.

    "40 million in 2021 and 25 million in 2022" does not tell "40 million in 2022". 0.5 when the
    number is told only as what was before: "60 percent, up from 55".
    """
    other = _before(pair) or _of_another_verb(pair)
    if other is not None:
        return other
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


def _before(pair: Pair) -> Feature | None:
    """What a claim that compares with an earlier figure says against the statement's."""
    found = COMPARED.search(pair.theirs.text)
    if found is None or COMPARED.search(pair.ours.text):
        return None
    now = [q for q, _ in pair.theirs.quantities if q.stop <= found.start()]
    then = [q for q, _ in pair.theirs.quantities if q.start >= found.start()]
    dates = [t for t, _ in pair.theirs.times if t.start >= found.start()]
    for ours, _ in pair.ours.quantities:
        at_now, at_then = (any(compare(ours, q) in TELLS for q in some) for some in (now, then))
        dated = any(compare_times(w, d) in TELLS for w, _ in pair.ours.times for d in dates)
        if at_now and dated and then and not at_then:
            return Feature("crossed_figures", 1.0, ours.text, then[0].text)
        if at_then and now and not at_now and not dated:
            return Feature("crossed_figures", 0.5, ours.text, now[0].text)
    return None


def _of_another_verb(pair: Pair) -> Feature | None:
    """Another number of the statement's verb, where its own is told of another verb beside it:
    "was nominated for five awards and won three"."""
    verb = pair.near(pair.ours.root)
    undated = bool(pair.ours.times) and not pair.theirs.times
    if verb is None or verb.kind not in ("same", "synonym") or undated:
        return None
    there = [q for q, i in verb.side.quantities if i == verb.theirs.index and not q.noun]
    for ours, at in pair.ours.quantities:
        if len(there) != 1 or _verb_over(pair.ours, at) != pair.ours.root:
            continue
        told = [
            side.by_index[_verb_over(side, i)].lemma
            for side in pair.sentence
            for q, i in side.quantities
            if not side.flat and i in side.by_index and compare(ours, q) in TELLS
        ]
        other = replace(there[0], noun=ours.noun, unit=ours.unit)
        if told and verb.theirs.lemma not in told and compare(ours, other) is Comparison.CLASH:
            text = f"{verb.theirs.text} {other.text}"
            return Feature("crossed_figures", 1.0, f"{verb.ours.text} {ours.text}", text)
    return None


def _verb_over(side: Side, i: int) -> int:
    """The verb that a number's thing hangs on; -1 where it counts nothing."""
    term = side.by_index.get(i)
    return -1 if term is None else i if term.pos == "v" else term.head


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


def elsewhere(pair: Pair, ours: Quantity) -> Compared[Quantity] | None:
    """The same figure of the same things told elsewhere in the document.

    Not where a name or a describing word that this claim tells is missing there: "a child ticket
    costs 5 euros" tells nothing of an adult ticket.
    """
    for side in pair.around:
        if _of_another(pair, side) or _of_another_time(pair, side) or _of_another_name(pair, side):
            continue
        for theirs, _ in side.quantities:
            same = (ours.low, ours.high, ours.unit) == (theirs.low, theirs.high, theirs.unit)
            if other_end(pair.ours, ours, side, theirs) or of_another_partner(pair, theirs, side):
                continue
            if same and (ours.noun or ours.unit) and ours.noun == theirs.noun:
                return Compared(Comparison.EQUAL, ours, theirs)
    return None


def _of_another(pair: Pair, side: Side) -> bool:
    """Whether a side lacks a telling word that the claim itself shares with the statement."""
    if pair.covered(CLAIM) < WHOLE:
        return False
    there = {t.lemma for t in side.terms} | {t.text.lower() for t in side.terms}
    owners = {t.lemma for t in side.terms if t.role == "of"}  # "the firm's rival" is not the firm
    shared = [k for k in pair.links.values() if k.level == CLAIM and k.score >= 0.8]
    telling = [k for k in shared if k.ours.role in DESCRIBING or k.ours.pos == "p"]
    for link in telling:
        words = {link.ours.lemma, link.theirs.lemma, link.ours.text.lower()}
        if not words & there or (link.ours.role == "subject" and words & owners):
            return True
    return False


def _of_another_name(pair: Pair, side: Side) -> bool:
    """Whether a side tells of another name than the statement's subject, which it lacks."""
    ours = [t for t in pair.ours.terms if t.role == "subject" and t.head == pair.ours.root]
    names = {t.lemma for t in ours if t.pos == "p"}
    if not names or any(t.lemma in names for t in side.terms):
        return False
    theirs = (t for t in side.terms if t.role == "subject" and t.head == side.root)
    return any(t.pos == "p" for t in theirs)


def of_another_claim(pair: Pair, theirs: Quantity, side: Side) -> bool:
    """Whether the sentence tells a figure in another claim of its own, of something else.

    Where the claim tells all of the statement but the figure, and has another of the unit, that is
    the one: "38 percent of adults did, and 51 percent of women" tells nothing of 51 percent of
    adults.
    """
    if all(q.unit != theirs.unit for q, _ in pair.theirs.quantities):
        return False
    tellers = (side, *pair.mates)
    return any(
        _of_another(pair, each)
        for each in tellers
        if any(
            (q.low, q.high, q.unit) == (theirs.low, theirs.high, theirs.unit)
            for q, _ in each.quantities
        )
    )


def _of_another_time(pair: Pair, side: Side) -> bool:
    """Whether a side is dated, and by none of its dates when the statement is."""
    ours, theirs = pair.ours.times, side.times
    clashes = (compare_times(a, b) is Comparison.CLASH for a, _ in ours for b, _ in theirs)
    return bool(ours and theirs) and all(clashes)


def other_end(our_side: Side, ours: Quantity, side: Side, theirs: Quantity) -> bool:
    """Whether one is the amount of a change and the other where it began or ended: by, to, from."""
    one, two = _preposition(our_side, ours), _preposition(side, theirs)
    return one != two and {one, two} <= ENDS


def _preposition(side: Side, quantity: Quantity) -> str:
    """The word right before a number, its bound left out: "by", "to", "from"."""
    before = side.text[: quantity.start].lower().split()[-1:]
    return before[0] if before else ""


def of_another_partner(pair: Pair, theirs: Quantity, side: Side) -> bool:
    """Whether a figure is another's in such as "the Blues won 46 percent and the Reds 38"."""
    mine = _partner(pair, side)
    return mine is not None and mine[1] != theirs


def gapped(pair: Pair) -> bool:
    """Whether the claim tells it of the statement's name with its verb left out."""
    return _partner(pair, pair.theirs) in _by_name(pair.theirs)[1:]


def _partner(pair: Pair, side: Side) -> tuple[str, Quantity] | None:
    """The one name of the statement that follows or leads in such a row, with its figure."""
    row = _by_name(side)
    subjects = (t for t in pair.ours.terms if t.role == "subject" and t.name >= 0)
    names = {pair.ours.names[t.name][0].lower() for t in subjects} if row else set()
    found = [partner for partner in row if any(name in partner[0] for name in names)]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=4_000)
def _by_name(side: Side) -> tuple[tuple[str, Quantity], ...]:
    """Names and figures of one unit by turns, the verb told once: each name with its figure."""
    quantities = sorted((q for q, _ in side.quantities if q.unit != "rank"), key=lambda q: q.start)
    if len(quantities) < 2 or len({q.unit for q in quantities}) > 1:
        return ()
    row: list[tuple[str, Quantity]] = []
    last = 0
    for number, quantity in enumerate(quantities):
        text = side.text[last : quantity.start]
        before = [name for name, _, _ in side.names if name in text]
        if not before:
            return ()
        name = max(before, key=text.rfind)
        between = text[text.rfind(name) + len(name) :]
        if number and not GAP.fullmatch(between):
            return ()
        row.append((name.lower(), quantity))
        last = quantity.stop
    return tuple(row)
