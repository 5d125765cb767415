"""A claim's words made into a side: which of them tell something, in what role, how negated."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claims.language import entities
from claims.matching.data import AUXILIARIES, LIGHT, LIGHT_VERBS, QUANTIFIERS
from claims.matching.determiners import quantifier
from claims.matching.phrases import Phrase, find_phrases
from claims.matching.scope import CLAUSES, irreal_words, negated_words, of_grammar
from claims.matching.side import Name, Side, Term
from claims.matching.weights import weight_of
from claims.model import Slots, Word

CONTENT = {"NOUN": "n", "PROPN": "p", "VERB": "v", "ADJ": "a", "ADV": "r", "NUM": "m", "X": "n"}
PARTICLES = {"out", "off", "away", "back", "up", "down"}
TAKES_PLACE = {"hold", "occur", "happen", "conduct", "take place"}  # the noun tells what
TELLING = {"be over", "be against"}  # what "is" tells something with
OVER = 0.4  # the weight of "is over"
WHEN = frozenset(("DATE", "TIME"))
FLAT = "dep"  # the label of words that were never parsed


@dataclass(frozen=True, slots=True)
class _Read:
    """What every side begins with: which words tell something, and what they are."""

    words: tuple[Word, ...]
    starts: list[int]  # where each word begins in the text
    time_words: dict[int, int]
    names: tuple[Name, ...]
    name_of: dict[int, int]  # number of its name, by word
    root: int
    content: dict[int, tuple[str, str]]  # lemma and part of speech of each content word, in order


@lru_cache(maxsize=20_000)
def prepare(text: str, slots: Slots) -> Side:
    """The side of one claim. Pure, and cached: a stored claim meets many statements."""
    read = _read(text, slots)
    words, starts, root = read.words, read.starts, read.root
    heads, below = [w.head for w in words], _below(words)
    negated = negated_words(words)
    terms = _terms(read, slots, below, negated)
    by_index = {term.index: term for term in terms}
    return Side(
        text=text,
        words=words,
        terms=terms,
        names=read.names,
        quantities=tuple(
            (q, _anchor(starts, words, q.start, q.stop, heads)) for q in slots.quantities
        ),
        times=tuple((t, _anchor(starts, words, t.start, t.stop, heads)) for t in slots.times),
        negated=slots.negated or root in negated,
        kind=slots.kind,
        root=root,
        by_index=by_index,
        ties=_ties(by_index, root),
        below=tuple(map(tuple, below)),
        flat=bool(words) and all(w.dep == FLAT for w in words),
    )


def _read(text: str, slots: Slots) -> _Read:
    words = _sound(slots.words)
    starts = _offsets(text, words)
    time_words = _covered(starts, words, ((t.start, t.stop) for t in slots.times))
    measured = (q for q in slots.quantities if q.unit and q.unit != "rank")
    unit_words = _covered(starts, words, ((q.start, q.stop) for q in measured))
    names = _names(words, time_words | unit_words)  # "30,000 US dollars" names no country
    name_of = {i: n for n, (_, _, indices) in enumerate(names) for i in indices}
    root = next((i for i, w in enumerate(words) if w.dep == "ROOT"), 0)
    particles = {
        w.head: w.lemma.lower()
        for i, w in enumerate(words)
        if w.dep == "prt" or (w.head == i - 1 and w.lemma.lower() in PARTICLES)
    }
    content = {}
    for i, word in enumerate(words):
        if i == root or _is_content(word, i in name_of):
            pos = "p" if i in name_of else CONTENT.get(word.pos, "v" if word.pos == "AUX" else "n")
            lemma = _lemma(word)
            content[i] = f"{lemma} {particles[i]}" if i in particles else lemma, pos
    return _Read(words, starts, time_words, names, name_of, root, content)


def _terms(
    read: _Read, slots: Slots, below: Sequence[Sequence[int]], negated: set[int]
) -> tuple[Term, ...]:
    """The content words in order."""
    words, content = read.words, read.content
    heads = [w.head for w in words]
    quantity_words = _covered(read.starts, words, ((q.start, q.stop) for q in slots.quantities))
    irreal = irreal_words(words)
    phrases = find_phrases(words)
    counts = any(w.lemma.lower() in QUANTIFIERS for w in words)
    terms = []
    for i, (lemma, pos) in content.items():
        word = words[i]
        slot = _slot(word, i, quantity_words, read.time_words, slots)
        phrase = phrases.get(i)
        turned = phrase is not None and phrase.turned_by(negated)
        term = Term(
            index=i,
            text=word.text,
            lemma=lemma,
            pos=pos,
            role=_role(words, i),
            head=_content_head(heads, i, content),
            weight=0.0 if slot or of_grammar(words, i) else _weight(lemma, pos, phrase),
            ent=word.ent,
            name=read.name_of.get(i, -1),
            negated=(i in negated) != turned,
            irreal=i in irreal,
            quantifier=quantifier(words, i, below[i]) if counts else "",
            slot=slot,
            phrase=phrase.lemma if phrase else "",
            rest=phrase.rest if phrase else (),
        )
        terms.append(term)
    return tuple(terms)


def _ties(by_index: Mapping[int, Term], root: int) -> tuple[tuple[int, int], ...]:
    """Each content word with its head; under a copula the subject with what is said of it."""
    ties = []
    said = [
        t.index
        for t in by_index.values()
        if t.head == root and t.index != root and t.weight and t.role != "subject"
    ]
    said.sort(key=lambda i: (by_index[i].role != "attribute", i))
    for term in by_index.values():
        if not term.weight or term.head == term.index:
            continue
        head = by_index.get(term.head)
        if head is not None and head.weight:
            ties.append((term.index, head.index))
        elif said and term.index != said[0]:
            ties.append((term.index, said[0]))
    return tuple(ties)


def _offsets(text: str, words: tuple[Word, ...]) -> list[int]:
    starts, at = [], 0
    for word in words:
        found = text.find(word.text, at)
        starts.append(found if found >= 0 else at)
        at = starts[-1] + (len(word.text) if found >= 0 else 0)
    return starts


def _covered(
    starts: list[int], words: tuple[Word, ...], spans: Iterable[tuple[int, int]]
) -> dict[int, int]:
    """Word index -> number of the span that covers it."""
    covered: dict[int, int] = {}
    for number, (start, stop) in enumerate(spans):
        for i in range(bisect_left(starts, start), bisect_right(starts, stop)):
            if starts[i] + len(words[i].text) <= stop:
                covered.setdefault(i, number)
    return covered


def _sound(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with every head inside the claim."""
    if all(0 <= w.head < len(words) for w in words):
        return words
    return tuple(w if 0 <= w.head < len(words) else replace(w, head=i) for i, w in enumerate(words))


