"""How two words are related: same, synonym, antonym, converse, more general, derived, sibling."""

import gc
import struct
import zlib
from array import array
from collections import defaultdict
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from claims.language.spelling import american

PATH = Path(__file__).parent / "data" / "lexicon.bin"
CURATED = Path(__file__).parent / "data" / "words"
POS = ("n", "v", "a", "r")


class LexicalRelation(StrEnum):
    """Of a word a to a word b."""

    SAME = "same"  # one lemma, or two spellings of it
    SYNONYM = "synonym"
    ANTONYM = "antonym"
    CONVERSE = "converse"  # the same seen from the other side: A buys from B, B sells to A
    HYPERNYM = "hypernym"  # b is more general than a
    HYPONYM = "hyponym"  # b is more special than a
    DERIVED = "derived"  # of one root: invade, invasion
    NEAR = "near"  # one may stand for the other in news
    SIBLING = "sibling"  # two kinds of one thing, most often exclusive


def related(a: str, b: str, pos: str = "") -> LexicalRelation | None:
    """How lemma `a` is related to lemma `b`, None when it is not as far as we know.

    `pos` is the part of speech of `a` (NOUN, PROPN, VERB, ADJ, ADV; "" tries them all). Only the
    usual senses of a word count. A phrase ("call off") is joined by a space or "_". Relations are
    from WordNet 3.1 and, for what it lacks of the words of news, from data/words, which go first.
    """
    return _related(_plain(a), _plain(b), _PARTS.get(pos, ""))


def converse(a: str, b: str) -> bool:
    """Whether two verbs or nouns tell the same with the roles exchanged (win against, lose to)."""
    return LexicalRelation.CONVERSE in _written(american(_plain(a)), american(_plain(b)), "")


def phrases() -> frozenset[str]:
    """The phrases of the curated words, their words joined by a space: take part, death toll."""
    return frozenset(word for word in curated()[1] if " " in word)


# What two words must share to be related: an own mark (the first), or an own of one an above (the
# second) of the other. Numbers of synsets from 0 up, of words from -1 down, and strings.
Marks = tuple[frozenset[int | str], frozenset[int | str]]
_NONE: frozenset[int | str] = frozenset()


def marks(lemma: str) -> Marks:
    """By these it is seen at once that most words are not related, whatever their part of speech.

    Words that `related` finds related share a mark; words that share one need not be related.
    """
    word = american(_plain(lemma))
    lexicon = _lexicon()
    number, lines = lexicon.number.get(word), curated()[1].get(word, ())
    if number is None and not lines:
        return frozenset((word,)), _NONE
    own: set[int | str] = {word, *(f"line {line}" for line in lines)}
    above: set[int | str] = set()
    if number is not None:
        own |= {-1 - other for other in (number, *lexicon.derived[number])}
        own |= {-1 - other for other in _opposites().get(number, ())}
        for meaning in filter(None, (_meaning(number, pos) for pos in POS)):
            own |= meaning.senses | meaning.kinds
            above |= meaning.above
    return frozenset(own), frozenset(above)


@cache
def _opposites() -> dict[int, list[int]]:
    """By the number of a word, its antonyms."""
    found: dict[int, list[int]] = {}
    for pair in _lexicon().antonyms:
        one, two = divmod(pair, _lexicon().size)
        found.setdefault(one, []).append(two)
    return found


def _plain(lemma: str) -> str:
    return lemma.lower().replace("_", " ")


@lru_cache(maxsize=1 << 16)
def _related(a: str, b: str, pos: str) -> LexicalRelation | None:
    if a == b or (a := american(a)) == (b := american(b)):
        return LexicalRelation.SAME
    written = _written(a, b, pos)
    for kind in _PRIORITY:
        if kind in written:
            return None if kind == APART else LexicalRelation(kind)
    found = _by_wordnet(a, b, pos)
    near = LexicalRelation.NEAR if LexicalRelation.NEAR in written else None
    return near or found if found in (None, LexicalRelation.SIBLING) else found


