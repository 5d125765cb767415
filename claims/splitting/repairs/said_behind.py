"""What stands behind "Y, X said" goes on with Y; and who says it, where the verb comes first."""

from spacy.tokens import Token

from claims.splitting.lexicon.people import means_body
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject, past, take_place
from claims.splitting.speech.speakers import INVERTED, finite

_SPEAKERS = ("NOUN", "PROPN", "PRON", "NUM", "DET")


def who_says(verb: Token) -> None:
    """The subject of a verb of saying, where the parser took it for something else."""
    _aged_speaker(verb)
    _dated_speaker(verb)
    _inverted_subject(verb)


def _inverted_subject(verb: Token) -> None:
    """ "We have no water," shouted one of the men: who shouted, no thing that was."""
    if verb.tag_ not in ("VBD", "VBZ") or verb.lemma_.lower() not in STATEMENT:
        return
    if not verb.i or verb.nbor(-1).text not in (",", '"') or has_subject(verb):
        return
    said = any(c.dep_ == "ccomp" and c.i < verb.i for c in verb.lefts)
    after = next((c for c in verb.rights if c.dep_ in INVERTED and c.pos_ in _SPEAKERS), None)
    if said and after is not None and after.left_edge.i == verb.i + 1:
        after.dep_ = "nsubj"


def _aged_speaker(verb: Token) -> None:
    """ "It is gone," the 34-year-old said: read as an adjective of the verb."""
    if verb.tag_ not in ("VBD", "VBZ") or has_subject(verb):
        return
    old = next((c for c in verb.lefts if c.lower_ == "old" and c.dep_ == "amod"), None)
    the = next((c for c in verb.lefts if c.lower_ == "the" and c.dep_ == "det"), None)
    if old is not None and the is not None and the.i < old.i == verb.i - 1:
        the.head, old.dep_ = old, "nsubj"


def _dated_speaker(verb: Token) -> None:
    """ "Earlier this year economists found that": the time of the finding."""
    who = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if who is None or who.left_edge.ent_type_ != "DATE" or who.ent_type_ == "DATE":
        return
    when = next((c for c in who.lefts if c.left_edge == who.left_edge), who)
    day = when.dep_ in ("compound", "nmod") and any(c.lower_ in _DATED for c in when.lefts)
    if day and who.tag_ == "NNS":
        when.head, when.dep_ = verb, "npadvmod"


_DATED = words("this last next")


_KINDS = words(
    "site website portal charity campaign project newspaper paper magazine weekly daily channel "
    "broadcaster blog institute foundation institution start-up startup platform app network"
)


def named_kind(name: Token) -> None:
    """ "figures from the listings site Nestly", "Ode of the agency Arbeta said": which it is."""
    first = name.left_edge
    within = first.i + 1 < name.i and name.n_lefts > 0 and name.nbor(-1).head != name
    noun = name.nbor(-1) if within else first.nbor(-1) if first.i else name
    kind = noun.tag_ == "NN" and (noun.lemma_ in _KINDS or means_body(noun.lemma_.lower()))
    if not kind or noun.dep_ != "pobj" or noun.n_rights or name.ent_type_ in ("DATE", "TIME"):
        return
    if any(c.dep_ == "case" for c in name.rights) or noun == name.head or noun in name.subtree:
        return
    beside = name.dep_ == "appos" and name.head == noun.head.head
    second = name.dep_ == "nsubj" and noun.head.head.dep_ == "nsubj" and name.head != noun.head.head
    if beside or second or name.dep_ in ("advmod", "npadvmod"):
        name.head, name.dep_ = noun, "appos"
        name.tag_, name.pos_ = "NNP", "PROPN"


