"""Participles behind a noun: which of them stand on their own, and about whom they are."""

from claims.splitting.clauses.doubtful_participles import (
    gives_another,
    looked_forward,
    of_the_event,
)
from claims.splitting.clauses.each_participle import each_participle, meaning
from claims.splitting.clauses.participle_tense import participle_clause
from claims.splitting.clauses.participles import NAMING
from claims.splitting.drafts import Draft, comma_before, inherit, is_predicate
from claims.splitting.lexicon.people import is_person, may_be_who, means_body
from claims.splitting.lexicon.verbs import cannot
from claims.splitting.noun_phrases.doubtful import (
    by_means,
    called_otherwise,
    cuts_a_list,
    issued_with,
    of_a_named_body,
    of_another,
    one_of_those,
    read_on,
    sent_to,
    takes_no_object,
    until_later,
)
from claims.splitting.noun_phrases.happenings import happens
from claims.splitting.noun_phrases.noun_clauses import (
    bare_at,
    determiner,
    named_by,
    predicate_of,
    ranked,
    specific,
)
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, SUBJECTS, Node, ancestors, top
from claims.splitting.wording.phrases import bare, without_asides
from claims.splitting.wording.realise import inflect, is_plural

PARTS = frozenset("percent % half third quarter majority minority bulk rest share".split())
TIMES = frozenset("time row day week month year night morning evening".split())
FLOATING = frozenset({"all", "each", "both", "most", "many", "some"})
FAME = frozenset("know note remember celebrate regard consider".split())
RECKONING = frozenset("be become remain consider regard call name describe deem".split())
PICTURES = frozenset(
    "picture photo photograph image video clip footage film recording painting drawing portrait "
    "statue".split()
)
DESCRIBING = frozenset(
    "range feature contain weigh consist mark involve depict star measure total comprise span "
    "show describe number date belong border combine stretch represent".split()
)
LASTING = frozenset(
    "own use run manage lead call name know locate situate staff inhabit believe consider regard "
    "hold keep".split()
)
CALLINGS = frozenset(  # what people do for years
    "live work study represent lead run teach specialise specialize own serve research advise head "
    "coach manage train practise practice train farm campaign fight defend investigate".split()
)
PLANS = frozenset(
    "plan programme program campaign project scheme appeal drive effort initiative bill proposal "
    "petition motion draft amendment resolution demand bid push".split()
)
NOBODY = frozenset("man woman person people someone somebody something thing".split())
STUDIES = frozenset("survey study poll series review analysis trial report search census".split())
SPENT = frozenset(
    "experience history career record practice habit difficulty trouble fun success job".split()
)
CONDUCTED = frozenset("carry conduct publish release commission hold undertake perform".split())


