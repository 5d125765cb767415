"""Noun phrases by name: how far one reaches, and what its bearer is called for short."""

from spacy.tokens import Token

from claims.splitting.wordlist import words

TITLES = words(
    "mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor sir dame lord lady president "
    "vice-president minister premier chancellor senator sen sen. representative rep rep. governor "
    "gov gov. mayor king queen prince princess pope bishop archbishop cardinal rabbi imam general "
    "gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt "
    "sgt. admiral adm adm. commander judge justice ambassador secretary chairman chairwoman "
    "chairperson chief director coach manager officer inspector detective constable sheriff "
    "attorney congressman congresswoman councillor emeritus reverend rev rev. father sister "
    "brother saint emperor sheikh sultan emir undersecretary envoy spokesman spokeswoman"
)

_INSIDE = words("of for at from on by in to with")  # tie a phrase to the noun before it


def noun_phrase(head: Token) -> tuple[int, int]:
    """Tokens [start, stop) of the phrase that the head heads, without clauses hung on it.

    Takes in what follows without a gap: of Mecca, Inc., (UAAR), one name set beside it.
    """
    doc = head.doc
    start = min(t.i for t in head.subtree if t.i <= head.i)
    stop = head.i + 1
    if head.pos_ == "NOUN" and stop < len(doc) and doc[stop].ent_type_ == "PERSON":
        while stop < len(doc) and doc[stop].ent_type_ == "PERSON":  # curator Ann Ode
            stop += 1
    named = False
    for child in head.children:
        if child.i < head.i or child.i < stop:
            continue
        first = child.left_edge.i
        if child.dep_ == "prep" and child.lower_ in _INSIDE and first == stop:
            stop = _without_clauses(child)
        elif child.dep_ == "appos" and not named and first <= stop + 1:
            stop, named = _without_clauses(child), True
        elif child.dep_ in ("cc", "conj") and first <= stop + 1 and not named:
            stop = max(stop, _without_clauses(child))
    if stop < len(doc) and doc[stop].text in (")", "]"):
        stop += 1
    return start, stop


def _without_clauses(token: Token) -> int:
    """One past the last token of its subtree that no clause or comma parts from it."""
    stop = token.i + 1
    for t in token.subtree:
        if t.i < stop:
            continue
        if t.i > stop or t.dep_ in ("relcl", "acl", "advcl", "ccomp"):
            break
        stop = t.i + 1
    while stop > token.i + 1 and token.doc[stop - 1].is_punct and token.doc[stop - 1].text != ")":
        stop -= 1
    return stop


LONGEST_NAME = 12  # tokens


def short_name(head: Token) -> str:
    """The name in a phrase (White House press secretary Jen Psaki: Jen Psaki), or the phrase."""
    if head.pos_ == "PROPN" and head.text[0].isupper() and head.lower_ not in TITLES:
        return proper_name(head)
    start, stop = noun_phrase(head)
    person = [t for t in head.doc[head.i + 1 : stop] if t.ent_type_ == "PERSON"]
    if person:
        last = person[0]
        while last.i + 1 < stop and head.doc[last.i + 1].ent_type_ == "PERSON":
            last = head.doc[last.i + 1]
        return head.doc[person[0].i : last.i + 1].text
    for child in head.children:
        if child.dep_ == "appos" and child.pos_ == "PROPN" and child.i < stop:
            return proper_name(child)
    return head.doc[start : stop if stop - start <= LONGEST_NAME else head.i + 1].text


def proper_name(head: Token) -> str:
    """The run of name words that ends in the head, without titles and what is in small letters.

    Of an organisation or place the whole phrase: the Chinese Foreign Ministry.
    """
    if head.ent_type_ not in ("", "PERSON"):
        start = min(t.i for t in head.subtree if t.i <= head.i)
        start += head.doc[start].pos_ == "DET" and start < head.i
        return head.doc[start : head.i + 1].text
    start = head.i
    while start > 0:
        before = head.doc[start - 1]
        if before.head != head and before.dep_ not in ("compound", "flat", "nmod"):
            break
        if before.dep_ not in ("compound", "flat", "nmod", "amod") or before.text[:1].islower():
            break
        if before.lower_ in TITLES or before.head.i > head.i:
            break
        start -= 1
    return head.doc[start : head.i + 1].text