def _names(words: tuple[Word, ...], slot_words: dict[int, int]) -> tuple[Name, ...]:
    """Runs of one entity label, or of proper nouns without one."""
    names: list[Name] = []
    run: list[int] = []
    label = ""

    def close() -> None:
        kept = [i for i in run if words[i].pos not in ("DET", "PART", "PUNCT", "ADP", "CCONJ")]
        if kept:
            inner = range(kept[0], kept[-1] + 1)
            names.append(Name(" ".join(words[i].text for i in inner), label, tuple(kept)))
        run.clear()

    for i, word in enumerate(words):
        ent = word.ent if word.ent in entities.NAMES else ""
        proper = (bool(ent) or word.pos == "PROPN") and i not in slot_words
        linked = ent == label and (not run or run[-1] == i - 1)
        if run and not (proper and linked):
            close()
        if proper:
            label = ent
            run.append(i)
    close()
    return tuple(names)


def _is_content(word: Word, named: bool) -> bool:
    if named:
        return True
    lemma = word.lemma.lower()
    if word.pos not in CONTENT or word.dep in ("aux", "auxpass", "neg", "expl"):
        return False
    if not any(c.isalnum() for c in word.text):
        return False
    if word.pos == "VERB":
        return True
    return lemma not in AUXILIARIES and lemma not in LIGHT and lemma not in QUANTIFIERS


