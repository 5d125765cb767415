"""Facts about people of the past: "was a baker", where a text tells of the dead and of long ago."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from claims.language.lexicon import LexicalRelation, related
from claims.language.normal import WEEKDAYS
from claims.splitting.drafts import Draft
from claims.splitting.lexicon.people import GROUPS, KIN, means_body, means_people, no_person
from claims.splitting.lexicon.reporting import QUOTING
from claims.splitting.parsed import Doc, Span, Token
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, Node
from claims.splitting.wording.realise import be, inflect
from claims.splitting.wording.replacement import Replacement

TOLD_OF_NOUNS = frozenset({"apposition", "title", "age"})
DYING = frozenset("die perish drown".split())
KILLING = frozenset("kill murder execute assassinate behead hang bury slay cremate".split())
FINDING = frozenset("find shoot lie drop pronounce declare".split())  # with "dead"
BRINGING_UP = frozenset("bear apprentice educate raise baptise baptize rear orphan tutor".split())
CHILDREN = frozenset("child son daughter".split())
HAPPENINGS = frozenset(  # over once they are told of in the past
    "explosion blast crash collision accident attack raid ambush fire flood earthquake landslide "
    "collapse battle match game race final goal header concert ceremony wedding funeral meeting "
    "visit murder killing robbery vote rally march win victory defeat jump launch landing".split()
)
STAYING = KIN | GROUPS | {"maker", "publisher", "producer", "store", "chain", "subsidiary"}
DEATHS = frozenset("death murder funeral assassination execution burial suicide".split())
NEARLY = frozenset("nearly almost would could might may should not never n't if".split())
TODAY = WEEKDAYS | {"yesterday", "today", "tomorrow", "tonight", "now"}
YEAR = re.compile(r"(?:1\d{3}|20\d\d)s?")
_LIFE = re.compile(r"\((?:[^()\d]|\d{1,2}\b)*(1\d{3}|20\d\d)\s?[-–—]\s?[^()]*?\b(1\d{3}|20\d\d)\)")
SHORTEST_LIFE, LONGEST_LIFE = 13, 110
EARLIEST_NOW = 2015  # few texts that one checks were written before
GENERATIONS = 60  # years after which a husband and a sister are spoken of in the past
OPENING = 3  # blocks that may tell of whose life a text is
CARRIED = 8  # sentences over which a year of long ago holds


@dataclass(frozen=True, slots=True)
class Bygone:
    """Who is dead, in which year a text was written, and of which year its sentences tell."""

    dead: frozenset[str]
    now: int
    years: dict[int, int]  # by the first token of the sentence


def bygone(
    docs: Sequence[Doc], replacements: Sequence[Sequence[Replacement]], published: date | None
) -> tuple[Bygone, ...]:
    """What a document, published then, tells of the past; for each of its blocks."""
    named = [_number(t) for doc in docs for t in doc if _year(t)]
    now = published.year if published else max(named, default=EARLIEST_NOW)
    dead = frozenset(
        name
        for doc, changes in zip(docs, replacements, strict=True)
        for name in _dead(doc, {i: r.text for r in changes for i in range(r.start, r.stop)})
    )
    return tuple(Bygone(dead, max(now, EARLIEST_NOW), years) for years in _narrated(docs))


def in_their_time(drafts: Sequence[Draft], sentence: Span, past: Bygone) -> list[Draft]:
    """The drafts of a sentence, with "was" in what is told of people who are no more."""
    return [_told(d, sentence, past) for d in drafts]


def _told(draft: Draft, sentence: Span, past: Bygone) -> Draft:
    root, subject = draft.root, draft.root.subject
    what = root.child("attr", "acomp")
    if draft.rules[-1] == "participle" and root.tag in ("VBZ", "VBP") and not root.left[1:]:
        return _did(draft, sentence, past)
    if not TOLD_OF_NOUNS & set(draft.rules) or subject is None or what is None:
        return draft
    if root.text not in ("is", "are", "been") or not sentence.start <= draft.origin < sentence.end:
        return draft
    noun = sentence.doc[draft.origin]
    if any(n.lemma.lower() in ("now", "currently", "still") for n in what.left):
        return draft  # "Ann Lee, now a judge,"
    personal = subject.ent == "PERSON" or any(_someone(n.lemma.lower()) for n in (subject, what))
    personal = personal or "age" in draft.rules or what.ent == "NORP"
    ranked = any(c.tag in ("JJS", "RBS") for c in what.nodes())
    firm = subject.ent == "ORG" or means_body(what.lemma.lower())
    happened = subject.lemma.lower() in HAPPENINGS
    over = _of_what_happened(noun, what) or _over(noun, subject, what, past)
    if not (personal or ranked or firm or happened) or not over:
        return draft
    was = be(subject, past=True)
    twin = draft.root.copy()
    twin.text, twin.tag = was.text, was.tag
    twin.left = [c for c in twin.left if c.dep != "aux"]  # "has been a cook all her life"
    return replace(draft, root=twin)


def _did(draft: Draft, sentence: Span, past: Bygone) -> Draft:
    """ "Ann Lee, a nurse living in Ulm, died" -> "Ann Lee lived in Ulm"."""
    root, subject = draft.root, draft.root.subject
    if subject is None or not sentence.start <= draft.origin < sentence.end:
        return draft
    participle = sentence.doc[draft.origin]
    if participle.tag_ != "VBG" or not _over(participle.head, subject, subject, past):
        return draft
    twin = root.copy()
    twin.text, twin.tag = inflect(twin.lemma, "VBD"), "VBD"
    return replace(draft, root=twin)


@lru_cache(maxsize=4096)
def _someone(lemma: str) -> bool:
    """Whether a noun beside a name says what someone is: baker, clerk, uncle."""
    person = related(lemma, "person", "NOUN") == LexicalRelation.HYPERNYM
    return means_people(lemma) or lemma in KIN or (person and not no_person(lemma))


def _of_what_happened(noun: Token, what: Node) -> bool:
    """ "The leader of the attack, Bo Roe, was jailed": its leader he was; not "of the next one"."""
    events = [c.child("pobj") for c in what.right if c.lemma in ("of", "in")]
    event = next((e for e in events if e is not None and e.lemma.lower() in HAPPENINGS), None)
    known = event is not None and any(c.text.lower() in ("the", "'s") for c in event.nodes())
    verb = _finite(noun) if known else None
    to_come = any(n.lemma.lower() in ("next", "coming", "upcoming", "plan") for n in what.nodes())
    return verb is not None and _in_past(verb) and not to_come


def _over(noun: Token, subject: Node, what: Node, past: Bygone) -> bool:
    """Whether what a noun phrase tells was so, and need not be so now."""
    verb = _finite(noun)
    if verb is None:
        return False
    top = _top(noun)
    about = top.dep_ in ("nsubj", "nsubjpass")
    if about and (_dies(top.head, top) or _was_someone(top.head)):
        return True
    if not _in_past(verb):
        return False
    if about and any(_until_death(t) for t in verb.subtree):
        return True
    if about and top.lemma_ in HAPPENINGS and verb == top.head:
        return True
    if any(_same(_name(subject), name) for name in past.dead):
        return True
    clause = _clause_of(noun)
    if _brought_up(clause) and not about:
        return True
    near = (*_chain(verb), *_clauses(noun, verb))
    own = [t for t in noun.sent if _year(t) and _finite(t) in near]
    if verb.lemma_ in QUOTING:  # "Ann Lee said the mill was built in 1960"
        own = [t for t in own if t.i < verb.i]
    year = max([_number(t) for t in own], default=past.years.get(noun.sent.start, 0))
    if _brought_up(clause):
        return 0 < year < past.now - LONGEST_LIFE
    fronted = bool(own) and own[0].i < min(noun.i, verb.i) and what.lemma.lower() not in STAYING
    return 0 < year < past.now - (0 if fronted else GENERATIONS)


def _until_death(token: Token) -> bool:
    """ "worked there until his death"."""
    own = any(c.tag_ == "PRP$" for c in token.children)
    return token.lemma_ == "death" and own and token.head.lower_ in ("until", "till")


def _top(noun: Token) -> Token:
    """ "Two men, Ann Lee, 19, and Bo Roe": the men, for both."""
    while noun.dep_ in ("appos", "conj") and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return noun


def _clauses(noun: Token, verb: Token) -> list[Token]:
    """The relative clauses of a noun and of what it is, that tell of when it was so.

    None of "Ann Lee, who came in 1950, said": she speaks.
    """
    beside = [c for c in noun.children if c.dep_ == "appos"]
    clauses = [c for n in (noun, *beside) for c in n.children if c.dep_ == "relcl"]
    if verb.lemma_ in QUOTING:
        return []
    return [c for c in clauses if _in_past(c) and c.lemma_ not in BRINGING_UP]


def _was_someone(verb: Token) -> bool:
    """ "His mother, Rosa, was a seamstress": so is told of one who is no more."""
    what = next((c for c in verb.children if c.dep_ == "attr"), None)
    new = what is not None and any(c.lower_ in ("a", "an") for c in what.children)
    past = verb.lower_ == "was" and verb.tag_ == "VBD"
    return past and new and what is not None and _someone(what.lemma_)


def _brought_up(clause: Token) -> bool:
    """ "was born to", "was the third of the five children of"."""
    what = next((c for c in clause.children if c.dep_ == "attr"), None)
    child = what is not None and any(t.lemma_ in CHILDREN for t in what.subtree)
    return clause.lemma_ in BRINGING_UP or (clause.lemma_ == "be" and child)


def _year(token: Token) -> bool:
    return token.ent_type_ == "DATE" and YEAR.fullmatch(token.text) is not None


def _number(year: Token) -> int:
    return int(year.text[:4])


def _clause_of(token: Token) -> Token:
    """The verb whose phrase a noun stands in; itself where there is none."""
    return next((u for u in token.ancestors if u.pos_ in ("VERB", "AUX")), token)


def _finite_word(verb: Token) -> Token | None:
    words = [c for c in verb.children if c.dep_ in AUXILIARIES and c.i < verb.i] or [verb]
    return words[0] if words[0].tag_ in FINITE_TAGS else None


def _finite(token: Token) -> Token | None:
    """The finite verb in whose clause a word stands."""
    verbs = [u for u in (token, *token.ancestors) if u.pos_ in ("VERB", "AUX")]
    return next((v for v in verbs if v.dep_ not in AUXILIARIES and _finite_word(v)), None)


def _in_past(verb: Token) -> bool:
    word = _finite_word(verb)
    shared = verb
    while word is verb and verb.tag_ == "VBN" and shared.dep_ == "conj":
        shared = shared.head
        word = _finite_word(shared)
    return word is not None and word.tag_ == "VBD"


def _chain(verb: Token) -> list[Token]:
    """A verb and those that it is joined to by "and"."""
    out = [verb]
    while out[-1].dep_ == "conj":
        out.append(out[-1].head)
    return out


def _narrated(docs: Sequence[Doc]) -> Iterator[dict[int, int]]:
    """For each Doc the year in which its sentences stand; none where they tell of today."""
    year, since = 0, 0
    lived = next((int(m[2]) for doc in docs[:OPENING] for m in _lives(doc)), 0)
    for doc in docs:
        found: dict[int, int] = {}
        for sentence in doc.sents:
            verb = _finite(sentence.root)
            past = verb is not None and _in_past(verb)
            since += 1
            says = verb is not None and verb.lemma_ in QUOTING
            now = not past or says or any(t.lower_ in TODAY for t in sentence)
            if now or since > CARRIED:
                year = 0
            if past:
                named = [_number(t) for t in sentence if _year(t) and _finite(t) is verb]
                if named:
                    year, since = max(named), 0
            found[sentence.start] = 0 if now else year or lived
        yield found


# ------------------------------------------------------------------ the dead


def _dead(doc: Doc, names: dict[int, str]) -> Iterator[str]:
    """The names of those whom a text calls dead."""
    for token in doc:
        for person in _dies_here(token):
            relative = person.lower_ in ("who", "that") and token.dep_ == "relcl"
            whom = token.head if relative else person
            beside = [c for c in whom.children if c.dep_ == "appos"]
            told = (names.get(whom.i, ""), *(_full(t) for t in (whom, *beside)))
            name = next((n for n in told if n), "")
            if name[:1].isupper():
                yield name
    for life in _lives(doc):
        before = [t for t in doc if t.idx + len(t.text) <= life.start()]
        if before:
            yield _full(before[-1])


def _lives(doc: Doc) -> Iterator[re.Match[str]]:
    """The dates of birth and death in brackets: (1815-1852)."""
    for life in _LIFE.finditer(doc.text):
        if SHORTEST_LIFE <= int(life[2]) - int(life[1]) <= LONGEST_LIFE:
            yield life


_OF_DEATH = DYING | KILLING | FINDING


def _dies_here(token: Token) -> list[Token]:
    """Whom a word tells the death of."""
    lemma = token.lemma_
    if lemma in _OF_DEATH and token.pos_ in ("VERB", "AUX"):
        return [c for c in token.children if c.dep_ in ("nsubj", "nsubjpass") and _dies(token, c)]
    if lemma in DEATHS and token.pos_ == "NOUN":
        of = [c for p in token.children if p.lower_ == "of" for c in p.children]
        return [c for c in (*token.children, *of) if c.dep_ in ("poss", "pobj")]
    if token.lower_ == "late" and token.dep_ == "amod" and token.head.ent_type_ == "PERSON":
        return [token.head]
    return []


def _dies(verb: Token, subject: Token) -> bool:
    """ "died", "has been killed", and not "nearly died" or "had he died"."""
    if any(c.lower_ in NEARLY for c in verb.children):
        return False
    word = _finite_word(verb)
    if word is None or (word.tag_ != "VBD" and word.lemma_ != "have"):
        return False
    passive = subject.dep_ == "nsubjpass"
    if verb.lemma_ in FINDING and any(c.lower_ == "dead" for c in verb.rights):
        return True  # "was found dead", "lay dead"
    return verb.lemma_ in (KILLING if passive else DYING)


def _full(token: Token) -> str:
    """The name that a word is part of; "" where it is none."""
    if token.ent_type_ != "PERSON":
        return ""
    parts = [t for t in token.sent if t.ent_type_ == "PERSON"]
    start = stop = token.i
    held = {t.i for t in parts}
    while start - 1 in held and token.doc[start].ent_iob_ != "B":
        start -= 1
    while stop + 1 in held and token.doc[stop + 1].ent_iob_ != "B":
        stop += 1
    return str(token.doc[start : stop + 1].text).removesuffix("'s").strip()


def _name(subject: Node) -> str:
    words = [n.text for n in (*subject.left, subject) if n.pos == "PROPN"]
    return " ".join(words) if subject.ent == "PERSON" else ""


def _same(one: str, other: str) -> bool:
    """ "Ann Lee" and "Lee" are one; "Ann Lee" and "Bo Lee" are two."""
    a, b = one.split(), other.split()
    return bool(a and b) and a[-1] == b[-1] and (len(a) == 1 or len(b) == 1 or a[0] == b[0])
