"""Whom "he", "the ministry" and "Kerry" mean: names for what a document only points at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from claims.splitting.attribution import Attribution, said_by
from claims.splitting.discourse import SAME, Discourse, Entity
from claims.splitting.mentions import Form, Mention, Sort, as_person, mentions
from claims.splitting.pronouns import Where, antecedent, pleonastic
from claims.splitting.wordlist import words


@dataclass(frozen=True, slots=True)
class Replacement:
    """What to write in place of tokens [start, stop) of one Doc.

    within: tokens of another mention of the same in the same sentence; a claim that holds that
    mention can keep the pronoun as it is.
    """

    start: int
    stop: int
    text: str  # without 's
    certainty: float  # 0..1
    possessive: bool = False  # write 's (or ') after the text
    plural: bool = False  # number of the text, for the verb's agreement
    within: tuple[int, int] | None = None


LEAST = 0.55  # certainty below which he or she stays as it is
LEAST_THING = 0.55  # it
LEAST_PLURAL = 0.6  # they


def resolve(
    docs: Sequence[Doc], attributions: Sequence[Sequence[Attribution]]
) -> tuple[tuple[Replacement, ...], ...]:
    """For each Doc (one a block, in order of one document) its replacements, by position.

    By salience: the last sentences' mentions that agree in number, gender and kind, weighted by
    nearness, grammatical role and how often they were spoken of (after Lappin and Leass, 1994).
    """
    found = [list(mentions(doc, n)) for n, doc in enumerate(docs)]
    full = [m.name for ms in found for m in ms if m.sort is Sort.PERSON and " " in m.name]
    surnames = {name.split()[-1] for name in full}
    found = [
        [as_person(m) if (m.name or m.head.text) in surnames else m for m in ms] for ms in found
    ]
    discourse = Discourse(full)
    made: list[list[Replacement]] = [[] for _ in docs]
    spoken: list[tuple[int, Mention, Attribution]] = []
    number = 0
    for n, doc in enumerate(docs):
        for sentence in doc.sents:
            number += 1
            discourse.forget(number)
            here = [m for m in found[n] if sentence.start <= m.head.i < sentence.end]
            for mention in here:
                if mention.form is not Form.PRONOUN:
                    made[n] += _noun(discourse, n, number, mention)
            for mention in here:
                if mention.form is not Form.PRONOUN:
                    continue
                if mention.head.lower_ in _FIRST:
                    said = said_by(mention.head.i, attributions[n])
                    if said is not None and said.direct:
                        spoken.append((n, mention, said))
                else:
                    said = said_by(mention.head.i, attributions[n])
                    made[n] += _pronoun(discourse, n, number, mention, said)
    for n, mention, said in spoken:
        made[n] += _speaker(discourse, mention, said)
    return tuple(tuple(sorted(ours, key=lambda r: r.start)) for ours in made)


def _persons(found: list[list[Mention]]) -> tuple[list[list[Mention]], list[str]]:
    """The mentions with everyone marked who is seen to be a person anywhere, and full names."""
    named = [m for ms in found for m in ms if m.name]
    single = {m.name for m in named if m.sort is Sort.PERSON and " " not in m.name}
    full = [
        m.name
        for m in named
        if " " in m.name and (m.sort is Sort.PERSON or m.name.split()[-1] in single)
    ]
    known = {*full, *(name.split()[-1] for name in full)}
    return [
        [as_person(m) if (m.name or m.head.text) in known else m for m in ms] for ms in found
    ], full


_FIRST = words("i me my")


def name_speakers(
    attributions: Sequence[Sequence[Attribution]], replacements: Sequence[Sequence[Replacement]]
) -> tuple[tuple[Attribution, ...], ...]:
    """The attributions with each speaker by full name, also of quotations that run on."""
    whole = {r.text.split()[-1]: r.text for found in replacements for r in found if " " in r.text}
    return tuple(
        tuple(replace(a, name=_full_name(a, replacements, whole)) for a in found)
        for found in attributions
    )


def _full_name(
    attribution: Attribution,
    replacements: Sequence[Sequence[Replacement]],
    whole: Mapping[str, str],
) -> str:
    if attribution.origin is not None:
        doc, start, stop = attribution.origin
        for r in replacements[doc]:
            if start <= r.start and r.stop <= stop and not r.possessive:
                alone = r.stop - r.start == stop - start
                if alone or attribution.name.split()[-1:] == r.text.split()[-1:]:
                    return _without_article(r.text)
    full = whole.get(attribution.name, "")  # a surname that the parser took for another word
    return full if full and full[0].isupper() else attribution.name


def _without_article(name: str) -> str:
    bare = name.removeprefix("the ")
    return bare if bare[0].isupper() else name


def speaker_name(attribution: Attribution, replacements: Sequence[Replacement]) -> str:
    """The speaker of an attribution of one Doc, by full name where its replacements tell."""
    if attribution.speaker is None or attribution.origin is None:
        return attribution.name
    _, start, stop = attribution.origin
    return _full_name(replace(attribution, origin=(0, start, stop)), [replacements], {})


# ------------------------------------------------------------- noun phrases


def _noun(discourse: Discourse, doc: int, sentence: int, mention: Mention) -> Iterator[Replacement]:
    """Take note of a noun phrase; give the full name for a short one, a name for "the X"."""
    before = (doc, mention.head.i) in discourse.at
    entity = discourse.introduce(doc, sentence, mention)
    if before or mention.joined:
        return
    if mention.name and mention.sort is Sort.PERSON:
        yield from _longer(mention, entity)
    elif mention.name:
        yield from _whole(discourse, mention)
    elif mention.form is Form.DEFINITE and _prominent(mention.head):
        yield from _named(discourse, mention, entity)


_PROMINENT = ("nsubj", "nsubjpass", "dobj", "poss")


def _prominent(head: Token) -> bool:
    """Subjects, objects and owners; also what stands right before a finite verb."""
    after = head.doc[head.i + 1] if head.i + 1 < len(head.doc) else None
    if head.dep_ in _PROMINENT:
        return True
    return head.dep_ == "appos" and after is not None and after.tag_ in ("VBD", "VBZ", "MD")


_PLAIN_TITLES = words("mr mr. mrs mrs. ms ms. miss")


def _longer(mention: Mention, entity: Entity) -> Iterator[Replacement]:
    """Kerry: John Kerry; Mr. Reyes: Tom Reyes; Professor Ode: Professor Ann Ode."""
    short = mention.name.split()
    if len(entity.name.split()) <= len(short) or entity.name == mention.name:
        return
    head = mention.head
    start = head.i
    while start and head.doc[start : head.i + 1].text != mention.name:
        start -= 1
    before = head.doc[start - 1] if start else None
    after = head.doc[head.i + 1] if head.i + 1 < len(head.doc) else None
    if any(t is not None and t.text in (*entity.name.split(), "-") for t in (before, after)):
        return  # not all of the name
    if start and head.doc[start - 1].lower_ in _PLAIN_TITLES:
        start -= 1
    yield Replacement(start, head.i + 1, entity.name, 0.95)


def _whole(discourse: Discourse, mention: Mention) -> Iterator[Replacement]:
    """The Church: the Church of Scientology; the Foreign Ministry: the Chinese Foreign Ministry."""
    head = mention.head
    if any(c.lower_ == "the" for c in head.children):
        name = discourse.longer_name(mention.name)
        start = head.i - len(mention.name.split()) + 1
        if name and head.doc[start : head.i + 1].text == mention.name:
            yield Replacement(start, head.i + 1, name, 0.85)


def _named(discourse: Discourse, mention: Mention, entity: Entity) -> Iterator[Replacement]:
    """The ministry: the Chinese Foreign Ministry; the event: the Taipei lantern festival."""
    head = mention.head
    lemma = head.lemma_.lower()
    told = [c for c in head.children if c.dep_ not in ("det", "case", "punct") and not _aside(c)]
    if any(c.lower_ not in SAME for c in told):
        return
    this = any(c.lower_ in ("this", "these") for c in head.children)
    if not (entity.name or entity.proper or (this and entity.last - entity.before <= 2)):
        return
    text = describe(entity, discourse)
    written = head.doc[mention.start : head.i + 1].text
    if text is None or entity.best is None or text.lower() == written.lower():
        return
    if entity.name and lemma not in entity.nouns and entity.sort is Sort.PERSON:
        return
    rivals = discourse.rivals(lemma, entity)
    if rivals and entity.last - entity.before > 1:
        return
    certainty = 0.85 if not rivals else 0.65
    yield Replacement(mention.start, head.i + 1, text, certainty, False, entity.plural)


def _aside(child: Token) -> bool:
    """Set off by a comma: the ministry, which hosted the talks."""
    at = child.left_edge.i
    return child.i > child.head.i and child.doc[at - 1].text in (",", "(", "—", "–")


# ------------------------------------------------------------- pronouns


def _pronoun(
    discourse: Discourse,
    doc: int,
    sentence: int,
    mention: Mention,
    said: Attribution | None,
) -> Iterator[Replacement]:
    token = mention.head
    if token.lower_ in _KEPT or pleonastic(token):
        return
    speaker = discourse.within(said.origin, said.name) if said is not None and said.origin else None
    direct = said is not None and said.direct
    found = antecedent(discourse.recent, Where(doc, sentence, mention, speaker, direct))
    if found is None:
        return
    entity = found.entity
    discourse.note(doc, sentence, mention, entity)
    text = describe(entity, discourse)
    least = LEAST if mention.gender else LEAST_THING if not mention.plural else LEAST_PLURAL
    if direct and not mention.gender:
        least += 0.15  # what speakers point at is often not in the text
    if found.certainty < least or text is None:
        return
    beside = (found.beside.start, found.beside.head.i + 1) if found.beside else None
    plural = entity.plural or entity.joined
    yield Replacement(
        token.i, token.i + 1, text, found.certainty, token.dep_ == "poss", plural, beside
    )


_KEPT = words("himself herself itself themselves we us our ours you your yours one theirs mine")


def _speaker(discourse: Discourse, mention: Mention, said: Attribution) -> Iterator[Replacement]:
    """I, in a quotation: who is quoted."""
    if said.origin is None:
        text: str | None = said.name
    else:
        person = discourse.within(said.origin, said.name)
        text = describe(person, discourse) if person and person.sort is Sort.PERSON else None
    if text:
        token = mention.head
        yield Replacement(token.i, token.i + 1, text, 0.9, token.lower_ == "my")


# ------------------------------------------------------------- what to write

LONGEST = 8  # tokens of a description


def describe(entity: Entity, discourse: Discourse) -> str | None:
    """A name, or the shortest phrase that says what is meant; None when there is none."""
    if entity.best is None:
        return None
    if entity.name:
        return _article(entity.best) + entity.name
    if entity.joined:
        return _joined(entity.best, discourse)
    return _phrase(entity.best, discourse)


def _article(mention: Mention) -> str:
    has = any(c.dep_ == "det" and c.lower_ == "the" for c in mention.head.children)
    return "the " if has and mention.sort is not Sort.PERSON else ""


def _joined(mention: Mention, discourse: Discourse) -> str | None:
    parts = [discourse.at.get((mention.block, i)) for i in mention.joined]
    names = [p.name for p in parts if p is not None and p.name and p.sort is Sort.PERSON]
    if len(names) == len(parts) and len(names) <= 4:
        return " and ".join((", ".join(names[:-1]), names[-1]))
    span = mention.head.doc[mention.start : mention.stop]
    if len(span) > LONGEST or any(t.tag_ in ("PRP", "PRP$") for t in span):
        return None
    return span.text


def _phrase(mention: Mention, discourse: Discourse) -> str | None:
    """The head with its nearest modifiers, made definite: a rotating pig: the rotating pig."""
    head, doc = mention.head, mention.head.doc
    if head.lower_ in _EMPTY:
        return None
    left = [c for c in head.children if c.i < head.i]
    owner = next((c for c in left if c.dep_ == "poss"), None)
    kept = [c for c in left if c.dep_ in ("compound", "amod", "nmod") and c.lower_ not in _VAGUE]
    tokens = sorted({t.i for c in kept for t in c.subtree} | {head.i})
    tokens = [i for i in tokens if not doc[i].is_punct or doc[i].text == "-"]
    tokens += _of_what(head)
    if len(tokens) > LONGEST:
        tokens = [head.i]
    text = "".join(doc[i].text_with_ws for i in tokens).strip()
    if owner is not None:
        whose = _whose(owner, mention.block, discourse)
        return f"{whose} {text}" if whose else None
    if not any(c.dep_ in ("det", "nummod", "quantmod") for c in left):
        return text  # migrants, gold
    if _generic(head, left):
        return f"{'an' if text[0] in 'aeiou' else 'a'} {text}"
    return f"the {text}"


def _generic(head: Token, left: Sequence[Token]) -> bool:
    """A pork chop is, any pork chop: not one that was spoken of."""
    a = any(c.lower_ in ("a", "an") for c in left)
    return a and head.dep_ == "nsubj" and head.head.lemma_ == "be" and head.head.tag_ == "VBZ"


def _of_what(head: Token) -> list[int]:
    """A short "of X" right behind: the details of the summit."""
    of = next((c for c in head.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    more = list(of.subtree) if of is not None and of.i == head.i + 1 else []
    short = len(more) <= 4 and not any(t.tag_ in ("PRP", "PRP$", "WDT", "WP") for t in more)
    return [t.i for t in more] if short else []


def _whose(owner: Token, block: int, discourse: Discourse) -> str:
    """The owner in full, with 's; "" for a pronoun that nobody is known for."""
    entity = discourse.at.get((block, owner.i))
    if owner.tag_ == "PRP$" or (entity is not None and entity.sort is Sort.PERSON):
        named = entity is not None and (entity.name or entity.proper)
        if not named or entity is None:
            return (
                ""
                if owner.tag_ == "PRP$"
                else "".join(t.text_with_ws for t in owner.subtree).strip()
            )
        text = describe(entity, discourse)
        return f"{text}'s" if text else ""
    return "".join(t.text_with_ws for t in owner.subtree).strip()


_EMPTY = words(
    "one ones thing things part parts lot lots number some any all both each none other others "
    "way time times year years day days something anything everything nothing someone anyone "
    "everyone nobody people-who half quarter third kind sort type"
)
_VAGUE = words("such same own certain various last next previous particular")
