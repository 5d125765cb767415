"""Three acts in a row, "A, B and C", one of them read as telling of a noun; mended on the parse."""

from claims.splitting.lexicon.objects import NEVER_PASSIVE
from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject, past, take_place
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS
from claims.splitting.wording.realise import inflect, verb_lemma

_AUXILIARIES = ("aux", "auxpass")
_PAST = ("VBN", "VBD")


def mend_row(verb: Token) -> None:
    """Rehang one of three acts that the parser took for no act of its own."""
    bare = verb.dep_ == "conj" and verb.tag_ == "VB" and not verb.n_lefts
    if bare and verb.head.tag_ in _PAST and _no_present(verb):
        verb.lemma_ = verb_lemma(verb.lower_)
        past(verb)
    if verb.dep_ in ("advcl", "acl", "conj", "dep"):
        _behind_time(verb)
        _behind_aside(verb)
        _second(verb)
    if verb.dep_ == "acl":
        _first(verb)
    if verb.dep_ == "amod" and verb.tag_ == "VBD":
        _before_its_object(verb)
    if verb.dep_ == "ccomp":
        _object_between(verb)
        _clause_between(verb)


def _second(verb: Token) -> None:
    """ "was born in Ulm, raised in Lund and called to the bar": nobody raised Lund."""
    bare = verb.tag_ == "VB" and not _no_present(verb)
    if not (bare or verb.tag_ in _PAST or (verb.tag_ in ("VB", "VBP") and _no_present(verb))):
        return
    first = _verb_before(verb)
    if first is not None and bare != (first.tag_ == "VB"):
        return
    if first is None or any(c.dep_ not in ("advmod", "punct") for c in verb.lefts):
        return
    last = _last(first, verb)
    if last is None:
        return
    if any(c.dep_ == "auxpass" for c in first.lefts):
        if verb.dep_ == "acl" and _of_its_noun(verb, first):
            return
    elif verb.dep_ != "dep" and not bare and not _surely_act(verb):
        return
    comma = _start(verb).nbor(-1)
    verb.head, verb.dep_, comma.head = first, "conj", first
    if verb.tag_ not in _PAST and not bare:
        verb.tag_, verb.lemma_ = "VBD", verb_lemma(verb.lower_)
    host = last.head
    if host.dep_ == "xcomp":  # "was ordered to pay and barred from bidding"
        last.head = verb
        for joint in [c for c in host.rights if c.dep_ == "cc" and c.i < last.i]:
            joint.head = verb


def _behind_time(verb: Token) -> None:
    """ "was held for murder and on Monday escaped from jail": the "and" joins the verb."""
    start = _start(verb)
    inside = start.dep_ == "prep" and start.head == verb
    phrase = start.nbor(-1) if start.i and not inside else start
    while phrase.dep_ != "prep" and phrase.dep_ != "conj" and phrase.head.i < phrase.i:
        phrase = phrase.head
    joint = phrase.nbor(-1) if phrase.i else phrase
    when = next((c for c in phrase.rights if c.dep_ == "pobj"), None)
    first = phrase.head
    while first.pos_ not in ("VERB", "AUX") and first.head.i < first.i:
        first = first.head
    if phrase.pos_ != "ADP" or joint.dep_ != "cc" or when is None or has_subject(verb):
        return
    lone = not any(c.dep_ == "conj" and c.i > joint.i for c in joint.head.rights)
    if phrase.head == verb and verb.dep_ == "conj" and lone and verb.head.i < joint.i:
        joint.head = verb.head
    if when.ent_type_ not in ("DATE", "TIME") or not has_subject(first) or first.i > joint.i:
        return
    past = inflect(verb.lemma_, "VBD") == verb.lower_
    if verb.tag_ in _PAST and past and first in (*verb.ancestors, verb.head) and finite(first):
        verb.head, verb.dep_, joint.head = first, "conj", first
        phrase.head, phrase.dep_ = verb, "prep"


def _behind_aside(verb: Token) -> None:
    """ "was shot in May and, compared to others, sold well": the "and" joins what is behind."""
    start = _start(verb)
    comma = start.nbor(-1) if start.i else verb
    before = verb.doc[verb.sent.start : comma.i]
    opens = next((t for t in reversed(before) if t.text == ","), comma)
    joint = opens.nbor(-1) if opens.i else opens
    first = joint.head
    if comma.text != "," or joint.dep_ != "cc" or opens.i + 1 >= comma.i or has_subject(verb):
        return
    alone = not any(c.dep_ == "conj" and c.i > joint.i for c in first.rights)
    if not alone or first.pos_ not in ("VERB", "AUX") or verb.tag_ not in (*_PAST, "VBZ", "VBP"):
        return
    if first not in verb.ancestors or not has_subject(first) or verb.dep_ == "conj":
        return
    if any(c.dep_ not in ("advmod", "punct") for c in verb.lefts):
        return
    for token in (t for t in before[opens.i - before.start + 1 :] if t.head.i <= joint.i):
        token.head = verb
    verb.head, verb.dep_, comma.head = first, "conj", first


