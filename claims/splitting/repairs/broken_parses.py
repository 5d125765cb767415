"""Sentences whose parse breaks a rule of grammar, parsed again with plain words in place of some.

A statistical parser that stumbles over one name or a rare noun reads the sentence right when a
plain one stands there. No sentence has two subjects of one verb, a main clause that opens with
"while", or a verb between an article and its noun: where a parse has, the first other one that has
nothing of the kind is taken.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from claims.splitting.lexicon.wordlist import words as words_of
from claims.splitting.parsed import Doc, Span, Token
from claims.splitting.parser import Parse, as_sentence, read_as, tie_all
from claims.splitting.repairs.fronted import subject_in_front
from claims.splitting.repairs.main_verbs import past
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import (
    APART,
    AUXILIARIES,
    FINITE_TAGS,
    NOUN_POS,
    PREDICATE_POS,
    SUBJECTS,
    noted,
)
from claims.splitting.wording.realise import inflect, verb_lemma

Plain = Callable[[Token], str]

_SHORTEST, _LONGEST = 5, 60  # tokens of a sentence worth another look
_OPENERS = words_of(
    "while when although though because since unless until if whereas once as after before whilst"
)
_SAME_FOR_ONE = frozenset({"have", "were", "are", "do"})  # "the crew are"
_NAMES = {"PERSON": "Smith", "ORG": "Acme", "GPE": "Paris"}
_NOUNS = {"NN": "house", "NNS": "houses"}
_ASIDES = frozenset({"(", "[", "-", "–", "—", "--"})
_ROLES = ("pobj", "dobj", "nsubj")


class _Try(NamedTuple):
    """A sentence and its words, some of them plain ones."""

    sentence: Span
    words: list[str]


def look_for_whole(docs: Sequence[Doc], parse: Parse) -> None:
    """Mend in place the parses that break a rule of grammar, where another one breaks none."""
    broken = [s for doc in docs for s in doc.sents if worth_it(s) and is_broken(s)]
    for kinds in _KINDS:
        tries = [t for s in broken if (t := _with_plain(s, kinds)) is not None]
        again = [
            as_sentence(t.sentence.doc, range(t.sentence.start, t.sentence.end), t.words)
            for t in tries
        ]
        mended = set[tuple[int, int]]()
        for attempt, doc in zip(tries, parse(again) if again else [], strict=True):
            if _taken(attempt, doc):
                take_over(attempt.sentence, doc)
                mended.add(_key(attempt.sentence))
        broken = [s for s in broken if _key(s) not in mended]


def _key(sentence: Span) -> tuple[int, int]:
    return id(sentence.doc), sentence.start


def worth_it(sentence: Span) -> bool:
    """Whether another parse may tell more; where asides are set aside, it would put them back."""
    if not _SHORTEST <= len(sentence) <= _LONGEST or any(t.text in _ASIDES for t in sentence):
        return False
    return sentence.start not in noted(sentence.doc, APART)


# ------------------------------------------------------------- what no sentence has


def is_broken(sentence: Span) -> bool:
    """Whether the parse of a sentence breaks a rule of grammar."""
    return any(True for _ in faults(sentence))


def faults(sentence: Span) -> Iterator[str]:
    """What is wrong with the parse of a sentence."""
    yield from _of_root(sentence.root)
    for token in sentence:
        dep = token.dep_
        if dep in ("dep", "conj") and token.i + 1 < sentence.end and token.nbor(1).lower_ == "such":
            continue  # "television shows such as": mended where lists are
        if dep == "dep" and token.pos_ in (*PREDICATE_POS, *NOUN_POS):
            yield "dep"
        elif dep == "det" and token.head.pos_ in PREDICATE_POS and token.tag_ == "DT":
            yield "article of a verb"
        elif dep == "prep" and token.tag_ == "IN" and _without_object(token):
            yield "bare preposition"
        elif token.pos_ in PREDICATE_POS and dep not in ("aux", "auxpass"):
            yield from _of_verb(token)


def _without_object(prep: Token) -> bool:
    """ "In addition to his work, Ode is": not "in" by itself."""
    return prep.i < prep.head.i and not any(True for _ in prep.rights)


def _of_root(root: Token) -> Iterator[str]:
    if root.pos_ not in PREDICATE_POS:
        if any(map(_finite_outside, root.sent)):
            yield "no verb"
        return
    opener = root.left_edge
    if opener.head == root and opener.lower_ in _OPENERS and opener.dep_ in ("mark", "advmod"):
        yield "opened"
    bare = root.tag_ in FINITE_TAGS or finite(root)
    if bare and not _subject(root):
        subject_in_front(root)
        if not (_subject(root) or _doing_before(root) or _turned_round(root)):
            yield "no subject"
    past_or_order = root.tag_ == "VB" or (root.tag_ == "VBN" and _subject(root))  # is mended
    if not bare and not past_or_order:
        yield "not finite"


def _subject(verb: Token) -> bool:
    return any(c.dep_ in SUBJECTS for c in verb.children)


def _doing_before(root: Token) -> bool:
    """ "Since leaving Ulm, a farmer wrote": mended with what stands in front."""
    return any(c.dep_ == "pcomp" for front in root.lefts for c in front.children)


def _turned_round(root: Token) -> bool:
    """ "Rounding out the ten were A and B", "Less welcome was the news"."""
    opener = root.sent[0]
    return root.lemma_ == "be" and (opener.tag_ in ("VBG", "VBN") or opener.pos_ in ("ADJ", "ADV"))


def _finite_outside(verb: Token) -> bool:
    """A finite verb in no clause of a noun."""
    if verb.tag_ not in FINITE_TAGS or verb.dep_ in ("relcl", "acl"):
        return False
    return not any(t.dep_ in ("relcl", "acl") for t in verb.ancestors)


def _of_verb(verb: Token) -> Iterator[str]:
    subjects = [c for c in verb.lefts if c.dep_ in SUBJECTS]
    if len(subjects) > 1 and not _a_list(subjects):
        yield "two subjects"
    if sum(c.dep_ == "mark" for c in verb.lefts) > 1:
        yield "two conjunctions"
    for subject in subjects:
        if not _agree(subject, verb):
            yield "no agreement"
    if verb.dep_ in ("compound", "amod", "nmod") and verb.tag_ in ("VBZ", "VBP"):
        yield "verb before a noun"
    if verb.dep_ == "conj" and finite(verb):
        if verb.head.pos_ in NOUN_POS and verb.left_edge.text.islower():
            yield "verb beside a noun"
        elif not subjects and verb.head.pos_ in PREDICATE_POS and not _joined(verb):
            yield "no and"
    if sum(c.tag_ in FINITE_TAGS for c in verb.lefts if c.dep_ in AUXILIARIES) > 1:
        yield "two helpers"
    if verb.dep_ in ("ccomp", "advcl") and not subjects and _present(verb) and not _asked(verb):
        yield "clause without subject"
    if verb.dep_ == "csubj" and verb.tag_ in ("VBN", "VBD"):
        yield "participle as subject"
    elif verb.dep_ == "csubj" and finite(verb) and subjects and not _opened(verb):
        yield "sentence as subject"
    before = verb.dep_ == "ccomp" and verb.i < verb.head.i
    if before and any(s.tag_ in ("WDT", "WP") for s in subjects):
        yield "relative word"


def _opened(clause: Token) -> bool:
    """ "That it leaks", "what it costs": the subject of a verb; not: "I am leaving"."""
    return any(t.dep_ == "mark" or t.tag_[0] == "W" for t in clause.subtree if t.i < clause.i)


def _a_list(subjects: Sequence[Token]) -> bool:
    """ "Ode, a judge, nuns in Lund and a boy sang": mended where lists are."""
    last = subjects[0].right_edge
    return "," in (last.text, last.nbor(1).text)


def _present(verb: Token) -> bool:
    """Finite for sure: what looks like the past may be a participle."""
    helper = next((c for c in verb.lefts if c.dep_ in AUXILIARIES), verb)
    return helper.tag_ in ("VBZ", "VBP", "MD") or (helper != verb and helper.tag_ == "VBD")


def _asked(verb: Token) -> bool:
    """ "know what is", "and here is Ode"."""
    what = verb.i > verb.head.i and any(t.tag_ in ("WP", "WDT") for t in verb.subtree)
    return what or any(c.dep_ in SUBJECTS for c in verb.rights)


def _joined(verb: Token) -> bool:
    """Whether an "and" joins a verb to the one before it, or is still to come."""
    before = any(c.dep_ == "cc" for c in verb.head.rights if c.i < verb.i)
    return before or any(c.dep_ == "cc" for c in verb.rights)


def _agree(subject: Token, verb: Token) -> bool:
    helper = next((c for c in verb.lefts if c.dep_ in ("aux", "auxpass")), verb)
    if subject.ent_type_ or subject.text[0].isupper():
        return True
    if any(c.dep_ == "conj" or c.lower_ == "of" for c in subject.rights):
        return True
    if subject.tag_ == "NN":  # "asked that the mill close its gate"
        asked = verb.dep_ == "ccomp" and helper == verb
        return asked or helper.tag_ != "VBP" or helper.lower_ in _SAME_FOR_ONE
    return subject.tag_ != "NNS" or helper.tag_ != "VBZ"


# ------------------------------------------------------------- plain words


def _name(token: Token) -> str:
    return _NAMES.get(token.ent_type_, "") if token.tag_ == "NNP" else ""


def _adjective(token: Token) -> str:
    plain = token.tag_ == "JJ" and token.dep_ == "amod" and token.text.islower()
    return "new" if plain else ""


def _noun(token: Token) -> str:
    plain = token.dep_ in _ROLES and token.text.islower()
    return _NOUNS.get(token.tag_, "") if plain else ""


def _verb(token: Token) -> str:
    """ "One judge, Bo Ode, carried a note": a participle of the noun that stands for the verb."""
    root = token.sent.root
    loose = token.tag_ in ("VBN", "VBD") and token.dep_ == "acl" and token.head == root
    if not loose or inflect(verb_lemma(token.lower_), "VBD") != token.lower_:
        return ""
    if any(c.dep_ in ("agent", "auxpass") for c in token.children):
        return ""
    if any(c.dep_ == "acl" and c.i < token.i for c in root.children):
        return ""
    return "went" if token.nbor(1).tag_ in ("IN", "TO", "RB", "RP") else "contained"


def _no_verb(token: Token) -> str:
    """ "overcame some poor holds", "freeze duty increases": the plural of a noun, and no verb."""
    if token.tag_ != "VBZ" or token.dep_ not in ("ROOT", "ccomp", "conj") or not token.i:
        return ""
    before = token.nbor(-1)
    if token.dep_ == "conj" and token.head.pos_ != "VERB":
        return ""
    held = before.pos_ in ("NOUN", "ADJ") and before.text.islower()
    return "houses" if held and token.pos_ == "VERB" else ""


_KINDS: tuple[tuple[Plain, ...], ...] = (
    (_no_verb,),
    (_name, _adjective),
    (_adjective, _noun),
    (_verb,),
)


def _with_plain(sentence: Span, kinds: Sequence[Plain]) -> _Try | None:
    """The sentence with plain words of these kinds; None where it has none to replace."""
    words = [next((p for kind in kinds if (p := kind(t))), t.text) for t in sentence]
    same = all(t.text == word for t, word in zip(sentence, words, strict=True))
    return None if same else _Try(sentence, words)


def _taken(attempt: _Try, doc: Doc) -> bool:
    """Whether the other parse breaks no rule, and has the plain words for what they stand for."""
    if len(list(doc.sents)) != 1 or is_broken(doc[:]):
        return False
    root = doc[:].root
    if not (_subject(root) and (finite(root) or root.tag_ in FINITE_TAGS)):
        return False
    return all(map(_alike, attempt.sentence, doc))


def _alike(token: Token, twin: Token) -> bool:
    return (
        token.text == twin.text
        or token.pos_ == twin.pos_
        or (token.pos_ in (*NOUN_POS, "VERB") and twin.pos_ in NOUN_POS)
    )


def take_over(sentence: Span, doc: Doc) -> None:
    """Give the words of a sentence the arcs of another parse, and its tags where they are told of
    the same word.
    """
    tie_all(sentence, doc)
    for token, twin in zip(sentence.doc[sentence.start : sentence.end], doc, strict=True):
        if token.text == twin.text:
            read_as(token, twin)
        elif token.tag_ == "VBN" and twin.tag_ == "VBD":
            past(token)
        elif token.pos_ == "VERB" and twin.pos_ == "NOUN":
            token.tag_, token.pos_ = twin.tag_, twin.pos_
