"""One "X said" and what it covers."""

from dataclasses import dataclass

from claims.model import Stance


@dataclass(frozen=True, slots=True)
class Attribution:
    """One "X said" and what it covers; token indices are of the Doc it belongs to.

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
    origin: tuple[int, int, int] | None = None  # Doc, start, stop of where the speaker is named
    relative: bool = False  # told in a relative clause ("who said it was late"): of that alone
