"""What stands in front of the subject, where the parser joined the two; mended on the parse."""

from claims.splitting.lexicon.people import means_people
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import as_subject, has_subject, past
from claims.splitting.repairs.opened_clauses import subject_behind_opener
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS, NOUN_SUBJECTS

_ON = words("in on by since until before after from during")
_PARTS = ("nummod", "compound", "nmod")


def mend_front(token: Token) -> None:
    """Hang apart what the parser took for one: a date and a name, a source and who acts."""
    if token.ent_type_ == "DATE":
        _dated_name(token)
    dep, low = token.dep_, token.lower_
    if low in _SPANS:
        _time_behind_and(token)
    elif dep == "appos":
        subject_behind_opener(token)
    elif dep == "csubj":
        _condition_in_front(token)
    if low == "according":
        _according_to(token)
    elif low in ("neither", "either", "both"):
        _neither_of_two(token)
    elif token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and dep in _BESIDE:
        _one_name(token)
    elif dep in ("nmod", "compound"):
        _first_of_two(token)
    elif token.text == ",":
        _object_before_name(token)
    elif dep in NOUN_SUBJECTS and token.pos_ == "NOUN":
        _thing_before_name(token)


_BESIDE = ("appos", "advmod", "npadvmod", "dep", "oprd")


def _dated_name(day: Token) -> None:
    """ "In 2014 Ann Ode left", "On Monday some pupils sang": no one is called 2014 Ode."""
    name = day.head
    if day.dep_ not in _PARTS or day.ent_type_ != "DATE" or name.i < day.i or not day.i:
        return
    if {name.ent_type_, day.nbor(1).ent_type_} & {"DATE", "EVENT", "WORK_OF_ART"}:
        return
    prep, verb = day.nbor(-1), name.head
    named = name.pos_ == day.nbor(1).pos_ == "PROPN"
    named = named or (name.tag_ == "NNS" and means_people(name.lemma_.lower()))
    if prep.lower_ not in _ON or prep.dep_ != "prep" or not named:
        return
    if name.dep_ == "pobj" and name.head == prep:
        verb = prep.head
        if verb.i < name.i or not finite(verb) or has_subject(verb):
            return
        name.head = verb
        name.dep_ = as_subject(verb)
    elif name.dep_ not in NOUN_SUBJECTS or prep.head not in (verb, name):
        return
    day.head, day.dep_ = prep, "pobj"


_SPANS = words("day week month year night morning evening afternoon season summer winter")
_BRINGING = words("bring see be come begin dawn mark witness pass go turn prove start end")


def _time_behind_and(span: Token) -> None:
    """ "shot a film and the following year won a prize": no year that won one, or was shot."""
    start, doc = span.left_edge, span.doc
    comma = start.nbor(-1) if start.i else start
    joint = comma.nbor(-1) if comma.text == "," and comma.i else comma
    told = any(c.lower_ in ("next", "following", "same") for c in span.lefts)
    if not told or joint.dep_ != "cc" or joint.lower_ not in ("and", "but"):
        return
    if span.dep_ in NOUN_SUBJECTS and span.i < span.head.i:
        if span.head.tag_ in ("VBD", "VBZ") and span.head.lemma_ not in _BRINGING:
            span.dep_ = "npadvmod"
        return
    main = next((t for t in span.ancestors if t.pos_ in ("VERB", "AUX")), span)
    at = span.i + 1 + (span.i + 1 < len(doc) and doc[span.i + 1].text == ",")
    behind = [t for t in doc[at : span.sent.end] if t.dep_ in NOUN_SUBJECTS]
    verb = next((t.head for t in behind if t.left_edge.i == at), span)
    if main.i > span.i or verb == span or not finite(verb) or not has_subject(main):
        return
    if verb.dep_ in ("conj", "relcl", "ccomp", "advcl") and verb.i > span.i:
        verb.head, verb.dep_, joint.head = main, "conj", main
        span.head, span.dep_ = verb, "npadvmod"


def _according_to(opener: Token) -> None:
    """ "According to Ode, the head of the port, ten men left": they did, and are no head of it."""
    to = next((c for c in opener.rights if c.lower_ == "to"), None)
    who = next((c for c in to.rights if c.dep_ == "pobj"), None) if to is not None else None
    if who is None or not opener.is_sent_start:
        return
    main = opener.head
    subject = next((c for c in main.lefts if c.dep_ in NOUN_SUBJECTS), None)
    before = subject.left_edge.nbor(-1) if subject is not None and subject.left_edge.i else who
    beside = subject if before.text == "," and before.nbor(-1) in _ends(who) else None
    scope = [*who.subtree, *(beside.subtree if beside is not None else ())]
    told = next((t for t in scope if t.i > who.i and _clause_of_its_own(t)), None)
    if told is not None:
        inside = beside is not None and told in beside.subtree
        _as_main(told, opener)
        if beside is not None and inside:
            beside.head, beside.dep_, before.head = who, "appos", who
        return
    if subject is None:
        found = [t for t in who.subtree if t.dep_ == "appos" and _right_before(t, main)]
        if found and main != opener and finite(main):
            _as_subject(found[-1], main)
        return
    named = [c for c in subject.rights if c.dep_ in _NEXT_TO and _right_before(c, main)]
    named = named or [c for c in main.lefts if c.dep_ in NOUN_SUBJECTS and c != subject]
    comma = subject.left_edge.nbor(-1)
    whose = _described(who, subject)
    if named and whose is not None and comma.text == "," and comma.nbor(-1) in _ends(whose):
        _as_subject(named[-1], main)
        subject.head, subject.dep_, comma.head = whose, "appos", whose


