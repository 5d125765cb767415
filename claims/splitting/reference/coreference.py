"""Whom "he", "the ministry" and "Kerry" mean: names for what a document only points at."""

from collections.abc import Iterator, Sequence

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import KIN, is_person
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Token
from claims.splitting.reference.binding import clause_of, dislocated, mates_of, of_whom_it_joins
from claims.splitting.reference.descriptions import describe, inside_a_sentence
from claims.splitting.reference.discourse import Discourse
from claims.splitting.reference.either import of_no_known_kind
from claims.splitting.reference.entity import Entity, Where
from claims.splitting.reference.first_person import BODY, FIRST, written_out
from claims.splitting.reference.full_names import persons
from claims.splitting.reference.mentions import (
    Form,
    Mention,
    Sort,
    mentions,
)
from claims.splitting.reference.naming import named
from claims.splitting.reference.pairs import both, those_of
from claims.splitting.reference.pleonastic import examined, pleonastic
from claims.splitting.reference.pronouns import Antecedent, antecedent
from claims.splitting.reference.salience import says
from claims.splitting.reference.speaking import goes_on_speaking
from claims.splitting.speech.attribution import Attribution, said_by
from claims.splitting.tree import NOUN_SUBJECTS
from claims.splitting.wording.replacement import Replacement

LEAST = 0.55  # certainty below which he or she stays as it is
LEAST_OWN = 0.6  # his or her, of another than who speaks
LEAST_THING = 0.59  # it
LEAST_NOUN = 0.62  # it, of a thing without a name in an earlier sentence
LEAST_PLURAL = 0.595  # they
TOPIC = 0.6  # certainty of the one of whom a text tells most
OFTEN = 5  # mentions of such a one at least
FAR = 6  # sentences back to the last of them at most
KIN_OF = 0.65  # "his sister" of two who may be meant
ASIDE = 0.04  # more for it and they outside the main and the reported clause


def resolve(
    docs: Sequence[Doc], attributions: Sequence[Sequence[Attribution]]
) -> tuple[tuple[Replacement, ...], ...]:
    """For each Doc (one a block, in order of one document) its replacements, by position.

    By salience: the last sentences' mentions that agree in number, gender and kind, weighted by
    nearness, grammatical role and how often they were spoken of (after Lappin and Leass, 1994).
    """
    found, full = persons([list(mentions(doc, n)) for n, doc in enumerate(docs)])
    discourse = Discourse(full)
    made: list[list[Replacement]] = [[] for _ in docs]
    spoken: list[tuple[int, Mention, Attribution]] = []
    number = 0
    for n, doc in enumerate(docs):
        heads = [m.head.i for m in found[n]]
        for sentence in doc.sents:
            number += 1
            discourse.forget(number)
            here = [
                m
                for m, i in zip(found[n], heads, strict=True)
                if sentence.start <= i < sentence.end
            ]
            for mention in here:
                if mention.form is not Form.PRONOUN:
                    made[n] += named(discourse, n, number, mention)
            made[n] += both(discourse, number, sentence)
            made[n] += those_of(discourse, number, sentence)
            for mention in _speakers_first(here, attributions[n]):
                if mention.form is not Form.PRONOUN:
                    continue
                if mention.head.lower_ in FIRST | BODY:
                    direct = [a for a in attributions[n] if a.direct]  # also: "I thought 'I ...'"
                    said = said_by(mention.head.i, direct)
                    if said is not None and not _quotes_another(mention.head, said):
                        spoken.append((n, mention, said))
                else:
                    made[n] += _pronoun(discourse, n, number, mention, attributions[n])
    for n, mention, said in spoken:
        made[n] += written_out(discourse, mention, said)
    found_ = (_of_themselves(doc, ours) for doc, ours in zip(docs, made, strict=True))
    return tuple(tuple(_apart(ours)) for ours in found_)


