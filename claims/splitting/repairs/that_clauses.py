"""Clauses with "that" which a verb of telling has, where the parser lost one of them."""

from collections.abc import Container

from claims.splitting.lexicon.reporting import DENIAL
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, as_subject, has_subject
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import AUXILIARIES, NOUN_POS

FINDING_OUT = words(
    "find show establish conclude demonstrate argue claim suggest indicate warn reveal"
)

_MAKING_CASE = FINDING_OUT | {"allege"}


def mend_that(verb: Token, telling: Container[str]) -> None:
    """Hang a verb of a clause that is told where it is told."""
    if verb.dep_ == "ROOT":
        _that_as_root(verb, telling)
    elif verb.dep_ in ("ccomp", "advcl"):
        _second_that(verb, telling)
        _noun_told(verb, telling)
    elif verb.dep_ == "conj" and verb.lemma_.lower() in telling:
        _denied_and_said(verb, telling)
    elif verb.dep_ == "conj":
        _next_in_row(verb)
    elif verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBD"):
        _that_behind_object(verb, telling)
    elif verb.dep_ == "amod":
        _told_as_noun(verb, telling)


def _second_that(clause: Token, telling: Container[str]) -> None:
    """ "said that the town had no plans, that it was shut and that ...": all three were said."""
    first = clause.head
    if clause.dep_ == "ccomp" and first.lemma_.lower() in telling:
        _beside_first_that(clause)
        return
    if clause.dep_ == "advcl" and clause.i < first.i:
        _before_second_that(clause, telling)
        return
    said = first.dep_ == "ccomp" and first.head.lemma_.lower() in telling
    if not said or first.i > clause.i:
        return
    told = any(c.dep_ in ("dobj", "xcomp") and c.i < clause.i for c in first.rights)
    if first.lemma_.lower() in telling and not told:
        return  # "said that he wrote that it was shut"
    opener = clause.left_edge.nbor(1) if clause.left_edge.text == "," else clause.left_edge
    that = opener.lower_ == "that" and opener.dep_ in ("mark", "dobj") and has_subject(clause)
    if that and opener.nbor(-1).text == ",":
        clause.dep_, opener.dep_, opener.nbor(-1).head = "conj", "mark", first


def _opening_that(clause: Token) -> Token | None:
    """The "that" before a clause's own subject."""
    that = next((c for c in clause.lefts if not c.is_punct), None)
    opens = that is not None and that.lower_ == "that" and that.dep_ == "mark"
    return that if opens and has_subject(clause) and finite(clause) else None


def _beside_first_that(clause: Token) -> None:
    """ "claims that it lied, that men fell ill, and that ...": hung beside the first, not on it."""
    that, verb = _opening_that(clause), clause.head
    before = [c for c in verb.rights if c.dep_ == "ccomp" and c.i < clause.i]
    first = next((c for c in before if _opening_that(c) is not None), None)
    if first is not None and that is not None and that.nbor(-1).text == ",":
        clause.head, clause.dep_, that.nbor(-1).head = first, "conj", first


def _before_second_that(clause: Token, telling: Container[str]) -> None:
    """ "said that the law was passed, that men refused it and ...": no clause of the refusing."""
    second = clause.head
    said, that = second.head, _opening_that(clause)
    next_that = next((c for c in second.lefts if c.lower_ == "that" and c.dep_ == "mark"), None)
    if second.dep_ != "ccomp" or said.lemma_.lower() not in telling or said.i > clause.i:
        return
    if that is None or next_that is None or next_that.i < clause.i or not has_subject(second):
        return
    if next_that.nbor(-1).text == ",":
        clause.head, clause.dep_ = said, "ccomp"
        second.head, second.dep_, next_that.nbor(-1).head = clause, "conj", clause


def _that_behind_object(clause: Token, telling: Container[str]) -> None:
    """ "told him that it liked the deal, that the hall was shut and that ...": no such deal."""
    opener, up = clause.left_edge, clause.head
    while up.dep_ in ("pobj", "prep", "dobj", "attr"):
        up = up.head
    marked = any(c.dep_ == "mark" and c.lower_ == "that" for c in up.lefts)
    if up.dep_ != "ccomp" or not marked or up.head.lemma_.lower() not in telling:
        return
    that = opener.lower_ == "that" and opener.dep_ == "mark" and has_subject(clause)
    if that and opener.nbor(-1).text == ",":
        clause.head, clause.dep_, opener.nbor(-1).head = up, "conj", up


