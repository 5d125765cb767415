""" "Ann and Bo won the first and the second race, respectively": each the one that is its own."""

from claims.language import nouns
from claims.splitting.clauses.members import conjuncts, versions
from claims.splitting.drafts import Draft, is_predicate
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node

MODIFIERS = frozenset({"poss", "amod", "compound", "nmod"})


def each_its_own(draft: Draft) -> list[Draft]:
    """The claim once for each pair of members of its two lists; [] where it isn't so plain."""
    root = draft.root
    lists = [n for n in root.nodes() if n.child("conj") is not None]
    if len(lists) != 2 or not is_predicate(root) or root in lists:
        return []
    first, second = lists
    verbs = [n for n in root.nodes() if is_predicate(n) and n.dep not in AUXILIARIES]
    told = [n for n in verbs if n.finite]
    count = len(conjuncts(first))
    if first.dep not in SUBJECTS or first.parent is not root or len(told) != 1:
        return []
    if second.i < root.i or len(conjuncts(second)) != count:
        return []
    _drop_respectively(root)
    out = []
    for k, half in enumerate(versions(draft, first)):
        site = next((n for n in half.root.nodes() if n.i == second.i), None)
        if site is None:
            return []
        _one_of_each(site)
        out.append(versions(half, site)[k])
    return out


def _drop_respectively(root: Node) -> None:
    for node in root.nodes():
        parent = node.parent
        if node.text.lower() != "respectively" or parent is None:
            continue
        side = parent.left if node in parent.left else parent.right
        at = side.index(node)
        before = side[at - 1] if at else None
        if before is not None and before.text == ",":
            before.detach()
        node.detach()


def _one_of_each(site: Node) -> None:
    """ "the women's and men's races": one race for each of them."""
    noun = site.parent
    if noun is not None and site.dep in MODIFIERS and noun.tag in ("NNS", "NNPS"):
        noun.text, noun.tag, noun.i = nouns.lemma(noun.text), "NN", -1
