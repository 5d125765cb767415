"""Sentences of two main clauses, parted by a semicolon or a dash, parsed again each by itself.

"Forty fell ill; eggs sold at nine shops were blamed": read as one, the second takes its subject or
verb from the first. Each half that has its own subject and finite verb is a sentence.
"""

from collections.abc import Sequence
from typing import NamedTuple

from claims.splitting.parsed import Doc, Span, Token
from claims.splitting.parser import Parse, Unparsed, as_sentence, read_as, tie
from claims.splitting.repairs.set_aside import RELATIVE, is_whole, parts
from claims.splitting.speech.rejoined import form_of
from claims.splitting.tree import APART, ASIDES, SUBJECTS, UNSAID, note, noted

_LONGEST = 100  # tokens of a sentence worth a second look
_SHORTEST = 2  # tokens of a half
_BEFORE = ("prep", "advmod", "npadvmod", "neg", "aux", "auxpass")


class _Try(NamedTuple):
    """A sentence and its halves: the places of their words, and of the mark behind each."""

    sentence: Span
    halves: tuple[range, ...]


def look_at_halves(docs: Sequence[Doc], parse: Parse) -> None:
    """Mend in place the parse of a sentence whose halves were read into one another."""
    tries = [t for doc in docs for sentence in doc.sents if (t := _attempt(sentence)) is not None]
    if not tries:
        return
    parsed = iter(parse([_alone(t.sentence.doc, half) for t in tries for half in t.halves]))
    for attempt in tries:
        read = [next(parsed) for _ in attempt.halves]
        if all(map(_states, read)) and _differs(attempt, read):
            _join(attempt, read)
            note(attempt.sentence.doc, APART, attempt.halves[0])


def _attempt(sentence: Span) -> _Try | None:
    if len(sentence) > _LONGEST:
        return None
    doc = sentence.doc
    asides = noted(doc, ASIDES)
    marks = [t.i for t in sentence if t.text == ";" and t.i not in asides]
    dashes = [t.i for t in sentence if parts(t) and t.i not in asides]
    if not marks and len(dashes) == 1:
        marks = dashes
    ends = [*marks, sentence.end - 1]
    starts = [sentence.start, *(i + 1 for i in marks)]
    halves = tuple(range(a, b + 1) for a, b in zip(starts, ends, strict=True))
    if not marks or any(len(half) <= _SHORTEST for half in halves):
        return None
    worth = _mixed(doc, halves) and _unquoted(doc, halves)
    return _Try(sentence, halves) if worth else None


def _mixed(doc: Doc, halves: Sequence[range]) -> bool:
    """Whether more than the verb of one half hangs on a word of another."""
    for half in halves:
        tops = [i for i in half if doc[i].head.i not in half or doc[i].head.i == i]
        if sum(not doc[i].is_punct for i in tops) != 1:
            return True
    return False


def _unquoted(doc: Doc, halves: Sequence[range]) -> bool:
    """Whether no quotation runs over a mark, unless it opens the sentence."""
    odd = [sum(doc[i].text == '"' for i in half) % 2 for half in halves]
    opens = doc[halves[0][0]].text == '"' and odd[0] == odd[-1] == 1
    return not any(odd) or (opens and not any(odd[1:-1]))


def _alone(doc: Doc, half: range) -> Unparsed:
    last = doc[half[-1]].text
    texts = [doc[i].text for i in half[:-1]] + ["." if last in ";-–—" else last]
    return as_sentence(doc, half, texts)


def _states(half: Doc) -> bool:
    """Whether it is read as one statement, that its subject or when and where it was opens."""
    roots = [t for t in half if t.dep_ == "ROOT"]
    if len(roots) != 1 or not is_whole(roots[0]):
        return False
    told = any(c.dep_ == "ccomp" and is_whole(c) for c in roots[0].children)
    told |= any(c.dep_ in ("dobj", "xcomp") for c in roots[0].rights)
    if form_of(roots[0]) and not told:
        return False  # "— an odd idea," Ode said
    first = next(t for t in half if not t.is_punct)
    top = _below(first, roots[0])
    if first.tag_ in RELATIVE or first.dep_ == "mark":
        return False  # "— when it is over"
    return top == roots[0] or top.dep_ in (*SUBJECTS, *_BEFORE, "advcl", "ccomp", "cc")


def _below(token: Token, root: Token) -> Token:
    """What hangs on the root, of all that holds a word."""
    while token != root and token.head != root:
        token = token.head
    return token


def _differs(attempt: _Try, read: Sequence[Doc]) -> bool:
    """Whether words of a half hang together in another way alone, or on words of the other."""
    whole = attempt.sentence.doc
    for half, doc in zip(attempt.halves, read, strict=True):
        for i, twin in zip(half, doc, strict=True):
            same = whole[i].head.i == half[twin.head.i]
            if not twin.is_punct and twin.dep_ != "ROOT" and not same:
                return True
    return False


def _join(attempt: _Try, read: Sequence[Doc]) -> None:
    """The halves under the last one's verb, as the parser does it; under what is said there."""
    whole = attempt.sentence.doc
    ties: dict[int, tuple[int, str]] = {}
    roots = []
    for half, doc in zip(attempt.halves, read, strict=True):
        for i, twin in zip(half, doc, strict=True):
            ties[i] = (half[twin.head.i], twin.dep_)
            read_as(whole[i], twin)
        roots.append(next(i for i in half if ties[i][0] == i))
        if len(roots) > 1 and ties[half[0]][1] == "cc":
            note(whole, UNSAID, half[:1])  # "and": it joins the two
    top = roots[-1]
    said = [i for i in attempt.halves[-1] if ties[i] == (top, "ccomp") and i < top]
    for root in roots[:-1]:
        ties[root] = (said[0] if said else top, "ccomp")
    for half in attempt.halves[:-1]:
        ties[half[-1]] = (said[0] if said else top, "punct")
    tie(whole, ties)
