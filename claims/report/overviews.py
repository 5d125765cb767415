"""The store as a whole at the terminal: what was added, sources, counts, the one-page report."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from claims.model import Verdict
from claims.report.claims import print_list
from claims.report.findings import called
from claims.report.style import VERDICTS, clean, counted, day, hanging
from claims.results import AddResult, AddStatus, Overview

if TYPE_CHECKING:
    from claims.store.copying import Copied
    from claims.store.documents import StoredDocument
    from claims.store.figures import SourceCount, Stats
    from claims.store.removing import Removed
    from claims.store.runs import Run

ENDINGS = 6  # kinds of files that are told one by one
NAMED = 10  # columns for a name, however narrow the terminal


def print_added(console: Console, results: Sequence[AddResult], dry_run: bool) -> None:
    """What is new, what was known, what was skipped and why."""
    count = {status: sum(r.status is status for r in results) for status in AddStatus}
    new, claims = count[AddStatus.NEW], sum(r.new_claims for r in results)
    for result in results:
        if result.status is AddStatus.NEW and len(results) <= 20:
            text = Text("+ ", style="green").append(clean(result.name), style="default")
            text.append(f"  {clean(result.source)}", style="italic")
            text.append("" if result.published else ", no date", style="yellow")
            console.print(text.append(f"  {counted(result.claims, 'claim')}", style="dim"))
    hints: set[str] = set()
    for result in results:
        if result.status is AddStatus.SKIPPED:
            body = [Text(f"skipped: {clean(result.why)}")]
            if result.hint and result.hint not in hints:  # each once, not for every file
                hints.add(result.hint)
                body.append(Text(clean(result.hint), style="dim"))
            console.print(hanging(Text("! ", style="yellow"), *body))
    verb = "would be added" if dry_run else "added"
    parts = [f"{counted(new, 'document')} {verb}"]
    if not dry_run:  # which of its claims are new is known only when they are stored
        parts.append(counted(claims, "new claim"))
    if known := count[AddStatus.KNOWN]:
        parts.append(f"{known} known already")
    if skipped := count[AddStatus.SKIPPED]:
        parts.append(f"{skipped} skipped")
    console.print(", ".join(parts))


def print_left_out(console: Console, endings: Mapping[str, int]) -> None:
    """How many files of the folders were not read, as they are no texts by their names."""
    kinds = [
        f"{number:,} {clean(ending) or 'without an ending'}" for ending, number in endings.items()
    ]
    more = [f"{len(kinds) - ENDINGS} more kinds"] if len(kinds) > ENDINGS else []
    number = counted(sum(endings.values()), "file")
    console.print(
        f"Left alone in the folders, as no texts: {number} ({', '.join(kinds[:ENDINGS] + more)})"
    )


def print_documents(console: Console, documents: "Sequence[StoredDocument]") -> None:
    """Each document with its number, and what is known of it."""
    width = max((len(str(each.id)) for each in documents), default=0)
    for each in documents:
        known = [clean(each.source), day(each.published), counted(each.mentions, "claim")]
        known += [clean(each.name)] if each.title and each.name != "-" else []
        body = Text(called(each.title or each.name)), Text(" · ".join(known), style="dim")
        console.print(hanging(Text(f"{each.id:>{width}}  ", style="cyan"), *body))


def print_removed(console: Console, removed: "Sequence[Removed]", dry_run: bool) -> None:
    """What was taken out, and what stays of it."""
    for each in removed:
        text = Text("- ", style="red").append(called(each.document.name), style="default")
        text.append(f"  {clean(each.document.source)}", style="italic")
        console.print(text.append(f"  {counted(each.document.mentions, 'claim')}", style="dim"))
    verb = "would be removed" if dry_run else "removed"
    gone, kept = sum(each.claims for each in removed), sum(each.kept for each in removed)
    told = f"{counted(len(removed), 'document')} {verb}, and {counted(gone, 'claim')} with "
    console.print(told + ("it" if len(removed) == 1 else "them"))
    if kept:
        console.print(
            f"{counted(kept, 'claim')} kept: of another document, a review, or a saved check"
        )


def print_sources(console: Console, sources: "Sequence[SourceCount]") -> None:
    """A table of sources."""
    if not sources:
        console.print("No sources yet: claims add PATH")
        return
    console.print(_sources_table(sources))


def print_stats(console: Console, stats: "Stats", url: str) -> None:
    """Counts and sizes."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column()
    table.add_column(justify="right")
    for name, count in asdict(stats).items():
        table.add_row(name, _size(count) if name == "size" else f"{count:,}")
    console.print(table)
    console.print(Text(url, style="dim"), soft_wrap=True)


