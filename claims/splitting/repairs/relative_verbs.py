"""The verb of a relative clause, where the parser hung it on the clause around it."""

from collections.abc import Iterable

from spacy.tokens import Token

from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject, past, take_place
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, NOUN_POS, PREDICATE_POS
from claims.splitting.wording.realise import inflect, may_be_verb, verb_lemma

_TELLING = STATEMENT | FINDING | COGNITION
_WAYS = words("to from into onto via through")
_BETWEEN = ("advmod", "npadvmod", "punct", "prep", "pobj", "det", "nummod", "amod", "compound")
_ONE = words("one none neither each part half")
_SUBORDINATORS = words("if unless when once until because although before after")
_LONGEST = 12  # words between two commas behind which a clause goes on
_FINITE = frozenset(FINITE_TAGS)
_FRONTED = ("WDT", "WP", "WRB", "WP$")


def mend_relatives(tokens: Iterable[Token]) -> None:
    """Give each relative clause of a sentence its verb, and what stands behind "to"; in place."""
    for token in tokens:
        if token.tag_ == "WP$":
            _whose(token)
        elif token.tag_ in ("WDT", "WP") and token.dep_ == "pobj":
            _part_of_which(token)
        elif token.lower_ in ("that", "who") and token.dep_ in SUBJECTS:
            _cleft(token)
        elif token.dep_ in ("prep", "conj") and token.lower_ in _WAYS:
            _second_way(token)
        elif token.lower_ == "that" and token.dep_ == "mark":
            if token.is_sent_start:
                _clause_as_subject(token)
            _told_behind_aside(token)
        elif token.dep_ == "relcl" and token.tag_ in ("VBN", "VBD"):
            _participle_before(token)
        elif token.dep_ == "advcl" and token.head.pos_ in NOUN_POS:
            _condition_of_relative(token)
        elif token.dep_ == "conj" and token.head.dep_ == "ROOT":
            _last_is_main(token)
        elif token.dep_ == "ccomp" and token.i < token.head.i:
            _before_colon(token)
        elif token.dep_ == "acl" and token.i > token.head.i + 1:
            _goes_on_in_relative(token)


def verb_from(at: Token) -> Token | None:
    """The verb of a finite group that begins with this word ("is now used", "fell"), or none."""
    token, end = at, at.sent.end - 1
    while token.dep_ in ("advmod", "neg") and token.tag_ == "RB" and token.i < end:
        token = token.nbor(1)
    if token.tag_ not in _FINITE:
        return None
    if token.dep_ not in AUXILIARIES:
        return token if token.tag_ != "MD" else None
    helped = token.head
    between = token.doc[token.i + 1 : helped.i]
    return helped if helped.i > token.i and all(t.dep_ in _GROUP for t in between) else None


_GROUP = ("advmod", "neg", "npadvmod", *AUXILIARIES)


def _whose(whose: Token) -> None:
    """ "a chemist whose test, made in a shed, is sold abroad": it is the test that is sold."""
    owned, doc = whose.head, whose.doc
    if owned.head.dep_ == "pcomp" and owned.head.head == whose.nbor(-1):
        _in_whose(whose, owned)
        return
    before = doc[whose.i - 2] if whose.nbor(-1).text == "," else whose.nbor(-1)
    if owned.i < whose.i or owned.pos_ not in NOUN_POS or before.pos_ not in NOUN_POS:
        return
    if owned.head.i > owned.i and not _participle_of(owned):
        return
    after = doc[owned.i + 1 : owned.i + 3]
    aside = len(after) == 2 and after[0].text == ","
    start = _behind_comma(owned) if aside else owned.i + 1
    verb = verb_from(doc[start]) if start is not None else None
    if verb is None or has_subject(verb) or verb.head == verb or verb in before.ancestors:
        return
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    participle = after[1] if aside and after[1].tag_ in ("VBN", "VBD", "VBG") else None
    near = (before, owned.head, owned, verb, verb.head)
    if participle is not None and (participle.head in near or participle == verb.head):
        if participle in before.ancestors:
            _main_behind(participle, before, verb)
        for child in [c for c in participle.lefts if c.i <= owned.i]:
            child.head = verb
        _hang(participle, owned, "acl")
        participle.tag_ = "VBG" if participle.tag_ == "VBG" else "VBN"
    for comma in [t for t in doc[owned.i + 1 : verb.i] if t.text == ","]:
        comma.head = owned if comma.head.i <= owned.i or comma.head.i > verb.i else comma.head
    _relate(verb, before)
    _hang(owned, verb, "nsubjpass" if passive else "nsubj")


