"""Stored claims at the terminal: as a list, and one with all that is known of it."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from claims.model import LinkKind, Mention, Review, StoredClaim
from claims.report.findings import located, named, said_by, standing
from claims.report.style import RATINGS, clean, day, hanging, quoted, short
from claims.results import Conflict

SHOWN = 3  # contradictions or documents named of one claim in a list; `claims show` has them all


def print_list(
    console: Console, claims: Sequence[StoredClaim], contradictions: bool = False
) -> None:
    """Each claim with its id, and how well it stands; if asked for, what contradicts it."""
    for claim in claims:
        body = [Text(clean(claim.text)), standing(claim)]
        against = [link for link in claim.links if link.kind is LinkKind.CONTRADICTS]
        for link in against[:SHOWN] if contradictions else ():
            text = Text("contradicts ", style="red").append(f"{short(link.other)} ", "cyan")
            body.append(text.append(clean(link.other_text), "default"))
        if contradictions and len(against) > SHOWN:
            rest = f"and {len(against) - SHOWN} more: claims show {short(claim.key)}"
            body.append(Text(rest, style="dim"))
        console.print(hanging(Text(f"{short(claim.key)}  ", style="cyan"), *body))


def print_claim(console: Console, claim: StoredClaim) -> None:
    """A tree of one claim: mentions by source, reviews, links."""
    tree = Tree(Text(clean(claim.text), style="bold"), guide_style="dim")
    tree.add(Text(claim.key, style="cyan"))
    tree.add(standing(claim))
    sources: dict[str, Tree] = {}
    for mention in claim.mentions:
        if mention.source not in sources:
            sources[mention.source] = tree.add(Text(clean(mention.source), style="italic"))
        branch = sources[mention.source].add(_heading(mention))
        branch.add(quoted(mention, plain=not console.is_terminal))
    if claim.reviews:
        reviews = tree.add("Reviews")
        for review in sorted(claim.reviews, key=lambda r: r.made, reverse=True):
            reviews.add(_review(review))
    if claim.links:
        links = tree.add("Links")
        for link in claim.links:
            how = f"decided by {clean(link.by)}" if link.decided else f"suggested, {link.score:.0%}"
            text = Text(f"{link.kind} ").append(short(link.other), style="cyan")
            links.add(text.append(f" ({how}) {clean(link.other_text)}", style="default"))
    console.print(tree)


def print_conflicts(console: Console, conflicts: Sequence[Conflict]) -> None:
    """Pairs of claims that cannot both be true, and why."""
    for conflict in conflicts:
        for mark, claim in (("┌ ", conflict.claim), ("└ ", conflict.other)):
            text = Text(mark, style="red").append(f"{short(claim.key)}  ", style="cyan")
            console.print(hanging(text, Text(clean(claim.text)), _sources(claim)))
        how = "decided" if conflict.decided else f"{conflict.score:.0%} sure"
        reasons = "; ".join(clean(reason) for reason in conflict.reasons)
        text = Text(f"{reasons or 'no reason given'} ({how})\n", style="red")
        console.print(hanging(Text("  → ", style="red"), text))


def _heading(mention: Mention) -> Text:
    text = Text(f"{day(mention.published)}, {named(mention)}")
    if mention.speaker:
        text.append(f", {said_by(mention)}")
    text.append(f", {located(mention)}", style="dim")
    return text.append(f", {clean(mention.url)}", style="dim") if mention.url else text


def _review(review: Review) -> Text:
    text = Text(review.rating.upper(), style=f"bold {RATINGS[review.rating]}")
    text.append(f" by {clean(review.reviewer)} on {day(review.made.date())}", style="not bold")
    text.append(f": {clean(review.note)}" if review.note else "", style="default")
    return text.append(f" ({clean(review.url)})" if review.url else "", style="dim not bold")


def _sources(claim: StoredClaim) -> Text:
    names = [
        f"{clean(m.source)}, {day(m.published)}{f', {said_by(m)}' if m.speaker else ''}: {named(m)}"
        for m in claim.mentions
    ]
    names = list(dict.fromkeys(names))
    more = [f"and {len(names) - SHOWN} more"] if len(names) > SHOWN else []
    return Text("; ".join(names[:SHOWN] + more), style="dim")
