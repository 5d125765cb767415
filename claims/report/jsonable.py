"""The JSON of every verb (docs/json.md): fields may be added, none is renamed or taken away."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from claims.model import (
    AtomicClaim,
    Document,
    Finding,
    Link,
    Match,
    Mention,
    Quantity,
    Review,
    Skipped,
    Split,
    StoredClaim,
    When,
)
from claims.report.places import position
from claims.results import AddResult, AddStatus, CheckResult, Conflict, Overview

if TYPE_CHECKING:
    from claims.store.copying import Copied
    from claims.store.counts import SourceCount, Stats
    from claims.store.documents import StoredDocument
    from claims.store.removing import Removed
    from claims.store.runs import Run

Json = dict[str, Any]


def print_json(value: Json) -> None:
    """One JSON object on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def of_check(result: CheckResult, explain: bool = False) -> Json:
    """`claims check` and `claims report RUN`."""
    return {
        "run": result.run,
        "made": result.made.isoformat() if result.made else None,
        "as_of": _day(result.as_of),
        "document": result.document.name,
        "findings": [_finding(f, result.document, explain) for f in result.findings],
        "skipped": [_skipped(s, result.document) for s in result.skipped],
    }


def of_split(document: Document, split: Split) -> Json:
    """`claims split`."""
    return {
        "document": document.name,
        "claims": [_atomic(claim, document) for claim in split.claims],
        "skipped": [_skipped(s, document) for s in split.skipped],
        "sentences": [{"start": s.start, "stop": s.stop} for s in split.sentences],
    }


def of_added(results: Sequence[AddResult], dry_run: bool) -> Json:
    """`claims add`."""
    return {
        "dry_run": dry_run,
        **{s.value: sum(r.status is s for r in results) for s in AddStatus},
        "new_claims": sum(r.new_claims for r in results),
        "documents": [
            {
                "path": r.name,
                "status": r.status,
                "document_id": r.document_id,
                "source": r.source,
                "title": r.title,
                "published": _day(r.published),
                "claims": r.claims,
                "new_claims": r.new_claims,
                "without_claim": r.without_claim,
                "why": r.why,
            }
            for r in results
        ],
    }


def of_claim(claim: StoredClaim) -> Json:
    """`claims show`; also each entry of the lists below."""
    return {
        "id": claim.key,
        "claim": claim.text,
        "title": claim.title,
        "kind": claim.slots.kind,
        "independent_sources": claim.independent_sources,
        "mentions": [_mention(m) for m in claim.mentions],
        "reviews": [of_review(r) for r in claim.reviews],
        "links": [_link(link) for link in claim.links],
    }


def of_claims(claims: Sequence[StoredClaim]) -> Json:
    """`claims find`."""
    return {"claims": [of_claim(claim) for claim in claims]}


def of_review(review: Review) -> Json:
    """One review."""
    return {
        "rating": review.rating,
        "reviewer": review.reviewer,
        "note": review.note,
        "url": review.url,
        "made": review.made.isoformat(),
    }


def of_conflict(conflict: Conflict) -> Json:
    """One pair of `claims conflicts`."""
    return {
        "claim": of_claim(conflict.claim),
        "other": of_claim(conflict.other),
        "score": conflict.score,
        "reasons": list(conflict.reasons),
        "decided": conflict.decided,
    }


def of_document(document: "StoredDocument") -> Json:
    """One row of `claims documents`."""
    return {
        "document_id": document.id,
        "path": document.name,
        "source": document.source,
        "title": document.title,
        "author": document.author,
        "published": _day(document.published),
        "url": document.url,
        "licence": document.licence,
        "added": document.added.isoformat(),
        "claims": document.mentions,
    }


def of_removed(removed: "Sequence[Removed]", dry_run: bool) -> Json:
    """`claims remove`."""
    return {
        "dry_run": dry_run,
        "documents": [
            {**of_document(r.document), "claims_removed": r.claims, "claims_kept": r.kept}
            for r in removed
        ],
    }


def of_source(source: "SourceCount") -> Json:
    """One row of `claims sources`."""
    return {
        "name": source.name,
        "owner": source.owner,
        "documents": source.documents,
        "claims": source.claims,
        "mentions": source.mentions,
        "first": _day(source.first),
        "last": _day(source.last),
    }


def of_stats(stats: "Stats", url: str) -> Json:
    """`claims stats`."""
    return {"url": url, **asdict(stats)}


def of_copied(copied: "Sequence[Copied]", url: str) -> Json:
    """`claims copy`."""
    return {"url": url, "tables": [asdict(table) for table in copied]}


