"""`claims review`: record a person's verdict on a claim."""

import getpass
from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = 'claims review 4b1f false --by "Ann Lee" --note "The summit began a day earlier."'


def review(
    id_: options.Id,
    rating: Annotated[
        str, typer.Argument(metavar="RATING", help="true, false, misleading or unproven.")
    ],
    by: Annotated[
        str, typer.Option("--by", metavar="NAME", help="Who reviewed it; else you.")
    ] = "",
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="Why.")] = "",
    url: Annotated[str, typer.Option("--url", metavar="URL", help="Where it is argued.")] = "",
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """Record a person's verdict on a claim.

    Reviews are only ever added; the newest rules.
    """
    from claims import Rating, open_store
    from claims.report import claims, jsonable, style

    verdict = Rating(options.one_of(rating.lower(), Rating, "RATING"))
    with open_store(db, create=False) as store:
        claim = store.review(id_, verdict, reviewer=by or _me(), note=note, url=url)
    if as_json:
        jsonable.print_json(jsonable.of_claim(claim))
    else:
        claims.print_claim(style.output(), claim)


def _me() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError) as error:
        raise typer.BadParameter("--by NAME is needed: who you are cannot be told.") from error