def _speakers_first(found: Sequence[Mention], attributions: Sequence[Attribution]) -> list[Mention]:
    """ "She won," she said: who speaks is known before who is spoken of."""
    speakers = {i for a in attributions if a.direct and a.speaker for i in range(*a.speaker)}
    return sorted(found, key=lambda m: m.head.i not in speakers)


def _apart(replacements: Sequence[Replacement]) -> Iterator[Replacement]:
    """By position, without those inside a longer one."""
    stop = 0
    for r in sorted(replacements, key=lambda r: (r.start, -r.stop)):
        if r.start >= stop:
            stop = r.stop
            yield r


def _of_themselves(doc: Doc, replacements: Sequence[Replacement]) -> list[Replacement]:
    """Without "Ode's boat" in "he bought it", where nobody knows whether he is Ode."""
    named = {r.start for r in replacements}
    kept = []
    for r in replacements:
        owner, _, owned = r.text.partition("'s ")
        gender = gender_of_name(owner) if owned else ""
        mates = mates_of(doc[r.start], clause_of(doc[r.start])) if owned else []
        if not any(t.i not in named and t.lower_ in _SUBJECTS[gender] for t in mates):
            kept.append(r)
    return kept


_SUBJECTS = {"m": ("he",), "f": ("she",), "": ("he", "she")}


# ------------------------------------------------------------- pronouns


def _pronoun(
    discourse: Discourse,
    doc: int,
    sentence: int,
    mention: Mention,
    attributions: Sequence[Attribution],
) -> Iterator[Replacement]:
    token = mention.head
    theirs = token.lower_ == "his" and token.dep_ != "poss"  # his could be first
    if token.lower_ in _KEPT or theirs or pleonastic(token) or _of_who(token) or _in_a_title(token):
        return
    if _some_of(token):
        discourse.open["they"] = sentence  # nine of them; they: the nine
        return
    if _of_each(token) or _of_some(token) or _all_of(token) or dislocated(token) or examined(token):
        return
    said = _said(token, attributions)
    speaker = _speaker_of(discourse, said)
    direct = said is not None and said.direct and not _before_marks(token)
    if direct and mention.gender and _opens_behind_that(token):
        return  # saying that "he will win": who says it, or another
    if said is not None and mention.sort is Sort.THING and _might(token) and _saying(token, said):
        return  # "sued over the law, saying it would harm many": the law or who sued
    # "according to his lawyer, Ode": his may be Ode's
    barred = tuple(_spoken_of(discourse, doc, token, attributions) if token.dep_ != "poss" else ())
    where = Where(doc, sentence, mention, speaker, direct, barred)
    same = mention.gender or ("they" if mention.plural else "it")
    found, open_ = _found(discourse, where, same, said)
    if found is None:
        discourse.open[same] = sentence
    if found is None or open_:
        return
    entity = found.entity
    discourse.note(doc, sentence, mention, entity)
    sure = found.certainty >= _least(where, found, said)
    if sure:
        discourse.said_to_be(doc, token, entity)
    text = _written_for(token, entity, discourse)
    if direct and not mention.gender and not _quoted_too(discourse, doc, entity, attributions):
        return
    told = token.dep_ in ("dobj", "pobj", "dative") and entity is speaker and not mention.gender
    # "they said a guard had seen them"; "men from Leeds's boat" would be Leeds's
    told = told or of_whom_it_joins(token, discourse.at.get((doc, token.head.head.i)), entity)
    odd = told or (token.dep_ == "poss" and not entity.name and " from " in (text or ""))
    if not sure or text is None or odd:
        # "his" of two leaves open whose it is, not who "he" is; but: his lawyer said he
        alone = token.dep_ == "poss" and mention.gender and not says(token.head)
        if not alone or found.certainty < LEAST:
            discourse.open[same] = sentence
        return
    beside = (found.beside.start, found.beside.head.i + 1) if found.beside else None
    plural, own = entity.plural or entity.joined, token.dep_ == "poss"
    yield Replacement(token.i, token.i + 1, text, found.certainty, own, plural, beside)


