"""What stands behind the comma that closes a relative clause; mended on the parse."""

from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import as_subject, has_subject, past, take_place
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS

_RELATIVE = ("WP", "WDT", "WP$", "WRB")
_APPOINTING = words("name appoint elect choose select nominate pick hire install")


def behind_clause(token: Token) -> None:
    """Hang on what stands before a closed relative clause what goes on behind it."""
    dep = token.dep_
    if dep not in _HUNG:
        return
    if token.lower_ == "as" and dep == "prep":
        _named_as(token)
    elif token.lower_ == "because" and dep in ("prep", "mark"):
        _because_of_whom(token)
    elif dep == "conj" and token.pos_ in NOUN_POS:
        _second_half(token)
        _member(token)
        _second_name(token)
    elif dep in ("appos", "dobj"):
        _second_half(token)
    elif dep == "amod" and token.tag_ in ("VBD", "VBN"):
        _verb_and_object(token)
    elif dep == "prep" and token.i and token.nbor(-1).text == ",":
        _behind_apposition(token)
        _for_what(token)
    elif dep == "conj" and token.head.dep_ == "relcl":
        _verb_behind(token)
    elif token.dep_ == "conj" and token.head.dep_ == "advcl":
        _behind_reason(token)


_HUNG = ("prep", "mark", "conj", "appos", "dobj", "amod")


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


_FOR = {
    "for": words(
        "blame thank praise criticise criticize fine sue jail honour honor condemn arrest reward "
        "pardon punish"
    ),
    "of": words("accuse convict acquit"),
    "with": words("charge replace"),
}


def _for_what(phrase: Token) -> None:
    """ "blamed Bo Ode, who had left, for the loss": he was blamed for it."""
    clause = _closed_by(phrase.nbor(-1))
    verb = next((t for t in clause.ancestors if t.pos_ == "VERB"), None) if clause else None
    if clause is None or verb is None or verb.lemma_ not in _FOR.get(phrase.lower_, ()):
        return
    if clause in phrase.ancestors and verb.i < clause.head.i:
        behind = [c for c in clause.rights if c.i > phrase.i and c.dep_ in ("cc", "conj")]
        for token in (phrase.nbor(-1), phrase, *behind):
            token.head = verb


def _because_of_whom(because: Token) -> None:
    """ "because Bo Ode, who sang, trained as a nurse": he did, for it is not "because of" him."""
    name = next((c for c in because.rights if c.dep_ == "pobj"), None)
    if because.dep_ == "mark" and because.head.pos_ == "PROPN":
        name = because.head  # hung on a name as on a clause
    verb = next((c for c in name.rights if c.dep_ == "acl"), None) if name is not None else None
    if name is None or verb is None or verb.tag_ not in ("VBN", "VBD") or name.head == name:
        return
    if verb.nbor(-1).text == "," and not any(c.lower_ == "of" for c in because.children):
        outer = name.head if name == because.head else because.head
        verb.head, verb.dep_ = outer, "advcl"
        name.head, name.dep_ = verb, "nsubj"
        because.head, because.dep_ = verb, "mark"
        past(verb)


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


def _behind_reason(verb: Token) -> None:
    """ "lost, because the wind turned, and went home": the clause ends at the second comma."""
    clause, joint = verb.head, verb.left_edge.nbor(-1) if verb.left_edge.i else verb
    main = clause.head
    if joint.lower_ not in ("and", "but") or has_subject(verb) or joint.nbor(-1).text != ",":
        return
    opener = clause.left_edge
    opens = opener.head == clause and (opener.dep_ == "mark" or opener.tag_ == "WRB")
    if not opens or main.i > opener.i or opener.nbor(-1).text != "," or not has_subject(clause):
        return
    if finite(verb) and finite(main) and has_subject(main):
        for token in (verb, joint, joint.nbor(-1)):
            token.head = main


def _second_name(name: Token) -> None:
    """ "Ann Ode, a cook, and Bo Lind, a smith, left": two people, not a cook who is Bo Lind."""
    role, joint = name.head, name.left_edge.nbor(-1) if name.left_edge.i else name
    first = role.head
    if name.ent_type_ != "PERSON" or role.dep_ != "appos" or role.pos_ != "NOUN" or not joint.i:
        return
    if joint.lower_ != "and" or joint.nbor(-1).text != "," or first.pos_ != "PROPN":
        return
    if role.ent_type_ == "PERSON" or any(c.dep_ == "conj" and c != name for c in role.rights):
        return
    if role.left_edge.nbor(-1).text == ",":
        name.head, joint.head, joint.nbor(-1).head = first, first, first


def _second_half(noun: Token) -> None:
    """ "which Ode drew and the firm paid for": no apposition begins with "and"."""
    joint = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    clause = joint.head
    verb = noun.nbor(1) if noun.i + 1 < len(noun.doc) else noun
    if joint.dep_ != "cc" or clause.dep_ != "relcl" or clause.i > joint.i or verb.dep_ != "acl":
        return
    if verb.tag_ in ("VBN", "VBD") and clause.tag_ == "VBD":
        verb.head, verb.dep_ = clause, "conj"
        noun.head, noun.dep_ = verb, "nsubj"
        past(verb)


