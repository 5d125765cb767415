"""Who says it: the subject of a verb of saying, wherever the sentence has it."""

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import names_a_body, noun_phrase, short_name
from claims.splitting.lexicon.people import GROUPS, TITLES, is_person, means_body, means_people
from claims.splitting.lexicon.reporting import FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.tree import NOUN_SUBJECTS

NO_ONE = words("nobody none no-one noone nothing you")
NOBODY = words("it which that what this there")
FIRST = words("i we my our")
RELATIVE = ("WDT", "WP")
INVERTED = ("attr", "dobj", "oprd", "npadvmod")  # what the parser takes an inverted subject for


def speaker_of(verb: Token) -> Token | None:
    """The one who says: subject, agent of a passive, or what the participle belongs to."""
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    if passive:
        agent = next((c for c in verb.children if c.dep_ == "agent"), None)
        return _object_of(agent) if agent else _where_it_stands(verb)
    if verb.lemma_.lower() in ("hear", "learn"):  # the panel heard from Ode that it leaked
        teller = next((_object_of(c) for c in verb.rights if c.lower_ == "from"), None)
        if teller is not None and speaks_or_tells(teller):
            return teller
    if verb.tag_ == "VBZ" and verb.lemma_ in ("say", "state"):
        text = _where_it_stands(verb)
        if text is not None and not any(c.lower_ in ("a", "an") for c in text.lefts):
            return text  # not: the firm grew, it says in a statement
    subjects = [c for c in verb.children if c.dep_ in NOUN_SUBJECTS]
    if verb.dep_ == "relcl" and len(subjects) > 1:  # a plan which Ode said was late
        subjects = [c for c in subjects if c.tag_ not in RELATIVE]
    behind = [c for c in subjects if c.i > verb.i]  # Recipients, said X, are ...
    subject = behind[0] if behind else subjects[0] if subjects else None
    if subject is not None:
        if subject.tag_ == "WP" and verb.dep_ == "relcl":
            return verb.head
        if subject.tag_ == "WDT" and verb.dep_ == "relcl" and _is_text(verb.head):
            return issuer(verb.head) or verb.head  # a statement which read: "Y"
        whom = [t for t in subject.subtree if t.tag_ == "WP" and t.dep_ == "pobj"]
        if verb.dep_ == "ROOT" and any(t.head.head == subject for t in whom):
            return None  # "thanked the nurses, many of whom wrote": a clause of the nurses
        return subject
    after = next((c for c in verb.children if c.i > verb.i and c.dep_ in INVERTED), None)
    before = verb.doc[verb.i - 1].text if verb.i else ""
    spoken = before in (",", '"') and verb.lemma_.lower() in STATEMENT
    spoken = spoken and (verb.tag_ != "VBG" or verb.lemma_ == "cite")  # telling reporters: "Y"
    if after is not None and spoken and after.pos_ in ("PROPN", "NOUN", "NUM"):
        return after  # "Y," warned X
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return _inherited(verb) or speaker_of(verb.head)
    if verb.dep_ in ("advcl", "xcomp") and verb.tag_ == "VBG":
        if (last := _who_argued(verb)) is not None:
            return last
        for said in verb.head.children:  # "It costs much," Ode said, adding
            if said.dep_ == "parataxis" and said.i < verb.i and said.lemma_ in STATEMENT:
                return speaker_of(said)
        subject = next((c for c in verb.head.children if c.dep_ in NOUN_SUBJECTS), None)
        around = verb.head.head
        if subject is not None and is_mute(subject) and around.lemma_.lower() in STATEMENT:
            subject = next((c for c in around.children if c.dep_ in NOUN_SUBJECTS), subject)
        return subject if subject is not None else _inherited(verb.head)
    if (going := _going(verb)) is not None:
        return next((c for c in going.children if c.dep_ in NOUN_SUBJECTS), None)
    if verb.dep_ in ("acl", "pcomp") and verb.tag_ == "VBG" and verb.head.pos_ in ("NOUN", "PROPN"):
        return issuer(verb.head) or verb.head
    return _quoted_as(verb)


def _object_of(prep: Token) -> Token | None:
    return next((c for c in prep.rights if c.dep_ == "pobj"), None)


