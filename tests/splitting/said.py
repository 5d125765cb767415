"""What the splitter says of a text, for tests that look at the sentences alone."""

from claims.model import Document, Profile
from claims.splitting import split


def claims_of(text: str) -> list[str]:
    """The coarse claims."""
    return [claim.text for claim in split(Document(text)).claims]


def fine_claims_of(text: str) -> list[str]:
    """The finest claims: those that are no other's parent."""
    claims = split(Document(text), Profile.FINE).claims
    parents = {claim.parent for claim in claims}
    return [claim.text for k, claim in enumerate(claims) if k not in parents]
