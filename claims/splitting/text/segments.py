"""From a document to its blocks: what is prose and what is not, in text a parser can read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.model import Document, Span
from claims.splitting.lexicon.wordlist import words
from claims.splitting.text.blocks import (
    DATELINE,
    LEADING_DATE,
    LEADING_MARK,
    PULL_QUOTE,
    READ,
    SOURCES_HEADING,
    TWEET_AUTHOR,
    BlockKind,
    a_sentence,
    ended,
    kind_of_block,
)
from claims.splitting.text.marks import doubled
from claims.splitting.text.normalise import Mapped, normalise, plain
from claims.splitting.text.pull_quotes import SOURCE_LINE, pulled
from claims.splitting.text.turns import TURN, Turn, turns

__all__ = ["READ", "Block", "BlockKind", "segment"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a document with its text made ready for the parser.

    `text[i]` was made from `document.text[starts[i]:stops[i]]`; both never fall as i grows.
    titles: ranges of `text` that name one thing (a quoted title): one token each.
    """

    kind: BlockKind
    text: str
    start: int  # of the whole block in document.text, with what was cut off
    stop: int
    starts: Sequence[int]
    stops: Sequence[int]
    titles: tuple[tuple[int, int], ...] = ()
    place: str = ""  # of the dateline that was cut off its front
    speaker: str = ""  # of a block quote or tweet that names its author; of a turn

    @property
    def read(self) -> bool:
        """Whether its sentences can hold claims; `kind` says why not."""
        return self.kind in READ

    def span(self, start: int, stop: int) -> Span:
        """The exact characters of the document behind `text[start:stop]`."""
        return Span(self.starts[start], self.stops[stop - 1])


def segment(document: Document) -> tuple[Block, ...]:
    """The blocks of a document, in order; together they hold all that is not white space."""
    lined = _names_in_lists(list(_paragraphs(document.text)), document.text)
    parts = [p for piece in _numbered(lined, document.text) for p in piece]
    pieces = [p for piece in parts for p in _bounded(piece, document.text)]
    texts = doubled(
        [normalise(plain(document.text[p.start : p.stop], p.start)) for p in pieces], document.text
    )
    titled = any(
        p.kind is None and ended(t.text) and t.text.count(" ") >= 5
        for p, t in zip(pieces, texts, strict=True)
    )
    blocks: list[Block] = []
    in_sources = False
    spoken = turns([text.text for text in texts])
    for piece, mapped, turn in zip(pieces, texts, spoken, strict=True):
        if turn is not None:
            blocks.append(_turn(turn, mapped, piece))
            continue
        kind = piece.kind or _kind(mapped.text, titled, document.title if not blocks else "")
        last = piece is pieces[-1] and bool(blocks) and blocks[-1].read
        if kind is BlockKind.HEADING and last and not piece.kind and a_sentence(mapped.text):
            kind = BlockKind.PROSE  # that closes the text, without its full stop
        if kind is BlockKind.HEADING:
            in_sources = SOURCES_HEADING.fullmatch(mapped.text) is not None
        elif in_sources:
            kind = BlockKind.SOURCES
        blocks.append(_block(kind, mapped, piece))
    return tuple(blocks) if any(spoken) else _quoted_apart(blocks, texts, pieces, document.text)


def _quoted_apart(
    blocks: Sequence[Block], texts: Sequence[Mapped], pieces: "Sequence[_Piece]", text: str
) -> tuple[Block, ...]:
    """The blocks with pull quotes as what they are, each in the words of whom the line names."""
    raw = [text[b.start : b.stop] for b in blocks]
    found = pulled([t.text for t in texts], [b.kind for b in blocks], raw)
    made = {
        k: _block(p.kind, texts[k][: p.stop].strip(), pieces[k], p.speaker)
        for k, p in found.items()
    }
    return tuple(made.get(k, block) for k, block in enumerate(blocks))


def _kind(text: str, titled: bool, title: str) -> BlockKind:
    if not text:
        return BlockKind.BOILERPLATE  # a rule, an image: markup alone
    if title and text.rstrip(".") == title.strip().rstrip("."):
        return BlockKind.HEADING
    return kind_of_block(text, titled)


