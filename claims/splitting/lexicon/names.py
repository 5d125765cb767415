"""Noun phrases by name: how far one reaches, and what its bearer is called for short."""

from itertools import takewhile

from claims.language.entities import FIGURES
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import STYLES, TITLES, is_person, means_body, means_people
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Token
from claims.splitting.wording.realise import is_word

BODIES = words(  # last words of what is named after people
    "university college school academy institute foundation center centre museum gallery hospital "
    "church temple mosque cathedral library bank company corporation inc inc. ltd ltd. corp corp. "
    "group society trust fund prize award stadium arena airport park street bridge tower hall "
    "house hotel theatre theater show report act law campaign administration program "
    "programme project exhibit exhibition collection memorial cup trophy tour festival bill plan "
    "awards prizes games championships airlines airways "
    "gang club team party institution initiative network twitter facebook instagram youtube"
)
_INSIDE = words("of for at from on by in to with")  # tie a phrase to the noun before it


def noun_phrase(head: Token) -> tuple[int, int]:
    """Tokens [start, stop) of the phrase that the head heads, without clauses hung on it.

    Takes in what follows without a gap: of Mecca, Inc., (UAAR), one name set beside it.
    """
    doc = head.doc
    start, stop = head.left_edge.i, head.i + 1
    if head.pos_ == "NOUN" and stop < len(doc) and doc[stop].ent_type_ == "PERSON":
        while stop < len(doc) and doc[stop].ent_type_ == "PERSON":  # curator Ann Ode
            stop += 1
    named = 0
    for child in head.children:
        if child.i < head.i or child.i < stop:
            continue
        first = child.left_edge.i
        if child.dep_ == "prep" and child.lower_ in _INSIDE and first == stop:
            stop = _without_clauses(child)
        elif child.dep_ == "appos" and named < 2 and first <= stop + 1:
            stop, named = _without_clauses(child), named + 1
            if stop < len(doc) and doc[stop].text in (")", "]"):
                stop += 1
        elif child.dep_ in ("cc", "conj") and first <= stop + 1 and not named:
            if _joins_a_clause(child):
                break  # her critics, and she has a few
            stop = max(stop, _without_clauses(child))
    return start, stop


def _joins_a_clause(joined: Token) -> bool:
    """Whether it is, or brings in, a clause and no second noun."""
    if joined.dep_ == "conj":
        return joined.pos_ in ("VERB", "AUX")
    after = next((c for c in joined.head.rights if c.dep_ == "conj" and c.i > joined.i), None)
    return after is not None and after.pos_ in ("VERB", "AUX")


_CLAUSES = words("relcl acl advcl ccomp")


def _without_clauses(token: Token) -> int:
    """One past the last token of its subtree that no clause or comma parts from it."""
    stop = token.i + 1
    for t in token.subtree:
        if t.i < stop:
            continue
        within = takewhile(lambda a: a is not token, (t, *t.ancestors))
        if t.i > stop or any(a.dep_ in _CLAUSES for a in within):
            break
        stop = t.i + 1
    while stop > token.i + 1 and token.doc[stop - 1].is_punct and token.doc[stop - 1].text != ")":
        stop -= 1
    return stop


_PARTICLES = words("de del della da di dos van von der den ten ter bin ibn al el la le du zu")
_JOINED = words("al el ad an ar as ash at az ibn abu bin ben")  # with a hyphen
LONGEST_NAME = 12  # tokens


