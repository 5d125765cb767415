"""`claims split`: the atomic claims of a text, without storing them."""

from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = "claims split seeds/articles/harbour-news-envoy.md --explain"


def split(
    text: options.Given,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show which rules made each claim, and how sure.")
    ] = False,
    fine: Annotated[bool, typer.Option("--fine", help="Set adjuncts apart as claims too.")] = False,
    published: options.Published = None,
    force: options.Force = False,
    db: Annotated[  # so that a script can give every verb the same options
        str | None, typer.Option("--db", metavar="PATH|URL", help="Not used: nothing is stored.")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show the atomic claims of a text without storing them.

    Sentences that gave none are listed too, and why.
    """
    from claims import Meta, Profile
    from claims import split as split_text
    from claims.report import jsonable, splits, style

    meta = Meta(published=published)
    document = options.document_of(text, meta, force)
    result = split_text(document, Profile.FINE if fine else Profile.COARSE)
    if as_json:
        jsonable.print_json(jsonable.of_split(document, result))
    else:
        splits.print_split(style.output(), document, result, explain)
