"""What a document speaks of: its noun phrases with all that tells which pronoun fits them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from spacy.tokens import Doc, Token

from claims.language import entities
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import BODIES, noun_phrase, opens_as_name, proper_name
from claims.splitting.lexicon.people import (
    GROUPS,
    TITLES,
    gender_of_noun,
    is_person,
    is_plural,
    means_body,
    means_people,
    means_thing,
)
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.noun_phrases.relatives import AREAS
from claims.splitting.tree import NOUN_SUBJECTS


class Sort(StrEnum):
    """What a mention refers to."""

    PERSON = "person"
    GROUP = "group"  # a body of people: it or they
    PLACE = "place"
    THING = "thing"


class Form(StrEnum):
    """How a mention refers."""

    NAME = "name"
    PRONOUN = "pronoun"
    DEFINITE = "definite"  # the ministry, this event
    OTHER = "other"


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """A noun phrase or pronoun; token indices of its Doc."""

    block: int  # number of its Doc
    head: Token
    start: int
    stop: int  # of the phrase without clauses
    form: Form
    sort: Sort
    plural: bool
    gender: str  # "m", "f" or ""
    name: str  # the proper name in it, without title; "" for none
    weight: float  # how much its place in the sentence makes it the topic
    joined: tuple[int, ...] = ()  # of A and B together: the heads of the parts


_PRONOUN_TAGS = ("PRP", "PRP$")
_ROLES = {
    "nsubj": 80.0,
    "nsubjpass": 80.0,
    "csubj": 40.0,
    "dobj": 50.0,
    "attr": 35.0,
    "dative": 45.0,
    "pobj": 30.0,
    "poss": 40.0,
    "agent": 40.0,
    "appos": 15.0,
    "compound": 5.0,
}
_ORGANISATIONS = ("ORG", "NORP")


def mentions(doc: Doc, block: int = 0) -> Iterator[Mention]:
    """The mentions of a Doc, the `block`th of its document, in the order of their heads.

    A coordination as a whole comes right after its first part.
    """
    for token in doc:
        if token.tag_ in _PRONOUN_TAGS:
            yield _pronoun(token, block)
            whole = _joined(token, block) if token.dep_ in NOUN_SUBJECTS else None
            if whole is not None:
                yield whole  # neither he nor his wife
        elif (token.pos_ in ("NOUN", "PROPN") and token.dep_ not in _PARTS) or _rare_name(token):
            if (
                token.ent_type_ in entities.FIGURES
                and token.pos_ != "PROPN"
                and not _counted(token)
            ):
                continue
            if _inside_name(token):
                continue
            yield _noun(token, block)
            if token.dep_ != "conj" and any(c.dep_ == "conj" for c in token.children):
                joined = _joined(token, block)
                if joined is not None:
                    yield joined


_PARTS = ("compound", "amod", "quantmod", "npadvmod", "nummod", "punct", "case", "advmod", "intj")


def _inside_name(token: Token) -> bool:
    """The Andy of the Andy Ode Prize, hung on it as no compound."""
    head = token.head
    if token.ent_type_ not in _ORGANISATIONS or head.i <= token.i or head.pos_ != "PROPN":
        return False
    return all(
        t.ent_type_ == token.ent_type_ and t.ent_iob_ == "I"
        for t in token.doc[token.i + 1 : head.i + 1]
    )


def _rare_name(token: Token) -> bool:
    """A subject that the tagger took for an adverb or verb: Hruska, 58, was."""
    odd = token.pos_ in ("ADV", "ADJ", "VERB", "X", "INTJ", "SCONJ")
    return odd and token.dep_ in ("nsubj", "nsubjpass", "poss") and token.text[0].isupper()


def _counted(token: Token) -> bool:
    """Whether a noun in a quantity is what is counted: 345 pilgrims, not 5 percent."""
    return token.ent_type_ == "CARDINAL" and token.pos_ == "NOUN" and token.tag_ == "NNS"


def _pronoun(token: Token, block: int) -> Mention:
    lower = token.lower_
    gender = "m" if lower in ("he", "him", "his", "himself") else ""
    gender = "f" if lower in ("she", "her", "hers", "herself") else gender
    plural = lower in ("they", "them", "their", "theirs", "themselves", "we", "us", "our")
    sort = Sort.PERSON if gender or lower in ("i", "me", "my", "we", "us", "our") else Sort.THING
    weight = weight_of(token)
    return Mention(
        block, token, token.i, token.i + 1, Form.PRONOUN, sort, plural, gender, "", weight
    )


def _noun(head: Token, block: int) -> Mention:
    start, stop = noun_phrase(head)
    one_of_many = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in head.children)
    proper = head.pos_ == "PROPN" or (head.text[0].isupper() and bool(_kind_beside(head)))
    proper = proper or (head.text[0].islower() and opens_as_name(head.text)) or _hyphened(head)
    named = proper and head.ent_type_ not in entities.FIGURES and not one_of_many
    title = " " in head.text or _title(head)
    name = f'"{head.text}"' if title else proper_name(head) if named else ""
    sort = _sort(head, name)
    people = head.tag_ == "NNPS" and head.ent_type_ == "NORP"
    several = is_plural(head) and not _takes_singular(head)
    plural = (several or _takes_plural(head, sort)) and (
        people or not (name and sort is not Sort.PERSON)
    )
    gender = _gender(head, name) if sort is Sort.PERSON and not plural else ""
    gender = gender or ("" if plural or name else _told_gender(head))
    form = Form.NAME if name else Form.DEFINITE if _definite(head) else Form.OTHER
    weight = weight_of(head)
    return Mention(block, head, start, stop, form, sort, plural, gender, name, weight)


def _title(head: Token) -> bool:
    """ "More" is a song: a subject of one word in marks of its own."""
    marked = head.i and head.nbor(-1).text == '"' == head.doc[head.i + 1 : head.i + 2].text
    return bool(marked) and head.dep_ in ("nsubj", "nsubjpass") and head.text[0].isupper()


def _hyphened(head: Token) -> bool:
    """The second half of the given name in Moon Jae-in; a name of two halves."""
    before = head.doc[max(head.i - 2, 0) : head.i]
    joined = len(before) == 2 and before[1].text == "-" and not before[0].whitespace_
    if "-" in head.text:  # Roe-Lind, whatever it was taken for
        return head.ent_type_ == "PERSON" and head.text[0].isupper()
    return joined and head.ent_type_ == before[0].ent_type_ == "PERSON"


def _takes_plural(head: Token, sort: Sort) -> bool:
    """The bison were freed: a subject of a plural verb; a team that "were" is still one."""
    if head.tag_ != "NN" or head.dep_ not in ("nsubj", "nsubjpass") or sort is Sort.GROUP:
        return False
    verbs = (head.head, *head.head.lefts)
    joined = any(c.dep_ in ("cc", "conj") for c in head.children)
    return not joined and any(t.lower_ in ("are", "were") for t in verbs)


def _takes_singular(head: Token) -> bool:
    """Kubernetes is a tool, physics is a science: subjects of "is", whatever they end in."""
    if head.dep_ not in ("nsubj", "nsubjpass") or any(
        c.dep_ in ("cc", "conj") for c in head.rights
    ):
        return False
    counted = any(c.dep_ in ("nummod", "prep", "det") for c in head.children)
    return not counted and any(t.lower_ in ("is", "was") for t in (head.head, *head.head.lefts))


def weight_of(head: Token) -> float:
    """By grammatical role; of a coordination all parts count as the first."""
    while head.dep_ == "conj" and head.head.pos_ in ("NOUN", "PROPN", "PRON"):
        head = head.head
    if _is_label(head):
        return _LABEL
    weight = _ROLES.get(head.dep_, 20.0)
    if head.dep_ in ("nsubj", "nsubjpass") and head.head.dep_ in ("relcl", "acl", "advcl", "pcomp"):
        weight -= 35.0  # the subject of the sentence outweighs that of a clause in it
    if only_says(head):
        weight -= 60.0
    return weight


_LABEL = 110.0


def _is_label(head: Token) -> bool:
    """Ruby: A language. It is old. What opens a block before a colon is what the block tells of."""
    if head.i > 4 or head.dep_ in (*NOUN_SUBJECTS, "pobj", "conj", "compound"):
        return False
    behind = [t.text for t in head.doc[head.i + 1 : head.i + 4] if t.text != "*"]
    before = head.doc[: head.i]
    return behind[:1] == [":"] and all(t.pos_ in ("NOUN", "PROPN", "ADJ", "DET") for t in before)


def only_says(subject: Token) -> bool:
    """Y, police said: who says is not what the sentence is about."""
    verb = subject.head
    return subject.dep_ == "nsubj" and (
        verb.dep_ == "parataxis" or any(c.dep_ == "ccomp" and c.i < verb.i for c in verb.children)
    )


def _definite(head: Token) -> bool:
    return any(
        c.dep_ == "det" and c.lower_ in ("the", "this", "that", "these", "those", "both")
        for c in head.children
    )


def _sort(head: Token, name: str) -> Sort:
    if _personal(head, name):
        return Sort.PERSON
    if head.ent_type_ in _ORGANISATIONS or means_body(head.lemma_.lower()):
        return Sort.GROUP
    if head.ent_type_ in entities.PLACES:
        return Sort.PLACE
    return Sort.THING


def _personal(head: Token, name: str) -> bool:
    """By entity label, and by what the label often misses: titles, roles, who, first names."""
    if not name:
        return means_people(head.lemma_.lower()) and head.ent_type_ not in entities.PLACES
    if _has_article(head, name) or named_after(head):
        return False
    if head.dep_ in ("nsubj", "nsubjpass") and head.head.lemma_ in _LIVES and " " in name:
        return True  # Ann Hall was jailed: no hall was
    speaks = head.dep_ == "nsubj" and head.head.lemma_ in STATEMENT
    if speaks and name.count(" ") == 1 and gender_of_name(name) and head.lower_ not in BODIES:
        return True  # Ann Ode said, whatever else she was taken for
    if head.lower_ in GROUPS or head.lower_ in BODIES:
        return False
    if head.ent_type_ in ("EVENT", "WORK_OF_ART", "LAW") or _no_persons(name):
        return False
    if head.ent_type_ == "PERSON":
        return not (_in_a_country(head) or names_a_place(head) or _in_such(head, name))
    before = head.doc[max(head.i - name.count(" ") - 1, 0)]
    if before.lower_ in TITLES and before.i < head.i:
        return True
    if head.ent_type_ in entities.PLACES:
        return False
    for child in head.children:
        role = child.dep_ in ("compound", "amod", "appos", "nmod") and child.text[0].islower()
        if role and is_person(child.lemma_.lower()):
            return True
        if child.dep_ == "relcl" and any(t.lower_ in _WHO for t in child.subtree):
            return True
    return bool(" " in name and gender_of_name(name)) or _called_a_person(head)


def _no_persons(name: str) -> bool:
    """County Mayo, the FA MVP."""
    return name.split()[0].lower() in _OF_PLACES or (" " in name and name.isupper())


_LIVES = frozenset(  # what happens to people alone
    "convict sentence arrest jail imprison acquit marry graduate".split()
)
_OF_PLACES = frozenset("county lake mount port fort cape river isle camp".split())


def _in_a_country(head: Token) -> bool:
    """Lima, Peru."""
    after = head.doc[head.i + 1 : head.i + 3]
    return len(after) == 2 and after[0].text == "," and after[1].ent_type_ == "GPE"


def _kind_beside(head: Token) -> str:
    """Ferry: what the ferry Havfru is called right before its name; "" for nothing."""
    before = head.doc[head.i - 1] if head.i else head
    common = before.tag_ == "NN" and before.text.islower()
    beside = before.dep_ == "compound" and before.head == head
    beside = beside or (head.dep_ == "appos" and head.head == before)
    return before.lemma_ if common and beside else ""


def named_after(head: Token) -> bool:
    """The crater Ode, the ferry Ode: no one's name, whoever is called so too."""
    kind = _kind_beside(head)
    return kind in _NAMED_AFTER or means_thing(kind)


