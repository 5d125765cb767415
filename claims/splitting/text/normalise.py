"""Text as a parser likes it, with a way back: every character knows where it came from."""

import html
import re
import unicodedata
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claims.splitting.wording.realise import may_be_verb


@dataclass(frozen=True, slots=True)
class Mapped:
    """A text made from another: `text[i]` stands for `original[starts[i]:stops[i]]`."""

    text: str
    starts: Sequence[int]
    stops: Sequence[int]

    def __getitem__(self, part: slice) -> "Mapped":
        return Mapped(self.text[part], self.starts[part], self.stops[part])

    def strip(self) -> "Mapped":
        """Without white space at either end."""
        front = len(self.text) - len(self.text.lstrip())
        return self[front : max(front, len(self.text.rstrip()))]


def plain(text: str, start: int = 0) -> Mapped:
    """A text that stands for itself at `start` of its original."""
    return Mapped(text, range(start, start + len(text)), range(start + 1, start + len(text) + 1))


def normalise(mapped: Mapped) -> Mapped:
    """Markup, typography and spacing out of the way, in passes over ever plainer text.

    Straight quotes, single spaces, composed letters, no soft hyphens, no Markdown or HTML;
    links keep their words. Nothing but white space is ever added.
    """
    for pattern, new in _PASSES:
        mapped = substitute(mapped, pattern, new)
    return mapped.strip()


Piece = str | tuple[int, int]  # written for the whole match, or a range of it that is kept


def substitute(
    mapped: Mapped, pattern: re.Pattern[str], new: Callable[[re.Match[str]], Sequence[Piece]]
) -> Mapped:
    """Each match replaced by pieces; the rest, and ranges that are kept, keep their places."""
    starts, stops, out, done = array("l"), array("l"), list[str](), 0
    for match in pattern.finditer(mapped.text):
        pieces = new(match)
        if pieces == (match.span(),) or match.start() == match.end():
            continue
        kept = [piece for piece in pieces if not isinstance(piece, str)]
        at = match.start()
        for piece in ((done, at), *pieces):
            if isinstance(piece, str):  # stands for all up to the next range that is kept
                end = next((start for start, _ in kept if start >= at), match.end())
                first, last = (at, end - 1) if end > at else (at, at - 1)
                starts.extend(
                    [mapped.starts[first] if end > at else mapped.stops[last]] * len(piece)
                )
                stops.extend([mapped.stops[last]] * len(piece))
                out.append(piece)
            else:
                part = slice(*piece)
                starts.extend(mapped.starts[part])
                stops.extend(mapped.stops[part])
                out.append(mapped.text[part])
                at = piece[1]
        done = match.end()
    if not out:
        return mapped
    starts.extend(mapped.starts[done:])
    stops.extend(mapped.stops[done:])
    return Mapped("".join((*out, mapped.text[done:])), starts, stops)


def _drop(match: re.Match[str]) -> Sequence[Piece]:
    return ()


def _keep_first_group(match: re.Match[str]) -> Sequence[Piece]:
    """The group that took part; what is around it goes."""
    return (match.span(match.lastindex or 0),)


def _in_brackets(match: re.Match[str]) -> Sequence[Piece]:
    return ("(", match.span(match.lastindex or 0), ")")


_BY_EDITOR = re.compile(
    r"\b(?P<before>[A-Za-z'-]+) \[(?P<name>(?:(?:the|an?|our|my|his|her|its|their) (?=[A-Za-z])"
    r"|[A-Z](?=[a-zA-Z'-]+)|(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|about) "
    r"(?=[a-z]))[^\[\]\n]{1,60})\](?=[ ,.;:!?\"'’”)]|$)"
)
_MEANT = frozenset("he she it they him them this that these those".split())
_OWNERS = frozenset("his her its their".split())
_SPEAKERS = frozenset("i we us me you here there".split())
_NOUN_BEHIND = frozenset("a an the this that these those my our your his its their".split())
_NO_NOUN = _NOUN_BEHIND | frozenset(  # an editor's words behind them stand for them, or go on
    "some any no every each all both "
    "of in to from with by at on for as about into over under after before against between like "
    "and or but nor if when while because since than is are was were be been being has have had do "
    "does did will would can could may might must shall should not that who which what whose whom "
    "where why how so very more most too also mr mrs ms dr sir".split()
)
_DETERMINERS = frozenset("the a an our my his her its their".split())
_GOES_ON = re.compile(  # behind a name: the sentence goes on, and it is no part of a longer one
    r"[,.;:!?\"'’”)]|$| (?:\[|\(|[–—-] |(?:is|are|was|were|has|have|had|will|would|can|could|may"
    r"|might|must|should|shall|do|does|did|and|or|but|who|which|that|in|on|at|to|of|for|from|with"
    r"|by|as|said|says)\b)"
)


def _editors(match: re.Match[str]) -> Sequence[Piece]:
    """What an editor says a word of a quotation means: she [Ode] left, two metres [six feet].

    It stands for the pronoun; behind a noun it goes into round brackets.
    """
    before, text = match["before"].lower(), match.string
    whole, name = (match.span(),), match.span("name")
    owned = match["name"].endswith(("'s", "’s", "s'", "s’"))
    if (before in _MEANT and not owned) or (before in _OWNERS and owned):
        if match["before"][0].isupper():
            return (match["name"][0].upper(), (name[0] + 1, name[1]))
        return (name,)
    capital = match["name"][0].isupper()
    if before in _NO_NOUN or (capital and not _GOES_ON.match(text, match.end())):
        return whole
    two = text[max(match.start() - 20, 0) : match.start()].split()[-1:]
    measured = not capital and match["name"].split()[0] not in _DETERMINERS
    noun = before in _SPEAKERS or measured or not may_be_verb(before)
    if not (noun or (two and two[0].lower().strip("\"'") in _NOUN_BEHIND)):
        return whole
    return (match.span("before"), " (", name, ")")


