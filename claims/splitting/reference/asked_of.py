"""What a verb asks of its subject: to have a mind, to be a thing that is made, to have a body."""

from collections.abc import Iterable

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
        "appoint hire vote sign accuse sue arrive flee discuss study teach choose wait await "
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


_PARTS = words(
    "berth deck storey floor lane engine wheel roof mast bedroom propeller brake tyre window wall "
    "door tower seat room hull keel wing leaf root petal fin tail leg eye tooth horn"
)
_OF_BODIES = words("cost weigh measure seat span date")
_OF_BODIES_ALONE = words("open sink float melt bloom hatch stretch flow erupt")
_DONE_TO_BODIES = words(
    "demolish renovate refurbish clear dredge tow excavate dismantle melt paint tile repave flood "
    "restore resurface"
)


def needs_a_body(token: Token) -> bool:
    """It will cost a million, it has two decks, was demolished: no council, no firm, no plan."""
    verb = token.head
    if token.dep_ == "nsubjpass":
        return verb.lemma_ in _DONE_TO_BODIES
    if token.dep_ != "nsubj":
        return False
    leads = verb.lemma_ in ("run", "lead", "stretch") and {"from", "between", "along"} & {
        c.lower_ for c in verb.rights if c.dep_ == "prep"
    }
    if verb.lemma_ in _OF_BODIES or _opened(verb) or leads:
        return True
    return verb.lemma_ == "have" and any(
        c.dep_ == "dobj" and c.lemma_ in _PARTS for c in verb.rights
    )


def _opened(verb: Token) -> bool:
    """It opened in 1921, sank off Lund: a mill, where a firm was founded; a boat."""
    bare = not any(c.dep_ in ("dobj", "prt", "xcomp", "ccomp") for c in verb.rights)
    return verb.lemma_ in _OF_BODIES_ALONE and verb.tag_ == "VBD" and bare


_ABSTRACT = words(
    "plan decision deal law proposal report study talk vote agreement contract idea statement "
    "ruling announcement scheme policy debate meeting election visit attempt claim"
)


def no_body(lemmas: Iterable[str]) -> bool:
    """Whether what is called so cannot be touched: a plan, a vote."""
    return any(lemma in _ABSTRACT for lemma in lemmas)


def mute(lemmas: Iterable[str]) -> bool:
    """Whether what is called so says nothing: an arrest."""
    return any(lemma in _HAPPENINGS for lemma in lemmas)


_HAPPENINGS = words(
    "arrest attack storm fire flood crash match game war strike protest accident visit trip "
    "election earthquake death birth fall rise increase decrease blast explosion landslide fight "
    "race trial closure sale launch victory defeat raid rescue search mill road bridge building"
)


_OF_A_COUNTRY = words(
    "road border coast economy population citizen soil territory airspace currency inhabitant "
    "river lake mountain climate shore exports gdp"
)


def of_a_country(token: Token) -> bool:
    """Its roads, its borders: a country's or a town's, of which a ministry may speak."""
    return token.dep_ == "poss" and token.head.lemma_.lower() in _OF_A_COUNTRY


def needs_minds(token: Token) -> bool:
    """They believe, decide, protest: people, or a body of them."""
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
