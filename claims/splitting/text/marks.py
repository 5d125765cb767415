"""Quotations in single marks, written with double ones: read like all others from here on.

British papers write 'The mill is shut,' she said, and the apostrophe is the same sign. What
stands between two of them is a quotation where it has the length of a sentence, or its capital
and its stop; a phrase picked up ('half legal') stays as it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import zip_longest

from claims.splitting.text.normalise import Mapped

_PHRASE = 4  # words from which on it is more than a phrase
_SIGN = re.compile(
    r"(?<![^\s(\[—–\"/-])(?P<opens>['\"])(?=[^\s.,:;!?)\]—–-]|\.\.\.)"
    r"|(?<=\S)(?P<closes>['\"])(?=$|[\s.,:;!?)\]\"'—–-])"
)
_SHORTENED = re.compile(  # '90s, 'em, 'cause: an apostrophe at the front of a word
    r"\d\ds?\b|(?:em|cause|cos|til|till|tis|twas|twere|n|round|bout|ere|neath)\b", re.IGNORECASE
)
_APOSTROPHES, _TURNED = "’ʼ´′", "‘‚‛`"  # as they were written: the one opens, the other closes none
_OWNERS = "sznox"  # letters before an apostrophe that may be one: the workers' union, nothin'
_BEGINS = re.compile(r"(?:^|[:,.!?—–-][\"')\]]*|[(\[])\s*$")  # stands before what is said
_STOP = re.compile(r"[.!?][\"')\]]*\s*$")


class _Kind(Enum):
    OPENS = auto()
    CLOSES = auto()
    MAY_CLOSE = auto()  # or the plural's apostrophe


@dataclass(frozen=True, slots=True)
class _Mark:
    at: int
    kind: _Kind


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Where its marks are; it may have come over from the last block, or run on in the next."""

    start: int | None
    stop: int | None


def doubled(texts: Sequence[Mapped], original: str) -> list[Mapped]:
    """The blocks of a document, with double marks around what is quoted in single ones.

    original: what they were made from; its curly marks tell more than straight ones.
    """
    out: list[Mapped] = []
    running = False  # the last block ended inside a quotation
    for mapped, after in zip_longest(texts, texts[1:]):
        goes_on = after is not None and after.text[:1] == "'"
        stretches: list[_Stretch] = []
        if "'" in mapped.text:
            stretches = list(
                _stretches(mapped.text, list(_marks(mapped, original)), running, goes_on)
            )
        out.append(_written(mapped, stretches))
        running = any(s.stop is None for s in stretches)
    return out


def _written(mapped: Mapped, stretches: Sequence[_Stretch]) -> Mapped:
    """With the marks changed; what they hold in double marks goes into single ones."""
    if not stretches:
        return mapped
    letters = list(mapped.text)
    for stretch in stretches:
        first = 0 if stretch.start is None else stretch.start + 1
        last = len(letters) if stretch.stop is None else stretch.stop
        letters[first:last] = ["'" if c == '"' else c for c in letters[first:last]]
        for at in (stretch.start, stretch.stop):
            if at is not None:
                letters[at] = '"'
    return replace(mapped, text="".join(letters))


def _stretches(
    text: str, marks: Sequence[_Mark], running: bool, goes_on: bool
) -> Iterator[_Stretch]:
    """The quotations in single marks of one block, in order; none within double ones.

    running: the last block ended inside one. goes_on: the next begins with a mark.
    """
    if running and marks and marks[0].kind is _Kind.CLOSES and text[marks[0].at] == "'":
        yield _Stretch(None, marks[0].at)
    n = 0
    while n < len(marks):
        opener, n = marks[n], n + 1
        if opener.kind is not _Kind.OPENS:
            continue
        end = _end(text, opener, marks[n:])
        closed = end is not None and end.kind is not _Kind.OPENS
        if text[opener.at] == '"':
            n = len(marks) if end is None else marks.index(end) + closed
            continue
        begins = _BEGINS.search(text, 0, opener.at) is not None
        if end is not None and closed:
            said = _said(text[opener.at + 1 : end.at])
            owner = end.kind is _Kind.MAY_CLOSE and begins and goes_on  # 'The workers' union met.
            if said or not owner:
                n = marks.index(end) + 1
                if said:
                    yield _Stretch(opener.at, end.at)
                continue
            end = None
        if begins and text.count(" ", opener.at) + 1 >= _PHRASE:
            n = len(marks) if end is None else marks.index(end)
            yield _Stretch(opener.at, None)


def _end(text: str, opener: _Mark, behind: Sequence[_Mark]) -> _Mark | None:
    """What ends a quotation: its mark, or the opener of the next where it was left open."""
    same = [m for m in behind if text[m.at] == text[opener.at]]
    inner = 0
    for mark, after in zip_longest(same, same[1:]):
        if mark.kind is _Kind.OPENS:
            if _STOP.search(text, 0, mark.at):
                return mark  # 'It is old. 'It leaks.': paragraphs run together
            inner += 1
        elif inner:
            inner -= 1
        elif mark.kind is _Kind.CLOSES or after is None or after.kind is _Kind.OPENS:
            return mark
    return None


def _said(inside: str) -> bool:
    """A sentence by its length, or by its capital and its stop."""
    stopped = inside[:1].isupper() and inside[-1:] in ".,!?"
    return inside.count(" ") + 1 >= _PHRASE or stopped


def _marks(mapped: Mapped, original: str) -> Iterator[_Mark]:
    """The marks, single and double, that can open or close."""
    text = mapped.text
    for match in _SIGN.finditer(text):
        at, single = match.start(), match.group() == "'"
        written = original[mapped.starts[at]]
        if match["opens"]:
            if not single or not (written in _APOSTROPHES or _SHORTENED.match(text, at + 1)):
                yield _Mark(at, _Kind.OPENS)
        elif not single or written not in _TURNED:
            before, after = text[at - 1], text[at + 1 : at + 2]
            owner = single and before in _OWNERS and after == " "
            yield _Mark(at, _Kind.MAY_CLOSE if owner else _Kind.CLOSES)
