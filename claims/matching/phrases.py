"""Phrases of the word lists that stand in a claim: take part, death toll, step down as."""

from dataclasses import dataclass
from functools import cache
from itertools import chain

from claims.language.lexicon import phrases
from claims.matching.data import NEGATORS
from claims.model import Word

GAP = 5  # words at most between two words of a phrase that depend on one another
STEPS = 3  # up the tree from a word of a phrase to its verb


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase in a claim: its lemma, the word that carries it, and its other words."""

    lemma: str  # words joined by a space
    head: int
    rest: tuple[int, ...]

    def turned_by(self, negated: set[int]) -> bool:
        """Whether a negation of its other words turns it; one that is part of it does not."""
        return not negated.isdisjoint(self.rest) and NEGATORS.isdisjoint(self.lemma.split())


def find_phrases(words: tuple[Word, ...]) -> dict[int, Phrase]:
    """The phrases by the index of the word that carries them; longer ones first.

    The words of a phrase stand next to one another, or hang on its verb ("call urgently for").
    """
    forms = [(w.lemma.lower(), w.text.lower()) for w in words]
    found: dict[int, Phrase] = {}
    used: set[int] = set()
    begins = _starting()
    for i, (lemma, written) in enumerate(forms):
        if i in used or (lemma not in begins and written not in begins):
            continue  # nearly always
        for places, phrase in _fitting(words, forms, i):
            if used & set(places):
                continue
            head = next((j for j in places if words[j].head not in places), places[0])
            head = next((j for j in places if words[j].dep == "ROOT"), head)
            found[head] = Phrase(phrase, head, tuple(j for j in places if j != head))
            used |= set(places)
            break
    return found


def _fitting(
    words: tuple[Word, ...], forms: list[tuple[str, str]], first: int
) -> list[tuple[list[int], str]]:
    """Places and lemma of each phrase that begins with a word; unbroken and longer ones first."""
    begun = {start: table for start in forms[first] if (table := _starting().get(start))}
    found = []
    after = set(chain.from_iterable(forms[first + 1 : first + 1 + GAP]))
    for start, table in begun.items():
        for rest in chain.from_iterable(table[second] for second in table.keys() & after):
            places = _places(words, forms, first, rest)
            if places is not None:
                found.append((places, " ".join((start, *rest))))
    return sorted(found, key=lambda f: (f[0][-1] - first >= len(f[0]), -len(f[0]), f[1]))


def _places(
    words: tuple[Word, ...], forms: list[tuple[str, str]], first: int, rest: tuple[str, ...]
) -> list[int] | None:
    """Where the words of a phrase stand, None when they do not."""
    places = [first]
    for form in rest:
        after = places[-1] + 1
        if after < len(words) and form in forms[after]:
            places.append(after)
            continue
        if words[first].pos not in ("VERB", "AUX"):
            return None
        for j in range(after, min(after + GAP, len(words))):
            if form in forms[j] and _under(words, j, first):
                places.append(j)
                break
        else:
            return None
    return places


def _under(words: tuple[Word, ...], i: int, verb: int) -> bool:
    """Whether a word hangs on the verb, with nothing but its own phrase between."""
    inner = words[verb + 1 : i]
    if words[i].dep == "prep" and any(w.pos in ("NOUN", "PROPN", "PRON") for w in inner):
        return False  # "took the book in the evening"
    for _ in range(STEPS):
        i = words[i].head
        if i == verb:
            return True
        if words[i].pos in ("VERB", "AUX"):
            return False
    return False


@cache
def _starting() -> dict[str, dict[str, list[tuple[str, ...]]]]:
    """By its first word, then by its second, the other words of each phrase of the lists."""
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for phrase in sorted(phrases()):
        first, second, *rest = phrase.split()
        table.setdefault(first, {}).setdefault(second, []).append((second, *rest))
    return table