def participle(draft: Draft, noun: Node, clause: Node, fine: bool) -> list[Draft]:
    """ "a hall, built in 1950" -> "The hall was built in 1950"; none where it only defines."""
    if clause.tag == "VBD" and clause.subject is None:
        clause.tag = "VBN"  # nothing finite hangs so on a noun
    if clause.tag not in ("VBG", "VBN") or any(c.dep in AUXILIARIES for c in clause.left):
        return []
    if clause.text.lower() == inflect(clause.lemma, "VBD") != inflect(clause.lemma, "VBN"):
        return []  # "saw", "took": no participle
    if any(c.tag == "WP$" for c in noun.left):
        return []  # "a man whose boat, built in Ulm, sank": of a boat that only the clause tells of
    loose = comma_before(clause)
    if _only_defines(noun, clause, loose) or _starts_no_fact(clause):
        return []
    hollow = noun.dep in ("attr", "appos") and noun.lemma in NOBODY and len(noun.right) == 1
    if not loose and hollow:
        return []  # "is a man facing prison": without it nothing is said
    naming = clause.lemma in NAMING and not loose
    if (naming and not fine) or _of_a_study(noun, clause):
        return []
    if clause.lemma == "mean" and clause.child("ccomp") is None:
        return []  # "called Saltbeck, meaning salt stream"
    if not loose and clause.tag == "VBG" and noun.lemma in PLANS:
        return []  # "launched a campaign replacing all pipes": they are yet to be
    last = noun.dep == "conj" and clause.tag == "VBG" and not loose
    if last and noun.parent is not None and _under_with(noun.parent):
        return []  # "with Bo Ode, Jan Roe and Al Lind making early runs": all three
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    if loose and _of_the_sentence(noun, clause, verb):
        inner = noun.dep in ("pobj", "dobj", "conj", "attr", "oprd")
        if verb is not None and verb.subject is not None and inner:
            if not _of_the_subject(verb, clause):
                return []
            return _participles(draft, verb.subject, clause, verb)
    about = _told_of(noun, clause, loose, naming)
    if about is None or _nobody_known(about):
        return []
    about = _many_of(noun, clause) or about
    # "disguised as a crew working on a film": the tense is that of the verb around both
    verbs = [u for u in ancestors(noun) if is_predicate(u)]
    governor = next((v for v in verbs if v.finite or v.tag != "VBN"), None)
    if clause.tag == "VBG" and not loose and _says_what(noun):
        someone = is_person(noun.lemma.lower())
        if someone and clause.lemma not in CALLINGS:
            return []  # "Ann Lee, a woman standing in the queue"
        if someone or means_body(noun.lemma.lower()) or clause.lemma in DESCRIBING:
            governor = None  # "Acme, a firm making tyres, lost 9 crowns": it still makes them
    return _participles(draft, about, clause, governor)


def _of_the_subject(verb: Node, clause: Node) -> bool:
    """Whether a participle behind the last noun of a clause tells of its subject for sure."""
    doubtful = looked_forward(verb, clause) or gives_another(verb, clause)
    return not (doubtful or of_the_event(verb, clause) or cannot(verb.subject, clause))


def _nobody_known(about: Node) -> bool:
    """ "was an engraver and printmaker known for": no printmaker is the subject."""
    bare_one = about.tag == "NN" and not about.ent and not about.left
    return bare_one and is_person(about.lemma.lower())


def _told_of(noun: Node, clause: Node, loose: bool, naming: bool) -> Node | None:
    """The noun phrase that a participle tells of; None where it only defines it."""
    host = predicate_of(noun)
    subject = host.subject if host is not None else None
    det = determiner(noun)
    known = noun.pos == "PROPN" or (det is not None and det.lemma.lower() == "the")
    if subject is not None and loose and is_plural(subject) and known:
        return bare(noun)  # "the sides were the Reds, made up of A, and the Blues, made up of B"
    if host is not None and loose and subject is not None and det is not None:
        someone = subject.pos in ("PRON", "PROPN") or is_person(subject.lemma.lower())
        whole = det.lemma.lower() == "the" and noun.child("prep") is not None
        if whole and noun.pos == "NOUN" and not someone:
            return None  # "The key is the mass of data, held on tapes": the data are
    if host is not None:
        return bare(subject) if loose and subject else _described_by(noun, host)
    if loose or naming or _singled_out(noun, clause):
        named = named_by(noun)
        return bare(named) if named is not None else bare_at(noun, clause)
    return None