def print_copied(console: Console, copied: "Sequence[Copied]", url: str) -> None:
    """What arrived in a copy."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for name in ("table", "rows", "copied", "checksum"):
        number = name in ("rows", "copied")
        table.add_column(name, overflow="fold", justify="right" if number else "left")
    for row in copied:
        table.add_row(row.table, f"{row.rows:,}", f"{row.copied:,}", row.checksum[:16])
    console.print(table)
    console.print(Text(f"the same on both sides, in {url}", style="dim"), soft_wrap=True)


def print_runs(console: Console, runs: "Sequence[Run]") -> None:
    """Saved checks, newest first."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for name in ("run", "made", "text", "verdicts"):
        table.add_column(name, overflow="fold", min_width=NAMED if name == "text" else None)
    for run in runs:
        name = clean(run.name or run.text)[:32]
        verdicts = Text("  ").join(
            Text(f"{VERDICTS[verdict][0]} {n}", style=VERDICTS[verdict][1])
            for verdict, n in sorted(run.verdicts.items(), key=lambda v: list(Verdict).index(v[0]))
        )
        table.add_row(str(run.id), f"{run.made:%Y-%m-%d %H:%M}", Text(name), verdicts)
    console.print(table)


def print_overview(console: Console, overview: Overview) -> None:
    """The state of the store on one page."""
    stats = overview.stats
    console.print(Text("Claim store", style="bold").append(f"  {overview.url}", "dim"))
    parts = (
        counted(stats.sources, "source"),
        counted(stats.documents, "document"),
        counted(stats.claims, "claim"),
        counted(stats.mentions, "mention"),
        counted(stats.reviews, "review"),
    )
    console.print(", ".join(parts) + "\n")
    if not stats.claims:
        console.print("Nothing is stored yet: claims add PATH")
        return
    _section(console, "Sources")
    console.print(_sources_table(overview.sources), "")
    for title, claims in (
        ("Best sourced", overview.best_sourced),
        ("Stored last", overview.stored_last),
        ("Disputed", overview.disputed),
        ("Unreviewed", overview.unreviewed if stats.reviews else ()),
    ):
        if claims:
            _section(console, title)
            print_list(console, claims, contradictions=title == "Disputed")
            console.print()
    if overview.runs:
        _section(console, "Latest checks")
        print_runs(console, overview.runs)


def _section(console: Console, title: str) -> None:
    console.print(Rule(Text(title, style="bold"), align="left", style="dim"))


def _sources_table(sources: "Sequence[SourceCount]") -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("source", overflow="fold", min_width=NAMED)
    for name in ("documents", "claims", "dated"):
        number = name != "dated"
        table.add_column(name, justify="right" if number else "left")
    for source in sources:
        owner = f" ({clean(source.owner)})" if source.owner not in ("", source.name) else ""
        table.add_row(
            Text(clean(source.name) + owner),
            f"{source.documents:,}",
            f"{source.claims:,}",
            " to ".join(dict.fromkeys(day(each) for each in (source.first, source.last) if each)),
        )
    return table


def _size(count: float) -> str:
    for unit in ("bytes", "kB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            break
        count /= 1000
    return f"{count:,.0f} {unit}" if unit == "bytes" else f"{count:,.1f} {unit}"
