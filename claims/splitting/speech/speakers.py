"""Who says it: the subject of a verb of saying, wherever the sentence has it."""

from spacy.tokens import Token

from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words

NO_ONE = words("nobody none no-one noone nothing")
NOBODY = words("it which that what this there")
SUBJECT = ("nsubj", "nsubjpass")
_INVERTED = ("attr", "dobj", "oprd", "npadvmod")  # what the parser takes an inverted subject for


def speaker_of(verb: Token) -> Token | None:
    """The one who says: subject, agent of a passive, or what the participle belongs to."""
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    if passive:
        agent = next((c for c in verb.children if c.dep_ == "agent"), None)
        return next((c for c in agent.children if c.dep_ == "pobj"), None) if agent else None
    subjects = [c for c in verb.children if c.dep_ in SUBJECT]
    behind = [c for c in subjects if c.i > verb.i]  # Recipients, said X, are ...
    subject = behind[0] if behind else subjects[0] if subjects else None
    if subject is not None:
        if subject.tag_ == "WP" and verb.dep_ == "relcl":
            return verb.head
        return subject
    after = next((c for c in verb.children if c.i > verb.i and c.dep_ in _INVERTED), None)
    before = verb.doc[verb.i - 1].text if verb.i else ""
    if after is not None and before in (",", '"') and after.pos_ in ("PROPN", "NOUN"):
        return after  # "Y," warned X
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return speaker_of(verb.head)
    if verb.dep_ in ("advcl", "xcomp") and verb.tag_ == "VBG":
        for said in verb.head.children:  # "It costs much," Ode said, adding
            if said.dep_ == "parataxis" and said.i < verb.i and said.lemma_ in STATEMENT:
                return speaker_of(said)
        subject = next((c for c in verb.head.children if c.dep_ in SUBJECT), None)
        around = verb.head.head
        if subject is not None and is_mute(subject) and around.lemma_.lower() in STATEMENT:
            subject = next((c for c in around.children if c.dep_ in SUBJECT), subject)
        return subject if subject is not None else _inherited(verb.head)
    if is_next(verb):
        return next((c for c in verb.head.children if c.dep_ in SUBJECT), None)  # went on to say
    if verb.dep_ in ("acl", "pcomp") and verb.tag_ == "VBG" and verb.head.pos_ in ("NOUN", "PROPN"):
        return verb.head
    return None


def _inherited(verb: Token) -> Token | None:
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
        for child in verb.children:
            if child.dep_ in SUBJECT:
                return child
    return None


def is_next(verb: Token) -> bool:
    """ "went on to say"."""
    on = verb.head.lemma_ == "go" and any(c.dep_ == "prt" for c in verb.head.rights)
    on = on or verb.head.lemma_ == "continue"
    return on and verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl")


_RECORDS = words(
    "study report survey paper letter statement poll review article notice document analysis "
    "research decision ruling note text census complaint filing suit lawsuit indictment petition "
    "website site page section post posting blog tweet message email book memoir film programme "
    "program show record account description report data figure number statistic estimate result "
    "finding autopsy investigation inquiry test trial experiment evidence source summary law act "
    "bill constitution treaty agreement deal charter code rule guideline order warning sign label "
    "poster banner slogan caption headline paper magazine newspaper station channel network outlet "
    "broadcaster release bulletin brochure map model theory observation image photograph photo "
    "video footage transcript tape recording diary journal entry poem song verse inscription "
    "motto voice word forecast projection calculation measurement simulation chart table list "
    "palace office service campaign embassy hospital school university museum church movement plan "
    "proposal resolution regulation policy half majority percent member"
)


def is_mute(who: Token) -> bool:
    """A common noun for what neither speaks nor is written or measured: the attack, its speed."""
    lemma = who.lemma_.lower()
    named = who.pos_ != "NOUN" or who.ent_type_ in ("PERSON", "ORG", "NORP", "GPE")
    if named or is_person(lemma) or lemma in GROUPS or lemma in _RECORDS or who.tag_ == "NNS":
        return False
    return not any(c.dep_ == "appos" for c in who.children)


def gap(verb: Token, who: Token) -> bool:
    """ "a ruling the firm said it would fight": the ruling is part of what is said."""
    return (
        verb.dep_ == "relcl"
        and who.tag_ not in ("WP", "WDT")
        and who != verb.head
        and not any(c.tag_ == "WRB" for c in verb.lefts)
    )


_SHARES = words(
    "percent % half third quarter fifth tenth majority minority fraction most some none"
)


def share_of(who: Token) -> bool:
    """ "Half of the voters said they ...": what is said holds of that half alone."""
    counted = (who, *(c for c in who.children if c.dep_ in ("nummod", "quantmod", "amod")))
    of = any(c.dep_ == "prep" and c.lower_ in ("of", "in") for t in counted for c in t.children)
    of = of or any(t.lower_ == "in" for t in who.doc[who.left_edge.i : who.i])  # three in ten Danes
    return any(t.lower_ in _SHARES or t.tag_ == "CD" for t in counted) and (
        of or any(t.lower_ in ("percent", "%") for t in counted) or who.tag_ == "CD"
    )


def animate_it(verb: Token, who: Token) -> bool:
    """ "It said" of an organisation; not "it was said", not "which shows that"."""
    return who.lower_ == "it" and who.dep_ == "nsubj" and verb.lemma_ in STATEMENT


def finite(verb: Token) -> bool:
    """Whether a verb, or an auxiliary of it, is finite."""
    finite = ("VBD", "VBZ", "VBP", "MD")
    return verb.tag_ in finite or any(
        c.tag_ in finite and c.dep_ in ("aux", "auxpass") for c in verb.children
    )
