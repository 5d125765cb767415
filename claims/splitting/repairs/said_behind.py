"""What stands behind "Y, X said" goes on with Y; and who says it, where the verb comes first."""

from claims.splitting.lexicon.names import opens_as_name
from claims.splitting.lexicon.people import means_body, means_people
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, as_subject, has_subject, past, take_place
from claims.splitting.speech.speakers import INVERTED, finite

_SPEAKERS = ("NOUN", "PROPN", "PRON", "NUM", "DET")


def who_says(verb: Token) -> None:
    """The subject of a verb of saying, where the parser took it for something else."""
    _aged_speaker(verb)
    _dated_speaker(verb)
    _inverted_subject(verb)
    _lost_speaker(verb)


def _inverted_subject(verb: Token) -> None:
    """ "We have no water," shouted one of the men: who shouted, no thing that was."""
    if verb.tag_ not in ("VBD", "VBZ") or verb.lemma_.lower() not in STATEMENT:
        return
    if not verb.i or verb.nbor(-1).text not in (",", '"') or has_subject(verb):
        return
    said = any(c.dep_ == "ccomp" and c.i < verb.i for c in verb.lefts)
    after = next((c for c in verb.rights if c.dep_ in INVERTED and c.pos_ in _SPEAKERS), None)
    if said and after is not None and after.left_edge.i == verb.i + 1:
        after.dep_ = "nsubj"


def _aged_speaker(verb: Token) -> None:
    """ "It is gone," the 34-year-old said: read as an adjective of the verb."""
    if verb.tag_ not in ("VBD", "VBZ") or has_subject(verb):
        return
    old = next((c for c in verb.lefts if c.lower_ == "old" and c.dep_ == "amod"), None)
    the = next((c for c in verb.lefts if c.lower_ == "the" and c.dep_ == "det"), None)
    if old is not None and the is not None and the.i < old.i == verb.i - 1:
        the.head, old.dep_ = old, "nsubj"


def _dated_speaker(verb: Token) -> None:
    """ "Earlier this year economists found that": the time of the finding."""
    who = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if who is None or who.left_edge.ent_type_ != "DATE" or who.ent_type_ == "DATE":
        return
    when = next((c for c in who.lefts if c.left_edge == who.left_edge), who)
    day = when.dep_ in ("compound", "nmod") and any(c.lower_ in _DATED for c in when.lefts)
    if day and who.tag_ == "NNS":
        when.head, when.dep_ = verb, "npadvmod"


_DATED = words("this last next")


def _lost_speaker(verb: Token) -> None:
    """ "It carried 400 cars, Bo Ode admitted": he does, and was not carried."""
    told = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    if verb.tag_ not in ("VBD", "VBZ") or told is None or has_subject(verb):
        return
    noun = verb.nbor(-1)
    while noun.head.i > told.i and noun.head.i < verb.i and noun.right_edge.i < verb.i:
        if _behind_a_comma(noun):
            break
        noun = noun.head
    speaks = noun.ent_type_ in ("PERSON", "ORG") or means_people(noun.lemma_.lower())
    if _behind_a_comma(noun) and speaks:
        noun.head, noun.dep_ = verb, "nsubj"


def _behind_a_comma(noun: Token) -> bool:
    first = noun.left_edge
    return noun.dep_ in _LOOSE and first.i > 0 and first.nbor(-1).text == ","


_LOOSE = ("dobj", "appos", "conj", "npadvmod", "attr", "pobj")


def fronted_source(according: Token) -> None:
    """ "According to Bo Lind, a fire destroyed the hall": no fire is beside Lind."""
    verb = according.head
    if according.lower_ != "according" or has_subject(verb) or not finite(verb):
        return
    names = [c for to in according.rights for c in to.rights if c.dep_ == "pobj"]
    for noun in [c for name in names for c in name.rights if c.dep_ == "appos"]:
        last = noun.right_edge.i + 1
        between = noun.doc[last : verb.i]
        if noun.left_edge.nbor(-1).text == "," and all(t.head == verb for t in between):
            noun.head, noun.dep_ = verb, as_subject(verb)
            return


