"""Clauses and nouns that the parser hung beside what they tell of, hung on that."""

from claims.splitting.drafts import comma_before, is_infinitive, is_predicate
from claims.splitting.lexicon.fitting import fits_with
from claims.splitting.lexicon.nouns import DISASTERS
from claims.splitting.lexicon.people import is_person, no_person
from claims.splitting.tree import AUXILIARIES, Node, ancestors
from claims.splitting.wording.realise import inflect

TAKING = frozenset(  # what these need is told by "from"
    "remove delete withdraw erase ban bar exclude expel eject evict free release rescue pull strip "
    "lift dismiss discharge suspend steal".split()
)
FROM_THERE = frozenset(  # what comes, or is brought, from somewhere
    "flee come escape suffer benefit arrive travel return hail originate stem emerge migrate carry "
    "bring ship import transport take steal receive get buy purchase derive range move send draw "
    "separate protect prevent leave fly drive sail run fall hang borrow collect recover graduate "
    "read quote cite".split()
)
DONE_TO = frozenset(  # what is never without an object
    "publish kill release discover arrest destroy damage find award elect appoint steal introduce "
    "invent create build design compose direct produce record ban describe injure wound shoot "
    "name make buy bring adopt kidnap donate translate erect".split()
)
RELATIVES = ("that", "which", "who")
TIMES = frozenset("hour day night week month season year decade century".split())
CHILDREN = frozenset("son daughter child grandson granddaughter grandchild".split())


def into_relative(participle: Node) -> bool:
    """ "seek survivors of a slide that hit the town, killing nine": the slide killed them."""
    host = participle.parent
    if host is None or participle not in host.right or not comma_before(participle):
        return False
    if host.dep == "relcl" and host.parent is not None:
        return _does_harm(host.parent)
    comma = participle.nodes()[0].i - 1
    inside = [n for c in host.right_before(participle) for n in c.nodes() if n.dep == "relcl"]
    clause = next((n for n in inside if n.nodes()[-1].i in (comma, comma - 1)), None)
    noun = clause.parent if clause is not None else None
    if clause is None or noun is None or clause.subject is None or clause.lemma in ("be", "have"):
        return False
    relative = clause.subject.text.lower() in ("that", "which", "who")
    if not relative or not _does_harm(noun) or (host.subject and _does_harm(host.subject)):
        return False
    for node in participle.with_joint():
        clause.put_right(node.detach())
    return True


def _does_harm(noun: Node) -> bool:
    return noun.lemma in DISASTERS or (noun.tag == "NN" and is_person(noun.lemma.lower()))


def what_the_body_is(thing: Node) -> None:
    """ "Bo Roe, head of the Lund Trust, a charity": the trust is one, and no man."""
    name = thing.parent
    if name is None or name.pos != "PROPN" or thing not in name.right:
        return
    at = name.right.index(thing)
    role = name.right[at - 2] if at > 1 and name.right[at - 1].text == "," else thing
    last = role.nodes()[-1]
    someone = name.ent == "PERSON" or is_person(role.lemma.lower())
    new = any(c.lemma in ("a", "an") for c in thing.left)
    if role is thing or role.dep != "appos" or last.pos != "PROPN" or not someone or not new:
        return
    if not no_person(thing.lemma.lower()):
        return
    for node in (name.right[at - 1], thing):
        last.put_right(node.detach())


def owner_by_role(thing: Node) -> None:
    """ "the engineer Flora Roe's father": it is Flora Roe who is the engineer."""
    role, owner = thing.parent, thing.child("poss")
    if role is None or owner is None or owner.pos != "PROPN" or role.ent == "PERSON":
        return
    beside = owner.nodes()[0].i == role.i + 1 and role.right[:1] == [thing]
    if not beside or role.parent is None or not is_person(role.lemma.lower()):
        return
    thing.detach()
    rest, role.right = role.right, []
    role.replace(thing)
    thing.dep, role.dep = role.dep, "compound"
    for node in rest:
        thing.put_right(node)
    owner.put_left(role)


def parents(second: Node) -> None:
    """ "the daughter of a cook and a singer": both are her parents, and she is no singer."""
    child = second.parent
    if child is None or child.lemma not in CHILDREN or second not in child.right:
        return
    of = next((c for c in child.right if c.lemma == "of"), None)
    first = of.child("pobj") if of is not None else None
    if first is None or first.child("conj") is not None or second.child("prep") is not None:
        return
    for node in second.with_joint():
        first.put_right(node.detach())