def _found(
    discourse: Discourse, where: Where, same: str, said: Attribution | None
) -> tuple[Antecedent | None, bool]:
    """Whom a pronoun means, and whether a word of its kind before it was left open."""
    token = where.mention.head
    spoke = goes_on_speaking(discourse.recent, where)
    found = spoke or antecedent(discourse.recent, where)
    left = discourse.open.get(same, 0)
    open_ = found is not None and spoke is None and _left_open(discourse, where, found, left)
    if found is None or open_ or found.certainty < _least(where, found, said):
        again = left == where.sentence  # "she says she": both or neither
        topic = _topic(discourse, where) if _foremost(token, said) and not again else None
        if topic is not None:
            return Antecedent(topic, TOPIC, None), False
    return found, open_


def _said(token: Token, attributions: Sequence[Attribution]) -> Attribution | None:
    """Who says it; of ""I think he will", said Ode": Ode."""
    found = said_by(token.i, attributions)
    if found is not None and found.name.lower() in ("i", "we"):
        others = [a for a in attributions if a.direct and a.name.lower() not in ("i", "we")]
        found = said_by(token.i, others) or found
    return found


def _speaker_of(discourse: Discourse, said: Attribution | None) -> Entity | None:
    if said is None or said.origin:
        return discourse.within(said.origin, said.name) if said and said.origin else None
    return discourse.by_name(said.name, Sort.PERSON, "") if said.direct and said.name else None


def _opens_behind_that(token: Token) -> bool:
    """Inside marks that open right behind "that"."""
    marks = [t for t in token.sent if t.text == '"' and t.i < token.i]
    return len(marks) % 2 == 1 and marks[-1].i > 0 and marks[-1].nbor(-1).lower_ == "that"


def _written_for(token: Token, entity: Entity, discourse: Discourse) -> str | None:
    text = describe(entity, discourse)
    speaks = says(token)  # "Wells, they say, are dry": Farmers, by their name
    if text and entity.best is not None and token.text in _INSIDE and not speaks:
        return inside_a_sentence(entity.best, text)
    return text


_INSIDE = words("it its they them their")


def _saying(token: Token, said: Attribution) -> bool:
    verbs = [token.doc[i] for i in said.tokens if token.doc[i].lemma_.lower() == said.verb]
    return any(verb.tag_ == "VBG" for verb in verbs)


def _topic(discourse: Discourse, where: Where) -> Entity | None:
    """Of whom the text tells most by far, where nobody else by name may be meant: an obituary."""
    most, gender = discourse.most, where.mention.gender
    if most is None or not gender or most.gender != gender or where.direct:
        return None
    if most.count < OFTEN or most in where.barred or where.sentence - most.last > FAR:
        return None
    places = [p for p in discourse.recent if p.sentence >= where.sentence - 2]
    named = (p for p in places if p.mention.name not in most.name.split())
    if any(of_no_known_kind(p) and p.mention.head.dep_ in NOUN_SUBJECTS for p in named):
        return None
    near = [p.entity for p in places]
    rivals = [e for e in near if e is not most and e.gender in ("", gender)]
    rivals = [e for e in rivals if e.sort is Sort.PERSON and not (e.plural or e.joined)]
    if any(e.name or 4 * e.count > most.count for e in rivals):
        return None
    return most


def _left_open(discourse: Discourse, where: Where, found: Antecedent, unclear: int) -> bool:
    """The same as the pronoun before it, and that was not clear (in the sentence `unclear`)."""
    token, entity = where.mention.head, found.entity
    one = where.mention.plural and not (entity.plural or entity.joined)
    told = entity is where.speaker or found.beside is None
    if one and told and unclear and where.sentence - unclear <= 1:
        return True  # "they are fast. Acme said they would win": they, or Acme
    subject = token.dep_ in ("nsubj", "nsubjpass")
    named = subject and token.lower_ != "it" and entity.led == unclear
    goes = found.defined or named
    since = any(  # called by its name after that one, and before this
        p.sentence > unclear and (p.sentence < where.sentence or p.mention.head.i < token.i)
        for p in discourse.recent
        if p.entity is entity
    )
    if unclear and 0 < where.sentence - unclear <= 2 and not since and not goes:
        return True
    # "she cut her hair": both or neither
    alone = found.beside is None or found.beside.form is Form.PRONOUN
    return where.sentence == unclear and alone


