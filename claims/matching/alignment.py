"""Which word of a statement is told by which word of a claim, of its sentence, of its document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from claims.matching.lexical import Near, Relatedness, relate, same_name
from claims.matching.side import Side, Term

# How far from the claim the telling word stands: in it, in its sentence, in what its document is
# about (title, opening, words that return throughout) or the sentences beside it, elsewhere.
CLAIM, SENTENCE, THEME, DOCUMENT = 0, 1, 2, 3
ENOUGH = 0.85  # a word told so well is looked for no further
DIRECTIONS = ("up", "down")
AGAINST = ("opposite", "sibling")
TOLD = (
    "same", "alias", "synonym", "derived", "narrower", "fuzzy", "implied", "converse", "near",
    "litotes", "described",
)  # fmt: skip
LITOTES = Relatedness("litotes", 0.8)  # not guilty for innocent


@dataclass(slots=True, eq=False)  # to freeze it triples the time that it takes to make
class WordLink:
    """A word of the statement next to the word that tells (or opposes) it."""

    ours: Term
    theirs: Term
    kind: str  # same, alias, synonym, derived, narrower, broader, fuzzy, implied, converse,
    # near, litotes (told by its negated opposite), described, opposite or sibling
    score: float  # 0..1, how well it is told; 0 for an opposite and a sibling
    level: int  # CLAIM, SENTENCE or DOCUMENT
    side: Side  # the side `theirs` belongs to

    @property
    def turned(self) -> bool:
        """One holds, the other does not: by negation, or by an opposite, not by both."""
        if self.kind in ("sibling", "broader", "litotes"):
            return False
        return (self.ours.negated != self.theirs.negated) != (self.kind == "opposite")


@dataclass(frozen=True, slots=True)
class Pair:
    """A statement next to a claim and what stands around it."""

    ours: Side
    theirs: Side
    links: Mapping[int, WordLink]  # by index of the statement's word
    mates: tuple[Side, ...] = ()  # other claims of the same sentence
    around: tuple[Side, ...] = ()  # all claims of the same document
    similarity: float = 0.0  # 0..100
    given: bool = False  # whether the claim was given as the statement's evidence
    said: str = ""  # the sentence as written
    near_text: str = ""  # with the sentences beside it
    facts: Mapping[str, str] = field(default_factory=dict)  # speaker, stance, ...
    memo: dict[str, Any] = field(default_factory=dict)  # what several features need, found once

    @property
    def sentence(self) -> tuple[Side, ...]:
        """The claim, and the others of its sentence."""
        return (self.theirs, *self.mates)

    def near(self, index: int) -> WordLink | None:
        """The link of a statement's word into the claim or its sentence, else None."""
        link = self.links.get(index)
        return link if link is not None and link.level <= SENTENCE else None

    def own(self, index: int) -> WordLink | None:
        """The link of a statement's word into the claim itself, else None."""
        link = self.links.get(index)
        return link if link is not None and link.level == CLAIM else None

    def tied(self, word: int, head: int) -> float:
        """How close the counterparts of two of the statement's words hang together, 0..1."""
        a, b = self.near(word), self.near(head)
        if a is None or b is None or a.side is not b.side:
            return 0.0
        return a.side.connected(a.theirs.index, b.theirs.index)

    def in_place(self, link: WordLink) -> bool:
        """Whether a linked word stands in the claim where it stands in the statement.

        Both are the main verb or what is said of the subject, or both hang on linked words.
        """
        ours, theirs = link.ours, link.theirs
        if ours.index == self.ours.root:
            if theirs.index == link.side.root or theirs.pos == "v":
                return True
            over = link.side.by_index[theirs.head]
            if over.index == link.side.root and _moved(link, over):
                return True
            return theirs.role in ("attribute", "despite") or not over.weight
        if link.level > SENTENCE:
            return False
        told = theirs.role == "attribute" or theirs.index == link.side.root  # "be open", a phrase
        if ours.role == "attribute" and told and not self.ours.by_index[ours.head].weight:
            return True
        for word, head in self.ours.ties:
            other = head if word == ours.index else word if head == ours.index else -1
            if other >= 0 and self.tied(ours.index, other):
                return True
        return False

    def covered(
        self, level: int, without: frozenset[int] = frozenset(), theme: float = 1.0
    ) -> float:
        """Share of the statement's weight that is told at most `level` away, 0..1.

        Words in `without` count on neither side; what only the theme tells counts `theme` of it.
        0 when nothing is left to tell.
        """
        total = told = 0.0
        for term in self.ours.terms:
            if term.index in without or not term.weight:
                continue
            total += term.weight
            link = self.links.get(term.index)
            if link is not None and link.level <= level:
                told += term.weight * link.score * (theme if link.level >= THEME else 1.0)
        return told / total if total else 0.0


