"""Relative clauses: which of them stand on their own, and about whom they are."""

from claims.language import entities
from claims.splitting.drafts import (
    Draft,
    comma_before,
    inherit,
    is_negated,
    is_predicate,
)
from claims.splitting.lexicon.nouns import OFFICES, SETTLED, SUMMING
from claims.splitting.lexicon.people import is_person
from claims.splitting.noun_phrases.antecedents import antecedent, move
from claims.splitting.noun_phrases.doubtful import (
    behind_goes_on,
    by_a_name,
    defines,
    in_either,
    in_general,
    measured,
    of_the_clause,
    only_there,
    part_of,
    points_out,
    quoted_with,
    read_on,
    to_do,
    too_far_in,
    torn,
    viewed_as,
    wished_for,
    within_phrase,
)
from claims.splitting.noun_phrases.either_noun import (
    behind_an_aside,
    ends_the_sending,
    last_or_all,
    of_a_share,
    of_both_between,
    of_either_noun,
    of_them_all,
    purpose_where,
    says_how,
    several_people,
    unfinished,
)
from claims.splitting.noun_phrases.happenings import by_what_was_done, from_another
from claims.splitting.noun_phrases.relatives import relative_clause
from claims.splitting.repairs.second_relatives import after_first
from claims.splitting.tree import AUXILIARIES, NOMINAL_POS, SUBJECTS, Node, ancestors
from claims.splitting.wording.phrases import bare, listed_before
from claims.splitting.wording.realise import is_plural

GENERIC_DETERMINERS = frozenset(
    "all any every each no those such whichever whatever either neither most many few".split()
)
DEFINED = frozenset(
    "time way reason moment point case place day extent degree level rate pace night period".split()
)
VAGUE = frozenset(
    "act thing way one person matter example case event step move part kind sort form place "
    "something anything someone question problem issue point factor".split()
)
ANYONE = frozenset("anyone anybody everyone everybody anything whoever those nobody".split())
EXCEPT = frozenset("except but save besides excepting excluding bar than".split())
SPELLS = frozenset("row day week month year night morning evening period season era age".split())
UNREAL = frozenset(
    "want seek plan hop hope need look ask call propose wish demand intend aim consider urge "
    "require like fear expect try dream long pray yearn crave imagine envisage wait lack".split()
)


def relative(draft: Draft, noun: Node, clause: Node) -> list[Draft]:
    """ "a ferry, which sank in May" -> "The ferry sank in May"; none where it only defines."""
    loose = comma_before(clause) and not behind_an_aside(noun, clause)
    host = predicate_of(noun) if not _one_of_several(noun) else None
    opening = clause.nodes()[0].text.lower()
    if not is_predicate(clause) or not clause.finite or opening == "as":
        return []  # "not Ulm as many think"
    first = noun.parent if noun.dep == "conj" else None
    whole = first is not None and (several_people(first) or _in_both(first, clause))
    if loose and first is not None and (whole or of_them_all(noun, clause)):
        move(clause, first)  # "the poets Ann Ode and Bo Lind, who met": met later, see peel
        return []
    if loose and of_both_between(noun, clause):
        return []
    if (who := _cleft(noun, opening)) is not None:
        if who is not noun:
            move(clause, who)
        return []
    if _defined(noun, clause, loose) or says_how(noun, clause, opening):
        return []
    if noun.ent in entities.TIMES and opening == "that":
        return []  # "the third time in a week that ..."
    about = antecedent(noun, clause)
    if about is None or _no_time(noun, clause) or _of_no_one(noun, clause):
        return []
    only = any(n.lemma == "only" for c in noun.left for n in c.nodes())
    if only or (loose and opening == "that"):
        return []  # "only one other drug, which is older"; "disks, called bins, that turn"
    unnamed = opening == "that" or (opening == "which" and part_of(noun))
    if not loose and noun.pos == "PROPN" and unnamed:
        return []  # "the sale of Acme which ended in May": no name is narrowed down
    if host is not None and (about is noun or opening != "which"):
        return _predicative(draft, noun, clause, host)
    if _nothing_without(noun):
        return []
    if about is not noun:
        if clause is not [c for c in noun.right if c.dep != "punct"][-1]:
            return []
        move(clause, about)
        # Nouns further out are met later; one further in has been met before.
        return relative(draft, about, clause) if about.i > noun.i else []
    if not loose and _narrows_down(noun, clause):
        return []
    if behind_goes_on(noun, clause) or last_or_all(noun, clause):
        return []
    if loose and (done := by_what_was_done(noun, clause)) is not None:
        clause.detach()
        return [inherit(draft, done, "relative clause", 0.85)]
    unclear = (of_the_clause, too_far_in, by_a_name, in_either, of_either_noun)
    if loose and any(far(noun, clause) for far in unclear):
        return []
    if _shared_by_two(clause) or read_on(clause) or torn(noun, clause) or quoted_with(noun, clause):
        return []
    return _apart(draft, noun, clause)


