"""What "would" tells: what happened, was done again and again, the future of a past report, or
what depends on a condition.
"""

import re
from collections.abc import Iterable

from claims.model import Kind
from claims.splitting.lexicon.people import GROUPS, means_people
from claims.splitting.lexicon.reporting import REPORTING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Span, Token
from claims.splitting.speech.negation import negated
from claims.splitting.speech.own_acts import WITHHELD
from claims.splitting.tree import NOUN_SUBJECTS

CHANCES = words("likely unlikely possible probable liable")


def kind_of_would(root: Token) -> Kind:
    """By its own clause, by who reports it, and by what is told around it.

    Conditional is what is left: "the bill would raise the tax", "it would have been worse".
    """
    if _wish(root):
        return Kind.HOPED
    if habit(root) or any(c.lower_ in _AS_IT_WAS and c.dep_ == "advmod" for c in root.children):
        return Kind.ASSERTED  # would later become, would often go
    if perfect(root):
        return Kind.CONDITIONAL
    said = reported(root)
    if _withheld(root, said) or _tells_nothing(root):
        return Kind.ASSERTED  # would not say when, would not discuss it
    if _judgement(root):
        return Kind.CONDITIONAL
    if any(c.dep_ == "acomp" and c.lower_ in CHANCES for c in root.rights):
        return Kind.POSSIBLE  # would be unlikely to harm
    if not _content(root) and happened(root):
        return Kind.ASSERTED
    return Kind.PLANNED if said else Kind.CONDITIONAL


def perfect(root: Token) -> bool:
    """Would have seen, could've seen."""
    return any(c.lower_ in ("have", "'ve") and c.dep_ == "aux" for c in root.children)


def infinitive(clause: Token) -> bool:
    """Hopes to sing, plans to sing."""
    return clause.dep_ in ("xcomp", "ccomp", "advcl", "acl") and any(
        c.lower_ == "to" and c.dep_ == "aux" for c in clause.children
    )


def _wish(root: Token) -> bool:
    return root.lemma_ in ("like", "love", "prefer") and any(map(infinitive, root.children))


_AS_IT_WAS = words("later often always usually sometimes eventually regularly frequently")


# ------------------------------------------------------------- nothing told, an opinion

_WITHHOLDING = WITHHELD | words("discuss confirm answer reveal divulge")
_TOLD = words("promise prediction comment statement commitment detail date name figure reason")


def _withheld(root: Token, said: bool) -> bool:
    condition = any(c.dep_ == "advcl" and c.left_edge.lower_ == "if" for c in root.children)
    withholds = _WITHHOLDING if not said and not condition else WITHHELD
    return negated(root) and root.lemma_.lower() in withholds


def _tells_nothing(root: Token) -> bool:
    """Would make no promises."""
    thing = next((c for c in root.rights if c.dep_ == "dobj" and c.lemma_ in _TOLD), None)
    return thing is not None and any(c.lower_ == "no" for c in thing.lefts)


