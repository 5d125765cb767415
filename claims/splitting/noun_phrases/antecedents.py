"""Which noun a relative clause behind a comma tells of, where it need not be the nearest."""

from claims.language import entities
from claims.splitting.drafts import comma_before, is_predicate
from claims.splitting.lexicon.fitting import AWARDING, CONTESTING, FITTING, ISSUING, TEXTS
from claims.splitting.lexicon.nouns import AREAS, SETTLED, SITES
from claims.splitting.lexicon.people import KIN, is_person
from claims.splitting.noun_phrases.happenings import (
    at_an_hour,
    comes_from,
    event_before,
    only_of_events,
    place_of_the_new,
    plan_for,
    then,
)
from claims.splitting.noun_phrases.who_or_which import (
    body,
    no_one,
    people_of,
    personal,
    run_by_others,
    said_to_be,
    someone,
    stands_in,
    thing,
)
from claims.splitting.tree import AUXILIARIES, NOMINAL_POS, SUBJECTS, Node, ancestors
from claims.splitting.wording.realise import is_plural

NAMING = frozenset({"name", "call"})
BETWEEN = frozenset("with from of for on about by".split())
BESIDE = frozenset("near beside opposite behind outside by".split())
RELATED = KIN | frozenset("friend colleague lawyer neighbour neighbor assistant aide ally".split())
SEVERAL = frozenset("both many several few none neither each one".split())


def antecedent(noun: Node, clause: Node) -> Node | None:
    """The noun that the clause hung on `noun` tells of; None where it can't be told."""
    both = clause.nodes()[0].text.lower() == "both"
    if both and (noun.dep == "conj" or noun.child("conj")) and nouns_above(noun):
        return None  # "mills in Ulm and Bonn, both of which": the mills, or the towns
    return _some_of(noun, clause) or _told_of(noun, clause)


def _told_of(noun: Node, clause: Node) -> Node | None:
    """The noun of a clause that opens with its relative word, or a preposition and that."""
    opening = [n.text.lower() for n in clause.nodes()[:2]]
    word = opening[1] if opening[1:] and opening[1] in ("which", "whom") else opening[0]
    if word == "that":
        return _of_that(noun, clause)
    above = nouns_above(noun)
    if word == "where" and (_of_either(above) or comes_from(noun) or _held_in(noun, clause)):
        return None
    if word not in ("which", "who", "whom", "whose"):
        return noun
    if word == "whose" and not comma_before(clause) and _new_below(noun, clause):
        return None  # "guests of a home whose roof was gone": of them or of the home
    if word in ("who", "whom"):
        return _of_people(noun, clause, word, above)
    if word == "which" and only_of_events(noun, clause):
        return event_before(noun, clause)  # "a trip to Rome, which lasted a week"
    if word == "which" and _in_doubt(noun, clause, above):
        return None
    if word == "which" and at_an_hour(noun) and comma_before(clause):
        return then(noun)
    if word == "which" and (plan := plan_for(noun, clause)) is not None:
        return plan
    if word == "which" and (personal(noun) or said_to_be(noun)):
        things = [n for n in (*_below(noun, clause), *above) if thing(n)]
        alone = noun if noun.pos == "NOUN" and noun.dep in SUBJECTS else None  # a star, a guide
        return things[0] if things else alone
    if noun.ent in ("DATE", "TIME"):
        return noun  # of what the date is of, see noun_clauses.py
    plural = _plural_verb(clause) or clause.child("ccomp") is not None
    if plural and _both_singular(noun) and any(n.tag == "NNS" for n in (*above, *_acted_on(noun))):
        return None  # "fires at a mill and a field, which were out": the fires, or both places
    if _plural_verb(clause) and not is_plural(noun):
        listed = [n for n in _below(noun, clause) if n.child("conj")]  # "the share of A and B"
        return next((n for n in (*above, *listed) if is_plural(n)), None)
    if _singular_verb(clause) and is_plural(noun):
        near = [n for n in _below(noun, clause) if not is_plural(n) and n.dep == "pobj"]
        return near[-1] if near else None  # "the towns A and B in Chad, which has lost"
    every = any(n.lemma.lower() in ("everything", "something", "anything") for n in above)
    if word == "which" and comma_before(clause) and (every or _new_in_new(noun)):
        return None  # "with a loan from two banks, which it will repay"
    if (text := _text_issued(noun, clause, above)) is not None:
        return text
    return _by_its_verb(noun, clause, word)


