"""`claims report`: the store, or one saved check, on one page."""

from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = "claims report"


def report(
    run: Annotated[
        int | None, typer.Argument(metavar="RUN", help="Number of a saved check; else the store.")
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Of a check: show every feature of every match.")
    ] = False,
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """Report on the store, or on a saved check.

    Totals, sources, and the claims with most sources, those stored last, disputed, unreviewed.
    """
    from claims import open_store
    from claims.report import findings, jsonable, overviews, style

    with open_store(db, create=False) as store:
        if run is not None:
            result = store.run(run)
            if as_json:
                jsonable.print_json(jsonable.of_check(result, explain))
            else:
                findings.print_check(style.output(), result, explain)
            return
        overview = store.report()
    if as_json:
        jsonable.print_json(jsonable.of_overview(overview))
    else:
        overviews.print_overview(style.output(), overview)
