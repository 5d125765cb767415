"""Names for noun phrases: Kerry is John Kerry, the ministry is the Chinese Foreign Ministry."""

from collections.abc import Iterator

from claims.language.lexicon import LexicalRelation, related
from claims.splitting.lexicon.people import KIN, TITLES, means_people
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.descriptions import describe
from claims.splitting.reference.discourse import Discourse
from claims.splitting.reference.entity import SAME, Entity, set_off
from claims.splitting.reference.mentions import Form, Mention, Sort, with_article
from claims.splitting.tree import NOUN_SUBJECTS
from claims.splitting.wording.realise import is_word
from claims.splitting.wording.replacement import Replacement


def named(discourse: Discourse, doc: int, sentence: int, mention: Mention) -> Iterator[Replacement]:
    """Take note of a noun phrase; give the full name for a short one, a name for "the X"."""
    before = (doc, mention.head.i) in discourse.at
    entity = discourse.introduce(doc, sentence, mention)
    if before or mention.joined:
        return
    if mention.name and mention.sort is Sort.PERSON and not with_article(mention):
        yield from _longer(mention, entity)
    elif mention.name:
        yield from _whole(discourse, mention)
    elif mention.form is Form.DEFINITE and _prominent(mention.head):
        yield from _named(discourse, sentence, mention, entity)


_MAKING = words("set make create establish write build found launch")
_PROMINENT = ("nsubj", "nsubjpass", "dobj", "poss")


def _prominent(head: Token) -> bool:
    """Subjects, objects and owners; also what stands right before a finite verb."""
    after = head.doc[head.i + 1] if head.i + 1 < len(head.doc) else None
    if head.dep_ in _PROMINENT:
        return True
    return head.dep_ == "appos" and after is not None and after.tag_ in ("VBD", "VBZ", "MD")


_PARTICLES = words("bin ibn ben al el de del da dos van von der du la le mac")
_PLAIN_TITLES = words("mr mr. mrs mrs. ms ms. miss")


def _longer(mention: Mention, entity: Entity) -> Iterator[Replacement]:
    """Kerry: John Kerry; Mr. Reyes: Tom Reyes; Professor Ode: Professor Ann Ode."""
    short = mention.name.split()
    if len(entity.name.split()) <= len(short) or entity.name == mention.name:
        return
    head = mention.head
    start = head.i
    while start and head.doc[start : head.i + 1].text != mention.name:
        start -= 1
    before = head.doc[start - 1] if start else None
    after = head.doc[head.i + 1] if head.i + 1 < len(head.doc) else None
    if any(t is not None and t.text in (*entity.name.split(), "-") for t in (before, after)):
        return  # not all of the name
    if before is not None and before.pos_ == "NUM" and before.ent_type_ != "DATE":
        return  # Mario 64 DS is no Karting DS
    if after is not None and not set(after.text) - set("IVX"):
        return  # Ode IV, where Ode III was spoken of too
    if before is not None and _of_more_words(before, head):
        return
    if before is not None and before.lemma_ in KIN and before.tag_ == "NN":
        return  # survived by her son James: no James Ode spoken of before
    if before is not None and before.lower_ in _PARTICLES:
        return  # Qasim bin Said is no Tariq Al Said
    first = entity.name.split()[0].lower()
    if start and first in TITLES and head.doc[start - 1].lower_ in TITLES:
        start -= 1  # Capt. Ode: Captain Bo Ode
    title = head.doc[start - 1] if start else head
    if start and title.lower_ in _PLAIN_TITLES | {first} and title.text[0].isupper():
        start -= 1  # but: they miss Ode
    yield Replacement(start, head.i + 1, entity.name, 0.95)


def _of_more_words(before: Token, head: Token) -> bool:
    """Omar Sabri, of which only Sabri was read as the name: no other Sabri."""
    beside = before.dep_ in ("compound", "nmod") and before.head in (head, head.head)
    name = before.pos_ == "PROPN" and before.text[0].isupper() and before.lower_ not in TITLES
    return beside and name and not is_word(before.lower_)  # but the Democrat Ode


