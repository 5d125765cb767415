"""A sentence in which the parser lost who says it, parsed again in two: the saying and the said.

"..., the palace announced on Monday." may be read as an apposition; "The bank said the loans, some
of which are old, were sold" as loans that are said. What stands before or behind "X said" is a
sentence by itself: read as one, it is read better.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from spacy.tokens import Doc, Span, Token

from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.reporting import FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import past, take_place
from claims.splitting.repairs.mending import mend
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS
from claims.splitting.wording.realise import inflect, verb_lemma

Parse = Callable[[list[str | Doc]], list[Doc]]

_SAYING = (STATEMENT | FINDING | words("believe think")) - words(
    "ask urge call cite continue describe promise vow pledge swear agree consider name mention "
    "read hear learn guarantee certify message text email decide venture hint post signal "
    "answer retort snap point counter counsel relate"
)
_TELLING = words("tell inform warn assure remind")  # takes whom it is told to
_OF_NO_THING = words("say think believe conclude argue insist claim")
_FORMS = {inflect(lemma, tag): tag for lemma in _SAYING for tag in ("VBP", "VBZ", "VBD")}
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_OPENS = ("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "CD", "PDT", "VBN", "RBR")
_ENDS = (".", "!", "?", '"', ")")
_LONGEST = 80  # tokens of a sentence worth a second look
_FRAME = 30  # tokens of "X said"
_TRIES = 2


class _Try(NamedTuple):
    """Where a sentence falls in two; indices are of its Doc."""

    sentence: Span
    verb: int
    saying: range
    said: range


def look_apart(docs: Sequence[Doc], parse: Parse) -> None:
    """Mend in place the parse of a sentence that lost its verb of saying, or what that reports."""
    tries = [t for doc in docs for sentence in doc.sents for t in _tries(sentence)]
    if not tries:
        return
    again: list[str | Doc] = [d for t in tries for d in (_words(t, t.saying), _words(t, t.said))]
    parsed = parse(again)
    done = set[tuple[int, int]]()
    for attempt, saying, said in zip(tries, parsed[::2], parsed[1::2], strict=True):
        key = (id(attempt.sentence.doc), attempt.sentence.start)
        if key not in done and _spoken(attempt, mend(saying)) and _clause(said) is not None:
            _join(attempt, saying, said)
            done.add(key)


def _tries(sentence: Span) -> list[_Try]:
    if not 6 < len(sentence) <= _LONGEST or sentence[-1].text not in _ENDS:
        return []
    end = sentence.end
    while end > sentence.start and (
        sentence.doc[end - 1].is_punct or sentence.doc[end - 1].is_space
    ):
        end -= 1
    if any(t.text == ";" for t in sentence) or sum(t.text == '"' for t in sentence) % 2:
        return []  # several sentences in one, or part of a quotation
    if sentence[0].lower_ == "according" and sentence[1].lower_ == "to":
        return list(_according(sentence, end))
    return [*_behind(sentence, end), *_before(sentence, end)][:_TRIES]


# ------------------------------------------------------------- Y, X said


def _behind(sentence: Span, end: int) -> Iterator[_Try]:
    """Where a sentence may end with ", X said on Monday", and is not read so."""
    doc = sentence.doc
    quoted = _behind_quote(sentence, end)
    if quoted is not None:
        verb, start = quoted
        if not _read_behind(verb, start):
            yield _Try(sentence, verb.i, range(start, end), range(sentence.start, start))
        return
    for verb in reversed(doc[max(sentence.start, end - _FRAME) : end]):
        if _form(verb) and _adjuncts(verb, end):
            starts = list(_starts(verb, sentence))
            if not any(_read_behind(verb, start) for start in starts):
                for start in starts:
                    yield _Try(sentence, verb.i, range(start, end), range(sentence.start, start))
            return
        if verb.tag_ in _FINITE or verb.lower_ == "that":
            return


def _behind_quote(sentence: Span, end: int) -> tuple[Token, int] | None:
    """The verb in "Y," X said, and did Z: behind a quotation, and where "X said" begins."""
    doc = sentence.doc
    marks = [t.i for t in sentence if t.text == '"']
    if len(marks) != 2 or marks[0] != sentence.start or marks[1] < sentence.start + 4:
        return None
    start = marks[1] + 1
    if doc[marks[1] - 1].text not in (",", "?", "!") or start >= end:
        return None
    for verb in doc[start + 1 : min(end, start + _FRAME)]:
        if _form(verb):
            plain = doc[start].tag_ in _OPENS or doc[start].text[0].isupper()
            return (verb, start) if plain else None
        if verb.tag_ in _FINITE and verb.lower_ not in _HAVE:
            return None
    return None


def _form(verb: Token) -> str:
    """The tag of a finite verb of saying, whatever the parser took it for; "" for none."""
    tag = _FORMS.get(verb.lower_, "")
    if not tag or not verb.text.islower():
        return ""
    return tag


def _adjuncts(verb: Token, end: int) -> bool:
    """Whether what follows says only when, where or to whom: no clause, and no thing told."""
    rest = verb.doc[verb.i + 1 : end]
    if not rest:
        return True
    first = rest[0]
    telling = verb_lemma(verb.lower_) in _TELLING
    opens = first.tag_ in ("IN", "RB", "TO") or first.ent_type_ in ("DATE", "TIME") or telling
    parted = first.text == "," and len(rest) > 1 and rest[1].tag_ == "VBG"
    inside = any(t.tag_ in _FINITE or t.lower_ in ("that", "whether", "if") for t in rest)
    return (opens or parted) and not inside


def _starts(verb: Token, sentence: Span) -> Iterator[int]:
    """Where "X said" may begin: behind a comma, with a noun phrase up to the verb."""
    doc, at = verb.doc, verb.i
    while at > sentence.start and (doc[at - 1].tag_ == "RB" or doc[at - 1].lower_ in _HAVE):
        at -= 1
    commas = [t.i for t in doc[max(sentence.start + 3, at - _FRAME) : at - 1] if t.text == ","]
    if doc[at - 1].text == ",":
        commas = commas[:-1]  # "the engineer, Bo Ode, said": the name is none alone
    for comma in reversed(commas):
        start = comma + 1
        while start < at and doc[start].text == '"':
            start += 1
        inside = doc[start:at]
        if not inside or any(t.text == '"' for t in inside):
            return
        relative = False
        for token in inside:
            relative = relative or token.tag_ in ("WP", "WDT", "WP$")
            if token.tag_ == "MD" or (token.tag_ in _FINITE and not relative):
                return
        if inside[0].tag_ in _OPENS and not _half_an_apposition(inside):
            yield start


_HAVE = words("has have had")


def _half_an_apposition(inside: Span) -> bool:
    """An odd number of commas: one of them stands between two clauses or in a list."""
    return sum(t.text == "," for t in inside) % 2 == 1


def _read_behind(verb: Token, start: int) -> bool:
    """Whether the parser read "Y, X said" so."""
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is None or subject.left_edge.i != start:
        return False
    if verb.dep_ == "ROOT":
        told = [c for c in verb.lefts if c.dep_ == "ccomp"]
        return any(map(_whole, told))
    return verb.dep_ in ("parataxis", "ccomp") and verb.head.i < start and _whole(verb.head)


def _whole(verb: Token) -> bool:
    return finite(verb) and any(c.dep_ in _SUBJECTS for c in verb.children)


# ------------------------------------------------------------- X said Y


def _before(sentence: Span, end: int) -> Iterator[_Try]:
    """Where a sentence begins with "X said", and what is said is not read as one clause."""
    doc = sentence.doc
    for verb in doc[sentence.start + 1 : min(end, sentence.start + _FRAME)]:
        tag = _form(verb)
        if verb.text == '"':
            return
        if not tag or not (_has_speaker(verb) or _hung_on_speaker(verb) or _as_a_noun(verb)):
            continue
        at = _content_at(verb, end)
        if at and not (_read_before(verb, at, end) or _aside(verb, at) or _acts_too(verb)):
            yield _Try(sentence, verb.i, range(sentence.start, at), range(at, end))
        return


def _has_speaker(verb: Token) -> bool:
    main = verb.tag_ in _FINITE and verb.dep_ in ("ROOT", "parataxis")
    return main and any(c.dep_ == "nsubj" for c in verb.lefts)


def _hung_on_speaker(verb: Token) -> bool:
    """ "The ministry, which runs it, confirmed that": taken for a participle, and no other verb."""
    noun = verb.head
    alone = verb.dep_ == "acl" and noun.dep_ == "ROOT" and verb.tag_ in ("VBN", "VBD")
    return alone and not any(c.dep_ in ("aux", "auxpass", "agent") for c in verb.children)


def _as_a_noun(verb: Token) -> bool:
    """ "A video seen by thousands claims that": no claims that thousands made."""
    root = verb.sent.root
    that = verb.nbor(1).lower_ == "that" if verb.i + 1 < len(verb.doc) else False
    return that and verb.tag_ == "NNS" and not (finite(root) and root.pos_ in ("VERB", "AUX"))


def _content_at(verb: Token, end: int) -> int:
    """Where what is said begins, behind "that" or right behind the verb; 0 where it is quoted."""
    doc = verb.doc
    for token in doc[verb.i + 1 : min(end - 3, verb.i + 12)]:
        if token.lower_ == "that":
            between = doc[verb.i + 1 : token.i]
            plain = not between or _adjuncts(verb, token.i)
            return token.i + 1 if plain else 0
        if token.is_punct or token.tag_ in _FINITE:
            break
    after = doc[verb.i + 1]
    opens = after.tag_ in _OPENS or after.tag_ == "EX"
    return verb.i + 1 if opens and verb.lemma_.lower() in _OF_NO_THING else 0


def _read_before(verb: Token, at: int, end: int) -> bool:
    """Whether what is said was read as one clause that begins there."""
    told = [c for c in verb.rights if c.dep_ == "ccomp"]
    subjects = [c for c in verb.children if c.dep_ == "nsubj"]
    if verb.dep_ != "ROOT" or len(subjects) != 1 or not told or not _whole(told[0]):
        return False
    thing = any(c.dep_ == "dobj" for c in verb.rights) and verb.lemma_.lower() not in _TELLING
    first = told[0].left_edge.i
    return len(told) == 1 and not thing and first in (at, at - 1)


def _aside(verb: Token, at: int) -> bool:
    """ "Growers, said Ode, are hiring": what is behind the speaker goes with what is before."""
    comma = next((t for t in verb.doc[at : verb.sent.end] if t.text == ","), None)
    if comma is None or verb.nbor(-1).text != ",":
        return False
    name = not any(t.tag_ in _FINITE for t in verb.doc[at : comma.i])
    return name and comma.nbor(1).tag_ in _FINITE


def _acts_too(verb: Token) -> bool:
    """ "said she left, then returned": it may be the speaker who did."""
    more = [c for c in verb.rights if c.dep_ in ("conj", "dep", "ccomp", "advcl") and finite(c)]
    return any(not _whole(c) for c in more[1:])


# ------------------------------------------------------------- According to X, Y


def _according(sentence: Span, end: int) -> Iterator[_Try]:
    """Where what a source tells begins, behind its name, and is not read as a clause from there."""
    doc, first = sentence.doc, sentence.start
    commas = [t.i for t in doc[first : min(end - 3, first + _FRAME)] if t.text == ","]
    if not commas:
        return
    at = commas[0] + 1
    if len(commas) > 1 and (_name(doc, at, commas[1]) or _role(doc, commas[0], commas[1])):
        at = commas[1] + 1  # the mayor, Bo Ode, / Bo Ode, a baker,
    root = sentence.root
    subjects = [c for c in root.lefts if c.dep_ in _SUBJECTS]
    read = bool(subjects) and finite(root) and subjects[0].left_edge.i == at
    if len(subjects) != 1 or not (read or subjects[0].left_edge.i > at):
        yield _Try(sentence, first, range(first, at), range(at, end))


def _name(doc: Doc, start: int, stop: int) -> bool:
    """A name and nothing else, behind a person's role."""
    part, role = doc[start:stop], doc[start - 2]
    named = 0 < len(part) < 5 and all(t.tag_ == "NNP" for t in part)
    return named and (part[0].ent_type_ == "PERSON" or is_person(role.lemma_.lower()))


