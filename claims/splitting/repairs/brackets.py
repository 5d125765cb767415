"""Brackets after a noun hang on it alone, whatever the parser made of what is in them."""

from claims.splitting.tree import FINITE_TAGS, NOUN_POS, Node


def mend_brackets(nodes: list[Node], heads: list[int]) -> None:
    """Rehang brackets and what took its place inside them, on the flat sentence."""
    for start, stop in _brackets(nodes):
        _noun_as_root(nodes, heads, start, stop)
        inside = range(start, stop + 1)
        guests = [k for k, h in enumerate(heads) if h in inside and k not in inside]
        if guests:
            _turn_out(nodes, heads, inside, guests)


def _brackets(nodes: list[Node]) -> list[tuple[int, int]]:
    """First and last word of each bracket right after a noun that more follows."""
    out: list[tuple[int, int]] = []
    for start in range(1, len(nodes)):
        if nodes[start].text != "(" or nodes[start - 1].pos not in NOUN_POS:
            continue
        stop = next((k for k in range(start, len(nodes)) if nodes[k].text in "()" and k > start), 0)
        if stop and nodes[stop].text == ")" and stop < len(nodes) - 2:
            out.append((start, stop))
    return out


def _noun_as_root(nodes: list[Node], heads: list[int], start: int, stop: int) -> None:
    """ "Moe (an old name) is a poet": what stands before the bracket is the verb's subject."""
    noun, verb = start - 1, stop + 1
    if heads[noun] != noun or heads[verb] != noun or nodes[verb].tag not in FINITE_TAGS:
        return
    heads[verb], nodes[verb].dep = verb, "ROOT"
    heads[noun], nodes[noun].dep = verb, "nsubj"
    for k, head in enumerate(heads):
        if head == noun and k > stop:
            heads[k] = verb
        elif head == verb and start <= k <= stop:
            heads[k] = noun


def _turn_out(nodes: list[Node], heads: list[int], inside: range, guests: list[int]) -> None:
    """Words that hang on the bracket go where the bracket hung, the bracket to its noun."""
    host = inside.start - 1
    while heads[host] < inside.start and heads[host] != host and nodes[host].dep == "compound":
        host = heads[host]
    tops = [k for k in inside if heads[k] not in inside or heads[k] == k]
    outer = next((k for k in tops if heads[k] == k or heads[k] > inside.stop - 1), None)
    if host not in guests or outer is None:
        return
    if heads[outer] == outer:
        verb = next((k for k in guests if k > outer and nodes[k].pos in ("VERB", "AUX")), None)
        if verb is None:
            return
        heads[verb], nodes[verb].dep = verb, "ROOT"
        heads[host], nodes[host].dep = verb, "nsubj"
    else:
        heads[host] = heads[outer]
        nodes[host].dep = "nsubj" if nodes[outer].dep == "csubj" else nodes[outer].dep
    for k in guests:
        if heads[k] in inside:
            heads[k] = heads[host]
    for k in tops:
        heads[k] = host
        if nodes[k].dep != "punct":
            nodes[k].dep = "appos"