def _verb_and_object(verb: Token) -> None:
    """ "The drug, which was tested, reduced pain but caused harm": no reduced pain that it is.

    What stands behind the aside of a subject, with no article, is its verb and an object.
    """
    thing, comma = verb.head, verb.nbor(-1) if verb.i else verb
    if thing.dep_ != "appos" or comma.text != "," or thing.left_edge != verb:
        return
    subject = thing.head
    while subject.dep_ == "appos":
        subject = subject.head
    if not any(t.text == "," for t in verb.doc[subject.i : comma.i]):
        return  # no aside before it
    outer = subject.head
    joint = [c for c in (*thing.rights, *outer.lefts) if c.dep_ == "cc" and c.i > thing.i]
    if subject.dep_ == "nsubj" and outer.i > thing.i and joint and finite(outer):
        take_place(verb, outer)
        outer.head, outer.dep_ = verb, "conj"
        joint[0].head = verb
        for child in [c for c in outer.lefts if c.i < subject.i]:
            child.head = verb
    elif subject.dep_ == "conj" and outer.pos_ == "VERB" and finite(outer):
        verb.head, verb.dep_ = outer, "conj"
    else:
        return
    subject.head, subject.dep_ = verb, "nsubj"
    thing.head, thing.dep_, comma.head = verb, "dobj", subject
    past(verb)
    for child in [c for c in thing.rights if c.text == ","]:
        child.head = verb


def _behind_apposition(phrase: Token) -> None:
    """ "met Bo Ode, a smith who sang, in Ulm": a comma ends the apposition, and he met him there.

    Not "in Ulm, in Chad": a place in a place.
    """
    comma = phrase.nbor(-1)
    before = comma.nbor(-1) if comma.i else comma
    aside = next((t for t in phrase.ancestors if t.dep_ == "appos"), None)
    if aside is None or before.ent_type_ in ("GPE", "LOC", "FAC"):
        return
    inner = [t for t in aside.subtree if t.dep_ in ("relcl", "acl") and t in phrase.ancestors]
    opens = aside.left_edge.nbor(-1) if aside.left_edge.i else aside
    verb = next((t for t in aside.ancestors if t.pos_ == "VERB"), aside)
    if not inner or opens.text != "," or not finite(verb) or verb.i > aside.i:
        return
    if inner[0].left_edge.nbor(-1).text != "," and phrase.right_edge.i >= aside.right_edge.i:
        phrase.head, comma.head = verb, verb


def behind_and(verb: Token) -> None:
    """ "built two mills and Ann Ode broke her arm": nobody builds Ann Ode; she is who broke it."""
    if verb.dep_ == "ROOT":
        _behind_aside(verb)
    if verb.dep_ not in ("ccomp", "conj") or not finite(verb) or has_subject(verb):
        return
    own = [c for c in verb.lefts if c.dep_ != "advcl"]
    first = own[0].left_edge if own else verb
    before = first.nbor(-1) if first.i else first
    name = (
        before
        if before.dep_ == "conj"
        else next(
            (t for t in before.ancestors if t.dep_ == "conj" and t.right_edge == before), before
        )
    )
    joint = name.left_edge.nbor(-1) if name.left_edge.i else name
    if name.dep_ != "conj" or name.pos_ not in NOUN_POS or joint.lower_ != "and":
        return
    main = next((t for t in name.ancestors if t.pos_ in ("VERB", "AUX")), name)
    if main.lemma_.lower() in STATEMENT or _of_several(verb):
        return  # "announced the board and the bank were to meet": both were
    told = verb.dep_ == "ccomp" and main.dep_ == "ccomp" and main.head == verb.head
    opens = main.head == verb and main.dep_ == "advcl"  # "if it is old and Ode is ill, ..."
    if not (told or opens or verb.head == main) or main.i > name.i or not has_subject(main):
        return
    if any(c.dep_ == "cc" and name.i < c.i < verb.i for c in main.rights):
        return
    if not opens:
        verb.head, verb.dep_ = main, "conj"
    name.head, joint.head = verb, main
    name.dep_ = as_subject(verb)


def _of_several(verb: Token) -> bool:
    return any(t.lower_ in ("were", "are", "have") for t in (verb, *verb.lefts))


def _behind_aside(verb: Token) -> None:
    """ "Ode, in turn, won a prize, and Lind, meanwhile, left": read as a clause before "left"."""
    main = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    name = next((c for c in main.rights if c.dep_ == "conj"), None) if main is not None else None
    if main is None or name is None or has_subject(verb) or not finite(verb):
        return
    joint = name.left_edge.nbor(-1)
    aside = [
        t for t in verb.doc[name.right_edge.i + 1 : verb.i] if t.head != verb or not t.is_punct
    ]
    if joint.lower_ != "and" or name.pos_ not in NOUN_POS or not has_subject(main):
        return
    if not finite(main) or any(t.pos_ in (*NOUN_POS, "VERB") and t.head == verb for t in aside):
        return
    main.head, main.dep_ = main, "ROOT"
    verb.head, verb.dep_ = main, "conj"
    name.head, name.dep_ = verb, "nsubj"


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
