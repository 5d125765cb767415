"""A statement as it is asked of a store: how alike claims are, and how much of it they tell."""

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
from claims.model import AtomicClaim, StoredClaim

NEAREST = 64  # of the claims found; 32 cost half a point of accuracy, 200 gain none
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
        self._worth: dict[str, float] = {}  # by normal form: S and what is told
        self._least = 0.0  # worth of the last claim that gets all features

    def alike(self, normals: Sequence[str]) -> list[float]:
        """S to each normal form, 0..100."""
        new = [normal for normal in dict.fromkeys(normals) if normal not in self._alike]
        self._alike.update(zip(new, similarities(self.normal, new).tolist(), strict=True))
        return [self._alike[normal] for normal in normals]

    def choose(self, normals: Sequence[str], documents: Sequence[frozenset[Any]]) -> list[int]:
        """Positions of the claims to look at: those of texts that tell enough of the statement.

        The verdict rests on the claim that comes closest, so a text decides nothing that as a
        whole tells little of the statement next to what another tells. Told for each claim: its
        normal form, and the documents it stands in.
        """
        alike = self.alike(normals)
        near = sorted(range(len(normals)), key=lambda i: (-alike[i], normals[i]))[:NEAREST]
        own = self.told.by_each([normals[i].split() for i in near])
        texts = {i: documents[i] or frozenset((normals[i],)) for i in near}
        whole: defaultdict[Any, int] = defaultdict(int)
        for i, told in zip(near, own, strict=True):
            for text in texts[i]:
                whole[text] |= told
            self._worth[normals[i]] = alike[i] / 100 + 2 * self.told.share(told)
        reach = {text: self.told.share(told) for text, told in whole.items()}
        least = REACH * max(reach.values(), default=0.0)
        best = sorted((self._worth[normals[i]] for i in near), reverse=True)
        self._least = best[min(FULL, len(best)) - 1] if best else 0.0
        return [i for i in near if any(reach[text] >= least for text in texts[i])]

    def promising(self, claims: Iterable[StoredClaim]) -> list[StoredClaim]:
        """Of the claims chosen, those worth all features: what was found tells most in them."""
        worth = self._worth
        best = [claim for claim in claims if worth[claim.normal] >= self._least]
        return sorted(best, key=lambda claim: (-worth[claim.normal], claim.key))[:FULL]


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
    """By which a term is looked for among the words of a normal form."""
    return {american(term.lemma), american(term.text.lower())}
