"""What a clause says of the world: asserted, planned, possible, ..., and whether it is negated."""

from spacy.tokens import Token

from claims.model import Kind


def kind_of(root: Token) -> Kind:
    """The factuality of the clause headed by `root`: its own and that of what governs it.

    Reporting verbs do not count here: a denial by a speaker is the attribution's stance.
    """
    return Kind.ASSERTED


def negated(root: Token) -> bool:
    """Whether the predication itself is negated, not some phrase inside it."""
    return any(child.dep_ == "neg" for child in root.children)
