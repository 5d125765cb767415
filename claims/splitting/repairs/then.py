"""A second verb behind ", then", which joins as "and" does."""

from claims.splitting.drafts import is_predicate, past_tense
from claims.splitting.tree import Node

LOOSE = frozenset({"dep", "conj", "advcl", "ccomp", "parataxis"})


def then_joins(verb: Node) -> None:
    """ "worked as a nurse, then became a teacher": two predicates of one subject."""
    host = verb.parent
    if verb.dep not in LOOSE or host is None or verb not in host.right or verb.subject is not None:
        return
    if not is_predicate(host) or host.subject is None or host.child("ccomp") is not None:
        return
    finite = verb.tag in ("VBD", "VBZ", "VBP") and past_tense(host) == past_tense(verb)
    if not finite and not verb.tag == host.tag == "VBN":
        return
    then = _then_before(verb, host)
    if then is not None:
        if then.parent is host:
            verb.put_left(then.detach())
        verb.dep = "conj"


def opens_with_then(conj: Node) -> bool:
    """Whether "then" stands for the "and" before a conjunct."""
    return any(c.text.lower() == "then" for c in conj.left[:1])


def _then_before(verb: Node, host: Node) -> Node | None:
    """The "then" between a comma and the verb."""
    before = host.right_before(verb)
    if opens_with_then(verb):
        then = verb.left[0]
    elif before and before[-1].text.lower() == "then" and not verb.left:
        then = before.pop()
    else:
        return None
    return then if before and before[-1].text == "," and not then.children else None
