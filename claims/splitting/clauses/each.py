"""Subjects of which each is meant: "tin, lead and zinc are all soft", "both hens and ducks lay"."""

from claims.splitting.clauses.coordination import COLLECTIVE, MUTUAL
from claims.splitting.clauses.members import conjuncts, versions
from claims.splitting.drafts import Draft, is_negated
from claims.splitting.tree import NOMINAL_POS, Node
from claims.splitting.wording.phrases import article

EACH = frozenset("all each both".split())
MOST = 6  # members of a list that become claims
TOGETHER = frozenset("together respectively they their them same other another".split())


def each_subject(draft: Draft) -> list[Draft]:
    """ "Tin, lead and zinc are all soft" -> "Tin is soft", "Lead is soft", "Zinc is soft"."""
    root = draft.root
    subject = root.subject
    if subject is None or subject not in root.left or is_negated(root):
        return [draft]
    members = [m for m in conjuncts(subject) if m.text.lower() not in EACH]
    if not 1 < len(members) <= MOST or not _apart(root, members):
        return [draft]
    word = _floating(root, members)
    if word is None:
        return [draft]
    things = root.child("attr")
    several = {m.tag == "NNS" for m in members}
    if things is not None and (len(several) > 1 or not _one_of_many(things)):
        return [draft]
    word.detach()
    if things is not None and several == {False}:
        things.text, things.tag = things.lemma, "NN"
        things.put_left(article("a"))
    return versions(draft, subject)


def _floating(root: Node, members: list[Node]) -> Node | None:
    """The "all" between the subjects and what is told of them, or a "both" before them."""
    last, complement = members[-1].nodes()[-1].i, root.child("attr")
    first = next(iter(members[0].left), None)
    if first is not None and first.text.lower() == "both" and len(members) == 2:
        return first
    beside = complement.left if complement is not None else []
    around = [*members[0].right, *members[-1].right, *root.children, *beside]
    found = [n for n in around if n.i > last and n.text.lower() in EACH and not n.children]
    word = found[0] if found and found[0].i < max(root.i, last) + 3 else None
    return word if word is None or word.text.lower() != "both" or len(members) == 2 else None


def _apart(root: Node, members: list[Node]) -> bool:
    """Whether what is told can be true of one: not "are both alike", "each met the other"."""
    joints = {c.lemma.lower() for m in members for c in m.right if c.dep == "cc"}
    words = {n.lemma.lower() for n in root.nodes()}
    told = root.child("acomp") or root
    return (
        joints == {"and"}
        and all(m.pos in NOMINAL_POS and m.pos != "PRON" for m in members)
        and not words & TOGETHER
        and (root.lemma == "be" or root.lemma not in COLLECTIVE)
        and told.lemma not in MUTUAL
    )


def _one_of_many(things: Node) -> bool:
    """ "metals", "soft metals": of which one is a metal."""
    plain = all(c.dep in ("amod", "compound", "det") for c in things.left)
    named = any(c.dep == "det" and c.text.lower() not in EACH for c in things.left)
    return things.tag == "NNS" and plain and not named and things.child("conj") is None
