"""`claims conflicts`: stored claims that cannot both be true."""

from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = "claims conflicts --limit 10"


def conflicts(
    limit: options.Limit = 20,
    anew: Annotated[
        bool, typer.Option("--anew", help="Do not go on with a search that was stopped.")
    ] = False,
    no_search: Annotated[
        bool, typer.Option("--no-search", help="Only list what earlier searches found.")
    ] = False,
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """List stored claims that contradict each other, and why.

    The store is searched, and what is found is kept as suggested links between claims. A search
    that was stopped or killed goes on when it is run again.
    """
    from claims import open_store
    from claims.cli.progress import shares
    from claims.report import claims, jsonable, style

    with open_store(db, create=False) as store:
        if not no_search:
            steps = store.search_conflicts("" if anew else None)
            if not anew and (stopped := store.stopped_search()):
                style.errors().print(
                    f"Going on with a search that was stopped at {stopped.done:.0%}; "
                    "--anew begins again."
                )
            for _ in shares(steps, "Comparing"):
                pass
        found = store.conflicts(limit)
    if as_json:
        jsonable.print_json({"conflicts": [jsonable.of_conflict(c) for c in found]})
    else:
        claims.print_conflicts(style.output(), found)
    if not found:
        style.errors().print("No conflicts found.")
    style.say_if_cut(len(found), limit)
