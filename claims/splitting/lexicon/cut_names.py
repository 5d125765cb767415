"""Whether what was read as a name is only a part of one."""

from claims.splitting.lexicon.names import ANDS, BODIES, EVENTS, names_a_body
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Token
from claims.splitting.wording.realise import is_word


def is_cut(head: Token, reach: tuple[int, int]) -> bool:
    """Whether its name may go on before or behind its `name_span`, read as that of no person.

    Harbour and [Coast Guard], [Food Standards Australia] New Zealand, [Department] for Culture.
    """
    doc, (start, stop) = head.doc, reach
    after = doc[stop] if stop < len(doc) else None
    before = doc[start - 1] if start > head.sent.start else None
    if after is not None and not after.is_sent_start and _is_name_word(after):
        return True
    if after is not None and after.dep_ == "nummod" and after.head == head and after.is_digit:
        return True  # [Harbour Air Flight] 27
    if before is not None and _is_name_word(before) and before.lower_ not in EVENTS:
        return not before.is_sent_start and before.ent_type_ in ("", head.ent_type_)
    if _shares_its_end(head, start) or _lacks_its_end(head, stop) or _goes_on(head, stop):
        return True
    return stop == head.i + 1 and is_word(head.lower_) and _is_for(doc, stop)


def _is_for(doc: Doc, at: int) -> bool:
    """[Water] for All, [Doctors] Without Borders: what stands behind is part of the name."""
    ties, behind = doc[at : at + 1], doc[at + 1 : at + 2]
    if not behind or ties[0].pos_ not in ("ADP", "SCONJ") or not behind[0].text[0].isupper():
        return False
    return not behind[0].ent_type_ and ties[0].lower_ in ("for", "without", "against", "on", "with")


def _is_name_word(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[0].isupper() and token.text.isalpha()


def _shares_its_end(head: Token, start: int) -> bool:
    """The Harbour and Coast Guard: one body or two, for all that "and" tells."""
    if start < head.sent.start + 2 or not names_a_body(head):
        return False
    joins, first = head.doc[start - 1], head.doc[start - 2]
    if joins.lower_ not in ANDS or not _is_name_word(first):
        return False
    alone = names_a_body(first) and not any(c.lower_ == "the" for c in first.children)
    return not (alone or first.ent_type_ == "PERSON")


def _lacks_its_end(head: Token, stop: int) -> bool:
    """The [Kent Fire] and Rescue Service."""
    doc = head.doc
    joined = stop < len(doc) and doc[stop].lower_ in ANDS and doc[stop].head == head
    second = next((c for c in head.rights if c.dep_ == "conj"), None)
    if not joined or second is None or names_a_body(head) or head.ent_type_ == "PERSON":
        return False
    bare = not any(c.pos_ in ("DET", "PRON") for c in second.children)
    return names_a_body(second) and bare and all(_is_name_word(t) for t in doc[stop + 1 : second.i])


def _goes_on(head: Token, stop: int) -> bool:
    """The Department [for Culture, Media and Sport]; the Bureau of Mines [and Quarries]."""
    doc = head.doc
    if not names_a_body(head) and head.lower_ not in _BODIES_FOR:
        return False
    after = [t for t in doc[stop : stop + 3] if t.sent == head.sent]
    if len(after) < 2:
        return False
    if after[0].lower_ == "for" and after[0].head == head:
        return any(t.text[0].isupper() for t in after[1:])
    last = doc[stop - 1]
    longer = last != head and last.ent_type_ in ("", "ORG") and last.lower_ not in BODIES
    return longer and after[0].text in (*ANDS, ",") and _is_name_word(after[1])


_BODIES_FOR = words("department ministry society organisation organization institute council trust")
