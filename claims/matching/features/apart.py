"""What the text tells, but of another: the verb of another name, the subject with another verb."""

import re
from functools import lru_cache

from claims.matching.alignment import CLAIM, SENTENCE, Link, Pair
from claims.matching.data import KIN, ONE_DOER, SYMMETRIC
from claims.matching.features.actors import shared, subjects_of
from claims.matching.features.roles import marker
from claims.matching.lexical import relate, same_name
from claims.matching.side import Side, Term
from claims.model import Feature

ABOUT = 0.4  # of the statement that a claim must tell, to be looked at
WITNESSING = frozenset(
    """report condemn criticize criticise investigate witness see watch film photograph describe
    mourn discuss probe welcome praise study fear predict survive protest deplore denounce
    commemorate remember examine notice hear escape suffer""".split()
)
VERB = frozenset(("same", "synonym", "derived"))
# Whom one has, and is not.
OTHERS = frozenset(
    """rival competitor opponent neighbor neighbour partner ally predecessor successor lawyer
    attorney coach colleague friend supplier owner parent child brother sibling girlfriend
    boyfriend fiance fiancee teacher boss customer client critic supporter fan victim""".split()
)
# Who or what stands for the whole that it is of.
SPEAKING = frozenset(
    """board government management leadership staff team crew member people resident population
    army force troop police court parliament council ministry spokesman spokeswoman leader head
    chief president owner founder representative official share stock headquarters economy side
    life career body version use rate level number case price cost value sale""".split()
)
# Prepositions of what is only there, and of what is only there or then.
BESIDE = frozenset("near outside behind beside".split())
MEANWHILE = BESIDE | {"during", "before", "until", "with"}
# What is one more, or was before; each with what says so too.
FURTHER = (
    frozenset(
        """another further other others additional more second third fourth next new else also too
        both two three several later""".split()
    ),
    frozenset(
        """before previously earlier already previous past prior former formerly first last once ago
        ever history had""".split()
    ),
    frozenset("again once twice second third return back repeat renew resume anew".split()),
)
# What stands before those who have been named before.
KNOWN = frozenset("the these those this that both his her their its all".split())
MEANT = frozenset("another further additional before previously again".split())
WORD = re.compile(r"[A-Za-z]+")
WELL = 0.8  # how well a word is told that is told


def other_clause(pair: Pair) -> Feature:
    """1 when a sentence tells the verb of another thing, and of the subject another verb.

    "Sales fell, while debt was stable" does not tell that debt fell.
    """
    verb = pair.near(pair.ours.root)
    ours = subjects_of(pair.ours, pair.ours.root)
    if verb is None or verb.score < WELL or verb.kind == "converse" or not verb.ours.weight:
        return Feature("other_clause", 0.0)
    theirs = subjects_of(verb.side, verb.theirs.index)
    if not ours or not (theirs or _agentless(verb)) or verb.ours.lemma in SYMMETRIC:
        return Feature("other_clause", 0.0)
    if shared(pair, ours, theirs, verb):
        return Feature("other_clause", 0.0)
    for term in ours:
        link = pair.near(term.index)
        if link is None or link.score < WELL or link.theirs.role != "subject":
            continue
        over = link.side.by_index[link.theirs.head]
        if (
            over.weight
            and over.pos == "v"
            and over.lemma != verb.theirs.lemma
            and not _alike(verb.ours, over)
        ):
            text = f"{link.theirs.text} {over.text}"
            return Feature("other_clause", 1.0, f"{term.text} {verb.ours.text}", text)
    return Feature("other_clause", 0.0)


def _agentless(verb: Link) -> bool:
    """Whether a verb is told in the passive, its own subject being whom it is done to."""
    words = verb.side.under(verb.theirs.index)
    passive = any(w.dep == "nsubjpass" or (w.dep == "nsubj" and w.pos != "PRON") for w in words)
    return passive and any(w.dep == "auxpass" for w in words)


