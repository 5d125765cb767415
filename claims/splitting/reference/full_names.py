"""Who is a person, and by which full name: Kerry, where a document has John Kerry."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claims.language.aliases import kind
from claims.language.spelling import edits
from claims.splitting.lexicon.firstnames import gender_of_name, plain
from claims.splitting.lexicon.names import bare, opens_as_name, surname
from claims.splitting.lexicon.nouns import COMPANIES
from claims.splitting.lexicon.people import GROUPS, KIN, is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.mentions import Mention, Sort, as_person, with_article
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
        and not _two_in_one(name, full)
        # Ode Bridge, after Ann Ode, is nobody's name
        and (name.split()[0] not in surnames or gender_of_name(name.split()[0]))
    ]
    known = {*full, *(part for name in full for part in (name.split()[0], name.split()[-1]))}
    known |= {surname(name) for name in full} | {_bare_last(name) for name in full}
    known |= (alone := _of_one_word(named))
    known |= {part[:1].upper() + part[1:] for part in known}  # Al-Sabri, at the front

    def sure(m: Mention) -> bool:
        if (m.name or m.head.text) not in known - works:
            return False
        place = m.head.ent_type_ in ("GPE", "LOC") and m.head.head.lower_ in _WHERE
        place = place or names_a_place(m.head) or named_after(m.head)
        return not place and not with_article(m)

    last = Counter(name.split()[-1] for name in set(full))
    bearer = {name.split()[-1]: name for name in full if last[name.split()[-1]] == 1}
    bearer |= {short(name): name for short in (surname, _bare_last) for name in bearer.values()}
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


def _bare_last(name: str) -> str:
    return bare(name.split()[-1])


def _of_one_word(named: Sequence[Mention]) -> set[str]:
    """Those who have one name only, and once their role beside it: the singer Aveline."""
    single = [m for m in named if " " not in m.name]
    told = {m.name for m in single if m.sort is Sort.PERSON and _has_role(m.head)}
    return told - {m.name for m in single if m.sort is Sort.PLACE or with_article(m)}


def _has_role(head: Token) -> bool:
    """Singer Aveline, Aveline, a singer."""
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


def _two_in_one(name: str, full: Sequence[str]) -> bool:
    """Under Bo Ode Lars Holm, where a Bo Ode is spoken of too: two people without a comma."""
    parts = name.split()
    return len(parts) > 3 and " ".join(parts[:2]) in full


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


class FullNames:
    """The full names of a document, and which of them a short one stands for."""

    def __init__(self, full: Iterable[str]) -> None:
        self.seen: set[str] = set()  # those that have come up so far
        self._last: dict[str, list[str]] = defaultdict(list)
        self._first: dict[str, list[str]] = defaultdict(list)
        self._middle: dict[str, list[str]] = defaultdict(list)  # Regina Martínez Pérez
        for name in dict.fromkeys(full):
            parts = _keys(name)
            self._last[parts[-1]].append(name)
            self._first[parts[0]].append(name)
            for part in parts[1:-1]:
                self._middle[part].append(name)

    def ends(self, name: str) -> bool:
        """Whether somebody's full name ends so."""
        return name in self._last

    def full(self, name: str, gender: str) -> str:
        """The one longer form of a person's name in the document; "" for none or several."""
        parts = _keys(name)
        for known, word in (
            (self._last, parts[-1]),
            (self._first, parts[0]),
            (self._middle, parts[-1]),
        ):
            longer = [
                full
                for full in known.get(word, ())
                if set(parts) < set(whole := _keys(full))
                and (len(parts) == 1 or whole[0] == parts[0] or name == surname(full))
                and gender in ("", gender_of_name(full) or gender)
                and not (len(parts) > 1 and self._married(parts, whole))
            ]
            spelt = [full for full in longer if set(name.split()) <= set(full.split())]
            longer = spelt or longer  # Öde is not Bo Ode where there is an Ann Öde
            seen = [full for full in longer if full in self.seen]
            if longer:
                return longer[0] if len(longer) == 1 else seen[0] if len(seen) == 1 else ""
        known_so = len(parts) > 1 or parts[0] in self._last
        return "" if known_so else self._misspelt(parts[0], gender)

    def _married(self, parts: Sequence[str], whole: Sequence[str]) -> bool:
        """Ann Lind is not yet Ann Lind Ode where somebody else is an Ode too."""
        return whole[-1] != parts[-1] and len(self._last[whole[-1]]) > 1

    def _misspelt(self, short: str, gender: str) -> str:
        """The one full name whose surname differs by a letter from a surname that no one has."""
        most = 1 if len(short) < 8 else 2
        near = [
            full
            for last, names in self._last.items()
            if last[0] == short[0] and edits(short, last, most) <= most
            for full in names
            if gender_of_name(full) or "." in full.split()[0]
            if gender in ("", gender_of_name(full) or gender)
        ]
        taken = gender_of_name(short) or kind(short)  # Alexandria
        return near[0] if len(near) == 1 and len(short) >= _SPELT and not taken else ""


_SPELT = 5  # letters that tell a misspelt name from another


def _keys(name: str) -> list[str]:
    """The words of a person's name, however they are written: sabri for al-Sabri."""
    return [bare(part) for part in plain(name.lower()).split()]
