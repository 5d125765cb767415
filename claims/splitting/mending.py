"""Errors of the parser that hide who says what, mended on the parse before that is read off it."""

from spacy.tokens import Doc, Token

from claims.splitting.people import GROUPS, is_person
from claims.splitting.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.wordlist import words

CLAUSES = (STATEMENT | FINDING | COGNITION) - words(
    "ask urge call cite continue describe promise vow pledge swear agree consider name"
)
_VERBAL = ("VERB", "AUX")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_NOMINAL = ("NOUN", "PROPN")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_BEFORE = words("before after since until")
_OPENERS = words("before after when while as because although though since until once")


def mend(doc: Doc) -> Doc:
    """The same Doc, its tags, heads and labels mended in place."""
    for token in doc:
        if token.pos_ not in ("VERB", "AUX"):
            _mend_word(token)
            continue
        if token.tag_ == "VBN" and token.dep_ in ("ROOT", "ccomp"):
            _main_verb(token)
        if token.dep_ == "ROOT":
            _subordinate_root(token)
        if token.n_lefts > 1:
            _two_subjects(token)
        if token.text[0].isupper() and "-" in token.text:
            _given_name(token)
        if token.dep_ == "amod":
            _verb_as_modifier(token)
        if token.dep_ in ("conj", "ccomp"):
            if not (_content(token) or _trailing(token)):
                _reduced(token)
        elif token.dep_ == "acl" and token.tag_ in ("VBN", "VBD"):
            if not _first_predicate(token):
                _announced(token)
        elif token.dep_ == "parataxis":
            _parenthesis(token)
    return doc


def _mend_word(token: Token) -> None:
    if token.dep_ == "ROOT" and token.pos_ in _NOMINAL:
        _hidden_main(token)
        return
    if token.text == "WHO" and token.tag_ == "WP":
        token.tag_, token.pos_, token.lemma_ = "NNP", "PROPN", "WHO"  # the organisation
    elif token.lower_ == "that" and token.dep_ == "mark" and token.head.pos_ in _NOMINAL:
        _that_clause(token)
    elif token.tag_ == "WDT" and token.lower_ == "that" and token.dep_ in _SUBJECTS:
        _mark(token)
    elif token.dep_ == "nsubj" and token.i > token.head.i:
        _inverted(token)
    elif token.dep_ == "prep" and token.i and token.lower_ == "on":
        _said_on(token)


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in _SUBJECTS for c in verb.children)


def _finite(verb: Token) -> bool:
    return verb.tag_ in _FINITE or any(
        c.tag_ in _FINITE and c.dep_ in ("aux", "auxpass") for c in verb.lefts
    )


def _past(verb: Token) -> None:
    verb.tag_ = "VBD"
    verb.set_morph("Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]


def _take_place(verb: Token, other: Token) -> None:
    """Hang a verb where another one hangs, and leave that one to be hung."""
    verb.dep_, root = other.dep_, other.head == other
    verb.head = verb if root else other.head


# ------------------------------------------------------------- which verb is the main one


def _main_verb(verb: Token) -> None:
    """ "sales doubled": a main verb with a subject and no auxiliary is no participle."""
    deps = {child.dep_ for child in verb.lefts}
    if "nsubj" not in deps or deps & {"aux", "auxpass"}:
        return
    main = next((c for c in verb.lefts if c.dep_ == "ccomp" and _has_subject(c)), None)
    noun = next(c for c in verb.lefts if c.dep_ == "nsubj")
    one = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in noun.lefts)
    if main is not None and one and main.i < noun.i and noun.left_edge.nbor(-1).text == ",":
        _described(verb, noun, main)
    else:
        _past(verb)


def _described(verb: Token, noun: Token, main: Token) -> None:
    """ "has ice on Tamsin, a body believed to be dry": an apposition, and no clause."""
    last = noun.doc[noun.left_edge.i - 2]
    if last not in main.subtree:
        return
    _take_place(main, verb)
    noun.head, noun.dep_ = last, "appos"
    verb.head, verb.dep_ = noun, "acl"


