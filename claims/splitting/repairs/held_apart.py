"""Clauses and verbs that an aside, "now" or another verb parted from where they belong."""

from claims.splitting.lexicon.reporting import COGNITION, DENIAL, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import has_subject, past
from claims.splitting.repairs.verb_groups import hang
from claims.splitting.speech.speakers import finite

_LETTING = words("enable allow permit help let")
_ASKING = words("find figure work see know ask learn say tell decide determine show guess explain")


def mend_held_apart(verb: Token) -> None:
    """Hang a verb on the one that it goes with."""
    if verb.dep_ == "amod":
        _fears_that(verb)
    elif verb.dep_ == "ccomp" and verb.i < verb.head.i:
        _under_the_same_if(verb)
    elif verb.dep_ == "relcl":
        _where_behind_aside(verb)
    elif verb.dep_ == "conj" and verb.tag_ == "VB":
        _lets_another(verb)
    elif verb.dep_ == "conj":
        _of_which(verb)
        if verb.lemma_ == "be":
            _now_is(verb)
            _what_it_was(verb)
    _but_not(verb)


def _of_which(clause: Token) -> None:
    """ "got 9m pounds of which half went to arms": half of that, and no second sentence."""
    start = clause.left_edge.i
    subject = next((c for c in clause.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or start < 3 or clause.doc[start - 1].lower_ != "which":
        return
    which, of = clause.doc[start - 1], clause.doc[start - 2]
    if of.lower_ != "of" or which.head != of or of.head in (clause, subject):
        return
    hang(clause, of.head, "relcl")
    hang(of, subject, "prep")


def _what_it_was(state: Token) -> None:
    """ "claimed the clinic had lied and was a danger": the clinic was, not who claims it."""
    said, joint = state.head, state.left_edge.nbor(-1) if state.left_edge.i else state
    if said.lemma_.lower() not in STATEMENT or has_subject(state) or joint.lower_ != "and":
        return
    told = next((c for c in said.rights if c.dep_ == "ccomp" and c.i < state.i), None)
    had = told is not None and any(c.dep_ == "aux" and c.lower_ == "had" for c in told.lefts)
    named = any(c.dep_ == "attr" for c in state.rights)
    if told is not None and had and named and has_subject(told) and not joint.nbor(-1).is_punct:
        state.head = joint.head = told


def _but_not(verb: Token) -> None:
    """ "admits it sells them to farms, but not to shops": it does not sell them to shops."""
    if verb.lemma_.lower() not in STATEMENT | DENIAL:
        return
    told = next((c for c in verb.rights if c.dep_ == "ccomp"), None)
    joint = next((c for c in verb.rights if c.lower_ == "but" and c.dep_ == "cc"), None)
    if told is None or joint is None or joint.i < told.i or joint.i + 2 >= verb.sent.end:
        return
    phrase = joint.nbor(2)
    if joint.nbor(1).lower_ == "not" and phrase.pos_ == "ADP" and phrase.head == verb:
        phrase.dep_ = "prep"
        for token in (joint.nbor(-1), joint, phrase):
            if token.head == verb:
                token.head = told


def _where_behind_aside(clause: Token) -> None:
    """ "to find out, in a minute, where the bus is": it is found out; no bus is in a minute."""
    where, noun = clause.left_edge, clause.head
    phrase = noun.head
    if where.lower_ not in ("where", "when") or where.i < 2 or phrase.dep_ != "prep":
        return
    comma, opening = where.nbor(-1), phrase.nbor(-1) if phrase.i else phrase
    if comma.text != "," or opening.text != "," or not finite(clause):
        return
    asked = opening.nbor(-1)
    asked = asked.head if asked.dep_ == "prt" else asked
    if asked.pos_ == "VERB" and asked.lemma_ in _ASKING:
        hang(clause, asked, "ccomp")
        comma.head = phrase.head = asked


def _lets_another(verb: Token) -> None:
    """ "will enable firms to sell land and allow towns to buy it": one law does both."""
    inner = verb.head
    while inner.dep_ == "conj" and inner.head.i < inner.i:
        inner = inner.head
    first = inner.head
    both = verb.lemma_ in _LETTING and first.lemma_ in _LETTING and first.tag_ == "VB"
    if not both or inner.dep_ not in ("xcomp", "ccomp") or has_subject(verb) or first.i > inner.i:
        return
    if not any(c.dep_ in ("xcomp", "ccomp") for c in verb.rights):
        return
    joint = next((c for c in verb.head.rights if c.dep_ == "cc" and c.i < verb.i), None)
    if joint is not None and joint.i + 1 == verb.left_edge.i:
        hang(verb, first, "conj")
        joint.head = first


def _now_is(verb: Token) -> None:
    """ "it is a good plan but now is not the time": "now" is what is not the time for it."""
    now = verb.nbor(-1) if verb.i else verb
    joint = now.nbor(-1) if now.i else now
    what = next((c for c in verb.rights if c.dep_ == "attr"), None)
    if now.lower_ != "now" or now.head != verb or what is None or joint.dep_ != "cc":
        return
    if what.lemma_ in ("time", "moment") and any(c.lower_ == "the" for c in what.lefts):
        now.dep_, now.pos_, now.tag_ = "nsubj", "NOUN", "NN"


_HOLDING = (STATEMENT | COGNITION | DENIAL | words("fear hope")) - words("describe relate call")


def _fears_that(verb: Token) -> None:
    """ "praised it but feared costs were high": no feared costs, but what the praiser feared."""
    noun = verb.head
    clause = noun.head
    joint = verb.nbor(-1) if verb.i else verb
    if verb.lemma_.lower() not in _HOLDING or verb.tag_ != "VBN" or noun.left_edge != verb:
        return
    if noun.dep_ not in ("nsubj", "nsubjpass") or clause.dep_ != "conj" or not finite(clause):
        return
    first = clause.head
    if joint.dep_ != "cc" or first.tag_ != "VBD" or not has_subject(first) or first.i > verb.i:
        return
    if verb.tag_ == "VBN" and any(c.dep_ in ("aux", "auxpass") for c in first.lefts):
        return
    verb.head, verb.dep_, verb.pos_ = first, "conj", "VERB"
    past(verb)
    clause.head, clause.dep_ = verb, "ccomp"


def _under_the_same_if(clause: Token) -> None:
    """'"If A, then B, and they will stay," he said': they stay if A, too."""
    said = clause.head
    before = next((c for c in said.lefts if c.dep_ == "ccomp" and c.i < clause.i), None)
    if before is None or before == clause or clause.left_edge.i < before.i:
        return
    conditions = [c for c in before.lefts if c.dep_ == "advcl"]
    under = any(m.lower_ in ("if", "unless") for c in conditions for m in c.lefts)
    joint = clause.left_edge.nbor(-1)
    if under and joint.lower_ == "and":
        hang(clause, before, "conj")
        joint.head = before
