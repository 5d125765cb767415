"""According to X, in X's view, as X put it: who is named as a source, and for what."""

from claims.model import Stance
from claims.splitting.lexicon.names import noun_phrase
from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.reporting import REFUSAL
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Token
from claims.splitting.speech.asides import between_commas
from claims.splitting.speech.said import Attribution
from claims.splitting.speech.speakers import FIRST, finite, name_behind, name_of
from claims.splitting.tree import NOUN_SUBJECTS

OPENERS = words("according in by on as per")  # of a phrase that names a source


def source(token: Token) -> Attribution | None:
    """The source that a phrase names which the token opens: according to X, in X's view."""
    if token.lower_ == "according":
        return _according(token)
    if token.lower_ == "as":
        return _as_put(token)
    if token.lower_ == "per":
        return _per(token)
    adverbial = token.dep_ == "prep" and token.head.pos_ in ("VERB", "AUX")
    return _by_the_account(token) if adverbial else None


def _according(token: Token) -> Attribution | None:
    to = next((c for c in token.children if c.lower_ == "to"), None)
    who = next((c for c in to.children if c.dep_ in ("pobj", "pcomp")), None) if to else None
    if to is None or who is None or who.lemma_.lower() in _MEASURES:
        return None
    who = _holder(who) or who
    start, stop = noun_phrase(who)
    name = next((c for c in token.children if c.dep_ == "pobj" and c.i > who.i), None)
    if name is not None and name.left_edge.i == stop:  # to Zealand Senator Bo Ode, in two parts
        who, stop = name, noun_phrase(name)[1]
    who, stop = _name_goes_on(who, stop)
    told = next((c for c in who.rights if c.dep_ == "amod" and c.i == stop), None)
    stop = told.right_edge.i + 1 if told is not None else stop  # two people close to the talks
    beside = name_behind(who, stop)  # to the mayor, Bo Ode, there were
    if beside is not None:
        who, stop = beside, beside.i + 1
    end = _past_bracket(token.doc, _dated(who, stop))
    end = _past_role(token, who, end)
    end = _whence(token, who, end)
    return _attribution(token, who, (start, stop), end, "according to")


def _holder(held: Token) -> Token | None:
    """ "According to fears voiced by growers": who has them."""
    if held.lemma_.lower() not in _FELT:
        return None
    told = next((c for c in held.rights if c.dep_ == "acl" and c.tag_ == "VBN"), None)
    by = next((c for c in told.rights if c.dep_ == "agent"), None) if told is not None else None
    if by is not None and told is not None and told.lemma_ in _VOICED:
        return next((c for c in by.rights if c.dep_ == "pobj"), None)
    return None


_FELT = words(
    "fear doubt concern worry view opinion belief suspicion claim allegation estimate account "
    "theory hope complaint remark comment statement assessment"
)
_VOICED = words("express voice share raise hold make give offer put")


def _past_role(token: Token, who: Token, stop: int) -> int:
    """Past what a person is, where that ends the sentence: according to Bo Ode, the owner."""
    end = token.sent.end
    rest = [t for t in token.doc[stop:end] if not t.is_punct]
    if stop >= end or token.doc[stop].text != "," or who.ent_type_ != "PERSON" or not rest:
        return stop
    noun = next((t for t in rest if t.pos_ == "NOUN" and t.nbor(1).pos_ != "NOUN"), rest[0])
    role = is_person(noun.lemma_.lower()) and rest[0].pos_ in ("DET", "NOUN", "ADJ", "PRON")
    told = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in rest)
    return rest[-1].i + 1 if role and not told else stop


def _whence(token: Token, who: Token, stop: int) -> int:
    """Past where somebody is from, hung beside "to": according to Dr Bo Ode from the museum."""
    where = next((c for c in token.rights if c.dep_ == "prep" and c.i == stop), None)
    if where is None or who.ent_type_ != "PERSON" or where.lower_ not in ("from", "of", "at"):
        return stop
    return where.right_edge.i + 1


def _past_bracket(doc: Doc, stop: int) -> int:
    """Past where it is to be found: according to the paper (see its page), there are."""
    if stop >= len(doc) or doc[stop].text != "(":
        return stop
    closed = next((t.i for t in doc[stop:] if t.text == ")"), stop - 1)
    return closed + 1


def _per(token: Token) -> Attribution | None:
    """Per the report, per Ode: set off; not per day, per the rules."""
    who = next((c for c in token.rights if c.dep_ == "pobj"), None)
    if who is None or token.dep_ != "prep" or who.lemma_.lower() in _MEASURES:
        return None
    told = who.pos_ == "PROPN" or any(c.dep_ in ("det", "poss") for c in who.lefts)
    if not told or not _set_off(token, who):
        return None
    start, stop = noun_phrase(who)
    return _attribution(token, who, (start, stop), stop, "according to")


_VIEWS = {
    "in": words("view opinion words word eyes judgment judgement estimation telling account"),
    "by": words(
        "account estimate estimation reckoning count calculation admission tally figures records "
        "estimates calculations"
    ),
    "on": words("account reckoning estimate"),
}


