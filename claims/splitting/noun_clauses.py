"""Clauses inside noun phrases: which of them stand on their own, and about whom they are."""

from claims.splitting.antecedents import antecedent, move
from claims.splitting.doubtful import (
    called_otherwise,
    cuts_a_list,
    of_another,
    of_the_clause,
    part_of,
    points_out,
    quoted_with,
    read_on,
    sent_to,
    too_far_in,
    within_phrase,
)
from claims.splitting.drafts import (
    Draft,
    comma_before,
    inherit,
    is_negated,
    is_predicate,
)
from claims.splitting.nouns import OFFICES, SUMMING
from claims.splitting.participles import (
    NAMING,
    each_participle,
    meaning,
    participle_clause,
)
from claims.splitting.phrases import bare, without_asides
from claims.splitting.realise import inflect
from claims.splitting.relatives import relative_clause
from claims.splitting.tree import AUXILIARIES, NOMINAL_POS, SUBJECTS, Node, ancestors

GENERIC_DETERMINERS = frozenset(
    "all any every each no those such whichever whatever either neither most many few".split()
)
TIMES = frozenset("time row day week month year night morning evening".split())
FAME = frozenset("know note remember celebrate regard consider".split())
RECKONING = frozenset("be become remain consider regard call name describe deem".split())
DESCRIBING = frozenset(
    "range feature contain weigh consist mark involve depict star measure total comprise span "
    "show describe number date belong border combine stretch represent".split()
)
DEFINED = frozenset("time way reason moment point case place day extent degree".split())
VAGUE = frozenset(
    "act thing way one person matter example case event step move part kind sort form place "
    "something anything someone question problem issue point factor".split()
)
STUDIES = frozenset("survey study poll series review analysis trial report search census".split())
CONDUCTED = frozenset("carry conduct publish release commission hold undertake perform".split())
ANYONE = frozenset("anyone anybody everyone everybody anything whoever those nobody".split())
UNREAL = frozenset(
    "want seek plan hope need look ask call propose wish demand intend aim consider urge "
    "require like fear expect try".split()
)


def relative(draft: Draft, noun: Node, clause: Node, fine: bool) -> list[Draft]:
    loose = comma_before(clause)
    host = _predicate_of(noun)
    if not is_predicate(clause) or not clause.finite:
        return []
    if noun.lemma in DEFINED and not loose:
        return []  # "at a time when the hall was empty": nothing is left without the clause
    if noun.ent in ("DATE", "TIME") and clause.nodes()[0].text.lower() == "that":
        return []  # "the third time in a week that ..."
    about = antecedent(noun, clause)
    if about is None or _no_time(noun, clause):
        return []
    if any(n.lemma == "only" for c in noun.left for n in c.nodes()):
        return []  # "only one other drug, which is older": not the only older one
    thing = clause.nodes()[0].text.lower() in ("which", "that")
    that = clause.nodes()[0].text.lower() == "that"
    if not loose and thing and noun.pos == "PROPN" and (that or part_of(noun)):
        return []  # "the sale of Acme which ended in May": no name is narrowed down
    if host is not None:
        return _predicative(draft, noun, clause, host)
    if noun.ent in ("PERCENT", "MONEY", "QUANTITY") or (
        noun.dep in ("appos", "npadvmod") and noun.lemma in SUMMING
    ):
        return []
    if about is not noun:
        if clause is not [c for c in noun.right if c.dep != "punct"][-1]:
            return []
        move(clause, about)
        # Nouns further out are met later; one further in has been met before.
        return relative(draft, about, clause, fine) if about.i > noun.i else []
    if not loose and (not _specific(noun, fine) or points_out(noun, clause)):
        return []
    behind = noun.right[noun.right.index(clause) + 1 :] if clause in noun.right else []
    if any(c.pos == "NUM" and c.dep in ("conj", "appos", "npadvmod") for c in behind):
        return []  # "90 cases, of which 50 were in A, 40 in B"
    if loose and any(c.pos == "ADJ" for c in behind):
        return []  # "men, one of whom is called white, about 6ft tall, fled": goes on
    if loose and (of_the_clause(noun, clause) or too_far_in(noun, clause)):
        return []
    if read_on(clause) or quoted_with(noun, clause):
        return []
    of, at = _antecedent(noun, clause)
    if of.ent in ("PERCENT", "MONEY", "QUANTITY"):
        return []
    made = relative_clause(at if at is not None else bare_at(noun, clause, True), clause, of)
    if made is None:
        return []
    clause.detach()
    rule = "relative clause"
    return [inherit(draft, made, rule, 1.0 if loose else 0.9)]


def _no_time(noun: Node, clause: Node) -> bool:
    """ "beaches in Kent in March, when he was stopped", hung on the beaches."""
    when = clause.nodes()[0]
    if when.tag != "WRB" or when.text.lower() != "when":
        return False
    return noun.ent not in ("DATE", "TIME") and noun.lemma not in (*TIMES, *DEFINED)


