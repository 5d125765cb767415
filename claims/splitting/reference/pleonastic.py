"""An "it" that takes up nothing: it rains, it is likely that, it was Ode who."""

from collections.abc import Iterable

from claims.language.entities import TIMES
from claims.splitting.lexicon.fitting import BUILDINGS
from claims.splitting.lexicon.nouns import COMPANIES, SETTLED
from claims.splitting.lexicon.people import GROUPS, means_thing
from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.tree import NOUN_SUBJECTS


def examined(token: Token) -> bool:
    """Police tested the bones to see if they were old: what is tested, of which words often
    tell nothing ("debris"), and not who tests.
    """
    clause = token.head
    if token.dep_ not in NOUN_SUBJECTS or not any(c.lower_ in _WHETHER for c in clause.lefts):
        return False
    return any(a.lemma_ in _EXAMINING for a in clause.ancestors)


_WHETHER = words("if whether")
_EXAMINING = words(
    "determine investigate establish examine test check probe inspect verify analyse analyze"
)
_SEEMS = words(
    "seem appear happen turn take follow emerge transpire remain become look mean matter"
)
_AMBIENT = words(
    "dark late early foggy windy sunny cloudy stormy noon midnight freezing humid chilly"
)
_OF_CLAIMS = words(
    "wrong true false untrue nonsense absurd ridiculous unfair outrageous unrelated coincidental"
)
_WEATHER = words("rain snow hail thunder pour drizzle freeze")


def pleonastic(token: Token) -> bool:
    """It rains; it is likely that; it seems that; it was Ode who; make it easier to."""
    if token.lower_ != "it":
        return False
    if token.dep_ == "expl" or _before_judgement(token) or _before_what_is_told(token):
        return True
    verb = token.head
    if verb.lemma_ == "put" and any(c.lower_ == "as" for c in verb.lefts):
        return True  # as Ode put it
    if verb.lemma_ in _WEATHER or (verb.lemma_ == "fall" and _falls_to(verb)):
        return True
    if token.dep_ in ("nsubj", "nsubjpass"):
        clausal = [
            c for c in verb.children if c.dep_ in ("ccomp", "xcomp", "csubj", "advcl", "acl")
        ]
        if verb.lemma_ in _SEEMS and any(_that_or_to(c) for c in clausal):
            return True
        if verb.lemma_ == "be" and any(c.lower_ in _AMBIENT | _OF_CLAIMS for c in verb.rights):
            return True
        if _weighed(verb) or _felt(verb) or _asked_for(verb) or _summed_up(verb) or _cleft(token):
            return True
        if verb.lemma_ == "be":
            return _extraposed(verb) or _such_an_event(verb)
        passive = any(c.dep_ == "auxpass" for c in verb.children)
        told = verb.lemma_ in STATEMENT | COGNITION | FINDING  # it was reported they had left
        return passive and any(
            c.dep_ == "ccomp" and c.i > verb.i and (told or _that_or_to(c)) for c in verb.children
        )
    if token.dep_ == "dobj" and verb.lemma_ in _OF_WHAT_WAS_SAID:
        return True  # no one has seen them do it; his agent denied it
    if token.dep_ == "dobj" or verb.dep_ == "ccomp":
        return any(
            c.dep_ in ("xcomp", "ccomp", "acomp", "oprd") and _that_or_to(c) for c in verb.children
        )
    return False


_WEIGHED = words(
    "crime offence offense felony sin pity shame disgrace mistake pleasure honour honor relief "
    "time sense fact surprise secret accident wonder joy privilege duty tragedy disappointment "
    "coincidence truth myth custom tradition blow delight irony"
)
_OF_DEEDS = words(
    "choice decision issue matter question coincidence turn shame pity day night moment"
)


def _weighed(verb: Token) -> bool:
    """It is a crime for firms to bribe; it was a pity that, time to; it was no easy choice."""
    if verb.lemma_ == "make":
        return any(c.dep_ == "dobj" and c.lemma_ in ("sense", "difference") for c in verb.rights)
    if verb.lemma_ != "be":
        return False
    nouns = [c for c in verb.rights if c.dep_ == "attr"]
    if any(n.lemma_ == "time" and not any(_tells_which(c) for c in n.lefts) for n in nouns):
        return True  # it is time somebody paid, high time to
    if any(n.lemma_ in _WEIGHED and any(c.lower_ == "no" for c in n.lefts) for n in nouns):
        return True  # it was no surprise
    return any(n.lemma_ in _OF_DEEDS or (n.lemma_ in _WEIGHED and _opens(n)) for n in nouns)


def _tells_which(word: Token) -> bool:
    return word.dep_ in ("det", "poss", "nummod") or word.lower_ == "first"