def _by_its_verb(noun: Node, clause: Node, word: str) -> Node | None:
    for verbs, nouns in FITTING:
        if verbs is AWARDING and not any(c.lemma == "to" for c in clause.right):
            continue  # "a prize for a film, which went ahead"
        if word == "which" and clause.lemma in verbs and noun.lemma.lower() not in nouns:
            above = [*nouns_above(noun, past="VB"), *_acted_on(noun, phrases=True)]
            fitting = next((n for n in above if n.lemma.lower() in nouns), None)
            if fitting is not None:
                return fitting
            own = any(c.dep == "dobj" for c in clause.right)
            if verbs is CONTESTING and noun.ent in entities.PLACES and not own:
                return None  # "scored in the final against Chad, which Peru won"
    title = [n for n in _below(noun, clause) if " " in n.text] or _named_below(noun, clause)
    return title[-1] if title else _indefinite(noun) or _beside(noun) or noun


def _in_doubt(noun: Node, clause: Node, above: list[Node]) -> bool:
    whole = _makes_it(clause) or _of_an_owner(above)
    return whole or _does(noun) or place_of_the_new(noun)


def _text_issued(noun: Node, clause: Node, above: list[Node]) -> Node | None:
    """ "a report by the ministry, which was published"."""
    undergoes = clause.nodes()[0].dep == "nsubjpass"
    if not undergoes or clause.lemma not in ISSUING or noun.lemma in TEXTS:
        return None
    return next((n for n in above if n.lemma.lower() in TEXTS), None)


def _of_that(noun: Node, clause: Node) -> Node | None:
    if _plural_verb(clause) and not is_plural(noun):
        return None  # the parse is wrong
    if _says_of_a_text(noun, clause):
        return None  # "a note written on a napkin that said": the note said it
    things = [n for n in _below(noun, clause) if thing(n)] if personal(noun) else []
    return things[-1] if things else noun  # "head of the body that led the work"


def _says_of_a_text(noun: Node, clause: Node) -> bool:
    said = clause.lemma in ("say", "read") and noun.lemma not in TEXTS
    return said and any(n.lemma in TEXTS for n in nouns_above(noun, past="VBN"))


def _some_of(noun: Node, clause: Node) -> Node | None:
    """ "the plants in Ulm, both of which", "pupils of two schools, some of whom": of several."""
    some, of, word = [n.text.lower() for n in (*clause.nodes()[:3], clause, clause, clause)][:3]
    if of != "of" or word not in ("which", "whom"):
        return None
    around = [n for n in (noun, *nouns_above(noun)) if is_plural(n) and n.pos == "NOUN"]
    if word == "whom":
        people = [n for n in around if is_person(n.lemma.lower())]
        return people[0] if people and not personal(noun) else None
    counted = some in SEVERAL or clause.nodes()[0].tag == "CD"
    return around[0] if around and counted and not is_plural(noun) else None


def _makes_it(clause: Node) -> bool:
    """ "is 580 degrees, which makes it cool": of the whole clause."""
    it = ("it", "him", "her", "them")
    made = clause.lemma == "make" and any(n.text.lower() in it for n in clause.nodes())
    return made and not _plural_verb(clause)


def _of_either(above: list[Node]) -> bool:
    """ "in Lund and the suburbs of Ulm, where": in both, or in Ulm."""
    return any(n.dep == "conj" or n.child("conj") for n in above)


def _of_an_owner(above: list[Node]) -> bool:
    """ "Acme, the owner of the land, which holds a permit": the one or the other."""
    body = next((u for u in above if u.dep == "appos"), None)
    named = body.parent if body is not None else None
    return named is not None and named.ent == "ORG" and body is not None and not is_plural(body)


