"""Relative clauses behind where, when or what for something was: of the place, or of the event?"""

from claims.language import entities
from claims.splitting.drafts import is_negated, is_predicate, is_time, mark_of
from claims.splitting.lexicon.fitting import BUILDINGS, HARM, PROPOSALS, TEXTS
from claims.splitting.lexicon.nouns import AREAS, COMPANIES, DISASTERS, EVENTS, SETTLED, SITES
from claims.splitting.lexicon.people import means_body
from claims.splitting.noun_phrases.relatives import relative_clause
from claims.splitting.tree import NOMINAL_POS, SUBJECTS, Node, ancestors
from claims.splitting.wording.realise import inflect, is_plural

NO_EVENTS = entities.PLACES | entities.TIMES | {"PERSON", "ORG", "NORP"}
LOCATING = frozenset("in at near on off around".split())
GROUNDS = (
    BUILDINGS
    | AREAS
    | SETTLED
    | frozenset(
        "arena ground pitch field garden square beach camp base barracks headquarters courthouse "
        "flat apartment courtroom studio island course circuit venue yard school club shop".split()
    )
)
# What only what happens does, or what is done with nothing else; no place, time or person.
PASSING = frozenset("last begin start end finish continue resume".split())
WATCHED = frozenset(
    "broadcast televise air stream watch attend postpone cancel reschedule stage organise organize "
    "boycott interrupt overshadow".split()
)
STRIKING = frozenset("occur happen strike hit take begin start come record feel register".split())
HOLDING_TEXT = frozenset(
    "contain include propose provide require stipulate set allocate outline specify".split()
)
OF_EITHER = frozenset("have be cost take need aim cover offer allow".split())
AFFECTING = frozenset(
    "affect push drive raise alter shape worsen undermine disrupt strain threaten hamper hinder "
    "complicate encourage discourage".split()
)
THOUGHT = frozenset("predict suspect expect assume suppose guess theorise theorize surmise".split())


def happens(noun: Node) -> bool:
    """Whether a noun names something that happens: the concert, nine raids."""
    return noun.pos == "NOUN" and noun.lemma.lower() in EVENTS | DISASTERS


def only_of_events(noun: Node, clause: Node) -> bool:
    """ "a talk in Lund, which lasted an hour": no place, person or time does, or is broadcast."""
    verb = _verb_of(clause)
    passive = verb.child("auxpass") is not None
    if _takes_place(clause):
        return noun.ent in NO_EVENTS or _ground(noun)
    if verb.lemma in HARM and not passive:
        return noun.ent in entities.PLACES | entities.TIMES
    shown = verb.lemma == "show" and any(c.lemma in ("on", "live") for c in verb.right)
    if passive and (verb.lemma in WATCHED or shown):
        return noun.ent in NO_EVENTS or (_ground(noun) and _somewhere(noun))
    if verb.lemma not in PASSING or passive or noun.ent in entities.TIMES:
        return False  # a year begins and ends, too
    return noun.ent in NO_EVENTS or (_ground(noun) and _somewhere(noun))


def event_before(noun: Node, clause: Node) -> Node | None:
    """What happened there or then: of the phrases it stands in, the object, or the subject."""
    for up in ancestors(noun):
        if is_predicate(up):
            return _event_of(up, noun)
        if happens(up) or (up.pos == "NOUN" and _takes_place(clause)):
            return up
    return None


def _event_of(verb: Node, place: Node) -> Node | None:
    done, subject = verb.child("dobj"), verb.subject
    if done is None:
        return subject if subject is not None and happens(subject) else None
    return done if done.i < place.i and happens(done) else None


def _takes_place(clause: Node) -> bool:
    verb = _verb_of(clause)
    taken = verb.child("dobj") if verb.lemma == "take" else None
    return verb.lemma in ("happen", "occur") or (taken is not None and taken.lemma == "place")


def at_an_hour(noun: Node) -> bool:
    """ "at 06:57 local time": a time of the day that the parser may not have seen as one."""
    told = any(n.tag == "CD" or n.text.lower() == "local" for n in noun.left)
    return noun.ent == "TIME" or (noun.lemma in ("time", "hour") and told) or ":" in noun.text[1:-1]


def then(noun: Node) -> Node | None:
    """What was at an hour: the subject of what happened then, or what was done."""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    if verb is None:
        return None
    done = verb.child("dobj")
    if done is not None and done.lemma != "place":
        return done if done.i < noun.i and happens(done) else None
    subject = verb.subject
    return subject if verb.lemma in STRIKING and subject is not None else None


def comes_from(noun: Node) -> bool:
    """ "run by two sisters from Lund, where soup is dear": there, or where they run it."""
    if noun.pos != "PROPN":
        return False
    prep = noun.parent
    host = prep.parent if prep is not None and prep.lemma == "from" else None
    return host is not None and host.pos in NOMINAL_POS


def of_a_place_then(noun: Node) -> bool:
    """ "wreckage washed up on Hilma Beach on May 9, which": the wreckage, or the beach?"""
    prep = noun.parent
    verb = prep.parent if prep is not None and prep.dep == "prep" else None
    if noun.ent not in entities.TIMES or verb is None or prep is None or prep not in verb.right:
        return False
    before = [c for c in verb.right_before(prep) if c.dep == "prep"]
    place = before[-1].child("pobj") if before else None
    return place is not None and place.ent in entities.PLACES and before[-1].lemma in LOCATING


