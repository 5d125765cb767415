"""What stands in front of the subject, where the parser joined the two; mended on the parse."""

from spacy.tokens import Token

from claims.splitting.lexicon.people import means_people
from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import has_subject, past
from claims.splitting.repairs.opened_clauses import subject_behind_opener
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_SUBJECTS

_ON = words("in on by since until before after from during")
_PARTS = ("nummod", "compound", "nmod")


def mend_front(token: Token) -> None:
    """Hang apart what the parser took for one: a date and a name, a source and who acts."""
    if token.ent_type_ == "DATE":
        _dated_name(token)
    if token.dep_ == "appos":
        subject_behind_opener(token)
    if token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and token.dep_ in _BESIDE:
        _one_name(token)


_BESIDE = ("appos", "advmod", "npadvmod", "dep", "oprd")


def _dated_name(day: Token) -> None:
    """ "In 2014 Ann Ode left", "On Monday some pupils sang": no one is called 2014 Ode."""
    name = day.head
    if day.dep_ not in _PARTS or day.ent_type_ != "DATE" or name.i < day.i or not day.i:
        return
    if {name.ent_type_, day.nbor(1).ent_type_} & {"DATE", "EVENT", "WORK_OF_ART"}:
        return
    prep, verb = day.nbor(-1), name.head
    named = name.pos_ == day.nbor(1).pos_ == "PROPN"
    named = named or (name.tag_ == "NNS" and means_people(name.lemma_.lower()))
    if prep.lower_ not in _ON or prep.dep_ != "prep" or not named:
        return
    if name.dep_ == "pobj" and name.head == prep:
        verb = prep.head
        if verb.i < name.i or not finite(verb) or has_subject(verb):
            return
        name.head = verb
        name.dep_ = "nsubjpass" if any(c.dep_ == "auxpass" for c in verb.lefts) else "nsubj"
    elif name.dep_ not in NOUN_SUBJECTS or prep.head not in (verb, name):
        return
    day.head, day.dep_ = prep, "pobj"


def _as_subject(noun: Token, verb: Token) -> None:
    noun.head = verb
    noun.dep_ = "nsubjpass" if any(c.dep_ == "auxpass" for c in verb.lefts) else "nsubj"


def subject_in_front(verb: Token) -> None:
    """ "Asked if it had the papers, Ann Ode, a judge, replied": no papers called Ann Ode.

    "While it rained in Ulm, Ann Ode, a judge, left": nor a town.
    """
    comma = verb.nbor(-1) if verb.i else verb
    bare = verb.tag_ == "VBN" and not any(c.dep_ in ("aux", "auxpass") for c in verb.lefts)
    if verb.dep_ != "ROOT" or comma.text != "," or has_subject(verb):
        return
    if not (finite(verb) or bare):
        return
    front = [c for c in verb.lefts if c.dep_ in ("advcl", "prep") and c.right_edge.i >= comma.i - 1]
    found = [t for c in front for t in c.subtree if _name_in(t)]
    if found and found[0].right_edge.i >= comma.i - 2:
        _as_subject(found[0], verb)
        comma.head = found[0]
        if not any(c.dep_ == "cc" for c in found[0].rights):
            for role in [c for c in found[0].rights if c.dep_ == "conj"]:
                role.dep_ = "appos"
        if bare:
            past(verb)


def _name_in(name: Token) -> bool:
    """Whether a person's name stands behind a comma beside what is no person."""
    if name.ent_type_ != "PERSON" or name.pos_ != "PROPN" or not name.left_edge.i:
        return False
    loose = name.dep_ in ("npadvmod", "conj") or (
        name.dep_ == "appos" and name.head.ent_type_ in ("GPE", "LOC")
    )
    return _no_name_of(name) if not loose else name.left_edge.nbor(-1).text == ","


def _no_name_of(name: Token) -> bool:
    """Whether a person's name stands beside a noun that is no person."""
    noun = name.head
    person = name.ent_type_ == "PERSON" and name.pos_ == "PROPN" and name.dep_ == "appos"
    return person and noun.pos_ == "NOUN" and not means_people(noun.lemma_.lower())


def _one_name(last: Token) -> None:
    """ "Jean-Paul Ode left": no second name beside the first, nor a way of leaving."""
    first = last.nbor(-1) if last.i else last
    if first.dep_ == "compound" or first.pos_ != "PROPN" or last.head not in (first, first.head):
        return
    last.dep_, root = first.dep_, first.head == first
    last.head = last if root else first.head
    last.tag_, last.pos_ = "NNP", "PROPN"
    for child in [c for c in first.children if c != last]:
        child.head = last
    first.head, first.dep_ = last, "compound"
