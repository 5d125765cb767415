"""What a document calls someone or something: nouns beside a name, what it is said to be."""

from collections.abc import Iterator

from claims.language.entities import PLACES
from claims.splitting.lexicon.people import PERSON_NOUNS
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.entity import Entity, set_off
from claims.splitting.reference.mentions import Mention, Sort


def describing(mention: Mention) -> Iterator[str]:
    """Nouns that describe a mention: its head, its title or role, what it is said to be."""
    head = mention.head
    if not mention.name:
        yield head.lemma_.lower()
    elif mention.sort is not Sort.PERSON and not _no_sport(head):
        yield head.lower_
    before = head.doc[mention.start - 1] if mention.start and mention.name else head
    if before.tag_ == "NN" and before.text.islower() and before.whitespace_:
        yield before.lemma_.lower()  # the chipmaker Orvex, however it was parsed
    for child in head.children:
        if child.dep_ not in ("compound", "nmod", "appos"):
            continue
        if mention.sort is Sort.PERSON:
            for noun in (child, *(c for c in child.children if c.dep_ == "compound")):
                if noun.lower_ in PERSON_NOUNS:
                    yield noun.lower_
        elif child.tag_ == "NN" and (mention.name if child.dep_ != "appos" else set_off(child)):
            yield child.lemma_.lower()  # Mey Eden, a company; the company Mey Eden
    if head.dep_ == "appos" and mention.name and head.head.pos_ == "NOUN":
        yield head.head.lemma_.lower()
    yield from _predicated(head)


def _no_sport(head: Token) -> bool:
    """Of the body Lund Sport, of Lund City that plays: a name that ends as what it is not."""
    named = head.i > 0 and head.nbor(-1).pos_ == "PROPN"
    return named and head.ent_type_ not in PLACES and head.lower_ in _AS_IT_IS_NOT


_AS_IT_IS_NOT = words(
    "sport sports city town county street road post times mirror star sun express motor energy "
    "power house village world life news today week water rail air food park forest palace river "
    "gas oil steel care health home planet"
)


def _predicated(head: Token) -> Iterator[str]:
    """X is a Y; one of the Ys is X."""
    verb = head.head
    if verb.lemma_ != "be":
        return
    if head.dep_ == "nsubj":
        for child in verb.children:
            if child.dep_ == "attr" and child.pos_ == "NOUN" and child.lemma_ not in _WORDS:
                yield child.lemma_.lower()
    elif head.dep_ == "attr":
        for child in verb.children:
            if child.dep_ == "nsubj" and child.lower_ == "one":
                yield from (t.lemma_.lower() for t in child.subtree if t.tag_ == "NNS")


_WORDS = words("name word term title nickname abbreviation acronym example result reason answer")


def of_another_office(mention: Mention, entity: Entity) -> bool:
    """Senator Ode is not Rep. Bo Ode."""
    nouns = [noun.rstrip(".") for noun in describing(mention)]
    ours = next((office for office in _OFFICES if not office.isdisjoint(nouns)), None)
    held = {noun.rstrip(".") for noun in entity.nouns}
    others = any(held & office for office in _OFFICES)
    return ours is not None and others and not held & ours


_OFFICES = (
    words("senator sen"),
    words("representative rep congressman congresswoman"),
    words("judge justice magistrate"),
    words("mayor"),
)