def _defined(noun: Node, clause: Node, loose: bool) -> bool:
    """Also "thought of him as "a killer" who "deserved it"": no comma, but a mark."""
    if not loose:
        return _says_which(noun, clause)
    before = noun.right_before(clause)[-1:]
    return bool(before) and before[0].text == '"' and viewed_as(noun)


def _narrows_down(noun: Node, clause: Node) -> bool:
    """Whether a clause without a comma says which, or of what else it could tell."""
    if not specific(noun) or points_out(noun, clause) or noun.parent is None:
        return True
    if to_do(noun, clause) or _either_goes_on(clause) or ends_the_sending(noun, clause):
        return True
    if purpose_where(noun, clause) or of_a_share(noun) or in_general(noun, clause):
        return True
    if from_another(noun, clause):
        return True
    # "it bore a postcode that did not exist": that is what matters about it
    return (is_negated(clause) or only_there(clause)) and named_by(noun) is None


def _nothing_without(noun: Node) -> bool:
    """ "won, a result that pleased him", "a great deal that": little is left without it."""
    measure = noun.ent in ("PERCENT", "MONEY", "QUANTITY") or measured(noun)
    much = noun.lemma == "deal" and any(c.lemma in ("great", "good") for c in noun.left)
    much = much or (noun.lemma == "lot" and noun.child("prep") is None)  # "means a lot that"
    sums_up = noun.dep == "appos" and noun.lemma in SUMMING
    return measure or much or sums_up or (noun.dep == "npadvmod" and not noun.ent)


def _says_which(noun: Node, clause: Node) -> bool:
    """Whether nothing is left without a clause that has no comma."""
    if defines(noun, clause) or noun.lemma in DEFINED:
        return True  # "at a time when the hall was empty"
    way = noun.parent.lemma if noun.parent is not None else ""
    if noun.dep == "pobj" and way in EXCEPT:
        return True  # "all but the two who had paid"
    # "the ring around a hole beyond which none returns": beyond the ring
    return part_of(noun) and clause.nodes()[0].dep == "prep" and way != "of"


def _in_both(first: Node, clause: Node) -> bool:
    """ "In Ulm and Bonn, which kept the law, prices rose": before its sentence, of both."""
    prep = first.parent
    verb = prep.parent if prep is not None and first.dep == "pobj" else None
    fronted = verb is not None and is_predicate(verb) and prep in verb.left
    word = clause.nodes()[0]
    return fronted and word.text.lower() == "which" and word.dep in SUBJECTS and not _of_one(clause)


def _cleft(noun: Node, opening: str) -> Node | None:
    """ "It was her uncle, a cook, who taught her": who it was is all that is told; who it was."""
    while noun.dep in ("appos", "conj") and noun.parent is not None:
        noun = noun.parent
    verb = noun.parent
    if noun.dep != "attr" or verb is None or verb.lemma != "be" or verb.subject is None:
        return None
    it = verb.subject.text.lower() == "it"
    return noun if it and opening in ("who", "that", "whom", "whose") else None


