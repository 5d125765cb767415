"""Who says a quotation: told by the words and sentences around it, where its verb does not."""

from collections.abc import Sequence
from dataclasses import replace

from claims.model import Stance
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import noun_phrase
from claims.splitting.lexicon.people import GROUPS, gender_of_noun, is_person, means_body
from claims.splitting.lexicon.reporting import JUDGING, QUOTING, REPORTING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Span, Token
from claims.splitting.speech.quotations import Part, Quotation
from claims.splitting.speech.said import Attribution
from claims.splitting.speech.sayings import owner
from claims.splitting.speech.speakers import (
    FIRST,
    finite,
    is_mute,
    name_of,
    speaker_of,
    speaks_or_tells,
)


def beside(
    quote: Quotation, docs: Sequence[Doc], found: Sequence[Sequence[Attribution]]
) -> Attribution | None:
    """What tells who says a quotation: a verb of what is said in it, or the words before it."""
    for part in quote.parts:
        inside = range(part.start, part.stop)
        for attribution in found[part.doc]:
            outside = not attribution.speaker or attribution.speaker[0] not in inside
            if outside and any(r in inside for r in attribution.roots):
                return attribution
    first = quote.parts[0]
    end = min(first.stop, docs[first.doc][first.start].sent.end)  # that it runs beyond
    for attribution in found[first.doc]:  # "He said it was shut by guards, who "had no key""
        if set(range(first.start, end)) <= attribution.content:
            return attribution
    return (
        _announced(docs, first)
        or _just_before(docs, first, found)
        or _begun(docs[first.doc], first)
    )


def _announced(docs: Sequence[Doc], part: Part) -> Attribution | None:
    """X stated: "Y"; the speaker of a reporting verb that stands right before the quotation."""
    doc, at = docs[part.doc], part.start - 2
    if at < 0 and part.doc:
        doc, at = docs[part.doc - 1], len(docs[part.doc - 1]) - 1
    said = at >= 0 and doc[at].lemma_.lower() in STATEMENT  # who was hurt, said "We know"
    if at < 0 or not (said or doc[at].text in (":", ",")):
        return None
    sentence = doc[at].sent
    home = part.doc if doc == docs[part.doc] else part.doc - 1
    if doc[at].text == ":" and (label := _label(doc[sentence.start : at])) is not None:
        return replace(_opener(label, label, home), verb="say")
    for token in reversed(doc[sentence.start : at + 1]):
        if token.lemma_.lower() in REPORTING and (who := speaker_of(token)) is not None:
            return None if is_mute(who) else _opener(token, who, home)
    who = next((c for c in sentence.root.lefts if c.dep_ == "nsubj"), None)
    is_so = sentence.root.lemma_ == "be" or any(c.lemma_ == "be" for c in sentence.root.lefts)
    noun = who if who is not None and is_so else sentence.root
    if (whose := owner(noun)) is not None:
        return replace(_opener(sentence.root, whose, home), verb="say")  # her point: "Y"
    if who is not None and doc[at].text == ":" and (text := _part_of(who)) is not None:
        return _opener(sentence.root, text, home)  # one line of the report stands out: "Y"
    issued = sentence.root.lemma_.lower() in _ISSUING
    named = who is not None and (_speaks(who) or who.pos_ == "PROPN")
    named = named or (who is not None and sentence.root.lemma_ in _LAYING and _lays_down(who))
    if doc[at].text == ":" and who is not None and (issued or named or _begins(sentence.root)):
        return _opener(sentence.root, who, home)  # she praised him: "Y"
    return None


def announces(doc: Doc, n: int) -> Attribution | None:
    """Who says what stands below a block that ends in "Ann Ode wrote:"."""
    if len(doc) < 3 or doc[-1].text != ":":
        return None
    for token in reversed(doc[doc[-1].sent.start : len(doc)]):
        if token.lemma_.lower() in QUOTING and token.pos_ == "VERB" and finite(token):
            told = [c.dep_ for c in token.rights if c.dep_ in ("ccomp", "dobj", "xcomp")]
            who = speaker_of(token)
            said = who is not None and (not told or (token.lemma_ == "tell" and told == ["dobj"]))
            return _opener(token, who, n) if said and who is not None and not is_mute(who) else None
    return None


