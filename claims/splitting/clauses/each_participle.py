"""Participles side by side, each on its own; and what one in "meaning" means."""

from claims.splitting.clauses.predicates import cut_with_marks
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node
from claims.splitting.wording.realise import inflect


def each_participle(clause: Node) -> list[Node]:
    """ "directed by A and starring B": both, each on its own."""
    if any(c.dep == "cc" and c.lemma.lower() in ("or", "nor") for c in clause.right):
        return [clause]
    inner = clause.child("ccomp")
    if clause.lemma == "mean" and inner is not None:  # ", meaning A is used and compared to B"
        for conj in [c for c in clause.right if c.dep == "conj"]:
            for node in conj.with_joint():
                inner.put_right(node.detach())
    out = [clause]
    for conj in clause.right:
        if clause.tag == "VBN" and conj.dep == "conj" and conj.tag == "VBD" and _passive(conj):
            conj.tag = "VBN"  # "soup, cooked by monks and served in bowls"
    for conj in [c for c in clause.right if c.dep == "conj" and c.tag in ("VBG", "VBN")]:
        if not any(c.dep in (*AUXILIARIES, *SUBJECTS) for c in conj.left):
            cut_with_marks(conj)
            out.append(conj)
    if len(out) == 2 and not clause.right and _next_to(clause, out[1]):
        for phrase in [c for c in out[1].right if c.dep == "prep"]:
            clause.put_right(phrase.copy())  # "born and raised in Ulm": both of them there
    return out


def _passive(verb: Node) -> bool:
    """Without a subject or an object, and in a form that may be a participle."""
    alone = verb.subject is None and verb.child("dobj", "ccomp", "xcomp", "acomp") is None
    return alone and inflect(verb.lemma, "VBN") == verb.text.lower()


def _next_to(first: Node, second: Node) -> bool:
    """ "born and raised": nothing but "and" between them."""
    return second.i - first.i == 2 and first.tag == second.tag == "VBN"


def meaning(clause: Node) -> Node | None:
    """ ", meaning it lasts": only what it means is told."""
    inner = clause.child("ccomp")
    if clause.lemma != "mean" or inner is None or inner.subject is None:
        return None
    return inner.detach()
