"""Slots as a few dozen bytes beside the claim's text, and back without loss.

A word costs about five bytes: its length, its part of speech and how its lemma follows from its
text, its dependency label, and the way to its head. What is not in the tables below is written
out, so any label of any language model survives. The tables may only grow at the end: stored
bytes refer to positions in them.
"""

import json
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from claims.model import Bound, Granularity, Kind, Quantity, Slots, When, Word

VERSION = 1


def _labels(listed: str) -> list[str]:
    return listed.split()


POS = _labels(
    "NOUN PROPN VERB AUX ADJ ADV ADP DET PRON NUM PART PUNCT CCONJ SCONJ SYM INTJ X SPACE CONJ"
)
DEP = _labels(
    "ROOT nsubj nsubjpass dobj pobj prep det amod compound aux auxpass punct advmod attr acomp "
    "xcomp ccomp advcl relcl acl appos conj cc poss case nummod npadvmod mark neg agent dative "
    "oprd pcomp prt quantmod expl csubj csubjpass dep intj meta nmod parataxis preconj predet obj "
    "iobj obl obl:tmod nsubj:pass aux:pass cop xsubj flat fixed list goeswith reparandum vocative"
)
ENT = _labels(
    "PERSON NORP FAC ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE DATE TIME PERCENT MONEY "
    "QUANTITY ORDINAL CARDINAL PER MISC"
)
KINDS = tuple(Kind)
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
WRITTEN_OUT = 255  # in place of a table's index: the label itself follows

_POS = {label: i for i, label in enumerate(POS)}
_DEP = {label: i for i, label in enumerate(DEP)}
_ENT = {label: i for i, label in enumerate(ENT)}


def encode(slots: Slots, text: str) -> bytes:
    """Slots as bytes; `text` is the claim's own, stored beside them and not in them."""
    out = bytearray((VERSION,))
    out.append(KINDS.index(slots.kind) << 1 | slots.negated)
    _put_words(out, slots.words, text)
    rest: list[Any] = [
        [_quantity_fields(q, text) for q in slots.quantities],
        [_time_fields(t, text) for t in slots.times],
        slots.place,
    ]
    while rest and not rest[-1]:
        rest.pop()
    if rest:
        out += _JSON.encode(rest).encode("utf-8", "surrogatepass")
    return bytes(out)


def decode(data: bytes, text: str) -> Slots:
    """The slots that `encode` made of them with the same text; read when first looked at."""
    return _Unread.of(data, text) if data else Slots()


class _Unread(Slots):
    """Slots still in their bytes: of the claims that are found, few are ever looked into."""

    __slots__ = ("_data", "_text")

    @classmethod
    def of(cls, data: bytes, text: str) -> Slots:
        unread = cls.__new__(cls)
        object.__setattr__(unread, "_data", data)
        object.__setattr__(unread, "_text", text)
        return unread

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there yet: the first field asked for fills them all."""
        if name not in self.__match_args__:
            raise AttributeError(name)
        for field, value in zip(self.__match_args__, _fields(self._data, self._text), strict=True):
            object.__setattr__(self, field, value)
        return getattr(self, name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Slots):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__match_args__)

    __hash__ = Slots.__hash__


def _fields(data: bytes, text: str) -> tuple[Any, ...]:
    """The values of the slots' fields, in order."""
    words, at = _get_words(data, 2, text)
    quantities: tuple[Quantity, ...] = ()
    times: tuple[When, ...] = ()
    place = ""
    if at < len(data):
        rest = json.loads(data[at:].decode("utf-8", "surrogatepass"))
        quantities = tuple(_quantity(fields, text) for fields in rest[0])
        times = tuple(_time(fields, text) for fields in rest[1]) if len(rest) > 1 else ()
        place = rest[2] if len(rest) > 2 else ""
    return words, quantities, times, place, bool(data[1] & 1), KINDS[data[1] >> 1]


# ---------------------------------------------------------------- words

# How a word's text is found (low two bits of its first number) ...
GLUED, SPACED, APART, ELSEWHERE = range(
    4
)  # ... no gap, one space, a gap that follows, text follows
# ... and how its lemma follows from it (low two bits of its second byte).
SAME, LOWER, CUT, CUT_LOWER = range(4)  # CUT: drop so many letters at the end, then add these
HAS_ENT = 4


