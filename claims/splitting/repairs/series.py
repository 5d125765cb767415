"""Verbs in a series, "A, B and C", hung where the first of them hangs; mended on the parse."""

from collections.abc import Container

from claims.splitting.lexicon.people import GROUPS, means_people
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.acts_in_row import mend_row
from claims.splitting.repairs.main_verbs import has_subject, past, take_place
from claims.splitting.repairs.same_helper import mend_same_helper
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_POS, NOUN_SUBJECTS
from claims.splitting.wording.realise import inflect, may_be_verb, verb_lemma


def mend_series(verb: Token, saying: Container[str]) -> None:
    """Rehang a verb that goes with others, and the verb that is the main one beside it.

    saying: the verbs that have a clause for what is said.
    """
    mend_row(verb)
    mend_same_helper(verb)
    if verb.dep_ in ("ROOT", "ccomp", "conj"):
        _clause_as_subject(verb)
        _first_in_series(verb)
        _said_in_series(verb, saying)
    if verb.tag_ == "VB" and verb.dep_ == "amod":
        _second_infinitive(verb)
    elif verb.tag_ == "VB" and verb.dep_ == "conj" and not verb.n_rights:
        _its_object(verb)
    if verb.dep_ == "conj":
        _beside_participle(verb)
        _noun_in_series(verb)
        _beside_bare(verb)
        _beside_finite(verb)
        _with_its_like(verb)
        _in_relative(verb)
    if verb.tag_ in ("VBD", "VBZ") and verb.dep_ in ("ROOT", "ccomp", "csubj"):
        _second_participle(verb)
        _behind_the_object(verb)


def _first_in_series(verb: Token) -> None:
    """ "It fired a cook, hired two and closed", read as a clause before "hired"."""
    first = next((c for c in verb.lefts if c.dep_ in ("ccomp", "parataxis", "advcl")), None)
    if first is None or has_subject(verb) or not (finite(first) and has_subject(first)):
        return
    if first.dep_ == "advcl" and any(c.dep_ == "mark" or c.tag_ == "WRB" for c in first.lefts):
        return
    own = [t for t in verb.subtree if first.right_edge.i < t.i and t.text != ","]
    if own[:1] != [verb] or first.i + 1 == verb.i or not _one_of_three(verb):
        return
    first.dep_, first.head = verb.dep_, first if verb.head == verb else verb.head
    for child in [c for c in verb.children if c != first]:
        if child.i < verb.i or child.dep_ == "punct":
            child.head = first
    verb.head, verb.dep_ = first, "conj"


def _clause_as_subject(verb: Token) -> None:
    """ "It guards against A, B and C, is cheap and costs little": no guards that are cheap."""
    first = next((c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS), None)
    if first is None or first.tag_ not in ("VBZ", "VBD") or not has_subject(first):
        return
    first.dep_, first.head = verb.dep_, first if verb.head == verb else verb.head
    first.pos_ = "VERB"
    verb.head, verb.dep_ = first, "conj"


def _said_in_series(verb: Token, saying: Container[str]) -> None:
    """ "said it had sold the mill, paid the men and would close": all three were said."""
    said = verb.head
    if said.lemma_.lower() not in saying or said.i > verb.i or not _one_of_three(verb):
        return
    before = [c for c in said.rights if c.i < verb.i]
    first = next((c for c in before if c.dep_ == "ccomp"), None)
    subject = next((c for c in first.lefts if c.dep_ in NOUN_SUBJECTS), None) if first else None
    if first is None or subject is None or any(c.dep_ == "cc" for c in before):
        return
    that = any(c.dep_ == "mark" and c.lower_ == "that" for c in first.lefts)
    if subject.tag_ != "PRP" and not (that or _to_come(verb) or no_past_tense(verb)):
        return  # "said the ferry had left, paid her fare and walked home": who paid?
    if first.lemma_ == "be" and not _to_come(verb):
        return  # "said he was ill, went home and slept"
    verb.nbor(-1).head = first
    verb.head, verb.dep_ = first, "conj"


