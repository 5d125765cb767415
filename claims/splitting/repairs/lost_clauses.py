"""What was said is a clause, where the parser lost its verb, its subject or its tie to "said"."""

from claims.splitting.lexicon.reporting import COGNITION, DENIAL, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, as_subject, has_subject, past, take_place
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS
from claims.splitting.wording.realise import may_be_verb, verb_lemma

BEFORE_OR_AFTER = words("before after since until")
# What is said, thought or found is no thing: "said several acres burned".
_OF_NO_THING = words("say think believe conclude argue insist claim announce report state note")


def said_by_noun(noun: Token) -> bool:
    """ "A viral video claims that it is late": a noun with a clause and a subject is a verb."""
    if noun.lemma_.lower() not in STATEMENT | FINDING | COGNITION | DENIAL:
        return False
    if noun.dep_ == "conj":
        return _second_verb(noun)
    subject = next((c for c in noun.lefts if c.dep_ == "nsubj"), None)
    clause = next((c for c in noun.rights if c.dep_ in ("ccomp", "relcl", "acl")), None)
    if clause is None or not finite(clause) or not has_subject(clause):
        return False
    if subject is None:
        that = clause.left_edge.lower_ == "that" and clause.left_edge.dep_ == "mark"
        subject = noun.nbor(-1) if noun.i > noun.sent.start else None
        compound = subject is not None and subject.dep_ == "compound" and subject.head == noun
        if not that or not compound or noun.tag_ != "NNS" or subject is None:
            return False
        for child in [c for c in noun.lefts if c != subject]:
            child.head = subject
        subject.dep_ = "nsubj"
    plural = subject.tag_ in ("NNS", "NNPS")
    noun.tag_, noun.pos_, noun.dep_ = "VBP" if plural else "VBZ", "VERB", "ROOT"
    clause.dep_ = "ccomp"
    return True


def _second_verb(noun: Token) -> bool:
    """ "accepts it, but disputes that it is late": a second verb of the same subject."""
    clause = next((c for c in noun.rights if c.dep_ in ("acl", "ccomp", "relcl")), None)
    that = clause is not None and clause.left_edge.lower_ == "that" and has_subject(clause)
    if clause is None or not that or noun.head.tag_ != "VBZ" or noun.n_lefts:
        return False
    noun.tag_, noun.pos_ = "VBZ", "VERB"
    clause.dep_ = "ccomp"
    return True


def find_speaker(verb: Token) -> None:
    """ "On Friday Ford announced", "On Air, Ode, a cook, said": the name that says it."""
    _opening_name(verb)
    _occasion(verb)
    if has_subject(verb) or not finite(verb) or verb.dep_ != "ROOT":
        return
    prep = next((c for c in verb.lefts if c.dep_ == "prep"), None)
    noun = next((c for c in prep.rights if c.dep_ == "pobj"), None) if prep is not None else None
    if prep is None or noun is None or noun.i > verb.i or prep.i > prep.sent.start:
        return
    day = prep.nbor(1)
    names = [c for c in noun.lefts if c.i > day.i]
    if day.ent_type_ == "DATE" and day.head == noun and names and day.dep_ == "compound":
        day.head, day.dep_ = prep, "pobj"
        noun.head, noun.dep_ = verb, "nsubj"
        return
    speaker = next((c for c in noun.rights if c.dep_ == "conj" and c.pos_ in NOUN_POS), None)
    comma = speaker is not None and speaker.left_edge.nbor(-1).text == ","
    if speaker is None or not comma or any(c.dep_ == "cc" for c in noun.rights):
        return
    speaker.head, speaker.dep_ = verb, "nsubj"
    for child in [c for c in speaker.rights if c.dep_ == "conj" and c.i < verb.i]:
        child.dep_ = "appos"


