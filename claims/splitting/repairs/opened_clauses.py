"""Clauses in front of the main one that open with one "when" or "because"; mended on the parse."""

from spacy.tokens import Token

from claims.splitting.repairs.main_verbs import OPENERS, SUBJECTS, has_subject
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS


def mend_opened(verb: Token) -> None:
    """ "When the bank shut and the mill burned, many left": both under one "when"."""
    if verb.dep_ in ("ccomp", "advcl", "conj") and verb.i < verb.head.i:
        _two_in_front(verb)
    elif verb.dep_ == "ROOT":
        _main_behind(verb)


def _two_in_front(second: Token) -> None:
    """The second half read as the clause that the first one is hung on, or stands beside."""
    main = second.head
    inside = next(iter(second.lefts), second)
    beside = [c for c in main.lefts if c.i < second.i and c.dep_ == "advcl"]
    first = inside if inside.dep_ == "advcl" else beside[-1] if beside else second
    joint = first.right_edge
    if first == second or not _opens(first) or joint.dep_ != "cc" or joint.head != first:
        return
    start = min(c.left_edge.i for c in (second, *second.lefts) if c.left_edge.i > joint.i)
    if joint.i + 1 == start and _whole(first) and _whole(second):
        first.head, joint.head = main, first
        second.head, second.dep_ = first, "conj"


def _main_behind(first: Token) -> None:
    """ "After the bank shut and the mill burned, many left" with "shut" for the main verb."""
    if not _opens(first) or not first.left_edge.is_sent_start or not _whole(first):
        return
    behind = [c for c in first.rights if c.dep_ == "conj"]
    behind += [c for t in behind for c in t.rights if c.dep_ == "conj"]
    clauses = [t for t in behind if _whole(t) and t.left_edge.nbor(-1).text == ","]
    main = clauses[-1] if clauses else first
    joint = main.left_edge.nbor(-2) if main != first else first
    if main == first or joint.dep_ == "cc" or any(c.dep_ == "cc" for c in main.lefts):
        return
    comma, start = main.left_edge.nbor(-1), main.left_edge.i
    host = main.head
    main.head, main.dep_ = main, "ROOT"
    for child in [c for t in {first, host} for c in t.rights if c.i > start and c != main]:
        child.head = main
    first.head, first.dep_, comma.head = main, "advcl", main


def subject_behind_opener(noun: Token) -> None:
    """ "Whereas Ode shot a film, the first of it lost is Dusk": the comma closes the opener.

    What stands behind it, right up to the verb, is the subject, and no apposition.
    """
    edge, start = noun.left_edge.i, noun.sent.start
    opener, comma = noun.doc[start], noun.doc[edge - 1]
    if edge <= start + 1 or comma.text != "," or noun.pos_ not in (*NOUN_POS, "PRON"):
        return
    if any(t.text == "," for t in noun.doc[start : edge - 1]) or noun.i < comma.i:
        return
    if opener.tag_ not in ("IN", "WRB") and opener.dep_ not in ("mark", "prep"):
        return
    after = noun.right_edge.nbor(1) if noun.right_edge.i + 1 < noun.sent.end else noun
    helps = after.dep_ in ("aux", "auxpass", "advmod", "neg")
    main = after.head if helps else after
    if main.i > noun.i and main.pos_ in ("VERB", "AUX") and finite(main) and not has_noun(main):
        if noun not in main.subtree or main.dep_ not in ("ROOT", "conj"):
            return
        for clause in [c for c in main.lefts if c.dep_ == "csubj" and _opens(c)]:
            clause.dep_ = "advcl"
        passive = any(c.dep_ == "auxpass" for c in main.lefts)
        noun.head, noun.dep_ = main, "nsubjpass" if passive else "nsubj"
        comma.head = main


def has_noun(verb: Token) -> bool:
    """Whether a verb has a noun for its subject."""
    return any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.children)


def _opens(verb: Token) -> bool:
    """Whether a clause opens with a word that makes it no main clause."""
    opener = verb.left_edge
    if opener.head != verb:
        return False
    return opener.tag_ == "WRB" or (opener.dep_ == "mark" and opener.lower_ in _OPENERS)


def _whole(verb: Token) -> bool:
    return finite(verb) and any(c.dep_ in SUBJECTS for c in verb.lefts) and has_subject(verb)


_OPENERS = OPENERS | {"if", "unless", "whereas", "whilst"}
