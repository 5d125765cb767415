"""The normal form of a statement: one spelling for all ways to write the same words.

Case, punctuation, accents, articles, contractions, British spelling, names of countries and
organisations, dates, numbers, ranks and "According to X," are brought to one form, word order
stays. It is idempotent: the normal form of a normal form is itself.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from claims.language import aliases, counting, datings, numbers_written, spelling
from claims.language.wordlist import words
from claims.model import Granularity, Kind, Slots, When

TOKEN = re.compile(
    r"[0-9]{4}-q[1-4](?![\w-])"
    r"|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?:/[0-9]{4}-[0-9]{2}-[0-9]{2})?(?![\w-])"
    r"|--[0-9]{2}-[0-9]{2}(?![\w-])"
    r"|(?:[^\W\d_]\.){2,}"
    r"|(?<![\w.])-[0-9]+(?:\.[0-9]+)?(?![\w.])"
    r"|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?[^\W\d_]*"
    r"|[0-9]+\.[0-9]+[^\W\d_]*"
    r"|[^\W_]+(?:'[^\W_]+)*"
    r"|[$€£¥₹%&]"
)
ISO = re.compile(r"--[0-9]{2}-[0-9]{2}|[0-9]{4}-(?:q[1-4]|[0-9]{2}.*)")
NUMBER = re.compile(r"-?[0-9][0-9.]*%?|[0-9]+(?:st|nd|rd|th)|rank[0-9]+")
ARTICLES = frozenset({"the", "an"})
DATE_PREPOSITIONS = frozenset({"on", "in"})
WEEKDAYS = frozenset(words("monday tuesday wednesday thursday friday saturday sunday"))
POLARITY = frozenset(
    words("not no never nobody none nothing neither nor without do does did can can't")
)
SAYING = frozenset(words("said says say stated"))
ACCORDING = re.compile(r"[\W_]*according to [^,:;]{2,80}[,:]\s*(?=\S+\s+\S+\s+\S)", re.IGNORECASE)
SAID_LAST = re.compile(
    r",[\"”']?\s+(?:according to [^,:;]{2,80}|"
    r"[^,:;]{2,50}\s(?:said|says|stated|added|noted))[\W_]*$",
    re.IGNORECASE,
)
QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "−": "-", "–": "-"})


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes a claim the same claim in every document and store."""

    normal: str
    key: str  # 32 hex digits: the normal form with polarity, numbers and dates
    stem: str  # 16 hex digits: the same without them; equal stems, unequal keys: compare closely


def normal_form(text: str, times: tuple[When, ...] = ()) -> str:
    """`text` in its one form: words in order, single spaces.

    times: the dates found in `text`, with offsets into it; a resolved one is written as its ISO
    interval, so that "yesterday" of two days differs and "April 22" with a known year is
    2021-04-22. Without them, written dates are read as far as they tell.
    """
    if times:
        text = _resolve(text, times)
    text = text.translate(QUOTES)
    if not text.isascii():
        text = _plain(text)
    text = _unattributed(text)
    raw = TOKEN.findall(text)
    tokens = _without_articles(_merge(raw))
    out = _walk(tokens, _cased(tokens))
    return " ".join(_unsaid(out))


def identity(text: str, slots: Slots) -> Identity:
    """Normal form, key and stem of a claim. `slots` gives its resolved times and its kind.

    A claim that is only hoped, possible, conditional or denied by its context is not the
    asserted claim of the same words: the key tells them apart.
    """
    normal = normal_form(text, slots.times)
    apart = slots.kind not in (Kind.ASSERTED, Kind.PLANNED)
    key = _digest(f"{normal}|{slots.kind.value}" if apart else normal, 16)
    return Identity(normal, key, _digest(_stem(normal), 8))


def _digest(text: str, size: int) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()


def _stem(normal: str) -> str:
    """Without polarity, numbers, ranks and dates, and with the commonest verb endings cut."""
    kept: list[str] = []
    for word in normal.split():
        cut = _cut(word)
        if not cut:
            continue
        dated = bool(kept) and kept[-1] in DATE_PREPOSITIONS and word in datings.MONTHS
        if dated or word in WEEKDAYS:
            if kept and kept[-1] in DATE_PREPOSITIONS:
                kept.pop()
            continue
        kept.append(cut)
    return " ".join(kept)


@lru_cache(maxsize=65_536)
def _cut(word: str) -> str:
    """Without its ending; "" for what the stem leaves out."""
    if word in POLARITY or NUMBER.fullmatch(word) or ISO.fullmatch(word):
        return ""
    for ending in ("ing", "ed", "es", "s", "e"):
        if len(word) - len(ending) >= 3 and word.endswith(ending) and word[-2:] != "ss":
            return word[: -len(ending)]
    return word


