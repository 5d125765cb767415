"""What the store keeps of a split, as rows: made by the process that split, not by the writer.

Normal form, key and bytes of a claim cost several times what storing it does, and there is one
writer; rows are also a third of what a split weighs on its way between processes. No SQL is needed
for them, so a process that only splits need not load it.
"""

from dataclasses import dataclass
from typing import Any

from claims.language.normal import identity
from claims.model import AtomicClaim, Split
from claims.store.codec import encode

Row = dict[str, Any]  # by column


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one document, without the ids that only the database can give."""

    sentences: list[Row]
    claims: list[Row]
    mentions: list[Row]  # of each claim, in order
    skipped: int  # sentences that gave no claim


def rows_of(split: Split) -> Rows:
    """A split as rows."""
    return Rows(
        [
            {"number": number, "start": span.start, "stop": span.stop}
            for number, span in enumerate(split.sentences)
        ],
        [_claim(found) for found in split.claims],
        [_mention(found, number) for number, found in enumerate(split.claims)],
        len(split.skipped),
    )


def _claim(found: AtomicClaim) -> Row:
    identified = identity(found.text, found.slots)
    return {
        "key": identified.key,
        "stem": identified.stem,
        "text": found.text,
        "normal": identified.normal,
        "slots": encode(found.slots, found.text),
        "title": "",
        "kind": str(found.kind),
        "negated": found.slots.negated,
    }


def _mention(found: AtomicClaim, number: int) -> Row:
    said = found.speaker
    spans = [f"{span.start}-{span.stop}" for span in found.spans]
    return {
        "number": number,
        "sentence": found.sentence,
        "start": found.start,
        "stop": found.stop,
        "spans": ",".join(spans) if len(spans) > 1 else "",
        "written": found.written,
        "speaker": said.name if said else "",
        "verb": said.verb if said else "",
        "direct": said.direct if said else False,
        "stance": str(found.stance),
        "kind": str(found.kind),
        "certainty": found.certainty,
        "rules": " ".join(found.rules),
        "parent": found.parent,
    }
