"""Nouns by what they name: bodies, events, works, lengths, and what sums up a clause."""

from claims.splitting.lexicon.wordlist import words

COMPANIES = words("company firm business group corporation startup manufacturer airline retailer")
PUBLIC = words(  # bodies that nobody calls a company
    "commission ministry court council government parliament university agency department police "
    "union party committee senate congress army navy institute association authority board nations "
    "house school college office service organization organisation states republic"
)
_EVENTS = words(
    "festival competition summit conference ceremony match game concert exhibition exhibit "
    "tournament race election referendum meeting parade show contest fair rally celebration "
    "championship congress gathering marathon"
)
NARROWER = {
    "event": _EVENTS,
    "competition": words("tournament championship contest race cup"),
    "gathering": words("summit conference meeting rally congress"),
    "meeting": words("summit conference"),
    "site": words("website"),
    "website": words("site"),
    "exhibition": words("exhibit"),
    "exhibit": words("exhibition"),
    "programme": words("program"),
    "organisation": words("organization"),
    "organization": words("organisation"),
}
SUMMING = words(  # sum up a clause: "raised the tax, a step that ..." is said of the raising
    "step move decision measure sign blow feat record rise increase decline drop fall gain loss "
    "change shift victory defeat sum total reminder ruling verdict charge claim process practice "
    "task trick effort act situation development method "
    "project scheme plan deal agreement proposal idea policy programme program campaign exploit "
    "trend phenomenon achievement milestone offence offense crime loophole tactic strategy "
    "concession compromise gesture gamble setback breakthrough mistake error job duty attempt "
    "tradition custom habit pattern scenario prospect risk danger threat problem violation breach "
    "distinction honour honor luxury privilege accident incident disaster tragedy episode scandal "
    "accusation allegation assertion contention insinuation suggestion notion view opinion "
    "outcome event outrage insult affront disgrace dodge ploy ruse snub boost phrase remark "
    "comment expression punishment penalty coincidence irony paradox contrast advantage drawback "
    "distance journey voyage"
)
WORKS = words(  # what a thing with a name may be, though it mostly sums up what was said
    "project scheme plan deal programme program campaign development method process act"
)
OFFICES = words("post position role office job rank title seat")
LENGTHS = words("km mile kilometer kilometre m metre meter yard mi block minute hour")
DISASTERS = words(
    "attack accident crash fire war storm explosion bombing blast earthquake quake flood shooting "
    "raid strike collision outbreak conflict battle stampede landslide avalanche eruption blaze "
    "wildfire hurricane typhoon cyclone tornado tsunami wave bomb bullet"
)
EVENTS = _EVENTS | words(  # what happens somewhere and is over
    "welcome reception visit trial hearing funeral burial wedding speech debate march protest "
    "demonstration riot strike airstrike operation offensive clash siege launch opening display "
    "performance premiere screening vigil talk talks negotiation interview auction arrest murder "
    "killing death dispute tour trip mission session show party dinner lunch feast test drill "
    "exercise final semifinal ambush assault invasion bombardment shelling massacre robbery theft "
    "spill outage aftershock tremor shaking eclipse lecture briefing discussion workshop seminar "
    "service mass procession derby bout fight walkout sit-in evacuation rescue"
)
SETTLED = words(  # what a place with a name is
    "town city village hamlet suburb port harbour harbor capital resort island isle peninsula "
    "county state country nation province district municipality region neighbourhood neighborhood "
    "commune borough community republic kingdom territory area parish settlement metropolis "
    "archipelago lake sea river mountain valley desert continent home birthplace hometown hub "
    "centre center site seat stronghold destination enclave outpost bastion colony ally member "
    "neighbour neighbor power producer exporter importer economy democracy monarchy base "
    "megacity township ward canton department prefecture emirate principality dependency "
    "protectorate spot stop venue location station heartland gateway crossroads"
)
AREAS = words(
    "city town village country region area province state district county island valley "
    "neighbourhood neighborhood suburb continent zone territory room street park forest"
)
SITES = words(
    "university college school academy institute hospital clinic hotel museum club company firm "
    "bank station airport port embassy conference event meeting ceremony festival tournament match "
    "game party fair summit site base camp factory plant restaurant bar shop store office court "
    "rally concert show dinner funeral wedding hearing trial kilometre kilometer mile point level "
    "end corner crossing junction finish"
)