def third_of_series(verb: Token) -> None:
    """ "launched an appeal, banned bags and sold its yard": what was banned has no object."""
    noun, comma = verb.head, verb.nbor(-1) if verb.i else verb
    last = _last(verb)
    if comma.text != "," or last is None or verb.left_edge != verb or has_subject(last):
        return
    object_of = [t for t in (verb, last) if any(c.dep_ == "dobj" for c in t.rights)]
    if all(t.lemma_ in _WITH_TWO for t in object_of) or last.tag_ not in ("VBD", "VBN"):
        return
    main = next((t for t in noun.ancestors if t.pos_ == "VERB"), noun)
    if main.tag_ != "VBD" or main.i > noun.i or not (has_subject(main) or main.dep_ == "conj"):
        return
    if noun.dep_ not in ("dobj", "pobj", "attr") or any(c.dep_ == "cc" for c in main.rights):
        return
    verb.head, verb.dep_, comma.head = main, "conj", main
    for each in (verb, last):
        past(each)


_WITH_TWO = words(
    "give award pay call name dub offer send teach tell elect appoint grant show make deny lend "
    "consider declare owe allow title nickname"
)


def _beside_participle(verb: Token) -> None:
    """ "has a plan aimed at waste and cut its fees": what is aimed at something has no object."""
    told, joint = verb.head, verb.left_edge.nbor(-1) if verb.left_edge.i else verb
    if told.dep_ != "acl" or told.tag_ != "VBN" or joint.lower_ != "and" or has_subject(verb):
        return
    things = any(c.dep_ == "dobj" for c in verb.rights)
    main = next((t for t in told.head.ancestors if t.pos_ == "VERB"), told)
    if not things or verb.lemma_ in _WITH_TWO or verb.tag_ != "VBD" or main.tag_ != "VBD":
        return
    if has_subject(main) and main.i < told.head.i:
        verb.head, joint.head = main, main


def _noun_in_series(last: Token) -> None:
    """ "grows tall, flowers in May and bears fruit": no flowers that bear it."""
    first, noun = last.head, next((c for c in last.lefts if c.dep_ == "nsubj"), None)
    if noun is None or first.tag_ != "VBZ" or last.tag_ != "VBZ" or noun.tag_ != "NNS":
        return
    joint = next((c for c in noun.rights if c.dep_ == "cc"), None)
    if joint is None or joint.i + 1 != last.i or noun.left_edge != noun or not noun.i:
        return
    lemma = verb_lemma(noun.lower_)
    if noun.nbor(-1).text != "," or not has_subject(first) or not may_be_verb(noun.lower_):
        return
    noun.head, noun.dep_, noun.nbor(-1).head = first, "conj", first
    noun.tag_, noun.pos_, noun.lemma_ = "VBZ", "VERB", lemma
    last.head = noun


def _beside_bare(verb: Token) -> None:
    """ "announced it would close, sell a hall and leave": it would sell it, too."""
    told = verb.head
    if verb.tag_ != "VB" or told.tag_ not in ("VBD", "VBZ") or has_subject(verb):
        return
    if any(c.dep_ == "aux" for c in (*verb.lefts, *told.lefts)):
        return
    before = [c for c in told.rights if c.dep_ in ("ccomp", "xcomp") and c.i < verb.i]
    bare = before[-1] if before else told
    if bare.tag_ == "VB" and any(c.dep_ == "aux" for c in bare.lefts):
        for token in [verb, *(c for c in told.rights if bare.i < c.i < verb.i and c.dep_ == "cc")]:
            token.head = bare


def _beside_finite(verb: Token) -> None:
    """ "bans smoking in parks and requires shops to close": what has a tense is no second act
    beside one that has none.
    """
    first = verb.head
    if first.tag_ not in ("VBG", "VB") or first.dep_ not in ("xcomp", "pcomp", "ccomp"):
        return
    if finite(first) or verb.tag_ not in ("VBZ", "VBD") or has_subject(verb) or first.i > verb.i:
        return
    above = next((t for t in first.ancestors if finite(t)), first)
    if above.tag_ != verb.tag_ or above.i > first.i or not has_subject(above):
        return
    if first.tag_ == "VB" and verb_lemma(inflect(verb.lower_, "VBD")) == verb.lower_:
        return  # "had to sell a hall and lay off six cooks"
    for token in [verb, *(c for c in first.rights if c.dep_ in ("cc", "punct") and c.i < verb.i)]:
        token.head = above


