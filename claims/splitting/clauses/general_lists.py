"""Long lists in what is said in general: each member is a fact of its own."""

from itertools import pairwise

from claims.splitting.clauses.coordination import LISTED, allowed
from claims.splitting.clauses.doubtful_lists import of_whom
from claims.splitting.clauses.members import conjuncts, versions
from claims.splitting.clauses.participles import NAMING
from claims.splitting.drafts import Draft, comma_before, is_general, is_negated
from claims.splitting.tree import Node
from claims.splitting.wording.realise import is_plural

COMPLEMENTS = frozenset("dobj pobj attr prep pcomp xcomp acomp".split())
WHOLES = frozenset("make compose consist form combine mix comprise range divide".split())
PARTING = frozenset("split separate break cut sort group classify divide".split())


def expand_general(draft: Draft) -> list[Draft]:
    """The members of a long list in what is said in general, each a claim: "it cures A, B and C".

    What "as well as" adds is told apart also of what happened. Of a thing made of or lying
    between several, none does alone.
    """
    root = draft.root
    if is_negated(root) or root.subject is None:
        return [draft]
    if root.lemma in NAMING and is_plural(root.subject):
        return [draft]  # "they are known as A, B and C": each by its own name
    if any(c.lemma == "make" and c.tag == "VBG" and comma_before(c) for c in root.right):
        return [draft]  # "holds a date, a name, and a key, making it hard to forge": all of them
    always = root.lemma == "include" or is_general(root)
    for first in _complements(root):
        long = always and len(conjuncts(first)) >= LISTED
        if of_whom(first, conjuncts(first)):
            continue
        if (long or _added(first)) and allowed(first, root, fine=True):
            return versions(draft, first)
    return [draft]


def _added(first: Node) -> bool:
    """ "A, as well as B"; not "a mix of A, as well as B"."""
    of = first.parent is not None and first.dep == "pobj" and first.parent.lemma == "of"
    return (
        len(conjuncts(first)) == 2
        and not of
        and any(
            joint.dep == "cc" and joint.text.lower() == "as" and before.text == ","
            for before, joint in pairwise(first.right)
        )
    )


def _complements(node: Node) -> list[Node]:
    """The nouns after a verb that are not inside clauses of their own."""
    out: list[Node] = []
    for child in node.right:
        if child.dep not in COMPLEMENTS or node.lemma in WHOLES:
            continue
        if child.lemma == "into" and node.lemma in PARTING:
            continue  # "is split into oil, water and salt": into all of them
        if child.dep in ("dobj", "pobj", "attr"):
            out.append(child)
        out += _complements(child)
    return out