def second_name(name: Token) -> None:
    """ "Ann Conneely explains", "by Omar al-Sabri": one name, of which the second was taken for
    an adverb, or hung elsewhere.
    """
    first = name.nbor(-1) if name.i else name
    both = first.ent_type_ == name.ent_type_ == "PERSON" and name.ent_iob_ == "I"
    if not both or first.head == name or name.dep_ in (*SUBJECTS, "poss"):
        return
    beside = first.dep_ in SUBJECTS and first.head == name.head
    arabic = name.text[0].islower() and opens_as_name(name.text) and first.text[0].isupper()
    if beside or (arabic and first.dep_ in _OF_NAMES and name.dep_ in _ODD):
        take_place(name, first)
        name.tag_, name.pos_ = "NNP", "PROPN"
        for child in [c for c in first.children if c != name]:
            child.head = name
        first.head, first.dep_ = name, "compound"


_OF_NAMES = (*SUBJECTS, "pobj", "dobj", "appos", "conj", "attr")
_ODD = ("advmod", "npadvmod", "appos", "dep", "case", "nmod", "amod", "acomp", "oprd", "prep")


_KINDS = words(
    "site website portal charity campaign project newspaper paper magazine weekly daily channel "
    "broadcaster blog institute foundation institution start-up startup platform app network"
)


def named_kind(name: Token) -> None:
    """ "figures from the listings site Nestly", "Ode of the agency Arbeta said": which it is."""
    first = name.left_edge
    within = first.i + 1 < name.i and name.n_lefts > 0 and name.nbor(-1).head != name
    noun = name.nbor(-1) if within else first.nbor(-1) if first.i else name
    kind = noun.tag_ == "NN" and (noun.lemma_ in _KINDS or means_body(noun.lemma_.lower()))
    if not kind or noun.dep_ != "pobj" or noun.n_rights or name.ent_type_ in ("DATE", "TIME"):
        return
    if any(c.dep_ == "case" for c in name.rights) or noun == name.head:
        return
    beside = name.dep_ == "appos" and name.head == noun.head.head
    second = name.dep_ == "nsubj" and noun.head.head.dep_ == "nsubj" and name.head != noun.head.head
    second = second or (name.dep_ == "nsubj" and _second_subject(name))
    if noun in name.subtree:
        _bearer_of(name, noun)
    elif beside or second or name.dep_ in ("advmod", "npadvmod"):
        name.head, name.dep_ = noun, "appos"
    else:
        return
    name.tag_, name.pos_ = "NNP", "PROPN"


def _second_subject(name: Token) -> bool:
    return any(c.dep_ in SUBJECTS and c != name for c in name.head.lefts)


def _bearer_of(name: Token, noun: Token) -> None:
    """ "Bo Ode of the agency Arbeta said": Ode does, read as one Arbeta with many names."""
    who = noun.head.head
    if who.head == name and who.pos_ == "PROPN" and who.dep_ in ("nmod", "compound"):
        take_place(who, name)
        for child in [c for c in name.lefts if c != who]:
            child.head = who


def added_by(verb: Token) -> None:
    """ "Most were empty," added critics: they added, nothing was added to them."""
    noun = verb.head
    if verb.lemma_.lower() not in STATEMENT or verb.i < 2 or not _closed(verb):
        return
    if verb.dep_ != "amod" or verb.tag_ != "VBN" or noun.i < verb.i:
        return
    if any(not t.is_punct for t in noun.doc[noun.left_edge.i : verb.i]):
        return
    root = noun.sent.root
    behind = noun.doc[noun.right_edge.i + 1 : noun.sent.end]
    if root.i < verb.i and finite(root) and all(t.is_punct for t in behind):
        verb.head, verb.dep_ = root, "parataxis"
        noun.head, noun.dep_ = verb, "nsubj"
        past(verb)


def _closed(verb: Token) -> bool:
    """Behind a closing mark, or its comma."""
    before = verb.nbor(-1)
    return before.text == '"' or (before.text == "," and before.nbor(-1).text == '"')


