"""What to write for a person or thing that a document speaks of: a name or a short phrase."""

from collections.abc import Sequence

from claims.splitting.lexicon.names import is_month, name_span
from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.discourse import Discourse
from claims.splitting.reference.entity import Entity, set_off
from claims.splitting.reference.mentions import Mention, Sort
from claims.splitting.wording.realise import is_word

LONGEST = 8  # tokens of a description


def describe(entity: Entity, discourse: Discourse) -> str | None:
    """A name, or the shortest phrase that says what is meant; None when there is none."""
    if entity.best is None or entity.cut:
        return None
    if entity.name and not set(entity.name) - set("IVX"):
        return None  # the IV of a name
    if entity.name:
        return (_article(entity.best) or _missing(entity)) + entity.name
    if entity.joined:
        return _joined(entity.best, discourse)
    return _phrase(entity.best, discourse)


def _article(mention: Mention) -> str:
    """ "the ", or the owner that is no part of the name: Mecca's Grand Mosque."""
    if mention.sort is Sort.PERSON:
        return ""
    owner = next((c for c in mention.head.children if c.dep_ == "poss"), None)
    if owner is not None and owner.pos_ == "PROPN" and owner.head.i - owner.i < LONGEST:
        whose = "".join(t.text_with_ws for t in owner.subtree).strip()
        return "" if mention.name.startswith(whose) else f"{whose} "
    start = name_span(mention.head)[0]
    glued = start and mention.head.doc[start - 1].pos_ == "PROPN"  # after the War Ode grew
    has = any(c.dep_ == "det" and c.lower_ == "the" for c in mention.head.children)
    return "the " if has and not (glued or _of_a_kind(mention)) else ""


def _missing(entity: Entity) -> str:
    """Her ninth Lund Cup Series win: the Lund Cup Series win, a name that ends as a noun."""
    last = entity.name.split()[-1]
    noun = last.isalpha() and last.islower() and is_word(last)
    return "the " if noun and entity.sort is not Sort.PERSON and "'s " not in entity.name else ""


_WITH_THE = words("ship ferry vessel boat yacht liner frigate tanker trawler newspaper hotel pub")


def _of_a_kind(mention: Mention) -> bool:
    """The brewery Ode is Ode; the ferry Ode is the Ode."""
    start = mention.head.i - len(mention.name.split()) + 1
    before = mention.head.doc[start - 1] if start > mention.start else mention.head
    return before.tag_ == "NN" and before.text.islower() and before.lemma_ not in _WITH_THE


def _joined(mention: Mention, discourse: Discourse) -> str | None:
    parts = [discourse.at.get((mention.block, i)) for i in mention.joined]
    names = [p.name for p in parts if p is not None and p.name and p.sort is Sort.PERSON]
    if len(names) == len(parts) and len(names) <= 4:
        return " and ".join((", ".join(names[:-1]), names[-1]))
    span = mention.head.doc[mention.start : mention.stop]
    if len(span) > LONGEST or any(t.tag_ in ("PRP", "PRP$") for t in span):
        return None
    return span.text


def inside_a_sentence(mention: Mention, text: str) -> str:
    """Without the capital that only opened the sentence of the mention."""
    first = mention.head.doc[mention.start]
    opens = first.is_sent_start or first.nbor(-1).text == '"'
    if not opens or not text.startswith(first.text) or not is_word(first.lower_):
        return text
    common = first.pos_ in ("NOUN", "ADJ", "VERB", "ADV", "NUM") and not first.ent_type_
    return text[0].lower() + text[1:] if common and first.text[1:].islower() else text


