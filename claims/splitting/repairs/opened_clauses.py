"""Clauses in front of the main one that open with one "when" or "because"; mended on the parse."""

from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import (
    OPENERS,
    SUBJECTS,
    as_subject,
    has_subject,
    take_place,
)
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS


def mend_opened(verb: Token) -> None:
    """ "When the bank shut and the mill burned, many left": both under one "when"."""
    if verb.dep_ in ("ccomp", "advcl", "conj") and verb.i < verb.head.i:
        _two_in_front(verb)
    elif verb.dep_ == "ROOT":
        _main_behind(verb)
    if verb.dep_ in ("ROOT", "conj", "advcl"):
        _main_inside(verb)
    _series_behind(verb)
    _noun_of_phrase(verb)


def _two_in_front(second: Token) -> None:
    """The second half read as the clause that the first one is hung on, or stands beside."""
    main = second.head
    inside = next(iter(second.lefts), second)
    beside = [c for c in main.lefts if c.i < second.i and c.dep_ == "advcl"]
    first = inside if inside.dep_ == "advcl" else beside[-1] if beside else second
    joint = first.right_edge
    if first == second or not _opens(first) or joint.dep_ != "cc" or joint.head != first:
        return
    start = min(c.left_edge.i for c in (second, *second.lefts) if c.left_edge.i > joint.i)
    if joint.i + 1 == start and _whole(first) and _whole(second):
        first.head, joint.head = main, first
        second.head, second.dep_ = first, "conj"


def _main_behind(first: Token) -> None:
    """ "After the bank shut and the mill burned, many left" with "shut" for the main verb."""
    if not _opens(first) or not first.left_edge.is_sent_start or not _whole(first):
        return
    behind = [c for c in first.rights if c.dep_ == "conj"]
    behind += [c for t in behind for c in t.rights if c.dep_ == "conj"]
    clauses = [t for t in behind if _whole(t) and t.left_edge.nbor(-1).text == ","]
    main = clauses[-1] if clauses else first
    joint = main.left_edge.nbor(-2) if main != first else first
    if main == first or joint.dep_ == "cc" or any(c.dep_ == "cc" for c in main.lefts):
        return
    comma, start = main.left_edge.nbor(-1), main.left_edge.i
    host = main.head
    main.head, main.dep_ = main, "ROOT"
    for child in [c for t in {first, host} for c in t.rights if c.i > start and c != main]:
        child.head = main
    first.head, first.dep_, comma.head = main, "advcl", main


def _series_behind(second: Token) -> None:
    """ "will not leave until A is paid, B is freed and C resigns": only then, and no facts.

    Of three clauses of which the last alone has "and" the first would hang in the air.
    """
    _inside_condition(second)
    first = _before_series(second)
    start = _own_start(second, first)
    if first == second or not start or second.doc[start - 1].text != "," or not _whole(second):
        return
    if not any(c.dep_ == "cc" and c.lower_ != "but" for c in second.rights):
        return
    ends = second.doc[start - 2]
    clause = next((t for t in (ends, *ends.ancestors) if t.dep_ == "advcl"), ends)
    if clause == ends == first or first not in clause.ancestors or clause.i < first.i:
        return
    opener = next((c for c in clause.lefts if c.dep_ == "mark" or c.tag_ == "WRB"), clause)
    told = any(c.tag_ == "VBD" for c in (first, *first.lefts))
    if opener.lower_ not in (_LASTING if told else _WAITING) or not has_subject(clause):
        return
    if second.head == first or (second.dep_ == "ccomp" and first.head == second.head):
        second.doc[start - 1].head = clause
    else:
        take_place(first, second)
        for child in [c for c in second.children if start > c.i >= first.i or c.dep_ == "punct"]:
            if child != first:
                child.head = clause if child.text == "," else first
    second.head, second.dep_ = clause, "conj"


