"""The fine profile: a clause's adjuncts apart, each with the core of the clause."""

from claims.splitting.drafts import Draft, inherit, is_negated, is_predicate, is_time
from claims.splitting.phrases import bare, copula
from claims.splitting.repairs import is_list_opener
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node, word

COMPLEMENTS = frozenset(
    "dobj dative attr acomp xcomp ccomp oprd agent prt expl neg aux auxpass".split()
)
BOUND = frozenset(  # mean little without their preposition
    "focus consist specialize specialise depend rely result belong refer lead concentrate "
    "contribute compare".split()
)
HOLDING = frozenset("only first last least most just merely solely no not".split())


def split_adjuncts(draft: Draft) -> list[Draft]:
    """The draft taken apart: nationality, place in place, and one claim for each adjunct."""
    out: list[Draft] = []
    _drop_additive(draft.root)
    facts = _as_role(draft) + _nationality(draft) + _places(draft)
    return [draft] + facts


def _drop_additive(root: Node) -> None:
    """ "In addition to his films, ...": says nothing that the next sentence or claim does not."""
    subject = root.subject
    if subject not in root.left:
        return
    for node in list(root.left):
        words = [n.lemma.lower() for n in node.nodes()[:2]]
        if node.dep == "prep" and (words[-1] == "addition" or words[0] in ("besides", "aside")):
            at = root.left.index(node)
            node.detach()
            if at < len(root.left) and root.left[at].dep == "punct":
                root.left[at].detach()


def _as_role(draft: Draft) -> list[Draft]:
    """ "As a writer, she was known" -> "She was a writer"."""
    root, subject = draft.root, draft.root.subject
    if subject is None or subject not in root.left:
        return []
    for prep in root.left[: root.left.index(subject)]:
        noun = prep.child("pobj")
        det = noun.child("det") if noun is not None else None
        if (
            prep.text.lower() == "as"
            and noun is not None
            and det is not None
            and (det.lemma.lower() in ("a", "an") and noun.tag == "NN")
        ):
            prep.detach()
            return [inherit(draft, copula(bare(subject), noun), "role", 0.9)]
    return []


def _apart(draft: Draft) -> list[Draft]:
    root = draft.root
    subject = root.subject
    if subject is None or subject.dep == "expl" or is_negated(root):
        return []
    if any(n.lemma.lower() in HOLDING for n in root.children):
        return []
    if root.lemma in BOUND:
        return []
    adjuncts = [c for c in root.right if c.dep in ("prep", "npadvmod", "agent") and _free(c)]
    fronted = [c for c in root.left if c.dep in ("prep", "npadvmod") and is_time(c)]
    extra = adjuncts + fronted
    if len(extra) < 2:
        return []
    objects = [a.child("pobj") for a in adjuncts]
    if any(o is not None and o.child("conj") is not None for o in objects):
        lemmas = [a.lemma for a in adjuncts if a.dep == "prep"]
        if len(lemmas) != len(set(lemmas)):
            return []  # "law at Oxford and history at Yale"
    out = []
    for adjunct in extra:
        keep = {adjunct.i}
        twin = root.copy()
        for child in list(twin.children):
            if (
                child.dep in ("prep", "npadvmod", "agent")
                and child.i not in keep
                and _is_one(child, extra)
            ):
                child.detach()
        out.append(inherit(draft, twin, "adjunct", 0.95))
    return [Draft(d.root, d.rules, d.certainty, d.writer, draft.origin) for d in out]


def _free(node: Node) -> bool:
    if node.dep == "npadvmod":
        return is_time(node)
    if is_list_opener(node):
        return False
    return node.child("pobj", "pcomp") is not None and node.lemma not in ("of", "than", "without")


def _is_one(child: Node, extra: list[Node]) -> bool:
    return any(child.i == e.i for e in extra)


def _nationality(draft: Draft) -> list[Draft]:
    """ "is an American actor" -> "is American"; the complement goes without it."""
    root = draft.root
    attr = root.child("attr")
    subject = root.subject
    if attr is None or subject is None or root.lemma != "be" or is_negated(root):
        return []
    adjective = next((c for c in attr.left if c.ent == "NORP" and c.dep == "amod"), None)
    if adjective is None or any(c.tag == "JJS" or c.lemma == "first" for c in attr.left):
        return []
    fact = copula(bare(subject), adjective.copy())
    adjective.detach()
    fact.text, fact.tag = root.text, root.tag
    return [inherit(draft, fact, "nationality", 0.95)]


def _places(draft: Draft) -> list[Draft]:
    """ "in Tula, Russia" -> "in Tula"; "Tula is in Russia"."""
    out: list[Draft] = []
    for node in draft.root.nodes():
        if node.ent == "GPE":
            chain = [
                c
                for c in node.right
                if c.ent == "GPE" and c.dep in ("appos", "npadvmod") and c.i > node.i + 1
            ]
            inner = node
            for place in chain:
                place.detach()
                out.append(_inside(draft, inner, place))
                inner = place
        elif node.ent in ("ORG", "FAC", "EVENT") and node.pos == "PROPN":
            last = node.right[-1] if node.right else None
            city = last.child("pobj") if last is not None and last.lemma == "in" else None
            if last is not None and city is not None and city.ent == "GPE":
                last.detach()
                out.append(_inside(draft, node, city))
    return out


def _inside(draft: Draft, inner: Node, place: Node) -> Draft:
    prep = word("in", "in", "ADP", "IN", "prep")
    twin = bare(place)
    twin.dep = "pobj"
    prep.put_right(twin)
    fact = copula(bare(inner), prep)
    prep.dep = "prep"
    return inherit(draft, fact, "place in place", 0.95)


__all__ = ["AUXILIARIES", "SUBJECTS", "is_predicate", "split_adjuncts"]
