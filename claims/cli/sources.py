"""`claims sources`: who said how much."""

from claims.cli import options

EXAMPLE = "claims sources"


def sources(db: options.Db = None, as_json: options.Json = False) -> None:
    """List the sources, and how much each has."""
    from claims import open_store
    from claims.report import jsonable, overviews, style

    with open_store(db, create=False) as store:
        found = store.sources()
    if as_json:
        jsonable.print_json({"sources": [jsonable.of_source(source) for source in found]})
    else:
        overviews.print_sources(style.output(), found)
