"""Nouns by what they name: companies, public bodies, events, and what a wider noun takes up."""

from claims.splitting.wordlist import words

COMPANIES = words("company firm business group corporation startup manufacturer airline retailer")
PUBLIC = words(  # bodies that nobody calls a company
    "commission ministry court council government parliament university agency department police "
    "union party committee senate congress army navy institute association authority board nations "
    "house school college office service court organization organisation states republic"
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
