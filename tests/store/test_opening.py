"""Opening a store: new, old, newer, and everything that is none."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from claims.errors import StoreError
from claims.store import Store
from claims.store.engine import HEAD, REVISIONS, locate, migrate
from claims.store.tables import Table
from tests.store.making import bare, document, normal, split

DOCUMENT = document("A heron stood in the reeds. A ferry left the quay.")


def at_revision(path: Path, revision: str) -> None:
    """A store as an earlier version left it, with a claim in it."""
    with Store.open(path) as store:
        store.add(DOCUMENT, split(DOCUMENT))
    old = path.with_suffix(".old")
    engine = create_engine(f"sqlite:///{old}")
    migrate(engine, revision)
    engine.dispose()
    with sqlite3.connect(old) as connection:
        connection.execute("ATTACH DATABASE ? AS full", (str(path),))
        for table in ("source", "document", "sentence", "claim", "mention"):
            connection.execute(f"INSERT INTO {table} SELECT * FROM full.{table}")
        connection.commit()
    for part in path.parent.glob(path.name + "*"):
        part.unlink()
    shutil.move(old, path)


def test_a_new_store_is_at_head_and_what_the_tables_say(store_url: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with Store.open(store_url) as store, store._reading() as connection:
        context = MigrationContext.configure(connection)
        assert context.get_current_revision() == HEAD
        ours = set(Table.metadata.tables)
        differences = [
            change
            for change in compare_metadata(context, Table.metadata)
            if not _of_the_index(change, ours)
        ]
        assert differences == []


def _of_the_index(change: object, ours: set[str]) -> bool:
    """The search index lives in the migrations alone."""
    kind, thing = change[0], change[1]  # type: ignore[index]
    if kind == "remove_table":
        return thing.name not in ours
    if kind == "remove_column":
        return (change[2], change[3].name) == ("claim", "terms")  # type: ignore[index]
    return kind == "remove_index" and thing.name in ("ix_claim_terms", "ix_term_trigrams")


def test_the_known_revisions_are_those_of_the_migrations() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    import claims.store

    config = Config()
    folder = Path(claims.store.__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder))
    scripts = ScriptDirectory.from_config(config)
    assert tuple(s.revision for s in scripts.walk_revisions())[::-1] == REVISIONS
    assert scripts.get_current_head() == HEAD


def test_an_old_store_is_upgraded_and_a_copy_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    at_revision(path, "0001")
    with Store.open(path) as store:
        assert store.candidates(normal("heron"))[0].text == "A heron stood in the reeds."
        assert store.stats().mentions == 2
        assert not store.add(DOCUMENT, split(DOCUMENT)).new
    copy = tmp_path / "claims.db.0001.bak"
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert connection.execute("SELECT count(*) FROM claim").fetchone() == (2,)


def test_terms_are_indexed_once_where_a_trigger_did_it(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    at_revision(path, "0002")
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TRIGGER index_term AFTER INSERT ON term "
            "BEGIN INSERT INTO term_index(rowid, term) VALUES (new.id, new.term); END"
        )
    with Store.open(path) as store:
        store.add_claims([bare("A kingfisher dived.")])
        assert [c.text for c in store.search("kingfihser")] == ["A kingfisher dived."]
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO term_index(term_index, rank) VALUES ('integrity-check', 1)")


def test_an_old_store_on_postgresql_is_upgraded(empty_postgres: str) -> None:
    engine = create_engine(empty_postgres)
    migrate(engine, "0001")
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO claim (key, stem, text, normal, slots, title, kind, negated) VALUES "
                "(repeat('a', 32), 'b', 'A heron.', 'a heron', '', '', 'asserted', false)"
            )
        )
    engine.dispose()
    with Store.open(empty_postgres) as store:
        assert [c.text for c in store.candidates("heron")] == ["A heron."]


def test_a_newer_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    Store.open(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    with pytest.raises(StoreError, match="newer version") as caught:
        Store.open(path)
    assert "upgrade" in caught.value.hint.lower()
    assert not list(tmp_path.glob("*.bak"))


def refused(where: str | Path, words: str) -> None:
    with pytest.raises(StoreError, match=words) as caught:
        Store.open(where, wait=0.1)
    assert caught.value.hint
    assert "\n" not in caught.value.message


def test_what_is_no_store_is_refused_with_a_hint(tmp_path: Path) -> None:
    junk = tmp_path / "junk.db"
    junk.write_bytes(b"This is not a database at all, only text." * 100)
    before = junk.read_bytes()
    refused(junk, "not a database")
    assert junk.read_bytes() == before
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE recipe (id INTEGER)")
    refused(other, "not a store of claims")
    refused(tmp_path, "is a folder")
    refused(junk / "claims.db", "cannot be made")
    refused(Path("/proc/claims.db"), "cannot be opened or made")  # no one can write there
    refused("mysql://host/claims", "cannot be kept in mysql")
    refused("://", "not a database URL")
    refused("postgresql+psycopg://nobody@127.0.0.1:9/none", "cannot be reached")


def test_a_store_that_another_process_writes_is_refused_after_waiting(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    with Store.open(path, wait=0.1) as store:
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="in use by another process"):
            store.add(DOCUMENT, split(DOCUMENT))
        assert store.stats().documents == 0  # reading goes on
        writer.execute("ROLLBACK")
        assert store.add(DOCUMENT, split(DOCUMENT)).new


def test_a_missing_driver_is_named(tmp_path: Path) -> None:
    """In a process of its own where psycopg cannot be imported."""
    code = (
        "import sys; sys.modules['psycopg'] = None\n"
        "from claims.store import Store\n"
        "from claims.errors import StoreError\n"
        "try: Store.open('postgresql+psycopg://a@b/c')\n"
        "except StoreError as error: print(error.message, error.hint)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "claimstore[postgres]" in done.stdout


def test_a_store_at_head_opens_without_alembic_and_spacy(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    with Store.open(path) as store:
        store.add_claims([bare("A heron stood in the reeds.")])
    code = (
        "import sys\n"
        "from claims.store import Store\n"
        f"with Store.open({str(path)!r}) as store:\n"
        "    assert store.search('herom')\n"
        "print([m for m in ('alembic', 'spacy', 'numpy', 'rapidfuzz') if m in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_urls_and_paths_are_told_apart(tmp_path: Path) -> None:
    assert locate("claims.db").database == str(Path("claims.db").absolute())
    assert locate("postgresql://me:secret@host/db").drivername == "postgresql+psycopg"
    with Store.open(tmp_path / "deep" / "claims.db") as store:
        assert store.path == tmp_path / "deep" / "claims.db"
        assert store.url.startswith("sqlite:///")
