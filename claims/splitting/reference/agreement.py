"""Whether a mention can be what a pronoun means: number, gender and kind."""

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import BODIES
from claims.splitting.lexicon.nouns import COMPANIES, SETTLED
from claims.splitting.lexicon.people import (
    EITHER,
    KIN,
    is_person,
    means_body,
    means_thing,
    no_person,
)
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.asked_of import (
    SITTING,
    goes_on,
    happens,
    has_inhabitants,
    has_people,
    is_a_happening,
    is_multiplied,
    is_no_body,
    is_sued,
    is_won,
    lasts,
    lifeless,
    made,
    meets,
    mute,
    names_someone,
    needs_a_body,
    needs_a_firm,
    needs_life,
    needs_minds,
    no_body,
    no_ones,
    of_a_country,
    of_a_couple,
    of_a_state,
    of_no_speaker,
    owns_a_thing,
    side,
    takes_someone,
    told_of_a_plan,
    wants,
)
from claims.splitting.reference.binding import clause_of
from claims.splitting.reference.entity import Entity, Place, Where
from claims.splitting.reference.mentions import Mention, Sort
from claims.splitting.reference.salience import finds, says
from claims.splitting.speech.speakers import RECORDS
from claims.splitting.tree import NOUN_SUBJECTS
from claims.splitting.wording.realise import is_word


def agrees(where: Where, place: Place) -> bool:
    """Number, gender and kind."""
    pronoun, entity, mention = where.mention, place.entity, place.mention
    if where.direct and entity is where.speaker:
        return False  # nobody is "he" in their own words
    if entity is where.speaker and pronoun.gender and where.asks(of_no_speaker):
        return False
    if entity is where.speaker and entity.nouns & _DOCUMENTS and pronoun.head.lower_ == "it":
        return False  # the study said it was near: not the study
    minded = entity is where.speaker and entity.sort in (Sort.GROUP, Sort.PERSON)
    if minded and pronoun.head.lower_ == "it" and where.asks(is_no_body):
        return False
    body = entity is where.speaker or entity.sort is Sort.GROUP
    if entity in where.barred or (body and not pronoun.plural and where.asks(judged)):
        return False
    told = pronoun.head.dep_ in ("dobj", "pobj") and entity is where.speaker
    if told and entity.sort is Sort.THING:
        return False  # a poll shows that many oppose it: not the poll
    if _told_the_press(mention):
        return False
    role = mention.head.head if mention.head.dep_ == "pobj" else mention.head
    if role.lower_ == "as" and (not mention.name or role.head.lemma_ in _PLAYING):
        return False  # started as a clerk and lost her post: she, not the clerk
    if pronoun.gender:
        return _he_or_she(pronoun, place)
    return _they(where, place) if pronoun.plural else _it(where, place)


def _he_or_she(pronoun: Mention, place: Place) -> bool:
    """Whether one person is meant, of that sex."""
    entity, mention = place.entity, place.mention
    if entity.plural or entity.joined or entity.sort is Sort.GROUP:
        return False
    if entity.gender and entity.gender != pronoun.gender:
        return False
    body = mention.head.lower_ in BODIES and entity.sort is not Sort.PERSON
    firm = entity.nouns & COMPANIES and not entity.gender
    firm = firm or (entity.sort is not Sort.PERSON and any(map(no_person, entity.nouns)))
    if _called_a_thing(entity) or body or firm:
        return False  # the owner, a Greek firm
    named = entity.sort is Sort.PERSON or _maybe_person(mention)
    return named or entity.gender == pronoun.gender


