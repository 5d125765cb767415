"""Turns of a transcript: who speaks, told from the label that opens a block."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import TITLES, is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.text.blocks import ended
from claims.splitting.wording.realise import is_word

_WORD = r"[A-Z][\w.'-]*"
_LABEL = re.compile(
    rf"(?P<name>{_WORD}(?: (?:{_WORD}|\d{{1,2}}|of|the|de|la|van|von)){{0,4}})"
    r"(?: \([^()]{1,40}\)|, [^:,.]{2,40})?: (?=\S)"
)
TWICE = 2  # times a label must come, and labels that do, before a text is a transcript
_ASKED = words("q a question answer")  # who asks is told elsewhere, who answers above the first
_ANSWERS = words("a answer")
_FULL_NAME = re.compile(rf"\b({_WORD}) ({_WORD})\b")
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
    goes on with who spoke before.
    """
    labels = [_LABEL.match(text) for text in texts]
    names = [m["name"] if m else "" for m in labels]
    often = {name for name, n in Counter(filter(None, names)).items() if n >= TWICE}
    if len(often) < TWICE or not any(map(_speaks, often)):
        return [None] * len(texts)
    told = [ended(text) for text, name in zip(texts, names, strict=True) if name in often]
    if 2 * sum(told) < len(told):
        return [None] * len(texts)
    capitals = all(name.isupper() for name in often)
    spoken = [name in often or (name.isupper() and capitals and _speaks(name)) for name in names]
    last = max(k for k, here in enumerate(spoken) if here)
    whole = {
        name: _in_full(_name(name), texts) for name, here in zip(names, spoken, strict=True) if here
    }
    asked = _interviewed(texts[: spoken.index(True)])
    whole |= {name: asked for name in whole if name.lower() in _ANSWERS}
    out: list[Turn | None] = []
    for k, match in enumerate(labels):
        before = out[-1] if out else None
        if match is not None and spoken[k]:
            out.append(Turn(match.end(), whole[names[k]]))
        else:
            out.append(Turn(0, before.speaker) if before is not None and k < last else None)
    return out


def _interviewed(texts: Sequence[str]) -> str:
    """Who answers: the one person named above the first question; "" when it is none or several.

    By a known first name; beside other names, and without one, also by its place: in the headline,
    or in two blocks.
    """
    found = [{m[0].removesuffix("'s") for m in _FULL_NAME.finditer(text)} for text in texts]
    times = Counter(name for names in found for name in names)
    known = {name for name in times if gender_of_name(name.split()[0])}
    known = known or {name for name, n in times.items() if n > 1}
    if len(known) != 1 or (len(times) > 1 and not known & found[0] and times[max(known)] < TWICE):
        return ""
    return known.pop()


def _speaks(label: str) -> bool:
    """Whether a label names who speaks: a role, a title, several names, or a first name."""
    low = label.lower().split()
    if low[0] in _ASKED:
        return len(low) == 1
    role = any(w in _VOICES or w in TITLES or is_person(w) for w in low)
    return role or bool(gender_of_name(low[0])) or _surname(label)


def _surname(label: str) -> bool:
    """MORGAN, but no PROS or LENGTH: a name in capitals that is no word of the language."""
    return label.isupper() and " " not in label and not is_word(label.lower())


def _name(label: str) -> str:
    """MORGAN: Morgan; letters that are no name (BBC, UN) stay as they are."""
    if label.lower() in _ASKED:
        return ""
    parts = label.split()
    return " ".join(p.title() if p.isupper() and _spoken(p) else p for p in parts)


def _in_full(name: str, texts: Sequence[str]) -> str:
    """Morgan: Ellen Morgan, where the text has one of that surname by first name."""
    if not name or " " in name:
        return name
    longer = re.compile(rf"\b({_WORD}) {re.escape(name)}\b")
    found = {m[0] for text in texts for m in longer.finditer(text) if gender_of_name(m[1])}
    return found.pop() if len(found) == 1 else name


def _spoken(word: str) -> bool:
    return len(word) > 2 and bool(set("AEIOUY") & set(word))
