"""What a verb asks of its subject: to have a mind, to be a thing that is made, to have a body."""

from spacy.tokens import Token

from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words

_MINDS = (
    STATEMENT
    | COGNITION
    | FINDING
    | words(
        "want hope hop wish decide refuse plan try meet love hate like live work marry die win "
        "play arrest detain catch charge fine search question interview rescue free seize elect "
        "appoint hire vote sign accuse sue arrive flee marry discuss study teach choose wait await "
        "fear regret intend aim seek promise offer threaten demand insist prefer celebrate "
        "negotiate appeal apologise apologize campaign protest resign retire divorce graduate"
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