def shares_the_thing(verb: Node) -> None:
    """ "which he owes to A and she owed to B": both of what the clause tells of."""
    host = verb.parent
    if host is None or verb not in host.right or verb.subject is None or verb.child("dobj"):
        return
    joint = verb.with_joint()
    inside = [n for c in host.right_before(joint[0]) for n in c.nodes() if n.dep == "relcl"]
    clause = next((n for n in inside if n.nodes()[-1].i == joint[0].i - 1), None)
    alike = clause is not None and clause.lemma == verb.lemma
    if clause is not None and alike and any(c.dep == "dobj" for c in clause.left):
        for node in joint:
            clause.put_right(node.detach())


def with_its_like(gerund: Node) -> None:
    """ "forcing many to leave and leaving shops empty": it goes with the forcing."""
    host = gerund.parent
    if host is None or host.tag != "VB" or host.dep != "xcomp" or gerund not in host.right:
        return
    up = host.parent
    if up is not None and up.tag == "VBG" and gerund.subject is None:
        for node in gerund.with_joint():
            up.put_right(node.detach())


def taken_from(participle: Node) -> None:
    """ "to remove a film showing the king from the shops": from there it is removed."""
    noun = participle.parent
    verb = noun.parent if noun is not None else None
    if noun is None or verb is None or noun.dep != "dobj" or participle.tag != "VBG":
        return
    froms = [n for n in participle.nodes() if n.text.lower() == "from"]
    own = participle.lemma in FROM_THERE | TAKING
    thing = participle.child("dobj", "prep")
    host = froms[-1].parent if froms else None
    if verb.lemma not in TAKING or len(froms) <= own or host not in (participle, thing):
        return
    if host is None or any(c.text.lower() == "from" for c in verb.right):
        return
    behind = host.behind(froms[-1])
    if host is thing:
        behind += participle.behind(thing)
    for node in reversed([froms[-1], *behind]):
        verb.put_right(node.detach(), verb.right.index(noun) + 1)


def clause_behind_time(prep: Node) -> None:
    """ "and by the end of the day it was shut": a clause with its time, and no day it was shut."""
    host, clause = prep.parent, prep.nodes()[-1]
    while clause is not prep and clause.dep != "relcl" and clause.parent is not None:
        clause = clause.parent
    day = clause.parent
    if host is None or day is None or clause.dep != "relcl" or not clause.finite:
        return
    if prep not in host.right or not any(n.dep == "cc" for n in prep.with_joint()):
        return
    own = clause.subject is not None and clause.subject.text.lower() not in RELATIVES
    timed = day.lemma in TIMES and not any(n.tag in ("WRB", "WDT") for n in clause.left)
    if not is_predicate(host) or not own or not timed:
        return
    clause.detach()
    prep.replace(clause)
    clause.dep, prep.dep = "conj", "prep"
    clause.put_left(prep)


def second_of_participles(verb: Node) -> None:
    """ "carry lanterns, given by the city and bought from vendors": both of the lanterns."""
    host = verb.parent
    if host is None or not (_no_act(verb, host) or _in_the_present(host) or _needs_object(verb)):
        return
    joint = verb.with_joint() if verb in host.right else [verb]
    inside = [n for c in host.right_before(joint[0]) for n in c.nodes()]
    ended = [n for n in inside if n.dep in ("acl", "advcl", "prep") and n.tag == "VBN"]
    first = next((n for n in ended if n.nodes()[-1] is inside[-1]), None)
    if first is None or verb.subject is not None:
        return
    if verb.child("dobj") is not None or inflect(verb.lemma, "VBN") != verb.text.lower():
        return
    verb.tag = "VBN"
    for node in joint:
        first.put_right(node.detach())


def _no_act(verb: Node, host: Node) -> bool:
    """A participle alone, behind a verb that has no auxiliary to share."""
    return verb.tag == "VBN" and not any(c.dep in AUXILIARIES for c in (*verb.left, *host.left))


def _needs_object(verb: Node) -> bool:
    """ "wrote a book, based on letters and published in May": nobody publishes without one."""
    return verb.lemma in DONE_TO and all(
        c.dep in ("prep", "agent", "cc", "punct") for c in verb.right
    )


