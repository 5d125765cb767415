"""Who said it: the reporting clauses of a document, and what they report."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from claims.model import Stance


@dataclass(frozen=True, slots=True)
class Attribution:
    """One "X said" and what it covers; all indices are token indices of one Doc.

    The claims below `roots` (or, inside `content`, on their own) are the speaker's; the tokens
    in `tokens` (X said, according to X) are cut off them.
    """

    speaker: tuple[int, int] | None  # tokens of the speaker's noun phrase, [start, stop)
    name: str  # the speaker as written; of a continued quote: as named before
    verb: str  # lemma; "according to"
    direct: bool  # in the speaker's own words
    stance: Stance
    tokens: frozenset[int]  # of the attribution itself
    content: frozenset[int]  # reported, less the writer's own appositions
    roots: tuple[int, ...]  # heads of the reported clauses, in order


def attribute(docs: Sequence[Doc]) -> tuple[tuple[Attribution, ...], ...]:
    """For each Doc (one a block, in order of one document) its attributions, outermost first.

    A quote that runs on over sentences or blocks keeps its speaker.
    """
    return tuple(() for _ in docs)


def said_by(token: int, attributions: Sequence[Attribution]) -> Attribution | None:
    """The innermost attribution of a Doc whose content holds the token."""
    holding = [a for a in attributions if token in a.content]
    return min(holding, key=lambda a: len(a.content), default=None)
