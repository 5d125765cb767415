"""Where quotations begin and end, over sentences and over blocks."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.splitting.parsed import Doc, Token

MARK = '"'
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass")


@dataclass(frozen=True, slots=True)
class Part:
    """The tokens of a quotation in one Doc, without its marks: [start, stop)."""

    doc: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks; of several parts where it runs over blocks."""

    parts: tuple[Part, ...]
    speech: bool  # holds a clause: more than a phrase picked up or a title


def quotations(docs: Sequence[Doc]) -> tuple[Quotation, ...]:
    """The quotations of one document, in order.

    A block that ends inside one goes on in the next when that begins with a mark, or closes
    without having opened. One that is never closed is a sentence long.
    """
    found: list[list[Part]] = []
    running = False  # the last block ended inside a quotation
    for n, doc in enumerate(docs):
        marks = [t for t in doc if t.text == MARK]
        opened: int | None = None
        fresh = True  # the quotation is none that came over from the last block
        if running and _continues(doc):
            opened, fresh = (0 if marks[0].i else 1), False
            if marks[0].i == 0:
                marks = marks[1:]
        for mark in marks:
            if opened is None or (_opens(mark) and not _closes(mark)):
                if opened is not None:  # the one before was never closed
                    stop = mark.i if mark.is_sent_start else _one_sentence(doc, opened)
                    _add(found, Part(n, opened, min(stop, mark.i)), fresh)
                elif not _opens(mark):  # closes what never opened: the sentence was meant
                    _add(found, Part(n, mark.sent.start, mark.i), True)
                    continue
                opened, fresh = mark.i + 1, True
            else:
                _add(found, Part(n, opened, mark.i), fresh)
                opened, fresh = None, True
        running = opened is not None
        if opened is not None:
            goes_on = n + 1 < len(docs) and _continues(docs[n + 1])
            stop = len(doc) if goes_on or not fresh else _one_sentence(doc, opened)
            _add(found, Part(n, opened, stop), fresh)
    return tuple(Quotation(tuple(parts), _speech(docs, parts)) for parts in found)


def _continues(doc: Doc) -> bool:
    """Whether a block goes on with a quotation: opened anew, or only closed."""
    first = next((t for t in doc if t.text == MARK), None)
    return first is not None and (first.i == 0 or not _opens(first))


def _one_sentence(doc: Doc, opened: int) -> int:
    """The end of the first sentence of what stands behind a mark."""
    return int(doc[opened].sent.end) if opened < len(doc) else len(doc)


def _add(found: list[list[Part]], part: Part, fresh: bool) -> None:
    if part.stop <= part.start:
        return
    if fresh or not found:
        found.append([part])
    else:
        found[-1].append(part)


def _opens(mark: Token) -> bool:
    before = mark.doc[mark.i - 1] if mark.i else None
    return before is None or bool(before.whitespace_) or before.text in ("(", "[", "—", "–", "-")


def _closes(mark: Token) -> bool:
    return bool(mark.whitespace_) or mark.i + 1 == len(mark.doc)


def _speech(docs: Sequence[Doc], parts: Sequence[Part]) -> bool:
    """A verb with its subject inside; or two or more sentences begun."""
    for part in parts:
        inside = range(part.start, part.stop)
        for token in docs[part.doc][part.start : part.stop]:
            if token.dep_ in _SUBJECTS and token.head.i in inside:
                return True
    return False
