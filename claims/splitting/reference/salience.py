"""How much a mention stands out as what a pronoun means (after Lappin and Leass, 1994)."""

from claims.splitting.lexicon.people import KIN
from claims.splitting.lexicon.reporting import FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.asked_of import happens, needs_a_body, needs_minds
from claims.splitting.reference.binding import clause_of
from claims.splitting.reference.entity import Place, Where
from claims.splitting.reference.mentions import Mention, Sort, only_says

DECAY = (1.0, 0.62, 0.35, 0.2, 0.12)  # weight of a mention so many sentences back
NEAR = 100.0  # of standing in the same sentence, before decay
PARALLEL = 20.0  # both subjects
DEFINED = 40.0  # the sentence before says what it is: a fjord is an inlet; it is deep
LINKED = 35.0  # subjects of a clause and of the adverbial clause that hangs on it
BOUND = 65.0  # the lake lost a third of its volume
OFTEN = 6.0  # each earlier mention, up to four
SAID = 60.0  # the pronoun is the subject of what the speaker reports
ADDRESSED = 40.0  # told Ode that he was late
NO_BODY = 50.0  # taken off things of which "its director" is said
AGENT = 40.0  # taken off by whom it was done, of "it"
QUOTED = 40.0  # taken off what only someone quoted spoke of
SPOKE = 40.0  # who said something before, of who says something
SUFFERED = 60.0  # a judge jailed Ode: she had lied
CATAPHORA = 220.0  # during his visit, Kerry ...
STRANGER = 60.0  # taken off where the kind is a guess
MINDS = 30.0  # they are people rather than things
ONE_BODY = 15.0  # they is a team
HARMED = 60.0  # an outbreak: it killed nine
UNDERGOES = 35.0  # it was sold, taken down, insured: rather a thing than a body
ACROSS = 0.9  # a paragraph back


def score_of(where: Where, place: Place) -> float:
    """How much a mention stands out for the pronoun, in points."""
    pronoun, mention = where.mention.head, place.mention
    back = where.sentence - place.sentence
    subjects = ("nsubj", "nsubjpass")
    decay = DECAY[min(back, len(DECAY) - 1)]
    score = (NEAR + mention.weight) * decay
    if back == 0 and mention.head.i > pronoun.i:
        score = CATAPHORA
    parallel = pronoun.dep_ in subjects and mention.head.dep_ in subjects
    if parallel and not only_says(mention.head):
        score += PARALLEL
        score += DEFINED * (back == 1 and defines(pronoun, mention.head))
        score += LINKED * (back == 0 and _linked(pronoun, mention.head))
    if pronoun.dep_ == "poss" and mention.head.head == clause_of(pronoun) and back == 0:
        score += BOUND * (mention.head.dep_ in subjects)
    score += OFTEN * min(place.entity.count - 1, 4)
    serves = place.entity is where.speaker and _serves(mention, where)
    spoken = place.entity is where.speaker and not where.direct and not serves
    score -= 1.5 * SAID * serves
    if spoken and pronoun.dep_ in (*subjects, "poss"):
        nameless = bool(where.mention.gender) and not place.entity.name
        score += SAID / 2 if nameless else SAID  # the judge said he had lied: may be another
    score += ADDRESSED * (back == 0 and addressed(pronoun, mention.head))
    told_by = according_to(mention.head)
    if (where.asks(says) and (says(mention.head) or told_by)) or (told_by and where.asks(finds)):
        aside = only_says(mention.head) or told_by
        score += (SPOKE + 60.0 * aside) * decay
    of_writer = not (where.direct or where.mention.marked)
    if mention.marked and of_writer and (not mention.name or where.asks(says)):
        score -= QUOTED
    if back == 1 and _done_to(where, mention.head):
        score += SUFFERED + (SUFFERED / 2 if where.asks(_answers) else 0.0)
    deadly = pronoun.dep_ == "nsubj" and pronoun.head.lemma_ in _KILLS
    score += HARMED * (deadly and back <= 1 and happens(place.entity.nouns))
    person = place.entity.sort is Sort.PERSON
    strange = not person if where.mention.gender else person and place.entity is not where.speaker
    score -= STRANGER * (strange and not where.mention.plural)
    if where.asks(needs_a_body) and place.entity.sort is Sort.GROUP and pronoun.lower_ == "it":
        score -= NO_BODY * decay
    led = pronoun.lower_ == "its" and pronoun.head.lemma_ in _LEADERS
    if led and place.entity.sort is Sort.THING and not place.entity.name:
        score -= NO_BODY * decay
    score -= _undergone(pronoun, place, back)
    if mention.head.head.dep_ == "agent" and pronoun.lower_ == "it" and back:
        score -= AGENT * decay
    if where.mention.plural:
        score += _of_several(where, place, decay)
    elif not where.mention.gender and place.entity.sort is Sort.PLACE and not parallel:
        score -= STRANGER / 2
    if place.doc != where.doc:
        score *= ACROSS
    return max(score, 1.0)


