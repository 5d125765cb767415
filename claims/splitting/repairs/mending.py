"""Errors of the parser that hide who says what, mended on the parse before that is read off it."""

from collections.abc import Sequence

from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.lexicon.reporting import COGNITION, DENIAL, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Token
from claims.splitting.repairs.closed_clauses import behind_and, behind_clause
from claims.splitting.repairs.fronted import mend_front, subject_in_front
from claims.splitting.repairs.held_apart import mend_held_apart
from claims.splitting.repairs.lost_clauses import (
    BEFORE_OR_AFTER,
    find_speaker,
    not_finite,
    said_by_noun,
    said_the_head,
    tie_content,
    told_that,
)
from claims.splitting.repairs.main_verbs import (
    SUBJECTS,
    clause_of_time,
    first_predicate,
    has_subject,
    hidden_main,
    mend_main_verb,
    name_as_adverb,
    past,
    reduced,
    subordinate_root,
    take_place,
    verb_as_modifier,
)
from claims.splitting.repairs.offices import beside_office, under_secretary
from claims.splitting.repairs.opened_clauses import mend_opened
from claims.splitting.repairs.relative_verbs import mend_relatives
from claims.splitting.repairs.said_apart import few_if_any, mend_said_apart
from claims.splitting.repairs.said_behind import (
    added_by,
    aside_speaker,
    aside_with_role,
    fronted_source,
    goes_on,
    joined,
    named_kind,
    said_in_a,
    said_on_a_day,
    said_when,
    second_name,
    speaker_adds,
    told_whom,
    who_says,
)
from claims.splitting.repairs.said_between import around_aside, around_said
from claims.splitting.repairs.says_too import (
    behind_a_participle,
    joined_speaker,
    says_one,
    says_then,
    says_too,
)
from claims.splitting.repairs.series import (
    mark_of_next,
    mend_series,
    never_finite,
    third_of_series,
)
from claims.splitting.repairs.that_clauses import but_that, mark_of_clause, mend_that
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS, PREDICATE_POS

CLAUSES = (STATEMENT | FINDING | COGNITION) - words(
    "ask urge call cite continue describe promise vow pledge swear agree consider name"
)
_TELLING = CLAUSES | DENIAL
_CITING = words("cite quote add refer point stress note insist argue warn say describe")


def names_in(docs: Sequence[Doc]) -> frozenset[str]:
    """The adjectives that open a sentence and are names elsewhere: always with a capital."""
    first = {s[0].text for doc in docs for s in doc.sents if s[0].tag_ == "JJ"}
    if not first:
        return frozenset()
    small = {word.lower() for word in first}
    names = set[str]()
    for token in (t for doc in docs for t in doc):
        text = token.text
        if text in first:
            if token.tag_ == "NNP" and not token.is_sent_start:
                names.add(text)
        elif text in small:
            first.discard(text.capitalize())
    return frozenset(names & first)


def mend(doc: Doc, names: frozenset[str] = frozenset()) -> Doc:
    """The same Doc, its tags, heads and labels mended in place.

    names: words that are names in its document, so that "Athletic manager" is of Athletic.
    """
    mend_relatives(doc)
    for token in doc:
        if token.is_sent_start and token.tag_ == "JJ" and token.text in names:
            token.tag_, token.pos_, token.lemma_ = "NNP", "PROPN", token.text
        behind_clause(token)
        mend_front(token)
        if token.pos_ in PREDICATE_POS:
            _mend_verb(token)
        else:
            _mend_word(token)
    return doc


