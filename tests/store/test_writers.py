"""Eight writers at once, each a process: no claim twice, no mention lost, no deadlock."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

from claims.store import Store
from tests.store.making import bare, document, split
from tests.store.test_index import counts, recounted
from tests.store.writing import texts, write

WRITERS = 8


def test_eight_writers_of_one_store(store: Store, store_url: str) -> None:
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.store.writing"])  # imports once, not eight times
    with ProcessPoolExecutor(WRITERS, processes) as pool:
        assert all(pool.map(write, [store_url] * WRITERS, range(WRITERS)))
    expected = {text for writer in range(WRITERS) for text in texts(writer)}
    claims_of = [claim.text for _, text in expected for claim in split(document(text)).claims]
    stats = store.stats()
    assert stats.documents == len(expected)
    assert stats.mentions == len(claims_of)
    assert stats.claims == len({bare(text).key for text in claims_of})
    assert stats.sources == WRITERS + 1
    assert counts(store) == recounted(store)
