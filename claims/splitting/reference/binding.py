"""Where a pronoun stands to a noun: before or behind it, in its own clause or another."""

from claims.language.entities import TIMES
from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.asked_of import happens
from claims.splitting.reference.entity import Entity, Place, Where
from claims.splitting.reference.mentions import Form, Mention


def can_bind(where: Where, place: Place) -> bool:
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
        if _hears(other, pronoun) or _holds(other, pronoun) or _harms(other, pronoun):
            return False
        noun = pronoun.head
        beside = noun.dep_ == "appos" and noun.head == other and is_person(noun.lemma_.lower())
        return not (beside or (other.dep_ == "appos" and other.head == pronoun.head))
    clause = clause_of(pronoun)
    told = other
    while told.dep_ in ("appos", "conj") and told.head != told:
        told = told.head
    if pronoun.dep_ in ("nsubj", "nsubjpass"):
        if clause.tag_ == "VB" and pronoun.lower_ in ("him", "her", "them"):
            return told not in mates_of(pronoun, clause.head)  # wants her to leave
        if _acts_on(other, clause) or (clause.dep_ == "relcl" and clause.head == other):
            return False  # a pier which it rents out
        return not any(a == clause for a in other.ancestors if a.i != other.i) or _outside(
            other, clause
        )
    return told not in mates_of(pronoun, clause)


def _holds(noun: Token, owner: Token) -> bool:
    """Assurances of their readiness: the readiness of others."""
    of = owner.head.head
    inside = owner.head.dep_ == "pobj" and of.lower_ == "of" and of.head == noun
    return inside and noun.pos_ != "PROPN"  # stripped Lind of his rank


def _harms(subject: Token, owner: Token) -> bool:
    """Silt has cut its capacity, the rain damaged its roof: another's."""
    verb = owner.head.head
    acts = subject.dep_ == "nsubj" and subject.head == verb and owner.head.dep_ == "dobj"
    mass = subject.tag_ in ("NN", "NNS") and not any(c.tag_ != "JJ" for c in subject.lefts)
    happening = happens((subject.lemma_.lower(),))
    return acts and verb.lemma_ in _HARMING and owner.lower_ == "its" and (mass or happening)


_HARMING = words(
    "cut reduce damage destroy harm hurt hit ruin wreck delay threaten halt disrupt block flood "
    "damp erode weaken ravage spoil stain"
)


def _hears(subject: Token, owner: Token) -> bool:
    """The court rejected its claim, the board accepted her resignation: another's."""
    verb = owner.head.head
    if owner.head.dep_ == "pobj" or owner.head.lemma_ not in _PLEAS:
        return False
    hears = verb.lemma_ in _HEARING and owner.head.dep_ in ("dobj", "nsubjpass")
    agent = subject.dep_ == "pobj" and subject.head.dep_ == "agent" and subject.head.head == verb
    return hears and ((subject.dep_ == "nsubj" and subject.head == verb) or agent)


_HEARING = words(
    "reject dismiss deny refuse decline grant hear accept ignore answer overturn quash turn "
    "approve receive welcome allow consider uphold block"
)
_PLEAS = words(
    "appeal claim request application bid offer complaint petition plea demand argument objection "
    "proposal letter resignation conviction sentence suggestion call invitation question apology"
)


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


def mates_of(pronoun: Token, clause: Token) -> list[Token]:
    """The subject of its clause, also of one that shares it, and of objects the other ones."""
    mates = [c for c in clause.children if c.dep_ in ("dobj", "dative")]
    if pronoun.dep_ == "pobj" and (pronoun.head.head != clause or pronoun.head.lower_ in _PARTING):
        mates = []  # 48 maps, one of them; but: paid a tax under it
    while True:
        subjects = [c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")]
        if subjects or clause.dep_ not in ("xcomp", "conj") or clause.head == clause:
            return mates + subjects
        if clause.dep_ == "xcomp":  # asked the court to spare it
            mates += [c for c in clause.head.children if c.dep_ in ("dobj", "dative")]
        clause = clause.head


_PARTING = words("of among amongst including")


def _outside(other: Token, clause: Token) -> bool:
    """Whether it stands in an adverbial clause that comes before the pronoun's own."""
    return any(a.dep_ in ("advcl", "ccomp") and a.head == clause for a in (other, *other.ancestors))


def clause_of(token: Token) -> Token:
    """The verb of the clause that a word stands in."""
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
    if clause.dep_ in ("relcl", "acl"):
        return False  # whom only a relative clause tells of
    front = next((a for a in (pronoun, *pronoun.ancestors) if a.head == clause != a), None)
    if front is not None and front.dep_ in ("prep", "advcl"):
        return front.right_edge.i < mention.start
    comma = next((t.i for t in pronoun.sent if t.text == "," and t.i > pronoun.i), None)
    opens = first.tag_ in ("IN", "VBG", "VBN")
    return opens and comma is not None and pronoun.i < comma < mention.start <= comma + 10


def dislocated(pronoun: Token) -> bool:
    """ "My brother, he never sings": who it is stands right before it."""
    if not pronoun.i or pronoun.nbor(-1).text != "," or pronoun.dep_ not in ("nsubj", "nsubjpass"):
        return False
    return any(
        noun.dep_ in ("npadvmod", "dep")
        and noun.left_edge.i <= noun.sent.start + 1  # not: "born in Ulm, Bavaria, she"
        and noun.right_edge.i == pronoun.i - 2
        and (noun.pos_ == "PROPN" or is_person(noun.lemma_.lower()))
        and noun.ent_type_ not in TIMES
        for noun in pronoun.head.lefts
    )


def of_whom_it_joins(owner: Token, joined: Entity | None, entity: Entity) -> bool:
    """ "Ode and his late partner bought it": Ode's, or whoever it may be but no other's."""
    noun = owner.head
    beside = owner.dep_ == "poss" and noun.dep_ == "conj" and noun.head.pos_ == "PROPN"
    return beside and joined is not None and joined is not entity


def _none_there(head: Token) -> bool:
    """No player, neither town, every guest: none that a later sentence could speak of."""
    some = any(c.dep_ == "det" for c in head.children)
    little = not some and any(c.lower_ in ("little", "few") for c in head.lefts)
    return little or any(c.dep_ == "det" and c.lower_ in _QUANTIFIERS for c in head.children)


_QUANTIFIERS = words("no neither any every each either")
