"""Whether statement and claim hold the same thing for true: negation and opposites."""

from claims.matching.alignment import SENTENCE, Link, Pair
from claims.matching.data import NEGATIVE_IMPLICATIVES
from claims.matching.features.exceptions import left_out
from claims.matching.lexical import same_name
from claims.matching.side import Side, Term
from claims.model import Feature

PARTIES = frozenset(("subject", "than", "of", "to", "modifier"))
LEAVING = frozenset(
    ("withdraw", "resign", "retire", "quit", "leave", "step down", "stand down", "drop out")
)
TURNABLE = frozenset(("same", "synonym", "derived"))
WELL = 0.8  # how well a verb is told that is told
UP = 3  # steps from a noun up to its verb
PREFIXES = ("un", "non", "non-", "in", "im", "ir", "dis")


def negation(pair: Pair) -> Feature:
    """1 when a word told by the same word holds on one side only (not, no, never, refused to)."""
    for link in _turned(pair):
        alike = link.kind in ("same", "alias", "derived") or link.ours.pos == link.theirs.pos
        if link.kind != "opposite" and alike and not _un(pair, link):
            return Feature("negation", 1.0, *_both(link))
    return Feature("negation", 0.0)


def root_turned(pair: Pair) -> Feature:
    """1 when the statement's verb and what tells it, wherever it stands, are not both denied."""
    link = pair.links.get(pair.ours.root)
    if link is None or link.kind not in TURNABLE or not link.ours.weight:
        return Feature("root_turned", 0.0)
    alike = link.kind == "same" or link.ours.pos == link.theirs.pos
    both = all(any(t.negated for t in side.terms) for side in (pair.ours, link.side))
    settled = _un(pair, link) or _left(pair, link) or left_out(pair)
    if not alike or both or not link.turned or settled:
        return Feature("root_turned", 0.0)
    return Feature("root_turned", 1.0, *_both(link))


def opposite(pair: Pair) -> Feature:
    """1 when a word of the statement stands against its opposite, both or neither negated."""
    for link in _turned(pair):
        told = _un(pair, pair.links.get(link.ours.head)) or _from_the_other_end(pair, link)
        if link.kind == "opposite" and not told:
            return Feature("opposite", 1.0, *_both(link))
    verb = pair.own(pair.ours.root)
    if verb is not None and verb.kind == "converse":  # "A won" against "A lost"
        for link in pair.links.values():
            same = link.ours.role == link.theirs.role == "subject" and link.score >= 0.8
            if same and link.ours.head == pair.ours.root and link.theirs.head == verb.theirs.index:
                return Feature("opposite", 1.0, *_both(verb))
    return Feature("opposite", 0.0)


def exclusive(pair: Pair) -> Feature:
    """1 when a word stands against another kind of the same thing (Muslim, Buddhist)."""
    for link in pair.links.values():
        if link.kind == "sibling" and link.level <= SENTENCE and pair.in_place(link):
            named = link.ours.pos == "p" or link.theirs.pos == "p"
            if named and link.ours.role != "attribute":
                continue
            if link.ours.negated == link.theirs.negated and link.ours.role == link.theirs.role:
                return Feature("exclusive", 1.0, *_both(link))
    return Feature("exclusive", 0.0)


def _from_the_other_end(pair: Pair, link: Link) -> bool:
    """Whether each is to the other what the statement says: "A is B's wife", "B is A's husband";
    "A is bigger than B", "B is smaller than A"."""
    ours = {t.role == "subject": t for t in _parties(pair.ours, link.ours)}
    theirs = {t.role == "subject": t for t in _parties(link.side, link.theirs)}
    if len(ours) < 2 or len(theirs) < 2:
        return False
    crossed = ((ours[True], theirs[False]), (ours[False], theirs[True]))
    return all(_tells(pair, one, link.side, other) for one, other in crossed)


def _parties(side: Side, word: Term) -> list[Term]:
    """Of whom and to whom a word is said: its own subject, and whose or than what it is."""
    over = side.by_index.get(word.head, word)
    heads = {word.index, word.head, over.head if word.role == "modifier" else word.head}
    near = [t for t in side.terms if t.head in heads and t.role in PARTIES]
    return [t for t in near if t.index != word.index and t.pos in "np"]


