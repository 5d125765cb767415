"""Statements as they are asked of a store: how alike claims are, and how much of one they tell."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

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
        self._share: dict[str, float] = {}  # by normal form: how much is told
        self._near: list[str] = []  # normal forms of the nearest claims

    def alike(self, normals: Sequence[str]) -> list[float]:
        """S to each normal form, 0..100."""
        new = [normal for normal in dict.fromkeys(normals) if normal not in self._alike]
        self._alike.update(zip(new, similarities(self.normal, new).tolist(), strict=True))
        return [self._alike[normal] for normal in normals]

    def nearest(self, found: Sequence[Stands]) -> list[int]:
        """Positions of the claims most alike; of all where they are few."""
        places = list(range(len(found)))
        if len(found) > NEAREST:
            normals = [each.normal for each in found]
            alike = self.alike(normals)
            places.sort(key=lambda i: (-alike[i], normals[i]))
        return places[:NEAREST]

    def choose(self, near: Sequence[Stands], words: Mapping[str, Sequence[str]]) -> list[int]:
        """Of the nearest claims the positions of those of texts that tell enough of the statement.

        The verdict rests on the claim that comes closest, so a text decides nothing that as a
        whole tells little of the statement next to what another tells. words: of normal forms.
        """
        told = self.told.by_each([words[normal] for normal, _ in near])
        whole: defaultdict[int | str, int] = defaultdict(int)
        for (normal, documents), mine in zip(near, told, strict=True):
            for text in documents or (normal,):
                whole[text] |= mine
        share = {some: self.told.share(some) for some in {*told, *whole.values()}}
        least = REACH * max([share[some] for some in whole.values()], default=0.0)
        enough = {text for text, some in whole.items() if share[some] >= least}
        self._near = [normal for normal, _ in near]
        self._share = {n: share[mine] for n, mine in zip(self._near, told, strict=True)}
        return [
            i
            for i, (normal, documents) in enumerate(near)
            if not enough.isdisjoint(documents or (normal,))
        ]

    def promising(self, claims: Sequence[StoredClaim]) -> list[StoredClaim]:
        """Of the claims chosen, those worth all features: what was found tells most in them."""
        worth = self._worth([claim.normal for claim in claims])
        lowest = min(worth, default=0.0)
        # S, which takes long, is asked of those only that may come before one of the claims.
        rivals = [normal for normal in self._near if 1 + 2 * self._share[normal] > lowest]
        best = sorted(self._worth(rivals), reverse=True)
        least = best[FULL - 1] if len(best) >= FULL else 0.0
        ordered = sorted(zip(worth, claims, strict=True), key=lambda one: (-one[0], one[1].key))
        return [claim for mine, claim in ordered if mine >= least][:FULL]

    def _worth(self, normals: Sequence[str]) -> list[float]:
        """S, and what is told."""
        alike = self.alike(normals)
        return [s / 100 + 2 * self._share[n] for n, s in zip(normals, alike, strict=True)]


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
        normals = {normal for some in near for normal, _ in some}
        words = {normal: normal.split() for normal in normals}
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
        told = [0] * len(texts)
        for number, words in enumerate(texts):
            for word in words:
                if word in tells:
                    told[number] |= tells[word]
        return told

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