def speaks_or_tells(noun: Token) -> bool:
    """Somebody, a body, or a text."""
    lemma = noun.lemma_.lower()
    named = noun.ent_type_ in ("PERSON", "ORG", "NORP") or noun.tag_ == "PRP"
    return named or means_people(lemma) or lemma in GROUPS or lemma in RECORDS


def _where_it_stands(verb: Token) -> Token | None:
    """ "It is noted on the firm's website that", "it says in the report that": the text."""
    it = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if it is None or it.lower_ != "it":
        return None
    for prep in verb.rights:
        text = _object_of(prep) if prep.lower_ in ("on", "in") else None
        if text is not None and text.lemma_.lower() in RECORDS:
            return text
    return None


_ISSUING = words("issue release write send make post tweet circulate deliver give")


def _is_text(noun: Token) -> bool:
    return noun.lemma_.lower() in RECORDS and noun.tag_ == "NN"


def issuer(text: Token) -> Token | None:
    """ "The airline issued a statement saying that": the airline says so."""
    verb = text.head
    if text.dep_ != "dobj" or verb.lemma_.lower() not in _ISSUING or text.tag_ != "NN":
        return None
    if text.lemma_.lower() not in RECORDS | {"speech"}:
        return None
    who = speaker_of(verb)
    return who if who is not None and who.tag_ not in RELATIVE else None


def _who_argued(saying: Token) -> Token | None:
    """ "The bishop met Queen Ada, who spoke for peace; adding: "Y"": the last who spoke adds."""
    main, comma = saying.head, saying.nbor(-1) if saying.i else saying
    if comma.text not in (",", ";") or main.dep_ == "relcl" or main.i > saying.i:
        return None
    if main.lemma_.lower() in STATEMENT:
        return None
    for clause in saying.doc[main.i + 1 : comma.i]:
        who = next((c for c in clause.lefts if c.dep_ == "nsubj"), None)
        ends = clause.dep_ == "relcl" and clause.right_edge.i >= comma.i - 1
        if not ends or who is None or who.lower_ != "who" or clause.head.i < main.i:
            continue
        if clause.lemma_.lower() in STATEMENT | _SPEAKING and clause.tag_ == "VBD":
            return clause.head
    return None


_SPEAKING = words("speak call plead press push campaign appeal criticise criticize")
_HEARD = words("overhear hear film record tape")
_CITED = words("quote cite report hear record say see")


def _quoted_as(verb: Token) -> Token | None:
    """Ode was quoted as saying; heard to say; reported to have said."""
    outer = around_saying(verb)
    return next((c for c in outer.lefts if c.dep_ in NOUN_SUBJECTS), None) if outer else None


def around_saying(verb: Token) -> Token | None:
    """The verb that only brings in the saying: went on to say, was quoted as saying."""
    if (going := _going(verb)) is not None:
        return going
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and issuer(verb.head) is not None:
        return verb.head.head  # issued a statement saying
    passive = any(c.dep_ == "auxpass" for c in verb.head.lefts)
    if verb.tag_ == "VBG" and passive and verb.head.lemma_ in _HEARD:
        return verb.head  # was overheard telling a friend that
    cited = verb.dep_ == "pcomp" and verb.head.lower_ == "as"
    outer = verb.head.head if cited else verb.head
    to = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.lefts)
    if not cited and not (to and verb.dep_ in ("xcomp", "advcl")):
        return None
    passive = any(c.dep_ == "auxpass" for c in outer.lefts)
    return outer if passive and outer.lemma_.lower() in _CITED else None


def name_of(who: Token) -> str:
    """The speaker's name, where the phrase or what stands beside it has one; else the phrase.

    Of several who are all named: all of them.
    """
    if named := _behind_an_office(who) or _with_ampersand(who) or _masthead(who):
        return named
    who = _behind_a_role(who) or who
    if all_named := _each_by_name(who):
        return all_named
    names = [_name_of_one(t) for t in (who, *_named_beside(who))]
    also = _also(who)
    if also is not None and len(names) == 1 and also.text not in names[0]:
        names.append(_name_of_one(also))
    name = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    whose = next((c for c in who.lefts if c.dep_ == "poss" and c.ent_type_ == "GPE"), None)
    body = means_body(who.lower_) or names_a_body(who)
    if whose is not None and body and whose.text not in name:
        name = f"{short_name(whose)}'s {name}"  # Norway's Defence Ministry
    if len(name.strip(".")) < 2 or name.count('"') % 2:  # an initial, half of a quotation
        name = who.doc[slice(*noun_phrase(who))].text.replace('"', "")
    return name