# ------------------------------------------------------------- paragraphs


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph: where it is, and its kind where the markup tells."""

    start: int
    stop: int
    kind: BlockKind | None


_FENCE = re.compile(r"\s*(?:```|~~~)")
_MARKS: tuple[tuple[re.Pattern[str], BlockKind | None], ...] = (
    (re.compile(r"\s{0,3}#{1,6}\s+"), BlockKind.HEADING),
    (re.compile(r"\s*>"), BlockKind.QUOTE),
    (re.compile(r"\s*\|.*\|\s*$|[^\t\n]+\t[^\t\n]+\t"), BlockKind.TABLE),
    (re.compile(r"\s*(?:[-*+•‣·▪◦]\s+|\d{1,3}[.)]\s+|\(?[a-z]\)\s+)(?=\S)"), BlockKind.LIST_ITEM),
    (re.compile(r"\s*(?:[-*_=]\s*){3,}$"), BlockKind.BOILERPLATE),
)
_UNDERLINE = re.compile(r"\s*(?:={2,}|-{2,})\s*$")
_CREDIT_LINE = re.compile(
    r"\s*[-–—]\s+[A-Z][\w.'-]*(?: (?:[A-Z][\w.'-]*|of|the|de|van|von|and)){0,5}(?<!\.)$"
)
SPOKEN = 3  # lines with a label make a transcript of the paragraph
WRAP = 120  # lines longer than this were not broken by hand


def _paragraphs(text: str) -> Iterator[_Piece]:
    """Runs of lines that belong together. Blank lines, markup and unbroken lines part them."""
    lines: list[tuple[int, str]] = []
    kind: BlockKind | None = None
    at, fenced = 0, False
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        if _FENCE.match(line) or fenced:
            fenced = fenced != bool(_FENCE.match(line))
            if kind is not BlockKind.CODE:
                yield from _pieces(lines, kind)
                lines, kind = [], BlockKind.CODE
            lines.append((start, line))
            continue
        if lines and kind is None and _UNDERLINE.match(line):
            yield from _pieces([*lines, (start, line)], BlockKind.HEADING)
            lines = []
            continue
        mark = next((m for pattern, m in _MARKS if pattern.match(line)), None)
        goes_on = bool(lines) and (
            (mark is None and kind in (None, BlockKind.LIST_ITEM, BlockKind.QUOTE))
            or (mark is kind and kind in (BlockKind.QUOTE, BlockKind.TABLE))
        )
        if not line.strip() or not goes_on:
            yield from _pieces(lines, kind)
            lines, kind = [], mark
        if line.strip():
            lines.append((start, line))
    yield from _pieces(lines, kind)


def _pieces(lines: list[tuple[int, str]], kind: BlockKind | None) -> Iterator[_Piece]:
    """The lines as paragraphs: all one where they were broken by hand to a width."""
    if not lines:
        return
    first = 0
    if kind in (None, BlockKind.LIST_ITEM):
        width = max(len(line.rstrip()) for _, line in lines)
        spoken = sum(TURN.match(line) is not None for _, line in lines) >= SPOKEN
        for i in range(len(lines) - 1):
            turn = spoken and TURN.match(lines[i + 1][1])
            if turn or _breaks(lines[i][1], lines[i + 1][1], width):
                yield _piece(lines[first : i + 1], kind if first == 0 else None)
                first = i + 1
    yield _piece(lines[first:], kind if first == 0 else None)


def _breaks(line: str, after: str, width: int) -> bool:
    """Whether a new paragraph begins after this line: there was room for the next word on it."""
    line = line.rstrip()
    if width > WRAP:
        return True
    if SOURCE_LINE.match(after):
        return True
    fits = len(line) + 1 + len(after.split(maxsplit=1)[0]) <= width
    return fits and (ended(line) or after.lstrip()[:1].isupper())


def _piece(lines: list[tuple[int, str]], kind: BlockKind | None) -> _Piece:
    raw = lines[0][1]
    start = lines[0][0] + len(raw) - len(raw.lstrip())
    stop = lines[-1][0] + len(lines[-1][1].rstrip())
    if kind is BlockKind.LIST_ITEM and _CREDIT_LINE.match(raw.rstrip()):
        kind = BlockKind.BYLINE  # the name below a quotation
    return _Piece(start, stop, kind)


def _names_in_lists(pieces: list[_Piece], text: str) -> list[_Piece]:
    """With a second one beside it, or a colon before it, "- Ann Ode" is an item, no author."""
    out: list[_Piece] = []
    for at, piece in enumerate(pieces):
        beside = pieces[max(at - 1, 0) : at] + pieces[at + 1 : at + 2]
        listed = any(p.kind is BlockKind.BYLINE for p in beside)
        listed = listed or _behind_colon(text, piece.start)
        item = piece.kind is BlockKind.BYLINE and listed
        out.append(replace(piece, kind=BlockKind.LIST_ITEM) if item else piece)
    return out


_NUMBER = re.compile(r"(?<=\s)(\d{1,2})[.)]\s+(?=[\"“'A-Z])")


def _numbered(pieces: list[_Piece], text: str) -> Iterator[list[_Piece]]:
    """A list in a line, "They are: 1. Ode 2. Lind", as its lead-in and its items."""
    for at, piece in enumerate(pieces):
        marks: list[re.Match[str]] = []
        for mark in _NUMBER.finditer(text, piece.start, piece.stop):
            opened = bool(marks) or _behind_colon(text, mark.start())
            if opened and int(mark[1]) == len(marks) + 1:
                marks.append(mark)
        below = any(text.startswith(("2. ", "2) "), p.start) for p in pieces[at + 1 : at + 2])
        if piece.kind is not None or not marks or not (len(marks) > 1 or below):
            yield [piece]
            continue
        starts = [m.start() for m in marks]
        yield [_Piece(piece.start, _end(text, piece.start, starts[0]), None)] + [
            _Piece(start, _end(text, start, stop), BlockKind.LIST_ITEM)
            for start, stop in zip(starts, [*starts[1:], piece.stop], strict=True)
        ]


def _behind_colon(text: str, at: int) -> bool:
    return text[max(at - 9, 0) : at].rstrip().endswith(":")


def _end(text: str, start: int, stop: int) -> int:
    """Where it ends without the white space behind it."""
    return start + len(text[start:stop].rstrip())


LONGEST = 20_000  # characters of a block: the parser's memory, and all that is done by pairs
_STOP = re.compile(r"[.!?][\"'”’)\]]*\s+(?=\S)")


def _bounded(piece: _Piece, text: str) -> Iterator[_Piece]:
    """The piece in parts of bounded length, cut behind a full stop or at least between words."""
    start = piece.start
    while piece.stop - start > LONGEST:
        end = start + LONGEST
        stops = [m.end() for m in _STOP.finditer(text, start + LONGEST // 2, end)]
        space = text.rfind(" ", start + 1, end) + 1
        cut = stops[-1] if stops else space or end
        yield _Piece(start, _end(text, start, cut), piece.kind)
        start = cut
    yield _Piece(start, piece.stop, piece.kind)


# ------------------------------------------------------------- blocks

_ITEM_MARK = re.compile(r"(?:[-*+•‣·▪◦]|\d{1,3}[.)]|\(?[a-z]\)) ")
_HEADING_MARK = re.compile(r"#{1,6} ")


def _turn(turn: Turn, mapped: Mapped, piece: _Piece) -> Block:
    """What one speaker says in a transcript, without the label."""
    return replace(_block(BlockKind.PROSE, mapped[turn.cut :], piece), speaker=turn.speaker)


def _block(kind: BlockKind, mapped: Mapped, piece: _Piece, speaker: str = "") -> Block:
    place = ""
    cut = 0
    if kind is BlockKind.PROSE:
        cut, place = _front(mapped.text)
    elif kind in (BlockKind.LIST_ITEM, BlockKind.HEADING):
        mark = (_ITEM_MARK if kind is BlockKind.LIST_ITEM else _HEADING_MARK).match(mapped.text)
        cut = mark.end() if mark else 0
    mapped = mapped[cut:]
    if kind in (BlockKind.QUOTE, BlockKind.TWEET) and not speaker:
        mapped, speaker = _author(mapped)
    block = Block(kind, mapped.text, piece.start, piece.stop, mapped.starts, mapped.stops)
    return replace(block, titles=_titles(mapped.text), place=place, speaker=speaker)


def _front(text: str) -> tuple[int, str]:
    """How much of the front is a mark of a live blog or thread, a date or dateline; its place."""
    marked = LEADING_MARK.match(text)
    dated = LEADING_DATE.match(text)
    cut = marked.end() if marked else dated.end() if dated else 0
    dateline = DATELINE.match(text, cut)
    if dateline and dateline.end() < len(text):
        return dateline.end(), dateline.group("place") or ""
    return cut, ""


def _author(mapped: Mapped) -> tuple[Mapped, str]:
    """A quotation without the name below it, and the name."""
    found = TWEET_AUTHOR.search(mapped.text)
    if found:
        return mapped[: found.start()].strip(), found.group("name").strip()
    found = PULL_QUOTE.match(mapped.text)
    if found:
        return mapped[: found.end("quote")], found.group("name")
    return mapped, ""


_QUOTED = re.compile(
    r"\"([A-Z\d][^\"\n]{2,80}?)[,.]?\"|(?<![\w'])'([A-Z][^'\n]{2,60}?)[,.]?'(?!\w)"
)
_SMALL_WORDS = (
    "a an and as at but by for from in into is nor of off on or out over s the to up via vs vs. "
    "with without &"
)
_SMALL = words(_SMALL_WORDS)
_SPOKEN = words("I I'm I've We We're It It's He She They You There This That")
# "Thor: Night (2010)", "The Wall in the Sea (2014)": a name with a small word or a colon before
# its year, in a list or behind a word in small letters
_CAPITAL = r"[A-Z\d][\w.'’!?-]*"
_DATED = re.compile(
    rf"(?:(?<=, )|(?<=\band )|(?<=[a-z] ))(?P<name>{_CAPITAL}(?::? (?:{_CAPITAL}"
    rf"|(?:{'|'.join(map(re.escape, _SMALL_WORDS.split()))})(?= )))+) \((?:19|20)\d\d\)"
)
# "shows such as Law: Oslo and Dusk"
_COLON = re.compile(
    rf"(?:(?<=, )|(?<=\band )|(?<=such as )|(?<=including )|(?<=\bof )|(?<= film )|(?<= movie )"
    rf"|(?<= series )|(?<= book )|(?<= novel )|(?<= show )|(?<= game )|(?<= album )|(?<='s ))"
    rf"(?P<name>{_CAPITAL}(?:(?: of| the| of the| for| in)? {_CAPITAL})*"
    rf": {_CAPITAL}(?:(?: of| the| of the| of an?| in| in the)? {_CAPITAL})*)"
    r"(?=[,)]| and\b|[.;]?$|[.;] )"
)
# "the comedy Are We There Yet?, which": three words with capitals, and more of the sentence
_ASKING = re.compile(
    rf"(?<=[a-z] )(?P<name>{_CAPITAL}(?: (?:{_CAPITAL}|the|a|an|of|in|to|for|and)){{1,5}}"
    r" [A-Z][\w']*[?!])(?=,? (?!said|asked|cried)[a-z])"
)
_PART = re.compile(r"[A-Z]\w+ [A-Z]\w+ (?:in|as) ")  # "Ann Lee in Dusk (2010)"


def _titles(text: str) -> tuple[tuple[int, int], ...]:
    """Titles of several words, quoted (capitals throughout, no sentence of someone's) or dated."""
    found = []
    for match in _QUOTED.finditer(text):
        group = match.lastindex or 1
        parts = match.group(group).split()
        capitals = all(w[0].isupper() or w[0].isdigit() or w.lower() in _SMALL for w in parts)
        stopped = match.group(group).endswith((".", "!", "?"))
        if 2 <= len(parts) <= 10 and capitals and parts[0] not in _SPOKEN and not stopped:
            found.append(match.span(group))
    dated = _DATED.finditer(text) if "(19" in text or "(20" in text else ()
    after_colon = _COLON.finditer(text) if ": " in text else ()
    asking = _ASKING.finditer(text) if "?" in text or "!" in text else ()
    for match in (*dated, *after_colon, *asking):
        name, (start, stop) = match["name"], match.span("name")
        odd = name[-1] in "?!" or ":" in name or _SMALL & set(name.lower().split())
        if odd and not _PART.match(name) and all(stop <= a or start >= b for a, b in found):
            found.append((start, stop))
    return tuple(sorted(found))
