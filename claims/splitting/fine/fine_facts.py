"""The fine profile: what a clause tells by the way, as facts of their own."""

from claims.language import entities
from claims.splitting.clauses.doubtful_participles import SAYING
from claims.splitting.clauses.each_participle import each_participle
from claims.splitting.clauses.participle_tense import participle_clause
from claims.splitting.drafts import Draft, inherit, is_negated, is_time, past_tense
from claims.splitting.fine.acts import OWNERS
from claims.splitting.lexicon.nouns import AREAS
from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.noun_phrases.parentheses import YEAR
from claims.splitting.tree import AUXILIARIES, Node, word
from claims.splitting.wording.phrases import article, bare, copula, copula_with
from claims.splitting.wording.realise import be, inflect, is_plural

CAPITAL_DISTRICTS = frozenset({"D.C.", "DC", "D.F."})  # "Washington, D.C.": one name
NO_PERSONS = entities.PLACES | frozenset({"ORG", "DATE", "EVENT", "NORP", "LANGUAGE"})
NATIONS = frozenset({"NORP", "LANGUAGE", "GPE"})
LINKS = frozenset(
    "also too then since additionally later eventually ultimately subsequently".split()
)
NAMING = frozenset("know call refer".split())
ENDS = {"death": ("died", "die"), "retirement": ("retired", "retire")}
ADDITIVE = frozenset("besides aside apart outside alongside".split())
PLAYED_ON = frozenset("pitch field court ice track water mat stage screen camera set".split())
EMPTY = frozenset("addition then".split())
NOT_HAD = frozenset(
    "age death birth lack absence time life lifetime way behalf request help own work".split()
)
FIELDS = frozenset("literature language history law studies cuisine philosophy horn".split())


def by_the_way(draft: Draft) -> list[Draft]:
    """Facts taken out of a clause, which is left without what they tell."""
    _unlink(draft.root)
    facts = []
    for find in (_places, _had, _nationality, _retired, _ends, _by_doing):
        facts += find(draft)
    for phrase in _fronted(draft.root):
        facts += _role(draft, phrase) or _owned(draft, phrase)
    return facts


def _unlink(root: Node) -> None:
    """ "is also a poet" -> "is a poet": the link to what was told before goes."""
    # "also known as Bo": besides the first name
    named = root.lemma in NAMING and any(c.lemma == "as" for c in root.right)
    if is_negated(root) or named:
        return
    for node in [c for c in root.left + root.right if c.dep == "advmod" and not c.children]:
        if node.lemma.lower() in LINKS and (node.lemma != "since" or root.child("aux")):
            node.detach()


def _nationality(draft: Draft) -> list[Draft]:
    """ "is an American actor" -> "is American"; the complement goes without it."""
    root = draft.root
    attr = root.child("attr")
    subject = root.subject
    if attr is None or subject is None or root.lemma != "be" or is_negated(root):
        return []
    if any(c.tag == "JJS" or c.lemma in ("first", "only") for c in attr.left):
        return []
    det = attr.child("det")
    if attr.pos == "PROPN" and det is not None and det.lemma.lower() == "the":
        return []  # "is the African Union"
    if attr.lemma.lower() in GROUPS:
        return []  # "is a Brazilian club": which one it is, not what it is besides
    country = next((c for c in attr.left if c.ent == "GPE" and c.dep in ("compound", "nmod")), None)
    after = attr.left[attr.left.index(country) + 1 :] if country is not None else []
    club = any(n.text[:1].isupper() for c in after for n in c.nodes())  # "a Chicago Bulls fan"
    if country and attr.child("det") and _is_person(subject) and not club:
        return [inherit(draft, _from(root, subject, country.detach()), "nationality", 0.9)]
    adjective = next(
        (c for c in attr.left if c.ent in NATIONS and _describes(c) and c.text[:1].isupper()),
        None,
    )
    if adjective is None or _of_a_field(adjective, attr):
        return []
    fact = copula(bare(subject), adjective.copy())
    adjective.detach()
    fact.text, fact.tag = root.text, root.tag
    return [inherit(draft, fact, "nationality", 0.95)]