def _by_wordnet(a: str, b: str, pos: str) -> LexicalRelation | None:
    lexicon = _lexicon()
    one, two = lexicon.number.get(a), lexicon.number.get(b)
    if one is None or two is None:
        return None
    if one * lexicon.size + two in lexicon.antonyms:
        return LexicalRelation.ANTONYM
    for part in (pos,) if pos else POS:
        found = lexicon.by_sense(one, two, part)
        if found is not None:
            return found
    return LexicalRelation.DERIVED if lexicon.derives(one, two) else None


class Meaning(NamedTuple):
    """The synsets of a word: all senses kept, its usual ones, and what is more general than those.

    kinds: the narrow things that the first sense is a kind of.
    """

    senses: frozenset[int]
    usual: frozenset[int]
    above: frozenset[int]
    kinds: frozenset[int]


class Lists:
    """Many short lists of numbers in two arrays."""

    __slots__ = ("at", "of")

    def __init__(self, at: "array[int]", of: "array[int]") -> None:
        self.at = at
        self.of = of

    def __getitem__(self, i: int) -> "array[int]":
        return self.of[self.at[i] : self.at[i + 1]]


class Lexicon:
    """WordNet's relations between words and senses, as numbers.

    number: word -> its number; senses: part of speech -> word -> synsets, commonest first;
    usual: part of speech -> word -> how many of its senses are usual;
    parents: synset -> more general ones; narrow: synset -> 1 where few kinds stand below it;
    derived: word -> words of one root;
    antonyms: number of one word times `size` plus the other's.
    """

    __slots__ = ("antonyms", "derived", "narrow", "number", "parents", "senses", "size", "usual")

    def __init__(self, tables: dict[str, bytes]) -> None:
        words = tables["words"].decode().split("\n")
        self.size = len(words)
        self.number = dict(zip(words, range(self.size), strict=True))
        self.senses = {pos: _lists(tables, f"senses.{pos}") for pos in POS}
        self.usual = {pos: tables[f"usual.{pos}"] for pos in POS}
        self.parents = _lists(tables, "parents")
        self.derived = _lists(tables, "derived")
        self.narrow = tables["narrow"]
        self.antonyms = frozenset(_array("q", tables["antonyms"]))

    def by_sense(self, one: int, two: int, pos: str) -> LexicalRelation | None:
        """Synonym, more general, more special, opposite by the head adjective, or sibling."""
        ours, theirs = _meaning(one, pos), _meaning(two, pos)
        if ours is None or theirs is None:
            return None
        if not (ours.senses.isdisjoint(theirs.usual) and ours.usual.isdisjoint(theirs.senses)):
            return LexicalRelation.SYNONYM
        if not ours.above.isdisjoint(theirs.usual):
            return LexicalRelation.HYPERNYM
        if not theirs.above.isdisjoint(ours.usual):
            return LexicalRelation.HYPONYM
        return None if ours.kinds.isdisjoint(theirs.kinds) else LexicalRelation.SIBLING

    def above(self, synsets: frozenset[int], steps: int) -> frozenset[int]:
        """The synsets more general than these, so many steps up at most."""
        found: set[int] = set()
        level = set(synsets)
        for _ in range(steps):
            level = {parent for synset in level for parent in self.parents[synset]} - found
            found |= level
        return frozenset(found)

    def derives(self, one: int, two: int) -> bool:
        """Whether two words are of one root, straight or by a common third."""
        ours = self.derived[one]
        return two in ours or not set(ours).isdisjoint(self.derived[two])


def pack(tables: dict[str, bytes]) -> bytes:
    """Named tables one after the other: for each the sizes of name and table, then both."""
    parts = []
    for name, table in tables.items():
        key = name.encode()
        parts += [struct.pack("<II", len(key), len(table)), key, table]
    return b"".join(parts)