def _opens(noun: Token) -> bool:
    """What the noun tells of comes right behind it: that, to, for someone to."""
    rest = [t for t in noun.sent if t.i > noun.i]
    if not rest or rest[0].lower_ not in ("to", "that", "for"):
        return False
    if rest[0].lower_ == "for":
        return any(t.tag_ == "VB" and t.nbor(-1).lower_ == "to" for t in rest[1:])
    return rest[0].tag_ in ("TO", "IN")


def _summed_up(verb: Token) -> bool:
    """It was not enough, it's too late, it did not matter; it is going to be hard: all that was
    told before, more often than a thing.
    """
    if verb.lemma_ == "matter":
        return True
    ahead = next((c for c in verb.rights if c.dep_ == "xcomp" and c.lemma_ == "be"), None)
    be = ahead if verb.lemma_ == "go" and ahead is not None else verb
    if be.lemma_ != "be":
        return False
    said = [c for c in be.rights if c.dep_ in ("acomp", "attr", "advmod", "oprd")]
    if any(c.lower_ in _OF_THE_CASE for c in said):
        return True
    hard = any(c.lower_ in ("hard", "tough", "easy", "difficult") for c in said)
    ahead_of_us = be is not verb or any(c.tag_ == "MD" for c in be.lefts)
    too = any(c.lower_ == "too" for s in said if s.lower_ in _DEGREES for c in s.lefts)
    return (hard and ahead_of_us) or too


_OF_THE_CASE = words("enough insufficient over impossible possible inevitable unavoidable")
_DEGREES = words("late early soon much little")


def _cleft(it: Token) -> bool:
    """It was in Leeds, during a walk, only then that Ode found it: no thing is "in Leeds that"."""
    rest = [t for t in it.doc[it.i + 1 : it.sent.end] if t.dep_ != "neg" and t.lower_ != "only"]
    if len(rest) < 3 or rest[0].lemma_ != "be":
        return False
    opens = rest[1].pos_ == "ADP" or rest[1].lower_ in ("then", "there", "here", "because")
    if not opens or rest[1].lower_ in ("like", "about", "of"):
        return False
    that = next((t for t in rest[2:] if t.lower_ == "that" or t.is_punct), None)
    return that is not None and that.lower_ == "that" and that.tag_ in ("IN", "WDT")


_KNOWN = words(
    "clear unclear obvious evident unknown uncertain certain known understood apparent plain "
    "doubtful questionable debatable"
)
_ASKING = words("who whom whose what which when where why how whether if")


def _before_what_is_told(it: Token) -> bool:
    """It is not clear which; it is worth asking; it is far from the first time; it seems they."""
    doc = it.doc
    rest = [t for t in doc[it.i + 1 : it.i + 9] if t.dep_ not in ("aux", "neg") and t.pos_ != "ADV"]
    if len(rest) < 3 or rest[0].lemma_ not in ("be", "become", "remain", *_SEEMING):
        return False
    verb, first, second = rest[:3]
    if verb.lemma_ in _SEEMING:
        said = (c for c in verb.rights if c.dep_ == "ccomp" and c.tag_ in ("VBZ", "VBP", "VBD"))
        told = any(c.dep_ in ("nsubj", "nsubjpass") for v in said for c in v.lefts)
        return told or first.tag_ in ("NNS", "NNPS") or first.lower_ in ("they", "he", "she", "we")
    if first.lower_ in _KNOWN and second.lower_ in _ASKING:
        return True
    if first.lower_ == "worth" and second.tag_ == "VBG":
        return True
    at = 1 + (first.lower_ == "from")
    times = [t.lower_ for t in rest[at : at + 3]]
    return times[:1] == ["the"] and times[2:] == ["time"] and times[1] in _ORDINALS


_SEEMING = ("seem", "appear")
_FELT = words(
    "worry surprise hurt help please upset annoy amaze delight sadden anger trouble bother pain "
    "shock strike concern frighten gall irk disappoint grieve embarrass alarm astonish comfort"
)


def _felt(verb: Token) -> bool:
    """It worries her that, would hurt them if; but: it upset them when it left."""
    if verb.lemma_ not in _FELT:
        return False
    for clause in verb.rights:
        if clause.dep_ not in ("ccomp", "advcl", "xcomp", "relcl") or clause.i < verb.i:
            continue
        marks = {c.lower_ for c in clause.lefts if c.dep_ == "mark" or c.tag_ == "WRB"}
        its = any(c.dep_ in ("nsubj", "nsubjpass") and c.lower_ == "it" for c in clause.lefts)
        if "that" in marks or (marks & {"if", "when"} and not its):
            return True
    return False