def said_when(clause: Token) -> None:
    """ "said last week it had closed": the week of the saying."""
    verb = clause.head
    if clause.dep_ != "ccomp" or verb.lemma_.lower() not in STATEMENT or clause.i < verb.i:
        return
    when = next((c for c in clause.lefts if c.left_edge.i == verb.i + 1), None)
    dated = when is not None and when.ent_type_ == "DATE" and when.dep_ in ("npadvmod", "advmod")
    if when is not None and dated and when.right_edge.nbor(1).text != ",":
        when.head = verb


def said_on_a_day(clause: Token) -> None:
    """ "said on Monday talks had failed": no Monday talks."""
    verb = clause.head
    if clause.dep_ != "ccomp" or verb.lemma_.lower() not in STATEMENT or clause.i < verb.i + 4:
        return
    prep, day = verb.nbor(1), verb.nbor(2)
    noun = day.head
    if prep.lower_ != "on" or day.dep_ != "compound" or not day.text.endswith("day"):
        return
    lost = noun.head == prep and not has_subject(clause)
    if lost:
        noun.head, noun.dep_ = clause, as_subject(clause)
    if lost or (noun.head == clause and noun.dep_ in SUBJECTS):
        day.head, day.dep_ = prep, "pobj"
        prep.head, prep.dep_ = verb, "prep"


LETTERS = words(
    "letter statement speech report note memo post interview email message tweet memoir book essay "
    "article column broadcast blog"
)


def said_in_a(clause: Token) -> None:
    """ "said in a letter (that) three pumps had failed": nothing of the letter."""
    that, noun = clause.left_edge, clause.head
    verb = noun.head.head if noun.dep_ == "pobj" else noun
    own = any(c.dep_ in SUBJECTS and c != that for c in clause.lefts)
    if noun.lemma_ not in LETTERS or verb.lemma_.lower() not in STATEMENT or noun == verb:
        return
    marked = that.lower_ == "that" and that.head == clause and own
    bare = that.head.dep_ in SUBJECTS or that.dep_ in SUBJECTS
    bare = bare and has_subject(clause) and that.tag_ not in ("WDT", "WP") and not marked
    if bare and any(t.text in ('"', ":") for t in verb.sent):
        return  # said in a letter he wrote: "Y"
    beside = verb.children if bare else verb.rights
    told = any(c.dep_ in ("dobj", "ccomp", "xcomp") for c in beside)
    if not (marked or bare) or told or not finite(clause):
        return
    if marked:
        that.tag_, that.dep_, that.pos_ = "IN", "mark", "SCONJ"
    clause.head, clause.dep_ = verb, "ccomp"


_TOLD = words("reporters journalists investigators lawmakers jurors detectives senators court")


def told_whom(clause: Token) -> None:
    """ "told reporters prices rose": no prices of reporters."""
    verb = clause.head
    subject = next((c for c in clause.lefts if c.dep_ in SUBJECTS), None)
    if clause.dep_ != "ccomp" or verb.lemma_ != "tell" or subject is None:
        return
    if any(c.dep_ in ("dobj", "dative") for c in verb.rights):
        return
    whom = next((c for c in subject.lefts if c.dep_ == "compound"), None)
    if whom is None or subject.left_edge.i != verb.i + 1:
        return
    if whom.lower_ in _TOLD or whom.ent_type_ == "ORG":
        for word in [c for c in subject.lefts if c.i < whom.i]:
            word.head = whom
        whom.head, whom.dep_ = verb, "dobj"


def aside_speaker(verb: Token) -> None:
    """ "The mill, its owner Bo Ode said, has closed": the mill has; the owner says so."""
    _inside_participle(verb)
    outer = verb.head
    if verb.dep_ != "parataxis" or verb.lemma_.lower() not in STATEMENT or outer.i < verb.i:
        return
    subjects = [c for c in verb.lefts if c.dep_ in SUBJECTS]
    if not subjects or has_subject(outer) or not finite(outer):
        return
    beside = [c for c in subjects[0].rights if c.dep_ == "appos" and c.i < verb.i]
    speaker = [*subjects[1:], *beside][:1]
    if not speaker or speaker[0].left_edge.nbor(-1).text != "," or verb.nbor(1).text != ",":
        return
    subjects[0].head, subjects[0].dep_ = outer, as_subject(outer)
    speaker[0].head, speaker[0].dep_ = verb, "nsubj"


