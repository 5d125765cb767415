"""Sentences whose verb the tagger took for another word, parsed again with one that is plain."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from claims.splitting.clauses.predicates import INTRANSITIVE
from claims.splitting.lexicon.people import is_plural
from claims.splitting.tree import FINITE_TAGS
from claims.splitting.wording.realise import inflect, may_be_verb, verb_lemma

_LONGEST = 60  # tokens of a sentence worth a second look
_TRIES = 3  # words of a sentence that may be its verb
_BEFORE = ("NOUN", "PROPN", "PRON", "NUM", "ADV")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_COMPLEMENTS = ("dobj", "oprd", "acomp", "attr")
_WITHIN = ("relcl", "acl", "advcl")
_PLAIN = {  # verbs that nobody takes for nouns: with an object, with a phrase, with an adjective
    "VBZ": ("contains", "goes", "seems"),
    "VBP": ("contain", "go", "seem"),
    "VBD": ("contained", "went", "seemed"),
}

Parse = Callable[[list[str | Doc]], list[Doc]]


class _Try(NamedTuple):
    """A sentence, the word of it that may be its verb, and the tag it would have."""

    sentence: Span
    verb: Token
    tag: str
    plain: str


def find_verbs(docs: Sequence[Doc], parse: Parse) -> None:
    """Mend in place the sentences without a main verb that has one: "Most people own cars".

    The word that by the dictionary may be one is replaced by a plain verb of the same form, the
    sentence is parsed again, and that parse is taken if it has the word for its verb.
    """
    tries = [t for doc in docs for sentence in doc.sents for t in _tries(sentence)]
    if not tries:
        return
    again: list[str | Doc] = [_with_plain_verb(t) for t in tries]
    parsed = parse(again)
    done = set[tuple[int, int]]()
    for attempt, doc in zip(tries, parsed, strict=True):
        key = (id(attempt.sentence.doc), attempt.sentence.start)
        if key not in done and _taken(attempt, doc):
            _map_back(attempt, doc)
            done.add(key)


def _tries(sentence: Span) -> list[_Try]:
    words = [t for t in sentence if not t.is_space]
    if not 3 < len(words) <= _LONGEST or words[-1].text not in (".", "!", '"', ")"):
        return []
    if any(map(_main, words)):
        return []
    return list(_candidates(sentence, words))[:_TRIES]


def _main(token: Token) -> bool:
    """A finite verb of no clause inside a noun or beside another verb."""
    if token.tag_ not in FINITE_TAGS:
        return False
    if token.dep_ in _WITHIN or any(t.dep_ in _WITHIN for t in token.ancestors):
        return token.dep_ == "ROOT"
    return True


def _candidates(sentence: Span, words: Sequence[Token]) -> Iterator[_Try]:
    for before, token, after in zip(words, words[1:], words[2:], strict=False):
        parted = before.text in (",", ")", "-", "–", "—", '"')
        if not (before.pos_ in _BEFORE or parted) or not token.text.islower():
            continue
        if after.is_punct or after.text in ("and", "or", "by"):
            continue  # "a letter signed by Ode"
        tag = _form(token)
        if tag:
            yield _Try(sentence, token, tag, _PLAIN[tag][_kind(after)])


def _form(token: Token) -> str:
    """The tag of the finite verb that a word may be; "" when it may be none."""
    low = token.lower_
    lemma = verb_lemma(low)
    tag = {"NNS": "VBZ", "VBN": "VBD", "VBD": "VBD"}.get(token.tag_, "")
    if token.tag_ == "JJ" and low.endswith("ed"):
        tag = "VBD"
    elif token.tag_ in ("NN", "JJ", "VB", "VBP") or low == "like":
        tag = "VBP"
    known = tag and lemma and may_be_verb(low)
    return tag if known and inflect(lemma, tag) == low else ""


def _kind(after: Token) -> int:
    """What a verb before this word takes: an object (0), a phrase (1) or an adjective (2)."""
    if after.tag_ in ("IN", "TO", "RB"):
        return 1
    last = after.i + 1 >= len(after.doc) or after.nbor(1).pos_ not in ("NOUN", "PROPN", "ADJ")
    return 2 if after.tag_ == "JJ" and last else 0


def _with_plain_verb(attempt: _Try) -> Doc:
    sentence, verb = attempt.sentence, attempt.verb
    words = [attempt.plain if t == verb else t.text for t in sentence]
    starts: list[bool | int | None] = [k == 0 for k in range(len(words))]
    spaces = [bool(t.whitespace_) for t in sentence]
    return Doc(sentence.doc.vocab, words=words, spaces=spaces, sent_starts=starts)


def _taken(attempt: _Try, doc: Doc) -> bool:
    """Whether the sentence read so has the word for its verb, and a subject that agrees."""
    verb = doc[attempt.verb.i - attempt.sentence.start]
    subjects = [c for c in verb.lefts if c.dep_ in (*_SUBJECTS, "mark")]
    if verb.dep_ != "ROOT" or verb.tag_ != attempt.tag or len(subjects) != 1:
        return False
    subject = subjects[0]
    whole = verb_lemma(attempt.verb.lower_) in INTRANSITIVE
    if not whole and not any(c.dep_ in _COMPLEMENTS for c in verb.rights):
        return False  # "A letter sent in May.": a participle, and still no verb
    several = is_plural(subject) or any(c.dep_ == "conj" for c in subject.rights)
    share = any(c.lower_ == "of" for c in subject.rights)
    return attempt.tag == "VBD" or share or several == (attempt.tag == "VBP")


def _map_back(attempt: _Try, doc: Doc) -> None:
    """Give the words of the sentence the heads, labels and tags of the other parse."""
    start = attempt.sentence.start
    tokens = list(attempt.sentence)
    for token, twin in zip(tokens, doc, strict=True):
        token.head = tokens[0].doc[start + twin.head.i]
        token.dep_, token.tag_, token.pos_ = twin.dep_, twin.tag_, twin.pos_
        token.morph = twin.morph
        token.lemma_ = verb_lemma(token.lower_) if token == attempt.verb else twin.lemma_