def _asked_for(verb: Token) -> bool:
    """It cost a million to mend the roof; it will be months before the bridge opens; it was not
    long until, it is two years since.
    """
    clauses = [c for c in verb.rights if c.dep_ in ("xcomp", "advcl", "ccomp")]
    if verb.lemma_ == "cost":
        return any(_that_or_to(c) and any(o.dep_ == "dobj" for o in c.rights) for c in clauses)
    return verb.lemma_ == "be" and any(map(_spans, verb.doc[verb.i + 1 : verb.i + 8]))


def _spans(time: Token) -> bool:
    """Long before, two years since."""
    unit = time.ent_type_ in TIMES or time.lemma_ in _SPANS or time.lower_ == "long"
    after = time.doc[time.i + 1] if time.i + 1 < time.sent.end else time
    return unit and after.lower_ in ("before", "until", "till", "since")


def _falls_to(verb: Token) -> bool:
    """It fell to the captain to tell them."""
    first = verb.doc[verb.i + 1 : verb.i + 2]
    rest = verb.doc[verb.i + 2 : verb.sent.end]
    to = first.text.lower() in ("to", "on", "upon")
    return to and any(t.tag_ == "VB" and t.nbor(-1).lower_ == "to" for t in rest)


def _before_judgement(token: Token) -> bool:
    """Makes it easier to leave, found it odd that, thinks it wrong for the town to."""
    after = token.doc[token.i + 1 : token.i + 5]
    if not token.i or token.nbor(-1).pos_ != "VERB":
        return False
    noun = token.nbor(-1).lemma_ in _JUDGING
    left = ("ADV", "DET") if noun else ("ADV",)
    at = next((k for k, t in enumerate(after) if t.pos_ not in left), len(after))
    if at + 1 >= len(after) or after[at].pos_ not in (("ADJ", "NOUN") if noun else ("ADJ",)):
        return False
    return after[at + 1].lower_ in ("to", "that", "for", *(("if", "when") if noun else ()))


_JUDGING = words("consider find think call deem believe judge count reckon")


_OF_WHAT_WAS_SAID = words("do deny confirm mention admit regret doubt expect say mean")
_RAISING = words(
    "likely unlikely sure certain bound set due able unable ready about willing unwilling supposed"
)


def _extraposed(verb: Token) -> bool:
    """It is hard to say; it is the town that pays; it was in May that."""
    for child in verb.children:
        if (
            child.dep_ in ("ccomp", "xcomp", "csubj", "advcl")
            and child.i > verb.i
            and _that_or_to(child)
        ):
            return True
        if child.dep_ in ("acomp", "attr", "prep"):
            for clause in child.children:
                if child.lower_ in _RAISING and clause.dep_ == "xcomp":
                    continue  # it is likely to rain; but: the merger is likely to fail
                if clause.dep_ in ("xcomp", "ccomp", "relcl", "acl") and _that_or_to(clause):
                    return child.dep_ != "attr" or clause.dep_ != "relcl" or _one_and_only(child)
    return False


def _one_and_only(noun: Token) -> bool:
    """It was Ode, her love of rivers, the town that: not "a town that"."""
    return noun.pos_ == "PROPN" or any(
        c.dep_ == "poss" or (c.dep_ == "det" and c.lower_ == "the") for c in noun.children
    )


_THINGS = SETTLED | BUILDINGS | COMPANIES | GROUPS | words("body employer charity")
_SPANS = words("season year career war month week decade century kind tournament life")
_ORDINALS = words("first second third fourth fifth last latest worst deadliest biggest largest")


def _such_an_event(verb: Token) -> bool:
    """It was the worst flood since 1953: what happened, not a thing spoken of.

    Ode is a lake. It is the deepest lake: of what the sentence before called by that noun.
    """
    nouns = [c for c in verb.children if c.dep_ == "attr"]
    if any(n.lemma_ == t.lemma_ for n in nouns for t in _sentence_before(verb)):
        return False
    if any(n.lemma_.lower() in _THINGS or means_thing(n.lemma_.lower()) for n in nouns):
        return False  # the longest river, the largest airline
    kinds = [a for n in nouns for a in n.children if a.dep_ == "amod"]
    ranked = any(a.lower_ in _ORDINALS or a.tag_ == "JJS" for a in kinds)
    parts = [c for n in nouns for c in n.children if c.lower_ == "of"]
    when = [t for of in parts for t in of.rights if t.ent_type_ in TIMES or t.lemma_ in _SPANS]
    return ranked and len(when) == len(parts)


def _sentence_before(token: Token) -> Iterable[Token]:
    """In its block."""
    start = token.sent.start
    return token.doc[start - 1].sent if start else ()


def _that_or_to(clause: Token) -> bool:
    return any(
        c.i < clause.i and c.lower_ in ("that", "to", "who", "whether", "for")
        for c in clause.children
    )