def _phrase(mention: Mention, discourse: Discourse) -> str | None:
    """The head with its nearest modifiers, made definite: a rotating pig: the rotating pig."""
    head, doc = mention.head, mention.head.doc
    said = head.dep_ in ("attr", "oprd") and head.head.lemma_ == "be"
    if said and any(t.tag_ in ("JJS", "RBS") for c in head.lefts for t in (c, *c.lefts)):
        return None  # "its star" of what "is the hottest planet": no other name for it
    quantified = any(t.lower_ in _QUANTIFIERS for t in doc[mention.start : head.i])
    if head.lower_ in _EMPTY or quantified:
        return None
    left = [c for c in head.children if c.i < head.i]
    owner = next((c for c in left if c.dep_ == "poss"), None)
    counted = any(c.lower_ in ("the", "these", "those") for c in left)  # the two countries
    parts = ("compound", "amod", "nmod", "nummod") if counted else ("compound", "amod", "nmod")
    kept = [c for c in left if c.dep_ in parts and c.lower_ not in _VAGUE]
    tokens = sorted({t.i for c in kept for t in c.subtree if t.pos_ != "DET"} | {head.i})
    inside = [i + 1 for i in tokens if i + 2 in tokens and doc[i + 1].text == "-"]  # U-boat
    tokens = sorted({*(i for i in tokens if not doc[i].is_punct or doc[i].text == "-"), *inside})
    tokens += _of_what(head)
    if not tokens:
        return None
    if len(tokens) > LONGEST or any(t.text in "([" for t in doc[tokens[0] : tokens[-1]]):
        tokens = [head.i]
    text = "".join(doc[i].text_with_ws for i in tokens).strip()
    if owner is not None:
        if owner.tag_ == "WP$":
            return None  # whose contribution
        if owner.i > 1 and owner.nbor(-1).lower_ in ("and", "&"):
            return None  # Ode and Lind's house
        whose = _whose(owner, mention.block, discourse)
        return f"{whose} {text}" if whose else None
    text += _such_as(head) if tokens == [head.i] else ""
    told = [c for c in head.children if c.i > tokens[-1] and not set_off(c)]
    if not any(c.dep_ in ("det", "nummod", "quantmod") for c in left):
        if head.tag_ in ("NN", "NNP") and is_person(head.lemma_.lower()):
            return None  # winner of the race, Ode
        dropped = " such as " not in text and any(c.dep_ in ("prep", "relcl", "acl") for c in told)
        some = any(c.lower_ in ("many", "few", "several", "most") for c in kept)
        if some or not (dropped and head.tag_ == "NNS"):
            return text  # migrants, gold
        opens = doc[tokens[0]].is_sent_start and doc[tokens[0]].pos_ != "PROPN"
        return f"the {text[0].lower() + text[1:] if opens else text}"
    if _generic(head, left):
        return f"{'an' if text[0] in 'aeiou' else 'a'} {text}"
    return f"the {text}"


def _such_as(head: Token) -> str:
    """ "trades such as tea and copper": what trades, where nothing else says it."""
    opener = next((c for c in head.children if c.lower_ == "as" and c.i == head.i + 2), None)
    if opener is None or head.nbor(1).lower_ != "such":
        return ""
    told = list(opener.subtree)
    nominal = ("NOUN", "PROPN", "ADJ", "CCONJ", "ADP")
    plain = all(t.pos_ in nominal or t.tag_ == "VBG" or t.text == "," for t in told)
    if not plain or len(told) > LONGEST + 4 or told[-1].text == ",":
        return ""
    return " " + head.doc[head.i + 1 : told[-1].i + 1].text


def _generic(head: Token, left: Sequence[Token]) -> bool:
    """A pork chop is, any pork chop: not one that was spoken of."""
    a = any(c.lower_ in ("a", "an") for c in left)
    return a and head.dep_ == "nsubj" and head.head.lemma_ == "be" and head.head.tag_ == "VBZ"


def _of_what(head: Token) -> list[int]:
    """A short "of X" or "from X" right behind: the details of the summit, men from Leeds."""
    of = next((c for c in head.children if c.dep_ == "prep" and c.lower_ in ("of", "from")), None)
    more = list(of.subtree) if of is not None and of.i == head.i + 1 else []
    short = len(more) <= 5 and not any(t.tag_ in ("PRP", "PRP$", "WDT", "WP") for t in more)
    return [t.i for t in more] if short else []


def _whose(owner: Token, block: int, discourse: Discourse) -> str:
    """The owner in full, with 's; "" for a pronoun that nobody is known for."""
    entity = discourse.at.get((block, owner.i))
    if owner.tag_ == "PRP$" or (entity is not None and entity.sort is Sort.PERSON):
        if entity is not None and (entity.name or entity.proper):
            text = describe(entity, discourse)
            return f"{text}'s" if text else ""
        if owner.tag_ == "PRP$":
            return ""
    whose = "".join(t.text_with_ws for t in owner.subtree if not is_month(t)).strip()
    low = owner.left_edge.pos_ == "DET"  # The union's men: of the union's men
    name = entity.name if entity is not None and low else ""
    longer = discourse.longer_name(name) if name else ""
    if longer and whose.lower() == f"the {name.lower()}'s":
        return f"the {longer}'s"
    return whose[0].lower() + whose[1:] if low else whose


_EMPTY = words(
    "one ones thing things part parts lot lots number some any all both each none other others "
    "way time times year years day days something anything everything nothing someone anyone "
    "everyone nobody people-who half quarter third kind sort type"
)
_QUANTIFIERS = words("only few little not neither every each any hardly barely almost nearly half")
_VAGUE = words("such same own certain various last next previous particular")
