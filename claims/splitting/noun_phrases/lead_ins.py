"""A list below its lead-in ("The firm's prizes include:"): what each of its items is."""

from claims.splitting.drafts import Draft, comma_before, inherit, is_negated, is_predicate
from claims.splitting.tree import NOMINAL_POS, Node, word
from claims.splitting.wording.phrases import bare, copula
from claims.splitting.wording.realise import agree

GROUPS = frozenset("some several many most few".split())
COUNTS = frozenset("some several many numerous various few other following".split())
CLOSING = frozenset("as follow follows following the these both".split())
RANKS = frozenset("first last only same next".split())
LONGEST = 8  # words of a label


def lead_in(tree: Node) -> Node | None:
    """What the items below a lead-in are said to be, as a complement: "some of the tools made by
    Ode include:" -> "tool made by Ode". Its words are no part of the item's block: no places.
    """
    order = tree.nodes()
    subject = tree.subject
    if order[-1].text != ":" or tree.lemma not in ("include", "be") or subject is None:
        return None
    there = subject.dep == "expl"
    noun = tree.child("attr") if there else subject
    behind = [n for c in tree.right if c is not noun for n in c.nodes()]
    if any(n.pos != "PUNCT" and n.lemma.lower() not in CLOSING for n in behind) or noun is None:
        return None
    inner = noun.child("prep")
    if noun.lemma.lower() in GROUPS and inner is not None and inner.lemma == "of":
        noun = inner.child("pobj") or noun
    told = noun.nodes()
    if noun.tag != "NNS" or noun.child("conj", "relcl") or is_negated(tree):
        return None
    if any(n.pos == "PRON" or n.tag == "PRP$" for n in told):
        return None  # whose, the sentence before tells
    return _one_of(noun) if _ranked(noun) else _singular(noun)


def counted_in(tree: Node) -> Node | None:
    """What items below "They are:" are, by the sentence before: "There are three mills in Ulm." ->
    "mill in Ulm"; None where it counts nothing, or more than one thing.
    """
    counted = [
        n
        for child in tree.right
        for n in child.nodes()
        if n.tag == "NNS" and any(c.lemma.lower() in COUNTS or c.dep == "nummod" for c in n.left)
    ]
    subject = tree.subject
    if len(counted) != 1 or is_negated(tree) or subject is None or subject.dep != "expl":
        return None
    noun = counted[0].copy()
    if noun.ent in ("DATE", "TIME", "MONEY", "QUANTITY", "PERCENT"):
        return None
    if any(n.tag == "PRP$" for n in noun.nodes()):
        return None
    for aside in [n for n in noun.nodes() if n is not noun and comma_before(n)]:
        aside.detach()
    if _ranked(noun):
        return _one_of(noun)
    kind = _singular(noun)
    for clause in [c for c in kind.right if c.dep == "relcl"]:
        agree(clause, kind)
    return kind


def points_back(tree: Node) -> bool:
    """ "They are:", "These include:"."""
    subject = tree.subject
    bare = subject is not None and subject.lemma.lower() in ("they", "these", "those")
    return bare and tree.lemma in ("be", "include") and tree.nodes()[-1].text == ":"


def _ranked(noun: Node) -> bool:
    """Of a group that more than its words make: "the largest towns", "Ode's books"."""
    return any(
        c.dep == "poss" or c.tag == "JJS" or c.lemma.lower() in RANKS or c.child("advmod")
        for c in noun.left
    )


def _singular(noun: Node) -> Node:
    kind = noun.copy()
    kind.text, kind.tag = kind.lemma, "NN"
    for child in list(kind.left):
        if child.dep in ("det", "nummod", "predet") or child.lemma.lower() in COUNTS:
            child.detach()
    return _placeless(kind)


def _one_of(noun: Node) -> Node:
    one = word("one", "one", "NUM", "CD", "attr")
    of = word("of", "of", "ADP", "IN", "prep")
    group = _placeless(noun.copy())
    group.dep = "pobj"
    of.put_right(group)
    one.put_right(of)
    return one


def _placeless(noun: Node) -> Node:
    """Without what the list closes with, and apart from the source."""
    for child in [c for c in noun.right if c.dep == "punct"]:
        child.detach()
    for node in noun.nodes():
        node.i = -1
        if node.pos != "PROPN":
            node.text = node.text.lower() if node.text[1:].islower() else node.text
    return noun


def item_of(draft: Draft, kind: Node) -> list[Draft]:
    """ "Tin Roof: a tool for two" below "The tools made by Ode include:" -> "Tin Roof is a tool
    made by Ode".
    """
    label = draft.root
    if is_predicate(label) or label.pos not in NOMINAL_POS or label.child("conj"):
        return []
    if any(c.dep == "prep" and comma_before(c) for c in label.right):
        return []
    name = bare(label)
    if not 0 < len([n for n in name.nodes() if n.dep != "punct"]) <= LONGEST:
        return []
    return [inherit(draft, copula(name, kind.copy()), "item of a list", 0.9)]
