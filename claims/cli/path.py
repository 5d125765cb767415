"""`claims path`: where the store is."""

import typer

from claims.cli import options

EXAMPLE = "claims path"


def path(db: options.Db = None, as_json: options.Json = False) -> None:
    """Print where the store is."""
    from claims import location
    from claims.report import jsonable

    where = location(db)
    if as_json:
        jsonable.print_json({"url": where.url, "path": where.path, "exists": where.exists})
    else:
        typer.echo(where.path or where.url)
