"""Relative clauses behind a comma that could tell of two nouns: they stay where they are."""

from claims.language import entities
from claims.splitting.drafts import comma_before, is_predicate
from claims.splitting.lexicon.fitting import FITTING
from claims.splitting.lexicon.people import is_person
from claims.splitting.noun_phrases.antecedents import nouns_above, several_of_several
from claims.splitting.noun_phrases.happenings import (
    LOCATING,
    of_a_place_then,
    of_a_question,
    of_plan_or_aim,
    of_what_was_done,
)
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node
from claims.splitting.wording.dashes import DASHES
from claims.splitting.wording.realise import is_plural

COPIES = frozenset(  # "a copy of the book, which": as a rule the copy is told of
    "version copy edition sequel prequel remake adaptation translation reprint replica model piece "
    "fragment picture photograph photo portrait draft".split()
)
CARRYING = frozenset(
    "bring take carry send give return lend sell hand show donate deliver present add move post "
    "invite welcome drive lead escort transfer".split()
)
HELPING = frozenset("help let make keep allow enable force cause want need".split())
SHARES = frozenset("third quarter half tenth majority minority bulk part share".split())
UNDERGONE = frozenset({"dobj", "attr", "oprd"})


def of_either_noun(noun: Node, clause: Node) -> bool:
    """Whether a clause behind a comma may as well tell of a noun that this one belongs to."""
    first = clause.nodes()[0]
    fits = any(clause.lemma in verbs and noun.lemma in nouns for verbs, nouns in FITTING)
    if first.text.lower() != "which" or fits:
        return False  # "reports of fraud in sales, which she denied"
    around = nouns_above(noun)
    undergone = first.dep in UNDERGONE or first.dep == "nsubjpass"
    return (
        of_a_place_then(noun)
        or of_plan_or_aim(noun, clause)
        or of_what_was_done(noun, clause)
        or of_a_question(noun)
        or (undergone and _only_where(noun))
        or (first.dep in UNDERGONE and _one_of_many(noun, around))
        or several_of_several(noun, clause)
        or _of_a_copy(noun)
        or _when(noun)
    )


def _only_where(noun: Node) -> bool:
    """ "the row in Chad, which the party tried to hide": nobody hides a country."""
    prep = noun.parent
    host = prep.parent if prep is not None and prep.dep == "prep" else None
    if noun.ent not in entities.PLACES or prep is None or prep.lemma not in LOCATING:
        return False
    return host is not None and host.pos == "NOUN"


def _one_of_many(noun: Node, around: list[Node]) -> bool:
    """ "a loan for the purchase of a share, which it had listed": which of the three?"""
    alike = [n for n in around if n.pos == "NOUN" and is_plural(n) == is_plural(noun)]
    return noun.dep == "pobj" and not noun.ent and len(alike) > 1


def _of_a_copy(noun: Node) -> bool:
    of = noun.parent
    host = of.parent if of is not None and noun.dep == "pobj" and of.lemma == "of" else None
    return host is not None and host.lemma in COPIES


def _when(noun: Node) -> bool:
    """ "and another his sister Ann Ode in 2014, which": neither she nor the year."""
    prep = noun.parent
    host = prep.parent if prep is not None and noun.dep == "pobj" else None
    dated = noun.ent in ("DATE", "TIME") and host is not None
    return dated and host is not None and (host.ent == "PERSON" or is_person(host.lemma.lower()))


def of_both_between(noun: Node, clause: Node) -> bool:
    """ "talks between Ann Lee and her uncle, Bo Roe, who had met": both had, or one of them?"""
    name = noun.parent if noun.dep == "appos" else noun
    last = name if name is not None and name.dep == "conj" else None
    first = last.parent if last is not None else name
    if first is None or first.child("conj") is None or not comma_before(clause):
        return False
    prep = first.parent if first.dep == "pobj" else None
    one = clause.tag == "VBZ" or any(c.text.lower() in ("is", "was", "has") for c in clause.left)
    return prep is not None and prep.lemma == "between" and not one and clause.text != "was"