def aside_with_role(verb: Token) -> None:
    """ "A firm bought it, Bo Ode, the mayor, said, and ...": he says so, and is no firm."""
    if verb.lemma_.lower() not in STATEMENT or verb.i < 2 or verb.i + 1 >= len(verb.doc):
        return
    joined = verb.dep_ == "conj" and verb.nbor(1).text in (",", ".") and not has_subject(verb)
    if verb.dep_ != "parataxis" and not joined:
        return
    outer, subject = verb.head, next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    if outer.i > verb.i or verb.nbor(-1).text != ",":
        return
    up = [t for t in verb.nbor(-2).ancestors if t.dep_ in ("appos", "conj")]
    up += [verb.nbor(-2)] if verb.nbor(-2).dep_ == "appos" else []
    name = next((t.head for t in up if t.dep_ == "appos" and t.head.ent_type_ == "PERSON"), None)
    if name is None or name.dep_ not in ("appos", "conj") or name.left_edge.nbor(-1).text != ",":
        return
    if subject is not None and (name not in subject.subtree or subject.i < outer.i):
        return
    if subject is not None:
        subject.head, subject.dep_ = outer, "dobj"
    name.head, name.dep_, verb.dep_ = verb, "nsubj", "parataxis"


def _inside_participle(verb: Token) -> None:
    """ "Built, they say, by monks, the hall ...": by monks it was built; they say no more."""
    start = verb.sent.start
    first = verb.doc[start].nbor(1) if verb.doc[start].is_punct else verb.doc[start]
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if first.tag_ != "VBN" or subject is None or subject.tag_ != "PRP" or first.i > subject.i:
        return
    comma = first.nbor(1).text == ","
    after = verb.nbor(1 + comma) if verb.i + 1 + comma < verb.sent.end else verb
    opens = subject.i == first.i + 1 + comma and (verb.nbor(1).text == ",") == comma
    if opens and after.tag_ == "IN" and after.dep_ in ("prep", "agent") and first.dep_ != "ROOT":
        after.head = verb.head = first


_REASONS = words("because if unless although though")


def goes_on(verb: Token) -> None:
    """ "A, he explains, and does B", "A," he said, "when B": B is told with A."""
    told = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    who = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    if told is None or who is None or verb.lemma_.lower() not in STATEMENT or not finite(verb):
        return
    first, last = min(who.left_edge.i, verb.i), max(who.right_edge.i, verb.i)
    for part in verb.rights:  # told the council; said on Tuesday
        if part.dep_ in ("dobj", "dative", "prep", "npadvmod") and part.left_edge.i == last + 1:
            last = part.right_edge.i
    doc = verb.doc
    if told.i > first or last + 2 >= len(doc) or doc[last + 1].text != ",":
        return
    quoted = doc[first - 1].text == '"' and first > verb.sent.start
    opens = doc[last + 2].text == '"'
    near = [c for c in verb.rights if last < c.i and c.left_edge.i <= last + 4 and finite(c)]
    if len(near) != 1 or not _of_what_is_told(near[0], quoted, opens):
        return
    take_place(told, verb)
    verb.head, verb.dep_ = told, "parataxis"
    if near[0].dep_ == "ccomp":
        near[0].dep_ = "advcl"
    for child in [c for c in verb.rights if c.i > last and not c.is_punct]:
        child.head = told


def _or_else(clause: Token) -> bool:
    """ "It must not fail, Ode told us, or 40 would starve": part of what is told."""
    joint = clause.left_edge.nbor(-1)
    opens = joint.lower_ == "or" and joint.head == clause.head
    return opens and finite(clause) and has_subject(clause)


def _of_what_is_told(clause: Token, quoted: bool, opens: bool) -> bool:
    if clause.dep_ == "conj" and _or_else(clause):
        return not quoted
    if clause.dep_ in ("advcl", "ccomp") and has_subject(clause):
        first = clause.left_edge
        marked = first.dep_ == "mark" or first.tag_ == "WRB"
        return marked and ((quoted and opens) or first.lower_ in _REASONS)
    own = any(c.dep_ in (*SUBJECTS, "expl") for c in clause.children)
    return clause.dep_ == "conj" and quoted == opens and not own


