"""The stored claims that share most with a statement, in a time that hardly grows with the store.

The rarest terms of the statement are taken until their postings sum to a budget; each claim in the
postings of a term gets that term's weight ln(1 + N/df), and the claims with the highest sums are
the candidates. Where few are that rare, commoner ones are looked for beside them, or in pairs: the
claims that have both are few again. Nothing ever ranks all claims: ranking every claim that shares
any word (OR with bm25) costs half a second at a million.

On SQLite a list of postings comes as one string and the sums are made here: a row for each posting,
grouped there, takes four times as long.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection

from claims.model import Stands
from claims.store.driver import among, fetch, mark, on_sqlite
from claims.store.index import TOTAL
from claims.store.terms import terms_of, terms_of_many

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUDGET = 1_500  # claims looked at for a text of any length
MOST_TERMS = 48  # taken alone
ENOUGH = 3  # terms alone find the claim even if one or two are misspelt
BESIDE_TERMS = 2  # with fewer, so many of the common ones are looked for beside each,
REACH = 500_000  # those with so many postings, most of which are leapt over
FEW = 2  # with fewer than so many alone, pairs are taken
PAIRED_TERMS = 4  # of so many of the common ones, the rarest
WALK = 100_000  # postings of a pair that are walked through to find the claims that have both
NARROW = 1_000  # the same for one statement, of which only the best are kept
FIRST = 64  # so many are candidates whatever they weigh; of the others, those that weigh
WORTH = 0.5  # so much of what the heaviest does
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
    """For each normal form the claims that share rare terms, or pairs of terms, with it, heaviest
    first.

    first: of those after so many, only the ones that weigh a good part of what the heaviest does.
    """
    plans = [plan(*counted, budget) for counted in _counted(connection, normals)]
    look = _found_on_sqlite if on_sqlite(connection) else _found_on_postgresql
    found = []
    for ids, weights in look(connection, plans, limit):
        worth = _worth(weights, first)
        found.append(list(map(Found, ids[:worth], weights[:worth])))
    return found


def _counted(connection: Connection, normals: Sequence[str]) -> list[tuple[Counts, int]]:
    """For each text the counts of its terms, and how many claims there are."""
    if not on_sqlite(connection):
        return [_counted_on_postgresql(connection, normal) for normal in normals]
    terms = terms_of_many(normals)
    counts, total = frequencies(connection, list(dict.fromkeys(chain.from_iterable(terms))))
    return [({term: counts[term] for term in each if term in counts}, total) for each in terms]


def _counted_on_postgresql(connection: Connection, normal: str) -> tuple[Counts, int]:
    """In one round trip: the database finds the terms."""
    rows = connection.exec_driver_sql(
        "SELECT term, n FROM term WHERE n > 0 AND term = ANY(array_append("
        "tsvector_to_array(to_tsvector('pg_catalog.english', %(normal)s)), %(total)s))",
        {"normal": normal, "total": TOTAL},
    )
    return _split_total(rows)


def terms_in(connection: Connection, normal: str) -> list[str]:
    """The terms of a text as the index of this database has them."""
    if on_sqlite(connection):
        return terms_of(normal)
    sql = "SELECT tsvector_to_array(to_tsvector('pg_catalog.english', %(normal)s))"
    return list(connection.exec_driver_sql(sql, {"normal": normal}).scalar_one())


def frequencies(connection: Connection, terms: Sequence[str]) -> tuple[Counts, int]:
    """In how many claims each term stands (none: left out), and how many claims there are."""
    chosen, value = among(connection, [TOTAL, *terms])
    return _split_total(
        fetch(connection, f"SELECT term, n FROM term WHERE term {chosen} AND n > 0", value)
    )


def _split_total(rows: Iterable[Any]) -> tuple[Counts, int]:
    counts: Counts = {row[0]: row[1] for row in rows}
    total = counts.pop(TOTAL, 0)
    return counts, total


def plan(counts: Counts, total: int, budget: int) -> list[Part]:
    """Which terms to look up alone, and which in pairs."""
    rarest = sorted(counts, key=lambda term: (counts[term], term))
    weights = {term: round(1000 * log(1 + total / counts[term])) for term in rarest}
    alone: list[Part] = []
    for term in rarest[:MOST_TERMS]:
        if counts[term] > budget:
            break
        budget -= counts[term]
        alone.append(Part((term,), weights[term]))
    common = rarest[len(alone) :]
    # Claims that have a rare term weigh more for a common one: else hundreds weigh the same.
    beside = [
        Part((*part.terms, term), weights[term])
        for part in (alone if len(alone) < ENOUGH else ())
        for term in common[:BESIDE_TERMS]
        if counts[term] <= REACH
    ]
    pairs = [
        Part(pair, weights[pair[0]] + weights[pair[1]])
        for pair in combinations(common[:PAIRED_TERMS] if len(alone) < FEW else (), 2)
        if counts[pair[0]] + counts[pair[1]] <= WALK
    ]
    if not alone and not pairs and common:  # the rarest of these with the next, or by itself
        first, *others = common[:PAIRED_TERMS]
        return [
            Part((first, other), weights[first] + weights[other])
            for other in others
            if counts[first] <= WALK and counts[other] <= REACH
        ] or [Part((first,), weights[first])]
    return alone + beside + pairs


def _worth(weights: Sequence[int], first: int | None) -> int:
    """How many of these, heaviest first, are candidates."""
    if first is None or len(weights) <= first:
        return len(weights)
    least = WORTH * weights[0]
    return next((i for i in range(first, len(weights)) if weights[i] < least), len(weights))


def _found_on_sqlite(
    connection: Connection, plans: Sequence[Sequence[Part]], limit: int
) -> Iterator[tuple[list[int], list[int]]]:
    """For each plan ids and weights of the claims that have any of its parts, heaviest first.

    A part of several plans is looked up once.
    """
    # All of one weight: the first are as good as any, and there may be millions.
    single = _postings(connection, [parts for parts in plans if len(parts) == 1], limit)
    several = _postings(connection, [parts for parts in plans if len(parts) > 1], -1)
    for parts in plans:
        lists = [(single if len(parts) == 1 else several)[part.terms] for part in parts]
        yield _summed(lists, [part.weight for part in parts], limit)


def _postings(
    connection: Connection, plans: Sequence[Sequence[Part]], most: int
) -> dict[tuple[str, ...], "NDArray[np.int64]"]:
    """The ids of the claims that have all terms of a part, for each part; at most so many."""
    import numpy as np  # 0.1 seconds that verbs which only look up need not pay

    parts = list(dict.fromkeys(part.terms for parts in plans for part in parts))
    if not parts:
        return {}
    asked = json.dumps([_both(terms, " AND ", '"') for terms in parts], ensure_ascii=False)
    lists = [listed or "" for (listed,) in fetch(connection, LISTED, {"p": asked, "most": most})]
    ids = np.fromstring(",".join(filter(None, lists)), dtype=np.int64, sep=",")
    ends = np.cumsum([each.count(",") + bool(each) for each in lists])
    return dict(zip(parts, np.split(ids, ends[:-1]), strict=True))


LISTED = (
    "SELECT (SELECT group_concat(id) FROM (SELECT rowid AS id FROM claim_index "
    "WHERE claim_index MATCH value ORDER BY rowid LIMIT :most)) FROM json_each(:p) ORDER BY key"
)


def _summed(
    lists: Sequence["NDArray[np.int64]"], weights: Sequence[int], limit: int
) -> tuple[list[int], list[int]]:
    """The claims in any of some postings with the sums of the weights of these, heaviest first."""
    import numpy as np

    if not lists:
        return [], []
    ids = np.concatenate(lists)
    order = ids.argsort(kind="stable")
    ids, heavy = ids[order], np.repeat(weights, [len(each) for each in lists])[order]
    starts = np.flatnonzero(np.diff(ids, prepend=-1))
    sums = np.add.reduceat(heavy, starts) if len(ids) else heavy
    best = (-sums).argsort(kind="stable")[:limit]  # of equal weight in the order of ids
    return ids[starts[best]].tolist(), sums[best].tolist()


def _found_on_postgresql(
    connection: Connection, plans: Sequence[Sequence[Part]], limit: int
) -> Iterator[tuple[list[int], list[int]]]:
    """The same; the database makes the sums."""
    for parts in plans:
        sql, values = postings(connection, parts) if parts else ("", {})
        order = f"{sql} ORDER BY weight DESC, id LIMIT {limit:d}"
        rows = list(connection.exec_driver_sql(order, values)) if parts else []
        yield [row[0] for row in rows], [row[1] for row in rows]


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
    both, quote = (" & ", "'") if on_postgresql else (" AND ", '"')
    selects = []
    values: dict[str, str | int] = {}
    for i, part in enumerate(parts):
        values[f"w{i}"] = part.weight
        values[f"q{i}"] = _both(part.terms, both, quote)
        selects.append(one.format(w=mark(connection, f"w{i}"), q=mark(connection, f"q{i}")))
    union = " UNION ALL ".join(selects)
    if not summed:
        return union, values
    return (
        f"SELECT id, CAST(sum(w) AS bigint) AS weight FROM ({union}) AS posting GROUP BY id",
        values,
    )


def _both(terms: Sequence[str], join: str, quote: str) -> str:
    return join.join(_quoted(term, quote) for term in terms)


def _quoted(term: str, quote: str) -> str:
    return quote + term.replace("\\", "\\\\").replace(quote, quote * 2) + quote