def _label(front: Span) -> Token | None:
    """'Ann Ode, mayor of Ulm: "It is old."': a name and what she is, without a verb."""
    spoken = [t for t in front if not t.is_space]
    if not 1 < len(spoken) <= LONGEST_LABEL or any(map(finite, spoken)):
        return None
    end = next((k for k, t in enumerate(spoken) if t.text in (",", "(", "–", "—")), len(spoken))
    name = spoken[:end]
    named = len(name) > 1 and all(t.text[0].isupper() for t in name)
    return name[-1] if named and gender_of_name(name[0].text) else None


LONGEST_LABEL = 12  # words before the colon
_PARTS = words("sentence line passage paragraph clause entry slogan headline phrase")


def _part_of(part: Token) -> Token | None:
    """The text whose part it is; a headline is one itself."""
    if part.lemma_.lower() not in _PARTS:
        return None
    preps = [c for c in part.rights if c.dep_ == "prep" and c.lower_ in ("in", "of", "from", "on")]
    return next((c for prep in preps for c in prep.rights if c.dep_ == "pobj"), part)


_LAYING = words(
    "set list contain include name add promise offer demand pledge urge call describe define "
    "outline propose recommend stress conclude give make begin vow repeat"
)


def _lays_down(who: Token) -> bool:
    """It, the accord, the board sets a target: "Y"; no storm does."""
    return who.lower_ in ("it", "they") or speaks_or_tells(who) or means_body(who.lemma_.lower())


def _begins(verb: Token) -> bool:
    """The letter begins: "Y"."""
    return verb.lemma_ in ("begin", "open", "end", "conclude", "run", "go", "read")


def _begun(doc: Doc, part: Part) -> Attribution | None:
    """She saw in it "a small step of a long march. The march goes on": a phrase that runs on."""
    sentence = doc[part.start].sent
    who = next((c for c in sentence.root.lefts if c.dep_ == "nsubj"), None)
    inside = range(part.start, part.stop)
    if part.stop <= sentence.end or sentence.start == part.start - 1 or who is None:
        return None
    outside = who.i not in inside and sentence.root.i not in inside
    judges = who.tag_ == "NNP" and sentence.root.lemma_.lower() in JUDGING
    speaks = outside and (judges or speaks_or_tells(who) or _speaks(who))
    return _opener(sentence.root, who, part.doc) if speaks else None


def _opener(verb: Token, who: Token, doc: int) -> Attribution:
    span, none = noun_phrase(who), frozenset[int]()
    name, lemma = name_of(who), verb.lemma_.lower()
    return Attribution(span, name, lemma, True, Stance.ASSERTS, none, none, (), (doc, *span))


def uttered(docs: Sequence[Doc], quote: Quotation) -> Attribution | None:
    """ "Of course," Ode said: whoever says what is no clause, right behind it."""
    part = quote.parts[-1]
    doc, end = docs[part.doc], part.stop + 1
    if end >= len(doc) or doc[part.stop - 1].text not in (",", "?", "!"):
        return None
    for token in doc[end : doc[end].sent.end]:
        if token.lemma_.lower() not in REPORTING or token.pos_ != "VERB":
            continue
        who = speaker_of(token)
        if who is None or min(who.left_edge.i, token.i) != end or is_mute(who):
            return None
        return _opener(token, who, part.doc)
    return None


_ISSUING = words("issue release publish send circulate display")


def _speaks(who: Token) -> bool:
    return (
        who.ent_type_ in ("PERSON", "ORG", "NORP")
        or who.lower_ in ("he", "she", "they")
        or is_person(who.lemma_.lower())
        or who.lower_ in GROUPS
    )


def _just_before(
    docs: Sequence[Doc], part: Part, found: Sequence[Sequence[Attribution]]
) -> Attribution | None:
    """X said Z. "Y." Or: X said Z; "Y." It goes on with who was reported before it."""
    doc = docs[part.doc]
    if part.start < 2:
        return None
    if doc[part.start - 1].is_sent_start:
        before = doc[part.start - 2].sent
    elif doc[part.start - 2].text == ";":
        before = doc[doc[part.start].sent.start : part.start - 2]
    else:
        return None
    last = [
        a
        for a in found[part.doc]
        if a.speaker
        and before.start <= a.speaker[0] < before.end
        and a.name.lower() not in FIRST  # "We believe in him. "He is good.": who is quoted there
        and not any(
            a.speaker[0] in b.content for b in found[part.doc]
        )  # the study, Ode said, shows
    ]
    return replace(last[-1], direct=True) if last else None


