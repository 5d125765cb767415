"""Which verb of a clause is the main one, where the parser took another; mended on the parse."""

from collections.abc import Sequence

from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.speech.speakers import finite
from claims.splitting.wording.realise import inflect, nothing_but_noun, verb_lemma

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
OPENERS = words("before after when while as because although though since until once")


def has_subject(verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(c.dep_ in SUBJECTS for c in verb.children)


def as_subject(verb: Token) -> str:
    """What the subject of a verb is called, of a passive and of another."""
    return "nsubjpass" if any(c.dep_ == "auxpass" for c in verb.lefts) else "nsubj"


def closing_comma(noun: Token) -> Token:
    """The comma that closes a phrase, hung inside it or beside it; without one, another word."""
    return noun.right_edge if noun.right_edge.text == "," else noun.right_edge.nbor(1)


def past(verb: Token) -> None:
    """Read a verb as the past tense."""
    verb.tag_ = "VBD"


def take_place(verb: Token, other: Token) -> None:
    """Hang a verb where another one hangs, and leave that one to be hung."""
    verb.dep_, root = other.dep_, other.head == other
    verb.head = verb if root else other.head


def mend_main_verb(verb: Token) -> None:
    """Its lemma, its tense, and the noun that was read as a part of it."""
    if verb.tag_ in ("VBG", "VBD", "VBN"):
        _mend_lemma(verb)
    if verb.tag_ == "VBP" and _no_present(verb):
        past(verb)
    if verb.tag_ == "VB" and verb.dep_ in ("ROOT", "ccomp", "conj", "relcl"):
        _past_as_bare(verb)
    if verb.dep_ not in ("ROOT", "ccomp", "conj"):
        return
    active = verb.head.tag_ == "VBD"  # "one was killed and two injured": both were
    if verb.tag_ == "VBN" and (verb.dep_ != "conj" or active):
        _main_verb(verb)
    _noun_as_part(verb)
    _counted(verb)


def _counted(cuts: Token) -> None:
    """ "announced 200 job cuts": no job cuts anything, for 200 of them are no subject of it."""
    job = next((c for c in cuts.lefts if c.dep_ == "nsubj"), None)
    number = next((c for c in job.lefts if c.dep_ == "nummod"), None) if job is not None else None
    if job is None or number is None or cuts.tag_ != "VBZ" or cuts.dep_ != "ccomp":
        return
    if job.tag_ == "NN" and number.lower_ not in ("1", "one") and job.i + 1 == cuts.i:
        cuts.tag_, cuts.pos_, cuts.dep_ = "NNS", "NOUN", "dobj"
        job.dep_, number.head = "compound", cuts


def _main_verb(verb: Token) -> None:
    """ "sales doubled": a main verb with a subject and no auxiliary is no participle."""
    deps = {child.dep_ for child in verb.lefts}
    if deps & {"csubj"} and not deps & {"nsubj", "aux", "auxpass"}:
        past(verb)  # letting it go constituted a breach
    if "nsubj" not in deps or deps & {"aux", "auxpass"}:
        return
    main = next((c for c in verb.lefts if c.dep_ == "ccomp" and has_subject(c)), None)
    noun = next(c for c in verb.lefts if c.dep_ == "nsubj")
    one = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in noun.lefts)
    if main is not None and one and main.i < noun.i and noun.left_edge.nbor(-1).text == ",":
        _described(verb, noun, main)
    else:
        past(verb)


def _mend_lemma(verb: Token) -> None:
    """ "hoping" is a form of "hope": one of "hop" would double its last letter."""
    lemma, low = verb.lemma_, verb.lower_
    if low in (lemma + "ing", lemma + "ed") and lemma[-2:-1] in _VOWELS and len(lemma) < _SHORT:
        true = verb_lemma(low)
        if true == lemma + "e":
            verb.lemma_ = true


_VOWELS = ("a", "e", "i", "o", "u")
_SHORT = 6  # letters: "opening" is of "open", as its last syllable is weak