def _inside_condition(verb: Token) -> None:
    """ "only if they are young, live here and have a pass": a condition that goes on."""
    main, comma = verb.head, verb.nbor(-1) if verb.i else verb
    if verb.dep_ != "conj" or has_subject(verb) or comma.text != "," or verb.left_edge != verb:
        return
    clause = next((c for c in main.rights if c.dep_ == "advcl" and c.i < verb.i), verb)
    opener = next((c for c in clause.lefts if c.dep_ == "mark"), clause)
    if clause == verb or opener.lower_ not in _WAITING or not has_subject(clause):
        return
    last = next((c for c in verb.rights if c.dep_ == "conj"), verb)
    joined = any(c.lower_ == "and" for c in verb.rights) and last != verb and not has_subject(last)
    if clause.tag_ in ("VBP", "VBZ") and verb.tag_ == clause.tag_ and joined:
        verb.head = comma.head = clause


def _before_series(second: Token) -> Token:
    """The clause with the condition that stands before another; itself if there is none."""
    if second.dep_ == "conj" and second.head.i < second.i:
        return second.head
    inside = [c for c in second.lefts if c.dep_ in ("ccomp", "parataxis") and _whole(c)]
    if second.dep_ == "ccomp" and second.head.i < second.i and not inside:
        inside = [c for c in second.head.rights if c.dep_ == "ccomp" and c.i < second.i]
    return inside[-1] if inside else second


def _own_start(second: Token, first: Token) -> int:
    """Where the words of the second clause begin; 0 when it opens with a word of joining."""
    inside = set(first.subtree) if second.is_ancestor(first) else set[Token]()
    own = [t for t in second.subtree if t.i > first.i and t not in inside]
    own = [t for t in own if not (t.is_punct and t.head == second and t.i < second.i)]
    begins = own[0] if own else second
    return 0 if begins.dep_ in ("cc", "mark") or begins.i < 2 else begins.i


_LASTING = frozenset({"until", "till", "unless"})
_WAITING = _LASTING | {"if", "once", "before", "when"}


def subject_behind_opener(noun: Token) -> None:
    """ "Whereas Ode shot a film, the first of it lost is Dusk": the comma closes the opener.

    What stands behind it, right up to the verb, is the subject, and no apposition.
    """
    edge, start = noun.left_edge.i, noun.sent.start
    opener, comma = noun.doc[start], noun.doc[edge - 1]
    if edge <= start + 1 or comma.text != "," or noun.pos_ not in (*NOUN_POS, "PRON"):
        return
    if any(t.text == "," for t in noun.doc[start : edge - 1]) or noun.i < comma.i:
        return
    if opener.tag_ not in ("IN", "WRB") and opener.dep_ not in ("mark", "prep"):
        return
    after = noun.right_edge.nbor(1) if noun.right_edge.i + 1 < noun.sent.end else noun
    helps = after.dep_ in ("aux", "auxpass", "advmod", "neg")
    main = after.head if helps else after
    if main.i > noun.i and main.pos_ in ("VERB", "AUX") and finite(main):
        _of_preposition(opener, noun, main)
        if has_noun(main) or noun not in main.subtree or main.dep_ not in ("ROOT", "conj"):
            return
        for clause in [c for c in main.lefts if c.dep_ == "csubj" and _opens(c)]:
            clause.dep_ = "advcl"
        noun.head, noun.dep_ = main, as_subject(main)
        comma.head = main


def _of_preposition(opener: Token, noun: Token, main: Token) -> None:
    """ "For captain Bo Lind, the match was hard": the match was; "for" needs its noun."""
    name = noun.head
    if name.head != main or name.dep_ not in ("nsubj", "nsubjpass") or opener.dep_ != "prep":
        return
    object_ = next((c for c in opener.rights if c.dep_ == "pobj"), None)
    before = object_.right_edge if object_ is not None else opener
    if name.left_edge.i != before.i + 1 or opener.head != main:
        return
    if object_ is not None:  # "For Jupiter analyst Ann Ode"
        if opener.lower_ != "for" or object_.pos_ != "PROPN" or name.left_edge.pos_ != "NOUN":
            return
        object_.head, object_.dep_ = name, "compound"
    name.head, name.dep_ = opener, "pobj"


