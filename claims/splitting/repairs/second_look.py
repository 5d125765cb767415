"""Sentences that the parser misreads for one word, parsed again with a plain word in its place."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.splitting.lexicon.objects import INTRANSITIVE, NEVER_PASSIVE, OBJECTLESS
from claims.splitting.lexicon.people import is_plural
from claims.splitting.lexicon.wordlist import words as words_of
from claims.splitting.parsed import Doc, Span, Token
from claims.splitting.parser import Parse, Unparsed, as_sentence, read_as, tie_all
from claims.splitting.repairs.fronted import subject_in_front
from claims.splitting.text.no_claims import overview
from claims.splitting.tree import FINITE_TAGS
from claims.splitting.wording.realise import inflect, is_word, may_be_verb, verb_lemma

WITHOUT_OBJECT = (
    INTRANSITIVE
    | NEVER_PASSIVE
    | OBJECTLESS
    | words_of(
        "leave win lose air star score drop focus range rank faint shrug bark flare plummet climb "
        "jump spike falter stall wane ebb simmer rage loom resurface escalate intensify dawn"
    )
)
_LONGEST = 60  # tokens of a sentence worth a second look
_TRIES = 3  # words of a sentence that may be its verb
_BEFORE = ("NOUN", "PROPN", "PRON", "NUM", "ADV")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_COMPLEMENTS = ("dobj", "oprd", "acomp", "attr")
_WITHIN = ("relcl", "acl", "advcl")
_OPENERS = words_of(
    "while when although though because since unless until if whereas once as after before"
)
_PLAIN = {  # verbs that nobody takes for nouns: with an object, with a phrase, with an adjective
    "VBZ": ("contains", "goes", "seems"),
    "VBP": ("contain", "go", "seem"),
    "VBD": ("contained", "went", "seemed"),
}

_SMALL = words_of(
    "if unless until when because although though while since that not never no and but or than "
    "only even every all any both is are was were has have had do does did will would can could "
    "must should may might after before"
)


class _Try(NamedTuple):
    """A sentence with plain words in place of some; its verb with the tag that it would have."""

    sentence: Span
    plain: dict[int, str]
    verb: Token | None = None
    tag: str = ""


def look_again(docs: Sequence[Doc], parse: Parse) -> None:
    """Mend in place the parse of a sentence whose verb or conjunction was not read as one.

    "Most people own cars": the word that by the dictionary may be the missing verb is replaced by
    a plain verb of the same form, the sentence is parsed again, and that parse is taken if it has
    the word for its verb. "He must stay, UNLESS he pays": parsed with small letters.
    """
    tries = [t for doc in docs for sentence in doc.sents for t in _tries(sentence)]
    if not tries:
        return
    again = [_with_plain_words(t) for t in tries]
    parsed = parse(again)
    done = set[tuple[int, int]]()
    for attempt, doc in zip(tries, parsed, strict=True):
        key = (id(attempt.sentence.doc), attempt.sentence.start)
        if key not in done and _taken(attempt, doc):
            _map_back(attempt, doc)
            done.add(key)


def _tries(sentence: Span) -> list[_Try]:
    words = [t for t in sentence if not t.is_space]
    loud = {t.i: t.lower_ for t in words if t.text.isupper() and t.lower_ in _SMALL}
    if loud and sum(t.text.isupper() for t in words) * 4 < len(words) <= 3 * _LONGEST:
        return [_Try(sentence, loud)]
    if not 2 < len(words) <= _LONGEST or words[-1].text not in (".", "!", '"', ")"):
        return []
    if any(map(_main, words)) or overview(sentence):
        return []
    return list(_candidates(sentence, words))[:_TRIES]


def _main(token: Token) -> bool:
    """A finite verb of no clause inside a noun or beside another verb."""
    if token.tag_ not in FINITE_TAGS or token.dep_ == "dobj" or _opened(token):
        return False  # "Kelderby denies it": the object of a name read as a verb
    if token.dep_ == "conj" and not any(c.dep_ in _SUBJECTS for c in token.lefts):
        return _main(token.head)  # "bans smoking and requires", read as a noun and what it is for
    if token.dep_ in _WITHIN or any(t.dep_ in _WITHIN for t in token.ancestors):
        return token.dep_ == "ROOT"
    return True


def _opened(verb: Token) -> bool:
    """ "While it shut, Ode, a judge, painted boats": a conjunction opens no main clause."""
    first = verb.sent[0]
    return verb.dep_ == "ROOT" and first.head == verb and first.lower_ in _OPENERS


def _candidates(sentence: Span, words: Sequence[Token]) -> Iterator[_Try]:
    for before, token, after in zip(words, words[1:], words[2:], strict=False):
        parted = before.text in (",", ")", "-", "–", "—", '"')
        particle = before.tag_ == "RP"  # "a match that was called off ended"
        if not (before.pos_ in _BEFORE or parted or particle or _titled(before)):
            continue
        if not token.text.islower() or after.text in ("and", "or", "by"):
            continue  # "a letter signed by Ode"
        named = before.pos_ == "PROPN" or _titled(before)
        if after.is_punct and not (named and after == words[-1]):
            continue  # "Lind shrugs."
        tag = "" if _opened(token) else _form(token)
        if tag:
            yield _Try(sentence, {token.i: _PLAIN[tag][_kind(after)]}, token, tag)


def _titled(before: Token) -> bool:
    """ "The Night Before premiered", "Tarkian marries a queen"."""
    unknown = before.pos_ in ("ADJ", "VERB") and not is_word(before.lower_)
    return before.text.istitle() and (unknown or not before.is_sent_start)


def _form(token: Token) -> str:
    """The tag of the finite verb that a word may be; "" when it may be none."""
    low = token.lower_
    lemma = verb_lemma(low)
    tag = {"NNS": "VBZ", "VBZ": "VBZ", "VBN": "VBD", "VBD": "VBD"}.get(token.tag_, "")
    if token.tag_ == "JJ" and low.endswith("ed"):
        tag = "VBD"
    elif token.tag_ in ("NN", "JJ", "VB", "VBP") or low == "like":
        past = lemma and inflect(lemma, "VBD") == low  # the wing cost a fortune, the dog bit a boy
        tag = "VBD" if past else "VBP"
    known = tag and lemma and may_be_verb(low)
    return tag if known and inflect(lemma, tag) == low else ""


def _kind(after: Token) -> int:
    """What a verb before this word takes: an object (0), a phrase (1) or an adjective (2)."""
    if after.tag_ in ("IN", "TO", "RB", "RP") or after.is_punct:
        return 1
    last = after.i + 1 >= len(after.doc) or after.nbor(1).pos_ not in ("NOUN", "PROPN", "ADJ")
    return 2 if after.tag_ == "JJ" and last else 0


def _with_plain_words(attempt: _Try) -> Unparsed:
    sentence = attempt.sentence
    words = [attempt.plain.get(t.i, t.text) for t in sentence]
    return as_sentence(sentence.doc, range(sentence.start, sentence.end), words)


def _taken(attempt: _Try, doc: Doc) -> bool:
    """Whether the sentence read so has the word for its verb, and a subject that agrees."""
    if attempt.verb is None:
        return True
    verb = doc[attempt.verb.i - attempt.sentence.start]
    subject_in_front(verb)
    subjects = [c for c in verb.lefts if c.dep_ in (*_SUBJECTS, "mark")]
    bare = (attempt.tag, verb.tag_) in (("VBP", "VB"), ("VBD", "VBN"))  # "all, old and new, go"
    bare &= not any(c.dep_ in ("aux", "auxpass", "nsubjpass") for c in verb.lefts)
    if verb.dep_ != "ROOT" or not (bare or verb.tag_ == attempt.tag):
        return False
    if len(subjects) != 1 or _opened(verb):
        return False
    subject = subjects[0]
    before = attempt.verb.nbor(-1) if attempt.verb.i else attempt.verb
    related = any(t.tag_ in ("WDT", "WP", "WP$") for t in attempt.sentence)
    off = before.tag_ == "RP" or (attempt.tag != "VBD" and before.text == "," and related)
    whole = off or verb_lemma(attempt.verb.lower_) in WITHOUT_OBJECT
    act = any(c.dep_ == "xcomp" and c.tag_ == "VBG" for c in verb.rights)  # bans smoking
    if not (whole or act or any(c.dep_ in _COMPLEMENTS for c in verb.rights)):
        return False  # "A letter sent in May.": a participle, and still no verb
    several = is_plural(subject) or any(c.dep_ == "conj" for c in subject.rights)
    share = any(c.lower_ == "of" for c in subject.rights)
    kin = subject.tag_ == "NNP" and subject.text.endswith("s")  # the Odes return
    several |= kin and any(c.lower_ == "the" for c in subject.lefts)
    return attempt.tag == "VBD" or share or several == (attempt.tag == "VBP")


def _map_back(attempt: _Try, doc: Doc) -> None:
    """Give the words of the sentence the heads, labels and tags of the other parse."""
    tokens = list(attempt.sentence)
    tie_all(attempt.sentence, doc)
    for token, twin in zip(tokens, doc, strict=True):
        read_as(token, twin)
        if attempt.verb is not None and token.i == attempt.verb.i:
            token.lemma_ = verb_lemma(token.lower_)
            token.tag_ = attempt.tag
