"""Sentences with an aside that the parser stumbles over, parsed again without it.

"The mill (surprise!) shut", "A boat — it was old — sank": what stands in brackets or between two
dashes is no part of the sentence around it. That is parsed without the aside, and the aside hung
on the word before it; where words of the one hung on words of the other, the aside is parsed alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Span, Token
from claims.splitting.parser import Parse, Unparsed, as_sentence, read_as, tie
from claims.splitting.speech.rejoined import form_of
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import APART, ASIDES, NOMINAL_POS, SUBJECTS, UNSAID, note

_LONGEST = 100  # tokens of a sentence worth a second look
_BRACKETS = ("(", ")", "[", "]")
_DASHES = ("-", "–", "—")
_FRAME = 12  # tokens of "X said" at the end
_NAMING = ("NNP", "NNPS", "CD", "$", "NNS", "NN", "SYM", "IN", ":", "XX", "FW")
RELATIVE = ("WDT", "WP", "WP$", "WRB")
_JOINING = words("while whereas although though because since if unless as after before until")
_MARKS = (".", "!", "?", '"', "'", ",", ";", ":")


class _Try(NamedTuple):
    """A sentence with the places of what is around its asides, and those, marks and all."""

    sentence: Span
    outer: tuple[int, ...]
    asides: tuple[range, ...]


def look_past(docs: Sequence[Doc], parse: Parse) -> None:
    """Mend in place the parse of a sentence with an aside in the middle.

    Its Doc remembers the words of asides, and of those that tell nothing.
    """
    tries = [t for doc in docs for sentence in doc.sents if (t := _attempt(sentence)) is not None]
    if not tries:
        return
    worth = [t for t in tries if not all(_closes(t.sentence.doc, a) for a in t.asides)]
    alone = [(t, a) for t in worth for a in t.asides if _top(t.sentence.doc, a) is None]
    again = [_without(t) for t in worth]
    parsed = parse(again + [_alone(t.sentence.doc, a) for t, a in alone])
    inner = {
        (id(t.sentence.doc), a.start): doc
        for (t, a), doc in zip(alone, parsed[len(worth) :], strict=True)
    }
    for attempt, doc in zip(worth, parsed, strict=False):
        if _differs(attempt, doc) and _sound(doc):
            _join(attempt, doc, inner)
            note(attempt.sentence.doc, APART, attempt.outer)
    for attempt in tries:
        _remember(attempt)


def _remember(attempt: _Try) -> None:
    """Which words stand in asides; a clause there is none of the noun before it."""
    doc = attempt.sentence.doc
    for aside in attempt.asides:
        top = _top(doc, aside)
        if top is not None and top.dep_ == "relcl" and _label(top) == "parataxis":
            top.dep_ = "parataxis"
        marks = doc[aside[0]], doc[aside[-1]]
        parted = marks[0].head != marks[1].head and marks[0].text in _BRACKETS
        if top is not None and parted and not any(m.n_lefts + m.n_rights for m in marks):
            marks[0].head = marks[1].head = top.head
        note(doc, ASIDES, aside)
        if _says_nothing(doc, aside):
            note(doc, UNSAID, aside)


def _says_nothing(doc: Doc, aside: range) -> bool:
    """ "(surprise!)", "— who knew? —": a cry or a question; no title that ends so."""
    inside = [doc[i] for i in _words(doc, aside)]
    named = all(t.text[0].isupper() for t in inside if len(t.text) > 3 and t.is_alpha)
    return inside[-1].text in ("!", "?") and not (named and inside[0].tag_ == "NNP")


# ------------------------------------------------------------- where


def _attempt(sentence: Span) -> _Try | None:
    if not 4 < len(sentence) <= _LONGEST:
        return None
    asides = list(_asides(sentence))
    if not asides:
        return None
    inside = {i for aside in asides for i in aside if not _comma(sentence, i, aside)}
    outer = tuple(i for i in range(sentence.start, sentence.end) if i not in inside)
    return _Try(sentence, outer, tuple(asides))


def _asides(sentence: Span) -> Iterator[range]:
    """Brackets, and what stands between the only two dashes, with words before and behind."""
    doc = sentence.doc
    found: list[range] = []
    depth = start = 0
    for token in sentence:
        if token.text in "([":
            start, depth = (start if depth else token.i), depth + 1
        elif token.text in ")]" and depth:
            depth -= 1
            if not depth:
                found.append(range(start, token.i + 1))
    if depth:
        return
    covered = {i for aside in found for i in aside}
    dashes = [t.i for t in sentence if parts(t) and t.i not in covered]
    if len(dashes) == 2:
        found = [a for a in found if not dashes[0] < a.start < dashes[1]]
        found.append(range(dashes[0], dashes[1] + 1))
    for aside in sorted(found, key=lambda a: a.start):
        whole = len(aside) > 2 and sum(doc[i].text == '"' for i in aside) % 2 == 0
        before = any(doc[i].is_alpha for i in range(sentence.start, aside.start))
        behind = any(not doc[i].is_punct for i in range(aside.stop, sentence.end))
        if whole and before and behind:
            yield aside


def _comma(sentence: Span, i: int, aside: range) -> bool:
    """Whether a comma would stand for a closing dash: "A — an aside — which B", "..., said Ode"."""
    doc = sentence.doc
    if i != aside[-1] or doc[i].text not in _DASHES:
        return False
    after = doc[i + 1]
    told = doc[i + 1 : sentence.end]
    frame = len(told) < _FRAME and any(form_of(t) for t in told) and not _relates(after)
    return frame or _relates(after)


def _relates(word: Token) -> bool:
    """A word that joins a clause to what is before it."""
    joins = word.tag_ == "IN" and word.lower_ in _JOINING
    return joins or word.tag_ == "CC" or word.tag_ in RELATIVE


def parts(token: Token) -> bool:
    """A dash with spaces around it, not between two numbers."""
    if token.text not in _DASHES or not token.whitespace_ or not token.i:
        return False
    before = token.nbor(-1)
    between = before.like_num and token.nbor(1).like_num
    return bool(before.whitespace_) and not between


# ------------------------------------------------------------- parsed again


def _without(attempt: _Try) -> Unparsed:
    doc = attempt.sentence.doc
    closing = {a[-1] for a in attempt.asides}
    texts = ["," if i in closing else doc[i].text for i in attempt.outer]
    return as_sentence(doc, attempt.outer, texts)


def _words(doc: Doc, aside: range) -> range:
    return aside[1:-1]


def _alone(doc: Doc, aside: range) -> Unparsed:
    places = _words(doc, aside)
    texts = [doc[i].text for i in places]
    stop = [] if texts[-1] in _MARKS else ["."]
    return as_sentence(doc, places, [*texts, *stop])


def _top(doc: Doc, aside: range) -> Token | None:
    """The one word of an aside that hangs outside it, where nothing outside hangs on it."""
    places = _words(doc, aside)
    tops = [doc[i] for i in places if doc[i].head.i not in places or doc[i].head.i == i]
    tops = [t for t in tops if not t.is_punct] or tops[:1]
    alone = len(tops) == 1 and tops[0].head != tops[0]
    return tops[0] if alone and not _guests(doc, aside) else None


def _guests(doc: Doc, aside: range) -> bool:
    """Whether words outside hang on one in the aside."""
    sentence = doc[aside.start].sent
    return any(t.head.i in aside and t.i not in aside and not t.is_punct for t in sentence)


def _differs(attempt: _Try, doc: Doc) -> bool:
    """Whether the words around the asides hang together in another way without them."""
    whole = attempt.sentence.doc
    ties = {i: (attempt.outer[t.head.i], t.dep_) for i, t in zip(attempt.outer, doc, strict=True)}
    for i, twin in zip(attempt.outer, doc, strict=True):
        if not twin.is_punct and whole[i].head.i != attempt.outer[twin.head.i]:
            return True
    tops = [(_top(whole, a), a) for a in attempt.asides]
    return any(t is None or t.head.i not in _hosts(whole, a, ties) for t, a in tops)


def _closes(doc: Doc, aside: range) -> bool:
    """ "the Growers' Union (GU), which": a name or figure that shows where its noun ends."""
    dashes = doc[aside[0]].text in _DASHES
    root = any(doc[i].head.i == i for i in aside)
    if dashes or root or _guests(doc, aside) or _says_nothing(doc, aside):
        return False
    named = all(doc[i].tag_ in _NAMING or doc[i].is_punct for i in _words(doc, aside))
    return named and (doc[aside.stop].is_punct or doc[aside.stop].tag_ == "IN")


def _sound(doc: Doc) -> bool:
    """Whether what is left is read as a sentence with its subject and verb."""
    roots = [t for t in doc if t.dep_ == "ROOT"]
    return len(roots) == 1 and is_whole(roots[0])


def is_whole(verb: Token) -> bool:
    return finite(verb) and any(c.dep_ in SUBJECTS for c in verb.children)


# ------------------------------------------------------------- joined


def _join(attempt: _Try, doc: Doc, inner: dict[tuple[int, int], Doc]) -> None:
    """Give the words of the sentence the heads, labels and tags of both parses."""
    whole = attempt.sentence.doc
    tops = {a: _top(whole, a) for a in attempt.asides}
    ties: dict[int, tuple[int, str]] = {}
    for i, twin in zip(attempt.outer, doc, strict=True):
        ties[i] = (attempt.outer[twin.head.i], twin.dep_)
        read_as(whole[i], twin)
    for aside in attempt.asides:
        ties |= _hung(whole, aside, tops[aside], inner.get((id(whole), aside.start)), ties)
    tie(whole, ties)


def _hung(
    whole: Doc,
    aside: range,
    top: Token | None,
    alone: Doc | None,
    ties: dict[int, tuple[int, str]],
) -> dict[int, tuple[int, str]]:
    """The ties of the words of an aside, hung on the word before it or one that holds that."""
    places = _words(whole, aside)
    hosts = _hosts(whole, aside, ties)
    before = hosts[0]
    own = dict[int, tuple[int, str]]()
    if top is not None:
        at = top.i
        for i in places:
            own[i] = (whole[i].head.i, whole[i].dep_)
        host, dep = (top.head.i, top.dep_) if top.head.i in hosts else (before, _label(top))
    else:
        assert alone is not None
        roots = [k for k, t in enumerate(alone) if t.dep_ == "ROOT" and k < len(places)]
        at = places[roots[0]] if roots else places[0]
        for i, twin in zip(places, alone, strict=False):
            own[i] = (places[twin.head.i] if twin.head.i < len(places) else at, twin.dep_)
            read_as(whole[i], twin)
        for k in roots[1:]:
            own[places[k]] = (at, "dep")
        host, dep = before, _label(whole[at])
    for mark in {aside[0], aside[-1]} - ties.keys():
        own[mark] = (host, "punct")
    own[at] = (host, dep)
    return own


def _hosts(whole: Doc, aside: range, ties: Mapping[int, tuple[int, str]]) -> list[int]:
    """The word before an aside, and those before it that hold that one."""
    up = max(i for i in ties if i < aside.start and not whole[i].is_punct)
    out = [up]
    bracket = whole[aside[0]].text in _BRACKETS  # of the last of a list alone
    while ties[up][0] < up and not (bracket and ties[up][1] == "conj"):
        up = ties[up][0]
        out.append(up)
    return out


def _label(top: Token) -> str:
    """What a word is to the one before its aside."""
    opener = next((t for t in top.subtree if not t.is_punct), top)
    if opener.tag_ in RELATIVE and is_whole(top):
        return "relcl"
    if any(t.tag_ in RELATIVE for t in top.subtree if t.i < top.i):
        return "dep"
    if is_whole(top):
        return "parataxis"
    if top.tag_ == "VBN" and not any(c.dep_ == "mark" for c in top.lefts):
        return "acl"
    return "appos" if top.pos_ in NOMINAL_POS else "dep"
