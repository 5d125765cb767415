"""Pull quotes: words set apart from the text, with the line below that says whose they are.

"We had no raise." / "— Ann Ode, baker at the mill". A newspaper repeats there what stands in its
running text; it is then read where it stands in its place, and not a second time.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import TITLES, is_person
from claims.splitting.text.blocks import BYLINE, SAYS, BlockKind, ended
from claims.splitting.text.turns import in_full

_DASHED = re.compile(
    r"[-–—~]{1,2} ?(?P<source>(?:[A-Z\"'(]|(?:an?|the|one) [a-z]).*?"
    r"|(?:[a-z-]+ ){1,4}(?:[A-Z][\w'’-]+ ?){2,3}(?:,.*)?)\.?$"
)
SOURCE_LINE = re.compile(  # as it was written, below lines of the same paragraph
    r"\s*(?:[–—~]|--) ?[A-Z][^\n.!?:;—–]{2,80}(?<![,.;:!?])\s*$"
)
_NAME = re.compile(
    r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|al-[A-Z][\w'’-]*"
    r"|(?:de|da|di|del|van|von|der|den|bin|al|el|la|le)(?= [A-Z])))*"
)
_SPEAKING = re.compile(
    r" (?:speaking|writing|posting|commenting|talking|addressing|quoted|as told)\b"
)
_WHERE = re.compile(r" (?:in|on|at|to|after|before|during|via|from|for|of|about)\b")
_SENTENCE = re.compile(r"[.!?…;]+")
_WORD = re.compile(r"[^\W_]+")
_EDITED = re.compile(r"\[[^\]\n]*\]")
_DETERMINED = ("a", "an", "the", "one")
LONGEST = 120  # words of what is set apart
SOURCE = 25  # words of the line below it
SHORTEST = 4  # words that tell one sentence from another
_SET_APART = (BlockKind.PROSE, BlockKind.QUOTE, BlockKind.HEADING)


_PLAIN = re.compile(r"(?P<source>(?P<name>[A-Z][\w'’-]+) [A-Z][^\d:]*, [a-z][^\d:.]*)$")
# "The roof leaks. — Ann Ode, baker": both in one block
_INLINE = re.compile(r".+[.!?…][\"')\]]*(?P<line> [-–—~] ?[A-Z][^.!?]*(?<![.!?:;,]))$")


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a block is found to be: words set apart, or the line that says whose they are.

    stop: where its words end, with the line behind them in the same block.
    """

    kind: BlockKind
    speaker: str = ""
    stop: int | None = None


def pulled(
    texts: Sequence[str], kinds: Sequence[BlockKind], raw: Sequence[str]
) -> dict[int, Pulled]:
    """The pull quotes among the blocks of a document and their sources, by position.

    texts: made ready for the parser; raw: as they were written.
    """
    found: dict[int, Pulled] = {}
    for at in range(1, len(texts)):
        name = _source(at, texts, kinds)
        if not name or not _set_apart(at - 1, texts, kinds):
            continue
        found[at] = Pulled(BlockKind.BYLINE)
        for k in _whole(at - 1, texts):
            found[k] = Pulled(BlockKind.QUOTE, _known_as(name, texts))
    found |= {k: p for k, text in enumerate(texts) if (p := _inline(text, kinds[k]))}
    sourced = [k for k, p in found.items() if p.kind is BlockKind.QUOTE]
    running = [
        _words(text)
        for k, text in enumerate(raw)
        if k not in found and kinds[k] in (BlockKind.PROSE, BlockKind.LIST_ITEM)
    ]
    for k in sourced:
        if _stands_in(raw[k], running):
            found[k] = replace(found[k], kind=BlockKind.PULL_QUOTE)
    return found


# ------------------------------------------------------------- the line below


def _inline(text: str, kind: BlockKind) -> Pulled | None:
    """A quotation and its source in one block: not the dash of a sentence that goes on."""
    line = _INLINE.match(text) if kind in _SET_APART else None
    if line is None or not SHORTEST <= text.count(" ") <= LONGEST:
        return None
    source = line["line"].lstrip(" -–—~")
    if source.count(" ") >= SOURCE or BYLINE.match(source) or SAYS.search(source):
        return None
    name = _named(source)
    named = "," in source or gender_of_name(name) or kind is BlockKind.QUOTE
    return Pulled(BlockKind.QUOTE, name, line.start("line")) if named else None