def _only_defines(noun: Node, clause: Node, loose: bool) -> bool:
    """Whether a participle behind a noun is part of its name, of a list or of another noun."""
    before = noun.right[noun.right.index(clause) - 1] if clause in noun.right[1:] else noun
    quoted = before.text == '"' or clause.nodes()[0].text == '"'
    if not loose and (_of_so_many(noun) or noun.lemma in PARTS):
        return True  # "95 percent of the salt held in jars", "a village of 400 men built in May"
    if not loose and clause.tag == "VBG" and _spent(noun):
        return True
    if not loose and clause.lemma == "turn" and clause.child("oprd") is not None:
        return True  # "a lawyer turned novelist"
    if not loose and (quoted or clause.text.lower() == "being" or _picked_up(noun, clause)):
        return True  # the term "jumping the shark"; "a reason for water being cold"
    if _of_with(noun) or (loose and noun.parent is not None and _of_with(noun.parent)):
        return True  # ", with two runs scoring", "with one kind, the owl, living": no claim
    behind = noun.behind(clause) if clause in noun.right else []
    if loose and any(_superlative(c) for c in behind):
        return True  # "Ode, elected by 11 votes, the smallest lead, left": who or what is it?
    if loose and any(c.dep in ("prep", "agent") for c in behind):
        return True  # "the bridge, begun in 1291 and finished, after a fire, by the town, was"
    if not loose and (of_a_named_body(noun, clause) or until_later(noun, clause)):
        return True
    if not loose and (_if_it_went(noun, clause) or issued_with(noun, clause)):
        return True
    if (not loose and _left_over(noun, clause)) or _depicted(noun, clause):
        return True
    if takes_no_object(clause) or (not loose and by_means(clause)):
        return True
    if loose and (_to_be(noun, clause) or _of_an_inner(noun, clause)):
        return True
    if loose and (_of_the_last(noun, clause) or _of_the_near(noun, clause)):
        return True
    if (loose and read_on(clause)) or called_otherwise(noun, clause) or sent_to(noun, clause):
        return True
    return cuts_a_list(noun, clause) or of_another(noun, clause, loose)


def _picked_up(noun: Node, clause: Node) -> bool:
    """'He calls it "a house run by a fool"': a phrase of someone's, in marks, is told whole."""
    order = top(noun).nodes()
    marks = [k for k, n in enumerate(order) if n.text == '"']
    if len(marks) < 2:
        return False
    inside = clause.nodes()
    first, last = order.index(noun), order.index(inside[-1])
    before, behind = [k for k in marks if k < first], [k for k in marks if k > first]
    if len(before) % 2 == 0 or not behind or behind[0] < last:
        return False
    said = [n for n in order[before[-1] : behind[0]] if n.tag in FINITE_TAGS]
    return all(n in inside for n in said)


def _spent(noun: Node) -> bool:
    """ "had a decade of experience training pilots", "has trouble sleeping": what it went on."""
    of = noun.child("prep")
    inner = of.child("pobj") if of is not None and of.lemma == "of" else None
    return any(n is not None and n.lemma in SPENT for n in (noun, inner))


def _to_be(noun: Node, clause: Node) -> bool:
    """ "would be built on public land, donated by towns": none has been donated yet."""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    planned = verb is not None and noun.i > verb.i and any(c.tag == "MD" for c in verb.left)
    new = noun.pos == "NOUN" and noun.child("det", "poss", "nummod") is None
    return planned and new and clause.tag == "VBN"


def _of_an_inner(noun: Node, clause: Node) -> bool:
    """ "the suit filed by Acme, owned by Ode", "plans to tax homes - graded by size": homes are."""
    before = [c for c in noun.right_before(clause) if c.dep != "punct"]
    inner = before[-1] if before and before[-1].dep in ("acl", "relcl") else None
    return (
        clause.tag == "VBN"
        and inner is not None
        and not comma_before(inner)
        and any(n.pos in ("NOUN", "PROPN") for n in inner.nodes())
    )


def _left_over(noun: Node, clause: Node) -> bool:
    """ "has a year left in office": so long it will last."""
    verb = noun.parent
    return clause.lemma == "leave" and verb is not None and verb.lemma in ("have", "be", "with")


def _if_it_went(noun: Node, clause: Node) -> bool:
    """ "allowed it to go ahead with nine guards watching": who says that they did?"""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    under_with = noun.dep == "pobj" and noun.parent is not None and noun.parent.lemma == "with"
    return verb is not None and under_with and verb.tag == "VB" and clause.tag == "VBG"