def _shared_by_two(clause: Node) -> bool:
    """ "which she copied and later sold", "which he cut and she sold": the thing is both's.

    "which she paid for and hoped to sell".
    """
    fronted = any(c.dep in ("dobj", "pobj", "attr") for c in clause.left)
    more = [c for c in clause.right if c.dep == "conj" and is_predicate(c)]
    more = [c.child("xcomp") or c for c in more]
    return fronted and any(c.child("dobj", "attr", "ccomp", "xcomp", "acomp") is None for c in more)


def _either_goes_on(clause: Node) -> bool:
    """ "met in a year when work was scarce and married": who did, where no comma tells?"""
    subject, word = clause.subject, clause.nodes()[0]
    if word.tag != "WRB" or subject is None or subject.pos == "PRON":
        return False
    return any(c.dep == "conj" and is_predicate(c) and c.subject is None for c in clause.right)


def _of_no_one(noun: Node, clause: Node) -> bool:
    """ "instead of going to a hotel, where he could rest"; "nobody liked it, which is odd"."""
    if not comma_before(clause) and _any_such(noun, clause):
        return True
    if any(c.lemma.lower() in ("instead", "rather") for u in ancestors(noun) for c in u.left[:1]):
        return True
    return noun.text.lower() in ("it", "this", "that") and clause.nodes()[0].lemma == "which"


def _any_such(noun: Node, clause: Node) -> bool:
    """ "A system that depends on one woman is no system": said of any, not of one."""
    verb = noun.parent
    new = any(c.dep == "det" and c.lemma.lower() in ("a", "an") for c in noun.left)
    if noun.dep not in SUBJECTS or verb is None or not new or is_person(noun.lemma.lower()):
        return False
    finite = [next((c for c in v.left if c.dep in AUXILIARIES), v) for v in (verb, clause)]
    return all(v.tag in ("VBZ", "VBP", "MD") and v.lemma != "have" for v in finite)


def _no_time(noun: Node, clause: Node) -> bool:
    """ "beaches in Kent in March, when he was stopped", hung on the beaches."""
    when = clause.nodes()[0]
    if when.tag != "WRB" or when.text.lower() != "when":
        return False
    if noun.parent is not None and noun.parent.lemma == "at" and noun.tag == "CD":
        return True  # "left home at 14, when her father died": at her age
    dated = noun.ent in ("DATE", "TIME") or noun.lemma in DEFINED
    return not dated and noun.lemma not in SPELLS


def _apart(draft: Draft, noun: Node, clause: Node) -> list[Draft]:
    """The clause cut off, with what it tells of as its subject."""
    of, at = _noun_and_phrase(noun, clause)
    if of.ent in ("PERCENT", "MONEY", "QUANTITY"):
        return []
    made = relative_clause(at if at is not None else bare_at(noun, clause), clause, of)
    if made is None or unfinished(made, clause):
        return []
    certainty = 1.0 if comma_before(clause) else 0.9
    after_first(clause, noun)
    clause.detach()
    return [inherit(draft, made, "relative clause", certainty)]


def _noun_and_phrase(noun: Node, clause: Node) -> tuple[Node, Node | None]:
    """The noun a clause is about, and its phrase; none for the phrase where it stands."""
    opening = {n.text.lower() for n in clause.nodes()[:2]}
    passing = clause.lemma in ("end", "begin", "start", "last") and "which" in opening
    passing = passing or bool(opening & {"during", "since", "until", "throughout"})
    if noun.ent in ("DATE", "TIME") and opening & {"which", "who", "where"} and not passing:
        # "his album in 2005, which": not the year is meant but what comes before it
        prep = noun.parent
        verb = prep.parent if prep is not None else None
        if prep is None or verb is None or prep.dep != "prep":
            return noun, None
        told = verb.parent if verb.dep == "acl" else None
        if told is not None and told.pos in NOMINAL_POS and "where" not in opening:
            return told, bare(told, definite=True)  # "a Bible, printed in 1462, of which"
        if "where" in opening and verb.pos in NOMINAL_POS:
            return noun, None
        if verb.pos in NOMINAL_POS:
            return verb, bare(verb, definite=True)
        before = verb.right_before(prep)
        for sibling in reversed(before):
            inner = sibling.child("pobj") if sibling.dep == "prep" else sibling
            works = [n for n in sibling.nodes() if n.ent == "WORK_OF_ART"]
            inner = works[-1] if works else inner
            if inner is not None and inner.pos in NOMINAL_POS and inner.ent not in ("DATE", "TIME"):
                return inner, bare(inner, definite=True)
        return noun, None
    named = named_by(noun)
    if noun.lemma in OFFICES:
        named = None  # "Minister of Food, a post she held": held the post
    return (named, bare(named)) if named is not None else (noun, None)


