"""A statement against its candidates: which say the same, which the opposite, and why."""

from collections.abc import Sequence

from claims.matching.alignment import DOCUMENT, THEME, Link, Pair, align, reach
from claims.matching.asked import Asked
from claims.matching.descriptions import Described, add_described, descriptions
from claims.matching.features import compute
from claims.matching.leading import Candidate, chances, documents_of, place
from claims.matching.neighbours import Neighbours
from claims.matching.relation import Standing, relate, weigh
from claims.matching.side import Side
from claims.model import AtomicClaim, Match, Relation, Stance, StoredClaim


def match(
    statement: AtomicClaim | Asked, candidates: Sequence[StoredClaim], given: bool = False
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
    statement: AtomicClaim | Asked, candidates: Sequence[StoredClaim], given: bool = False
) -> list[Candidate]:
    """Each promising candidate with what speaks for and against it."""
    asked, candidates = _asked(statement, candidates)
    chosen = asked.promising(candidates)
    neighbours = Neighbours(_of_their_documents(chosen, candidates))
    far = _Far(asked.ours, neighbours)
    found = []
    for claim in chosen:
        around = neighbours.of(claim)
        ours, theirs = asked.ours, neighbours.side(claim)
        links = align(ours, theirs, around.mates, around.beside, far.links(around.documents))
        for number in around.documents:
            links = add_described(ours, theirs, links, far.described(number))
        pair = Pair(
            ours=ours,
            theirs=theirs,
            links=links,
            mates=around.mates,
            around=tuple(s for d in around.documents for s in neighbours.document(d)),
            similarity=asked.alike([claim.normal])[0],
            given=given,
            said=around.said,
            near_text=around.near or theirs.text,
            facts=_facts(asked.statement, claim),
        )
        weighed = weigh(pair, {f.name: f for f in compute(pair)})
        found.append(Candidate(claim, weighed, pair.similarity))
    return found


def _asked(
    statement: AtomicClaim | Asked, candidates: Sequence[StoredClaim]
) -> tuple[Asked, Sequence[StoredClaim]]:
    """The statement with the candidates it chooses; it has chosen already where it was asked."""
    if isinstance(statement, Asked):
        return statement, candidates
    asked = Asked(statement)
    chosen = asked.choose([c.normal for c in candidates], [documents_of(c) for c in candidates])
    return asked, [candidates[i] for i in chosen]


def _of_their_documents(
    chosen: Sequence[StoredClaim], candidates: Sequence[StoredClaim]
) -> list[StoredClaim]:
    """The candidates that share a document with a chosen one, in the order of their keys."""
    wanted = frozenset().union(*(documents_of(claim) for claim in chosen))
    near = [claim for claim in candidates if not wanted.isdisjoint(documents_of(claim))]
    return sorted(near, key=lambda claim: claim.key)


class _Far:
    """Links of the statement's words into whole documents, found once a document."""

    def __init__(self, ours: Side, neighbours: Neighbours) -> None:
        self.ours = ours
        self.neighbours = neighbours
        self.known: dict[int, tuple[dict[int, Link], dict[int, Link]]] = {}
        self.names: dict[int, Described] = {}

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