def _role(doc: Doc, start: int, stop: int) -> bool:
    """Bo Ode, a baker in Ulm: what somebody named before it is."""
    before, inside = doc[start - 1], doc[start + 1 : stop]
    named = before.ent_type_ == "PERSON" and inside and inside[0].lower_ in ("a", "an", "who")
    return bool(named) and not doc[stop + 1].tag_.startswith(("V", "M", "W"))


# ------------------------------------------------------------- two parses made one


def _words(attempt: _Try, part: range) -> Doc:
    """A part of the sentence as a sentence: a plain verb of saying, and a full stop at its end."""
    doc = attempt.sentence.doc
    tokens = list(doc[part.start : part.stop])
    texts = [t.text for t in tokens]
    if _by_source(attempt) and attempt.verb in part:
        texts[:2] = ["He", "saw"]  # who it is, whatever is told
    elif attempt.verb in part:
        texts[attempt.verb - part.start] = _plain(doc[attempt.verb])
    if texts[-1] == "that" or texts[-1] == ",":
        texts[-1] = "."
    elif texts[-1] == '"' and len(texts) > 1 and texts[-2] == ",":
        texts[-2] = "."
    else:
        texts.append(".")
    starts: list[bool | int | None] = [k == 0 for k in range(len(texts))]
    spaces = [bool(t.whitespace_) for t in tokens] + [False] * (len(texts) - len(tokens))
    return Doc(doc.vocab, words=texts, spaces=spaces, sent_starts=starts)


