"""The fine profile: what the parser hung amiss in lists, dates and places, mended in one clause.

Coarse claims keep these phrases together, so that it does not matter there on which word they hang.
"""

from itertools import pairwise

from claims.language import entities
from claims.splitting.people import is_person
from claims.splitting.tree import PREDICATE_POS, Node

NOMINAL = ("NOUN", "PROPN")
LANDS = entities.PLACES - {"FAC"}
PORTFOLIOS = frozenset(
    "minister ministry secretary department committee commissioner faculty school institute".split()
)
LOOSE = frozenset("appos dobj dep npadvmod oprd".split())
OF_CLAUSES = frozenset("in at after before during with for as".split())
MOTION = frozenset("move transfer return travel go come emigrate switch sail fly send".split())
LISTED = 3  # members from which on an odd one among nouns is a noun


def mend_clause(root: Node) -> None:
    """Rehang and retag the words of one clause, in place."""
    for node in root.nodes():
        if node.dep == "conj":
            _second_with_same(node)
            _noun_by_company(node)
            _adjective_by_company(node)
        if node.tag == "JJ" and node.dep == "attr":
            _noun_first(node)
        if node.tag == "NNS" and node.text.islower():
            _modifiers_in_list(node)
    _bracketed_lists(root)
    for node in root.nodes():
        _one_office(node)
    _names_behind_kinds(root)
    _as_well_as(root)
    _nouns_off_verb(root)
    _off_particle(root)
    _place_reached(root)
    _off_date(root)
    _lives(root)
    _place_on_place(root)
    _chain_places(root)


def _noun_by_company(member: Node) -> None:
    """ "her roles and her outspokenness", "a poet, critic and academic": all nouns."""
    first = member.parent
    if first is None or member.pos != "ADJ" or first.pos not in NOMINAL:
        return
    others = [c for c in first.right if c.dep == "conj" and c is not member]
    last = all(c.i < member.i for c in others)
    listed = len(others) + 2 >= LISTED and last and all(c.pos in NOMINAL for c in others)
    determined = member.child("det", "poss") is not None
    if determined or (listed and first.dep in ("attr", "pobj") and not member.left):
        member.pos, member.tag = "NOUN", "NN"


def _noun_first(first: Node) -> None:
    """ "is a multi-instrumentalist, composer and arranger": with an article, all are nouns."""
    others = [c for c in first.right if c.dep == "conj"]
    det = first.child("det")
    if others and det is not None and all(c.pos in NOMINAL for c in others):
        first.pos, first.tag = "NOUN", "NN"


def _adjective_by_company(member: Node) -> None:
    """ "popular and highest-paid actresses": a participle beside an adjective."""
    first = member.parent
    if first is None or first.dep != "amod" or member.tag not in ("VBN", "VBG"):
        return
    if not member.child("dobj", "prep", "agent"):
        member.pos, member.tag = "ADJ", "JJ"


def join_nouns(root: Node) -> None:
    """Mend lists that hold a noun before a noun, in any profile."""
    for node in root.nodes():
        _noun_before_noun(node)
        if node.dep == "prep" or node.pos in PREDICATE_POS:
            _second_object(node)
        if node.dep == "acl":
            _where_and_when(node)


def _where_and_when(participle: Node) -> None:
    """ "a potter born on 2 May 1950, in Sisak": in Sisak she was born."""
    noun = participle.parent
    if noun is None or participle not in noun.right or participle.tag != "VBN":
        return
    at = noun.right.index(participle) + 1
    while at < len(noun.right):
        comma = noun.right[at].text == "," and at + 1 < len(noun.right)
        phrase = noun.right[at + comma]
        place = phrase.child("pobj") if phrase.dep == "prep" else None
        if place is None or place.ent not in (*entities.PLACES, "DATE"):
            return
        for node in noun.right[at : at + comma + 1]:
            participle.put_right(node.detach())


