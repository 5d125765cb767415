"""Who did it to whom."""

from itertools import combinations

from claims.matching.alignment import CLAIM, SENTENCE, Pair, WordLink
from claims.matching.data import SYMMETRIC
from claims.matching.features.degrees import FEWER, direction
from claims.matching.side import Side, Term
from claims.model import Feature

ENDS = frozenset("from to into object with for over".split())
# Prepositions that cannot both hold of one thing.
OPPOSED = frozenset(
    map(frozenset, (("inside", "outside"), ("within", "outside"), ("before", "after"),
                    ("above", "below"), ("for", "against"), ("with", "without"),
                    ("because", "despite")))
)  # fmt: skip
# What gives a cause, and what says that it came so all the same.
REASONS = {
    "because": "because", "due": "because", "owing": "because", "thanks": "because",
    "despite": "despite", "spite": "despite", "notwithstanding": "despite",
    "although": "despite", "though": "despite",
}  # fmt: skip
TOLD_WELL = 0.8
BESIDE = frozenset(("with", "on", "in"))  # what is not done to: it is only there
SWAPPABLE = frozenset("subject object to by with against from attribute of as than".split())
Placed = tuple[WordLink, tuple[str, int], tuple[str, int]]  # with role and head on both sides


def role_swap(pair: Pair) -> Feature:
    """1 when two parties of the statement stand in each other's role in the claim.

    Or one stands the other way round ("inside", "outside").

    A passive is read as its active, and a converse verb (beat, lost to) exchanges the roles.
    """
    own = [(k, _place(pair.ours, k.ours), _place(k.side, k.theirs)) for k in _own(pair)]
    subjects = [s for s in own if s[1][0] == "subject"]
    others = [s for s in own if s[1][0] in SWAPPABLE and s[1][0] != "subject"]
    more = _more_than(own)
    if more is not None:
        return more
    for a, (_, our_head), (role, head) in subjects:
        for b, (our_role, other_head), (other_role, their_head) in others:
            if a.ours.name == b.ours.name and a.ours.name >= 0:
                continue
            compared = {our_role, other_role, role} & {"as", "than"}
            if (our_head != other_head or head != their_head) and not compared:
                continue
            over = pair.own(our_head)
            if over is None or (over.ours.lemma in SYMMETRIC and not compared):
                continue
            if over.theirs.index != head and not compared:
                continue
            converse = over.kind == "converse"
            swapped = other_role == "subject" and _exchanged(our_role, role, bool(compared))
            kept = role == "subject" and other_role != "subject"
            kept = kept or (role, other_role) == ("object", "to")  # B was sold to A: A bought it
            if compared and _turned_degree(pair):
                continue  # "A is bigger than B", "B is smaller than A"
            if (swapped and not converse) or (kept and converse):
                told = f"{b.theirs.text} … {a.theirs.text}" if swapped else "the converse"
                return Feature("role_swap", 1.0, f"{a.ours.text} … {b.ours.text}", told)
    return _turned_round(pair)


def _turned_degree(pair: Pair) -> bool:
    """Whether the two compare by opposites: bigger and smaller, more and less."""
    opposite = any(k.kind == "opposite" for k in pair.links.values())
    return opposite or (direction(pair.ours) in FEWER) != (direction(pair.theirs) in FEWER)


def _more_than(own: list[Placed]) -> Feature | None:
    """More A than B against more B than A."""
    for a, (role, _), (there, _) in own:
        for b, (our_role, _), (their_role, _) in own:
            if our_role == there == "than" and role == their_role == "object":
                ours, theirs = f"{a.ours.text} than {b.ours.text}", f"than {a.theirs.text}"
                return Feature("role_swap", 1.0, ours, theirs)
    return None


def _exchanged(ours: str, theirs: str, compared: bool) -> bool:
    """Whether the statement's subject stands where its other party stood.

    "A signed B" is not turned round by "B signed with A", nor "A will show B" by "B will show on
    A": there B is no subject that does it to A.
    """
    return theirs != "subject" and (compared or ours == theirs or theirs not in BESIDE)


def _turned_round(pair: Pair) -> Feature:
    """From A to B against from B to A; inside A against outside A."""
    own = _own(pair)
    for a, b in combinations([k for k in own if k.ours.role in ENDS], 2):
        one, two = a.ours.role, b.ours.role
        exchanged = (a.theirs.role, b.theirs.role) == (two, one)
        if one != two and a.ours.head == b.ours.head and exchanged:
            ours = f"{one} {a.ours.text} {two} {b.ours.text}"
            return Feature("role_swap", 1.0, ours, f"{one} {b.ours.text} {two} {a.ours.text}")
    for link in own:
        mine, other = marker(pair.ours, link.ours), marker(link.side, link.theirs)
        opposed = frozenset((mine, other)) in OPPOSED or _to_and_from(pair, link, mine, other)
        if opposed and link.ours.negated == link.theirs.negated:
            ours, theirs = f"{mine} … {link.ours.text}", f"{other} … {link.theirs.text}"
            return Feature("role_swap", 1.0, ours, theirs)
    return Feature("role_swap", 0.0)


