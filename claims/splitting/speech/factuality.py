"""What a clause says of the world: asserted, planned, possible, conditional, hoped or denied."""

from collections.abc import Iterator

from claims.model import Kind
from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.lexicon.reporting import DENIAL, MANDATIVE, REFUSAL
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.speech.conditions import is_condition, otherwise, under_condition
from claims.splitting.speech.negation import negated
from claims.splitting.speech.own_acts import WITHHELD
from claims.splitting.speech.speakers import finite
from claims.splitting.speech.would import CHANCES, infinitive, kind_of_would, perfect

__all__ = ["kind_of", "negated"]


def kind_of(root: Token) -> Kind:
    """The factuality of the clause headed by `root`: its own, else that of what governs it.

    What is planned, possible or hoped has not happened; "can" and "could" are possibilities
    unless negated. A reporting verb asserts what it reports, save that a denial denies it.
    """
    if root.dep_ in ("aux", "auxpass"):
        root = root.head
    if under_condition(root) or otherwise(root):
        return Kind.CONDITIONAL
    if _denied(root):
        return Kind.DENIED
    own = _own(root)
    if own is not Kind.ASSERTED:
        return own
    return Kind.POSSIBLE if _hedged(root) or _seems_so(root) else _governed(root)


# ------------------------------------------------------------- its own words

_PERHAPS = words(
    "possibly perhaps maybe probably likely reportedly allegedly apparently supposedly potentially "
    "presumably conceivably seemingly purportedly ostensibly unlikely"
)
_PLANS = words(  # slat: spaCy's lemma of slated
    "plan intend schedule slate slat set arrange prepare promise pledge vow agree decide threaten "
    "propose expect project forecast undertake commit ready pose"
)
_HOPES = words(  # hop: spaCy's lemma of hopes
    "hope hop want wish seek aim try attempt aspire strive yearn desire long endeavour endeavor "
    "like"
)
_EFFORTS = words("try seek attempt strive endeavour endeavor")
_SEEMS = words("seem appear")
_HEARSAY = words(
    "believe think say rumour rumor report allege suspect fear estimate suppose consider reckon "
    "presume assume understand"
)
_DUE = words("due ready set poised bound about")


def _own(root: Token) -> Kind:
    """By modal verb, adverb, and a verb or adjective that takes an infinitive."""
    children = list(root.children)
    if any(c.dep_ == "advmod" and c.lower_ in _HOPEFULLY for c in children):
        return Kind.HOPED
    if any(map(_perhaps, children)):
        return Kind.POSSIBLE
    guesses = [c for c in children if c.dep_ == "parataxis"]
    guesses += [root.head] if root.dep_ == "ccomp" and root.i > root.head.i else []
    if any(map(_guessed, guesses)):
        return Kind.POSSIBLE
    modal = next((c.lower_ for c in children if c.tag_ == "MD"), "")
    if modal:
        found = _modal(root, modal)
        if found is not Kind.ASSERTED:
            return found
    if root.lemma_.lower() in ("hope", "hop", "wish") and any(
        c.dep_ == "ccomp" and c.i > root.i for c in root.children
    ):
        return Kind.HOPED
    if not any(infinitive(c) for c in _complements(root)):
        return Kind.PLANNED if _due_then(root) else Kind.ASSERTED
    return _before_infinitive(root)


_HOPEFULLY = words("hopefully")


def _perhaps(adverb: Token) -> bool:
    """Perhaps, almost certainly; not: "likely to lose her seat, she left"."""
    if adverb.dep_ != "advmod":
        return False
    if adverb.lower_ in ("certainly", "surely"):
        return any(c.lower_ in ("almost", "nearly") for c in adverb.lefts)
    opens = adverb.i < adverb.head.i and adverb.nbor().lower_ == "to"
    return adverb.lower_ in _PERHAPS and not opens


def _due_then(root: Token) -> bool:
    """Elections are due in May; not: is due to rain, the rent is due."""
    due = next((c for c in root.children if c.dep_ == "acomp" and c.lower_ == "due"), None)
    if due is None or root.lemma_ != "be":
        return False
    behind = root.doc[due.i + 1 : root.sent.end]
    to = bool(behind) and behind[0].lower_ == "to"
    return not to and any(t.ent_type_ in ("DATE", "TIME") for t in (*due.subtree, *behind[:4]))


_GUESSES = words("assume guess suppose reckon imagine")
_THEORIES = words("suspect speculate theorize theorise hypothesize hypothesise surmise conjecture")


def _guessed(verb: Token) -> bool:
    """The others, we assume, forgot; they theorized that it was an attack."""
    lemma = verb.lemma_.lower()
    return lemma in _THEORIES or (_mine(verb) and lemma in _GUESSES)


