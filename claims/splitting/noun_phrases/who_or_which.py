"""What a noun may be for a relative word: someone ("who"), or a thing or body ("which")."""

from claims.language import entities
from claims.splitting.lexicon.fitting import SIDES
from claims.splitting.lexicon.people import is_person, means_people
from claims.splitting.tree import Node


def personal(noun: Node) -> bool:
    return noun.ent == "PERSON" or (noun.pos == "NOUN" and is_person(noun.lemma.lower()))


def said_to_be(role: Node) -> bool:
    """ "Ann Ode was the owner of the mill": she is no "which"."""
    subject = role.parent.subject if role.dep == "attr" and role.parent is not None else None
    if subject is None:
        return False
    return subject.ent == "PERSON" or subject.lemma.lower() in ("he", "she")


def body(noun: Node) -> bool:
    """A thing or body that is "which" rather than "who", as a team or a band may be."""
    lemma = noun.lemma.lower()
    one = noun.tag == "NN" and not noun.ent and lemma not in SIDES
    return one and not personal(noun) and not means_people(lemma)


def someone(noun: Node) -> bool:
    """Whether "who" can be said of it: not of a place, a firm in the singular or a figure."""
    if personal(noun) or noun.pos == "PRON":
        return True
    return noun.ent not in entities.PLACES | entities.FIGURES | {"ORG"}


def thing(noun: Node) -> bool:
    return not personal(noun) and noun.ent not in entities.FIGURES and noun.pos in ("NOUN", "PROPN")