def _of_a_field(adjective: Node, attr: Node) -> bool:
    """ "an American football coach", "an English literature teacher": what, not whence."""
    behind = attr.left[attr.left.index(adjective) + 1 :]
    field = behind[0].lemma.lower() if behind else ""
    played = field == "football" and adjective.lemma.lower() in ("american", "canadian", "gaelic")
    return field in FIELDS or played


def _describes(word: Node) -> bool:
    return word.dep == "amod" or (word.dep == "nmod" and (word.tag == "JJ" or word.ent == "NORP"))


def _is_person(noun: Node) -> bool:
    return noun.ent == "PERSON" or noun.lemma.lower() in ("he", "she")


def _from(root: Node, subject: Node, place: Node) -> Node:
    """ "is a New Zealand actor" -> "is from New Zealand"."""
    fact = copula_with(bare(subject), "from", bare(place))
    fact.text, fact.tag = root.text, root.tag
    return fact


def _had(draft: Draft) -> list[Draft]:
    """ "is a poet with a large following" -> "has a large following", "is from Tula" likewise."""
    root, subject = draft.root, draft.root.subject
    attr = root.child("attr")
    behind = [*attr.right[-1:], *root.behind(attr)] if attr else []
    phrase = next((c for c in behind if c.dep == "prep" and c.lemma in ("with", "from")), None)
    thing = phrase.child("pobj") if phrase is not None else None
    if phrase is None or thing is None or subject is None:
        return []
    from_place = phrase.lemma == "from"
    the = thing.child("det") is not None and not any(c.tag == "JJS" for c in thing.left)
    the = the and thing.left[0].lemma.lower() == "the"
    if not from_place and (the or thing.ent == "ORG"):
        return []  # "a nurse with the Rao Trust": in it
    if from_place and (thing.ent not in entities.PLACES or not _is_person(subject)):
        return []
    if root.lemma != "be" or is_negated(root) or attr is None or attr.child("conj") is not None:
        return []
    det = attr.child("det")
    if det is None or det.lemma.lower() not in ("a", "an") or thing.child("poss") is not None:
        return []
    if is_plural(subject):
        return []  # not of the one but of the others
    phrase.detach()
    fact = _from(root, subject, thing) if from_place else _has(root, subject, thing)
    return [inherit(draft, fact, "origin" if from_place else "had", 0.9)]


def _retired(draft: Draft) -> list[Draft]:
    """ "is a retired skipper" -> "is retired"; "was a skipper"."""
    root, subject, attr = draft.root, draft.root.subject, draft.root.child("attr")
    if attr is None or subject is None or root.lemma != "be" or is_negated(root):
        return []
    state = next((c for c in attr.left if c.lemma.lower() in ("retired", "retire")), None)
    det = attr.child("det")
    if state is None or state.dep != "amod" or det is None or det.lemma.lower() not in ("a", "an"):
        return []
    state.detach()
    fact = copula(bare(subject), state)
    fact.text, fact.tag = root.text, root.tag
    was = be(subject, past=True)
    root.text, root.tag = was.text, was.tag
    fact.right[0].dep = "acomp"
    return [inherit(draft, fact, "retired", 0.95)]


# ------------------------------------------------------------ places


def _places(draft: Draft) -> list[Draft]:
    """ "in Tula, Russia" -> "in Tula"; "Tula is in Russia"."""
    out: list[Draft] = []
    for node in reversed(draft.root.nodes()):  # the country before the town in it
        named = node.lemma in AREAS and any(c.lemma == "of" for c in node.right)
        if (node.pos != "PROPN" and not named) or node.ent in ("DATE", "TIME", "NORP"):
            continue
        if is_person(node.lemma.lower()):
            continue  # "the Director of the Port Council in Oslo"
        around = _around(node)
        if around is not None:
            around.detach()
            out.append(_inside(draft, node, around))
        last = node.right[-1] if node.right else None
        city = last.child("pobj") if last is not None and last.lemma == "in" else None
        place = city is not None and city.ent in entities.PLACES and city.pos == "PROPN"
        if last is not None and city is not None and (place or (named and city.lemma in AREAS)):
            last.detach()
            out.append(_inside(draft, node, city))
    return out


