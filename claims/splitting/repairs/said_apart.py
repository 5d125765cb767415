"""What goes with a verb of saying, where the parser hung it on another verb.

Read off marks and semicolons, and off who can be meant by a clause that opens with "saying".
"""

from claims.splitting.lexicon.people import means_body, means_people
from claims.splitting.lexicon.reporting import REPORTING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, as_subject, has_subject, past, take_place
from claims.splitting.repairs.said_behind import LETTERS
from claims.splitting.repairs.says_too import joined_speaker, object_and_speaker
from claims.splitting.speech.conditions import is_inverted
from claims.splitting.speech.speakers import INVERTED, finite
from claims.splitting.tree import NOUN_POS, PREDICATE_POS

_MARK = '"'


def mend_said_apart(verb: Token) -> None:
    """Each of the repairs below where it applies to the verb."""
    if verb.dep_ == "ccomp":
        had_it_rained(verb)
    if verb.dep_ == "advcl":
        behind_marks(verb)
        as_he_left(verb)
        joined_speaker(verb)
    elif verb.dep_ == "dep":
        joined_speaker(verb)
    elif verb.dep_ == "ccomp" and verb.lemma_.lower() in STATEMENT:
        object_and_speaker(verb)
    elif verb.dep_ == "conj":
        but_he_goes_on(verb)
    if verb.lemma_.lower() in STATEMENT:
        closing_mark(verb)
        in_a_note(verb)
        in_a_letter(verb)
        around_the_aside(verb)
        first_piece(verb)
    if verb.tag_ == "VBG" and verb.lemma_.lower() in STATEMENT:
        stressing(verb)
    if verb.dep_ in ("ROOT", "conj", "ccomp", "parataxis", "advcl"):
        that_again(verb)
    if verb.dep_ in ("acl", "relcl"):
        noted_on(verb)
        told_a_friend(verb)
    if verb.dep_ == "relcl" and verb.lemma_.lower() in REPORTING:
        who_set_it(verb)
    if verb.lemma_ in ("call", "name", "dub"):
        called_so(verb)
    if verb.tag_ == "VBZ" and verb.lemma_ in _NOUNS:
        claims_printed(verb)


def behind_marks(clause: Token) -> None:
    """'"It is old," Ode said, referring to the mill'; 'said "It is old" as she left': outside the
    marks, it goes with the verb around what is quoted.
    """
    held = clause.head
    first = clause.left_edge
    before = first.nbor(-1) if first.i > clause.sent.start else first
    before = before.nbor(-1) if before.text == "," and before.i > clause.sent.start else before
    now = any(t.tag_ in ("VBZ", "VBP", "MD") for t in (clause, *clause.lefts))
    if before.text != _MARK or not (clause.tag_ == "VBG" or finite(clause)):
        return
    if now and first.lower_ == "as":
        return  # "is "as much a fight" as it is a vote"
    inside = _in_marks(held, before)
    if clause.i in inside or held.i not in inside:
        return
    around = next((a for a in held.ancestors if a.i not in inside), None)
    while around is not None and around.pos_ not in PREDICATE_POS and around.head != around:
        around = around.head
    if around is None or around.i > clause.i or around.pos_ not in PREDICATE_POS:
        return
    clause.head = around


def _in_marks(held: Token, closing: Token) -> range:
    """From the mark that opens what the one at `closing` closes."""
    marks = [t.i for t in closing.sent if t.text == _MARK]
    before = [i for i in marks if i < closing.i]
    if len(before) % 2 == 0 or not before[-1] < held.i < closing.i:
        return range(0)
    return range(before[-1], closing.i + 1)


def as_he_left(clause: Token) -> None:
    """ "She said she was glad as she left": she said so then."""
    told = clause.head
    said = told.head
    mark, who = clause.left_edge, next((c for c in clause.lefts if c.dep_ == "nsubj"), None)
    if mark.lower_ != "as" or mark.dep_ != "mark" or who is None or who.tag_ != "PRP":
        return
    if told.dep_ != "ccomp" or not said.i < told.i < mark.i or clause.lemma_ not in _LEAVING:
        return
    if said.lemma_.lower() in STATEMENT and said.tag_ == clause.tag_ == "VBD":
        clause.head = said


