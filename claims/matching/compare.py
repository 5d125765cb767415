"""A statement against one text, without a store: for pairs, and to measure with."""

from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256
from itertools import islice

from claims.language.normal import normal_form
from claims.matching.matcher import match
from claims.matching.plain import bare_slots
from claims.matching.verdict import judge
from claims.model import (
    AtomicClaim,
    Document,
    Finding,
    Mention,
    Split,
    StoredClaim,
    Verdict,
)
from claims.splitting import split_many

BATCH = 500
TREEBANK = (
    ("-LRB- ", "("), ("-LRB-", "("), (" -RRB-", ")"), ("-RRB-", ")"), ("-LSB- ", "["),
    ("-LSB-", "["), (" -RSB-", "]"), ("-RSB-", "]"), ("`` ", '"'), ("``", '"'), (" ''", '"'),
    ("''", '"'), (" , ", ", "), (" ; ", "; "), (" : ", ": "), (" 's ", "'s "), (" n't", "n't"),
    (" . ", ". "), (" ' ", "' "), ("$ ", "$"), (" %", "%"), (" .", "."), ("( ", "("), (" )", ")"),
)  # fmt: skip
ORDER = (Verdict.REFUTED, Verdict.CONFLICTING, Verdict.NOT_ENOUGH, Verdict.SUPPORTED)


def compare(statement: str, evidence: str, published: date | None = None) -> Finding:
    """The finding on a statement when `evidence` is all that is known."""
    return next(compare_many([(statement, evidence)], published))


def compare_many(
    pairs: Iterable[tuple[str, str]], published: date | None = None
) -> Iterator[Finding]:
    """A finding for each (statement, evidence), in order; parsed in batches."""
    rest = iter(pairs)
    while batch := [(plain_text(s), plain_text(e)) for s, e in islice(rest, BATCH)]:
        texts = list(dict.fromkeys(text for pair in batch for text in pair))
        documents = [Document(text=text, published=published) for text in texts]
        splits = dict(zip(texts, split_many(documents), strict=True))
        stored = {
            text: stored_claims(Document(text=text, published=published), splits[text])
            for text in dict.fromkeys(evidence for _, evidence in batch)
        }
        for statement, evidence in batch:
            findings = [
                judge(part, match(part, stored[evidence], given=True))
                for part in statement_parts(statement, splits[statement])
            ]
            yield combine(statement, findings)


def plain_text(text: str) -> str:
    """Treebank tokens as one writes them: -LRB- and `` are brackets and quotes."""
    for token, written in TREEBANK:
        text = text.replace(token, written)
    return text


def statement_parts(text: str, split: Split) -> list[AtomicClaim]:
    """The claims of a statement; the statement itself when it yields none."""
    whole = text.strip()
    return list(split.claims) or [AtomicClaim(text=whole, spans=())]


def combine(statement: str, findings: list[Finding]) -> Finding:
    """One finding for a statement of several claims.

    Refuted when one of them is, supported only when all are.
    """
    worst = min(findings, key=lambda f: (ORDER.index(f.verdict), -f.confidence))
    if len(findings) == 1:
        return worst
    return Finding(
        statement=AtomicClaim(text=statement, spans=worst.statement.spans),
        verdict=worst.verdict,
        confidence=min(f.confidence for f in findings)
        if worst.verdict is Verdict.SUPPORTED
        else worst.confidence,
        matches=tuple(m for f in findings for m in f.matches),
        reasons=worst.reasons,
    )


def _unread(document: Document, split: Split) -> list[AtomicClaim]:
    """Sentences that gave no claim, as claims without structure: their words still tell."""
    read = {claim.sentence for claim in split.claims}
    found = []
    for number, span in enumerate(split.sentences):
        if number not in read:
            text = document.text[span.start : span.stop]
            slots = bare_slots(text, document.published)
            found.append(AtomicClaim(text=text, spans=(span,), sentence=number, slots=slots))
    return found


def stored_claims(document: Document, split: Split, number: int = 0) -> list[StoredClaim]:
    """A split document's claims as a store would give them back, without a store."""
    claims = []
    for claim in (*split.claims, *_unread(document, split)):
        sentence = split.sentences[claim.sentence]
        mention = Mention(
            quote=document.text[claim.start : claim.stop],
            sentence=document.text[sentence.start : sentence.stop],
            start=claim.start,
            stop=claim.stop,
            source=document.source,
            owner=document.source,
            document=document.title or document.name,
            document_id=number,
            published=document.published,
            speaker=claim.speaker.name if claim.speaker else "",
            verb=claim.speaker.verb if claim.speaker else "",
            direct=claim.speaker.direct if claim.speaker else False,
            stance=claim.stance,
        )
        claims.append(
            StoredClaim(
                key=sha256(claim.text.encode()).hexdigest()[:32],
                text=claim.text,
                normal=normal_form(claim.text, claim.slots.times),
                slots=claim.slots,
                mentions=(mention,),
            )
        )
    return claims