def short_name(head: Token) -> str:
    """The name in a phrase (White House press secretary Jen Psaki: Jen Psaki), or the phrase."""
    start, stop = noun_phrase(head)
    called = next((c for c in head.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"), None)
    of = any(c.dep_ == "prep" and c.i == head.i + 1 for c in head.children)
    if called is not None and of and head.ent_type_ != "PERSON" and head.i < called.i < stop:
        return proper_name(called)  # Head of Sales, Ann Ode
    if head.pos_ == "PROPN" and head.text[0].isupper() and head.lower_ not in TITLES:
        return proper_name(head)
    person = [
        t
        for t in head.doc[head.i + 1 : stop]
        if t.ent_type_ == "PERSON" and t.head.lower_ not in BODIES and not t.text.islower()
    ]
    if person:
        last = person[0]
        while last.i + 1 < stop and head.doc[last.i + 1].ent_type_ == "PERSON":
            last = head.doc[last.i + 1]
        return head.doc[person[0].i : last.i + 1].text
    for child in head.children:
        kind = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in child.children)
        if child.dep_ == "appos" and child.pos_ == "PROPN" and child.i < stop and not kind:
            return proper_name(child)
    name = head.doc[start : _short_enough(head, start, stop)].text
    if name.count("(") > name.count(")"):
        name = name.split("(")[0].strip()
    return _untitled(name)


def _short_enough(head: Token, start: int, stop: int) -> int:
    """Where a long phrase can end: Posts on the board [for the site of ...]."""
    if stop - start <= LONGEST_NAME:
        return stop
    inside = head.doc[head.i + 2 : start + LONGEST_NAME + 1]
    ends = [t.i for t in inside if t.dep_ == "prep" and t.lower_ != "of"]  # no district [of Ulm]
    ends = ends or [t.i for t in inside if t.dep_ == "prep"]
    return ends[-1] if ends else head.i + 1


_BEFORE_TITLES = words("prime vice deputy former")


_WITH_NAMES = words("lord pope")
_CHIEF = words("executive economist scientist")


def _untitled(name: str) -> str:
    """President Moon Jae-in: Moon Jae-in."""
    parts, before = name.split(), ""
    while len(parts) > 1 and parts[0][0].isupper() and parts[1][0].isupper():
        of_chief = before == "chief" and parts[0].lower() in _CHIEF
        if not of_chief and parts[0].lower() not in TITLES | _BEFORE_TITLES:
            break
        if parts[0].lower() in _WITH_NAMES and len(parts) == 2:
            break
        before, parts = parts[0].lower(), parts[1:]
    return " ".join(parts)


def proper_name(head: Token, reach: tuple[int, int] | None = None) -> str:
    """The run of name words around the head, without articles, titles and what is in small letters.

    Chinese Foreign Ministry; Church of Scientology; Kim Min-Woo; "" when there is none.
    reach: its `name_span`, where that is known.
    """
    start, stop = reach or name_span(head)
    name = head.doc[start:stop].text
    person = _someone(head)
    if person or not head.ent_type_:
        name = _untitled(name)
    if person:
        name = _without_role(name, start > 0 and head.doc[start - 1].lower_ == "of")
    return name if opens_as_name(name) and not _is_title(name) else ""


def name_span(head: Token) -> tuple[int, int]:
    """Tokens [start, stop) of the name around the head, titles included."""
    doc, person = head.doc, _someone(head)
    start = head.i
    while start and _goes_left(doc[start - 1], doc[start], person):
        start -= 1
    if not person:
        start = _behind_event(_shared_front(head, start), head)
    while start < head.i and not _opens_name(doc[start], person):
        if start == head.i - 1 and doc[start].lower_ in _WITH_NAMES:
            break  # Lord Ode is called so
        start += 1
    return start, head.i + 1 if person else _end_of_name(head, start)


def _end_of_name(head: Token, start: int) -> int:
    """One past the last word of the name of no person: the Union of Post and Telecom Workers."""
    doc, stop = head.doc, head.i + 1
    while stop < len(doc) and _goes_right(doc[stop], head):
        stop += 1
    while stop > head.i + 1 and not doc[stop - 1].text[0].isupper():
        stop -= 1
    person = head.lower_ in TITLES or is_person(head.lower_)
    if stop == start + 1 and is_word(head.lower_) and not person:
        stop = _of_which(head)
    if stop < len(doc) and _and_sons(doc, stop):
        return stop + 2
    whole, stop = stop, _before_another(head, stop)
    if "of" in (t.lower_ for t in doc[start:stop]) and doc[stop - 1].i > head.i:
        while (
            stop >= whole
            and stop + 1 < len(doc)
            and doc[stop].lower_ in ANDS
            and doc[stop + 1].ent_type_ == "ORG"
            and doc[stop + 1].text[0].isupper()
            and doc[stop + 1].head.i > stop
        ):
            stop += 2
            while stop < len(doc) and doc[stop].ent_type_ == "ORG" and doc[stop].text[0].isupper():
                stop += 1
    if doc[stop - 1].lower_ in ("no", "no.") and stop + 1 < len(doc):
        number = stop + (doc[stop].text == ".")
        stop = number + 1 if doc[number].like_num else stop  # Act No. 12
    elif is_numbered(doc[stop - 1]):
        stop += 1
    return stop


def is_numbered(token: Token) -> bool:
    """The Flight of Flight 17."""
    behind = token.doc[token.i + 1 : token.i + 2]
    return token.text[0].isupper() and token.lower_ in _NUMBERED and behind.text.isdigit()


_NUMBERED = words("flight highway interstate route resolution channel apollo soyuz voyager")


def _and_sons(doc: Doc, at: int) -> bool:
    """Ode [and Sons]."""
    behind = doc[at : at + 2]
    return len(behind) == 2 and behind[0].lower_ in ANDS and is_kin_of_firm(behind[1])


def is_kin_of_firm(token: Token) -> bool:
    """The Sons of Ode and Sons."""
    joined = token.i > 1 and token.nbor(-1).lower_ in ANDS and token.nbor(-2).pos_ == "PROPN"
    return joined and token.text[0].isupper() and token.lower_ in _IN_FIRMS


_IN_FIRMS = words("sons son daughters brothers partners associates co company")


def _of_which(head: Token) -> int:
    """One past the end of the Treaty of Lisbon, of a noun with a capital."""
    doc, of = head.doc, head.i + 1
    stop = of + 1
    if stop >= len(doc) or doc[of].lower_ != "of" or doc[of].head != head:
        return of
    while stop < len(doc) and doc[stop].pos_ == "PROPN" and doc[stop].text[0].isupper():
        stop += 1
    return stop if stop > of + 1 and doc[stop - 1].head == doc[of] else of


def _someone(head: Token) -> bool:
    """A person's name, by its label or a known first name; no label that takes in an article."""
    if head.i + 1 < len(head.doc) and _and_sons(head.doc, head.i + 1):
        return False
    first = head
    while first.ent_iob_ == "I":
        first = first.nbor(-1)
    person = head.ent_type_ == "PERSON" and first.lower_ != "the"
    return person or _gender_of_first(head) or is_titled(head)


def is_titled(head: Token) -> bool:
    """Dame Ode, Mr Lind, whatever they were taken for; no Dame Street."""
    before = head.doc[head.i - 1] if head.i else head
    title = before.lower_.rstrip(".") in STYLES and before.text[0].isupper()
    return title and head.pos_ == "PROPN" and head.lower_ not in BODIES and head.text.istitle()


ANDS = ("and", "&")


def names_a_body(head: Token) -> bool:
    """Whether it is one body by its last word: the Rescue Service, Lund Hospital."""
    return _is_body(head.lower_) and head.text[0].isupper() and head.tag_ != "NNPS"


def _is_body(word: str) -> bool:
    return word in BODIES or word in _OFFICES or means_body(word)


_OFFICES = words(
    "service guard corps office bureau executive centre unit division directorate inspectorate "
    "tribunal command brigade fleet authority exchange union conference assembly fund bank"
)


def _shared_front(head: Token, start: int) -> int:
    """Where it begins when words joined by "and" tell of its head: Fire and Rescue Service."""
    doc, first = head.doc, head.left_edge.i
    if not names_a_body(head):
        return start
    while first < start and not (doc[first].text[0].isupper() and doc[first].pos_ != "DET"):
        first += 1
    front = doc[first : head.i]
    joined = any(t.lower_ in ANDS for t in front)
    words_ = all(t.text[0].isupper() or t.lower_ in ANDS or t.text == "," for t in front)
    others = {"GPE", "PERSON"} - {head.ent_type_}
    lands = any(t.ent_type_ in others for t in front[:1])
    return first if joined and words_ and not lands else start


def _behind_event(start: int, head: Token) -> int:
    """After the First World War Orvex grew: the name that no comma parts from the event."""
    doc = head.doc
    first = start - 1
    if first < 1 or doc[first].lower_ != "the" or not doc[first - 1].is_sent_start:
        first += 1  # the article is part of the label
        if first < 1 or doc[first].lower_ != "the" or not doc[first - 1].is_sent_start:
            return start
    after = doc[head.i + 1 : head.i + 2].text and doc[head.i + 1]
    goes_on = after and after.tag_ in ("VBD", "VBZ", "MD", "RB")
    events = [t.i for t in doc[start : head.i] if t.lower_ in EVENTS]
    if not events or not goes_on or doc[first - 1].pos_ not in ("ADP", "SCONJ"):
        return start
    last = events[-1] + 1
    named = doc[last].tag_ == "NNP" and not names_a_body(head) and not is_word(head.lower_)
    return last if named and set(doc[last].text) - set("IVX") else start


EVENTS = words(
    "war wars depression ages age crisis revolution reformation renaissance games olympics show "
    "conference fair festival cup final championship championships summit restoration blitz"
)


def _before_another(head: Token, stop: int) -> int:
    """The University of Lund and Malmo Hospital, the Ministry of Trade and Orvex: two."""
    doc = head.doc
    ands = [i for i in range(head.i + 1, stop) if doc[i].lower_ in ANDS]
    if not ands:
        return stop
    behind = doc[ands[-1] + 1 : stop]
    another = len(behind) > 1 and names_a_body(behind[-1])
    known = is_word(behind[0].lower_) or behind[0].tag_ == "NNPS"
    return ands[-1] if another or not known or behind[0].lower_ == "the" else stop


def opens_as_name(word: str) -> bool:
    """A capital, also behind a small particle: al-Rashid."""
    particle, _, rest = word.partition("-")
    return word[0].isupper() or (particle in _JOINED and rest[:1].isupper())


def bare(part: str) -> str:
    """The word of a name without its article: Sabri of al-Sabri."""
    particle, _, rest = part.partition("-")
    return rest if rest and particle.lower() in _JOINED - _OWN else part


_OWN = words("abu ibn bin ben")  # no articles: without them it is another's name


def surname(name: str) -> str:
    """De Vries of Thomas de Vries, as it may be alone: all from its small word on."""
    parts = name.split()
    small = (k for k, part in enumerate(parts[:-1]) if k and part.lower() in _PARTICLES)
    whole = " ".join(parts[next(small, len(parts) - 1) :])
    return whole[:1].upper() + whole[1:]


def _without_role(name: str, of: bool) -> str:
    """Lund Harbour Manager Bo Ode: Bo Ode; of: the guest of Honour Ann is Ann."""
    parts = name.split()
    if gender_of_name(parts[0]) or (len(parts) == 2 and parts[0].lower() in _WITH_NAMES):
        return name
    roles = [k for k, part in enumerate(parts[:-1]) if part.lower() in TITLES]
    named = [k for k, part in enumerate(parts[1:-1]) if gender_of_name(part)]  # Ode Chef Bo Lind
    roles += [k for k in named if _role(parts[k].lower()) or _is_body(parts[k].lower())]
    if roles:
        return " ".join(parts[roles[-1] + 1 :])
    if of and len(parts) > 1 and gender_of_name(parts[1]) and is_word(parts[0].lower()):
        return " ".join(parts[1:])
    return name


def _gender_of_first(head: Token) -> bool:
    """Whether a known first name stands at the front of the run of capitals that ends here."""
    start = head.i
    if head.lower_ in BODIES:
        return False
    while start and head.doc[start - 1].head == head and head.doc[start - 1].text[0].isupper():
        start -= 1
    return start < head.i and bool(gender_of_name(head.doc[start].text))


def _is_title(name: str) -> bool:
    """Whether it is all titles: The President."""
    return all(word in TITLES for word in name.lower().split())


def _goes_left(before: Token, token: Token, person: bool) -> bool:
    if before.text == "-":
        return not before.whitespace_ and before.i > 0
    if token.text == "-":
        return not before.whitespace_  # Jean-Paul, also at the front of a text
    if is_month(before):
        return False
    if before.tag_ == "NNP" and before.text.istitle() and not set(token.text) - set("IVX"):
        return True  # Ramesses IV, however it was parsed
    if before.text in ("'s", ".") or (before.is_sent_start and before.pos_ == "ADP"):
        return False
    if before.is_sent_start and (before.ent_type_ in FIGURES or before.lower_ in _DAYS):
        return False  # Yesterday Ode met
    if before.is_sent_start and before.tag_ in ("NN", "VBN", "VBD", "VBG"):
        return False  # Actor Bo Ode; Asked Bo Ode
    if before.is_sent_start and _role(before.lower_):
        return False  # Rival Ode
    of_one = person and before.dep_ == "appos" and before.ent_type_ == "PERSON"  # no comma between
    if before.dep_ not in ("compound", "flat", "nmod", "amod", "det", "poss") and not of_one:
        return False
    if person and before.text in _PARTICLES and before.i and not before.is_sent_start:
        first = before.nbor(-1)  # Marieke de Boer, Anna van der Meer
        while first.text in _PARTICLES and first.i:
            first = first.nbor(-1)
        return first.pos_ == "PROPN" and first.text[0].isupper()
    named_so = before.ent_type_ in ("", "PERSON", token.ent_type_) or gender_of_name(before.text)
    if person and not named_so:
        return False
    return before.text[0].isupper() and before.tag_ not in ("PRP$", "DT")


_DAYS = words("yesterday today tomorrow tonight now")
_MONTHS = words(
    "january february march april may june july august september october november december"
)


def is_month(token: Token) -> bool:
    """In April Greenland voted: the month is no part of the name."""
    return token.lower_ in _MONTHS and token.i > 0 and token.nbor(-1).pos_ in ("ADP", "NUM")


def _role(word: str) -> bool:
    """What someone is, and no first name: forecaster, rival; not Hunter."""
    known = word not in TITLES and not gender_of_name(word)
    return known and means_people(word) and is_word(word)  # nor Lindqvist


def _goes_right(token: Token, head: Token) -> bool:
    """Through "of Scientology" inside one entity."""
    if token.ent_iob_ != "I" or not head.ent_type_ or token.tag_ == "POS":
        return False
    if token.is_punct:
        return token.text in (",", "-") and head.ent_type_ == "ORG"
    if token.lower_ == "the" and token.nbor(-1).text[0].isupper():
        return False  # on Twitter the Post said
    return token.text[0].isupper() or token.lower_ in _TYING


_TYING = words("of the and & for on in to at")


def _opens_name(token: Token, person: bool) -> bool:
    if token.text == "-" or token.pos_ in ("DET", "NUM") or token.lower_ in ("the", "a", "an"):
        return False
    of_chief = token.lower_ in _CHIEF and token.i > 0 and token.nbor(-1).lower_ == "chief"
    return not (person and (of_chief or token.lower_ in TITLES))
