"""The splitter's steps, in the order they happen."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from claims.model import AtomicClaim, Document, Profile, Skipped, Span, Split
from claims.splitting.extract import drafts_of, kept_whole
from claims.splitting.finish import Context, finish
from claims.splitting.noun_phrases.bygone import Bygone, bygone, in_their_time
from claims.splitting.noun_phrases.lead_ins import counted_in, lead_in, points_back
from claims.splitting.parsed import Doc
from claims.splitting.parsed import Span as Tokens
from claims.splitting.parser import BATCH, load_pipeline, parse
from claims.splitting.rank import deduplicate
from claims.splitting.reference.coreference import resolve
from claims.splitting.reference.first_person import name_speakers
from claims.splitting.repairs.broken_parses import look_for_whole
from claims.splitting.repairs.in_halves import look_at_halves
from claims.splitting.repairs.mending import mend, names_in
from claims.splitting.repairs.second_look import look_again
from claims.splitting.repairs.set_aside import look_past
from claims.splitting.speech.attribution import Attribution, attribute
from claims.splitting.speech.parted import look_apart
from claims.splitting.text.no_claims import why_skipped
from claims.splitting.text.segments import Block, BlockKind, segment
from claims.splitting.text.sentences import mark
from claims.splitting.tree import CircleError, Node, grow, read
from claims.splitting.wording.replacement import Replacement

LONGEST = 300  # tokens of a sentence; beyond, it is a list without full stops, or no text
CHUNK = 4 * BATCH  # blocks parsed in one go: bounds memory, and no result depends on it


def split(document: Document, profile: Profile = Profile.COARSE) -> Split:
    """The atomic claims of one document."""
    return next(iter(split_many([document], profile)))


def split_many(documents: Iterable[Document], profile: Profile = Profile.COARSE) -> Iterator[Split]:
    """The atomic claims of each document, in order; parsed in batches over all documents."""
    for group in _groups(documents):
        docs = iter(_parse([block for _, blocks in group for block in blocks if block.read]))
        for document, blocks in group:
            read = [block for block in blocks if block.read]
            yield _split(document, blocks, list(islice(docs, len(read))), profile)


def _groups(
    documents: Iterable[Document],
) -> Iterator[list[tuple[Document, tuple[Block, ...]]]]:
    """Documents with their blocks, so many at a time that a batch is full."""
    group: list[tuple[Document, tuple[Block, ...]]] = []
    waiting = 0
    for document in documents:
        blocks = segment(document)
        group.append((document, blocks))
        waiting += len(blocks)
        if waiting >= CHUNK:
            yield group
            group, waiting = [], 0
    if group:
        yield group


def _parse(blocks: Sequence[Block]) -> list[Doc]:
    nlp = load_pipeline()
    docs = parse(mark(nlp.make_doc(block.text), block) for block in blocks)
    parse_again = partial(parse, named=True)
    look_past(docs, parse_again)
    look_at_halves(docs, parse_again)
    look_again(docs, parse_again)
    look_for_whole(docs, parse_again)
    look_apart(docs, parse_again)
    return docs


@dataclass(frozen=True, slots=True)
class _Read:
    """A parsed block with what its context tells."""

    block: Block
    doc: Doc
    attributions: tuple[Attribution, ...]
    replacements: tuple[Replacement, ...]
    past: Bygone


def _split(
    document: Document, blocks: tuple[Block, ...], docs: list[Doc], profile: Profile
) -> Split:
    names = names_in(docs)
    docs = [mend(doc, names) for doc in docs]
    attributions = attribute(docs)
    # A text with a sentence beyond all measure is no text whose pronouns could be followed.
    plain = not any(len(doc) > LONGEST and any(map(_too_long, doc.sents)) for doc in docs)
    replacements = resolve(docs, attributions) if plain else tuple(() for _ in docs)
    attributions = name_speakers(docs, attributions, replacements)
    past = bygone(docs, replacements, document.published)
    prose = [b for b in blocks if b.read]
    parts = zip(prose, docs, attributions, replacements, past, strict=True)
    reads = [_Read(*part) for part in parts]
    sentences: list[Span] = []
    claims: list[AtomicClaim] = []
    skipped = [
        Skipped(document.text[b.start : b.stop], b.start, b.stop, str(b.kind))
        for b in blocks
        if not b.read
    ]
    kind: Node | None = None
    before: Tokens | None = None
    for r in reads:
        context = Context(document, r.block, r.attributions, r.replacements, r.past)
        kind = kind if r.block.kind is BlockKind.LIST_ITEM else _lead_in(r, before)
        for sentence in r.doc.sents:
            if all(token.is_space for token in sentence):
                continue
            before = sentence
            span = _span_of(sentence, r.block)
            number = len(sentences)
            sentences.append(span)
            made, why = _claims_of(sentence, context, number, profile, kind)
            if not made:
                text = document.text[span.start : span.stop]
                skipped.append(Skipped(text, span.start, span.stop, why))
            shift = len(claims)
            claims += [c if c.parent is None else _moved(c, shift) for c in made]
    skipped.sort(key=lambda s: s.start)
    return Split(tuple(sentences), tuple(claims), tuple(skipped))


def _too_long(sentence: Tokens) -> bool:
    return len(sentence) > LONGEST


def _lead_in(read_block: _Read, before: Tokens | None) -> Node | None:
    """What the items of the list below a block are, where its last words tell, or the sentence
    before those; `before`: the last sentence of the block before.
    """
    if not read_block.block.text.rstrip().endswith(":"):
        return None
    *others, sentence = read_block.doc.sents
    said = any(
        sentence.start <= i < sentence.end for a in read_block.attributions for i in a.tokens
    )
    if said:
        return None
    tree = grow(*read(sentence))
    if not points_back(tree):
        return lead_in(tree)
    last = others[-1] if others else before
    return counted_in(grow(*read(last))) if last is not None else None


def _span_of(sentence: Tokens, block: Block) -> Span:
    """The sentence in the document, without white space around it."""
    text = sentence.text
    start = sentence.start_char + len(text) - len(text.lstrip())
    return block.span(start, sentence.start_char + len(text.rstrip()))


def _moved(claim: AtomicClaim, shift: int) -> AtomicClaim:
    assert claim.parent is not None
    return replace(claim, parent=claim.parent + shift)


def _claims_of(
    sentence: Tokens, context: Context, number: int, profile: Profile, kind: Node | None
) -> tuple[list[AtomicClaim], str]:
    """The claims of a sentence; parents are numbered from 0. Without any, why."""
    if _too_long(sentence):
        return [], "too long"
    why = why_skipped(sentence)
    if why and why != "fragment":  # whether it is one shows when nothing comes of it
        return [], why
    fine = profile is Profile.FINE
    kind = kind if sentence.start == 0 else None
    nodes, heads = read(sentence)
    try:
        drafts = drafts_of(list(nodes), heads, context.attributions, fine, kind)
        drafts = in_their_time(drafts, sentence, context.past)
        return deduplicate(finish(drafts, nodes, sentence.doc, context, number)), "fragment"
    except Exception as error:  # a rule of ours that one sentence upsets must not cost the text
        if os.environ.get("CLAIMS_DEBUG") and not isinstance(error, CircleError):
            raise
    nodes, heads = read(sentence)
    whole = replace(kept_whole(grow(list(nodes), heads)), rules=("whole sentence", "rule failed"))
    return deduplicate(finish([whole], nodes, sentence.doc, context, number)), "fragment"
