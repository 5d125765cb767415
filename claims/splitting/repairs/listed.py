"""Lists that the parser read as appositions: "cameras, lights and cables" are three things."""

from claims.splitting.lexicon.people import is_person, means_body, means_people
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node


def list_as_apposition(node: Node) -> None:
    """ "cameras, lights and cables" read as "cameras, that is lights and cables"."""
    first = node.parent
    if first is None or node not in first.right:
        return
    at = first.right.index(node)
    if not at or first.right[at - 1].nodes()[-1].text != ",":
        return
    members = [c for c in node.right if c.dep == "conj"]
    if members and node.tag == "NNS" and (whose := _named_one(first)) is not None:
        for part in (first.right[at - 1], node):
            whose.put_right(part.detach())  # "by a son, Bo, two aunts and a dog": no aunts are Bo
        _join_list(whose, node)
        return
    if members and (_one_with_plural_verb(first) or _one_and_many(first, node, members)):
        _join_list(first, node)
        return
    begun = [c.dep for c in first.right[:at]]
    if members and node.tag == "NNS" and "conj" in begun and "cc" not in begun:
        _join_list(first, node)  # "met Ode, Lind, nurses and a boy": no list without "and"
        return
    if not members:
        after = first.right[at + 1 :]
        plain = article_of(node) == "" and node.tag == "NN" and not node.ent
        plain = plain and not (first.ent == "PERSON" and first.pos == "PROPN")  # "Ode, head of it,"
        plain = plain or first.ent == node.ent == "PERSON"  # "A, B, and C": three people
        plain = plain or _several_are(first, node) or _each_counted(first, node)
        plain = plain or _of_the_one_and_other(first, node)
        if plain and {"cc", "conj"} <= {c.dep for c in after} | {c.dep for c in node.right}:
            node.dep = "conj"
            for joint in [c for c in node.right if c.dep in ("cc", "punct")]:
                first.put_right(joint.detach(), first.right.index(node) + 1)
        return
    if not any(c.dep == "cc" for c in node.right):
        return
    alike = bool(first.ent) == bool(node.ent) or _all_names(first, node, *members)
    if not alike or (first.pos == "PROPN") != (node.pos == "PROPN"):
        return
    same = article_of(first) == article_of(node) or (
        # "is a painter, poet, and critic"; "as the bassist, singer and founder of the band"
        (
            is_person(first.lemma)
            and is_person(node.lemma)
            and (node.tag, article_of(node)) == ("NN", "")
        )
        or (first.dep, node.tag, article_of(first), article_of(node)) == ("attr", "NN", "other", "")
        # "for his strong tackling, quick play, and calm"
        or (first.child("poss") is not None and node.tag == "NN" and article_of(node) == "")
    )
    if first.pos == "NOUN" and not same and not _things_each_told(first, node, members):
        return
    _join_list(first, node)


def _each_counted(first: Node, node: Node) -> bool:
    """ "40 guns, 12 kg of gold, and cash": no guns are gold."""
    return all(n.child("nummod") in n.left and n.pos == "NOUN" for n in (first, node))


def _of_the_one_and_other(first: Node, node: Node) -> bool:
    """ "of the mayor, the council, and half of the voters": no mayor is a council."""
    definite = article_of(first) == article_of(node) == "definite"
    one = is_person(first.lemma.lower()) and means_body(node.lemma.lower())
    return definite and (one or (is_person(node.lemma.lower()) and means_body(first.lemma.lower())))


def _several_are(name: Node, node: Node) -> bool:
    """ "His plays are Dusk, Gull, and Moor": several are not one that is another."""
    verb = name.parent
    subject = verb.subject if verb is not None and name.dep == "attr" else None
    several = subject is not None and subject.tag == "NNS"
    bare = node.child("det", "acl", "relcl") is None and node.pos == name.pos == "PROPN"
    return several and bare and {c.dep for c in name.right} <= {"appos", "punct", "cc", "conj"}


