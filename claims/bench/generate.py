"""Makes any number of claims for measuring: English sentence frames filled with coined words.

Words are coined from syllables and drawn with Zipf's law (a word's rank is log-uniform), so that a
few are very frequent, most are rare, and new ones keep coming as the number of claims grows, as in
real text. Every claim comes with the slots that a parser would give it. The same seed gives the
same claims.
"""

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from claims.model import Bound, Granularity, Quantity, Slots, When, Word


def _words(listed: str) -> list[str]:
    return listed.split()


# word/POS/dependency/head or word/lemma/POS/dependency/head; @kind/dependency/head is drawn.
FRAMES = (
    "@person/nsubj/1 arrived/arrive/VERB/ROOT/1 in/ADP/prep/1 @place/pobj/2 on/ADP/prep/1 "
    "@day/pobj/4",
    "@org/nsubj/1 reported/report/VERB/ROOT/1 @count/nummod/3 @nouns/dobj/1 in/ADP/prep/1 "
    "@place/pobj/4",
    "The/the/DET/det/1 @noun/nsubj/5 of/ADP/prep/1 the/DET/det/4 @noun/pobj/2 @verbed/ROOT/5 "
    "@percent/npadvmod/5 in/ADP/prep/5 @year/pobj/7",
    "@person/nsubj/1 is/be/AUX/ROOT/1 the/DET/det/3 @noun/attr/1 of/ADP/prep/3 @org/pobj/4",
    "@person/nsubj/1 was/be/AUX/auxpass/2 born/bear/VERB/ROOT/2 in/ADP/prep/2 @place/pobj/3 "
    "in/ADP/prep/2 @year/pobj/5",
    "@org/nsubj/1 @verbed/ROOT/1 the/DET/det/4 @adj/amod/4 @noun/dobj/1 of/ADP/prep/4 "
    "@org/pobj/5 in/ADP/prep/1 @year/pobj/7",
    "More/more/ADJ/amod/2 than/ADP/quantmod/2 @count/nummod/3 @nouns/nsubjpass/5 "
    "were/be/AUX/auxpass/5 @verbed/ROOT/5 near/ADP/prep/5 @place/pobj/6 on/ADP/prep/5 "
    "@day/pobj/8",
    "The/the/DET/det/2 @adj/amod/2 @noun/nsubj/4 did/do/AUX/aux/4 not/PART/neg/4 @verb/ROOT/5 "
    "the/DET/det/7 @noun/dobj/5",
    "@person/nsubj/1 @verbed/ROOT/1 @person/dobj/1 at/ADP/prep/1 the/DET/det/5 @noun/pobj/3 "
    "in/ADP/prep/5 @place/pobj/6",
    "@place/nsubj/1 has/have/VERB/ROOT/1 @count/nummod/4 @adj/amod/4 @nouns/dobj/1 "
    "and/CCONJ/cc/4 @count/nummod/7 @nouns/conj/4",
    "@org/nsubj/1 @verbed/ROOT/1 @money/dobj/1 for/ADP/prep/1 the/DET/det/5 @noun/pobj/3 "
    "of/ADP/prep/5 @nouns/pobj/6 in/ADP/prep/1 @place/pobj/8",
    "@person/poss/1 @noun/nsubj/2 @verbed/ROOT/2 to/PART/aux/4 @verb/xcomp/2 the/DET/det/7 "
    "@adj/amod/7 @noun/dobj/4 with/ADP/prep/4 @org/pobj/8",
    "The/the/DET/det/1 @noun/nsubj/2 says/say/VERB/ROOT/2 @place/nsubj/4 will/AUX/aux/5 "
    "@verb/ccomp/2 its/PRON/poss/7 @nouns/dobj/5 by/ADP/prep/5 @year/pobj/8",
    "@org/nsubj/1 is/be/AUX/ROOT/1 the/DET/det/4 second/ADJ/amod/4 @noun/attr/1 to/PART/aux/6 "
    "@verb/relcl/4 @nouns/dobj/6 in/ADP/prep/6 @place/pobj/8",
)
# What may follow a frame; heads are counted from its own first word, -1 is the frame's root.
TAILS = (
    "during/ADP/prep/-1 the/DET/det/3 @adj/amod/3 @noun/pobj/0 of/ADP/prep/3 @org/pobj/4",
    "after/SCONJ/mark/2 @person/nsubj/2 @verbed/advcl/-1 the/DET/det/4 @noun/dobj/2",
    "because/SCONJ/mark/4 of/ADP/pcomp/0 the/DET/det/3 @noun/nsubj/4 @verbed/advcl/-1 "
    "by/ADP/agent/4 @org/pobj/5",
    "while/SCONJ/mark/3 its/PRON/poss/2 @nouns/nsubj/3 @verbed/advcl/-1 to/ADP/prep/3 "
    "@count/nummod/6 @nouns/pobj/4",
    "despite/SCONJ/prep/-1 a/DET/det/3 @adj/amod/3 @noun/pobj/0 with/ADP/prep/3 @place/pobj/4",
)
TAILED = 0.75  # share of claims that have one
SYLLABLES = _words(
    "ba be bo bran cal cor da del dor el en fa fen gal gor ha hol il in jo kal kor la len lin "
    "lo ma mer min mor na nel nor o pel por ra ren rin ro sa sel ser sol ta tel tor u val ven "
    "vi wen yo zan"
)
ENDINGS = {
    "noun": ("tion", "ment", "ness", "er", "ity", "age", "ance", "al", "ure", "ist"),
    "verb": ("ate", "ise", "ect", "end", "ift", "ark", "ove", "ine"),
    "adj": ("ous", "ive", "ant", "ic", "ary", "ful", "ish", "less"),
    "name": ("", "a", "ton", "son", "ini", "berg", "ard", "ez", "ov", "stead"),
}
VOCABULARY = {"noun": 12_000, "verb": 1_500, "adj": 3_000, "name": 300_000}
EPOCH = date(2015, 1, 1)
DAYS = 4_000
MONTHS = _words(
    "January February March April May June July August September October November December"
)