def other_bearer(pair: Pair) -> Feature:
    """1 when it is told of one that belongs to the statement's subject: its rival, his wife.

    Or the other way round, of the one whose rival the statement's subject is.
    """
    verb = pair.own(pair.ours.root)
    for term in subjects_of(pair.ours, pair.ours.root):
        link = pair.own(term.index)
        owner = _owner_instead(pair, term, verb) if link is None else ""
        if owner:
            return Feature("other_bearer", 1.0, f"{term.text} of {owner}", owner)
        if verb is None or link is None or link.theirs.role != "of":
            continue
        over = link.side.by_index[link.theirs.head]
        does = over.role == "subject" and over.head == verb.theirs.index
        whose = over.lemma in KIN | OTHERS or (verb.ours.weight and _owned(pair, link))
        if does and whose:
            return Feature("other_bearer", 1.0, term.text, f"{over.text} of {link.theirs.text}")
    for link in pair.links.values():
        told = link.ours.role == "object" and verb is not None and link.ours.head == verb.ours.index
        over = link.side.by_index[link.theirs.head]
        if told and link.level == CLAIM and over.role == "object" and _owned(pair, link):
            text = f"{over.text} of {link.theirs.text}"
            return Feature("other_bearer", 1.0, link.ours.text, text)
    return Feature("other_bearer", 0.0)


def _owned(pair: Pair, link: Link) -> bool:
    """Whether what tells a noun only says whose another thing is: "the queen's horse".

    What is done by its parts, its people or its parents is done by a body.
    """
    side, term = link.side, link.theirs
    over = side.by_index[term.head]
    owner = side.words[term.index].dep == "poss" and over.pos == "n" and over.weight
    told = any(k.side is side and k.theirs.index == over.index for k in pair.links.values())
    return bool(owner) and not told and over.lemma not in SPEAKING and over.pos == link.ours.pos


def _owner_instead(pair: Pair, term: Term, verb: Link | None) -> str:
    """Whose rival a subject is, where the claim tells the verb of that one itself."""
    if verb is None or term.lemma not in KIN | OTHERS:
        return ""
    owners = (pair.own(t.index) for t in pair.ours.terms if t.head == term.index and t.role == "of")
    for link in owners:
        if link is None or link.side is not verb.side:
            continue
        if link.theirs.role == "subject" and link.theirs.head == verb.theirs.index:
            return link.theirs.text
    return ""


def told_of_another(pair: Pair) -> Feature:
    """1 when the text tells what only one can have done of others by name, not of the one named.

    Beside "Lund won; Berg led for a while", Berg is not told to have won; nor beside "Most tenants
    left, Berg said" to have left.
    """
    told = pair.links.get(pair.ours.root)
    ours = [t for t in subjects_of(pair.ours, pair.ours.root) if t.pos == "p"]
    if several := _told_of_several(pair, ours):
        return Feature("told_of_another", 1.0, pair.ours.full_name(ours[0]), several)
    if told is None or told.level <= SENTENCE or not ours:
        return Feature("told_of_another", 0.0)
    if (
        told.kind not in VERB
        or told.ours.lemma not in ONE_DOER
        or told.theirs.pos != "v"
        or pair.covered(CLAIM) < ABOUT
    ):
        return Feature("told_of_another", 0.0)
    other = ""
    for side in pair.around:
        for verb in side.terms:
            if verb.lemma != told.theirs.lemma or verb.pos != "v":
                continue
            theirs = subjects_of(side, verb.index)
            if not theirs or any(t.pos != "p" for t in theirs):
                return Feature("told_of_another", 0.0)  # "she won": it may be the one named
            if any(_one(pair.ours, a, side, b) for a in ours for b in theirs):
                return Feature("told_of_another", 0.0)
            other = other or side.full_name(theirs[0])
    return Feature("told_of_another", float(bool(other)), pair.ours.full_name(ours[0]), other)


