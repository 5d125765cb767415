"""One filler put in the place of another: other subject, other place, other kind of thing."""

from dataclasses import dataclass

from claims.language import entities
from claims.language.aliases import kind
from claims.matching.alignment import CLAIM, SENTENCE, Pair, WordLink
from claims.matching.data import LOCATIVE, ONE_DOER, ONE_PLACE
from claims.matching.lexical import same_name
from claims.matching.side import Side, Term
from claims.model import Feature

MOVES = frozenset("move relocate transfer shift".split())
NATIONS = frozenset(("GPE", "NORP"))
INSIDE = frozenset(("in", "of", "attribute"))
OWNING = frozenset(("of", "for"))
NEXT = 3  # words from a town to its country: "Lund in Sweden", "Lund, Sweden"
LANDS = frozenset(("country", "nationality"))
OF_NATION = frozenset(("of", "modifier"))


@dataclass(frozen=True, slots=True)
class Substitution:
    """A word of the statement that is not told, and the word that stands in its place."""

    ours: Term
    theirs: Term
    role: str
    level: int
    side: Side

    def names(self, pair: Pair) -> tuple[str, str]:
        """Both words, as the whole names that they are part of."""
        return pair.ours.full_name(self.ours), self.side.full_name(self.theirs)


def other_subject(pair: Pair) -> Feature:
    """1 when the same is told of another subject by name, 0.5 of another by a common noun.

    Alone no contradiction: both may have done it.
    """
    for found in substitutions(pair):
        if found.role == "subject":
            named = found.ours.pos == "p"
            ours, theirs = found.names(pair)
            return Feature("other_subject", 1.0 if named else 0.5, ours, theirs)
    return Feature("other_subject", 0.0)


def other_doer(pair: Pair) -> Feature:
    """1 when another did what one only can have done: a passive's agent, who won or founded it."""
    for found in substitutions(pair):
        if found.role != "subject" or found.ours.pos != found.theirs.pos:
            continue
        if suffered(pair, found.ours.head, found.side, found.theirs.head):
            continue
        head = pair.ours.by_index[found.ours.head]
        agent = pair.ours.words[pair.ours.words[found.ours.index].head].dep == "agent"
        if agent or (head.lemma in ONE_DOER and found.ours.pos == "p"):
            ours, theirs = found.names(pair)
            return Feature("other_doer", 1.0, ours, theirs)
    return Feature("other_doer", 0.0)


def suffered(pair: Pair, our_head: int, side: Side, their_head: int) -> bool:
    """Whether whom it is done to is told as the claim's subject: "burned" of what fire burned."""
    for term in pair.ours.terms:
        told = pair.near(term.index) if term.role == "object" and term.head == our_head else None
        if told is None or told.side is not side or told.theirs.role != "subject":
            continue
        over = side.by_index[told.theirs.head]  # the verb, or what "and" joins it to
        if their_head in (over.index, over.head):
            return True
    return False


def other_part(pair: Pair) -> Feature:
    """1 when a name inside a name or a description differs: first name, nationality, "of X"."""
    for found in substitutions(pair):
        named = found.ours.pos == "p" and found.theirs.pos == "p"
        alike = found.ours.ent == found.theirs.ent
        if named and alike and found.role in ("modifier", "of", "for") and _in_step(pair, found):
            ours, theirs = found.names(pair)
            if not same_name(ours, theirs) and not _same_person(ours, theirs):
                return Feature("other_part", 1.0, ours, theirs)
    return Feature("other_part", 0.0)


def _in_step(pair: Pair, found: Substitution) -> bool:
    """Whether two people of one last name stand in the same place: "Ann Lee sang" is not told to
    be another by "he sang beside Bob Lee"."""
    ours, theirs = (
        pair.ours.by_index.get(found.ours.head),
        found.side.by_index.get(found.theirs.head),
    )
    person = found.ours.ent == found.theirs.ent == "PERSON"
    return not person or ours is None or theirs is None or ours.role == theirs.role


def _same_person(ours: str, theirs: str) -> bool:
    """One last name, and first names that begin alike: Matt Schaub, Matthew Rutledge Schaub."""
    one, two = ours.lower().split(), theirs.lower().split()
    last = one[-1:] == two[-1:] and min(len(one), len(two)) > 1
    return last and one[0][:2] == two[0][:2]


