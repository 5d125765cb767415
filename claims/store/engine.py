"""Opens a database: sets it up, brings it to the present form, says in words what went wrong."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from claims.errors import ELSEWHERE, StoreError
from claims.store.frozen import Frozen

REVISIONS = ("0001", "0002", "0003", "0004")  # of claims/store/migrations/versions, oldest first
HEAD = REVISIONS[-1]
OLDEST_SQLITE = (3, 35)  # of March 2021: RETURNING; trigrams came with 3.34
WAIT = 5.0  # seconds to wait for another writer
CACHE = 32  # MB of pages a connection keeps


def locate(where: str | Path) -> URL:
    """A path or a database URL as a URL. Raises StoreError for a URL that is none."""
    if isinstance(where, Path) or "://" not in where:
        path = Path(where).expanduser()
        return URL.create(
            "sqlite", database=str(path if str(where) == ":memory:" else path.absolute())
        )
    scheme = where.partition("://")[0]  # what comes behind it may hold a password
    try:
        url = make_url(where)
    except (ArgumentError, ValueError) as error:
        raise StoreError(f"What begins with {scheme}:// is not a database URL.", _URLS) from error
    if url.get_backend_name() not in DRIVERS:
        raise StoreError(f"A store cannot be kept in {url.get_backend_name()}.", _URLS)
    if url.get_backend_name() == "sqlite":
        return locate(Path(url.database or ":memory:"))
    return url.set(drivername=DRIVERS[url.get_backend_name()])


DRIVERS = {
    "sqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
}
_URLS = "Give a path, sqlite:///PATH or postgresql+psycopg://USER@HOST/DATABASE."


def open_engine(url: URL, wait: float = WAIT, frozen: Frozen | None = None) -> Engine:
    """An engine on a store in its present form: a new one is made, an old one upgraded.

    frozen: how to read a file that may not be written. Raises StoreError when it cannot be opened,
    is no store, or was made by a newer version.
    """
    with failures(url):
        engine = _create(url, wait, frozen)
        try:
            _prepare(engine, url, frozen)
        except BaseException:
            engine.dispose()
            raise
    return engine


def _create(url: URL, wait: float, frozen: Frozen | None) -> Engine:
    try:
        if url.get_backend_name() == "postgresql":
            engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10})
            event.listen(engine, "connect", _set_up_postgresql)
            return engine
        _check_sqlite()
        options: dict[str, Any] = {"timeout": wait, "check_same_thread": False}
        if frozen is None:
            _check_folder(url)
            engine = create_engine(url, connect_args=options)
        else:
            reader = partial(sqlite3.connect, frozen.uri, uri=True, **options)
            engine = create_engine(url, creator=reader)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise StoreError(
            f"The driver for {url.drivername} is not installed.",
            "Install it: pip install 'claimstore[postgres]'",
        ) from error
    event.listen(engine, "connect", _set_up_sqlite)
    if frozen is None:
        event.listen(engine, "connect", _keep_log)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _check_sqlite() -> None:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise StoreError(
            f"SQLite {sqlite3.sqlite_version}, which came with this Python, is too old.",
            f"At least {'.'.join(map(str, OLDEST_SQLITE))} is needed: use another Python.",
        )


def _check_folder(url: URL) -> None:
    path = Path(url.database or "")
    if path.is_dir():
        raise StoreError(
            f"{path} is a folder, not a store.", "Name a file in it, such as claims.db."
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {path.parent} cannot be made: {error.strerror}.", ELSEWHERE
        ) from error


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where we say, see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute(f"PRAGMA cache_size = -{CACHE * 1024}")
    cursor.execute("PRAGMA temp_store = MEMORY")
    cursor.close()
    connection.create_function("lower", 1, str.lower, deterministic=True)  # its own knows ASCII


def _keep_log(connection: Any, _record: Any) -> None:
    """Readers and a writer do not wait for each other, whoever has opened the file."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")


def _set_up_postgresql(connection: Any, _record: Any) -> None:
    # Before it has looked at its tables (ANALYZE) the server thinks our small queries large: to
    # start helpers for them, or compile them, takes ten times as long as they do.
    with connection.cursor() as cursor:
        cursor.execute("SET max_parallel_workers_per_gather = 0")
        cursor.execute("SET jit = off")
    connection.commit()


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes the lock at once: taken later it could fail halfway, without waiting.
    write = connection.get_execution_options().get("write", False)
    connection.connection.driver_connection.execute(  # type: ignore[union-attr]
        "BEGIN IMMEDIATE" if write else "BEGIN"
    )


