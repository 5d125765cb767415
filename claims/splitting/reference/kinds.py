"""The company, the country, the ship: the one of that kind that the last sentences named."""

from collections.abc import Iterable, Mapping, Sequence

from claims.language.aliases import kind
from claims.language.entities import PLACES
from claims.language.lexicon import LexicalRelation, related
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.fitting import BUILDINGS
from claims.splitting.lexicon.nouns import COMPANIES, NARROWER, PUBLIC
from claims.splitting.lexicon.people import GROUPS, means_body
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.binding import clause_of, mates_of
from claims.splitting.reference.entity import Entity, Place, modifiers
from claims.splitting.reference.mentions import Mention, Sort
from claims.splitting.tree import NOUN_SUBJECTS

NEAR = 2  # sentences back over which a kind reaches
REACH = 8  # sentences that "the ministry" can reach back over to what has no name


def of_its_kind(
    mention: Mention,
    sentence: int,
    recent: Sequence[Place],
    by_noun: Mapping[str, Iterable[Entity]],
) -> Entity | None:
    """Whom or what a bare "the X" means that nothing was called X before."""
    if any(modifiers(mention.head)):
        return None
    lemma = mention.head.lemma_.lower()
    if (event := _narrower(mention, lemma, by_noun)) is not None:
        return event
    if any(sentence - e.last <= REACH for e in by_noun.get(lemma, ())):
        return None  # it was spoken of before, whichever it is
    near = [p for p in recent if sentence - p.sentence <= NEAR and p.entity.name]
    mates = mates_of(mention.head, clause_of(mention.head))
    acting = {id(p.entity) for p in near if p.mention.head in mates}  # Ode sued the firm
    near = [p for p in near if id(p.entity) not in acting or p.mention.head == mention.head]
    if lemma in COMPANIES:
        told = [p for p in near if not _told(p.mention.head)]
        return None if mention.marked else _company(told, sentence)
    if lemma in ("country", "nation"):
        return None if mention.marked else _country(near)
    if lemma not in _KINDS:
        return None
    found = _only(
        p.entity
        for p in near
        if p.entity.plural == mention.plural and any(_kind_of(n, lemma) for n in p.entity.nouns)
    )
    another = found is not None and another_named(mention, lemma, found, recent)
    return None if another else found


def new_one_since(recent: Iterable[Place], lemma: str, entity: Entity) -> bool:
    """The site, after a named one and then a new hut: a thing of the kind not named yet."""
    since = False
    for place in recent:
        since = place.entity is not entity and (since or place.sentence > entity.told)
        head = place.mention.head
        first = since and not place.entity.name and place.entity.count == 1
        if first and place.mention.plural == entity.plural and _new(head):
            noun = head.lemma_.lower()
            built = noun in BUILDINGS | _GROUNDS or _kind_of(noun, "structure")
            if (lemma in _SPOTS and built) or _kind_of(noun, lemma):
                return True
        since = since or place.entity is entity
    return False


def one_of_several(
    entity: Entity,
    lemma: str,
    sentence: int,
    by_noun: Mapping[str, Iterable[Entity]],
    recent: Iterable[Place],
) -> bool:
    """The bridge, spoken of twice before one in Leeds was named; the rocket, where a Vega rocket
    came up before a Falcon; the lead, when Bo Ode has led since Rowe's lead; the earthquake, after
    aftershocks and the one of March.
    """
    if any(_acts_anew(p, lemma) for p in recent if p.sentence > entity.told):
        return True
    if entity.called > 1:
        return False
    if entity.best is not None and any(c.ent_type_ == "DATE" for c in entity.best.head.lefts):
        return any(_kind_of(noun, lemma) for noun, found in by_noun.items() if found)
    led = entity.best is not None and entity.best.head.dep_ in NOUN_SUBJECTS
    if led or entity.sort is Sort.PERSON or sentence - entity.told <= 1:
        return False
    return any(
        e is not entity and e.plural == entity.plural and _may_be_meant(e, entity)
        for e in by_noun.get(lemma, ())
    )


def _acts_anew(place: Place, lemma: str) -> bool:
    head = place.mention.head
    return head.dep_ in NOUN_SUBJECTS and head.head.lemma_ == lemma and head.head.pos_ == "VERB"


def _may_be_meant(other: Entity, entity: Entity) -> bool:
    """Spoken of twice before it came up, or told apart by more than "his"."""
    if other.best is None or entity.best is None:
        return False
    owned = any(c.tag_ == "PRP$" for c in other.best.head.lefts)
    if owned and any(c.dep_ == "poss" for c in entity.best.head.lefts):
        return False
    if not (other.name or any(modifiers(other.best.head))):
        return other.count > 1 and other.last <= entity.told
    ours, theirs = _called(entity), _called(other)
    return not (theirs <= ours or ours <= theirs)


def _called(entity: Entity) -> set[str]:
    if entity.name or entity.best is None:
        return set(entity.name.lower().split())
    told = (t.lower_ for t in modifiers(entity.best.head) if t.dep_ != "nummod")
    return {entity.best.head.lower_, *told}


