"""Whether a name is a person's: by its label, and by what the label often misses."""

from claims.language import entities
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import BODIES, is_titled, name_span
from claims.splitting.lexicon.nouns import AREAS, COMPANIES
from claims.splitting.lexicon.people import (
    EITHER,
    GROUPS,
    TITLES,
    is_person,
    means_people,
    means_thing,
    no_person,
)
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.parsed import Token


def is_someone(head: Token, name: str) -> bool:
    """By entity label, and by what the label often misses: titles, roles, who, first names."""
    if not name:
        return means_people(head.lemma_.lower()) and head.ent_type_ not in entities.PLACES
    if _has_article(head, name) or named_after(head):
        return False
    if is_titled(head) or _has_kin(head):
        return True
    if head.dep_ in ("nsubj", "nsubjpass") and head.head.lemma_ in _LIVES and " " in name:
        return True  # Ann Hall was jailed: no hall was
    speaks = head.dep_ == "nsubj" and head.head.lemma_ in STATEMENT
    if speaks and name.count(" ") == 1 and gender_of_name(name) and head.lower_ not in BODIES:
        return True  # Ann Ode said, whatever else she was taken for
    if head.lower_ in GROUPS or head.lower_ in BODIES:
        return False
    if any(_told_of_a_thing(child) for child in head.children) or _called_a_body(head, name):
        return False
    if head.ent_type_ in ("EVENT", "WORK_OF_ART", "LAW") or no_persons(name):
        return False
    if head.ent_type_ == "PERSON":
        return not (_in_a_country(head) or names_a_place(head) or _in_such(head, name))
    before = head.doc[max(head.i - name.count(" ") - 1, 0)]
    if before.lower_ in TITLES and before.i < head.i:
        return True
    if head.ent_type_ in entities.PLACES:
        return False
    for child in head.children:
        role = child.dep_ in ("compound", "amod", "appos", "nmod") and child.text[0].islower()
        if role and is_person(child.lemma_.lower()):
            return True
        if child.dep_ == "relcl" and any(t.lower_ in _WHO for t in child.subtree):
            return True
    if _first_of_two(head, name) or _behind_role(head, name):
        return True
    return bool(" " in name and gender_of_name(name)) or _called_a_person(head)


def _has_kin(head: Token) -> bool:
    """Ode's wife, Ode and her brother: someone, whatever the name was taken for."""
    if head.dep_ == "poss":
        return head.head.lemma_ in _KINSFOLK
    beside = (c for c in head.rights if c.dep_ == "conj" and c.lemma_ in _KINSFOLK)
    return any(t.lower_ in ("his", "her") for c in beside for t in c.lefts)


_KINSFOLK = frozenset(  # none of which a firm has, as it has a parent and a sister
    "father mother son daughter brother husband wife widow widower uncle aunt nephew niece "
    "grandfather grandmother grandson granddaughter".split()
)


def _behind_role(head: Token, name: str) -> bool:
    """UK resident Ben Ode, whom no label knows: what Ben is called hangs on Ben alone."""
    before = head.doc[max(head.i - name.count(" ") - 1, 0)]
    role = before.tag_ == "NN" and before.dep_ == "compound" and before.text.islower()
    own = role and head.i > before.i and before.head.head in (head, before.head)
    return own and before.lemma_ not in EITHER and is_person(before.lemma_.lower())


def _first_of_two(head: Token, name: str) -> bool:
    """Lars and Eva Holm: first names with one surname."""
    second = next((c for c in head.rights if c.dep_ == "conj"), None)
    if second is None or " " in name or not gender_of_name(name):
        return False
    before = [c for c in second.lefts if c.dep_ == "compound"]
    return any(gender_of_name(c.text) for c in before)


def no_persons(name: str) -> bool:
    """County Mayo, the FA MVP, NASA Lund, Pedal DX."""
    first, last = name.split()[0], name.split()[-1]
    if " " not in name or gender_of_name(first):
        return first.lower() in _OF_PLACES
    short = first.isupper() and first.isalpha() and len(first) > 2  # not JK
    model = last.isupper() and last.isalpha() and len(last) > 1 and bool(set(last) - set("IVX"))
    return first.lower() in _OF_PLACES or name.isupper() or short or model


_LIVES = frozenset(  # what happens to people alone
    "convict sentence arrest jail imprison acquit marry graduate".split()
)


