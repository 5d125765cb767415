"""`claims remove`: take documents out of the store again."""

from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = "claims remove seeds/articles/green-ledger-emitters.md --dry-run"
WHICH = "Its number, path, title or URL, or the end of its path."


def remove(
    documents: Annotated[list[str], typer.Argument(metavar="DOCUMENT", help=WHICH)],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Remove nothing, only tell what would be.")
    ] = False,
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """Take documents that should not be there out of the store.

    With a document go its claims, save those that another document says, that a person has
    reviewed or linked, or that a saved check names. All else stays as it is. The file is not
    touched: added again, it is there again.
    """
    from claims import open_store
    from claims.report import jsonable, overviews, style

    with open_store(db, create=False) as store:
        # All are looked up before any is removed; one that was named twice goes once.
        meant = dict.fromkeys(store.document(name).id for name in documents)
        removed = [store.remove(id_, dry_run=dry_run) for id_ in meant]
    if as_json:
        jsonable.print_json(jsonable.of_removed(removed, dry_run))
    else:
        overviews.print_removed(style.output(), removed, dry_run)