@dataclass(frozen=True, slots=True)
class Made:
    """A claim as the splitter would hand it over: text and slots."""

    text: str
    slots: Slots


@dataclass(slots=True)
class _Draft:
    """A claim in the making; `at` maps a token of the frame to its word."""

    words: list[tuple[str, str, str, str]]  # text, lemma, part of speech, entity label
    quantities: list[tuple[int, int, float, str, str]]  # first word, last word, value, unit, noun
    times: list[tuple[int, int, date, date, Granularity]]


def claims(count: int, seed: int = 7) -> Iterator[Made]:
    """`count` claims. Nearly all differ from one another."""
    draw = random.Random(seed)
    frames, tails = [_frame(frame) for frame in FRAMES], [_frame(tail) for tail in TAILS]
    for _ in range(count):
        frame = draw.choice(frames)
        if draw.random() < TAILED:
            frame = _joined(frame, draw.choice(tails))
        yield _fill(frame, draw)


def edited(text: str, draw: random.Random) -> str:
    """The same claim as another writer might put it: one or two small edits."""
    words = text.rstrip(".").split()
    for edit in draw.sample((_typo, _drop, _move, _attribute), draw.choice((1, 2))):
        words = edit(words, draw)
    return " ".join(words)


# ---------------------------------------------------------------- frames


def _frame(text: str) -> list[tuple[str, ...]]:
    return [tuple(token.split("/")) for token in text.split()]