def _put_words(out: bytearray, words: Sequence[Word], text: str) -> None:
    _put_number(out, len(words))
    append, follows = out.append, text.startswith
    at = 0
    for i, word in enumerate(words):
        surface = word.text
        size = len(surface)
        # The two common places are written here, not in a function: it is half of the time.
        if 0 < size < 32 and follows(surface, at + 1) and text[at] == " ":
            append(size << 2 | SPACED)
            at += size + 1
        elif 0 < size < 32 and follows(surface, at):
            append(size << 2 | GLUED)
            at += size
        else:
            at = _put_place(out, surface, text, at)
        step = word.head - i
        step = step * 2 if step >= 0 else -step * 2 - 1
        if step < 128:
            append(step)
        else:
            _put_number(out, step)
        lemma = word.lemma
        if lemma == surface:
            out += _labels_bytes(SAME, word.pos, word.dep, word.ent)
        elif lemma == surface.lower():
            out += _labels_bytes(LOWER, word.pos, word.dep, word.ent)
        else:
            out += _inflected_bytes(surface, lemma, word.pos, word.dep, word.ent)


@lru_cache(maxsize=65_536)
def _inflected_bytes(text: str, lemma: str, tag: str, dep: str, ent: str) -> bytes:
    mode, cut, tail = _lemma_rule(text, lemma)
    return _labels_bytes(mode, tag, dep, ent, cut, tail)


@lru_cache(maxsize=65_536)
def _labels_bytes(mode: int, tag: str, dep: str, ent: str, cut: int = 0, tail: str = "") -> bytes:
    """All of a word but its place and its head, with its size before it.

    Of few words there are many, of names there is no end: so it is made once for what they share.
    """
    out = bytearray()
    pos = _POS.get(tag, 31)
    out.append(pos << 3 | (HAS_ENT if ent else 0) | mode)
    if pos == 31:
        _put_text(out, tag)
    if mode >= CUT:
        _put_number(out, cut)
        _put_text(out, tail)
    _put_label(out, dep, _DEP)
    if ent:
        _put_label(out, ent, _ENT)
    size = bytearray()
    _put_number(size, len(out))
    return bytes(size + out)


def _put_place(out: bytearray, word: str, text: str, at: int) -> int:
    found = text.find(word, at) if word else -1
    if found < 0:
        _put_number(out, ELSEWHERE)
        _put_text(out, word)
        return at
    _put_number(out, len(word) << 2 | APART)
    _put_number(out, found - at)
    return found + len(word)


def _lemma_rule(word: str, lemma: str) -> tuple[int, int, str]:
    """How a lemma that is neither the word nor the word in small letters follows from it."""
    lower = word.lower()
    same, same_lower = _common_prefix(word, lemma), _common_prefix(lower, lemma)
    if same >= same_lower:
        return CUT, len(word) - same, lemma[same:]
    return CUT_LOWER, len(lower) - same_lower, lemma[same_lower:]


def _common_prefix(a: str, b: str) -> int:
    for i, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            return i
    return min(len(a), len(b))


def _get_words(data: bytes, at: int, text: str) -> tuple[tuple[Word, ...], int]:
    count, at = _get_number(data, at)
    words = []
    place = 0
    for i in range(count):
        # As in writing: what most words need is done here, not in a function.
        size = data[at]
        at += 1
        if size > 127:
            size, at = _get_number(data, at - 1)
        how, size = size & 3, size >> 2
        if how == ELSEWHERE:
            surface, at = _get_text(data, at)
        else:
            if how == SPACED:
                place += 1
            elif how == APART:
                gap, at = _get_number(data, at)
                place += gap
            surface = text[place : place + size]
            place += size
        step = data[at]
        at += 1
        if step > 127:
            step, at = _get_number(data, at - 1)
        size, at = _get_number(data, at)
        labels = data[at : at + size]
        at += size
        words.append(_word(surface, labels, i + (-(step + 1 >> 1) if step & 1 else step >> 1)))
    return tuple(words), at


@lru_cache(maxsize=65_536)
def _word(surface: str, labels: bytes, head: int) -> Word:
    """A word of its labels: the same words come again and again, and are made once."""
    mode, cut, tail, pos, dep, ent = _labels_of(labels)
    if mode == SAME:
        lemma = surface
    elif mode == LOWER:
        lemma = surface.lower()
    else:
        base = surface if mode == CUT else surface.lower()
        lemma = base[: len(base) - cut] + tail
    return Word(surface, lemma, pos, dep, head, ent)


