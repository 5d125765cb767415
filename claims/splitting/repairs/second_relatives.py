"""Relative clauses joined by "and": both tell of the noun that the first one hangs on."""

from claims.splitting.drafts import comma_before, is_predicate
from claims.splitting.lexicon.fitting import HARM
from claims.splitting.lexicon.nouns import DISASTERS
from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.noun_phrases.relatives import RELATIVE_TAGS, RELATIVE_WORDS
from claims.splitting.tree import Node, ancestors, word

JOINTS = frozenset({"and", "but"})
_HARMFUL = DISASTERS | frozenset("riot tremor protest clash outage spill massacre siege".split())


def second_relative(clause: Node) -> None:
    """ "a hall, which A, and to which B": B is told of the hall too, wherever it hangs."""
    host = clause.parent
    if host is None or clause not in host.right or not is_predicate(clause):
        return
    if clause.dep == "relcl":
        _take_and(clause, host)
        _of_the_disaster(clause, host)
        return
    joint = _joint(clause, host)
    if opener(clause) is None or not any(n.lemma.lower() in JOINTS for n in joint):
        return
    if _of_the_whole(clause, host):
        clause.dep = "relcl"  # "the trial of men who fled, and which": the parser hung it right
        clause.put_left(next(n for n in joint if n.dep == "cc").detach())
        return
    first = host if host.dep == "relcl" else _ends_before(joint[0], host)
    first = _of_the_same_word(clause, joint[0], host) or first
    noun = first.parent if first is not None else None
    if first is None or noun is None or opener(first) is None:
        return
    if _that(clause) and not (_that(first) and first is host and _that(clause) is clause.subject):
        return  # "floods that swept the north, and that homes were lost": no floods
    loose = comma_before(first)
    for node in (clause, *joint):
        node.detach()
    clause.dep = "relcl"
    if clause.left[0].pos == "ADP":
        clause.left[0].dep = "prep"
    clause.put_left(next(n for n in joint if n.dep == "cc"))
    at = noun.right.index(first) + 1
    if loose:
        noun.put_right(word(",", ",", "PUNCT", ",", "punct"), at)
    noun.put_right(clause, at + loose)


def _of_the_whole(clause: Node, host: Node) -> bool:
    """Behind a clause with "who" inside the noun that it hangs on: "which was" is of the noun."""
    first = opener(clause)
    if host.pos not in ("NOUN", "PROPN") or first is None or first.text.lower() != "which":
        return False
    inner = [n for n in host.nodes() if n.dep == "relcl" and n.i < clause.i]
    openers = {o.text.lower() for n in inner if (o := opener(n)) is not None}
    return bool(inner) and all(n.parent is not host for n in inner) and "which" not in openers


def _of_the_same_word(clause: Node, joint: Node, host: Node) -> Node | None:
    """ "a play which was cut by a man who hated it, and who left": the man did."""
    first, outer = opener(clause), opener(host) if host.dep == "relcl" else None
    if first is None or outer is None or first.text.lower() == outer.text.lower():
        return None
    if first.text.lower() != "who" or outer.text.lower() != "which":
        return None
    inner = _ends_before(joint, host)
    word = opener(inner) if inner is not None else None
    return inner if word is not None and word.text.lower() == "who" else None


def goes_on(verb: Node) -> None:
    """ "It began at Ulm, where a crowd stopped a cart, took the grain and sold it": the crowd did.

    Where the subject of the sentence is a thing, and that of the clause people.
    """
    host = verb.parent
    if host is None or verb not in host.right or verb.subject is not None or not host.subject:
        return
    joint = _joint(verb, host)
    if [n.text for n in joint] != [","] or host.subject.pos != "NOUN" or _people(host.subject):
        return
    first = _ends_before(joint[0], host)
    if first is None or first.tag != verb.tag or first.subject is None or first.child("conj"):
        return
    if not comma_before(first) or opener(first) is first.subject or not _people(first.subject):
        return
    at = host.right.index(verb)
    rest = [c for c in host.right[at + 1 :] if c.dep in ("cc", "conj") or c.text == ","]
    for node in (*joint, verb, *rest):
        first.put_right(node.detach())


def _people(noun: Node) -> bool:
    lemma = noun.lemma.lower()
    if noun.pos == "PRON":
        return noun.text.lower() in ("he", "she", "they", "we", "i")
    return noun.ent in ("PERSON", "ORG", "NORP") or is_person(lemma) or lemma in GROUPS


def _take_and(clause: Node, noun: Node) -> None:
    """The "and" before a second clause of one noun goes with it."""
    before = noun.right_before(clause)
    first = any(n.dep == "relcl" for c in before[:-1] for n in c.nodes())
    if first and before[-1].dep == "cc" and opener(clause) is not None:
        clause.put_left(before[-1].detach())


def _of_the_disaster(clause: Node, noun: Node) -> None:
    """ "the mill, which was hit by a storm in May, which killed nine": the storm did."""
    before = noun.right_before(clause)[-2:]
    first = opener(clause)
    if [c.dep for c in before] != ["relcl", "punct"] or clause.lemma not in (*HARM, "leave"):
        return
    inside = [n for n in before[0].nodes() if n.pos == "NOUN" and n.lemma.lower() in _HARMFUL]
    if inside and first is not None and first.text.lower() == "which":
        inside[-1].put_right(before[1].detach())
        inside[-1].put_right(clause.detach())


def opener(clause: Node) -> Node | None:
    """The relative word at the front of a clause, also behind a preposition."""
    words = [n for n in clause.nodes()[:4] if n.dep not in ("cc", "punct")]
    for node in words[:2]:
        that = node.text.lower() == "that"
        if node.text.lower() in RELATIVE_WORDS and (that or node.tag in RELATIVE_TAGS):
            inside = clause in ancestors(node)
            return node if inside else None
        if node.tag != "IN":
            return None
    return None


def after_first(clause: Node, noun: Node) -> None:
    """Once the first clause is told apart, the next one opens without "and" and one comma less."""
    following = [c for c in noun.right if c.i > clause.i and c.dep == "relcl"]
    if following and following[0].left[:1] and following[0].left[0].dep == "cc":
        following[0].left[0].detach()


def _joint(clause: Node, host: Node) -> list[Node]:
    """The comma and the "and" before a clause, wherever they hang."""
    order = host.nodes()
    start = at = order.index(next(n for n in clause.nodes() if n.dep != "punct"))
    while at and order[at - 1].dep in ("cc", "punct") and not order[at - 1].children:
        at -= 1
    return order[at:start]


def _that(clause: Node) -> Node | None:
    first = opener(clause)
    return first if first is not None and first.text.lower() == "that" else None


def _ends_before(joint: Node, host: Node) -> Node | None:
    """The relative clause that ends where the joint of another one begins."""
    order = host.nodes()
    at = order.index(joint)
    for node in reversed([n for n in order[:at] if n.dep == "relcl"]):
        if at and order[at - 1] in node.nodes():
            return node
    return None
