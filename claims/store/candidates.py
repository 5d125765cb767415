"""The stored claims that share most with a statement, in a time that hardly grows with the store.

The rarest terms of the statement are taken until their postings sum to a budget; each claim in the
postings of a term gets that term's weight ln(1 + N/df), and the claims with the highest sums are
the candidates. Where few are that rare, commoner ones are looked for beside them, or as many
together as it takes: the claims that have all of these are few again. Nothing ever ranks all
claims: ranking every claim that shares any word (OR with bm25) costs half a second at a million.

On SQLite a list of postings comes as one string and the sums are made here: a row for each posting,
grouped there, takes four times as long.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log
from typing import Any

from sqlalchemy import Connection

from claims.model import StoredClaim
from claims.store.driver import among, fetch, mark, on_sqlite
from claims.store.index import TOTAL
from claims.store.read import claims_of_ids
from claims.store.terms import terms_of

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
Counts = dict[str, int]
# Told a normal form and those of its candidates, names the positions of those worth reading in
# full, best first: it saves decoding the slots of the others.
Keep = Callable[[str, Sequence[str]], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Part:
    """Terms that a claim must all have, and what having them weighs.

    In thousandths, whole: sums of floats differ with the order in which a database adds them.
    """

    terms: tuple[str, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate before it is read in full."""

    id: int
    weight: int
    normal: str


@dataclass(frozen=True, slots=True)
class Stands:
    """A candidate that is not read yet: its normal form, and the ids of its documents."""

    normal: str
    documents: frozenset[int]


def find_few(connection: Connection, normal: str, limit: int) -> list[Found]:
    """The same for one statement, which asks only for the best."""
    return find(connection, normal, limit, NARROW, FIRST)


def find(
    connection: Connection, normal: str, limit: int, budget: int = BUDGET, first: int | None = None
) -> list[Found]:
    """Claims that share rare terms, or several common ones, with a normal form, heaviest first.

    first: of those after so many, only the ones that weigh a good part of what the heaviest does.
    """
    parts = plan(*_counted(connection, normal), budget)
    if not parts:
        return []
    if not on_sqlite(connection):
        return _weighed_on_postgresql(connection, parts, limit, first)
    return _with_normals(connection, _weights_on_sqlite(connection, parts, limit, first))


def read_each(
    connection: Connection, normals: Sequence[str], limit: int, keep: Keep | None
) -> list[list[StoredClaim]]:
    """The candidates of each normal form, read in full; what several share is read once."""
    chosen = []
    for normal in normals:
        if keep is None:
            found = find(connection, normal, limit)
        else:
            found = find_few(connection, normal, limit)
            found = [found[i] for i in keep(normal, [each.normal for each in found])]
        chosen.append([each.id for each in found])
    ids = list(dict.fromkeys(id_ for each in chosen for id_ in each))
    claims = claims_of_ids(connection, ids)  # without those that another process just took out
    return [[claims[id_] for id_ in each if id_ in claims] for each in chosen]


def _counted(connection: Connection, normal: str) -> tuple[Counts, int]:
    """The counts of a text's terms, and how many claims there are, in one round trip."""
    if on_sqlite(connection):
        return frequencies(connection, terms_of(normal))
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


def _weights_on_sqlite(
    connection: Connection, parts: Sequence[Part], limit: int, first: int | None
) -> list[tuple[int, int]]:
    """(id, weight) of the claims that have any of the parts, heaviest first."""
    import numpy as np  # 0.1 seconds that verbs which only look up need not pay

    # All of one weight: the first are as good as any, and there may be millions.
    most = -1 if len(parts) > 1 else limit if first is None else TIED
    values = [value for part in parts for value in (query_of(connection, part.terms), most)]
    union = " UNION ALL ".join([LISTED] * len(parts))
    lists = [listed or "" for (listed,) in fetch(connection, union, values)]
    sizes = [listed.count(",") + bool(listed) for listed in lists]
    ids = np.fromstring(",".join(filter(None, lists)), dtype=np.int64, sep=",")
    if not len(ids):
        return []
    order = ids.argsort(kind="stable")
    ids, weights = ids[order], np.repeat([part.weight for part in parts], sizes)[order]
    begins = np.ones(len(ids), dtype=bool)
    np.not_equal(ids[1:], ids[:-1], out=begins[1:])
    starts = begins.nonzero()[0]
    weights = np.add.reduceat(weights, starts)
    worth = limit
    if first is not None:
        heaviest = weights.max()
        good, tied = (weights >= WORTH * heaviest).sum(), (weights == heaviest).sum()
        worth = max(first, min(limit, good), min(TIED, tied))
    best = (-weights).argsort(kind="stable")[:worth]  # of equal weight in the order of ids
    return list(zip(ids[starts[best]].tolist(), weights[best].tolist(), strict=True))


LISTED = (
    "SELECT group_concat(id) FROM "
    "(SELECT rowid AS id FROM claim_index WHERE claim_index MATCH ? ORDER BY rowid LIMIT ?)"
)


def _with_normals(connection: Connection, weights: Sequence[tuple[int, int]]) -> list[Found]:
    chosen, value = among(connection, [id_ for id_, _ in weights])
    normals = dict(fetch(connection, f"SELECT id, normal FROM claim WHERE id {chosen}", value))
    return [Found(id_, weight, normals[id_]) for id_, weight in weights]


def _weighed_on_postgresql(
    connection: Connection, parts: Sequence[Part], limit: int, first: int | None
) -> list[Found]:
    """The claims that have any of the parts, with the sums of their weights, heaviest first."""
    sql, values = postings(connection, parts)
    worth = f"place <= {limit:d}"
    if first is not None:  # as on SQLite; what is not worth it need not be read
        worth = (
            f"place <= {first:d} OR (place <= {limit:d} AND weight >= {WORTH} * heaviest) "
            f"OR (place <= {TIED:d} AND weight = heaviest)"
        )
    found = connection.exec_driver_sql(
        "SELECT claim.id, found.weight, claim.normal FROM (SELECT id, weight, "
        "row_number() OVER (ORDER BY weight DESC, id) AS place, max(weight) OVER () AS heaviest "
        f"FROM ({sql}) AS summed) AS found JOIN claim ON claim.id = found.id "
        f"WHERE {worth} ORDER BY found.place",
        values,
    )
    return [Found(*row) for row in found]


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
