"""What only presents a statement: "It is worth noting that ...", "This is why ...", "In fact,"."""

from claims.splitting.drafts import is_negated
from claims.splitting.tree import Node

NOTING = frozenset("note mention remember remark observe recall stress emphasize emphasise".split())
NOTABLE = frozenset("noteworthy notable interesting remarkable".split())
FITTING = NOTABLE | frozenset(
    "important worth useful essential crucial necessary helpful significant vital good".split()
)
UPDATES = frozenset("cutoff cut-off update knowledge training information".split())
LINKS = frozenset(
    (
        *("for example", "for instance", "in fact", "as a result", "in other words", "of course"),
        *("on the other hand", "on the one hand", "in addition", "in contrast", "by contrast"),
        *("on the contrary", "in conclusion", "in summary", "in short", "after all", "in sum"),
        *("as a consequence", "in particular", "to be sure", "as such"),
    )
)


def undated(tree: Node) -> None:
    """ "As of my last update in May 2021, ...": what counts is the date."""
    for opener in tree.left:
        of = opener.child("prep") if opener.text.lower() == "as" else None
        noun = of.child("pobj") if of is not None and of.lemma == "of" else None
        if noun is None or noun.lemma.lower() not in UPDATES:
            continue
        when = noun.child("prep")
        date = when.child("pobj") if when is not None and when.lemma in ("in", "on") else None
        if date is not None and any(n.lemma.lower() == "my" for n in noun.left):
            noun.replace(date.detach())


def presented(tree: Node) -> Node:
    """The clause that a frame presents, as a sentence of its own; else the sentence itself."""
    clause = _noted(tree) or _why(tree)
    if clause is None or clause.subject is None or not clause.finite or is_negated(tree):
        return tree
    closing = [c for c in tree.right if c.dep == "punct"][-1:]
    clause.detach()
    for child in list(clause.left):
        if child.dep == "mark" or (child.tag == "WRB" and child.lemma.lower() == "why"):
            child.detach()
    for mark in closing:
        clause.put_right(mark.detach())
    clause.dep = "ROOT"
    return clause


def _noted(tree: Node) -> Node | None:
    """ "It is important to note that", "It should be noted that", "It is notable that"."""
    subject = tree.subject
    if subject is None or subject.lemma.lower() != "it":
        return None
    state = tree.child("acomp", "attr")
    if tree.lemma in NOTING and tree.child("auxpass") is not None:
        return tree.child("ccomp")
    if tree.lemma != "be" or state is None or state.lemma.lower() not in FITTING:
        return None
    for node in [*tree.right, *state.right]:
        if node.lemma in NOTING and node.tag in ("VB", "VBG"):
            return node.child("ccomp")
        if node.dep == "ccomp" and state.lemma.lower() in NOTABLE:
            return node
    return None


def _why(tree: Node) -> Node | None:
    """ "This is why the town grew": it grew."""
    subject = tree.subject
    if tree.lemma != "be" or subject is None or subject.lemma.lower() not in ("this", "that"):
        return None
    clauses = [c for c in tree.right if c.dep in ("ccomp", "advcl")]
    if len(clauses) != 1 or subject.children:
        return None
    return clauses[0] if any(c.lemma.lower() == "why" for c in clauses[0].left) else None


def links(phrase: Node) -> bool:
    """Whether a phrase at the front only ties the sentence to the one before."""
    return " ".join(n.text.lower() for n in phrase.nodes()) in LINKS