def _verb_before(verb: Token) -> Token | None:
    """The verb whose subject the next one may share; only a comma stands between them."""
    edge = _start(verb)
    if edge.is_sent_start or edge.i < 2 or edge.nbor(-1).text != ",":
        return None
    before = edge.nbor(-2)
    inside = [before, *before.ancestors]
    first = next((t for t in inside if t.pos_ in ("VERB", "AUX") and t.dep_ != "aux"), None)
    if first is None or first.i > before.i or not has_subject(first):
        return None
    helped = [c for c in first.lefts if c.dep_ in _AUXILIARIES]
    if first.tag_ == "VB":
        if not any(c.tag_ == "MD" for c in helped):
            return None
    elif first.tag_ not in _PAST or (first.tag_ == "VBN" and not helped):
        return None
    beside = first.dep_ == "relcl" and verb.head == first.head
    linked = beside or first in verb.ancestors
    between = any(c.dep_ in ("cc", "conj") and c.i < verb.i for c in first.rights)
    return first if linked and not between else None


def _start(verb: Token) -> Token:
    """The first word of a clause, behind the comma that may hang on it."""
    first = verb.left_edge
    return first.nbor(1) if first.is_punct and first.i < verb.i else first


def _surely_act(verb: Token) -> bool:
    """ "came ninth, graduated and left": what has an object or is done to nobody."""
    thing = any(c.dep_ == "dobj" for c in verb.rights)
    agent = any(c.dep_ == "agent" for c in verb.rights)
    if agent or verb.lemma_ in _WITH_TWO:
        return False
    told = verb.tag_ == verb.head.tag_ == "VBD" and verb.dep_ == "advcl"  # no word opens it
    return thing or told or verb.lemma_ in NEVER_PASSIVE or _no_participle(verb)


def _hosts(first: Token, second: Token) -> list[Token]:
    """The verbs that "and" may hang on."""
    near = (first, second)
    return [*near, *(c for t in near for c in t.rights if c.dep_ in ("xcomp", "conj"))]


def _last(first: Token, second: Token) -> Token | None:
    """The last verb, behind "and"."""
    hosts, behind = _hosts(first, second), second.doc[second.i : second.sent.end]
    joints = (t for t in behind if t.dep_ == "cc" and t.lower_ in ("and", "but"))
    joint = next((t for t in joints if t.head in hosts), second)
    if joint == second:
        return None
    last = next((t for t in behind if t.dep_ == "conj" and t.i > joint.i and t.head in hosts), None)
    if last is None or last.pos_ not in ("VERB", "AUX") or has_subject(last):
        return None
    own = [c for c in last.lefts if c.dep_ in _AUXILIARIES]
    if last.tag_ in _PAST or (own and finite(own[0])):
        return last
    return last if last.tag_ == second.tag_ == "VB" else None


def _of_its_noun(second: Token, first: Token) -> bool:
    """ "was sent to a school, founded by nuns and run by the state": the school was."""
    noun = second.head
    subject = next((c for c in first.lefts if c.dep_ in SUBJECTS), first)
    if _person(noun):
        return second.lemma_ in _OF_PERSONS
    return second.lemma_ in (_OF_WHAT_IS | _OF_WHAT_IS_MADE if _person(subject) else _OF_WHAT_IS)


def _person(noun: Token) -> bool:
    known = noun.tag_ == "PRP" and noun.lower_ in ("he", "she")
    return known or noun.ent_type_ == "PERSON" or is_person(noun.lemma_.lower())