_OF_ITSELF = CHANCES | words(  # "the bank said it would be glad to pay": the bank would
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
    return any(infinitive(c) for c in (*root.rights, *adjective.rights) if c.i > adjective.i)


# ------------------------------------------------------------- again and again

_PERIODS = words(
    "day night morning evening afternoon week weekend month year winter summer spring autumn"
)
_ONCE = words("child boy girl student teenager apprentice youth")


def habit(root: Token) -> bool:
    """What was done again and again: each morning he would walk to the quay and count boats."""
    joined = root.dep_ == "conj" and any(c.lower_ == "would" for c in root.head.lefts)
    return any(map(_again, root.lefts)) or (joined and habit(root.head))


def _again(part: Token) -> bool:
    """Whenever it rained, when he came home, each morning, on Sundays, in those days, as a boy."""
    if part.dep_ == "advcl":
        marks = [c.lower_ for c in part.lefts if c.dep_ in ("advmod", "mark")]
        then = any(t.tag_ == "VBD" for t in (part, *part.lefts))
        return "whenever" in marks or ("when" in marks and then)
    noun = next((c for c in part.rights if c.dep_ == "pobj"), part)
    before = [c.lower_ for c in noun.lefts]
    if noun.lemma_.lower() in _PERIODS and ("every" in before or "each" in before):
        return True
    if part.dep_ != "prep" or noun == part:
        return False
    days = noun.lower_.endswith("days")
    return (
        (part.lower_ == "in" and noun.lower_ == "days" and "those" in before)
        or (part.lower_ == "on" and days and noun.lower_ != "days")
        or (part.lower_ == "as" and noun.lower_ in _ONCE)
    )


# ------------------------------------------------------------- reported


def reported(root: Token) -> bool:
    """Whether "would" is the future of a past report: said it would begin.

    Not in a quotation, where it is what it says: '"It would be a loss," she said'.
    """
    heads = [a for a in root.ancestors if a.pos_ == "VERB"]
    aside = [c for c in root.children if c.dep_ == "parataxis" and c.lemma_.lower() in STATEMENT]
    source = any(c.lower_ == "according" for c in root.children)
    past = [a for a in (*heads, *aside) if a.tag_ in ("VBD", "VBN")]
    return source or any(not _quoted_by(root, said) for said in past)


def _quoted_by(root: Token, said: Token) -> bool:
    """Whether an odd number of marks stands between it, with its subject, and the saying."""
    first = next((c.i for c in root.lefts if c.dep_ in (*NOUN_SUBJECTS, "expl")), root.i)
    between = root.doc[min(first, said.i) : max(first, said.i)]
    return sum(t.text == '"' for t in between) % 2 == 1


def _content(root: Token) -> bool:
    """Whether somebody says, thinks or foresees it, outside a quotation."""
    part = root
    while part.head != part:
        told = part.dep_ in ("ccomp", "acl", "csubj", "csubjpass", "xcomp", "pcomp")
        if (
            part.dep_ == "ccomp" and part.i < part.head.i
        ):  # "it is late, he said"; no: "it would; so"
            told = part.head.lemma_.lower() in REPORTING
        if told and not (part.dep_ == "ccomp" and _quoted_by(root, part.head)):
            return True
        part = part.head
    aside = any(c.dep_ == "parataxis" for c in root.children)
    return aside or any(c.lower_ == "according" for c in root.children)


# ------------------------------------------------------------- it happened

# What would do something if it came: a bill, a tunnel that is planned.
_SCHEMES = words(
    "plan bill law deal proposal measure scheme agreement amendment reform merger tax ban policy "
    "treaty referendum programme program project budget idea option strike sale closure decision "
    "legislation resolution motion clause provision requirement offer initiative strategy rule act "
    "draft suggestion regulation version takeover bid forecast scenario tariff candidate campaign "
    "subsidy permit contract design blueprint manifesto pledge promise threat vision alternative"
)
_SCHEMING = words(
    "plan propose intend want hope offer approve back support vote recommend consider promise "
    "pledge vow threaten urge demand agree design schedule expect envisage unveil sign reject "
    "oppose adopt bet project advocate imagine suppose"
)
_ORDINAL = re.compile(
    r"\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|final|opening"
)
_AFTER_THAT = words("again subsequently afterwards finally ultimately")
_PARTS = words(  # of a game, a race, a life: what is told by them is over
    "minute inning innings lap round half quarter set period over hole stage leg heat hour "
    "day week month year decade season game match race century"
)
_STATES = words(
    "be need require cost mean allow have know like love prefer want deserve benefit suffice help "
    "rather depend qualify consider think"
)
_NOBODY = words("no any every anyone anybody everyone everybody nobody none you one whoever")


def happened(root: Token) -> bool:
    """Whether it is told as what came next, or was the custom: "Roe would score twice more".

    By a time that only what is over has ("in 1996", "two days later", "in the 80th minute"), or
    where somebody does something and the sentence beside it tells of the past too. Not where a
    bill, a plan or a strike is spoken of, nor what somebody says.
    """
    if root.dep_ == "relcl" and _spoken_of(root.head.subtree):
        return False
    sentence = root.sent
    if _spoken_of(t for t in sentence if t.i < root.i or t.dep_ in ("nsubj", "pobj")):
        return False
    beside = _told_beside(sentence)
    if beside is False:
        return False
    if _over(root) or (beside and _so_it_went(root)):
        return True
    if negated(root) or root.lemma_.lower() in _STATES or not _somebody(root):
        return False
    return beside or _past_beside(root)


def _spoken_of(tokens: Iterable[Token]) -> bool:
    """A scheme, or somebody who has one."""
    return any(
        t.lemma_.lower() in (_SCHEMES if t.pos_ in ("NOUN", "PROPN") else _SCHEMING)
        for t in tokens
        if t.pos_ in ("NOUN", "PROPN", "VERB")
    )


def _over(root: Token) -> bool:
    """In 1996, the next day, two days later, in the 80th minute, for the next ten laps, again."""
    if root.lemma_ == "go" and any(c.lower_ == "on" for c in root.rights):
        return any(infinitive(c) for c in root.rights) or root.nbor(2).lower_ == "to"
    if any(c.dep_ in ("advcl", "acl") and c.lower_ == "born" for c in root.lefts):
        return True
    parts = [list(c.subtree) for c in root.children if c.dep_ in _ADVERBIAL]
    return any(_of_what_is_over(p) or _next(p) for p in parts)


def _next(phrase: list[Token]) -> bool:
    """Again, finally; twice more; not: twice as much."""
    twice = any(t.lower_ in ("twice", "once") and t.nbor().lower_ == "more" for t in phrase)
    return twice or any(t.lower_ in _AFTER_THAT for t in phrase)


_ADVERBIAL = ("prep", "npadvmod", "advmod", "dobj")


def _so_it_went(root: Token) -> bool:
    """That would prove costly, it would be her last voyage, would end after just one lap."""
    named = next((c for c in root.rights if c.dep_ == "attr"), None)
    if named is not None and any(c.lower_ in ("last", "final") for c in named.lefts):
        return True
    if root.lemma_ == "prove" and any(c.dep_ in ("acomp", "oprd", "attr") for c in root.rights):
        return True
    if root.lemma_ in ("take", "cost", "need"):
        return False
    parts = [c for c in root.rights if c.dep_ in _ADVERBIAL and c.lower_ != "in"]
    return any(
        {t.lower_ for t in p.subtree} & {"just", "only"}
        and any(t.lemma_.lower() in _PARTS for t in p.subtree)
        for p in parts
    )


def _of_what_is_over(phrase: list[Token]) -> bool:
    last = phrase[-1]
    if any(t.lower_ == "later" for t in phrase) and len(phrase) > 1:
        return True
    if last.text.isdigit() and len(last.text) == 4 and "1000" < last.text < "2010":
        return True
    named = next((t for t in phrase if t.lemma_.lower() in _PARTS), None)
    if named is None:
        return False
    before = [c for c in named.subtree if c.i < named.i]
    counted = any(_ORDINAL.fullmatch(c.lower_) for c in before)
    told = any(c.lower_ in ("next", "following") for c in before)
    game = named.lemma_.lower() not in _PERIODS | {"decade", "century", "season"}
    return (counted and game) or (told and any(c.lower_ == "the" for c in before))


def _somebody(root: Token) -> bool:
    """They, Ode, the rebels, the Danes; not: it, a merger, no doctor, you."""
    who = next((c for c in root.lefts if c.dep_ == "nsubj"), None)
    if who is None:
        return root.dep_ == "conj" and _somebody(root.head)
    if who.lower_ in _NOBODY or any(c.lower_ in _NOBODY for c in who.lefts):
        return False
    if who.tag_ == "PRP":
        return who.lower_ != "it"
    if who.ent_type_ in ("PERSON", "NORP") or who.lemma_.lower() in GROUPS:
        return True
    return means_people(who.lemma_.lower()) and not any(c.lower_ in ("a", "an") for c in who.lefts)


def _told_beside(sentence: Span) -> bool | None:
    """Whether the sentence before it in its paragraph tells of the past; the first has only the
    one behind.
    """
    around = list(sentence.doc.sents)
    at = next(k for k, s in enumerate(around) if s.start == sentence.start)
    told = (_past(s) for s in (reversed(around[:at]) if at else around[1:2]))
    return next((past for past in told if past is not None), None)


def _past(sentence: Span) -> bool | None:
    """Whether it tells what happened; None of what cannot tell, as a noun alone."""
    root = sentence.root
    opened = sum(t.text == '"' for t in sentence) % 2 == 1
    if opened and root.lemma_.lower() in REPORTING:  # "She said: "I was poor." goes on behind it
        root = next((c for c in root.rights if c.dep_ == "ccomp"), root)
    if root.lemma_.lower() in REPORTING or _spoken_of(iter(sentence)):
        return False
    verbs = [root, *(c for c in root.lefts if c.dep_ in ("aux", "auxpass"))]
    if any(t.lower_ == "would" for t in verbs):
        return sentence.start > 0 and happened(root)
    if any(t.tag_ in ("VBZ", "VBP", "MD") for t in verbs):
        return False
    return True if any(t.tag_ == "VBD" for t in verbs) else None


def _past_beside(root: Token) -> bool:
    """ "But none came", "which the guards never opened": the past beside it."""
    around = [c for c in root.rights if c.dep_ in ("conj", "advcl")]
    around += [root.head] if root.dep_ == "conj" else []
    if root.dep_ == "relcl" and any(c.lower_ in ("where", "whom") for c in root.lefts):
        around += [next((a for a in root.ancestors if a.pos_ == "VERB"), root)]
    around += [c for t in root.rights for c in t.subtree if c.dep_ == "relcl"]
    verbs = [v for a in around for v in (a, *a.lefts)]
    return any(v.tag_ == "VBD" for v in verbs)
