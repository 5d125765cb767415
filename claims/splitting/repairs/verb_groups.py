"""The verb of a clause by what it begins with, and hanging words of the parse elsewhere."""

from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import has_subject, past
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS

_FINITE = frozenset(FINITE_TAGS)
_GROUP = ("advmod", "neg", "npadvmod", *AUXILIARIES)


def verb_from(at: Token) -> Token | None:
    """The verb of a finite group that begins with this word ("is now used", "fell"), or none."""
    token, end = at, at.sent.end - 1
    while token.dep_ in ("advmod", "neg") and token.tag_ == "RB" and token.i < end:
        token = token.nbor(1)
    if token.tag_ not in _FINITE:
        return None
    if token.dep_ not in AUXILIARIES:
        return token if token.tag_ != "MD" else None
    helped = token.head
    between = token.doc[token.i + 1 : helped.i]
    return helped if helped.i > token.i and all(t.dep_ in _GROUP for t in between) else None


def hang(token: Token, head: Token, dep: str) -> None:
    token.head, token.dep_ = head, dep


def relate(verb: Token, noun: Token) -> None:
    """Make a verb that of a relative clause, with the verbs behind it that it was joined to."""
    outer = verb.head
    end = [c for c in verb.rights if c.is_punct and c.i == verb.sent.end - 1]
    hang(verb, noun, "relcl")
    if verb.tag_ == "VBN" and not any(c.dep_ in AUXILIARIES for c in verb.lefts):
        past(verb)
    for other in [c for c in outer.rights if c.dep_ in ("conj", "cc") and c.i > verb.i]:
        if outer.i < noun.i and (other.dep_ == "cc" or not has_subject(other)):
            other.head = verb
    for mark in end:
        mark.head = outer
