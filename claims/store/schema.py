"""The tables as SQLAlchemy's Core knows them: what queries are written with."""

from claims.store.tables import Table

_TABLES = Table.metadata.tables

source = _TABLES["source"]
document = _TABLES["document"]
sentence = _TABLES["sentence"]
claim = _TABLES["claim"]
mention = _TABLES["mention"]
review = _TABLES["review"]
link = _TABLES["link"]
run = _TABLES["run"]
hit = _TABLES["hit"]
search = _TABLES["search"]
term = _TABLES["term"]
