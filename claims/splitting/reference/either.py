"""Where a pronoun may as well mean another than the one that stands out most."""

from collections.abc import Iterable, Mapping

from claims.language.aliases import kind
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import COLLECTIVE
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.agreement import judged
from claims.splitting.reference.asked_of import made_to_act, needs_minds
from claims.splitting.reference.binding import can_bind, clause_of
from claims.splitting.reference.entity import Entity, Place, Where
from claims.splitting.reference.inside_speech import of_another
from claims.splitting.reference.mentions import Form, Sort
from claims.splitting.reference.salience import addressed, says
from claims.splitting.tree import NOUN_SUBJECTS


def either(
    recent: Iterable[Place], where: Where, entity: Entity, entities: Mapping[int, Entity]
) -> bool:
    """Whether another may as well be meant, whatever the points say."""
    if _against_its_own(recent, where, entity) or of_another(recent, where, entity):
        return True
    if where.mention.gender:
        told = _or_whom_one_told(recent, where, entity, entities)
        told = told or _of_a_bare_name(recent, where, entity)
        told = told or _of_who_spoke(recent, where, entity)
        told = told or _of_the_quoted(recent, where, entity, entities)
        told = told or _of_known_sex(where, entity, entities.values())
        told = told or _of_whom_it_acts_on(recent, where, entity, entities)
        told = told or _someone_leads(recent, where, entity)
        told = told or _someone_unheard_of(recent, where, entity)
        return told or _someone_acted(recent, where, entity)
    if _in_brackets(recent, where, entity) or _a_body_beside(where, entity):
        return True
    if not where.mention.plural:
        return False
    if _or_those_told(recent, where, entity, entities) or _of_the_ordered(
        recent, where, entity, entities
    ):
        return True
    one = _is_one(recent, where, entity, entities.values())
    made = _let_others(recent, where, entity) or _did_it_to_others(recent, where, entity)
    return one or made or _of_their_things(recent, where, entity) or _aside(recent, where, entity)


def _a_body_beside(where: Where, entity: Entity) -> bool:
    """ "The Danes led. The win gave Peru a point to take them on", "Envoys of the Trust officials
    said its head": a body or country that the sentence itself names before the pronoun, which no
    rule of agreement may have let in, rather than one of an earlier sentence.
    """
    token = where.mention.head
    if entity.last == where.sentence or token.lower_ not in _THEIRS:
        return False
    several = where.mention.plural
    before = token.doc[token.sent.start : token.i]
    return any(
        t.ent_type_ in _OF_BODIES
        and t.tag_ in ("NNP", "NNPS")
        and (t.dep_ in _PART_OF or (several and t.dep_ in _FOREMOST))
        for t in before
    )


_THEIRS = words("its they their them")
_OF_BODIES = ("ORG", "GPE", "NORP", "WORK_OF_ART")
_PART_OF = ("compound", "nmod", "poss")
_FOREMOST = (*NOUN_SUBJECTS, "dobj", "dative")