def _mend_verb(token: Token) -> None:
    """What hangs on a verb amiss, and what it hangs on itself."""
    never_finite(token)
    mend_main_verb(token)
    behind_and(token)
    mend_that(token, CLAUSES)
    mend_held_apart(token)
    if token.dep_ == "prep" and token.i < token.head.i:
        fronted_source(token)
    subject_in_front(token)
    mend_opened(token)
    if token.dep_ == "ROOT":
        subordinate_root(token)
    if token.n_lefts:
        not_finite(token)
        _two_subjects(token)
    if token.lemma_.lower() in CLAUSES:
        _mend_saying(token)
    _given_name(token)
    if token.dep_ == "amod":
        added_by(token)
        if token.dep_ == "amod":
            verb_as_modifier(token)
    elif token.dep_ in ("ccomp", "advcl"):
        said_when(token)
        said_on_a_day(token)
        told_whom(token)
        _put_it(token)
    if token.tag_ == "VBG" and token.lemma_.lower() in STATEMENT:
        behind_a_participle(token)
    mend_said_apart(token)
    if token.dep_ == "conj":
        _after_according(token)
        joined(token)
        joined_speaker(token)
        says_too(token)
        says_then(token)
    mend_series(token, _TELLING)
    if token.dep_ in ("conj", "ccomp", "dep"):
        around_aside(token.head, token, CLAUSES)
        if token.dep_ == "ccomp" and token.i < token.head.i:
            around_aside(token, token.head, CLAUSES)
        if not (_content(token) or _trailing(token) or clause_of_time(token)):
            reduced(token)
    elif token.dep_ == "acl" and token.tag_ in ("VBN", "VBD"):
        third_of_series(token)
        if not (first_predicate(token) or _found_to(token)):
            _announced(token)
    elif token.dep_ == "parataxis":
        says_one(token)
        aside_speaker(token)
        _parenthesis(token)
    elif token.dep_ == "relcl":
        told_that(token)
        said_in_a(token)


def _mend_saying(verb: Token) -> None:
    aside_with_role(verb)
    speaker_adds(verb)
    find_speaker(verb)
    who_says(verb)
    around_said(verb)
    goes_on(verb)
    tie_content(verb)


def _after_according(clause: Token) -> None:
    """ "A fell, according to Ode, and B rose": B goes with A."""
    if clause.head.lower_ != "according":
        return
    prep = clause.head
    if finite(clause) and has_subject(clause):
        for token in [clause, *(c for c in prep.rights if c.dep_ in ("cc", "punct"))]:
            token.head = prep.head


def _put_it(verb: Token) -> None:
    """ "was loud, as Ode put it, on most days": what stands behind goes with what was loud."""
    it = next((c for c in verb.rights if c.lower_ == "it" and c.dep_ == "dobj"), None)
    if it is None or verb.lemma_ != "put" or verb.dep_ != "advcl":
        return
    for child in [c for c in verb.rights if c.i > it.i and not c.is_punct]:
        child.head = verb.head


def _owners(mark: Token) -> None:
    """ "the chamois' range": the mark of an owner whose name ends in "s", read as a quote's."""
    owner = mark.nbor(-1) if mark.i else mark
    if owner.dep_ != "poss" or owner.whitespace_ or not mark.whitespace_ or owner.head.i < mark.i:
        return
    if owner.text[-1] in "sxz" and not any(c.dep_ == "case" and c != mark for c in owner.rights):
        mark.tag_, mark.pos_, mark.dep_, mark.head = "POS", "PART", "case", owner