_NEXT_TO = ("appos", "conj")


def _ends(noun: Token) -> tuple[Token, ...]:
    """The last word of a phrase, whether or not a comma is hung on it."""
    last = noun.right_edge
    return (last.nbor(-1), last) if last.is_punct else (last,)


def _described(who: Token, beside: Token) -> Token | None:
    """What stands beside a source describes it, or the last person named in it."""
    if beside.ent_type_ != "PERSON":
        return who
    last = [t for t in who.subtree if {*_ends(t)} & {*_ends(who)} and t.pos_ == "NOUN"]
    people = [t for t in last if means_people(t.lemma_.lower())]
    return people[-1] if people else None


def _clause_of_its_own(verb: Token) -> bool:
    """Read as a relative clause, but with its own subject behind a comma."""
    if verb.dep_ not in ("relcl", "acl") or any(c.dep_ == "mark" for c in verb.lefts):
        return False
    subject = next((c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS), None)
    if subject is None or verb.left_edge != subject.left_edge or subject.tag_ in ("WP", "WDT"):
        return False
    asked = any(t.tag_ in ("WP", "WDT", "WP$") for t in subject.subtree)
    return subject.left_edge.nbor(-1).text == "," and not asked and not subject.right_edge.is_punct


def _as_main(clause: Token, opener: Token) -> None:
    """Make a clause the main one, with what followed it."""
    root = opener.sent.root
    host = clause.head
    clause.head, clause.dep_ = clause, "ROOT"
    if clause.tag_ == "VBN" and not any(c.dep_ in ("aux", "auxpass") for c in clause.lefts):
        past(clause)
    if root != opener:
        root.head, root.dep_ = clause, "conj"
        for child in [c for c in root.lefts if c.i < clause.i and c != opener]:
            child.head = clause
    opener.head, opener.dep_ = clause, "prep"
    hosts = [host, *host.ancestors]
    for up in hosts:
        if up == clause:
            break
        for child in [c for c in up.rights if c.i > clause.i]:
            child.head = clause


def _right_before(noun: Token, verb: Token) -> bool:
    """Whether it stands behind a comma and goes up to the verb without another."""
    first = verb.left_edge if verb.left_edge.i > noun.i else verb
    while first.i > noun.i + 1 and first.nbor(-1).dep_ in ("aux", "auxpass", "neg", "advmod"):
        first = first.nbor(-1)
    alone = noun.right_edge.i + 1 == first.i or noun.right_edge.i + 1 == verb.i
    return alone and noun.i < verb.i and noun.left_edge.nbor(-1).text == ","


def _as_subject(noun: Token, verb: Token) -> None:
    noun.head = verb
    noun.dep_ = as_subject(verb)


def _object_before_name(comma: Token) -> None:
    """ "After missing the final, Ann Ode drew maps": no one is called the final Ode."""
    name = comma.head
    before = [c for c in name.lefts if c.i < comma.i] if name.i > comma.i else []
    if name.pos_ != "PROPN" or len(before) < 2 or before[0].dep_ != "det":
        return
    verb = before[0].nbor(-1) if before[0].i else name
    fronted = verb.tag_ == "VBG" and verb.dep_ in ("pcomp", "advcl")
    told = verb.tag_ == "VBD" and not any(c.dep_ == "dobj" for c in verb.rights)
    if not (fronted or told) or before[-1].i + 1 != comma.i:
        return
    thing = before[-1]
    thing.head, thing.dep_, thing.pos_, thing.tag_ = verb, "dobj", "NOUN", "NN"
    for part in before[:-1]:
        part.head = thing
    comma.head = name.head


_OPENING = words("if unless because although though while since when once")


def _condition_in_front(clause: Token) -> None:
    """ "If prices rise, Ode warned, thousands will leave": they, and no clause, will."""
    main = clause.head
    opened = any(c.lower_ in _OPENING and c.dep_ in ("mark", "advmod") for c in clause.lefts)
    if not opened or main.i < clause.i or any(c.dep_ in NOUN_SUBJECTS for c in main.children):
        return
    thing = next((c for c in reversed([*clause.rights]) if c.dep_ == "dobj"), None)
    helpers = [c.i for c in main.lefts if c.dep_ in ("aux", "auxpass", "neg", "advmod")]
    first = min([main.i, *(i for i in helpers if i > clause.i)])
    if thing is None or thing.right_edge.i + 1 != first:
        return
    clause.dep_ = "advcl"
    thing.head, thing.dep_ = main, as_subject(main)