def _main_behind(participle: Token, noun: Token, verb: Token) -> None:
    """ "Men whose boat, built in May, sank have drowned": the third verb is the main one."""
    main = next(
        (c for c in participle.rights if c.dep_ == "conj" and c.i > verb.i and not has_subject(c)),
        None,
    )
    if main is None:
        return
    take_place(main, participle)
    for child in [c for c in participle.children if c.i < noun.i or c.i > verb.i]:
        if child not in (main, verb):
            child.head = main
    passive = any(c.dep_ == "auxpass" for c in main.lefts)
    _hang(noun, main, "nsubjpass" if passive else "nsubj")


def _in_whose(whose: Token, owned: Token) -> None:
    """ "a man, on whose land it fell, filmed it": read as "on what fell"."""
    prep, verb = whose.nbor(-1), owned.head
    before = whose.doc[max(prep.i - 2, 0)] if prep.nbor(-1).text == "," else prep.nbor(-1)
    outer = prep.head
    if before.pos_ not in NOUN_POS or not has_subject(verb) or before in verb.subtree:
        return
    if outer.dep_ == "relcl" and outer.head == before and outer.i > verb.i:
        if before.dep_ != "ROOT" or before.nbor(1).text != ",":
            return
        _hang(outer, outer, "ROOT")  # "The mayor, in whose town it is, had said so"
        for child in [c for c in before.rights if c.i > outer.i]:
            child.head = outer
        _hang(before, outer, "nsubj")
    elif outer != before:
        return
    _hang(verb, before, "relcl")
    _hang(prep, verb, "prep")
    _hang(owned, prep, "pobj")


def _hang(token: Token, head: Token, dep: str) -> None:
    token.head, token.dep_ = head, dep


def _participle_of(owned: Token) -> bool:
    """Whether the verb of a noun is a participle right behind the comma after it."""
    verb = owned.head
    helped = any(c.dep_ in AUXILIARIES for c in verb.lefts)
    parted = verb.i == owned.i + 2 and owned.nbor(1).text == ","
    return parted and verb.tag_ in ("VBN", "VBD") and not helped and owned.dep_ in SUBJECTS


def _behind_comma(owned: Token) -> int | None:
    """Where the clause goes on behind an aside in commas."""
    doc, first = owned.doc, owned.i + 2
    for k in range(first + 1, min(first + _LONGEST, owned.sent.end - 2)):
        if doc[k].text == "," and verb_from(doc[k + 1]) is not None:
            return k + 1
        if doc[k].tag_ in ("VBZ", "VBP", "MD"):
            return None
    return None


def _relate(verb: Token, noun: Token) -> None:
    """Make a verb that of a relative clause, with the verbs behind it that it was joined to."""
    outer = verb.head
    end = [c for c in verb.rights if c.is_punct and c.i == verb.sent.end - 1]
    _hang(verb, noun, "relcl")
    if verb.tag_ == "VBN" and not any(c.dep_ in AUXILIARIES for c in verb.lefts):
        past(verb)
    for other in [c for c in outer.rights if c.dep_ in ("conj", "cc") and c.i > verb.i]:
        if outer.i < noun.i and (other.dep_ == "cc" or not has_subject(other)):
            other.head = verb
    for mark in end:
        mark.head = outer


def _participle_before(first: Token) -> None:
    """ "to Ulm, where buses bought in May have run well": it is the buses that have run."""
    doc, edge = first.doc, first.right_edge.i + 1
    subject = next((c for c in first.lefts if c.dep_ == "nsubj"), None)
    if subject is None or edge >= first.sent.end or subject.right_edge.i != first.i - 1:
        return
    second = verb_from(doc[edge])
    if second is None or has_subject(second) or second.head == second or second in first.ancestors:
        return
    if subject.tag_ in ("WP", "WDT") or inflect(first.lemma_, "VBN") != first.lower_:
        return
    if second.head.i > first.i or any(c.dep_ in AUXILIARIES for c in first.lefts):
        return
    noun = first.head
    passive = any(c.dep_ == "auxpass" for c in second.lefts)
    for child in [c for c in first.lefts if c != subject]:
        child.head = second
    _hang(first, subject, "acl")
    first.tag_ = "VBN"
    _relate(second, noun)
    _hang(subject, second, "nsubjpass" if passive else "nsubj")


