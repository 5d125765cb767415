"""A finding on a statement when one text, or several, are all that is stored."""

from dataclasses import replace
from datetime import date

from claims.matching.compare import combine, statement_parts, stored_claims
from claims.matching.matcher import match
from claims.matching.verdict import judge
from claims.model import Document, Finding, StoredClaim
from claims.splitting import split

DAY = date(2020, 6, 12)


def stored(*texts: str) -> list[StoredClaim]:
    """The claims of texts of one source each; what two of them say is one claim."""
    documents = [Document(t, source=f"Paper {i}", published=DAY) for i, t in enumerate(texts)]
    claims: dict[str, StoredClaim] = {}
    for number, document in enumerate(documents):
        for claim in stored_claims(document, split(document), number):
            known = claims.get(claim.key)
            mentions = (*(known.mentions if known else ()), *claim.mentions)
            claims[claim.key] = replace(claim, mentions=mentions)
    return list(claims.values())


def finding(statement: str, *texts: str) -> Finding:
    """What a store of these texts says of the statement."""
    parts = statement_parts(statement, split(Document(statement, published=DAY)))
    claims = stored(*texts)
    return combine(statement, [judge(part, match(part, claims)) for part in parts])