def around(
    docs: Sequence[Doc],
    quote: Quotation,
    found: Sequence[Sequence[Attribution]],
    last: Attribution | None,
) -> Attribution | None:
    """Who is told of right before a quotation that is a sentence, or speaks right behind it.

    Ode shook his head. "The mill is shut." Or: "The mill is shut." So spoke Ode. last: who was
    quoted before.
    """
    doc, first = docs[quote.parts[0].doc], quote.parts[0]
    if first.start and not doc[first.start - 1].is_sent_start:
        return None
    home = first.doc if first.start > 1 else first.doc - 1
    if home >= 0:
        before = doc[first.start - 2].sent if first.start > 1 else docs[home][-1].sent
        who = _someone(before.root, last)
        if who is not None and _accuses(doc[first.start : first.stop], who):
            return last
        if who is not None:
            said = replace(_opener(who.head, who, home), verb="say")
            said = last if last is not None and _means(who, last) else said
            barred = _of_another(doc[first.start : first.stop], said.name)
            return said if not barred or _told_of_another(before.root, who, said.name) else None
    return _behind(docs, quote.parts[-1], found)


def _accuses(said: Span, who: Token) -> bool:
    """ "Her employer dismissed her. "They said I had lied.": whoever did so is "they"."""
    opens = said[0].lower_ in ("they", "he", "she") and said[0].head.lemma_ in ("say", "tell")
    mine = any(t.lower_ in FIRST for t in said if t.i < said[0].sent.end)
    return opens and mine and who.dep_ == "nsubj" and who.pos_ != "PRON"


def _of_another(said: Span, name: str) -> bool:
    """ "Ode died in May. "He was a lovely man.": whom it speaks of does not speak."""
    sentence = said[0].sent
    inside = [t.lower_ for t in said if t.i < sentence.end]
    return any(t in _pronouns(name) for t in inside) and not any(t in FIRST for t in inside)


def _pronouns(name: str) -> tuple[str, ...]:
    """Those that may mean somebody of that name."""
    by_name = gender_of_name(name) or gender_of_noun(name.split()[-1].lower())
    gender = {"he": "m", "she": "f"}.get(name.lower(), by_name)
    return {"m": ("he", "his", "him"), "f": ("she", "her")}.get(gender, ("he", "she"))


def _told_of_another(verb: Token, who: Token, name: str) -> bool:
    """ "The coach praised the keeper. "She is good."", "Her lawyer, Ann Roe, came. "She is ill."":
    there is another whom a pronoun may mean.
    """
    whom = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    another = whom is not None and whom.tag_ in ("NN", "NNP", "PRP") and _speaks(whom)
    if verb.lemma_.lower() in JUDGING and who.head == verb and another:
        return True
    return any(t.lower_ in _pronouns(name) for t in who.subtree if t.tag_ == "PRP$")


def _behind(
    docs: Sequence[Doc], part: Part, found: Sequence[Sequence[Attribution]]
) -> Attribution | None:
    """Who speaks in the sentence behind a quotation, or whose words it was."""
    doc, end = docs[part.doc], part.stop + 1
    if end >= len(doc):
        return None
    behind = doc[end].sent
    noun = next((t for t in behind if t.lower_ in _SAID and t.head == behind.root), None)
    for prep in noun.rights if noun is not None else ():
        who = next((c for c in prep.rights if c.dep_ == "pobj"), None)
        if prep.lower_ == "of" and who is not None:
            return replace(_opener(behind.root, who, part.doc), verb="say")
    speaks = [a for a in found[part.doc] if a.speaker and behind.start <= a.speaker[0] < behind.end]
    return replace(speaks[0], direct=True) if speaks else None