def _around(place: Node) -> Node | None:
    """The place behind a comma in which another one lies."""
    if place.ent not in entities.PLACES or place.child("cc") is not None:
        return None
    for at, child in enumerate(place.right):
        if child.text in CAPITAL_DISTRICTS:
            return None
        known = child.ent in entities.PLACES or any(c.ent in entities.PLACES for c in child.right)
        if known and child.dep in ("appos", "npadvmod", "conj"):
            comma = child.i > place.i + 1 and (at == 0 or place.right[at - 1].dep == "punct")
            return child if comma else None
    return None


def _inside(draft: Draft, inner: Node, place: Node) -> Draft:
    fact = copula_with(bare(inner), "in", bare(place))
    return inherit(draft, fact, "place in place", 0.95)


# ------------------------------------------------------------ examples of deeds


def deed_of(subject: Node, deed: Node, governor: Node) -> Node:
    """ "(her work, including) founding a school" -> "She has founded a school"."""
    made = participle_clause(bare(subject), deed, governor)
    if not past_tense(governor) and made.tag in ("VBZ", "VBP") and not made.child("aux"):
        have = word("has" if made.tag == "VBZ" else "have", "have", "AUX", made.tag, "aux")
        made.put_left(have, made.left.index(made.subject) + 1 if made.subject else 0)
        made.tag, made.text = "VBN", inflect(made.lemma, "VBN")
    return made


def _by_doing(draft: Draft) -> list[Draft]:
    """ "made history by becoming Mayor" -> "became Mayor", told of what was done."""
    root, subject = draft.root, draft.root.subject
    done = past_tense(root) or any(c.lemma == "have" for c in root.left if c.dep == "aux")
    if subject is None or not done or is_negated(root) or root.child("auxpass") is not None:
        return []
    for phrase in [c for c in root.right if c.dep == "prep" and c.lemma == "by"]:
        deed = phrase.child("pcomp")
        enough = any(c.dep in ("dobj", "prt", "xcomp") for c in root.right)
        if deed is None or deed.tag != "VBG" or deed.subject is not None or not enough:
            continue
        if deed.lemma in SAYING:
            return []  # "underlined it by saying ...": one act
        phrase.detach()
        deed.detach()
        made = [deed_of(subject, part, root) for part in each_participle(deed)]
        return [inherit(draft, fact, "by doing", 0.9) for fact in made]
    return []


# ------------------------------------------------------------ ends of lives and careers


def _ends(draft: Draft) -> list[Draft]:
    """ "painted until her death in 1997" -> "She died in 1997"."""
    root, subject = draft.root, draft.root.subject
    if subject is None or is_negated(root) or not past_tense(root):
        return []
    told_of = {id(n) for n in subject.nodes()}
    others = [n for n in root.nodes() if n.pos == "PROPN" and id(n) not in told_of]
    if any(n.ent not in NO_PERSONS for n in others):
        return []  # whose?
    out = []
    for noun in [n for n in root.nodes() if n.lemma in ENDS and n.dep == "pobj"]:
        owner = noun.child("poss")
        told = [c for c in noun.right if is_time(c) or c.lemma in ("at", "in")]
        if owner is None or owner.text.lower() not in OWNERS or not told or noun.parent is None:
            continue
        if noun.parent.lemma not in ("until", "till", "before", "after", "since"):
            continue
        past, lemma = ENDS[noun.lemma]
        fact = word(past, lemma, "VERB", "VBD", "ROOT")
        fact.put_left(bare(subject))
        fact.left[0].dep = "nsubj"
        for phrase in told:
            fact.put_right(phrase.detach())
        out.append(inherit(draft, fact, "end", 0.9))
    return out