def _they(where: Where, place: Place) -> bool:
    """Whether several are meant, or a body of people."""
    pronoun, entity, mention = where.mention, place.entity, place.mention
    if place.sentence == where.sentence and _counted_of(mention.head):
        return False
    if not (entity.plural or entity.joined or entity.sort is Sort.GROUP):
        near = where.sentence - place.sentence == 1 and side(pronoun.head, mention, entity)
        return near or _a_side_here(where, place)
    bare = mention.head.dep_ == "attr" and not mention.name
    if bare and any(c.dep_ == "nsubj" for c in mention.head.head.lefts):
        return False  # both were nurses: said of whom they are
    one = not (entity.plural or entity.joined)
    if where.asks(of_a_couple) and (one or entity.sort is not Sort.PERSON):
        return False
    if where.asks(is_multiplied) and entity.sort is Sort.PERSON:
        return False
    if one and (where.asks(_takes_two) or where.asks(_both)):
        return False
    if one and (_one_of_a_list(where, place) or _told(where, place)):
        return False
    kin = pronoun.head.dep_ == "poss" and pronoun.head.head.lemma_ in KIN
    if kin and not (entity.sort is Sort.PERSON or entity.nouns & _KINSFOLK):
        return False  # no boats have a cousin, and no jury
    if where.asks(made) and entity.sort is Sort.PERSON:
        return False
    if entity.sort is Sort.THING and not entity.name and where.asks(_owns_a_firm):
        return False
    if entity.nouns & _NO_AUTHORS and not entity.name and where.asks(_owns_a_firm):
        return False
    if entity.sort is Sort.THING and not entity.name and where.asks(_is_able):
        return False  # with pace and skill they were unable to score
    if where.asks(needs_a_body) and entity.sort is not Sort.THING:
        return False
    where_at = entity.sort is Sort.PLACE and mention.head.dep_ == "pobj"
    if entity is where.speaker:
        return True  # the two chains said they would decide
    return not where.asks(needs_minds) or not (entity.sort is Sort.THING or where_at)


def _a_side_here(where: Where, place: Place) -> bool:
    """Peru lost their lead, Wales led as their captain scored, Chad said they would come: a name
    of no person that acts in the same sentence.
    """
    entity, head, token = place.entity, place.mention.head, where.mention.head
    here = place.sentence == where.sentence and head.i < token.i
    if not (here and place.mention.name) or entity.sort is Sort.PERSON:
        return False
    if entity is where.speaker or head.tag_ == "NNPS":
        return True
    if head.ent_type_ != "GPE" and is_word(head.lower_):
        return False  # Group Performance
    clause = clause_of(token)
    above = clause.head if clause.dep_ in ("advcl", "xcomp", "conj") else clause
    return token.dep_ == "poss" and head.dep_ in NOUN_SUBJECTS and head.head in (clause, above)


def _it(where: Where, place: Place) -> bool:
    """Whether one thing, place or body is meant."""
    pronoun, entity, mention = where.mention, place.entity, place.mention
    if entity.plural or entity.joined or _with_a_title(mention.head):
        return False
    if place.sentence == where.sentence and _one_of_two(mention):
        return False
    if entity.sort is Sort.GROUP and where.asks(is_won):
        return False
    if entity.sort is Sort.PERSON and not (
        (not entity.name and not entity.gender and entity.nouns <= EITHER)
        or _firm_after_all(where, entity)
        or no_ones(mention, entity)
    ):
        return False
    if entity.sort is Sort.THING and not entity.name and where.asks(says):
        told = entity.nouns & RECORDS or any(map(means_body, entity.nouns))
        told = told or mention.head.dep_ in NOUN_SUBJECTS  # "the airline has shut it, it said"
        if mute(entity.nouns) or (where.asks(_between) and not told):
            return (
                False  # no arrest says anything, nor does a plant: "it has shut a plant, it said"
            )
    if mention.head.ent_type_ in _SILENT and (where.asks(says) or where.asks(finds)):
        return False  # no bridge, no river and no storm says anything
    reads = pronoun.head.dep_ == "nsubj" and pronoun.head.head.lemma_ == "read"
    if reads and not entity.nouns & RECORDS and where.asks(says):
        return False  # it read: "Y"
    if _no_such_thing(where, entity) or (where.asks(is_a_happening) and not _may_happen(entity)):
        return False
    if where.asks(needs_a_body):
        body = entity.sort is Sort.GROUP or any(map(means_body, entity.nouns))
        nothing = no_body(entity.nouns) or happens(entity.nouns)
        if body or (nothing and not where.asks(told_of_a_plan)):
            return bool(entity.nouns & _BUILDINGS)
    if entity.sort is Sort.GROUP and where.asks(of_a_country):
        return bool(entity.nouns & _LANDS)
    if entity.sort is Sort.THING and not entity.name and where.asks(has_inhabitants):
        return bool(entity.nouns & (_LANDS | SETTLED - _WILD))
    if _goes_there(mention) or _is_said_of_it(mention.head):
        return False
    return mention.head.ent_type_ not in ("DATE", "TIME") and mention.head.lower_ not in _NEVER_IT


def _may_happen(entity: Entity) -> bool:
    """A storm, a name of one word of which nothing is told: Katrina."""
    lone = entity.name and " " not in entity.name and entity.sort is Sort.THING
    return happens(entity.nouns) or bool(lone and entity.nouns <= {entity.name.lower()})


