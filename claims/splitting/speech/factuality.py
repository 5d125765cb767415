"""What a clause says of the world: asserted, planned, possible, conditional, hoped or denied."""

from collections.abc import Iterator

from spacy.tokens import Token

from claims.model import Kind
from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.lexicon.reporting import DENIAL, MANDATIVE, REFUSAL, REPORTING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.speech.negation import negated
from claims.splitting.speech.own_acts import WITHHELD
from claims.splitting.speech.speakers import finite
from claims.splitting.speech.would import habit, reported

__all__ = ["kind_of", "negated"]


def kind_of(root: Token) -> Kind:
    """The factuality of the clause headed by `root`: its own, else that of what governs it.

    What is planned, possible or hoped has not happened; "can" and "could" are possibilities
    unless negated. A reporting verb asserts what it reports, save that a denial denies it.
    """
    if root.dep_ in ("aux", "auxpass"):
        root = root.head
    if _under_condition(root) or _otherwise(root):
        return Kind.CONDITIONAL
    if _denied(root):
        return Kind.DENIED
    own = _own(root)
    if own is not Kind.ASSERTED:
        return own
    return _governed(root)


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
_CHANCES = words("likely unlikely possible probable liable")
_DUE = words("due ready set poised bound about")


def _own(root: Token) -> Kind:
    """By modal verb, adverb, and a verb or adjective that takes an infinitive."""
    children = list(root.children)
    if any(c.dep_ == "advmod" and c.lower_ in _PERHAPS for c in children):
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
    if not any(_infinitive(c) for c in _complements(root)):
        return Kind.PLANNED if _due_then(root) else Kind.ASSERTED
    return _before_infinitive(root)


def _due_then(root: Token) -> bool:
    """Elections are due in May; not: is due to rain, the rent is due."""
    due = next((c for c in root.children if c.dep_ == "acomp" and c.lower_ == "due"), None)
    if due is None or root.lemma_ != "be":
        return False
    behind = root.doc[due.i + 1 : root.sent.end]
    to = bool(behind) and behind[0].lower_ == "to"
    return not to and any(t.ent_type_ in ("DATE", "TIME") for t in (*due.subtree, *behind[:4]))


_GUESSES = words("assume guess suppose reckon")
_THEORIES = words("suspect speculate theorize theorise hypothesize hypothesise surmise conjecture")


def _guessed(verb: Token) -> bool:
    """The others, we assume, forgot; they theorized that it was an attack."""
    mine = any(c.lower_ in ("i", "we") and c.dep_ == "nsubj" for c in verb.lefts)
    lemma = verb.lemma_.lower()
    return lemma in _THEORIES or (mine and lemma in _GUESSES)


def _modal(root: Token, modal: str) -> Kind:
    if modal in ("may", "might"):
        return Kind.POSSIBLE
    if modal in ("could", "can", "ca"):
        sensed = modal == "could" and root.lemma_.lower() in _SENSES and not _conditional(root)
        sensed = sensed and any(map(_senses, root.lefts))
        return Kind.ASSERTED if negated(root) or sensed else Kind.POSSIBLE
    if modal in ("will", "shall", "'ll", "wo"):
        refuses = any(c.dep_ == "neg" and c.lower_ != "never" for c in root.children)
        withheld = refuses and root.lemma_.lower() in WITHHELD
        return Kind.ASSERTED if withheld else Kind.PLANNED  # still will not say which
    if modal in ("would", "'d"):
        if root.lemma_ in ("like", "love", "prefer") and any(map(_infinitive, root.children)):
            return Kind.HOPED
        if any(c.lower_ in _AS_IT_WAS and c.dep_ == "advmod" for c in root.children):
            return Kind.ASSERTED  # would later become, would often go
        if habit(root):
            return Kind.ASSERTED
        have = any(c.lower_ in ("have", "'ve") and c.dep_ == "aux" for c in root.children)
        withholds = _WITHHOLDING if not reported(root) and not _conditional(root) else WITHHELD
        held = negated(root) and root.lemma_.lower() in withholds
        if (held or _tells_nothing(root)) and not have:
            return Kind.ASSERTED  # would not say when, would not discuss it
        if _judgement(root):
            return Kind.CONDITIONAL
        if any(c.dep_ == "acomp" and c.lower_ in _CHANCES for c in root.rights) and not have:
            return Kind.POSSIBLE  # would be unlikely to harm
        return Kind.CONDITIONAL if have or not reported(root) else Kind.PLANNED
    return Kind.ASSERTED


