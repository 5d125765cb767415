"""Whether a clause holds only if something else does: "if it rains", "otherwise", "if so"."""

from collections.abc import Iterable, Iterator

from claims.splitting.lexicon.reporting import REPORTING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.speech.speakers import finite

_IFS = words("if unless provided providing assuming lest")
_AS_LONG = ("as long as", "so long as", "in case", "on condition that")  # the last words before it


def under_condition(root: Token) -> bool:
    """If X, Y: neither is asserted. Not of "even if", nor of "if needed"."""
    clauses = [root, *_clauses(root.children)]
    if root.dep_ == "ccomp" and root.i > root.head.i and root.head.lemma_.lower() in REPORTING:
        clauses += _clauses(root.head.lefts)  # if it rains, he says it will
    for first in _run_on(root):  # "if it fails, we leave, so we will see losses"
        clauses += _clauses(first.lefts)
    return any(map(is_condition, clauses)) or _if_so(root)


def _clauses(parts: Iterable[Token]) -> Iterator[Token]:
    """Adverbial clauses, also "as long as it rains", "if it rains, they get wet, so" """
    for part in parts:
        if part.dep_ == "advcl":
            yield part
            yield from (c for c in part.lefts if c.dep_ == "advcl")
        elif part.dep_ in ("advmod", "prep"):
            yield from (c for c in part.rights if c.dep_ in ("advcl", "dep"))


def _if_so(root: Token) -> bool:
    """If so, the mill will close; we will help provided they ask; "if you ask you get it", read as
    one clause.
    """
    for word in root.doc[root.left_edge.i : root.right_edge.i]:
        after = word.nbor()
        if word.lower_ == "if" and (
            (after.lower_ in ("so", "not") and after.head == root)
            or (word.head == root and root.dep_ == "ROOT" and root.i > word.i)
        ):
            return True
        subject = after.lower_ == "that" or after.dep_ in ("nsubj", "nsubjpass", "det")
        if word.lower_ in ("provided", "providing") and word.head == root and subject:
            return any(c.tag_ == "MD" for c in root.lefts) and word.i > root.i
    return False


def _run_on(root: Token) -> Iterator[Token]:
    """The clauses before a main clause that only commas part from it, the nearest first."""
    first = next((c for c in root.lefts if c.dep_ == "ccomp" and finite(c)), None)
    if first is None or root.lemma_.lower() in STATEMENT:
        return
    if not any(t.text == ";" for t in root.doc[first.i : root.i]):
        yield first
        yield from _run_on(first)


def otherwise(root: Token) -> bool:
    """Otherwise it will be shut: if not what was said before."""
    modal = any(c.tag_ == "MD" for c in root.children)
    opens = [c for c in root.lefts if c.lower_ == "otherwise"]
    return modal and any(c.is_sent_start or c.nbor(-1).text in (";", ",", ":") for c in opens)


_WHETHER = words("mention say know ask see check tell determine decide wonder disclose clarify")


def is_condition(clause: Token) -> bool:
    if clause.dep_ not in ("advcl", "dep", "ccomp"):
        return False
    full = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in clause.children)
    first = clause.left_edge.i
    before = " ".join(t.lower_ for t in clause.doc[max(0, first - 3) : first + 1]) + " "
    if full and any(f"{each} " in before for each in _AS_LONG):
        return True
    for mark in clause.children:
        if mark.dep_ in ("mark", "advmod") and mark.lower_ in _IFS:
            opener = mark.doc[mark.i - 1].lower_ if mark.i else ""
            asked = clause.head.lemma_ in _WHETHER and clause.head.i == mark.i - 1
            asked = asked or opener in ("on", "about", "of")  # unclear on if it is late
            whole = clause.dep_ == "advcl" and full and not asked
            return whole and opener not in ("even", "as")
    inverted = clause.dep_ == "advcl" and clause.left_edge.lower_ in ("had", "should", "were")
    subject = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in clause.lefts)
    return inverted and subject and clause.left_edge.dep_ in ("aux", "auxpass")


def is_inverted(clause: Token) -> bool:
    """Had it rained, should it rain: a condition by the order of its words."""
    first = clause.left_edge
    return first.lower_ in ("had", "should") and first.dep_ == "aux" and first.head == clause