def _first(verb: Token) -> None:
    """ "Ode became a judge, was ill and retired": no Ode became by someone; a comma in a subject
    has a partner.
    """
    noun, main = verb.head, verb.head.head
    if noun.dep_ not in ("nsubj", "nsubjpass") or main.i < verb.i or main.pos_ != "VERB":
        return
    joined = any(c.dep_ == "conj" and not has_subject(c) for c in main.rights)
    edge = min([main.i, *(c.i for c in main.lefts if c.i > verb.i and c.dep_ != "punct")])
    commas = [t.i for t in verb.doc[noun.left_edge.i : edge] if t.text == ","]
    if not joined or commas != [edge - 1] or verb.tag_ not in _PAST or not finite(main):
        return
    if any(c.dep_ == "agent" for c in verb.rights) or inflect(verb.lemma_, "VBD") != verb.lower_:
        return
    if any(c.dep_ in (*_AUXILIARIES, "neg") for c in verb.lefts):
        return
    behind = [c for c in main.lefts if c.i < edge and c not in (noun, verb.doc[edge - 1])]
    take_place(verb, main)
    noun.head, noun.dep_ = verb, "nsubj"
    main.head, main.dep_ = verb, "conj"
    for child in [*behind, *(c for c in noun.rights if c.i > verb.i)]:
        child.head = verb
    verb.doc[edge - 1].head = verb
    past(verb)


def _before_its_object(verb: Token) -> None:
    """ "Ann Ode defended President Roe, fell ill and retired": no defended president."""
    thing, subject = verb.head, verb.nbor(-1) if verb.i else verb
    while thing.dep_ == "compound":
        thing = thing.head
    main = thing.head
    if thing.dep_ not in SUBJECTS or thing.left_edge.i > subject.i:
        return
    if subject.pos_ not in NOUN_POS or thing not in subject.ancestors:
        return
    edge = min([main.i, *(c.i for c in main.lefts if c.i > thing.i and c.dep_ in _AUXILIARIES)])
    joined = any(c.dep_ == "conj" and not has_subject(c) for c in main.rights)
    if verb.doc[edge - 1].text != "," or not joined or not finite(main) or verb.n_lefts:
        return
    take_place(verb, main)
    for part in [t for t in verb.doc[thing.left_edge.i : subject.i] if t.head.i > verb.i]:
        part.head = subject
    subject.head, subject.dep_ = verb, "nsubj"
    thing.head, thing.dep_ = verb, "dobj"
    main.head, main.dep_, verb.doc[edge - 1].head = verb, "conj", verb


def _object_between(verb: Token) -> None:
    """ "wrote a piece, was sent home and sued": a comma parts no subject from its verb."""
    above, thing = verb.head, next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    if thing is None or above.i > thing.i or not has_subject(above) or not finite(verb):
        return
    stop = thing.right_edge.i + 1
    rest = [t for t in verb.doc[stop : verb.i] if t.dep_ not in _AUXILIARIES]
    joined = any(c.dep_ == "conj" and not has_subject(c) for c in verb.rights)
    if [t.text for t in rest] != [","] or rest[0].i != stop or not joined:
        return
    if any(t.text == "," for t in thing.subtree) or thing.left_edge.i != above.i + 1:
        return
    if any(c.dep_ == "mark" for c in verb.lefts) or not finite(above):
        return
    thing.head, thing.dep_, rest[0].head = above, "dobj", above
    verb.head, verb.dep_ = above, "conj"


def _clause_between(verb: Token) -> None:
    """ "A lost a race, B won it and C wept": a second clause, no object beside the first."""
    first, comma = verb.head, verb.left_edge
    if comma.text != "," or first.i > comma.i or comma.head != verb or not finite(verb):
        return
    thing = any(c.dep_ in ("dobj", "attr") and c.i < comma.i for c in first.rights)
    more = [c for t in (first, verb) for c in t.rights if c.i > verb.i]
    joined = {"cc", "conj"} <= {c.dep_ for c in more}
    if any(c.dep_ == "mark" or c.tag_ == "WRB" for c in verb.lefts) or not finite(first):
        return
    if thing and joined and has_subject(first) and has_subject(verb):
        verb.dep_, comma.head = "conj", first


def _no_present(verb: Token) -> bool:
    """Forgave, sold: what no bare form is."""
    lemma = verb_lemma(verb.lower_)
    return bool(lemma) and lemma != verb.lower_ and inflect(lemma, "VBD") == verb.lower_


def _no_participle(verb: Token) -> bool:
    return inflect(verb.lemma_, "VBD") == verb.lower_ != inflect(verb.lemma_, "VBN")


_WITH_TWO = words(
    "give award pay call name dub offer send teach tell elect appoint grant show make deny lend "
    "consider declare owe allow title nickname"
)
_OF_PERSONS = words("bear educate raise know name call describe nickname accuse suspect arm dress")
_OF_WHAT_IS = words(
    "own run found locate situate base build design name call know surround inhabit operate "
    "head staff populate border"
)
_OF_WHAT_IS_MADE = words(
    "write direct produce publish compose organise organize hold host make use lead set manage "
    "fund finance back sponsor paint create edit translate adapt stage film record invent "
    "establish launch chair"
)