def _opening_name(verb: Token) -> None:
    """ "Ode in a speech last month said": whom the parser took for a bare verb or left loose."""
    name = verb.sent[0]
    if name.head != verb or name.i + 2 >= verb.i or name.nbor(1).dep_ != "prep":
        return
    bare = name.tag_ == "VB" and name.dep_ in ("csubj", "nsubj") and name.text.istitle()
    loose = name.dep_ == "dep" and name.pos_ == "PROPN" and not has_subject(verb)
    if (bare or loose) and finite(verb):
        name.tag_, name.pos_, name.dep_ = "NNP", "PROPN", "nsubj"


_WHEN = words("on in at during after before")
_TEXTS = words("letter statement interview speech tweet post email memo note address")
_EVENTS = words("conference rally hearing meeting visit briefing debate session")


def _occasion(verb: Token) -> None:
    """ "The mayor on Friday said", "Ode in a letter last week said": when and where it was said.

    Of a crowd "at a rally" that tells who they are.
    """
    who = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if who is None or not who.n_rights or verb.lemma_.lower() not in STATEMENT:
        return
    between = who.doc[who.right_edge.i + 1 : verb.i]
    if any(t.is_punct for t in between) or not finite(verb):
        return
    for prep in [t for t in who.doc[who.i + 1 : who.right_edge.i] if t.lower_ in _WHEN]:
        thing = next((c for c in prep.rights if c.dep_ == "pobj"), None)
        ends = prep.right_edge.i == who.right_edge.i and prep.dep_ == "prep"
        if thing is not None and ends and _when_said(thing, who.tag_ in ("NN", "NNP")):
            prep.head = verb
            return


def _when_said(thing: Token, one: bool) -> bool:
    dated = thing.ent_type_ in ("DATE", "TIME")
    return dated or thing.lemma_ in _TEXTS or (one and thing.lemma_ in _EVENTS)


def tie_content(verb: Token) -> None:
    """The clause behind a verb of saying that has none, or whose subject it took."""
    _object_does(verb)
    after = [c for c in verb.rights if c.dep_ not in ("punct", "advmod", "npadvmod")]
    clause = next((c for c in after if c.dep_ == "ccomp"), None)
    if clause is not None:
        _object_is_subject(verb, clause)
    elif any(c.dep_ in ("dobj", "xcomp") for c in after):
        _gerund_clause(verb, after)
        _object_burned(verb, after)
        _object_behind(verb, after)
    else:
        _loose_clause(verb, after)


def _object_is_subject(verb: Token, clause: Token) -> None:
    """ "concluded eels living in Ulm years ago were tame": it is no eels that are concluded."""
    thing = next((c for c in verb.rights if c.dep_ == "dobj" and c.i < clause.i), None)
    if thing is None or verb.lemma_.lower() not in _OF_NO_THING or not finite(clause):
        return
    behind = thing.right_edge.nbor(1)
    first = behind.nbor(1) if behind.text == "," and behind.head == verb else behind
    if clause.left_edge != first or clause.left_edge.dep_ == "mark":
        return
    for old in [c for c in clause.lefts if c.dep_ in SUBJECTS]:
        old.dep_ = "npadvmod"
    thing.head, thing.dep_ = clause, "nsubj"


def _gerund_clause(verb: Token, after: list[Token]) -> None:
    """ "said naming it after Ulm would harm": the gerund would."""
    gerund = next((c for c in after if c.dep_ == "xcomp" and c.tag_ == "VBG"), None)
    clause = next((c for c in gerund.rights if c.dep_ == "advcl"), None) if gerund else None
    if gerund is None or clause is None or verb.lemma_.lower() not in _OF_NO_THING:
        return
    mark = next((c for c in clause.lefts if c.dep_ == "mark" and c.lower_ in BEFORE_OR_AFTER), None)
    noun = next((c for c in clause.lefts if c.dep_ == "nsubj"), None)
    if mark is None or noun is None or not finite(clause):
        return
    clause.head, clause.dep_ = verb, "ccomp"
    gerund.head, gerund.dep_ = clause, "csubj"
    mark.head, mark.dep_ = gerund, "prep"
    noun.head, noun.dep_ = mark, "pobj"