def _by_the_account(token: Token) -> Attribution | None:
    """In X's view, by the account of X: at either end of a sentence, or between commas."""
    noun = next((c for c in token.rights if c.dep_ == "pobj"), None)
    if noun is None or noun.lower_ not in _VIEWS.get(token.lower_, ()):
        return None
    who = next((c for c in noun.lefts if c.dep_ == "poss"), None)
    if who is None:
        of = next((c for c in noun.rights if c.dep_ == "prep" and c.lower_ == "of"), None)
        who = next((c for c in of.rights if c.dep_ == "pobj"), None) if of else None
        definite = any(c.lower_ == "the" for c in noun.lefts)
        if who is None or not definite:
            return None  # in view of the sea, by one count
    if who.lower_ in FIRST or not _set_off(token, noun):
        return None
    span = noun_phrase(who)
    own = any(c.lower_ == "own" for c in noun.lefts)
    if who.tag_ == "PRP$" and own:  # by his own count: that of the subject
        who = next((c for c in token.head.lefts if c.dep_ in NOUN_SUBJECTS), who)
        span = noun_phrase(who)
    verb = " ".join((token.lower_, noun.lower_))
    return _attribution(token, who, span, noun.right_edge.i + 1, verb)


def _as_put(token: Token) -> Attribution | None:
    """As X put it, as X sees it."""
    verb = token.head
    who = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    it = next((c for c in verb.rights if c.lower_ == "it" and c.dep_ == "dobj"), None)
    if verb.dep_ != "advcl" or verb.lemma_ not in ("put", "see", "have", "tell"):
        return None
    if who is None or it is None or who.lower_ in FIRST:
        return None
    return _attribution(token, who, noun_phrase(who), it.i + 1, verb.lemma_, verb.head)


def _set_off(token: Token, noun: Token) -> bool:
    """Whether a phrase opens the sentence, or stands between commas or before its end."""
    doc, start, stop = token.doc, token.sent.start, noun.right_edge.i + 1
    if all(t.is_punct or t.pos_ in ("CCONJ", "ADV") for t in doc[start : token.i]):
        return True
    ends = all(t.is_punct for t in doc[stop : token.sent.end])
    return doc[token.i - 1].text == "," and (ends or doc[stop].text == ",")


def _attribution(
    token: Token,
    who: Token,
    span: tuple[int, int],
    stop: int,
    verb: str,
    around: Token | None = None,
) -> Attribution:
    """Of the whole sentence when the phrase stands at its front or end, else of its clause."""
    doc, sentence, clause = token.doc, token.sent, around or token.head
    own = frozenset(range(token.i, stop))
    if stop < len(doc) and doc[stop].text == ",":
        own |= {stop}
    elif token.i and stop < len(doc) and doc[stop].text in _DASHES:
        own |= {token.i - 1, stop} if doc[token.i - 1].text == doc[stop].text else set()
    while clause != clause.head and not finite(clause):
        clause = clause.head
    ends = all(t.is_punct for t in doc[stop : sentence.end])
    begins = all(t.is_punct for t in doc[sentence.start : token.i])
    if ends or begins:
        clause = sentence.root
    held = frozenset(t.i for t in clause.subtree if t.dep_ != "mark" or t.head != clause)
    content = (held if ends or begins else held & _between_semicolons(token)) - own
    content -= {t.i for c in clause.rights if _gainsays(c) for t in c.subtree}
    content -= between_commas(doc, content)
    return Attribution(span, name_of(who), verb, False, Stance.ASSERTS, own, content, (clause.i,))


def _gainsays(clause: Token) -> bool:
    """ "According to Ode, A fell, but the firm denied it": told by the writer."""
    if clause.dep_ != "conj" or clause.lemma_.lower() not in REFUSAL:
        return False
    return any(c.dep_ in NOUN_SUBJECTS for c in clause.lefts)


def _between_semicolons(token: Token) -> frozenset[int]:
    """The part of a sentence that a phrase in its middle stands in."""
    doc, sentence = token.doc, token.sent
    marks = [t.i for t in sentence if t.text == ";"]
    start = max((i + 1 for i in marks if i < token.i), default=sentence.start)
    stop = min((i for i in marks if i > token.i), default=sentence.end)
    return frozenset(t.i for t in doc[start:stop])


_DASHES = ("-", "–", "—")


def _name_goes_on(who: Token, stop: int) -> tuple[Token, int]:
    """To Zealand Senator Bo Ode, of which the parser took Bo Ode for a subject."""
    end = stop
    while end < len(who.doc) and who.doc[end].pos_ == "PROPN":
        end += 1
    parted = stop < end < len(who.doc) and who.doc[end].text == ","
    return (who.doc[end - 1], end) if parted and who.pos_ == "PROPN" else (who, stop)


_MEASURES = words(  # done according to the law, to plan: no one says it
    "law constitution statute rule plan programme program scheme "
    "schedule regulation tradition custom wish instruction need size age order "
    "procedure standard principle ability taste merit recipe"
)


def _dated(who: Token, stop: int) -> int:
    """Past "made just over 24 hours ago", "published on Tuesday" behind a source."""
    for clause in who.children:
        if clause.dep_ == "acl" and clause.i == stop and clause.right_edge.i - stop <= 8:
            return clause.right_edge.i + 1
    return stop
