"""Names behind a comma that the parser hung on the last noun of a phrase, not on its head."""

from claims.language.entities import PLACES
from claims.splitting.drafts import comma_before
from claims.splitting.lexicon.people import is_person
from claims.splitting.tree import Node

BODIES = frozenset({"ORG", "FAC", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT"})


def behind_the_whole_name(told: Node) -> None:
    """ "the Order of the Heron, one of the honours": said of the Order, not of the Heron."""
    last = told.parent
    of = last.parent if last is not None and last.dep == "pobj" else None
    whole = of.parent if of is not None else None
    if last is None or of is None or whole is None or not comma_before(told):
        return
    if not last.ent or {of.ent, whole.ent} != {last.ent} or of not in whole.right:
        return
    _move_up(told, whole, of)


def of_the_list(told: Node) -> None:
    """ "Ode and Lind, both former ministers,": said of the list, not of its last member."""
    last = told.parent
    first = last.parent if last is not None and last.dep == "conj" else None
    if last is None or first is None or not comma_before(told) or told.tag != "NNS":
        return
    if last.tag == "NNP" and last in first.right and first.pos == "PROPN":
        for node in last.right[last.right.index(told) - 1 :]:
            first.put_right(node.detach())


def name_of_the_whole(name: Node) -> None:
    """ "the parliament of Oland, the Diet, sat": the Diet is the parliament, not Oland."""
    place = name.parent
    of = place.parent if place is not None and place.dep == "pobj" else None
    whole = of.parent if of is not None and of.dep == "prep" else None
    if place is None or of is None or whole is None or of.lemma != "of" or of not in whole.right:
        return
    if not comma_before(name) or whole.tag != "NN" or whole.child("det", "poss") is None:
        return
    if place.ent not in PLACES or not _of_a_kind(whole, name):
        return
    _move_up(name, whole, of)


def _move_up(told: Node, whole: Node, of: Node) -> None:
    """Hang what is told, its comma, and what follows on the head of the phrase."""
    noun = told.parent
    assert noun is not None
    at, start = whole.right.index(of) + 1, noun.right.index(told) - 1
    for offset, node in enumerate(noun.right[start:]):
        whole.put_right(node.detach(), at + offset)


def _of_a_kind(whole: Node, name: Node) -> bool:
    """A person behind a role, a body behind any other noun."""
    if is_person(whole.lemma.lower()):
        return name.ent == "PERSON"
    return name.ent in BODIES