def _reduced(second: Token) -> None:
    """ "A man reported missing was found": of two verbs without "and" the first is a participle."""
    if second.dep_ != "conj" or not _finite(second) or _has_subject(second):
        return
    first = next((v for v in (second.head, *_just_before(second)) if _loose(v, second)), None)
    subject = next((c for c in first.lefts if c.dep_ == "nsubj"), None) if first else None
    if first is None or subject is None:
        return
    _take_place(second, first)
    subject.head = second
    subject.dep_ = "nsubjpass" if any(c.dep_ == "auxpass" for c in second.lefts) else "nsubj"
    for child in [c for c in first.rights if c.i > second.i]:
        child.head = second
    for other in [c for c in first.lefts if c.dep_ != "nsubj"]:
        other.head = second
    first.head, first.dep_, first.tag_ = subject, "acl", "VBN"


def _loose(first: Token, second: Token) -> bool:
    """Whether a verb in the past may be a participle before the other one."""
    if first.tag_ != "VBD" or first.i > second.i:
        return False
    between = [c for c in first.rights if c.i < second.i]
    if any(c.dep_ in ("cc", "punct", "conj", "dobj", "ccomp", "prt") for c in between):
        return False
    return all(c.dep_ in ("nsubj", "mark", "punct", "ccomp", "cc", "advmod") for c in first.lefts)


def _just_before(second: Token) -> list[Token]:
    """The verbs of the clauses that end where a verb (with its auxiliaries) begins."""
    edge = second.left_edge.i - 1
    inside = [t for t in second.doc[second.sent.start : edge + 1] if t.right_edge.i == edge]
    return [t for t in inside if t.dep_ in ("acl", "ccomp", "relcl") and t.pos_ == "VERB"]


def _first_predicate(verb: Token) -> bool:
    """ "Ode, 66, conceded and thanked all, but said": not Ode conceded by someone."""
    subject = verb.head
    main = subject.head
    if subject.dep_ != "nsubj" or main.i < verb.i or main.pos_ != "VERB":
        return False
    cc = next((c for c in subject.rights if c.dep_ == "cc" and c.i > verb.right_edge.i), None)
    if cc is None or (cc.i + 1 < main.i and main.left_edge.i > cc.i + 3):
        return False
    _take_place(verb, main)
    subject.head, cc.head, main.head = verb, verb, verb
    main.dep_ = "conj"
    _past(verb)
    return True


def _subordinate_root(verb: Token) -> None:
    """ "It rose to 7 metres, a record, before it fell": a clause with "before" is not the main."""
    mark = next((c for c in verb.lefts if c.dep_ == "mark" and c.lower_ in _OPENERS), None)
    main = next((c for c in verb.lefts if c.dep_ == "ccomp" and _has_subject(c)), None)
    if mark is None or main is None or mark.i < main.i:
        return
    for child in [c for c in verb.lefts if main.i < c.i < mark.i]:
        child.head = main
        if child.dep_ in _SUBJECTS:
            child.dep_ = "npadvmod"
    main.head, main.dep_ = main, "ROOT"
    verb.head, verb.dep_ = main, "advcl"


def _hidden_main(noun: Token) -> None:
    """ "Patients who sang in a choir recovered words": a sentence has a main verb."""
    relative = next((c for c in noun.subtree if c.dep_ == "relcl" and c.i > noun.i), None)
    if any(t.dep_ == "ROOT" and t != noun for t in noun.sent):
        return
    over = noun if relative is None else relative
    inside = [t for t in over.subtree if t.dep_ == "acl" and t.tag_ in ("VBN", "VBD")]
    told = [v for v in inside if any(c.dep_ == "dobj" for c in v.rights)]
    if told:  # a participle has no object
        main = told[0]
        _past(main)
    elif relative is not None and inside and _subject_of(inside[0].head, relative):
        main, inner = relative, inside[0]
        before = [c for c in main.lefts if c.i < inner.i]
        inner.head, inner.dep_ = main.head, "relcl"  # first, so that no circle closes
        for child in before:
            child.head = inner
        _past(inner)
    else:
        return
    main.head, main.dep_ = main, "ROOT"
    for child in [c for c in noun.rights if c.i > main.i]:
        child.head = main
    noun.head, noun.dep_ = main, "nsubj"


def _subject_of(noun: Token, verb: Token) -> bool:
    return noun.head == verb and noun.dep_ == "nsubj"


