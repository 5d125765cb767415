"""Turns of a transcript: who speaks, told from the label that opens a block."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import TITLES, is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.text.blocks import READ, ended, kind_of_block
from claims.splitting.text.interviewed import interviewed, speaks_of_self
from claims.splitting.wording.realise import is_word

_WORD = r"[A-Z][\w.'-]*"
_LABEL = re.compile(
    rf"(?P<name>{_WORD}(?: (?:{_WORD}|\d{{1,2}}|of|the|de|la|van|von)){{0,4}})"
    r"(?: \([^()]{1,40}\)|, [^:,.]{2,40})?: (?=\S)"
)
_MARKED = re.compile(r"\(\((?P<name>[A-Z][^()]{1,40})\)\):? (?=\S)")  # ((Courier)) Why?
_BARE = re.compile(r"(?P<name>[QA])[.:]? +(?:[-–—] +)?(?=[A-Z\"'])")  # Q. Why? A: Because
TURN = re.compile(rf"\s*(?:\*\*)?{_WORD}(?: {_WORD}){{0,3}}(?:\*\*)?: ?(?:\*\*)? ?(?=[A-Z\"'“])")
_CLAIM = re.compile(r"(?:The )?[Cc]laim: (?=[A-Z\"'])")
_VERDICT = re.compile(r"(?:(?:Our|The) )?(?:verdict|rating|ruling|conclusion|fact|truth)s?:", re.I)
_TOLD_OF = re.compile(  # "A post shared widely on Facebook says": the checker tells of the claim
    r"(?:(?:An?|The|One|Some|Many|Several|Two|Three|This|These|Social|Viral|Old|False) )?"
    r"(?:[\w'-]+ ){0,4}?(?:post|video|clip|message|image|photo|photograph|picture|screenshot|meme"
    r"|tweet|article|story|leaflet|advert|ad|website|account|user|blog|rumour|rumor|email|claim"
    r"|chain|footage|recording|poster|graphic|statement|caption)s?\b[^.!?]*?\b(?:says?|said|saying"
    r"|claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|shows?|showing|purport\w*|states?|stating|suggest\w*"
    r"|shared|circulat\w*|spread\w*|viral|that)\b"
)
TWICE = 2  # times a label must come, and labels that do, before a text is a transcript
_ASKS = words("q question")
_ANSWERS = words("a answer")
_ASKED = _ASKS | _ANSWERS  # who asks and who answers is told elsewhere
_VOICES = words(
    "interviewer interviewee host co-host moderator speaker narrator presenter anchor announcer "
    "caller operator respondent participant audience chair panellist panelist interpreter "
    "examiner counsel court clerk"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A block in a transcript."""

    cut: int  # length of the label at its front
    speaker: str  # "" for one that is not named


def turns(texts: Sequence[str]) -> list[Turn | None]:
    """For each block its turn; all None when the text is no transcript.

    It is one when two labels open two blocks each, one of these is a person's, and sentences
    follow ("Director: Ann Lee" is a field). A block without a label, between two that have one,
    goes on with who spoke before. Without labels, what follows questions is an interview's.
    """
    checked = [_CLAIM.match(text) for text in texts]
    if any(checked) and any(map(_VERDICT.match, texts)):
        return [_checked(text, m) for text, m in zip(texts, checked, strict=True)]
    labels = [_LABEL.match(t) or _MARKED.match(t) or _BARE.match(t) for t in texts]
    names = [m["name"] if m else "" for m in labels]
    often = {name for name, n in Counter(filter(None, names)).items() if n >= TWICE}
    often |= _once(texts, names)
    asked = _asking(texts, names)
    if len(often) < TWICE or not (asked or any(_speaks(name, texts) for name in often)):
        return _one_labelled(texts, labels) or _unlabelled(texts)
    told = [ended(text) for text, name in zip(texts, names, strict=True) if name in often]
    if 2 * sum(told) < len(told):
        return [None] * len(texts)
    capitals = all(name.isupper() for name in often)
    spoken = [
        name in often or (name.isupper() and capitals and _speaks(name, texts)) for name in names
    ]
    first, last = spoken.index(True), len(spoken) - 1 - spoken[::-1].index(True)
    answers = [t for t, name in zip(texts, names, strict=True) if name.lower() in _ANSWERS]
    met = interviewed(texts[:first])
    guest = met if any(map(speaks_of_self, answers)) else ""
    whole = {
        name: guest if name.lower() in _ANSWERS else _of_guest(in_full(_name(name), texts), met)
        for name, here in zip(names, spoken, strict=True)
        if here
    }
    out: list[Turn | None] = []
    for k, match in enumerate(labels):
        before = out[-1] if out else None
        if match is not None and spoken[k]:
            out.append(Turn(match.end(), whole[names[k]]))
        else:
            goes_on = before is not None and k < last and _in_prose(texts[k])
            out.append(Turn(0, before.speaker) if before is not None and goes_on else None)
    return out


def _checked(text: str, label: re.Match[str] | None) -> Turn | None:
    """What a fact-check checks: told by no one named, or by the checker where he tells of it."""
    if label is None:
        return None
    return Turn(label.end(), "" if _TOLD_OF.match(text, label.end()) else "the claim")


