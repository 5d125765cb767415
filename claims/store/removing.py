"""Takes a document out of the store again, with what nothing else holds then, and nothing else.

What people did stays, and what was found when it was there: a claim stays as long as another
document says it, a person has reviewed or linked it or brought it in for itself, or a saved check
names it. A source goes with its last document, unless its owner was told.

Rows are locked in the order in which `write` writes them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, exists, or_, select

from claims.store import documents, index
from claims.store.documents import StoredDocument
from claims.store.driver import LARGEST
from claims.store.schema import claim, document, hit, link, mention, review, source
from claims.store.write import SOME


@dataclass(frozen=True, slots=True)
class Removed:
    """A document that was taken out, and what became of the claims made in it."""

    document: StoredDocument
    claims: int  # that went with it
    kept: int  # that something else holds


def remove_document(connection: Connection, document_id: int, dry_run: bool = False) -> Removed:
    """Take a document out, in the caller's transaction. dry_run: only tell what that would do.

    Raises NotFoundError.
    """
    attempt = connection.begin_nested()
    removed = _removed(connection, document_id)
    if dry_run:
        attempt.rollback()
    return removed


def _removed(connection: Connection, document_id: int) -> Removed:
    of_it = select(document.c.source_id).where(document.c.id == min(document_id, LARGEST))
    source_id = connection.execute(of_it).scalar()
    # From here on no one can add a document of this source, nor take this one out.
    connection.execute(select(source.c.id).where(source.c.id == source_id).with_for_update()).all()
    gone = documents.by_id(connection, document_id)
    held = select(mention.c.claim_id).where(mention.c.document_id == document_id).distinct()
    ids = sorted(connection.execute(held).scalars())
    connection.execute(delete(document).where(document.c.id == document_id))
    free = _free(connection, ids)
    index.remove(connection, free)
    for at in range(0, len(free), SOME):
        some = [id_ for id_, _ in free[at : at + SOME]]
        connection.execute(delete(claim).where(claim.c.id.in_(some)))
    empty = ~exists().where(document.c.source_id == source.c.id)
    connection.execute(delete(source).where(source.c.id == source_id, source.c.owner == "", empty))
    return Removed(gone, len(free), len(ids) - len(free))


def _free(connection: Connection, ids: Sequence[int]) -> list[tuple[int, str]]:
    """The claims that nothing holds any more, with what is indexed of them."""
    free = []
    unsaid = (
        claim.c.title == "",  # else imported for itself
        ~exists().where(mention.c.claim_id == claim.c.id),
        ~exists().where(review.c.claim_id == claim.c.id),
    )
    named = (
        exists().where(or_(link.c.claim_id == claim.c.id, link.c.other_id == claim.c.id)),
        exists().where(hit.c.claim_id == claim.c.id),
    )
    for at in range(0, len(ids), SOME):
        these = claim.c.id.in_(ids[at : at + SOME])
        # Locked before they are looked at: no one can mention them from here on.
        locked = select(claim.c.id).where(these).order_by(claim.c.key)
        connection.execute(locked.with_for_update()).all()
        no_one = select(claim.c.id).where(these, *unsaid)
        # What only we suggested of a claim that no one says is no longer of use; it is found again.
        either = or_(link.c.claim_id.in_(no_one), link.c.other_id.in_(no_one))
        connection.execute(delete(link).where(~link.c.decided, either))
        columns = select(claim.c.id, claim.c.normal, claim.c.title)
        rows = connection.execute(columns.where(these, *unsaid, ~or_(*named)))
        free += [(row.id, index.indexed(row.normal, row.title)) for row in rows]
    return free
