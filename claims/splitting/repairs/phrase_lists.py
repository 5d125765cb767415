"""Phrases side by side ("on foot, by boat and from the air") as one list."""

from claims.splitting.drafts import is_time
from claims.splitting.tree import Node


def list_of_phrases(second: Node) -> None:
    """ "for nurses, for drugs and for taxis": three of one list, not two behind another one."""
    host = second.parent
    if host is None or second not in host.right or not _ends_list(second):
        return
    at = host.right.index(second)
    comma = host.right[at - 1] if at > 1 else None
    first = _before(host.right[at - 2], second) if comma is not None and comma.text == "," else None
    if first is None or comma is None or is_time(first) != is_time(second):
        return
    rest = [c for c in second.right if c.dep in ("cc", "conj", "punct")]
    second.dep = "conj"
    for node in (comma, second, *rest):
        first.put_right(node.detach())


def _ends_list(phrase: Node) -> bool:
    """Whether "and" and one more phrase follow."""
    more = [c for c in phrase.right if c.dep == "conj"]
    joined = any(c.dep == "cc" and c.lemma.lower() in ("and", "or") for c in phrase.right)
    return joined and len(more) == 1 and more[0].pos in ("ADP", "SCONJ")


def _before(node: Node, second: Node) -> Node | None:
    """The phrase with the same preposition that ends before the comma; also behind an object."""
    while True:
        if node.dep == "prep" and node.lemma == second.lemma and node.child("conj") is None:
            return node
        inner = [c for c in node.right if c.dep != "punct"]
        if not inner or node.dep == "relcl":
            return None
        node = inner[-1]