def align(
    ours: Side,
    theirs: Side,
    near: Near,
    mates: Sequence[Side] = (),
    beside: Sequence[Side] = (),
    far: Sequence[Mapping[int, WordLink]] = (),
) -> dict[int, WordLink]:
    """The best link of every content word of `ours` that has one.

    `far`: links into the theme and the rest of the document, as `reach` finds them.
    """
    links: dict[int, WordLink] = {}
    for level, sides in ((CLAIM, (theirs,)), (SENTENCE, mates), (THEME, beside)):
        others = [(other, side) for side in sides for other in touching(ours, side, near)]
        for term in ours.terms:
            held = links.get(term.index)
            if term.slot or (held is not None and held.score >= ENOUGH):
                continue
            found = _best(term, others, level, links, ours, near)
            if found is None or not _better(found, held):
                continue
            if held is None or held.kind not in AGAINST or not _bound(ours, links, held, found):
                links[term.index] = found
    for some in far:
        for index, link in some.items():
            held = links.get(index)
            if held is None or (held.kind not in AGAINST and _better(link, held)):
                links[index] = link
    _imply(ours, links)
    _fill(ours, links)
    return links


def _moved(link: WordLink, over: Term) -> bool:
    """Whether up or down is where something went: "was up", "cost 5, up from 4", not "put up"."""
    words, at = link.side.words, link.theirs.index
    if link.theirs.lemma not in DIRECTIONS or any(w.text == "to" for w in words[at + 1 : at + 2]):
        return False
    return over.lemma.startswith("be ") or words[at].dep == "advmod"


def _better(found: WordLink, held: WordLink | None) -> bool:
    """A word that stands against the statement's gives way only to one that tells it well."""
    if held is None:
        return True
    least = ENOUGH if held.kind in AGAINST else held.score
    return held.score < ENOUGH and found.score > held.score and found.score >= least


def _bound(ours: Side, links: Mapping[int, WordLink], held: WordLink, found: WordLink) -> bool:
    """Whether the claim says the opposite of the very thing, and the other place the same of
    another: "its debt rose" stands against "debt fell", though "its sales fell" beside it."""
    at = held.ours.index
    partners = [h if w == at else w for w, h in ours.ties if at in (w, h)]
    told = [links[i].theirs for i in partners if i in links and links[i].side is held.side]
    there = [t for t in found.side.terms if t.head == found.theirs.index != t.index]
    return any(
        t.head == held.theirs.index
        and any(u.role == t.role and u.pos == t.pos for u in there)
        and all(u.lemma != t.lemma for u in there)
        for t in told
    )


def reach(ours: Side, sides: Sequence[Side], near: Near, level: int) -> dict[int, WordLink]:
    """Links into many sides at once, each of their words looked at once; no roles, no ties."""
    seen: dict[tuple[str, str], tuple[Term, Side]] = {}
    for side in sides:
        for other in touching(ours, side, near):
            seen.setdefault((other.lemma, other.pos), (other, side))
    links = {}
    for term in ours.terms:
        best: WordLink | None = None
        same = None if term.slot else seen.get((term.lemma, term.pos))
        if same is not None:
            best = WordLink(term, same[0], "same", 1.0, level, same[1])
        elif not term.slot:
            for other, side in seen.values():
                found = _related(term, ours, other, side, near)
                if found is None or _owned(ours, term, other, found):
                    continue
                if best is None or found.score > best.score:
                    best = WordLink(term, other, found.kind, found.score, level, side)
        if best is not None:
            links[term.index] = best
    return links


def touching(ours: Side, side: Side, near: Near) -> list[Term]:
    """The words of a side that may be related to any of the statement's; few are.

    Whatever `_related` goes by must be looked at here too.
    """
    prefixed = any(term.lemma[:2] == "un" for term in ours.terms)
    alike = {
        number
        for number, (theirs, _, _) in enumerate(side.names)
        if any(same_name(name, theirs) for name, _, _ in ours.names)
    }
    return [
        other
        for other in side.terms
        if not other.slot
        and (
            prefixed
            or other.lemma[:2] == "un"
            or other.name in alike
            or any(form in near.any for form in other.forms)
        )
    ]


