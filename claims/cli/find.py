"""`claims find`: look claims up by their words."""

from typing import Annotated

import typer

from claims.cli import options

WORDS_HELP = 'Words to look for; "" for all claims.'
VERDICT_HELP = (
    "Rated so by a person (true, false, ...), or a check that rests on it (refuted, ...)."
)
EXAMPLE = 'claims find "carbon emiter" --source "Harbour News" --since 2021-04-01'


def find(
    words: Annotated[list[str], typer.Argument(metavar="WORD", help=WORDS_HELP)],
    source: options.OfSource = "",
    speaker: options.OfSpeaker = "",
    since: options.Since = None,
    until: options.Until = None,
    verdict: Annotated[str, typer.Option("--verdict", metavar="VERDICT", help=VERDICT_HELP)] = "",
    limit: options.Limit = 20,
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """Look stored claims up by their words.

    Typing errors are forgiven. The best come first; without words, those stored last.
    """
    from claims import Filters, Rating, Verdict, open_store
    from claims.report import claims, jsonable, style

    verdict = options.whole_name(verdict.lower())
    rated = verdict in list(Rating)
    if verdict and not rated:
        verdict = options.one_of(verdict, (*Rating, *Verdict), "--verdict")
    filters = Filters(
        source=source or None,
        speaker=speaker or None,
        since=since,
        until=until,
        rating=Rating(verdict) if rated else None,
        verdict=Verdict(verdict) if verdict and not rated else None,
    )
    with open_store(db, create=False) as store:
        found = store.find(" ".join(words), filters, limit=limit)
    if as_json:
        jsonable.print_json(jsonable.of_claims(found))
    else:
        claims.print_list(style.output(), found, sources=True)
    if not found:
        style.errors().print("Nothing found. Try fewer words, another spelling, or fewer options.")
        if source:
            style.errors().print("How sources are called: claims sources")
    style.say_if_cut(len(found), limit)