def _lemma(word: Word) -> str:
    """In lower case; of an adjective the word itself (the lemmatiser makes "known" a verb).

    Not of a comparative: "older" is the opposite of "younger" as "old" is of "young".
    """
    if word.pos == "ADJ" and not (word.text.endswith("er") and len(word.lemma) < len(word.text)):
        return word.text.lower()
    return word.lemma.lower() or word.text.lower()


def _weight(lemma: str, pos: str, phrase: Phrase | None) -> float:
    """Verbs of grammar carry structure, not content, but for such as "is over"."""
    if lemma in AUXILIARIES:
        return OVER if phrase is not None and phrase.lemma in TELLING else 0.0
    verb, _, particle = lemma.partition(" ")
    if particle and verb in LIGHT_VERBS:
        return 0.3
    if pos == "v" and lemma in TAKES_PLACE:
        return 0.1
    light = (
        lemma in LIGHT
        or (lemma in LIGHT_VERBS and lemma != "state")
        or (pos, lemma) == ("v", "state")
    )
    return 0.1 if light and pos != "p" else weight_of(lemma, pos)


def _slot(
    word: Word, i: int, quantity_words: dict[int, int], time_words: dict[int, int], slots: Slots
) -> str:
    if i in time_words:
        return "time"
    if i in quantity_words:
        quantity = slots.quantities[quantity_words[i]]
        if word.pos == "NUM" or not quantity.noun or word.lemma.lower() != quantity.noun:
            return "quantity"
    return ""


def _role(words: tuple[Word, ...], i: int) -> str:
    """Logical role: the subject of a passive is its object, the agent its subject."""
    word = words[i]
    dep = word.dep
    if dep == "conj":
        at, steps = i, 0
        while words[at].dep == "conj" and words[at].head != at and steps < len(words):
            at, steps = words[at].head, steps + 1
        dep, word = words[at].dep, words[at]
    match dep:
        case "ROOT":
            return "predicate"
        case "nsubj" | "csubj" | "expl":
            return "subject"
        case "nsubjpass" | "csubjpass" | "dobj" | "obj":
            return "object"
        case "attr" | "acomp" | "oprd":
            return "attribute"
        case "dative" | "iobj":
            return "to"
        case "pobj":
            head = words[word.head]
            return "subject" if head.dep == "agent" else head.lemma.lower()
        case "npadvmod" if word.pos == "PROPN" and word.ent not in WHEN:
            return "object"  # "beat Malm 2-1"
        case "poss":
            return "of"
        case "appos":
            return "attribute"
        case d if d in CLAUSES:
            return "clause"
    return "modifier"


def _content_head(heads: list[int], i: int, content: Container[int]) -> int:
    at = i
    for _ in range(len(heads)):
        above = heads[at]
        if above == at:
            return i if at not in content else at
        at = above
        if at in content:
            return at
    return i


def _anchor(
    starts: list[int], words: tuple[Word, ...], start: int, stop: int, heads: list[int]
) -> int:
    """The word outside the span on which the span hangs; the first content word to its right."""
    inside = [i for i in range(len(words)) if start <= starts[i] < stop]
    if not inside:
        return -1
    for i in inside:
        head = heads[i]
        if head not in inside:
            steps = 0
            while words[head].pos == "ADP" and heads[head] != head and steps < len(words):
                head, steps = heads[head], steps + 1
            return head
    return inside[-1]


def _below(words: tuple[Word, ...]) -> list[list[int]]:
    """The words that hang on each word."""
    below: list[list[int]] = [[] for _ in words]
    for i, word in enumerate(words):
        below[word.head].append(i)
    return below