def other_object(pair: Pair) -> Feature:
    """1 when the claim names another object or complement of the same verb or noun."""
    return _of_role(pair, "other_object", ("object", "of", "for", "to", "with", "by", "as"))


def other_attribute(pair: Pair) -> Feature:
    """1 when the claim says the same subject is something else ("is a ...")."""
    return _of_role(pair, "other_attribute", ("attribute", "predicate"))


def other_holder(pair: Pair) -> Feature:
    """1 when the subject holds the same role elsewhere ("secretary of defence", "of state")."""
    for found in substitutions(pair):
        head = pair.ours.by_index.get(found.ours.head)
        at = head
        for _ in range(3):  # up to what is said of the subject
            if at is None or at.role == "attribute":
                break
            at = pair.ours.by_index.get(at.head)
        if head is None or at is None or at.role != "attribute":
            continue
        if found.ours.role not in ("modifier", "of", "for", "at", "in", "to"):
            continue
        link = pair.near(at.index)
        if found.ours.pos == found.theirs.pos == "p" and link is not None and _held(pair, at, link):
            return Feature("other_holder", 1.0, found.ours.text, found.theirs.text)
    return Feature("other_holder", 0.0)


def _held(pair: Pair, attribute: Term, link: WordLink) -> bool:
    """Whether the attribute is said of the statement's own subject in the claim."""
    for term in pair.ours.terms:
        if term.role == "subject" and term.head == attribute.head and pair.near(term.index):
            return pair.tied(term.index, attribute.index) > 0
    return False


def other_modifier(pair: Pair) -> Feature:
    """1 when the same noun is described by another modifier."""
    return _of_role(pair, "other_modifier", ("modifier",))


def other_place(pair: Pair) -> Feature:
    """1 when the claim has another place for what has only one (is held, born, located, began).

    0.5 when the place of something that can have several differs; 0.25 when one is a country and
    the other is none: it may lie in it.
    """
    for found in substitutions(pair):
        if (
            (found.role in LOCATIVE or _moved(pair, found))
            and (_is_place(found.theirs) or _is_in(found.theirs))
            and _is_place(found.ours)
            and pair.own(found.ours.index) is None
            and not _inside(pair, found)
        ):
            head = pair.ours.by_index.get(found.ours.head)
            one = head is not None and (
                head.lemma in ONE_PLACE or not head.weight or _moved(pair, found)
            )
            ours, theirs = found.names(pair)
            if (kind(ours) in LANDS) != (kind(theirs) in LANDS) and not _in_land(found):
                return Feature("other_place", 0.25, ours, theirs)
            return Feature("other_place", 1.0 if one else 0.5, ours, theirs)
    return Feature("other_place", 0.0)


def other_name(pair: Pair) -> Feature:
    """1 when a name of the statement is replaced by another name of the same label."""
    for found in substitutions(pair):
        both = found.ours.name >= 0 and found.theirs.name >= 0
        if both and found.ours.ent == found.theirs.ent:
            ours, theirs = found.names(pair)
            if not same_name(ours, theirs):
                return Feature("other_name", 1.0, ours, theirs)
    return Feature("other_name", 0.0)


def substitutions(pair: Pair) -> list[Substitution]:
    """All of a pair, heaviest first."""
    if "substitutions" not in pair.memo:
        pair.memo["substitutions"] = _substitutions(pair)
    found: list[Substitution] = pair.memo["substitutions"]
    return found


def _substitutions(pair: Pair) -> list[Substitution]:
    used = {(id(k.side), k.theirs.index) for k in pair.links.values() if k.score >= 0.8}
    found = []
    for term in pair.ours.terms:
        link = pair.links.get(term.index)
        told = link is not None and link.level <= SENTENCE and link.score >= 0.5
        if not term.weight or (told and not _told_elsewhere(pair, term)):
            continue
        for head, side, level in _head_counterparts(pair, term):
            other = _replacement(term, head, side, used)
            if other is not None and not (told and other.pos != "p"):
                found.append(Substitution(term, other, term.role, level, side))
                break
    return sorted(found, key=lambda s: (s.level, -s.ours.weight, s.ours.index))


def _told_elsewhere(pair: Pair, term: Term) -> bool:
    """Whether a name is told, but not of what it is said of: its place may be another's."""
    head = pair.ours.by_index[term.head]
    if term.role == "subject" and _among_subjects(pair, term):
        return False
    placed = term.role == "subject" or term.role in LOCATIVE or head.name == term.name >= 0
    placed = placed or (term.role in OWNING and head.role == "attribute")  # the mayor of Malm
    return placed and term.pos == "p" and pair.tied(term.index, term.head) == 0


