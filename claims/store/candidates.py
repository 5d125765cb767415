"""The stored claims that share most with a statement, in a time that does not grow with the store.

The rarest terms of the statement are taken until their postings sum to a budget; each claim in
the postings of a term gets that term's weight ln(1 + N/df), and the claims with the highest sums
are the candidates. Nothing ever ranks all claims: ranking every claim that shares any word (OR
with bm25) costs half a second at a million.
"""

from collections.abc import Sequence
from math import log

from sqlalchemy import Connection, text

from claims.store.index import TOTAL
from claims.store.terms import terms_of

BUDGET = 5_000  # postings read for a statement
MOST_TERMS = 48  # terms of one query; SQLite joins at most 500 parts of a UNION


def candidate_ids(
    connection: Connection, normal: str, limit: int, budget: int = BUDGET
) -> list[tuple[int, float]]:
    """Ids and weights of claims that share rare terms with a normal form, heaviest first."""
    counts, total = frequencies(connection, terms_in(connection, normal))
    return weigh(connection, plan(counts, total, budget), limit)


def terms_in(connection: Connection, normal: str) -> list[str]:
    """The terms of a text as the index of this database has them."""
    if connection.dialect.name != "postgresql":
        return terms_of(normal)
    found = connection.execute(
        text("SELECT tsvector_to_array(to_tsvector('pg_catalog.english', :normal))"),
        {"normal": normal},
    ).scalar_one()
    return list(found)


def frequencies(connection: Connection, terms: Sequence[str]) -> tuple[dict[str, int], int]:
    """In how many claims each term stands (none: left out), and how many claims there are."""
    wanted = [TOTAL, *terms]
    marks = ",".join(f":t{i}" for i in range(len(wanted)))
    rows = connection.execute(
        text(f"SELECT term, n FROM term WHERE term IN ({marks}) AND n > 0"),
        {f"t{i}": term for i, term in enumerate(wanted)},
    )
    counts: dict[str, int] = {row.term: row.n for row in rows}
    total = counts.pop(TOTAL, 0)
    return counts, total


def plan(counts: dict[str, int], total: int, budget: int) -> list[tuple[str, float]]:
    """The rarest terms whose postings fit the budget (at least one), with their weights."""
    chosen: list[tuple[str, float]] = []
    for term, n in sorted(counts.items(), key=lambda item: (item[1], item[0])):
        if (chosen and n > budget) or len(chosen) == MOST_TERMS:
            break
        budget -= n
        chosen.append((term, log(1 + total / n)))
    return chosen


def weigh(
    connection: Connection, weighted: Sequence[tuple[str, float]], limit: int
) -> list[tuple[int, float]]:
    """Claims in the postings of the terms with the sums of their weights, heaviest first."""
    if not weighted:
        return []
    rows = connection.execute(
        text(f"{postings(connection, weighted)} ORDER BY weight DESC, id LIMIT :limit"),
        {**bound(connection, weighted), "limit": limit},
    )
    return [(row.id, row.weight) for row in rows]


def postings(connection: Connection, weighted: Sequence[tuple[str, float]]) -> str:
    """SQL for (id, weight) of each claim in the postings; its parameters are those of `bound`."""
    if connection.dialect.name == "postgresql":
        one = (
            "SELECT id, CAST(:w{i} AS float8) AS w FROM claim WHERE terms @@ CAST(:q{i} AS tsquery)"
        )
    else:
        one = "SELECT rowid AS id, :w{i} AS w FROM claim_index WHERE claim_index MATCH :q{i}"
    parts = " UNION ALL ".join(one.format(i=i) for i in range(len(weighted)))
    return f"SELECT id, sum(w) AS weight FROM ({parts}) AS posting GROUP BY id"


def bound(connection: Connection, weighted: Sequence[tuple[str, float]]) -> dict[str, str | float]:
    """The parameters of `postings`: each term quoted for its database, and its weight."""
    mark = "'" if connection.dialect.name == "postgresql" else '"'
    values: dict[str, str | float] = {}
    for i, (term, weight) in enumerate(weighted):
        values[f"q{i}"] = mark + term.replace("\\", "\\\\").replace(mark, mark * 2) + mark
        values[f"w{i}"] = weight
    return values
