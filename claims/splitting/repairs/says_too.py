"""Who says it, where the parser gave a verb of saying another subject, or another verb its own."""

from claims.splitting.lexicon.people import GROUPS, means_body, means_people
from claims.splitting.lexicon.reporting import COGNITION, STATEMENT
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject, take_place
from claims.splitting.speech.speakers import RECORDS
from claims.splitting.tree import FINITE_TAGS


def says_too(verb: Token) -> None:
    """ "Ode claims the road is shut and says that it will stay so": no road says so."""
    told = verb.head
    outer = told.head
    if verb.dep_ != "conj" or told.dep_ != "ccomp" or has_subject(verb) or told.i < outer.i:
        return
    if verb.lemma_.lower() not in _TELLING or outer.lemma_.lower() not in _TELLING | _HOPING:
        return
    if outer.i > verb.i:
        return
    subject = next((c for c in told.lefts if c.dep_ in SUBJECTS), None)
    says = any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.rights)
    if not says or subject is None or not has_subject(outer):
        return
    if not _is_thing(subject, thought=verb.lemma_.lower() in COGNITION):
        return
    for joint in [c for c in told.rights if c.dep_ == "cc" and c.i < verb.i]:
        joint.head = outer
    verb.head = outer


def says_then(verb: Token) -> None:
    """ "Shares fell after the firm said costs rose, and warned that it may close": it warned."""
    outer = verb.head
    subject = next((c for c in outer.lefts if c.dep_ in SUBJECTS), None)
    if verb.dep_ != "conj" or has_subject(verb) or subject is None:
        return
    if not _is_thing(subject, thought=False):
        return
    said = next((c for c in outer.rights if c.dep_ == "advcl" and c.i < verb.i), None)
    if said is None or not has_subject(said) or said.tag_ != verb.tag_:
        return
    if not {verb.lemma_.lower(), said.lemma_.lower()} <= STATEMENT:
        return
    if not all(any(c.dep_ == "ccomp" and c.i > v.i for c in v.rights) for v in (said, verb)):
        return
    for joint in [c for c in outer.rights if said.i < c.i < verb.i and c.dep_ == "cc"]:
        joint.head = said
    verb.head = said


def joined_speaker(verb: Token) -> None:
    """ "It was shut in the town and nurses say that it leaks": they say so."""
    bare = verb.dep_ in ("conj", "dep") or (verb.dep_ == "advcl" and verb.left_edge == verb)
    bare = bare and verb.i > verb.sent.start
    if not bare or has_subject(verb) or verb.lemma_.lower() not in STATEMENT:
        return
    noun = _last_joined(verb)
    joint = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    bare = verb.tag_ == "VB" and noun.tag_ == "NNS" and verb.head.tag_ == "VB"
    if noun.dep_ != "conj" or joint.dep_ != "cc" or not (verb.tag_ in FINITE_TAGS or bare):
        return
    speaks = means_people(noun.lemma_.lower()) or means_body(noun.lemma_.lower())
    speaks = speaks or noun.ent_type_ in ("PERSON", "ORG")
    if speaks and any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.rights):
        for where in verb.doc[noun.i + 1 : verb.i]:
            if where.head.i < noun.i or where.head == verb:
                where.head = noun
        if bare:  # "must agree to stop the sale and bankers say": not "to stop and to say"
            verb.tag_ = "VBP"
            while verb.head.dep_ in ("xcomp", "advcl", "conj") and not has_subject(verb.head):
                verb.head = verb.head.head
        noun.head, noun.dep_, verb.dep_ = verb, "nsubj", "conj"
        joint.head = verb.head


def _last_joined(verb: Token) -> Token:
    """The noun right before the verb; or before where it is: "and nurses in the town say"."""
    noun = verb.nbor(-1)
    if noun.lower_ in ("here", "there", "nearby") and noun.i > verb.sent.start + 1:
        noun = noun.nbor(-1)  # hung on another verb
    for where in verb.doc[max(verb.sent.start, verb.i - _NEAR) : verb.i]:
        joined = [c for c in where.head.rights if c.dep_ == "conj" and c.i < where.i]
        ends = where.right_edge.i == verb.i - 1 and where.dep_ in ("advmod", "prep")
        if ends and joined and joined[-1].right_edge.i == where.left_edge.i - 1:
            return joined[-1]
    return noun