def another_named(mention: Mention, lemma: str, entity: Entity, recent: Iterable[Place]) -> bool:
    """The firm, the city, the film: a name that may be one's has come up since, or is beside it."""
    since = [p for p in recent if p.entity is not entity and p.entity.name]
    if lemma in _ISLES:
        return any(p.mention.head.ent_type_ in PLACES for p in since if p.sentence > entity.told)
    if lemma in _TOWNS:
        own = set(entity.name.split())
        here = (t for t in mention.head.sent if t.i < mention.start and t.ent_type_ == "GPE")
        towns = any(_may_be_town(t.text) and t.text not in own for t in here)
        return towns or any(
            p.mention.head.ent_type_ == "GPE" and _may_be_town(p.entity.name) for p in since
        )
    since = [p for p in since if p.sentence > entity.last and not p.entity.plural]
    if lemma in COMPANIES:
        return any(_is_company(p.entity) or _of_no_kind(p) for p in since)
    return lemma in _WORKS and any(_of_no_kind(p) for p in since)


def _may_be_town(name: str) -> bool:
    return kind(name) not in ("country", "state", "nationality")


def _of_no_kind(place: Place) -> bool:
    """A name of which nothing tells what it is of."""
    entity = place.entity
    if entity.sort is Sort.PERSON and _called_nothing(entity):
        return True  # or so it was labelled
    if entity.sort not in (Sort.THING, Sort.GROUP) or place.mention.head.ent_type_ in _ELSEWHERE:
        return False
    return not entity.nouns - _WORKS - set(entity.name.lower().split())


_ISLES = words("island isle islet atoll")
_TOWNS = words("city town village suburb capital")
_WORKS = words(
    "film movie book novel game show series album song single play sequel drama comedy magazine "
    "newspaper paper site website app programme program ship vessel console device"
)
_ELSEWHERE = ("GPE", "LOC", "NORP", "DATE", "LANGUAGE", "FAC")
_SPOTS = words("site venue location place land property plot premises spot facility")
_GROUNDS = words("park farm field plot garden quarry depot garage yard camp centre center")
_FIRST_SPOKEN_OF = words("a an another new second third other proposed planned separate different")


def _new(head: Token) -> bool:
    """A hut, the new hut, another hut: not spoken of before."""
    return any(c.lower_ in _FIRST_SPOKEN_OF for c in head.lefts)


def _kind_of(noun: str, lemma: str) -> bool:
    return related(noun, lemma, "NOUN") == LexicalRelation.HYPERNYM


_KINDS = words(  # that what is called by a narrower noun is called for a change
    "ship vessel boat craft vehicle aircraft plane train building church book film animal bird "
    "fish tree game instrument weapon drug medicine tool machine device player athlete artist "
    "musician writer author scientist politician lawyer doctor criminal soldier officer cleric"
)


def _company(near: Sequence[Place], sentence: int) -> Entity | None:
    """The only company named, if it acts; what acts and is called nothing else may be one too."""
    known = [e for e in _not_where(near) if not e.plural and _is_company(e)]
    acts = [p.entity for p in near if p.mention.head.dep_ in ("nsubj", "nsubjpass")]
    maybe = [e for e in acts if e.sort in (Sort.THING, Sort.PERSON) and _called_nothing(e)]
    found = _only([*known, *maybe])
    told = [p for p in near if p.entity is found]
    if found is None or not any(p.mention.name and _acts(p.mention.head) for p in told):
        return None
    sure = found in known or (found.sort is not Sort.PERSON and sentence - told[-1].sentence <= 1)
    return found if sure else None


def _told(head: Token) -> bool:
    """Told the BBC: a paper that is spoken to."""
    return head.dep_ in ("dobj", "dative") and head.head.lemma_ in STATEMENT


_ACTING = ("nsubj", "nsubjpass", "dobj", "poss", "conj", "compound")


def _acts(head: Token) -> bool:
    noun = head.head if head.dep_ == "appos" else head
    return noun.dep_ in _ACTING


def _called_nothing(entity: Entity) -> bool:
    """A lone name of which nothing tells what it is, and which is no first name."""
    lone = " " not in entity.name and not entity.gender and not gender_of_name(entity.name)
    return lone and not entity.plural and not entity.nouns - {entity.name.lower()}


def _country(near: Sequence[Place]) -> Entity | None:
    """The only country named, not just as where someone is from: CellTec of South Korea."""
    named = [p for p in near if kind(p.entity.name) == "country"]
    own = any(p.mention.head.head.head.pos_ in ("VERB", "AUX") for p in named)
    return _only(p.entity for p in named) if own else None


def _only(found: Iterable[Entity]) -> Entity | None:
    """The one of them, when they are all the same."""
    named = {id(e): e for e in found}
    return next(iter(named.values())) if len(named) == 1 else None


def _not_where(near: Iterable[Place]) -> Iterable[Entity]:
    return (p.entity for p in near if p.mention.head.head.lower_ not in ("in", "at", "near"))


def _narrower(
    mention: Mention, lemma: str, by_noun: Mapping[str, Iterable[Entity]]
) -> Entity | None:
    """The last named entity that a narrower noun describes: of "the event" the festival."""
    found = [e for noun in NARROWER.get(lemma, frozenset()) for e in by_noun.get(noun, ())]
    fitting = [e for e in found if (e.name or e.proper) and e.plural == mention.plural]
    return max(fitting, key=lambda e: e.last, default=None)


def _is_company(entity: Entity) -> bool:
    trades = (n for n in entity.nouns if means_body(n) and n not in GROUPS | PUBLIC | _NO_COMPANIES)
    if entity.nouns & COMPANIES or any(trades):
        return True
    return entity.sort is Sort.GROUP and not entity.nouns & (PUBLIC | _NO_COMPANIES)


_NO_COMPANIES = words(  # what is labelled as a body, or is one, and is called a company by nobody
    "agreement act treaty convention accord law bill code charter prize award festival cup league "
    "championship hospital clinic church museum library charity court orchestra choir quartet"
)
