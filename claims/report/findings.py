"""A checked text at the terminal: each statement, its verdict, and the evidence it rests on."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from claims.model import Finding, Match, Mention, Relation, Stance, StoredClaim, Verdict
from claims.reading.folders import TEXTS
from claims.report.places import place
from claims.report.style import (
    QUIET,
    RATINGS,
    RELATIONS,
    VERDICTS,
    clean,
    counted,
    day,
    excerpt,
    quoted,
    short,
    verdict,
)
from claims.results import CheckResult

STANCES = {Stance.DENIES: "denied", Stance.DOUBTS: "doubted"}
NEAR = 50  # similarity from which a claim that decides nothing is worth showing
ALONE = frozenset(("name", "word"))  # reasons that one understands without the claim
QUOTES = 3  # mentions shown of one claim; `claims show` has them all


def print_check(console: Console, result: CheckResult, explain: bool = False) -> None:
    """The whole report of a check."""
    plain = not console.is_terminal
    for finding in result.findings:
        console.print(_finding(finding, result, explain, plain))
    for skipped in result.skipped:
        where = place(result.document, skipped.start)
        text = Text(f"{where}  " if where else "", style="dim")
        text.append(f"no statement ({clean(skipped.why)}): ").append(excerpt(skipped.text))
        console.print(text, style="dim")
    if result.skipped:
        console.print()
    console.print(Rule(style="dim"))
    console.print(_summary(result))


def _summary(result: CheckResult) -> Text:
    text = Text(counted(len(result.findings), "statement"))
    for value, (symbol, colour) in VERDICTS.items():
        if count := result.count(value):
            word = "unverified" if value is Verdict.NOT_ENOUGH else value
            text.append("  ").append(f"{symbol} {count} {word}", style=colour)
    if result.run:
        text.append(f"\nsaved: claims report {result.run}", style="dim")
    return text


def _finding(finding: Finding, result: CheckResult, explain: bool, plain: bool) -> RenderableType:
    head = verdict(finding.verdict)
    if finding.verdict is not Verdict.NOT_ENOUGH:
        head.append(f"  {finding.confidence:.0%} sure", style=QUIET)
    if where := place(result.document, finding.statement.start):
        head.append(f"  {where}", style=QUIET)
    parts: list[RenderableType] = [head, Padding(Text(clean(finding.statement.text)), (0, 0, 0, 2))]
    if speaker := finding.statement.speaker:
        parts.append(Padding(Text(f"said by {clean(speaker.name)}", style="dim"), (0, 0, 0, 2)))
    matches = finding.matches if explain else _telling(finding)
    for reason in () if matches else _lacking(finding):  # of what is shown, each tells its own
        parts.append(Padding(Text(f"→ {clean(reason)}"), (0, 0, 0, 2)))
    for match in matches:
        parts.append(Padding(_match(match, explain, plain), (1, 0, 0, 2)))
    return Group(*parts, "")


def _telling(finding: Finding) -> Sequence[Match]:
    """The matches that decide; where none does, the one that comes nearest, if it comes near."""
    decisive = [m for m in finding.matches if m.relation is not Relation.NEUTRAL]
    near = [m for m in finding.matches if m.similarity >= NEAR]
    explained = [m for m in near if m.reasons == finding.reasons]
    return decisive or explained[:1] or near[:1]


def _lacking(finding: Finding) -> list[str]:
    """What nothing stored tells; what is told otherwise means nothing to who does not see where."""
    told = [str(reason) for reason in finding.reasons if reason.kind in ALONE]
    nothing = [reason.text for reason in finding.reasons if reason.kind == "nothing"]
    return told or nothing or ["no stored claim is close enough"]


def _match(match: Match, explain: bool, plain: bool) -> RenderableType:
    symbol, colour = RELATIONS[match.relation]
    word = "related" if match.relation is Relation.NEUTRAL else str(match.relation)
    head = Text(f"{symbol} {word}", style=colour)
    head.append(f"  {short(match.claim.key)}", style=QUIET)
    parts: list[RenderableType] = [head]
    mentions = match.claim.mentions
    said = {clean(mention.sentence).rstrip(".") for mention in mentions[:QUOTES]}
    body: list[RenderableType] = []
    if clean(match.claim.text).rstrip(".") not in said:  # else the quote shows it
        body.append(Text(clean(match.claim.text)))
    for mention in mentions[:QUOTES]:
        body += [quoted(mention, plain), _origin(mention)]
    if len(mentions) > QUOTES:
        rest = counted(len(mentions) - QUOTES, "more mention")
        body.append(Text(f"and {rest}: claims show {short(match.claim.key)}", style="dim"))
    body.append(standing(match.claim))
    body += [Text(f"→ {clean(str(reason))}", style=colour) for reason in match.reasons]
    if explain and match.features:
        body.append(_features(match))
    return Group(*parts, Padding(Group(*body), (0, 0, 0, 2)))


def _origin(mention: Mention) -> Text:
    """Who published it, when, who said it, and where exactly."""
    text = Text("— ", style="dim")
    text.append(clean(mention.source), style="italic")
    text.append(f", {day(mention.published)}")
    if mention.speaker:
        text.append(f", {said_by(mention)}")
    return text.append(f"; {named(mention)}, {located(mention)}")


def named(mention: Mention) -> str:
    """The title of its document; of one without, the name of its file without the folders."""
    name = called(mention.document)
    return Path(name).name if Path(name).suffix.lower() in TEXTS else name


def called(title: str) -> str:
    """A document's title, or the name of its file."""
    return "standard input" if title == "-" else clean(title) or "untitled"


def located(mention: Mention) -> str:
    """Where in its document: the line for an editor, the characters for a program."""
    return f"line {mention.line}, characters {mention.start}–{mention.stop}"


def said_by(mention: Mention) -> str:
    """`said by Jen Psaki`, or what else the speaker does with the claim."""
    how = "said" if mention.stance is Stance.ASSERTS else STANCES[mention.stance]
    words = " in these words" if mention.direct and mention.stance is Stance.ASSERTS else ""
    return f"{how} by {clean(mention.speaker)}{words}"


def standing(claim: StoredClaim) -> Text:
    """How well a stored claim stands: how many independent sources, and what people found."""
    count = claim.independent_sources  # none where all who tell of it deny it
    none = "no source says so" if claim.mentions else "no source"
    text = Text(counted(count, "independent source") if count else none, style="dim")
    if not claim.reviews:
        return text.append(" · not reviewed by anyone")
    newest = max(claim.reviews, key=lambda review: review.made)
    text.append(" · rated ").append(newest.rating.upper(), style=f"bold {RATINGS[newest.rating]}")
    text.append(f" by {clean(newest.reviewer)} on {day(newest.made.date())}")
    return text.append(f": {clean(newest.note)}") if newest.note else text


def _features(match: Match) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", title_justify="left")
    for name in ("feature", "value", "statement", "stored"):
        table.add_column(name, overflow="fold", justify="right" if name == "value" else "left")
    for feature in match.features:
        cells = (clean(feature.ours), clean(feature.theirs))
        table.add_row(feature.name, f"{feature.value:.2f}", *(Text(cell) for cell in cells))
    return table
