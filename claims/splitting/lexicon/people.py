"""What a name or noun tells of its bearer: a person or not, of which gender, one or many."""

from functools import lru_cache

from claims.language.lexicon import LexicalRelation, related
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token

TITLES = words(
    "mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor sir dame lord lady president "
    "vice-president minister premier chancellor senator sen sen. representative rep rep. governor "
    "gov gov. mayor king queen prince princess pope bishop archbishop cardinal rabbi imam general "
    "gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt "
    "sgt. admiral adm adm. commander cmdr cmdr. brigadier brig brig. corporal cpl cpl. pvt pvt. "
    "superintendent supt supt. judge justice ambassador secretary chairman chairwoman "
    "chairperson chief director coach manager officer inspector detective constable sheriff "
    "attorney congressman congresswoman councillor emeritus reverend rev rev. father sister "
    "brother saint emperor sheikh sultan emir undersecretary envoy spokesman spokeswoman"
)
STYLES = words(  # of titles, those that begin no name of a street or firm
    "mr mrs ms sir dame dr prof professor senator sen congressman congresswoman councillor mayor "
    "governor gov sergeant sgt lieutenant lt captain capt detective inspector sheriff judge rabbi "
    "imam ayatollah archbishop"
)

MALE = words(
    "man boy father husband son brother grandfather grandson uncle nephew king prince lord sir mr "
    "mr. actor businessman spokesman chairman congressman fisherman policeman gentleman monk pope "
    "waiter emperor sultan sheikh dad groom widower statesman salesman sportsman craftsman priest "
    "boyfriend stepfather stepson godfather fiancé"
)
FEMALE = words(
    "woman girl mother wife daughter sister grandmother granddaughter aunt niece queen princess "
    "lady dame mrs mrs. ms ms. miss actress businesswoman spokeswoman chairwoman congresswoman "
    "policewoman nun waitress empress mum mom bride widow stateswoman heiress hostess midwife "
    "girlfriend stepmother stepdaughter godmother fiancée schoolgirl"
)
PERSON_NOUNS = (
    MALE
    | FEMALE
    | TITLES
    | words(
        "person people child baby infant teenager adult teen youth student pupil teacher lecturer "
        "lawyer solicitor barrister prosecutor defendant suspect victim witness survivor official "
        "leader politician lawmaker legislator deputy member candidate voter citizen resident "
        "neighbour neighbor tourist visitor migrant refugee immigrant worker employee employer "
        "boss owner founder president scientist researcher expert analyst economist critic author "
        "writer poet novelist journalist reporter editor photographer artist painter singer "
        "musician composer producer comedian player footballer striker defender midfielder "
        "goalkeeper referee captain winner champion athlete runner swimmer rider driver pilot "
        "passenger sailor soldier fighter rebel militant officer guard agent investigator "
        "engineer mechanic builder architect designer developer hacker programmer farmer fisher "
        "chef cook baker doctor physician surgeon nurse patient psychologist curator librarian "
        "historian archaeologist biologist physicist chemist astronomer astronaut activist "
        "protester campaigner volunteer supporter opponent rival ally friend colleague partner "
        "relative parent grandparent cousin twin pilgrim believer follower cleric spokesperson "
        "representative delegate negotiator diplomat aide adviser advisor assistant secretary "
        "treasurer mayor coauthor co-founder entrepreneur investor trader buyer seller customer "
        "client shopper fan spectator crowd donor organizer organiser homeopath poster blogger "
        "user defector detective counterpart successor predecessor native hero star celebrity "
        "magnate tycoon billionaire millionaire attendee applicant seeker instructor major kid "
        "thief burglar robber criminal gunman murderer killer attacker "
        "inspector mourner miner engraver mathematician wrestler boxer hooker "
        "inventor filmmaker printmaker watchmaker dancer rapper drummer "
        "songwriter screenwriter forecaster substitute "
        "broadcaster presenter skipper teammate newcomer veteran retiree jeweller tenant landlord "
        "shopkeeper pensioner commuter grandson interviewer columnist backbencher "
        "troop frontbencher eyewitness whistleblower insider bystander onlooker marksman climber "
        "walker individual guest inmate hostage captive hijacker cadet paramedic medic heir ruler "
        "monarch warlord insurgent assassin convict culprit fugitive juror plaintiff respondent "
        "policymaker laureate recipient beneficiary patron dean scholar intern apprentice alumnus "
        "classmate ex-wife ex-husband slave orphan godson bodyguard vicar deacon quarterback "
        "fullback mp mep genius virtuoso maestro clerk nanny trucker shepherd herder"
    )
)
KIN = words(
    "father mother parent son daughter child brother sister sibling twin husband wife spouse widow "
    "widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter fiancé "
    "fiancée partner girlfriend boyfriend stepfather stepmother"
)
COLLECTIVE = words(  # one of them is they as often as it
    "team club side band group crew staff police family couple pair duo trio jury party squad "
    "crowd choir orchestra cast gang army public audience class crew quartet navy troop unit"
)
EITHER = words(  # a person or a firm
    "rival partner owner buyer seller customer client supplier competitor winner member investor "
    "developer maker producer operator manufacturer provider builder trader publisher employer "
    "parent sponsor backer host contractor broadcaster"
)
GROUPS = words(  # one of them is it or they
    "team group government company firm family committee council party police army navy crew "
    "staff board band club union court jury panel ministry department agency association "
    "organization organisation administration authority commission coalition alliance parliament "
    "congress senate cabinet crowd couple public audience community side squad force media press "
    "country nation state power city town village"
)


