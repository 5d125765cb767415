"""What a noun reports: "X's argument is that Y", "X issued a warning that Y", "rejected claims"."""

from claims.model import Stance
from claims.splitting.lexicon.names import noun_phrase
from claims.splitting.lexicon.reporting import REFUSAL
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.speech.said import Attribution
from claims.splitting.speech.speakers import FIRST, NOBODY, finite, name_of, speaker_of

_SAYINGS = words(
    "argument claim conclusion finding view opinion position verdict message point warning "
    "prediction estimate theory ruling complaint contention allegation accusation assessment "
    "reply answer response advice motto word explanation statement suspicion "
    "assertion announcement remark comment report suggestion"
)
_HELD = _SAYINGS | words("charge idea notion criticism rumour rumor premise assumption belief")
_GIVING = words(
    "make issue express voice repeat raise draw reach give offer reiterate renew restate "
    "defend stand"
)


def saying(verb: Token, quoted: frozenset[int]) -> Attribution | None:
    """Who says what a noun beside the verb announces, where it is told whose it is."""
    found = _it_is(verb) if verb.lemma_ == "be" else _given(verb) or _made_clear(verb)
    if found is None or verb.i in quoted:
        return None
    who, clause = found
    if who.lower_ in FIRST or not finite(clause):
        return None
    content = frozenset(t.i for t in clause.subtree if t.dep_ != "mark" or t.head != clause)
    behind = {t.i for c in verb.rights if c.i > clause.i for t in c.subtree}
    own = frozenset(t.i for t in verb.subtree) - content - behind
    refused = verb.lemma_.lower() in REFUSAL
    if refused:  # of what is denied the writer tells: "reports that it owns a mill it built"
        content -= {t.i for c in clause.subtree if c.dep_ == "relcl" for t in c.subtree}
    return Attribution(
        noun_phrase(who),
        name_of(who),
        verb.lemma_.lower() if verb.lemma_ != "be" else "say",
        len(content & quoted) > len(content) / 2,
        Stance.DENIES if refused else Stance.ASSERTS,
        own,
        content,
        (clause.i,),
    )


def _it_is(verb: Token) -> tuple[Token, Token] | None:
    """Ode's view is that Y; the view of the court is that Y."""
    noun = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    clause = next((c for c in verb.rights if c.dep_ == "ccomp" and _that(c)), None)
    if noun is None or clause is None:
        return None
    who = owner(noun)
    return None if who is None else (who, clause)


def owner(noun: Token) -> Token | None:
    """Whose argument, message, view it is, where the noun is such a one."""
    if noun.lemma_.lower() not in _SAYINGS:
        return None
    who = next((c for c in noun.lefts if c.dep_ == "poss"), None)
    for prep in noun.rights:
        if who is None and prep.dep_ == "prep" and prep.lower_ in ("of", "by", "from"):
            who = next((c for c in prep.rights if c.dep_ == "pobj"), None)
    return who


def _given(verb: Token) -> tuple[Token, Token] | None:
    """The guard issued a warning that Y; the firm rejected claims that Y."""
    if verb.lemma_.lower() not in _GIVING | REFUSAL:
        return None
    who = speaker_of(verb)
    noun = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    sayings = _HELD if verb.lemma_.lower() in REFUSAL else _SAYINGS
    if who is None or noun is None or noun.lemma_.lower() not in sayings:
        return None
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    if passive or any(c.dep_ == "neg" or c.tag_ == "MD" for c in verb.lefts):
        return None
    if who.tag_ in ("WDT", "WP") or verb.dep_ == "relcl" or who.lower_ in NOBODY:
        return None
    clause = next((c for c in noun.rights if c.dep_ in ("acl", "ccomp") and _that(c)), None)
    return None if clause is None else (who, clause)


def _made_clear(verb: Token) -> tuple[Token, Token] | None:
    """The firm made (it) clear that Y."""
    who = speaker_of(verb)
    if verb.lemma_ != "make" or who is None or who.lower_ in NOBODY or who.tag_ in ("WDT", "WP"):
        return None
    for plain in (c for c in verb.rights if c.lower_ in ("clear", "plain", "known", "public")):
        clause = next((c for c in plain.rights if finite(c) and _that(c)), None)
        if clause is not None:
            return who, clause
    return None


def _that(clause: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.lefts)
