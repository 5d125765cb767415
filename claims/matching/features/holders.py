"""Who holds a role or belongs to a nation, where the text gives it to another, or another to it."""

from claims.matching.alignment import Pair, WordLink
from claims.matching.lexical import relate, same_name
from claims.matching.side import Side, Term
from claims.model import Feature

UP = 3  # steps from a word up to the name it describes


def held_by_another(pair: Pair) -> Feature:
    """1 when the statement gives a role of one holder ("is the coach") that another holds.

    Both are named, and the text nowhere gives the role to the statement's own. Of "the
    second-largest emitter" the rank tells who it is, not that another is "the largest emitter".
    """
    if any(quantity.unit == "rank" for quantity, _ in pair.ours.quantities):
        return Feature("held_by_another", 0.0)
    for holder, role in _given_roles(pair.ours):
        sides = (*pair.sentence, *pair.around)
        if any(_holds(side, role, holder.text) is True for side in sides):
            continue
        for side in pair.sentence:
            for other, theirs in _described(side, role):
                if not _same_owner(pair, role, side, theirs):
                    continue
                ours, rival = pair.ours.full_name(holder), side.full_name(other)
                if not _share_a_word(ours, rival) and not same_name(ours, rival):
                    return Feature("held_by_another", 1.0, ours, rival)
    return Feature("held_by_another", 0.0)


def other_nation(pair: Pair) -> Feature:
    """1 when the statement says a name is of one nation or faith, the claim of another."""
    for term in pair.ours.terms:
        if term.ent == "GPE" and term.role == "of" and (found := _office_of(pair, term)):
            return Feature("other_nation", 1.0, term.text, found.text)
        if term.ent != "NORP":
            continue
        link = pair.near(term.index)
        for owner in _owners(pair.ours, term):
            told = pair.near(owner.index)
            if told is None or told.score < 0.8 or _of(link, told):
                continue
            for other in told.side.terms:
                if other.ent == "NORP" and told.theirs.index in _above(told.side, other):
                    return Feature("other_nation", 1.0, term.text, other.text)
    return Feature("other_nation", 0.0)


def _office_of(pair: Pair, country: Term) -> Term | None:
    """The other nation of an office that is said of its subject: "of France", "the Italian"."""
    office = pair.own(country.head)
    if office is None or office.ours.role != "attribute" or pair.own(country.index) is not None:
        return None
    subjects = [pair.own(t.index) for t in pair.ours.terms if t.role == "subject"]
    if not any(subjects):
        return None
    for other in office.side.terms:
        if other.ent == "NORP" and other.head == office.theirs.index:
            known = relate(country.lemma, "p", other.lemma, "p")
            return other if known is None or known.score == 0 else None
    return None


def _of(link: WordLink | None, told: WordLink) -> bool:
    """Whether the nation word is told of the owner itself."""
    if link is None or link.score < 0.5 or link.side is not told.side:
        return False
    return told.theirs.index in _above(link.side, link.theirs) or bool(
        link.side.connected(link.theirs.index, told.theirs.index)
    )


def _given_roles(side: Side) -> list[tuple[Term, Term]]:
    """(named subject, role) of "X is the R", "X is R", not of "X is an R"."""
    root = side.by_index.get(side.root)
    if root is None or root.weight or root.negated:
        return []
    whom = [t for t in side.terms if t.head == root.index and t.role == "subject" and t.pos == "p"]
    said = [
        t
        for t in side.terms
        if t.head == root.index and t.role == "attribute" and t.pos == "n" and not t.negated
    ]
    roles = [t for t in said if not _indefinite(side, t) and t.weight]
    return [(holder, role) for holder in whom for role in roles]


def _indefinite(side: Side, term: Term) -> bool:
    under = side.under(term.index)
    return any(w.lemma.lower() in ("a", "an", "one", "some", "former") for w in under)


def _described(side: Side, role: Term) -> list[tuple[Term, Term]]:
    """(name, role) for each person or body that the side gives that role, or one named the same."""
    found = []
    for theirs in side.terms:
        if theirs.negated or not _same_role(role, theirs) or _indefinite(side, theirs):
            continue
        for name in side.terms:
            if name.pos != "p" or name.role in ("of", "in", "for") or name.ent == "NORP":
                continue
            if name.index in _partners(side, theirs):
                found.append((name, theirs))
    return found


def _same_role(role: Term, theirs: Term) -> bool:
    known = relate(role.lemma, "n", theirs.lemma, "n") if theirs.pos in "np" else None
    return known is not None and known.kind in ("same", "alias", "synonym")


def _partners(side: Side, role: Term) -> set[int]:
    """Words that the role is said of: what it stands before, or across a copula or a comma."""
    partners = {t.index for t in side.terms if t.head == role.index and t.role == "attribute"}
    over = side.by_index.get(role.head)
    if over is None or over.index == role.index:
        return partners
    if over.weight:
        return partners | ({over.index} if role.role in ("modifier", "attribute") else set())
    across = {"subject": "attribute", "attribute": "subject"}.get(role.role)
    return partners | {t.index for t in side.terms if t.head == over.index and t.role == across}


def _holds(side: Side, role: Term, name: str) -> bool:
    """Whether the side gives the role to the name."""
    return any(_share_a_word(name, side.full_name(other)) for other, _ in _described(side, role))


def _same_owner(pair: Pair, role: Term, side: Side, theirs: Term) -> bool:
    """Whether the role is of the same thing, as far as both say of what ("of Brannock")."""
    ours = [t for t in pair.ours.terms if t.head == role.index and t.pos == "p"]
    others = [t for t in side.terms if t.head == theirs.index and t.role in ("of", "modifier")]
    others = [t for t in others if t.pos == "p" and t.ent != "PERSON"]
    if not ours or not others:
        return True
    return any(relate(a.lemma, a.pos, b.lemma, b.pos) is not None for a in ours for b in others)


def _owners(side: Side, term: Term) -> list[Term]:
    """The names that a nation word describes: over it, or the subject of its copula."""
    chain = _above(side, term)
    owners = [t for t in side.terms if t.index in chain and t.pos == "p" and t.ent != "NORP"]
    root = side.by_index.get(side.root)
    if root is not None and not root.weight and not root.negated:
        owners += [t for t in side.terms if t.head == root.index and t.role == "subject"]
    return [t for t in owners if t.pos == "p"]


def _above(side: Side, term: Term) -> set[int]:
    """The words over a describing word in its own noun phrase, and across a copula."""
    found: set[int] = set()
    at = term
    for _ in range(UP):
        over = side.by_index.get(at.head)
        if over is None or over.index == at.index:
            break
        if over.pos == "v":
            if not over.weight and at.role == "attribute":
                found |= {
                    t.index for t in side.terms if t.head == over.index and t.role == "subject"
                }
            break
        if at.role not in ("modifier", "attribute"):
            break
        found.add(over.index)
        # "the Polish violinist Irena Nowak", the name read as an apposition
        found |= {t.index for t in side.terms if t.head == over.index and t.role == "attribute"}
        at = over
    return found


def _share_a_word(ours: str, theirs: str) -> bool:
    return bool(set(ours.lower().split()) & set(theirs.lower().split()))
