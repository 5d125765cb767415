"""The facts inside noun phrases: appositions, titles, ages, and clauses."""

from claims.language.entities import PLACES
from claims.splitting.drafts import (
    Draft,
    comma_before,
    inherit_writer,
    is_predicate,
    past_tense,
)
from claims.splitting.lexicon.nouns import LENGTHS, OFFICES, SETTLED, SUMMING, WORKS
from claims.splitting.lexicon.people import GROUPS, is_person, means_body
from claims.splitting.noun_phrases.ages import age_of, aged, behind_role, of_both
from claims.splitting.noun_phrases.antecedents import put_back
from claims.splitting.noun_phrases.lasting import (
    complete,
    hang_right,
    lasting,
    of_the_clause_before,
)
from claims.splitting.noun_phrases.no_appositions import (
    all_quoted,
    behind_a_dash,
    half_of_two,
    labelled,
    name_of_first,
    named_in_quotes,
    of_both_in_list,
    one_of_three,
    one_or_another,
    place_in_place,
    put_in,
    rather_a_list,
)
from claims.splitting.noun_phrases.noun_clauses import relative
from claims.splitting.noun_phrases.noun_participles import participle
from claims.splitting.noun_phrases.titles_before import title_of
from claims.splitting.repairs.titles import WORKS as TITLED
from claims.splitting.tree import NOMINAL_POS, SUBJECTS, Node, ancestors, top
from claims.splitting.wording.phrases import article, bare, copula, listed_before
from claims.splitting.wording.realise import be, is_plural

TIMES = frozenset("present life time year month week day hour minute season century".split())
AMOUNTS = frozenset("lot bit deal number while couple few".split())
FIGURES = frozenset("population pop elevation altitude height capacity circulation".split())
DIRECTIONS = frozenset(  # "is 100 miles east of Lund"
    "north south east west northeast northwest southeast southwest".split()
)
KIN = frozenset("son daughter child grandson granddaughter youngest eldest oldest".split())
VAGUE = frozenset("condition disease disorder technique method process device kind type".split())
ALONE = frozenset("only just merely solely not".split())
FORMER = frozenset({"formerly", "previously", "once"})
WHEN = FORMER | {"currently", "now", "reportedly", "reputedly", "apparently"}


def peel(draft: Draft, fine: bool) -> list[Draft]:
    """Cut the facts out of all noun phrases of a tree; each a draft, in order."""
    root = draft.root
    out: list[Draft] = []
    for noun in root.nodes():
        hang_right(noun)
        if noun.child("appos") is not None:
            behind_role(noun)
        if noun.child("relcl") is not None:
            of_the_clause_before(noun)
    for noun in reversed(root.nodes()):  # inner ones first: outer facts repeat their nouns
        if noun.pos not in NOMINAL_POS and not noun.tag.startswith("NN"):
            continue
        if not noun.right and not noun.left:
            continue
        complete(noun)
        out += of_both(draft, noun)
        if noun.ent == "PERSON" and noun.dep not in ("compound", "poss"):
            out += title_of(draft, noun)
        for child in _in_order(noun):
            if child.parent is not noun:
                continue
            if child.dep == "appos":
                place = noun.parent
                out += _apposition(draft, noun, child)
                if place is not None and child.parent is place:
                    noun = child  # the name has taken its place, and what follows
            elif child.text.lower() in ("aged", "in"):
                out += aged(draft, noun, child)
            elif child.dep == "relcl":
                told = relative(draft, noun, child)
                out += told
                if not told and child.parent is noun:
                    put_back(child)
            elif child.dep == "acl" and not (noun.dep == "appos" and noun.lemma in VAGUE):
                out += participle(draft, noun, child, fine)  # not "a condition marked by"
    return out[::-1] + _in_front(draft)