def _antecedent(noun: Node, clause: Node) -> tuple[Node, Node | None]:
    """The noun a clause is about, and its phrase; none for the phrase where it stands."""
    opening = {n.text.lower() for n in clause.nodes()[:2]}
    if noun.ent in ("DATE", "TIME") and opening & {"which", "who", "where"}:
        # "his album in 2005, which": not the year is meant but what comes before it
        prep = noun.parent
        verb = prep.parent if prep is not None else None
        if prep is None or verb is None or prep.dep != "prep":
            return noun, None
        if "where" in opening and verb.pos in NOMINAL_POS:
            return noun, None
        if verb.pos in NOMINAL_POS:
            return verb, bare(verb, definite=True)
        before = verb.right[: verb.right.index(prep)] if prep in verb.right else []
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
    if noun.dep != "appos" or name is None or not comma_before(noun):
        return None
    one = name.tag == "NNP" or (name.ent == "PERSON" and noun.tag == "NN")
    return name if name.pos == "PROPN" and noun.pos == "NOUN" and one else None


def bare_at(noun: Node, clause: Node, definite: bool) -> Node:
    """The antecedent of a clause: the whole list when the clause comes after all of it."""
    after = noun.right.index(clause)
    members = [c for c in noun.right[:after] if c.dep == "conj"]
    if members and not comma_before(clause):
        return bare(members[-1], definite)
    if members:
        twin = noun.copy()
        del twin.right[after:]
        while twin.right and twin.right[-1].dep == "punct":
            twin.right.pop()
        twin.dep = "nsubj"
        return twin
    rest = noun.right[after:]
    del noun.right[after:]
    twin = bare(noun, definite)
    noun.right += rest
    return twin


def _predicate_of(noun: Node) -> Node | None:
    """The copula whose complement a noun is ("she is a singer who ..."), or none."""
    verb = noun.parent
    if noun.dep == "conj" and verb is not None:
        noun, verb = verb, verb.parent
    if noun.dep == "pobj" and verb is not None and verb.text.lower() == "as" and not verb.left:
        governor = verb.parent  # "established himself as a painter, known for ..."
        subject = governor.subject if governor is not None else None
        if governor is not None and subject is not None and not is_negated(governor):
            return governor
        return None
    if noun.dep == "attr" and verb is not None and verb.lemma in ("be", "become", "remain"):
        subject = verb.subject
        if subject is not None and subject.dep == "nsubj" and not is_negated(verb):
            return verb
    return None


def _predicative(draft: Draft, noun: Node, clause: Node, verb: Node) -> list[Draft]:
    det = noun.child("det")
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
    if _ranked(noun) and not comma_before(clause):
        return []
    if noun.lemma in VAGUE and all(c.dep in ("det", "relcl", "punct") for c in noun.children):
        return []  # "is an act that harms trade": without the clause nothing is said
    about = noun if noun.pos == "PROPN" and noun.ent else subject
    made = relative_clause(
        bare_at(noun, clause, True) if about is noun else bare(subject), clause, noun
    )
    if made is None:
        return []
    clause.detach()
    return [inherit(draft, made, "relative clause", 0.95)]


def _ranked(noun: Node) -> bool:
    """ "first", "only", "largest": true only with all that follows."""
    return any(
        c.tag in ("JJS", "RBS")
        or c.lemma.lower() in ("first", "only", "last", "sole", "second", "same", "next")
        for c in noun.nodes()
        if c.i <= noun.i
    )


def _specific(noun: Node, fine: bool) -> bool:
    """Whether a clause without comma tells of certain things rather than defines a kind."""
    if noun.pos == "PRON" or any(_ranked(u) for u in (noun, *within_phrase(noun))):
        return False  # also: "the second fault in a bridge built by Ode"
    dets = {c.lemma.lower() for c in noun.left if c.dep in ("det", "predet", "amod")}
    if dets & GENERIC_DETERMINERS or _unreal(noun):
        return False
    verb = noun.parent
    if noun.dep == "attr" or (verb is not None and verb.child("expl") is not None):
        return False
    counted = any(c.dep == "nummod" for c in noun.left)
    named = noun.pos == "PROPN" and noun.ent != "NORP" and noun.tag != "NNPS"
    return counted or bool(dets & {"a", "an", "some", "several"}) or named


def _unreal(noun: Node) -> bool:
    """Inside what is only wanted, planned, possible, denied or asked."""
    for up in ancestors(noun):
        if any(c.lemma.lower() in ("no", "any") and c.dep == "det" for c in up.left):
            return True
        if up.lemma.lower() in ANYONE:
            return True
        if is_predicate(up):
            if any(
                c.dep in ("det",) and c.lemma.lower() == "no" for n in up.children for c in n.left
            ):
                return True
            if is_negated(up) or (up.lemma in UNREAL and up.child("auxpass") is None):
                return True
            if any(c.tag == "MD" and c.lemma not in ("will",) for c in up.left):
                return True
            if any(c.dep == "mark" and c.lemma in ("if", "unless", "whether") for c in up.left):
                return True
    return False


