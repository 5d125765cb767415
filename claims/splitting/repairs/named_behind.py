"""Names behind a comma that the parser hung on the last noun of a phrase, not on its head."""

from claims.language.entities import PLACES
from claims.splitting.drafts import comma_before
from claims.splitting.lexicon.people import is_person
from claims.splitting.tree import Node

BODIES = frozenset({"ORG", "FAC", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT"})


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
    at, start = whole.right.index(of) + 1, place.right.index(name) - 1
    for offset, node in enumerate(place.right[start:]):
        whole.put_right(node.detach(), at + offset)


def _of_a_kind(whole: Node, name: Node) -> bool:
    """A person behind a role, a body behind any other noun."""
    if is_person(whole.lemma.lower()):
        return name.ent == "PERSON"
    return name.ent in BODIES