def _mine(verb: Token) -> bool:
    return any(c.lower_ in ("i", "we") and c.dep_ == "nsubj" for c in verb.lefts)


def _hedged(root: Token) -> bool:
    """I can almost certainly say that it is late; not: I think that it is, which one says."""
    asides = [c for c in root.children if c.dep_ == "parataxis"]
    asides += [root.head] if root.dep_ == "ccomp" else []
    return any(
        _mine(verb) and not negated(verb) and any(map(_perhaps, verb.lefts)) for verb in asides
    )


def _seems_so(root: Token) -> bool:
    """It seems that, it is likely that, there is a chance that, I guess: of a sentence whole."""
    told = next((c for c in root.rights if c.dep_ == "ccomp" and finite(c)), None)
    if root.lemma_ in _SEEMS or _mine(root):
        guess = root.lemma_ in _SEEMS or root.lemma_.lower() in _GUESSES | {"suspect"}
        return told is not None and guess
    if root.lemma_ != "be":
        return False
    state = next((c for c in root.rights if c.dep_ in ("acomp", "attr")), root)
    claused = any(c.dep_ in ("acl", "ccomp") and finite(c) for c in state.rights)
    chance = state.lemma_ in _RISKS and any(c.dep_ == "expl" for c in root.lefts)
    return (state.lower_ in CHANCES and (told is not None or claused)) or (chance and claused)


_RISKS = words("chance possibility likelihood probability risk danger")


def _modal(root: Token, modal: str) -> Kind:
    if modal in ("may", "might"):
        return Kind.POSSIBLE
    if modal in ("could", "can", "ca"):
        out = root.lemma_ == "make" and any(c.lower_ == "out" for c in root.rights)
        sensed = modal == "could" and (out or root.lemma_.lower() in _SENSES)
        sensed = sensed and not _conditional(root)
        sensed = sensed and any(map(_senses, root.lefts))
        return Kind.ASSERTED if negated(root) or sensed else Kind.POSSIBLE
    if modal in ("will", "shall", "'ll", "wo"):
        refuses = any(c.dep_ == "neg" and c.lower_ != "never" for c in root.children)
        withheld = refuses and root.lemma_.lower() in WITHHELD
        return Kind.ASSERTED if withheld else Kind.PLANNED  # still will not say which
    if modal in ("would", "'d"):
        return kind_of_would(root)
    return Kind.ASSERTED


_SENSES = words("see hear smell feel taste sense overhear")  # they could hear the sea: they did


def _senses(subject: Token) -> bool:
    """They, Ode, the nurse, a mill that could be seen; not: the tie could see his return."""
    if subject.dep_ == "nsubjpass":
        return True
    person = subject.ent_type_ == "PERSON" or is_person(subject.lemma_.lower())
    one = subject.tag_ == "PRP" and subject.lower_ != "it"
    return subject.dep_ == "nsubj" and (person or one or subject.lemma_.lower() in GROUPS)


def _conditional(root: Token) -> bool:
    """Could have seen, could see if."""
    return perfect(root) or any(c.dep_ == "advcl" and is_condition(c) for c in root.children)


def _complements(root: Token) -> Iterator[Token]:
    for child in root.children:
        yield child
        if child.dep_ in ("acomp", "dobj", "attr", "oprd"):
            yield from child.children


def _before_infinitive(root: Token) -> Kind:
    """Is to V, is scheduled to V, hopes to V, is believed to V, is likely to V."""
    lemma = root.lemma_.lower()
    passive = any(c.dep_ == "auxpass" for c in root.children)
    adjectives = {c.lower_ for c in root.children if c.dep_ in ("acomp", "advmod", "prep", "oprd")}
    direct = any(infinitive(c) and c.dep_ in ("xcomp", "ccomp") for c in root.children)
    if lemma == "be":
        if adjectives & CHANCES and not _compared(root):
            ruled_out = "possible" in adjectives and negated(root)  # as "cannot" does
            return Kind.ASSERTED if ruled_out else Kind.POSSIBLE
        plain = direct and _right_before_to(root) and not any(map(_no_plan, root.children))
        return Kind.PLANNED if plain or adjectives & _DUE else Kind.ASSERTED
    if lemma in _SEEMS or (passive and lemma in _HEARSAY):
        return Kind.POSSIBLE
    if lemma in _HOPES and (lemma != "like" or direct):
        return Kind.ASSERTED if _made(root) or negated(root) else Kind.HOPED  # doesn't want to go
    if _of_others(root, lemma):
        return Kind.ASSERTED
    if (lemma in _PLANS and (direct or passive)) or (lemma == "go" and root.tag_ == "VBG"):
        return Kind.PLANNED
    return _of_noun(root)