def added_by(verb: Token) -> None:
    """ "Most were empty," added critics: they added, nothing was added to them."""
    noun = verb.head
    if verb.lemma_.lower() not in STATEMENT or verb.i < 2 or not _closed(verb):
        return
    if verb.dep_ != "amod" or verb.tag_ != "VBN" or noun.i < verb.i:
        return
    if any(not t.is_punct for t in noun.doc[noun.left_edge.i : verb.i]):
        return
    root = noun.sent.root
    behind = noun.doc[noun.right_edge.i + 1 : noun.sent.end]
    if root.i < verb.i and finite(root) and all(t.is_punct for t in behind):
        verb.head, verb.dep_ = root, "parataxis"
        noun.head, noun.dep_ = verb, "nsubj"
        past(verb)


def _closed(verb: Token) -> bool:
    """Behind a closing mark, or its comma."""
    before = verb.nbor(-1)
    return before.text == '"' or (before.text == "," and before.nbor(-1).text == '"')


def aside_with_role(verb: Token) -> None:
    """ "A firm bought it, Bo Ode, the mayor, said, and ...": he says so, and is no firm."""
    if verb.lemma_.lower() not in STATEMENT or verb.i < 2 or verb.i + 1 >= len(verb.doc):
        return
    joined = verb.dep_ == "conj" and verb.nbor(1).text in (",", ".") and not has_subject(verb)
    if verb.dep_ != "parataxis" and not joined:
        return
    outer, subject = verb.head, next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    if outer.i > verb.i or verb.nbor(-1).text != ",":
        return
    up = [t for t in verb.nbor(-2).ancestors if t.dep_ in ("appos", "conj")]
    up += [verb.nbor(-2)] if verb.nbor(-2).dep_ == "appos" else []
    name = next((t.head for t in up if t.dep_ == "appos" and t.head.ent_type_ == "PERSON"), None)
    if name is None or name.dep_ not in ("appos", "conj") or name.left_edge.nbor(-1).text != ",":
        return
    if subject is not None and (name not in subject.subtree or subject.i < outer.i):
        return
    if subject is not None:
        subject.head, subject.dep_ = outer, "dobj"
    name.head, name.dep_, verb.dep_ = verb, "nsubj", "parataxis"


def inside_participle(verb: Token) -> None:
    """ "Built, they say, by monks, the hall ...": by monks it was built; they say no more."""
    start = verb.sent.start
    first = verb.doc[start].nbor(1) if verb.doc[start].is_punct else verb.doc[start]
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if first.tag_ != "VBN" or subject is None or subject.tag_ != "PRP" or first.i > subject.i:
        return
    comma = first.nbor(1).text == ","
    after = verb.nbor(1 + comma) if verb.i + 1 + comma < verb.sent.end else verb
    opens = subject.i == first.i + 1 + comma and (verb.nbor(1).text == ",") == comma
    if opens and after.tag_ == "IN" and after.dep_ in ("prep", "agent") and first.dep_ != "ROOT":
        after.head = verb.head = first


_REASONS = words("because if unless although though")


def goes_on(verb: Token) -> None:
    """ "A, he explains, and does B", "A," he said, "when B": B is told with A."""
    told = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    who = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    if told is None or who is None or verb.lemma_.lower() not in STATEMENT or not finite(verb):
        return
    first, last = min(who.left_edge.i, verb.i), max(who.right_edge.i, verb.i)
    for part in verb.rights:  # told the council; said on Tuesday
        if part.dep_ in ("dobj", "dative", "prep", "npadvmod") and part.left_edge.i == last + 1:
            last = part.right_edge.i
    doc = verb.doc
    if told.i > first or last + 2 >= len(doc) or doc[last + 1].text != ",":
        return
    quoted = doc[first - 1].text == '"' and first > verb.sent.start
    opens = doc[last + 2].text == '"'
    near = [c for c in verb.rights if last < c.i and c.left_edge.i <= last + 4 and finite(c)]
    if len(near) != 1 or not _of_what_is_told(near[0], quoted, opens):
        return
    take_place(told, verb)
    verb.head, verb.dep_ = told, "parataxis"
    if near[0].dep_ == "ccomp":
        near[0].dep_ = "advcl"
    for child in [c for c in verb.rights if c.i > last and not c.is_punct]:
        child.head = told