def _depicted(noun: Node, clause: Node) -> bool:
    """ "a photo of Ann Lee shaking hands", "a case of clerks apologising": she does, they do."""
    of = next((c for c in noun.right_before(clause) if c.lemma == "of"), None)
    acts = clause.tag == "VBG" and clause.lemma not in DESCRIBING
    whom = of.child("pobj") if of is not None else None
    people = whom is not None and (whom.ent == "PERSON" or may_be_who(whom.lemma.lower()))
    tells = noun.lemma in PICTURES or (people and not may_be_who(noun.lemma.lower()))
    return tells and of is not None and acts and not comma_before(clause)


def _of_the_last(noun: Node, clause: Node) -> bool:
    """ "a film of Dusk and one of Gull, made in 1991": both, or the last? No verb tells."""
    before = noun.right_before(clause)
    listed = any(c.dep == "conj" for c in before) and before[-1].text not in "(["
    role = noun.dep == "attr" and is_person(noun.lemma.lower())  # "is a singer and poet, born in"
    return listed and clause.tag == "VBN" and noun.dep not in SUBJECTS and not role


def _of_the_near(noun: Node, clause: Node) -> bool:
    """ "the costs of the trial, held in May": it was, or they were?"""
    before = [c for c in noun.right_before(clause) if c.pos != "PUNCT"]
    inner = before[-1].child("pobj") if before and before[-1].lemma == "of" else None
    alike = inner is not None and noun.pos == inner.pos == "NOUN"
    return alike and clause.tag == "VBN" and inner is not None and inner.child("det") is not None


def _superlative(node: Node) -> bool:
    return node.dep == "appos" and any(n.tag == "JJS" for n in (node, *node.left))


def _of_so_many(noun: Node) -> bool:
    """ "a town of 11,000 people", "a group of nine men": the whole or its members?"""
    of, counted = noun.parent, noun.child("nummod") is not None
    whole = of.parent if of is not None and noun.dep == "pobj" and of.lemma == "of" else None
    if of is not None and noun.dep == "pobj" and one_of_those(of, noun):
        return True
    return counted and whole is not None and whole.tag == "NN"


def _starts_no_fact(clause: Node) -> bool:
    """Whether its own words are no predicate: "including", "based on", "with little given"."""
    if any(c.dep in ("prep", *SUBJECTS) for c in clause.left):
        return True  # "a strict life, with little given"
    if any(c.lemma.lower() in FLOATING for c in clause.left):
        return True  # "90 plates, all drawn and most of them coloured by her"
    if any(c.dep == "prep" and not c.children for c in clause.right):
        return True  # "an injury sustained in", without its noun
    if clause.lemma in ("include", "accord", "follow", "age"):
        return True
    if clause.lemma == "regard" and clause.tag == "VBG":
        return True
    return clause.lemma == "base" and any(c.lemma == "on" for c in clause.right)


def _of_a_study(noun: Node, clause: Node) -> bool:
    """ "a survey of residents carried out in May": hung on the survey, where it is met later."""
    if clause.lemma not in CONDUCTED or noun.dep != "pobj" or clause is not noun.right[-1]:
        return False
    study = next((u for u in ancestors(noun) if u.lemma in STUDIES), None)
    if study is not None:
        study.put_right(clause.detach())
    return study is not None


def _of_the_sentence(noun: Node, clause: Node, verb: Node | None) -> bool:
    """ ", helping them win": of whom the sentence is about, not of the last noun."""
    dated = noun.ent in ("DATE", "TIME", "CARDINAL") or noun.lemma in TIMES
    as_such = noun.parent is not None and noun.parent.text.lower() == "as"
    taken = verb is not None and verb.child("dobj") is not None  # "described a method, known as"
    reckoned = as_such or (verb is not None and verb.lemma in RECKONING and not taken)
    famed = clause.lemma in FAME and reckoned and not _one_of_them(noun, verb)
    return dated or famed or (clause.tag == "VBG" and clause.lemma not in DESCRIBING)


