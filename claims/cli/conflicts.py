"""`claims conflicts`: stored claims that cannot both be true."""

from claims.cli import options

EXAMPLE = "claims conflicts --limit 10"


def conflicts(
    limit: options.Limit = 20, db: options.Db = None, as_json: options.Json = False
) -> None:
    """List stored claims that contradict each other, and why."""
    from claims import open_store
    from claims.cli.progress import tracked
    from claims.report import claims, jsonable, style

    with open_store(db, create=False) as store:
        found = list(tracked(store.conflicts(limit), limit, "Comparing"))
    if as_json:
        jsonable.print_json({"conflicts": [jsonable.of_conflict(c) for c in found]})
    else:
        claims.print_conflicts(style.output(), found)
    if not found:
        style.errors().print("No conflicts found.")
