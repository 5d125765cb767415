"""The verb of a relative clause, where the parser hung it on the clause around it."""

from collections.abc import Iterable

from claims.splitting.lexicon.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, as_subject, has_subject, past
from claims.splitting.repairs.verb_groups import hang, relate, verb_from
from claims.splitting.repairs.verbs_in_row import mend_row, second_subject
from claims.splitting.repairs.whose import mend_whose
from claims.splitting.tree import AUXILIARIES, NOUN_POS, PREDICATE_POS
from claims.splitting.wording.realise import inflect, may_be_verb, verb_lemma

_TELLING = STATEMENT | FINDING | COGNITION
_WAYS = words("to from into onto via through")
_BETWEEN = ("advmod", "npadvmod", "punct", "prep", "pobj", "det", "nummod", "amod", "compound")
_RECIPIENTS = words("tell inform remind warn assure notify convince persuade reassure")
_ONE = words("one none neither each part half")
_SUBORDINATORS = words("if unless when once until because although before after")
_FRONTED = ("WDT", "WP", "WRB", "WP$")


def mend_relatives(tokens: Iterable[Token]) -> None:
    """Give each relative clause of a sentence its verb, and what stands behind "to"; in place."""
    for token in tokens:
        dep, tag, low = token.dep_, token.tag_, token.lower_
        if tag == "WP$":
            mend_whose(token)
        elif tag in ("WDT", "WP") and dep == "pobj":
            _part_of_which(token)
            _in_which_one_said(token)
        elif low in ("that", "who") and dep in SUBJECTS:
            _cleft(token)
        elif dep in ("nsubj", "nsubjpass"):
            second_subject(token)
        elif dep in ("prep", "conj") and low in _WAYS:
            _second_way(token)
        elif low == "that" and dep == "mark":
            if token.is_sent_start:
                _clause_as_subject(token)
            _told_behind_aside(token)
            _told_whom(token)
        elif dep == "relcl" and tag in ("VBN", "VBD"):
            _participle_before(token)
        elif dep in ("parataxis", "ROOT") and tag in ("VBN", "VBD"):
            _some_of_them(token)
        elif dep == "advcl" and token.head.pos_ in NOUN_POS:
            _condition_of_relative(token)
        elif dep == "conj" and token.pos_ in PREDICATE_POS:
            if token.head.dep_ == "ROOT":
                _last_is_main(token)
            mend_row(token)
        elif dep == "ccomp" and token.i < token.head.i:
            _before_colon(token)
        elif dep == "acl" and token.i > token.head.i + 1:
            _goes_on_in_relative(token)


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
    hang(first, subject, "acl")
    first.tag_ = "VBN"
    relate(second, noun)
    hang(subject, second, "nsubjpass" if passive else "nsubj")


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
        owner.head, owner.dep_ = outer, as_subject(outer)
    elif verb.head == verb:
        return
    verb.head, verb.dep_ = noun, "relcl"
    part.head, part.dep_ = verb, as_subject(verb)


def _in_which_one_said(which: Token) -> None:
    """ "a hall in which, the mayor said, rats were seen": they were seen in the hall."""
    prep, comma = which.head, which.nbor(1)
    noun = prep.nbor(-1) if prep.i > prep.sent.start else prep
    said = next((t for t in which.doc[comma.i : comma.i + 8] if t.lemma_.lower() in _TELLING), None)
    if comma.text != "," or noun.pos_ not in NOUN_POS or said is None or not has_subject(said):
        return
    if said.dep_ == "ROOT":
        thing = next((c for c in said.rights if c.dep_ in ("attr", "dobj")), None)
        verb = (
            next((c for c in thing.rights if c.dep_ == "acl"), None) if thing is not None else None
        )
        main = next((c for c in said.lefts if c.dep_ == "ccomp" and has_subject(c)), None)
        if thing is None or verb is None or main is None or verb.tag_ not in ("VBN", "VBD"):
            return
        _make_root(main, said, prep.i)
        past(verb)
        hang(verb, noun, "relcl")
        hang(thing, verb, "nsubj")
        hang(said, verb, "parataxis")
    else:
        verb = said.head
        main = next((c for c in verb.lefts if c.dep_ == "ccomp" and has_subject(c)), None)
        if said.dep_ != "parataxis" or verb.i < said.i or not has_subject(verb):
            return
        if verb.dep_ == "ROOT" and main is not None:
            _make_root(main, verb, prep.i)
        elif verb.dep_ != "ccomp" or verb.head.i > prep.i:
            return
        hang(verb, noun, "relcl")
    hang(prep, verb, "prep")