@lru_cache(maxsize=65_536)
def _labels_of(data: bytes) -> tuple[int, int, str, str, str, str]:
    """What `_labels_bytes` was given, without the size before it."""
    mode, at = data[0] & 3, 1
    cut, tail = 0, ""
    if data[0] >> 3 == 31:
        pos, at = _get_text(data, at)
    else:
        pos = POS[data[0] >> 3]
    if mode >= CUT:
        cut, at = _get_number(data, at)
        tail, at = _get_text(data, at)
    dep, at = _get_label(data, at, DEP)
    ent = _get_label(data, at, ENT)[0] if data[0] & HAS_ENT else ""
    return mode, cut, tail, pos, dep, ent


# ---------------------------------------------------------------- numbers and labels


def _put_number(out: bytearray, value: int) -> None:
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def _get_number(data: bytes, at: int) -> tuple[int, int]:
    byte = data[at]
    if byte < 128:
        return byte, at + 1
    value, shift = byte & 127, 7
    while True:
        at += 1
        byte = data[at]
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at + 1
        shift += 7


def _put_text(out: bytearray, value: str) -> None:
    raw = value.encode("utf-8", "surrogatepass")
    _put_number(out, len(raw))
    out += raw


def _get_text(data: bytes, at: int) -> tuple[str, int]:
    size, at = _get_number(data, at)
    return data[at : at + size].decode("utf-8", "surrogatepass"), at + size


def _put_label(out: bytearray, label: str, table: dict[str, int]) -> None:
    code = table.get(label, WRITTEN_OUT)
    out.append(code)
    if code == WRITTEN_OUT:
        _put_text(out, label)


def _get_label(data: bytes, at: int, table: Sequence[str]) -> tuple[str, int]:
    code = data[at]
    return _get_text(data, at + 1) if code == WRITTEN_OUT else (table[code], at + 1)


# ---------------------------------------------------------------- quantities and times


def _quantity_fields(q: Quantity, text: str) -> list[Any]:
    fields: list[Any] = [q.start, q.stop, q.low, q.high if q.high != q.low else 0, q.unit]
    fields += [str(q.bound) if q.bound is not Bound.EXACT else "", q.noun]
    # `high` is written only where it differs; the flag tells a true 0 from "the same".
    fields.append(1 if q.high != q.low else 0)
    fields.append("" if text[q.start : q.stop] == q.text else [q.text])
    return _short(fields)


def _quantity(fields: list[Any], text: str) -> Quantity:
    start, stop, low, high, unit, bound, noun, apart, written = _full(
        fields, [0, 0, None, 0, "", "", "", 0, ""]
    )
    return Quantity(
        text=written[0] if written else text[start:stop],
        start=start,
        stop=stop,
        low=low,
        high=high if apart else low,
        unit=unit,
        bound=Bound(bound) if bound else Bound.EXACT,
        noun=noun,
    )


def _time_fields(t: When, text: str) -> list[Any]:
    first = t.first.isoformat() if t.first else ""
    last = "=" if t.last and t.last == t.first else t.last.isoformat() if t.last else ""
    grain = "" if t.granularity is Granularity.DAY else str(t.granularity)
    written: Any = "" if text[t.start : t.stop] == t.text else [t.text]
    return _short([t.start, t.stop, first, last, grain, t.partial, t.relation, written])


def _time(fields: list[Any], text: str) -> When:
    start, stop, first, last, grain, partial, relation, written = _full(
        fields, [0, 0, "", "", "", "", "", ""]
    )
    begin = date.fromisoformat(first) if first else None
    return When(
        text=written[0] if written else text[start:stop],
        start=start,
        stop=stop,
        first=begin,
        last=begin if last == "=" else date.fromisoformat(last) if last else None,
        granularity=Granularity(grain) if grain else Granularity.DAY,
        partial=partial,
        relation=relation,
    )


def _short(fields: list[Any]) -> list[Any]:
    while len(fields) > 3 and fields[-1] in ("", 0):
        fields.pop()
    return fields


def _full(fields: list[Any], defaults: list[Any]) -> list[Any]:
    return fields + defaults[len(fields) :]