def _in_front(draft: Draft) -> list[Draft]:
    """ "A graduate of Lund, she left" -> "She is a graduate of Lund"; the phrase goes."""
    root = draft.root
    role, comma, *rest = [*root.left, root, root][:6]
    if role.nodes()[-1].text == ",":
        comma, rest = role.nodes()[-1], [comma, *rest]
    subject = next((c for c in rest if c.dep in ("nsubj", "nsubjpass")), None)
    det = role.child("det") if role is not root else None
    child = role.lemma.lower() in KIN  # "The third son of a cook, he ..."
    new = det is not None and det.lemma.lower() in (("a", "an", "the") if child else ("a", "an"))
    if subject is None or not new or role.tag != "NN":
        return []
    between = rest[: rest.index(subject)]
    if comma.text != "," or any(c.dep != "punct" for c in between):
        return []
    someone = subject.ent == "PERSON" or subject.lemma.lower() in ("he", "she")
    timed = any(n.lemma in TIMES or n.ent in ("DATE", "TIME") for n in role.nodes())
    if role.ent or timed or role.lemma in AMOUNTS:
        return []  # "A lot of the time, he slept"
    if not someone and not is_person(role.lemma.lower()):
        return []
    if is_plural(subject) or (role.child("conj", "relcl") is not None and not child):
        return []
    role.detach()
    comma.detach()
    fact = copula(bare(subject), role)
    if child and past_tense(root):
        was = be(subject, past=True)
        fact.text, fact.tag = was.text, was.tag
    return [inherit_writer(draft, fact, "apposition", subject)]


def _in_order(noun: Node) -> list[Node]:
    """What follows a noun; relative clauses before a participle, which may hold their noun."""
    deps = [c.dep for c in noun.right]
    first = [c for c in noun.right if "acl" in deps and c.dep == "relcl"]
    if "appos" in deps and not first:  # "Ode, head of the mill that failed, left": the mill did
        first = [c for c in noun.right if c.dep == "relcl" and not comma_before(c)]
    return [*first, *(c for c in noun.right if c not in first)]


# ------------------------------------------------------------  appositions


def _apposition(draft: Draft, noun: Node, appos: Node) -> list[Draft]:
    """What an apposition or an age behind a noun tells of it; none where it is neither."""
    age = age_of(draft, noun, appos)
    if age:
        return age
    if not any("a" <= c <= "ɏ" for c in appos.text.lower()) or place_in_place(noun, appos):
        return []  # "Mayim (מים)"
    part = _part_of_several(noun, appos)
    figure = appos.ent in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL")
    if not comma_before(appos) or (figure and not part) or named_in_quotes(noun, appos):
        return []
    if any(n.tag in ("WP$", "WDT", "WP", "WRB") for n in (*noun.left, *appos.left)):
        return []  # "the inn, whose owner, a sailor, sings, is shut"
    if one_of_three(noun, appos) or one_or_another(appos):
        return []
    if noun.tag == "CD" and noun.lemma.lower() != "one" and appos.pos == "PROPN":
        return []  # "Two, Ann Lee and Bo Roe, were hanged"
    root = top(noun)  # "Formula One (F1) driver Ann Lee": cut off with the title
    if behind_a_dash(root, appos):
        return []
    if all_quoted(root, noun, appos) or of_both_in_list(noun, appos):
        return []
    if labelled(noun, appos) or half_of_two(noun, appos) or put_in(root, noun):
        return []
    verb = noun.parent.parent if noun.parent is not None else None
    born = verb is not None and verb.lemma == "bear"
    if (born or noun.ent in ("GPE", "LOC", "DATE")) and appos.text.lower() in KIN:
        return _of_the_born(draft, noun, appos)
    if noun.tag == "NNS" and (appos.pos == "PROPN" or appos.child("conj") is not None):
        return []  # a list of names, see examples.py
    best = appos.tag == "JJS" or appos.lemma.lower() in ("first", "last", "only", "second")
    superlative = best and appos.child("det", "poss") is not None
    if (
        (appos.pos not in ("NOUN", "PROPN") and not superlative and not part)
        or _enclosed(appos)
        or noun.pos == "PRON"
    ):
        return []
    if (most := appos.child("nsubj")) is not None:
        return _some_of_them(draft, noun, appos, most)
    if appos.lemma in OFFICES and all(c.dep in ("det", "punct") for c in appos.children):
        appos.detach()  # "Minister of Food, a post she held": the office is told already
        return []
    if _describes_another(noun, appos) or rather_a_list(noun, appos):
        return []
    _let_go(noun, appos)
    commas = [c for c in noun.right_before(appos) if c.text == ","]
    if len(commas) > 1 and not noun.child("conj"):
        return []
    if _names_the_thing(noun, appos):
        return _named(draft, noun, appos)
    return _described(draft, noun, appos)