def _object_burned(verb: Token, after: list[Token]) -> None:
    """ "said several acres burned before noon": they did, for no acres are said."""
    thing = next((c for c in after if c.dep_ == "dobj"), None)
    told = next((c for c in thing.rights if c.dep_ == "acl"), None) if thing is not None else None
    if thing is None or told is None or verb.lemma_ not in ("say", "think", "believe"):
        return
    if told.tag_ in ("VBN", "VBD") and told.nbor(-1).text != ",":
        told.head, told.dep_ = verb, "ccomp"
        thing.head, thing.dep_ = told, "nsubj"
        past(told)


def _object_behind(verb: Token, after: list[Token]) -> None:
    """ "said the mills in Ulm, two of which leak, were shut": it is the mills that were."""
    thing, outer = next((c for c in after if c.dep_ == "dobj"), None), verb.head
    if thing is None or verb.dep_ != "parataxis" or outer.i < verb.i or not has_subject(verb):
        return
    if has_subject(outer) or not finite(outer) or thing.left_edge.i != verb.i + 1:
        return
    take_place(verb, outer)
    for child in [c for c in outer.rights if c.is_punct]:
        child.head = verb
    outer.head, outer.dep_ = verb, "ccomp"
    thing.head, thing.dep_ = outer, as_subject(outer)
    for child in [c for c in after if thing.i < c.i < outer.i] + [
        c for c in verb.rights if c.is_punct and thing.i < c.i < outer.i
    ]:
        child.head = outer


def _object_does(verb: Token) -> None:
    """ "found the law bans and punishes it": who found it in the past, does not punish it now."""
    thing = next((c for c in verb.rights if c.dep_ in ("dobj", "ccomp")), None)
    if thing is None or verb.tag_ != "VBD" or thing.tag_ != "NNS" or thing.i + 2 >= len(thing.doc):
        return
    joint, second = thing.nbor(1), thing.nbor(2)
    alone = second.tag_ == "VBZ" and second.dep_ == "conj" and not has_subject(second)
    subject = thing.nbor(-1)
    if joint.dep_ != "cc" or not alone or {joint.head, second.head} - {verb, thing}:
        return
    noun = subject.head == thing and subject.dep_ in ("compound", "nsubj")
    if not noun or not may_be_verb(thing.lower_) or subject.tag_ in ("NNS", "NNPS"):
        return
    for child in [c for c in thing.lefts if c != subject]:
        child.head = subject
    if subject.tag_ == "VB":
        subject.tag_, subject.pos_ = "NN", "NOUN"
    subject.dep_, thing.dep_, thing.tag_, thing.pos_ = "nsubj", "ccomp", "VBZ", "VERB"
    thing.lemma_ = verb_lemma(thing.lower_) or thing.lemma_
    joint.head, second.head = thing, thing


def _loose_clause(verb: Token, after: list[Token]) -> None:
    """ "showed without it the rats were slow": a clause with its own subject and no conjunction."""
    clause = next((c for c in after if c.dep_ == "advcl"), None)
    if clause is None or not finite(clause) or not has_subject(clause):
        return
    opened = any(c.dep_ == "mark" or c.tag_ in ("WRB", "WDT", "WP") for c in clause.lefts)
    inverted = clause.left_edge.dep_ in ("aux", "auxpass")  # had it been late
    if opened or inverted or not has_subject(verb):
        return
    clause.dep_ = "ccomp"
    for child in [
        c for c in after if c.dep_ == "prep" and c.right_edge.i == clause.left_edge.i - 1
    ]:
        child.head = clause


def not_finite(verb: Token) -> None:
    """What was read as a clause of its own, and is an infinitive or a participle."""
    _with_each(verb)
    if verb.dep_ in ("conj", "ccomp", "dep"):
        _watched(verb)