def _things_each_told(first: Node, node: Node, members: list[Node]) -> bool:
    """ "put up a sign, the lamp and a bench": no sign is a lamp and a bench.

    Not "a bridge, a pride of the town and its name, fell": a comma closes an apposition.
    """
    told = all(article_of(n) or n.pos == "PROPN" for n in (node, *members))
    best = any(c.tag == "JJS" or c.ent == "ORDINAL" for n in (node, *members) for c in n.left)
    if first.dep not in ("dobj", "pobj") or not told or best or node.tag != "NN":
        return False
    if means_people(first.lemma.lower()) or first.ent:
        return False
    top = first
    while top.parent is not None:
        top = top.parent
    order, last = top.nodes(), node.nodes()[-1]
    at = next(k for k, n in enumerate(order) if n is last)
    return order[at + 1 : at + 2] == [] or order[at + 1].text == "."


def _all_names(first: Node, *others: Node) -> bool:
    """ "Ann Ode, Bo Lind and Ida Roe", one of whom was not known for a person."""
    every = (first, *others)
    known = any(n.ent == "PERSON" for n in every)
    whole = all(n.pos == "PROPN" and any(c.pos == "PROPN" for c in n.left) for n in every)
    return known and whole and all(n.ent in ("", "PERSON") for n in every)


def _named_one(name: Node) -> Node | None:
    """The "son" of "a son, Bo"."""
    one = name.parent
    named = name.tag == "NNP" and name.dep == "appos" and name.child("det", "conj") is None
    last = one is not None and one.tag == "NN" and one.right[-1:] == [name]
    return one if named and last else None


def _one_and_many(first: Node, node: Node, members: list[Node]) -> bool:
    """ "met Ode, President Roe, nuns in Lund and a boy": one cannot be several."""
    one = first.tag == node.tag == "NNP" and node.child("det") is None
    return one and any(m.tag == "NNS" for m in members)


def subjects_as_list(verb: Node) -> None:
    """ "Ode, Mayor Roe, nuns and a boy were seen": two subjects of one verb are one list."""
    subjects = [c for c in verb.left if c.dep in SUBJECTS and c.pos in ("NOUN", "PROPN")]
    if len(subjects) != 2:
        return
    first, second = subjects
    between = verb.left[verb.left.index(first) + 1 : verb.left.index(second)]
    near = [*first.right[-1:], *between][-1:]
    if second.child("conj") is None or first.child("conj") or [c.text for c in near] != [","]:
        return
    if not _one_with_plural_verb(first):
        return
    for named in [c for c in first.right if c.dep == "appos" and c.child("det") is None]:
        named.dep = "conj"
    members = [c for c in second.right if c.dep in ("cc", "conj", "punct")]
    for node in [*between, second, *members]:
        first.put_right(node.detach())
    second.dep = "conj"


def _one_with_plural_verb(noun: Node) -> bool:
    """ "Ode, Mayor Roe, nuns and a boy were seen": one alone were not."""
    verb = noun.parent
    if verb is None or noun.dep not in SUBJECTS or noun.tag not in ("NN", "NNP"):
        return False
    finite = next((c for c in verb.left if c.dep in AUXILIARIES), verb)
    return noun.ent != "ORG" and finite.text.lower() in ("were", "are", "have")


def _join_list(first: Node, node: Node) -> None:
    """Make an apposition and what is joined to it members of the list before it."""
    at = first.right.index(node)
    start = next(k for k, c in enumerate(node.right) if c.dep in ("cc", "conj"))
    while start and node.right[start - 1].dep == "punct":
        start -= 1
    moved = node.right[start:]
    del node.right[start:]
    node.dep = "conj"
    for offset, child in enumerate(moved):
        first.put_right(child, at + 1 + offset)


def article_of(noun: Node) -> str:
    """ "definite" with "the", "other" with another article or an owner, else ""."""
    det = noun.child("det", "poss")
    return "" if det is None else "definite" if det.lemma == "the" else "other"
