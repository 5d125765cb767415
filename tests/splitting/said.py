"""What the splitter says of a text, for tests of its sentences, their speakers or the parse."""

from claims.model import Document, Profile
from claims.splitting import split
from claims.splitting.parsed import Doc
from claims.splitting.parser import load_pipeline, parse
from claims.splitting.text.segments import segment
from claims.splitting.text.sentences import mark


def claims_of(text: str) -> list[str]:
    """The coarse claims."""
    return [claim.text for claim in split(Document(text)).claims]


def fine_claims_of(text: str) -> list[str]:
    """The finest claims: those that are no other's parent."""
    claims = split(Document(text), Profile.FINE).claims
    parents = {claim.parent for claim in claims}
    return [claim.text for k, claim in enumerate(claims) if k not in parents]


def said(text: str) -> list[tuple[str, str]]:
    """The coarse claims, each with its speaker's name, "" the writer."""
    claims = split(Document(text)).claims
    return [(claim.text, claim.speaker.name if claim.speaker else "") for claim in claims]


def read(text: str) -> list[Doc]:
    """The blocks of prose as the parser gives them, before anything is mended."""
    blocks = [block for block in segment(Document(text)) if block.read]
    return parse(mark(load_pipeline().make_doc(block.text), block) for block in blocks)
