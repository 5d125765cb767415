"""The two dashes or brackets around an aside: both or none of them stand in a claim."""

from claims.splitting.tree import Node

DASHES = frozenset({"-", "–", "—", "--"})
BRACKETS = {"(": ")", "[": "]"}


def both_or_none(kept: list[Node], nodes: list[Node], source: list[Node]) -> list[Node]:
    """The words of a claim (kept of its nodes) with the dashes of its sentence in pairs.

    An aside that lost words keeps its second dash, what lost an aside loses it. At the end of a
    claim one is enough.
    """
    pair = [n for n in source if _parts(n)]
    if len(pair) != 2:
        return kept
    first, second = pair
    held = {n.i for n in kept}
    if not held & {first.i, second.i}:
        return _put_back(kept, first, second)
    if first.i in held and second.i not in held:
        behind = [k for k, n in enumerate(kept) if n.i > second.i]
        if behind and first.i < kept[behind[0] - 1].i < second.i:
            return [*kept[: behind[0]], second, *kept[behind[0] :]]
    if second.i in held and first.i not in held:
        return _opened(kept, first, second)
    return kept


def _opened(kept: list[Node], first: Node, second: Node) -> list[Node]:
    """With the first dash before what is left of the aside, or without the second."""
    end = next(k for k, n in enumerate(kept) if n.i == second.i)
    start = end
    while start and first.i < kept[start - 1].i < second.i:
        start -= 1
    if 0 < start < end < len(kept) - 1:
        return [*kept[:start], first, *kept[start:]]
    return [n for n in kept if n.i != second.i]


def _put_back(kept: list[Node], first: Node, second: Node) -> list[Node]:
    """Both, where the claim has words before, inside and behind the aside."""
    places = [n.i for n in kept]
    inside = [k for k, i in enumerate(places) if first.i < i < second.i]
    if not inside or places != sorted(places) or not 0 < inside[0] <= inside[-1] < len(kept) - 1:
        return kept
    end = inside[-1] + 1
    return [*kept[: inside[0]], first, *kept[inside[0] : end], second, *kept[end:]]


def _parts(mark: Node) -> bool:
    return mark.text in DASHES and mark.lead and mark.space


def in_brackets(kept: list[Node], source: list[Node]) -> list[Node]:
    """The words of a claim with the brackets around what stands behind its word as written.

    "the Board of Trade (Home and Foreign Branch)" keeps both, wherever the parser hung them.
    """
    for opens, closes in _pairs(source):
        inner = {n.i for n in source if opens.i < n.i < closes.i and n.pos != "PUNCT"}
        places = [k for k, n in enumerate(kept) if n.i in inner]
        if not places or len(places) < len(inner) or kept[places[0] - 1].i != opens.i - 1:
            continue
        start, stop = places[0], places[-1] + 1
        if start == 0 or any(not opens.i < n.i < closes.i for n in kept[start:stop]):
            continue
        apart = [n for n in kept if n.i not in (opens.i, closes.i)]
        if len(kept) - len(apart) == 2:
            continue
        start, stop = apart.index(kept[start]), apart.index(kept[stop - 1]) + 1
        kept = [*apart[:start], opens, *apart[start:stop], closes, *apart[stop:]]
    return kept


def _pairs(source: list[Node]) -> list[tuple[Node, Node]]:
    """Each bracket with the one that closes it, none inside another."""
    out: list[tuple[Node, Node]] = []
    opened: Node | None = None
    for node in source:
        if node.text in BRACKETS:
            opened = node
        elif opened is not None and node.text == BRACKETS[opened.text]:
            out.append((opened, node))
            opened = None
    return out
