"""What the database itself refuses, whatever wrote to it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from claims.store import Store
from tests.store.making import document, split

DOCUMENT = document("A heron stood in the reeds. A ferry left the quay.")
NOW = "'2024-01-01 00:00:00+00:00'"

REFUSED = {
    "a changed text": "UPDATE document SET text = 'other'",
    "a changed review": "UPDATE review SET rating = 'true'",
    "a deleted review": "DELETE FROM review",
    "a span that ends before it starts": "UPDATE mention SET stop = start",
    "a sentence before the text": "UPDATE sentence SET start = -1",
    "an unknown stance": "UPDATE mention SET stance = 'mumbles'",
    "an unknown kind": "UPDATE claim SET kind = 'sung'",
    "a certainty above one": "UPDATE mention SET certainty = 1.5",
    "a short key": "UPDATE claim SET key = 'abc' WHERE id = 1",
    "two claims of one key": "UPDATE claim SET key = (SELECT min(key) FROM claim)",
    "a mention of no claim": "UPDATE mention SET claim_id = 999",
    "a mention in no sentence": "UPDATE mention SET sentence = 999",
    "a claim that is mentioned": "DELETE FROM claim",
    "a source that has documents": "DELETE FROM source",
    "a verdict on nothing": (
        "INSERT INTO hit (run_id, number, rank, verdict, confidence, score, similarity, reasons, "
        "features, statement, slots) "
        "VALUES (1, 9, 0, 'refuted', 0.5, 0, 0, '[]', '[]', '', '')"
    ),
    "an unknown verdict": "UPDATE hit SET verdict = 'maybe'",
    "a link to itself": (
        "INSERT INTO link (claim_id, other_id, kind, decided, by, score, reasons, made) "
        f"VALUES (1, 1, 'same', true, '', 0, '[]', {NOW})"
    ),
    "an unknown rating": (
        "INSERT INTO review (claim_id, rating, reviewer, note, url, made) "
        f"VALUES (1, 'nice', '', '', '', {NOW})"
    ),
    "the same document twice": (
        "INSERT INTO document (source_id, sha256, text, title, author, url, licence, name, "
        "first_line, added) SELECT source_id, sha256, text, title, author, url, licence, name, "
        "first_line, added FROM document"
    ),
}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def full(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """A store with a row of everything; what is refused leaves it as it is."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('full') / 'claims.db'}"
    else:
        url = request.getfixturevalue("shared_postgres")
    with Store.open(url) as store:
        fill(store)
        yield store


def fill(store: Store) -> None:
    store.add(DOCUMENT, split(DOCUMENT))

    def put(connection: Connection) -> None:
        for row in (
            "INSERT INTO review (claim_id, rating, reviewer, note, url, made) "
            f"VALUES (1, 'false', '', '', '', {NOW})",
            f"INSERT INTO run (made, name, text, options) VALUES ({NOW}, '', '', '')",
            "INSERT INTO hit (run_id, number, rank, verdict, confidence, score, similarity, "
            "reasons, features, statement, slots) "
            "VALUES (1, 0, 0, 'not enough evidence', 0.5, 0, 0, '[]', '[]', '', '')",
        ):
            connection.execute(text(row))

    store._write(put)


@pytest.mark.parametrize("what", REFUSED)
def test_the_database_refuses(full: Store, what: str) -> None:
    with full._engine.connect() as connection, pytest.raises(DBAPIError):
        connection.execute(text(REFUSED[what]))


def test_a_document_takes_its_sentences_and_mentions_along(full: Store) -> None:
    full._write(lambda on: on.execute(text("DELETE FROM document")))
    stats = full.stats()
    assert (stats.sentences, stats.mentions, stats.claims) == (0, 0, 2)
