"""Fragments that a misread parse dresses up as clauses: two finite verbs, no real subject."""

from itertools import pairwise

from claims.splitting.lexicon.people import is_person
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, NOUN_POS, PREDICATE_POS, SUBJECTS, Node

_OPENERS = frozenset("since as because although though unless whereas if despite".split())
_SECOND = frozenset(
    "is are was were has have had does did will would can could may might must shall should".split()
)
_BELIEVING = frozenset({"believe", "suspect", "fear"})
_IDLE = frozenset(("punct", "aux", "mark", "prep", "advmod", "npadvmod", "advcl", *SUBJECTS))
_UNSAID = frozenset("someone somebody".split())


def fragment(root: Node, subject: Node, order: list[Node]) -> bool:
    """Whether what looks like a clause, its words in `order`, is only a part of one."""
    return (
        _two_finite(root)
        or _says_of_none(root)
        or _no_subject(root, subject)
        or _believes_nothing(root)
        or _is_someone(root)
        or _only_a_noun(root, subject, order)
        or _half_a_measure(root, order)
        or _half_a_range(root, order)
        or any(n.text == "saying" and _says_a_name(n) for n in order)
        or _runs_together(order)
    )


def _two_finite(root: Node) -> bool:
    """ "Ode has was accused", "The firm should it choose said": no clause has two finite verbs."""
    helps = [c for c in root.left if c.dep in AUXILIARIES]
    finite = [c for c in helps if c.tag in FINITE_TAGS or c.text.lower() in _SECOND]
    if any(c.dep in ("cc", "conj") for c in root.left) or any(c.children for c in helps):
        return False  # can and will sail
    if any(n.tag in ("WRB", "WP", "WDT") for c in root.left for n in c.nodes()):
        return False  # how small they can be is known
    who = [k for k, c in enumerate(root.left) if c.dep in SUBJECTS and not _formal(c)]
    if len(who) > 1 and any(c in helps for c in root.left[who[0] : who[-1]]):
        return True
    second = [c for c in finite[1:] if c.text.lower() in _SECOND - {"have", "had"}]
    return bool(second)


def _formal(subject: Node) -> bool:
    """ "It was Ode singing", "it is itself being sued": no second one beside another."""
    return subject.dep == "expl" or subject.text == "It" or subject.text.endswith("self")


def _says_of_none(root: Node) -> bool:
    """ "In a move crews say should help": what is said has lost whom it is said of."""
    clause = root.child("ccomp")
    if clause is None or clause not in root.right or clause.subject is not None:
        return False
    helps = [c for c in clause.left if c.dep in AUXILIARIES]
    modal = bool(helps) and helps[0].tag == "MD" and clause.left[:1] == helps[:1]
    return modal and root.right[:1] == [clause]


def _no_subject(root: Node, subject: Node) -> bool:
    """ "Since the price of oil fell" with the opener inside; "Ann Ode to the crowd held flags"."""
    if subject not in root.left:
        return False
    first = subject.nodes()[0]
    if first is not subject and first.tag == "IN" and first.text.lower() in _OPENERS:
        return True
    to = next((c for c in subject.right if c.dep in ("prep", "dative")), None)
    whom = to.child("pobj") if to is not None and to.text == "to" else None
    named = subject.pos == "PROPN" and subject.ent in ("PERSON", "GPE")
    return named and whom is not None and whom.tag in ("NN", "NNS")


def _believes_nothing(root: Node) -> bool:
    """ "After this vote they suspect", without what; not "believes in luck"."""
    if root.lemma not in _BELIEVING or root.child("auxpass") is not None:
        return False
    about = any(c.dep == "prep" for c in root.right)
    return not about and all(c.dep in _IDLE for c in root.children)


def _is_someone(root: Node) -> bool:
    """ "She is someone", without what kind."""
    what = root.child("attr")
    return root.lemma == "be" and what is not None and what.lemma in _UNSAID and not what.children


def _only_a_noun(root: Node, subject: Node, order: list[Node]) -> bool:
    """ "A head of one of the sides named by the report", "stressing such laws hurt": what reads as
    a verb in the plural is none of one head, nor of stressing.
    """
    if named_only(root, order):
        return True
    if subject not in root.left or root.child(*AUXILIARIES) is not None:
        return False
    one = any(c.lemma in ("a", "an") for c in subject.left) and subject.child("conj") is None
    someone = subject.tag == "NN" and one and is_person(subject.lemma.lower())
    gerund = subject.dep == "csubj" and subject.tag == "VBG" and subject.child("conj") is None
    return root.tag == "VBP" and (someone or gerund)


