"""Statements as they are asked of a store: how alike claims are, and how much of one they tell."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import chain
from operator import or_
from typing import Any

from claims.language.normal import normal_form
from claims.language.spelling import american
from claims.matching.lexical import Around, relate
from claims.matching.plain import side_of
from claims.matching.side import Side, Term
from claims.matching.similarity import similarities
from claims.model import AtomicClaim, Stands, StoredClaim

NEAREST = 64  # of the claims found; 32 cost half a point of accuracy, 200 gain none
FULL = 14  # of these, the ones that get all features; the others cannot be about the same thing
REACH = 0.6  # of what the text tells that tells most: one that tells less decides nothing


class Asked:
    """A statement next to many claims, looked at by their normal forms alone."""

    def __init__(self, statement: AtomicClaim, ours: Side, around: Around) -> None:
        self.statement = statement
        self.normal = normal_form(statement.text, statement.slots.times)
        self.ours = ours
        self.told = Told(ours, around)
        self._alike: dict[str, float] = {}
        self._worth: dict[str, float] = {}  # by normal form: S and what is told
        self._least = 0.0  # worth of the last claim that gets all features

    def alike(self, normals: Sequence[str]) -> list[float]:
        """S to each normal form, 0..100."""
        new = [normal for normal in dict.fromkeys(normals) if normal not in self._alike]
        self._alike.update(zip(new, similarities(self.normal, new).tolist(), strict=True))
        return [self._alike[normal] for normal in normals]

    def nearest(self, found: Sequence[Stands]) -> list[int]:
        """Positions of the claims most alike, nearest first."""
        normals = [each.normal for each in found]
        alike = self.alike(normals)
        return sorted(range(len(found)), key=lambda i: (-alike[i], normals[i]))[:NEAREST]

    def choose(self, found: Sequence[Stands], near: Sequence[int]) -> list[int]:
        """Of these, the positions of the claims of texts that tell enough of the statement.

        The verdict rests on the claim that comes closest, so a text decides nothing that as a
        whole tells little of the statement next to what another tells.
        """
        told = self.told.by_each([found[i].normal.split() for i in near])
        texts: list[frozenset[Any]] = [
            found[i].documents or frozenset((found[i].normal,)) for i in near
        ]
        whole: defaultdict[Any, int] = defaultdict(int)
        for some, mine in zip(texts, told, strict=True):
            for text in some:
                whole[text] |= mine
        for i, mine in zip(near, told, strict=True):
            normal = found[i].normal
            self._worth[normal] = self._alike[normal] / 100 + 2 * self.told.share(mine)
        reach = {text: self.told.share(mine) for text, mine in whole.items()}
        least = REACH * max(reach.values(), default=0.0)
        best = sorted((self._worth[found[i].normal] for i in near), reverse=True)
        self._least = best[min(FULL, len(best)) - 1] if best else 0.0
        return [
            i
            for i, some in zip(near, texts, strict=True)
            if any(reach[text] >= least for text in some)
        ]

    def promising(self, claims: Iterable[StoredClaim]) -> list[StoredClaim]:
        """Of the claims chosen, those worth all features: what was found tells most in them."""
        worth = self._worth
        best = [claim for claim in claims if worth[claim.normal] >= self._least]
        return sorted(best, key=lambda claim: (-worth[claim.normal], claim.key))[:FULL]


class Batch:
    """Statements that are asked together: words around theirs are looked for once for all."""

    def __init__(self, statements: Sequence[AtomicClaim]) -> None:
        sides = [side_of(statement.text, statement.slots) for statement in statements]
        terms = [term for side in sides for term in side.terms]
        self.around = Around(form for term in terms for form in (*term.forms, *_forms(term)))
        self.asked = [
            Asked(statement, side, self.around)
            for statement, side in zip(statements, sides, strict=True)
        ]

    def choose(self, found: Sequence[Sequence[Stands]]) -> list[list[int]]:
        """For each statement, of the claims found for it, the positions of those to look at."""
        near = [each.nearest(some) for each, some in zip(self.asked, found, strict=True)]
        normals = {some[i].normal for some, places in zip(found, near, strict=True) for i in places}
        self.around.learn(word for normal in normals for word in normal.split())
        return [
            each.choose(some, places)
            for each, some, places in zip(self.asked, found, near, strict=True)
        ]


class Told:
    """How much of a statement claims tell in their own words; each word is looked at once.

    What is told is a number with a bit for each term of the statement.
    """

    def __init__(self, ours: Side, around: Around) -> None:
        self.terms = ours.terms
        self.around = around
        self.shares: dict[int, float] = {}

    def by_each(self, texts: Sequence[Sequence[str]]) -> list[int]:
        """For each text, as words: the terms that stand among them, or a related word does."""
        tells = self._tells(set(chain.from_iterable(texts)))
        return [reduce(or_, map(tells.__getitem__, tells.keys() & words), 0) for words in texts]

    def share(self, told: int) -> float:
        """Of the statement's weight, 0..1."""
        share = self.shares.get(told)
        if share is None:
            total = sum((term.weight for term in self.terms), 0.0)
            some = sum((t.weight for n, t in enumerate(self.terms) if told >> n & 1), 0.0)
            share = self.shares[told] = some / total if total else 0.0
        return share

    def _tells(self, words: set[str]) -> dict[str, int]:
        """Of some words, those that tell terms, with these."""
        tells: defaultdict[str, int] = defaultdict(int)
        for number, term in enumerate(self.terms):
            for form in _forms(term):
                for word in words & self.around.near[form]:
                    if relate(form, term.pos, word, term.pos):
                        tells[word] |= 1 << number
        return tells


def _forms(term: Term) -> set[str]:
    """By which a term is looked for among the words of a normal form."""
    return {american(term.lemma), american(term.text.lower())}