def _past_as_bare(verb: Token) -> None:
    """ "said four men set up a fund": with a subject and nothing before it, it is the past."""
    deps = {c.dep_ for c in verb.lefts}
    if "nsubj" not in deps or deps & {"aux", "mark", "neg"}:
        return
    low = verb.lower_
    if inflect(verb_lemma(low) or low, "VBD") == low and (
        verb.dep_ in ("ROOT", "relcl")
        or (verb.dep_ == "conj" and verb.head.tag_ == "VBD")
        or (verb.dep_ == "ccomp" and verb.head.lemma_ in STATEMENT - _URGING)
    ):
        past(verb)


def _no_present(verb: Token) -> bool:
    """Swam, sold; "she quit": what no present tense is."""
    low = verb.lower_
    lemma = verb_lemma(low)
    if not lemma or inflect(lemma, "VBD") != low:
        return False
    one = any(c.dep_ == "nsubj" and c.lower_ in ("he", "she", "it") for c in verb.lefts)
    return one if lemma == low else True


_URGING = words("demand suggest insist ask recommend propose order urge require request advise")


def _noun_as_part(verb: Token) -> None:
    """ "the ferry sank": no word with a past tense has an article; the noun before it has."""
    lefts = list(verb.lefts)
    if verb.tag_ != "VBD" or len(lefts) < 2:
        return
    article, noun = lefts[-2:]
    if noun.dep_ == "nsubj" and article.dep_ == "det" and noun.left_edge.i == article.i + 1:
        article.head = noun  # "the opposition party cut rates"
    if has_subject(verb):
        return
    if article.dep_ == "det" and noun.dep_ == "compound" and noun.pos_ == "NOUN":
        noun.dep_ = "nsubj"
        article.head = noun


def _described(verb: Token, noun: Token, main: Token) -> None:
    """ "has ice on Tamsin, a body believed to be dry": an apposition, and no clause."""
    last = noun.doc[noun.left_edge.i - 2]
    if last not in main.subtree:
        return
    take_place(main, verb)
    noun.head, noun.dep_ = last, "appos"
    verb.head, verb.dep_ = noun, "acl"


def reduced(second: Token) -> None:
    """ "A man reported missing was found": of two verbs without "and" the first is a participle."""
    if second.dep_ == "ccomp" and second.lemma_ in _NAMING and second.i < second.head.i:
        _called(second, second.head)
    if second.dep_ not in ("conj", "ccomp") or not finite(second) or has_subject(second):
        return
    if second.left_edge.text == "," and second.head.lemma_ not in _NAMING:
        return  # "became a judge, was ill and retired"
    before = (second.head, *_just_before(second))
    if second.dep_ == "ccomp":  # "showed that a man from the sect called the Lamb was paid"
        before = tuple(v for v in before if v.lemma_ in _NAMING)
    first = next((v for v in before if _loose(v, second)), None)
    subject = next((c for c in first.lefts if c.dep_ == "nsubj"), None) if first else None
    if first is None or subject is None:
        return
    take_place(second, first)
    subject.head = second
    subject.dep_ = as_subject(second)
    for child in [c for c in first.rights if c.i > second.i]:
        child.head = second
    for other in [c for c in first.lefts if c.dep_ != "nsubj" and not _inside(c, subject, first)]:
        other.head = second
    noun = _bearer(first, subject) if first.lemma_ in _NAMING else subject
    first.head, first.dep_, first.tag_ = noun, "acl", "VBN"


def _bearer(first: Token, subject: Token) -> Token:
    """ "a man from the group within the church called the Lamb": the last noun without a name."""
    name = next((c for c in first.rights if c.dep_ in ("oprd", "dobj", "attr")), first)
    if name.ent_type_ == "PERSON" or subject.right_edge.i != first.i - 1:
        return subject
    chain = [first.nbor(-1), *first.nbor(-1).ancestors]
    inside = [t for t in chain if subject == t or subject in t.ancestors]
    return next((t for t in inside if t.pos_ == "NOUN"), subject)