def _joined(frame: list[tuple[str, ...]], tail: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    root = next(i for i, token in enumerate(frame) if token[-2] == "ROOT")
    heads = [int(token[-1]) for token in tail]
    moved = [str(root if head < 0 else head + len(frame)) for head in heads]
    return frame + [(*token[:-1], head) for token, head in zip(tail, moved, strict=True)]


def _fill(frame: list[tuple[str, ...]], draw: random.Random) -> Made:
    draft = _Draft([], [], [])
    at: list[int] = []
    for token in frame:
        if token[0].startswith("@"):
            KINDS[token[0][1:]](draft, draw)
        else:
            lemma = token[1] if len(token) == 5 else token[0]
            draft.words.append((token[0], lemma, token[-3], ""))
        at.append(len(draft.words) - 1)
    return _finish(frame, draft, at)


def _finish(frame: list[tuple[str, ...]], draft: _Draft, at: list[int]) -> Made:
    draft.words.append((".", ".", "PUNCT", ""))
    labels = {at[i]: (token[-2], at[int(token[-1])]) for i, token in enumerate(frame)}
    root = next(i for i, (label, _) in labels.items() if label == "ROOT")
    words, starts, place = [], [], 0
    for i, (text, lemma, pos, ent) in enumerate(draft.words):
        if i and text != "." and text != "%":
            place += 1
        starts.append(place)
        place += len(text)
        dep, head = labels.get(i, ("compound", i + 1) if pos != "PUNCT" else ("punct", root))
        words.append(_word(text, lemma, pos, dep, head, ent))
    written = "".join(
        (" " if i and word.text not in (".", "%") else "") + word.text
        for i, word in enumerate(words)
    )
    stops = [start + len(word.text) for start, word in zip(starts, words, strict=True)]
    return Made(
        written,
        Slots(
            words=tuple(words),
            quantities=tuple(
                Quantity(
                    written[starts[a] : stops[b]],
                    starts[a],
                    stops[b],
                    v,
                    v,
                    unit,
                    Bound.EXACT,
                    noun,
                )
                for a, b, v, unit, noun in draft.quantities
            ),
            times=tuple(
                When(written[starts[a] : stops[b]], starts[a], stops[b], first, last, grain)
                for a, b, first, last, grain in draft.times
            ),
            negated=any(word.dep == "neg" for word in words),
        ),
    )


@lru_cache(maxsize=200_000)
def _word(text: str, lemma: str, pos: str, dep: str, head: int, ent: str) -> Word:
    return Word(text, lemma, pos, dep, head, ent)


# ---------------------------------------------------------------- what is drawn


def _rank(draw: random.Random, size: int) -> int:
    return int(math.exp(draw.random() * math.log(size))) - 1


@lru_cache(maxsize=400_000)
def _coined(kind: str, rank: int) -> str:
    """The word of a rank; frequent words are short."""
    draw = random.Random(f"{kind}{rank}")
    size = 1 if rank < 200 else 2 if rank < 20_000 else 3
    word = "".join(draw.choice(SYLLABLES) for _ in range(size)) + draw.choice(ENDINGS[kind])
    return word.capitalize() if kind == "name" else word


def _drawn(kind: str, draw: random.Random) -> str:
    return _coined(kind, _rank(draw, VOCABULARY[kind]))


def _noun(draft: _Draft, draw: random.Random) -> None:
    word = _drawn("noun", draw)
    draft.words.append((word, word, "NOUN", ""))


def _nouns(draft: _Draft, draw: random.Random) -> None:
    word = _drawn("noun", draw)
    draft.words.append((word + "s", word, "NOUN", ""))


def _verb(draft: _Draft, draw: random.Random) -> None:
    word = _drawn("verb", draw)
    draft.words.append((word, word, "VERB", ""))


def _verbed(draft: _Draft, draw: random.Random) -> None:
    word = _drawn("verb", draw)
    draft.words.append((word + ("d" if word.endswith("e") else "ed"), word, "VERB", ""))


def _adj(draft: _Draft, draw: random.Random) -> None:
    word = _drawn("adj", draw)
    draft.words.append((word, word, "ADJ", ""))


def _name(label: str, most: int) -> Callable[[_Draft, random.Random], None]:
    def drawn(draft: _Draft, draw: random.Random) -> None:
        for _ in range(draw.randint(1, most)):
            word = _drawn("name", draw)
            draft.words.append((word, word, "PROPN", label))

    return drawn


def _count(draft: _Draft, draw: random.Random) -> None:
    value = int(10 ** (draw.random() * 5)) + 1
    at = len(draft.words)
    draft.words.append((f"{value:,}", f"{value:,}", "NUM", "CARDINAL"))
    draft.quantities.append((at, at, float(value), "", ""))


def _percent(draft: _Draft, draw: random.Random) -> None:
    value = draw.randint(1, 999) / 10
    at = len(draft.words)
    draft.words += [(f"{value}", f"{value}", "NUM", "PERCENT"), ("%", "%", "NOUN", "PERCENT")]
    draft.quantities.append((at, at + 1, value, "percent", ""))


def _money(draft: _Draft, draw: random.Random) -> None:
    value = draw.randint(1, 900)
    at = len(draft.words)
    draft.words.append((f"${value}", f"${value}", "NUM", "MONEY"))
    draft.words.append(("million", "million", "NUM", "MONEY"))
    draft.quantities.append((at, at + 1, value * 1e6, "USD", ""))


def _year(draft: _Draft, draw: random.Random) -> None:
    year = draw.randint(1990, 2030)
    at = len(draft.words)
    draft.words.append((str(year), str(year), "NUM", "DATE"))
    draft.times.append((at, at, date(year, 1, 1), date(year, 12, 31), Granularity.YEAR))


def _day(draft: _Draft, draw: random.Random) -> None:
    day = EPOCH + timedelta(days=draw.randrange(DAYS))
    at = len(draft.words)
    month = MONTHS[day.month - 1]
    draft.words.append((month, month, "PROPN", "DATE"))
    draft.words.append((f"{day.day},", f"{day.day},", "NUM", "DATE"))
    draft.words.append((str(day.year), str(day.year), "NUM", "DATE"))
    draft.times.append((at, at + 2, day, day, Granularity.DAY))


KINDS: dict[str, Callable[[_Draft, random.Random], None]] = {
    "person": _name("PERSON", 2),
    "org": _name("ORG", 2),
    "place": _name("GPE", 1),
    "noun": _noun,
    "nouns": _nouns,
    "verb": _verb,
    "verbed": _verbed,
    "adj": _adj,
    "count": _count,
    "percent": _percent,
    "money": _money,
    "year": _year,
    "day": _day,
}


# ---------------------------------------------------------------- edits


def _typo(words: list[str], draw: random.Random) -> list[str]:
    """Two letters of one word swapped."""
    long = [i for i, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not long:
        return words
    i = draw.choice(long)
    at = draw.randrange(1, len(words[i]) - 2)
    letters = list(words[i])
    letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return [*words[:i], "".join(letters), *words[i + 1 :]]


def _drop(words: list[str], draw: random.Random) -> list[str]:
    """Without its articles and prepositions."""
    return [word for word in words if word.lower() not in ("the", "of", "in", "on", "at", "its")]


def _move(words: list[str], draw: random.Random) -> list[str]:
    """The end moved to the front."""
    at = draw.randrange(len(words) // 2, len(words))
    return [*words[at:], *words[:at]]


def _attribute(words: list[str], draw: random.Random) -> list[str]:
    return ["According", "to", f"{_drawn('name', draw)},", *words]
