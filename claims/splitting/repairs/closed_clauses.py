"""What stands behind the comma that closes a relative clause; mended on the parse."""

from spacy.tokens import Token

from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import has_subject
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS

_RELATIVE = ("WP", "WDT", "WP$", "WRB")
_APPOINTING = words("name appoint elect choose select nominate pick hire install")


def behind_clause(token: Token) -> None:
    """Hang on what stands before a closed relative clause what goes on behind it."""
    if token.lower_ == "as" and token.dep_ == "prep":
        _named_as(token)
    elif token.dep_ == "conj" and token.pos_ in NOUN_POS:
        _member(token)
    elif token.dep_ == "conj" and token.head.dep_ == "relcl":
        _verb_behind(token)


def _named_as(role: Token) -> None:
    """ "named Bo Ode, who had sung, as its head": he was named so."""
    comma = role.nbor(-1) if role.i else role
    clause = _closed_by(comma)
    if clause is None:
        return
    verb = clause.head
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    if verb.lemma_ in _APPOINTING or (role.head == clause.head and verb.pos_ == "VERB"):
        role.head, comma.head = verb, verb


def _member(noun: Token) -> None:
    """ "a hall, which cost a million, and the mill": a pair has no comma, so that the clause ends.

    The mill is a second thing beside the hall.
    """
    comma = noun.left_edge.nbor(-2) if noun.left_edge.i > 1 else noun
    joint = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    clause = _closed_by(comma)
    first = noun.head
    if clause is None or joint.lower_ != "and" or joint.head not in (first, clause):
        return
    inside = first == clause or (clause in first.ancestors and first.i < comma.i)
    alone = not any(c.dep_ == "conj" and c != noun for c in first.rights) and first.dep_ != "conj"
    thing = clause.head
    known = any(c.dep_ in ("det", "poss") for c in noun.lefts) or noun.pos_ == "PROPN"
    if not (inside and alone and known) or thing.pos_ not in NOUN_POS:
        return
    noun.head = thing
    joint.head, comma.head = thing, thing


def _verb_behind(verb: Token) -> None:
    """ "met Bo Ode, who had lied, and left": a pair has no comma, so it is the first who left."""
    joint = verb.left_edge.nbor(-1) if verb.left_edge.i else verb
    joint = joint if joint.dep_ == "cc" else next((c for c in verb.lefts if c.dep_ == "cc"), joint)
    clause = _closed_by(joint.nbor(-1)) if joint.i and joint.lower_ in ("and", "but") else None
    if clause is None or clause != verb.head or has_subject(verb) or not finite(verb):
        return
    main = next((t for t in clause.ancestors if t.pos_ in ("VERB", "AUX")), clause)
    more = [c for c in clause.rights if c.dep_ == "conj" and c != verb]
    if more or main.i > clause.left_edge.i or main.tag_ != verb.tag_ or not has_subject(main):
        return
    for token in (verb, joint, joint.nbor(-1)):
        token.head = main


def _closed_by(comma: Token) -> Token | None:
    """The relative clause, opened by a comma and a relative word, that goes up to this comma."""
    if comma.text != "," or not comma.i:
        return None
    last = comma.nbor(-1)
    inside = (t for t in (last, *last.ancestors) if t.dep_ == "relcl")
    for clause in inside:
        opener = clause.left_edge
        if opener.tag_ in _RELATIVE and opener.i and opener.nbor(-1).text == ",":
            return clause if clause.i < comma.i else None
    return None
