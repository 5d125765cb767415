"""From a document to its blocks: what is prose and what is not, in text a parser can read."""

from dataclasses import dataclass
from enum import StrEnum

from claims.model import Document, Span


class BlockKind(StrEnum):
    """What a block of a document is to its reader."""

    PROSE = "prose"
    QUOTE = "block quote"  # read as prose, said by another
    LIST_ITEM = "list item"  # read as prose
    HEADING = "heading"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    GREETING = "greeting"
    TWEET = "tweet"
    TABLE = "table"
    SOURCES = "sources"
    CODE = "code"


READ = frozenset({BlockKind.PROSE, BlockKind.QUOTE, BlockKind.LIST_ITEM})


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a document with its text made ready for the parser.

    `text[i]` was made from `document.text[starts[i]:stops[i]]`; both grow with i.
    titles: ranges of `text` that name one thing (a quoted title): one token each.
    """

    kind: BlockKind
    text: str
    start: int  # of the whole block in document.text, with what was cut off
    stop: int
    starts: tuple[int, ...]
    stops: tuple[int, ...]
    titles: tuple[tuple[int, int], ...] = ()
    place: str = ""  # of the dateline that was cut off its front

    @property
    def read(self) -> bool:
        """Whether its sentences can hold claims; `kind` says why not."""
        return self.kind in READ

    def span(self, start: int, stop: int) -> Span:
        """The exact characters of the document behind `text[start:stop]`."""
        return Span(self.starts[start], self.stops[stop - 1])


def segment(document: Document) -> tuple[Block, ...]:
    """The blocks of a document, in order; together they hold all that is not white space."""
    text = document.text
    if not text.strip():
        return ()
    places = tuple(range(len(text)))
    return (Block(BlockKind.PROSE, text, 0, len(text), places, tuple(i + 1 for i in places)),)
