"""Two parses made one: that of "X said" and that of what is said, read apart from each other."""

from collections.abc import Sequence
from typing import NamedTuple

from claims.splitting.lexicon.people import is_plural
from claims.splitting.lexicon.reporting import FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Span, Token
from claims.splitting.parser import Unparsed, as_sentence, read_as, tie
from claims.splitting.repairs.main_verbs import past, take_place
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import FINITE_TAGS, NOUN_POS, SUBJECTS
from claims.splitting.wording.realise import inflect, verb_lemma

_SAYING = (STATEMENT | FINDING | words("believe think")) - words(
    "ask urge call cite continue describe promise vow pledge swear agree consider name mention "
    "read hear learn guarantee certify message text email decide venture hint post signal "
    "answer retort snap point counter counsel relate"
)
TELLING = words("tell inform warn assure remind")  # takes whom it is told to
HAVE = words("has have had")
_FORMS = {inflect(lemma, tag): tag for lemma in _SAYING for tag in ("VBP", "VBZ", "VBD")}


class Try(NamedTuple):
    """Where a sentence falls in two: the places of its words in its Doc."""

    sentence: Span
    verb: int  # of saying; or "according"
    saying: tuple[int, ...]
    said: tuple[int, ...]


def form_of(verb: Token) -> str:
    """The tag of a finite verb of saying, whatever the parser took it for; "" for none."""
    return _FORMS.get(verb.lower_, "") if verb.text.islower() else ""


def is_whole(verb: Token) -> bool:
    """Whether a verb is finite and has its subject."""
    return finite(verb) and any(c.dep_ in SUBJECTS for c in verb.children)


def apart(attempt: Try, part: Sequence[int]) -> Unparsed:
    """A part of the sentence as a sentence: a plain verb of saying, and a full stop at its end."""
    doc = attempt.sentence.doc
    texts = [doc[i].text for i in part]
    if attempt.verb in part:
        if _by_source(attempt):
            texts[:2] = ["He", "saw"]  # who it is, whatever is told
        else:
            texts[part.index(attempt.verb)] = _plain(doc[attempt.verb])
    if texts[-1] in ("that", ","):
        texts[-1] = "."
    elif texts[-1] == '"' and len(texts) > 1 and texts[-2] == ",":
        texts[-2] = "."
    else:
        texts.append(".")
    return as_sentence(doc, part, texts)


def _plain(verb: Token) -> str:
    """A verb that nobody takes for a noun or a participle."""
    if verb_lemma(verb.lower_) in TELLING:
        return "told"
    return "spoken" if _helped(verb) else "spoke"


def _by_source(attempt: Try) -> bool:
    return attempt.sentence.doc[attempt.verb].lower_ == "according"


def _helped(verb: Token) -> bool:
    """Have found, has since shown."""
    return verb.i > 1 and any(t.lower_ in HAVE for t in verb.doc[verb.i - 2 : verb.i])


def is_frame(attempt: Try, saying: Doc) -> bool:
    """Whether the frame, read alone, has its verb for its main verb, and who says it before it."""
    if _by_source(attempt):
        return saying[1].dep_ == "ROOT" and any(c.dep_ == "dobj" for c in saying[1].rights)
    verb = saying[attempt.saying.index(attempt.verb)]
    subjects = [c for c in verb.lefts if c.dep_ == "nsubj"]
    if verb.dep_ != "ROOT" or len(subjects) != 1:
        return False
    several = is_plural(subjects[0]) or any(c.dep_ == "conj" for c in subjects[0].rights)
    if form_of(attempt.sentence.doc[attempt.verb]) == "VBP" and not several:
        return False  # "capital of the US state of Ohio": no capital states
    opens = attempt.saying[0] < attempt.said[0]
    return opens or subjects[0].left_edge.i == 0


