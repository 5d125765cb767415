"""Who goes on speaking: "she added" is whoever spoke before, not whom that one spoke of."""

from collections.abc import Iterable, Iterator, Sequence

from claims.splitting.lexicon.reporting import COGNITION, FINDING, JUDGING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.agreement import agrees
from claims.splitting.reference.entity import Entity, Place, Where
from claims.splitting.reference.mentions import Sort
from claims.splitting.reference.pronouns import Antecedent
from claims.splitting.reference.salience import according_to, says
from claims.splitting.speech.speakers import RECORDS
from claims.splitting.tree import NOUN_SUBJECTS

GOES_ON = 0.8  # certainty of who spoke before, of who speaks
_ADDING = words("add continue conclude reiterate repeat")
_ANSWERING = words("reply respond answer retort counter")  # somebody else
_TELLING = STATEMENT | FINDING | COGNITION


def goes_on_speaking(recent: Iterable[Place], where: Where) -> Antecedent | None:
    """ "Ann Ode said a guard had fled. "He ran," she said": the last who spoke and agrees.

    None where somebody else who agrees has acted since, or leads the same sentence; where the
    pronoun's verb is "add", only in the same paragraph, in which nobody had spoken.
    """
    pronoun = where.mention.head
    subject = pronoun.head if pronoun.dep_ == "poss" else pronoun
    tells = (subject.dep_ == "nsubj" and _tells(subject)) or according_to(pronoun)
    if where.speaker is not None or not tells:
        return None
    if subject.head.lemma_ in _ANSWERING or (pronoun is not subject and not _of_a_body(pronoun)):
        return None
    before = [p for p in recent if p.sentence < where.sentence]
    spoke = [p for p in before if _speaks(p) and agrees(where, p)]
    here = [p for p in recent if p.sentence == where.sentence and p.mention.head.i < subject.i]
    if not spoke or any(_leads(p, where) for p in here):
        return None  # "Bell was in Leeds, where he announced that": Bell
    last = spoke[-1]
    since = before[before.index(last) + 1 :]
    speaker = _by_name(last, before)
    if _is_source(last.mention.head):  # "According to Ode, Lind is weak. "Go," he said": Ode
        since = [p for p in since if p.sentence != last.sentence]
    rivals = [p for p in since if _rival(p, speaker, where)]
    if subject.head.lemma_ in _ADDING and last.doc != where.doc:
        rivals = [p for p in rivals if p.doc == where.doc]  # of the same paragraph
    elif subject.head.lemma_ in _ADDING:
        rivals = []
    if last.doc != where.doc:  # "In 2015, Ling Zhao filmed carp. She found that": Zhao
        near = [p for p in since if p.doc == where.doc and where.sentence - p.sentence == 1]
        rivals += [p for p in near if p.entity is not speaker and _leads(p, where)]
    if rivals:
        return None
    return Antecedent(speaker, GOES_ON, None)


def _of_a_body(its: Token) -> bool:
    """Its report, its spokesman said."""
    spokes = its.head.lemma_.startswith("spokes")
    return its.lower_ == "its" and (spokes or its.head.lemma_ in RECORDS)


def _speaks(place: Place) -> bool:
    """Named as who says something, by the writer; or as a source: according to her, for her."""
    head = place.mention.head
    if place.mention.marked or place.entity.sort is Sort.PLACE:
        return False
    by = head.dep_ == "pobj" and head.head.dep_ == "agent"  # the move was criticised by Ode
    verb = head.head.head if by else head.head
    judges = (by or head.dep_ == "nsubj") and verb.lemma_.lower() in JUDGING
    return judges or _tells(head) or _is_source(head)


def _tells(subject: Token) -> bool:
    """Of a verb of saying, thinking or finding; or of one beside it: welcomed it and said."""
    if says(subject):
        return True
    return subject.dep_ == "nsubj" and any(
        verb.lemma_.lower() in _TELLING
        and (verb.dep_ == "parataxis" or any(c.dep_ == "ccomp" for c in verb.children))
        for verb in _verbs(subject.head)
    )


def _verbs(verb: Token) -> Iterator[Token]:
    yield verb
    for joined in verb.rights:
        if joined.dep_ == "conj" and not any(c.dep_ in NOUN_SUBJECTS for c in joined.children):
            yield joined


def _is_source(head: Token) -> bool:
    """According to Ode; for the analyst Ode, in front of the sentence."""
    prep = head.head
    if head.dep_ != "pobj" or prep.i >= head.i:
        return False
    fronted = prep.lower_ == "for" and prep.left_edge.i <= prep.sent.start + 1
    return (fronted and head.ent_type_ == "PERSON") or prep.head.lower_ == "according"


def _by_name(place: Place, before: Sequence[Place]) -> Entity:
    """The head of the zoo, Ann Ode, said: Ann Ode."""
    named = (
        p.entity
        for p in before
        if p.doc == place.doc
        and p.mention.head.dep_ == "appos"
        and p.mention.head.head == place.mention.head
        and p.entity.sort is Sort.PERSON
        and p.mention.name
    )
    return next(named, place.entity)


def _rival(place: Place, speaker: Entity, where: Where) -> bool:
    """Another who agrees as surely, the subject of a sentence of the writer's."""
    head, entity = place.mention.head, place.entity
    acts = head.dep_ in NOUN_SUBJECTS and head.head.dep_ == "ROOT" and not place.mention.marked
    if entity is speaker or not acts or not agrees(where, place):
        return False
    if entity.gender or not speaker.gender:
        return True
    named = entity.sort is Sort.PERSON and bool(entity.name)
    return named and where.sentence - place.sentence == 1  # a man, as far as anyone knows


def _leads(place: Place, where: Where) -> bool:
    """Whom "she" may be, by name: Bell left; the coach, Ann Bell, left, in the writer's words."""
    head = place.mention.head
    head = head.head if head.dep_ == "appos" else head
    person = place.entity.sort is Sort.PERSON and place.mention.name
    acts = head.dep_ in NOUN_SUBJECTS and (head.head.dep_ == "ROOT" or _before_semicolon(head.head))
    if not where.mention.gender or not person or not acts or place.mention.marked:
        return False
    return agrees(where, place)


def _before_semicolon(verb: Token) -> bool:
    """ "Bell blamed the crew; she said that": a main clause, as the one behind it is."""
    main = verb.head
    joined = verb.dep_ in ("ccomp", "parataxis") and main.dep_ == "ROOT" and verb.i < main.i
    return joined and any(t.text == ";" for t in verb.doc[verb.i : main.i])
