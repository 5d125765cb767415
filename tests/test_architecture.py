"""The house stands as docs/architecture.md draws it: who may import whom, how big a file may be."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import claims

HOUSE = Path(claims.__file__).parent
FILES = sorted(HOUSE.rglob("*.py"))
# From left to right; what stands in one group may import each other.
ROOMS = (
    {"errors", "garbage", "model"},
    {"reading"},
    {"language"},
    {"splitting"},
    {"store"},
    {"matching"},
    {"results", "locating"},
    {"adding", "checking", "disputes", "worker"},
    {"api"},
    {"report"},
    {"cli"},
    {"bench"},
)
LEVEL = {room: level for level, rooms in enumerate(ROOMS) for room in rooms}
OWNERS = {  # libraries that only one room knows, and their rooms
    "spacy": {"splitting"},
    "sqlalchemy": {"store"},
    "sqlmodel": {"store"},
    "alembic": {"store"},
    "rapidfuzz": {"matching", "language", "store"},
    "rich": {"report", "cli"},
    "typer": {"cli"},
    "distributed": {"adding"},
}


def room(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports to run, wherever in it; not those for types alone."""
    tree = ast.parse(path.read_text("utf-8"))
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "claims":
            yield from (f"claims.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(HOUSE).as_posix())
def test_a_file_imports_only_to_its_left_and_says_what_it_is_for(path: Path) -> None:
    ours = room(path)
    for name in imported(path):
        top, _, rest = name.partition(".")
        theirs = rest.split(".")[0]
        if top in OWNERS and ours != "bench":
            assert ours in OWNERS[top], f"{ours} knows {top}"
        if top != "claims" or ours.startswith("__") or theirs not in LEVEL:
            continue
        assert LEVEL[theirs] <= LEVEL[ours], f"{ours} imports {theirs}"
    documented = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert documented or not path.read_text("utf-8").strip()


def test_the_command_line_calls_the_public_api_alone() -> None:
    for path in (HOUSE / "cli").glob("*.py"):
        for name in imported(path):
            if name.startswith("claims."):
                rest = name.removeprefix("claims.").split(".")[0]
                allowed = {"cli", "report", "errors", *claims.__all__, "__version__"}
                assert rest in allowed, f"{path.name} imports {name}"


def test_no_module_and_no_function_is_too_long_to_read() -> None:
    """About 400 and 50 lines, says CONTRIBUTING.md."""
    for path in FILES:
        text = path.read_text("utf-8")
        assert len(text.splitlines()) <= 450, path
        if "migrations" in path.parts:
            continue  # what a version did stays as it was
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 55, f"{path}: {node.name}"
