"""What must agree for two claims to say the same, read off a claim's own tree."""

from collections.abc import Iterator
from datetime import date

from claims.language import entities
from claims.language.aliases import canonical
from claims.language.quantities import find_quantities
from claims.language.times import Tense, find_times
from claims.model import Kind, Slots, When, Word
from claims.splitting.tree import Node

PLACE_PREPOSITIONS = frozenset("in at near on outside inside off along across".split())


def slots_of(
    text: str,
    words: tuple[Word, ...],
    root: Node,
    published: date | None,
    factuality: tuple[Kind, bool],
) -> Slots:
    """The slots of a claim that reads `text`; relative times are counted from `published`.

    factuality: its kind, and whether it is negated.
    """
    kind, negated = factuality
    return Slots(
        words=words,
        quantities=find_quantities(text),
        times=_times(text, root, published, kind),
        place=place_of(root),
        kind=kind,
        negated=negated,
    )


def entities_of(words: tuple[Word, ...]) -> tuple[str, ...]:
    """The canonical names of what the words name, each once, in order."""
    return tuple(dict.fromkeys(canonical(name) for name in _names(words)))


def _names(words: tuple[Word, ...]) -> Iterator[str]:
    run: list[Word] = []
    for word in words:
        if run and word.ent != run[-1].ent:
            yield " ".join(w.text for w in run)
            run = []
        if word.ent in entities.NAMES:
            run.append(word)
    if run:
        yield " ".join(w.text for w in run)


def _times(text: str, root: Node, published: date | None, kind: Kind) -> tuple[When, ...]:
    """The times in `text`, each read by the tense of the clause it stands in."""
    out = []
    for when in find_times(text, published):
        verb = _clause_of(when.text.split()[0], root)
        tense = _tense(verb, kind if verb is root else Kind.ASSERTED)
        again = find_times(text, published, tense) if tense else ()
        out.append(next((w for w in again if w.start == when.start), when))
    return tuple(out)


def _clause_of(word: str, root: Node) -> Node:
    """The verb whose clause a word stands in; the root where it cannot be told."""
    for node in root.nodes():
        if node.text != word:
            continue
        up: Node | None = node
        while up is not None and up is not root:
            if up.pos in ("VERB", "AUX"):
                return up
            up = up.parent
    return root


def _tense(verb: Node, kind: Kind) -> Tense | None:
    """Which side of its day a bare weekday or date of a clause lies on.

    The plain present with a day is a timetable: "the summit opens on Thursday" is to come.
    """
    if kind is Kind.PLANNED or any(c.lemma in ("will", "shall") for c in verb.children):
        return "future"
    verbs = [verb, *(c for c in verb.children if c.dep in ("aux", "auxpass"))]
    if any(v.lemma == "have" for v in verbs[1:]) or any(v.tag == "VBD" for v in verbs):
        return "past"
    return "future" if verb.tag in ("VBZ", "VBP") and verb.pos == "VERB" else None


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
            out.append(
                Word(
                    texts[k],
                    node.lemma,
                    node.pos,
                    "ROOT" if k == top else node.dep,
                    k if k == top else top,
                    node.ent,
                )
            )
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
        if obj is not None and obj.ent in entities.PLACES:
            return " ".join(n.text for n in obj.nodes() if n.dep != "punct" or n.text == ",")
    return ""
