"""A sentence in which the parser lost who says it, parsed again in two: the saying and the said.

"..., the palace announced on Monday." may be read as an apposition; "The bank said the loans, some
of which are old, were sold" as loans that are said. What stands before or behind "X said" is a
sentence by itself: read as one, it is read better.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Span, Token
from claims.splitting.parser import Parse
from claims.splitting.repairs.mending import mend
from claims.splitting.speech.rejoined import (
    HAVE,
    TELLING,
    Try,
    apart,
    clause_of,
    form_of,
    is_frame,
    is_whole,
    join,
)
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import ASIDES, FINITE_TAGS, SUBJECTS, noted
from claims.splitting.wording.realise import verb_lemma

_OF_NO_THING = words("say think believe conclude argue insist claim")
_OPENS = ("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "CD", "PDT", "VBN", "RBR")
_ENDS = (".", "!", "?", '"', ")")
_LONGEST = 80  # tokens of a sentence worth a second look
_FRAME = 30  # tokens of "X said"
_TRIES = 2


def look_apart(docs: Sequence[Doc], parse: Parse) -> None:
    """Mend in place the parse of a sentence that lost its verb of saying, or what that reports."""
    tries = [t for doc in docs for sentence in doc.sents for t in _tries(sentence)]
    if not tries:
        return
    again = [d for t in tries for d in (apart(t, t.saying), apart(t, t.said))]
    parsed = parse(again)
    done = set[tuple[int, int]]()
    for attempt, saying, said in zip(tries, parsed[::2], parsed[1::2], strict=True):
        key = (id(attempt.sentence.doc), attempt.sentence.start)
        if key not in done and is_frame(attempt, mend(saying)) and clause_of(said) is not None:
            join(attempt, saying, said)
            done.add(key)


def _tries(sentence: Span) -> list[Try]:
    if not 6 < len(sentence) <= _LONGEST or sentence[-1].text not in _ENDS:
        return []
    end = sentence.end
    while end > sentence.start and (
        sentence.doc[end - 1].is_punct or sentence.doc[end - 1].is_space
    ):
        end -= 1
    texts = [t.text for t in sentence]
    if ";" in texts or texts.count('"') % 2:
        return []  # several sentences in one, or part of a quotation
    if sentence[0].lower_ == "according" and sentence[1].lower_ == "to":
        return list(_according(sentence, end))
    found = [*_behind(sentence, end), *_before(sentence, end)] or _between(sentence, end)
    asides = noted(sentence.doc, ASIDES)
    return [t for t in found if t.verb not in asides][:_TRIES]


# ------------------------------------------------------------- Y, X said


def _behind(sentence: Span, end: int) -> Iterator[Try]:
    """Where a sentence may end with ", X said on Monday", and is not read so."""
    doc = sentence.doc
    quoted = _behind_quote(sentence, end)
    if quoted is not None:
        verb, start = quoted
        if not _read_behind(verb, start):
            yield _tail(sentence, verb, start, end)
        return
    for verb in reversed(doc[max(sentence.start, end - _FRAME) : end]):
        if form_of(verb) and _adjuncts(verb, end):
            starts = list(_starts(verb, sentence))
            if not any(_read_behind(verb, start) for start in starts):
                for start in starts:
                    yield Try(
                        sentence, verb.i, (*range(start, end),), (*range(sentence.start, start),)
                    )
            return
        if verb.tag_ in FINITE_TAGS or verb.lower_ == "that":
            return


def _tail(sentence: Span, verb: Token, start: int, end: int) -> Try:
    return Try(sentence, verb.i, (*range(start, end),), (*range(sentence.start, start),))


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
        if form_of(verb):
            plain = doc[start].tag_ in _OPENS or doc[start].text[0].isupper()
            return (verb, start) if plain else None
        if verb.tag_ in FINITE_TAGS and verb.lower_ not in HAVE:
            return None
    return None


def _adjuncts(verb: Token, end: int) -> bool:
    """Whether what follows says only when, where or to whom: no clause, and no thing told."""
    rest = verb.doc[verb.i + 1 : end]
    if not rest:
        return True
    first = rest[0]
    telling = verb_lemma(verb.lower_) in TELLING
    opens = first.tag_ in ("IN", "RB", "TO") or first.ent_type_ in ("DATE", "TIME") or telling
    parted = first.text == "," and len(rest) > 1 and rest[1].tag_ == "VBG"
    inside = any(t.tag_ in FINITE_TAGS or t.lower_ in ("that", "whether", "if") for t in rest)
    return (opens or parted) and not inside


def _starts(verb: Token, sentence: Span) -> Iterator[int]:
    """Where "X said" may begin: behind a comma, with a noun phrase up to the verb."""
    doc, at = verb.doc, verb.i
    while at > sentence.start and (doc[at - 1].tag_ == "RB" or doc[at - 1].lower_ in HAVE):
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
            if token.tag_ == "MD" or (token.tag_ in FINITE_TAGS and not relative):
                return
        if inside[0].tag_ in _OPENS and not _half_an_apposition(inside):
            yield start


def _half_an_apposition(inside: Span) -> bool:
    """An odd number of commas: one of them stands between two clauses or in a list."""
    return sum(t.text == "," for t in inside) % 2 == 1


def _read_behind(verb: Token, start: int) -> bool:
    """Whether the parser read "Y, X said" so."""
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is None or subject.left_edge.i != start or _loose_end(verb):
        return False
    if verb.dep_ == "ROOT":
        told = [c for c in verb.lefts if c.dep_ == "ccomp"]
        return any(map(is_whole, told))
    return verb.dep_ in ("parataxis", "ccomp") and verb.head.i < start and is_whole(verb.head)


def _loose_end(verb: Token) -> bool:
    """Whether what X did while saying it hangs on what is said: "..., X said, citing Y"."""
    comma = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    doing = comma.nbor(1) if comma.text == "," and comma.i + 1 < len(verb.doc) else verb
    return doing.tag_ == "VBG" and doing.head != verb


# ------------------------------------------------------------- Y, X said, Y


def _between(sentence: Span, end: int) -> Iterator[Try]:
    """Where "X said" may stand between two commas in the middle, and is not read so."""
    doc = sentence.doc
    if any(t.text == '"' for t in sentence):
        return
    commas = [t.i for t in sentence if t.text == ","]
    for first, last in pairwise(commas):
        inside = doc[first + 1 : last]
        verb = next((t for t in inside if form_of(t)), None)
        if verb is None or len(inside) < 2 or last + 2 >= end or first == sentence.start:
            continue
        before = doc[first + 1 : verb.i]
        if not before or before[0].tag_ not in _OPENS or not _adjuncts(verb, last):
            continue
        if any(t.tag_ in FINITE_TAGS and t.lower_ not in HAVE for t in before):
            continue
        if not _read_between(verb, first):
            said = (*range(sentence.start, first), *range(last + 1, end))
            yield Try(sentence, verb.i, (*range(first + 1, last),), said)


def _read_between(verb: Token, comma: int) -> bool:
    """Whether the parser read "X, Y said, did Z" so: X did."""
    who = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if who is None or who.left_edge.i != comma + 1:
        return False
    before = [c for c in verb.lefts if c.dep_ == "ccomp"]  # Y, X said, in a sign that Z
    main = verb.dep_ == "ROOT" and any(map(is_whole, before))
    return main or (verb.dep_ == "parataxis" and is_whole(verb.head))


# ------------------------------------------------------------- X said Y


def _before(sentence: Span, end: int) -> Iterator[Try]:
    """Where a sentence begins with "X said", and what is said is not read as one clause."""
    doc = sentence.doc
    for verb in doc[sentence.start + 1 : min(end, sentence.start + _FRAME)]:
        tag = form_of(verb)
        if verb.text == '"':
            return
        if not tag or not (_has_speaker(verb) or _hung_on_speaker(verb) or _as_a_noun(verb)):
            continue
        at = _content_at(verb, end)
        if at and not (_read_before(verb, at, end) or _aside(verb, at) or _acts_too(verb)):
            yield Try(sentence, verb.i, (*range(sentence.start, at),), (*range(at, end),))
        return


def _has_speaker(verb: Token) -> bool:
    main = verb.tag_ in FINITE_TAGS and verb.dep_ in ("ROOT", "parataxis")
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
        if token.is_punct or token.tag_ in FINITE_TAGS:
            break
    after = doc[verb.i + 1]
    opens = after.tag_ in _OPENS or after.tag_ == "EX"
    return verb.i + 1 if opens and verb.lemma_.lower() in _OF_NO_THING else 0


def _read_before(verb: Token, at: int, end: int) -> bool:
    """Whether what is said was read as one clause that begins there."""
    told = [c for c in verb.rights if c.dep_ == "ccomp"]
    subjects = [c for c in verb.children if c.dep_ == "nsubj"]
    if verb.dep_ != "ROOT" or len(subjects) != 1 or not told or not is_whole(told[0]):
        return False
    thing = any(c.dep_ == "dobj" for c in verb.rights) and verb.lemma_.lower() not in TELLING
    first = told[0].left_edge.i
    return len(told) == 1 and not thing and first in (at, at - 1)


def _aside(verb: Token, at: int) -> bool:
    """ "Growers, said Ode, are hiring": what is behind the speaker goes with what is before."""
    comma = next((t for t in verb.doc[at : verb.sent.end] if t.text == ","), None)
    if comma is None or verb.nbor(-1).text != ",":
        return False
    name = not any(t.tag_ in FINITE_TAGS for t in verb.doc[at : comma.i])
    return name and comma.nbor(1).tag_ in FINITE_TAGS


def _acts_too(verb: Token) -> bool:
    """ "said she left, then returned": it may be the speaker who did."""
    more = [c for c in verb.rights if c.dep_ in ("conj", "dep", "ccomp", "advcl") and finite(c)]
    return any(not is_whole(c) for c in more[1:])


# ------------------------------------------------------------- According to X, Y


def _according(sentence: Span, end: int) -> Iterator[Try]:
    """Where what a source tells begins, behind its name, and is not read as a clause from there."""
    doc, first = sentence.doc, sentence.start
    commas = [t.i for t in doc[first : min(end - 3, first + _FRAME)] if t.text == ","]
    if not commas:
        return
    at = commas[0] + 1
    if len(commas) > 1 and (_name(doc, at, commas[1]) or _role(doc, commas[0], commas[1])):
        at = commas[1] + 1  # the mayor, Bo Ode, / Bo Ode, a baker,
    root = sentence.root
    subjects = [c for c in root.lefts if c.dep_ in SUBJECTS]
    read = bool(subjects) and finite(root) and subjects[0].left_edge.i == at
    if len(subjects) != 1 or not (read or subjects[0].left_edge.i > at):
        yield Try(sentence, first, (*range(first, at),), (*range(at, end),))


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