_NAMED_AFTER = frozenset("crater asteroid comet planet moon species prize award method".split())


def _has_article(head: Token, name: str) -> bool:
    """The Orlen Viaduct, the Polaroid: no person's name stands right behind "the"."""
    first = head.i - name.count(" ")
    article = any(c.lower_ == "the" and c.i == first - 1 for c in head.children)
    role = means_people(name.split()[0].lower())  # the Dutchman Joost Ode
    return article and not role and head.tag_ != "NNPS"


def _in_such(head: Token, name: str) -> bool:
    """Born in Hull: one is in a place; nobody is in someone of a single name."""
    return head.dep_ == "pobj" and head.head.lower_ == "in" and " " not in name


def names_a_place(head: Token) -> bool:
    """The village of Ode, whoever else is called Ode."""
    of = head.head
    return head.dep_ == "pobj" and of.lower_ == "of" and of.head.lemma_.lower() in AREAS


def _called_a_person(head: Token) -> bool:
    """Ode is a psychiatrist; Ode is a model, singer and psychiatrist."""
    if head.dep_ != "nsubj" or head.head.lemma_ != "be":
        return False
    role = next((c for c in head.head.children if c.dep_ == "attr"), None)
    if role is None:
        return False
    more = [t for t in role.subtree if t.dep_ in ("nmod", "conj") and t.tag_ == "NN"]
    listed = [t for t in more if of_one_complement(t) is not None or t.head == role]
    return any(is_person(t.lemma_.lower()) for t in (role, *listed))