_TOLD = words("promise prediction comment statement commitment detail date name figure reason")


def _tells_nothing(root: Token) -> bool:
    """Would make no promises."""
    thing = next((c for c in root.rights if c.dep_ == "dobj" and c.lemma_ in _TOLD), None)
    return thing is not None and any(c.lower_ == "no" for c in thing.lefts)


_WITHHOLDING = WITHHELD | words("discuss confirm answer reveal divulge")
_OF_ITSELF = _CHANCES | words(  # "the bank said it would be glad to pay": the bank would
    "happy glad pleased delighted content proud sorry sad willing unwilling ready prepared able "
    "unable eager keen anxious reluctant hesitant determined free welcome obliged required forced "
    "bound due set poised quick slow first last next"
)


def _judgement(root: Token) -> bool:
    """It would be foolish to sell, the money would be better spent: an opinion, and no plan."""
    if any(c.lower_ in ("better", "best") and c.dep_ == "advmod" for c in root.lefts):
        return any(c.dep_ == "auxpass" for c in root.lefts)
    adjective = next((c for c in root.rights if c.dep_ == "acomp"), None)
    if root.lemma_ != "be" or adjective is None or adjective.tag_ not in ("JJ", "JJR", "JJS"):
        return False
    if adjective.lower_ in _OF_ITSELF or not any(c.lower_ == "it" for c in root.lefts):
        return False
    return any(_infinitive(c) for c in (*root.rights, *adjective.rights) if c.i > adjective.i)


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
    have = any(c.lower_ in ("have", "'ve") and c.dep_ == "aux" for c in root.children)
    return have or any(c.dep_ == "advcl" and _condition(c) for c in root.children)


_AS_IT_WAS = words("later often always usually sometimes eventually regularly frequently")


def _complements(root: Token) -> Iterator[Token]:
    for child in root.children:
        yield child
        if child.dep_ in ("acomp", "dobj", "attr", "oprd"):
            yield from child.children


def _infinitive(clause: Token) -> bool:
    return clause.dep_ in ("xcomp", "ccomp", "advcl", "acl") and any(
        c.lower_ == "to" and c.dep_ == "aux" for c in clause.children
    )


def _before_infinitive(root: Token) -> Kind:
    """Is to V, is scheduled to V, hopes to V, is believed to V, is likely to V."""
    lemma = root.lemma_.lower()
    passive = any(c.dep_ == "auxpass" for c in root.children)
    adjectives = {c.lower_ for c in root.children if c.dep_ in ("acomp", "advmod", "prep", "oprd")}
    direct = any(_infinitive(c) and c.dep_ in ("xcomp", "ccomp") for c in root.children)
    if lemma == "be":
        if adjectives & _CHANCES and not _compared(root):
            ruled_out = "possible" in adjectives and negated(root)  # as "cannot" does
            return Kind.ASSERTED if ruled_out else Kind.POSSIBLE
        if any(c.dep_ == "xcomp" and c.lower_ in _JUDGED for c in root.children):
            return Kind.ASSERTED
        plain = direct and not any(c.dep_ in ("acomp", "attr", "expl") for c in root.children)
        where = next((c for c in root.rights if c.dep_ == "prep"), None)  # was there to see it
        plain = plain and not any(
            c.dep_ == "xcomp" and where and c.i > where.i for c in root.rights
        )
        plain = plain and not any(
            c.dep_ == "nsubj" and c.lemma_.lower() in _TASKS for c in root.children
        )
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
        told = [c for c in root.rights if _infinitive(c)]
        return any(
            c.dep_ in ("nsubj", "dobj") for t in (root, *told) for c in t.children if c.i > root.i
        )
    up = any(c.dep_ == "prt" and c.lower_ == "up" for c in root.children)
    return lemma == "set" and up