def _second_object(host: Node) -> None:
    """ "as Minister of Food, a post he held", "became Mayor, a post": there is one object."""
    objects = [c for c in host.right if c.dep in ("pobj", "attr", "oprd")]
    if len(objects) != 2 or any(o.child("conj") is not None for o in objects):
        return
    comma = host.right[host.right.index(objects[1]) - 1]
    if comma.text == "," and comma.dep == "punct":
        objects[0].put_right(comma.detach())
    if objects[0].nodes()[-1].text != ",":
        return
    det = objects[1].child("det")
    if det is not None and det.lemma.lower() in ("a", "an"):
        objects[0].put_right(objects[1].detach())
        objects[1].dep = "appos"


def _noun_before_noun(first: Node) -> None:
    """ "an inventor and computer scientist": no list of three."""
    members = [c for c in first.right if c.dep == "conj"]
    for one, two in pairwise(members):
        if one.tag != "NN" or two.tag != "NN" or two.nodes()[0].i != one.nodes()[-1].i + 1:
            continue
        at = first.right.index(one)
        if first.right[at + 1] is not two:
            continue
        two.put_left(one.detach())
        one.dep = "compound"
        if len(members) == 2 and not is_person(first.lemma) and is_person(two.lemma):
            _gather(first, two)  # "a track and field athlete"


def _gather(first: Node, head: Node) -> None:
    """Make a list the modifier of its last member, which takes its place."""
    head.detach()
    outer = [c for c in first.left if c.dep in ("det", "amod", "nummod")]
    for node in outer:
        node.detach()
    first.replace(head)
    head.dep, first.dep = first.dep, "compound"
    for one in [c for c in head.left if c.dep == "compound"]:
        one.detach()
        one.dep = "conj"
        first.put_right(one)
    head.put_left(first)
    for offset, node in enumerate(outer):
        head.put_left(node, offset)


def _bracketed_lists(root: Node) -> None:
    """A list in brackets stays in its brackets."""
    depth = 0
    for node in root.nodes():
        depth += (node.text == "(") - (node.text == ")")
        if depth and node.dep in ("conj", "cc"):
            node.dep = "flat"


def _second_with_same(member: Node) -> None:
    """ "a degree from A and a diploma from B": the diploma goes with the degree, not with A."""
    first = member.parent
    prep = first.parent if first is not None and first.dep == "pobj" else None
    thing = prep.parent if prep is not None else None
    if first is None or prep is None or thing is None or thing.pos not in NOMINAL:
        return
    if sum(c.dep == "conj" for c in first.right) > 1:
        return
    _own_phrase(member, prep, thing)
    new = member.child("det")
    if new is None or new.lemma.lower() not in ("a", "an") or first.pos != "PROPN":
        return
    alike = [any(c.lemma == prep.lemma for c in n.right) for n in (first, member)]
    if prep.lemma != "of" and alike == [False, True]:
        for node in member.with_joint():
            thing.put_right(node.detach())


def _own_phrase(member: Node, prep: Node, thing: Node) -> None:
    """ "a taste of his wit and his love of trees": the trees go with the love."""
    if prep not in thing.right or member.child("poss") is None or member.right:
        return
    behind = thing.right[thing.right.index(prep) + 1 :]
    if behind and behind[0].dep == "prep":
        member.put_right(behind[0].detach())