def _make_root(main: Token, other: Token, before: int) -> None:
    """The verb in front as the main one, with what ends the sentence."""
    for child in [c for c in other.children if c.i == other.sent.end - 1 or c.i < before]:
        child.head = main
    hang(main, main, "ROOT")


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
        hang(verb, clause, "advcl")
    elif opener.dep_ == "dobj" and any(c.dep_ == "conj" for c in verb.rights):
        if any(c.dep_ in ("agent", "dobj") for c in verb.rights) or clause.tag_ != "VBD":
            return
        hang(verb, clause, "conj")
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
    second = between[1]
    alike = second.tag_ == first.tag_ or (second.tag_ == "VBN" and first.tag_ == "VBD")
    if any(has_subject(c) for c in between) or not alike:
        return
    relative = next((c for c in subject.rights if c.dep_ == "relcl"), None)
    if relative is None or relative.right_edge.i != first.i - 2 or relative.tag_ != first.tag_:
        return
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    for child in [c for c in first.children if c.is_punct and c.i > verb.i]:
        child.head = verb
    hang(verb, verb, "ROOT")
    hang(subject, verb, "nsubjpass" if passive else "nsubj")
    hang(first, relative, "conj")
    second.tag_ = first.tag_
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
    hang(verb, noun, "relcl")
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
    hang(verb, noun, "relcl")
    hang(part, verb, "nsubj")


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
    hang(prep, verb, "prep")


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
    hang(verb, verb, "ROOT")
    hang(clause, verb, "csubj")


def _some_of_them(verb: Token) -> None:
    """ "apples, some of them found nowhere else, grow": found by nobody, and no verb of saying."""
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    of = (
        next((c for c in subject.rights if c.lower_ == "of"), None) if subject is not None else None
    )
    if subject is None or of is None or of.right_edge.i != verb.i - 1 or subject.left_edge.i < 2:
        return
    comma, noun = subject.left_edge.nbor(-1), subject.left_edge.nbor(-2)
    said = any(c.dep_ in ("dobj", "ccomp", "xcomp") for c in verb.rights)
    if comma.text != "," or noun.pos_ not in (*NOUN_POS, "VERB") or said:
        return
    if inflect(verb.lemma_, "VBN") != verb.lower_ or of.nbor(1).lower_ not in ("them", "these"):
        return
    if verb.dep_ == "ROOT":
        main = next((c for c in verb.lefts if c.dep_ == "ccomp" and has_subject(c)), None)
        if main is None or noun not in main.subtree:
            return
        for child in [c for c in verb.children if c.is_punct or c.i < comma.i]:
            child.head = main
        hang(main, main, "ROOT")
    hang(subject, noun, "appos")
    hang(verb, subject, "acl")
    verb.tag_ = "VBN"


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


def _told_whom(that: Token) -> None:
    """ "told a man who had stolen a bike that he was lucky": that is what he was told."""
    clause = that.head
    own = [c for c in clause.lefts if c.dep_ in SUBJECTS]
    if not own or that.left_edge != that or clause.left_edge != that or clause.i < that.i:
        return
    verb = next((u for u in clause.ancestors if u.lemma_.lower() in _RECIPIENTS), None)
    whom = next((c for c in verb.rights if c.dep_ == "dobj"), None) if verb is not None else None
    if verb is None or whom is None or clause not in whom.subtree or clause.head == whom:
        return
    relative = next((c for c in whom.rights if c.dep_ == "relcl" and c.i < that.i), None)
    if relative is None or any(c.dep_ in ("ccomp", "xcomp") for c in verb.rights):
        return
    hang(clause, verb, "ccomp")
