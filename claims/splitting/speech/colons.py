"""X disagrees: Y. What stands behind a colon, where the words before it announce what X says."""

from claims.model import Stance
from claims.splitting.lexicon.names import noun_phrase
from claims.splitting.lexicon.people import GROUPS, means_people
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Span, Token
from claims.splitting.speech.said import Attribution
from claims.splitting.speech.sayings import owner
from claims.splitting.speech.speakers import finite, name_of
from claims.splitting.tree import NOUN_SUBJECTS

_ANNOUNCING = words("disagree differ object call caution warn explain argue say report")
_TOLD = words(
    "story version picture account answer explanation reason argument message verdict conclusion "
    "view opinion demand theory complaint warning advice objection promise"
)
_GIVING = words("tell have give offer see draw reach put make send paint voice")


def behind_colon(sentence: Span, quoted: frozenset[int]) -> Attribution | None:
    """Who announces, before a colon, the clause behind it that no marks show to be quoted."""
    marks = [t.i for t in sentence if t.text == ":" and t.i not in quoted]
    if len(marks) != 1 or marks[0] + 1 >= sentence.end:
        return None
    doc, at = sentence.doc, marks[0]
    verb = _main(doc[sentence.start : at])
    told = _main(doc[at + 1 : sentence.end])
    who = _subject(verb) if verb is not None else None
    whose = owner(who) if who is not None and verb is not None and verb.lemma_ == "be" else None
    if verb is None or told is None or who is None or _subject(told) is None:
        return None
    if doc[at + 1].text == '"' or not (whose or (_speaks(who) and _announces(verb))):
        return None
    who = whose or who
    content = frozenset(t.i for t in doc[at + 1 : sentence.end] if t.i not in quoted)
    return Attribution(
        noun_phrase(who),
        name_of(who),
        verb.lemma_.lower(),
        False,
        Stance.ASSERTS,
        frozenset(),
        content,
        (told.i,),
    )


def _main(part: Span) -> Token | None:
    """The finite verb of a part of a sentence that hangs on nothing in it."""
    inside = {t.i for t in part}
    for token in part:
        top = token.head.i not in inside or token.head == token
        if top and token.pos_ in ("VERB", "AUX") and finite(token):
            return token
    return None


def _subject(verb: Token) -> Token | None:
    return next((c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS), None)


def _speaks(who: Token) -> bool:
    return (
        who.ent_type_ in ("PERSON", "ORG", "NORP")
        or who.lower_ in ("he", "she", "they")
        or means_people(who.lemma_.lower())
        or who.lower_ in GROUPS
    )


def _announces(verb: Token) -> bool:
    """Disagrees; calls it a joke; tells a different story: not "says it was late"."""
    if any(c.dep_ == "ccomp" and c.i > verb.i and finite(c) and _of(c, verb) for c in verb.rights):
        return False
    thing = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    lemma = verb.lemma_.lower()
    if thing is not None and lemma in _GIVING:
        return thing.lemma_.lower() in _TOLD
    return lemma in _ANNOUNCING


def _of(clause: Token, verb: Token) -> bool:
    """Whether the clause stands before the colon, as its verb does."""
    between = verb.doc[verb.i : clause.i]
    return not any(t.text == ":" for t in between)
