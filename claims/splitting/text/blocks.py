"""What a block of a document is to its reader, told from its words and its place alone."""

import re
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of a document is to its reader."""

    PROSE = "prose"
    QUOTE = "block quote"  # read as prose, in another's words
    TWEET = "tweet"  # read as prose, in another's words
    LIST_ITEM = "list item"  # read as prose
    HEADING = "heading"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    GREETING = "greeting"
    TABLE = "table"
    SOURCES = "sources"
    CODE = "code"
    BOILERPLATE = "boilerplate"  # subscribe, share, read more
    PULL_QUOTE = "pull quote"  # its words stand in the running text


READ = frozenset({BlockKind.PROSE, BlockKind.QUOTE, BlockKind.TWEET, BlockKind.LIST_ITEM})

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})"
_DATE = (
    rf"(?:(?:{_WEEKDAY},? )?{_DAY}(?:,? \d{{4}})?|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{4}})"
)
_NAME = r"[A-Z][\w.'-]*(?: (?:[A-Z][\w.'-]*|de|da|di|del|van|von|der|den|bin|al|el|la|le)){0,4}"

DATE_LINE = re.compile(
    rf"(?:Published |Updated )?(?:on )?{_DATE}(?:,? (?:at )?\d\d?[:.]\d\d.*)?\.?"
)
LEADING_DATE = re.compile(rf"{_WEEKDAY}, {_DAY},? \d{{4}}[.:]? (?=[A-Z\"'(])")

_ZONE = r"(?:[ap]\.?m\.?|GMT|UTC|BST|CES?T|[ECMP][SD]?T)"
_NEWS = r"(?:UPDATED?|Updated?|BREAKING(?: NEWS)?|Breaking(?: news)?|LATEST|JUST IN|CORRECTION)"
LEADING_MARK = re.compile(  # 14:05 Police have ...; 3/ The bank ...; UPDATE: The road ...
    rf"(?:(?:\d\d?[:.]\d\d(?: ?{_ZONE}){{0,2}}|\d\d?/\d{{0,2}})(?: ?[-–—|:])? (?=[\"'(A-Z])"
    rf"(?:{_NEWS}: (?=\S))?|{_NEWS}: (?=\S))"
)

_PLACE = r"[A-Z][\w.'-]*(?: (?:[A-Z][\w.'-]*|of|the|de|la|el|al|upon|on)){0,3}"
_AGENCY = r"\([A-Z][^()]{0,40}\)"
_DATELINE_DATE = rf"(?:,? (?:{_DAY}|{_MONTH}|{_WEEKDAY})(?:,? \d{{4}})?\.?)?"
_NO_PLACE = (  # "The Hull – Leeds line", "During the May 1 – May 9 fair"
    r"(?!(?:The (?!Hague|Bahamas|Gambia|Bronx)|(?:An?|This|That|For|During|In|On|At|From|To|By|With"
    r"|Between|After|Before|Since|Until|Under|Over|As|All|Both|Some|Most|No|It|He|She|They|We) ))"
)
DATELINE = re.compile(
    rf"{_NO_PLACE}(?P<place>{_PLACE}(?:(?:, |/){_PLACE}){{0,3}})(?:,? {_AGENCY})?{_DATELINE_DATE}"
    rf"(?: {_AGENCY})? ?(?:—|–|-|:(?! (?:This|It|These|They)\b))(?= |$) ?(?=[A-Z\"'\d]|$)"
    rf"|{_AGENCY} ?(?:—|–|-) (?=[A-Z\"'\d])"
)

_CAPTION = re.compile(
    r"\b(?:Image|Images|Photo|Photos|Photograph|Picture|Pictures|Video|Audio|Credit|Credits"
    r"|Illustration|Graphic|Photo credit|Photo courtesy|Courtesy|Photographer)(?: by)?: "
    r"|^(?:File|Stock|Archive|Undated|Handout)(?: photo| image| picture|:)"
    r"|^(?:Photo|Image|Picture|Video|Illustration|Photograph)s? (?:by|courtesy|via|from|:)"
    r"|^(?:Pictured|Above|Below|Left|Right|Top|Bottom|Clockwise from [\w ]+)(?: (?:left|right))?: "
    r"|^(?:Figure|Fig\.|Chart|Map|Exhibit) ?\d+[.:]"
    r"|\((?:[^()]*(?:Photo|Image|Getty|Shutterstock|Handout|Pool|Picture|Courtesy|Wikimedia)[^()]*"
    r"|[A-Z][\w. ]*/[A-Z][\w. ]*)\)\.?$"
)
BYLINE = re.compile(
    rf"(?:By|BY|Written by|Posted by|Reported by|Story by|Text by|Words by|Author:) {_NAME}"
    rf"(?:(?:,| and| &) {_NAME})*(?:,? [\w' |/-]+)?\.?$"
    r"|(?:Additional reporting|Reporting|Writing|Editing|Compiled|Edited|Translated)(?: and \w+)?"
    r" (?:by|from) .*$"
    r"|(?:First published|Published|Last updated|Last modified|Updated|Posted|Modified)\b.*\d.*$"
    rf"|{_NAME}(?:,| \||[ ]?[-–—]) .*\b(?:Writer|Reporter|Correspondent|Editor|Reuters|AP|AFP)$"
    r"|\d+ ?(?:min|minute)s? (?:read|ago)$"
)
_GREETING = re.compile(
    r"(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening|day|night)|Welcome|Greetings"
    r"|Thanks?(?: you)?|Goodbye|Best wishes|Kind regards|Yours (?:sincerely|faithfully))\b",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"(?:Advertisement|Read more|Read also|Also read|Read next|Share this|Share on|Sign up"
    r"|Subscribe|Follow us|Click here|Copyright|All rights reserved|Continue reading"
    r"|More on this|Recommended|Support our|Donate|Download our|Have your say|Join the"
    r"|Skip to|Related:|See also:|Watch:|Listen:|Image source|Getty Images)\b|© ?\d{4}\b",
    re.IGNORECASE,
)
SOURCES_HEADING = re.compile(
    r"(?:(?:Our|Main|Key|Selected|Data|Primary) )?(?:Sources?|References?|Notes|Footnotes"
    r"|Bibliography|External links|Related (?:news|articles|stories|links)|Further reading"
    r"|See also|Sister links|Works cited)\s*:?",
    re.IGNORECASE,
)
_SOURCE_ENTRY = re.compile(
    rf'(?:[^"]{{0,80}}[.,:] )?"[^"]+"[.,]? ?(?:—|–|-|\.|,) ?(?:The )?[A-Z][^.]*{_DATE}\.?$'
    r"|Vias?: .{0,80}$|https?://\S+$"
)
_LISTED_SOURCES = re.compile(
    r"(?:(?:Our|Main|Key|Selected|Data|Primary) )?(?:Sources?|References?|Further reading|"
    r"Bibliography|Works cited|(?:Press |Media )?Contacts?): .{0,2000}$",
    re.IGNORECASE,
)
SAYS = re.compile(  # of a sentence, in small letters: a list of titles and bodies has none
    r"\b(?:is|are|was|were|has|had|have|said|says|told|can|will|would)\b"
)
_QUOTED = re.compile(r'"[^"]*"')
TWEET = re.compile(r"pic\.twitter\.com/|https?://t\.co/|[—–-] ?[^—–]{2,50} \(@\w+\)")
TWEET_AUTHOR = re.compile(r"[—–-] ?(?P<name>[^—–()]{2,50}) \(@\w+\).*$")
PULL_QUOTE = re.compile(
    rf'(?P<quote>".+")[ ,]*(?:(?:—|–|-|~) ?)?(?P<name>{_NAME}|[A-Z][a-z]+'
    r"(?: (?!(?:told|said|(?:tell|say|ask|add|recall|explain|insist|write|admit|laugh|joke|warn"
    r"|note|remember|recount|sigh|smile|whisper)s)\b)[a-z]+){1,2}(?<!ed))"
    r'(?:, (?:"[^"]*"|[^."]{1,60}))?\.?$'
)
_STARTS_SENTENCE = re.compile(
    r"(?:he|she|it|they|we|i|you|and|but|or|who|which|said|says|told|added|that|the|a|an)\b"
)
_ENDED = re.compile(r"[.!?…:;,]['\")\]]*$")
HEADING_WORDS = 20


def ended(text: str) -> bool:
    """Whether it ends as a sentence does."""
    return _ENDED.search(text) is not None


def a_sentence(text: str) -> bool:
    """Whether a line without a full stop says something: "Ode and his wife had five sons"."""
    words = text.split()
    small = sum(word[0].islower() for word in words)
    return 2 * small > len(words) > 4 and _TELLS.match(text) is not None


_TELLS = re.compile(
    r"(?!(?:Why|How|What|Who|When|Where|Which|Is|Are|Was|Were|Do|Does|Did|Can|Should|Has|Have)\b)"
    r"[^?:]* (?:is|are|was|were|has|had|have|can|will|may|might|could|would) (?!to\b)"
)


def kind_of_block(text: str, titled: bool) -> BlockKind:
    """The kind of a paragraph of normalised text.

    titled: the document sets headings apart (it has sentences that end in a full stop).
    """
    words = text.count(" ") + 1
    if DATE_LINE.fullmatch(text) or (words <= 12 and DATELINE.fullmatch(text)):
        return BlockKind.DATELINE
    if words <= 25 and BYLINE.match(text):
        return BlockKind.BYLINE
    if words <= 80 and _CAPTION.search(text):
        return BlockKind.CAPTION
    if words <= 12 and _GREETING.match(text):
        return BlockKind.GREETING
    if words <= 30 and _BOILERPLATE.match(text):
        return BlockKind.BOILERPLATE
    if words <= 50 and _SOURCE_ENTRY.match(text):
        return BlockKind.SOURCES
    if _LISTED_SOURCES.match(text) and not SAYS.search(_QUOTED.sub("", text)):
        return BlockKind.SOURCES
    if SOURCES_HEADING.fullmatch(text):
        return BlockKind.HEADING
    if TWEET.search(text):
        return BlockKind.TWEET
    if words <= 80 and PULL_QUOTE.match(text):
        return BlockKind.QUOTE
    if titled and words <= HEADING_WORDS and not ended(text):
        return BlockKind.HEADING
    if titled and words <= 25 and text[0].islower() and not _STARTS_SENTENCE.match(text):
        return BlockKind.CAPTION
    return BlockKind.PROSE
