"""A label before a sentence ("Low Tide (2016) - This is ...") is what its pronoun means."""

from claims.splitting.drafts import Draft, inherit, is_predicate
from claims.splitting.noun_phrases.parentheses import YEAR, came_out
from claims.splitting.tree import NOMINAL_POS, SUBJECTS, Node
from claims.splitting.wording.phrases import bare
from claims.splitting.wording.realise import agree

POINTING = frozenset("this it these they".split())
MARKS = frozenset({"-", "–", "—", ":"})


def mend_label(root: Node) -> None:
    """ "Low Tide: a play for two", "Ann Moe - born in 1950": what the label is, told behind it."""
    if is_predicate(root) or root.pos not in NOMINAL_POS:
        return
    for told in root.right:
        first = told.left[0] if told.left else None
        if told.tag == "VBN" and first is not None and first.text in MARKS:
            root.put_right(first.detach(), root.right.index(told))
            told.dep = "acl"
            return
        at = root.right.index(told)
        if told.pos == "NOUN" and told.dep in ("dobj", "dep", "attr") and told.child("det"):
            if at and root.right[at - 1].text in MARKS:
                told.dep = "appos"
            return


def take_label(draft: Draft) -> list[Draft]:
    """Put the label in the pronoun's place; the year behind it is a fact of its own."""
    root = draft.root
    subject = next((c for c in reversed(root.left) if c.dep in SUBJECTS), None)
    if subject is None or subject.text.lower() not in POINTING:
        return []
    before = root.left_before(subject)
    words = [n for child in before for n in child.nodes()]
    label = next((c for c in before if c.pos in ("NOUN", "PROPN")), None)
    if label is None or not words or words[-1].text not in MARKS or label.dep == "npadvmod":
        return []
    if any(n.pos not in (*NOMINAL_POS, "PUNCT", "ADJ", "ADP", "DET", "SYM", "X") for n in words):
        return []
    for child in before:
        child.detach()
    bracket = next((n.i for n in words if n.text == "("), words[-1].i)
    for node in label.nodes():
        if node.i >= bracket and node.parent is not None:
            node.detach()
    name = bare(label)
    year = next((n for n in words if n.i > bracket and YEAR.fullmatch(n.text)), None)
    kind = root.child("attr")
    kinds = {kind.lemma.lower()} if kind is not None else set()
    facts = [inherit(draft, came_out(name, kinds, year), "year of a work", 0.95)] if year else []
    name.dep = subject.dep
    subject.replace(name)
    agree(root, name)
    return facts
