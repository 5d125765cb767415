"""Offices whose name holds a word that the parser takes for a preposition."""

from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import take_place
from claims.splitting.tree import NOUN_POS


def under_secretary(under: Token) -> None:
    """ "Commerce Under Secretary Ann Ode": one who has that office, not one who is under her."""
    secretary = under.nbor(1) if under.i + 1 < len(under.doc) else under
    office, name = under.nbor(-1) if under.i else under, secretary.head
    if secretary.text != "Secretary" or name.ent_type_ != "PERSON" or name.i < under.i:
        return
    if office.pos_ in NOUN_POS and under.head in (office, office.head):
        if name.head == under:
            take_place(name, office)
        for child in [c for c in office.children if c.i > name.i]:
            child.head = name
        office.head, office.dep_ = name, "compound"
    elif name.head == under:
        return
    under.head, under.dep_, under.tag_, under.pos_ = name, "compound", "NNP", "PROPN"