def _tells(pair: Pair, ours: Term, side: Side, theirs: Term) -> bool:
    """Whether the one is linked to the other; of two names, whether they are the same."""
    one, two = _name(pair.ours, ours), _name(side, theirs)
    if one and two:
        return same_name(one, two)
    link = pair.links.get(ours.index)
    return link is not None and link.score >= 0.8 and link.theirs.index == theirs.index


def _name(side: Side, term: Term) -> str:
    """The name that a word is the last of, with the names before it."""
    if side.words[term.index].pos != "PROPN":
        return ""
    parts = [w.text for w in side.under(term.index) if w.pos == "PROPN" and w.dep == "compound"]
    return " ".join((*parts, term.text))


def _un(pair: Pair, verb: Link | None) -> bool:
    """Whether a prefix says what "not" says: "unofficially announced", "not officially"."""
    if verb is None or verb.kind == "opposite" or verb.ours.negated == verb.theirs.negated:
        return False
    under = (k for k in pair.links.values() if k.ours.head == verb.ours.index != k.ours.index)
    words = ({k.ours.lemma, k.theirs.lemma} for k in under if k.theirs.head == verb.theirs.index)
    return any(f"{prefix}{word}" in two for two in words for word in two for prefix in PREFIXES)


def _turned(pair: Pair) -> list[Link]:
    """Links whose two words cannot both hold, those nearest and heaviest first."""
    found = [
        link
        for link in pair.links.values()
        if link.level <= SENTENCE
        and link.turned
        and link.ours.weight
        and link.theirs.irreal <= link.ours.irreal
        and pair.in_place(link)
        and not _settled(pair, link)
        and not _left(pair, link)
    ]
    if left_out(pair):
        found = []  # "no one except Anna voted" says that she did
    found = [k for k in _without_twice(pair, found) if not _denied_above(k, pair.ours)]
    return sorted(found, key=lambda k: (k.level, -k.ours.weight, k.ours.index))


def _without_twice(pair: Pair, found: list[Link]) -> list[Link]:
    """Without those turned twice: "no one of them was hurt" and "no passengers were hurt"."""
    turned = {k.ours.index: k for k in pair.links.values() if k.turned and k.kind != "opposite"}
    both = {
        i
        for k in found
        if (over := turned.get(k.ours.head)) is not None
        and over is not k
        and over.ours.negated != k.ours.negated
        for i in (k.ours.index, over.ours.index)
    }
    return [k for k in found if k.ours.index not in both or k.kind == "opposite"]


def _settled(pair: Pair, link: Link) -> bool:
    """Whether the word over it tells the same, itself or by its opposite: "did not go ahead",
    "cancelled"."""
    over = pair.links.get(link.ours.head)
    if over is None or over is link:
        return False
    if over.ours.lemma in NEGATIVE_IMPLICATIVES and over.score >= WELL:
        # fishing is banned, they forbid fishing
        return over.theirs.index == link.theirs.head != link.theirs.index
    if over.kind != "litotes":
        return False
    return over.theirs.index != link.theirs.index  # not "refused to sign" against "signed"


def _denied_above(link: Link, ours: Side) -> bool:
    """Whether the one is denied itself and of the other its verb: "is no hero", "did not become a
    hero"; "without access", "have no access"."""
    if link.kind == "opposite" or link.ours.pos == "v" or link.theirs.pos == "v":
        return False
    side, term = (link.side, link.theirs) if link.ours.negated else (ours, link.ours)
    for _ in range(UP):
        over = side.by_index[term.head]
        if over.negated or over.index == term.index or over.pos == "v":
            return over.negated
        term = over
    return False


def _left(pair: Pair, link: Link) -> bool:
    """Whether both say that it is over, as "no longer" and "withdrew as" or "used to" do, or the
    one is to come, and not yet so."""
    over = link.side.by_index[link.theirs.head]
    longer = any(w.text.lower() == "longer" for w in pair.ours.words)
    yet = link.ours.irreal and any(w.lemma.lower() == "yet" for w in link.side.words)
    used = any(w.text.lower() == "used" and w.head == i for i, w in enumerate(pair.ours.words))
    over_now = used and any(w.text.lower() == "longer" for w in link.side.words)
    return (
        yet
        or over_now
        or (longer and link.theirs.role in ("as", "from", "of") and over.lemma in LEAVING)
    )


def _both(link: Link) -> tuple[str, str]:
    ours, theirs = (
        f"{'no' if term.pos == 'n' else 'not'} {term.text.lower()}" if term.negated else term.text
        for term in (link.ours, link.theirs)
    )
    return ours, theirs
