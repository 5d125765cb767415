"""`claims conflicts`: stored claims that cannot both be true."""

from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = "claims conflicts --limit 10"


def conflicts(
    limit: options.Limit = 20,
    after: Annotated[
        str, typer.Option("--after", metavar="CURSOR", help="Go on with a search that was stopped.")
    ] = "",
    no_search: Annotated[
        bool, typer.Option("--no-search", help="Only list what earlier searches found.")
    ] = False,
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """List stored claims that contradict each other, and why.

    The store is searched, and what is found is kept as suggested links between claims.
    """
    from claims import open_store
    from claims.cli.progress import shares
    from claims.report import claims, jsonable, style

    with open_store(db, create=False) as store:
        cursor = after
        try:
            for searched in () if no_search else shares(store.search_conflicts(after), "Comparing"):
                cursor = searched.cursor
        except KeyboardInterrupt:
            style.errors().print(f"To go on from here: claims conflicts --after {cursor}")
            raise
        found = store.conflicts(limit)
    if as_json:
        jsonable.print_json({"conflicts": [jsonable.of_conflict(c) for c in found]})
    else:
        claims.print_conflicts(style.output(), found)
    if not found:
        style.errors().print("No conflicts found.")
    style.say_if_cut(len(found), limit)