def _made(verb: Token) -> bool:
    """An effort of the past: tried, has long sought, had been trying; not: is trying."""
    auxiliaries = {c.lower_ for c in verb.lefts if c.dep_ == "aux"}
    perfect = verb.tag_ == "VBN" or "been" in auxiliaries
    past = verb.tag_ == "VBD" or (perfect and bool(auxiliaries & _HAVE))
    modal = any(c.tag_ == "MD" for c in verb.lefts)
    return verb.lemma_.lower() in _EFFORTS and past and not modal


_HAVE = words("have has had 've 's 'd having")


def _of_others(root: Token, lemma: str) -> bool:
    """ "They expect us to clap", "was set up to help": no plan of theirs, and no plan any more."""
    if lemma == "expect" and not any(c.dep_ == "auxpass" for c in root.children):
        told = [c for c in root.rights if infinitive(c)]
        return any(
            c.dep_ in ("nsubj", "dobj") for t in (root, *told) for c in t.children if c.i > root.i
        )
    up = any(c.dep_ == "prt" and c.lower_ == "up" for c in root.children)
    return lemma == "set" and up


def _right_before_to(be: Token) -> bool:
    """Is not yet to open; not: was out to end it, was the last to be born, was there to see it."""
    to = min((c.i for v in be.rights for c in v.lefts if c.lower_ == "to"), default=be.i)
    return all(t.lower_ in _STILL or t.dep_ in ("neg", "punct") for t in be.doc[be.i + 1 : to])


_STILL = words("yet still now then also soon originally initially only simply just all both later")


def _no_plan(part: Token) -> bool:
    """Is to blame, is not to be trusted, nothing was to be seen; the first was to amend it."""
    if part.dep_ == "xcomp":
        return part.lower_ in _JUDGED
    return part.dep_ == "expl" or (part.dep_ == "nsubj" and part.lemma_.lower() in _TASKS)


_JUDGED = words("blame let trusted envied pitied commended seen heard")
# What it is for somebody or something to do: no plan ("the duty of a judge is to judge").
_TASKS = words(
    "duty job role task purpose function responsibility obligation priority challenge problem "
    "mistake answer way trick point custom rule crime aim goal objective mission remit work idea "
    "response reply reaction strategy tactic approach method solution habit practice tradition "
    "instinct choice alternative option temptation tendency effect secret key motto gesture "
    "thing thought impulse motion motive intent first second third last other latter former one"
)


def _compared(root: Token) -> bool:
    """Four times as likely to last, more likely than not: so it was found."""
    chance = next((c for c in root.children if c.lower_ in CHANCES), root)
    return any(c.lower_ in ("as", "more", "less") for c in chance.children)


_NOUNS = {
    **dict.fromkeys(words("hope desire wish effort attempt bid aim goal"), Kind.HOPED),
    **dict.fromkeys(words("plan intention proposal promise pledge decision"), Kind.PLANNED),
}


_HAVING = words(
    "have express voice announce reveal unveil outline make state confirm declare be offer hold "
    "repeat reaffirm present set hatch"
)


def _of_noun(root: Token) -> Kind:
    """Expressed hope to V, announced plans to V; not: shares the wish, dropped the plan."""
    if root.lemma_.lower() not in _HAVING:
        return Kind.ASSERTED
    for child in root.children:
        if child.dep_ in ("dobj", "attr") and any(infinitive(c) for c in child.children):
            if any(c.dep_ == "det" and c.lower_ == "no" for c in child.children):
                return Kind.ASSERTED  # to have no plans is how it is
            if root.lemma_ == "make" and child.lemma_.lower() in ("attempt", "effort", "bid"):
                return Kind.ASSERTED  # they were made
            return _NOUNS.get(child.lemma_.lower(), Kind.ASSERTED)
    return Kind.ASSERTED


# ------------------------------------------------------------- what governs it

_HOPING = words("hope hop wish want pray desire")
_QUESTIONS = words("doubt wonder consider ask question discuss debate")


