"""A claim in the making, and what can be asked of its clauses."""

from dataclasses import dataclass, replace

from claims.language import entities
from claims.splitting.tree import AUXILIARIES, PREDICATE_POS, Node
from claims.splitting.wording.realise import is_plural

# Both halves hold on their own after these; after "if", "until" or "unless" they do not.
CONCESSIVE = frozenset({"although", "though", "while", "whilst", "whereas", "albeit"})
CAUSAL = frozenset({"as", "because", "since"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor"})

SPANS = frozenset(
    "time minute hour day week month year century morning afternoon evening night".split()
)
EARLY_OR_LATE = frozenset("early late later shortly soon".split())


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim in the making: its tree, how it came about, how sure we are of it."""

    root: Node
    rules: tuple[str, ...] = ("sentence",)
    certainty: float = 1.0
    writer: bool = False  # the writer's own words, also inside reported speech
    origin: int = -1  # token by which it is looked up: whose words, which factuality
    children: tuple["Draft", ...] = ()  # fine profile: what it was split into


def inherit(draft: Draft, root: Node, rule: str, certainty: float = 1.0) -> Draft:
    """A draft that came out of another one."""
    return replace(
        draft,
        root=root,
        rules=(*draft.rules, rule),
        certainty=draft.certainty * certainty,
        origin=root.i if root.i >= 0 else draft.origin,
    )


def inherit_writer(draft: Draft, root: Node, rule: str, at: Node) -> Draft:
    """An apposition or title is the writer's, also in the middle of what another said."""
    made = inherit(draft, root, rule, 0.95)
    return Draft(made.root, made.rules, made.certainty, writer=True, origin=at.i)


PARTITIVES = frozenset("none neither one each either".split())


def of_those_before(subject: Node | None) -> bool:
    """ "none was hurt", "one broke a leg": of whom, only the clause before tells."""
    return subject is not None and subject.text.lower() in PARTITIVES and not subject.children


def nobody(subject: Node) -> bool:
    """Nobody, no one, no mayor, none of them, few, hardly any; whether someone came."""
    if subject.dep == "csubj" and mark_of(subject) in ("whether", "if"):
        return True
    words = {n.text.lower() for n in (subject, *subject.left)}
    words |= {n.text.lower() for c in subject.left for n in c.left if c.dep == "det"}
    few = "few" in words and not words & {"a", "the", "these", "those", "last", "first"}
    return few or bool(words & _NO_ONE)


_NO_ONE = frozenset("nobody none nothing neither no-one no hardly scarcely barely".split())


def is_predicate(node: Node) -> bool:
    """A verb, or a copula."""
    return node.pos in PREDICATE_POS or node.tag.startswith("VB")


def is_infinitive(node: Node) -> bool:
    """ "to go"."""
    return node.tag == "VB" and any(c.text.lower() == "to" for c in node.left)


def is_negated(verb: Node) -> bool:
    """Has a negation of its own."""
    near = verb.left + verb.right[:1]
    return any((c.dep == "neg" or c.lemma in NEGATIONS) and c not in not_only(verb) for c in near)


def not_only(verb: Node) -> list[Node]:
    """The words "not only" before a verb: no negation."""
    for k, node in enumerate(verb.left):
        if node.lemma == "not":
            if any(c.lemma == "only" for c in node.children):
                return [node]
            if k + 1 < len(verb.left) and verb.left[k + 1].lemma == "only":
                return verb.left[k : k + 2]
    return []


def mark_of(clause: Node) -> str:
    """The word that opens an adverbial clause ("although"), lower case; "" when none does."""
    for node in clause.left:
        if node.dep == "mark" or (node.dep == "advmod" and node.tag == "WRB"):
            return node.text.lower()
    return ""


def _parts(mark: Node) -> bool:
    """A mark between phrases; no hyphen inside a word, no slash of "km/h"."""
    inside = mark.text in ("-", "/") and not mark.space and not mark.lead
    return mark.dep == "punct" and not inside


def comma_before(node: Node) -> bool:
    """Whether a comma or dash stands before a child in its parent's order."""
    side = node.parent.right if node.parent else []
    if node not in side:
        return False
    at = side.index(node)
    return at > 0 and _parts(side[at - 1].nodes()[-1])


def is_time(node: Node) -> bool:
    """An adjunct of time: "on Friday", "last week"."""
    if node.dep == "npadvmod":
        return node.ent in entities.TIMES or any(n.ent in entities.TIMES for n in node.nodes())
    if node.dep == "advmod":
        low = node.lemma.lower()
        late = low in EARLY_OR_LATE and any(is_time(c) for c in node.right)
        return late or node.ent in entities.TIMES or low in ("yesterday", "today", "now")
    if node.dep == "prep":
        obj = node.child("pobj")
        return obj is not None and (obj.ent in entities.TIMES or obj.lemma in SPANS)
    return False


def past_tense(verb: Node) -> bool:
    """Whether a clause is told in the past."""
    tags = [c.tag for c in verb.left if c.dep in AUXILIARIES] or [verb.tag]
    return tags[0] == "VBD"


def is_general(root: Node) -> bool:
    """Says what is so in general, not what happened or what someone does: "zinc resists rust"."""
    subject = root.subject
    if subject is None or subject.ent == "PERSON" or is_negated(root):
        return False
    if subject.lemma.lower() in ("i", "we", "you", "he", "she", "there", "this", "that"):
        return False
    the_one = subject.tag == "NN" and subject.child("det") is not None and not subject.ent
    if the_one and any(n.lemma.lower() in ("the", "this", "that") for n in subject.left):
        return False  # "the hall has ...": of one thing
    finite = [c for c in root.left if c.dep in AUXILIARIES] or [root]
    perfect = finite[0].lemma == "have" and finite[0] is not root
    if finite[0].tag not in ("VBZ", "VBP") or perfect or root.tag == "VBG":
        return False
    return not any(n.ent in entities.TIMES for n in root.nodes())


def agrees(subject: Node, verb: Node) -> bool:
    """Whether a finite verb has its subject's number; False tells of a wrong parse."""
    finite = next((c for c in verb.left if c.dep in AUXILIARIES), verb)
    low, person = finite.text.lower(), subject.lemma.lower()
    if person in ("i", "you", "there", "what", "who", "which", "that") or subject.pos == "NUM":
        return True
    one = low in ("was", "is", "has") or (finite.tag == "VBZ" and finite is verb)
    if one and subject.ent == "PERSON" and _with_another(subject):
        return False  # "said A and B should go but was ready to talk"
    if subject.pos == "PROPN" and subject.child("det", "conj") is None:
        return True  # "Estes", "Hayes": a name that looks like a plural
    if subject.ent in ("ORG", "NORP", "GPE") or subject.child("conj") is not None:
        return True  # teams and committees may be plural
    prep = subject.child("prep")
    if prep is not None and (prep.lemma == "of" or subject.tag != "NNS"):
        return True  # "a number of", "none of"
    if one:
        return not is_plural(subject)
    if low in ("were", "are", "have") or (finite.tag == "VBP" and finite is verb):
        return is_plural(subject)
    return True


def _with_another(name: Node) -> bool:
    """ "Ode and Lind"."""
    return name.child("conj") is not None and any(c.lemma == "and" for c in name.right)


def with_comma(before: list[Node], phrase: Node) -> list[Node]:
    """A copy of a phrase before the subject ("Late on Monday"), and of the comma behind it."""
    start = stop = before.index(phrase)
    while start and before[start - 1].lemma.lower() in (
        "late",
        "later",
        "early",
        "shortly",
        "soon",
    ):
        start -= 1
    while stop + 1 < len(before) and is_time(before[stop + 1]):
        stop += 1
    comma = before[stop + 1 : stop + 2] if [c.text for c in before[stop + 1 :]][:1] == [","] else []
    return [c.copy() for c in (*before[start : stop + 1], *comma)]