def _modifiers_in_list(noun: Node) -> None:
    """ "Hindi, Tamil, and Urdu films": one list of modifiers, whatever hangs on what."""
    flat = [n for c in noun.left for n in c.nodes()]
    at = next((k for k, n in enumerate(flat) if n.text in (",", "and") and k), None)
    if at is None or flat[-1].text in (",", "and") or not any(n.text == "and" for n in flat):
        return
    run = flat[at - 1 :]
    members, marks = run[::2], run[1::2]
    if any(n.text not in (",", "and") for n in marks if n.i >= 0):
        run = [n for n in run if n.text != ","] if run[-2].text == "and" else []
        members = [n for n in run if n.text != "and"]
    first = members[0] if members else None
    if first is None or len(members) < LISTED or not all(_modifies(n) for n in members):
        return
    before = first.left if flat[: at - 1][-len(first.left) :] == first.left else []
    held = {id(n) for n in (*before, *flat[at - 1 :])}
    if any(id(c) not in held for n in flat[at - 1 :] for c in n.children):
        return
    for node in flat[at - 1 :]:
        node.detach()
    for node in before:  # "several Danish, Norwegian and Finnish songs"
        noun.put_left(node.detach(), len(noun.left))
    first.dep = "amod"
    noun.put_left(first, len(noun.left))
    for node in flat[at:]:
        node.dep = "cc" if node.text == "and" else "punct" if node.text == "," else "conj"
        if node.dep == "conj":
            node.pos, node.tag = first.pos, first.tag
        first.put_right(node)


def _modifies(node: Node) -> bool:
    return node.pos in ("PROPN", "ADJ") and node.dep in (
        "amod",
        "nmod",
        "compound",
        "conj",
        "nummod",
    )


def _nouns_off_verb(root: Node) -> None:
    """ "was a founder of A, and a backer of B": the backer goes with the founder."""
    for conj in [c for c in root.right if c.dep in ("conj", "dep") and c.pos in NOMINAL]:
        at = root.right.index(conj)
        before = [c for c in root.right[:at] if c.dep not in ("punct", "cc")]
        if not before or before[-1].dep not in ("attr", "dobj", "oprd") or conj.finite:
            continue
        if any(c.dep in ("prep", "advmod") for c in conj.left):
            continue  # "was made a judge and then, in 2016, a minister"
        if not any(c.dep == "cc" for c in root.right[:at]) or before[-1].pos not in NOMINAL:
            continue
        for node in conj.with_joint():
            before[-1].put_right(node.detach())
        conj.dep = "conj"


def _place_on_place(root: Node) -> None:
    """ "in Sisak, Croatia": the country hangs on the town."""
    loose_ones = [c for c in root.right if c.dep in ("dep", "npadvmod", "appos")]
    for loose in [c for c in loose_ones if _lies(c) or any(_lies(n) for n in c.right)]:
        at = root.right.index(loose)
        if at < 2 or root.right[at - 1].text != "," or root.right[at - 2].dep != "prep":
            continue
        place = root.right[at - 2].child("pobj")
        if place is None or place.ent not in LANDS or place.right:
            continue
        comma = root.right[at - 1].detach()
        loose.detach()
        loose.dep, loose.ent = "appos", place.ent
        place.put_right(comma)
        place.put_right(loose)


def _one_office(prep: Node) -> None:
    """ "Minister of Farming, Fish and Food": one office."""
    host, name = prep.parent, prep.child("pobj")
    if host is None or name is None or prep.lemma not in ("of", "for") or name.pos != "PROPN":
        return
    if host.lemma.lower() in PORTFOLIOS and host.text[:1].isupper():
        for node in [c for c in name.right if c.dep in ("cc", "conj")]:
            node.dep = "flat"


def _names_behind_kinds(root: Node) -> None:
    """ "head of the Danish club Frem", "plays for league side Frem": Frem is that club."""
    by_place = {n.i: n for n in root.nodes() if n.i >= 0}
    for name in [n for n in by_place.values() if n.pos == "PROPN" and n.dep in LOOSE]:
        kind = by_place.get(name.nodes()[0].i - 1)
        if kind is None or kind.tag != "NN" or kind is name.parent or kind.right or kind.ent:
            continue
        prep = kind.parent if kind.dep == "pobj" else None
        if prep is not None and prep.parent is name.parent and kind.text.islower():
            name.detach()
            name.dep = "appos"
            kind.put_right(name)