def _once(texts: Sequence[str], names: Sequence[str]) -> set[str]:
    """A question and its answer by their letters, be they the only ones."""
    pairs = zip(texts, names, names[1:], strict=False)
    return {
        label
        for text, asks, answers in pairs
        if asks.lower() in _ASKS and answers.lower() in _ANSWERS and _asks(text)
        for label in (asks, answers)
    }


def _in_prose(text: str) -> bool:
    """Whether a block without a label can be part of a turn: no caption, no heading."""
    return kind_of_block(text, titled=True) in READ


# ------------------------------------------------------------- without labels

QUESTION = 300  # characters of a block that does nothing but ask


def _unlabelled(texts: Sequence[str]) -> list[Turn | None]:
    """An interview whose questions are blocks of their own: what is between them is answered.

    Somebody says "I" in most of the answers, and the opening names one person.
    """
    asks = [text.rstrip("\"' ").endswith("?") and len(text) < QUESTION for text in texts]
    none: list[Turn | None] = [None] * len(texts)
    if sum(asks) <= TWICE:
        return none
    first, last = asks.index(True), len(asks) - 1 - asks[::-1].index(True)
    answers = [k for k in range(first, len(texts)) if asks[k - 1] and not asks[k]]
    of_self = sum(speaks_of_self(texts[k]) for k in answers)
    guest = interviewed(texts[:first]) if 2 * of_self > len(answers) else ""
    if not guest:
        return none
    ends = range(first, min(last + 2, len(texts)))  # one block answers the last question
    return [Turn(0, guest) if k in ends and not asks[k] else None for k in range(len(texts))]


def _one_labelled(
    texts: Sequence[str], labels: Sequence[re.Match[str] | None]
) -> list[Turn | None] | None:
    """Only answers are labelled, with the name of one person, be it but once.

    What follows a question without a label is answered by the same one, and so is all between.
    """
    asks = [_asks(text) and len(text) < QUESTION for text in texts]
    named = [_person(m["name"], texts) if m is not None else "" for m in labels]
    answers = [k for k in range(1, len(texts)) if named[k] and asks[k - 1] and not asks[k]]
    if len({named[k] for k in answers}) != 1:
        return None
    guest, first = named[answers[0]], answers[0]
    last = max(k for k, name in enumerate(named) if name == guest)
    out: list[Turn | None] = [None] * len(texts)
    for k, label in enumerate(labels):
        if label is not None and named[k] == guest:
            out[k] = Turn(label.end(), guest)
        elif first < k and (k < last or asks[k - 1]) and not asks[k] and _in_prose(texts[k]):
            out[k] = Turn(0, guest)
    return out


def _person(label: str, texts: Sequence[str]) -> str:
    """Whom a label names: one with a first name, or whose whole name the text has."""
    full = in_full(_name(label), texts)
    return full if " " in full and gender_of_name(full) else ""


# ------------------------------------------------------------- labels


def _asking(texts: Sequence[str], names: Sequence[str]) -> bool:
    """Whether what one label opens mostly asks: Courier: Why? Ode: Because."""
    asked = Counter(name for text, name in zip(texts, names, strict=True) if _asks(text))
    often = Counter(names)
    return any(n >= TWICE and 3 * n >= 2 * often[name] for name, n in asked.items() if name)


def _asks(text: str) -> bool:
    return text.rstrip("\"' ").endswith("?")


def _speaks(label: str, texts: Sequence[str]) -> bool:
    """Whether a label names who speaks: a role, a title, several names, or a first name."""
    low = label.lower().split()
    if low[0] in _ASKED:
        return len(low) == 1
    role = any(w in _VOICES or w in TITLES or is_person(w) for w in low)
    named = bool(gender_of_name(low[0])) or in_full(label, texts) != label
    return role or named or _surname(label)


def _surname(label: str) -> bool:
    """MORGAN, but no PROS or LENGTH: a name in capitals that is no word of the language."""
    return label.isupper() and " " not in label and not is_word(label.lower())


def _name(label: str) -> str:
    """MORGAN: Morgan; letters that are no name (BBC, UN) stay as they are."""
    if label.lower() in _ASKED:
        return ""
    parts = label.split()
    return " ".join(p.title() if p.isupper() and _spoken(p) else p for p in parts)


def in_full(name: str, texts: Sequence[str]) -> str:
    """Morgan, Ellen, EM: Ellen Morgan, where the text has one of that name or those initials."""
    if not name or " " in name:
        return name
    second = rf"{name[1:]}[\w'-]+" if _initials(name) else re.escape(name)
    first = rf"{name[0]}[\w.'-]+" if _initials(name) else _WORD
    longer = re.compile(rf"\b({first}) {second}\b")
    found = {m[0] for text in texts for m in longer.finditer(text) if gender_of_name(m[1])}
    if not found and gender_of_name(name):
        behind = re.compile(rf"\b{re.escape(name)} (?:(?:de|la|van|von|der|bin) )*{_WORD}\b")
        found = {m[0] for text in texts for m in behind.finditer(text)}
    return found.pop() if len(found) == 1 else name


def _of_guest(name: str, guest: str) -> str:
    """Ellen: Ellen Morgan, whom the opening names."""
    return guest if name and name == guest.split(" ", 1)[0] else name


def _initials(name: str) -> bool:
    return len(name) == 2 and name.isupper()


def _spoken(word: str) -> bool:
    return len(word) > 2 and bool(set("AEIOUY") & set(word))
