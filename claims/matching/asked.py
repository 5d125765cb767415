"""Statements as they are asked of a store: how alike claims are, and how much of one they tell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import or_

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

    def choose(self, near: Sequence[Stands], words: Mapping[str, Sequence[str]]) -> list[int]:
        """Of the nearest claims the positions of those of texts that tell enough of the statement.

        The verdict rests on the claim that comes closest, so a text decides nothing that as a
        whole tells little of the statement next to what another tells. words: of normal forms.
        """
        told = self.told.by_each([words[normal] for normal, _ in near])
        share = {mine: self.told.share(mine) for mine in set(told)}
        whole: defaultdict[int | str, int] = defaultdict(int)
        for (normal, documents), mine in zip(near, told, strict=True):
            self._worth[normal] = self._alike[normal] / 100 + 2 * share[mine]
            for text in documents or (normal,):
                whole[text] |= mine
        reach = {text: self.told.share(mine) for text, mine in whole.items()}
        least = REACH * max(reach.values(), default=0.0)
        enough = {text for text, share in reach.items() if share >= least}
        best = sorted((self._worth[normal] for normal, _ in near), reverse=True)
        self._least = best[min(FULL, len(best)) - 1] if best else 0.0
        return [
            i
            for i, (normal, documents) in enumerate(near)
            if not enough.isdisjoint(documents or (normal,))
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
        places = [each.nearest(some) for each, some in zip(self.asked, found, strict=True)]
        near = [[some[i] for i in at] for some, at in zip(found, places, strict=True)]
        words = {each.normal: each.normal.split() for some in near for each in some}
        self.around.learn(chain.from_iterable(words.values()))
        return [
            [at[i] for i in each.choose(some, words)]
            for each, some, at in zip(self.asked, near, places, strict=True)
        ]


class Told:
    """How much of a statement claims tell in their own words; each word is looked at once.

    What is told is a number with a bit for each term of the statement.
    """

    def __init__(self, ours: Side, around: Around) -> None:
        self.terms = ours.terms
        self.around = around
        self.weights = [(1 << number, term.weight) for number, term in enumerate(ours.terms)]
        self.total = sum([weight for _, weight in self.weights])
        self.shares: dict[int, float] = {}

    def by_each(self, texts: Sequence[Sequence[str]]) -> list[int]:
        """For each text, as words: the terms that stand among them, or a related word does."""
        tells = self._tells(set(chain.from_iterable(texts)))
        return [reduce(or_, map(tells.__getitem__, tells.keys() & words), 0) for words in texts]

    def share(self, told: int) -> float:
        """Of the statement's weight, 0..1."""
        share = self.shares.get(told)
        if share is None:
            some = sum([weight for bit, weight in self.weights if told & bit])
            share = self.shares[told] = some / self.total if self.total else 0.0
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