def _of_people(noun: Node, clause: Node, word: str, above: list[Node]) -> Node | None:
    """The noun that "who" or "whom" tells of."""
    best = noun.parent.parent if noun.parent is not None else None  # the oldest of them, who
    if noun.dep == "pobj" and best is not None and best.tag in ("JJS", "RBS"):
        return best.parent if best.dep == "appos" and best.parent is not None else best
    if word == "who" and not _in_one(noun) and _numbers(clause) - {is_plural(noun)}:
        fitting = [n for n in above if someone(n) and {is_plural(n)} == _numbers(clause)]
        return fitting[0] if fitting else None  # "a reeve chosen by the guilds, who was"
    have = any(c.text.lower() == "have" and c.dep in AUXILIARIES for c in clause.left)
    if _kin_of_someone(noun, clause) or (have and noun.ent == "PERSON" and not is_plural(noun)):
        return None  # "the mayor and Ann Lee, who have found": not she alone
    called = noun.pos == "PROPN" and noun.ent not in entities.PLACES and noun.dep == "pobj"
    of = noun.parent if called else None
    kin = of.parent if of is not None and of.lemma == "of" else None
    if kin is not None and kin.lemma.lower() in RELATED and not is_plural(kin):
        return None  # "by the niece of Ann Lee, who sang"
    described = next((u for u in above if u.ent == "PERSON"), None)
    inside = noun.dep == "pobj" and any(u.dep == "appos" for u in above)
    if described is not None and inside and comma_before(clause) and not is_plural(noun):
        return described  # "met Ann Lee, the daughter of a judge, whom he married"
    acts = [u for u in ancestors(noun) if u.dep == "acl"]
    if noun.dep == "oprd" and acts[:1] == [noun.parent] and acts[0].lemma in NAMING:
        return noun  # "a boy named Bo Roe, who"
    if word == "who" and noun.ent == "ORG" and acts and personal(acts[0].parent or noun):
        return acts[0].parent  # "an actor signed to the Rao Agency who"
    posing = acts[0].parent if acts else None
    if posing is not None and personal(posing) and is_plural(posing) == is_plural(noun):
        return None  # "men posing as waiters, who": the one or the other
    people = [n for n in above if personal(n) or (n.pos == "PROPN" and not n.ent)]
    if not people and noun.ent in entities.PLACES:  # "Ode from Norway, who": whatever Ode is
        people = [n for n in above if n.pos == "PROPN" and n.ent not in entities.PLACES][:1]
    if noun.dep == "appos" and any(c.lemma in ("among", "including") for c in noun.left):
        return noun  # "twelve people, among them Ann Ode, who"
    if people and noun.pos == "PROPN":
        if noun.ent in {"ORG", *entities.PLACES}:
            return people[0]  # "Ode of the Koch Institute, who chairs it"
        if noun.dep == "pobj" and " " not in _name(noun):
            return None  # "the member for Holm, who": the place, or someone's name
    names = [n for n in above if n.pos == "PROPN"] if any(n.dep == "appos" for n in above) else []
    if word == "who" and not people and names and body(noun):
        return names[-1]  # "Bo Ode, chief executive of the bank, who", whatever Ode was taken for
    if word == "who" and people and body(noun):
        return people[0]  # "scientists at the charity, who", "the head of the trust, who"
    if no_one(noun) or stands_in(noun):  # "without Ann Lee for the game, who"
        alone = not no_one(noun) or noun.dep in SUBJECTS or not comma_before(clause)
        return next(iter(_people_near(noun, clause)), noun if alone else None)
    if run_by_others(noun):
        return None  # "appointed judges to lead the court, who": they, or the court
    if someone(noun):
        return noun
    named = noun if noun.ent == "ORG" else None
    may = personal if named is not None else someone  # a name may be a person's after all
    return next((n for n in above if may(n) and n.ent == ""), named)


def _people_near(noun: Node, clause: Node) -> list[Node]:
    """Who else "who" behind a thing can be, the nearest first, where the verb's number allows."""
    last = [*_below(noun, clause)][::-1]
    around = [*last, *nouns_above(noun, past="VBN"), *_acted_on(noun, phrases=True)[::-1]]
    numbers = _numbers(clause)
    return [n for n in people_of(around) if not numbers or {is_plural(n)} == numbers]


def _kin_of_someone(noun: Node, clause: Node) -> bool:
    """ "the niece of Ann Lee, who sang": the one or the other."""
    below = [n for n in _below(noun, clause) if n.pos == "PROPN" and n.dep == "pobj"]
    last = below[-1] if below else None
    near = last is not None and last.ent == "PERSON" and last.i == clause.nodes()[0].i - 2
    return near and noun.pos == "NOUN" and not is_plural(noun) and is_person(noun.lemma.lower())