def _one_of_two(mention: Mention) -> bool:
    """Orvex and Acme said it would fall: neither of them."""
    head = mention.head
    first = head.head if head.dep_ == "conj" else head
    both = (first, *(c for c in first.rights if c.dep_ == "conj"))
    named = len(both) == 2 and all(t.pos_ == "PROPN" for t in both)
    one_body = named and (both[1].ent_iob_ == "I" or any(c.text == "&" for c in first.rights))
    return named and not one_body and first.dep_ in NOUN_SUBJECTS


def _told_the_press(mention: Mention) -> bool:
    """Ode told the Evening Post it was late, wrote in the Times that it was: not the paper."""
    head = mention.head
    called = mention.name.lower().split() or [head.lemma_.lower()]
    if not _PRESS & set(called):
        return False
    if head.dep_ == "pobj":
        return head.head.lower_ in ("in", "to", "with") and head.head.head.lemma_ in _FOR_THE_PRESS
    return head.dep_ in ("dobj", "dative") and head.head.lemma_ == "tell"


_FOR_THE_PRESS = words("write say speak talk interview statement tell")
_PRESS = words(
    "bbc cnn itv nbc cbs abc reuters afp ap times post herald mail guardian telegraph mirror sun "
    "express observer independent tribune gazette journal chronicle news radio tv television "
    "magazine newspaper sport sky broadcaster agency press standard star programme program website "
    "weekly daily"
)


def _with_a_title(head: Token) -> bool:
    """Mr Ode, whatever else he was taken for."""
    return any(c.dep_ == "compound" and c.lower_.rstrip(".") in _TITLES for c in head.lefts)


_TITLES = words("mr mrs ms miss dr sir dame lord lady")


def _owns_a_firm(their: Token) -> bool:
    """Their company, their office, their wives: of no letters."""
    return their.dep_ == "poss" and their.head.lemma_.lower() in _OWNED_BY_PEOPLE


_OWNED_BY_PEOPLE = COMPANIES | words(
    "office headquarters lawyer employee boss home job career study research paper finding website "
    "opinion belief argument"
)


_NO_AUTHORS = words("force crowd")


def _is_able(they: Token) -> bool:
    """They were unable to score, eager to win: no things."""
    told = [c.lower_ for c in they.head.rights if c.dep_ == "acomp"]
    return they.dep_ == "nsubj" and any(t in _ABLE for t in told)


_ABLE = words("unable able willing unwilling eager keen reluctant confident afraid determined")


def _goes_there(mention: Mention) -> bool:
    """Left school, is in prison, went to work: no one school."""
    head = mention.head
    bare = not mention.name and head.tag_ == "NN" and not any(head.lefts)
    return bare and head.lower_ in _ANY_ONE and head.dep_ in ("dobj", "pobj")


_ANY_ONE = words(
    "school college university work prison jail hospital church court bed home town class sea war"
)


def _is_said_of_it(head: Token) -> bool:
    """It is the longest river: whatever it is."""
    if head.dep_ != "attr":
        return False
    subject = next((c for c in head.head.lefts if c.dep_ == "nsubj"), None)
    return subject is not None and subject.lower_ in ("it", "this")


def _between(pronoun: Token) -> bool:
    """ "..., it said on Monday": behind or between what is said."""
    verb = pronoun.head
    before = any(c.dep_ == "ccomp" and c.i < pronoun.i for c in verb.lefts)
    return pronoun.lower_ == "it" and (verb.dep_ == "parataxis" or before)


def _no_such_thing(where: Where, entity: Entity) -> bool:
    """Not what cannot do it or have it: "it took a day", "it hunts", "it employs", "its walls"."""
    if where.asks(lasts):
        return where.asks(takes_someone) or not goes_on(entity.nouns)
    if entity.name:
        return False
    if where.asks(of_a_state) and entity.sort is Sort.THING:
        return not (entity.nouns & _LANDS or any(map(means_body, entity.nouns)))
    if where.asks(meets):
        return not entity.nouns & SITTING
    if (where.asks(wants) or where.asks(is_sued)) and entity.sort is Sort.THING:
        return not any(map(means_body, entity.nouns))
    if where.asks(needs_a_firm) or where.asks(has_people) or where.asks(names_someone):
        return no_body(entity.nouns) or happens(entity.nouns)
    if where.asks(owns_a_thing):
        return mute(entity.nouns) and not any(map(means_thing, entity.nouns))
    return where.asks(needs_life) and lifeless(entity.nouns)


