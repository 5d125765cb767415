"""Where sentences begin, told to the parser beforehand."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from spacy.tokens import Doc

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.reporting import QUOTING
from claims.splitting.lexicon.wordlist import words
from claims.splitting.text.segments import Block, BlockKind
from claims.splitting.wording.realise import inflect, is_word, may_be_verb

START, NO_START = 1, -1  # of a sentence, as spaCy writes it
ENDLESS = 100  # tokens of a sentence behind which a semicolon ends it


def mark(doc: Doc, block: Block) -> Doc:
    """Set sentence starts and title tokens on the unparsed Doc of `block.text`.

    `docs = nlp.pipe(mark(nlp.make_doc(b.text), b) for b in blocks)`: the parser keeps to what
    is set, so it cuts no more inside quotes or after "Gen.". The Doc remembers the block.
    """
    text = block.text
    names = [m.span() for m in _HYPHENATED.finditer(text)]
    names = [n for n in names if not any(n[0] < b and a < n[1] for a, b in block.titles)]
    _join_names(doc, block, names)
    _join(doc, text, _ONE_WORD, lambda found: None)
    _join(doc, text, _LOUD, lambda found: found.group()[:-1].lower())
    _join(doc, text, _DAYS, lambda found: found[2].lower())
    _join(doc, text, _EITHER, _last_of_two)
    _join(doc, text, _PAGES, lambda found: "page")
    if "):" in text:
        with doc.retokenize() as retokenizer:
            for token in doc:
                if token.text == "):":  # "Low Tide (2016): ...": no smiling face
                    retokenizer.split(token, [")", ":"], heads=[(token, 0), (token, 1)])
    first = {0, *starts(text)}
    first |= set(_announced(text, first))
    if block.kind is BlockKind.LIST_ITEM and (label := _LABELLED.match(text)) is not None:
        first.add(label.end())
    # Set at once: told token by token, spaCy looks through the whole text for each.
    marks: Any = np.full((len(doc), 1), NO_START).astype(np.uint64)
    length = 0
    for token in doc:
        length = 0 if token.idx in first else length + 1
        if not length or (length > ENDLESS and token.nbor(-1).text in (";", "•", "|")):
            marks[token.i], length = START, 0
    doc.from_array(["SENT_START"], marks)
    doc.user_data["block"] = block
    return doc


def _join_names(doc: Doc, block: Block, names: Sequence[tuple[int, int]]) -> None:
    """Titles and names with hyphens as one token each."""
    if not (block.titles or names):
        return
    with doc.retokenize() as retokenizer:
        for start, stop in (*block.titles, *names):
            name = doc.char_span(start, stop)
            if name is not None and len(name) > 1:
                # Without quotes a title's first word ("What") could make it a verb: it is
                # read as a title the parser knows.
                bare = (start, stop) in block.titles and block.text[max(start - 1, 0)] not in "\"'"
                retokenizer.merge(name, attrs={"NORM": "hamlet"} if bare else {})


def _join(
    doc: Doc, text: str, pattern: re.Pattern[str], norm: Callable[[re.Match[str]], str | None]
) -> None:
    """Each match, or its first group, as one token; to the parser what `norm` gives ("" none)."""
    matches = list(pattern.finditer(text))
    if not matches:
        return
    with doc.retokenize() as retokenizer:
        for match in matches:
            word = doc.char_span(*match.span(1 if pattern.groups else 0))
            name = norm(match)
            if word is not None and len(word) > 1 and name != "":
                retokenizer.merge(word, attrs={"NORM": name} if name else {})


def _last_of_two(match: re.Match[str]) -> str:
    """The second of two verbs: to the parser it is one; "" where one is none."""
    both = match[1].split("/")
    return both[1] if all(map(may_be_verb, both)) else ""


# One name or office: the parser's tokenizer cuts at the hyphen, and takes "vice" for the office.
_HYPHENATED = re.compile(
    r"\b(?:[A-Z]\w+ dos? [A-Z]\w+"  # Copa do Brasil: no verb
    r"|[A-Z][a-z]+(?:[-–][A-Z][a-z]+)+|[Aa]l-[A-Z][a-z]+(?:-[A-Z][a-z]+)?"
    r"|[Vv]ice-(?:[Pp]remier|[Pp]resident|[Cc]hair\w*|[Cc]aptain|[Cc]hancellor|[Mm]inister|[Aa]dmiral)"
    r"|(?:[Ss]ecretary|[Dd]irector|[Aa]ttorney|[Gg]overnor|[Ss]olicitor|[Mm]ajor|[Bb]rigadier)"
    r"-[Gg]eneral|[Ll]ieutenant-(?:[Cc]olonel|[Gg]eneral|[Gg]overnor)"
    r"|(?:[Ee]ditor|[Cc]ommander|[Cc]oach)-[Ii]n-[Cc]hief"
    r"|(?:[Cc]o|[Ee]x|[Mm]ulti|[Nn]on)-[A-Za-z][a-z]+|[A-Za-z]+-in-law|[Rr]unner-up)\b"
)
_ONE_WORD = re.compile(r"\bre-[a-z]+|\bNos?\.(?= ?\d)")  # "was re-elected", "No. 17"
_LOUD = re.compile(  # "released as Sprung! in Ulm": a name's own mark
    r"(?<=[A-Za-z\d,] )[A-Z][\w'-]+!(?=,? (?!said|asked|cried)[a-z])"
)
_PAGES = re.compile(r"\bpp?\. ?\d+(?: ?[-–] ?\d+)?(?=\))")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAYS = re.compile(  # "an April 30 – May 4 poll": to the parser one month
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]his) ({_MONTH} \d{{1,2}} ?[-–—] ?({_MONTH}) \d{{1,2}})(?= [A-Za-z])"
)
_EITHER = re.compile(  # "can add/remove words": what is done, or the other thing
    r"\b(?:to|can|could|will|would|may|might|must|should|shall|is|are|was|were|be|been|being)"
    r" (?!and/or)([a-z]{3,}/[a-z]{3,})\b"
)
_END = re.compile(r"(?:[.!?]+|\.\.\.)['\")\]]*\s+(?=['\"(\[]*[\w$€£#@¿¡])")
_TITLES = words(
    "Mr Mrs Ms Messrs Dr Prof Gen Lt Col Maj Capt Cmdr Sgt Cpl Adm Sen Rep Gov Pres Rev Hon Fr St "
    "Ste Mt Ft Msgr Amb Sec Supt Insp Det Atty Brig Pvt"
)
_INNER = words(  # never end a sentence before a name or number
    "vs v cf e.g i.e viz approx ca c est al"
)
_COUNTED = words("No Nos Vol Fig Eq Art Ch Sect p pp Op")  # nor these before a number
_MAYBE = words(  # end one when what follows can begin one
    "U.S U.K U.N E.U D.C L.A N.Y U.A.E p.m a.m etc Inc Ltd Corp Co Bros Jr Sr Ph.D M.D B.A M.A "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ave "
    "Blvd Rd Dept Gov Univ Assn Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass "
    "Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo"
)
_LAST = words("D.C L.A N.Y p.m a.m etc Inc Ltd Corp Ph.D M.D")  # no one's title
_OPENERS = words(
    "The A An This That These Those He She It They We I You His Her Its Their Our My In On At By "
    "For From With After Before During Since When While As If Although Though But And However "
    "Meanwhile According Under Over About Some Many Most All No Not More Another Other Such There "
    "Then Thus Also So Yet Both Each Every One Two Earlier Later Last Next Now Today Yesterday "
    "What Who Why How Where Which Despite Because Until Once Police Officials Nearly Almost Around "
    "Several Few Fewer Hundreds Thousands Dozens Millions Three Four Five Six Seven Eight Nine Ten "
    "Still Instead Moreover Furthermore Nevertheless Nonetheless Recently Previously Currently "
    "Eventually Finally Additionally Similarly Unlike Amid Among Following Between Throughout "
    "Within Without Even Only Often Perhaps Any Neither Whether Unless"
)
# "in the U.S. Workers there earn more.": no name, which would have the next word in capitals too
_WITHIN = words("in to from across outside into throughout within inside of")
_FIRMS = words("Inc Ltd Corp")
_GOES_ON = words("of and for or")  # "the U.S. Centers for Disease Control"
_NAMED_SO = words("Marines Marshals Airways Customs Rangers Forces Troops Securities Steel Motors")


def starts(text: str) -> Iterator[int]:
    """Where sentences begin after the first, as offsets into `text`.

    A stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or
    what follows goes on in lower case. A quotation's own stop before `he said` ends none.
    """
    begun = 0
    for match in _END.finditer(text):
        after = text[match.end() :]
        bare = after.lstrip("'\"([")
        dotted = _last(text, match.start(), ",!?'\"()[]")
        word = _last(text, match.start(), ".,!?'\")]")
        stop = match.group().strip()
        if bare[0].islower() and not re.match(r"(?:al-|el-|bin |de |i[A-Z])", bare):
            continue  # "Really?" he asked; e.g. this; ... and goes on
        if stop.startswith("...") and not (after[0] in "\"'" or bare[0].isupper()):
            continue
        if stop == "." and dotted in ("a.m", "p.m"):
            if not _late(text[begun : match.start()].split(), bare):
                continue
        elif stop == "." and _abbreviation(word, dotted, bare, text[begun : match.start()]):
            continue
        if stop[0] in "!?" and len(stop) > 1 and _REPORTS.match(after):
            continue  # "Why now?" Smith said
        if _in_bracket(text, begun, match.end()):
            continue
        begun = match.end()
        yield begun


def _in_bracket(text: str, begun: int, at: int) -> bool:
    """ "Fast Mail (Mail... Fast?) is back": a bracket opened in the sentence closes behind."""
    opened = text.rfind("(", begun + 1, at)
    if opened < 0 or text.find(")", opened, at) >= 0 or not text[begun:opened].strip("\"' "):
        return False
    closed = text.find(")", at, at + _BRACKET)
    return closed >= 0 and text.find("(", at, closed) < 0


_BRACKET = 120  # characters up to which it is taken for one


def _late(before: list[str], after: str) -> bool:
    """ "It shuts at 9 p.m. Entry is free.": no "9 p.m. Tuesday", no "At 9 p.m. Ode sang"."""
    first, second = (*re.split(r"\W+", after, maxsplit=2), "")[:2]
    zoned = (first.isupper() and first not in _OPENERS) or second.lower() == "time"
    front = len(before) <= AT_NINE and before[0] in _FRONT
    return first[:1].isupper() and not (zoned or front or _WHEN.match(first))


AT_NINE = 5  # words of a phrase that says when, at the front of a sentence
_FRONT = words("At By On Around From Until Since Before After In About Between Yesterday Today")
_WHEN = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|Eastern|Central|Mountain|Pacific|Greenwich|Local)"
)


def _last(text: str, stop: int, apart: str) -> str:
    """What stands before a place, back to white space or one of some signs."""
    start = stop
    while start and not (text[start - 1].isspace() or text[start - 1] in apart):
        start -= 1
    return text[start:stop]


def _announced(text: str, first: Iterable[int]) -> Iterator[int]:
    """Where quoted sentences begin that a whole sentence announces: she praised him: "He ..."

    What is said with a verb of saying stays with it, and what something is named.
    """
    for match in _QUOTED_SENTENCE.finditer(text):
        begins = max(s for s in first if s <= match.start())
        label = text[begins : match.start()].split()
        before = [word.lower() for word in label]
        says = any(word.strip(",") in _SAYING for word in before) or _PUTS_IT.search(
            text, begins, match.start()
        )
        named = any(b in _NAMING and a not in _PASSIVE for a, b in pairwise(before))
        name = len(label) == 2 and label[1][0].isupper() and gender_of_name(label[0])
        if (len(before) > 2 or name) and not says and not named:
            yield match.end()


# "Keep moving: Walking and swimming help."; what says only what the label is stays with it
_LABELLED = re.compile(
    r"(?:(?:[^\s.:?!\"]+|[A-Z][a-z]?\.) ){0,7}[^\s.:?!\"]+"
    r"(?:: | [-–—] (?=[^.]* (?:is|are|was|were|has|have|can) ))"
    r"(?=[A-Z][^.]* [^.]* [^.]* [^.]*\.)(?!(?:This|It|These|They|An?) )"
)
_QUOTED_SENTENCE = re.compile(
    r":\s+(?=\"[A-Z][^\"]*\s[^\"]*\s[^\"]*(?:[.!?]['\s]*\"|\"[.!?]|$"
    r"|,\" (?:[\w.'-]+ ){0,5}?(?:said|says|told|added|adds|asked|tweeted|wrote)\b))"
)
_SAYING = frozenset(inflect(verb, tag) for verb in QUOTING for tag in ("VBD", "VBG")) | words(
    "says adds writes tells asks"  # "notes" and "claims" are nouns too
)
_PUTS_IT = re.compile(r"\b(?:puts?|putting|phrased) (?:it|this) ")


_NAMING = words(
    "dubbed dubs named names titled titles entitled nicknamed headlined labelled labeled"
)
_PASSIVE = words("was were is are been being")
_REPORTS = re.compile(
    r"(?:[A-Z][\w.'-]*,? ){1,4}(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|replied"
    r"|cried|shouted|tweeted)\b"
)


def _abbreviation(word: str, dotted: str, after: str, before: str) -> bool:
    """Whether the stop behind the word is its own and ends no sentence."""
    if word in _TITLES or (dotted in _INNER and (after[0].isupper() or after[0].isdigit())):
        return not (word == "No" and not after[0].isdigit())
    if dotted in _COUNTED and re.match(r"\d|[IVXLC]+\b", after):
        return True
    if re.fullmatch(r"(?:[A-Z]\.)*[A-Z]", dotted) and dotted not in _MAYBE:
        return re.split(r"\W", after)[0] not in _OPENERS - {"A", "I"} or len(dotted) == 1
    if dotted in _MAYBE:
        first, second = (*re.split(r"\W+", after, maxsplit=2), "")[:2]
        named = dotted in _LAST and bool(gender_of_name(first)) and second[:1].isupper()
        other = first in _OPENERS or _another(before.split(), dotted, after)
        return not (other or named)  # "in Washington, D.C. Ann Ode sang."
    return False


def _another(before: list[str], dotted: str, after: str) -> bool:
    """ "in the U.S. Workers there earn more", "by Orley Inc. Shares rose": no part of a name,
    which would have the next word in capitals too.
    """
    first, second = (*re.split(r"\W+", after, maxsplit=2), "")[:2]
    several = first[:1].isupper() and first.endswith("s") and is_word(first.lower())
    one = re.sub(r"ies$", "y", first.lower()).removesuffix("s")
    if not (several and is_word(one)) or first in _NAMED_SO:
        return False
    if not second[:1].islower() or second in _GOES_ON:
        return False
    within = len(before) > 2 and before[-2] == "the" and before[-3].lower() in _WITHIN
    return dotted in _FIRMS or (dotted in _MAYBE and within)