_OF_PLACES = frozenset("county lake mount port fort cape river isle camp".split())


def _in_a_country(head: Token) -> bool:
    """Lima, Peru."""
    after = head.doc[head.i + 1 : head.i + 3]
    return len(after) == 2 and after[0].text == "," and after[1].ent_type_ == "GPE"


def kind_beside(head: Token) -> str:
    """Ferry: what the ferry Havfru is called right before its name; "" for nothing."""
    return _kind_before(head, head.i)


def _kind_before(head: Token, start: int) -> str:
    before = head.doc[start - 1] if start else head
    common = before.tag_ == "NN" and before.text.islower()
    beside = before.dep_ == "compound" and before.head == head
    beside = beside or (head.dep_ == "appos" and head.head == before)
    beside = beside or (head.dep_ == before.dep_ == "nsubj" and head.head == before.head)
    return before.lemma_ if common and beside else ""


def named_after(head: Token) -> bool:
    """The crater Ode, the ferry Ode: no one's name, whoever is called so too."""
    start = head.i
    while start and head.doc[start - 1].dep_ == "compound" and head.doc[start - 1].text.istitle():
        start -= 1
    kind = _kind_before(head, start)
    return kind in _NAMED_AFTER or (start == head.i and means_thing(kind))


_NAMED_AFTER = frozenset(
    "crater asteroid comet planet moon species prize award method "
    "play novel film song poem opera album musical ballet painting sculpture series show biopic "
    "sitcom thriller drama comedy".split()
)


def _has_article(head: Token, name: str) -> bool:
    """The Orlen Viaduct, the Polaroid: no person's name stands right behind "the"."""
    articles = [c.i for c in head.children if c.lower_ == "the"]
    if not articles or name_span(head)[0] - 1 not in articles:
        return False
    role = means_people(name.split()[0].lower())  # the Dutchman Joost Ode
    return not role and head.tag_ != "NNPS"


def _in_such(head: Token, name: str) -> bool:
    """Born in Hull: one is in a place; nobody is in someone of a single name."""
    return head.dep_ == "pobj" and head.head.lower_ == "in" and " " not in name


def names_a_place(head: Token) -> bool:
    """The village of Ode, whoever else is called Ode."""
    of = head.head
    return head.dep_ == "pobj" and of.lower_ == "of" and of.head.lemma_.lower() in AREAS


def _called_a_body(head: Token, name: str) -> bool:
    """Nordic Pump is a maker of pumps; Nordic, a regional airline."""
    if gender_of_name(name):
        return False
    beside = [c for c in head.rights if c.dep_ == "appos" and c.tag_ == "NN"]
    told = (c.lemma_.lower() for c in beside if any(d.lower_ in ("a", "an") for d in c.lefts))
    if any(lemma in COMPANIES or (no_person(lemma) and lemma not in GROUPS) for lemma in told):
        return True
    if head.dep_ != "nsubj" or head.head.lemma_ != "be":
        return False
    kinds = [c for c in head.head.rights if c.dep_ == "attr" and c.tag_ == "NN"]
    return any(no_person(c.lemma_.lower()) for c in kinds)


def _called_a_person(head: Token) -> bool:
    """Ode is a psychiatrist; Ode is a model, singer and psychiatrist."""
    if head.dep_ != "nsubj" or head.head.lemma_ != "be":
        return False
    role = next((c for c in head.head.children if c.dep_ == "attr"), None)
    if role is None:
        return False
    more = [t for t in role.subtree if t.dep_ in ("nmod", "conj") and t.tag_ == "NN"]
    listed = [t for t in more if of_one_complement(t) is not None or t.head == role]
    return any(is_person(t.lemma_.lower()) for t in (role, *listed))


_WHO = ("who", "whom", "whose")


def _told_of_a_thing(clause: Token) -> bool:
    """Torre Blanca, which stands on a rock: no person."""
    return clause.dep_ == "relcl" and any(t.lower_ == "which" for t in clause.lefts)


def of_one_complement(second: Token) -> Token | None:
    """Ode is a dancer, model and presenter: the first of what one person is said to be."""
    first = second
    while first.dep_ == "conj":
        first = first.head
    own = any(c.dep_ in ("det", "poss") for c in second.children)
    a = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in first.lefts)
    alike = first.tag_ == second.tag_ == "NN"
    return first if alike and a and not own and first.dep_ == "attr" else None