# ---------------------------------------------------------------- the form of the database


def _prepare(engine: Engine, url: URL, frozen: Frozen | None) -> None:
    with engine.connect() as connection:
        tables, revision = _state(connection)
    if revision == HEAD:
        return
    if revision is None and (tables or frozen):
        raise StoreError(
            f"{show(url)} is a database, but not a store of claims.", "Name another file or URL."
        )
    if revision is not None and revision not in REVISIONS:
        raise StoreError(
            f"The store {show(url)} was made by a newer version of claims (form {revision}; "
            f"this version knows {HEAD}).",
            "Upgrade: pip install --upgrade claimstore",
        )
    if frozen is not None:
        raise StoreError(
            f"The store {show(url)} is in an older form, and may only be read.",
            "Open it once where it may be written: that brings it up to date.",
        )
    if revision is not None and url.get_backend_name() == "sqlite":
        _set_aside(Path(url.database or ""), revision)
    migrate(engine)


def _state(connection: Connection) -> tuple[int, str | None]:
    if connection.dialect.name == "sqlite":
        names = "SELECT name FROM sqlite_master WHERE type = 'table'"
    else:
        names = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    tables = set(connection.execute(text(names)).scalars())
    if "alembic_version" not in tables:
        return len(tables), None
    return len(tables), connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _set_aside(path: Path, revision: str) -> None:
    copy = path.with_name(f"{path.name}.{revision}.bak")
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)


def migrate(engine: Engine, revision: str = HEAD) -> None:
    """Bring the database to a revision, all or nothing."""
    from alembic import command  # 0.1 seconds that only a store in an old form must pay
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.execution_options(write=True).begin() as connection:
        if connection.dialect.name == "postgresql":  # two may open a new store at once
            connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('claims migrate'))"))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


# ---------------------------------------------------------------- what went wrong, in words


@contextmanager
def failures(url: URL) -> Iterator[None]:
    """Turns what the database raises into a StoreError with one sentence and a hint."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise _explain(error, show(url)) from error
    except Exception as error:
        if not hasattr(error, "sqlstate"):  # of psycopg, which may not be installed
            raise
        raise _explain(error, show(url)) from error


def crossed(error: Exception) -> bool:
    """Whether a transaction was undone only because it crossed another, and may be tried again."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return getattr(cause, "sqlstate", "") in ("40P01", "40001")  # deadlock, serialization


def show(url: URL) -> str:
    """The path of a file, else the URL without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.render_as_string(hide_password=True)


ONLY_READ = "The store {store} may only be read."
COPY = "claims copy makes one that you may write."
NOT_ALLOWED = "The database {store} does not let you do this."
MAY_WRITE = (  # of PostgreSQL
    "SELECT NOT current_setting('transaction_read_only')::boolean "
    "AND has_table_privilege('claim', 'INSERT')"
)
_SENTENCES = (  # what the message holds, the sentence, the hint
    ("file is not a database", "{store} is not a database.", ELSEWHERE),
    ("malformed", "The store {store} is damaged.", "Restore it from a backup."),
    ("locked", "The store {store} is in use by another process.", "Wait until it is done."),
    ("readonly", ONLY_READ, COPY),
    ("read-only", ONLY_READ, COPY),  # of PostgreSQL
    ("permission denied for", NOT_ALLOWED, "Ask its owner for the right to."),
    ("must be owner", NOT_ALLOWED, "Let its owner do it."),
    ("unable to open", "The store {store} cannot be opened or made there.", ELSEWHERE),
    ("disk i/o", "The store {store} cannot be read or written: disk error.", ELSEWHERE),
    ("disk is full", "There is no space left for {store}.", "Free some, or choose another place."),
    (
        "authentication failed",
        "The database {store} does not let you in.",
        "Are the user and the password right?",
    ),
    ('fatal:  role "', "The database {store} does not let you in.", "Is the user right?"),
    (
        'fatal:  database "',
        "There is no database {store} on its server.",
        "Is the URL right? createdb makes a database.",
    ),
    (
        "resolve host",
        "The database {store} cannot be reached.",
        "Is the URL right, is there a network?",
    ),
    (
        "connection",
        "The database {store} cannot be reached.",
        "Is the server running, the URL right?",
    ),
)


def _explain(error: Exception, store: str) -> StoreError:
    cause = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    for part, sentence, hint in _SENTENCES:
        if part in cause.lower():
            return StoreError(sentence.format(store=store), hint)
    first = cause.strip().splitlines()[0] if cause.strip() else type(error).__name__
    return StoreError(f"The store {store} failed: {first}.", ELSEWHERE)
