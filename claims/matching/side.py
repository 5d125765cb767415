"""One claim made ready for comparison: content words with role, polarity, names, numbers, dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from claims.model import Kind, Quantity, When, Word

ENDINGS = frozenset("of for to in on with from by at as into".split())
WINDOW = 4  # words apart that may still belong together where the structure is not known


@dataclass(slots=True, eq=False)  # to freeze it triples the time that it takes to make
class Term:
    """A content word: what it is, what it does in its clause, and whether it holds."""

    index: int  # among the claim's words
    text: str
    lemma: str  # lower case
    pos: str  # n(oun) p(roper name) v(erb) a(djective) r (adverb) m (number)
    role: str  # predicate, subject, object, attribute, modifier, clause, or the preposition
    head: int  # index of the content word it hangs on; its own when it is the root
    weight: float  # how much it tells, 0..1
    ent: str
    name: int  # number of the name it is part of, -1 outside
    negated: bool  # holds with its polarity turned: not, no, refused to
    irreal: bool  # only wanted, planned, possible
    quantifier: str = ""  # all, most, many, half, some, few, none, only
    slot: str = ""  # "quantity" or "time" when that slot already says it
    phrase: str = ""  # the phrase it carries ("take part"), of the word lists
    rest: tuple[int, ...] = ()  # the phrase's other words

    @property
    def forms(self) -> tuple[str, ...]:
        """What it may be related by: its lemma, and the phrase it carries."""
        if not self.phrase:
            return (self.lemma,)
        return tuple(form for form in (self.lemma, self.phrase, self.bare) if form)

    @property
    def bare(self) -> str:
        """The phrase without the preposition it ends in: "find guilty" of "find guilty of"."""
        phrase, _, last = self.phrase.rpartition(" ")
        return phrase if " " in phrase and last in ENDINGS else ""


class Name(NamedTuple):
    """A name as written, its entity label, and its words by their index."""

    text: str
    label: str
    words: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """A claim's terms and slots; `names` are the names as written, by number.

    Two are one only if they are the same object, so that what is read off one can be cached.
    """

    text: str
    words: tuple[Word, ...]
    terms: tuple[Term, ...]
    names: tuple[Name, ...]
    quantities: tuple[tuple[Quantity, int], ...]  # with the index of the word it counts
    times: tuple[tuple[When, int], ...]  # with the index of the word it dates
    negated: bool
    kind: Kind
    root: int
    by_index: Mapping[int, Term]  # terms by the index of their word
    ties: tuple[tuple[int, int], ...]  # (word, what it says something of), both content
    below: tuple[tuple[int, ...], ...]  # the words that hang on each word; a root on itself
    flat: bool  # never parsed: only the order of the words is known

    def under(self, i: int) -> list[Word]:
        """The words that hang on a word: its articles and modifiers too."""
        return [self.words[j] for j in self.below[i]]

    def full_name(self, term: Term) -> str:
        """The whole name that a term is part of; the term where it is part of none."""
        return self.names[term.name].text if term.name >= 0 else term.text

    def whole_name(self, term: Term) -> tuple[int, ...]:
        """The words of the name that a term is part of; its own where it is part of none."""
        return self.names[term.name].words if term.name >= 0 else (term.index,)

    def connected(self, i: int, j: int) -> float:
        """How close two content words hang together: 1 head and child, 0.8 one between, 0 else."""
        if i == j:
            return 1.0
        a, b = self.by_index[i], self.by_index[j]
        if self.flat:
            return 0.6 if abs(i - j) <= WINDOW else 0.0
        if a.head == j or b.head == i:
            return 1.0
        over_a, over_b = self.by_index[a.head], self.by_index[b.head]
        if a.head == b.head:
            # the two sides of a copula are as close as can be
            return 0.8 if over_a.weight else 1.0
        if over_a.head == j or over_b.head == i:
            return 0.8
        if over_a.head == over_b.head and not self.by_index[over_a.head].weight:
            return 0.8
        return 0.0