def _part_of_which(which: Token) -> None:
    """ "The mosque, part of which is old, was hit": no part of which that the mosque is."""
    prep = which.head
    part = prep.head
    opener = part.left_edge
    after = which.nbor(1)
    if prep.lower_ == "of" and (part.head == after or part.dep_ == "appos"):
        _noun_for_verb(after, part)
    if which.dep_ != "pobj" or prep.lower_ != "of" or part.i > prep.i or part.dep_ in SUBJECTS:
        return
    if opener.i < 2 or opener.nbor(-1).text != "," or part.pos_ not in (*NOUN_POS, "PRON", "NUM"):
        return
    noun, verb = opener.nbor(-2), verb_from(which.nbor(1))
    if verb is None or noun.pos_ not in NOUN_POS:
        return
    owner = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    outer = verb.head
    if owner is not None:  # read as what the mosque does
        if owner.i > noun.i or outer.i < verb.i or has_subject(outer):
            return
        passive = any(c.dep_ == "auxpass" for c in outer.lefts)
        owner.head, owner.dep_ = outer, "nsubjpass" if passive else "nsubj"
    elif verb.head == verb:
        return
    verb.head, verb.dep_ = noun, "relcl"
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    part.head, part.dep_ = verb, "nsubjpass" if passive else "nsubj"


def _goes_on_in_relative(verb: Token) -> None:
    """ "a town, where the river rose, flooding farms, is": the river flooded them.

    "the engine, which Lind planned, built and sold, ran": Lind built it.
    """
    noun = verb.head
    inside = [t for t in noun.subtree if t.dep_ == "relcl" and t.i < verb.i]
    clause = next((c for c in inside if c.right_edge.i in (verb.i - 2, verb.i - 1)), None)
    if clause is None or verb.nbor(-1).text != "," or not has_subject(clause):
        return
    if any(c.dep_ == "conj" for c in clause.rights):
        return
    opener = next((c for c in clause.lefts if c.tag_ in _FRONTED), clause)
    if opener.dep_ in SUBJECTS or opener == clause:
        return
    if verb.tag_ == "VBG":
        _hang(verb, clause, "advcl")
    elif opener.dep_ == "dobj" and any(c.dep_ == "conj" for c in verb.rights):
        if any(c.dep_ in ("agent", "dobj") for c in verb.rights) or clause.tag_ != "VBD":
            return
        _hang(verb, clause, "conj")
        past(verb)
    else:
        return
    verb.nbor(-1).head = clause


def _condition_of_relative(clause: Token) -> None:
    """ "the mayor, who will resign if the bridge shuts": no mayor if it shuts."""
    mark = next((c for c in clause.lefts if c.dep_ in ("mark", "advmod")), None)
    relative = next(
        (
            c
            for c in clause.head.rights
            if c.dep_ == "relcl" and c.right_edge.i < clause.left_edge.i
        ),
        None,
    )
    if mark is None or relative is None or mark.lower_ not in _SUBORDINATORS:
        return
    if clause.left_edge.i == relative.right_edge.i + 1:
        clause.head = relative


def _last_is_main(verb: Token) -> None:
    """ "The firm, which bought it, shut it and sold the land, has failed": it is the firm that
    has failed; the rest is told of it in between.
    """
    first = verb.head
    subject = next((c for c in first.lefts if c.dep_ in SUBJECTS), None)
    start = verb_from(verb.left_edge)
    between = [c for c in first.rights if c.i < verb.i and c.dep_ in ("cc", "conj")]
    parted = verb.left_edge.nbor(-1).text == "," and [c.dep_ for c in between] == ["cc", "conj"]
    if subject is None or start != verb or not parted or has_subject(verb):
        return
    if any(has_subject(c) for c in between) or first.tag_ != between[1].tag_:
        return
    relative = next((c for c in subject.rights if c.dep_ == "relcl"), None)
    if relative is None or relative.right_edge.i != first.i - 2 or relative.tag_ != first.tag_:
        return
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    for child in [c for c in first.children if c.is_punct and c.i > verb.i]:
        child.head = verb
    _hang(verb, verb, "ROOT")
    _hang(subject, verb, "nsubjpass" if passive else "nsubj")
    _hang(first, relative, "conj")
    first.nbor(-1).head = relative
    for child in [c for c in first.rights if c.is_punct and c.i == verb.left_edge.i - 1]:
        child.head = subject


def _cleft(that: Token) -> None:
    """ "It was the flood, in which nine died, that shut the mill": no clause but a cleft."""
    verb = that.head
    it = next((c for c in verb.lefts if c.dep_ == "ccomp" and c.lemma_ == "be"), None)
    noun = next((c for c in it.rights if c.dep_ == "attr"), None) if it is not None else None
    if it is None or noun is None or not any(c.lower_ == "it" for c in it.lefts):
        return
    if that.nbor(-1).text not in (",", noun.right_edge.text) or it.i > that.i:
        return
    outer, root = verb.head, verb.head == verb
    ends = [c for c in verb.rights if c.is_punct and c.i > verb.right_edge.i - 2]
    it.dep_ = verb.dep_
    it.head = it if root else outer
    _hang(verb, noun, "relcl")
    for mark in [c for c in verb.lefts if c.is_punct and c.i < that.i]:
        mark.head = noun
    for mark in ends:
        mark.head = it