def simple_past(root: Node) -> Node:
    """ "has won a cup in 1998" -> "won a cup in 1998": no perfect goes with a year."""
    have = next((c for c in root.left if c.dep == "aux" and c.lemma == "have"), None)
    if have is None or have.tag not in ("VBZ", "VBP") or root.tag != "VBN" or is_negated(root):
        return root
    if root.child("xcomp") is not None:
        return root
    *_, prep, year = [n for n in root.nodes() if n.dep != "punct"]
    if prep.lemma != "in" or prep.dep != "prep" or not YEAR.fullmatch(year.text):
        return root
    subject, been = root.subject, root.child("auxpass")
    have.detach()
    verb = been or root
    if subject is not None and verb.lemma == "be":
        verb.text, verb.tag = be(subject, past=True).text, "VBD"
    else:
        verb.text, verb.tag = inflect(verb.lemma, "VBD"), "VBD"
    return root


# ------------------------------------------------------------ before the subject


def _fronted(root: Node) -> list[Node]:
    """The phrases before the subject."""
    subject = root.subject
    if subject is None or subject not in root.left or subject is root.left[0]:
        return []
    before = root.left_before(subject)
    return [
        c
        for c in before
        if c.dep == "prep" or (c.lemma.lower() in ADDITIVE and c.child("prep") is not None)
    ]


def _role(draft: Draft, phrase: Node) -> list[Draft]:
    """ "As a writer, she was known" -> "She was a writer"."""
    noun, subject = phrase.child("pobj"), draft.root.subject
    det = noun.child("det") if noun is not None else None
    if phrase.text.lower() != "as" or noun is None or det is None or subject is None:
        return []
    if det.lemma.lower() not in ("a", "an") or noun.tag != "NN":
        return []
    _cut(phrase)
    fact = copula(bare(subject), noun)
    if past_tense(draft.root):
        was = be(subject, past=True)
        fact.text, fact.tag = was.text, was.tag
    return [inherit(draft, fact, "role", 0.9)]


def _owned(draft: Draft, phrase: Node) -> list[Draft]:
    """ "Besides her acting career, ..." -> "She has an acting career"; the phrase goes."""
    subject = draft.root.subject
    words = [n.lemma.lower() for n in phrase.nodes()]
    noun = phrase
    while (inner := noun.child("pobj", "prep")) is not None and noun.child("poss") is None:
        noun = inner
    out = []
    owner = noun.child("poss")
    if owner is not None and subject is not None and owner.text.lower() in OWNERS:
        described = [c for c in noun.left if c.dep in ("amod", "compound")]
        if (
            noun.tag == "NN"
            and noun.lemma not in NOT_HAD
            and described
            and noun.child("conj") is None
        ):
            out.append(inherit(draft, _has(draft.root, subject, noun), "owned", 0.9))
    if words[0] in ADDITIVE or EMPTY.intersection(words[:2]) or _off_work(phrase):
        _cut(phrase)
    return out


def _off_work(phrase: Node) -> bool:
    """ "Off the pitch, she teaches": besides her play, wherever she does it."""
    noun = phrase.child("pobj")
    return phrase.lemma.lower() == "off" and noun is not None and noun.lemma in PLAYED_ON


def _has(root: Node, subject: Node, noun: Node) -> Node:
    thing = noun.copy()
    owner = thing.child("poss")
    if owner is not None:
        owner.replace(article("a"))
    thing.dep = "dobj"
    twin = bare(subject)
    past = past_tense(root)
    finite = next((c for c in root.left if c.dep in AUXILIARIES), root)
    plural = finite.tag == "VBP" or (finite.tag != "VBZ" and is_plural(twin))
    form = "had" if past else inflect("have", "VBP" if plural else "VBZ")
    verb = word(form, "have", "VERB", "VBD" if past else "VBZ", "ROOT")
    verb.put_left(twin)
    verb.put_right(thing)
    return verb


def _cut(phrase: Node) -> None:
    """Take a phrase off the front with its comma."""
    side = phrase.parent.left if phrase.parent else []
    at = side.index(phrase)
    phrase.detach()
    if at < len(side) and side[at].text == ",":
        side[at].detach()
