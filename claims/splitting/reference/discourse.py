"""The memory of a document: who and what was spoken of, when, and under which names."""

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import replace

from claims.splitting.lexicon.firstnames import gender_of_name, plain
from claims.splitting.lexicon.nouns import PUBLIC
from claims.splitting.lexicon.people import EITHER, is_person
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.described import describing, of_another_office
from claims.splitting.reference.entity import Entity, Place, modifiers
from claims.splitting.reference.full_names import FullNames
from claims.splitting.reference.kinds import (
    REACH,
    another_named,
    new_one_since,
    of_its_kind,
    one_of_several,
)
from claims.splitting.reference.mentions import Form, Mention, Sort, roles_of_one
from claims.splitting.reference.someone import of_one_complement
from claims.splitting.tree import NOUN_SUBJECTS

WINDOW = 4  # sentences that a pronoun can reach back over
MANY = 40  # entities of one noun or name that are kept in mind: the last ones
HELD = 3  # sentences that "the decision" can reach back over to the court's decision


class Discourse:
    """Entities by name and noun, and the mentions of the last sentences."""

    def __init__(self, full_names: Iterable[str]) -> None:
        self.recent: deque[Place] = deque()
        self.at: dict[tuple[int, int], Entity] = {}  # by Doc and head token
        self.most: Entity | None = None  # the person spoken of most so far
        self.open: dict[str, int] = {}  # pronouns left as they are, and the sentence of the last
        self._by_word: dict[str, deque[Entity]] = defaultdict(lambda: deque(maxlen=MANY))
        self._by_noun: dict[str, deque[Entity]] = defaultdict(lambda: deque(maxlen=MANY))
        self.names = FullNames(full_names)

    def forget(self, sentence: int) -> None:
        """Let go of mentions too far back for any pronoun."""
        while self.recent and self.recent[0].sentence < sentence - WINDOW:
            self.recent.popleft()

    def note(self, doc: int, sentence: int, mention: Mention, entity: Entity) -> None:
        """Remember that the mention means the entity."""
        if entity.last != sentence:
            entity.before = entity.last
        entity.last, entity.count = sentence, entity.count + 1
        person = entity.name and entity.sort is Sort.PERSON
        if person and (self.most is None or entity.count > self.most.count):
            self.most = entity
        if mention.form is not Form.PRONOUN and _leads(mention.head):
            entity.led = sentence
        if mention.name or (mention.form is not Form.PRONOUN and any(modifiers(mention.head))):
            entity.called, entity.told = entity.called + 1, sentence
        if mention.gender and not entity.gender:
            entity.gender = mention.gender
        if not mention.joined:
            self.at[(doc, mention.head.i)] = entity
        self.recent.append(Place(doc, sentence, mention, entity))

    def introduce(self, doc: int, sentence: int, mention: Mention) -> Entity:
        """The entity of a noun phrase: known by name, by noun, as an apposition, or new."""
        mention = self._without_misleading_gender(mention)
        entity = self._known(doc, sentence, mention)
        if entity is not None and mention.name:
            self._same_as(doc, mention, entity)
        if entity is None:
            entity = Entity(
                mention.sort, mention.plural, mention.gender, joined=bool(mention.joined)
            )
        self._learn(entity, mention)
        self.note(doc, sentence, mention, entity)
        return entity

    def _same_as(self, doc: int, mention: Mention, entity: Entity) -> None:
        """The winner, Ode: who was new a moment ago is who is known by that name."""
        naming = _named_so(mention.head)
        head = naming or mention.head.head
        of = self.at.get((doc, head.i))
        told = (
            mention.head.dep_ == "appos"
            or naming is not None
            or (mention.head.dep_ == "conj" and roles_of_one(mention.head))
        )
        if not told or of is None or of is entity or of.name:
            return
        if of.count == 1 and of.plural == entity.plural and of.sort is entity.sort:
            self._merge((doc, head.i), of, entity)

    def said_to_be(self, doc: int, pronoun: Token, entity: Entity) -> None:
        """She is the daughter of a judge: whom the pronoun means is the daughter."""
        verb = pronoun.head
        if pronoun.dep_ != "nsubj" or verb.lemma_ not in ("be", "become", "remain"):
            return
        if pronoun.lower_ not in ("he", "she"):
            return
        role = next((c for c in verb.children if c.dep_ == "attr"), None)
        of = self.at.get((doc, role.i)) if role is not None else None
        if role is None or of is None or of is entity or of.name or of.count > 1:
            return
        if of.sort is Sort.PERSON and of.plural == entity.plural:
            self._merge((doc, role.i), of, entity)

    def _merge(self, place: tuple[int, int], of: Entity, entity: Entity) -> None:
        """Take one entity for the other, at its one place."""
        self.at[place] = entity
        for noun in of.nouns - entity.nouns:
            self._by_noun[noun].append(entity)
        entity.nouns |= of.nouns
        self.recent = deque(replace(p, entity=entity) if p.entity is of else p for p in self.recent)

    def _without_misleading_gender(self, mention: Mention) -> Mention:
        """A surname that could be a first name tells no gender: Kerry after John Kerry."""
        name = plain(mention.name.lower())
        if self.names.ends(name) and mention.gender == gender_of_name(mention.name):
            return replace(mention, gender="")
        return mention

    def _known(self, doc: int, sentence: int, mention: Mention) -> Entity | None:
        if mention.joined:
            return None
        if mention.name and (found := self.by_name(mention.name, mention.sort, mention.gender)):
            return None if of_another_office(mention, found) else found
        if mention.head.dep_ == "conj" and roles_of_one(mention.head):
            return self.at.get((doc, mention.head.head.i))
        if mention.head.dep_ == "conj" and (role := of_one_complement(mention.head)) is not None:
            of = self.at.get((doc, role.i))
            if of is not None and of.name and of.sort is mention.sort is Sort.PERSON:
                return of
        beside = mention.head.head if mention.head.dep_ == "conj" else mention.head
        another = beside != mention.head and any(c.tag_ == "PRP$" for c in mention.head.lefts)
        if beside.dep_ == "appos" and not (another or _misread(mention)):  # curator and director
            of = self.at.get((doc, beside.head.i))
            body = of is not None and of.sort is Sort.PERSON and mention.sort is Sort.GROUP
            body = body and of is not None and not of.nouns <= EITHER  # the owner, a Greek firm
            if body and not mention.name:  # the chair of the Lund Anglers, a club
                return None
            if of is not None and not (of.name and mention.name) and of.plural == mention.plural:
                return of
            if of is not None and mention.name and _initials(of.name) == mention.name:
                of.aliases.add(mention.name)
                return of
        noun = (_named_so(mention.head) or _at_a_body(mention.head)) if mention.name else None
        if noun is not None:
            of = self.at.get((doc, noun.i))
            if of is not None and not of.name and of.plural == mention.plural:
                return of
        if mention.head.dep_ in ("attr", "oprd") and (same := self._identified(mention)):
            return same
        if not mention.name and (same := self._apposed(mention)):
            return same
        if mention.form is Form.DEFINITE:
            return self.by_noun(mention, sentence) or of_its_kind(
                mention, sentence, self.recent, self._by_noun
            )
        return None

    def _apposed(self, mention: Mention) -> Entity | None:
        """Right behind a name and a comma, however it was parsed: "Salt Road", a film shot in."""
        doc, at = mention.head.doc, mention.start - 1
        if at < 1 or doc[at].text != "," or doc[mention.start].pos_ != "DET":
            return None
        if mention.head.dep_ == "poss" or any(c.dep_ == "case" for c in mention.head.children):
            return None  # Ode, the union's secretary
        acts = mention.head.dep_ in ("nsubj", "nsubjpass") and mention.head.i < mention.head.head.i
        host = doc[at - 1]
        while host.dep_ == "appos":
            host = host.head
        if acts and (host.dep_ == "pobj" or _not_closed(mention.head)):
            return None  # "according to the cook, Bo Lind, the school burned"
        at -= 2 if doc[at - 1].text == '"' else 1
        of = self.at.get((mention.block, at))
        beside = doc[at].dep_ in ("nsubj", "nsubjpass", "dobj", "appos", "attr")
        beside = beside or (doc[at].dep_ == "pobj" and mention.head.dep_ == "appos")
        return of if of is not None and of.name and beside and not of.plural else None

    def _identified(self, mention: Mention) -> Entity | None:
        """What the subject is said to be: the oldest judge was Ann Ode; she became a judge."""
        verb = mention.head.head
        if verb.lemma_ not in ("be", "become", "remain"):
            return None
        while not any(c.dep_ == "nsubj" for c in verb.children) and verb.dep_ in _SHARING:
            if verb.dep_ == "advcl" and verb.tag_ in ("VBZ", "VBP", "VBD"):
                return None  # dug below a hill, on top of which is the tower: not who dug
            verb = verb.head
        subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        of = self.at.get((mention.block, subject.i)) if subject is not None else None
        if of is None or of.plural != mention.plural or (of.name and mention.name):
            return None
        if mention.name or (of.best is not None and _highest(of.best.head)):
            of.best = None  # the name says more; "the oldest horse was the old mare"
        return of

    def by_name(self, name: str, sort: Sort, gender: str) -> Entity | None:
        """The last entity of that name; of people also by surname or first name alone."""
        person = sort is Sort.PERSON
        full = (self.names.full(name, gender) or name) if person else name
        for entity in reversed(self._by_word.get(full.lower().split()[-1], ())):
            if entity.gender and gender and entity.gender != gender:
                continue
            same = entity.name.lower() == full.lower() or full in entity.aliases
            if (entity.sort is Sort.PERSON) == person and same:
                return entity
        return None

    def by_noun(self, mention: Mention, sentence: int) -> Entity | None:
        """The last entity that the noun of a bare "the X" describes."""
        lemma = mention.head.lemma_.lower()
        known = list(reversed(self._by_noun.get(lemma, ())))
        if known and sentence - known[0].last <= 1 and _brought_up(known[0]):
            fits = known[0].plural == mention.plural and _fits(mention, known[0])
            return known[0] if fits else None
        for entity in sorted(known, key=lambda e: not (e.name or e.proper)):
            near = entity.name or sentence - entity.last <= (HELD if _held(entity) else REACH)
            near = near or (
                entity.proper and not _held(entity) and sentence - entity.last <= 2 * REACH
            )
            if not near or entity.plural != mention.plural or not _fits(mention, entity):
                continue
            if one_of_several(entity, lemma, sentence, self._by_noun, self.recent):
                return None
            later = (e for e in known if e.last > entity.last and _another_such(e, entity))
            if any(later) or another_named(mention, lemma, entity, self.recent):
                return None
            rivals = [r for r in self.rivals(lemma, entity) if r.last >= entity.last - 1]
            if not rivals and (sentence - entity.last <= 1 or not self.rivals(lemma, entity)):
                if self._another_since(lemma, entity) or new_one_since(self.recent, lemma, entity):
                    return None
                return entity  # and no other of the kind was spoken of too
            if rivals and max(rivals, key=lambda r: r.count).count > 2 * entity.count:
                return max(rivals, key=lambda r: r.count)
        return None

    def _another_since(self, lemma: str, entity: Entity) -> bool:
        """The party: another body has been spoken of since, which may be one too."""
        return lemma in _ANY_BODY and any(
            p.entity is not entity
            and p.entity.sort is Sort.GROUP
            and p.sentence > entity.last
            and p.mention.head.dep_ in ("nsubj", "nsubjpass")
            and not p.entity.nouns & (PUBLIC - {lemma})
            for p in self.recent
        )

    def longer_name(self, name: str) -> str:
        """The one longest name so far of which this one is the end, or the head: the Court."""
        words_ = name.split()
        found: set[str] = set()
        for entity in self._by_word.get(words_[-1].lower(), ()):
            parts = entity.name.split()
            of = " of " in entity.name  # the Port of Lund is no longer name of Lund
            ends = parts[:1] == words_ if of else parts[-len(words_) :] == words_
            ends = ends and (of or parts[-len(words_) - 1 : -len(words_)] != ["and"])
            if entity.sort is not Sort.PERSON and len(parts) > len(words_) and ends:
                found.add(entity.name)
        longest = max(found, key=len, default="")
        return longest if all(set(n.split()) <= set(longest.split()) for n in found) else ""

    def within(self, place: tuple[int, int, int], name: str) -> Entity | None:
        """Who or what the tokens [start, stop) of a Doc speak of, best of that name."""
        doc, start, stop = place
        found = [e for i in range(start, stop) if (e := self.at.get((doc, i))) is not None]
        called = [e for e in found if e.name and e.name.split()[-1:] == name.split()[-1:]]
        called.sort(key=lambda e: not set(name.split()) <= set(e.name.split()))
        called += [e for e in found if e.sort is Sort.PERSON]
        return next(iter([*called, *found[-1:]]), None)

    def rivals(self, lemma: str, entity: Entity) -> list[Entity]:
        """The others that the noun describes, with a name that is no part of this one's."""
        ours = _words_of(entity)
        found = []
        for other in self._by_noun.get(lemma, ()):
            if other is not entity and (other.name or other.proper):
                theirs = _words_of(other)
                if not (theirs <= ours or ours <= theirs):
                    found.append(other)
        return found

    def _learn(self, entity: Entity, mention: Mention) -> None:
        head = mention.head
        if mention.joined:
            entity.best = entity.best or mention
            return
        body = entity.name and entity.sort is Sort.GROUP and not mention.name
        if mention.sort is Sort.PERSON and not mention.plural and not body:
            entity.sort = Sort.PERSON  # but a party that is an ally stays a party
        if mention.name:
            if mention.sort is Sort.GROUP and not entity.name and entity.nouns <= EITHER:
                entity.sort = Sort.GROUP  # Google's parent, Alphabet
            self._learn_name(entity, mention)
        nouns = set(describing(mention))
        for noun in nouns - entity.nouns:
            self._by_noun[noun].append(entity)
        entity.nouns |= nouns
        if entity.best is None or (entity.best.form is not Form.NAME and mention.name):
            entity.best = mention
        bare = entity.best is not mention and entity.best.form is Form.OTHER
        if bare and mention.form is Form.DEFINITE and not any(entity.best.head.children):
            entity.best = mention  # at birth; the birth
        proper = any(
            (c.dep_ in ("compound", "poss", "amod") and c.text[0].isupper() and c.i > mention.start)
            or (c.dep_ == "poss" and c.pos_ == "PROPN")
            for c in head.children
        )
        if proper and not mention.name and not entity.proper and not entity.name:
            entity.proper, entity.best = True, mention

    def _learn_name(self, entity: Entity, mention: Mention) -> None:
        name = mention.name
        if mention.sort is Sort.PERSON:
            entity.sort = Sort.PERSON
            full = self.names.full(name, mention.gender or entity.gender)
            other = self.by_name(full, Sort.PERSON, "") if full else None
            if full and (other in (None, entity) or not of_another_office(mention, other)):
                name = full
            entity.gender = entity.gender or (gender_of_name(name) if " " in name else "")
        if len(name.split()) > len(entity.name.split()):
            entity.name, entity.cut = name, mention.cut
        elif name == entity.name:
            entity.cut = entity.cut and mention.cut
        self.names.seen.add(mention.name)
        for word in {p.lower() for p in (*mention.name.split(), *name.split())}:
            if entity not in self._by_word[word]:
                self._by_word[word].append(entity)