def _noun_of_phrase(verb: Token) -> None:
    """ "was shut due to snow and troops came": the snow is what it was due to, the troops came.

    Both were read as the subject, and the phrase before them was left without its noun.
    """
    first = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), verb)
    joint = next((c for c in first.rights if c.dep_ == "cc"), first)
    second = next((c for c in first.rights if c.dep_ == "conj" and c.i > joint.i), first)
    edge = first.left_edge
    if second == first or joint.lower_ not in ("and", "but") or not edge.i or edge.is_sent_start:
        return
    phrase, outer = edge.nbor(-1), edge.nbor(-1).head
    outer = edge.nbor(-2) if edge.i > 1 and outer == verb else outer  # "because" as a conjunction
    if outer.lower_ not in _NEEDS_NOUN.get(phrase.lower_, ()):
        return
    if phrase.n_rights or phrase.n_lefts or outer.is_sent_start or verb in (phrase, outer):
        return
    clause = verb.head if outer.head == verb else outer.head
    if verb.i < second.i or clause.i > outer.i or not finite(verb):
        return
    second.head, second.dep_ = verb, first.dep_
    first.head, first.dep_ = phrase, "pobj"
    outer.head, outer.dep_, phrase.head, phrase.dep_ = clause, "prep", outer, "pcomp"
    joint.head, verb.head, verb.dep_ = clause, clause, "conj"


_NEEDS_NOUN = {"of": ("because",), "to": ("due", "thanks", "owing")}


def has_noun(verb: Token) -> bool:
    """Whether a verb has a noun for its subject."""
    return any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.children)


def _main_inside(opened: Token) -> None:
    """ "but as the price drops their owners begin to sell", without a comma: two clauses."""
    before = [c for c in opened.lefts if c.dep_ not in ("cc", "punct")]
    opener = before[0] if before else opened
    if not (opener.dep_ == "mark" and opener.lower_ in _OPENERS) and opener.tag_ != "WRB":
        return
    inner = [opened, *(c for c in opened.rights if c.dep_ in ("xcomp", "acomp"))]
    inner += [c for t in inner[1:] for c in t.rights if c.dep_ == "xcomp"]
    found = (c for t in inner for c in t.rights if c.dep_ == "ccomp" and _whole(c))
    main = next(found, None)
    if main is None or any(t.lemma_.lower() in _WITH_CLAUSES for t in inner):
        return
    if main.left_edge.dep_ == "mark" or main.left_edge.tag_ in ("WRB", "WP", "WDT", "IN"):
        return
    if not has_noun(opened) or main.left_edge.nbor(-1).is_punct:
        return
    joint = opener.nbor(-1) if opener.i else opener
    if opened.dep_ == "advcl":
        if joint.dep_ != "cc" or joint.head != opened.head:
            return
        opened.dep_ = "conj"  # "and while it was good to grow they made a mistake"
    take_place(main, opened)
    for child in [c for c in opened.children if c.dep_ in ("cc", "conj") or c.i > main.i]:
        child.head = main
    opened.head, opened.dep_ = main, "advcl"


_WITH_CLAUSES = (STATEMENT | FINDING | COGNITION) | words(
    "ensure make see mean wish sure help let have sound seem appear"
)


def _opens(verb: Token) -> bool:
    """Whether a clause opens with a word that makes it no main clause."""
    opener = verb.left_edge
    if opener.head != verb:
        return False
    return opener.tag_ == "WRB" or (opener.dep_ == "mark" and opener.lower_ in _OPENERS)


def _whole(verb: Token) -> bool:
    return finite(verb) and any(c.dep_ in SUBJECTS for c in verb.lefts) and has_subject(verb)


_OPENERS = OPENERS | {"if", "unless", "whereas", "whilst"}