def _with_its_like(clause: Token) -> None:
    """ "took a deal under which two yards will close and nobody will be paid": the deal says both.

    What may or will be is no second half of what happened, where right before it stands a clause of
    its own kind and no comma.
    """
    main, last = clause.head, next((t for t in clause.subtree if not t.is_punct), clause)
    joint = last.nbor(-1) if last.i else last
    if main.tag_ != "VBD" or not has_subject(clause) or joint.lower_ != "and" or not joint.i:
        return
    before = joint.nbor(-1)
    inner = next((t for t in before.ancestors if t.dep_ in ("relcl", "ccomp")), None)
    if before.is_punct or inner is None or inner.right_edge != before or joint.head != main:
        return
    if main in inner.ancestors and main.i < inner.i and _modal(inner) and _modal(clause):
        clause.head, joint.head = inner, inner


def _in_relative(verb: Token) -> None:
    """ "A grant sent him to Rome, where he read law, met Ode and sang": no grant met her."""
    main, comma = verb.head, verb.nbor(-1) if verb.i else verb
    if main.dep_ == "conj" or comma.text != "," or has_subject(verb) or verb.left_edge != verb:
        return
    subject = next((c for c in main.lefts if c.dep_ == "nsubj"), None)
    inside = [t for t in comma.nbor(-1).ancestors if t.dep_ == "relcl" and main in t.ancestors]
    inside += [comma.nbor(-1)] if comma.nbor(-1).dep_ == "relcl" else []
    clause = inside[-1] if inside else None
    own = next((c for c in clause.lefts if c.dep_ in NOUN_SUBJECTS), None) if clause else None
    if subject is None or clause is None or own is None or own.tag_ not in ("PRP", "NNP"):
        return
    lemma = subject.lemma_.lower()
    if clause.i > comma.i or clause in verb.subtree:
        return
    thing = subject.pos_ == "NOUN" and not subject.ent_type_ and lemma not in GROUPS
    if thing and not means_people(lemma) and clause.tag_ == verb.tag_:
        comma.head = clause
        verb.head = clause


def _second_participle(verb: Token) -> None:
    """ "The bank, a hall designed by Ode and finished in 1889, is old": it is old, it finished
    nothing.
    """
    joint = verb.nbor(-1) if verb.i else verb
    main = next((c for c in verb.rights if c.dep_ == "conj" and finite(c)), None)
    main = verb.head if verb.dep_ == "csubj" and verb.head.i > verb.i else main
    own = main is not None and verb.dep_ != "csubj" and has_subject(main)
    if joint.lower_ != "and" or joint.head == verb or main is None or own:
        return
    subject = next((c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS), None)
    first = next((t for t in joint.head.subtree if t.dep_ == "acl" and t.tag_ == "VBN"), None)
    comma = verb.doc[verb.right_edge.i] if verb.dep_ == "csubj" else main.left_edge.nbor(-1)
    if subject is None or first is None or comma.text != "," or first.i > joint.i:
        return
    if any(c.dep_ in ("cc", "aux", "auxpass", "dobj") for c in verb.children):
        return
    if verb.dep_ != "csubj":
        main.dep_, main.head = verb.dep_, main if verb.head == verb else verb.head
    for child in [c for c in verb.children if c != main and (c.i < verb.i or c.i > comma.i)]:
        child.head = main
    comma.head = main
    verb.head, verb.dep_, verb.tag_, joint.head = first, "conj", "VBN", first


def _second_infinitive(verb: Token) -> None:
    """ "to cut old debts and tighten lending rules": no tighten rules that are cut."""
    noun, joint = verb.head, verb.nbor(-1) if verb.i else verb
    first = joint.head
    if joint.dep_ != "cc" or noun.dep_ not in ("dobj", "conj") or noun.left_edge != verb:
        return
    while first.pos_ in ("NOUN", "PROPN") and first.head.i < first.i:
        first = first.head
    if first.tag_ == "VB" and first.i < joint.i and any(c.dep_ == "dobj" for c in first.rights):
        verb.head, verb.dep_, joint.head = first, "conj", first
        verb.pos_ = "VERB"
        noun.head, noun.dep_ = verb, "dobj"


