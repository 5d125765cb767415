"""Whole clauses in brackets or between dashes: "The mill (it opened in 1999) is shut"."""

from collections.abc import Sequence

from claims.splitting.drafts import Draft, inherit, mark_of
from claims.splitting.speech.attribution import Attribution
from claims.splitting.tree import FRONTED, NOMINAL_POS, Node
from claims.splitting.wording.dashes import DASHES

_SOME = frozenset(
    "most some many few all both none one each several others another two three neither".split()
)
_STOPS = (".", "!", "?")
_OPENS, _CLOSES = ("(", "["), (")", "]")
_MARKS = DASHES | {*_OPENS, *_CLOSES}


def told_asides(draft: Draft, attributions: Sequence[Attribution]) -> list[Draft]:
    """Each such clause as a draft; it goes from the tree, with its marks.

    What stands in another's words told indirectly may be theirs or the writer's: it stays.
    """
    out: list[Draft] = []
    said = {i for a in attributions for i in a.tokens}
    theirs = {i for a in attributions if not a.direct for i in a.content}
    for clause in draft.root.nodes():
        if clause.dep != "parataxis" or clause.i in said | theirs or not _states(clause):
            continue
        marks = _marks(draft.root.nodes(), clause)
        if marks is None:
            continue
        clause.detach()
        for mark in marks:
            if mark.parent is not None:
                mark.detach()
        clause.dep = "ROOT"
        out.append(inherit(draft, clause, "aside", 0.95))
    return out


def _states(clause: Node) -> bool:
    """A statement with its subject before its verb, joined to nothing."""
    host, subject = clause.parent, clause.subject
    if host is None or host.pos not in NOMINAL_POS or not clause.finite or subject is None:
        return False
    words = [n for n in clause.nodes() if n.pos != "PUNCT"]
    joined = bool(mark_of(clause)) or words[0].dep in ("cc", "intj", "mark")
    asks = any(n.tag in FRONTED for n in words[:2]) or clause.nodes()[-1].text == "?"
    several = any(n.text in _STOPS for n in clause.nodes()[:-2])
    some = subject.text.lower() in _SOME and subject.pos != "NOUN"  # of them, or of whom
    return subject in clause.left and not (joined or asks or some or several)


def _marks(order: list[Node], clause: Node) -> tuple[Node, Node] | None:
    """The marks around a clause, that hang on it or beside it."""
    own = clause.nodes()
    first = order.index(own[0])
    last = first + len(own) - 1
    inner = sum(n.text in _OPENS for n in own) == sum(n.text in _CLOSES for n in own)
    first -= own[0].text not in _MARKS
    within = own[-1].text in _CLOSES and inner and own[0].text not in _OPENS  # "cost £4m ($6m)"
    last += own[-1].text not in _MARKS or within
    if not 0 < first < last < len(order):
        return None
    around = order[first], order[last]
    pair = around[0].text in _OPENS and around[1].text in _CLOSES
    pair |= all(n.text in DASHES for n in around)
    return around if pair and not any(n.children for n in around) else None
