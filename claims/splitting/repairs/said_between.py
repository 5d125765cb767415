"""One sentence around "X said": '"The hall," she said, "is shut"'."""

from collections.abc import Sequence

from claims.splitting.parsed import Span, Token
from claims.splitting.repairs.main_verbs import (
    SUBJECTS,
    as_subject,
    closing_comma,
    has_subject,
    past,
    take_place,
)
from claims.splitting.speech.speakers import INVERTED, finite
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, NOUN_POS

_MARK = '"'


def around_said(said: Token) -> None:
    """What stands in the first marks is the subject of the verb in the second.

    Read off the marks, as the parser may hang either half anywhere.
    """
    if _inverted_between(said) or _verb_behind(said):
        return
    sentence = said.sent
    marks = [t.i for t in sentence if t.text == _MARK]
    if len(marks) < 3 or marks[0] > sentence.start or not marks[1] < said.i < marks[2]:
        return
    doc = said.doc
    if doc[marks[1] - 1].text != "," or doc[marks[2] - 1].text != ",":
        return
    last = marks[3] if len(marks) > 3 else sentence.end
    noun = _noun(doc[marks[0] + 1 : marks[1] - 1])
    main = _verb(doc[marks[2] + 1 : last])
    who = _speaker(said, marks[1], marks[2])
    if noun is None or main is None or who is None:
        return
    if not _put_on_top(main, (noun, said), sentence.root):
        return
    noun.head, noun.dep_ = main, as_subject(main)
    said.head, said.dep_ = main, "parataxis"
    who.head, who.dep_ = said, "nsubj"
    for child in [c for c in (*noun.children, *said.children, *who.children) if c.i > marks[2]]:
        child.head = main


def _inverted_between(said: Token) -> bool:
    """ "The new law, said the king, will help": the king said so, and the law will."""
    first = next((c for c in said.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    told = next((c for c in said.rights if c.dep_ == "ccomp"), None)
    if first is None or said.nbor(-1).text != ",":
        return False
    if any(t.is_punct for t in said.doc[first.left_edge.i : said.i - 1]):
        return False  # "Ode, who came from Ulm, said the mills, two of which leak, were shut"
    if told is None and said.dep_ == "parataxis" and said.head.i > said.i:
        return _subject_of_the_rest(said, first)
    if told is None or not finite(told):
        return False
    who = next((c for c in told.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if said.tag_ not in ("VBD", "VBZ") or who is None or who.left_edge.i != said.i + 1:
        return False
    last = closing_comma(who)
    if last.text != "," or last.i > told.i or any(c.dep_ == "mark" for c in told.lefts):
        return False
    take_place(told, said)
    said.head, said.dep_ = told, "parataxis"
    first.head, first.dep_ = told, who.dep_
    who.head, who.dep_, last.head = said, "nsubj", said
    for mark in [c for c in said.rights if c.is_punct and c.i > told.i]:
        mark.head = told
    return True


def _verb_behind(said: Token) -> bool:
    """ "The plant, officials said, leaked for two days": no participle, but what it did."""
    main, who = said.head, next((c for c in said.lefts if c.dep_ == "nsubj"), None)
    noun = main.head
    if said.dep_ != "parataxis" or main.dep_ != "acl" or main.i < said.i or who is None:
        return False
    if noun.dep_ != "ROOT" or noun.pos_ not in NOUN_POS or main.tag_ not in ("VBN", "VBD"):
        return False
    if who.left_edge.nbor(-1).text != "," or said.nbor(1).text != ",":
        return False
    take_place(main, noun)
    noun.head, noun.dep_ = main, "nsubj"
    for child in [c for c in noun.rights if c.is_punct and c.i > said.i]:
        child.head = main
    past(main)
    return True


def _subject_of_the_rest(said: Token, first: Token) -> bool:
    """The same where the parser gave "said" both nouns and the other verb none."""
    main, who = said.head, next((c for c in said.rights if c.dep_ in ("dobj", "nsubj")), None)
    if who is None or who.left_edge.i != said.i + 1 or has_subject(main) or not finite(main):
        return False
    last = closing_comma(who)
    if last.text != "," or last.i > main.i:
        return False
    first.head, first.dep_ = main, as_subject(main)
    who.dep_ = "nsubj"
    return True


def _noun(phrase: Span) -> Token | None:
    """The head of a noun phrase without a verb that tells of it."""
    inside = {t.i for t in phrase}
    tops = [t for t in phrase if t.head.i not in inside or t.head == t]
    nouns = [t for t in tops if t.pos_ in _SPEAKERS]
    if len(nouns) != 1 or any(t not in nouns and t.pos_ != "PUNCT" for t in tops):
        return None
    return nouns[0]


def _verb(half: Span) -> Token | None:
    """The finite verb that opens what goes on, or that its auxiliary opens."""
    first = next((t for t in half if t.tag_ in FINITE_TAGS), None)
    if first is None or any(t.dep_ in SUBJECTS and t.i < first.i for t in half):
        return None
    main = first.head if first.dep_ in AUXILIARIES else first
    inside = {t.i for t in half}
    own = any(c.dep_ in SUBJECTS and c.i in inside for c in main.children)
    return main if main.i in inside and not own else None


def _speaker(said: Token, start: int, stop: int) -> Token | None:
    """Who says it, between the marks."""
    near = [c for c in said.children if start < c.i < stop and c.pos_ in _SPEAKERS]
    who = next((c for c in near if c.dep_ in SUBJECTS), None)
    return who or next((c for c in near if c.dep_ in INVERTED and c.i > said.i), None)


_SPEAKERS = (*NOUN_POS, "PRON", "NUM", "DET")


def _put_on_top(main: Token, others: Sequence[Token], root: Token) -> bool:
    """Make a verb the root of its sentence, where that was one of the others."""
    if root == main:
        return True
    if root not in others:
        return False
    take_place(main, root)
    return True


def around_aside(verb: Token, outer: Token, saying: frozenset[str]) -> None:
    """ "Such a law, he told the court, would fail": what stands before the aside would."""
    first = verb.left_edge
    opens = (*NOUN_POS, "PRON", "NUM", "DET")
    noun = next((c for c in verb.lefts if c.left_edge == first and c.pos_ in opens), None)
    two = sum(c.dep_ in SUBJECTS for c in verb.lefts) > 1
    said = verb.lemma_.lower() in saying and has_subject(verb) and noun is not None
    if noun is None or not said or outer.i < verb.i or not finite(outer) or has_subject(outer):
        return
    inside = noun.right_edge.text == ","  # hung on what tells of the noun
    comma = noun.right_edge if inside else noun.right_edge.nbor(1)
    if (noun.dep_ in SUBJECTS and not two) or comma.text != ",":
        return
    if not inside and comma.head not in (verb, noun):
        return
    if outer.head == verb:  # read as "he told the court, would fail"
        if outer.left_edge.nbor(-1).text != "," or any(c.dep_ == "cc" for c in verb.rights):
            return
        take_place(outer, verb)
        verb.head, verb.dep_ = outer, "parataxis"
    noun.head, noun.dep_ = outer, as_subject(outer)