def _counted_of(head: Token) -> bool:
    """Three of the jurors said they: not all of them."""
    of = head.head
    some = of.head.tag_ == "CD" or of.head.lower_ in ("some", "several", "many", "few", "most")
    return head.dep_ == "pobj" and of.lower_ == "of" and some


def _takes_two(pronoun: Token) -> bool:
    """They have not met since, they married in May: no one of them alone."""
    verb = pronoun.head
    alone = not any(c.dep_ in ("dobj", "prep", "prt") and not _when(c) for c in verb.rights)
    return pronoun.dep_ == "nsubj" and verb.lemma_ in _MUTUAL and alone


def _both(pronoun: Token) -> bool:
    """They both died, they each have one: no one body."""
    after = pronoun.doc[pronoun.i + 1 : pronoun.i + 2].text
    return after in ("both", "each")


def _when(phrase: Token) -> bool:
    return phrase.lower_ in ("since", "in", "on", "at", "before", "after", "until", "for")


_MUTUAL = words("meet marry divorce quarrel differ disagree collide embrace separate")


def _firm_after_all(where: Where, entity: Entity) -> bool:
    """Arla said it was looking at sites: a lone name that is "it" is no person's."""
    lone = entity is where.speaker and not entity.gender and not gender_of_name(entity.name)
    lone = lone and len(entity.name.split()) <= 2
    someone = any(is_person(noun) for noun in entity.nouns - EITHER)
    pronoun = where.mention.head
    said = pronoun.dep_ in ("nsubj", "nsubjpass") and pronoun.head.dep_ == "ccomp"
    return lone and not someone and (said or pronoun.dep_ == "poss")


_KINSFOLK = words("couple family pair duo trio")


def _told(where: Where, place: Place) -> bool:
    """They told the court it had made them ill: not the court."""
    head = place.mention.head
    told = head.dep_ in ("dobj", "dative") and head.head.lemma_.lower() in STATEMENT
    return told and where.mention.head.lower_ == "them"


def _called_a_thing(entity: Entity) -> bool:
    """Drumm is a game: no man of that name."""
    lone = " " not in entity.name and not entity.nouns.isdisjoint(_THINGS)
    return lone and not any(map(is_person, entity.nouns))


_THINGS = words(
    "game program software app album song film book series show brand product drug vaccine tool "
    "device system project company firm website site magazine newspaper network language ship boat "
    "train plane rocket spacecraft satellite planet star river mountain island storm hurricane "
    "attempt effort version service platform"
)


def _one_of_a_list(where: Where, place: Place) -> bool:
    """Ode Bank and Lind signed their contract: both, not one of them."""
    first = place.mention.head
    listed = first.dep_ == "conj" or any(c.dep_ == "conj" for c in first.children)
    while first.dep_ == "conj":
        first = first.head
    leads = first.dep_ in ("nsubj", "nsubjpass")
    return listed and (leads or place.sentence == where.sentence)


def _maybe_person(mention: Mention) -> bool:
    """A name of no known kind, without an article: it may be someone's."""
    head = mention.head
    if not mention.name or head.ent_type_ or head.tag_ != "NNP" or " " in head.text:
        return False
    return head.lower_ not in BODIES and not any(c.dep_ == "det" for c in head.children)


_SILENT = ("FAC", "LOC", "PRODUCT", "EVENT")
_BUILDINGS = words("museum school college hospital hotel club bank church university library")
_WILD = words("lake sea river mountain valley desert continent")
_LANDS = words("country nation state city town village power")
_DOCUMENTS = words(
    "study report survey paper letter statement poll review article notice document analysis "
    "research decision ruling note text census"
)
_NEVER_IT = words(
    "most some many few all one way time lot number part one's day year fact night morning evening "
    "afternoon week month weekend winter summer spring autumn noon midnight"
)
_PLAYING = words("star play appear cast feature return guest debut perform act")


def judged(pronoun: Token) -> bool:
    """The army warned people, saying it was dangerous: not the army."""
    states = [c for c in pronoun.head.children if c.dep_ == "acomp"]
    if not states or pronoun.lower_ not in ("it", "they"):
        return False
    felt = pronoun.lower_ == "they" and states[0].lower_.endswith("ed")
    return states[0].lower_ not in _MINDED and not felt


_MINDED = words(
    "ready willing able unable confident aware unaware certain sure proud sorry happy glad pleased "
    "sad open committed concerned determined eager grateful hopeful keen prepared optimistic "
    "responsible liable satisfied surprised disappointed likely unlikely due set bound free safe "
    "afraid angry sick ill hungry tired poor innocent guilty alive dead homeless jobless nervous"
)
