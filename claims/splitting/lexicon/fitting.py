"""Which verbs go with which nouns: a law is approved, a bridge is built, a price rises."""

from claims.splitting.lexicon.nouns import DISASTERS, EVENTS
from claims.splitting.lexicon.wordlist import words

STANCE = frozenset(  # what is done with plans and with claims, and with nothing else
    "deny reject back oppose approve dispute refute dismiss support veto endorse welcome criticise "
    "criticize condemn".split()
)
PROPOSALS = frozenset(
    "plan bill proposal allegation claim accusation charge decision move step law deal agreement "
    "ban report idea motion offer attempt treaty reform project request policy budget "
    "amendment".split()
)

HARM = frozenset("kill injure wound claim destroy damage hurt devastate".split())
BUILDING = frozenset("build construct erect design demolish rebuild restore renovate".split())
BUILDINGS = frozenset(
    "house cottage bridge tower church chapel hall school hospital castle palace dam road tunnel "
    "ship boat station hotel mill barn villa temple mosque monument lighthouse theatre theater "
    "stadium factory plant museum library prison wall fort home building block viaduct canal "
    "railway harbour harbor port pier statue".split()
)
ISSUING = frozenset("publish release write sign issue print draft commission leak file".split())
TEXTS = words(
    "report study paper survey poll letter statement book novel article review document memo "
    "memoir poem song album list guide law bill act treaty agreement deal contract pact "
    "declaration accord analysis figure finding result data film video recording photo "
    "photograph image index ranking forecast advice guideline plan decree order warrant lawsuit "
    "suit complaint petition motion account transcript diary note message email"
)
MOVING = frozenset(
    "rise fall drop climb increase decrease double triple halve plunge plummet jump soar gain slip "
    "slide surge tumble decline rally".split()
)
MEASURED = frozenset(
    "share price sale stock profit revenue income earning cost rate value number figure output "
    "export import wage rent tax fee temperature level demand unemployment inflation "
    "population".split()
)
CONTESTING = frozenset("win lose host".split())
CONTESTS = frozenset(
    "final match game cup race election tournament championship contest war battle vote bid "
    "league title medal prize award case lawsuit referendum debate playoff semifinal".split()
)
AWARDING = frozenset("go award".split())
PRIZES = words("prize award medal trophy title contract order grant bonus proceeds money credit")
SIDES = frozenset("team crew family band side squad couple staff group gang crowd jury".split())
PROCLAIMING = frozenset("proclaim guarantee stipulate enshrine outline".split())
FITTING = (
    (STANCE, PROPOSALS),
    (HARM, DISASTERS),
    (BUILDING, BUILDINGS),
    (MOVING, MEASURED),
    (CONTESTING, CONTESTS),
    (PROCLAIMING, TEXTS),
    (AWARDING, PRIZES),
)
DONE_WITH = (  # what is done with events, texts and buildings, and not with who was there
    (words("hold stage televise broadcast attend convene organise organize host"), EVENTS),
    (ISSUING | words("base conduct obtain adopt pass sign address deliver"), TEXTS),
    (BUILDING, BUILDINGS),
)


def fits_with(verb: str, noun: str) -> bool:
    """Whether a verb says what is done with what a noun names: a summit is held."""
    return any(verb in verbs and noun in nouns for verbs, nouns in DONE_WITH)