def move(clause: Node, noun: Node) -> None:
    """Hang the clause, with its comma, on another noun."""
    host = clause.parent
    assert host is not None
    at = host.right.index(clause)
    comma = host.right[at - 1] if at and host.right[at - 1].dep == "punct" else None
    at = sum(c.i < clause.i for c in noun.right if c is not clause)
    for node in (clause, comma):
        if node is not None:
            noun.put_right(node.detach(), at)


def put_back(clause: Node) -> None:
    """Hang a clause that was moved, and not cut off, behind what stands before it."""
    noun = clause.parent
    host = noun.parent if noun is not None else None
    if noun is None or host is None:
        return
    between = [c for c in host.behind(noun) if noun in host.right and c.i < clause.i]
    between = [c for c in between if c.pos != "PUNCT"]
    if between and clause is noun.right[-1]:
        move(clause, between[-1])


def nouns_above(noun: Node, past: str = "") -> list[Node]:
    """The nouns that the phrase of a noun is part of, from the inside out.

    past: the tag of the verbs that do not end the phrase.
    """
    out = []
    for up in ancestors(noun):
        if is_predicate(up) and up.tag != past:
            break
        if up.pos in NOMINAL_POS:
            out.append(up)
    return out


def _acted_on(noun: Node, phrases: bool = False) -> list[Node]:
    """The object before a phrase of its verb: the fires, in "lit fires at a mill".

    phrases: also what stands in a phrase between ("missed out on a prize for a game").
    """
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    before = [c for c in verb.right if c.i < noun.i] if verb is not None else []
    things = [c for c in before if c.dep == "dobj"][:1]
    if phrases:
        things += [n for c in before if c.dep == "prep" for n in c.right if n.dep == "pobj"]
    return [n for n in things if n is not noun]


def _below(noun: Node, clause: Node) -> list[Node]:
    """The nouns between a noun and the clause behind it, the highest first."""
    inside = [n for c in noun.right for n in c.nodes() if c is not clause and n.i < clause.i]
    return [
        n
        for n in inside
        if (n.pos in NOMINAL_POS or " " in n.text) and n.dep not in ("compound", "poss")
    ]


def _new_in_new(noun: Node) -> bool:
    """ "a house with a garden": two things, each new to the reader."""
    prep = noun.parent
    host = prep.parent if prep is not None and prep.lemma in BETWEEN else None
    if prep is not None and prep.lemma == "by" and noun.ent == "ORG" and host is not None:
        return any(c.lemma in ("a", "an") for c in host.left)  # "a probe by Acme, which is over"
    where = prep.parent if prep is not None and prep.lemma in ("at", "in", "on") else None
    if where is not None:  # "hit a hut at a crossing, which burned"
        host = where.child("dobj") if is_predicate(where) else where
    if noun.dep != "pobj" or host is None or host.pos != "NOUN" or noun.pos != "NOUN":
        return False
    known = ("the", "this", "that", "these", "those", "its", "his", "her", "their")
    if any(c.lemma.lower() in known or c.dep == "poss" for c in noun.left):
        return False
    return any(c.dep == "det" and c.lemma.lower() in ("a", "an") for c in host.left)


def _held_in(noun: Node, clause: Node) -> bool:
    """ "won control of the House, where it has a majority": in the House."""
    named = [n for n in _below(noun, clause) if n.ent in entities.PLACES | {"ORG"}]
    known = noun.ent or noun.lemma in SITES | AREAS | SETTLED
    return bool(named) and not known and noun.pos == "NOUN"


def several_of_several(noun: Node, clause: Node) -> bool:
    """ "ways to treat feet", "the shapes of the ribs, which were thick": the one or the other."""
    named = [n for n in _below(noun, clause) if n.tag.startswith("NN")]
    last = named[-1] if named else noun
    prep = last.parent if last.dep == "pobj" else None
    if prep is None or prep.lemma == "between" or last.i < clause.nodes()[0].i - 2:
        return False
    return last is not noun and noun.tag == last.tag == "NNS"


def _does(noun: Node) -> bool:
    """ "a bill posed by the board, a bag holding a letter, which": in a participle of another."""
    by = noun.parent
    if by is None:
        return False
    if noun.dep == "dobj":
        return by.dep == "acl" and by.tag == "VBG"
    return by.dep == "agent" and by.parent is not None and by.parent.dep == "acl"


