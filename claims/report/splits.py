"""The atomic claims of a text at the terminal."""

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from claims.model import AtomicClaim, Document, Kind, Split, Stance
from claims.report.findings import STANCES
from claims.report.places import position
from claims.report.style import clean, counted, excerpt, hanging


def print_split(console: Console, document: Document, split: Split, explain: bool = False) -> None:
    """Each sentence that gave claims with them below it; then those that gave none, and why."""
    sentence = -1
    if document.name:
        console.print(Text(clean(document.name), style="bold"))
    for claim in split.claims:
        if claim.sentence != sentence:
            sentence = claim.sentence
            span = split.sentences[sentence]
            line, column = position(document, span.start)
            where = Text(f"{line}:{column}  ", style="cyan")
            console.print(hanging(where, Text(clean(document.text[span.start : span.stop]), "dim")))
        indent = 4 if claim.parent is not None else 2
        console.print(Padding(_claim(claim), (0, 0, 0, indent)))
        if explain:
            rules = " → ".join(claim.rules) or "the sentence as it is"
            how = f"by {rules}; {claim.certainty:.0%} sure"
            if claim.written and claim.written != claim.text:
                how += f"; written: {clean(claim.written)}"
            console.print(Padding(Text(how, style="dim"), (0, 0, 0, indent + 2)))
    if split.skipped:
        console.print(Text("\nNo claim in:", style="bold"))
    for skipped in split.skipped:
        line, column = position(document, skipped.start)
        text = Text(f"{clean(skipped.why)}: ", style="yellow").append(excerpt(skipped.text), "dim")
        console.print(hanging(Text(f"{line}:{column}  ", style="cyan"), text))
    console.print(Rule(style="dim"))
    none = f", {len(split.skipped)} without a claim" if split.skipped else ""
    sentences = counted(len(split.sentences), "sentence")
    console.print(f"{counted(len(split.claims), 'claim')} from {sentences}{none}")


def _claim(claim: AtomicClaim) -> Table:
    text = Text(clean(claim.text))
    notes = [] if claim.kind is Kind.ASSERTED else [str(claim.kind)]
    if claim.speaker:
        how = "said" if claim.stance is Stance.ASSERTS else STANCES[claim.stance]
        notes.append(f"{how} by {clean(claim.speaker.name)}{', quoted' * claim.speaker.direct}")
    notes.append(f"{claim.start}–{claim.stop}")
    return hanging(Text("• ", style="green"), text.append(f"  [{'; '.join(notes)}]", style="dim"))
