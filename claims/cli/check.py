"""`claims check`: statements against the store."""

from typing import Annotated

import typer

from claims.cli import options

EXAMPLE = "claims check seeds/draft.md --fail-on refuted"
FAIL_ON = ("refuted", "conflicting", "unverified")


def check(
    text: options.Given,
    as_of: options.AsOf = None,
    top: Annotated[
        int, typer.Option("--top", min=1, metavar="N", help="Evidence shown per statement.")
    ] = 3,
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="LIST",
            help="Exit with 1 on any of: refuted,conflicting,unverified.",
        ),
    ] = "",
    explain: Annotated[
        bool, typer.Option("--explain", help="Show every feature of every match.")
    ] = False,
    no_save: Annotated[bool, typer.Option("--no-save", help="Do not keep this run.")] = False,
    force: options.Force = False,
    db: options.Db = None,
    as_json: options.Json = False,
) -> int:
    """Check the statements of a text against the store.

    The text is split, and each statement gets a verdict with its evidence: supported, refuted,
    conflicting or not enough evidence. Without evidence a statement is never false. The run is
    saved: claims report RUN shows it again.
    """
    from claims import open_store
    from claims.report import findings, jsonable, style

    wanted = _verdicts(fail_on)
    document = options.document_of(text, force=force)
    with open_store(db, create=False) as store:
        result = store.check(document, as_of=as_of, top=top, save=not no_save)
    if as_json:
        jsonable.print_json(jsonable.of_check(result, explain))
    else:
        findings.print_check(style.output(), result, explain)
    return int(any(finding.verdict in wanted for finding in result.findings))


def _verdicts(fail_on: str) -> set[str]:
    names = {name.strip() for name in fail_on.split(",") if name.strip()}
    if unknown := names - set(FAIL_ON):
        raise typer.BadParameter(
            f"--fail-on takes {', '.join(FAIL_ON)}; not {', '.join(sorted(unknown))}."
        )
    return {options.whole_name(name) for name in names}
