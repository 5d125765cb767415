"""A statement against its candidates: which say the same, which the opposite, and why."""

from collections.abc import Sequence

from claims.matching.alignment import DOCUMENT, THEME, Pair, WordLink, align, reach
from claims.matching.asked import Asked, Batch
from claims.matching.descriptions import Described, add_described, add_written, descriptions
from claims.matching.features import compute
from claims.matching.leading import Candidate, chances, documents_of, place
from claims.matching.lexical import Around, Near
from claims.matching.neighbours import Neighbours
from claims.matching.relation import Standing, decide, weigh
from claims.matching.side import Side
from claims.model import AtomicClaim, Match, Relation, Stance, Stands, StoredClaim


def match(
    statement: AtomicClaim, candidates: Sequence[StoredClaim], given: bool = False
) -> list[Match]:
    """Each promising candidate with its relation, similarity (0..100) and reasons; best first.

    Candidates should carry their mentions: what other candidates of the same sentence or document
    say counts too. `given`: they were put next to the statement as its evidence, so that what they
    leave unnamed ("it", "the film") may be what it is about. The result does not depend on the
    order of the candidates.
    """
    return _related(*_chosen(statement, candidates), given)[0]


def match_all(batch: Batch, candidates: Sequence[Sequence[StoredClaim]]) -> list[list[Match]]:
    """The same for each of some statements, with the candidates that each chose."""
    return _related(batch, candidates, given=False)


def weigh_all(
    statement: AtomicClaim, candidates: Sequence[StoredClaim], given: bool = False
) -> list[Candidate]:
    """Each promising candidate with what speaks for and against it."""
    return _weighed(*_chosen(statement, candidates), given)[0]


def _chosen(
    statement: AtomicClaim, candidates: Sequence[StoredClaim]
) -> tuple[Batch, list[list[StoredClaim]]]:
    """The statement by itself, with the candidates it chooses."""
    batch = Batch([statement])
    stands = [Stands(c.normal, frozenset(m.document_id for m in c.mentions)) for c in candidates]
    (chosen,) = batch.choose([stands])
    return batch, [[candidates[i] for i in chosen]]


def _related(
    batch: Batch, candidates: Sequence[Sequence[StoredClaim]], given: bool
) -> list[list[Match]]:
    groups = _weighed(batch, candidates, given)
    place(groups)
    return [_matches(found, given) for found in groups]


def _matches(found: Sequence[Candidate], given: bool) -> list[Match]:
    matches = []
    for candidate in found:
        standing = Standing(given, candidate.behind, candidate.lag)
        relation, score, reasons = decide(candidate.weighed, chances(candidate, given), standing)
        features = tuple(candidate.weighed.features.values())
        matches.append(
            Match(candidate.claim, relation, score, candidate.similarity, reasons, features)
        )
    closeness = {c.claim.key: c.closeness for c in found}
    return sorted(matches, key=lambda m: _order(m, closeness[m.claim.key]))


def _weighed(
    batch: Batch, candidates: Sequence[Sequence[StoredClaim]], given: bool
) -> list[list[Candidate]]:
    """For each statement its promising candidates with what speaks for and against them."""
    chosen = [each.promising(some) for each, some in zip(batch.asked, candidates, strict=True)]
    around = [
        Neighbours(_of_their_documents(some, every))
        for some, every in zip(chosen, candidates, strict=True)
    ]
    batch.around.learn(
        form
        for some, each in zip(chosen, around, strict=True)
        for side in each.sides_around(some)
        for term in side.terms
        for form in term.forms
    )
    pairs = [
        _pairs(asked, batch.around, some, neighbours, given)
        for asked, some, neighbours in zip(batch.asked, chosen, around, strict=True)
    ]
    features = iter(compute([pair for some in pairs for pair in some]))
    return [
        [
            Candidate(claim, weigh(pair, next(features)), pair.similarity)
            for claim, pair in zip(claims, some, strict=True)
        ]
        for claims, some in zip(chosen, pairs, strict=True)
    ]


def _pairs(
    asked: Asked,
    around: Around,
    chosen: Sequence[StoredClaim],
    neighbours: Neighbours,
    given: bool,
) -> list[Pair]:
    """The statement next to each claim and what stands around it."""
    ours = asked.ours
    near = around.of(form for term in ours.terms for form in term.forms)
    far = _Far(ours, near, neighbours)
    pairs = []
    for claim in chosen:
        stands, theirs = neighbours.of(claim), neighbours.side(claim)
        links = align(ours, theirs, near, stands.mates, stands.beside, far.links(stands.documents))
        for number in stands.documents:
            links = add_described(ours, theirs, links, far.described(number))
        links = add_written(ours, theirs, links, [m.quote for m in claim.mentions])
        pairs.append(
            Pair(
                ours=ours,
                theirs=theirs,
                links=links,
                mates=stands.mates,
                around=tuple(s for d in stands.documents for s in neighbours.document(d)),
                similarity=asked.alike([claim.normal])[0],
                given=given,
                said=stands.said,
                near_text=stands.near or theirs.text,
                facts=_facts(asked.statement, claim),
            )
        )
    return pairs


def _of_their_documents(
    chosen: Sequence[StoredClaim], candidates: Sequence[StoredClaim]
) -> list[StoredClaim]:
    """The candidates that share a document with a chosen one, in the order of their keys."""
    wanted = frozenset().union(*(documents_of(claim) for claim in chosen))
    near = [claim for claim in candidates if not wanted.isdisjoint(documents_of(claim))]
    return sorted(near, key=lambda claim: claim.key)


class _Far:
    """Links of the statement's words into whole documents, found once a document."""

    def __init__(self, ours: Side, near: Near, neighbours: Neighbours) -> None:
        self.ours = ours
        self.near = near
        self.neighbours = neighbours
        self.known: dict[int, tuple[dict[int, WordLink], dict[int, WordLink]]] = {}
        self.names: dict[int, Described] = {}

    def links(self, documents: tuple[int, ...]) -> list[dict[int, WordLink]]:
        """Into what the documents are about, then into the rest of them."""
        ours, near = self.ours, self.near
        for number in documents:
            if number not in self.known:
                theme, rest = self.neighbours.theme(number), self.neighbours.document(number)
                self.known[number] = (
                    reach(ours, theme, near, THEME),
                    reach(ours, rest, near, DOCUMENT),
                )
        return [self.known[n][0] for n in documents] + [self.known[n][1] for n in documents]

    def described(self, number: int) -> Described:
        """What a document says that its names are."""
        if number not in self.names:
            self.names[number] = descriptions(self.neighbours.document(number))
        return self.names[number]


def _order(found: Match, closeness: float) -> tuple[float, float, float, str]:
    """What decides first, the surest first; of the rest what is nearest to the statement."""
    if found.relation is Relation.NEUTRAL:
        return 0.0, -closeness, -found.similarity, found.claim.key
    return -1.0, -found.score, -closeness, found.claim.key


def _facts(statement: AtomicClaim, claim: StoredClaim) -> dict[str, str]:
    facts = {"speaker": statement.speaker.name if statement.speaker else ""}
    speakers = sorted({m.speaker for m in claim.mentions if m.speaker})
    facts["their_speaker"] = ", ".join(speakers)
    if claim.mentions and all(m.stance is Stance.DENIES for m in claim.mentions):
        facts["stance"] = "denies"
    return facts
