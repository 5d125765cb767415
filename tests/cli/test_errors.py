"""Whatever is given: one sentence and a hint on standard error, code 2, nothing half-written."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run

TEXT = "The old bridge was closed on Monday. It is 120 metres long."


def refused(ran: Ran, *parts: str) -> None:
    """One sentence that says so, a hint, code 2, and no data."""
    assert ran.code == 2, ran
    assert ran.out == ""
    lines = ran.err.strip().splitlines()
    assert len(lines) == 2, ran.err
    assert lines[0].startswith("claims: ")
    assert lines[0].endswith(".")
    assert lines[1].startswith("  ")
    for part in parts:
        assert part in lines[0]


@pytest.mark.parametrize("verb", ["add", "check", "split"])
def test_a_missing_file(run: Run, verb: str, tmp_path: Path) -> None:
    refused(run(verb, tmp_path / "missing.md"), "no file", "missing.md")
    assert not (tmp_path / "claims.db").exists()


def test_a_missing_file_among_others_stores_none(run: Run, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(TEXT)
    refused(run("add", good, tmp_path / "missing.md"), "no file")
    assert not (tmp_path / "claims.db").exists()


@pytest.mark.parametrize("name", ["draft.html", "drafts/draft", "./draft", "a.b.pdf"])
def test_the_name_of_a_missing_file_is_no_statement(run: Run, seeded: Path, name: str) -> None:
    refused(run("check", name), "no file", name.removeprefix("./"))
    refused(run("split", name), "no file")


def test_a_folder_without_texts(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    refused(run("add", tmp_path / "empty"), "holds no texts")
    refused(run("split", tmp_path / "empty"), "is a folder")


BAD_TEXTS = {
    "empty": (b" \n", "is empty"),
    "binary": (bytes(range(256)) * 40, "is not a text"),
    "PDF": (b"%PDF-1.7 and so on", "is a PDF"),
    "no encoding": (b"\xff\xfe\x00\xd8\x00", "is not a text"),
    "German": (
        "Die Brücke wurde am Montag geschlossen, weil sie zu alt ist.".encode(),
        "does not seem to be in English",
    ),
    "20 MB": (b"The bridge is closed. " * 1_000_000, "longer than 1,000,000 characters"),
}


@pytest.mark.parametrize("name", BAD_TEXTS)
@pytest.mark.parametrize("verb", ["add", "check", "split"])
def test_a_text_that_cannot_be_read(run: Run, verb: str, name: str, tmp_path: Path) -> None:
    data, says = BAD_TEXTS[name]
    path = tmp_path / "text.txt"
    path.write_bytes(data)
    refused(run(verb, path), says, "text.txt")
    refused(run(verb, "-", stdin=data), says)


def test_text_that_is_not_utf8_is_read_in_its_encoding(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes("The café on the quay – “the oldest” – was closed on Monday.".encode("cp1252"))
    ran = run("split", path)
    assert ran.code == 0
    assert "café" in ran.out


def test_force_reads_another_language(run: Run, tmp_path: Path) -> None:
    data, _ = BAD_TEXTS["German"]
    assert run("add", "-", "--force", stdin=data).code == 0


def test_a_bad_text_in_a_folder_is_skipped_and_the_others_are_stored(
    run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"\0\1\2")
    (folder / "b.txt").write_text(TEXT)
    (folder / "c.pdf").write_bytes(b"%PDF-1.7 and so on")
    (folder / "d.txt").write_bytes(b"\0\1\2\3")
    ran = run("add", folder)
    assert ran.code == 0
    assert ran.out.count("Give plain text or Markdown") == 1  # the hint for both
    assert "1 file (1 .pdf)" in " ".join(ran.err.split())
    assert "1 document added" in ran.out
    assert "2 skipped" in ran.out
    assert "a.txt is not a text" in " ".join(ran.out.split())
    assert run("add", folder / "a.txt", folder / "b.txt").code == 2  # it was named


# ---------------------------------------------------------------- stores

VERBS = {
    "add": ("add", "-"),
    "check": ("check", "The bridge is closed."),
    "find": ("find", "bridge"),
    "show": ("show", "1234"),
    "report": ("report",),
    "stats": ("stats",),
    "sources": ("sources",),
    "documents": ("documents",),
    "remove": ("remove", "1"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_a_store_that_is_no_database(run: Run, verb: str, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are my notes, and not a database at all. " * 50)
    before = path.read_bytes()
    refused(run(*VERBS[verb], "--db", path, stdin=TEXT.encode()), "is not a database")
    assert path.read_bytes() == before


def test_a_database_that_is_no_store(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    refused(run("add", "-", "--db", path, stdin=TEXT.encode()), "not a store of claims")
    with closing(sqlite3.connect(path)) as other:
        assert [name for (name,) in other.execute("SELECT name FROM sqlite_master")] == ["recipe"]


@pytest.fixture
def locked(run: Run, tmp_path: Path) -> Iterator[Path]:
    """A store that another process is writing to."""
    path = tmp_path / "claims.db"
    assert run("add", "-", stdin=TEXT.encode()).code == 0
    lock = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "c.execute('BEGIN IMMEDIATE'); print('locked', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", lock, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"locked\n"
        yield path
        other.kill()


def test_a_store_locked_by_another_process(run: Run, locked: Path) -> None:
    more = b"The tower was built in 1902."
    refused(run("add", "-", stdin=more), "in use by another process")
    assert "1 document" in run("report").out  # reading goes on, and nothing was written


def test_a_folder_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    # As root no permission binds; a file in the folder's place and /proc do.
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", Path("/proc/self")):
        ran = run("add", "-", "--db", folder / "sub" / "claims.db", stdin=TEXT.encode())
        refused(ran, "cannot be")


@pytest.mark.parametrize(
    "url",
    [
        "mysql://me@db.example/claims",
        "postgresql://me:secret@127.0.0.1:1/claims",
        "gopher://a/b",
        "postgresql://me:secret@no.invalid/claims",
        "postgresql://me:secret@127.0.0.1:port/claims",
        "sqlite:////proc/self/none/claims.db",
        "sqlite://",
        "sqlite:///",
        "sqlite://folder/claims.db",
        "sqlite:///claims.db?mode=ro",
        "://",
        "~no-one-is-called-so/claims.db",
        "n" * 300,
        "/dev/null",
    ],
)
def test_a_place_that_cannot_be_opened(run: Run, url: str) -> None:
    for verb in (("add", "-"), ("find", "bridge"), ("copy", url, "copy.db")):
        place = () if verb[0] == "copy" else ("--db", url)
        ran = run(*verb, *place, stdin=TEXT.encode())
        refused(ran)
        assert "secret" not in ran.err
        assert "inside claims" not in ran.err


def test_urls_are_read_as_people_write_them(run: Run, seeded: Path) -> None:
    for url in (f"sqlite:///{seeded}", f"sqlite+aiosqlite:///{seeded}"):
        assert run("find", "climate", "--db", url).code == 0
    refused(run("stats", "--db", "postgres://me@no.invalid/claims"), "cannot be reached")


def test_an_empty_file_holds_no_store_until_something_is_added(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    path.touch()
    refused(run("find", "bridge"), "There is no store at")
    assert path.stat().st_size == 0
    assert run("add", "-", stdin=TEXT.encode()).code == 0
    assert run("find", "bridge").code == 0


def test_a_name_cannot_steer_the_terminal(run: Run) -> None:
    refused(run("add", "two\nlines\x1b[31m.md"), "two lines[31m.md")
    assert "\x1b" not in run("find", "x", "--db", "\x1b[31m.db").err


@pytest.mark.parametrize(
    "verb", ["check", "find", "show", "report", "stats", "sources", "documents", "remove"]
)
def test_a_store_that_is_not_there_is_not_made_by_asking(
    run: Run, verb: str, tmp_path: Path
) -> None:
    refused(run(*VERBS[verb]), "There is no store at")
    assert not (tmp_path / "claims.db").exists()


# ---------------------------------------------------------------- ids


def test_an_unknown_id(run: Run, seeded: Path) -> None:
    for id_ in ("0" * 32, "zzzz", ""):
        refused(run("show", id_), "id")
    refused(run("review", "0" * 32, "false"), "id")
    for number in ("4711", "9" * 30):
        refused(run("report", number), f"no saved check {number}")


def test_an_ambiguous_id(run: Run, seeded: Path) -> None:
    with closing(sqlite3.connect(seeded)) as store:
        keys = [key for (key,) in store.execute("SELECT key FROM claim")]
    first = next(k[0] for k in keys if sum(key[0] == k[0] for key in keys) > 1)
    refused(run("show", first), "Several claims")


# ---------------------------------------------------------------- misuse and interruption


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("add",),
        ("add", "-", "--nonsense"),
        ("add", "-", "--published", "last week"),
        ("add", "-", "--jobs", "0"),
        ("add", "-", "--executor", "smoke://signal"),
        ("check", "The bridge is closed.", "--fail-on", "everything"),
        ("check", "The bridge is closed.", "--as-of", "April"),
        ("find", "bridge", "--verdict", "perhaps"),
        ("report", "first"),
    ],
)
def test_misuse(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments, stdin=TEXT.encode())
    assert (ran.code, ran.out) == (2, "")
    assert 1 <= len(ran.err.strip().splitlines()) <= 2
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("arguments", "needs"),
    [(("report", "first"), "a whole number."), (("find", "bridge", "--limit", "0"), "at least 1.")],
)
def test_a_number_that_is_none(run: Run, arguments: tuple[str, ...], needs: str) -> None:
    assert f" must be {needs}" in run(*arguments).err


def test_claims_alone_shows_its_help(run: Run) -> None:
    ran = run()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Usage: claims")


def test_a_text_without_quotes_is_told_of(run: Run) -> None:
    refused(run("check", "The", "bridge", "is", "closed"), "bridge is closed", "in quotes")


def test_an_unknown_rating(run: Run, seeded: Path) -> None:
    refused(run("review", "0" * 32, "wrong"), "RATING")


def test_a_limit_without_limit(run: Run, seeded: Path) -> None:
    assert run("find", "climate", "--limit", "9" * 30).code == 0


def test_an_empty_name_is_not_the_folder_we_are_in(run: Run) -> None:
    refused(run("add", ""), "names no file")


def test_a_store_is_not_copied_into_itself(run: Run, seeded: Path) -> None:
    refused(run("copy", seeded, f"sqlite:///{seeded}"), "into itself")


def test_a_title_for_several_texts(run: Run, tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"{name} {TEXT}")
    refused(run("add", tmp_path, "--title", "Both"), "--title")


def test_ctrl_c(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("claims.api.location", stop)
    for verb, goes_on in (("stats", False), ("conflicts", True)):
        ran = run(verb)
        assert (ran.code, ran.out) == (130, "")
        assert ran.err.startswith("claims: Stopped.\n")
        assert ("goes on from there" in ran.err) is goes_on


@pytest.mark.skipif(os.name != "posix", reason="needs signals that end a process")
def test_ctrl_c_ends_a_loop_of_the_shell_too(tmp_path: Path) -> None:
    """A shell leaves its loop only where the command was ended by the signal itself."""
    stopped = (
        "from claims.cli.main import STOPPED, program\n"
        "program.__globals__['main'] = lambda: STOPPED\n"
        "program()\n"
    )
    ran = subprocess.run([sys.executable, "-c", stopped], check=False)
    assert ran.returncode == -signal.SIGINT


def test_an_option_before_its_verb(run: Run) -> None:
    refused(run("--db", "x.db", "stats"), "There is no option --db.")
    refused(run("add", "x", "--publishr", "A"), "Close to it: ", "--publisher")
    assert "stand behind it" in run("--json", "stats").err


def test_a_fault_of_ours_is_one_sentence_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the\nwheels came off")

    monkeypatch.setattr("claims.api.location", fail)
    ran = run("stats")
    assert ran.code == 2
    assert "RuntimeError: the wheels came off" in ran.err
    assert "Traceback" not in ran.err
    monkeypatch.setenv("CLAIMS_DEBUG", "1")
    with pytest.raises(RuntimeError):
        run("stats")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_an_output_that_is_full(seeded: Path) -> None:
    for verb in (("report",), ("report", "--json"), ("path",)):
        with Path("/dev/full").open("w") as full:
            ran = subprocess.run(
                [sys.executable, "-m", "claims", *verb, "--db", str(seeded)],
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
            )
        assert ran.returncode == 2
        assert "No space left" in ran.stderr
        assert "Traceback" not in ran.stderr


@pytest.mark.skipif(os.name != "posix", reason="closes them with a shell")
def test_streams_that_are_closed(tmp_path: Path) -> None:
    claims = f"{sys.executable} -m claims"
    for command, code in ((f"{claims} check - <&-", 2), (f"{claims} path >&- 2>&-", 0)):
        ran = subprocess.run(command, shell=True, capture_output=True, text=True)
        assert ran.returncode == code, ran.stderr
        assert "inside claims" not in ran.stderr


def test_a_reader_that_leaves(seeded: Path) -> None:
    for verb in (("find", "climate", "--limit", "200"), ("find", "climate", "--json")):
        with subprocess.Popen(
            [sys.executable, "-m", "claims", *verb, "--db", str(seeded)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait() == (-signal.SIGPIPE if os.name == "posix" else 141)