def _told_of_several(pair: Pair, ours: list[Term]) -> str:
    """Whom the claim tells the verb of, not naming the one person that the statement is about.

    Only people in general: "the tenants" may be those that the text has named.
    """
    verb = pair.own(pair.ours.root)
    if verb is None or verb.ours.pos != "v" or verb.theirs.pos != "v" or len(ours) != 1:
        return ""
    if pair.ours.words[ours[0].index].ent != "PERSON" or verb.ours.lemma in SYMMETRIC:
        return ""
    theirs = subjects_of(verb.side, verb.theirs.index)
    named = any(pair.own(i) for i in (ours[0].index, *pair.ours.whole_name(ours[0])))
    if named or len(theirs) != 1 or shared(pair, ours, theirs, verb):
        return ""
    several = verb.side.words[theirs[0].index]
    many = several.pos == "NOUN" and several.text.lower() != several.lemma.lower()
    known = any(
        w.dep in ("det", "poss") and w.lemma.lower() in KNOWN
        for w in verb.side.under(theirs[0].index)
    )
    return several.text if many and not known else ""


def witnessed(pair: Pair) -> Feature:
    """1 when the statement's deed is told only as what its subject saw, reported or judged.

    Who reports a theft is not told to have stolen.
    """
    verb = pair.own(pair.ours.root)
    if verb is None or verb.ours.pos != "v" or verb.theirs.pos != "n":
        return Feature("witnessed", 0.0)
    over = verb.side.by_index[verb.theirs.head]
    ours = subjects_of(pair.ours, pair.ours.root)
    theirs = {i for t in subjects_of(verb.side, over.index) for i in verb.side.whole_name(t)}
    same = any((k := pair.own(t.index)) is not None and k.theirs.index in theirs for t in ours)
    value = same and verb.theirs.role == "object" and over.lemma in WITNESSING
    return Feature("witnessed", float(value), verb.ours.text, f"{over.text} {verb.theirs.text}")


def scene(pair: Pair) -> Feature:
    """1 when who does it, or why, is told only as where, when or with whom it is done.

    "Killed near a farm" does not say that a farmer did it.
    """
    verb = pair.own(pair.ours.root)
    if verb is None or verb.ours.pos != "v":
        return Feature("scene", 0.0)
    for link in pair.links.values():
        if link.level != CLAIM or link.ours.head != verb.ours.index:
            continue
        role = link.theirs.role
        doer = link.ours.role == "subject" and role in BESIDE
        why = marker(pair.ours, link.ours) == "because" and role in MEANWHILE
        if link.theirs.head == verb.theirs.index and (doer or why):
            return Feature("scene", 1.0, link.ours.text, f"{role} {link.theirs.text}")
    return Feature("scene", 0.0)


def _another(side: Side, term: Term) -> bool:
    return any(w.lemma.lower() in ("another", "other") for w in side.under(term.index))


def _alike(ours: Term, theirs: Term) -> bool:
    known = relate(ours.lemma, ours.pos, theirs.lemma, theirs.pos)
    return known is not None and known.score >= WELL


def _one(ours: Side, a: Term, side: Side, b: Term) -> bool:
    """Whether two names may be one: they share a word, or are the same by another name."""
    one, two = ours.full_name(a), side.full_name(b)
    return bool(set(one.lower().split()) & set(two.lower().split())) or same_name(one, two)


def further(pair: Pair) -> Feature:
    """1 when the statement is about one more, or one before, and nothing near the claim is.

    Such as another attack, a further meeting, who had won before.
    """
    subject = pair.own(next((t.index for t in subjects_of(pair.ours, pair.ours.root)), -1))
    theirs = subject is not None and _another(subject.side, subject.theirs)
    if subject is not None and theirs and not _another(pair.ours, subject.ours):
        return Feature("further", 1.0, subject.ours.text, f"another {subject.theirs.text}")
    for word, kin in _meant(pair.ours):
        if kin.isdisjoint(w.lower() for w in WORD.findall(pair.near_text)):
            return Feature("further", 1.0, word)
    return Feature("further", 0.0)


@lru_cache(maxsize=4_000)
def _meant(side: Side) -> tuple[tuple[str, frozenset[str]], ...]:
    """The words that say that it is one more, each with what else says so."""
    phrased = {i for term in side.terms for i in term.rest}  # "ran again"
    free = (
        w
        for i, w in enumerate(side.words)
        if w.lemma.lower() in MEANT and w.dep not in ("mark", "prep") and i not in phrased
    )  # not "before it fell"
    return tuple((w.text, group) for w in free for group in FURTHER if w.lemma.lower() in group)