def of_overview(overview: Overview) -> Json:
    """`claims report`."""
    return {
        "stats": of_stats(overview.stats, overview.url),
        "sources": [of_source(s) for s in overview.sources],
        "best_sourced": [of_claim(c) for c in overview.best_sourced],
        "stored_last": [of_claim(c) for c in overview.stored_last],
        "disputed": [of_claim(c) for c in overview.disputed],
        "unreviewed": [of_claim(c) for c in overview.unreviewed],
        "runs": [of_run(run) for run in overview.runs],
    }


def of_run(run: "Run") -> Json:
    """One saved check."""
    return {
        "run": run.id,
        "made": run.made.isoformat(),
        "document": run.name,
        "statements": sum(run.verdicts.values()),
        "verdicts": {str(verdict): n for verdict, n in run.verdicts.items()},
    }


def _finding(finding: Finding, document: Document, explain: bool) -> Json:
    statement = finding.statement
    line, column = position(document, statement.start)
    return {
        "statement": statement.text,
        "verdict": finding.verdict,
        "confidence": round(finding.confidence, 4),
        "start": statement.start,
        "stop": statement.stop,
        "line": line,
        "column": column,
        "speaker": statement.speaker.name if statement.speaker else None,
        "kind": statement.kind,
        "reasons": [str(reason) for reason in finding.reasons],
        "matches": [_match(m, explain) for m in finding.matches],
    }


def _match(match: Match, explain: bool) -> Json:
    claim = match.claim
    found: Json = {
        "id": claim.key,
        "claim": claim.text,
        "relation": match.relation,
        "score": round(match.score, 4),
        "similarity": round(match.similarity, 2),
        "reasons": [str(reason) for reason in match.reasons],
        "independent_sources": claim.independent_sources,
        "mentions": [_mention(m) for m in claim.mentions],
        "reviews": [of_review(r) for r in claim.reviews],
    }
    if explain:
        found["features"] = [
            {"name": f.name, "value": f.value, "statement": f.ours, "stored": f.theirs}
            for f in match.features
        ]
    return found


def _mention(mention: Mention) -> Json:
    return {
        "quote": mention.quote,
        "sentence": mention.sentence,
        "source": mention.source,
        "owner": mention.owner,
        "document": mention.document,
        "document_id": mention.document_id,
        "published": _day(mention.published),
        "author": mention.author,
        "url": mention.url,
        "speaker": mention.speaker or None,
        "verb": mention.verb or None,
        "direct": mention.direct,
        "stance": mention.stance,
        "start": mention.start,
        "stop": mention.stop,
        "line": mention.line,
        "column": mention.column,
    }


def _link(link: Link) -> Json:
    return {
        "kind": link.kind,
        "id": link.other,
        "claim": link.other_text,
        "decided": link.decided,
        "by": link.by,
        "score": link.score,
        "reasons": list(link.reasons),
    }


def _atomic(claim: AtomicClaim, document: Document) -> Json:
    line, column = position(document, claim.start)
    speaker = claim.speaker
    return {
        "text": claim.text,
        "written": claim.written or claim.text,
        "start": claim.start,
        "stop": claim.stop,
        "spans": [[s.start, s.stop] for s in claim.spans],
        "line": line,
        "column": column,
        "sentence": claim.sentence,
        "speaker": speaker.name if speaker else None,
        "verb": speaker.verb if speaker else None,
        "direct": speaker.direct if speaker else False,
        "stance": claim.stance,
        "kind": claim.kind,
        "negated": claim.slots.negated,
        "place": claim.slots.place,
        "times": [_time(t) for t in claim.slots.times],
        "quantities": [_quantity(q) for q in claim.slots.quantities],
        "entities": list(claim.entities),
        "rules": list(claim.rules),
        "certainty": claim.certainty,
        "parent": claim.parent,
    }


def _time(when: When) -> Json:
    return {
        "text": when.text,
        "first": _day(when.first),
        "last": _day(when.last),
        "granularity": when.granularity,
        "partial": when.partial,
        "relation": when.relation,
    }


def _quantity(quantity: Quantity) -> Json:
    return {
        "text": quantity.text,
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "bound": quantity.bound,
        "noun": quantity.noun,
    }


def _skipped(skipped: Skipped, document: Document) -> Json:
    line, column = position(document, skipped.start)
    return {
        "text": skipped.text,
        "start": skipped.start,
        "stop": skipped.stop,
        "line": line,
        "column": column,
        "why": skipped.why,
    }


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None
