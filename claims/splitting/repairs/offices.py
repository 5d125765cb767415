"""Who has an office, where its name or what stands behind it misled the parser."""

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import GROUPS, is_person, means_body
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


def beside_office(name: Token) -> None:
    """A name between commas behind who has an office: whose it is, of the two nouns there."""
    if name.ent_type_ == "PERSON":
        _of_the_office(name)
    elif name.dep_ == "appos" and name.ent_type_ in ("ORG", "GPE", "FAC"):
        _of_the_body(name)


def _of_the_body(name: Token) -> None:
    """ "The owner of the club, Ulm United, said": the club is Ulm United, and no owner."""
    who, first, last = name.head, name.left_edge, name.right_edge.i + 1
    if not _one_person(who) or first.i < who.i + 3 or first.nbor(-1).text != ",":
        return
    inner = first.nbor(-2)
    body = inner.tag_ == "NN" and (inner.lemma_ in GROUPS or means_body(inner.lemma_))
    if not body or inner.dep_ != "pobj" or inner.head.head != who:
        return
    closed = name.right_edge.text == "," or (last < len(name.doc) and name.doc[last].text == ",")
    several = first != name or any(c.dep_ == "prep" for c in name.rights)
    if closed and several and not gender_of_name(first.text):
        name.head = inner
        for comma in [c for c in who.rights if c.text == "," and c.i >= first.i - 1]:
            comma.head = inner


def _of_the_office(name: Token) -> None:
    """ "The head of the inquiry, Ann Ode, said", "the judge hearing it, Ann Ode,": a person is."""
    first, last = name.left_edge, name.i + 1
    if name.dep_ not in ("appos", "nsubj") or name.right_edge.i > last or first.i < 3:
        return
    if first.nbor(-1).text != "," or last >= len(name.doc) or name.doc[last].text != ",":
        return
    who, inner = _bearer(name), name.head
    if who is None or not {who, who.head} & {first.nbor(-2), *first.nbor(-2).ancestors}:
        return
    leading = who.head if who.head.dep_ == "csubj" and who.head.i < first.i else None
    if leading is not None:  # "the woman leading the inquiry": no leading said it
        outer = leading.head
        who.head, who.dep_ = outer, "nsubj"
        leading.head, leading.dep_ = who, "acl"
    name.head, name.dep_ = who, "appos"
    for comma in [c for c in (first.nbor(-1), name.doc[last]) if c.head == inner]:
        comma.head = who


def _bearer(name: Token) -> Token | None:
    """The one person in the phrase before the comma who can have the name."""
    noun = name.head
    if name.dep_ == "nsubj":  # two subjects of one verb
        others = [c for c in noun.lefts if c.dep_ == "nsubj" and c.i < name.left_edge.i]
        return others[0] if len(others) == 1 and _one_person(others[0]) else None
    while not _one_person(noun):
        if noun.ent_type_ in ("PERSON", "ORG", "NORP") or is_person(noun.lemma_.lower()):
            return None
        if noun.dep_ == "csubj" and noun.tag_ == "VBG":
            who = next((c for c in noun.lefts if c.dep_ == "nsubj"), noun)
            return who if _one_person(who) else None
        if noun.dep_ not in ("pobj", "prep", "dobj", "acl") or noun.head.i > noun.i:
            return None
        noun = noun.head
    return noun if noun is not name.head else None


def _one_person(noun: Token) -> bool:
    if noun.tag_ != "NN" or noun.ent_type_ == "PERSON":
        return False
    return is_person(noun.lemma_.lower()) or noun.lower_ == "head"