def _source(at: int, texts: Sequence[str], kinds: Sequence[BlockKind]) -> str:
    """Whom the line names; "" when it is no source of what stands above it."""
    text, kind = texts[at], kinds[at]
    line = _DASHED.match(text) or _undashed(text, texts[at - 1])
    if line is None or text.count(" ") >= SOURCE or text.endswith(("?", "!", ":", ";", ",")):
        return ""
    items = [kinds[k] for k in (at - 1, at + 1) if 0 <= k < len(kinds)]
    if kind is BlockKind.SOURCES or (kind is BlockKind.LIST_ITEM and kind in items):
        return ""
    source = line["source"]
    if BYLINE.match(source) or SAYS.search(source) or " — " in source:
        return ""
    name = _named(source)
    if source[0].islower() and source.startswith(name) and source.split()[0] not in _DETERMINED:
        return ""
    last = not any(k in (BlockKind.PROSE, BlockKind.QUOTE) for k in kinds[at + 1 :])
    if last and "," not in source and not gender_of_name(name):
        return ""  # the agency that closes a report
    return name


def _undashed(text: str, above: str) -> re.Match[str] | None:
    """ "Ann Ode, baker" right below what stands all in marks."""
    quoted = above.startswith('"') and above.endswith('"') and above.count('"') == 2
    line = _PLAIN.match(text) if quoted else None
    return line if line is not None and gender_of_name(line["name"]) else None


def _named(source: str) -> str:
    """Ann Ode, of "baker Ann Ode, of Ulm"; a body or a text as it is written."""
    front = re.split(r", | \(|; ", source)[0].strip("\"' ")
    words = front.split()
    if len(words) > 2 and is_person(words[0].lower()) and gender_of_name(words[1]):
        front = front[len(words[0]) + 1 :]  # Passenger Ann Ode
    run = _NAME.match(front)
    if run is not None and run.end() < len(front) and " " in run[0]:
        person = gender_of_name(run[0]) and _WHERE.match(front, run.end())
        if person or _SPEAKING.match(front, run.end()):
            return run[0]
    for name in _NAME.finditer(front):
        before = front[: name.start()].split()
        if name.end() == len(front) and before and is_person(before[-1].lower()):
            return name[0]  # fire service spokesman Tom Reyes
    return front


def _known_as(name: str, texts: Sequence[str]) -> str:
    """Ann Reyes, of "Prime Minister Reyes", where the text has her first name."""
    words = name.split()
    titled = len(words) > 1 and all(w.lower() in TITLES or w == "Prime" for w in words[:-1])
    full = in_full(words[-1], texts) if titled else in_full(name, texts)
    return full if " " in full else name


# ------------------------------------------------------------- what is set apart


def _set_apart(at: int, texts: Sequence[str], kinds: Sequence[BlockKind]) -> bool:
    """Whether a line below it can name its speaker."""
    text, kind = texts[at], kinds[at]
    words = text.split()
    if kind not in _SET_APART or not SHORTEST <= len(words) <= LONGEST or text.endswith(":"):
        return False
    small = sum(word[0].islower() for word in words)
    return ended(text) or (at > 0 and 2 * small > len(words))


def _whole(at: int, texts: Sequence[str]) -> Iterator[int]:
    """The blocks of one quotation: each but the last opens its mark and closes none."""
    yield at
    while at and texts[at].startswith('"') and texts[at - 1].startswith('"'):
        at -= 1
        if texts[at].count('"') % 2 == 0:
            return
        yield at


def _words(text: str) -> str:
    """The words alone, without what an editor put in."""
    return f" {' '.join(_WORD.findall(_EDITED.sub(' ', text).lower()))} "


def _stands_in(text: str, running: Sequence[str]) -> bool:
    """Whether each of its sentences stands again in the running text."""
    said = [_words(part) for part in _SENTENCE.split(_EDITED.sub(" ", text))]
    said = [part for part in said if part.strip()]
    long = any(part.count(" ") > SHORTEST for part in said)
    return long and all(any(part in text for text in running) for part in said)
