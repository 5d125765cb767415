"""Whatever the text, its context can be told, and what is told is well-formed."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.model import Document
from claims.splitting.parser import load_pipeline, parse
from claims.splitting.reference.coreference import resolve
from claims.splitting.reference.first_person import name_speakers
from claims.splitting.speech.attribution import attribute
from claims.splitting.speech.factuality import kind_of, negated
from claims.splitting.text.no_claims import why_skipped
from claims.splitting.text.segments import segment
from claims.splitting.text.sentences import mark

WORDS = (
    'Ann Ode|Reyes|He|they|his|it|the ministry|Both|of these towns|I|"|said|told|that|denied'
    "|according to|has not|would|if|to win|, |. |? |; | - |\n\n|(|)|Lund|rain|opened|The Court|who"
)
PIECES = st.sampled_from(WORDS.split("|"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_context_is_well_formed(text: str):
    nlp = load_pipeline()
    blocks = [b for b in segment(Document(text)) if b.read]
    docs = parse(mark(nlp.make_doc(b.text), b) for b in blocks)
    found = attribute(docs)
    replaced = resolve(docs, found)
    named = name_speakers(docs, found, replaced)
    assert len(found) == len(replaced) == len(named) == len(docs)
    for doc, attributions, replacements in zip(docs, named, replaced, strict=True):
        every = range(len(doc))
        for a in attributions:
            assert a.tokens <= set(every)
            assert a.content <= set(every)
            assert not a.tokens & a.content
            assert a.verb
        stop = 0
        for r in replacements:
            assert stop <= r.start < r.stop <= len(doc)
            assert r.text.strip()
            assert 0 < r.certainty <= 1
            stop = r.stop
        for sentence in doc.sents:
            why_skipped(sentence)
            kind_of(sentence.root)
            negated(sentence.root)
