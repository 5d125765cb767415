"""From a document to its atomic claims. The only room that knows spaCy."""

from claims.splitting.pipeline import split, split_many

__all__ = ["split", "split_many"]
