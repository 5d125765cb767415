"""Eight writers at once, each a process: no claim twice, no mention lost, no deadlock."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

from claims.bench.generate import claims
from claims.store import Store
from tests.store.making import bare, document, normal, split
from tests.store.test_index import counts, recounted

WRITERS = 8
DOCUMENTS = 12  # of each writer
SENTENCES = [made.text for made in claims(60, seed=9)]


def texts(writer: int) -> list[tuple[str, str]]:
    """Source and text of what a writer adds: of a source of its own, and of one that all share."""
    starts = [(i * 5 + writer) % 50 for i in range(DOCUMENTS)]
    own = [(f"Writer {writer}", " ".join(SENTENCES[at : at + 6])) for at in starts]
    shared = [("Shared", " ".join(reversed(SENTENCES[at : at + 4]))) for at in starts]
    return [text for pair in zip(own, shared, strict=True) for text in pair]


def write(url: str, writer: int) -> int:
    """One of the writers: adds, takes in bare claims, and looks for candidates in between."""
    found = 0
    with Store.open(url, wait=60) as store:
        for source, text in texts(writer):
            doc = document(text, source)
            list(store.add_many([(doc, split(doc))]))
            claims_of = [claim.text for claim in split(doc).claims]
            store.add_claims(bare(claim) for claim in claims_of[::-1])
            found += len(store.candidates(normal(claims_of[0])))
    return found


def test_eight_writers_of_one_store(store: Store, store_url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(WRITERS, spawn) as pool:
        assert all(pool.map(write, [store_url] * WRITERS, range(WRITERS)))
    expected = {text for writer in range(WRITERS) for text in texts(writer)}
    claims_of = [claim.text for _, text in expected for claim in split(document(text)).claims]
    stats = store.stats()
    assert stats.documents == len(expected)
    assert stats.mentions == len(claims_of)
    assert stats.claims == len({bare(text).key for text in claims_of})
    assert stats.sources == WRITERS + 1
    assert counts(store) == recounted(store)