def _each_by_name(who: Token) -> str:
    """Two nurses, Ann Ode and Bo Lind: both of them."""
    if who.tag_ not in ("NNS", "CD") or who.ent_type_ == "PERSON":
        return ""
    first = next((c for c in who.rights if c.dep_ == "appos" and c.ent_type_ == "PERSON"), None)
    if first is None or first.left_edge.nbor(-1).text != ",":
        return ""
    names = [first]
    for name in names:
        names += [c for c in name.rights if c.dep_ == "conj" and c.ent_type_ == "PERSON"]
    if len(names) == 1:
        return ""
    *others, last = map(short_name, names)
    return f"{', '.join(n.split(',')[0].split(' and ')[0] for n in others)} and {last}"


def _behind_a_role(who: Token) -> Token | None:
    """The Guide to Ulm author Ann Ode said: no guide does."""
    name = who.right_edge
    first = name
    while first.i > who.i and first.nbor(-1).ent_type_ == "PERSON":
        first = first.nbor(-1)
    role = first.nbor(-1) if first.i > who.i + 1 else who
    named = name.ent_type_ == "PERSON" and name.pos_ == who.pos_ == "PROPN"
    is_role = role != who and role.pos_ == "NOUN" and is_person(role.lemma_.lower())
    return name if named and is_role and who.ent_type_ != "PERSON" else None


def _behind_an_office(who: Token) -> str:
    """The director of the Council on Water Ann Ode, by her first name: the parser took one name."""
    name = who.right_edge
    first = name.nbor(-1) if name.i > who.i + 3 else who
    office = who.pos_ == "NOUN" and is_person(who.lemma_.lower()) and first.pos_ == "PROPN"
    if not office or name.pos_ != "PROPN" or not gender_of_name(first.text):
        return ""
    body = first.nbor(-1)
    titled = body.lower_ in TITLES or is_person(body.lower_)  # the widow of President Bo Ode
    if body.pos_ != "PROPN" or titled or gender_of_name(body.text):
        return ""
    return f"{first.text} {name.text}"


def _with_ampersand(who: Token) -> str:
    """The Food & Water Authority: one body."""
    second = next((c for c in who.rights if c.dep_ == "conj" and c.pos_ == "PROPN"), None)
    if second is None or second.left_edge.nbor(-1).text != "&" or who.pos_ != "PROPN":
        return ""
    first = next(t for t in who.doc[who.left_edge.i : who.i + 1] if t.text[0].isupper())
    first = first.nbor(1) if first.lower_ == "the" else first
    return who.doc[first.i : second.i + 1].text


def _masthead(who: Token) -> str:
    """The People's Daily, The Guardian: whose it is, and a capital article, are of the name."""
    first, doc = who, who.doc
    while first.ent_iob_ == "I" and first.i > who.sent.start:
        first = first.nbor(-1)
    if first.text != "The" and first.i > who.sent.start and first.nbor(-1).text == "The":
        first = first.nbor(-1)
    if who.ent_type_ == "PERSON" or who.pos_ != "PROPN" or first == who or who.right_edge != who:
        return ""
    paper = who.i == first.i + 1 and who.lower_ in _PAPERS  # The Sun said
    loud = first.text == "The" and (not first.is_sent_start or paper)
    owned = who.ent_type_ == "ORG" and any(t.tag_ == "POS" for t in doc[first.i : who.i])
    if first.lower_ == "the" and not loud:
        first = first.nbor(1)
    return doc[first.i : who.i + 1].text if loud or owned else ""


_PAPERS = words(
    "times post guardian sun independent telegraph economist mirror mail herald tribune journal "
    "star standard observer chronicle gazette globe"
)