def _among_subjects(pair: Pair, term: Term) -> bool:
    """Whether it is told as one of several subjects of the verb: "A, B and C are"."""
    link, verb = pair.near(term.index), pair.near(term.head)
    if link is None or verb is None or link.side is not verb.side:
        return False
    words, at = link.side.words, link.theirs.index
    while words[at].dep in ("conj", "compound") and words[at].head != at:
        at = words[at].head
    return at != link.theirs.index and words[at].head == verb.theirs.index


def _of_role(pair: Pair, name: str, roles: tuple[str, ...]) -> Feature:
    for found in substitutions(pair):
        if found.role in roles:
            return Feature(name, 1.0, found.ours.text, found.theirs.text)
    return Feature(name, 0.0)


def _head_counterparts(pair: Pair, term: Term) -> list[tuple[int, Side, int]]:
    if term.head == term.index:
        if term.index != pair.ours.root:
            return []
        return [(pair.theirs.root, pair.theirs, CLAIM)] if _root_is_light(pair.theirs) else []
    link = pair.near(term.head)
    head = pair.ours.by_index[term.head]
    if head.weight:
        if link is None or link.score < 0.5:
            return []
        return [(link.theirs.index, link.side, link.level)]
    found = [(pair.theirs.root, pair.theirs, CLAIM)] if _root_is_light(pair.theirs) else []
    if term.role in LOCATIVE:  # "is in Milan" against "the schools in Livorno"
        for subject in pair.ours.terms:
            told = pair.near(subject.index)
            if subject.head == head.index and subject.role == "subject" and told is not None:
                found.append((told.theirs.index, told.side, told.level))
    return found


def _root_is_light(side: Side) -> bool:
    root = side.by_index.get(side.root)
    return root is not None and not root.weight


def _replacement(term: Term, head: int, side: Side, used: set[tuple[int, int]]) -> Term | None:
    """What stands under that head in the term's stead; the most alike when several do."""
    fitting = [
        other
        for other in side.terms
        if other.head == head != other.index
        and other.weight
        and not other.slot
        and other.lemma != term.lemma
        and (id(side), other.index) not in used
        and _same_place(term, other)
        and _alike(term, other)
    ]
    return max(
        fitting,
        key=lambda o: (o.ent == term.ent, o.pos == term.pos, o.role == term.role, -o.index),
        default=None,
    )


def _same_place(term: Term, other: Term) -> bool:
    """Whether both stand in the same role: "of Spain" says of a noun what "Spanish" says of it."""
    if other.role == term.role or (term.role in LOCATIVE and other.role in LOCATIVE):
        return True
    nations = {term.ent, other.ent} <= NATIONS
    return nations and {term.role, other.role} <= OF_NATION


def _alike(term: Term, other: Term) -> bool:
    if term.pos == "p" or other.pos == "p":
        return term.pos == other.pos or {term.pos, other.pos} <= {"p", "n", "a"}
    return term.pos == other.pos


def _is_place(term: Term) -> bool:
    return term.ent in entities.PLACES or (term.ent in ("", "ORG") and term.pos == "p")


def _in_land(found: Substitution) -> bool:
    """Whether the claim says in which country its place lies: another than the statement's."""
    at = found.theirs.index
    lands = (t for t in found.side.terms if at < t.index <= at + NEXT and t.role in INSIDE)
    return any(kind(found.side.full_name(t)) in LANDS for t in lands)


def _is_in(term: Term) -> bool:
    """Whether a name that was taken for a person's is where something is: "founded in Hamilton"."""
    return term.pos == "p" and term.role in ("in", "at")


def _moved(pair: Pair, found: Substitution) -> bool:
    """Whether it is the one place that a thing is moved to."""
    head = pair.ours.by_index.get(found.ours.head)
    return found.role == "to" and head is not None and head.lemma in MOVES


def _inside(pair: Pair, found: Substitution) -> bool:
    """Whether one place is told together with the other (Mecca, Saudi Arabia)."""
    head = found.theirs.head
    told = {k.theirs.head for k in pair.links.values() if k.side is found.side}
    return (
        any(
            t.head == found.theirs.index and t.role in ("attribute", "modifier") and t.head in told
            for t in found.side.terms
        )
        and head in told
    )