def object_and_speaker(verb: Token) -> None:
    """ "would ban the drug and doctors in the town warn it may harm": the drug warns of nothing."""
    act, thing = verb.head, next((c for c in verb.lefts if c.dep_ == "nsubj"), verb)
    who = next((c for c in thing.rights if c.dep_ == "conj"), thing)
    joint = next((c for c in thing.rights if c.dep_ == "cc"), thing)
    if who == thing or not has_subject(act) or act.lemma_.lower() in STATEMENT | COGNITION:
        return
    speaks = means_people(who.lemma_.lower()) or means_body(who.lemma_.lower())
    if thing.left_edge.i != act.i + 1 or not speaks or means_people(thing.lemma_.lower()):
        return
    if not any(c.dep_ == "ccomp" for c in verb.rights) or joint.i + 1 != who.left_edge.i:
        return
    for child in [c for c in thing.rights if c.i > who.i]:
        child.head = who
    who.head, who.dep_ = verb, "nsubj"
    thing.head, thing.dep_ = act, "dobj"
    verb.dep_, joint.head = "conj", act


def says_one(verb: Token) -> None:
    """ "Now, says Bo Ode, the eels return": they return, he says so, and is no eels."""
    outer, comma = verb.head, verb.nbor(-1) if verb.i else verb
    if verb.dep_ != "parataxis" or has_subject(verb) or outer.i < verb.i or comma.text != ",":
        return
    who = next((c for c in outer.lefts if c.dep_ in SUBJECTS and c.left_edge.i == verb.i + 1), None)
    if who is None or who.pos_ != "PROPN":
        return
    beside = [c for c in (*who.rights, *outer.lefts) if c.i > who.i and c.dep_ in _SECOND]
    noun = next((c for c in beside if c.left_edge.i == who.i + 2), None)
    if noun is None or who.nbor(1).text != ",":
        return
    noun.head, noun.dep_ = outer, who.dep_
    who.head, who.dep_ = verb, "nsubj"


_TELLING = STATEMENT | COGNITION
_HOPING = frozenset({"hope", "fear", "know"})
_SECOND = ("appos", *SUBJECTS)


def _is_thing(noun: Token, thought: bool) -> bool:
    """What neither speaks nor was written by somebody: the ferry, its sums; no plan thinks."""
    lemma = noun.lemma_.lower()
    if noun.pos_ != "NOUN" or noun.ent_type_ in ("PERSON", "ORG", "NORP", "GPE"):
        return False
    speaks = means_people(lemma) or means_body(lemma) or lemma in GROUPS
    speaks = speaks or (lemma in RECORDS and not thought)
    return not speaks and not any(c.dep_ in ("conj", "appos") for c in noun.rights)


def behind_a_participle(saying: Token) -> None:
    """'Ode left, telling the paper: "It is over."': what is quoted is told there.

    The parser may hang it anywhere, or what was done on it.
    """
    main, sentence = saying.head, saying.sent
    if saying.tag_ != "VBG" or saying.dep_ not in ("advcl", "acl") or main.i > saying.i:
        return
    near = saying.doc[saying.i : min(sentence.end - 2, saying.i + _NEAR)]
    colon = next((t for t in near if t.text == ":"), None)
    if colon is None or colon.nbor(1).text != '"':
        return
    if any(t.tag_ in FINITE_TAGS for t in saying.doc[saying.i : colon.i]):
        return
    quote = saying.doc[colon.i + 2 : sentence.end]
    inside = {t.i for t in quote}
    tops = [t for t in quote if t.head.i not in inside or t.head == t]
    top = next((t for t in tops if t.pos_ in ("VERB", "AUX") and not t.is_punct), None)
    if top is None or (top.dep_ == "ROOT" and main.head != top):
        return
    if top.dep_ == "ROOT":
        take_place(main, top)
    top.head, top.dep_ = saying, "ccomp"
    for mark in [colon, *(t for t in tops if t.is_punct), colon.nbor(1)]:
        mark.head = top if mark.i > colon.i else saying


_NEAR = 10  # tokens from "telling" to its colon, from who says it to the verb