def clause_of_time(verb: Token) -> bool:
    """ "Two died after days of rain brought down a wall": nothing joins the second verb."""
    if verb.dep_ != "conj" or has_subject(verb) or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return False
    edge = verb.left_edge.i
    inside = [t for t in verb.doc[verb.sent.start : edge] if t.right_edge.i == edge - 1]
    prep = next((t for t in inside if t.dep_ == "prep" and t.lower_ in _TIMES), None)
    noun = next((c for c in prep.rights if c.dep_ == "pobj"), None) if prep is not None else None
    if prep is None or noun is None or any(c.dep_ in ("cc", "punct") for c in verb.lefts):
        return False
    if noun.ent_type_ in ("DATE", "TIME") and not any(c.dep_ == "prep" for c in noun.rights):
        return False  # "since Monday"
    verb.head, verb.dep_ = prep.head, "advcl"
    noun.head, noun.dep_ = verb, "nsubj"
    prep.head, prep.dep_ = verb, "mark"
    return True


_TIMES = words("after before since until once")


def _loose(first: Token, second: Token) -> bool:
    """Whether a verb in the past may be a participle before the other one."""
    if first.tag_ != "VBD" or first.i > second.i:
        return False
    between = [c for c in first.rights if c.i < second.i]
    if first.lemma_ in _NAMING and _set_off(first, second):
        return True
    if any(c.dep_ in ("cc", "punct", "conj", "dobj", "ccomp", "prt") for c in between):
        return False
    return all(c.dep_ in ("nsubj", "mark", "punct", "ccomp", "cc", "advmod") for c in first.lefts)


_NAMING = words("call name know dub title nickname")


def _inside(word: Token, subject: Token, first: Token) -> bool:
    """ "A spare, also called a donut, is": also called so, not also kept."""
    return first.lemma_ in _NAMING and word.dep_ == "advmod" and word.i > subject.i


def _called(first: Token, main: Token) -> None:
    """ "A spare, also called a donut, is kept": read as what is kept to be called so."""
    subject = next((c for c in first.lefts if c.dep_ == "nsubj"), None)
    if subject is None or has_subject(main) or not finite(main) or not _set_off(first, main):
        return
    subject.head = main
    subject.dep_ = as_subject(main)
    first.head, first.dep_, first.tag_ = subject, "acl", "VBN"


def _set_off(first: Token, second: Token) -> bool:
    """ "A spare, also called a donut, is": a comma on both sides, and nothing else joins them."""
    left = [c for c in first.lefts if c.dep_ == "nsubj"]
    behind = next((t for t in second.doc[first.i : second.i + 1] if t.text == ","), None)
    if not left or behind is None or behind.nbor(1).pos_ not in ("VERB", "AUX", "ADV"):
        return False
    opener = next((t for t in first.doc[left[0].i + 1 : first.i] if not t.is_punct), first)
    adverb = opener == first or opener.dep_ == "advmod"
    return adverb and opener.nbor(-1).text == ","


def _just_before(second: Token) -> list[Token]:
    """The verbs of the clauses that end where a verb (with its auxiliaries) begins."""
    edge = second.left_edge.i - 1
    inside = [t for t in second.doc[second.sent.start : edge + 1] if t.right_edge.i == edge]
    return [t for t in inside if t.dep_ in ("acl", "ccomp", "relcl") and t.pos_ == "VERB"]


def first_predicate(verb: Token) -> bool:
    """ "Ode, 66, conceded and thanked all, but said": not Ode conceded by someone."""
    subject = verb.head
    main = subject.head
    if subject.dep_ != "nsubj" or main.i < verb.i or main.pos_ != "VERB":
        return False
    cc = next((c for c in subject.rights if c.dep_ == "cc" and c.i > verb.right_edge.i), None)
    if cc is None or (cc.i + 1 < main.i and main.left_edge.i > cc.i + 3):
        return False
    if any(c.dep_ == "conj" and c.i > cc.i for c in subject.rights):
        return False  # "The mayor, elected in May, and her aide came": both did
    take_place(verb, main)
    subject.head, cc.head, main.head = verb, verb, verb
    main.dep_ = "conj"
    past(verb)
    return True