def _undergone(pronoun: Token, place: Place, back: int) -> float:
    """What a body, or who found it, loses of a passive: the lab found a mould. It was banned."""
    head = place.mention.head
    minded = place.entity.sort is Sort.GROUP or needs_minds(head)
    if pronoun.dep_ != "nsubjpass" or pronoun.lower_ != "it" or not minded:
        return 0.0
    if pronoun.head.lemma_ in _OF_BODIES:
        return 0.0
    acts = any(c.dep_ == "dobj" for c in head.head.rights)
    return UNDERGOES + PARALLEL * (acts and head.dep_ == "nsubj" and back == 1)


def _of_several(where: Where, place: Place, decay: float) -> float:
    """What a mention gains or loses where the pronoun is "they"."""
    entity, subject = place.entity, place.mention.head.dep_ in ("nsubj", "nsubjpass")
    several = entity.plural or entity.joined
    minds = entity.sort is Sort.PERSON or (entity.sort is Sort.GROUP and (several or subject))
    gain = MINDS * decay * (minds and not where.asks(needs_minds))
    return gain - (0.0 if several else ONE_BODY)


_OF_BODIES = words(  # what is done to a body rather than to a thing
    "own found establish headquarter base list incorporate privatise nationalise rename fund lead "
    "head regulate elect disband dissolve"
)


def defines(pronoun: Token, subject: Token) -> bool:
    """A fjord is an inlet. It is deep: both lead their sentences, the first of which defines."""
    verb = subject.head
    is_a = verb.lemma_ == "be" and any(c.dep_ == "attr" and c.i > verb.i for c in verb.children)
    refers = verb.lemma_ == "refer" and not any(c.dep_ == "auxpass" for c in verb.lefts)
    return (is_a or refers) and verb.dep_ == pronoun.head.dep_ == "ROOT"


def _linked(pronoun: Token, subject: Token) -> bool:
    """When the board met, they voted; lamps are dear, though they last: one clause of the other."""
    one, other = pronoun.head, subject.head
    if pronoun.i < subject.i:
        return False
    return any(a.dep_ == "advcl" and a.head == b for a, b in ((one, other), (other, one)))


def addressed(pronoun: Token, whom: Token) -> bool:
    """Told Ode that he was late; warned the crews they might lose: who is told, most often."""
    verb = whom.head
    if whom.dep_ not in ("dobj", "dative") or verb.lemma_ not in STATEMENT:
        return False
    clause = pronoun.head
    subject = pronoun.dep_ in ("nsubj", "nsubjpass") and pronoun.i > whom.i
    return subject and clause.dep_ == "ccomp" and clause.head == verb


def says(subject: Token) -> bool:
    """Subject of a verb of saying with what is said, or of one between what is said."""
    verb = subject.head
    said = subject.dep_ == "nsubj" and verb.lemma_.lower() in STATEMENT
    if not said or any(c.tag_ == "MD" for c in verb.lefts):
        return False
    verbs = [verb, *(c for c in verb.rights if c.dep_ == "conj" and c.lemma_ in STATEMENT)]
    told = verb.dep_ == "parataxis" or any(c.dep_ == "ccomp" for v in verbs for c in v.children)
    return told or any(t.text == '"' for t in verb.sent)


