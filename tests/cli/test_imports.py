"""What each command may import: start-up is a matter of what is loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from claims.cli import main
code = main(sys.argv[1:])
print(code, *sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
"""
PARSERS = {"spacy", "thinc", "lemminflect"}
DATABASES = {"sqlmodel", "sqlalchemy", "alembic", "psycopg"}


def loaded(*arguments: str) -> set[str]:
    """The top-level modules that a command has loaded when it is done."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], capture_output=True, text=True, check=True
    )
    code, *names = ran.stderr.strip().splitlines()[-1].split()
    assert code == "0", ran.stderr
    return set(names)


def test_import_claims_is_light() -> None:
    program = "import sys, claims; print(*sys.modules); claims.Document; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    before, after = (set(line.split()) for line in ran.stdout.splitlines())
    assert not (PARSERS | DATABASES | {"rich", "typer", "numpy", "rapidfuzz"}) & (before | after)
    assert "claims.model" not in before


@pytest.mark.parametrize("arguments", [("--help",), ("check", "--help"), ("path",), ("--version",)])
def test_help_loads_neither_parser_nor_database(arguments: tuple[str, ...]) -> None:
    heavy = PARSERS | DATABASES | {"numpy", "rapidfuzz", "rich", "yaml"}
    assert not heavy & loaded(*arguments)


@pytest.mark.parametrize(
    "arguments", [("find", "carbon neutrl"), ("stats",), ("sources",), ("report",)]
)
def test_looking_up_loads_no_parser(seeded_once: Path, arguments: tuple[str, ...]) -> None:
    assert not (PARSERS | {"alembic"}) & loaded(*arguments, "--db", str(seeded_once))


def test_split_loads_no_database() -> None:
    assert not DATABASES & loaded("split", "The bridge is closed.")