def _finite_of(clause: Node) -> Node | None:
    """The finite word that agrees with the relative one: were, in "which Ode said were old"."""
    inner = clause.child("ccomp")
    if sum(c.dep in SUBJECTS for c in clause.left) > 1:
        if inner is None or inner.subject is not None:
            return None
        clause = inner
    return next((c for c in clause.left if c.dep in AUXILIARIES), clause)


def _plural_verb(clause: Node) -> bool:
    """ "which were": the relative word as the subject of a verb in the plural."""
    finite = _finite_of(clause)
    first = clause.nodes()[0]
    subject = first.dep in SUBJECTS and first.text.lower() in ("which", "that")
    return (
        subject
        and finite is not None
        and (finite.text.lower() in ("are", "were", "have") or finite.tag == "VBP")
    )


def _in_one(noun: Node) -> bool:
    """ "a poet and painter who has": one article, of one person or of two."""
    members = [c for c in noun.right if c.dep == "conj"]
    alike = all(m.tag == "NN" and m.child("det", "poss") is None for m in members)
    return bool(members) and noun.tag == "NN" and noun.child("det") is not None and alike


def _numbers(clause: Node) -> set[bool]:
    """Whether the finite verbs of a clause and its conjuncts tell of several; {} when none does."""
    out = set()
    for verb in (clause, *(c for c in clause.right if c.dep == "conj" and c.subject is None)):
        finite = next((c for c in verb.left if c.dep in AUXILIARIES), verb).text.lower()
        if finite in ("was", "is", "has"):
            out.add(False)
        elif finite in ("were", "are"):
            out.add(True)
    return out


def _name(noun: Node) -> str:
    return " ".join(n.text for n in (*noun.left, noun) if n.pos == "PROPN")


def _both_singular(noun: Node) -> bool:
    """A list of two or more, each of them one."""
    first = noun.parent if noun.dep == "conj" else noun
    if first is None or first.child("conj") is None:
        return False
    return {first.tag, noun.tag} <= {"NN", "NNP"}


def _new_below(noun: Node, clause: Node) -> bool:
    """Whether the last noun before the clause is another one, new to the reader."""
    below = [n for n in _below(noun, clause) if n.dep == "pobj"]
    last = max(below, key=lambda n: n.i, default=None)
    return last is not None and any(c.dep == "det" and c.lemma in ("a", "an") for c in last.left)


def _named_below(noun: Node, clause: Node) -> list[Node]:
    """ "gained control of Chad, which was": the name right before the comma, no bare noun."""
    plain = noun.tag == "NN" and not noun.left and noun.dep in ("dobj", "pobj")
    named = [n for n in _below(noun, clause) if n.pos == "PROPN"] if plain else []
    return [n for n in named[-1:] if n.nodes()[-1].i == clause.nodes()[0].i - 2]


def _singular_verb(clause: Node) -> bool:
    """ "which has": the relative word as the subject of a verb in the singular."""
    finite = _finite_of(clause)
    first = clause.nodes()[0]
    subject = first.dep in SUBJECTS and first.text.lower() == "which"
    return (
        subject
        and finite is not None
        and (finite.text.lower() in ("is", "was", "has") or finite.tag == "VBZ")
    )


def _beside(noun: Node) -> Node | None:
    """ "the school near the park, which shut": what it is near only says where it is."""
    prep = noun.parent
    head = prep.parent if prep is not None and prep.dep == "prep" else None
    if head is None or prep is None or prep.lemma not in BESIDE or noun.dep != "pobj":
        return None
    if is_predicate(head) and prep in head.right[1:]:  # visited the school near the park
        head = head.right[head.right.index(prep) - 1]
    return head if head.pos == "NOUN" and noun.pos == "NOUN" else None


def _indefinite(noun: Node) -> Node | None:
    """ "a hotel in Rome, which opened in May": what is new is told of, not where it is."""
    prep = noun.parent
    head = prep.parent if prep is not None and prep.dep == "prep" else None
    if head is None:
        return None
    if prep is not None and prep.lemma == "between":
        return head
    if noun.pos != "PROPN" or noun.ent not in entities.PLACES | {"ORG"}:
        return None
    if (
        head.pos != "NOUN"
        or prep is None
        or prep.lemma not in ("in", "near", "outside", "at", "off")
    ):
        return None
    new = any(c.dep == "det" and c.lemma in ("a", "an") for c in head.left)
    return head if new else None