def finds(subject: Token) -> bool:
    """It found that the bridge is old."""
    verb = subject.head
    finding = subject.dep_ == "nsubj" and verb.lemma_.lower() in FINDING
    return finding and any(c.dep_ == "ccomp" for c in verb.rights)


def according_to(source: Token) -> bool:
    """According to a report, the bridge is old."""
    to = source.head
    behind = to.lower_ == "to" and to.head.lower_ == "according"
    return source.dep_ == "pobj" and (behind or to.lower_ == "according")


_ANSWERS = words("appeal deny contest dispute reject apologise apologize challenge")
_CHARGED = words("accuse sue blame criticise criticize order censure penalise penalize")
_DONE_TO = words(
    "jail sentence fine fin convict acquit arrest charge suspend ban sack fire dismiss "
    "pardon treat rescue appoint hire elect deport detain extradite shoot stab murder evict expel "
    "release"
)


_SUED = _DONE_TO | _CHARGED


def _answers(pronoun: Token) -> bool:
    """It denies the charge, said it would appeal, plans to appeal, has a month to appeal."""
    verb = pronoun.head
    below = [c for v in (verb, *verb.rights) for c in v.rights if c.dep_ in _CLAUSAL]
    return any(v.lemma_ in _ANSWERS for v in (verb, *below))


_KILLS = words("kill injure destroy damage wreck devastate strike flood cause")
_AGREES = words("refuse agree decline consent obey comply")
_ASKS = words("ask urge beg order tell invite implore")
_CLAUSAL = ("ccomp", "xcomp", "acl", "relcl")


def _done_to(where: Where, whom: Token) -> bool:
    """To whom it was done: a judge jailed Ode. She had lied. A court fined Ode. It will appeal."""
    if whom.dep_ not in ("dobj", "dative"):
        return False
    pronoun = where.mention.head
    done = whom.head.lemma_.lower() in _DONE_TO
    verb = pronoun.head
    if whom.head.lemma_ in _SUED and where.asks(_answers):
        return whom.dep_ == "dobj" and pronoun.dep_ == "nsubj"  # it said it would appeal
    if verb.lemma_ in _AGREES and whom.dep_ == "dobj" and whom.head.lemma_ in _ASKS:
        return pronoun.dep_ == "nsubj"  # asked the judge to free him. She refused
    told = verb.lemma_ in ("be", "become") or any(
        c.lower_ == "had" and c.dep_ == "aux" for c in verb.lefts
    )
    told = told or (pronoun.dep_ == "nsubjpass" and verb.lemma_ in _DONE_TO)
    main = verb.dep_ == "ROOT" and whom.head.dep_ == "ROOT" and told
    return done and main and pronoun.dep_ in ("nsubj", "nsubjpass")


def _serves(mention: Mention, where: Where) -> bool:
    """His lawyer, Moe, said he would appeal: he is whose lawyer it is."""
    pronoun = where.mention.head
    if pronoun.dep_ == "poss" and pronoun.head.lemma_ in _SERVED:
        return False  # his lawyer said his client would appeal
    if pronoun.dep_ == "poss" and pronoun.head.lemma_ in KIN and mention.head.lemma_ in KIN:
        return False  # his father said his son was ill
    heads = (mention.head, mention.head.head) if mention.head.dep_ == "appos" else (mention.head,)
    owners = [c for head in heads for c in head.children if c.tag_ == "PRP$"]
    return any(_GENDERS.get(c.lower_) == where.mention.gender != "" for c in owners)


_SERVED = words("client patient pupil student constituent customer apprentice")
_GENDERS = {"his": "m", "her": "f"}
_LEADERS = words(
    "director chairman chairwoman chair chief head spokesman spokeswoman president secretary "
    "leader member captain manager coach staff employee board founder owner ceo treasurer"
)