_WHO = ("who", "whom", "whose")


def _gender(head: Token, name: str) -> str:
    nouns = [head, *(c for c in head.children if c.dep_ in ("compound", "appos", "nmod"))]
    for noun in nouns:
        found = gender_of_noun(noun.lemma_.lower()) or gender_of_noun(noun.lower_)
        if found:
            return found
    if head.dep_ == "appos" and (found := gender_of_noun(head.head.lemma_.lower())):
        return found  # his wife, Manju Sam
    return gender_of_name(name) if " " in name or head.ent_type_ == "PERSON" else ""


def _told_gender(head: Token) -> str:
    """A female elephant, a pregnant mare: she."""
    told = {c.lower_ for c in head.lefts if c.dep_ == "amod"}
    return "f" if told & {"female", "pregnant"} else "m" if "male" in told else ""


def as_person(mention: Mention, full: str = "") -> Mention:
    """The same, known to be a person from elsewhere in the document: by full name, or alone."""
    gender = gender_of_name(full) if full else _gender(mention.head, mention.name)
    name = mention.name or mention.head.text
    form = Form.NAME
    return replace(mention, sort=Sort.PERSON, plural=False, gender=gender, name=name, form=form)


def roles_of_one(second: Token) -> bool:
    """The cellist and conductor Ode: one person, where the second has no article of its own."""
    first, role = second.head, second
    if second.pos_ == "PROPN":
        role = next(
            (c for c in second.children if c.dep_ == "compound" and c.text.islower()), second
        )
    own = any(c.dep_ in ("det", "poss") for c in second.children)
    return not own and _role(first) and _role(role) and any(c.dep_ == "det" for c in first.lefts)


