"""Whether what the statement says that its subject is ("is a ferry") is said of it in the text."""

from collections.abc import Iterator

from claims.matching.alignment import TOLD, Pair
from claims.matching.side import Side, Term
from claims.model import Feature

# Verbs that say of the one party what the other is: "its members include Anna".
SAYING = frozenset(
    """be become remain include comprise name call elect appoint make declare consider crown
    nominate choose mean represent constitute form rank dub title hail know prove turn""".split()
)
SAID = frozenset(("attribute", "modifier", "as", "like", "including", "such", "than"))
ONE_OF = frozenset("one member kind type sort form example part role post job office".split())
DEEP = 4  # steps up from a word to what it is said of


def unsaid(pair: Pair) -> Feature:
    """1 when what the statement says its subject is stands in the claim as another party.

    "A ferry rammed the Aurora" does not say that the Aurora is a ferry.
    """
    for subject, attribute in _is_a(pair.ours):
        one, two = pair.own(subject.index), pair.own(attribute.index)
        if one is None or two is None or one.kind not in TOLD or two.kind not in TOLD:
            continue
        if two.theirs.pos == "n" and _apart(pair.theirs, one.theirs, two.theirs):
            sides = (*pair.sentence, *pair.around)
            if not any(_ever_said(side, one.theirs, two.theirs) for side in sides):
                both = f"{subject.text} – {attribute.text}"
                return Feature("unsaid", 1.0, both, f"{one.theirs.text}, {two.theirs.text}")
    return Feature("unsaid", 0.0)


def _is_a(side: Side) -> Iterator[tuple[Term, Term]]:
    """Each subject with the noun that a copula says of it."""
    root = side.by_index.get(side.root)
    if root is None or root.weight or side.words[root.index].lemma.lower() != "be":
        return
    under = [t for t in side.terms if t.head == root.index and t.weight and not t.slot]
    for term in under:
        if term.role == "attribute" and term.pos == "n":
            yield from ((t, term) for t in under if t.role == "subject")


def _ever_said(side: Side, subject: Term, attribute: Term) -> bool:
    """Whether a side says it of it, by any of their words that are the same."""
    ones = [t for t in side.terms if t.lemma == subject.lemma]
    twos = [t for t in side.terms if t.lemma == attribute.lemma]
    return any(not _apart(side, one, two) for one in ones for two in twos)


def _apart(side: Side, one: Term, two: Term) -> bool:
    """Whether the text has the two in one clause as two things, and says of neither it is the
    other: as parties of a verb, as one's lawyer, as what lies on the other."""
    if side.flat or one.index == two.index or one.name == two.name >= 0:
        return False
    above, below = _chain(side, one), _chain(side, two)
    lowest = next((t for t in above if t in below), None)
    if lowest is None:
        return False
    above, below = above[: above.index(lowest)], below[: below.index(lowest)]
    if above and below:
        return not _says(lowest, above[-1], below[-1])
    path = above or below
    if not path:
        return False  # two words of one name, or of one list
    owned = side.words[path[0].index].dep == "poss"
    if len(path) > 1 and any(t.lemma not in ONE_OF for t in path[1:]):
        return _of_another(side, path)
    place_of = path[0].role == "of" and path[0].ent != "PERSON"  # the port of Tula, one of them
    return owned or not (path[-1].role in SAID or place_of)


def _says(over: Term, one: Term, two: Term) -> bool:
    """Whether what both hang on says of one that it is the other: "works as", "was elected"."""
    return over.pos != "v" or over.lemma in SAYING or bool({one.role, two.role} & SAID)


def _of_another(side: Side, path: list[Term]) -> bool:
    """Whether what hangs on a clause or noun of a word is said of something else: "whose father
    was a lawyer", "daughter of a lawyer"; not "who works as a lawyer"."""
    first, over = path[0], path[1]
    if over.pos != "v":
        return first.role not in SAID
    others = [t for t in side.terms if t.head == over.index and t.role == "subject"]
    return bool(others) or not (over.lemma in SAYING or first.role in SAID)


def _chain(side: Side, term: Term) -> list[Term]:
    """A word and those over it; a name, and several that "and" joins, stand in one place."""
    found = [_first(side, term)]
    for _ in range(DEEP):
        over = _first(side, side.by_index[found[-1].head])
        if over in found:
            break
        found.append(over)
    return found


def _first(side: Side, term: Term) -> Term:
    """The head of a word's name, the first of several that "and" joins."""
    at = term
    for _ in range(DEEP):
        over = side.by_index[at.head]
        joined = side.words[at.index].dep == "conj" or over.name == at.name >= 0
        if over.index == at.index or not joined:
            break
        at = over
    return at