def _with_each(verb: Token) -> None:
    """ "In a poll with Lind included, Roe led": no clause, but how the poll was made."""
    subject = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    first = subject.left_edge if subject is not None else verb
    prep = first.nbor(-1) if first.i else verb
    if prep.lower_ != "with" or prep.dep_ != "prep" or verb.tag_ not in ("VBD", "VBN"):
        return
    alone = not any(c.dep_ in ("pobj", "pcomp") for c in prep.children)
    if not alone or verb.dep_ not in ("ccomp", "relcl", "advcl"):
        return
    for child in [c for c in verb.children if c.i < first.i or c.is_punct]:
        child.head = verb.head
    verb.head, verb.dep_, verb.tag_ = prep, "pcomp", "VBN"


def _watched(verb: Token) -> None:
    """ "heard two men climb the wall", "came to watch Ode and Roe cut it": no one says that."""
    bare = verb.tag_ == "VBP" and verb.lower_ == verb.lemma_.lower() and has_subject(verb)
    first = verb.left_edge
    sure = any(c.dep_ in _FINITE_SIGNS or c.lower_ in _NOMINATIVE for c in verb.lefts)
    if not bare or first.i < 2 or sure:
        return
    before = first.nbor(-1)
    joint = before if before.lower_ == "and" else None
    thing = next((t for t in _ending(before.nbor(-1)) if t.dep_ == "dobj"), None) if joint else None
    watcher = thing.head if thing is not None else before
    objects = [c for c in watcher.rights if c.dep_ == "dobj" and c != thing]
    if watcher.lemma_.lower() not in _WATCHING or watcher.tag_ in ("VBP", "VBZ") or objects:
        return
    if watcher.pos_ != "VERB" or not {watcher, watcher.head} & set(verb.ancestors):
        return
    verb.head, verb.dep_, verb.tag_ = watcher, "ccomp", "VB"
    if thing is not None and joint is not None:
        subject = next(c for c in verb.lefts if c.dep_ in SUBJECTS)
        thing.head, thing.dep_ = verb, "nsubj"
        subject.head, subject.dep_, joint.head = thing, "conj", thing


_WATCHING = words("see watch hear witness observe notice feel let make")
_NOMINATIVE = words("i he she we they")
_FINITE_SIGNS = ("aux", "auxpass", "neg", "mark")


def _ending(last: Token) -> list[Token]:
    """The words whose phrase ends with this one, from it outwards."""
    return [t for t in (last, *last.ancestors) if t.right_edge == last]


_RECIPIENTS = words("tell inform remind warn assure notify advise convince persuade reassure")


def told_that(clause: Token) -> None:
    """ "informs all owners of a mill that it must close": no mill that it must close."""
    that = clause.left_edge
    whom = clause.head
    while whom.dep_ in ("pobj", "prep"):
        whom = whom.head
    verb = whom.head
    own = [c for c in clause.lefts if c.dep_ in SUBJECTS and c != that]
    if that.lower_ != "that" or that.head != clause or not own or not finite(clause):
        return
    if whom.dep_ == "dobj" and verb.lemma_.lower() in _RECIPIENTS:
        that.tag_, that.dep_, that.pos_ = "IN", "mark", "SCONJ"
        clause.head, clause.dep_ = verb, "ccomp"


def said_the_head(name: Token) -> bool:
    """ "Y," said the firm's head, Bo Ode: the name is who has the role, not what is told."""
    verb = next((c for c in name.lefts if c.lemma_.lower() in STATEMENT and c.pos_ == "VERB"), None)
    role = next((c for c in verb.rights if c.dep_ == "nsubj"), None) if verb else None
    if verb is None or role is None or name.ent_type_ != "PERSON" or role.ent_type_ == "PERSON":
        return False
    behind = name.doc[verb.right_edge.i + 1]
    if behind.text != "," or name.left_edge.i > verb.i:
        return False
    take_place(verb, name)
    name.head, name.dep_ = role, "appos"
    for child in [c for c in name.children if c.i < verb.i or c.i > name.i]:
        child.head = verb
    behind.head = role
    return True