def _to_and_from(pair: Pair, link: WordLink, mine: str, other: str) -> bool:
    """Whether the one goes to where the other comes from, by the same word: on its way to Oslo."""
    over = pair.own(link.ours.head)
    same = over is not None and over.kind == "same" and over.theirs.index == link.theirs.head
    return {mine, other} == {"to", "from"} and same


def marker(side: Side, term: Term) -> str:
    """The preposition a word stands after, or what joins its clause ("before it fell")."""
    word = side.words[term.index]
    if term.role != "clause":
        prep = side.words[word.head] if word.dep in ("pobj", "pcomp") else word
        above = side.words[prep.head]  # because of, due to, in spite of
        return REASONS.get(prep.lemma.lower()) or REASONS.get(above.lemma.lower()) or term.role
    if word.dep == "pcomp":
        return side.words[word.head].lemma.lower()
    under = (w for w in side.words if side.words[w.head] is word and w.dep == "mark")
    mark = next((w.text.lower() for w in under), "")
    return REASONS.get(mark, mark)


def suffers(pair: Pair) -> Feature:
    """1 when the statement's named or definite doer is whom it is done to in the claim.

    Another does it there, and whom it is done to in the statement stands in the same sentence.
    """
    for a in _own(pair):
        role, head = _place(pair.ours, a.ours)
        over = pair.own(head)
        if role != "subject" or over is None or over.kind == "converse" or not over.ours.weight:
            continue
        there, above = _place(a.side, a.theirs)
        done_to = [
            t
            for t in pair.ours.terms
            if t.head == head and t.role == "object" and pair.near(t.index)
        ]
        doer = [t for t in pair.theirs.terms if t.head == above and t.role == "subject"]
        swaps = there == "object" and above == over.theirs.index
        if swaps and doer and done_to and over.ours.lemma not in SYMMETRIC:
            return Feature("suffers", 1.0, a.ours.text, doer[0].text)
    return Feature("suffers", 0.0)


def _place(side: Side, term: Term) -> tuple[str, int]:
    """Role and head of a word; of part of a name the name's, of an owner or origin the thing's.

    An apposition has the place of what it names: "the founder of Acme, Ann Lee, spoke".
    """
    at = term
    for _ in range(3):
        over = side.by_index[at.head]
        inside = over.name == at.name >= 0
        named = at.pos == "p" and at.role in ("of", "from") and over.pos in "np"
        scored = at.pos == "p" and at.role == "modifier" and over.slot == "quantity"  # "beat A 5-1"
        apposed = side.words[at.index].dep == "appos" and over.pos in "np"
        if over.index == at.index or not (inside or named or scored or apposed):
            break
        at = over
    return at.role, at.head


def crossed(pair: Pair) -> Feature:
    """1 when two pairs of names or kinds are told with their partners exchanged.

    "Silver went to A and bronze to B" against "silver to B and bronze to A": in the text that
    tells all four, each stands nearer to the other's partner.
    """
    told = [
        k
        for k in pair.links.values()
        if k.level <= SENTENCE and k.score >= 0.85 and k.ours.weight >= 0.5 and k.ours.pos in "npa"
    ]
    told.sort(key=lambda k: k.ours.index)
    for a, x, b, y in combinations(told, 4):
        if a.ours.pos != b.ours.pos or x.ours.pos != y.ours.pos or not _several(a, b, x, y):
            continue  # partners are of one sort
        if a.side is b.side is x.side is y.side and _apart(a, x, b, y):
            return Feature(
                "crossed",
                1.0,
                f"{a.ours.text} – {x.ours.text}, {b.ours.text} – {y.ours.text}",
                f"{a.ours.text} – {y.ours.text}, {b.ours.text} – {x.ours.text}",
            )
    return Feature("crossed", 0.0)


def _several(*links: WordLink) -> bool:
    """Whether no two of them are words of one name."""
    names = [k.ours.name for k in links if k.ours.name >= 0]
    return len(set(names)) == len(names)


def _apart(a: WordLink, x: WordLink, b: WordLink, y: WordLink) -> bool:
    kept = abs(a.theirs.index - x.theirs.index) + abs(b.theirs.index - y.theirs.index)
    exchanged = abs(a.theirs.index - y.theirs.index) + abs(b.theirs.index - x.theirs.index)
    return exchanged * 1.5 < kept


def roles(pair: Pair) -> Feature:
    """Share of the told words that play the same role in the claim, by weight."""
    own = _own(pair)
    total = sum(k.ours.weight for k in own)
    same = sum(k.ours.weight for k in own if k.ours.role == k.theirs.role)
    return Feature("roles", same / total if total else 0.0)


def _own(pair: Pair) -> list[WordLink]:
    return [k for k in pair.links.values() if k.level == CLAIM and k.score >= TOLD_WELL]