def _plain(verb: Token) -> str:
    """A verb that nobody takes for a noun or a participle."""
    if verb_lemma(verb.lower_) in _TELLING:
        return "told"
    return "spoken" if _helped(verb) else "spoke"


def _by_source(attempt: _Try) -> bool:
    return attempt.sentence.doc[attempt.verb].lower_ == "according"


def _helped(verb: Token) -> bool:
    """Have found, has since shown."""
    return verb.i > 1 and any(t.lower_ in _HAVE for t in verb.doc[verb.i - 2 : verb.i])


def _spoken(attempt: _Try, saying: Doc) -> bool:
    """Whether the frame, read alone, has its verb for its main verb, and who says it before it."""
    if _by_source(attempt):
        return saying[1].dep_ == "ROOT" and any(c.dep_ == "dobj" for c in saying[1].rights)
    verb = saying[attempt.verb - attempt.saying.start]
    subjects = [c for c in verb.lefts if c.dep_ == "nsubj"]
    if verb.dep_ != "ROOT" or len(subjects) != 1:
        return False
    alone = attempt.saying.start > attempt.said.start
    return not alone or subjects[0].left_edge.i == 0


def _clause(said: Doc) -> Token | None:
    """The main verb of what is said, where it is a statement read as a whole."""
    roots = [t for t in said if t.dep_ == "ROOT"]
    if len(roots) != 1:
        return None
    if _whole(roots[0]) or (said[0].text == '"' and any(t.tag_ in _FINITE for t in said)):
        return roots[0]
    return _hidden(roots[0])


