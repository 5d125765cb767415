"""Participles side by side, each on its own; and what one in "meaning" means."""

from claims.splitting.clauses.predicates import cut_with_marks, share_agent
from claims.splitting.drafts import is_infinitive, past_tense
from claims.splitting.lexicon.people import is_person
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node
from claims.splitting.wording.phrases import without_asides
from claims.splitting.wording.realise import be, inflect, is_plural

SUMS = frozenset({"MONEY", "PERCENT", "QUANTITY", "CARDINAL"})
PERSONS = frozenset("i we you he she they who".split())
MADE = frozenset("he she it they him her them".split())  # ", making it the first"


def each_participle(clause: Node) -> list[Node]:
    """ "directed by A and starring B": both, each on its own."""
    if any(c.dep == "cc" and c.lemma.lower() in ("or", "nor") for c in clause.right):
        return [clause]
    inner = clause.child("ccomp")
    if clause.lemma == "mean" and inner is not None:  # ", meaning A is used and compared to B"
        for conj in [c for c in clause.right if c.dep == "conj"]:
            for node in conj.with_joint():
                inner.put_right(node.detach())
    out = [clause]
    for conj in clause.right:
        if clause.tag == "VBN" and conj.dep == "conj" and conj.tag == "VBD" and _passive(conj):
            conj.tag = "VBN"  # "soup, cooked by monks and served in bowls"
    for conj in [c for c in clause.right if c.dep == "conj" and c.tag in ("VBG", "VBN")]:
        if not any(c.dep in (*AUXILIARIES, *SUBJECTS) for c in conj.left):
            cut_with_marks(conj)
            out.append(conj)
    if len(out) == 2 and not clause.right and _next_to(clause, out[1]):
        for phrase in [c for c in out[1].right if c.dep == "prep"]:
            clause.put_right(phrase.copy())  # "born and raised in Ulm": both of them there
    share_agent(out)
    return out


def _passive(verb: Node) -> bool:
    """Without a subject or an object, and in a form that may be a participle."""
    alone = verb.subject is None and verb.child("dobj", "ccomp", "xcomp", "acomp") is None
    return alone and inflect(verb.lemma, "VBN") == verb.text.lower()


def _next_to(first: Node, second: Node) -> bool:
    """ "born and raised": nothing but "and" between them."""
    return second.i - first.i == 2 and first.tag == second.tag == "VBN"


def meaning(clause: Node) -> Node | None:
    """ ", meaning it lasts": only what it means is told."""
    inner = clause.child("ccomp")
    if clause.lemma != "mean" or inner is None or inner.subject is None:
        return None
    return inner.detach()


def _sum(thing: Node) -> bool:
    """A price, a share, a measure: "it" is never that."""
    return thing.pos == "NUM" or thing.ent in SUMS or thing.text == "%"


def _which(subject: Node, thing: Node, small: Node) -> Node | None:
    """Which of two became what is told of "it": "visited the castle, making it famous" the castle.

    None where both could: "the firm bought the mill, making it the largest in town".
    """
    of_its_kind = [n for n in (subject, thing) if n.lemma == small.lemma]
    if len(of_its_kind) == 1:
        return of_its_kind[0]  # "the film won the prize, making it the first film to win"
    low = subject.lemma.lower()
    someone = subject.ent == "PERSON" or low in PERSONS or is_person(low) or is_plural(subject)
    return thing if someone else None


def making(host: Node, clause: Node) -> Node | None:
    """ "..., making him the first", said of the subject -> "He is the first"."""
    small, subject = clause.child("ccomp", "oprd", "attr"), host.subject
    if clause.lemma != "make" or small is None or subject is None or small.tag.startswith("VB"):
        return None
    if host.child("dative") is not None:
        return None  # "gave it a score of 9, making it": the one or the other
    person = small.subject or clause.child("dobj")
    if person is None or person.lemma.lower() not in MADE:
        return None
    if small.pos == "ADJ" and any(is_infinitive(c) for c in small.right):
        return None  # "making it easy to leave": nothing is easy
    thing = host.child("dobj")
    owns = host.lemma == "have" or host.pos == "AUX"  # "the town has a port, making it rich"
    it = person.lemma.lower() == "it"
    if it and thing and not _sum(thing) and not is_plural(thing) and not owns:
        whose = _which(subject, thing, small)
        if whose is None:
            return None
        subject = whose
    elif it and is_plural(subject):
        return None
    person.detach()
    twin = without_asides(subject)
    made = be(twin, past=past_tense(host))
    twin.dep, small.dep = "nsubj", "acomp" if small.pos == "ADJ" else "attr"
    made.put_left(twin)
    made.put_right(small.detach())
    return made
