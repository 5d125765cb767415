"""`claims documents`: which texts are stored."""

from claims.cli import options

EXAMPLE = 'claims documents --source "Harbour News"'


def documents(
    source: options.DocumentsOf = "",
    limit: options.Limit = 20,
    db: options.Db = None,
    as_json: options.Json = False,
) -> None:
    """List the documents, those stored last first.

    Each has a number, by which claims remove takes it out.
    """
    from claims import open_store
    from claims.report import jsonable, overviews, style

    with open_store(db, create=False) as store:
        found = store.documents(source, limit)
    if as_json:
        jsonable.print_json({"documents": [jsonable.of_document(each) for each in found]})
    elif found:
        overviews.print_documents(style.output(), found)
    if not found:
        style.errors().print("No documents found. How sources are called: claims sources")
    style.say_if_cut(len(found), limit)
