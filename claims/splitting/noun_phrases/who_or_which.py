"""What a noun may be for a relative word: someone ("who"), or a thing or body ("which")."""

from claims.language import entities
from claims.splitting.lexicon.fitting import SIDES
from claims.splitting.lexicon.people import SO_MANY, is_person, may_be_who, means_people
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


def no_one(noun: Node) -> bool:
    """A common noun of which "who" can't be said: the game, certain weapons, the regime."""
    known = noun.pos == "NOUN" and noun.tag in ("NN", "NNS") and not noun.ent
    return known and noun.lemma.lower() not in SIDES and not may_be_who(noun.lemma.lower())


def people_of(nouns: list[Node]) -> list[Node]:
    """Those of them that are someone: by name, or by a noun of people or of a body of them."""
    return [
        n
        for n in nouns
        if n.ent == "PERSON"
        or (n.tag == "NNPS" and may_be_who(n.lemma.lower().removesuffix("s")))
        or (n.pos == "NOUN" and may_be_who(n.lemma.lower()) and n.lemma.lower() not in SO_MANY)
    ]


def stands_in(noun: Node) -> bool:
    """A body or a place behind "in" or "at": the ward where the nurses are."""
    prep = noun.parent if noun.dep == "pobj" else None
    common = noun.pos == "NOUN" and not personal(noun) and not noun.ent
    return common and prep is not None and prep.lemma in ("in", "at", "inside", "within")


def run_by_others(noun: Node) -> bool:
    """ "appointed agents to govern Chad": no person, in what others are to do."""
    verb = noun.parent
    if personal(noun) or noun.dep != "dobj" or verb is None or verb.tag != "VB":
        return False
    host = verb.parent
    doers = [c for c in (host, host.child("dobj")) if c is not None] if host is not None else []
    return any(c.i < verb.i and people_of([c]) for c in doers if c is not noun)


def thing(noun: Node) -> bool:
    return not personal(noun) and noun.ent not in entities.FIGURES and noun.pos in ("NOUN", "PROPN")
