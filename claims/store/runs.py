"""Keeps checks, each finding with the matches it rests on, and gives them back."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, insert, select

from claims.errors import NotFoundError
from claims.model import (
    AtomicClaim,
    Feature,
    Finding,
    Kind,
    Match,
    Reason,
    Relation,
    Span,
    Speaker,
    Stance,
    Verdict,
)
from claims.store.codec import decode, encode
from claims.store.driver import LARGEST
from claims.store.read import claims_by_id
from claims.store.schema import hit, run
from claims.store.write import claim_ids


@dataclass(frozen=True, slots=True)
class Run:
    """One saved check."""

    id: int
    made: datetime
    name: str  # path of what was checked, or "-"
    text: str
    options: dict[str, Any]
    verdicts: dict[Verdict, int]  # how many findings of each
    findings: tuple[Finding, ...] = ()  # filled by load_run


def save_run(
    connection: Connection, name: str, text: str, findings: Sequence[Finding], options: Any
) -> int:
    """Keep a check; the id of the run. Matches name their claims, which must be in the store."""
    row = {
        "made": datetime.now(UTC),
        "name": name,
        "text": text,
        "options": json.dumps(dict(options), ensure_ascii=False, default=str),
    }
    id_ = connection.execute(insert(run).returning(run.c.id), row).scalar_one()
    keys = [match.claim.key for finding in findings for match in finding.matches]
    ids = claim_ids(connection, sorted(set(keys)))
    rows = [row for i, finding in enumerate(findings) for row in _hits(finding, id_, i, ids)]
    if rows:
        connection.execute(insert(hit), rows)
    return int(id_)


def _hits(finding: Finding, run_id: int, number: int, ids: dict[str, int]) -> list[dict[str, Any]]:
    rows = []
    for rank, match in enumerate(finding.matches or (None,)):
        first = rank == 0
        rows.append(
            {
                "run_id": run_id,
                "number": number,
                "rank": rank,
                "verdict": str(finding.verdict),
                "confidence": finding.confidence,
                "claim_id": ids.get(match.claim.key) if match else None,
                "relation": str(match.relation) if match else None,
                "score": match.score if match else 0.0,
                "similarity": match.similarity if match else 0.0,
                "reasons": _reasons_json(match.reasons) if match else "[]",
                "features": _features_json(match.features) if match else "[]",
                "statement": _statement_json(finding) if first else "",
                "slots": encode(finding.statement.slots, finding.statement.text) if first else b"",
            }
        )
    return rows


def _reasons_json(reasons: Sequence[Reason]) -> str:
    return json.dumps([[r.kind, r.text, str(r.relation)] for r in reasons], ensure_ascii=False)


def _features_json(features: Sequence[Feature]) -> str:
    return json.dumps([[f.name, f.value, f.ours, f.theirs] for f in features], ensure_ascii=False)


def _statement_json(finding: Finding) -> str:
    said = finding.statement
    speaker = said.speaker
    return json.dumps(
        {
            "text": said.text,
            "spans": [[span.start, span.stop] for span in said.spans],
            "sentence": said.sentence,
            "written": said.written,
            "speaker": [speaker.name, speaker.verb, speaker.direct] if speaker else None,
            "stance": str(said.stance),
            "kind": str(said.kind),
            "entities": said.entities,
            "rules": said.rules,
            "certainty": said.certainty,
            "parent": said.parent,
            "reasons": [[r.kind, r.text, str(r.relation)] for r in finding.reasons],
        },
        ensure_ascii=False,
    )


def list_runs(connection: Connection, limit: int = 50) -> list[Run]:
    """The newest runs, without their findings."""
    rows = connection.execute(select(run).order_by(run.c.id.desc()).limit(limit)).all()
    counts = _verdicts(connection, [row.id for row in rows])
    return [_run(row, counts.get(row.id, {})) for row in rows]


def load_run(connection: Connection, run_id: int) -> Run:
    """A run with its findings; claims as the store has them now, without mentions.

    Raises NotFoundError.
    """
    row = connection.execute(select(run).where(run.c.id == min(run_id, LARGEST))).one_or_none()
    if row is None:
        raise NotFoundError(f"There is no saved check {run_id}.", "claims report lists them.")
    hits = connection.execute(
        select(hit).where(hit.c.run_id == run_id).order_by(hit.c.number, hit.c.rank)
    ).all()
    ids = sorted({h.claim_id for h in hits if h.claim_id is not None})
    stored = dict(zip(ids, claims_by_id(connection, ids), strict=True))
    findings = tuple(
        _finding(list(each), stored) for _, each in groupby(hits, key=lambda h: h.number)
    )
    return _run(row, _verdicts(connection, [run_id]).get(run_id, {}), findings)


def _run(row: Any, verdicts: dict[Verdict, int], findings: tuple[Finding, ...] = ()) -> Run:
    options = json.loads(row.options)
    return Run(row.id, row.made, row.name, row.text, options, verdicts, findings)


def _verdicts(connection: Connection, run_ids: Sequence[int]) -> dict[int, dict[Verdict, int]]:
    rows = connection.execute(
        select(hit.c.run_id, hit.c.verdict, func.count())
        .where(hit.c.run_id.in_(run_ids), hit.c.rank == 0)
        .group_by(hit.c.run_id, hit.c.verdict)
    )
    counts: dict[int, dict[Verdict, int]] = {}
    for run_id, verdict, n in rows:
        counts.setdefault(run_id, {})[Verdict(verdict)] = n
    return counts


def _finding(hits: Sequence[Any], stored: dict[int, Any]) -> Finding:
    first = hits[0]
    said = json.loads(first.statement)
    matches = tuple(
        Match(
            claim=stored[h.claim_id],
            relation=Relation(h.relation),
            score=h.score,
            similarity=h.similarity,
            reasons=_reasons(json.loads(h.reasons)),
            features=tuple(Feature(*fields) for fields in json.loads(h.features)),
        )
        for h in hits
        if h.claim_id is not None
    )
    statement = AtomicClaim(
        text=said["text"],
        spans=tuple(Span(*span) for span in said["spans"]),
        sentence=said["sentence"],
        written=said["written"],
        speaker=Speaker(*said["speaker"]) if said["speaker"] else None,
        stance=Stance(said["stance"]),
        kind=Kind(said["kind"]),
        slots=decode(first.slots, said["text"]),
        entities=tuple(said["entities"]),
        rules=tuple(said["rules"]),
        certainty=said["certainty"],
        parent=said["parent"],
    )
    reasons = _reasons(said["reasons"])
    return Finding(statement, Verdict(first.verdict), first.confidence, matches, reasons)


def _reasons(rows: Sequence[Sequence[str]]) -> tuple[Reason, ...]:
    return tuple(Reason(kind, words, Relation(relation)) for kind, words, relation in rows)
