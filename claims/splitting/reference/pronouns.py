"""Which mention a pronoun takes up, by agreement and salience."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from claims.language.aliases import kind
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import BODIES
from claims.splitting.lexicon.people import KIN, is_person
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.reference.asked_of import (
    made,
    mute,
    needs_a_body,
    needs_minds,
    no_body,
    of_a_country,
)
from claims.splitting.reference.entity import Entity, Place
from claims.splitting.reference.mentions import Form, Mention, Sort, only_says
from claims.splitting.speech.speakers import RECORDS


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a pronoun means: the entity, how surely, and its nearest mention in the sentence."""

    entity: Entity
    certainty: float
    beside: Mention | None


@dataclass(frozen=True, slots=True)
class Where:
    """A pronoun in its document; speaker: who says it, when it stands in reported speech."""

    doc: int
    sentence: int
    mention: Mention
    speaker: Entity | None = None
    direct: bool = False
    barred: tuple[Entity, ...] = ()  # named in what the pronoun says: "he said Ode was late"


DECAY = (1.0, 0.62, 0.35, 0.2, 0.12)  # weight of a mention so many sentences back
NEAR = 100.0  # of standing in the same sentence, before decay
PARALLEL = 20.0  # both subjects
LINKED = 35.0  # subjects of a clause and of the adverbial clause that hangs on it
BOUND = 65.0  # the lake lost a third of its volume
OFTEN = 6.0  # each earlier mention, up to four
SAID = 60.0  # the pronoun is the subject of what the speaker reports
EITHER = 0.5  # certainty where two may be meant
ADDRESSED = 40.0  # told Ode that he was late
AGENT = 40.0  # taken off by whom it was done, of "it"
QUOTED = 40.0  # taken off what only someone quoted spoke of
SPOKE = 40.0  # who said something before, of who says something
SUFFERED = 60.0  # a judge jailed Ode: she had lied
CATAPHORA = 220.0  # during his visit, Kerry ...
STRANGER = 60.0  # taken off where the kind is a guess
MINDS = 30.0  # they are people rather than things
ONE_BODY = 15.0  # they is a team
GUESSED = 0.75  # of the score, where one is known to be a man or woman and this one is not
UNDERGOES = 35.0  # it was sold, taken down, insured: rather a thing than a body
ACROSS = 0.9  # a paragraph back
UNRIVALLED = 0.95  # certainty where nothing else agrees
LONE = 105.0  # score below which even what nothing rivals is less than sure
LONE_PERSON = 80.0  # the same of he and she, once another has been named


def antecedent(recent: Iterable[Place], where: Where) -> Antecedent | None:
    """The best of the mentions that agree; None when there is none."""
    scores: dict[int, float] = {}
    entities: dict[int, Entity] = {}
    others = _on_the_other_side(recent, where)
    for place in recent:
        if id(place.entity) in others:
            continue
        if not _agrees(where, place) or not _can_bind(where, place):
            continue
        score = _score(where, place)
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
    elif _left_behind(recent, entity):
        certainty = min(certainty, best / LONE_PERSON)
    if where.mention.gender and (
        _someone_acted(recent, where, entity) or _or_whom_one_told(recent, where, entity, scores)
    ):
        certainty = min(certainty, EITHER)
    return Antecedent(entity, certainty, _beside(recent, where, entity))


def _or_whom_one_told(
    recent: Iterable[Place], where: Where, entity: Entity, scores: Mapping[int, float]
) -> bool:
    """Ode told Ann Lind that she had won: either of them."""
    told = (p for p in recent if p.doc == where.doc and id(p.entity) in scores)
    return entity is where.speaker and any(
        p.entity.gender == where.mention.gender and _addressed(where.mention.head, p.mention.head)
        for p in told
        if p.entity is not entity
    )


