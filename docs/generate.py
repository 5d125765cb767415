"""Writes what is generated in docs/: command reference, tables, pictures of the real output.

python -m docs.generate
"""

import io
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import typer
from rich.console import Console

import claims
from claims.cli.app import app
from claims.report.claims import print_claim
from claims.report.findings import print_check
from claims.report.overviews import print_overview
from docs import tables

ROOT = Path(__file__).parents[1]
COMMANDS = ROOT / "docs" / "commands.md"
IMAGES = ROOT / "docs" / "images"
WIDTH = 80
DRAFT = """China is the world's second-largest emitter. The climate summit started on April 22.
Canada will cut its emissions by at least 60 percent by 2030.
The unemployment rate in Germany fell in April.
"""
INTRODUCTION = """# Commands

Generated from the program by `make docs`; a test checks that it is so. The JSON of each verb is in
[json.md](json.md).

Data goes to standard output, everything else to standard error. Exit codes: 0 clean, 1 a finding
that `--fail-on` names, 2 could not run (one sentence and a hint say why; nothing is half-written)
or, from `claims add`, a text that was named is among those skipped. Ctrl-C, and a reader that has
left (`claims find coal | head -1`), end a command by their signal: a shell tells 130 and 141. `-`
is standard input. Colours appear on a terminal only, and never with `NO_COLOR`. `CLAIMS_DB` names
the store, `CLAIMS_SPACY_MODEL` the language model, `CLAIMS_DEBUG=1` shows the traceback of a fault.

Where the store may only be read (a read-only disk, a folder of someone else's), `find`, `show`,
`documents`, `sources`, `stats`, `report`, `check --no-save`, `conflicts --no-search` and `copy`
from it work, and leave nothing beside it; the other verbs say so before they begin.
"""


def commands() -> str:
    """docs/commands.md: the help of the program and of each verb."""
    program = typer.main.get_command(app)
    parts = [INTRODUCTION, "## claims\n", _help(program, "claims")]
    for name, verb in program.commands.items():  # type: ignore[attr-defined]
        parts += [f"## claims {name}\n", _help(verb, f"claims {name}")]
    return "\n".join(parts)


def _help(command: typer.core.TyperCommand, path: str) -> str:
    context = typer.Context(
        command, info_name=path, terminal_width=WIDTH, help_option_names=["-h", "--help"]
    )
    return f"```text\n{command.get_help(context).strip()}\n```\n"


def pictures() -> dict[str, str]:
    """SVG pictures by name: a check, a claim, and the report, of the sample articles."""
    with tempfile.TemporaryDirectory() as folder, claims.open_store(Path(folder) / "db") as st:
        list(st.add_paths([ROOT / "seeds" / "articles"]))
        result = st.check(claims.Document(DRAFT, published=date(2021, 5, 10)), top=1)
        check, claim, report = _recorder(), _recorder(), _recorder()
        print_check(check, result)
        [found] = st.find("second-biggest emitter of greenhouse gases", limit=1)
        print_claim(claim, found)
        print_overview(report, replace(st.report(), url="claims.db"))
    return {
        "check": check.export_svg(title="claims check -"),
        "show": claim.export_svg(title=f"claims show {found.key[:10]}"),
        "report": report.export_svg(title="claims report"),
    }


def _recorder() -> Console:
    return Console(
        record=True,
        width=WIDTH,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        highlight=False,
    )


def main() -> None:
    """Writes all of it."""
    COMMANDS.write_text(commands(), encoding="utf-8")
    tables.main()
    IMAGES.mkdir(exist_ok=True)
    for name, svg in pictures().items():
        (IMAGES / f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