def _in_the_present(verb: Node) -> bool:
    """Told in the present, or for what is told so: comes to eat."""
    chain = [verb, *ancestors(verb)]
    told = next((u for u in chain if u.tag in ("VBP", "VBZ", "VBD", "MD")), verb)
    return told.tag in ("VBP", "VBZ") and not any(c.tag == "MD" for c in verb.left)


def and_did(verb: Node) -> None:
    """ "had signaled an intent to run but decided against it": no intent decided that."""
    noun = verb.parent
    before = noun.right_before(verb)[-1:] if noun is not None else []
    joint = before[0].right[-1] if before and before[0].right else None
    if verb.tag != "VBD" or joint is None or joint.dep != "cc" or before[0].tag != "VB":
        return
    host = next((u for u in ancestors(verb) if is_predicate(u) and u.finite), None)
    if host is None or verb.i < host.i or verb.subject is not None:
        return
    verb.dep = "conj"
    for node in (joint, verb):
        host.put_right(node.detach())


def on_the_day(verb: Node) -> None:
    """ "made boats, but today makes bikes": no day makes any."""
    day = verb.subject
    if day is None or day.text.lower() not in ("today", "yesterday", "tomorrow", "tonight"):
        return
    if not day.children and day in verb.left and verb.child("dobj") is not None:
        day.dep = "npadvmod"


def names_the_noun(name: Node) -> None:
    """ "a prize, which went to the opening act, The Herons": a name is no time, it is the act's."""
    verb = name.parent
    if verb is None or name.pos != "PROPN" or name not in verb.right or not comma_before(name):
        return
    if name.ent in ("DATE", "TIME", "GPE", "CARDINAL", "MONEY", "PERCENT", "QUANTITY"):
        return
    before = verb.right_before(name)
    comma = next((c for c in reversed(before) if c.text == ","), None)
    inside = [n for c in before if c is not comma for n in c.nodes() if n.i < name.nodes()[0].i]
    last = inside[-1] if inside else None
    if last is None or last.tag != "NN" or last.dep not in ("pobj", "dobj", "attr"):
        return
    if not any(c.text.lower() == "the" for c in last.left) or last.right:
        return
    host = last.parent
    if host is verb or comma is None:
        return
    name.dep = "appos"
    for node in (comma, name):
        last.put_right(node.detach())


def wanted_too(verb: Node) -> None:
    """ "want to spread fear, stop the vote and flee": all three are wanted, none is done."""
    host = verb.parent
    if verb.dep not in ("conj", "xcomp", "advcl") or host is None or verb not in host.right:
        return
    if verb.subject is not None or verb.child("mark") is not None:
        return
    if verb.tag != "VB" and not (verb.tag == "VBP" and host.tag in ("VBD", "VBZ")):
        return
    first = next((c for c in host.right if c.dep == "xcomp" and c.i < verb.i), None)
    if first is None or not is_infinitive(first) or any(c.dep == "aux" for c in verb.left):
        return
    if host.tag == "VB" and verb.dep == "conj":
        return  # "will try to win and go home"
    at = next((k for k, c in enumerate(first.right) if c.i > verb.i), len(first.right))
    for k, node in enumerate([n for j in verb.with_joint() for n in (j, *_own_members(j))]):
        first.put_right(node.detach(), at + k)
    verb.dep, verb.tag = "conj", "VB"


def _own_members(verb: Node) -> list[Node]:
    """What is joined to a verb, with its "and"."""
    return [c for c in verb.right if c.dep in ("cc", "conj")] if verb.dep != "punct" else []


def of_the_opening(participle: Node) -> None:
    """ "At the summit, held in Ulm, Ode spoke": the summit was held, and not Ode."""
    verb = participle.parent
    at = verb.left.index(participle) if verb is not None and participle in verb.left else 0
    if verb is None or at < 2 or verb.left[at - 1].text != ",":
        return
    noun = verb.left[at - 2].child("pobj") if verb.left[at - 2].dep == "prep" else None
    if noun is None or not fits_with(participle.lemma, noun.lemma.lower()):
        return
    for node in verb.left[at - 1 : at + 1]:
        noun.put_right(node.detach())
    participle.dep = "acl"
