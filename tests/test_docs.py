"""The documents cannot drift: what is generated is compared, what is told is run."""

import re
import shlex
import shutil
import tomllib
from pathlib import Path

import pytest
import typer

from claims.cli import main
from claims.cli.app import app
from docs import generate

ROOT = Path(__file__).parents[1]
DOCS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
VERBS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def test_the_command_reference_is_what_the_program_says() -> None:
    assert generate.COMMANDS.read_text("utf-8") == generate.commands(), "run make docs"


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_an_example_and_a_place_in_the_docs(verb: str) -> None:
    command = typer.main.get_command(app).commands[verb]  # type: ignore[attr-defined]
    assert command.help
    assert command.help.split("\n")[0].endswith(".")
    assert f"claims {verb}" in command.epilog
    for parameter in command.params:
        assert parameter.help, f"{parameter.name} has no help"
    for name in ("json.md", "tutorial.md"):
        assert f"claims {verb}" in (ROOT / "docs" / name).read_text("utf-8"), name


def told(path: Path) -> list[list[str]]:
    """The `claims` commands in the console blocks of a document, as lists of arguments."""
    blocks = re.findall(r"```console\n(.*?)```", path.read_text("utf-8"), re.S)
    lines = [line[2:] for block in blocks for line in block.splitlines() if line[:2] == "$ "]
    return [shlex.split(line)[1:] for line in lines if line.startswith("claims ")]


@pytest.mark.parametrize("path", [ROOT / "README.md", ROOT / "docs" / "tutorial.md"], ids=str)
def test_the_commands_that_are_told_work(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMS_DB", str(tmp_path / "claims.db"))
    commands = told(path)
    assert commands
    for arguments in commands:
        code = main(arguments)
        _, err = capfd.readouterr()
        assert code == (1 if "--fail-on" in arguments else 0), (arguments, err)


def test_links_between_documents_lead_somewhere() -> None:
    for path in DOCS:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
            assert (path.parent / target).exists(), f"{path.name} links to {target}"


@pytest.mark.parametrize(("room", "page"), [("splitting", "splitting"), ("matching", "verdicts")])
def test_the_page_of_a_room_names_all_its_files(room: str, page: str) -> None:
    told = (ROOT / "docs" / f"{page}.md").read_text("utf-8")
    for path in (ROOT / "claims" / room).rglob("*.py"):
        if path.name not in ("__init__.py", "wordlist.py"):
            assert f"`{path.name}`" in told, f"{path.name}: what is it for?"


def test_pictures_are_made_by_the_program() -> None:
    for name in ("check", "show", "report"):
        svg = (generate.IMAGES / f"{name}.svg").read_text("utf-8")
        assert svg.startswith("<svg")
        assert f"claims {name}" in svg.replace("&#160;", " ")


def test_the_lock_file_pins_all_that_is_needed_and_names_no_host() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = [
        *project["project"]["dependencies"],
        *extras["postgres"],
        *extras["cluster"],
        *project["dependency-groups"]["dev"],
    ]
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    pinned = set(re.findall(r"^([a-z0-9-]+)==", lock, re.M))
    for requirement in wanted:
        name = re.split(r"[\[<>=~ ]", requirement)[0]
        assert re.sub(r"[-_.]+", "-", name).lower() in pinned, f"make lock: {name}"
    assert "://" not in lock
    assert "--index" not in lock


def test_ci_runs_what_contributors_are_told() -> None:
    told_to_run = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"^make (?:VENV=\S+ )?(\w+)", told_to_run, re.M):
        assert re.search(rf"^{target}:", makefile, re.M), target