def _that_as_root(verb: Token, telling: Container[str]) -> None:
    """ "told the court that A fell, that B rose", read with "that B rose" for its main clause."""
    that = verb.left_edge if verb.left_edge.lower_ == "that" else None
    that = that or next((c for c in verb.lefts if c.lower_ == "that" and c.dep_ == "mark"), None)
    said = next((c for c in verb.lefts if c.dep_ == "ccomp" and has_subject(c)), None)
    first = next((c for c in said.rights if c.dep_ == "ccomp"), None) if said is not None else None
    if that is None or said is None or first is None or that.i < said.i or not that.i:
        return
    if said.lemma_.lower() in telling and that.nbor(-1).text == "," and finite(first):
        said.head, said.dep_ = said, "ROOT"
        for child in [c for c in verb.lefts if c.i < that.i and c != said]:
            child.head = said
        verb.head, verb.dep_, that.nbor(-1).head = first, "conj", first
        that.tag_, that.pos_ = "IN", "SCONJ"


def _denied_and_said(verb: Token, telling: Container[str]) -> None:
    """ "denied that it had shut the mill and said it was safe": who denies it says so.

    So does who is quoted before: 'said: "It is safe," and added that it was dear'.
    """
    told = verb.head
    denied = told.dep_ == "ccomp" and told.head.lemma_.lower() in DENIAL
    if told.dep_ == "ccomp" and told.head.lemma_.lower() in telling and told.head.i < told.i:
        marks = sum(t.text == '"' for t in verb.doc[told.i : verb.i])
        denied = denied or marks % 2 == 1
    if not denied or has_subject(verb) or told.head.tag_ != verb.tag_ or told.i < told.head.i:
        return
    for token in [verb, *(c for c in told.rights if c.dep_ == "cc" and c.i < verb.i)]:
        token.head = told.head


def _noun_told(noun: Token, telling: Container[str]) -> None:
    """ "said that claims she lied were untrue": nothing that claims so, but claims, untrue."""
    that = next(iter(noun.lefts), noun)
    if noun.tag_ != "VBZ" or noun.dep_ != "ccomp" or noun.head.lemma_.lower() not in telling:
        return
    if that.lower_ != "that" or that.i + 1 != noun.i or noun.lemma_.lower() not in _TOLD_NOUNS:
        return
    behind = [c for c in (*noun.rights, *noun.head.rights) if c.dep_ == "ccomp" and c.i > noun.i]
    clause = next((c for c in behind if has_subject(c)), None)
    main = next((c for c in behind if clause and c.i > clause.i and not has_subject(c)), None)
    if clause is None or main is None or clause.left_edge.i != noun.i + 1:
        return
    if not finite(main):
        return
    main.head, main.dep_ = noun.head, "ccomp"
    for child in [c for c in noun.rights if c.i > clause.i and c != main]:
        child.head = main
    noun.head, noun.dep_ = main, as_subject(main)
    noun.tag_, noun.pos_ = "NNS", "NOUN"
    that.head, that.tag_, that.dep_, that.pos_ = main, "IN", "mark", "SCONJ"
    clause.head, clause.dep_ = noun, "acl"


_TOLD_NOUNS = words(
    "claim report rumour rumor suggestion fear hope belief promise doubt argument boast threat hint"
)