_LEAVING = words("leave enter arrive board depart emerge unveil launch announce accept exit")


def but_he_goes_on(act: Token) -> None:
    """ "He said he hoped it could end but keeps his men there": no one hopes that he does."""
    told, joint = act.head, act.nbor(-1) if act.i else act
    hoped = told.head
    said = hoped.head
    now = act.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("VBZ", "VBP") for c in act.lefts)
    if joint.lower_ not in ("but", "yet") and now:
        joint = act.left_edge.nbor(-1) if act.left_edge.i else act
    if not now or has_subject(act) or joint.lower_ not in ("but", "yet"):
        return
    nested = told.dep_ == hoped.dep_ == "ccomp" and said.i < hoped.i < told.i
    who = next((c for c in hoped.lefts if c.dep_ == "nsubj"), None)
    then = any(t.tag_ == "VBD" or t.lower_ in _BACK for t in (told, *told.lefts))
    if not (nested and then and who is not None and who.tag_ == "PRP" and _acts(act, told)):
        return
    if said.tag_ == "VBD" and said.lemma_.lower() in STATEMENT:
        act.head = joint.head = said


def _acts(act: Token, told: Token) -> bool:
    """Keeps men there, has ordered a second look; what is hoped for can but cost or need more."""
    subject = next((c for c in told.lefts if c.dep_ in SUBJECTS), None)
    if subject is None or subject.pos_ != "NOUN" or act.lemma_ in _OF_THINGS:
        return False
    thing = not (means_people(subject.lemma_.lower()) or means_body(subject.lemma_.lower()))
    return thing and any(c.dep_ == "dobj" for c in act.rights)


_BACK = words("could would might had")
_OF_THINGS = words("need require cost take have be mean include lack remain seem carry bring cause")


def in_a_note(verb: Token) -> None:
    """'"It is lost," said the office of the mayor in a note': said so in it."""
    who = next((c for c in verb.rights if c.dep_ in ("nsubj", *INVERTED)), None)
    if verb.tag_ not in ("VBD", "VBZ") or not verb.i or verb.nbor(-1).text not in (",", _MARK):
        return
    if who is None or who.left_edge.i != verb.i + 1:
        return
    for prep in [t for t in who.subtree if t.lower_ == "in" and t.i > who.i]:
        text = next((c for c in prep.rights if c.dep_ == "pobj"), None)
        if text is not None and text.lemma_ in LETTERS and prep.right_edge.i == who.right_edge.i:
            prep.head, prep.dep_ = verb, "prep"
            return


def in_a_letter(said: Token) -> None:
    """ "said in an interview he had left the show": said there, and not left there."""
    prep = said.nbor(1) if said.i + 1 < said.sent.end else said
    told, text = prep.head, next((c for c in prep.rights if c.dep_ == "pobj"), None)
    if prep.lower_ != "in" or told.dep_ != "ccomp" or told.head != said or told.i < prep.i:
        return
    if text is not None and text.lemma_ in LETTERS and prep.right_edge.nbor(1).text != ",":
        prep.head = said


def around_the_aside(said: Token) -> None:
    """ "If it rains, Ode said, the dam will break": it breaks then, and is not said then."""
    main, who = said.head, next((c for c in said.lefts if c.dep_ == "nsubj"), None)
    if said.dep_ not in ("parataxis", "ccomp", "advcl") or who is None or main.i < said.i:
        return
    end = max([said.i, *(c.right_edge.i for c in said.rights if c.dep_ in ("dobj", "dative"))])
    before = (*said.lefts, *(c for c in main.lefts if said.dep_ == "advcl" and c.i < who.i))
    first = next((c for c in before if c.dep_ == "advcl" and c != said), None)
    if first is None or first.left_edge.i > said.sent.start + 1 or end + 1 >= main.i:
        return
    commas = who.left_edge.i > 0 and who.left_edge.nbor(-1).text == ","
    if commas and said.doc[end + 1].text == "," and finite(first):
        first.head = main
        said.dep_ = "parataxis"