def _in_brackets(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """Rain on the lake (a tenth of its surface): the lake's."""
    token = where.mention.head
    marks = [t for t in token.doc[token.sent.start : token.i] if t.text in "()"]
    if not marks or marks[-1].text != "(" or marks[-1].i == token.sent.start:
        return False
    noun = marks[-1].nbor(-1)
    return noun.pos_ in ("NOUN", "PROPN") and not any(
        p.entity is entity and p.doc == where.doc and p.mention.head.i >= noun.i for p in recent
    )


def _of_the_ordered(
    recent: Iterable[Place], where: Where, entity: Entity, agreeing: Mapping[int, Entity]
) -> bool:
    """The army gave the rebels a week to lay down their guns: theirs who are to do it."""
    token = where.mention.head
    clause = clause_of(token)
    if token.dep_ != "poss" or clause.tag_ != "VB":
        return False
    verbs = [a for a in clause.ancestors if a.lemma_ in _ORDERING]
    whom = [c for c in verbs[0].rights if c.dep_ in ("dobj", "dative")] if verbs else []
    return any(
        p.entity is not entity and id(p.entity) in agreeing and p.mention.head in whom
        for p in recent
        if p.sentence == where.sentence
    )


_ORDERING = words("give grant allow ask tell order urge force help let offer leave invite pay")


def _or_those_told(
    recent: Iterable[Place], where: Where, entity: Entity, agreeing: Mapping[int, Entity]
) -> bool:
    """Teachers told parents that their children were safe: either's."""
    if entity is not where.speaker or where.direct:
        return False
    verbs = [a for a in where.mention.head.ancestors if a.lemma_ in STATEMENT]
    whom = [c for c in verbs[0].rights if c.dep_ in ("dobj", "dative")] if verbs else []
    told = (p for p in recent if p.doc == where.doc and p.mention.head in whom)
    return any(p.entity is not entity and id(p.entity) in agreeing for p in told)


def _aside(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """ "The boats belong to a friend of the guards. They are old": told of in passing only."""
    last = [p.mention for p in recent if p.entity is entity and p.sentence >= where.sentence - 1]
    token = where.mention.head
    if token.dep_ not in (*NOUN_SUBJECTS, "poss") or entity is where.speaker or not last:
        return False
    return not any(m.form is Form.PRONOUN or m.head.dep_ not in _IN_PASSING for m in last)


_IN_PASSING = ("pobj", "agent")


def _of_whom_it_acts_on(
    recent: Iterable[Place], where: Where, entity: Entity, agreeing: Mapping[int, Entity]
) -> bool:
    """ "Ode wrote a law that strips Lind of his rank", "told of a man hiding his gold": of whoever
    stands in the clause, where the other does not.
    """
    token = where.mention.head
    if token.dep_ != "poss":
        return False
    clause = clause_of(token)
    mates = [c for c in clause.children if c.dep_ in ("dobj", "dative", *NOUN_SUBJECTS)]
    if clause.dep_ in ("acl", "relcl") and clause.head.i < token.i:
        mates += [clause.head, *(t for c in clause.head.rights for t in c.rights)]
    here = [p for p in recent if p.sentence == where.sentence and p.mention.head in mates]
    if any(p.entity is entity for p in here):
        return False
    others = [p for p in here if p.mention.head not in (token.head, *token.head.children)]
    return any(p.entity.sort is Sort.PERSON and id(p.entity) in agreeing for p in others)


def _of_who_spoke(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """ "Ode said the man was ill. "He left," ...": in a quotation of nobody known, mostly Ode's;
    "said Ode. "He left," said Lind": in one of Lind's another may be meant than who only spoke.
    """
    if not where.direct:
        return False
    near = [p for p in recent if p.sentence >= where.sentence - 2 and not p.mention.marked]
    spoke = [says(p.mention.head) for p in near if p.entity is entity]
    return any(spoke) and (where.speaker is None or all(spoke))


def _of_the_quoted(
    recent: Iterable[Place], where: Where, entity: Entity, agreeing: Mapping[int, Entity]
) -> bool:
    """ ""I saw Lind," said Ode. Her coach ...": outside the marks Ode's, as well as Lind's."""
    if where.direct or where.mention.marked or entity is where.speaker:
        return False
    near = [p for p in recent if p.sentence >= where.sentence - 2]
    if not all(p.mention.marked for p in near if p.entity is entity):
        return False
    spoke = (p for p in recent if says(p.mention.head) and not p.mention.marked)
    return any(p.entity is not entity and id(p.entity) in agreeing for p in spoke)


def _of_a_bare_name(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """ "Ann Ode said Bernat scored her first goal": a name of no known kind may be a person's."""
    token = where.mention.head
    verb = clause_of(token)
    itself = any(p.entity is entity and p.mention.head.head == verb for p in recent)
    if token.dep_ != "poss" or itself or token.head.dep_ == "attr":
        return False  # "Bernat was her first coach"
    names = [c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS and c.tag_ == "NNP"]
    like = ("", where.mention.gender)
    names = [c for c in names if c.ent_type_ in ("", "ORG") and not c.text.isupper()]
    return any(c.n_lefts == 0 and gender_of_name(c.text) in like for c in names)


def _of_known_sex(where: Where, entity: Entity, others: Iterable[Entity]) -> bool:
    """ "Tom Ode won while Awa Lind sang. He left": nobody told whether Lind is a man, Ode is."""
    own = entity.before > 0 or where.mention.head.dep_ == "poss"
    if entity.gender or (entity is where.speaker and own):  # "Lind said he": of whom one had told
        return False
    here = entity.last == where.sentence and entity is not where.speaker
    return any(  # "Lind led until he stumbled": whoever won before
        e.gender
        and 2 * e.count >= entity.count
        and e.name
        and e.sort is Sort.PERSON
        and e.last >= where.sentence - (not here)
        for e in others
        if e is not entity
    )


def _or_whom_one_told(
    recent: Iterable[Place], where: Where, entity: Entity, agreeing: Mapping[int, Entity]
) -> bool:
    """Ode told Ann Lind that she had won: either of them."""
    told = (p for p in recent if p.doc == where.doc and id(p.entity) in agreeing)
    token = where.mention.head
    subject = token.head if token.dep_ == "poss" else token  # that his car was stolen
    return entity is where.speaker and any(
        p.entity.gender == where.mention.gender and addressed(subject, p.mention.head)
        for p in told
        if p.entity is not entity
    )


def _someone_acted(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """Silva replaced Jones. He scored: Silva, of whom nobody told what he is, may be "he"; Jones
    slipped and Silva ran. He scored; Silva has a son, Jones, and his wife sings.
    """
    acts = [p for p in recent if p.mention.head.dep_ in ("nsubj", "nsubjpass")]
    here = [p for p in acts if p.sentence == where.sentence and can_bind(where, p)]
    if entity.last == where.sentence and not any(p.entity is entity for p in here):
        return any(_may_act(p, where, entity) for p in here)
    before = [p for p in recent if p.sentence == where.sentence - 1]
    own = [p for p in before if p.entity is entity and p in acts]
    if own:
        return any(
            p in acts and _may_act(p, where, entity) for p in before[before.index(own[-1]) :]
        )
    if not any(p.entity is entity and p.mention.head.dep_ != "poss" for p in before):
        return False
    return any(p.mention.head.dep_ == "nsubj" and of_no_known_kind(p) for p in before)


def _someone_unheard_of(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """ "It ended at 5, Bo Ode leading, his first win": who stands in the sentence as part of no
    phrase that the parser found is as near as who led the one before.
    """
    token = where.mention.head
    if entity.last == where.sentence or entity is where.speaker:
        return False
    before = token.doc[token.sent.start : token.i]
    own = entity.name.split()
    people = [t for t in before if t.ent_type_ == "PERSON" and t.text not in own and _bare(t)]
    here = [p.mention for p in recent if p.sentence == where.sentence and p.doc == where.doc]
    return any(not any(m.start <= t.i < m.stop for m in here) for t in people)


def _bare(named: Token) -> bool:
    """Not the Evening Ode, a paper read as a person."""
    while named.ent_iob_ == "I":
        named = named.nbor(-1)
    return not (named.i and named.nbor(-1).pos_ == "DET")


def _may_act(place: Place, where: Where, entity: Entity) -> bool:
    """A lone name of no known kind, which may be of that sex, and is not part of the other's."""
    name = place.mention.name
    alike = gender_of_name(name) in ("", where.mention.gender)
    main = place.mention.head.head.dep_ in ("ROOT", "conj")
    return main and alike and of_no_known_kind(place) and name not in entity.name.split()


def _someone_leads(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """ "Silva scored twice, but she was tired", "Silva scored twice. She was tired": Silva, though
    nobody told what she is, rather than whom another sentence spoke of.
    """
    return any(
        where.sentence - p.sentence <= 1
        and entity.last < p.sentence
        and p.mention.head.dep_ in NOUN_SUBJECTS
        and of_no_known_kind(p)
        and (p.sentence == where.sentence or _as_people_do(p.mention.head))
        and p.mention.name not in entity.name.split()
        and can_bind(where, p)
        and gender_of_name(p.mention.name) in ("", where.mention.gender)
        for p in recent
    )


def _as_people_do(head: Token) -> bool:
    """The subject of a main clause that no label takes for a body's, or that does as people do."""
    acts = head.head.dep_ == "ROOT"
    return acts and (head.ent_type_ in ("", "PERSON") or head.head.lemma_ in _BODILY)


_BODILY = words(  # what bodies and firms do not do
    "jump run walk sing dance laugh smile weep cry marry graduate kneel sit sleep swim smoke drink "
    "eat wear fall stumble kick dribble dive sprint limp whisper shout wave nod"
)


def of_no_known_kind(place: Place) -> bool:
    """A lone name of which nothing tells what it is: Silva."""
    mention, entity = place.mention, place.entity
    lone = mention.name and " " not in mention.name and not mention.name.isupper()
    return bool(
        lone
        and entity.sort is not Sort.PERSON
        and mention.head.text.isalpha()
        and not entity.nouns - {mention.name.lower()}
        and not any(c.dep_ == "det" for c in mention.head.children)
        and not _are(mention.head)
        and kind(entity.name) != "country"
    )


def _are(head: Token) -> bool:
    """Leeds were late, Leeds have lost: a side."""
    verb = head.head
    acts = head.dep_ in NOUN_SUBJECTS and head.tag_ in ("NNP", "NNPS")
    return acts and any(t.tag_ == "VBP" or t.lower_ == "were" for t in (verb, *verb.lefts))


def _against_its_own(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """China banned its fish, the port sued its owners: another's, or its own."""
    token = where.mention.head
    verb = token.head.head
    if token.dep_ != "poss" or verb.lemma_ not in _HOSTILE or token.head.dep_ != "dobj":
        return False
    return any(
        p.entity is entity and p.mention.head.dep_ == "nsubj" and p.mention.head.head == verb
        for p in recent
        if p.sentence == where.sentence
    )


_HOSTILE = words(
    "ban sue fine bomb attack invade arrest jail raid shoot seize sanction boycott besiege occupy "
    "bombard storm search charge prosecute"
)


def _is_one(
    recent: Iterable[Place], where: Where, entity: Entity, others: Iterable[Entity]
) -> bool:
    """Whether "they" would be one body, of which nothing tells that it is so called: the service
    moved the herd. They had been hunted.
    """
    if entity.plural or entity.joined or entity is where.speaker or entity.last == where.sentence:
        return False
    people = any(e.sort is Sort.PERSON and e.last >= where.sentence - 2 for e in others)
    several = any(
        (p.mention.plural or p.entity.nouns & COLLECTIVE) and p.entity is not entity
        for p in recent
        if entity.last <= p.sentence < where.sentence and not p.mention.joined
    )
    team = entity.nouns & COLLECTIVE or needs_minds(where.mention.head)
    return people or (several and not team) or _others_led(recent, where, entity)


def _others_led(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """ "Several skaters left the town. They retired": whoever several are, the town is one."""
    before = [p for p in recent if p.sentence == where.sentence - 1]
    led = any(p.mention.head.dep_ in NOUN_SUBJECTS and p.entity is entity for p in before)
    return not led and any(
        p.mention.plural and p.mention.head.dep_ in NOUN_SUBJECTS and p.entity is not entity
        for p in before
    )


def _let_others(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """Ode's men trained dogs to swim. They drowned: the dogs, as well as the men."""
    before = [p for p in recent if p.sentence == where.sentence - 1]
    led = [p.mention.head.head for p in before if p.entity is entity]
    return any(
        p.mention.plural
        and p.entity is not entity
        and any(made_to_act(p.mention.head, verb) for verb in led)
        for p in before
    )


def _did_it_to_others(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """Residents sold the boats. They were old: the boats, unless only people could do it."""
    token = where.mention.head
    if token.dep_ not in NOUN_SUBJECTS or needs_minds(token) or entity.sort is Sort.THING:
        return False
    before = [p for p in recent if p.sentence == where.sentence - 1]
    acts = [p.mention.head.head for p in before if p.entity is entity]
    return any(
        p.entity is not entity
        and p.mention.plural
        and p.entity.sort is Sort.THING
        and p.mention.head.dep_ == "dobj"
        and p.mention.head.head in acts
        for p in before
    )


def _of_their_things(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """The buses are new. Drivers say they are quiet: the buses."""
    return (
        entity is where.speaker
        and not where.direct
        and judged(where.mention.head)
        and any(
            p.mention.plural and p.entity.sort is Sort.THING and p.entity is not entity
            for p in recent
            if 0 < where.sentence - p.sentence <= 2
        )
    )