def _whole(discourse: Discourse, mention: Mention) -> Iterator[Replacement]:
    """The Church: the Church of Scientology; the Foreign Ministry: the Chinese Foreign Ministry."""
    head = mention.head
    if mention.name.isupper():
        return  # the DX is no Pedal DX, the BBC no BBC Lund
    if mention.sort is not Sort.PLACE and any(c.lower_ == "the" for c in head.children):
        name = discourse.longer_name(mention.name)
        if name.endswith(" House"):
            return  # the House is not the White House
        start = head.i - len(mention.name.split()) + 1
        beside = start and head.doc[start - 1].lower_ == "the"  # not the Peace and Sea Party
        if name and beside and head.doc[start : head.i + 1].text == mention.name:
            yield Replacement(start, head.i + 1, name, 0.85)


def _named(
    discourse: Discourse, sentence: int, mention: Mention, entity: Entity
) -> Iterator[Replacement]:
    """The ministry: the Chinese Foreign Ministry; the event: the Taipei lantern festival."""
    head = mention.head
    lemma = head.lemma_.lower()
    if head.dep_ == "dobj" and head.head.lemma_ in _MAKING:
        return  # set the mark, won the race: may be a new one
    told = [c for c in head.children if c.dep_ not in ("det", "case", "punct") and not set_off(c)]
    if any(c.lower_ == "that" and c.dep_ == "det" for c in head.children):
        return  # "you broke that trust": no one called Trust
    former = entity.sort is Sort.PERSON and lemma in entity.nouns
    told = [c for c in told if not (former and c.lower_ in ("former", "ex"))]
    if any(c.lower_ not in SAME for c in told) or (mention.plural and entity.name):
        return  # the shops: not one of them
    this = any(c.lower_ in ("this", "these") for c in head.children)
    if this and entity.name.lower() == lemma:
        return  # this chamois, of Chamois
    if not (entity.name or entity.proper or (this and entity.last - entity.before <= 2)):
        return
    if entity.best is not None and _any_such(entity.best.head):
        return
    text = describe(entity, discourse)
    written = head.doc[mention.start : head.i + 1].text
    if text is None or entity.best is None or text.lower() == written.lower():
        return
    someone = bool(entity.name) and entity.sort is Sort.PERSON
    if someone and (lemma not in entity.nouns or not _can_be_someone(lemma)):
        return
    if _in_passing(discourse, lemma, entity, sentence) or _one_of_two(entity):
        return
    rivals = discourse.rivals(lemma, entity)
    if rivals and mention.plural:
        return
    if rivals and sentence - min(entity.before, max(entity.told, entity.led)) > 1:
        return
    certainty = 0.85 if not rivals else 0.65
    yield Replacement(mention.start, head.i + 1, text, certainty, False, entity.plural)


def _can_be_someone(lemma: str) -> bool:
    """The spy, the heiress; nobody is the study."""
    return means_people(lemma) or related(lemma, "person", "NOUN") == LexicalRelation.HYPERNYM


def _in_passing(discourse: Discourse, lemma: str, entity: Entity, sentence: int) -> bool:
    """Spoken of once, two sentences or more ago, not as what that sentence was about, and of a
    kind of which there are others: "after the Marlow scandal", then "the scandal"; "owes Viborg",
    a club, then "the club". Not "at the Lund Institute", then "the institute".
    """
    again = lemma in _AGAIN
    if (entity.called if again else entity.count - 1) != 1 or sentence - entity.before <= 1:
        return False
    own = lemma in entity.name.lower().split()
    if entity.sort is Sort.PLACE or (own and not again) or not (entity.name or again):
        return False
    return not any(
        p.mention.head.dep_ in NOUN_SUBJECTS
        for p in discourse.recent
        if p.entity is entity and p.sentence < sentence
    )


_AGAIN = words(
    "scandal record agreement deal contract affair crisis case trial campaign title talks award "
    "prize medal trophy"
)


def _one_of_two(entity: Entity) -> bool:
    """Its current agreement: besides which there is a new one, or was an old one."""
    if entity.name or entity.best is None:
        return False
    return any(c.lower_ in _OTHERS and not c.n_lefts for c in entity.best.head.lefts)


_OTHERS = words("current present existing previous old older former earlier other next last")


def _any_such(head: Token) -> bool:
    """ "the first to captain a merchant ship": none that "the ship" could take up."""
    a = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in head.children)
    verb = next((t for t in head.ancestors if t.pos_ == "VERB"), head)
    return a and verb.tag_ == "VB" and any(c.lower_ == "to" for c in verb.lefts)