def _related(term: Term, ours: Side, other: Term, side: Side, near: Near) -> Relatedness | None:
    found = None
    if term.phrase or other.phrase:
        found = _by_phrase(term, other)
    if found is None and other.lemma in near.each[term.lemma]:
        found = relate(term.lemma, term.pos, other.lemma, other.pos)
    if found is not None and found.kind == "opposite" and term.negated != other.negated:
        return LITOTES
    if found is None:
        if term.lemma[:2] == "un" or other.lemma[:2] == "un":
            found = _by_prefix(term, other)
        if found is None and term.name >= 0 and other.name >= 0:
            found = _by_name(term, ours, other, side)
    return found


def _best(
    term: Term,
    others: Sequence[tuple[Term, Side]],
    level: int,
    links: Mapping[int, WordLink],
    ours: Side,
    near: Near,
) -> WordLink | None:
    best: tuple[float, WordLink] | None = None
    for other, side in others:
        found = _related(term, ours, other, side, near)
        if found is None or _owned(ours, term, other, found):
            continue
        link = WordLink(term, other, found.kind, found.score, level, side)
        rank = found.score + _agreement(term, other, links)
        if found.kind == "same":
            rank += 0.1
        if found.kind in ("opposite", "sibling"):
            rank += 0.3 if level == CLAIM else 0.0
        if best is None or rank > best[0]:
            best = rank, link
    return best[1] if best else None


def _owned(ours: Side, term: Term, other: Term, found: Relatedness) -> bool:
    """Whether what comes near to a verb of the statement is another of its words itself.

    "Wrote the song" does not tell "sang the song" by its "song".
    """
    if term.pos != "v" or other.pos == "v" or found.kind in ("same", "opposite", "litotes"):
        return False
    mine = (term.lemma, term.pos)
    return any(
        (t.lemma, t.pos) == (other.lemma, other.pos) != mine and not t.slot for t in ours.terms
    )


def _agreement(term: Term, other: Term, links: Mapping[int, WordLink]) -> float:
    """A little more for the same role and for heads that are linked: decides ties."""
    more = 0.05 if term.role == other.role else 0.0
    head = links.get(term.head)
    if head is not None and head.theirs.index == other.head and term.head != term.index:
        more += 0.05
    return more


def _by_phrase(term: Term, other: Term) -> Relatedness | None:
    """Of one to the other as phrases, or of a phrase to a word."""
    forms = (
        (term.phrase, other.phrase),
        (term.phrase, other.lemma),
        (term.lemma, other.phrase),
        (term.bare, other.lemma),
        (term.lemma, other.bare),
    )
    for ours, theirs in forms:
        found = relate(ours, term.pos, theirs, other.pos) if ours and theirs else None
        if found is not None:
            return found
    return None


def _by_prefix(term: Term, other: Term) -> Relatedness | None:
    """Known against unknown, whatever their part of speech."""
    ours, theirs = term.text.lower(), other.text.lower()
    if ours == f"un{theirs}" or theirs == f"un{ours}":
        return Relatedness("opposite", 0.0)
    return None


def _by_name(term: Term, ours: Side, other: Term, side: Side) -> Relatedness | None:
    if same_name(ours.names[term.name][0], side.names[other.name][0]):
        return Relatedness("alias", 1.0)
    return None


def _imply(ours: Side, links: dict[int, WordLink]) -> None:
    """A first name or title is told when its last name is, and no other stands in its place."""
    for text, label, indices in ours.names:
        last = links.get(indices[-1])
        if last is None or len(indices) < 2 or last.kind not in TOLD or last.theirs.name < 0:
            continue
        theirs = last.side.names[last.theirs.name]
        if label != "PERSON" or len(theirs[2]) > 1 or not text:
            continue
        by_index = ours.by_index
        for i in indices[:-1]:
            if i not in links and i in by_index:
                links[i] = WordLink(by_index[i], last.theirs, "implied", 0.9, last.level, last.side)


def _fill(ours: Side, links: dict[int, WordLink]) -> None:
    """The other words of a phrase go with the word that carries it."""
    for term in ours.terms:
        whole = links.get(term.index)
        if not term.rest or whole is None or _as_words(term, whole.theirs):
            continue
        for i in term.rest:
            held, part = links.get(i), ours.by_index.get(i)
            if part is not None and (held is None or whole.score >= held.score):
                kind = "implied" if whole.kind in TOLD else whole.kind
                part = replace(part, negated=term.negated)
                links[i] = WordLink(part, whole.theirs, kind, whole.score, whole.level, whole.side)


def _as_words(term: Term, other: Term) -> bool:
    """Whether the two are linked by their bare words, not as phrases."""
    return _by_phrase(term, other) is None