def _least(where: Where, found: Antecedent, said: Attribution | None) -> float:
    """How sure one must be to write out a pronoun."""
    mention, token, speaker = where.mention, where.mention.head, where.speaker
    least = LEAST if mention.gender else LEAST_PLURAL if mention.plural else _least_thing(found)
    if not (mention.gender or _foremost(token, said) or _object_of(token, found.beside)):
        least += ASIDE
    apart = not found.entity.plural and found.entity is not speaker
    far = (found.beside is None or where.direct) and apart
    if mention.plural and far and speaker is not None and speaker.sort is Sort.PERSON:
        # "the bank shut. Ode said they had left": her people, or those spoken of before
        return 1.0 if found.beside is None else least + 0.1
    kin = token.dep_ == "poss" and token.head.lemma_ in KIN and not found.entity.name
    if kin and found.beside is None:
        least = max(least, KIN_OF)  # removed it from the boy: his sister
    if found.beside is None and token.dep_ == "poss" and token.nbor(1).lower_ == "own":
        return 1.0  # "in her own right": of someone in the sentence
    if token.dep_ == "poss" and mention.gender and found.entity is not speaker:
        least = max(least, LEAST_OWN)
    if where.direct and not mention.gender:
        least += 0.15  # what speakers point at is often not in the text
    return least


def _least_thing(found: Antecedent) -> float:
    common = not (found.entity.name or found.beside or found.defined)
    return LEAST_NOUN if common else LEAST_THING


def _foremost(token: Token, said: Attribution | None) -> bool:
    """An owner, or the subject of a main or a reported clause."""
    if token.dep_ == "poss":
        return True
    verb = token.head
    main = verb.dep_ in ("ROOT", "conj", "ccomp") or (said is not None and verb.i in said.roots)
    return token.dep_ in ("nsubj", "nsubjpass") and main


def _object_of(token: Token, beside: Mention | None) -> bool:
    """An object whose noun stands in the same sentence."""
    return beside is not None and token.dep_ in ("dobj", "pobj", "dative")


def _quoted_too(
    discourse: Discourse, doc: int, entity: Entity, attributions: Sequence[Attribution]
) -> bool:
    """Whether a speaker has spoken of it too: the writer's last subject is not the speaker's."""
    for place in discourse.recent:
        if place.entity is entity and place.doc == doc and place.mention.form is not Form.PRONOUN:
            said = said_by(place.mention.head.i, attributions)
            if said is not None and said.direct:
                return True
    return False


def _quotes_another(token: Token, said: Attribution) -> bool:
    """ "They will say, 'If I lose, I will pay'," said Ode: whoever "they" are."""
    marks = [t for t in token.sent[: token.i - token.sent.start] if t.text in _SINGLE]
    opened = [t for t in marks if t.i in said.content and t.whitespace_ == "" and _apart_from(t)]
    closed = [t for t in marks if t.whitespace_ and opened and t.i > opened[-1].i]
    return bool(opened) and not closed


def _apart_from(mark: Token) -> bool:
    return not mark.is_sent_start and bool(mark.nbor(-1).whitespace_)


_SINGLE = ("'", "‘", "`")


def _might(token: Token) -> bool:
    return token.lower_ == "it" and any(c.tag_ == "MD" for c in token.head.lefts)


def _before_marks(token: Token) -> bool:
    """Ode said she had "lost all": she stands outside the marks."""
    marks = [t for t in token.sent if t.text == '"']
    after = [t for t in marks if t.i > token.i]
    opens = bool(after) and bool(after[0].nbor(-1).whitespace_) and not after[0].whitespace_
    return opens and len(marks) - len(after) in (0, 2)


