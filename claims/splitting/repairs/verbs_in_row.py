"""Verbs of a row that the parser split between two clauses; mended on the parse."""

from spacy.tokens import Token

from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject
from claims.splitting.repairs.verb_groups import hang
from claims.splitting.tree import NOUN_POS
from claims.splitting.wording.realise import may_be_verb, verb_lemma

_TELLING = STATEMENT | FINDING | COGNITION


def mend_row(verb: Token) -> None:
    """Put a verb behind "and" where the row it ends began."""
    if verb.tag_ == "VBZ" and not has_subject(verb):
        _of_what_is_found(verb)


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


def _of_what_is_found(verb: Token) -> None:
    """ "found the firm buys and sells waste": it does both, and nobody found buys."""
    found, joint = verb.head, verb.left_edge.nbor(-1)
    noun = joint.nbor(-1)
    if found.tag_ != "VBD" or found.lemma_.lower() not in _TELLING:
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
    noun.set_morph("Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]
    hang(noun, found, "ccomp")
    hang(owner, noun, "nsubj")
    verb.head, joint.head = noun, noun
