"""Two verbs of saying of one speaker, of which the parser gave the second to a thing."""

from spacy.tokens import Token

from claims.splitting.lexicon.people import GROUPS, means_body, means_people
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject
from claims.splitting.speech.speakers import RECORDS


def says_too(verb: Token) -> None:
    """ "Ode claims the road is shut and says that it will stay so": no road says so."""
    told = verb.head
    outer = told.head
    if verb.dep_ != "conj" or told.dep_ != "ccomp" or has_subject(verb) or told.i < outer.i:
        return
    if not {verb.lemma_.lower(), outer.lemma_.lower()} <= STATEMENT or outer.i > verb.i:
        return
    subject = next((c for c in told.lefts if c.dep_ in SUBJECTS), None)
    says = any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.rights)
    if not says or subject is None or not _is_thing(subject) or not has_subject(outer):
        return
    for joint in [c for c in told.rights if c.dep_ == "cc" and c.i < verb.i]:
        joint.head = outer
    verb.head = outer


def _is_thing(noun: Token) -> bool:
    """What neither speaks nor was written by somebody: the plan, its sums."""
    lemma = noun.lemma_.lower()
    if noun.pos_ != "NOUN" or noun.ent_type_ in ("PERSON", "ORG", "NORP", "GPE"):
        return False
    speaks = means_people(lemma) or means_body(lemma) or lemma in GROUPS or lemma in RECORDS
    return not speaks and not any(c.dep_ in ("conj", "appos") for c in noun.rights)