def _of_the_born(draft: Draft, place: Node, appos: Node) -> list[Draft]:
    """ "She was born in Ulm, the daughter of a cook" -> "She was the daughter of a cook"."""
    verb = next((u for u in ancestors(place) if is_predicate(u)), None)
    subject = verb.subject if verb is not None else None
    if verb is None or subject is None or is_plural(subject):
        return []
    if subject.ent != "PERSON" and subject.lemma.lower() not in ("he", "she"):
        return []
    if appos.child("det") is None or appos.child("prep") is None:
        return []
    appos.detach()
    fact = copula(bare(subject), appos)
    if past_tense(verb):
        was = be(subject, past=True)
        fact.text, fact.tag = was.text, was.tag
    return [inherit_writer(draft, fact, "apposition", place)]


def _names_the_thing(noun: Node, appos: Node) -> bool:
    """ "a ferry, the Aurora", "the captain, Ann Lee": the apposition is the name."""
    det = appos.child("det")
    if det is not None and det.lemma.lower() in ("a", "an"):
        return False
    if any(c.pos == "ADV" or c.lemma.lower() == "one" for c in appos.left):
        return False  # "a constable, reportedly one Bo Roe,"
    entity = bool(appos.ent) and appos.ent not in ("ORDINAL", "CARDINAL", "DATE", "NORP")
    if _one_of_them(noun):
        return entity
    office = appos.ent == "PERSON" and noun.ent != "PERSON" and is_person(noun.lemma.lower())
    return (entity or appos.pos == "PROPN") and ((noun.pos == "NOUN" and not noun.ent) or office)


def _part_of_several(noun: Node, appos: Node) -> bool:
    """ "Ann Lee, one of the authors of the book,"."""
    of = next((c for c in appos.right if c.dep == "prep"), None)
    several = of.child("pobj") if of is not None and of.lemma == "of" else None
    if several is None or several.tag not in ("NNS", "NNPS", "JJ") or appos.left:
        return False
    if noun.child("conj") is not None:
        return noun.pos == "PROPN" and appos.lemma.lower() in ("two", "three", "four")
    return appos.lemma.lower() == "one" and noun.tag in ("NN", "NNP")


def _one_of_them(noun: Node) -> bool:
    """ "one of the ministers, Ann Lee,"."""
    return noun.lemma.lower() == "one" and any(c.lemma == "of" for c in noun.right)


def _named(draft: Draft, noun: Node, appos: Node) -> list[Draft]:
    """ "a ferry, the Aurora, sank" -> "The Aurora is a ferry"; the name takes its place."""
    if (noun.child("conj") and not name_of_first(noun, appos)) or appos.child("conj"):
        return []
    if noun.dep == "conj" and noun.child("det", "poss") is None:
        return []  # "its President and CEO, Ann Ode": she is both
    alone = any(c.lemma.lower() in ALONE and c.dep != "amod" for c in noun.left)
    counted = any(c.dep == "nummod" and c.lemma == "one" for c in noun.left)
    has = noun.dep == "dobj" and noun.parent is not None and noun.parent.lemma == "have"
    if alone or has or (counted and noun.dep not in SUBJECTS):
        return []  # "under one ruler, Eric", "trusted only her cook, Ida", "has a son, Al"
    at = noun.right.index(appos)
    after = noun.right[at + 1 :]
    del noun.right[at + 1 :]
    subject, complement = bare(appos), bare(noun)
    complement.right = [c for c in complement.right if c.dep != "appos"]
    dep = noun.dep
    if appos.ent == "PERSON" and noun.lemma in TITLED:
        appos.ent = "WORK_OF_ART"  # "her drama, Vesna, which": no person
    appos.detach()
    for follower in after:
        more = ("relcl", "acl", "appos")
        told = len(after) > 1 and (after[1].dep in more or after[1].text == "aged")
        if follower is not after[0] or follower.text != "," or told:
            appos.put_right(follower)
    if noun.parent is not None:
        noun.replace(appos)
        appos.dep = dep
    return [_fact(draft, subject, complement, noun)]


def _described(draft: Draft, noun: Node, appos: Node) -> list[Draft]:
    """ "the Aurora, a ferry, sank" -> "The Aurora is a ferry"."""
    if noun.ent and appos.ent == noun.ent and not appos.left:
        return []  # "Paris, Lyon": rather a list
    at = noun.right.index(appos)
    appos.detach()
    listed = [c for c in noun.right[:at] if c.dep == "conj" and c.with_joint()[0].text != "&"]
    if listed and appos.tag in ("NN", "NNP"):
        noun = listed[-1]
    behind = noun.right[at:]  # "Ann Lee, an envoy, today": no part of the name
    del noun.right[at:]
    subject = bare(noun, definite=noun.ent == "")
    noun.right += behind
    if listed and appos.tag in ("NNS", "NNPS", "CD"):  # "A and B, both rivers"
        subject = listed_before(noun, at)
    return [_fact(draft, subject, appos, noun)]


