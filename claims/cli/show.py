"""`claims show`: one claim with all that is known of it."""

from claims.cli import options

EXAMPLE = "claims show 4b1f"


def show(
    id_: options.Id,
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """Show one claim with all that is known of it.

    Its mentions with their quotes, sources and speakers, its reviews and links.
    """
    from claims import open_store
    from claims.report import claims, jsonable, style

    with open_store(db, create=False) as store:
        claim = store.show(id_)
    if as_json:
        jsonable.print_json(jsonable.of_claim(claim))
    else:
        claims.print_claim(style.output(), claim)