def _verb_as_modifier(verb: Token) -> None:
    """ "it may have been thrown outwards": no outwards that were thrown."""
    noun = verb.head
    if not _has_subject(verb) or not any(c.dep_ == "aux" for c in verb.lefts) or noun.i < verb.i:
        return
    _take_place(verb, noun)
    for child in [c for c in noun.children if c != verb and (c.i > noun.i or c.i < verb.i)]:
        child.head = verb
    noun.head, noun.dep_ = verb, "advmod"


# ------------------------------------------------------------- what is reported


def _mark(that: Token) -> None:
    """ "told the court that, in March, sales fell": no subject where the verb has another."""
    verb = that.head
    if verb.dep_ == "ccomp" and any(c.dep_ in _SUBJECTS and c != that for c in verb.lefts):
        that.tag_, that.dep_, that.pos_ = "IN", "mark", "SCONJ"


def _said_on(prep: Token) -> None:
    """ "said on Tuesday it would close": the day of the saying."""
    verb, clause = prep.nbor(-1), prep.head
    day = next((c for c in prep.rights if c.dep_ == "pobj"), None)
    if verb.lemma_.lower() not in CLAUSES or clause.head != verb or clause.dep_ != "ccomp":
        return
    weekday = day is not None and day.lower_.endswith("day")
    if weekday and prep.right_edge.i + 1 < len(prep.doc) and prep.right_edge.nbor(1).text != ",":
        prep.head = verb


def _that_clause(that: Token) -> None:
    """ "observed that the date of the show, which is free, coincided": a clause, no object."""
    noun = that.head
    verb = noun.head
    if noun.dep_ not in ("dobj", "ccomp") or verb.lemma_.lower() not in CLAUSES:
        return
    for token in reversed([*noun.subtree]):
        if not _finite(token) or token.pos_ not in ("VERB", "AUX"):
            continue
        behind = token.dep_ in ("acl", "relcl") and not _has_subject(token)
        if (behind and token.nbor(-1).text == ",") or _no_clause_of_time(token, noun):
            token.head, token.dep_ = verb, "ccomp"
            noun.head, noun.dep_ = token, "nsubj"
            that.head = token
            return


def _no_clause_of_time(verb: Token, noun: Token) -> bool:
    """ "that a signal before the site had failed": "before" governs the site, not a clause."""
    mark = next((c for c in verb.lefts if c.dep_ == "mark" and c.lower_ in _BEFORE), None)
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if verb.dep_ != "advcl" or verb.head != noun or mark is None or subject is None:
        return False
    mark.head, mark.dep_ = noun, "prep"
    subject.head, subject.dep_ = mark, "pobj"
    return True


def _inverted(speaker: Token) -> None:
    """ "Buyers, said Ode, are rare": of two subjects the first is that of the clause around."""
    verb = speaker.head
    outer = verb.head
    if verb.lemma_.lower() not in CLAUSES:
        return
    if verb.dep_ not in ("parataxis", "ccomp", "advcl") or outer.i < verb.i:
        outer = next((c for c in verb.rights if c.dep_ == "ccomp"), verb)
    first = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if first is None or outer.i <= verb.i or verb.nbor(-1).text not in (",", '"'):
        return
    if not _has_subject(outer):
        if outer.head == verb:
            _take_place(outer, verb)
            verb.head, verb.dep_ = outer, "parataxis"
        passive = any(c.dep_ == "auxpass" for c in outer.children)
        first.head, first.dep_ = outer, "nsubjpass" if passive else "nsubj"