def named_only(root: Node, order: list[Node]) -> bool:
    """Whether nothing is told: "there are", "a man alleged to have fled", "a woman married to"."""
    if _reads_nothing(order) or (root.lemma == "say" and _says_a_name(root)):
        return True
    subject = root.subject
    there = subject is not None and subject.dep == "expl" and subject.text.lower() == "there"
    if there and root.lemma == "be" and all(c.dep in _BARE for c in root.children):
        return True
    if subject not in root.left or root.child(*AUXILIARIES) is not None or root.tag != "VBD":
        return False
    if root.text == "turned" and subject.tag == "NN" and not subject.left:
        return is_person(subject.lemma.lower())  # "actor turned senator"
    if any(n.tag in FINITE_TAGS for n in order if n is not root):
        return False  # "debris believed to be old has come ashore": of a verb read amiss
    deed = root.child("xcomp")
    if deed is not None and any(c.text == "to" for c in deed.left) and root.lemma in _THOUGHT:
        return True
    married = root.lemma == "marry" and root.child("dobj") is None
    return married and any(c.lemma == "to" for c in root.right[:1])


_BARE = frozenset({"expl", "punct", "advmod", "cc", "neg"})
_THOUGHT = frozenset("allege believe say think know report rumour rumor consider deem".split())


def _half_a_measure(root: Node, order: list[Node]) -> bool:
    """ "is as much a war", without what it is as well; "the majority being men", as a state."""
    state = root.child("attr", "acomp")
    if state is None or root.lemma != "be":
        return False
    low = [n.text.lower() for n in order]
    at = next((k for k in range(len(low) - 1) if low[k : k + 2] == ["as", "much"]), 0)
    if at and order[at + 2 : at + 3] and low[at + 2] in ("a", "an", "the"):
        return "as" not in low[at + 2 :]
    return any(c.dep == "acl" and c.text == "being" for c in state.right[:1])


def _half_a_range(root: Node, order: list[Node]) -> bool:
    """ "ranged from cuts", without to what; "was guilty of his", without what of his."""
    if root.lemma == "range" and any(c.lemma == "from" for c in root.right):
        return not any(n.text.lower() in ("to", "through", "up") for n in order)
    words = [n for n in order if n.dep != "punct"]
    last = words[-1]
    whose = last.dep == "pobj" and last.tag == "PRP$" and last.parent is not None
    owner = last.parent.parent if whose and last.parent is not None else None
    return owner is not None and owner.pos not in ("NOUN", "PROPN")  # "a friend of his"


def _says_a_name(verb: Node) -> bool:
    """ "sent a note saying Ann Ode", "said the people here": cut off from what they did."""
    said = [c for c in verb.right if c.pos != "PUNCT"]
    quoted = any(c.text in _MARKS for c in verb.right)
    if len(said) != 1 or said[0].dep not in ("dobj", "dep") or said[0].pos not in NOUN_POS:
        return False
    named = said[0].dep == "dep" or said[0].ent == "PERSON"
    return named and not quoted and not any(n.pos in PREDICATE_POS for n in said[0].nodes())


def _reads_nothing(order: list[Node]) -> bool:
    """ "leads to a page which reads", without what."""
    words = [n for n in order if n.pos != "PUNCT"][-2:]
    word, verb = words[0], words[-1]
    said = verb.dep == "relcl" and word.parent is verb and word.tag in ("WDT", "WP")
    return said and word.dep == "nsubj" and verb.lemma in ("read", "say", "state")


def _runs_together(order: list[Node]) -> bool:
    """ "spoils my name my standing", "three cars several bikes": two, and nothing between them."""
    for before, word in pairwise([n for n in order if n.text not in _MARKS]):
        noun = word if word.dep in _JOINED else word.parent
        if noun is None or before.pos not in ("NOUN", "PROPN") or before.i > word.i:
            continue
        bare = noun.dep == "conj" and noun.pos in ("NOUN", "ADJ")
        own = word.tag == "PRP$" and noun.dep in _JOINED
        if (bare or own) and word is next(n for n in noun.nodes() if n.text not in _MARKS):
            return True
    return False


_JOINED = ("conj", "appos", "dep")
_MARKS = frozenset("\"“”'‘’")