def _resolve(text: str, times: tuple[When, ...]) -> str:
    """Written dates replaced by the ISO form of the interval they resolve to."""
    for when in sorted(times, key=lambda when: when.start, reverse=True):
        form = _iso(when)
        if form and text[when.start : when.stop] == when.text:
            lead = when.text.lower().startswith(when.relation) if when.relation else False
            form = f"{when.relation} {form}" if lead else form
            text = f"{text[: when.start]} {form} {text[when.stop :]}"
    return text


def _iso(when: When) -> str:
    """ISO form; "" where the words themselves are as good (decades, times of day, no year)."""
    first, last = when.first, when.last
    if first is None or last is None:
        return ""
    match when.granularity:
        case Granularity.DAY:
            return first.isoformat()
        case Granularity.MONTH:
            return first.isoformat()[:7]
        case Granularity.QUARTER:
            return f"{first.year:04}-q{(first.month + 2) // 3}"
        case Granularity.YEAR:
            return f"{first.year:04}"
        case Granularity.MINUTE:
            clock = re.sub(r"(?i)\b(today|yesterday|tomorrow|on)\b", "", when.text)
            return f"{first.isoformat()} {clock}" if re.search(r"\d", clock) else first.isoformat()
        case Granularity.WEEK | Granularity.RANGE:
            return f"{first.isoformat()}/{last.isoformat()}"
    return ""


def _plain(text: str) -> str:
    """Compatibility forms undone, accents off."""
    text = unicodedata.normalize("NFKD", text.translate(QUOTES)).translate(QUOTES)
    text = "".join(char for char in text if not unicodedata.combining(char))
    return unicodedata.normalize("NFKC", text)


def _unattributed(text: str) -> str:
    """Without "According to X," before or ", X said" behind."""
    if "ccording to " in text or "CCORDING TO " in text:
        while found := ACCORDING.match(text):
            text = text[found.end() :]
    if "," in text:
        found = SAID_LAST.search(text)
        if found and text[: found.start()].count(" ") >= 2:
            return text[: found.start()]
    return text


def _merge(raw: list[str]) -> list[str]:
    """Inner dots off (U.S. -> US), possessives and contractions apart, stray signs off."""
    tokens: list[str] = []
    for at, token in enumerate(raw):
        if token == "us" and at and raw[at - 1] in ("the", "The"):
            tokens.append("US")
        elif token in numbers_written.MARKS:
            beside = raw[max(at - 1, 0) : at + 1 if token == "%" else at + 2]
            if any(_numeric(word) for word in beside):
                tokens.append(token)
        elif "." in token and not token[0].isdigit() and token[0] != "-":
            tokens.append(token.replace(".", ""))
        elif "'" in token:
            tokens.extend(_expand(token))
        else:
            tokens.append(token)
    return tokens


def _numeric(token: str) -> bool:
    if token[0].isdigit():
        return not token.lower().endswith(("st", "nd", "rd", "th"))
    return token[0] == "-" or token.lower() in numbers_written.COUNTS


def _expand(token: str) -> list[str]:
    low = token.lower()
    if low in spelling.CONTRACTED:
        return spelling.CONTRACTED[low].split()
    for ending, word in spelling.ENDINGS.items():
        if low.endswith(ending) and len(low) > len(ending):
            return [token[: -len(ending)].replace("'", ""), word]
    if low.endswith("'s"):
        base = token[:-2].replace("'", "")
        return [base, "is"] if base.lower() in spelling.BEFORE_IS else [base]
    return [token.replace("'", "")]


def _without_articles(tokens: list[str]) -> list[str]:
    """`a` stays where it is part of a number: a million, a quarter of, half a million."""
    kept = [token for token in tokens if len(token) > 3 or token.lower() not in ARTICLES]
    return [
        token
        for at, token in enumerate(kept)
        if (token != "a" and token != "A")
        or numbers_written.needs_article([word.lower() for word in kept[at + 1 : at + 3]])
    ]


def _cased(tokens: list[str]) -> list[bool]:
    """Whether a token is written as a name; in a text all in capitals nothing is."""
    letters = [token for token in tokens if token[0].isalpha()]
    shouted = len(letters) > 3 and sum(token.isupper() for token in letters) > 0.8 * len(letters)
    return [not shouted and token[0].isupper() for token in tokens]