_TRADES = ("ist", "ician", "ologist", "grapher", "wright", "keeper", "woman", "master")
_NO_TRADES = words("list mist twist fist wrist exist assist resist consist insist checklist")


def is_person(lemma: str) -> bool:
    """Whether a common noun means people, by the list or by its ending: psychiatrist."""
    return lemma in PERSON_NOUNS or (lemma.endswith(_TRADES) and lemma not in _NO_TRADES)


_DOERS = ("er", "or", "ee", "ist", "ant", "ian", "eer", "man")
_THINGS = "device instrumentality vehicle craft organization business animal substance".split()
_THINGS_TOO = words(
    "predator rover booster changer trailer tapper coaster bachelor minor blocker breaker cooler "
    "cracker poster cutter feeder filter folder header heater holder server starter stopper trigger"
)
_TRADING = words(
    "supplier maker lender vendor producer operator provider distributor exporter importer"
)

_HOUSES = words(
    "network broadcaster charity university college school hospital bank museum newspaper "
    "magazine startup studio consortium duo trio pair quartet orchestra"
)


@lru_cache(maxsize=4096)
def means_people(lemma: str) -> bool:
    """Whether a noun means people, also by its ending and the dictionary: hotelier, petitioner.

    Not one that may as well mean a thing, an animal or a body: carrier, retailer.
    """
    if is_person(lemma):
        return True
    if not lemma.endswith(_DOERS) or lemma in _THINGS_TOO | _TRADING or not _kind(lemma, "person"):
        return False
    return not any(_kind(lemma, thing) for thing in _THINGS)


@lru_cache(maxsize=4096)
def means_body(lemma: str) -> bool:
    """Whether a noun means a body of people, also one that trades: manufacturer, insurer."""
    if lemma in GROUPS or lemma in _TRADING or lemma in _HOUSES:
        return True
    return lemma.endswith(_DOERS) and any(_kind(lemma, body) for body in ("business", "company"))


_MADE = "vehicle craft structure device organization business work publication area".split()


@lru_cache(maxsize=4096)
def means_thing(lemma: str) -> bool:
    """Whether what is called so is no person: ferry, bridge, firm, magazine, village."""
    return not means_people(lemma) and any(_kind(lemma, thing) for thing in _MADE)


def no_person(lemma: str) -> bool:
    """Whether a noun means a thing, a place or a body: what no man or woman can be."""
    return means_thing(lemma) or (means_body(lemma) and not is_person(lemma))


def before_a_body(first: str, last: str) -> bool:
    """Whether two nouns with "and" are no two bodies, but what one makes: car and lorry maker."""
    return means_body(last) and not (means_body(first) or means_people(first))


SO_MANY = words(  # of people as well as of things
    "dozen hundred thousand million majority minority number rest lot other half part one many "
    "few some most both all each none opposition resistance electorate delegation contingent "
    "household generation tribe clan mob cast guard unknown"
)


def may_be_who(lemma: str) -> bool:
    """Whether "who" can be said of what is called so: of people, and of a body of them."""
    if means_people(lemma) or means_body(lemma) or lemma in COLLECTIVE | EITHER | SO_MANY:
        return True
    return _kind(lemma, "person") or _kind(lemma, "people")


def _kind(lemma: str, kind: str) -> bool:
    return related(lemma, kind, "NOUN") == LexicalRelation.HYPERNYM


def gender_of_noun(lemma: str) -> str:
    """ "m", "f" or "" by the noun itself."""
    if lemma in MALE:
        return "m"
    return "f" if lemma in FEMALE else ""


def is_plural(head: Token) -> bool:
    """Whether the noun itself is in the plural (people, 345 pilgrims, the Rohingya no)."""
    if head.lower_ in _ALIKE and head.tag_ == "NN":  # two sheep; but: a sheep
        return not any(c.lower_ in ("a", "an", "one", "this", "that", "every") for c in head.lefts)
    return head.tag_ in ("NNS", "NNPS") or head.lower_ in ("people", "police", "both", "many")


_ALIKE = words("sheep cattle deer livestock poultry")
