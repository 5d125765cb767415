"""What opens a list of examples ("including", "such as"): of what, and what it holds."""

from claims.splitting.lexicon.names import BODIES as NAMES_OF_BODIES
from claims.splitting.lexicon.people import is_person
from claims.splitting.repairs.kinds_apart import BODIES
from claims.splitting.repairs.titles import WORKS
from claims.splitting.tree import FINITE_TAGS, NOUN_ROLES, Node

HONOURS = frozenset("award honor honour prize medal accolade trophy title distinction".split())
COLLECTED = frozenset("collection volume anthology work".split())


def mend_opener(root: Node, opener: Node) -> None:
    """Hang an opener on the noun its examples are of, and its examples on it."""
    _without_as(opener)
    _two_names(opener)
    to_plural(root, opener)


def to_plural(root: Node, prep: Node) -> None:
    """ "clubs in Spain, including Betis": the examples are of a plural before them."""
    if _right_before(root, prep):
        return
    host, member = prep.parent, prep.child("pobj")
    works = member is not None and member.ent == "WORK_OF_ART"
    if host is None or member is None or host.lemma == member.lemma.lower():
        return
    # "awards for her work in films, including the Nile Award", "painters at the hall, such as Ode"
    people = member.ent == "PERSON" and not is_person(host.lemma)
    alike = [
        n
        for n in root.nodes()
        if n.tag == "NNS"
        and (
            n.lemma == member.lemma.lower()
            or n.text.lower()
            == member.text.lower()  # "awards for his roles, including two Lind Awards"
            or (people and is_person(n.lemma))
        )
    ]
    body = member.ent in BODIES or member.lemma.lower() in NAMES_OF_BODIES
    apart = is_person(host.lemma) and body  # no person is a club
    prized = member.lemma.lower() in HONOURS and host.lemma not in HONOURS
    titled = host.lemma in WORKS or host.lemma in COLLECTED
    if host.tag == "NNS" and (not works or titled) and not alike and not (apart or prized):
        return
    plural = None
    for node in root.nodes():
        if node is prep:
            break
        if node in alike or (prized and node.tag == "NNS" and node.lemma in HONOURS):
            plural = node
            break
        if node.tag == "NNS" and node.dep in NOUN_ROLES and node.ent in ("", "NORP"):
            # "books on politics, including "A"": a title is of a book
            # "plans to help girls, including the Ode Fund": no girl is a fund
            apart = works and plural is not None and plural.lemma in WORKS
            apart = apart or (plural is not None and is_person(node.lemma) and body)
            plural = plural if apart else node
        elif node.tag in FINITE_TAGS and node.dep not in ("aux", "auxpass", "relcl"):
            plural = None
    if plural is not None and not any(n is plural for n in prep.nodes()):
        prep.detach()
        plural.put_right(prep)


def _right_before(root: Node, prep: Node) -> bool:
    """ "in songs by singers such as Ode": of the plural that "such as" touches; whether it is."""
    start = prep.nodes()[0].i
    touching = next((n for n in root.nodes() if n.i == start - 1 and n.i >= 0), None)
    if prep.text.lower() != "as" or touching is None or touching.tag != "NNS":
        return False
    if touching.dep not in NOUN_ROLES or any(n is touching for n in prep.nodes()):
        return False
    if prep.parent is not touching:
        touching.put_right(prep.detach())
    return True


def _without_as(opener: Node) -> None:
    """ "held posts, including as Chair of it" -> "including Chair of it"."""
    role = opener.child("prep", "pcomp")
    noun = role.child("pobj") if role is not None and role.text.lower() == "as" else None
    if role is not None and noun is not None and opener.child("pobj") is None:
        opener.put_right(noun.detach(), opener.right.index(role))
        role.detach()


def _two_names(opener: Node) -> None:
    """ "bands such as The Prodigy and Massive Attack": no Prodigy Attack."""
    name = opener.child("pobj")
    if name is None or name.pos != "PROPN" or name.child("conj") is not None:
        return
    first = next((c for c in name.left if c.dep == "nmod" and c.pos == "PROPN"), None)
    other = first.child("conj") if first is not None else None
    joint = first.child("cc") if first is not None else None
    if opener.parent is None or opener.parent.tag != "NNS":
        return
    if first is None or other is None or joint is None or other.pos != "PROPN":
        return
    ahead = name.left_before(first)
    name.replace(first)
    for node in (first, joint, other, *ahead):
        if node is not first:
            node.detach()
    name.left = [c for c in name.left if c is not first]
    first.dep, name.dep, other.dep = name.dep, "conj", "compound"
    first.left = [*ahead, *first.left]
    for node in ahead:
        node.parent = first
    name.put_left(other)
    first.put_right(joint)
    first.put_right(name)