def _noun_for_verb(verb: Token, part: Token) -> None:
    """ "the mills, both of which date from 1960": no date that they are."""
    opener = part.left_edge
    noun = opener.nbor(-2) if opener.i > 1 and opener.nbor(-1).text == "," else verb
    if verb.tag_ not in ("NN", "NNS") or not may_be_verb(verb.lower_) or noun.pos_ not in NOUN_POS:
        return
    if verb.tag_ == "NN" and part.lower_ in _ONE:
        return
    verb.tag_, verb.pos_ = "VBP" if verb.tag_ == "NN" else "VBZ", "VERB"
    verb.lemma_ = verb_lemma(verb.lower_)
    verb.set_morph("Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]
    _hang(verb, noun, "relcl")
    _hang(part, verb, "nsubj")


def _second_way(prep: Token) -> None:
    """ "took him to Rome and then, in 1956, to Leeds": to both, though the second hangs elsewhere.

    "And" or "later" stands right before it, but for adverbs and the time between commas.
    """
    doc, k = prep.doc, prep.i - 1
    while k > prep.sent.start and doc[k].dep_ in _BETWEEN and doc[k].pos_ not in ("VERB", "AUX"):
        k -= 1
    between = doc[k + 1 : prep.i]
    timed = all(t.dep_ != "pobj" or _time(t) for t in between)
    if doc[k].lower_ != "and" or not between or not timed:
        return
    first = _first_way(doc[k], prep)
    if first is None or prep.head == first or (prep.dep_ == "prep" and prep.head == first.head):
        return
    verb = first.head
    if verb.pos_ not in PREDICATE_POS or verb.i > first.i or verb in prep.subtree:
        return
    inside = range(k + 1, prep.i)
    for token in (doc[k], *(t for t in between if t.head.i not in inside)):
        token.head = verb
    _hang(prep, verb, "prep")


def _time(noun: Token) -> bool:
    return noun.ent_type_ in ("DATE", "TIME") or noun.like_num


def _first_way(joint: Token, prep: Token) -> Token | None:
    """The phrase with the same preposition that ends right before "and"."""
    last = joint.nbor(-1) if joint.i > joint.sent.start else joint
    if last.text == "," and last.i > joint.sent.start:
        last = last.nbor(-1)
    for up in last.ancestors:
        if up.dep_ == "prep" and up.lower_ == prep.lower_ and up.right_edge.i <= joint.i:
            return up
    return None


def _clause_as_subject(that: Token) -> None:
    """ "That the dam would fail was known": that it would fail is what was known."""
    clause = that.head
    verb = next((c for c in clause.rights if c.dep_ == "ccomp" and not has_subject(c)), None)
    if verb is None or clause.dep_ != "ROOT" or verb_from(verb.left_edge) != verb:
        return
    if any(c.i < verb.left_edge.i and c.dep_ in ("dobj", "mark", "cc") for c in clause.rights):
        return
    for mark in [c for c in clause.rights if c.is_punct]:
        mark.head = verb
    _hang(verb, verb, "ROOT")
    _hang(clause, verb, "csubj")


def _before_colon(clause: Token) -> None:
    """ "It is late: two could not say how many came": what stands before a colon nobody says."""
    verb = clause.head
    subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    mark = clause.doc[clause.right_edge.i + 1]
    said = verb.lemma_.lower() in _TELLING
    if (
        said
        and mark.text == ":"
        and subject is not None
        and mark.i < subject.i
        and has_subject(clause)
    ):
        clause.dep_ = "parataxis"


def _told_behind_aside(that: Token) -> None:
    """ "a site which had claimed, wrongly, that he left": that is what it had claimed."""
    clause, doc = that.head, that.doc
    if clause.dep_ not in ("ccomp", "advcl", "relcl", "acl") or that.i < 4 or clause.i < that.i:
        return
    if doc[that.i - 1].text != "," or that.left_edge != that:
        return
    comma = next((k for k in range(that.i - 2, max(that.i - 8, 1), -1) if doc[k].text == ","), 0)
    verb = doc[comma - 1] if comma else that
    if verb.lemma_.lower() not in _TELLING or verb.pos_ != "VERB" or verb.i <= clause.head.i:
        return
    if verb in clause.subtree or any(c.dep_ in ("dobj", "ccomp", "xcomp") for c in verb.rights):
        return
    clause.head, clause.dep_ = verb, "ccomp"
    for token in doc[comma : that.i]:
        if token.head.i < comma or token.head.i >= that.i:
            token.head = verb
