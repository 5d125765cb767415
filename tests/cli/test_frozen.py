"""A store that may only be read: whoever asks is answered, whoever writes is told in a sentence.

Permissions do not bind root, so that the commands run in a process that has given up the right to
pass over them.
"""

import ctypes
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claims.errors import StoreError
from claims.store import Store
from claims.store.frozen import Frozen, frozen
from tests.cli.conftest import SEEDS, Ran
from tests.store.making import bare, document, split

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs permissions that bind")

# Runs each of some commands; prints [[code, out, err], ...].
PROGRAM = """
import contextlib, io, json, sys
from claims.cli import main
results = []
for arguments in json.loads(sys.argv[1]):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(arguments)
    results.append([code, out.getvalue(), err.getvalue()])
print(json.dumps(results))
"""
PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 24, 1, 2  # of Linux


def _bound() -> None:
    """From the next program on permissions bind, root too."""
    if os.geteuid() == 0:
        for right in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
            ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, right, 0, 0, 0)


def run_bound(*commands: tuple[str, ...]) -> list[Ran]:
    """What each of the commands did, run by someone whom permissions bind."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(commands)],
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=_bound,
        env={**os.environ, "COLUMNS": "200"},
    )
    return [Ran(*each) for each in json.loads(ran.stdout)]


Lock = Callable[..., None]


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[Lock]:
    """Takes the right to write from files and folders; skips where that binds no one."""
    locked: list[Path] = []

    def take(*paths: Path) -> None:
        for path in paths:
            path.chmod(0o555 if path.is_dir() else 0o444)
            locked.append(path)
        test = f"import os, sys; sys.exit(os.access({str(paths[0])!r}, os.W_OK))"
        if subprocess.run([sys.executable, "-c", test], preexec_fn=_bound).returncode:
            pytest.skip("permissions cannot be made to bind here")

    yield take
    for path in locked:
        path.chmod(0o755 if path.is_dir() else 0o644)


@pytest.fixture
def folder(seeded_once: Path, tmp_path: Path) -> Path:
    """A folder with a store in it, with a name that an URI would misread."""
    place = tmp_path / "the store? 50% #1"
    place.mkdir()
    shutil.copy(seeded_once, place / "claims.db")
    return place


LOOKING = (("find", "carbon neutrl"), ("documents",), ("sources",), ("stats",))
READING = (
    *LOOKING,
    ("find", "", "--source", "pacific"),
    ("report",),
    ("check", "China is the second-biggest emitter.", "--no-save"),
    ("add", str(SEEDS / "articles"), "--dry-run"),
    ("conflicts", "--no-search"),
)
WRITING = (
    ("check", "China is the second-biggest emitter."),
    ("conflicts",),
    ("remove", "1"),
    ("add", str(SEEDS / "draft.md")),
)


@pytest.mark.parametrize("what", ["folder", "file", "both"])
def test_what_may_only_be_read_is_read(folder: Path, lock: Lock, what: str) -> None:
    path = folder / "claims.db"
    with Store.open(path) as store:
        key = store.search("carbon neutral")[0].key
    commands = [*(READING if what == "folder" else LOOKING), ("show", key[:12])]
    lock(*{"folder": (folder,), "file": (path,), "both": (folder, path)}[what])
    before, entries = path.read_bytes(), sorted(folder.iterdir())
    every = run_bound(*((*command, "--db", str(path)) for command in commands))
    for command, ran in zip(commands, every, strict=True):
        assert ran.code == 0, (command, ran)
        assert ran.out or command[0] == "conflicts"
    assert (path.read_bytes(), sorted(folder.iterdir())) == (before, entries)


def test_what_would_write_says_so_before_it_begins(folder: Path, lock: Lock) -> None:
    path = folder / "claims.db"
    with Store.open(path) as store:
        key = store.search("carbon neutral")[0].key
    commands = [*WRITING, ("review", key, "true", "--by", "Ann Lee")]
    lock(folder)
    for ran in run_bound(*((*command, "--db", str(path)) for command in commands)):
        assert (ran.code, ran.out) == (2, "")
        said, hint = ran.err.splitlines()
        assert said == f"claims: The store {path} may only be read."
        assert hint.startswith("  ")


def test_what_may_not_even_be_read(folder: Path, lock: Lock) -> None:
    path = folder / "claims.db"
    lock(path)
    path.chmod(0)
    closed = folder.with_name("closed")
    closed.mkdir(mode=0)
    for place in (path, closed / "claims.db"):
        [ran] = run_bound(("stats", "--db", str(place)))
        assert (ran.code, ran.out) == (2, "")
        assert "may not be read." in ran.err or "Permission denied." in ran.err
        assert len(ran.err.splitlines()) == 2
    closed.chmod(0o755)


def test_no_store_is_made_where_nothing_may_be_written(folder: Path, lock: Lock) -> None:
    entries = sorted(folder.iterdir())
    lock(folder)
    for name in ("new.db", "sub/new.db"):
        [ran] = run_bound(("add", str(SEEDS / "draft.md"), "--db", str(folder / name)))
        assert (ran.code, ran.out) == (2, "")
        assert "cannot be" in ran.err
        assert len(ran.err.splitlines()) == 2
    assert sorted(folder.iterdir()) == entries


def killed_writer(path: Path) -> None:
    """Leaves a claim in the `-wal` of a store, as a process does that is killed."""
    program = (
        "import os, sys\n"
        "from claims.store import Store\n"
        "from tests.store.making import bare\n"
        "store = Store.open(sys.argv[1])\n"
        "store.add_claims([bare('A kingfisher dived.')])\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True)
    assert path.with_name(path.name + "-wal").stat().st_size


def test_what_a_killed_writer_left_is_read_too(folder: Path, lock: Lock) -> None:
    path = folder / "claims.db"
    killed_writer(path)
    lock(*folder.iterdir(), folder)
    [ran] = run_bound(("find", "kingfisher", "--db", str(path)))
    assert "A kingfisher dived." in ran.out


def test_what_cannot_be_read_whole_is_not_read_in_part(folder: Path, lock: Lock) -> None:
    path = folder / "claims.db"
    killed_writer(path)
    path.with_name("claims.db-shm").unlink()
    lock(*folder.iterdir(), folder)
    [ran] = run_bound(("find", "kingfisher", "--db", str(path)))
    assert (ran.code, ran.out) == (2, "")
    assert "claims.db-wal" in ran.err
    assert len(ran.err.splitlines()) == 2


def test_an_older_form_is_told_of(folder: Path, lock: Lock) -> None:
    path = folder / "claims.db"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
    connection.close()
    lock(folder)
    [ran] = run_bound(("stats", "--db", str(path)))
    assert "older form, and may only be read." in ran.err


def test_a_change_under_the_reader_is_not_overlooked(tmp_path: Path) -> None:
    """The file is replaced as we read: SQLite, told that it does not change, would not notice."""
    path = tmp_path / "claims.db"
    path.write_bytes(b"one")
    seen = Frozen(path, "", (path.stat().st_mtime_ns, path.stat().st_size))
    with seen.unchanged():
        path.read_bytes()
    with pytest.raises(StoreError, match="changed"), seen.unchanged():
        path.write_bytes(b"another")
    with pytest.raises(StoreError, match="changed"), seen.unchanged():
        path.unlink()


def test_what_may_be_written_is_not_frozen(tmp_path: Path) -> None:
    assert frozen(tmp_path / "none.db") is None
    path = tmp_path / "claims.db"
    with Store.open(path) as store:
        store.add_claims([bare("A heron stood in the reeds.")])
        store.check_writable()
    assert frozen(path) is None


def test_a_server_that_only_lets_us_read(new_postgres: str) -> None:
    doc = document("A heron stood in the reeds.")
    with Store.open(new_postgres) as store:
        store.add(doc, split(doc))
        store.check_writable()
    reader = f"{new_postgres}&options=-cdefault_transaction_read_only%3Don"
    with Store.open(reader) as store:
        assert [claim.text for claim in store.search("herons")] == [doc.text]
        for write in (store.check_writable, lambda: store.add_claims([bare("A tern dived.")])):
            with pytest.raises(StoreError, match="may only be read") as caught:
                write()
            assert caught.value.hint
