"""Verbs of a row that the parser split between two clauses; mended on the parse."""

from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject, take_place
from claims.splitting.repairs.verb_groups import hang
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS
from claims.splitting.wording.realise import inflect, may_be_verb, verb_lemma

_FRONTED = ("WDT", "WP", "WRB", "WP$")
_TELLING = STATEMENT | FINDING | COGNITION


def mend_row(verb: Token) -> None:
    """Put a verb behind "and" where the row it ends began."""
    if verb.dep_ != "conj":
        return
    if has_subject(verb):
        _two_subjects(verb)
    elif finite(verb):
        _behind_relative(verb)
        _of_what_is_found(verb)


def _behind_relative(last: Token) -> None:
    """ "joined in May, served in a war, in which his son fell, and left": he left, not the son.

    Two verbs without "and" wait for a third one.
    """
    clause, doc = last.head, last.doc
    start = last.left_edge.i
    opened = any(t.tag_ in _FRONTED and t.i < clause.i for t in clause.subtree)
    if start < 3 or doc[start - 1].lower_ != "and" or doc[start - 2].text != "," or not opened:
        return
    own = next((c for c in clause.lefts if c.dep_ in SUBJECTS), None)
    second = next((u for u in clause.ancestors if u.pos_ == "VERB"), None)
    if (
        own is None
        or own.tag_ in _FRONTED
        or second is None
        or second.dep_ not in ("conj", "advcl")
    ):
        return
    first = second.head
    alone = not has_subject(second) and not any(c.dep_ == "mark" for c in second.lefts)
    alike = first.tag_ == second.tag_ == last.tag_ and first.i < second.i and has_subject(first)
    joined = any(c.dep_ == "cc" and c.i < second.i for c in first.rights)
    if not (alone and alike) or joined or second.left_edge.nbor(-1).text != ",":
        return
    second.dep_ = "conj"
    for token in (last, doc[start - 1], doc[start - 2]):
        token.head = first


def second_subject(second: Token) -> None:
    """ "The mayor, elected in May, and his aide opened it": one verb, and two who did it."""
    verb, start = second.head, second.left_edge.i
    if start < 3 or second.i > verb.i or second.doc[start - 1].lower_ != "and":
        return
    first = next((c for c in verb.lefts if c.dep_ in SUBJECTS and c.i < start - 1), None)
    joint = second.doc[start - 1]
    if first is None or joint.head not in (first, verb) or first.pos_ not in (*NOUN_POS, "PRON"):
        return
    if any(c.dep_ == "cc" and c != joint for c in first.rights):
        return
    hang(second, first, "conj")
    joint.head = first
    for comma in [t for t in verb.doc[first.i : start - 1] if t.text == "," and t.head == verb]:
        comma.head = first


def _two_subjects(verb: Token) -> None:
    """ "Ode, beaten in the final, and Lind shook hands": Ode beat nobody.

    No comma stands alone between a subject and its verb.
    """
    told, doc = verb.head, verb.doc
    first = next((c for c in told.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    second = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if first is None or second is None or inflect(told.lemma_, "VBN") != told.lower_:
        return
    alone = doc[told.i - 1].text == "," and first.i == told.i - 2
    done = any(c.dep_ in ("dobj", "ccomp", "aux", "auxpass") for c in told.children)
    start = second.left_edge.i
    if not alone or done or doc[start - 1].lower_ != "and" or doc[start - 2].text != ",":
        return
    take_place(verb, told)
    for child in [c for c in told.children if c.i > verb.i or c.i < first.left_edge.i]:
        child.head = verb
    hang(first, verb, second.dep_)
    hang(told, first, "acl")
    told.tag_ = "VBN"
    hang(second, first, "conj")
    for token in (doc[start - 1], doc[start - 2], doc[told.i - 1]):
        token.head = first


def _of_what_is_found(verb: Token) -> None:
    """ "found the firm buys and sells waste": it does both, and nobody found buys."""
    found, joint = verb.head, verb.left_edge.nbor(-1)
    noun = joint.nbor(-1)
    if verb.tag_ != "VBZ" or found.tag_ != "VBD" or found.lemma_.lower() not in _TELLING:
        return
    owner = noun.nbor(-1)
    if joint.lower_ != "and" or noun.dep_ != "dobj" or noun.head != found or noun.tag_ != "NNS":
        return
    if owner.head != noun or owner.dep_ not in ("compound", "amod") or noun.n_rights:
        return
    if not may_be_verb(noun.lower_) or not any(c.dep_ in ("dobj", "prep") for c in verb.rights):
        return
    for child in [c for c in noun.lefts if c != owner]:
        child.head = owner
    owner.tag_, owner.pos_ = "NN", "NOUN"
    noun.tag_, noun.pos_, noun.lemma_ = "VBZ", "VERB", verb_lemma(noun.lower_)
    hang(noun, found, "ccomp")
    hang(owner, noun, "nsubj")
    verb.head, joint.head = noun, noun
