"""A label before a sentence ("Low Tide (2016) - This is ...") is what its pronoun means."""

from itertools import pairwise

from claims.splitting.drafts import Draft, inherit, is_predicate
from claims.splitting.noun_phrases.parentheses import YEAR, came_out
from claims.splitting.tree import NOMINAL_POS, SUBJECTS, Node
from claims.splitting.wording.phrases import bare
from claims.splitting.wording.realise import agree

POINTING = frozenset("this it these they".split())
PARTS = (*NOMINAL_POS, "PUNCT", "ADJ", "ADP", "DET", "SYM", "X")  # of a label
MARKS = frozenset({"-", "–", "—", ":"})


def mend_label(root: Node) -> None:
    """ "Low Tide: a play for two", "Ann Moe - born in 1950": what the label is, told behind it."""
    if is_predicate(root):
        _before_participle(root)
    if is_predicate(root) or root.pos not in NOMINAL_POS:
        return
    for told in root.right:
        first = told.left[0] if told.left else None
        if told.tag == "VBN" and first is not None and first.text in MARKS:
            root.put_right(first.detach(), root.right.index(told))
            told.dep = "acl"
            return
        at = root.right.index(told)
        article = told.child("det")
        if article is not None and article.lemma.lower() in POINTING:
            continue
        if told.pos == "NOUN" and told.dep in ("dobj", "dep", "attr", "appos") and article:
            if at and root.right[at - 1].text in MARKS:
                told.dep = "appos"
                _apart(root, told)
            return


def _before_participle(root: Node) -> None:
    """ "History: founded in 1920, the club won": the club was, and the label goes."""
    label = root.left[0] if root.left else None
    mark = label.right[0] if label is not None and label.right else None
    if label is None or mark is None or mark.text != ":" or label.pos not in NOMINAL_POS:
        return
    told = label.right[1:]
    if label.left or label.dep in SUBJECTS or [c.tag for c in told] != ["VBN"]:
        return
    root.put_left(told[0].detach())
    told[0].dep = "advcl"
    label.detach()


def _apart(label: Node, told: Node) -> None:
    """What is told begins no sentence; a bracket of the label is no part of its name."""
    article = told.nodes()[0]
    if article.dep == "det":
        article.text = article.text.lower()
    bracket = [n for n in label.nodes() if n.text in "()" and n.i < told.i]
    if len(bracket) == 2:
        inside = range(bracket[0].i, bracket[1].i + 1)
        for node in [n for n in label.nodes() if n.i in inside]:
            node.detach()


def _points(subject: Node) -> bool:
    """ "This", "It", "This museum"."""
    alone = [c.text.lower() for c in subject.children] in (["this"], ["these"])
    return subject.text.lower() in POINTING or (alone and subject.pos == "NOUN")


def _says_again(subject: Node) -> None:
    """ "The Lind Museum - This museum houses maps": the label is read as the subject."""
    for mark, noun in pairwise(subject.right):
        article = noun.child("det") if noun.dep == "appos" else None
        if mark.text in MARKS and article is not None and article.text in ("This", "These"):
            mark.detach()
            noun.detach()
            return


def take_label(draft: Draft) -> list[Draft]:
    """Put the label in the pronoun's place; the year behind it is a fact of its own."""
    root = draft.root
    subject = next((c for c in reversed(root.left) if c.dep in SUBJECTS), None)
    if subject is not None:
        _says_again(subject)
    if subject is None or not _points(subject):
        return []
    before = root.left_before(subject)
    words = [n for child in before for n in child.nodes()]
    label = next((c for c in before if c.pos in ("NOUN", "PROPN")), None)
    if label is None or not words or words[-1].text not in MARKS:
        return []
    if label.dep == "npadvmod" and (label.pos != "PROPN" or label.ent in ("DATE", "TIME")):
        return []
    if any(n.pos not in PARTS and n.tag not in ("VBN", "RP") for n in words):
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