def subject_in_front(verb: Token) -> None:
    """ "Asked if it had the papers, Ann Ode, a judge, replied": no papers called Ann Ode.

    "While it rained in Ulm, Ann Ode, a judge, left": nor a town.
    """
    comma = verb.nbor(-1) if verb.i else verb
    bare = verb.tag_ == "VBN" and not any(c.dep_ in ("aux", "auxpass") for c in verb.lefts)
    if verb.dep_ != "ROOT" or comma.text != "," or has_subject(verb):
        return
    if not (finite(verb) or bare):
        return
    front = [c for c in verb.lefts if c.dep_ in ("advcl", "prep") and c.right_edge.i >= comma.i - 1]
    found = [t for c in front for t in c.subtree if _name_in(t)]
    if found and found[0].right_edge.i >= comma.i - 2:
        _as_subject(found[0], verb)
        comma.head = found[0]
        if not any(c.dep_ == "cc" for c in found[0].rights):
            for role in [c for c in found[0].rights if c.dep_ == "conj"]:
                role.dep_ = "appos"
        if bare:
            past(verb)


def _name_in(name: Token) -> bool:
    """Whether a person's name stands behind a comma beside what is no person."""
    if name.ent_type_ != "PERSON" or name.pos_ != "PROPN" or not name.left_edge.i:
        return False
    loose = name.dep_ in ("npadvmod", "conj") or (
        name.dep_ == "appos" and name.head.ent_type_ in ("GPE", "LOC")
    )
    return _no_name_of(name) if not loose else name.left_edge.nbor(-1).text == ","


def _no_name_of(name: Token) -> bool:
    """Whether a person's name stands beside a noun that is no person."""
    noun = name.head
    person = name.ent_type_ == "PERSON" and name.pos_ == "PROPN" and name.dep_ == "appos"
    return person and noun.pos_ == "NOUN" and not means_people(noun.lemma_.lower())


def _thing_before_name(thing: Token) -> None:
    """ "While it sold the ships, Ann Ode, a judge, left": it sold them, and she left."""
    main = thing.head
    verb = thing.left_edge.nbor(-1) if thing.left_edge.i else thing
    name = next((c for c in thing.rights if c.dep_ == "appos" and _no_name_of(c)), None)
    if name is None or main.i < name.i or verb.tag_ != "VBD" or verb.dep_ != "advcl":
        return
    if any(c.dep_ in ("dobj", "ccomp", "acomp") for c in verb.rights) or verb.head != main:
        return
    _as_subject(name, main)
    for child in [c for c in thing.children if c.i > thing.i]:
        child.head = name if child.i > name.i else main
    thing.head, thing.dep_ = verb, "dobj"


def _neither_of_two(word: Token) -> None:
    """ "Neither Ann Ode nor Bo Lind, who sang, left": read as one noun with much before it."""
    second = word.head
    first = next((c for c in word.rights if c.pos_ in NOUN_POS and c.i < second.i), None)
    joint = next((c for c in first.rights if c.dep_ == "cc"), None) if first is not None else None
    if first is None or joint is None or word.dep_ not in ("det", "cc", "preconj"):
        return
    if second.i < joint.i or joint.i + 1 != _own_left(second, joint.i):
        return
    first.head, first.dep_ = second.head, second.dep_
    if second.head == second:
        first.head = first
    second.head, second.dep_ = first, "conj"
    word.head, word.dep_ = first, "preconj"


def _first_of_two(name: Token) -> None:
    """ "Ann Ode and Bo Lind, a nun": two people, though the first was hung before the second."""
    second, joint = name.head, name.nbor(1) if name.i + 1 < len(name.doc) else name
    if name.dep_ not in ("nmod", "compound") or joint.lower_ != "and" or second.i < joint.i:
        return
    if {name.ent_type_, second.ent_type_} != {"PERSON"} or joint.head != name:
        return
    if name.pos_ != "PROPN" or _own_left(second, joint.i) != joint.i + 1:
        return
    name.dep_, root = second.dep_, second.head == second
    name.head = name if root else second.head
    second.head, second.dep_ = name, "conj"


def _own_left(noun: Token, after: int) -> int:
    """Where the phrase of a noun begins behind this place."""
    return min((c.left_edge.i for c in noun.lefts if c.i > after), default=noun.i)


def _one_name(last: Token) -> None:
    """ "Jean-Paul Ode left": no second name beside the first, nor a way of leaving."""
    first = last.nbor(-1) if last.i else last
    if first.dep_ == "compound" or first.pos_ != "PROPN" or last.head not in (first, first.head):
        return
    last.dep_, root = first.dep_, first.head == first
    last.head = last if root else first.head
    last.tag_, last.pos_ = "NNP", "PROPN"
    for child in [c for c in first.children if c != last]:
        child.head = last
    first.head, first.dep_ = last, "compound"