def first_piece(said: Token) -> None:
    """'"In May," said Ode, "we shall sell it."': they will in May."""
    start, told = said.sent.start, next((c for c in said.rights if c.dep_ == "ccomp"), None)
    if said.doc[start].text != _MARK or told is None or said.i < start + 3:
        return
    closed = next((t.i for t in said.doc[start + 1 : said.i] if t.text == _MARK), start)
    again = any(t.text == _MARK for t in said.doc[said.i : told.left_edge.i + 1])
    if closed == start or not again or said.doc[closed - 1].text != ",":
        return
    pieces = [c for c in said.lefts if start < c.i < closed]
    if not pieces or any(c.dep_ not in _PIECES for c in pieces) or said.dep_ != "ROOT":
        return
    take_place(told, said)
    said.head, said.dep_ = told, "parataxis"
    for child in [*pieces, *(c for c in said.rights if c.is_punct and c.i > told.i)]:
        child.head = told


_PIECES = ("prep", "npadvmod", "advmod", "advcl", "punct")


def had_it_rained(clause: Token) -> None:
    """ "Had it rained, the dam would have broken": a condition, and nothing said."""
    main = clause.head
    if is_inverted(clause) and main.i > clause.i and has_subject(clause):
        clause.dep_ = "ccomp" if main.lemma_.lower() in STATEMENT else "advcl"


def few_if_any(few: Token) -> None:
    """ "few if any mills treat it": no condition."""
    doc, mark = few.doc, few.i + 1
    if mark + 2 >= len(doc) or doc[mark].lower_ != "if" or doc[mark + 1].lower_ != "any":
        return
    noun = doc[mark + 1].head
    if few.lower_ in ("few", "little") and noun.i > mark + 1 and noun.pos_ in NOUN_POS:
        few.head, few.dep_ = noun, "amod"
        doc[mark].head, doc[mark].dep_ = noun, "advmod"


def noted_on(clause: Token) -> None:
    """ "It is stated in the report that the dam leaks": stated, and nothing of the report."""
    that, noun = clause.left_edge, clause.head
    verb = noun.head.head
    it = any(c.lower_ == "it" and c.dep_ in SUBJECTS for c in verb.lefts)
    own = any(c.dep_ in SUBJECTS and c != that for c in clause.lefts)
    if that.lower_ != "that" or that.head != clause or noun.dep_ != "pobj" or not (it and own):
        return
    if noun.head.lower_ in ("on", "in") and verb.lemma_.lower() in STATEMENT:
        that.tag_, that.dep_, that.pos_ = "IN", "mark", "SCONJ"
        clause.head, clause.dep_ = verb, "ccomp"


def closing_mark(said: Token) -> None:
    """'praised Roe, saying: "What a day."': both marks go with what is said."""
    opened = next((c for c in said.rights if c.text == _MARK), None)
    if opened is None:
        return
    closed = next((t for t in said.doc[opened.i + 1 : said.sent.end] if t.text == _MARK), None)
    if closed is None or closed.head == said:
        return
    held = {t.i for t in said.subtree}
    loose = [t for t in said.doc[opened.i + 1 : closed.i] if t.i not in held]
    if all(t.is_punct for t in loose):
        for mark in (*loose, closed):
            mark.head = said


def told_a_friend(clause: Token) -> None:
    """ "telling a friend that the deal was dead": what the friend was told."""
    that, noun = clause.left_edge, clause.head
    verb = noun.head
    if that.lower_ != "that" or that.dep_ != "mark" or noun.dep_ != "dobj" or that.i != noun.i + 1:
        return
    if verb.lemma_ == "tell" and means_people(noun.lemma_.lower()) and has_subject(clause):
        clause.head, clause.dep_ = verb, "ccomp"


def who_set_it(said: Token) -> None:
    """ "The man, who police say set the fire", "a man they think set the fire": he set it."""
    if any(c.dep_ in ("ccomp", "dobj") for c in said.rights) or said.i + 1 >= said.sent.end:
        return
    act = said.nbor(1)
    loose = act.dep_ in ("advcl", "ccomp", "conj", "dep", "xcomp") and not has_subject(act)
    if act.pos_ not in PREDICATE_POS or not loose or act.left_edge != act:
        return
    bare = act.tag_ == "VB" and act.dep_ == "xcomp"
    if not (act.tag_ in ("VBD", "VBZ", "VBP") or bare or act.lemma_ == "set"):
        return
    if act.head == said or act.head in said.head.ancestors:
        act.head, act.dep_ = said, "ccomp"
        if act.tag_ in ("VB", "VBN"):
            past(act)