def _fact(draft: Draft, subject: Node, complement: Node, noun: Node) -> Draft:
    root = copula(subject, complement)
    if complement.nodes()[0].lemma.lower() in FORMER:
        was = be(subject, past=True)
        root.text, root.tag = was.text, was.tag
    lasting(root, complement)
    return inherit_writer(draft, root, "apposition", noun)


def _let_go(noun: Node, appos: Node) -> None:
    """ "discussed Low Tide, her first film, with The Star": the second comma ends what it is."""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    inner = appos.right[-1:] if appos.right and appos.right[-1].dep == "acl" else []
    for phrase, at, mark in [
        (p, k, m) for p in (appos, *inner) for k, m in enumerate(p.right[:-1])
    ]:
        behind = phrase.right[at + 1 :]
        if mark.text == "," and behind[0].dep == "prep" and verb is not None and noun.i > verb.i:
            mark.detach()
            for node in behind:
                verb.put_right(node.detach())
            return


def _describes_another(noun: Node, appos: Node) -> bool:
    """Whether the two cannot be one: of another kind, or told of what happened."""
    if (
        _best_figure(noun, appos)
        or (appos.ent in ("GPE", "LOC") and noun.ent in ("GPE", "LOC") and not appos.child("det"))
        or appos.lemma in (*TIMES, *FIGURES)
        or appos.lemma.lower() in DIRECTIONS
        or _distance(appos)
        or _at_a_time(appos)
        or any(c.lemma == "name" for c in appos.left)  # "the singer, real name Joan Platt,"
        or _clash(noun, appos)
    ):
        return True
    opening = (*appos.left[:1], appos.nodes()[0])
    if any(c.lemma in WHEN for c in opening) and noun.pos != "PROPN":
        return True  # "health problems, reportedly a weak heart"
    if any((c.pos == "ADV" and c.lemma not in WHEN) or c.lemma == "not" for c in opening):
        return True
    prep = noun.parent if noun.dep == "pobj" and noun.pos == "PROPN" else None
    host = prep.parent if prep is not None and prep.lemma == "in" else None
    unknown = noun.ent in ("", "PERSON") or (noun.ent == "ORG" and not means_body(appos.lemma))
    room = host is not None and host.pos == "NOUN" and unknown  # in Oban
    place = (noun.ent in ("GPE", "LOC") or room) and not is_person(appos.lemma.lower())
    maker = noun.parent is not None and noun.parent.dep == "agent"  # "by Rao, a firm"
    if place and not maker and appos.pos == "NOUN" and appos.lemma not in SETTLED:
        return True  # "in her office in Lund, a small room"
    if any(c.lemma in ("future", "later", "eventual", "late") for c in noun.left):
        return True  # "met his future wife, Jean"
    if appos.text.endswith("ing") and not appos.left and noun.pos == "PROPN":
        return True  # "Ann Lee, prosecuting, said"
    if is_person(appos.lemma.lower()) and _where(noun):
        return True  # "was born in Lund, the fourth child of a cook"
    plain = noun.pos == "NOUN" and noun.ent == "" and noun.lemma.lower() not in GROUPS
    if plain and appos.lemma == "host" and noun.tag == "NN" and appos.tag == "NNS":
        return True  # "a win over Italy, the hosts"
    if appos.ent == "PERSON" and noun.lemma.lower() in GROUPS and appos.tag == "NNP":
        return True  # "a contract with a firm, Bo Roe, who"
    unit = noun.dep == "npadvmod" and noun.tag == "NN" and not noun.ent
    if _best_of_another(noun, appos) or (unit and not is_person(noun.lemma.lower())):
        return True  # "at 40 crowns an ounce, a price that"
    the_body = noun.pos == "PROPN" and noun.ent != "PERSON" and noun.child("det") is not None
    if the_body and appos.lemma in ("woman", "man", "girl", "boy", *KIN):
        return True  # "joined the Guild, the first woman to do so"
    if plain and is_person(appos.lemma.lower()) and not is_person(noun.lemma.lower()):
        return True  # "the arrest of a tapper, a man in his forties": no arrest is a man
    described = any(c.dep == "det" and c.lemma in ("a", "an") for c in appos.left)
    if noun.ent in ("DATE", "TIME") and (appos.lemma in SUMMING or is_person(appos.lemma.lower())):
        return True  # "rose in May, the third increase in a row"; "in 1930, a poor man"
    if not described or appos.lemma not in SUMMING or appos.lemma == noun.lemma:
        return False
    # "near the hall, a project that ...": of the building; but "Project Dawn, a scheme that ..."
    return appos.lemma not in WORKS or noun.pos != "PROPN" or noun.ent in ("GPE", "LOC", "PERSON")


