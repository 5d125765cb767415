"""A person is no organisation, a title no adjective: what the parser joined across kinds."""

from claims.splitting.lexicon.people import GROUPS, TITLES, is_person
from claims.splitting.tree import NOMINAL_POS, Node

BODIES = frozenset({"ORG", "FAC", "GPE", "LOC", "EVENT"})


def keep_kinds_apart(node: Node) -> None:
    """Hang a conjunct or an apposition on what it can be joined with, in place."""
    host = node.parent
    if host is None or node not in host.right or host.pos not in NOMINAL_POS:
        return
    if node.dep == "conj":
        _body_behind_role(host, node)
        _role_behind_body(host, node)
        _same_owner(host, node)
    elif node.dep == "appos":
        _body_of_role(host, node)


def _role(noun: Node) -> bool:
    lemma = noun.lemma.lower()
    return noun.ent != "PERSON" and (is_person(lemma) or lemma in TITLES)


def _body(noun: Node) -> bool:
    """A named body or place."""
    return noun.pos == "PROPN" and noun.ent in BODIES and not _role(noun)


def _body_behind_role(role: Node, name: Node) -> None:
    """ "a member of the Rao Club and the Low Society": of both; nobody is a society."""
    if not _role(role) or not _body(name) or name.child("det") is None:
        return
    before = [c for c in role.right_before(name) if c.dep not in ("punct", "cc")]
    inner = before[-1].child("pobj") if before and before[-1].dep == "prep" else None
    if inner is not None and inner.pos == "PROPN" and not _role(inner):
        for part in name.with_joint():
            inner.put_right(part.detach())


def _role_behind_body(name: Node, role: Node) -> None:
    """ "an adviser to the Rao Bank and Chair of the Low Trust": two roles of one person."""
    prep = name.parent
    outer = prep.parent if prep is not None and name.dep == "pobj" else None
    if outer is None or not _body(name) or not _role(role) or not _role(outer):
        return
    if role.tag in ("NN", "NNP") and role.child("prep") is not None:
        last = outer if outer.dep != "conj" or outer.parent is None else outer.parent
        behind = [c for c in name.behind(role) if c.dep == "prep"]
        for part in role.with_joint():
            last.put_right(part.detach())
        for phrase in behind:
            role.put_right(phrase.detach())


def _same_owner(inner: Node, member: Node) -> None:
    """ "her work as a nurse and her love of boats": the love goes with the work."""
    owner = member.child("poss")
    prep = inner.parent if inner.dep == "pobj" else None
    if owner is None or owner.tag != "PRP$" or inner.child("poss") is not None:
        return
    if is_person(member.lemma.lower()):
        return  # "her life with her husband and her children"
    while prep is not None and prep.dep == "prep" and prep.parent is not None:
        outer = prep.parent
        mine = outer.child("poss")
        if mine is not None and mine.text.lower() == owner.text.lower():
            host = outer.parent if outer.dep == "conj" and outer.parent is not None else outer
            for part in member.with_joint():
                host.put_right(part.detach())
            return
        prep = outer.parent if outer.dep == "pobj" else None


def _body_of_role(role: Node, body: Node) -> None:
    """ "the founder of the Rao Fund, a charity", "is a cook of the club, Rao FC": no cook is it."""
    if not _role(role) or _role(body):
        return
    at = role.right.index(body)
    before = role.right[at - 2] if at > 1 and role.right[at - 1].text == "," else None
    last = before.nodes()[-1] if before is not None and before.dep in ("prep", "relcl") else None
    while last is not None and last.dep in ("flat", "compound") and last.parent is not None:
        last = last.parent
    if last is None or last.dep not in ("pobj", "conj") or _role(last):
        return
    told = last.pos == "PROPN" and last.ent != "PERSON" and body.lemma.lower() in GROUPS
    # "the head of the club, Rao, left": rather his name, where he has none yet
    named = last.lemma.lower() in GROUPS and _body(body) and role.dep == "attr"
    if told or named:
        for part in role.right[at - 1 :][:2]:
            last.put_right(part.detach())
