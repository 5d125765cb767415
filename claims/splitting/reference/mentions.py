"""What a document speaks of: its noun phrases with all that tells which pronoun fits them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from claims.language import entities
from claims.splitting.lexicon.cut_names import is_cut
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import (
    is_kin_of_firm,
    is_numbered,
    name_span,
    names_a_body,
    noun_phrase,
    opens_as_name,
    proper_name,
)
from claims.splitting.lexicon.people import (
    gender_of_noun,
    is_plural,
    means_body,
    means_people,
)
from claims.splitting.parsed import Doc, Token
from claims.splitting.reference.someone import is_someone, kind_beside
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
    cut: bool = False  # whether the name may be only a part of one
    marked: bool = False  # inside quotation marks, where "the country" is the speaker's


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
    quoted = _quoted(doc)
    for token in doc:
        marked = token.i in quoted
        if token.tag_ in _PRONOUN_TAGS:
            yield _pronoun(token, block, marked)
            whole = _joined(token, block, marked) if token.dep_ in NOUN_SUBJECTS else None
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
            yield _noun(token, block, marked)
            if token.dep_ != "conj" and any(c.dep_ == "conj" for c in token.children):
                joined = _joined(token, block, marked)
                if joined is not None:
                    yield joined


def _quoted(doc: Doc) -> set[int]:
    """The words inside quotation marks, of a mark without its partner to the sentence's end; in a
    quotation of several sentences also those of the sentences between its marks.
    """
    found: set[int] = set()
    opened: Token | None = None
    for mark in (t for t in doc if t.text == '"'):
        before = mark.nbor(-1) if mark.i else mark
        closes = mark.i > 0 and not before.whitespace_ and not mark.is_sent_start
        if opened is not None and (closes or mark.sent.start == opened.sent.start):
            found.update(range(opened.i, mark.i))
            opened = None
        elif closes and before.text not in _OPENING:
            found.update(range(mark.sent.start, mark.i))
        else:
            if opened is not None:
                found.update(range(opened.i, opened.sent.end))
            opened = mark
    if opened is not None:
        found.update(range(opened.i, opened.sent.end))
    return found


_OPENING = ("(", "[", "-", "–", "—", "'")
_PARTS = ("compound", "amod", "quantmod", "npadvmod", "nummod", "punct", "case", "advmod", "intj")


def _inside_name(token: Token) -> bool:
    """The Andy of the Andy Ode Prize, hung on it as no compound; Fire and Rescue Service."""
    of = token.head
    if token.dep_ == "conj" and is_kin_of_firm(token):
        return True
    inside = token.dep_ == "pobj" and token.ent_type_ == "ORG" and token.ent_iob_ == "I"
    if inside and of.head.pos_ == "PROPN" and of.head.i < token.i < name_span(of.head)[1]:
        return True  # the Medicine of the Royal Society of Medicine
    head = token.head
    while head.dep_ in ("nmod", "conj", "compound") and head.head.pos_ == "PROPN":
        head = head.head
    if token.dep_ in ("nmod", "conj") and token.i < head.i and names_a_body(head):
        return token.i >= name_span(head)[0]
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
    if token.lower_ in ("couple", "pair", "duo", "trio", "quartet"):
        return _definite(token)
    return token.ent_type_ == "CARDINAL" and token.pos_ == "NOUN" and token.tag_ == "NNS"


def _pronoun(token: Token, block: int, marked: bool) -> Mention:
    lower = token.lower_
    gender = "m" if lower in ("he", "him", "his", "himself") else ""
    gender = "f" if lower in ("she", "her", "hers", "herself") else gender
    plural = lower in ("they", "them", "their", "theirs", "themselves", "we", "us", "our")
    sort = Sort.PERSON if gender or lower in ("i", "me", "my", "we", "us", "our") else Sort.THING
    weight = weight_of(token)
    place = (block, token, token.i, token.i + 1)
    return Mention(*place, Form.PRONOUN, sort, plural, gender, "", weight, marked=marked)


def _noun(head: Token, block: int, marked: bool) -> Mention:
    start, stop = noun_phrase(head)
    one_of_many = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in head.children)
    proper = head.pos_ == "PROPN" or (head.text[0].isupper() and bool(kind_beside(head)))
    proper = proper or (head.text[0].islower() and opens_as_name(head.text)) or _hyphened(head)
    counts = head.ent_type_ in entities.FIGURES and not is_numbered(head)
    named = proper and not counts and not one_of_many
    title = " " in head.text or _title(head)
    reach = name_span(head) if named and not title else None
    name = f'"{head.text}"' if title else proper_name(head, reach) if named else ""
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
    cut = reach is not None and name != "" and sort is not Sort.PERSON and is_cut(head, reach)
    place = (block, head, start, stop)
    return Mention(*place, form, sort, plural, gender, name, weight, cut=cut, marked=marked)


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
    alike = head.lemma_ == head.lower_  # the species was
    counted = any(c.dep_ in ("nummod", *(() if alike else ("prep", "det"))) for c in head.children)
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
    if is_someone(head, name):
        return Sort.PERSON
    if head.ent_type_ in _ORGANISATIONS or means_body(head.lemma_.lower()):
        return Sort.GROUP
    if head.ent_type_ in entities.PLACES:
        return Sort.PLACE
    return Sort.THING


def _gender(head: Token, name: str) -> str:
    beside = (c for c in head.children if c.dep_ in ("compound", "appos", "nmod"))
    nouns = [head, *(c for c in beside if c.left_edge.i <= head.i + 2)]  # not across the verb
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


def _role(noun: Token) -> bool:
    """Cellist; not queen, which with a king makes two."""
    lemma = noun.lemma_.lower()
    return noun.tag_ in ("NN", "JJ") and means_people(lemma) and not gender_of_noun(lemma)


_ANDS = ("and", "&", "nor")


def _joined(head: Token, block: int, marked: bool) -> Mention | None:
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
    minds = sorts <= {Sort.PERSON, Sort.GROUP}  # she and her team
    if len(sorts) > 1 and Sort.PERSON in sorts and not (names or minds):
        return None  # "the people and a ship" is more often two clauses read as one phrase
    if len(sorts) == 1:
        sort = sorts.pop()
    else:  # the Royal Society and the Law Society, whatever the second was taken for
        sort = Sort.GROUP if minds or (names and Sort.GROUP in sorts) else Sort.THING
    weight = weight_of(head)
    heads = tuple(p.i for p in parts)
    place = (block, head, start, stop)
    return Mention(*place, Form.OTHER, sort, True, "", "", weight, heads, marked=marked)


def with_article(mention: Mention) -> bool:
    """The Polaroid, an Ode: no surname of someone's."""
    return any(c.dep_ == "det" for c in mention.head.children)
