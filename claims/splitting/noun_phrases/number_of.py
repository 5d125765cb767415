"""Whether a relative clause tells of one or of several, as its verb shows."""

from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node


def finite_of(clause: Node) -> Node | None:
    """The finite word that agrees with the relative one: were, in "which Ode said were old"."""
    inner = clause.child("ccomp")
    if sum(c.dep in SUBJECTS for c in clause.left) > 1:
        if inner is None or inner.subject is not None:
            return None
        clause = inner
    return next((c for c in clause.left if c.dep in AUXILIARIES), clause)


def plural_verb(clause: Node) -> bool:
    """ "which were": the relative word as the subject of a verb in the plural."""
    finite = finite_of(clause)
    first = clause.nodes()[0]
    subject = first.dep in SUBJECTS and first.text.lower() in ("which", "that")
    return (
        subject
        and finite is not None
        and (finite.text.lower() in ("are", "were", "have") or finite.tag == "VBP")
    )


def in_one(noun: Node) -> bool:
    """ "a poet and painter who has": one article, of one person or of two."""
    members = [c for c in noun.right if c.dep == "conj"]
    alike = all(m.tag == "NN" and m.child("det", "poss") is None for m in members)
    return bool(members) and noun.tag == "NN" and noun.child("det") is not None and alike


def numbers(clause: Node) -> set[bool]:
    """Whether the finite verbs of a clause and its conjuncts tell of several; {} when none does."""
    out = set()
    for verb in (clause, *(c for c in clause.right if c.dep == "conj" and c.subject is None)):
        finite = next((c for c in verb.left if c.dep in AUXILIARIES), verb).text.lower()
        if finite in ("was", "is", "has"):
            out.add(False)
        elif finite in ("were", "are"):
            out.add(True)
    return out


def both_singular(noun: Node) -> bool:
    """A list of two or more, each of them one."""
    first = noun.parent if noun.dep == "conj" else noun
    if first is None or first.child("conj") is None:
        return False
    return {first.tag, noun.tag} <= {"NN", "NNP"}


def singular_verb(clause: Node) -> bool:
    """ "which has": the relative word as the subject of a verb in the singular."""
    finite = finite_of(clause)
    first = clause.nodes()[0]
    subject = first.dep in SUBJECTS and first.text.lower() == "which"
    return (
        subject
        and finite is not None
        and (finite.text.lower() in ("is", "was", "has") or finite.tag == "VBZ")
    )