def _mend_word(token: Token) -> None:
    first = token if token.left_edge.lower_ != "the" else token.left_edge
    if token.text[0].isupper() and first.i and first.nbor(-1).tag_ == "NN":
        named_kind(token)
    elif token.ent_type_ == "PERSON":
        second_name(token)
    beside_office(token)
    if token.tag_ == "JJ" and any(c.dep_ == "auxpass" for c in token.lefts):
        token.tag_, token.pos_ = "VBN", "VERB"  # was "deeply worried" by it
        return
    if token.dep_ == "ROOT" and token.pos_ in NOUN_POS:
        if not (said_the_head(token) or said_by_noun(token)):
            hidden_main(token)
        return
    if token.tag_ == "NNS" and token.dep_ == "conj" and said_by_noun(token):
        return
    if token.text in ("'", "’"):
        _owners(token)
        return
    dep, low = token.dep_, token.lower_
    if dep == "prep" and low in ("unless", "if", "because", "although", "though"):
        mark_of_next(token)
    elif token.text == "WHO" and token.tag_ == "WP":
        token.tag_, token.pos_, token.lemma_ = "NNP", "PROPN", "WHO"  # the organisation
    elif low == "that" and dep == "mark" and token.head.pos_ in NOUN_POS:
        _that_clause(token)
    elif token.tag_ in ("WDT", "IN") and low == "that" and dep in (*SUBJECTS, "dobj", "pobj"):
        mark_of_clause(token, CLAUSES)
    elif low == "that" and dep == "det" and token.i:
        but_that(token, CLAUSES)
    elif dep in SUBJECTS and token.head.dep_ in ("aux", "auxpass"):
        token.head = token.head.head  # the points had frozen: it is no "had" that they do
    elif dep == "nsubj" and token.i > token.head.i:
        _inverted(token)
    elif token.tag_ == "PRP" and dep == "poss" and token.head.dep_ == "dobj":
        token.head, token.dep_ = token.head.head, "dative"  # "offered her 14 million crowns"
    elif dep == "prep" and token.i and low == "on":
        _said_on(token)
    elif dep == "advmod" and token.is_sent_start:
        name_as_adverb(token)
    elif dep in ("preconj", "amod") and low in ("few", "little"):
        few_if_any(token)
    elif token.text == "Under":
        under_secretary(token)


def _said_on(prep: Token) -> None:
    """ "said on Tuesday it would close": the day of the saying."""
    verb, clause = prep.nbor(-1), prep.head
    day = next((c for c in prep.rights if c.dep_ == "pobj"), None)
    if verb.lemma_.lower() not in CLAUSES or clause.head != verb or clause.dep_ != "ccomp":
        return
    weekday = day is not None and any(t.lower_.endswith("day") for t in (day, *day.lefts))
    if weekday and prep.right_edge.i + 1 < len(prep.doc) and prep.right_edge.nbor(1).text != ",":
        prep.head = verb


def _that_clause(that: Token) -> None:
    """ "observed that the date of the show, which is free, coincided": a clause, no object."""
    noun = that.head
    verb = noun.head
    if noun.dep_ not in ("dobj", "ccomp") or verb.lemma_.lower() not in CLAUSES:
        return
    for token in reversed([*noun.subtree]):
        if not finite(token) or token.pos_ not in ("VERB", "AUX"):
            continue
        behind = token.dep_ in ("acl", "relcl") and not has_subject(token)
        if (behind and token.nbor(-1).text == ",") or _no_clause_of_time(token, noun):
            token.head, token.dep_ = verb, "ccomp"
            noun.head, noun.dep_ = token, "nsubj"
            that.head = token
            return


