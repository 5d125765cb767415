"""Where a piece was cut out of a clause: whether what stands behind the seam still hangs there."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from claims.splitting.drafts import is_predicate
from claims.splitting.lexicon.people import is_person
from claims.splitting.tree import AUXILIARIES, FRONTED, NOMINAL_POS, NOUN_POS, PREDICATE_POS, Node

_QUOTES = frozenset('"“”')
_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_DONE = ("VBN", "VBD")


def torn(root: Node, source: Mapping[int, Node]) -> bool:
    """Whether a clause was cut in the middle, and what is left behind the cut belongs to what is
    gone: "is backed by men who would come — but for the rain" without "who would come".
    """
    order = [n for n in root.nodes() if n.i >= 0]
    words = [n for n in order if not _is_mark(n)]
    if not words or _half_a_phrase(words, source):
        return bool(words)
    if _ends_inside(words, source) or _half_a_subject(root, source):
        return True
    for before, word in pairwise(words):
        if word.i - before.i < 2:
            continue
        gap = [source[k] for k in range(before.i + 1, word.i) if k in source]
        if all(map(_is_mark, gap)):
            continue
        kept = order[order.index(before) + 1 : order.index(word)]
        two = sum(n.text in _QUOTES for n in kept) > 1  # "a farce" "sick of it", without "he was"
        if (two and _linked(gap)) or _left_over(word, before, gap):
            return True
    return False


def _linked(gap: Sequence[Node]) -> bool:
    """Opened by "and" or a participle, and no "he said" between two parts of a quotation."""
    first = next(n for n in gap if not _is_mark(n))
    return first.tag in ("CC", "VBG")


def _half_a_phrase(words: Sequence[Node], source: Mapping[int, Node]) -> bool:
    """ "We were concerned", from "as far as we were"; "he would have come", from "but for it"."""

    def beside(*places: int) -> list[str]:
        return [source[i].text.lower() if i in source else "" for i in places]

    first, last = words[0].i, words[-1].i
    opened = beside(first - 2, first - 1) == ["far", "as"]
    return opened or beside(last + 1, last + 2) == ["but", "for"]


def _ends_inside(words: Sequence[Node], source: Mapping[int, Node]) -> bool:
    """ "led early as their winger", where the source goes on "Bo Roe scored"."""
    last = words[-1]
    behind, next_one = source.get(last.i + 1), source.get(last.i + 2)
    if last.pos not in NOUN_POS or behind is None or last.i < max(n.i for n in words):
        return False
    described = behind.tag == "JJ" and next_one is not None and next_one.tag in _NOUNS
    return behind.tag in _NOUNS or (described and behind.text != "such")


def _half_a_subject(root: Node, source: Mapping[int, Node]) -> bool:
    """ "Editor was arrested", where the source has "Ann Ode, editor for The Post, was arrested";
    "Italy have been freed", where it has "Men held in Bari, Italy have been freed".
    """
    subject = root.subject
    if subject is None or subject.left or subject not in root.left or subject.child("conj"):
        return False
    comma, before = source.get(subject.i - 1), source.get(subject.i - 2)
    if comma is None or before is None or comma.text != ",":
        return False
    if subject.tag == "NN":
        return is_person(subject.lemma.lower())
    several = any(n.text in ("are", "were", "have") for n in (*root.left, root))
    return subject.ent == before.ent == "GPE" and several


def _is_mark(node: Node) -> bool:
    return node.dep == "punct" or node.pos in ("PUNCT", "SPACE")


def _left_over(word: Node, before: Node, gap: Sequence[Node]) -> bool:
    """Whether what a word opens hangs on something before the gap, and should not."""
    phrase = _phrase(word)
    host = phrase.parent
    if host is None or not -1 < host.i <= before.i:
        return False
    inner = [n for n in gap if not _is_mark(n)]
    if inner[-1].dep == "cc":
        return phrase.text == "of" and _of_the_member(phrase, inner)
    if not any(n.tag in FRONTED or _acts(n) for n in inner):
        return False
    if phrase.dep == "cc":
        return _goes_on(phrase, host)
    if phrase.dep == "relcl":
        return before is host
    if phrase.dep in ("advcl", "acl") and phrase.tag in _DONE:
        return not _opened(phrase)
    if phrase.dep == "prep":  # "to help him, in a vote" may be of either
        return not _is_mark(gap[0]) and _is_mark(gap[-1]) and word.text != "in"
    return phrase.pos in NOMINAL_POS and gap[-1].text == ":"


def _phrase(word: Node) -> Node:
    """The largest phrase that a word opens."""
    up = word
    while up.parent is not None and _first(up.parent) is word:
        up = up.parent
    return up


def _first(node: Node) -> Node:
    return next((n for n in node.nodes() if not _is_mark(n)), node)


def _acts(node: Node) -> bool:
    return node.pos in PREDICATE_POS and node.lemma not in ("age", "accord")


def _of_the_member(phrase: Node, inner: Sequence[Node]) -> bool:
    """ "praised him for his care for A, and of B": his care, not he."""
    host = phrase.parent
    return host is not None and host.pos in PREDICATE_POS and inner[0].pos == "ADP"


def _goes_on(joint: Node, host: Node) -> bool:
    """ "had plates, which guard him, but can slow the car"; not "and the man spoke"."""
    member = next((c for c in host.right if c.dep == "conj" and c.i > joint.i), joint)
    if joint.text.lower() == "but":
        return member.pos not in NOMINAL_POS
    return is_predicate(member) and member.subject is None


def _opened(clause: Node) -> bool:
    """With "to", a conjunction or a subject of its own."""
    return clause.subject is not None or any(
        c.dep in ("mark", *AUXILIARIES) or c.tag in ("WRB", "IN") for c in clause.left
    )
