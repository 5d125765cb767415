"""What a verb asks of its subject: to have a mind, to be a thing that is made, to have a body."""

from spacy.tokens import Token

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.reference.entity import Entity
from claims.splitting.reference.mentions import Mention, Sort

_MINDS = (
    STATEMENT
    | COGNITION
    | FINDING
    | words(
        "want hope hop wish decide refuse plan try meet love hate like live work marry die win "
        "play arrest detain catch charge fine search question interview rescue free seize elect "
        "appoint hire vote sign accuse sue arrive flee marry discuss study teach choose wait await "
        "fear regret intend aim seek promise offer threaten demand insist prefer celebrate "
        "negotiate appeal apologise apologize campaign protest resign retire divorce graduate "
        "defeat beat"
    )
)
_MAKING = words(
    "make manufacture build rebuild construct design produce publish print install import export "
    "buy sell bake brew repair assemble demolish launch stock pack deliver cancel postpone"
)


def made(token: Token) -> bool:
    """They were built, sold, repaired: things, not people."""
    return token.dep_ == "nsubjpass" and token.head.lemma_ in _MAKING


_PARTS = words("berth deck storey floor lane engine wheel roof mast bedroom propeller")


def needs_a_body(token: Token) -> bool:
    """It will cost a million, it has two decks: no council, no firm."""
    if token.dep_ != "nsubj":
        return False
    if token.head.lemma_ in ("cost", "weigh", "measure"):
        return True
    return token.head.lemma_ == "have" and any(
        c.dep_ == "dobj" and c.lemma_ in _PARTS for c in token.head.rights
    )


def needs_minds(token: Token) -> bool:
    return token.dep_ == "nsubj" and token.head.lemma_ in _MINDS


def side(they: Token, mention: Mention, entity: Entity) -> bool:
    """Chile won the cup. They beat Peru: a country that plays or signs, a name of no known kind."""
    head = mention.head
    leads = head.dep_ == "nsubj" and head.head.dep_ == "ROOT" and bool(entity.name)
    if not (leads and needs_minds(they)) or entity.sort is Sort.PERSON:
        return False
    return needs_minds(head) or (entity.sort is Sort.THING and not head.ent_type_)


def no_ones(mention: Mention, entity: Entity) -> bool:
    """Java runs fast: a lone name that is no first name, without a title, of what needs no mind."""
    if needs_minds(mention.head):
        return False
    lone = bool(entity.name) and " " not in entity.name
    known = entity.gender or gender_of_name(entity.name)
    return lone and not known and not any(is_person(noun) for noun in entity.nouns)