def _no_clause_of_time(verb: Token, noun: Token) -> bool:
    """ "that a signal before the site had failed": "before" governs the site, not a clause."""
    mark = next((c for c in verb.lefts if c.dep_ == "mark" and c.lower_ in BEFORE_OR_AFTER), None)
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
    if not has_subject(outer):
        if outer.head == verb:
            take_place(outer, verb)
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
    if before.lower_ == "and" and before.head == first:
        second.head, second.dep_ = first, "conj"  # the head of the bank and the zoo
        return
    if before.pos_ == "NOUN" and is_person(before.lemma_.lower()) and before in first.subtree:
        second.head, second.dep_ = before, "appos"  # the astronomer Ode
    if verb.lemma_.lower() not in CLAUSES or second.head != verb:
        return
    told = [c for c in first.rights if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD")]
    if told and second.left_edge.nbor(-1).text == ",":
        told[-1].head, told[-1].dep_ = verb, "ccomp"
        first.head = told[-1]
        past(told[-1])


def _given_name(token: Token) -> None:
    """Mei-Ling Ode: no verb in -ing."""
    if "-" not in token.text or not token.text[0].isupper():
        return
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if after is None or after.head != token or after.pos_ != "PROPN":
        return
    after.head = token.head if token.head != token else after
    after.dep_ = "nsubj" if token.dep_ in ("xcomp", "ccomp") else token.dep_
    token.head, token.dep_, token.tag_, token.pos_ = after, "compound", "NNP", "PROPN"


def _trailing(verb: Token) -> bool:
    """ "Sales fell as prices rose, said Ode": without "and" no second act of the sales."""
    if verb.dep_ != "conj" or verb.lemma_.lower() not in CLAUSES:
        return False
    if verb.head.pos_ not in PREDICATE_POS:
        return False
    first = next((t for t in verb.subtree if not t.is_punct), verb)
    said = any(c.dep_ in ("dobj", "ccomp", "xcomp", "aux", "prt") for c in verb.children)
    if said or not has_subject(verb) or not first.i or first.nbor(-1).text not in (",", '"'):
        return False
    verb.dep_ = "parataxis"
    _parenthesis(verb)  # "A fell, Ode, a baker, said, and B rose": B goes with A
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
    if not speaks or root.i > top.i or top.left_edge.i == 0 or not has_subject(root):
        return False
    ends = all(t.is_punct for t in verb.doc[verb.right_edge.i + 1 : verb.sent.end])
    if top.left_edge.nbor(-1).text != "," or not ends:
        return False
    if any(c.dep_ in ("agent", "advmod") and c.i < verb.i for c in verb.children):
        return False
    verb.head, verb.dep_ = root, "parataxis"
    top.head, top.dep_ = verb, "nsubj"
    past(verb)
    return True


def _parenthesis(verb: Token) -> None:
    """ "too little, they say, to matter": what follows the second comma goes with the clause."""
    outer = verb.head
    around_aside(verb, outer, CLAUSES)
    if verb.lemma_.lower() not in CLAUSES or verb.i + 1 >= len(verb.doc) or outer.i > verb.i:
        return
    first = next((t for t in verb.subtree if not t.is_punct), verb)
    if first.i and first.nbor(-1).text == "," and verb.nbor(1).text == ",":
        for child in [c for c in verb.rights if c.i > verb.i + 1]:
            if child.tag_ != "VBG" or child.lemma_.lower() not in _CITING:
                child.head = outer


def _content(clause: Token) -> bool:
    """ "found sales of cars rose", "hopes by May, fares would fall": what is found is a clause.

    Read as two verbs with no "and" between them.
    """
    verb = clause.head
    if verb.lemma_.lower() not in CLAUSES or verb.pos_ != "VERB" or clause.i < verb.i:
        return False
    after = [c for c in verb.rights if c.i < clause.i]
    if not finite(clause) or any(c.dep_ in ("cc", "ccomp", "conj", "xcomp", "prt") for c in after):
        return False
    if clause.left_edge.nbor(-1).dep_ == "cc" and not has_subject(clause):
        return False  # "showed a wish to sing but left"
    if clause.dep_ == "ccomp" and any(c.dep_ == "mark" for c in clause.lefts):
        return False
    objects = [c for c in after if c.dep_ == "dobj"]
    comma = sum(c.text == "," for c in after) in (1, 3)  # two stand around an aside
    comma = comma or clause.left_edge.text == ","  # "wrote a report, was ill and left"
    if not has_subject(clause) and len(objects) == 1 and not comma:
        objects[0].dep_ = "nsubj"
        objects[0].head = clause
        _hang(after, objects[0], objects[0])
    elif (
        clause.dep_ == "conj"
        and has_subject(clause)
        and all(c.dep_ in ("prep", "punct") for c in after)
    ):
        _hang(after, clause, verb)
    else:
        return False
    clause.dep_ = "ccomp"
    return True


def _found_to(verb: Token) -> bool:
    """ "report spiky tails grew two inches": a verb with an object is no participle."""
    noun, outer = verb.head, verb.head.head
    if verb.tag_ != "VBD" or noun.dep_ != "dobj" or outer.lemma_.lower() not in CLAUSES:
        return False
    if not any(c.dep_ in ("dobj", "acomp", "xcomp", "prt") for c in verb.rights):
        return False
    verb.head, verb.dep_ = outer, "ccomp"
    noun.head, noun.dep_ = verb, "nsubj"
    return True


def _hang(children: list[Token], head: Token, behind: Token) -> None:
    """Give the phrases behind a word another head."""
    for child in children:
        if child.i > behind.i and child.dep_ == "prep":
            child.head = head
