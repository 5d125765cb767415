"""`claims find`: look claims up by their words."""

from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = 'claims find "carbon emiter" --source "Harbour News" --since 2021-04-01'


def find(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words to look for.")],
    source: Annotated[str, typer.Option("--source", help="Only claims of this source.")] = "",
    speaker: Annotated[str, typer.Option("--speaker", help="Only claims of this speaker.")] = "",
    since: Annotated[str, typer.Option("--since", metavar="DATE", help="Published then or later.")] = "",
    until: Annotated[
        str, typer.Option("--until", metavar="DATE", help="Published then or earlier.")
    ] = "",
    rating: Annotated[
        str,
        typer.Option(
            "--verdict", metavar="RATING", help="Reviewed: true, false, misleading, unproven, none."
        ),
    ] = "",
    limit: options.Limit = 20,
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """Look stored claims up by their words; typing errors are forgiven."""
    from claims.api import Filters, open_store
    from claims.report import claims, jsonable, style

    filters = Filters(
        source=source,
        speaker=speaker,
        since=options.day(since, "--since"),
        until=options.day(until, "--until"),
        rating=rating,
    )
    with open_store(db, create=False) as store:
        found = store.find(" ".join(words), filters, limit=limit)
    if as_json:
        jsonable.print_json(jsonable.of_claims(found))
    else:
        claims.print_list(style.output(), found)
    if not found:
        style.errors().print("Nothing found. Try fewer words, or another spelling.")