def _hidden(noun: Token) -> Token | None:
    """ "A truce between the two held for a day": the one verb, taken for a participle, is main."""
    verb = next((c for c in noun.rights if c.dep_ == "acl"), None)
    if verb is None or noun.pos_ not in NOUN_POS or verb.tag_ not in ("VBN", "VBD"):
        return None
    helped = any(c.dep_ in ("aux", "auxpass", "agent", "nsubj") for c in verb.children)
    others = any(t.tag_ in _FINITE and t.dep_ != "relcl" and t != verb for t in noun.doc)
    if helped or others or inflect(verb_lemma(verb.lower_), "VBD") != verb.lower_:
        return None
    take_place(verb, noun)
    for child in [c for c in noun.rights if c.i > verb.i]:
        child.head = verb
    noun.head, noun.dep_ = verb, "nsubj"
    past(verb)
    return verb


def _join(attempt: _Try, saying: Doc, said: Doc) -> None:
    """Give the words of the sentence the heads, labels and tags of both parses."""
    whole, root = attempt.sentence.doc, _clause(said)
    assert root is not None
    main = attempt.said.start + root.i
    arcs: Any = whole.to_array(["HEAD", "DEP"])  # one by one, heads would part the sentence in two
    for part, doc in ((attempt.saying, saying), (attempt.said, said)):
        arcs[part.start : part.stop] = doc.to_array(["HEAD", "DEP"])[: len(part)]
        for token, twin in zip(whole[part.start : part.stop], doc, strict=False):
            if token.text == twin.text and token.i != attempt.verb:
                token.tag_, token.pos_, token.lemma_ = twin.tag_, twin.pos_, twin.lemma_
                token.morph = twin.morph
            elif token.i == attempt.verb and not _by_source(attempt):
                _again_itself(token, twin)
    top = main if _by_source(attempt) else attempt.verb
    ties = {t.i: (top, "punct") for t in attempt.sentence}
    ties = {i: tie for i, tie in ties.items() if i not in attempt.said and i not in attempt.saying}
    ties |= _source_ties(attempt, saying, main) if _by_source(attempt) else {main: (top, "ccomp")}
    before_said = whole[attempt.said.start - 1]
    if attempt.saying.start < attempt.said.start and before_said.lower_ == "that":
        before_said.tag_, before_said.pos_ = "IN", "SCONJ"
        ties[before_said.i] = (main, "mark")
    ties[top] = (top, "ROOT")
    for i, (head, dep) in ties.items():
        arcs[i] = ((head - i) % 2**64, whole.vocab.strings.add(dep))
    whole.from_array(["HEAD", "DEP"], arcs)


def _again_itself(verb: Token, plain: Token) -> None:
    """The verb of saying as it stands, read as the plain one was."""
    verb.tag_, verb.pos_, verb.morph = plain.tag_, plain.pos_, plain.morph
    verb.lemma_ = verb_lemma(verb.lower_)
    if not _helped(verb):
        verb.tag_ = _form(verb)


def _source_ties(attempt: _Try, saying: Doc, main: int) -> dict[int, tuple[int, str]]:
    """ "He saw the mayor." read back as "According to the mayor,"."""
    first = attempt.saying.start
    whole = attempt.sentence.doc
    for token, tag, pos in ((whole[first], "VBG", "VERB"), (whole[first + 1], "IN", "ADP")):
        token.tag_, token.pos_ = tag, pos
    who = next(c for c in saying[1].rights if c.dep_ == "dobj")
    ties = {c.i + first: (main, "punct") for c in saying[1].rights if c != who}
    ties |= {first: (main, "prep"), first + 1: (first, "prep"), first + who.i: (first + 1, "pobj")}
    return ties