def clause_of(said: Doc) -> Token | None:
    """The main verb of what is said, where it is a statement read as a whole."""
    roots = [t for t in said if t.dep_ == "ROOT"]
    if len(roots) != 1:
        return None
    if is_whole(roots[0]) or (said[0].text == '"' and any(t.tag_ in FINITE_TAGS for t in said)):
        return roots[0]
    return _hidden(roots[0])


def _hidden(noun: Token) -> Token | None:
    """ "A truce between the two held for a day": the one verb, taken for a participle, is main."""
    verb = next((c for c in noun.rights if c.dep_ == "acl"), None)
    if verb is None or noun.pos_ not in NOUN_POS or verb.tag_ not in ("VBN", "VBD"):
        return None
    helped = any(c.dep_ in ("aux", "auxpass", "agent", "nsubj") for c in verb.children)
    others = any(t.tag_ in FINITE_TAGS and t.dep_ != "relcl" and t != verb for t in noun.doc)
    if helped or others or inflect(verb_lemma(verb.lower_), "VBD") != verb.lower_:
        return None
    take_place(verb, noun)
    for child in [c for c in noun.rights if c.i > verb.i]:
        child.head = verb
    noun.head, noun.dep_ = verb, "nsubj"
    past(verb)
    return verb


def join(attempt: Try, saying: Doc, said: Doc) -> None:
    """Give the words of the sentence the heads, labels and tags of both parses."""
    whole, root = attempt.sentence.doc, clause_of(said)
    assert root is not None
    main = attempt.said[root.i]
    aside = attempt.said[0] < attempt.verb < attempt.said[-1]
    top = main if aside or _by_source(attempt) else attempt.verb
    ties = {t.i: (top, "punct") for t in attempt.sentence}
    for part, doc in ((attempt.saying, saying), (attempt.said, said)):
        for i, twin in zip(part, doc, strict=False):
            head = part[twin.head.i] if twin.head.i < len(part) else top
            ties[i] = (head, twin.dep_)
            _read_as(whole[i], twin, attempt)
    if _by_source(attempt):
        ties |= _source_ties(attempt, saying, main)
    elif aside:
        ties |= {attempt.verb: (main, "parataxis")}
        ties |= dict.fromkeys(_commas(attempt), (attempt.verb, "punct"))
    else:
        ties[main] = (top, "ccomp")
    before = whole[attempt.said[0] - 1]
    if attempt.saying[0] < attempt.said[0] and before.lower_ == "that":
        before.tag_, before.pos_ = "IN", "SCONJ"
        ties[before.i] = (main, "mark")
    ties[top] = (top, "ROOT")
    tie(whole, ties)


def _commas(attempt: Try) -> tuple[int, int]:
    """Those around "X said" in the middle."""
    return attempt.saying[0] - 1, attempt.saying[-1] + 1


def _read_as(token: Token, twin: Token, attempt: Try) -> None:
    """The tags of the other parse; the verb of saying as it stands, read as the plain one was."""
    if token.i == attempt.verb and not _by_source(attempt):
        token.tag_, token.pos_ = twin.tag_, twin.pos_
        token.lemma_ = verb_lemma(token.lower_)
        if not _helped(token):
            token.tag_ = form_of(token)
    elif token.text == twin.text:
        read_as(token, twin)


def _source_ties(attempt: Try, saying: Doc, main: int) -> dict[int, tuple[int, str]]:
    """ "He saw the mayor." read back as "According to the mayor,"."""
    whole, places = attempt.sentence.doc, attempt.saying
    first, to = places[:2]
    for token, tag, pos in ((whole[first], "VBG", "VERB"), (whole[to], "IN", "ADP")):
        token.tag_, token.pos_ = tag, pos
    who = next(c for c in saying[1].rights if c.dep_ == "dobj")
    rest = [c.i for c in saying[1].rights if c != who and c.i < len(places)]
    ties = {places[i]: (main, "punct") for i in rest}
    return ties | {first: (main, "prep"), to: (first, "prep"), places[who.i]: (to, "pobj")}
