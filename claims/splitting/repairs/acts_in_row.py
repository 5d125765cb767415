"""Three acts in a row, "A, B and C", one of them read as telling of a noun; mended on the parse."""

from spacy.tokens import Token

from claims.splitting.lexicon.objects import NEVER_PASSIVE
from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject
from claims.splitting.speech.speakers import finite
from claims.splitting.wording.realise import inflect, verb_lemma

_AUXILIARIES = ("aux", "auxpass")
_PAST = ("VBN", "VBD")


def mend_row(verb: Token) -> None:
    """Rehang one of three acts that the parser took for no act of its own."""
    if verb.dep_ in ("advcl", "acl", "conj", "dep"):
        _behind_aside(verb)
        _second(verb)


def _second(verb: Token) -> None:
    """ "was born in Ulm, raised in Lund and called to the bar": nobody raised Lund."""
    bare = verb.tag_ == "VB" and not _no_present(verb)
    if not (bare or verb.tag_ in _PAST):
        return
    first = _verb_before(verb)
    if first is not None and bare != (first.tag_ == "VB"):
        return
    if first is None or any(c.dep_ not in ("advmod", "punct") for c in verb.lefts):
        return
    last = _last(first, verb)
    if last is None:
        return
    passive = any(c.dep_ == "auxpass" for c in first.lefts)
    if passive and verb.dep_ == "acl" and _of_its_noun(verb, first):
        return
    if not (passive or verb.dep_ == "dep" or bare or _surely_act(verb)):
        return
    comma = _start(verb).nbor(-1)
    verb.head, verb.dep_, comma.head = first, "conj", first
    host = last.head
    if host.dep_ == "xcomp":  # "was ordered to pay and barred from bidding"
        for joint in [last, *(c for c in host.rights if c.dep_ == "cc" and c.i < last.i)]:
            joint.head = verb


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
