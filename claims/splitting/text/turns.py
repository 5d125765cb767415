"""Turns of a transcript: who speaks, told from the label that opens a block."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import TITLES, is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.text.blocks import ended
from claims.splitting.text.interviewed import interviewed, speaks_of_self
from claims.splitting.wording.realise import is_word

_WORD = r"[A-Z][\w.'-]*"
_LABEL = re.compile(
    rf"(?P<name>{_WORD}(?: (?:{_WORD}|\d{{1,2}}|of|the|de|la|van|von)){{0,4}})"
    r"(?: \([^()]{1,40}\)|, [^:,.]{2,40})?: (?=\S)"
)
_BARE = re.compile(r"(?P<name>[QA])[.:]? +(?:[-–—] +)?(?=[A-Z\"'])")  # Q. Why? A: Because
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
    labels = [_LABEL.match(text) or _BARE.match(text) for text in texts]
    names = [m["name"] if m else "" for m in labels]
    often = {name for name, n in Counter(filter(None, names)).items() if n >= TWICE}
    asked = _asking(texts, names)
    if len(often) < TWICE or not (asked or any(_speaks(name, texts) for name in often)):
        return _unlabelled(texts)
    told = [ended(text) for text, name in zip(texts, names, strict=True) if name in often]
    if 2 * sum(told) < len(told):
        return [None] * len(texts)
    capitals = all(name.isupper() for name in often)
    spoken = [
        name in often or (name.isupper() and capitals and _speaks(name, texts)) for name in names
    ]
    first, last = spoken.index(True), len(spoken) - 1 - spoken[::-1].index(True)
    answers = [t for t, name in zip(texts, names, strict=True) if name.lower() in _ANSWERS]
    guest = interviewed(texts[:first]) if any(map(speaks_of_self, answers)) else ""
    whole = {
        name: guest if name.lower() in _ANSWERS else in_full(_name(name), texts)
        for name, here in zip(names, spoken, strict=True)
        if here
    }
    out: list[Turn | None] = []
    for k, match in enumerate(labels):
        before = out[-1] if out else None
        if match is not None and spoken[k]:
            out.append(Turn(match.end(), whole[names[k]]))
        else:
            out.append(Turn(0, before.speaker) if before is not None and k < last else None)
    return out


def _checked(text: str, label: re.Match[str] | None) -> Turn | None:
    """What a fact-check checks: told by no one named, or by the checker where he tells of it."""
    if label is None:
        return None
    return Turn(label.end(), "" if _TOLD_OF.match(text, label.end()) else "the claim")


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
    """Morgan, EM: Ellen Morgan, where the text has one of that surname or those initials."""
    if not name or " " in name:
        return name
    second = rf"{name[1:]}[\w'-]+" if _initials(name) else re.escape(name)
    first = rf"{name[0]}[\w.'-]+" if _initials(name) else _WORD
    longer = re.compile(rf"\b({first}) {second}\b")
    found = {m[0] for text in texts for m in longer.finditer(text) if gender_of_name(m[1])}
    return found.pop() if len(found) == 1 else name


def _initials(name: str) -> bool:
    return len(name) == 2 and name.isupper()


def _spoken(word: str) -> bool:
    return len(word) > 2 and bool(set("AEIOUY") & set(word))
