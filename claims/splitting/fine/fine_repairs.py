"""The fine profile: what the parser hung amiss: dates, places, roles, mended in one clause.

Coarse claims keep these phrases together, so that it does not matter there on which word they hang.
"""

from itertools import pairwise

from claims.language import entities
from claims.splitting.fine.fine_lists import (
    behind_comma,
    deed_behind_role,
    mend_list_ends,
    mend_members,
    noun_before_noun,
    thing_on_person,
)
from claims.splitting.repairs.naming_verbs import NAMING
from claims.splitting.tree import PREDICATE_POS, Node

LANDS = entities.PLACES - {"FAC"}
LOOSE = frozenset("appos dobj dep npadvmod oprd".split())
OF_CLAUSES = frozenset("in at after before during with for as".split())
MOTION = frozenset("move transfer return travel go come emigrate switch sail fly send".split())
DOING = frozenset("work play appear perform act train compete audition begin start".split())
CONTESTS = frozenset(
    "Games Olympics Championships Championship Cup Open Tournament Festival Awards".split()
)
SHOWING = frozenset("play appear perform act compete".split())


def mend_clause(root: Node) -> None:
    """Rehang and retag the words of one clause, in place."""
    mend_members(root)
    _names_behind_kinds(root)
    mend_list_ends(root)
    _off_role(root)
    _off_contest(root)
    _off_particle(root)
    _place_reached(root)
    _off_date(root)
    _lives(root)
    _place_on_place(root)
    _chain_places(root)


def join_nouns(root: Node) -> None:
    """Mend lists that hold a noun before a noun, in any profile."""
    _names_behind_kinds(root)
    for node in root.nodes():
        noun_before_noun(node)
        if node.dep == "attr":
            thing_on_person(node)
        if node.dep in ("pobj", "attr"):
            deed_behind_role(node)
        if node.dep == "prep" or node.pos in PREDICATE_POS:
            _second_object(node)
            behind_comma(node)


def _second_object(host: Node) -> None:
    """ "as Minister of Food, a post he held", "became Mayor, a post": there is one object."""
    objects = [c for c in host.right if c.dep in ("pobj", "attr", "oprd", "dobj")]
    if host.lemma in NAMING and host.child("oprd") is not None and host.child("dobj") is not None:
        return  # "called the hall, which leaks, a barn"
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


def _off_role(root: Node) -> None:
    """ "worked as a cook at the Ode Hotel": the working was there."""
    if root.lemma not in DOING:
        return
    for role in [c for c in root.right if c.dep == "prep" and c.lemma == "as"]:
        noun = role.child("pobj")
        phrase = noun.right[-1] if noun is not None and noun.right else None
        where = phrase.child("pobj") if phrase is not None and phrase.dep == "prep" else None
        if phrase is None or where is None or phrase.lemma not in ("at", "for", "in", "on", "with"):
            continue
        if where.pos == "PROPN" or phrase.lemma == "at" or root.lemma in SHOWING:
            root.put_right(phrase.detach(), root.right.index(role) + 1)


def _off_contest(root: Node) -> None:
    """ "ran in the relay at the 2004 Harbour Games": the running was there."""
    for at, phrase in enumerate(root.right):
        thing = phrase.child("pobj") if phrase.dep == "prep" else phrase
        where = thing.right[-1] if thing is not None and thing.right else None
        event = where.child("pobj") if where is not None and where.lemma == "at" else None
        if where is None or event is None:
            continue
        held = phrase.dep == "dobj" or phrase.lemma in ("in", "for")
        if held and (event.ent == "EVENT" or event.text in CONTESTS):
            root.put_right(where.detach(), at + 1)
            return


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


def _names_behind_kinds(root: Node) -> None:
    """ "head of the Danish club Frem", "plays for league side Frem": Frem is that club."""
    by_place = {n.i: n for n in root.nodes() if n.i >= 0}
    for name in [n for n in by_place.values() if n.pos == "PROPN" and n.dep in LOOSE]:
        kind = by_place.get(name.nodes()[0].i - 1)
        if kind is None or kind is name.parent or kind.right or kind.ent:
            continue
        prep = kind.parent if kind.dep == "pobj" else None
        noun = kind.tag in ("NN", "NNS") and kind.text.islower()
        if prep is not None and prep.parent is name.parent and noun:
            name.detach()
            name.dep = "appos"
            kind.put_right(name)


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
        behind = root.behind(prep)[:2]
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