def _someone(verb: Token, last: Attribution | None) -> Token | None:
    """The one person of whom a sentence tells: "the rights are sold, but Ode is calm".

    None where two are told of: "Ode fell and Lind called for help".
    """
    people = _not_subject(verb)
    for clause in (verb, *(c for c in verb.rights if c.dep_ == "conj")):
        who = next((c for c in clause.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
        asked = clause.lemma_ in _ASKING  # who is asked answers, and who asks does not
        if who is None or asked != (who.dep_ == "nsubjpass"):
            continue
        tells = clause.lemma_ in STATEMENT | JUDGING and _one_speaker(who)
        if _one_person(who, last) or tells:
            people.append(who)
    one = people and all(who.pos_ == "PRON" for who in people[1:])
    return people[0] if one else None


def _not_subject(verb: Token) -> list[Token]:
    """For Ann Ode, the strike is hard; the news delighted the mayor; the general's words were."""
    found: list[Token] = []
    for prep in verb.lefts:
        who = next((c for c in prep.rights if c.dep_ == "pobj"), None)
        opens = prep.lower_ == "for" and prep.i == prep.sent.start
        if who is not None and opens and who.ent_type_ == "PERSON":
            found.append(who)
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is not None and subject.lemma_ in _SAID and verb.lemma_ == "be":
        found += [c for c in subject.lefts if c.dep_ == "poss" and c.tag_ in ("NN", "NNP")]
    if subject is not None and verb.lemma_ in _STIRRING and subject.pos_ == "NOUN":
        whom = (c for c in verb.rights if c.dep_ == "dobj" and c.tag_ in ("NN", "NNP"))
        found += [c for c in whom if _one_person(c, None) and not is_person(subject.lemma_.lower())]
    return found


_STIRRING = words(
    "delight please anger shock upset surprise move disappoint thrill worry sadden puzzle annoy"
)


def _one_speaker(who: Token) -> bool:
    """Whoever says something, be it a body or a name that nothing tells of."""
    single = not any(c.dep_ == "conj" for c in who.rights)
    return single and (who.tag_ == "NNP" or (who.tag_ == "NN" and means_body(who.lemma_)))


_ASKING = words("ask press question quote")
_SAID = words("words word view opinion verdict message")  # those were the words of X


def _one_person(who: Token, last: Attribution | None) -> bool:
    """A single one: by what the parser says, by the first name, or as quoted before."""
    if who.lower_ in ("he", "she"):
        return True
    if who.tag_ not in ("NN", "NNP") or any(c.dep_ == "conj" for c in who.rights):
        return False
    if who.ent_type_ == "PERSON" or is_person(who.lemma_.lower()):
        return True
    full = who.doc[who.left_edge.i : who.i + 1]
    by_first = len(full) > 1 and bool(gender_of_name(full.text))
    return who.tag_ == "NNP" and (by_first or (last is not None and _means(who, last)))


def _means(who: Token, last: Attribution) -> bool:
    """Whether a pronoun or a surname is whoever was quoted last."""
    if who.lower_ in ("he", "she"):
        return gender_of_name(last.name) == {"he": "m", "she": "f"}[who.lower_]
    return last.name.split()[-1] == who.text


def adjoins(docs: Sequence[Doc], before: Part, after: Part) -> bool:
    """Whether only "X said" stands between two quotations."""
    if after.doc == before.doc:
        between = docs[after.doc][before.stop : after.start]
        if len(between) > 4 and between[1].text == "(" and between[-2].text == ")":
            return True  # "No," he said. (A nod to his play.) "It was mine."
        if len(between) > 2 and between[1].is_sent_start and _asks(between):
            between = between[2:]
        return sum(bool(t.is_sent_start) for t in between) <= 1 and len(between) <= 20
    if after.doc != before.doc + 1 or after.start > 1:
        return False
    tail = docs[before.doc][before.stop :]
    return len(tail) <= 20 and not any(t.is_sent_start for t in tail)


def _asks(behind: Span) -> bool:
    """ "Why?" she asked. A sentence to the parser, behind its mark."""
    cry = behind[0].i and behind[0].nbor(-1).text in ("?", "!")
    return bool(cry) and any(t.lemma_.lower() in REPORTING for t in behind)
