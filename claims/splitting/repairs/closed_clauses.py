"""What stands behind the comma that closes a relative clause; mended on the parse."""

from spacy.tokens import Token

from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import has_subject
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS

_RELATIVE = ("WP", "WDT", "WP$", "WRB")


_APPOINTING = words("name appoint elect choose select nominate pick hire install")


def behind_clause(token: Token) -> None:
    """Hang on what stands before a closed clause or apposition what goes on behind it."""
    if token.lower_ == "as" and token.dep_ == "prep":
        _named_as(token)
    elif token.dep_ == "prep" and token.i and token.nbor(-1).text == ",":
        _behind_apposition(token)
    elif token.dep_ != "conj":
        return
    elif token.pos_ in NOUN_POS:
        _second_name(token)
    elif token.head.dep_ == "advcl":
        _behind_reason(token)


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
    name.dep_ = "nsubjpass" if any(c.dep_ == "auxpass" for c in verb.lefts) else "nsubj"


def _of_several(verb: Token) -> bool:
    return any(t.lower_ in ("were", "are", "have") for t in (verb, *verb.lefts))


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
