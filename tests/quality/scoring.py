"""How good claims and verdicts are, against gold: plain functions from rows to figures."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import snowballstemmer
from spacy.language import Language

Row = dict[str, Any]
Figures = dict[str, float]

_STEM = snowballstemmer.stemmer("english").stemWord
_FUNCTION = frozenset(
    "a an the this that these those of in on at by for with from to into onto as about during over "
    "under between among through after before since until while when where which who whom whose "
    "and or but so than then also both either such is are was were be been being am has have had "
    "having do does did will would its their they them it there 's s".split()
)
_NEGATION = frozenset({"not", "no", "never", "n't", "nor", "neither", "without", "cannot"})
_PRONOUNS = frozenset({"he", "she", "his", "her", "him", "hers", "himself", "herself"})
_SMALL = "zero one two three four five six seven eight nine ten eleven twelve"
_NUMBER_WORDS = {word: str(value) for value, word in enumerate(_SMALL.split())}
_TOKEN = re.compile(r"n't\b|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[.-][^\W_]+)*")
_TOPIC = "@topic"


class Bag:
    """Stems with their counts and weights: names and numbers 1.5, function words 0.2."""

    def __init__(self, text: str, topic: frozenset[str] = frozenset()) -> None:
        self.count: Counter[str] = Counter()
        self.weight: dict[str, float] = {}
        before = ""
        for i, word in enumerate(_TOKEN.findall(_fold(text))):
            stem, weight = _weigh(word, i, topic)
            if stem == before == _TOPIC:
                continue  # a full name is one token
            before = stem
            self.count[stem] += 1
            self.weight[stem] = max(self.weight.get(stem, 0.0), weight)

    @property
    def numbers(self) -> set[str]:
        """Its numbers, in figures."""
        return {t for t in self.count if t[0].isdigit()}

    @property
    def names(self) -> set[str]:
        """Its names."""
        heavy = {t for t, w in self.weight.items() if w == 1.5}
        return heavy - self.numbers - {"not"}

    @property
    def content(self) -> Counter[str]:
        """All but its function words."""
        return Counter({t: n for t, n in self.count.items() if self.weight[t] >= 1})


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", re.sub("[’‘]", "'", text))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.sub(r"(\w)n't\b", r"\1 n't", plain)


def _weigh(word: str, position: int, topic: frozenset[str]) -> tuple[str, float]:
    lower = word.lower()
    if topic and (lower in _PRONOUNS or lower in topic):
        return _TOPIC, 1.5
    if lower in _NEGATION:
        return "not", 1.5
    if lower in _FUNCTION or lower in _PRONOUNS:
        return lower, 0.2
    if lower[0].isdigit() or lower in _NUMBER_WORDS:
        return _NUMBER_WORDS.get(lower, lower.replace(",", "").rstrip(".:")), 1.5
    return _STEM(lower.replace(".", "")), 1.5 if word[0].isupper() and position else 1.0


def similarity(ours: Bag, theirs: Bag) -> float:
    """Weighted F1 of tokens, 0..1."""

    def weight(token: str) -> float:
        return max(ours.weight.get(token, 0.0), theirs.weight.get(token, 0.0))

    shared = sum(min(n, theirs.count[t]) * weight(t) for t, n in ours.count.items())
    total = sum(n * weight(t) for bag in (ours, theirs) for t, n in bag.count.items())
    return 2 * shared / total if total else 0.0


def score_split(gold: Iterable[Row], made: Iterable[Row], nlp: Language | None = None) -> Figures:
    """Soft and strict F1 of claims, aligned one to one within a sentence, with side figures.

    Soft credit is 0 below a similarity of .5 and linear to 1. Strict asks for .8, the same numbers
    and negation, and every name of the gold claim. An `optional` claim costs and earns nothing.
    coverage: share of a sentence's content words that its claims hold; coverage_beside counts what
    stands `beside` them too (the guideline puts who says it there, never into the claim).
    grammatical (only with `nlp`): share of claims whose root has a subject and a finite verb.
    """
    rows = {row["id"]: row for row in made}
    claims = {key: [c for c in row["claims"] if c.strip()] for key, row in rows.items()}
    total: Counter[str] = Counter()
    sums: defaultdict[str, float] = defaultdict(float)
    for row in gold:
        _score_sentence(row, claims.get(row["id"], []), total, sums)
        _score_coverage(row, rows.get(row["id"], {}), total, sums)
    figures = {
        **_f1("soft", sums["soft"], total),
        **_f1("strict", sums["strict"], total),
        "coverage": _ratio(sums["covered"], total["source"]),
        "coverage_beside": _ratio(sums["covered_beside"], total["source"]),
        "bad_numbers": float(total["bad_numbers"]),
        "claims_per_sentence": _ratio(total["made"], total["sentences"]),
    }
    if nlp is not None:
        figures["grammatical"] = _grammatical([c for cs in claims.values() for c in cs], nlp)
    return figures


def _score_sentence(
    row: Row, claims: Sequence[str], total: Counter[str], sums: defaultdict[str, float]
) -> None:
    topic = _topic(row)
    ours, theirs = [Bag(c, topic) for c in claims], [Bag(c, topic) for c in row["claims"]]
    alike = [[similarity(a, b) for b in theirs] for a in ours]
    for i, bag in enumerate(ours):  # a near copy of an earlier claim matches nothing
        if any(similarity(bag, earlier) >= 0.95 for earlier in ours[:i]):
            alike[i] = [0.0] * len(theirs)
    credit = [[max(0.0, (s - 0.5) / 0.5) for s in line] for line in alike]
    hits = [
        [float(_strict(a, b, alike[i][j])) for j, b in enumerate(theirs)]
        for i, a in enumerate(ours)
    ]
    pairs = assign(credit)
    used = {i for i, j in pairs if credit[i][j] > 0}
    spare = [Bag(c, topic) for c in row.get("optional", [])]
    free = sum(
        any(similarity(bag, o) >= 0.8 for o in spare) for i, bag in enumerate(ours) if i not in used
    )
    sums["soft"] += sum(credit[i][j] for i, j in pairs)
    sums["strict"] += sum(hits[i][j] for i, j in assign(hits))
    total["made"] += len(ours) - free
    total["gold"] += len(theirs)
    total["sentences"] += 1
    known = Bag(" ".join((row.get("topic", ""), row.get("context", ""), row["text"])), topic)
    total["bad_numbers"] += sum(bool(b.numbers - set(known.content)) for b in ours)


def _score_coverage(
    row: Row, made: Row, total: Counter[str], sums: defaultdict[str, float]
) -> None:
    topic = _topic(row)
    source = Bag(row["text"], topic).content
    held, beside = (
        {stem for text in made.get(name, []) for stem in Bag(text, topic).content}
        for name in ("claims", "beside")
    )
    sums["covered"] += sum(stem in held for stem in source)
    sums["covered_beside"] += sum(stem in held | beside for stem in source)
    total["source"] += len(source)


def _strict(ours: Bag, theirs: Bag, alike: float) -> bool:
    return (
        alike >= 0.8
        and ours.numbers == theirs.numbers
        and ours.count["not"] == theirs.count["not"]
        and theirs.names <= set(ours.count)
    )


def _topic(row: Row) -> frozenset[str]:
    """Words for the person of a biography (ids of three parts), in lower case."""
    if row["id"].count("/") != 2:
        return frozenset()

    def fold(text: str) -> set[str]:
        return {w.lower() for w in re.findall(r"[^\W\d_]+", _fold(text))}

    named = fold(re.sub(r"\(.*?\)", "", row["topic"]))
    particles = "de|da|del|la|von|van|al|bin|el|dos|do"
    opening = re.match(
        rf"(?:(?:[^\W\d_a-z][\w.'’-]*|{particles})\s+){{1,7}}", row["context"] or row["text"]
    )
    first = fold(opening.group(0)) if opening else set()
    return frozenset((named | first if named & first else named) - _FUNCTION - _NEGATION)


def _f1(name: str, got: float, total: Counter[str]) -> Figures:
    precision, recall = _ratio(got, total["made"]), _ratio(got, total["gold"])
    return {
        f"{name}_precision": precision,
        f"{name}_recall": recall,
        f"{name}_f1": _ratio(2 * precision * recall, precision + recall),
    }


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _grammatical(claims: Sequence[str], nlp: Language) -> float:
    finite = ("VBD", "VBZ", "VBP", "MD")
    subjects = ("nsubj", "nsubjpass", "csubj", "expl")
    good = 0
    for doc in nlp.pipe(claims, batch_size=256):
        root = next((t for t in doc if t.dep_ == "ROOT"), None)
        if root is not None and root.pos_ in ("VERB", "AUX"):
            parts = (root, *root.children)
            good += any(t.tag_ in finite for t in parts) and any(t.dep_ in subjects for t in parts)
    return _ratio(good, len(claims))


def assign(gain: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs (row, column) of the one-to-one assignment of greatest total gain.

    The Hungarian method with potentials, O(n^3) (Kuhn, 1955; Munkres, 1957).
    """
    if not gain or not gain[0]:
        return []
    if len(gain) > len(gain[0]):
        flipped = assign([list(column) for column in zip(*gain, strict=True)])
        return sorted((i, j) for j, i in flipped)
    rows, columns = len(gain), len(gain[0])
    u, v = [0.0] * (rows + 1), [0.0] * (columns + 1)
    match = [0] * (columns + 1)  # row of each column; both counted from 1
    for i in range(1, rows + 1):
        match[0], at = i, 0
        least, way, seen = [float("inf")] * (columns + 1), [0] * (columns + 1), {0}
        while match[at]:
            best, to = float("inf"), 0
            for j in range(1, columns + 1):
                if j in seen:
                    continue
                slack = -gain[match[at] - 1][j - 1] - u[match[at]] - v[j]
                if slack < least[j]:
                    least[j], way[j] = slack, at
                if least[j] < best:
                    best, to = least[j], j
            for j in range(columns + 1):
                if j in seen:
                    u[match[j]] += best
                    v[j] -= best
                else:
                    least[j] -= best
            at = to
            seen.add(at)
        while at:
            match[at] = match[way[at]]
            at = way[at]
    return sorted((match[j] - 1, j - 1) for j in range(1, columns + 1) if match[j])


VERDICTS = ("supports", "refutes", "not enough info")


def score_verdicts(gold: Iterable[Row], made: Iterable[Row]) -> Figures:
    """Accuracy, macro-F1 over the three verdicts, and the share of others called supports."""
    found = {row["id"]: row["verdict"] for row in made}
    confusion = Counter((row["verdict"], found[row["id"]]) for row in gold)
    number = sum(confusion.values())
    f1 = []
    for verdict in VERDICTS:
        right = confusion[verdict, verdict]
        both = sum(n for pair, n in confusion.items() for side in pair if side == verdict)
        f1.append(_ratio(2 * right, both))
    others = sum(n for (truth, _), n in confusion.items() if truth != "supports")
    wrong = sum(confusion[v, "supports"] for v in VERDICTS[1:])
    return {
        "accuracy": _ratio(sum(confusion[v, v] for v in VERDICTS), number),
        "macro_f1": sum(f1) / len(f1),
        "false_support": _ratio(wrong, others),
    }