def _or_else(clause: Token) -> bool:
    """ "It must not fail, Ode told us, or 40 would starve": part of what is told."""
    joint = clause.left_edge.nbor(-1)
    opens = joint.lower_ == "or" and joint.head == clause.head
    return opens and finite(clause) and has_subject(clause)


def _of_what_is_told(clause: Token, quoted: bool, opens: bool) -> bool:
    if clause.dep_ == "conj" and _or_else(clause):
        return not quoted
    if clause.dep_ in ("advcl", "ccomp") and has_subject(clause):
        first = clause.left_edge
        marked = first.dep_ == "mark" or first.tag_ == "WRB"
        return marked and ((quoted and opens) or first.lower_ in _REASONS)
    own = any(c.dep_ in (*SUBJECTS, "expl") for c in clause.children)
    return clause.dep_ == "conj" and quoted == opens and not own


def speaker_adds(adding: Token) -> None:
    """ "Ode said Lind had won, adding that A fell": it is Ode who adds, whoever won."""
    if adding.lemma_ != "add" or adding.tag_ != "VBG" or adding.dep_ != "advcl" or not adding.i:
        return
    comma, told = adding.nbor(-1), adding.head
    while told.dep_ == "conj":
        told = told.head
    said = told.head
    if comma.text != "," or told.dep_ != "ccomp" or told.i > adding.i:
        return
    if said.lemma_.lower() in STATEMENT and said.i < told.i:
        adding.head = comma.head = said


def joined(clause: Token) -> None:
    """A clause behind "and" or "but" that goes with another one than the parser took."""
    _outer_that(clause)
    _but_said(clause)


def _outer_that(clause: Token) -> None:
    """ "said that the firm had promised that A, and that B": behind a comma B is said, as that is.

    Without the comma, or without "that" before the firm, B may be promised too.
    """
    told = clause.head
    promised = told.head
    if clause.dep_ != "conj" or told.dep_ != "ccomp" or not _that_too(clause):
        return
    if _said_with_that(promised) and _that(told) and has_subject(clause):
        joint = [c for c in told.rights if c.dep_ in ("cc", "punct") and c.i > told.i]
        for word in [c for c in joint if clause.left_edge.i - 3 < c.i < clause.i]:
            word.head = promised
        clause.head = promised


def joined_outside(clause: Token) -> bool:
    """Whether "and that B" goes with what somebody was said to have promised, not with that."""
    return _that_too(clause) and _said_with_that(clause.head)


def _that_too(clause: Token) -> bool:
    """A clause opened by ", and that" or ", but that"."""
    that = clause.left_edge
    if that.lower_ != "that" or that.dep_ != "mark" or that.i < 3:
        return False
    return that.nbor(-1).lower_ in ("and", "but") and that.nbor(-2).text == ","


def _said_with_that(verb: Token) -> bool:
    said = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in STATEMENT
    return said and verb.i > verb.head.i and _that(verb)


def _that(clause: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.lefts)


def _but_said(said: Token) -> None:
    """ "did not comment on reports that Orbis had bid, but said Y": it is no Orbis that said so."""
    clause, joint = said.head, said.nbor(-1) if said.i else said
    if said.dep_ != "conj" or said.tag_ != "VBD" or said.lemma_.lower() not in STATEMENT:
        return
    parted = joint.lower_ in ("but", "and") and joint.nbor(-1).text == ","
    inside = clause.dep_ in ("acl", "ccomp", "relcl") and _told_back(clause)
    main = next((t for t in clause.ancestors if t.dep_ == "ROOT"), said)
    own = main.tag_ == "VBD" and main.pos_ == "VERB" and has_subject(main)
    if clause.dep_ == "ccomp" and clause.head.dep_ == "advcl" and clause.head.i < clause.i:
        return  # "began when a cook told them that A had come, and called it odd": the cook did
    if parted and inside and own and not has_subject(said):
        joint.head = joint.nbor(-1).head = said.head = main


def _told_back(clause: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in ("had", "would") for c in clause.lefts)