def named_by(noun: Node) -> Node | None:
    """The name an apposition describes: what is said of the one holds for the other."""
    name = noun.parent
    where = name.parent if name is not None and name.dep == "pobj" else None
    if where is not None and where.lemma == "in" and noun.lemma not in SETTLED:
        return None  # "his kitchen in Oban, a room whose ..."
    if noun.dep != "appos" or name is None or not comma_before(noun):
        return None
    one = name.tag == "NNP" or (name.ent == "PERSON" and noun.tag == "NN")
    return name if name.pos == "PROPN" and noun.pos == "NOUN" and one else None


def bare_at(noun: Node, clause: Node) -> Node:
    """The antecedent of a clause: the whole list when the clause comes after all of it."""
    after = noun.right.index(clause)
    members = [c for c in noun.right[:after] if c.dep == "conj"]
    apart = any(c.dep == "cc" and c.lemma.lower() in ("nor", "or") for c in noun.right[:after])
    named = [c for m in members[-1:] for c in m.right if c.dep == "appos" and c.pos == "PROPN"]
    if named and clause.nodes()[0].text.lower() == "who":
        return bare(named[-1], definite=True)  # "Ode and his wife, Ida Roe, who sang"
    inside = after > 0 and noun.right[after - 1].text in ("(", "[")  # "A and B (known as C)"
    if members and (apart or inside or not comma_before(clause) or _of_one(clause)):
        return bare(members[-1], definite=True)
    if members:
        return listed_before(noun, after)
    rest = noun.right[after:]
    del noun.right[after:]
    twin = bare(noun, definite=True)
    noun.right += rest
    return twin


def _of_one(clause: Node) -> bool:
    """ "who sings", "which was old", "where she was born": told of one thing, person or place."""
    first = clause.nodes()[0]
    if first.text.lower() == "where":
        return True
    finite = next((c for c in clause.left if c.dep in AUXILIARIES), clause)
    one = finite.tag == "VBZ" or finite.text.lower() == "was"
    return first.dep in SUBJECTS and first.text.lower() in ("who", "which", "that") and one


def predicate_of(noun: Node) -> Node | None:
    """The copula whose complement a noun is ("she is a singer who ..."), or none."""
    verb = noun.parent
    if noun.dep == "conj" and verb is not None:
        noun, verb = verb, verb.parent
    if noun.dep == "pobj" and verb is not None and verb.text.lower() == "as" and not verb.left:
        governor = verb.parent  # "established himself as a painter, known for ..."
        subject = governor.subject if governor is not None else None
        whom = governor.child("dobj") if governor is not None else None
        if governor is not None and any(c.lemma == "of" and c.i < noun.i for c in governor.right):
            return None
        if whom is not None and not whom.text.lower().endswith(("self", "selves")):
            return None  # "described it as a boat, which would sail"
        if governor is not None and subject is not None and not is_negated(governor):
            return governor
        return None
    if noun.dep == "attr" and verb is not None and verb.lemma in ("be", "become", "remain"):
        subject = verb.subject
        if subject is not None and subject.dep == "nsubj" and not is_negated(verb):
            return verb
    return None


def _one_of_several(noun: Node) -> bool:
    """ "the guests were A, B and a nun who sang": it is the nun who did, not the guests."""
    first = noun.parent if noun.dep == "conj" else noun
    verb = first.parent if first is not None else None
    if first is None or verb is None or first.dep != "attr" or first.child("conj") is None:
        return False
    return verb.subject is not None and is_plural(verb.subject) and not is_plural(noun)