def unpack(data: bytes) -> dict[str, bytes]:
    """The tables that `pack` put together."""
    tables, at = {}, 0
    while at < len(data):
        name_size, size = struct.unpack_from("<II", data, at)
        at += 8 + name_size
        tables[data[at - name_size : at].decode()] = data[at : at + size]
        at += size
    return tables


@cache
def _lexicon() -> Lexicon:
    lexicon = Lexicon(unpack(zlib.decompress(PATH.read_bytes())))
    gc.freeze()  # it stays, and is not to be looked through for garbage
    return lexicon


@lru_cache(maxsize=1 << 14)
def _meaning(word: int, pos: str) -> Meaning | None:
    """What a word (by number) means as a part of speech, None when it is none."""
    lexicon = _lexicon()
    senses = lexicon.senses[pos][word]
    if not senses:
        return None
    usual = frozenset(senses[: lexicon.usual[pos][word]])
    kinds = lexicon.above(frozenset(senses[:1]), 2) if pos == "n" else frozenset()
    return Meaning(
        frozenset(senses),
        usual,
        lexicon.above(usual, _STEPS[pos]),
        frozenset(synset for synset in kinds if lexicon.narrow[synset]),
    )


class Line(NamedTuple):
    """What a line of the curated words says, and of which parts of speech ("" is all)."""

    kind: str
    pos: str


@cache
def curated() -> tuple[list[Line], dict[str, dict[int, int]]]:
    """The lines written down by hand; and word -> number of each line it is in -> its side there.

    The side is 0 to the left of the slash, 1 to its right, 2 on a line without one.
    """
    lines: list[Line] = []
    heads: dict[str, Line] = {}  # there are few, and many lines
    places: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for path in sorted(CURATED.glob("*.txt")):
        for text in path.read_text(encoding="utf-8").splitlines():
            head, colon, rest = text.partition(":")
            if not colon or head[0] == "#":
                continue
            if head not in heads:
                kind, _, pos = head.partition(" ")
                heads[head] = Line(kind, pos)
            left, slash, right = rest.partition("/")
            number, side = len(lines), 0 if slash else 2
            lines.append(heads[head])
            for word in left.split():
                places[word][number] = side
            for word in right.split():
                places[word][number] = 1
    return lines, {word.replace("_", " "): of for word, of in places.items()}


def _written(a: str, b: str, pos: str) -> set[str]:
    """Every relation of `a` to `b` that the curated lines tell of this part of speech."""
    lines, places = curated()
    ours, theirs = places.get(a, {}), places.get(b, {})
    found = set()
    for number in ours.keys() & theirs.keys():
        kind, parts = lines[number]
        if (parts and pos and pos not in parts) or (ours[number] == theirs[number] != 2):
            continue
        found.add(_BACK.get(kind, kind) if ours[number] == 1 else kind)
    return found


def _lists(tables: dict[str, bytes], name: str) -> Lists:
    return Lists(_array("I", tables[f"{name}.at"]), _array("I", tables[f"{name}.of"]))


def _array(kind: str, data: bytes) -> "array[int]":
    numbers: array[int] = array(kind)
    numbers.frombytes(data)
    return numbers


# Words that no relation holds between, though WordNet finds one in some sense of them.
APART = "apart"
# The first that holds is told: to win and to lose are opposites, and also converse.
_PRIORITY = (
    LexicalRelation.ANTONYM,
    LexicalRelation.CONVERSE,
    LexicalRelation.SYNONYM,
    LexicalRelation.DERIVED,
    LexicalRelation.HYPERNYM,
    LexicalRelation.HYPONYM,
    LexicalRelation.SIBLING,
    APART,
)
_BACK: dict[str, str] = {LexicalRelation.HYPERNYM: LexicalRelation.HYPONYM}
_STEPS = {"n": 5, "v": 2, "a": 1, "r": 0}
_PARTS = {
    "NOUN": "n",
    "PROPN": "n",
    "VERB": "v",
    "AUX": "v",
    "ADJ": "a",
    "ADV": "r",
    "n": "n",
    "v": "v",
    "a": "a",
    "s": "a",
    "r": "r",
}