def _named_beside(who: Token) -> list[Token]:
    """Mayor Ann Ode and her deputy Bo Lind: the others who speak with the first, all by name."""
    more = [who]
    for part in more:
        more += [_bearer(c) for c in part.rights if c.dep_ == "conj"]
    ands = [c for t in more for c in t.rights if c.lower_ == "and" and c.dep_ == "cc"]
    named = all(t.pos_ == "PROPN" and t.ent_type_ for t in more)
    return more[1:] if named and ands and ands[0].ent_iob_ == "O" else []  # not Ode and Sons


def _also(who: Token) -> Token | None:
    """The union's leader, who is new, and the director Ada Krol: the second of two who speak."""
    more = [c for c in who.rights if c.dep_ == "conj" and c.pos_ in ("NOUN", "PROPN")]
    more = [c for c in more if c.pos_ == "PROPN" or any(map(_tells_which, c.lefts))]
    ands = [c for c in who.rights if c.dep_ == "cc" and c.lower_ == "and"]
    if len(more) != 1 or len(ands) != 1 or who.dep_ != "nsubj" or who.ent_type_ == "ORG":
        return None
    both = ands[0].i < more[0].i < who.head.i and ands[0].ent_iob_ == "O"
    return _bearer(more[0]) if both else None


def _tells_which(word: Token) -> bool:
    """The, her, his; not: the mayor and former banker."""
    return word.dep_ in ("det", "poss", "nummod")


def _bearer(role: Token) -> Token:
    """The name right behind a role, however it was hung: deputy mayor Bo Lind."""
    end = role.i + 1
    while end < len(role.doc) and role.doc[end].ent_type_ == "PERSON":
        end += 1
    named = role.pos_ == "NOUN" and is_person(role.lemma_.lower()) and end > role.i + 1
    return role.doc[end - 1] if named else role


def _name_of_one(who: Token) -> str:
    if any(c.tag_ == "WP$" for c in who.lefts) and who.head.dep_ == "relcl":
        rest = who.doc[who.left_edge.i + 1 : who.i + 1].text  # a firm whose website says
        return f"{short_name(who.head.head)}'s {rest}"
    beside = [c for c in who.rights if c.dep_ == "appos"]
    person = next((c for c in beside if c.ent_type_ == "PERSON"), None)
    whose = any(c.dep_ == "prep" and not c.n_rights for c in who.rights)  # mother of striker Bo Ode
    if person is not None and who.ent_type_ != "PERSON" and not whose:
        first = person.left_edge  # his father Amin El-Sayed Amin: a name read as several
        while first.i > who.i + 1 and first.nbor(-1).pos_ == "PROPN":
            first = first.nbor(-1)
        parted = first.i < person.left_edge.i
        # the Head of Sales, Bo Ode
        return who.doc[first.i : person.i + 1].text if parted else short_name(person)
    name = short_name(who)
    start, stop = noun_phrase(who)
    told = next((c for c in who.rights if c.dep_ == "amod" and c.i == stop), None)
    if told is not None and who.pos_ == "NOUN" and told.right_edge.i - stop < 6:
        return who.doc[start : told.right_edge.i + 1].text  # sources close to the talks
    for prep in who.rights:  # a spokesman for Ode, the mother of Ann Ode
        inside = who.doc[prep.i : stop].text if prep.dep_ == "prep" and prep.i < stop else ""
        if name in inside and f", {name}" not in inside:
            return who.doc[start:stop].text if who.pos_ == "NOUN" else name
    kind = next((c for c in beside if c.pos_ == "NOUN" and c.left_edge.i > who.i + 1), None)
    if kind is None or who.doc[kind.left_edge.i - 1].text != ",":
        return name
    return name.removesuffix(who.doc[kind.left_edge.i - 1 : noun_phrase(who)[1]].text).strip()


def name_behind(who: Token, stop: int) -> Token | None:
    """The mayor, Bo Ode, said: the name between commas behind who has a role, where it ends.

    The parser may have hung it anywhere.
    """
    doc = who.doc
    person = is_person(who.lemma_.lower()) or who.lower_.endswith(("man", "woman"))
    if stop + 1 >= len(doc) or doc[stop].text != "," or not person:
        return None
    end = stop + 1
    while end < len(doc) and doc[end].ent_type_ == "PERSON":
        end += 1
    named = stop + 1 < end < len(doc) and doc[end].text == ","
    return doc[end - 1] if named else None