def of_one_complement(second: Token) -> Token | None:
    """Ode is a dancer, model and presenter: the first of what one person is said to be."""
    first = second
    while first.dep_ == "conj":
        first = first.head
    own = any(c.dep_ in ("det", "poss") for c in second.children)
    a = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in first.lefts)
    alike = first.tag_ == second.tag_ == "NN"
    return first if alike and a and not own and first.dep_ == "attr" else None


def _role(noun: Token) -> bool:
    """Cellist; not queen, which with a king makes two."""
    lemma = noun.lemma_.lower()
    return noun.tag_ in ("NN", "JJ") and means_people(lemma) and not gender_of_noun(lemma)


_ANDS = ("and", "&", "nor")


def _joined(head: Token, block: int) -> Mention | None:
    """A and B as one: what they and both can mean."""
    parts = [head]
    while True:
        more = [c for c in parts[-1].children if c.dep_ == "conj" and c.pos_ in ("NOUN", "PROPN")]
        if not more:
            break
        parts.append(more[0])
    if len(parts) == 2 and roles_of_one(parts[1]):
        return None
    if len(parts) < 2 or not any(c.lower_ in _ANDS for p in parts for c in p.children):
        return None
    start = noun_phrase(head)[0]
    stop = noun_phrase(parts[-1])[1]
    sorts = {
        Sort.PERSON
        if p.lower_ in ("he", "she")
        else _sort(p, proper_name(p) if p.pos_ == "PROPN" else "")
        for p in parts
    }
    names = all(p.pos_ == "PROPN" for p in parts)  # some of which were taken for people's
    if len(sorts) > 1 and Sort.PERSON in sorts and not names:
        return None  # "the people and a ship" is more often two clauses read as one phrase
    sort = sorts.pop() if len(sorts) == 1 else Sort.THING
    weight = weight_of(head)
    heads = tuple(p.i for p in parts)
    return Mention(block, head, start, stop, Form.OTHER, sort, True, "", "", weight, heads)
