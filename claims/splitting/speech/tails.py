"""What the writer adds behind what somebody says: "..., a charge that the owners reject"."""

from collections.abc import Sequence

from claims.splitting.clauses.predicates import cut_with_marks
from claims.splitting.drafts import Draft, comma_before
from claims.splitting.lexicon.nouns import SUMMING
from claims.splitting.noun_phrases.relatives import relative_clause
from claims.splitting.speech.asides import hours_before
from claims.splitting.speech.said import Attribution
from claims.splitting.tree import Node
from claims.splitting.wording.phrases import bare


def tails(told: Node, attributions: Sequence[Attribution]) -> list[Draft]:
    """Cut out of what is told what stands behind it and is not in it; what that tells."""
    around = [a for a in attributions if told.i in a.content]
    if not around:
        return []
    out: list[Draft] = []
    order = [n for n in told.nodes() if n.dep != "punct"]
    for node in [n for n in told.nodes() if n is not told and n.parent is not None]:
        last = [n for n in node.nodes() if n.dep != "punct"][-1:]
        if last != order[-1:] or not comma_before(node) or any(node.i in a.content for a in around):
            continue
        then = hours_before([n.text for n in node.nodes()])
        if (clause := _of_the_whole(node)) is None and not (then or _gainsays(node)):
            continue
        cut_with_marks(node)
        made = _told_by(node, clause) if clause is not None else None
        if made is not None:
            out.append(Draft(made, ("beside reported",), 0.9, writer=True, origin=made.i))
        break
    return out


def _of_the_whole(noun: Node) -> Node | None:
    """The clause of a noun that sums up what is told: a charge the owners reject."""
    new = any(c.lemma.lower() in ("a", "an") for c in noun.left)
    if noun.dep not in ("appos", "npadvmod", "dobj", "attr", "conj"):
        return None
    if not (new and noun.lemma in SUMMING) and noun.text.lower() != "something":
        return None
    return noun.child("relcl") or noun.child("acl")


def _gainsays(clause: Node) -> bool:
    """ "..., which the committee disputes"; the speaker did not say so."""
    first = clause.nodes()[0]
    return clause.dep in ("relcl", "advcl", "ccomp") and first.text.lower() == "which"


def _told_by(noun: Node, clause: Node) -> Node | None:
    """The owners reject the charge; nothing of "something"."""
    if noun.text.lower() == "something":
        return None
    if clause.dep == "acl":
        return None  # "a claim supported by two doctors"
    clause.detach()
    return relative_clause(bare(noun, definite=True), clause, noun)
