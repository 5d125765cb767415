"""`claims add`: read texts, split them, store their claims."""

from dataclasses import replace
from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = "claims add seeds/articles --jobs 2"


def add(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH", help="Files, folders, or - (standard input).")
    ],
    title: options.Title = "",
    source: options.Publisher = "",
    author: options.Author = "",
    published: options.Published = None,
    url: options.Url = "",
    licence: options.Licence = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Store nothing.")] = False,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=1, metavar="N", help="Split in N processes.")
    ] = 1,
    executor: Annotated[
        str, typer.Option("--executor", metavar="URL", help="Split on a cluster: dask://HOST:PORT.")
    ] = "",
    force: options.Force = False,
    db: options.Db = None,
    as_json: options.Json = False,
) -> int:
    """Read texts, split them into claims, and store these.

    Plain text and Markdown are read, and all such files in a folder. Options override front matter
    (title, publisher, author, date, url, licence). Adding the same text again adds nothing. A text
    that cannot be read is skipped, and said so.
    """
    from claims import AddOptions, AddStatus, Meta, ReadingError, add_all, expand, left_out
    from claims.cli.progress import tracked
    from claims.report import jsonable, overviews, style

    meta = Meta(title, source, author, published, url, licence)
    how = AddOptions(meta=meta, dry_run=dry_run, jobs=jobs, executor=executor, force=force)
    given = [options.standard_input(meta, force) if p == "-" else p for p in paths]
    texts = expand(given)
    if len(texts) > 1 and (title or url):
        raise typer.BadParameter(f"--title and --url are of one text; these are {len(texts)}.")
    results = list(tracked(add_all(texts, how, db), len(texts), "Adding"))
    skipped = [r for r in results if r.status is AddStatus.SKIPPED]
    if len(skipped) == len(results) == 1:
        raise ReadingError(skipped[0].why, skipped[0].hint)
    if as_json:
        jsonable.print_json(jsonable.of_added(results, dry_run))
    else:
        overviews.print_added(style.output(), results, dry_run)
    if others := left_out(p for p in paths if p != "-"):
        overviews.print_left_out(style.errors(), others)
    told = replace(meta, source="") != Meta()  # from another source it is another document
    if told and any(r.status is AddStatus.KNOWN for r in results):
        style.errors().print(
            "What was stored already keeps its title, date and so on; "
            "to add it anew, take it out first: claims remove"
        )
    named = {str(path) for path in paths}
    return 2 if len(skipped) == len(results) or any(r.name in named for r in skipped) else 0
