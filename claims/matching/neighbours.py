"""What stands around a candidate: its sentence, the sentences beside it, its document's theme."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from claims.matching.plain import as_written, bag, side_of, tagged
from claims.matching.side import Side
from claims.model import Mention, StoredClaim

OFTEN = 3  # sentences in which a word returns when the document is about it
BESIDE = 3  # characters at most between a sentence and the next of its paragraph
Place = tuple[int, int]  # document, start of the sentence


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Sides of the same sentence, of the sentences beside it, and the documents it stands in."""

    mates: tuple[Side, ...]
    beside: tuple[Side, ...]
    documents: tuple[int, ...]
    said: str  # the sentence as written; the first where the claim has several
    near: str  # with the sentences beside it


class Neighbours:
    """Which candidates share a sentence or a document, and what the documents are about."""

    def __init__(self, candidates: Sequence[StoredClaim]) -> None:
        self.candidates = candidates
        self.number = {claim.key: i for i, claim in enumerate(candidates)}
        self.sides: dict[int, Side] = {}
        self.places: list[tuple[Place, ...]] = []
        self.by_place: defaultdict[Place, list[int]] = defaultdict(list)
        self.by_document: defaultdict[int, list[int]] = defaultdict(list)
        self.sentences: dict[Place, str] = {}
        self.published: dict[int, date | None] = {}
        self.titles: dict[int, str] = {}
        self.themes: dict[int, tuple[Side, ...]] = {}
        self.surroundings: dict[str, Surroundings] = {}
        for i, claim in enumerate(candidates):
            spots = sorted({(m.document_id, _sentence_start(m)) for m in claim.mentions})
            self.places.append(tuple(spots))
            for m in claim.mentions:
                self.titles[m.document_id] = m.document
                self.published[m.document_id] = m.published
                place = (m.document_id, _sentence_start(m))
                self.sentences[place] = m.sentence
            for place in spots:
                self.by_place[place].append(i)
            for document in sorted({place[0] for place in spots}):
                self.by_document[document].append(i)
        self.beside = self._beside()

    def side(self, claim: StoredClaim) -> Side:
        """The side of a candidate, made when it is asked for: most never are."""
        return self._side(self.number[claim.key])

    def sides_around(self, claims: Sequence[StoredClaim]) -> Iterator[Side]:
        """All that is read for some candidates: they, their sentences, documents and themes."""
        documents = set()
        for claim in claims:
            around = self.of(claim)
            yield self.side(claim)
            yield from around.mates
            documents |= set(around.documents)
        for number in documents:
            yield from self.document(number)
            yield from self.theme(number)

    def of(self, claim: StoredClaim) -> Surroundings:
        """What stands around one candidate."""
        if claim.key not in self.surroundings:
            self.surroundings[claim.key] = self._of(self.number[claim.key], claim.text)
        return self.surroundings[claim.key]

    def _of(self, i: int, text: str) -> Surroundings:
        mates = {j for place in self.places[i] for j in self.by_place[place]} - {i}
        beside = (
            {
                j
                for place in self.places[i]
                for other in self.beside.get(place, ())
                for j in self.by_place[other]
            }
            - mates
            - {i}
        )
        documents = tuple(sorted({document for document, _ in self.places[i]}))
        whole = [
            as_written(self.sentences[p], self.published[p[0]])
            for p in self.places[i]
            if self.sentences[p].strip(" .") != text.strip(" .")  # it says no more
        ]
        first = self.places[i][:1]
        places = sorted({*first, *(p for place in first for p in self.beside.get(place, ()))})
        return Surroundings(
            mates=(*(self._side(j) for j in sorted(mates)), *whole),
            beside=tuple(self._side(j) for j in sorted(beside)),
            documents=documents,
            said="".join(self.sentences[place] for place in first),
            near=" ".join(self.sentences[place] for place in places),
        )

    def _side(self, i: int) -> Side:
        known = self.sides.get(i)
        if known is None:
            claim = self.candidates[i]
            known = self.sides[i] = side_of(claim.text, claim.slots)
        return known

    def document(self, number: int) -> tuple[Side, ...]:
        """All candidates of one document."""
        return tuple(self._side(j) for j in self.by_document[number])

    def theme(self, number: int) -> tuple[Side, ...]:
        """The title, and the words that return in several sentences, as sides without structure."""
        if number not in self.themes:
            self.themes[number] = self._theme(number, self.titles[number])
        return self.themes[number]

    def _theme(self, document: int, title: str) -> tuple[Side, ...]:
        count: Counter[str] = Counter()
        pos: dict[str, str] = {}
        for place in [p for p in self.by_place if p[0] == document]:
            seen = {t.lemma: t for i in self.by_place[place] for t in self._side(i).terms}
            for lemma, term in seen.items():
                if not term.slot and term.pos in ("n", "p"):
                    count[lemma] += 1
                    pos.setdefault(lemma, "PROPN" if term.pos == "p" else "NOUN")
        often = tuple(sorted((w, pos[w]) for w, n in count.items() if n >= OFTEN))
        sides = [bag(often)] if often else []
        if title:
            sides.append(bag(tagged(title)))
        return tuple(sides)

    def _beside(self) -> dict[Place, tuple[Place, ...]]:
        ordered = sorted(self.by_place)
        beside: defaultdict[Place, list[Place]] = defaultdict(list)
        for here, there in pairwise(ordered):
            if here[0] == there[0] and there[1] - here[1] - len(self.sentences[here]) <= BESIDE:
                beside[here].append(there)
                beside[there].append(here)
        return {place: tuple(others) for place, others in beside.items()}


def _sentence_start(mention: Mention) -> int:
    at = mention.sentence.find(mention.quote[:20])
    return mention.start - max(at, 0)
