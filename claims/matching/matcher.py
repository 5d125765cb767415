"""A statement against its candidates: which say the same, which the opposite, and why."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from claims.language.normal import normal_form
from claims.language.quantities import find_quantities
from claims.language.times import find_times
from claims.matching.alignment import DOCUMENT, THEME, Link, Pair, align, reach
from claims.matching.features import compute
from claims.matching.leading import Candidate, chances, documents_of, place
from claims.matching.lexical import around
from claims.matching.lexical import relate as relate_words
from claims.matching.neighbours import Neighbours, plain_words
from claims.matching.relation import Standing, relate, weigh
from claims.matching.side import Side, content_words, prepare
from claims.matching.similarity import similarities
from claims.model import AtomicClaim, Match, Relation, Slots, Stance, StoredClaim

LIKELY = 100  # candidates, by similarity, whose words are looked at
FULL = 14  # candidates that get all features; the others cannot be about the same thing
REACH = 0.6  # of what the text tells that tells most: one that tells less decides nothing


def match(
    statement: AtomicClaim, candidates: Sequence[StoredClaim], given: bool = False
) -> list[Match]:
    """Each promising candidate with its relation, similarity (0..100) and reasons; best first.

    Candidates should carry their mentions: what other candidates of the same sentence or document
    say counts too. `given`: they were put next to the statement as its evidence, so that what they
    leave unnamed ("it", "the film") may be what it is about. The result does not depend on the
    order of the candidates.
    """
    found = weigh_all(statement, candidates, given)
    place(found)
    matches = []
    for candidate in found:
        standing = Standing(given, candidate.behind, candidate.lag)
        relation, score, reasons = relate(candidate.weighed, chances(candidate, given), standing)
        features = tuple(candidate.weighed.features.values())
        matches.append(
            Match(candidate.claim, relation, score, candidate.similarity, reasons, features)
        )
    closeness = {c.claim.key: c.closeness for c in found}
    return sorted(matches, key=lambda m: _order(m, closeness[m.claim.key]))


def weigh_all(
    statement: AtomicClaim, candidates: Sequence[StoredClaim], given: bool = False
) -> list[Candidate]:
    """Each promising candidate with what speaks for and against it."""
    if not candidates:
        return []
    candidates = sorted(candidates, key=lambda claim: claim.key)
    ours = prepare(statement.text, _parsed(statement.text, statement.slots))
    sides = _Sides(candidates)
    normals = [claim.normal for claim in candidates]
    scores = similarities(normal_form(statement.text), normals).tolist()
    likely = sorted(range(len(candidates)), key=lambda i: (-scores[i], candidates[i].key))[:LIKELY]
    neighbours = Neighbours(candidates, sides)
    chosen = _chosen(_Told(ours), candidates, likely, scores)
    far = _Far(ours, neighbours)
    found = []
    for i in chosen:
        around = neighbours.of(i)
        pair = Pair(
            ours=ours,
            theirs=sides[i],
            links=align(ours, sides[i], around.mates, around.beside, far.links(around.documents)),
            mates=around.mates,
            around=tuple(s for d in around.documents for s in neighbours.document(d)),
            similarity=scores[i],
            given=given,
            said=around.said,
            near_text=around.near or sides[i].text,
            facts=_facts(statement, candidates[i]),
        )
        weighed = weigh(pair, {f.name: f for f in compute(pair)})
        found.append(Candidate(candidates[i], weighed, scores[i]))
    return found


def _chosen(
    told: "_Told", candidates: Sequence[StoredClaim], likely: Sequence[int], scores: Sequence[float]
) -> list[int]:
    """The candidates that get all features: what tells most, without texts that tell little.

    The verdict rests on the claim that comes closest, so a text decides nothing that as a whole
    tells little of the statement next to what another tells.
    """
    own = {i: told.by(_content(candidates[i])) for i in likely}
    whole: defaultdict[object, int] = defaultdict(int)
    for i in likely:
        for document in documents_of(candidates[i]):
            whole[document] |= own[i]
    reach = {i: max(told.share(whole[d]) for d in documents_of(candidates[i])) for i in likely}
    least = REACH * max(reach.values())
    best = sorted(
        likely, key=lambda i: (-(scores[i] / 100 + 2 * told.share(own[i])), candidates[i].key)
    )
    return [i for i in best[:FULL] if reach[i] >= least]


class _Far:
    """Links of the statement's words into whole documents, found once a document."""

    def __init__(self, ours: Side, neighbours: Neighbours) -> None:
        self.ours = ours
        self.neighbours = neighbours
        self.known: dict[int, tuple[dict[int, Link], dict[int, Link]]] = {}

    def links(self, documents: tuple[int, ...]) -> list[dict[int, Link]]:
        """Into what the documents are about, then into the rest of them."""
        for number in documents:
            if number not in self.known:
                theme, rest = self.neighbours.theme(number), self.neighbours.document(number)
                self.known[number] = (
                    reach(self.ours, theme, THEME),
                    reach(self.ours, rest, DOCUMENT),
                )
        return [self.known[n][0] for n in documents] + [self.known[n][1] for n in documents]