# ------------------------------------------------------------  participles


def participle(draft: Draft, noun: Node, clause: Node, fine: bool) -> list[Draft]:
    if clause.tag not in ("VBG", "VBN") or any(c.dep in AUXILIARIES for c in clause.left):
        return []
    if clause.text.lower() == inflect(clause.lemma, "VBD") != inflect(clause.lemma, "VBN"):
        return []  # "saw", "took": no participle
    loose = comma_before(clause)
    before = noun.right[noun.right.index(clause) - 1] if clause in noun.right[1:] else noun
    if (before.text == '"' or clause.nodes()[0].text == '"') and not loose:
        return []  # the term "jumping the shark"
    if _of_with(noun) and not loose:
        return []  # ", with two runs scoring": see absolutes.py
    if cuts_a_list(noun, clause):
        return []
    if any(c.dep in ("prep", *SUBJECTS) for c in clause.left):
        return []  # "a strict life, with little given"
    if any(c.dep == "prep" and not c.children for c in clause.right):
        return []  # "an injury sustained in", without its noun
    behind = noun.right[noun.right.index(clause) + 1 :] if clause in noun.right else []
    if loose and any(c.dep in ("prep", "agent") for c in behind):
        return []  # "the bridge, begun in 1291 and finished, after a fire, by the town, was"
    if (loose and read_on(clause)) or called_otherwise(noun, clause) or sent_to(noun, clause):
        return []
    if clause.text.lower() == "being" and not loose:
        return []  # "a reason for water being cold"
    if of_another(noun, clause, loose):
        return []
    host = _predicate_of(noun)
    if not fine and clause.lemma in NAMING and not loose:
        return []
    if clause.lemma in CONDUCTED and noun.dep == "pobj" and clause is noun.right[-1]:
        study = next((u for u in ancestors(noun) if u.lemma in STUDIES), None)
        if study is not None:  # "a survey of residents carried out in May"
            study.put_right(clause.detach())
            return []
    if clause.lemma in ("include", "accord", "follow", "age"):
        return []
    if clause.lemma == "regard" and clause.tag == "VBG":
        return []
    if clause.lemma == "base" and any(c.lemma == "on" for c in clause.right):
        return []
    dated = noun.ent in ("DATE", "TIME", "CARDINAL") or noun.lemma in TIMES
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    as_such = noun.parent is not None and noun.parent.text.lower() == "as"
    reckoned = as_such or (verb is not None and verb.lemma in RECKONING)
    famed = clause.lemma in FAME and reckoned
    if loose and (dated or famed or (clause.tag == "VBG" and clause.lemma not in DESCRIBING)):
        # ", helping them win": of whom the sentence is about, not of the last noun
        inner = noun.dep in ("pobj", "dobj", "conj", "attr", "oprd")
        if verb is not None and verb.subject is not None and inner:
            return _participles(draft, verb.subject, clause, verb)
    if host is not None:
        det = noun.child("det")
        if det is None or det.lemma.lower() not in ("a", "an") or _ranked(noun):
            return []
        subject = host.subject
        assert subject is not None
        both = subject.child("conj") is not None
        antecedent = without_asides(subject) if both else bare(subject)
    else:
        object_like = noun.dep in ("dobj", "pobj", "attr", "oprd", "conj", "appos")
        called = fine and clause.lemma in NAMING
        if (
            not loose
            and not called
            and not (_specific(noun, False) and object_like and _rich(clause))
        ):
            return []
        named = named_by(noun)
        antecedent = bare(named) if named is not None else bare_at(noun, clause, definite=True)
    # "disguised as a crew working on a film": the tense is that of the verb around both
    verbs = [u for u in ancestors(noun) if is_predicate(u)]
    governor = next((v for v in verbs if v.finite or v.tag != "VBN"), None)
    return _participles(draft, antecedent, clause, governor)


def _of_with(noun: Node) -> bool:
    prep = noun.parent if noun.dep == "pobj" else None
    return prep is not None and prep.lemma == "with" and comma_before(prep)


def _participles(draft: Draft, subject: Node, clause: Node, governor: Node | None) -> list[Draft]:
    clause.detach()
    made = [
        meaning(part) or participle_clause(subject, part, governor)
        for part in each_participle(clause)
    ]
    return [inherit(draft, root, "participle", 0.9) for root in reversed(made)]


def _rich(clause: Node) -> bool:
    return any(
        c.dep in ("dobj", "prep", "agent", "npadvmod") or (c.dep == "advmod" and c.left)
        for c in clause.right  # "made 24 hours ago"
    )
