"""Who is a person, and by which full name: Kerry, where a document has John Kerry."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import opens_as_name, surname
from claims.splitting.lexicon.nouns import COMPANIES
from claims.splitting.lexicon.people import GROUPS, KIN, is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.reference.mentions import Mention, Sort, as_person
from claims.splitting.reference.naming import with_article
from claims.splitting.reference.someone import named_after, names_a_place, no_persons


def persons(found: list[list[Mention]]) -> tuple[list[list[Mention]], list[str]]:
    """The mentions with everyone marked who is seen to be a person anywhere, and full names."""
    named = [m for ms in found for m in ms if m.name]
    works = {m.name for m in named if " " not in m.name and named_after(m.head)}
    found = [[_as_thing(m) if m.name in works else m for m in ms] for ms in found]
    named = [m for ms in found for m in ms if m.name]
    single = {m.name for m in named if m.sort is Sort.PERSON and " " not in m.name}
    full = [
        m.name
        for m in named
        if " " in m.name
        and not {"and", "&", "of"} & set(m.name.split())
        and not no_persons(m.name)
        and (m.sort is Sort.PERSON or m.name.split()[-1] in single)
    ]
    late = _of_others(named, full)
    surnames = {name.split()[-1] for name in full}
    full = [
        name
        for name in full
        if name not in late
        # Ode Bridge, after Ann Ode, is nobody's name
        and (name.split()[0] not in surnames or gender_of_name(name.split()[0]))
    ]
    known = {*full, *(part for name in full for part in (name.split()[0], name.split()[-1]))}
    known |= {surname(name) for name in full} | (alone := _of_one_word(named))
    known |= {part[:1].upper() + part[1:] for part in known}  # Al-Sabri, at the front

    def sure(m: Mention) -> bool:
        if (m.name or m.head.text) not in known - works:
            return False
        place = m.head.ent_type_ in ("GPE", "LOC") and m.head.head.lower_ in _WHERE
        place = place or names_a_place(m.head) or named_after(m.head)
        return not place and not with_article(m)

    last = Counter(name.split()[-1] for name in set(full))
    bearer = {name.split()[-1]: name for name in full if last[name.split()[-1]] == 1}
    bearer |= {surname(name): name for name in bearer.values()}
    marked = [
        [
            as_person(m, bearer.get(inside := _inside(m), inside if inside in alone else ""))
            if sure(m)
            else m
            for m in ms
        ]
        for ms in found
    ]
    return marked, full


def _of_one_word(named: Sequence[Mention]) -> set[str]:
    """Those who have one name only, and once their role beside it: the singer Adele."""
    single = [m for m in named if " " not in m.name]
    told = {m.name for m in single if m.sort is Sort.PERSON and _has_role(m.head)}
    return told - {m.name for m in single if m.sort is Sort.PLACE or with_article(m)}


def _has_role(head: Token) -> bool:
    """Singer Adele, Adele, a singer."""
    beside = (c for c in head.children if c.dep_ in ("compound", "amod", "nmod", "appos"))
    return any(c.text[0].islower() and is_person(c.lemma_.lower()) for c in beside)


def _as_thing(mention: Mention) -> Mention:
    """The film Ode, which is Ode from then on, whoever it tells of."""
    return replace(mention, sort=Sort.THING, gender="") if mention.sort is Sort.PERSON else mention


def _of_others(named: Sequence[Mention], full: Sequence[str]) -> set[str]:
    """Full names whose last word the document has as a name before: the firm Tessaro, then Ann
    Tessaro; Ode, then his wife, Ann Ode. In the news people come with their full name first.
    """
    first: dict[str, int] = {}
    bodies: set[str] = set()
    kin: dict[str, int] = {}
    for place, mention in enumerate(named):
        if mention.name not in first and _kin(mention.head):
            kin[mention.name] = place
        first.setdefault(mention.name, place)
        kinds = {c.lower_ for c in mention.head.children if c.dep_ in ("compound", "nmod")}
        if mention.head.ent_type_ == "ORG" or kinds & (GROUPS | COMPANIES):
            bodies.add(mention.name)
    last = {name: name.split()[-1] for name in full}
    return {
        n
        for n in full
        if (last[n] in bodies and first[last[n]] < first[n])
        or (n in kin and first.get(last[n], kin[n]) < kin[n])
    }


def _kin(head: Token) -> bool:
    """His brother, Bo Ode: who is called Ode before that is another."""
    noun = head.head if head.dep_ == "appos" else head
    roles = (noun, *(c for c in noun.children if c.dep_ in ("compound", "nmod", "appos")))
    owned = any(c.dep_ == "poss" for c in noun.children)
    return owned and any(t.lemma_.lower() in KIN for t in roles)


def _inside(mention: Mention) -> str:
    """The name as it stands inside a full one: al-Sabri for Al-Sabri."""
    name = mention.name or mention.head.text
    small = name[:1].lower() + name[1:]
    return small if opens_as_name(small) else name


_WHERE = words("in at of from near to")