def _next_in_row(verb: Token) -> None:
    """ "argued that banks lied, ignored calls and fled": by commas alone the row goes on.

    Not so "said that it was late, looked at her watch and left".
    """
    said, before = verb.head, verb.left_edge.nbor(-1) if verb.left_edge.i else verb
    told = next((c for c in said.rights if c.dep_ == "ccomp" and c.i < verb.i), None)
    if said.lemma_.lower() not in _MAKING_CASE or told is None or _opening_that(told) is None:
        return
    between = [c for c in said.rights if told.i < c.i < verb.i]
    if before.text != "," or has_subject(verb) or any(c.dep_ == "cc" for c in between):
        return
    row = [c for c in said.rights if c.dep_ == "conj" and c.i >= verb.i and not has_subject(c)]
    joint = any(t.dep_ == "cc" for t in verb.doc[verb.i : said.right_edge.i])
    past = verb.tag_ in ("VBD", "VBN") and not any(c.dep_ in AUXILIARIES for c in verb.lefts)
    alike = told.tag_ == "VBD" and past and not any(c.dep_ == "aux" for c in told.lefts)
    if not (joint and alike):
        return
    for token in [
        c for c in said.rights if c in row or (c.i > told.i and c.dep_ in ("cc", "punct"))
    ]:
        if token.text != ".":
            token.head = told
    verb.tag_ = "VBD"


def _told_as_noun(verb: Token, telling: Container[str]) -> None:
    """ "told the board that the bank froze wages": no bank that is told, no frozen wages."""
    thing, noun = verb.head, verb.head.head
    if verb.tag_ != "VBD" or thing.dep_ != "dobj" or noun.pos_ not in NOUN_POS:
        return
    if noun.dep_ != "ccomp" or noun.head.lemma_.lower() not in telling or noun.i + 1 != verb.i:
        return
    that = noun.left_edge
    verb.head, verb.dep_ = noun.head, "ccomp"
    noun.head, noun.dep_ = verb, "nsubj"
    thing.head = verb
    if that.lower_ == "that":
        that.head, that.tag_, that.dep_, that.pos_ = verb, "IN", "mark", "SCONJ"


def mark_of_clause(that: Token, telling: Container[str]) -> None:
    """ "told the court that, in March, sales fell": no subject where the verb has another.

    Nor the object of a clause that is one itself: "told the paper that eels sleep by day".
    """
    verb = that.head
    if that.dep_ == "dobj" and verb.dep_ == "xcomp" and that.i < verb.head.i < verb.i:
        verb = verb.head  # "that he refused to answer questions"
    if that.dep_ == "pobj":  # "told the paper that the roof fell in at noon"
        if sum(c.dep_ == "pobj" for c in verb.children) < 2:
            return
        verb = verb.head
    said = that.dep_ not in ("dobj", "pobj") or verb.head.lemma_.lower() in telling
    before = [*verb.lefts, *(c for a in verb.lefts if a.dep_ in AUXILIARIES for c in a.lefts)]
    if verb.dep_ == "ccomp" and said and any(c.dep_ in SUBJECTS and c != that for c in before):
        that.head, that.tag_, that.dep_, that.pos_ = verb, "IN", "mark", "SCONJ"


def but_that(that: Token, telling: Container[str]) -> None:
    """ "said it was over but that heavy rain could fall": opens a second clause.

    "Established that poor hygiene is to blame": no "that hygiene".
    """
    verb = that.head.head
    if that.head.dep_ not in SUBJECTS:
        return
    found = that.nbor(-1) == verb.head and verb.head.lemma_ in FINDING_OUT and verb.dep_ == "ccomp"
    if found and finite(verb):
        that.head, that.tag_, that.dep_, that.pos_ = verb, "IN", "mark", "SCONJ"
        return
    if that.nbor(-1).lower_ not in ("but", "and"):
        return
    _beside_content(that, telling)
    said = verb.head.dep_ == "ccomp" and verb.head.head.lemma_.lower() in telling
    if verb.dep_ == "conj" and said and finite(verb):
        that.head, that.tag_, that.dep_, that.pos_ = verb, "IN", "mark", "SCONJ"


def _beside_content(that: Token, telling: Container[str]) -> None:
    """ "said it was small, but that money was short": hung on "said", beside what is said."""
    verb, said = that.head.head, that.head.head.head
    told = next((c for c in said.rights if c.dep_ == "ccomp" and c.i < that.i), None)
    if verb.dep_ != "conj" or said.lemma_.lower() not in telling or told is None:
        return
    for word in [c for c in said.rights if told.right_edge.i < c.i < that.i]:
        if word.dep_ in ("cc", "punct"):
            word.head = told
    verb.head = told