def place_of_the_new(noun: Node) -> bool:
    """ "has a strip on the deck, which helps": on the deck, of something that was just named."""
    prep = noun.parent
    verb = prep.parent if prep is not None and prep.lemma in ("on", "in", "at") else None
    if noun.dep != "pobj" or noun.ent or verb is None or prep is None:
        return False
    if not any(c.lemma.lower() == "the" for c in noun.left) or not is_predicate(verb):
        return False
    thing = verb.child("dobj")
    return thing is not None and any(c.lemma in ("a", "an") for c in thing.left)


def plan_for(noun: Node, clause: Node) -> Node | None:
    """The plan in "a bill to help the poor, which includes a tax", "a plan meant to save it"."""
    host = _purpose_of(noun)
    held = clause.nodes()[0].dep in SUBJECTS and _verb_of(clause).lemma in HOLDING_TEXT
    return host if host is not None and held else None


def of_plan_or_aim(noun: Node, clause: Node) -> bool:
    """ "a bill to help the economy, which has 90 pages": either may have."""
    does = clause.nodes()[0].dep in SUBJECTS and _verb_of(clause).lemma in OF_EITHER
    return does and _purpose_of(noun) is not None


def _purpose_of(noun: Node) -> Node | None:
    """The plan or text whose purpose a noun is in, where both are things without a name."""
    verb = noun.parent
    if noun.dep != "dobj" or noun.pos != "NOUN" or noun.ent or verb is None or verb.tag != "VB":
        return None
    while verb.dep in ("xcomp", "conj") and verb.parent is not None:
        verb = verb.parent
    host = verb.parent if verb.dep in ("acl", "relcl") else None
    plan = host is not None and host.lemma.lower() in (PROPOSALS | TEXTS) - {"order"}  # in order to
    return host if plan and host is not None and is_plural(host) == is_plural(noun) else None


def of_what_was_done(noun: Node, clause: Node) -> bool:
    """ "cracked down on betting, which has pushed prices up", "vital for moons, which had only
    been suspected": of the whole clause.
    """
    if noun.dep != "pobj" or noun.ent or noun.pos != "NOUN" or happens(noun):
        return False
    first, verb = clause.nodes()[0], _verb_of(clause)
    if first.dep == "nsubjpass" and verb.lemma in THOUGHT:
        return noun.lemma.lower() not in PROPOSALS
    does = first.dep == "nsubj" and verb.lemma in AFFECTING
    body = noun.lemma.lower() in COMPANIES or means_body(noun.lemma.lower())
    return does and not body and not is_plural(noun)


def by_what_was_done(noun: Node, clause: Node) -> Node | None:
    """ "Chad cracked down on betting, which has pushed prices up" -> "Chad cracking down on betting
    has ...": the clause told of what was done; None where that can't be said so.
    """
    if (
        not of_what_was_done(noun, clause)
        or clause.nodes()[0].dep != "nsubj"
        or noun.parent is None
    ):
        return None
    prep, verb = noun.parent, noun.parent.parent
    if verb is None or not verb.finite or verb.subject is None or verb.child("expl") is not None:
        return None
    if is_negated(verb) or any(c.tag == "MD" for c in verb.left) or verb.pos != "VERB":
        return None
    done = verb.copy()
    for node in done.nodes():
        if node.i == clause.i and node is not done:
            node.detach()
    done.left = [c for c in done.left if c.dep == "nsubj"]
    done.right = [c for c in done.right if c.i <= prep.i and c.dep != "punct" and not is_time(c)]
    if not done.left or done.child("conj", "ccomp", "advcl") is not None:
        return None
    done.tag, done.text, done.dep = "VBG", inflect(done.lemma, "VBG"), "csubj"
    return relative_clause(done, clause, noun)


def leads(clause: Node) -> bool:
    """ "headed it over the wall, which doubled the lead", "which put Leeds ahead"."""
    thing = clause.child("dobj", "ccomp")
    lead = thing is not None and any(n.lemma in ("lead", "score", "victory") for n in thing.nodes())
    ahead = any(c.lemma.lower() in ("ahead", "level", "through") for c in clause.right)
    return clause.tag == "VBD" and (lead or (ahead and clause.lemma in ("put", "send", "take")))


def of_a_question(noun: Node) -> bool:
    """ "may show whether it has a tail, which would explain it": there may be none."""
    new = any(c.dep == "det" and c.lemma in ("a", "an", "any") for c in noun.left)
    return new and any(is_predicate(u) and mark_of(u) in ("if", "whether") for u in ancestors(noun))


def from_another(noun: Node, clause: Node) -> bool:
    """ "a wound from a fall that needed stitches": no comma tells which of two new things.

    Nor of a flat in "a fire at a flat that began in the kitchen".
    """
    if only_of_events(noun, clause) and event_before(noun, clause) is not None:
        return True
    prep = noun.parent if noun.dep == "pobj" else None
    host = prep.parent if prep is not None and prep.lemma in ("from", "with", "for") else None
    if host is None or host.pos != "NOUN" or clause.nodes()[0].dep not in SUBJECTS:
        return False
    new = all(any(c.lemma in ("a", "an") for c in n.left) for n in (noun, host))
    return new and clause.nodes()[0].text.lower() != "who" and not means_body(noun.lemma.lower())


def _verb_of(clause: Node) -> Node:
    """The verb that the relative word belongs to: killed, in "which they say killed nine"."""
    inner = clause.child("ccomp")
    two = sum(c.dep in SUBJECTS for c in clause.left) > 1
    return inner if two and inner is not None and inner.subject is None else clause


def _ground(noun: Node) -> bool:
    """A place where something may be, by its noun."""
    return (
        noun.pos in ("NOUN", "PROPN")
        and noun.lemma.lower() in GROUNDS | SITES
        and not happens(noun)
    )


def _somewhere(noun: Node) -> bool:
    prep = noun.parent
    return noun.dep == "pobj" and prep is not None and prep.lemma in LOCATING
