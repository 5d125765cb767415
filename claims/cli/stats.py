"""`claims stats`: counts and sizes."""

from claims.cli import options

EXAMPLE = "claims stats"


def stats(db: options.Db = None, as_json: options.Json = False) -> None:
    """Count what the store holds, and tell its size."""
    from claims import open_store
    from claims.report import jsonable, overviews, style

    with open_store(db, create=False) as store:
        found, url = store.stats(), store.url
    if as_json:
        jsonable.print_json(jsonable.of_stats(found, url))
    else:
        overviews.print_stats(style.output(), found, url)