def _says_what(noun: Node) -> bool:
    """In what someone or something is: "a firm making tyres", "head of a charity helping men"."""
    inner = [noun, *(u for u in ancestors(noun))]
    for up in inner:
        if is_predicate(up):
            return False
        if up.dep == "appos" and comma_before(up):
            return True
    return False


def _many_of(noun: Node, clause: Node) -> Node | None:
    """ "a set of old disks, called bins": the disks are, not the set."""
    name = clause.child("oprd") or next(
        (c.child("pobj") for c in clause.right if c.child("pobj")), None
    )
    of = noun.child("prep")
    if happens(noun) and clause.lemma in NAMING and comma_before(clause):
        before = [c for c in noun.right_before(clause) if c.dep == "prep"]
        place = before[-1].child("pobj") if before else None
        if place is not None and place.pos == "NOUN":
            return bare(place)  # "the blast at the base, known as Camp Ode": the base is
    many = of.child("pobj") if of is not None and of.lemma == "of" else None
    several = many is not None and many.tag == name.tag == "NNS" if name is not None else False
    return bare(many) if several and many and clause.lemma in NAMING and noun.tag == "NN" else None


def _one_of_them(noun: Node, verb: Node | None) -> bool:
    """ "The best routes are A and the Ode route, known for its views": one of several."""
    subject = verb.subject if verb is not None else None
    listed = noun.dep == "conj" or noun.child("conj") is not None
    return listed and subject is not None and is_plural(subject)


def _described_by(noun: Node, host: Node) -> Node | None:
    """Whom a complement with "a" describes; None where "the" or a rank needs the participle."""
    det = determiner(noun)
    if det is None or det.lemma.lower() not in ("a", "an") or ranked(noun):
        return None
    subject = host.subject
    assert subject is not None
    return without_asides(subject) if subject.child("conj") is not None else bare(subject)


def _singled_out(noun: Node, clause: Node) -> bool:
    """Whether a participle without comma tells enough of certain things to be a claim."""
    object_like = noun.dep in ("dobj", "pobj", "attr", "oprd", "conj", "appos")
    return specific(noun) and object_like and _rich(clause)


def _under_with(noun: Node) -> bool:
    """In a list behind "with", also where the parser lost its middle."""
    if noun.dep in ("npadvmod", "appos", "dep") and noun.parent is not None:
        before = [c for c in noun.parent.right_before(noun) if c.dep != "punct"]
        return bool(before) and before[-1].lemma == "with"
    return noun.dep == "pobj" and noun.parent is not None and noun.parent.lemma == "with"


def _of_with(noun: Node) -> bool:
    prep = noun.parent if noun.dep == "pobj" else None
    return prep is not None and prep.lemma == "with" and comma_before(prep)


def _participles(draft: Draft, subject: Node, clause: Node, governor: Node | None) -> list[Draft]:
    clause.detach()
    made = [
        meaning(part) or participle_clause(subject, part, governor)
        for part in each_participle(clause)
    ]
    _one_story(made)
    return [inherit(draft, root, "participle", 0.9) for root in reversed(made)]


def _one_story(made: list[Node]) -> None:
    """ "begun in 1291 and rebuilt by the king": it was, both times."""
    forms = [root.child("auxpass") for root in made]
    if not forms or forms[0] is None or forms[0].tag != "VBD":
        return
    for root, form in zip(made[1:], forms[1:], strict=True):
        now = any(c.lemma.lower() in ("now", "still", "today") for c in root.children)
        if (
            form is not None
            and form.text in ("is", "are")
            and root.lemma not in LASTING
            and not now
        ):
            form.text, form.tag = ("were" if form.text == "are" else "was"), "VBD"


def _rich(clause: Node) -> bool:
    return any(
        c.dep in ("dobj", "prep", "agent", "npadvmod") or (c.dep == "advmod" and c.left)
        for c in clause.right  # "made 24 hours ago"
    )
