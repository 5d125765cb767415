"""What a verb asks of its subject: to have a mind, to be a thing that is made, to have a body."""

from collections.abc import Iterable

from claims.language.entities import TIMES
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.fitting import BUILDINGS
from claims.splitting.lexicon.nouns import COMPANIES, DISASTERS, NARROWER, SETTLED
from claims.splitting.lexicon.people import is_person, means_body, means_thing
from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.entity import Entity
from claims.splitting.reference.mentions import Mention, Sort
from claims.splitting.tree import NOUN_SUBJECTS

_MINDS = (
    STATEMENT
    | COGNITION
    | FINDING
    | words(
        "want hope hop wish decide refuse plan try meet love hate like live work marry die win "
        "play arrest detain catch charge fine search question interview rescue free seize elect "
        "appoint hire vote sign accuse sue flee discuss study teach choose wait await "
        "fear regret intend aim seek promise offer threaten demand insist prefer celebrate "
        "negotiate appeal apologise apologize campaign protest resign retire divorce graduate "
        "defeat beat steal rob raid loot ransack disable kidnap murder"
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
_OF_BODIES_ALONE = words(
    "open sink float melt bloom hatch stretch flow erupt land drift hover explode orbit"
)
_DONE_TO_BODIES = words(
    "demolish renovate refurbish clear dredge tow excavate dismantle melt paint tile repave flood "
    "restore resurface rebuild repair reopen reconstruct evacuate"
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
    if verb.lemma_ in _OF_BODIES or _opened(verb) or leads or _is_built(verb) or _is_empty(verb):
        return True
    return verb.lemma_ == "have" and any(
        c.dep_ == "dobj" and c.lemma_ in _PARTS for c in verb.rights
    )


def told_of_a_plan(token: Token) -> bool:
    """It costs a million, dates from 1920: also a plan or a law, which cannot be touched."""
    return token.dep_ == "nsubj" and token.head.lemma_ in ("cost", "date")


def _is_built(verb: Token) -> bool:
    """It was once a school."""
    told = [c for c in verb.rights if c.dep_ == "attr"]
    return verb.lemma_ == "be" and any(c.lemma_.lower() in BUILDINGS for c in told)


def _is_empty(verb: Token) -> bool:
    """It has stood empty, is vacant; it stands on a hill."""
    empty = any(c.dep_ in ("acomp", "oprd") and c.lower_ in _EMPTY for c in verb.rights)
    stands = verb.lemma_ == "stand" and any(c.lower_ in ("in", "on", "near") for c in verb.rights)
    return empty or stands


_EMPTY = words("empty vacant derelict disused intact")


def _opened(verb: Token) -> bool:
    """It opened in 1921, sank off Lund: a mill, where a firm was founded; a boat."""
    bare = not any(c.dep_ in ("dobj", "prt", "xcomp", "ccomp") for c in verb.rights)
    return verb.lemma_ in _OF_BODIES_ALONE and verb.tag_ == "VBD" and bare


_ABSTRACT = words(
    "plan decision deal law proposal report study talk vote agreement contract idea statement "
    "ruling announcement partnership scheme policy debate meeting election visit attempt claim "
    "bill motion amendment treaty accord"
)


def no_body(lemmas: Iterable[str]) -> bool:
    """Whether what is called so cannot be touched: a plan, a vote."""
    return not _ABSTRACT.isdisjoint(lemmas)


def lasts(token: Token) -> bool:
    """It took four years, it lasted a day: what goes on for a while, and no thing or body."""
    verb = token.head
    if token.dep_ != "nsubj" or verb.lemma_ not in ("take", "last"):
        return False
    return any(
        t.ent_type_ in TIMES or t.lower_ == "until" or t.lemma_.lower() in _UNITS
        for t in verb.rights
    )


_UNITS = words("second minute hour day week month year decade century night while")


def takes_someone(token: Token) -> bool:
    """It took her four years: to do what she did."""
    whom = [c for c in token.head.rights if c.dep_ in ("dobj", "dative")]
    return any(c.tag_ == "PRP" or is_person(c.lemma_.lower()) for c in whom) or len(whom) > 1


_GOING_ON = words(
    "journey trip flight voyage crossing drive ride walk climb trial construction restoration "
    "repair operation surgery search work process vote debate training siege occupation reign"
)


def goes_on(lemmas: Iterable[str]) -> bool:
    """Whether what is called so goes on for a while: a journey, a storm, a trial."""
    return not _ON_FOR_A_WHILE.isdisjoint(lemmas)


def needs_life(token: Token) -> bool:
    """It nests there, where it hunts: an animal or a plant, no sample and no count of them."""
    return token.dep_ == "nsubj" and token.head.lemma_ in _LIVING


_LIVING = words("live nest breed hunt graze hibernate spawn feed eat swim roost forage mate")
_COUNTS = words(
    "sample census survey count study test result data number rate share total research figure "
    "analysis statistic estimate list map"
)


def lifeless(lemmas: Iterable[str]) -> bool:
    """Whether what is called so is not alive: a sample, a plan, a storm."""
    return not _LIFELESS.isdisjoint(lemmas)


def needs_a_firm(token: Token) -> bool:
    """It is owned by, is based in, employs: a firm or another body, or what one can own."""
    verb = token.head
    if token.dep_ == "nsubjpass":
        return verb.lemma_ in ("own", "headquarter", "base", "incorporate", "privatise")
    return token.dep_ == "nsubj" and verb.lemma_ == "employ"


def is_won(token: Token) -> bool:
    """Won it, signed it, wore it: no body of people."""
    return token.dep_ == "dobj" and token.head.lemma_ in _WON


_WON = words("win sign write read eat drink wear paint sing publish bake sail cook pour draw play")


def made_to_act(noun: Token, verb: Token) -> bool:
    """The dogs of "trained dogs to swim", whom the verb makes act."""
    clause = noun.head if noun.dep_ == "nsubj" else verb
    made_so = clause.head == verb if noun.dep_ == "nsubj" else noun.head == verb
    acts = any(c.dep_ in ("xcomp", "ccomp", "advcl") and c.i > noun.i for c in verb.rights)
    return verb.lemma_ in _MAKING_ACT and noun.i > verb.i and made_so and acts


_MAKING_ACT = words(
    "train teach ask order tell urge persuade force allow let make help get lead advise encourage "
    "invite permit enable warn"
)


def has_people(token: Token) -> bool:
    """It has 300 inhabitants."""
    owned = [c.lemma_.lower() for c in token.head.rights if c.dep_ == "dobj"]
    return token.dep_ == "nsubj" and token.head.lemma_ == "have" and bool(_PEOPLED & set(owned))


_PEOPLED = words("inhabitant resident population citizen pupil student employee branch office shop")


def owns_a_thing(token: Token) -> bool:
    """Its buildings, its walls: of no fire and no vote."""
    lemma = token.head.lemma_.lower()
    return token.dep_ == "poss" and (lemma in _PARTS or means_thing(lemma))


def mute(lemmas: Iterable[str]) -> bool:
    """Whether what is called so says nothing: an arrest."""
    return not _MUTE.isdisjoint(lemmas)


def happens(lemmas: Iterable[str]) -> bool:
    """Whether what is called so is no thing: a storm, a fire."""
    return not _NO_THINGS.isdisjoint(lemmas)


_HAPPENINGS = words(
    "arrest attack storm fire flood crash match game war strike protest accident visit trip "
    "election earthquake death birth fall rise increase decrease blast explosion landslide fight "
    "race trial closure sale launch victory defeat raid rescue search"
)
_NO_THINGS = _HAPPENINGS | DISASTERS
_ON_FOR_A_WHILE = _GOING_ON | _NO_THINGS | NARROWER["event"]
_LIFELESS = _COUNTS | _ABSTRACT | _HAPPENINGS
_MUTE = _HAPPENINGS | words("mill road bridge building")


_OF_A_COUNTRY = words(
    "road border coast economy population citizen soil territory airspace currency inhabitant "
    "river lake mountain climate shore exports gdp"
)


def of_a_country(token: Token) -> bool:
    """Its roads, its borders: a country's or a town's, of which a ministry may speak."""
    return token.dep_ == "poss" and token.head.lemma_.lower() in _OF_A_COUNTRY


def has_inhabitants(token: Token) -> bool:
    """Its people, its mayor: of a town, no lake."""
    return token.dep_ == "poss" and token.head.lemma_.lower() in _INHABITANTS


_INHABITANTS = words("people inhabitant citizen resident population mayor capital villager")


def of_a_state(token: Token) -> bool:
    """Its parliament, its president: of a country or another body, no drought and no border."""
    return token.dep_ == "poss" and token.head.lemma_.lower() in _OF_A_STATE


_OF_A_STATE = words(
    "parliament government constitution cabinet president minister ministry ambassador embassy "
    "army navy police king queen senate congress legislature electorate monarchy treasury premier "
    "independence sovereignty"
)


def _said_to_be(token: Token) -> list[str]:
    """It is one of four crashes, a mistake: crash, mistake."""
    if token.dep_ != "nsubj" or token.head.lemma_ != "be":
        return []
    told = [c for c in token.head.rights if c.dep_ == "attr"]
    ofs = [c for t in told if t.lower_ == "one" for c in t.rights if c.lower_ == "of"]
    told += [c for of in ofs for c in of.rights if c.dep_ == "pobj"]
    return [t.lemma_.lower() for t in told if t.tag_ in ("NN", "NNS")]


def is_a_happening(token: Token) -> bool:
    """It is one of four crashes, was a second attack: no place, no body."""
    return happens(_said_to_be(token))


def is_no_body(token: Token) -> bool:
    """The paper said it was a mistake, the worst spill in years: not the paper."""
    told = _said_to_be(token)
    return bool(told) and not any(
        lemma in _BODILY or is_person(lemma) or means_body(lemma) for lemma in told
    )


_BODILY = (
    BUILDINGS
    | SETTLED
    | COMPANIES
    | words(
        "target part subject foundation branch festival league partner party home division body "
        "member church monopoly franchise institution organisation group chain brand name "
        "subsidiary arm model"
    )
)


def needs_minds(token: Token) -> bool:
    """They believe, decide, protest: people, or a body of them."""
    verb = token.head
    burgle = verb.lemma_ == "break" and any(c.lower_ == "in" for c in verb.rights)
    return token.dep_ == "nsubj" and (verb.lemma_ in _MINDS or burgle)


def wants(token: Token) -> bool:
    """It expects, hopes, refuses: no plan, no layer of the air."""
    pays = token.head.lemma_ == "pay" and any(c.lower_ == "for" for c in token.head.rights)
    return token.dep_ == "nsubj" and (pays or token.head.lemma_ in COGNITION | _WANTING)


_WANTING = words(
    "want hope wish decide refuse intend fear regret prefer know appoint hire elect sack dismiss "
    "apologise apologize lend borrow"
)


def meets(token: Token) -> bool:
    """It meets four times a year: a board, no firm."""
    alone = not any(c.dep_ == "dobj" and c.lower_ != "times" for c in token.head.rights)
    return token.dep_ == "nsubj" and token.head.lemma_ in ("meet", "sit", "convene") and alone


SITTING = words(
    "board committee council parliament jury assembly group cabinet commission panel court senate "
    "club congress tribunal party society union chamber body circle class choir"
)


def is_sued(token: Token) -> bool:
    """Sued it, fined it, hired it: a body, or what has a name."""
    return token.dep_ == "dobj" and token.head.lemma_ in ("sue", "fine", "accuse", "prosecute")


def names_someone(token: Token) -> bool:
    """It has named Ann Ode: no war has."""
    named = [c for c in token.head.rights if c.dep_ == "dobj"]
    return token.head.lemma_ == "name" and any(c.ent_type_ == "PERSON" for c in named)


def is_multiplied(token: Token) -> bool:
    """They doubled, tripled, halved: figures, no people."""
    verb = token.head
    alone = not any(c.dep_ == "dobj" for c in verb.rights)
    return token.dep_ == "nsubj" and verb.lemma_ in _MULTIPLIED and alone


_MULTIPLIED = words("double triple treble quadruple quintuple halve")


def of_a_couple(token: Token) -> bool:
    """Their marriage, they became engaged: two people."""
    verb = token.head
    if token.dep_ == "poss":
        return verb.lemma_ in _OF_COUPLES
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return False
    if token.dep_ == "nsubjpass" or verb.tag_ == "VBN":
        alone = not any(c.lower_ in ("in", "by", "with") for c in verb.rights)
        return verb.lemma_ in ("marry", "engage", "divorce") and alone
    said = (c for c in verb.rights if c.dep_ in ("acomp", "attr"))
    return any(c.lower_ in ("married", "engaged", "divorced", "newlyweds") for c in said)


_OF_COUPLES = words("marriage wedding engagement divorce honeymoon separation romance")


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


def of_no_speaker(token: Token) -> bool:
    """He died, was killed, was a kind man; his death, his widow: nobody says so of himself."""
    if token.dep_ == "poss":
        noun, verb = token.head, token.head.head
        own = any(c.dep_ in NOUN_SUBJECTS and c.tag_ == "PRP" for c in verb.lefts)
        return noun.lemma_ in _OF_THE_DEAD and not own  # "he did not fear his death"
    verb = token.head
    if token.dep_ not in NOUN_SUBJECTS or any(
        c.tag_ == "MD" or c.lower_ in _SPARED for c in verb.lefts
    ):
        return False
    killed = verb.lemma_ in _KILLED and token.dep_ == "nsubjpass"
    died = verb.lemma_ in ("die", "drown") and verb.tag_ in ("VBD", "VBN")
    return killed or died or _praised(verb)


def _praised(verb: Token) -> bool:
    """He was a kind man, a great player."""
    told = [c for c in verb.rights if c.dep_ == "attr"] if verb.lemma_ == "be" else []
    return any(d.lemma_.lower() in _PRAISE for c in told for d in c.lefts if d.dep_ == "amod")


_OF_THE_DEAD = words(
    "death funeral burial corpse body murder killing assassination legacy widow remains grave "
    "execution passing autopsy obituary coffin"
)
_KILLED = words("kill murder slay bury assassinate execute behead lynch drown cremate")
_SPARED = words("almost nearly not never to")
_PRAISE = words(
    "kind great good wonderful lovely brilliant gentle generous remarkable talented gifted "
    "beautiful fantastic amazing true loving beloved outstanding exceptional dear nice best finest"
)