def _unescape(match: re.Match[str]) -> Sequence[Piece]:
    decoded = html.unescape(match.group())
    return (decoded,) if decoded != match.group() else (match.span(),)


def _space_after(match: re.Match[str]) -> Sequence[Piece]:
    return (match.span(), " ")


def _space_around(match: re.Match[str]) -> Sequence[Piece]:
    return (" ", match.span(), " ")


def _turn_around(match: re.Match[str]) -> Sequence[Piece]:
    """The space before the opening quote, not behind it."""
    return ((match.start(), match.start(1)), " ", (match.start(1), match.start(1) + 1))


def _close_up(match: re.Match[str]) -> Sequence[Piece]:
    """Without the spaces around the dash of the first group: six - member."""
    return ((match.start(), match.start(1)), "-")


_GLYPHS = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛`´′ʼ", "'"),
    "…": "...",
    "‐": "-",
    "‑": "-",
    "‒": "–",
    "―": "—",
    "−": "-",
}
_DROPPED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc"
_TYPOGRAPHY = re.compile(
    rf"[{_DROPPED}]+"
    r"|''|``"
    r"|[“”„‟«»″‘’‚‛`´′ʼ…‐‑‒―−]"
    r"|[\ufb00-\ufb06\uff01-\uff5e\u2080-\u2089\u2070\u00b2\u00b3\u00b9\u2074-\u2079]"
    r"|[^\W\d_][\u0300-\u036f]+"
    r"|-{2,3}"
)


def _typography(match: re.Match[str]) -> Sequence[Piece]:
    found = match.group()
    if found in ("''", "``"):
        return ('"',)
    if found.startswith("--"):
        return ("—",)
    if found in _GLYPHS:
        return (_GLYPHS[found],)
    if len(found) > 1 and unicodedata.combining(found[1]):
        return (unicodedata.normalize("NFC", found),)
    if re.match(f"[{_DROPPED}]", found):
        return ()
    return (unicodedata.normalize("NFKC", found),)


def _space(match: re.Match[str]) -> Sequence[Piece]:
    return (" ",)


_UNIT_WORD = (
    "member|year|day|month|week|hour|minute|second|man|woman|person|page|point|story|storey|seat"
    "|mile|foot|meter|metre|kilometer|kilometre|part|way|run|inch|ton|tonne|nation|game|room|star"
    "|term|time|party|state|country|match|lane|strong|acre"
)
_NUMBER_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4}"

_PASSES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Sequence[Piece]]], ...] = (
    # Markdown and HTML: images, foot-note marks, tags and language notes go; links keep words
    (
        re.compile(
            r"!\[[^\]\n]*\]\([^)\n]*\)|[ \t]*\[\^?\d{1,3}\](?!\()"
            r"|[ \t]*\[(?:citation needed|sic)\]|</?[A-Za-z][^<>\n]{0,300}>|<!--.*?-->"
            r"|[ \t]*\(\([a-z]{2,3}\)\)"
            r"|(?m:^[ \t]*(?:>[ \t]?)+)",
            re.S,
        ),
        _drop,
    ),
    (
        re.compile(r"\[([^\[\]\n]+)\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)?[^)\n]*\)|\[[^\]\n]*\])"),
        _keep_first_group,
    ),
    *(
        (
            re.compile(
                r"(?<![\w*])\*{1,3}(?=[^\s*])([^*]+?)(?<=[^\s*])\*{1,3}(?![\w*])"
                r"|(?<!\w)_{1,3}(?=[^\s_])([^_]+?)(?<=[^\s_])_{1,3}(?!\w)"
                r"|(?<!`)`([^`\n]+)`(?!`)|\\([\\`*_{}\[\]()#+.!>~|-])|~~([^~]+)~~"
            ),
            _keep_first_group,
        ),
    )
    * 2,
    (re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[A-Za-z]{2,8});"), _unescape),
    (_TYPOGRAPHY, _typography),
    # "the EEOC [Equal Employment Opportunity Commission]", "the People's Army [KPA]": another name
    (
        re.compile(
            r"(?<=[A-Z]{2} )\[([A-Z][\w'-]*(?: (?:[A-Z][\w'-]*|of|the|and|for|on))+)\]"
            r"|(?<=[a-z] )\[([A-Z]{2,})\]"
        ),
        _in_brackets,
    ),
    (_BY_EDITOR, _editors),
    # an editor's words in a quotation are read as part of it
    (re.compile(r"\[((?:\.\.\.|[.,;!?]|[A-Za-z][A-Za-z ,.'-]{0,60}))\]"), _keep_first_group),
    (re.compile(r"\s{2,}|[^\S ]"), _space),
    (re.compile(r'(?<=[A-Za-z]),(?="[A-Za-z])|(?<=[a-z]{2})\.(?=[A-Z][a-z]+ )'), _space_after),
    (re.compile(r'\b(?:said|says|told|added|wrote|stated|asked),(" )(?=\w)'), _turn_around),
    (re.compile(r"(?<=[A-Za-z\d\"'.,])—(?=[A-Za-z\d\"'])"), _space_around),
    (
        re.compile(rf"\b(?:{_NUMBER_WORD})( - )(?=(?:{_UNIT_WORD}) [A-Za-z])"),
        _close_up,
    ),
)