def last_or_all(noun: Node, clause: Node) -> bool:
    """ "Ann Lee and the mayor, who opened it": she, or both? No verb tells."""
    first = noun.parent if noun.dep == "conj" else noun
    opening = clause.nodes()[0]
    members = [c for c in first.right if c.dep == "conj"] if first is not None else []
    if (
        first is None
        or not members
        or not comma_before(clause)
        or opening.text.lower() not in ("who", "which")
    ):
        return False
    if any(c.dep == "cc" and c.lemma.lower() != "and" for c in first.right):
        return False  # "neither Ann Lee nor Bo Roe, who sang,"
    if any(c.dep in ("relcl", "appos", "acl") and c is not clause for c in first.right):
        return False  # "Ann Lee, who sang, and Bo Roe, who danced": each has her own
    finite = next((c for c in clause.left if c.dep in AUXILIARIES), clause)
    tells = finite.tag in ("VBZ", "VBP") or finite.text.lower() in ("was", "were")
    last = members[-1]
    if noun is first and clause.i < last.i:
        return False  # "Ann Lee, who sang, and Bo Roe"
    alike = first.tag == last.tag or {first.tag, last.tag} == {"NN", "NNP"}
    alike = alike and (noun is not first or first.tag in ("NN", "NNP"))
    return opening.dep == "nsubj" and alike and not tells


def behind_an_aside(noun: Node, clause: Node) -> bool:
    """ "Some men - two of them old - who came were fed": the dash ends the aside, no more."""
    if clause not in noun.right:
        return False
    marks = [c.text for c in noun.right_before(clause) if c.dep == "punct"]
    before = noun.right[noun.right.index(clause) - 1]
    dashes = [m for m in marks if m in DASHES]
    return before.dep == "punct" and before.text in dashes and len(dashes) > 1


def purpose_where(noun: Node, clause: Node) -> bool:
    """ "will open shops where they are wanted": wherever that is."""
    first, subject = clause.nodes()[0], clause.subject
    if first.text.lower() != "where" or subject is None:
        return False
    alike = subject.text.lower() == ("they" if is_plural(noun) else "it")
    return alike and subject.dep in SUBJECTS


def ends_the_sending(noun: Node, clause: Node) -> bool:
    """ "brought a cake she had baked to the office": the office is where it was brought."""
    verb = noun.parent
    if noun.dep != "dobj" or verb is None or not is_predicate(verb) or verb.lemma not in CARRYING:
        return False
    if any(c.lemma in ("to", "into") for c in verb.right) or clause.lemma in CARRYING:
        return False
    return any(c.dep in ("prep", "dative") and c.lemma in ("to", "into") for c in clause.right[-1:])


def of_them_all(noun: Node, clause: Node) -> bool:
    """ "a knife, a pot and a ring, all of which are old": one thing is not all."""
    opening = [n.text.lower() for n in clause.nodes()[:3]]
    if len(opening) < 3 or opening[1] != "of" or opening[2] not in ("which", "whom"):
        return False
    several = opening[0] in ("all", "most", "many", "none", "several", "few")
    return several and not is_plural(noun)


def several_people(first: Node) -> bool:
    """ "the poets" before the first of the names."""
    roles = [c for c in first.left if c.dep in ("compound", "nmod") and c.tag == "NNS"]
    return any(is_person(c.lemma.lower()) for c in roles)


def of_a_share(noun: Node) -> bool:
    """ "has a third of the board that retires": of the third, the clause tells which."""
    of = noun.parent if noun.dep == "pobj" else None
    share = noun if noun.lemma in SHARES else of.parent if of is not None else None
    return share is not None and share.lemma in SHARES and share.child("det") is not None


def unfinished(made: Node, clause: Node) -> bool:
    """ "a link that past work suggests should exist", "The file helps": cut off, or misread."""
    told = [n for n in made.nodes() if n.dep != "punct"]
    if told[-1].text.lower() in ("that", "which", "who"):
        return True
    alone = all(c.dep in SUBJECTS for c in clause.children if c.dep != "punct")
    return alone and clause.lemma in HELPING


def says_how(noun: Node, clause: Node, opening: str) -> bool:
    """ "It is with joy that I join", "which it did": how and that it is so, and not of the noun."""
    who, last = clause.subject, clause.right[-1:]
    done = clause.lemma in ("do", "be") and who is not None and who.tag == "PRP"
    if opening == "which" and done and all(c.dep in ("prep", "punct", "advmod") for c in last):
        return True
    new = noun.tag == "NN" and [c.lemma.lower() for c in noun.left] in (["a"], ["an"])
    around = noun.parent if new and not comma_before(clause) else None
    if around is not None and around.lemma == "be" and around.child("attr") is not None:
        # "is a man who lied", "a man who lied is"
        someone = noun.lemma in ("man", "woman", "person")
        if (noun.dep == "attr" and someone) or (noun.dep == "nsubj" and opening == "who"):
            return True
    top = noun
    while top.dep in ("pobj", "prep") and top.parent is not None:
        top = top.parent
    it = top.subject if top.lemma == "be" and top is not noun else None
    bare = opening == "that" and it is not None and it.text.lower() == "it"
    return bare and top.child("attr", "acomp") is None
