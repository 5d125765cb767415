"""Whom "he", "the ministry" and "Kerry" mean: names for what a document only points at."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from claims.splitting.attribution import Attribution


@dataclass(frozen=True, slots=True)
class Replacement:
    """What to write in place of tokens [start, stop) of one Doc."""

    start: int
    stop: int
    text: str  # without 's
    certainty: float  # 0..1
    possessive: bool = False  # write 's (or ') after the text
    plural: bool = False  # number of the text, for the verb's agreement


def resolve(
    docs: Sequence[Doc], attributions: Sequence[Sequence[Attribution]]
) -> tuple[tuple[Replacement, ...], ...]:
    """For each Doc (one a block, in order of one document) its replacements, by position."""
    return tuple(() for _ in docs)


def speaker_name(attribution: Attribution, replacements: Sequence[Replacement]) -> str:
    """The speaker of an attribution, by full name where it is known."""
    if attribution.speaker is None:
        return attribution.name
    start, stop = attribution.speaker
    inside = [r for r in replacements if start <= r.start and r.stop <= stop]
    return inside[0].text if len(inside) == 1 else attribution.name