def _its_object(verb: Token) -> None:
    """ "plans to cut debts and sell old mills failed": no mills failed beside the plans."""
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    things = [t for t in behind if t.left_edge.i == verb.i + 1 and t.pos_ in NOUN_POS]
    thing = things[-1] if things else verb
    if thing == verb or verb.head.tag_ != "VB" or thing.head == verb:
        return
    others = [c for c in thing.head.children if c.dep_ in ("nsubj", "dobj") and c.i < verb.i]
    same = thing.dep_ == "dobj" and thing.head == verb.head
    again = thing.dep_ == "nsubj" and any(c.dep_ == "nsubj" for c in others)
    if (same and others) or again:
        thing.head, thing.dep_ = verb, "dobj"


def _behind_the_object(verb: Token) -> None:
    """ "A firm that makes boats sold its yard": the firm did, for no boats sell one."""
    relative, thing = verb.head, next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    noun = relative.head
    while noun.dep_ in ("pobj", "prep"):
        noun = noun.head
    if verb.dep_ != "ccomp" or relative.dep_ != "relcl" or noun.dep_ != "ROOT" or thing is None:
        return
    if noun.pos_ not in ("NOUN", "PROPN") or any(c.dep_ == "mark" for c in verb.lefts):
        return
    if thing.left_edge.i != relative.i + 1 or relative.lemma_ in _OF_CLAUSES:
        return
    verb.head, verb.dep_ = verb, "ROOT"
    thing.head, thing.dep_ = relative, "dobj"
    for child in [c for c in noun.rights if c.i > verb.i]:
        child.head = verb
    noun.head, noun.dep_ = verb, "nsubj"


_OF_CLAUSES = words(
    "say think believe know hope claim show mean find see hear feel suggest argue report note add "
    "wish fear doubt ensure"
)


def mark_of_next(mark: Token) -> None:
    """ "will be shut unless, of course, he pays": it opens the clause behind the aside."""
    doc, end, at = mark.doc, mark.sent.end, mark.right_edge.i + 1
    at += at < end and doc[at].is_punct
    subjects = [t for t in doc[at:end] if t.dep_ in NOUN_SUBJECTS and t.left_edge.i == at]
    verb = subjects[0].head if subjects else mark
    if not finite(verb) or any(c.dep_ == "pobj" or c.tag_ == "VBG" for c in mark.children):
        return
    host, above = mark.head, [mark, *mark.ancestors]
    if host == verb:
        mark.dep_ = "mark"
        return
    if verb.head == verb and verb in above:
        return  # two roots here; turned round on the flat sentence, in main_clauses.py
    comma = [doc[at - 1]] if doc[at - 1].is_punct else []
    for child in [mark, *comma, *(c for c in mark.children if c.i > mark.i)]:
        child.head = verb
    mark.dep_ = "mark"
    if verb in above:  # read as the clause that it limits
        first = above[above.index(verb) - 1]
        for child in [c for c in verb.children if c != first and c.i < mark.i]:
            child.head = first
        take_place(first, verb)
    verb.head, verb.dep_ = host, "advcl"


def _modal(verb: Token) -> bool:
    return any(c.lower_ in ("will", "can", "may", "must", "shall") for c in verb.lefts)


def _one_of_three(verb: Token) -> bool:
    """Right behind a comma, with a last verb behind "and", both without a subject of their own."""
    last = _last(verb)
    plain = verb.tag_ in ("VBD", "VBN", "VBZ", "VBP") and verb.pos_ == "VERB"
    if last is None or not plain or not verb.i or has_subject(verb) or has_subject(last):
        return False
    return verb.nbor(-1).text == "," and (finite(last) or last.tag_ == verb.tag_)


def _last(verb: Token) -> Token | None:
    joined = any(c.dep_ == "cc" and c.lower_ in ("and", "or") for c in verb.rights)
    return next((c for c in verb.rights if joined and c.dep_ == "conj"), None)


def _to_come(verb: Token) -> bool:
    """Whether the last of the series is told with "would": what is told as it happened is not."""
    last = _last(verb)
    return last is not None and any(c.tag_ == "MD" for c in last.lefts)


def never_finite(verb: Token) -> None:
    """Chosen, driven, taken."""
    may_be = verb.tag_ == "VBD" and verb.text.endswith("n") and verb.dep_ in ("ROOT", "ccomp")
    if may_be and no_past_tense(verb):
        verb.tag_ = "VBN"


def no_past_tense(verb: Token) -> bool:
    """Hidden, driven: what no past tense is."""
    return inflect(verb.lemma_, "VBN") == verb.lower_ != inflect(verb.lemma_, "VBD")
