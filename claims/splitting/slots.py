"""What must agree for two claims to say the same, read off a claim's own tree."""

from claims.model import Word
from claims.splitting.tree import Node

PLACE_PREPOSITIONS = frozenset("in at near on outside inside off along across".split())
PLACE_ENTITIES = frozenset({"GPE", "LOC", "FAC"})


def words_of(nodes: list[Node], texts: list[str], root: Node) -> tuple[Word, ...]:
    """The claim's words, each with the index of its head; lists hang in a chain as in spaCy."""
    index = {id(n): k for k, n in enumerate(nodes)}
    top = index.get(id(root), 0)
    chain = _chain(nodes)
    out = []
    for k, node in enumerate(nodes):
        head = chain.get(id(node)) or node.parent
        while head is not None and id(head) not in index:
            head = _stand_in(head, nodes)
        place = top if head is None else index[id(head)]
        if k == top or place == k:
            out.append(Word(texts[k], node.lemma, node.pos, "ROOT" if k == top else node.dep,
                            k if k == top else top, node.ent))
        else:
            out.append(Word(texts[k], node.lemma, node.pos, node.dep, place, node.ent))
    return tuple(out)


def _stand_in(head: Node, nodes: list[Node]) -> Node | None:
    """What stands where a word was resolved away; else the next word up."""
    for node in nodes:
        if node.i == head.i and node.i >= 0 and node.parent is head.parent:
            return node
    return head.parent


def _chain(nodes: list[Node]) -> dict[int, Node]:
    """For each conjunct (and its "and") the conjunct before it."""
    out: dict[int, Node] = {}
    for node in nodes:
        last = node
        for child in node.right:
            if child.dep == "conj":
                if last is not node:
                    out[id(child)] = last
                last = child
            elif child.dep in ("cc", "punct") and last is not node:
                out[id(child)] = last
    return out


def place_of(root: Node) -> str:
    """Where it happened: the clause's own "in Shanghai", as written; "" when not told."""
    for child in root.children:
        if child.dep != "prep" or child.lemma not in PLACE_PREPOSITIONS:
            continue
        obj = child.child("pobj")
        if obj is not None and obj.ent in PLACE_ENTITIES:
            return " ".join(n.text for n in obj.nodes() if n.dep != "punct" or n.text == ",")
    return ""
