"""The stored claims that share most with a statement, in a time that hardly grows with the store.

The rarest terms of the statement are taken until their postings sum to a budget; each claim in the
postings of a term gets that term's weight ln(1 + N/df), and the claims with the highest sums are
the candidates. Where few are that rare, commoner ones are looked for beside them, or as many
together as it takes: the claims that have all of these are few again. Nothing ever ranks all
claims: ranking every claim that shares any word (OR with bm25) costs half a second at a million.

Which of several claims of equal weight are candidates follows from the claims, not from when they
came: light ones all or none, heavy ones by key.

On SQLite a list of postings comes as one string and the sums are made here: a row for each posting,
grouped there, takes four times as long.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations
from math import log
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection

from claims.model import Stands
from claims.store.driver import among, fetch, mark, on_sqlite
from claims.store.index import TOTAL
from claims.store.terms import terms_of_many

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUDGET = 1_500  # claims looked at for a text of any length
MOST_TERMS = 48  # taken alone
ENOUGH = 3  # terms alone find the claim even if one or two are misspelt
BESIDE_TERMS = 2  # with fewer, so many of the common ones are looked for beside each,
REACH = 500_000  # those with so many postings, most of which are leapt over
FEW = 2  # with fewer than so many alone, common ones are looked for together:
PAIRED_TERMS = 4  # each two of so many, the rarest, with as many more as it takes to be rare
TELLING = 0.5  # (what stands in more of all claims costs most and narrows least)
WALK = 4_000_000  # postings walked through for that in all when no term is taken alone,
WALK_BESIDE = 200_000  # and when one is
NARROW = 1_000  # the same as BUDGET for one statement, of which only the best are kept
FIRST = 64  # so many are candidates whatever they weigh; of the others, those that weigh
WORTH = 0.5  # so much of what the heaviest does,
TIED = 1_000  # and beyond the limit, up to so many, those that weigh no less than the heaviest
EQUAL = 5_000  # claims of equal weight that are told apart by their keys
LEADING = 32  # the same for those whose texts are looked at; of other texts no claim is
Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Part:
    """Terms that a claim must all have, and what having them weighs.

    In thousandths, whole: sums of floats differ with the order in which a database adds them.
    """

    terms: tuple[str, ...]
    weight: int


class Found(NamedTuple):
    """A candidate before anything of it is read."""

    id: int
    weight: int


def find_few(connection: Connection, normals: Sequence[str], limit: int) -> list[list[Found]]:
    """The same for statements, which ask only for the best."""
    return find(connection, normals, limit, NARROW, FIRST)


def find(
    connection: Connection,
    normals: Sequence[str],
    limit: int,
    budget: int = BUDGET,
    first: int | None = None,
) -> list[list[Found]]:
    """For each normal form the claims that share rare terms, or several common ones, with it,
    heaviest first.

    first: so many at least, if there are; of the others only the ones that weigh a good part of
    what the heaviest does, and beyond the limit those that weigh as much as it.
    """
    plans = [plan(*counted, budget) for counted in _counted(connection, normals)]
    look = _found_on_sqlite if on_sqlite(connection) else _found_on_postgresql
    return list(look(connection, plans, limit, first))


def _counted(connection: Connection, normals: Sequence[str]) -> list[tuple[Counts, int]]:
    """For each text the counts of its terms, and how many claims there are."""
    terms = terms_of_many(normals)
    counts, total = frequencies(connection, list(dict.fromkeys(chain.from_iterable(terms))))
    return [({term: counts[term] for term in each if term in counts}, total) for each in terms]


def frequencies(connection: Connection, terms: Sequence[str]) -> tuple[Counts, int]:
    """In how many claims each term stands (none: left out), and how many claims there are."""
    chosen, value = among(connection, [TOTAL, *terms])
    rows = fetch(connection, f"SELECT term, n FROM term WHERE term {chosen} AND n > 0", value)
    counts: Counts = {row[0]: row[1] for row in rows}
    total = counts.pop(TOTAL, 0)
    return counts, total


def plan(counts: Counts, total: int, budget: int) -> list[Part]:
    """Which terms to look up alone, and which together."""
    rarest = sorted(counts, key=lambda term: (counts[term], term))
    weights = {term: round(1000 * log(1 + total / counts[term])) for term in rarest}
    alone: list[Part] = []
    for term in rarest[:MOST_TERMS]:
        if counts[term] > budget:
            break
        budget -= counts[term]
        alone.append(Part((term,), weights[term]))
    if len(alone) >= ENOUGH:
        return alone
    common = rarest[len(alone) :]
    # Claims that have a rare term weigh more for a common one: else hundreds weigh the same.
    beside = [
        Part((*part.terms, term), weights[term])
        for part in alone
        for term in common[:BESIDE_TERMS]
        if counts[term] <= REACH
    ]
    if len(alone) >= FEW:
        return alone + beside
    walk = WALK_BESIDE if alone else WALK
    together = [
        Part(terms, sum(weights[term] for term in terms))
        for terms in _together(common, counts, total, walk)
    ]
    if not alone and not together and common:
        return [Part((common[0],), weights[common[0]])]
    return alone + beside + together


def _together(
    common: Sequence[str], counts: Counts, total: int, walk: int
) -> list[tuple[str, ...]]:
    """Terms, the rarest first, of which few claims have all: those that cost least to find.

    How many have all is reckoned as if terms did not keep company: at worst, more are found.
    """
    chosen: dict[tuple[str, ...], int] = {}
    for rarer, other in combinations(range(len(common[:PAIRED_TERMS])), 2):
        places = [rarer, other]
        expected = counts[common[rarer]] * counts[common[other]] / total
        # With commoner ones as long as there are: the rarest may be the word that is wrong.
        for place in (*range(rarer + 1, len(common)), *range(rarer)):
            if expected <= NARROW:
                break
            if place != other and counts[common[place]] <= TELLING * total:
                places.append(place)
                expected *= counts[common[place]] / total
        terms = tuple(common[place] for place in sorted(places))
        chosen[terms] = sum(counts[term] for term in terms)
    within: list[tuple[str, ...]] = []
    for terms, cost in sorted(chosen.items(), key=lambda item: item[1]):
        walk -= cost
        if walk < 0 and (within or cost > WALK):
            break
        within.append(terms)
    return within


def _worth(weights: Sequence[int], first: int | None) -> int:
    """How many of these, heaviest first, are candidates."""
    if first is None or len(weights) <= first:
        return len(weights)
    least = WORTH * weights[0]
    return next((i for i in range(first, len(weights)) if weights[i] < least), len(weights))


def _found_on_sqlite(
    connection: Connection, plans: Sequence[Sequence[Part]], limit: int, first: int | None
) -> Iterator[list[Found]]:
    """For each plan the claims that have any of its parts, heaviest first.

    A part of several plans is looked up once.
    """
    # All of one weight, and there may be millions: no more than can be told apart.
    single = _postings(connection, [parts for parts in plans if len(parts) == 1], EQUAL)
    several = _postings(connection, [parts for parts in plans if len(parts) > 1], -1)
    for parts in plans:
        lists = [(single if len(parts) == 1 else several)[part.terms] for part in parts]
        ids, sums = _summed(lists, [part.weight for part in parts])
        yield _cut(connection, ids, sums, limit, first) if len(ids) else []


def _postings(
    connection: Connection, plans: Sequence[Sequence[Part]], most: int
) -> dict[tuple[str, ...], "NDArray[np.int64]"]:
    """The ids of the claims that have all terms of a part, for each part; at most so many."""
    import numpy as np  # 0.1 seconds that verbs which only look up need not pay

    parts = list(dict.fromkeys(part.terms for parts in plans for part in parts))
    if not parts:
        return {}
    asked = json.dumps([query_of(connection, terms) for terms in parts], ensure_ascii=False)
    lists = [listed or "" for (listed,) in fetch(connection, LISTED, {"p": asked, "most": most})]
    ids = np.fromstring(",".join(filter(None, lists)), dtype=np.int64, sep=",")
    ends = np.cumsum([each.count(",") + bool(each) for each in lists])
    return dict(zip(parts, np.split(ids, ends[:-1]), strict=True))


LISTED = (
    "SELECT (SELECT group_concat(id) FROM (SELECT rowid AS id FROM claim_index "
    "WHERE claim_index MATCH value ORDER BY rowid LIMIT :most)) FROM json_each(:p) ORDER BY key"
)


def _summed(
    lists: Sequence["NDArray[np.int64]"], weights: Sequence[int]
) -> tuple["NDArray[np.int64]", "NDArray[np.int64]"]:
    """The claims in any of some postings with the sums of the weights of these, heaviest first."""
    import numpy as np

    ids = np.concatenate(lists) if lists else np.empty(0, np.int64)
    order = ids.argsort(kind="stable")
    ids, heavy = ids[order], np.repeat(weights, [len(each) for each in lists])[order]
    starts = np.flatnonzero(np.diff(ids, prepend=-1))
    sums = np.add.reduceat(heavy, starts) if len(ids) else heavy
    best = (-sums).argsort(kind="stable")
    return ids[starts[best]], sums[best]


def _cut(
    connection: Connection,
    ids: "NDArray[np.int64]",
    sums: "NDArray[np.int64]",
    limit: int,
    first: int | None,
) -> list[Found]:
    """Of some claims, heaviest first, those that are candidates; see `find`."""
    heaviest = sums[0]
    most = limit
    if first is not None:
        good, tied = int((sums >= WORTH * heaviest).sum()), int((sums == heaviest).sum())
        light = len(sums) if len(sums) <= first else int((sums > sums[first]).sum())
        most = max(light, min(limit, good), min(TIED, tied))
    chosen = ids[:most].tolist()
    if most < len(sums) and sums[most - 1] == sums[most]:  # among equals
        begin, end = int((sums > sums[most]).sum()), int((sums >= sums[most]).sum())
        equal, value = among(connection, ids[begin : min(end, begin + EQUAL)].tolist())
        rows = fetch(connection, f"SELECT id FROM claim WHERE id {equal} ORDER BY key", value)
        chosen[begin:] = [row[0] for row in rows[: most - begin]]
    return list(map(Found, chosen, sums[:most].tolist()))


def _found_on_postgresql(
    connection: Connection, plans: Sequence[Sequence[Part]], limit: int, first: int | None
) -> Iterator[list[Found]]:
    """The same; the database makes the sums, and cuts them."""
    few = 0 if first is None else first
    good = "true" if first is None else f"upto <= {few:d} OR weight >= {WORTH} * heaviest"
    tied = "false" if first is None else f"place <= {TIED:d} AND weight = heaviest"
    for parts in plans:
        if not parts:
            yield []
            continue
        sql, values = postings(connection, parts)
        rows = connection.exec_driver_sql(
            "SELECT id, weight FROM (SELECT found.*, row_number() OVER "
            "(ORDER BY found.weight DESC, claim.key) AS place FROM (SELECT id, weight, "
            "max(weight) OVER () AS heaviest, count(*) OVER (ORDER BY weight DESC) AS upto "
            f"FROM ({sql}) AS summed) AS found JOIN claim ON claim.id = found.id WHERE {good}"
            f") AS placed WHERE upto <= {few:d} OR place <= {limit:d} OR ({tied}) ORDER BY place",
            values,
        )
        yield [Found(*row) for row in rows]


def stands(
    connection: Connection, ids: Sequence[int], day: date | None = None
) -> dict[int, Stands]:
    """Where each of the claims stands.

    day: only documents published by then, or undated, count; a claim that stands in later ones only
    is left out.
    """
    chosen, value = among(connection, ids)
    last = day.isoformat() if day is not None else ""
    found: dict[int, Stands] = {}
    for id_, normal, document, published in fetch(connection, f"{STANDING} {chosen}", value):
        if last and published is not None and str(published) > last:
            continue
        here = frozenset((document,)) if document is not None else frozenset()
        known = found.get(id_)
        found[id_] = Stands(normal, known.documents | here if known else here)
    return found


def in_leading_texts(found: Sequence[Found], standing: Mapping[int, Stands]) -> list[int]:
    """Of some candidates that stand somewhere the ones of texts that one of the heaviest stands in.

    A text that shares so much less with a statement than others decides nothing about it.
    """
    known = [each for each in found if each.id in standing]
    known.sort(key=lambda each: (-each.weight, standing[each.id].normal))  # whenever they came
    leading = [id_ for id_, _ in known[: _worth([each.weight for each in known], LEADING)]]
    texts = frozenset().union(*(standing[id_].documents for id_ in leading))
    rest = [id_ for id_, _ in known[len(leading) :]]
    return [*leading, *(id_ for id_ in rest if not texts.isdisjoint(standing[id_].documents))]


STANDING = (
    "SELECT claim.id, claim.normal, mention.document_id, document.published FROM claim "
    "LEFT JOIN mention ON mention.claim_id = claim.id "
    "LEFT JOIN document ON document.id = mention.document_id WHERE claim.id"
)


def postings(
    connection: Connection, parts: Sequence[Part], summed: bool = True
) -> tuple[str, dict[str, str | int]]:
    """SQL for (id, weight) of each claim that has any of the parts, and its parameters.

    Not summed: (id, w) of each claim and part.
    """
    on_postgresql = not on_sqlite(connection)
    if on_postgresql:
        one = "SELECT id, CAST({w} AS bigint) AS w FROM claim WHERE terms @@ CAST({q} AS tsquery)"
    else:
        one = "SELECT rowid AS id, {w} AS w FROM claim_index WHERE claim_index MATCH {q}"
    selects = []
    values: dict[str, str | int] = {}
    for i, part in enumerate(parts):
        values[f"w{i}"] = part.weight
        values[f"q{i}"] = query_of(connection, part.terms)
        selects.append(one.format(w=mark(connection, f"w{i}"), q=mark(connection, f"q{i}")))
    union = " UNION ALL ".join(selects)
    if not summed:
        return union, values
    return (
        f"SELECT id, CAST(sum(w) AS bigint) AS weight FROM ({union}) AS posting GROUP BY id",
        values,
    )


def query_of(connection: Connection, terms: Sequence[str]) -> str:
    """All of these terms, as the index of this database is asked for them."""
    both, quote = (" AND ", '"') if on_sqlite(connection) else (" & ", "'")
    return both.join(_quoted(term, quote) for term in terms)


def _quoted(term: str, quote: str) -> str:
    return quote + term.replace("\\", "\\\\").replace(quote, quote * 2) + quote