def _someone_acted(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """Silva replaced Jones. He scored: Silva, of whom nobody told what he is, may be "he"."""
    before = [p for p in recent if p.sentence == where.sentence - 1]
    if any(p.entity is entity and p.mention.head.dep_ in ("nsubj", "nsubjpass") for p in before):
        return False
    if not any(p.entity is entity and p.mention.head.dep_ != "poss" for p in before):
        return False
    return any(
        p.mention.head.dep_ == "nsubj"
        and p.mention.name
        and " " not in p.mention.name
        and p.entity.sort is not Sort.PERSON
        and p.mention.head.text.isalpha()
        and not p.mention.name.isupper()
        and not p.entity.nouns - {p.mention.name.lower()}
        and not any(c.dep_ == "det" for c in p.mention.head.children)
        and kind(p.entity.name) != "country"
        for p in before
    )


def _on_the_other_side(recent: Iterable[Place], where: Where) -> set[int]:
    """Who cannot be "him" in this clause, however called: its subject, by all its names."""
    pronoun = where.mention.head
    if pronoun.dep_ not in ("dobj", "dative"):
        return set()
    mates = _mates(pronoun, _clause(pronoun))
    nouns = [t for t in mates if t.pos_ != "PRON"]
    return {id(p.entity) for p in recent if p.doc == where.doc and p.mention.head in nouns}


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
                if inside and not p.entity.joined:
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


# ------------------------------------------------------------- agreement


def _agrees(where: Where, place: Place) -> bool:
    """Number, gender and kind."""
    pronoun, entity, mention = where.mention, place.entity, place.mention
    if where.direct and entity is where.speaker:
        return False  # nobody is "he" in their own words
    if entity is where.speaker and entity.nouns & _DOCUMENTS and pronoun.head.lower_ == "it":
        return False  # the study said it was near: not the study
    body = entity is where.speaker or entity.sort is Sort.GROUP
    if entity in where.barred or (body and _judged(pronoun.head)):
        return False
    told = pronoun.head.dep_ in ("dobj", "pobj") and entity is where.speaker
    if told and entity.sort is Sort.THING:
        return False  # a poll shows that many oppose it: not the poll
    role = mention.head.head if mention.head.dep_ == "pobj" else mention.head
    if role.lower_ == "as" and (not mention.name or role.head.lemma_ in _PLAYING):
        return False  # started as a clerk and lost her post: she, not the clerk
    if pronoun.gender:
        if entity.plural or entity.joined or entity.sort is Sort.GROUP:
            return False
        if entity.gender and entity.gender != pronoun.gender:
            return False
        body = mention.head.lower_ in BODIES and entity.sort is not Sort.PERSON
        if _called_a_thing(entity) or body:
            return False
        named = entity.sort is Sort.PERSON or _maybe_person(mention)
        return named or entity.gender == pronoun.gender
    if pronoun.plural:
        if not (entity.plural or entity.joined or entity.sort is Sort.GROUP):
            return False
        told = any(c.dep_ == "nsubj" for c in mention.head.head.lefts)
        if mention.head.dep_ == "attr" and told and not mention.name:
            return False  # both were nurses: said of whom they are
        one = not (entity.plural or entity.joined)
        if one and (_one_of_a_list(where, place) or _told(where, place)):
            return False
        kin = pronoun.head.dep_ == "poss" and pronoun.head.head.lemma_ in KIN
        if kin and not (entity.sort is Sort.PERSON or entity.nouns & _KINSFOLK):
            return False  # no boats have a cousin, and no jury
        if made(pronoun.head) and entity.sort is Sort.PERSON:
            return False
        if needs_a_body(pronoun.head) and entity.sort is not Sort.THING:
            return False
        return not needs_minds(pronoun.head) or entity.sort is not Sort.THING
    if entity.plural or entity.joined:
        return False
    if entity.sort is Sort.PERSON and not _firm_after_all(where, entity):
        return False
    if entity.sort is Sort.THING and not entity.name and _says(pronoun.head) and mute(entity.nouns):
        return False  # no arrest says anything
    reads = pronoun.head.dep_ == "nsubj" and pronoun.head.head.lemma_ == "read"
    if reads and not entity.nouns & RECORDS and _says(pronoun.head):
        return False  # it read: "Y"
    if needs_a_body(pronoun.head) and (entity.sort is Sort.GROUP or no_body(entity.nouns)):
        return bool(entity.nouns & _BUILDINGS)
    if entity.sort is Sort.GROUP and of_a_country(pronoun.head):
        return bool(entity.nouns & _LANDS)
    return mention.head.ent_type_ not in ("DATE", "TIME") and mention.head.lower_ not in _NEVER_IT


def _firm_after_all(where: Where, entity: Entity) -> bool:
    """Arla said it was looking at sites: a lone name that is "it" is no person's."""
    lone = entity is where.speaker and not entity.gender and not gender_of_name(entity.name)
    someone = any(is_person(noun) for noun in entity.nouns - _EITHER)
    pronoun = where.mention.head
    said = pronoun.dep_ in ("nsubj", "nsubjpass") and pronoun.head.dep_ == "ccomp"
    return lone and not someone and (said or pronoun.dep_ == "poss")


_KINSFOLK = words("couple family pair duo trio")
_EITHER = words(  # a person or a firm
    "rival partner owner buyer seller customer client supplier competitor winner member investor "
    "developer maker producer operator manufacturer provider builder trader publisher employer"
)


def _told(where: Where, place: Place) -> bool:
    """They told the court it had made them ill: not the court."""
    head = place.mention.head
    told = head.dep_ in ("dobj", "dative") and head.head.lemma_.lower() in STATEMENT
    return told and where.mention.head.lower_ == "them"


def _called_a_thing(entity: Entity) -> bool:
    """Drumm is a game: no man of that name."""
    someone = any(is_person(noun) for noun in entity.nouns)
    return bool(entity.nouns & _THINGS) and " " not in entity.name and not someone


_THINGS = words(
    "game program software app album song film book series show brand product drug vaccine tool "
    "device system project company firm website site magazine newspaper network language ship boat "
    "train plane rocket spacecraft satellite planet star river mountain island storm hurricane "
    "attempt effort version service platform"
)


def _one_of_a_list(where: Where, place: Place) -> bool:
    """Ode Bank and Lind signed their contract: both, not one of them."""
    head = place.mention.head
    listed = head.dep_ == "conj" or any(c.dep_ == "conj" for c in head.children)
    return listed and place.sentence == where.sentence


def _maybe_person(mention: Mention) -> bool:
    """A name of no known kind, without an article: it may be someone's."""
    head = mention.head
    if not mention.name or head.ent_type_ or head.tag_ != "NNP" or " " in head.text:
        return False
    return head.lower_ not in BODIES and not any(c.dep_ == "det" for c in head.children)


_BUILDINGS = words("museum school college hospital hotel club bank church university library")
_LANDS = words("country nation state city town village power")
_DOCUMENTS = words(
    "study report survey paper letter statement poll review article notice document analysis "
    "research decision ruling note text census"
)
_NEVER_IT = words("most some many few all one way time lot number part one's day year fact")
_PLAYING = words("star play appear cast feature return guest debut perform act")


# ------------------------------------------------------------- place


def _can_bind(where: Where, place: Place) -> bool:
    """Before the pronoun, or announced by it; not its own clause mate or part of its phrase."""
    pronoun, other = where.mention.head, place.mention.head
    if place.sentence != where.sentence:
        return place.sentence < where.sentence and not _none_there(other)
    if place.doc != where.doc or other.i == pronoun.i:
        return False
    if other.i > pronoun.i:
        return _announces(pronoun, place.mention)
    owner = pronoun.head if pronoun.dep_ == "poss" else pronoun
    if owner.i == other.i:
        return False  # his wife is not him
    if pronoun.dep_ == "poss":
        return not (other.dep_ == "appos" and other.head == pronoun.head)
    clause = _clause(pronoun)
    if pronoun.dep_ in ("nsubj", "nsubjpass"):
        if _acts_on(other, clause) or (clause.dep_ == "relcl" and clause.head == other):
            return False  # a pier which it rents out
        return not any(a == clause for a in other.ancestors if a.i != other.i) or _outside(
            other, clause
        )
    return other not in _mates(pronoun, clause)


def _acts_on(other: Token, clause: Token) -> bool:
    """Designed by Ode, it; praising Ode, she: its subject is the pronoun, so Ode is another."""
    if other.dep_ in ("dobj", "dative"):
        verb = other.head
    elif other.dep_ == "pobj" and other.head.dep_ == "agent":
        verb = other.head.head
    else:
        return False
    while verb.dep_ == "conj" and verb != clause:
        verb = verb.head
    return (
        verb.dep_ == "advcl"
        and verb.head == clause
        and verb.tag_ in ("VBG", "VBN")
        and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)
    )