def speaker_adds(adding: Token) -> None:
    """ "Ode said Lind had won, adding that A fell": it is Ode who adds, whoever won."""
    if adding.lemma_ != "add" or adding.tag_ != "VBG" or adding.dep_ != "advcl" or not adding.i:
        return
    comma, told = adding.nbor(-1), adding.head
    while told.dep_ == "conj":
        told = told.head
    said = told.head
    if comma.text != "," or told.dep_ != "ccomp" or told.i > adding.i:
        return
    if said.lemma_.lower() in STATEMENT and said.i < told.i:
        adding.head = comma.head = said


def joined(clause: Token) -> None:
    """A clause behind "and" or "but" that goes with another one than the parser took."""
    _outer_that(clause)
    _flew_too(clause)
    _but_said(clause)


def _outer_that(clause: Token) -> None:
    """ "said that the firm had promised that A, and that B": behind a comma B is said, as that is.

    Without the comma, or without "that" before the firm, B may be promised too.
    """
    told = clause.head
    promised = told.head
    if clause.dep_ != "conj" or told.dep_ != "ccomp" or not _that_too(clause):
        return
    if _said_with_that(promised) and _that(told) and has_subject(clause):
        joint = [c for c in told.rights if c.dep_ in ("cc", "punct") and c.i > told.i]
        for word in [c for c in joint if clause.left_edge.i - 3 < c.i < clause.i]:
            word.head = promised
        clause.head = promised


def joined_outside(clause: Token) -> bool:
    """Whether "and that B" goes with what somebody was said to have promised, not with that."""
    return _that_too(clause) and _said_with_that(clause.head)


def _that_too(clause: Token) -> bool:
    """A clause opened by ", and that" or ", but that"."""
    that = clause.left_edge
    if that.lower_ != "that" or that.dep_ != "mark" or that.i < 3:
        return False
    return that.nbor(-1).lower_ in ("and", "but") and that.nbor(-2).text == ","


def _said_with_that(verb: Token) -> bool:
    said = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in STATEMENT
    return said and verb.i > verb.head.i and _that(verb)


def _that(clause: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.lefts)


def _but_said(said: Token) -> None:
    """ "did not comment on reports that Orbis had bid, but said Y": it is no Orbis that said so."""
    clause, joint = said.head, said.nbor(-1) if said.i else said
    if said.dep_ != "conj" or said.tag_ != "VBD" or said.lemma_.lower() not in STATEMENT:
        return
    parted = joint.lower_ in ("but", "and") and joint.nbor(-1).text == ","
    inside = clause.dep_ in ("acl", "ccomp", "relcl") and _told_back(clause)
    main = next((t for t in clause.ancestors if t.dep_ == "ROOT"), said)
    own = main.tag_ == "VBD" and main.pos_ == "VERB" and has_subject(main)
    if clause.dep_ == "ccomp" and clause.head.dep_ == "advcl" and clause.head.i < clause.i:
        return  # "began when a cook told them that A had come, and called it odd": the cook did
    if parted and inside and own and not has_subject(said):
        joint.head = joint.nbor(-1).head = said.head = main


def _told_back(clause: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in ("had", "would") for c in clause.lefts)


def _flew_too(act: Token) -> None:
    """ "left early, saying he had a plane to catch, and flew home": what the one who left did."""
    told = act.head
    saying = told.head
    if act.dep_ != "conj" or told.dep_ != "ccomp" or saying.tag_ != "VBG" or act.tag_ != "VBD":
        return
    main, joint = saying.head, act.nbor(-1)
    parted = joint.lower_ == "and" and joint.i > 1 and joint.nbor(-1).text == ","
    told_so = saying.lemma_.lower() in STATEMENT and saying.nbor(-1).text == ","
    acts = main.tag_ == "VBD" and main.pos_ == "VERB" and main.i < saying.i
    if parted and told_so and acts and not has_subject(act) and saying.dep_ in ("advcl", "acl"):
        joint.head = joint.nbor(-1).head = act.head = main
