"""Which mention a pronoun takes up, by agreement and salience."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.splitting.lexicon.people import KIN
from claims.splitting.reference.agreement import agrees
from claims.splitting.reference.binding import can_bind, clause_of, mates_of
from claims.splitting.reference.either import either
from claims.splitting.reference.entity import Entity, Place, Where
from claims.splitting.reference.mentions import Form, Mention, Sort
from claims.splitting.reference.salience import defines, score_of
from claims.splitting.tree import NOUN_SUBJECTS


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a pronoun means: the entity, how surely, and its nearest mention in the sentence."""

    entity: Entity
    certainty: float
    beside: Mention | None
    defined: bool = False  # by the sentence before, whose subject it was


EITHER = 0.5  # certainty where two may be meant
GUESSED = 0.75  # of the score, where one is known to be a man or woman and this one is not
UNRIVALLED = 0.95  # certainty where nothing else agrees
CHILD = 0.7  # certainty of "his" in "his father and his mother"
GOES_ON = 0.65  # certainty of who acted before, of who also acts
LONE = 105.0  # score below which even what nothing rivals is less than sure
FAINT = 45.0  # score of he or she below which even what nothing rivals is in doubt
LONE_PERSON = 80.0  # the same of he and she, once another has been named


def antecedent(recent: Iterable[Place], where: Where) -> Antecedent | None:
    """The best of the mentions that agree; None when there is none."""
    scores: dict[int, float] = {}
    entities: dict[int, Entity] = {}
    others, doubtful = _on_the_other_side(recent, where)
    if where.mention.plural:  # "it had agreed to raise their pay": not its own
        here = [p for p in recent if p.sentence == where.sentence]
        others |= {id(p.entity) for p in here if p.mention.head.lower_ == "it"}
    for place in recent:
        if id(place.entity) in others:
            continue
        if not agrees(where, place) or not can_bind(where, place):
            continue
        score = score_of(where, place)
        key = id(place.entity)
        if score > scores.get(key, 0.0):
            scores[key], entities[key] = score, place.entity
    if not scores:
        return None
    if where.mention.plural:
        _drop_parts(recent, scores)
    if where.mention.gender and any(e.gender for e in entities.values()):
        for key, entity in entities.items():
            near = entity.sort is Sort.PERSON and entity.last >= where.sentence - 1
            scores[key] *= 1.0 if entity.gender or near else GUESSED
    ranked = sorted(scores, key=lambda k: -scores[k])
    best = scores[ranked[0]]
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    entity = entities[ranked[0]]
    certainty = min(UNRIVALLED, best / (best + second))
    if not where.mention.gender:
        certainty = min(certainty, best / LONE)
    elif _left_behind(recent, entity) or (best < FAINT and _of_another_speaker(where, entity)):
        certainty = min(certainty, best / LONE_PERSON)
    if _goes_on(recent, where, entity):
        certainty = max(certainty, GOES_ON)
    rivals = (score_of(where, p) for p in recent if id(p.entity) in doubtful and agrees(where, p))
    if any(score >= best for score in rivals) or either(recent, where, entity, entities):
        certainty = min(certainty, EITHER)
    child = _child_of(recent, where, entity)
    if child is not None and id(child) in scores:
        entity, certainty = child, max(certainty, CHILD)
    elif where.mention.gender and _ones_own(recent, where, entity):
        certainty = min(certainty, EITHER)
    defined = any(
        p.entity is entity
        and where.sentence - p.sentence == 1
        and p.mention.form is not Form.PRONOUN
        and defines(where.mention.head, p.mention.head)
        for p in recent
    )
    return Antecedent(entity, certainty, _beside(recent, where, entity), defined)


