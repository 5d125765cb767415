"""One of many writers of a store; here, so that other processes can import it."""

from claims.bench.generate import claims
from claims.store import Store
from tests.store.making import bare, document, normal, split

DOCUMENTS = 8  # of each writer
SENTENCES = [made.text for made in claims(60, seed=9)]


def texts(writer: int) -> list[tuple[str, str]]:
    """Source and text of what a writer adds: of a source of its own, and of one that all share."""
    starts = [(i * 5 + writer) % 50 for i in range(DOCUMENTS)]
    own = [(f"Writer {writer}", " ".join(SENTENCES[at : at + 6])) for at in starts]
    shared = [("Shared", " ".join(reversed(SENTENCES[at : at + 4]))) for at in starts]
    return [text for pair in zip(own, shared, strict=True) for text in pair]


def write(url: str, writer: int) -> int:
    """One of the writers: adds, takes in bare claims, and looks for candidates in between.

    Every other writer goes the other way round, and each removes and adds again one of its own.
    """
    found = 0
    docs = [document(text, source) for source, text in texts(writer)]
    with Store.open(url, wait=60) as store:
        for at in range(0, len(docs), 4):
            some = docs[at : at + 4][:: -1 if writer % 2 else 1]
            added = list(store.add_many((doc, split(doc)) for doc in some))
            own = next(i for i, doc in enumerate(some) if doc.source != "Shared")
            store.remove(added[own].document_id)
            store.add(some[own], split(some[own]))
            claims_of = [claim.text for doc in some for claim in split(doc).claims]
            store.add_claims(bare(claim) for claim in claims_of[::-1])
            found += len(store.candidates(normal(claims_of[0])))
    return found
