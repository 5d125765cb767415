"""The Typer application: which verbs there are, in the order a person meets them."""

import re
from typing import Annotated, Any

import typer

from claims.cli import (
    add,
    check,
    conflicts,
    copy,
    documents,
    find,
    path,
    remove,
    report,
    review,
    show,
    sources,
    split,
    stats,
)

EPILOG = "The store is --db, else the variable CLAIMS_DB, else a file in your data folder."

NOTATION = re.compile(r"^(  \S+) <[\w\[\]]+>", re.M)


class Verb(typer.core.TyperCommand):
    """A command whose help names its arguments plainly: PATH, not {PATH} or PATH <list[str]>."""

    def get_help(self, ctx: Any) -> str:
        usage, _, rest = super().get_help(ctx).partition("\n")
        return re.sub(r"[{}]", "", usage) + "\n" + NOTATION.sub(r"\1", rest)


app = typer.Typer(
    name="claims",
    help="Split documents into atomic claims, keep their sources, check statements against them.",
    epilog=EPILOG,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help: Rich would triple the time it takes
    context_settings={"help_option_names": ["-h", "--help"]},
)

VERBS = (
    add,
    split,
    check,
    find,
    show,
    review,
    report,
    documents,
    sources,
    stats,
    conflicts,
    remove,
    copy,
    path,
)

for verb in VERBS:
    app.command(cls=Verb, epilog=f"Example: {verb.EXAMPLE}")(
        getattr(verb, verb.__name__.rpartition(".")[2])
    )


def _show_version(wanted: bool) -> None:
    if wanted:
        from claims import __version__

        typer.echo(f"claims {__version__}")
        raise typer.Exit


@app.callback()
def claims(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_show_version,
            is_eager=True,
            help="Show the version and leave.",
        ),
    ] = False,
) -> None:
    """Split documents into atomic claims, keep their sources, check statements against them."""
