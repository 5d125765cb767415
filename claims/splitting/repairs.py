"""Typical errors of the parser, mended on the tree before anything is cut."""

from claims.splitting.tree import Node


def repair(root: Node) -> None:
    """Mend a tree in place."""
    for node in root.nodes():
        if node.dep == "appos":
            _list_as_apposition(node)


def _list_as_apposition(node: Node) -> None:
    """ "cameras, lights and cables" read as "cameras, that is lights and cables"."""
    first = node.parent
    if first is None or node not in first.right:
        return
    at = first.right.index(node)
    if not at or first.right[at - 1].text != ",":
        return
    members = [c for c in node.right if c.dep == "conj"]
    if not members or not any(c.dep == "cc" for c in node.right):
        return
    if bool(first.ent) != bool(node.ent) or (first.pos == "PROPN") != (node.pos == "PROPN"):
        return
    if first.pos == "NOUN" and (_article(first) != _article(node)):
        return
    start = next(
        k for k, c in enumerate(node.right) if c.dep in ("cc", "conj")
    )
    while start and node.right[start - 1].dep == "punct":
        start -= 1
    moved = node.right[start:]
    del node.right[start:]
    node.dep = "conj"
    for offset, child in enumerate(moved):
        first.put_right(child, at + 1 + offset)


def _article(noun: Node) -> str:
    det = noun.child("det", "poss")
    return "" if det is None else "definite" if det.lemma == "the" else "other"