def stressing(saying: Token) -> None:
    """ "He spoke of the law; stressing such laws hurt the poor": the laws do, no stressing."""
    main, earlier = saying.head, saying.sent.start
    if saying.dep_ != "csubj" or saying.i <= earlier or saying.nbor(-1).text not in (";", ","):
        return
    thing = next((c for c in saying.rights if c.dep_ == "dobj"), None)
    told = next((c for c in main.lefts if c.dep_ == "ccomp" and c.i < saying.i), None)
    if thing is None or told is None or not (has_subject(told) and finite(told) and finite(main)):
        return
    between = main.doc[thing.right_edge.i + 1 : main.i]
    if not all(t.dep_ in ("aux", "auxpass", "neg", "advmod") for t in between):
        return
    take_place(told, main)
    for mark in [c for c in main.children if c.is_punct]:
        mark.head = told
    thing.head, thing.dep_ = main, as_subject(main)
    saying.head, saying.dep_ = told, "advcl"
    main.head, main.dep_ = saying, "ccomp"


def that_again(clause: Token) -> None:
    """ "saying that A is low; that B is high": both are said."""
    that = next((c for c in clause.lefts if c.lower_ == "that" and c.dep_ == "mark"), None)
    if that is None or that.i <= clause.sent.start or that.nbor(-1).text != ";":
        return
    if not (finite(clause) and has_subject(clause)):
        return
    sentence = clause.sent
    before = reversed(clause.doc[sentence.start : that.i])
    told = next((t for t in before if t.head != clause and _is_told(t)), None)
    if told is None or (clause in told.ancestors and clause.dep_ != "ROOT"):
        return
    if clause.dep_ == "ROOT":
        top = told
        while top.head not in (clause, top):
            top = top.head
        if top.head != clause or top.pos_ not in PREDICATE_POS:
            return
        take_place(top, clause)
        for mark in [c for c in clause.rights if c.is_punct]:
            mark.head = top
    clause.head, clause.dep_ = told, "conj"
    that.nbor(-1).head = told


def _is_told(clause: Token) -> bool:
    said = clause.dep_ == "ccomp" and clause.head.lemma_.lower() in STATEMENT
    return said and clause.head.i < clause.i and finite(clause)


def called_so(called: Token) -> None:
    """ "They run a twin site, one on each coast, called Deep Array": the site is; no one calls."""
    told = next((c for c in called.lefts if c.dep_ == "ccomp"), None)
    noun = next((c for c in called.lefts if c.dep_ in SUBJECTS), None)
    if called.tag_ not in ("VBN", "VBD") or called.dep_ != "ROOT" or told is None or noun is None:
        return
    thing = next((c for c in told.rights if c.dep_ in ("dobj", "attr")), None)
    helped = any(c.dep_ in ("aux", "auxpass") for c in called.lefts)
    if helped or thing is None or not (finite(told) and has_subject(told)):
        return
    take_place(told, called)
    noun.head, noun.dep_ = thing, "appos"
    called.head, called.dep_, called.tag_ = thing, "acl", "VBN"
    for mark in [c for c in called.lefts if c.is_punct]:
        mark.head = thing


_NOUNS = words("claim report charge")


def claims_printed(verb: Token) -> None:
    """ "..., Ode said in May, after two men had accused him, claims the Star printed": a noun."""
    outer, told = verb.head, next((c for c in verb.rights if c.dep_ == "ccomp"), None)
    if verb.dep_ not in ("conj", "parataxis") or told is None or has_subject(verb):
        return
    if verb.i <= verb.sent.start:
        return
    if verb.nbor(-1).text != "," or outer.lemma_.lower() not in STATEMENT or not has_subject(outer):
        return
    whole = ("dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "auxpass")
    subject = next((c for c in told.lefts if c.dep_ in SUBJECTS), None)
    if subject is None or subject.left_edge.i != verb.i + 1:
        return
    if any(c.dep_ in whole for c in told.children):
        return
    verb.tag_, verb.pos_, verb.dep_ = "NNS", "NOUN", "npadvmod"
    told.dep_ = "relcl"