def _two_subjects(verb: Token) -> None:
    """ "A bus carrying 40 overturned, injuring 17, police said": it was the bus that did."""
    subjects = [c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")]
    if len(subjects) != 2:
        return
    first, second = subjects
    before = second.left_edge.nbor(-1)
    if before.pos_ == "NOUN" and is_person(before.lemma_.lower()) and before in first.subtree:
        second.head, second.dep_ = before, "appos"  # the astronomer Ode
    if verb.lemma_.lower() not in CLAUSES or second.head != verb:
        return
    told = [c for c in first.rights if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD")]
    if told and second.left_edge.nbor(-1).text == ",":
        told[-1].head, told[-1].dep_ = verb, "ccomp"
        first.head = told[-1]
        _past(told[-1])


def _given_name(token: Token) -> None:
    """Mei-Ling Ode: no verb in -ing."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if after is None or after.head != token or after.pos_ != "PROPN":
        return
    after.head = token.head if token.head != token else after
    after.dep_ = "nsubj" if token.dep_ in ("xcomp", "ccomp") else token.dep_
    token.head, token.dep_, token.tag_, token.pos_ = after, "compound", "NNP", "PROPN"


def _trailing(verb: Token) -> bool:
    """ "Sales fell as prices rose, said Ode": without "and" no second act of the sales."""
    if verb.dep_ != "conj" or verb.lemma_.lower() not in CLAUSES or verb.head.pos_ not in _VERBAL:
        return False
    first = next((t for t in verb.subtree if not t.is_punct), verb)
    said = any(c.dep_ in ("dobj", "ccomp", "xcomp", "aux", "prt") for c in verb.children)
    if said or not _has_subject(verb) or not first.i or first.nbor(-1).text not in (",", '"'):
        return False
    verb.dep_ = "parataxis"
    return True


def _announced(verb: Token) -> bool:
    """ "..., the ministers of the two countries announced on Friday": who says it, at the end."""
    top = verb.head
    while top.dep_ in ("pobj", "prep", "compound"):
        top = top.head
    root = verb.sent.root
    speaks = is_person(top.lemma_.lower()) or top.lower_ in GROUPS or top.ent_type_ == "ORG"
    speaks = speaks or any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in top.rights)
    loose = ("appos", "npadvmod", "dep", "conj")
    if verb.lemma_.lower() not in STATEMENT or top.dep_ not in loose:
        return False
    if not speaks or root.i > top.i or top.left_edge.i == 0 or not _has_subject(root):
        return False
    ends = all(t.is_punct for t in verb.doc[verb.right_edge.i + 1 : verb.sent.end])
    if top.left_edge.nbor(-1).text != "," or not ends:
        return False
    if any(c.dep_ in ("agent", "advmod") and c.i < verb.i for c in verb.children):
        return False
    verb.head, verb.dep_ = root, "parataxis"
    top.head, top.dep_ = verb, "nsubj"
    _past(verb)
    return True


def _parenthesis(verb: Token) -> None:
    """ "too little, they say, to matter": what follows the second comma goes with the clause."""
    outer = verb.head
    if verb.lemma_.lower() not in CLAUSES or verb.i + 1 >= len(verb.doc) or outer.i > verb.i:
        return
    first = next((t for t in verb.subtree if not t.is_punct), verb)
    if first.i and first.nbor(-1).text == "," and verb.nbor(1).text == ",":
        for child in [c for c in verb.rights if c.i > verb.i + 1]:
            child.head = outer


def _content(clause: Token) -> bool:
    """ "found sales of cars rose", "hopes by May, fares would fall": what is found is a clause.

    Read as two verbs with no "and" between them.
    """
    verb = clause.head
    if verb.lemma_.lower() not in CLAUSES or verb.pos_ != "VERB" or clause.i < verb.i:
        return False
    after = [c for c in verb.rights if c.i < clause.i]
    if not _finite(clause) or any(c.dep_ in ("cc", "ccomp", "conj", "xcomp", "prt") for c in after):
        return False
    if clause.dep_ == "ccomp" and any(c.dep_ == "mark" for c in clause.lefts):
        return False
    objects = [c for c in after if c.dep_ == "dobj"]
    comma = any(c.text == "," for c in after)
    if not _has_subject(clause) and len(objects) == 1 and not comma:
        objects[0].dep_ = "nsubj"
        objects[0].head = clause
        _hang(after, objects[0], objects[0])
    elif (
        clause.dep_ == "conj"
        and _has_subject(clause)
        and all(c.dep_ in ("prep", "punct") for c in after)
    ):
        _hang(after, clause, verb)
    else:
        return False
    clause.dep_ = "ccomp"
    return True


def _hang(children: list[Token], head: Token, behind: Token) -> None:
    """Give the phrases behind a word another head."""
    for child in children:
        if child.i > behind.i and child.dep_ == "prep":
            child.head = head
