"""A statement as it is asked of a store: how alike claims are, and how much of it they tell."""

from collections import defaultdict
from collections.abc import Sequence
from functools import reduce
from itertools import chain
from operator import or_

from claims.language.normal import normal_form
from claims.matching.leading import documents_of
from claims.matching.lexical import Around, relate
from claims.matching.plain import side_of
from claims.matching.side import Side, Term
from claims.matching.similarity import similarities
from claims.model import AtomicClaim, StoredClaim

NEAREST = (
    64  # of the claims found, the ones compared; 32 cost half a point of accuracy, 200 gain none
)
FULL = 14  # of these, the ones that get all features; the others cannot be about the same thing
REACH = 0.6  # of what the text tells that tells most: one that tells less decides nothing


class Asked:
    """A statement next to many claims, looked at by their normal forms alone."""

    def __init__(self, statement: AtomicClaim) -> None:
        self.statement = statement
        self.normal = normal_form(statement.text, statement.slots.times)
        self.ours = side_of(statement.text, statement.slots)
        self.told = Told(self.ours)
        self._alike: dict[str, float] = {}

    def alike(self, normals: Sequence[str]) -> list[float]:
        """S to each normal form, 0..100."""
        new = [normal for normal in dict.fromkeys(normals) if normal not in self._alike]
        self._alike.update(zip(new, similarities(self.normal, new).tolist(), strict=True))
        return [self._alike[normal] for normal in normals]

    def nearest(self, normals: Sequence[str]) -> list[int]:
        """Positions of the normal forms most similar to the statement's, best first."""
        alike = self.alike(normals)
        return sorted(range(len(normals)), key=lambda i: (-alike[i], normals[i]))[:NEAREST]

    def promising(self, candidates: Sequence[StoredClaim]) -> list[StoredClaim]:
        """The claims worth all features: those that tell most, without texts that tell little.

        The verdict rests on the claim that comes closest, so a text decides nothing that as a
        whole tells little of the statement next to what another tells.
        """
        told = self.told
        own = told.by_each([claim.normal.split() for claim in candidates])
        documents = [documents_of(claim) for claim in candidates]
        whole: defaultdict[object, int] = defaultdict(int)
        for some, mine in zip(documents, own, strict=True):
            for document in some:
                whole[document] |= mine
        reach = [max(told.share(whole[document]) for document in some) for some in documents]
        least = REACH * max(reach)
        alike = self.alike([claim.normal for claim in candidates])
        worth = [s / 100 + 2 * told.share(mine) for s, mine in zip(alike, own, strict=True)]
        best = sorted(range(len(candidates)), key=lambda i: (-worth[i], candidates[i].key))
        return [candidates[i] for i in best[:FULL] if reach[i] >= least]


class Told:
    """How much of a statement claims tell in their own words; each word is looked at once.

    What is told is a number with a bit for each term of the statement.
    """

    def __init__(self, ours: Side) -> None:
        self.terms = ours.terms
        self.forms = [(term.pos, _forms(term)) for term in ours.terms]
        self.around = Around(form for _, forms in self.forms for form in forms)
        self.shares: dict[int, float] = {}

    def by_each(self, texts: Sequence[Sequence[str]]) -> list[int]:
        """For each text, as words: the terms that stand among them, or a related word does."""
        near = self.around.among(chain.from_iterable(texts))
        tells = {word: self._by(word) for word in near}
        return [reduce(or_, map(tells.__getitem__, near.intersection(words)), 0) for words in texts]

    def share(self, told: int) -> float:
        """Of the statement's weight, 0..1."""
        share = self.shares.get(told)
        if share is None:
            total = sum((term.weight for term in self.terms), 0.0)
            some = sum((t.weight for n, t in enumerate(self.terms) if told >> n & 1), 0.0)
            share = self.shares[told] = some / total if total else 0.0
        return share

    def _by(self, word: str) -> int:
        return sum(
            1 << number
            for number, (pos, forms) in enumerate(self.forms)
            if any(relate(form, pos, word, pos) for form in forms)
        )


def _forms(term: Term) -> set[str]:
    """By which a term is looked for among words as they are written."""
    return {term.lemma, term.text.lower()}
