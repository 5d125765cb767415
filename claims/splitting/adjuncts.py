"""The fine profile: a clause's adjuncts apart, each with the core of the clause."""

from claims.splitting.drafts import Draft, inherit, is_negated
from claims.splitting.phrases import bare, copula
from claims.splitting.tree import Node, word


def split_adjuncts(draft: Draft) -> list[Draft]:
    """The draft taken apart: nationality, place in place, and one claim for each adjunct."""
    return [draft, *_nationality(draft), *_places(draft)]


def _nationality(draft: Draft) -> list[Draft]:
    """ "is an American actor" -> "is American"; the complement goes without it."""
    root = draft.root
    attr = root.child("attr")
    subject = root.subject
    if attr is None or subject is None or root.lemma != "be" or is_negated(root):
        return []
    if draft.rules[-1].startswith("kind of"):
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
