"""Inside what somebody says: where a pronoun may mean another than the one who says it."""

from collections.abc import Iterable, Iterator

from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.agreement import agrees
from claims.splitting.reference.asked_of import needs_minds
from claims.splitting.reference.binding import can_bind
from claims.splitting.reference.entity import Entity, Place, Where
from claims.splitting.reference.mentions import Form, Sort
from claims.splitting.tree import NOUN_SUBJECTS


def of_another(recent: Iterable[Place], where: Where, entity: Entity) -> bool:
    """Whether the speaker, taken for what the pronoun means, has a rival in the same sentence."""
    if entity is not where.speaker or where.direct:
        return False
    rivals = [
        p
        for p in recent
        if p.sentence == where.sentence
        and p.doc == where.doc
        and p.entity is not entity
        and p.mention.form is not Form.PRONOUN
        and p.mention.head.i < where.mention.head.i
        and agrees(where, p)
        and can_bind(where, p)
    ]
    if where.mention.gender:
        rivals = [p for p in rivals if p.entity.sort is Sort.PERSON and not p.entity.plural]
        told = _told_of(rivals, where) or _acts_in_it(rivals, where)
        return told or _in_their_hands(recent, where, entity)
    return _judged(rivals, where) or (where.mention.plural and _told_beside(rivals, where))


def _told_of(rivals: Iterable[Place], where: Where) -> bool:
    """ "Ode did not give Lind's age but said he was born in May"; "Ode said of Lind that he
    was late"; "asked about Lind, Ode said he was late": Lind.
    """
    saying = next((a for a in where.mention.head.ancestors if a.lemma_ in STATEMENT), None)
    if saying is None:
        return False
    before = [p.mention.head for p in rivals]
    if saying.dep_ == "conj" and any(head.i < saying.i for head in before):
        return True
    return any(map(_topic, before))


def _topic(head: Token) -> bool:
    """Of Lind he said; asked about the deal; speaking of Lind."""
    prep = head.head
    of = head.dep_ == "pobj" and prep.lower_ in ("of", "about")
    return of and prep.head.lemma_ in _SPEAKING


_SPEAKING = words("say ask speak talk question comment tell write")


def _told_beside(rivals: Iterable[Place], where: Where) -> bool:
    """ "Officials said the navy had lost the boats before they strayed", "said the boats were old
    but that they sailed": the boats.
    """
    token = where.mention.head
    above = list(token.ancestors)
    saying = next((k for k, a in enumerate(above) if a.lemma_ in STATEMENT), 0)
    if token.dep_ not in NOUN_SUBJECTS:
        return False
    if "advcl" in (a.dep_ for a in above[:saying]):
        return any(p.mention.head.i > above[saying].i for p in rivals)
    joined = above[0].dep_ == "conj" and saying
    return bool(joined) and any(p.mention.head in above[0].head.lefts for p in rivals)


def _acts_in_it(rivals: Iterable[Place], where: Where) -> bool:
    """ "Ode said the man had met her before he robbed her", "that Lind's plan failed as he left":
    whoever acts in what is said, or whose things do, and not only in the pronoun's own clause.
    """
    subjects = list(_subjects_above(where.mention.head))
    return any(
        subject in (p.mention.head, *p.mention.head.ancestors)
        for p in rivals
        for subject in subjects
    )


def _subjects_above(token: Token) -> Iterator[Token]:
    """Of the clauses that the word stands in, up to the verb of saying."""
    for above in token.ancestors:
        if above.lemma_ in STATEMENT:
            return
        yield from (c for c in above.lefts if c.dep_ in NOUN_SUBJECTS and c != token)
        for prep in (c for c in above.children if c.lower_ == "for" and c.i < token.i):
            yield from (c for c in prep.rights if c.dep_ == "pobj")  # wrong for Lind to leave


def _judged(rivals: Iterable[Place], where: Where) -> bool:
    """ "Orvex rejected the offer, saying it was low", "asked about the offer,
    Orvex said it was low": the offer; but: saying it hoped to win.
    """
    token = where.mention.head
    if token.dep_ not in NOUN_SUBJECTS or needs_minds(token):
        return False
    if any(_topic(p.mention.head) for p in rivals):
        return True
    judging = [a for a in token.ancestors if a.lemma_ in _JUDGING]
    return any(
        p.mention.head.dep_ in ("dobj", "nsubjpass") and p.mention.head.head in judging
        for p in rivals
    )


_JUDGING = words(
    "reject dismiss welcome back support praise criticise criticize oppose defend endorse condemn "
    "attack describe approve favour favor hail slam chart detail outline explain assess review "
    "decline refuse spurn denounce applaud commend question ridicule resist recommend promote"
)


def _in_their_hands(recent: Iterable[Place], where: Where, speaker: Entity) -> bool:
    """ "A judge jailed Lind. She said he had shown no remorse", "The spokesman said he had been
    seen": of the other, whom those who speak by their office have before them.
    """
    pronoun = where.mention.head
    if _is_held(pronoun):
        others = any(map(_of_an_office, speaker.nouns))
        return others or _another(recent, where, speaker, 1)
    judges = not speaker.nouns.isdisjoint(_JUDGES) and not _intends(pronoun)
    return judges and _another(recent, where, speaker, 3)


def _another(recent: Iterable[Place], where: Where, speaker: Entity, reach: int) -> bool:
    """Whether another who agrees has been spoken of."""
    return any(
        p.entity is not speaker
        and p.entity.sort is Sort.PERSON
        and where.sentence - p.sentence <= reach
        and agrees(where, p)
        and can_bind(where, p)
        for p in recent
    )


def _of_an_office(noun: str) -> bool:
    return noun in _OFFICES or noun.startswith("spokes")


_OFFICES = words(
    "police officer inspector detective superintendent sheriff minister official commander "
    "prosecutor judge attorney lawyer general colonel captain ambassador chief constable governor"
)
_JUDGES = words(
    "judge justice magistrate prosecutor coroner doctor surgeon physician lawyer solicitor "
    "barrister attorney"
)


def _is_held(pronoun: Token) -> bool:
    """He has been arrested, was shot, is in custody."""
    verb = pronoun.head
    if pronoun.dep_ == "nsubjpass":
        return verb.lemma_ in _DONE_TO_THEM
    return verb.lemma_ == "be" and any(
        c.lower_ == "in" and any(d.lemma_ in ("custody", "prison", "jail") for d in c.rights)
        for c in verb.rights
    )


_DONE_TO_THEM = words(
    "arrest detain capture charge see shoot stab wound injure hospitalise hospitalize deport "
    "extradite find spot convict sentence hold apprehend identify remand"
)


def _intends(pronoun: Token) -> bool:
    """She would rule on Friday; was satisfied; her ruling."""
    verb = pronoun.head
    if pronoun.dep_ == "poss":
        return True
    return any(c.tag_ == "MD" for c in verb.lefts) or needs_minds(pronoun)
