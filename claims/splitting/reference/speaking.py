"""Who goes on speaking: "she added" is whoever spoke before, not whom that one spoke of."""

from collections.abc import Iterable

from claims.splitting.lexicon.reporting import FINDING
from claims.splitting.lexicon.wordlist import words
from claims.splitting.reference.agreement import agrees
from claims.splitting.reference.entity import Entity, Place, Where
from claims.splitting.reference.mentions import Sort
from claims.splitting.reference.pronouns import Antecedent
from claims.splitting.reference.salience import in_marks, says
from claims.splitting.tree import NOUN_SUBJECTS

GOES_ON = 0.8  # certainty of who spoke before, of who speaks
_ADDING = words("add continue conclude reiterate repeat")
_ANSWERING = words("reply respond answer retort counter")  # somebody else


def goes_on_speaking(recent: Iterable[Place], where: Where) -> Antecedent | None:
    """ "Ann Ode said a guard had fled. "He ran," she said": the last who spoke and agrees.

    None where somebody else who agrees has acted since, unless the pronoun's verb is "add".
    """
    pronoun = where.mention.head
    if pronoun.dep_ != "nsubj" or where.direct or not says(pronoun):
        return None
    if pronoun.head.lemma_ in _ANSWERING:
        return None
    before = [p for p in recent if p.sentence < where.sentence]
    spoke = [p for p in before if _speaks(p) and agrees(where, p)]
    if not spoke:
        return None
    last = spoke[-1]
    since = before[before.index(last) + 1 :]
    adds = pronoun.head.lemma_ in _ADDING
    if not adds and any(_rival(p, last.entity, where) for p in since):
        return None
    return Antecedent(last.entity, GOES_ON, None)


def _speaks(place: Place) -> bool:
    """Named as who says something, by the writer."""
    head = place.mention.head
    found = head.dep_ == "nsubj" and head.head.lemma_ in FINDING
    found = found and any(c.dep_ == "ccomp" for c in head.head.rights)
    tells = (says(head) or found) and not in_marks(head)
    return tells and place.entity.sort is not Sort.PLACE


def _rival(place: Place, speaker: Entity, where: Where) -> bool:
    """Another who agrees as surely, the subject of a sentence of the writer's."""
    head, entity = place.mention.head, place.entity
    acts = head.dep_ in NOUN_SUBJECTS and head.head.dep_ == "ROOT" and not in_marks(head)
    if entity is speaker or not acts or not agrees(where, place):
        return False
    return bool(entity.gender) or not speaker.gender
