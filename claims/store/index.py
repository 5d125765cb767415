"""Keeps the search index right as claims come and go: postings, and claims a term.

On PostgreSQL the terms of a claim are a column of it, whose postings the database keeps (GIN). They
are the terms that SQLite has, so that both find the same claims: its own would be other words.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import ARRAY, Column, Connection, MetaData, Table, Text, cast, func, text
from sqlalchemy.types import UserDefinedType

from claims.language.normal import normal_form
from claims.store.schema import claim
from claims.store.terms import terms_of_many

TOTAL = ""  # the "term" that counts the claims themselves
BATCH = 10_000

COUNT = (
    "INSERT INTO term (term, n) VALUES (?, ?) "
    "ON CONFLICT (term) DO UPDATE SET n = term.n + excluded.n"
)

# On PostgreSQL, of claims just inserted: `new` is a query that gives their column `terms`.
COUNT_NEW = (
    "INSERT INTO term (term, n) SELECT lexeme, count(*) "
    "FROM new, unnest(tsvector_to_array(terms)) AS lexeme GROUP BY lexeme "
    "UNION ALL SELECT '', count(*) FROM new ORDER BY 1 "
    "ON CONFLICT (term) DO UPDATE SET n = term.n + excluded.n"
)

# Terms are never deleted, so that new ones have the highest ids.
NEW_TERMS = "INSERT INTO term_index(rowid, term) SELECT id, term FROM term WHERE id > ?"


def indexed(normal: str, title: str) -> str:
    """What is indexed of a claim: its normal form, and that of its title when it has one."""
    return f"{normal} {normal_form(title)}" if title else normal


def insertable(
    connection: Connection, rows: Sequence[dict[str, Any]]
) -> tuple[Table, list[dict[str, Any]]]:
    """The table that claims are put into, and their rows with all that it holds."""
    if connection.dialect.name != "postgresql":
        return claim, list(rows)
    terms = terms_of_many(indexed(row["normal"], row.get("title", "")) for row in rows)
    return _with_terms(), [{**row, "terms": each} for row, each in zip(rows, terms, strict=True)]


class _Terms(UserDefinedType[list[str]]):
    """Terms as PostgreSQL looks them up, given as a list."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "tsvector"

    def bind_expression(self, bindvalue: Any) -> Any:
        return func.array_to_tsvector(cast(bindvalue, ARRAY(Text)))


@cache
def _with_terms() -> Table:
    table = claim.to_metadata(MetaData())
    table.append_column(Column("terms", _Terms))
    return table


def add(connection: Connection, claims: Sequence[tuple[int, str]]) -> None:
    """Index claims just inserted, see `insertable`: (id, what `indexed` gives)."""
    if connection.dialect.name == "postgresql":
        _count_on_postgresql(connection, [id_ for id_, _ in claims], 1)
    else:
        _post_on_sqlite(connection, claims, 1)


def remove(connection: Connection, claims: Sequence[tuple[int, str]]) -> None:
    """Take claims out of the index; call it before their rows are deleted."""
    if connection.dialect.name == "postgresql":
        _count_on_postgresql(connection, [id_ for id_, _ in claims], -1)
    else:
        _post_on_sqlite(connection, claims, -1)


def rebuild(connection: Connection) -> None:
    """Make the index anew from the claims as they stand."""
    connection.execute(text("UPDATE term SET n = 0"))
    if connection.dialect.name == "sqlite":
        connection.execute(text("INSERT INTO claim_index(claim_index) VALUES ('delete-all')"))
    last = 0
    while True:
        rows = connection.execute(
            text("SELECT id, normal, title FROM claim WHERE id > :last ORDER BY id LIMIT :batch"),
            {"last": last, "batch": BATCH},
        ).all()
        if not rows:
            return
        claims = [(row.id, indexed(row.normal, row.title)) for row in rows]
        if connection.dialect.name == "postgresql":
            _set_terms(connection, claims)
        add(connection, claims)
        last = rows[-1].id


def _post_on_sqlite(connection: Connection, claims: Sequence[tuple[int, str]], sign: int) -> None:
    if not claims:
        return
    terms = terms_of_many([normal for _, normal in claims])
    rows = ((id_, " ".join(each)) for (id_, _), each in zip(claims, terms, strict=True))
    if sign > 0:
        sql = "INSERT INTO claim_index(rowid, terms) VALUES (?, ?)"
    else:  # a contentless table must be told what it held
        sql = "INSERT INTO claim_index(claim_index, rowid, terms) VALUES ('delete', ?, ?)"
    counts = Counter(chain.from_iterable(terms))
    counts[TOTAL] = len(claims)
    cursor: Any = connection.connection.cursor()  # of the driver, which takes any iterator
    cursor.executemany(sql, rows)
    last = cursor.execute("SELECT coalesce(max(id), 0) FROM term").fetchone()
    cursor.executemany(COUNT, [(term, sign * n) for term, n in sorted(counts.items())])
    cursor.execute(NEW_TERMS, last)
    cursor.close()


def _set_terms(connection: Connection, claims: Sequence[tuple[int, str]]) -> None:
    terms = terms_of_many([normal for _, normal in claims])
    connection.execute(
        text(
            "UPDATE claim SET terms = array_to_tsvector(string_to_array(made.terms, ' ')) "
            "FROM unnest(CAST(:ids AS bigint[]), CAST(:terms AS text[])) AS made (id, terms) "
            "WHERE claim.id = made.id"
        ),
        {"ids": [id_ for id_, _ in claims], "terms": [" ".join(each) for each in terms]},
    )


def _count_on_postgresql(connection: Connection, ids: Iterable[int], sign: int) -> None:
    ids = list(ids)
    if not ids:
        return
    connection.execute(
        text(
            "INSERT INTO term (term, n) "
            "SELECT lexeme, :sign * count(*) "
            "FROM claim, unnest(tsvector_to_array(terms)) AS lexeme "
            "WHERE id = ANY(:ids) GROUP BY lexeme "
            "UNION ALL SELECT '', :sign * count(*) FROM claim WHERE id = ANY(:ids) ORDER BY 1 "
            "ON CONFLICT (term) DO UPDATE SET n = term.n + excluded.n"
        ),
        {"sign": sign, "ids": ids},
    )