def _predicative(draft: Draft, noun: Node, clause: Node, verb: Node) -> list[Draft]:
    """ "she is a singer who won twice" -> "She won twice"."""
    det = determiner(noun)
    subject = verb.subject
    if subject is None or (
        subject.pos == "PRON" and subject.lemma.lower() in ("this", "that", "it")
    ):
        return []
    if noun.pos == "PROPN" and noun.ent and comma_before(clause):
        det = None
    indefinite = det is not None and det.lemma.lower() in ("a", "an")
    if not indefinite and not comma_before(clause):
        return []
    if ranked(noun) and not comma_before(clause):
        return []
    if noun.lemma in VAGUE and all(c.dep in ("det", "relcl", "punct") for c in noun.children):
        return []  # "is an act that harms trade": without the clause nothing is said
    someone = subject.pos in ("PRON", "PROPN") or is_person(subject.lemma.lower())
    thing = not someone and indefinite and not is_person(noun.lemma.lower())
    named = noun.pos == "PROPN" and noun.ent
    about = noun if named or (thing and noun.dep == "attr") else subject  # "her task is a clock"
    phrase = bare_at(noun, clause) if about is noun else bare(subject)
    made = relative_clause(phrase, clause, noun)
    if made is None:
        return []
    after_first(clause, noun)
    clause.detach()
    return [inherit(draft, made, "relative clause", 0.95)]


def determiner(noun: Node) -> Node | None:
    """The determiner of a noun; of "poet" in "a farmer, painter and poet" that of the list."""
    first = noun.parent if noun.dep == "conj" and noun.tag == "NN" else None
    own = noun.child("det", "poss")
    if own is not None or first is None:
        return noun.child("det")
    return first.child("det")


def ranked(noun: Node) -> bool:
    """ "first", "only", "largest": true only with all that follows."""
    return any(
        c.tag in ("JJS", "RBS")
        or c.lemma.lower() in ("first", "only", "last", "sole", "second", "same", "next")
        for c in noun.nodes()
        if c.i <= noun.i
    )


def specific(noun: Node) -> bool:
    """Whether a clause without comma tells of certain things rather than defines a kind."""
    if noun.pos == "PRON" or any(ranked(u) for u in (noun, *within_phrase(noun))):
        return False  # also: "the second fault in a bridge built by Ode"
    dets = {c.lemma.lower() for c in noun.left if c.dep in ("det", "predet", "amod")}
    if dets & GENERIC_DETERMINERS or _unreal(noun):
        return False
    whole = noun  # "there have been a total of four judges who"
    while whole.dep == "pobj" and whole.parent is not None and whole.parent.lemma == "of":
        whole = whole.parent.parent or whole.parent
    verb = whole.parent
    if noun.dep == "attr" or (verb is not None and verb.child("expl") is not None):
        return False
    counted = any(c.dep == "nummod" for c in noun.left)
    if noun.dep in SUBJECTS and "some" in dets:
        return False  # "Some pupils who start early get bored"
    named = noun.pos == "PROPN" and noun.ent != "NORP" and noun.tag != "NNPS"
    return counted or bool(dets & {"a", "an", "some", "several"}) or named


def _unreal(noun: Node) -> bool:
    """Inside what is only wanted, planned, possible, denied or asked."""
    for up in ancestors(noun):
        if any(c.lemma.lower() in ("no", "any") and c.dep == "det" for c in up.left):
            return True
        if up.lemma.lower() in ANYONE or wished_for(up):
            return True
        if is_predicate(up):
            if any(c.dep == "det" and c.lemma.lower() == "no" for n in up.children for c in n.left):
                return True
            if is_negated(up) or (up.lemma in UNREAL and up.child("auxpass") is None):
                return True
            if any(c.tag == "MD" and c.lemma not in ("will",) for c in up.left):
                return True
            if any(
                c.dep == "mark" and c.lemma.lower() in ("if", "unless", "whether") for c in up.left
            ):
                return True
    return False