def _order(found: Match, closeness: float) -> tuple[float, float, float, str]:
    """What decides first, the surest first; of the rest what is nearest to the statement."""
    if found.relation is Relation.NEUTRAL:
        return 0.0, -closeness, -found.similarity, found.claim.key
    return -1.0, -found.score, -closeness, found.claim.key


class _Sides:
    """The sides of the candidates, each made when it is looked at: most never are."""

    def __init__(self, candidates: Sequence[StoredClaim]) -> None:
        self.candidates = candidates

    def __getitem__(self, i: int, /) -> Side:
        claim = self.candidates[i]
        return prepare(claim.text, _parsed(claim.text, claim.slots))


def _content(claim: StoredClaim) -> tuple[tuple[str, str], ...]:
    return content_words(claim.text, _parsed(claim.text, claim.slots))


def _parsed(text: str, slots: Slots) -> Slots:
    """A claim's slots; of one that was never parsed, from its plain words."""
    return slots if slots.words else bare_slots(text)


@lru_cache(maxsize=20_000)
def bare_slots(text: str) -> Slots:
    """What can be told of a claim that was imported, not split: plain words, numbers, dates."""
    return Slots(words=plain_words(text), quantities=find_quantities(text), times=find_times(text))


class _Told:
    """How much of a statement claims tell in their own words; each word is looked at once.

    What is told is a number with a bit for each term of the statement.
    """

    def __init__(self, ours: Side) -> None:
        self.terms = ours.terms
        self.near = around(tuple(term.lemma for term in ours.terms))
        self.known: dict[tuple[str, str], int] = {}
        self.shares: dict[int, float] = {}

    def by(self, words: Iterable[tuple[str, str]]) -> int:
        """The terms whose word, or a related one, is among the words."""
        told = 0
        for lemma, pos in words:
            if lemma in self.near:
                told |= self._told_by(lemma, pos)
        return told

    def share(self, told: int) -> float:
        """Of the statement's weight, 0..1."""
        share = self.shares.get(told)
        if share is None:
            total = sum((term.weight for term in self.terms), 0.0)
            some = sum((t.weight for n, t in enumerate(self.terms) if told >> n & 1), 0.0)
            share = self.shares[told] = some / total if total else 0.0
        return share

    def _told_by(self, lemma: str, pos: str) -> int:
        found = self.known.get((lemma, pos))
        if found is None:
            found = self.known[lemma, pos] = sum(
                1 << number
                for number, term in enumerate(self.terms)
                if relate_words(term.lemma, term.pos, lemma, pos) is not None
            )
        return found


def _facts(statement: AtomicClaim, claim: StoredClaim) -> dict[str, str]:
    facts = {"speaker": statement.speaker.name if statement.speaker else ""}
    speakers = sorted({m.speaker for m in claim.mentions if m.speaker})
    facts["their_speaker"] = ", ".join(speakers)
    if claim.mentions and all(m.stance is Stance.DENIES for m in claim.mentions):
        facts["stance"] = "denies"
    return facts