_JUDGED = words("blame let trusted envied pitied commended")  # is to blame, is not to be trusted
# What it is for somebody or something to do: no plan ("the duty of a judge is to judge").
_TASKS = words(
    "duty job role task purpose function responsibility obligation priority challenge problem "
    "mistake answer way trick point custom rule crime aim goal objective mission remit"
)


def _compared(root: Token) -> bool:
    """Four times as likely to last, more likely than not: so it was found."""
    chance = next((c for c in root.children if c.lower_ in _CHANCES), root)
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
        if child.dep_ in ("dobj", "attr") and any(_infinitive(c) for c in child.children):
            if any(c.dep_ == "det" and c.lower_ == "no" for c in child.children):
                return Kind.ASSERTED  # to have no plans is how it is
            if root.lemma_ == "make" and child.lemma_.lower() in ("attempt", "effort", "bid"):
                return Kind.ASSERTED  # they were made
            return _NOUNS.get(child.lemma_.lower(), Kind.ASSERTED)
    return Kind.ASSERTED


# ------------------------------------------------------------- what governs it

_IFS = words("if unless provided assuming lest")
_HOPING = words("hope hop wish want pray desire")
_QUESTIONS = words("doubt wonder consider ask question discuss debate")


def _under_condition(root: Token) -> bool:
    """If X, Y: neither is asserted. Not of "even if", nor of "if needed"."""
    clauses = [root, *(c for c in root.children if c.dep_ == "advcl")]
    if root.dep_ == "ccomp" and root.i > root.head.i and root.head.lemma_.lower() in REPORTING:
        clauses += [c for c in root.head.lefts if c.dep_ == "advcl"]  # if it rains, he says it will
    for first in _run_on(root):  # "if it fails, we leave, so we will see losses"
        clauses += [c for c in first.lefts if c.dep_ == "advcl"]
    return any(_condition(c) for c in clauses if c.dep_ in ("advcl", "ccomp"))


def _run_on(root: Token) -> Iterator[Token]:
    """The clauses before a main clause that only commas part from it, the nearest first."""
    first = next((c for c in root.lefts if c.dep_ == "ccomp" and finite(c)), None)
    if first is None or root.lemma_.lower() in STATEMENT:
        return
    if not any(t.text == ";" for t in root.doc[first.i : root.i]):
        yield first
        yield from _run_on(first)


def _otherwise(root: Token) -> bool:
    """Otherwise it will be shut: if not what was said before."""
    modal = any(c.tag_ == "MD" for c in root.children)
    opens = [c for c in root.lefts if c.lower_ == "otherwise"]
    return modal and any(c.is_sent_start or c.nbor(-1).text in (";", ",", ":") for c in opens)


_WHETHER = words("mention say know ask see check tell determine decide wonder disclose clarify")


def _condition(clause: Token) -> bool:
    for mark in clause.children:
        if mark.dep_ in ("mark", "advmod") and mark.lower_ in _IFS:
            before = mark.doc[mark.i - 1].lower_ if mark.i else ""
            full = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in clause.children)
            asked = clause.head.lemma_ in _WHETHER and clause.head.i == mark.i - 1
            whole = clause.dep_ == "advcl" and full and not asked
            return whole and before not in ("even", "as", "only")
    inverted = clause.dep_ == "advcl" and clause.left_edge.lower_ in ("had", "should", "were")
    subject = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in clause.lefts)
    return inverted and subject and clause.left_edge.dep_ in ("aux", "auxpass")


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
        if lemma in _CHANCES or lemma in _QUESTIONS:
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
    if dep in ("acl", "advcl") and _infinitive(root):
        return _NOUNS.get(lemma, Kind.HOPED) if dep == "acl" else Kind.HOPED
    return Kind.ASSERTED


def _done_as_well(root: Token, head: Token) -> bool:
    """ "had planned to leave but then stayed": the staying was not planned."""
    own = root.tag_ in ("VBD", "VBZ") and root.i > head.i
    if own and _infinitive(head):
        return True  # no infinitive: it goes with a verb before that
    modal = any(c.tag_ == "MD" for c in head.children)
    return own and not modal and _own(head) is not Kind.ASSERTED and _to_come(head)


def _to_come(verb: Token) -> bool:
    return any(_infinitive(c) for c in _complements(verb))


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
