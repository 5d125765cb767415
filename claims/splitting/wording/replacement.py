"""What is written in place of a pronoun or a short name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Replacement:
    """What to write in place of tokens [start, stop) of one Doc.

    within: tokens of another mention of the same in the same sentence; a claim that holds that
    mention can keep the pronoun as it is.
    """

    start: int
    stop: int
    text: str  # without 's
    certainty: float  # 0..1
    possessive: bool = False  # write 's (or ') after the text
    plural: bool = False  # number of the text, for the verb's agreement
    within: tuple[int, int] | None = None
    again: str = ""  # what to write where the claim has the name already: her, for my