def subordinate_root(verb: Token) -> None:
    """ "It rose to 7 metres, a record, before it fell": a clause with "before" is not the main."""
    mark = next((c for c in verb.lefts if c.dep_ == "mark" and c.lower_ in OPENERS), None)
    main = next((c for c in verb.lefts if c.dep_ == "ccomp" and has_subject(c)), None)
    mark = mark or _twice_what(verb)
    if mark is None or main is None or mark.i < main.i:
        return
    for child in [c for c in verb.lefts if main.i < c.i < mark.i]:
        child.head = main
        if child.dep_ in SUBJECTS:
            child.dep_ = "npadvmod"
    main.head, main.dep_ = main, "ROOT"
    verb.head, verb.dep_ = main, "advcl"


MULTIPLES = words("twice thrice half double triple times")


def _twice_what(verb: Token) -> Token | None:
    """ "It rose by 9 metres, twice what they had foretold": the multiple of a measure."""
    return next(
        (
            t.nbor(1)
            for t in verb.doc[verb.left_edge.i : verb.i]
            if t.lower_ in MULTIPLES and t.nbor(1).lower_ == "what" and verb in t.ancestors
        ),
        None,
    )


def hidden_main(noun: Token) -> None:
    """ "Patients who sang in a choir recovered words": a sentence has a main verb."""
    relative = next((c for c in noun.subtree if c.dep_ == "relcl" and c.i > noun.i), None)
    if any(t.dep_ == "ROOT" and t != noun for t in noun.sent):
        return
    if _inverted_speaker(noun):
        return
    over = noun if relative is None else relative
    inside = [t for t in over.subtree if t.dep_ == "acl" and t.tag_ in ("VBN", "VBD")]
    told = [v for v in inside if any(c.dep_ == "dobj" for c in v.rights)]
    speaks = is_person(noun.lemma_.lower()) or noun.ent_type_ == "PERSON"
    behind = [c for c in noun.rights if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD")]
    saying = [v for v in behind if v.lemma_.lower() in STATEMENT]
    if not told and speaks and saying and saying[0].nbor(-1) in noun.subtree:
        told = saying[:1]  # "a witness described how it fell": who speaks is not described
        for clause in [c for c in noun.rights if c.dep_ == "relcl" and c.i > told[0].i]:
            clause.dep_ = "ccomp"
    if not told and noun.pos_ == "PROPN":  # "Ode, a nun, came in May and left at once"
        told = [v for v in inside if v.head == noun and _and_did(v)][:1]
    if not told:
        told = [v for v in behind if _before_another(v)][:1]
    if not told and relative is not None:
        told = [v for v in noun.subtree if _behind_relative(v, noun, relative)][-1:]
        _time_of(told, relative)
    if told:  # a participle has no object
        main = told[0]
        past(main)
    elif relative is not None and inside and _subject_of(inside[0].head, relative):
        main, inner = relative, inside[0]
        before = [c for c in main.lefts if c.i < inner.i]
        inner.head, inner.dep_ = main.head, "relcl"  # first, so that no circle closes
        for child in before:
            child.head = inner
        past(inner)
    else:
        return
    main.head, main.dep_ = main, "ROOT"
    for child in [c for c in noun.rights if c.i > main.i]:
        child.head = main
    noun.head, noun.dep_ = main, "nsubj"


def _inverted_speaker(name: Token) -> bool:
    """ "Y," said the head of sales, Ann Ode: of the two the first was taken for the speaker."""
    said = next((c for c in name.lefts if c.dep_ == "ccomp"), None)
    role = next((c for c in said.rights if c.dep_ == "nsubj"), None) if said is not None else None
    if said is None or role is None or said.lemma_.lower() not in STATEMENT:
        return False
    first = next(c for c in (*name.lefts, name) if c.i > role.i and c.dep_ != "punct")
    if name.ent_type_ != "PERSON" or first.nbor(-1).text != ",":
        return False
    said.head, said.dep_ = said, "ROOT"
    for child in [c for c in name.children if c.dep_ == "punct"]:
        child.head = said
    name.head, name.dep_ = role, "appos"
    return True


def _behind_relative(verb: Token, noun: Token, relative: Token) -> bool:
    """ "Ode, who sang and who danced, died": behind a comma, without "and" or a subject."""
    doer = next((c for c in verb.lefts if c.dep_ in SUBJECTS and c.ent_type_ != "DATE"), None)
    if verb.i < relative.i or verb.nbor(-1).text != "," or doer is not None or not finite(verb):
        return False
    several = ("VBP",) if noun.tag_ == "NNS" else ()
    if relative.left_edge.tag_ not in ("WP", "WDT", "WP$"):
        return False
    if verb.tag_ not in ("VBD", "VBZ", *several):
        return False
    dated = any(c.dep_ in SUBJECTS for c in verb.lefts)  # read as "that winter sold his mill"
    if verb.dep_ == "ccomp" and dated:
        return verb.head in relative.subtree
    if verb.dep_ == "acl":
        return verb.head == noun and any(c.dep_ in ("dobj", "xcomp") for c in verb.rights)
    first = verb.head
    joined = any(c.dep_ == "cc" and first.i < c.i < verb.i for c in first.rights)
    while first.dep_ == "conj" and first != relative:
        first = first.head
    return verb.dep_ == "conj" and first == relative and not joined


def _time_of(main: Sequence[Token], relative: Token) -> None:
    """ "Ode, whose mill burned that year, left": the year is when it burned."""
    for day in [c for verb in main for c in verb.lefts if c.dep_ in SUBJECTS]:
        burned = [relative, *(c for c in relative.subtree if c.dep_ == "conj" and c.i < day.i)][-1]
        for that in [c for c in day.head.lefts if c.i < day.i]:
            that.head, that.dep_, that.tag_, that.pos_ = day, "det", "DT", "DET"
        day.head, day.dep_ = burned, "npadvmod"


def _and_did(verb: Token) -> bool:
    """A verb behind a comma with "and" and a verb in the past."""
    after = any(c.dep_ == "conj" and c.tag_ == "VBD" and not has_subject(c) for c in verb.rights)
    return after and verb.nbor(-1).text == ","


def _before_another(verb: Token) -> bool:
    """ "Her son, a cook, left for Oslo, and he is well": "and" joins a clause to a clause."""
    noun, low = verb.head, verb.lower_
    agent = any(c.dep_ == "agent" for c in verb.rights)
    if verb.nbor(-1).text != "," or agent or inflect(verb.lemma_, "VBD") != low:
        return False
    behind = [c for c in noun.rights if c.i > verb.i]
    clause = next((c for c in behind if c.dep_ == "conj" and finite(c) and has_subject(c)), None)
    return clause is not None and any(c.dep_ == "cc" and c.i < clause.i for c in behind)


def _subject_of(noun: Token, verb: Token) -> bool:
    return noun.head == verb and noun.dep_ == "nsubj"


def verb_as_modifier(verb: Token) -> None:
    """ "it may have been thrown outwards": no outwards that were thrown."""
    noun = verb.head
    if not has_subject(verb) or not any(c.dep_ == "aux" for c in verb.lefts) or noun.i < verb.i:
        return
    take_place(verb, noun)
    for child in [c for c in noun.children if c != verb and (c.i > noun.i or c.i < verb.i)]:
        child.head = verb
    noun.head, noun.dep_ = verb, "advmod"


def name_as_adverb(name: Token) -> None:
    """ "Java is widely used": no adverb, and the verb has no other subject."""
    verb, after = name.head, name.doc[name.i + 1 : name.i + 2]
    _name_before_role(name, verb)
    if name.tag_ != "RB" or has_subject(verb) or not finite(verb):
        return
    helped = after and after[0].dep_ in ("aux", "auxpass")
    if nothing_but_noun(name.lower_) and (helped or after.text == verb.text):
        name.tag_, name.pos_, name.lemma_ = "NNP", "PROPN", name.text
        name.dep_ = as_subject(verb)


def _name_before_role(name: Token, verb: Token) -> None:
    """ "BETCO, the owner of the plant, has warned": it is BETCO that has."""
    role = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if name.pos_ != "PROPN" or role is None or role.pos_ != "NOUN" or verb.i < 4:
        return
    if role.left_edge.i != name.i + 2 or role.left_edge.nbor(-1).text != ",":
        return
    end = closing_comma(role)
    if end.text == ",":
        name.head, name.dep_ = verb, role.dep_
        role.head, role.dep_ = name, "appos"
        for comma in [c for c in (name.nbor(1), end) if c.head in (verb, role)]:
            comma.head = name