def _mates(pronoun: Token, clause: Token) -> list[Token]:
    """The subject of its clause, also of one that shares it, and of objects the other ones."""
    mates = [c for c in clause.children if c.dep_ in ("dobj", "dative")]
    if pronoun.dep_ == "pobj":
        mates = []  # 48 maps, one of them
    while True:
        subjects = [c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")]
        if subjects or clause.dep_ not in ("xcomp", "conj") or clause.head == clause:
            return mates + subjects
        clause = clause.head


def _outside(other: Token, clause: Token) -> bool:
    """Whether it stands in an adverbial clause that comes before the pronoun's own."""
    return any(a.dep_ in ("advcl", "ccomp") and a.head == clause for a in (other, *other.ancestors))


def _clause(token: Token) -> Token:
    head = token.head
    while head.pos_ not in ("VERB", "AUX") and head.head != head:
        head = head.head
    return head


def _announces(pronoun: Token, mention: Mention) -> bool:
    """During his visit, Kerry; discussing her plan, Ode: a front phrase before the subject."""
    subject, first = mention.head, pronoun.sent[0]
    if mention.form is not Form.NAME or pronoun.dep_ not in ("poss", "nsubj", "dobj", "pobj"):
        return False
    if subject.dep_ not in ("nsubj", "nsubjpass"):
        return False
    clause = subject.head
    front = next((a for a in (pronoun, *pronoun.ancestors) if a.head == clause != a), None)
    if front is not None and front.dep_ in ("prep", "advcl"):
        return front.right_edge.i < mention.start
    comma = next((t.i for t in pronoun.sent if t.text == "," and t.i > pronoun.i), None)
    opens = first.tag_ in ("IN", "VBG", "VBN")
    return opens and comma is not None and pronoun.i < comma < mention.start <= comma + 10


def _score(where: Where, place: Place) -> float:
    pronoun, mention = where.mention.head, place.mention
    back = where.sentence - place.sentence
    subjects = ("nsubj", "nsubjpass")
    decay = DECAY[min(back, len(DECAY) - 1)]
    score = (NEAR + mention.weight) * decay
    if back == 0 and mention.head.i > pronoun.i:
        score = CATAPHORA
    parallel = pronoun.dep_ in subjects and mention.head.dep_ in subjects
    if parallel and not only_says(mention.head):
        score += PARALLEL
        score += LINKED * (back == 0 and _linked(pronoun, mention.head))
    if pronoun.dep_ == "poss" and mention.head.head == _clause(pronoun) and back == 0:
        score += BOUND * (mention.head.dep_ in subjects)
    score += OFTEN * min(place.entity.count - 1, 4)
    serves = place.entity is where.speaker and _serves(mention, where)
    spoken = place.entity is where.speaker and not where.direct and not serves
    score -= 1.5 * SAID * serves
    if spoken and pronoun.dep_ in (*subjects, "poss"):
        nameless = bool(where.mention.gender) and not place.entity.name
        score += SAID / 2 if nameless else SAID  # the judge said he had lied: may be another
    score += ADDRESSED * (back == 0 and _addressed(pronoun, mention.head))
    if _says(pronoun) and _says(mention.head):
        score += (SPOKE + 60.0 * only_says(mention.head)) * decay
    if not (where.direct or mention.name or _in_marks(pronoun)) and _in_marks(mention.head):
        score -= QUOTED
    score += SUFFERED * (back == 1 and _done_to(pronoun, mention.head))
    guessed = where.mention.gender and place.entity.sort is not Sort.PERSON
    score -= STRANGER * bool(guessed)
    if pronoun.dep_ == "nsubjpass" and place.entity.sort is Sort.GROUP:
        score -= UNDERGOES * (not where.mention.gender and not where.mention.plural)
    if mention.head.head.dep_ == "agent" and pronoun.lower_ == "it" and back:
        score -= AGENT * decay
    if where.mention.plural:
        minds = place.entity.sort is Sort.PERSON or (
            place.entity.sort is Sort.GROUP
            and (place.entity.plural or place.entity.joined or mention.head.dep_ in subjects)
        )
        score += MINDS * decay * (minds and not needs_minds(pronoun))
        score -= ONE_BODY if not (place.entity.plural or place.entity.joined) else 0.0
    elif not where.mention.gender and place.entity.sort is Sort.PLACE and not parallel:
        score -= STRANGER / 2
    if place.doc != where.doc:
        score *= ACROSS
    return max(score, 1.0)


def _linked(pronoun: Token, subject: Token) -> bool:
    """When the board met, they voted; lamps are dear, though they last: one clause of the other."""
    one, other = pronoun.head, subject.head
    if pronoun.i < subject.i:
        return False
    return any(a.dep_ == "advcl" and a.head == b for a, b in ((one, other), (other, one)))


def _addressed(pronoun: Token, whom: Token) -> bool:
    """Told Ode that he was late; warned the crews they might lose: who is told, most often."""
    verb = whom.head
    if whom.dep_ not in ("dobj", "dative") or verb.lemma_ not in STATEMENT:
        return False
    clause = pronoun.head
    subject = pronoun.dep_ in ("nsubj", "nsubjpass") and pronoun.i > whom.i
    return subject and clause.dep_ == "ccomp" and clause.head == verb


def _in_marks(token: Token) -> bool:
    return sum(t.text == '"' for t in token.doc[token.sent.start : token.i]) % 2 == 1


def _says(subject: Token) -> bool:
    """Subject of a verb of saying with what is said, or of one between what is said."""
    verb = subject.head
    said = subject.dep_ == "nsubj" and verb.lemma_.lower() in STATEMENT
    if not said or any(c.tag_ == "MD" for c in verb.lefts):
        return False
    told = verb.dep_ == "parataxis" or any(c.dep_ == "ccomp" for c in verb.children)
    return told or any(t.text == '"' for t in verb.sent)


_ANSWERS = words("appeal deny contest dispute reject apologise apologize challenge")
_CHARGED = words("accuse sue blame criticise criticize order censure penalise penalize")
_DONE_TO = words(
    "jail sentence fine fin convict acquit arrest charge suspend ban sack fire dismiss "
    "pardon treat rescue appoint hire elect deport detain extradite shoot stab murder evict expel "
    "release"
)


def _done_to(pronoun: Token, whom: Token) -> bool:
    """To whom it was done: a judge jailed Ode. She had lied. A court fined Ode. It will appeal."""
    done = whom.dep_ == "dobj" and whom.head.lemma_.lower() in _DONE_TO
    verb = pronoun.head
    said = [c for c in verb.rights if c.dep_ == "ccomp"]
    if any(v.lemma_ in _ANSWERS for v in (verb, *said)) and whom.head.lemma_ in _DONE_TO | _CHARGED:
        return whom.dep_ == "dobj" and pronoun.dep_ == "nsubj"  # it said it would appeal
    told = verb.lemma_ == "be" or any(c.lower_ == "had" and c.dep_ == "aux" for c in verb.lefts)
    main = verb.dep_ == "ROOT" and whom.head.dep_ == "ROOT" and told
    return done and main and pronoun.dep_ in ("nsubj", "nsubjpass")


def _none_there(head: Token) -> bool:
    """No player, neither town, every guest: none that a later sentence could speak of."""
    return any(c.dep_ == "det" and c.lower_ in _QUANTIFIERS for c in head.children)


_QUANTIFIERS = words("no neither any every each either")


def _judged(pronoun: Token) -> bool:
    """The army warned people, saying it was dangerous: not the army."""
    states = [c for c in pronoun.head.children if c.dep_ == "acomp"]
    return pronoun.lower_ == "it" and bool(states) and states[0].lower_ not in _MINDED


_MINDED = words(
    "ready willing able unable confident aware unaware certain sure proud sorry happy glad pleased "
    "sad open committed concerned determined eager grateful hopeful keen prepared optimistic "
    "responsible liable satisfied surprised disappointed likely unlikely due set bound free safe"
)


def _serves(mention: Mention, where: Where) -> bool:
    """His lawyer, Moe, said he would appeal: he is whose lawyer it is."""
    heads = (mention.head, mention.head.head) if mention.head.dep_ == "appos" else (mention.head,)
    owners = [c for head in heads for c in head.children if c.tag_ == "PRP$"]
    return any(_GENDERS.get(c.lower_) == where.mention.gender != "" for c in owners)


_GENDERS = {"his": "m", "her": "f"}