def _words_of(entity: Entity) -> set[str]:
    """The words of its name, or of the phrase that tells most, up to the head."""
    if entity.name or entity.best is None:
        return set(entity.name.lower().split())
    left = entity.best.head.doc[entity.best.start : entity.best.head.i + 1]
    return {t.lower_ for t in left if t.pos_ not in ("DET", "PUNCT", "PART")}


_SHARING = ("xcomp", "conj", "advcl", "aux", "auxpass")  # clauses without a subject of their own
_ANY_BODY = words("party company firm group club team side organisation organization union")


def _leads(head: Token) -> bool:
    """The subject of a sentence, unless it only says something."""
    verb = head.head
    subject = head.dep_ in ("nsubj", "nsubjpass") and verb.dep_ == "ROOT"
    return subject and verb.lemma_ not in STATEMENT


def _highest(head: Token) -> bool:
    """The fastest animal: what is the fastest, another phrase tells."""
    return any(t.tag_ in ("JJS", "RBS") for c in head.lefts for t in (c, *c.lefts))


def _named_so(name: Token) -> Token | None:
    """The noun that the name is said to be of: a widower named Ode; the man, identified as Ode."""
    verb = name.head.head if name.dep_ == "pobj" and name.head.lower_ == "as" else name.head
    naming = verb.lemma_ in ("name", "call", "identify", "know") and verb.tag_ == "VBN"
    told = name.dep_ in ("oprd", "attr", "dobj", "pobj") and name.pos_ == "PROPN"
    return verb.head if naming and told and verb.dep_ == "acl" else None


