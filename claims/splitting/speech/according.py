"""According to X: who is named as a source, and for what."""

from spacy.tokens import Token

from claims.model import Stance
from claims.splitting.lexicon.names import noun_phrase, short_name
from claims.splitting.lexicon.wordlist import words
from claims.splitting.speech.said import Attribution
from claims.splitting.speech.speakers import finite


def according(token: Token) -> Attribution | None:
    """According to X: of the whole sentence when at its front or end, else of its clause."""
    to = next((c for c in token.children if c.lower_ == "to"), None)
    who = next((c for c in to.children if c.dep_ in ("pobj", "pcomp")), None) if to else None
    if to is None or who is None or who.lemma_.lower() in _MEASURES:
        return None
    start, stop = noun_phrase(who)
    name = next((c for c in token.children if c.dep_ == "pobj" and c.i > who.i), None)
    if name is not None and name.left_edge.i == stop:  # to Zealand Senator Bo Ode, in two parts
        who, stop = name, noun_phrase(name)[1]
    who, stop = _name_goes_on(who, stop)
    stop = _dated(who, stop)
    own = frozenset(range(token.i, stop))
    if stop < len(token.doc) and token.doc[stop].text == ",":
        own |= {stop}
    sentence = token.sent
    clause = token.head
    while clause != clause.head and not finite(clause):
        clause = clause.head
    ends = all(t.is_punct for t in token.doc[stop : sentence.end])
    begins = all(t.is_punct for t in token.doc[sentence.start : token.i])
    if ends or begins:
        clause = sentence.root
    content = frozenset(t.i for t in clause.subtree if t.dep_ != "mark" or t.head != clause) - own
    return Attribution(
        (start, stop),
        short_name(who),
        "according to",
        False,
        Stance.ASSERTS,
        own,
        content,
        (clause.i,),
    )


def _name_goes_on(who: Token, stop: int) -> tuple[Token, int]:
    """To Zealand Senator Bo Ode, of which the parser took Bo Ode for a subject."""
    end = stop
    while end < len(who.doc) and who.doc[end].pos_ == "PROPN":
        end += 1
    parted = stop < end < len(who.doc) and who.doc[end].text == ","
    return (who.doc[end - 1], end) if parted and who.pos_ == "PROPN" else (who, stop)


_MEASURES = words(  # done according to the law, to plan: no one says it
    "law rule plan schedule regulation tradition custom wish instruction need size age order "
    "procedure standard principle ability taste merit recipe"
)


def _dated(who: Token, stop: int) -> int:
    """Past "made just over 24 hours ago", "published on Tuesday" behind a source."""
    for clause in who.children:
        if clause.dep_ == "acl" and clause.i == stop and clause.right_edge.i - stop <= 8:
            return clause.right_edge.i + 1
    return stop
