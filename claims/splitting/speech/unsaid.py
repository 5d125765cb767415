"""When a verb of saying tells nothing that its subject says."""

from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.reporting import COGNITION, INVERTED_ONLY, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.speech.conditions import is_inverted
from claims.splitting.speech.negation import negated
from claims.splitting.speech.speakers import NO_ONE, around_saying, is_mute, share_of


def unsaid(verb: Token, who: Token, quoted: frozenset[int]) -> bool:
    """Whether nobody says it, or who says it cannot speak."""
    lemma = verb.lemma_.lower()
    if share_of(who) or who.lower_ in NO_ONE or _neither(verb) or _asked_about(verb):
        return True
    if _supposed(verb) and verb.i not in quoted:
        return True
    if who.left_edge.lower_ == "not":
        return True  # not one of them said that it leaked
    if who.lower_ == "all" and verb.lower_ == "told":
        return True  # all told, the flood cost a million
    if verb.dep_ == "conj" and _nobody(who):
        return True  # "no tenant has come and said that it leaks"
    by = any(c.dep_ == "agent" for c in verb.rights)
    if by and verb.tag_ in ("VBD", "VBN") and who.dep_ != "pobj" and not _passive(verb):
        return True  # the old "Gem" found by divers
    if lemma in ("hear", "learn") and who.dep_ != "pobj" and _someone(who):
        return True  # she heard that it was late; not: the court heard that
    voiced = (verb.lemma_ in _VOICED and who.dep_ == "nsubj") or around_saying(verb) is not None
    if (lemma in _POINTING or verb.tag_ == "VBG") and is_mute(who) and not voiced:
        return True  # its depth suggests that
    if lemma in _POINTING and verb.dep_ == "pcomp" and not who.ent_type_:
        return True  # "is given as a ratio, with higher numbers indicating that it is pure"
    if _no_speaker(verb, who, quoted):
        return True
    first = who.lower_ in ("i", "we")
    if first and (negated(verb) if verb.i in quoted else _of_the_writer(verb)):
        return True  # "we no longer say that it is new"
    if lemma in INVERTED_ONLY and any(c.tag_ == "MD" for c in verb.lefts):
        return True  # "it must not cite them": no one is quoted
    if (verb.lower_ == "thought" and verb.tag_ == "VBD") or _no_longer(verb):
        return True  # "at first I thought it was a prank": nobody says that it was
    quoting = verb.tag_ == "VBG" and any(c.dep_ == "ccomp" and c.i in quoted for c in verb.rights)
    if quoting and verb.i not in quoted:
        return False  # would not leave, telling them: "Y"
    return _not_yet(verb) or (lemma in _TELLING_FACTS and negated(verb))


def _no_speaker(verb: Token, who: Token, quoted: frozenset[int]) -> bool:
    """ "It let them weigh it, indicating that"; "one hall on each coast, called the Twins"."""
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VBG" and lemma in _POINTING and who.lower_ in ("it", "this", "that"):
        return True
    told = [c for c in verb.lefts if c.dep_ == "ccomp"]
    return lemma in ("call", "cite") and bool(told) and not any(c.i in quoted for c in told)


def _supposed(verb: Token) -> bool:
    """If Ode says it is old; had he said so; he may say that it is."""
    if any(c.lower_ in ("may", "might") and c.tag_ == "MD" for c in verb.lefts):
        return not any(c.lemma_ == "have" for c in verb.lefts)
    if is_inverted(verb):
        return verb.dep_ in ("advcl", "ccomp") and verb.head.i > verb.i
    marked = any(c.dep_ == "mark" and c.lower_ in ("if", "unless") for c in verb.lefts)
    return marked and verb.dep_ == "advcl"


def _asked_about(verb: Token) -> bool:
    """ "I don't know why they say it was late": without what they say nothing is asked."""
    first = verb.left_edge
    asks = first.tag_ in ("WRB", "WP") and first.i < verb.i and first.head.dep_ != "advcl"
    return asks and verb.dep_ in ("ccomp", "pcomp") and verb.head.i < first.i


_TELLING_FACTS = words(  # "did not disclose that it leaked": not who hid it says so
    "disclose reveal mention tell inform notify report learn recall"
)


def _someone(who: Token) -> bool:
    """A person, who hears what others say."""
    named = who.ent_type_ == "PERSON" or who.lower_ in ("he", "she", "i")
    return named or (who.tag_ == "NN" and is_person(who.lemma_.lower()))


def _nobody(who: Token) -> bool:
    """No one, no-one, no tenant."""
    return who.lower_ == "no" or any(c.lower_ == "no" and c.dep_ == "det" for c in who.lefts)


def _passive(verb: Token) -> bool:
    return any(c.dep_ == "auxpass" for c in verb.lefts)


def _not_yet(verb: Token) -> bool:
    """I would have said it was late; for us to claim it; an order saying that it is void."""
    if {"MD", "have"} <= {c.tag_ if c.tag_ == "MD" else c.lemma_ for c in verb.lefts}:
        return True
    if verb.tag_ == "VB" and any(c.dep_ == "mark" and c.lower_ == "for" for c in verb.lefts):
        return True  # "for us to claim that it is new is bold"
    return verb.tag_ == "VBG" and any(c.tag_ == "MD" for c in _around(verb).lefts)


def _neither(verb: Token) -> bool:
    """Neither confirmed nor denied that it was late: nothing is said."""
    first = verb.head if verb.dep_ == "conj" else verb
    return any(c.lower_ in ("neither", "nor") and c.pos_ == "CCONJ" for c in first.children)


_FORMERLY = words("once originally initially first previously formerly long")


def _no_longer(verb: Token) -> bool:
    """Had thought, once believed: what is no longer held to be so."""
    if verb.lemma_.lower() not in COGNITION:
        return False
    before = any(c.lower_ in ("had", "'d") and c.dep_ == "aux" for c in verb.lefts)
    return before or any(c.dep_ == "advmod" and c.lower_ in _FORMERLY for c in verb.lefts)


def _of_the_writer(verb: Token) -> bool:
    """We said last week that it had failed; the others, we assume, forgot: not told as a fact."""
    block = verb.doc.user_data.get("block")
    if block is not None and block.speaker:
        return False  # in an interview
    past = verb.tag_ == "VBD" or any(c.lower_ in ("had", "'d") for c in verb.lefts)
    guessed = verb.lemma_.lower() in ("assume", "suspect", "reckon", "expect", "speculate")
    return guessed or (past and verb.lemma_.lower() in STATEMENT)


_POINTING = words("suggest imply show demonstrate reveal indicate")
_VOICED = words("say add insist argue claim warn stress tell")  # "the mine denied it, saying that"


def _around(verb: Token) -> Token:
    """The verb of the clause around a participle."""
    outer = verb.head
    while outer.pos_ not in ("VERB", "AUX") and outer.head != outer:
        outer = outer.head
    return outer