def _denied(root: Token) -> bool:
    """Denies that it will close, denies closing; rejected the claim that it was late."""
    head, dep = root.head, root.dep_
    if head == root:
        return False
    if dep == "conj" and head.pos_ in ("VERB", "AUX"):
        alone = not any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in root.children)
        that = any(c.dep_ == "mark" and c.lower_ == "that" for c in root.lefts)
        opens = root.left_edge
        close = opens.i > 1 and opens.nbor(-1).lower_ == "and" and not opens.nbor(-2).is_punct
        return (alone or that or (close and head.dep_ != "ROOT")) and _denied(head)
    if dep in ("xcomp", "ccomp", "pcomp", "csubj"):
        return head.lemma_.lower() in DENIAL and root.i > head.i and not negated(head)
    refused = head.dep_ == "dobj" and head.head.lemma_.lower() in REFUSAL
    that = any(c.dep_ == "mark" and c.lower_ == "that" for c in root.lefts)
    return dep in ("acl", "ccomp") and that and refused and not negated(head.head)


def _governed(root: Token) -> Kind:
    """By the verb, noun or conjunct that it depends on."""
    head, dep = root.head, root.dep_
    if head == root:
        return Kind.ASSERTED
    if dep == "conj":
        alone = not any(c.dep_ in ("nsubj", "nsubjpass", "expl", "aux") for c in root.children)
        first = next((c for c in root.lefts if c.dep_ == "auxpass"), root)
        alone = alone and not (first.lemma_ == "be" and first.tag_ in ("VBZ", "VBP", "VBD"))
        if not alone or head.pos_ not in ("VERB", "AUX") or _done_as_well(root, head):
            return Kind.ASSERTED
        return kind_of(head)
    lemma = head.lemma_.lower()
    if dep in ("xcomp", "ccomp", "pcomp", "csubj"):
        behind = root.i > head.i or dep == "csubj"  # not: "Ode left; this was considered wise"
        if behind and (lemma in CHANCES or lemma in _QUESTIONS):
            return Kind.POSSIBLE
        if dep == "ccomp" and root.i > head.i:
            if lemma in ("fear", "worry"):
                return Kind.POSSIBLE
            if lemma in _HOPING or (lemma in MANDATIVE and _mandative(root)):
                return Kind.HOPED
        if dep == "xcomp":
            return _own(head) if _own(head) is not Kind.ASSERTED else _governed_above(head)
    if dep == "relcl":
        return _of_no_such_thing(root)
    if _comes_of(root, head):
        return _own(head)
    if dep in ("acl", "advcl") and infinitive(root):
        return _NOUNS.get(lemma, Kind.HOPED) if dep == "acl" else Kind.HOPED
    return Kind.ASSERTED


def _done_as_well(root: Token, head: Token) -> bool:
    """ "had planned to leave but then stayed": the staying was not planned."""
    own = root.tag_ in ("VBD", "VBZ") and root.i > head.i
    if own and infinitive(head):
        return True  # no infinitive: it goes with a verb before that
    if any(c.tag_ == "MD" for c in head.children):  # "would table it and already has 30 backers"
        participle = perfect(head) or any(c.dep_ == "auxpass" for c in head.lefts)
        return own and not (participle and root.tag_ == "VBD")
    return own and _own(head) is not Kind.ASSERTED and _to_come(head)


def _to_come(verb: Token) -> bool:
    return any(infinitive(c) for c in _complements(verb))


def _comes_of(root: Token, head: Token) -> bool:
    """ "The fee would rise, saving a fifth": that would save it."""
    behind = root.dep_ == "advcl" and root.tag_ == "VBG" and root.i > head.i
    own = any(c.dep_ in ("aux", "auxpass", "mark") for c in root.children)
    return behind and not own and any(c.tag_ == "MD" for c in head.children)


def _mandative(root: Token) -> bool:
    """Insists that it be shut, that they should leave; not that it is shut."""
    verbs = [root, *(c for c in root.lefts if c.dep_ in ("aux", "auxpass"))]
    first = min(verbs, key=lambda t: t.i)
    return first.tag_ == "VB" or first.lower_ == "should" or not finite(root)


def _of_no_such_thing(clause: Token) -> Kind:
    """Hopes to return with a drill that leaves no water: there is no such drill yet."""
    noun = clause.head
    new = any(c.lower_ in ("a", "an") for c in noun.lefts) and clause.tag_ in ("VBZ", "VBP")
    around = next((t for t in noun.ancestors if t.pos_ in ("VERB", "AUX")), noun)
    if not new or around == noun or around.dep_ == "relcl" or noun.dep_ == "appos":
        return Kind.ASSERTED
    found = Kind.HOPED if around.dep_ == "xcomp" and _made(around.head) else kind_of(around)
    return found if found in (Kind.HOPED, Kind.PLANNED) else Kind.ASSERTED


def _governed_above(head: Token) -> Kind:
    """Of "is likely to V" the adjective's verb decides."""
    return _own(head.head) if head.pos_ == "ADJ" and head.head != head else Kind.ASSERTED
