"""Documents and their splits made by hand, so that the store's tests need no parser."""

import re
from datetime import date

from claims.language.normal import identity
from claims.model import AtomicClaim, Document, Slots, Span, Speaker, Split, Stance, Word
from claims.store import BareClaim

SENTENCE = re.compile(r"[^.\n]+\.")


def document(text: str, source: str = "Morning Post", day: date | None = None) -> Document:
    """A document whose sentences end in full stops."""
    return Document(text=text, source=source, title=text[:20], published=day, name="article.txt")


def split(doc: Document, speaker: str = "", stance: Stance = Stance.ASSERTS) -> Split:
    """Each sentence one claim, with words but no grammar."""
    spans = [_trimmed(doc.text, m) for m in SENTENCE.finditer(doc.text)]
    claims = [
        AtomicClaim(
            text=doc.text[span.start : span.stop],
            spans=(span,),
            sentence=i,
            speaker=Speaker(speaker, "said", True) if speaker else None,
            stance=stance,
            slots=slots(doc.text[span.start : span.stop]),
            rules=("whole",),
        )
        for i, span in enumerate(spans)
    ]
    return Split(tuple(spans), tuple(claims), ())


def _trimmed(text: str, found: re.Match[str]) -> Span:
    start = found.start() + len(found[0]) - len(found[0].lstrip())
    return Span(start, found.end())


def slots(text: str) -> Slots:
    """Words as a flat tree under the first."""
    words = re.findall(r"\w+|[^\w\s]", text)
    return Slots(
        words=tuple(
            Word(w, w.lower(), "NOUN", "ROOT" if not i else "dep", 0) for i, w in enumerate(words)
        )
    )


def bare(text: str, title: str = "") -> BareClaim:
    """A claim without a document."""
    made = slots(text)
    known = identity(text, made)
    return BareClaim(known.key, known.stem, text, known.normal, made, title)


def normal(text: str) -> str:
    """The normal form that candidates are asked with."""
    return identity(text, Slots()).normal