def _some_of(token: Token) -> bool:
    """Seven died and 43 were hurt, nine of them badly; four aides, among them Ode: of those
    just counted."""
    of = token.head
    if of.lower_ == "among" and of.i and of.nbor(-1).text == ",":
        return True
    part = of.head.tag_ in ("CD", "DT", "JJS") or of.head.lower_ in ("much", "half", "part")
    return token.lower_ in ("them", "it") and of.lower_ == "of" and part


def _all_of(token: Token) -> bool:
    """Turned them all down: no noun stands so before "all"."""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    return token.lower_ == "them" and after.lower_ in ("all", "both", "each")


def _of_who(token: Token) -> bool:
    """A man who runs with his arms up: his own, whoever he is. It all began: no thing did."""
    if token.dep_ == "poss":
        clause = next((a for a in token.ancestors if a.pos_ in ("VERB", "AUX")), token)
        if _of_such_a_one(token):
            return True
        thing = token.lower_ in ("its", "their")  # a line that had its first calls
        return clause.dep_ == "relcl" and any(
            c.tag_ == "WP" or (thing and c.tag_ == "WDT" and c.dep_ in ("nsubj", "nsubjpass"))
            for c in clause.lefts
        )
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    return token.lower_ == "it" and after.lower_ == "all"


def _in_a_title(token: Token) -> bool:
    """The She Hate Me director: a capital in the midst of a sentence, right behind a word."""
    inside = token.i > token.sent.start and token.nbor(-1).is_alpha
    return inside and token.text[0].isupper() and token.text != "I" and not token.text.isupper()


def _of_such_a_one(owner: Token) -> bool:
    """A player past his prime, a singer with her band: such a one's own."""
    prep = owner.head.head
    one = prep.head
    beside = owner.head.dep_ == "pobj" and prep.lower_ in ("past", "beyond", "in", "with")
    any_ = any(c.dep_ == "det" and c.lower_ in ("a", "an", "any") for c in one.children)
    return beside and any_ and one.i == prep.i - 1 and is_person(one.lemma_.lower())


def _of_each(token: Token) -> bool:
    """Despite their attempts, neither side scored: the sides' own."""
    clause = token.sent.root
    subject = next((c for c in clause.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if token.dep_ != "poss" or subject is None or token.i > subject.left_edge.i:
        return False
    return subject.left_edge.lower_ in ("neither", "each", "every", "both", "all", "no", "none")


def _of_some(token: Token) -> bool:
    """Neither of the two gave up their shares, some lost their homes: their own, whoever they
    are. In its entirety: of what was copied, not of who did.
    """
    if token.dep_ == "poss" and token.head.lemma_ == "entirety":
        return True
    subjects = (c for c in clause_of(token).lefts if c.dep_ in NOUN_SUBJECTS)
    some = any(c.lower_ in _SOME or c.left_edge.lower_ in ("neither", "none") for c in subjects)
    return token.lower_ == "their" and some


def _spoken_of(
    discourse: Discourse, doc: int, token: Token, attributions: Sequence[Attribution]
) -> Iterator[Entity]:
    """Whom the one that the token names speaks of by name, or in a quotation at all."""
    for a in attributions:
        if a.speaker is not None and a.speaker[0] <= token.i < a.speaker[1]:
            for i in (i for i in a.content if token.doc[i].pos_ != "PRON"):
                if token.lower_ == "it" and not a.direct and _said_of_itself(token, i, a):
                    continue
                entity = discourse.at.get((doc, i))
                if entity is not None and (entity.name or a.direct):
                    yield entity


def _said_of_itself(it: Token, i: int, said: Attribution) -> bool:
    """ "Acme has closed a plant, it said": a body that says so of itself."""
    noun = it.doc[i]
    return i < it.i and noun.dep_ in NOUN_SUBJECTS and noun.head.i in said.roots


_SOME = words("neither none some many few most several others each everyone nobody")
_KEPT = words(
    "himself herself itself themselves we us our ours you your yours one theirs hers mine"
)