def _inherited(verb: Token) -> Token | None:
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
        for child in verb.children:
            if child.dep_ in NOUN_SUBJECTS:
                # farmers who fear the law and say that
                return verb.head if child.tag_ in RELATIVE and verb.dep_ == "relcl" else child
    return None


def _going(verb: Token) -> Token | None:
    """ "went on to say", "went so far as to say": the going."""
    outer = verb.head.head if verb.head.lower_ == "far" else verb.head
    on = outer.lemma_ == "go" and any(c.dep_ == "prt" or c.lower_ == "far" for c in outer.rights)
    next_to = verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl")
    return outer if next_to and (on or outer.lemma_ == "continue") else None


RECORDS = words(
    "study report survey paper letter statement poll review article notice document analysis "
    "research decision ruling note text census complaint filing suit lawsuit indictment petition "
    "website site page section post posting blog tweet message email book memoir film programme "
    "program show record account description data figure number statistic estimate result "
    "finding autopsy investigation inquiry test trial experiment evidence source summary law act "
    "bill constitution treaty agreement deal charter code rule guideline order warning sign label "
    "poster banner slogan caption headline magazine newspaper station channel network outlet "
    "broadcaster release bulletin brochure map model theory observation image photograph photo "
    "video footage transcript tape recording diary journal entry poem song verse inscription "
    "motto voice word forecast projection calculation measurement simulation chart table list "
    "memo minutes dossier log logbook cable file contract invoice receipt certificate "
    "palace office service campaign embassy hospital school university museum church movement plan "
    "proposal resolution regulation policy half majority percent member"
)


def is_mute(who: Token) -> bool:
    """A common noun for what neither speaks nor is written or measured: the attack, its speed."""
    lemma = who.lemma_.lower()
    named = who.pos_ != "NOUN" or who.ent_type_ in ("PERSON", "ORG", "NORP", "GPE")
    if named or is_person(lemma) or lemma in GROUPS or lemma in RECORDS or who.tag_ == "NNS":
        return False
    return not any(c.dep_ == "appos" for c in who.children)


_FEW = words("one two three four five six several some")
_SHARES = words(
    "percent % half third quarter fifth tenth majority minority fraction most some none"
)


def share_of(who: Token) -> bool:
    """ "Half of the voters said they ...": what is said holds of that half alone."""
    if who.lower_ == "one" and not who.n_rights:
        return False  # shouted one
    one = next((c for c in who.lefts if c.lower_ == "one" and c.dep_ == "nummod"), None)
    if one is not None and not any(t.tag_ == "CD" for t in who.doc[who.i : who.right_edge.i + 1]):
        return False  # one study in the journal; not one voter in ten
    few = who.lower_ in _FEW and any(
        t.dep_ == "pobj" and (t.lower_ == "them" or any(c.dep_ in ("det", "poss") for c in t.lefts))
        for c in who.rights
        if c.lower_ == "of"
        for t in c.rights
    )
    if few:
        return False  # three of the jurors, one of them
    counted = (who, *(c for c in who.children if c.dep_ in ("nummod", "quantmod", "amod")))
    of = any(c.dep_ == "prep" and c.lower_ in ("of", "in") for t in counted for c in t.children)
    of = of or any(t.lower_ == "in" for t in who.doc[who.left_edge.i : who.i])  # three in ten Danes
    return any(t.lower_ in _SHARES or t.tag_ == "CD" for t in counted) and (
        of or any(t.lower_ in ("percent", "%") for t in counted) or who.tag_ == "CD"
    )


def animate_it(verb: Token, who: Token) -> bool:
    """ "It said", "it found" of a body or a report; not "it was said", not "which shows that"."""
    tells = verb.lemma_ in STATEMENT or verb.lemma_ in _FOUND_OUT
    return who.lower_ == "it" and who.dep_ == "nsubj" and tells


_FOUND_OUT = (FINDING - words("show demonstrate")) | words("believe expect")


def finite(verb: Token) -> bool:
    """Whether a verb, or an auxiliary of it, is finite."""
    finite = ("VBD", "VBZ", "VBP", "MD")
    return verb.tag_ in finite or any(
        c.tag_ in finite and c.dep_ in ("aux", "auxpass") for c in verb.children
    )
