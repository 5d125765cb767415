"""The verb of a clause with "whose", where the parser gave it to the clause around."""

from spacy.tokens import Token

from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject
from claims.splitting.repairs.verb_groups import hang, relate, verb_from
from claims.splitting.tree import AUXILIARIES, NOUN_POS

_LONGEST = 12  # words between two commas behind which a clause goes on


def mend_whose(whose: Token) -> None:
    """ "a chemist whose test, made in a shed, is sold abroad": it is the test that is sold."""
    owned, doc = whose.head, whose.doc
    before = doc[whose.i - 2] if whose.nbor(-1).text == "," else whose.nbor(-1)
    if owned.i < whose.i or owned.pos_ not in NOUN_POS or before.pos_ not in NOUN_POS:
        return
    if owned.head.i > owned.i and not _participle_of(owned):
        return
    after = doc[owned.i + 1 : owned.i + 3]
    aside = len(after) == 2 and after[0].text == ","
    start = _behind_comma(owned) if aside else owned.i + 1
    verb = verb_from(doc[start]) if start is not None else None
    if verb is None or has_subject(verb) or verb.head == verb or verb in before.ancestors:
        return
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    participle = after[1] if aside and after[1].tag_ in ("VBN", "VBD", "VBG") else None
    near = (before, owned.head, owned, verb, verb.head)
    if participle is not None and (participle.head in near or participle == verb.head):
        hang(participle, owned, "acl")
        participle.tag_ = "VBG" if participle.tag_ == "VBG" else "VBN"
    for comma in [t for t in doc[owned.i + 1 : verb.i] if t.text == ","]:
        comma.head = owned if comma.head.i <= owned.i or comma.head.i > verb.i else comma.head
    relate(verb, before)
    hang(owned, verb, "nsubjpass" if passive else "nsubj")


def _participle_of(owned: Token) -> bool:
    """Whether the verb of a noun is a participle right behind the comma after it."""
    verb = owned.head
    helped = any(c.dep_ in AUXILIARIES for c in verb.lefts)
    parted = verb.i == owned.i + 2 and owned.nbor(1).text == ","
    return parted and verb.tag_ in ("VBN", "VBD") and not helped and owned.dep_ in SUBJECTS


def _behind_comma(owned: Token) -> int | None:
    """Where the clause goes on behind an aside in commas."""
    doc, first = owned.doc, owned.i + 2
    for k in range(first + 1, min(first + _LONGEST, owned.sent.end - 2)):
        if doc[k].text == "," and verb_from(doc[k + 1]) is not None:
            return k + 1
        if doc[k].tag_ in ("VBZ", "VBP", "MD"):
            return None
    return None