def _walk(tokens: list[str], cased: list[bool]) -> list[str]:
    """Each token or group of tokens in its one form."""
    out: list[str] = []
    low = [token.lower() for token in tokens]
    names, plain, at, count = aliases.phrases(), _PLAIN, 0, len(low)
    while at < count:
        word = low[at]
        if word in names:
            named = _name(low, at, tokens[at], cased[at])
            if named:
                out.extend(named[0])
                at = named[1]
                continue
        known = plain.get(word)
        if known is None and word not in _SPECIAL and not word[0].isdigit() and word[0] != "-":
            out.append(spelling.american(word))
            at += 1
        elif known is not None:
            out.extend(known)
            at += 1
        else:
            form, at = _special(low, at, cased[at])
            if (form and ISO.fullmatch(form[0])) or _year_after_in(form, out):
                while out and out[-1] in DATE_PREPOSITIONS:
                    out.pop()
                form = _month_before(form, out)
            out.extend(form)
    return out


def _name(low: list[str], at: int, written: str, cased: bool) -> tuple[tuple[str, ...], int] | None:
    """The canonical words of the longest alias that begins here, and where it stops."""
    for alias, canonical in aliases.phrases()[low[at]]:
        size = len(alias)
        if size == 1:
            if not _written_as_name(alias[0], written, cased, low[at + 1 : at + 2]):
                continue
            return canonical, at + 1
        if tuple(low[at : at + size]) == alias:
            return canonical, at + size
    return None


def _written_as_name(word: str, written: str, cased: bool, after: list[str]) -> bool:
    """Whether a name that may be an ordinary word too is meant as a name here.

    `us is`, `us has` at any case: no pronoun is followed by its verb.
    """
    if word in aliases.IN_CAPITALS:
        meant = word == "us" and after and after[0] in aliases.FINITE
        return bool((cased and written.isupper()) or meant)
    return cased or word not in aliases.CAPITALISED


def _year_after_in(form: list[str], out: list[str]) -> bool:
    """`in 2020`: a year, not a count."""
    return (
        len(form) == 1
        and bool(out)
        and out[-1] == "in"
        and datings.YEAR.fullmatch(form[0]) is not None
    )


def _month_before(form: list[str], out: list[str]) -> list[str]:
    """`April in 2020`: with the month that stands before, now that nothing is between."""
    month = out[-1] if out else ""
    if month in datings.MONTHS and month not in datings.WORDS_TOO and form[0].isdigit():
        out.pop()
        return [f"{form[0]}-{datings.MONTHS[month]:02}"]
    return form


def _special(low: list[str], at: int, cased: bool) -> tuple[list[str], int]:
    """What begins with a month, a number, an ordinal, a superlative or a sign."""
    word = low[at]
    if ISO.fullmatch(word):
        return [word], at + 1
    dated = datings.date(low, at, cased)
    if dated:
        return [dated[0]], dated[1]
    ranked = datings.rank(low, at)
    if ranked:
        return ranked
    if word == "no" and low[at + 1 : at + 2] == ["one"]:
        return ["nobody"], at + 2
    number = numbers_written.ordinal_words(low, at) or numbers_written.number(low, at)
    if number:
        return number
    if word == "a":
        return [], at + 1
    if word in datings.SHORT_MONTHS and (cased or word not in datings.WORDS_TOO):
        return [list(datings.MONTHS)[datings.SHORT_MONTHS[word] - 1]], at + 1
    if word in counting.ORDINALS:
        return [numbers_written.ordinal(counting.ORDINALS[word])], at + 1
    if word[0] in "$€£¥₹%":
        return [], at + 1
    return [word.replace(",", "")], at + 1


def _unsaid(words: list[str]) -> list[str]:
    """Without a leading "X said that"."""
    while True:
        for at, word in enumerate(words[1:7], start=1):
            if word in SAYING and words[at + 1 : at + 2] == ["that"] and len(words) > at + 4:
                if POLARITY.isdisjoint(words[:at]):
                    words = words[at + 2 :]
                    break
                return words
        else:
            return words


_SPECIAL = (
    frozenset(datings.ALL_MONTHS)
    | datings.RANKED_ALONE
    | frozenset(counting.ONES)
    | frozenset(counting.TENS)
    | frozenset(counting.ORDINALS)
    | frozenset(numbers_written.SIGNS)
    | frozenset(numbers_written.CODES)
    | frozenset({"a", "half", "no", "%"})
)
_PLAIN = {
    word: tuple(form.split())
    for word, form in (spelling.ABBREVIATED | spelling.CONTRACTED).items()
    if word != form
}