def _at_a_body(name: Token) -> Token | None:
    """ "The head of the Sea Corps Ann Ode left": the role, at the end of whose body she stands."""
    if name.dep_ != "pobj" or name.ent_type_ != "PERSON":
        return None
    body = any(c.ent_type_ in ("ORG", "GPE", "NORP") for c in name.subtree if c.i < name.i)
    role = next((a for a in name.ancestors if a.dep_ in NOUN_SUBJECTS), name)
    ends = role.right_edge == name.right_edge
    return role if body and ends and is_person(role.lemma_.lower()) else None


def _initials(name: str) -> str:
    """BTP of British Transport Police."""
    return "".join(part[0] for part in name.split() if part[0].isupper())


def _not_closed(subject: Token) -> bool:
    """ "Bo Lind, the cook, the school burned": an apposition has a comma on both sides."""
    edge = subject.right_edge
    return subject.left_edge.lower_ == "the" and not edge.is_punct and edge.nbor().text != ","


def _misread(mention: Mention) -> bool:
    """As of 15:11 GMT the site was up: a subject that the parser took for an apposition."""
    before = mention.head.doc[mention.start - 1] if mention.start else mention.head
    if mention.form is Form.NAME:  # the show with former winners Bo Ode and Ann Lind
        return before.dep_ == "pobj" and mention.head.head.i < before.i
    owner = any(c.dep_ == "case" for c in mention.head.children)  # the war, the nation's worst
    set_apart = before.text in (",", "(", "—", "–", "-", ":")
    return mention.form is Form.DEFINITE and (owner or not set_apart)


_DONE = words(
    "decision ruling statement announcement plan proposal move vote victory attack error mistake "
    "goal lead shot penalty save win comment speech"
)


def _held(entity: Entity) -> bool:
    """The court's decision: there may be another one since."""
    return not entity.name and bool(entity.nouns & _DONE)


def _brought_up(entity: Entity) -> bool:
    """Another player: whoever "the player" was before, now it is this one."""
    if entity.name or entity.proper or entity.best is None:
        return False
    return any(c.lower_ in ("another", "a", "an") for c in entity.best.head.children)


def _another_such(later: Entity, entity: Entity) -> bool:
    """The old system, after the Ode system: one of the kind, of which other things are told."""
    if later.best is None or later.plural != entity.plural:
        return False
    return any(modifiers(later.best.head)) and not _fits(later.best, entity)


def _fits(mention: Mention, entity: Entity) -> bool:
    """Whether what is said beside "the X" was said of the entity too: no other X is meant."""
    if entity.best is None or entity.best.head == mention.head:
        return entity.best is None
    own = {t.lower_ for t in modifiers(mention.head)}
    theirs = {t.lower_ for t in entity.best.head.subtree} | set(entity.name.lower().split())
    return own <= theirs