def _goes_on(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """ "The bank bought a firm. It also sold one": whoever acted in the sentence before."""
    token = where.mention.head
    if token.dep_ not in NOUN_SUBJECTS or not any(c.lower_ == "also" for c in token.head.lefts):
        return False
    before = [p for p in recent if p.entity is entity and where.sentence - p.sentence == 1]
    heads = [p.mention.head for p in before]
    return any(head.dep_ in NOUN_SUBJECTS and head.head.dep_ == "ROOT" for head in heads)


def _child_of(recent: Iterable[Place], where: Where, entity: Entity) -> Entity | None:
    """Ode's father kept a shop and his mother sold cloth: Ode's mother."""
    token = where.mention.head
    if token.dep_ != "poss" or token.head.lemma_ not in KIN or not where.mention.gender:
        return None
    if entity is where.speaker:
        return None  # Ode's father said his son was ill
    kin = [p for p in recent if p.entity is entity and where.sentence - p.sentence <= 1]
    owners = {
        c
        for p in kin
        if p.mention.head.lemma_ in KIN
        for c in p.mention.head.children
        if c.tag_ == "PRP$"
    }
    return next((p.entity for p in recent if p.mention.head in owners), None)


def _ones_own(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """Eva's daughter Ann sang. She won: Ann, or Eva, of whom the text tells."""
    if entity is where.speaker:
        return False
    for place in recent:
        head = place.mention.head
        if place.entity is not entity or place.sentence < where.sentence - 1:
            continue
        first = head.head if head.dep_ == "appos" else head
        if first.dep_ not in ("nsubj", "nsubjpass"):
            continue
        nouns = (first, *(c for c in first.children if c.dep_ == "appos"))
        owners = {c for n in nouns for c in n.children if c.dep_ == "poss"}
        if any(
            p.mention.head in owners
            and p.entity is not entity
            and p.entity.sort is Sort.PERSON
            and p.entity.gender in ("", where.mention.gender)
            for p in recent
        ):
            return True
    return False


def _on_the_other_side(recent: Iterable[Place], where: Where) -> tuple[set[int], set[int]]:
    """Who cannot be "him" in this clause, however called: its subject, by all its names.

    And of those, who is there only as what another pronoun was taken for: "he accused him".
    """
    pronoun = where.mention.head
    for_it = pronoun.dep_ == "pobj" and (
        pronoun.head.lower_ in ("for", "to", "against")
        or (pronoun.head.lower_ == "in" and clause_of(pronoun).lemma_ in ("invest", "believe"))
    )
    if pronoun.dep_ not in ("dobj", "dative") and not for_it:
        return set(), set()
    mates = mates_of(pronoun, clause_of(pronoun))
    there = [p for p in recent if p.doc == where.doc and p.mention.head in mates]
    sure = {id(p.entity) for p in there if p.mention.form is not Form.PRONOUN}
    found = {id(p.entity) for p in there}
    return found, found - sure


def _of_another_speaker(where: Where, entity: Entity) -> bool:
    """ "Mast said he was glad": someone of whom nothing tells that Mast is a man."""
    speaker = where.speaker
    return speaker is not None and speaker is not entity and bool(speaker.name)


def _left_behind(recent: Iterable[Place], entity: Entity) -> bool:
    """Whether another person has been named since."""
    return any(
        p.sentence > entity.last and p.entity.name and p.entity.sort is Sort.PERSON for p in recent
    )


def _drop_parts(recent: Iterable[Place], scores: dict[int, float]) -> None:
    """ "Ode and Lind ... they": where both together may be meant, one of them is no rival."""
    places = list(recent)
    for whole in places:
        if whole.entity.joined and id(whole.entity) in scores:
            for p in places:
                inside = p.doc == whole.doc and p.mention.head.i in whole.mention.joined
                if inside and not p.entity.joined and p.entity.last <= whole.sentence:
                    scores.pop(id(p.entity), None)


def _beside(recent: Iterable[Place], where: Where, entity: Entity) -> Mention | None:
    own = where.mention.head.i
    same = [
        p.mention
        for p in recent
        if p.entity is entity and p.sentence == where.sentence and p.mention.head.i != own
    ]
    before = [m for m in same if m.head.i < own]
    return before[-1] if before else same[0] if same else None
