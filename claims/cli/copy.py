"""`claims copy`: one store into another."""

from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = "claims copy claims.db postgresql://me@db.example/claims"


def copy(
    origin: Annotated[str, typer.Argument(metavar="FROM", help="A store: a file or a URL.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="A store; it is made if need be.")],
    as_json: options.Json = False,
) -> None:
    """Copy a store into another, and prove the copy.

    The two may be of different kinds. The copy is proved by counts and checksums of all tables.
    Stopped, it goes on where it was when it is run again.
    """
    from claims import open_store
    from claims.cli.progress import told
    from claims.report import jsonable, overviews, style

    with open_store(origin, create=False) as ours, open_store(target) as theirs:
        with told("Copying") as progress:
            copied = ours.copy(theirs, progress)
        url = theirs.url
    if as_json:
        jsonable.print_json(jsonable.of_copied(copied, url))
    else:
        overviews.print_copied(style.output(), copied, url)
