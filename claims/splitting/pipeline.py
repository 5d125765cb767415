"""The splitter's steps, in the order they happen."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Span as Tokens

from claims.model import AtomicClaim, Document, Profile, Slots, Span, Split, Word
from claims.splitting.parser import parse


def split(document: Document, profile: Profile = Profile.COARSE) -> Split:
    """The atomic claims of one document."""
    return next(iter(split_many([document], profile)))


def split_many(documents: Iterable[Document], profile: Profile = Profile.COARSE) -> Iterator[Split]:
    """The atomic claims of each document, in order; parsed in batches."""
    for document in documents:
        doc = next(iter(parse([document.text])))
        sentences = [s for s in doc.sents if s.text.strip()]
        spans = tuple(Span(s.start_char, s.end_char) for s in sentences)
        claims = tuple(
            AtomicClaim(
                text=s.text.strip(), spans=(span,), sentence=i, slots=Slots(words=words_of(s))
            )
            for i, (s, span) in enumerate(zip(sentences, spans, strict=True))
        )
        yield Split(spans, claims, ())


def words_of(tokens: Tokens) -> tuple[Word, ...]:
    """The tokens of a span as words; heads outside it become the root."""
    first, last = tokens.start, tokens.end
    return tuple(
        Word(
            t.text,
            t.lemma_,
            t.pos_,
            t.dep_,
            t.head.i - first if first <= t.head.i < last else t.i - first,
            t.ent_type_,
        )
        for t in tokens
        if not t.is_space
    )