def _where(noun: Node) -> bool:
    """A place, behind a preposition that says where."""
    prep = noun.parent
    if prep is None or noun.pos != "PROPN":
        return False
    home = prep.parent is not None and is_person(prep.parent.lemma.lower())  # "a cook from Ulm"
    return prep.lemma in ("in", "at", "near") or (
        prep.lemma == "from" and (noun.ent in PLACES or home)
    )


def _at_a_time(appos: Node) -> bool:
    """ "the price, 88 crowns in January, has fallen": a figure of some other day."""
    times = [c.child("pobj") for c in appos.right if c.dep == "prep"]
    return appos.child("nummod") in appos.left and any(
        t is not None and t.ent == "DATE" for t in times
    )


def _distance(appos: Node) -> bool:
    """ "Hexley, 11 km to the north", "18 places above her": how far from what was spoken of."""
    prep = appos.child("prep")
    if appos.child("nummod") is None or prep is None:
        return False
    far = prep.lemma in ("above", "below", "ahead", "behind", "short", "off")
    return far or (appos.lemma.lower() in LENGTHS and prep.lemma in ("to", "from", "away"))


def _some_of_them(draft: Draft, noun: Node, appos: Node, part: Node) -> list[Draft]:
    """ "30 guests, most of them nurses" -> "Most of the 30 guests are nurses"."""
    of = part.child("prep")
    them = of.child("pobj") if of is not None else None
    if them is None or them.pos != "PRON" or len(part.nodes()) != 3:
        return []
    appos.detach()
    whole = bare(noun, definite=True)
    if not any(c.dep in ("det", "poss") for c in whole.left):
        whole.put_left(article("the"))
    whole.dep = "pobj"
    them.replace(whole)
    part.tag = "NNS"
    return [inherit_writer(draft, copula(part.detach(), appos), "apposition", noun)]


def _best_of_another(noun: Node, appos: Node) -> bool:
    """ "Ann Lee joined the board, the youngest in its history": a person is, or the board?"""
    subjects = (u.subject for u in ancestors(noun) if is_predicate(u))
    subject = next((s for s in subjects if s is not None), None)
    if appos.tag != "JJS" or subject is None or any(u is subject for u in (noun, *ancestors(noun))):
        return False
    if noun.dep in ("oprd", "attr"):
        return True  # "was elected mayor, the youngest in the country": mayor
    named = subject.pos == "PROPN" and subject.ent not in (*PLACES, "ORG", "NORP")
    someone = named or subject.lemma.lower() in ("he", "she", "who")
    person = noun.ent == "PERSON" and noun.child("det") is None
    person = person or is_person(noun.lemma.lower())
    return (someone or is_person(subject.lemma.lower())) and not person


def _best_figure(noun: Node, appos: Node) -> bool:
    """ "fell to 4.1 percent in May, the lowest since 1991": said of the figure, not of May."""
    figures = ("DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "QUANTITY")
    ranked = any(
        c.tag in ("JJS", "RBS", "JJR", "CD") for n in (appos, *appos.left) for c in n.nodes()
    )
    figure = noun.ent in figures or any(c.tag == "CD" for c in noun.left)
    return figure and (ranked or appos.lemma in ("half", "third", "quarter", "double", "record"))


def _clash(noun: Node, appos: Node) -> bool:
    """A person is no place, a place no firm: the parse is wrong."""
    kinds = {noun.ent, appos.ent} - {"CARDINAL", "ORDINAL"}
    return len(kinds) == 2 and "" not in kinds and bool(kinds & {"PERSON", "GPE"})


def _enclosed(node: Node) -> bool:
    """In brackets: an abbreviation or a gloss, part of the name."""
    side = node.parent.right if node.parent else []
    at = side.index(node) if node in side else 0
    return bool(at and side[at - 1].text in "([")