def _as_well_as(root: Node) -> None:
    """ "in several films, as well as a play": the play goes with the films."""
    for joint, noun in pairwise(root.right):
        if joint.dep != "cc" or joint.text != "as" or not joint.left:
            continue
        if noun.dep == "prep":
            _phrase_too(root, joint, noun)
            return
        if noun.pos not in NOMINAL:
            continue
        before = [c for c in root.right[: root.right.index(joint)] if c.dep != "punct"]
        host = before[-1].child("pobj") if before and before[-1].dep == "prep" else None
        if host is None and before and before[-1].dep in ("dobj", "attr"):
            host = before[-1]
        if host is None or host.pos not in NOMINAL or noun.dep in ("dobj", "attr", "oprd"):
            continue
        for node in (joint, noun):
            host.put_right(node.detach())
        noun.dep = "conj"
        return


def _phrase_too(root: Node, joint: Node, phrase: Node) -> None:
    """ "an advocate for peace, as well as for trade": both for the advocate."""
    alike = [
        n for n in root.nodes() if n.dep == "prep" and n.lemma == phrase.lemma and n.i < joint.i
    ]
    host = alike[-1] if alike else None
    if host is not None and host.child("pobj") is not None and host.child("conj") is None:
        for node in (joint, phrase):
            host.put_right(node.detach())
        phrase.dep = "conj"


def _off_particle(root: Node) -> None:
    """ "passed away from a fever": not away from it."""
    passed = root.lemma == "pass"
    for particle in [c for c in root.right if c.right and (c.tag == "RP" or passed)]:
        if particle.dep not in ("advmod", "prt"):
            continue
        place = root.right.index(particle) + 1
        for phrase in reversed([c for c in particle.right if c.dep == "prep"]):
            root.put_right(phrase.detach(), place)


def _place_reached(root: Node) -> None:
    """ "moved to Frem in Norway": the moving was to there, not there."""
    if root.lemma not in MOTION:
        return
    for prep, place in pairwise(root.right):
        goal, land = prep.child("pobj"), place.child("pobj")
        if prep.lemma != "to" or place.lemma != "in" or goal is None or land is None:
            continue
        if goal.pos == "PROPN" and land.ent in LANDS and goal.child("prep") is None:
            goal.put_right(place.detach())
            return


def _off_date(root: Node) -> None:
    """ "died on 2 May 1990 in Sisak": nobody is in a date."""
    for when in [c for c in root.right if c.dep == "prep"]:
        date = when.child("pobj")
        if date is None or date.ent != "DATE" or date.tag == "NN":
            continue
        place = root.right.index(when) + 1
        while date.right and date.right[-1].dep == "prep" and date.right[-1].lemma in OF_CLAUSES:
            root.put_right(date.right[-1].detach(), place)


def _lives(root: Node) -> None:
    """ "was born in Sisak, Croatia": where one is born is a place, known or not."""
    if root.lemma not in ("bear", "die"):
        return
    for prep in [c for c in root.right if c.dep == "prep" and c.lemma == "in"]:
        town = prep.child("pobj")
        while town is not None and town.pos == "PROPN" and town.ent not in ("DATE", "TIME"):
            town.ent = "GPE"
            around = [c for c in town.right if c.dep in ("appos", "conj", "npadvmod")]
            town = around[0] if len(around) == 1 else None
        behind = root.right[root.right.index(prep) + 1 :][:2]
        for state in behind[1:]:  # "in Tula, Ohio": the state hung on the verb
            if behind[0].text == "," and state.dep == "npadvmod" and state.pos == "PROPN":
                state.ent = "GPE"


def _chain_places(root: Node) -> None:
    """ "in Tula, Ohio, USA": each in the next."""
    for town in [n for n in root.nodes() if n.ent in LANDS]:
        around = [c for c in town.right if c.dep in ("appos", "conj", "npadvmod") and _lies(c)]
        if len(around) == 2 and not any(c.dep == "cc" for c in (*town.right, *around[0].right)):
            around[0].put_right(around[1].detach())


def _lies(node: Node) -> bool:
    return node.pos == "PROPN" and node.ent in LANDS
