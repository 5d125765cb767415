"""Who said it: the reporting clauses of a document, and what they report.

A speaker comes from a sentence (`reported.py`: X said Y; `according.py`: in X's view; `sayings.py`:
X's view is that); of a quotation from what stands around it (`quoted.py`); or from the block, whose
turn it is (`text/turns.py`). `reference/first_person.py` then gives each its full name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.model import Stance
from claims.splitting.parsed import Doc, Span
from claims.splitting.speech.quotations import MARK, Part, Quotation, quotations
from claims.splitting.speech.quoted import adjoins, announces, around, beside, uttered
from claims.splitting.speech.reported import of_sentence
from claims.splitting.speech.said import Attribution
from claims.splitting.text.blocks import BlockKind

__all__ = ["Attribution", "attribute", "said_by"]


def attribute(docs: Sequence[Doc]) -> tuple[tuple[Attribution, ...], ...]:
    """For each Doc (one a block, in order of one document) its attributions, by position.

    A quotation that runs on over sentences or blocks keeps its speaker.
    """
    quotes = quotations(docs)
    found: list[list[Attribution]] = []
    for n, doc in enumerate(docs):
        quoted = frozenset(
            i for q in quotes for p in q.parts if p.doc == n for i in range(p.start, p.stop)
        )
        found.append(
            [
                replace(a, origin=(n, *a.speaker) if a.speaker else None)
                for sentence in doc.sents
                for a in of_sentence(sentence, quoted)
            ]
        )
    for n, more in enumerate(_continued(docs, quotes, found)):
        found[n] = sorted([*found[n], *more], key=_position)
    return tuple(map(tuple, found))


def said_by(token: int, attributions: Sequence[Attribution]) -> Attribution | None:
    """The innermost attribution of a Doc whose content holds the token."""
    holding = [a for a in attributions if token in a.content]
    return min(holding, key=lambda a: len(a.content), default=None)


def _position(attribution: Attribution) -> tuple[int, int]:
    return min(attribution.content, default=0), -len(attribution.content)


# ------------------------------------------------------------- over sentences


def _continued(
    docs: Sequence[Doc], quotes: Sequence[Quotation], found: Sequence[Sequence[Attribution]]
) -> list[list[Attribution]]:
    """Attributions of the quoted sentences that name no speaker of their own.

    A quotation's speaker is the one named beside any of its sentences; else the one of the
    block or of the quotation before (be it only "of course"), when nothing but quotations stands
    between; else who is told of before it or speaks behind it.
    """
    more = [list(_of_turn(doc, found[n])) for n, doc in enumerate(docs)]
    for n, above in _below(docs):
        more[n] += _spread(docs[n], Part(n, 0, len(docs[n])), above, found[n])
    last: Attribution | None = None
    last_part: Part | None = None
    for quote in quotes:
        if not quote.speech:
            if (named := uttered(docs, quote)) is not None:
                last, last_part = named, quote.parts[-1]
            continue
        named = beside(quote, docs, found) or uttered(docs, quote)
        if named is None:
            named = _of_block(docs[quote.parts[0].doc])
        if named is None and last_part is not None and adjoins(docs, last_part, quote.parts[0]):
            named = last
        if named is None:
            named = around(docs, quote, found, last)
        last, last_part = named, quote.parts[-1]
        if named is None:
            continue
        for part in quote.parts:
            more[part.doc] += _spread(docs[part.doc], part, named, found[part.doc])
    return more


def _of_block(doc: Doc) -> Attribution | None:
    block = doc.user_data.get("block")
    if block is None or not block.speaker:
        return None
    none: frozenset[int] = frozenset()
    return Attribution(None, block.speaker, "say", True, Stance.ASSERTS, none, none, ())


def _of_turn(doc: Doc, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """A turn in a transcript, or a quotation without marks, is all in the words of who speaks."""
    block, named = doc.user_data.get("block"), _of_block(doc)
    bare = block is not None and not (block.kind is not BlockKind.PROSE and MARK in block.text[:1])
    if named is not None and bare:
        yield from _spread(doc, Part(0, 0, len(doc)), named, found)


_BELOW = (BlockKind.PROSE, BlockKind.QUOTE, BlockKind.LIST_ITEM)


def _below(docs: Sequence[Doc]) -> Iterator[tuple[int, Attribution]]:
    """Blocks without marks below a line that announces them: "Ann Ode wrote:"."""
    named: Attribution | None = None
    items = False
    for n, doc in enumerate(docs):
        block = doc.user_data.get("block")
        bare = block is not None and block.kind in _BELOW and not block.speaker
        item = block is not None and block.kind is BlockKind.LIST_ITEM
        if named is not None and bare and (item or not items) and MARK not in doc.text[:1]:
            yield n, named
            items = item
        else:
            items = False
        if not items:  # of several items each is announced
            named = announces(doc, n)


def _of_us(sentence: Span) -> bool:
    """ "We need to "make sure that it is shut. It leaks," Ode said: all of it is Ode's."""
    return any(c.dep_ == "nsubj" and c.lower_ in ("i", "we") for c in sentence.root.lefts)


def _spread(
    doc: Doc, part: Part, named: Attribution, found: Sequence[Attribution]
) -> Iterator[Attribution]:
    """The speaker for each sentence of the part that has none yet."""
    for sentence in doc.sents:
        runs_on = sentence.start < part.start < sentence.end < part.stop
        start = sentence.start if runs_on and _of_us(sentence) else max(part.start, sentence.start)
        inside = frozenset(range(start, min(part.stop, sentence.end)))
        covered = any(inside & a.content and a.direct for a in found)
        if not inside or covered:
            continue
        heads = [
            doc[i] for i in sorted(inside) if doc[i].head.i not in inside or doc[i].head.i == i
        ]
        roots = tuple(t.i for t in heads if t.pos_ in ("VERB", "AUX"))[:1]
        yield replace(
            named, speaker=None, direct=True, tokens=frozenset(), content=inside, roots=roots
        )
