"""Nouns behind a comma that are no appositions: more of a series, a field and its value."""

import re

from claims.splitting.lexicon.nouns import SETTLED
from claims.splitting.lexicon.people import GROUPS, KIN, is_person
from claims.splitting.tree import Node, ancestors
from claims.splitting.wording.dashes import DASHES
from claims.splitting.wording.realise import is_word

SOME = frozenset("many some most several all both few two three four each half".split())
QUOTES = frozenset('"“”')
FEASTS = frozenset("holiday festival feast anniversary birthday day date deadline".split())
WHERE = frozenset("of from at in near on to".split())
EVERY = frozenset("every each all any both another either neither".split())

LEADING = frozenset("lead rule reign preside defend win found exist grow surviving".split())
PARTS = frozenset("majority minority bulk rest remainder most many some half".split())
FIGURED = frozenset("high low most few least highest lowest fewest".split())
MADE = frozenset("make name elect appoint declare crown nominate vote proclaim".split())
DEEDS = ("tion", "sion", "ment", "ance", "ence", "ing", "al", "ure", "origin", "descent")


def behind_a_dash(root: Node, appos: Node) -> bool:
    """ "how bears - the largest there - sleep": the second of two dashes ends an apposition."""
    order = root.nodes()
    first = order.index(appos.nodes()[0])
    dashes = [k for k, n in enumerate(order[:first]) if n.text in DASHES and n.dep == "punct"]
    apart = [k for k in dashes if order[k - 1].space or order[k].text in "–—"]
    return bool(apart) and apart[-1] == first - 1 and len(apart) % 2 == 0


def rather_a_list(noun: Node, appos: Node) -> bool:
    """Whether what follows is more of the same, or a clause."""
    told = any(c.dep in ("det", "nummod", "poss") for c in appos.left)
    first = appos.nodes()[0]
    again = noun.lemma == appos.lemma and not told and not appos.right
    if again and noun.child("det", "poss") is None:
        return True  # "win more games, big games": said once more
    if _called_out(noun) or _pointed_at(noun) or _on_a_day(noun, appos):
        return True
    if _of_the_inner(noun, appos) or _worn_with(noun, appos):
        return True
    if _a_clause(noun, appos) or _of_one_owner(noun, appos) or _of_a_figure(noun, appos):
        return True
    if _no_doer(noun, appos) or _made_so(noun, appos) or _of_one_family(noun, appos):
        return True
    someone = noun.ent == appos.ent == "PERSON" and noun.text != appos.text
    if someone and all(c.pos == "PROPN" or c.tag == "PRP$" for c in appos.left):
        return True  # "Ann Lee in Dusk, Bo Roe in Gull", "Ann Lee, her son Bo": one after the other
    if re.fullmatch(r"[A-Z]{1,3}-[A-Z][A-Za-z.]*", "".join(n.text for n in appos.nodes())):
        return True  # "Ann Lee, R-VT": of which party and state
    many = noun.tag in ("NNS", "NNPS") or (noun.pos == "PROPN" and noun.text.endswith("s"))
    several = many and appos.tag == "NNS" and not told
    if several and _ends_in_and(appos) and not appos.child("conj"):
        return True  # "from shops, food stalls, and fairs"
    if _goes_on(appos):
        return True  # "a barracks, a hospital and, since 1990, a mosque"
    if appos.child("cc") is not None and appos.child("conj") is None:
        return True  # "the harp, the flute and, less well, the organ"
    if first.text.lower() in SOME and any(n.tag == "VBG" for n in (*appos.left, *appos.right)):
        return True  # "farmers, many driving tractors, blocked": a clause
    one = noun.tag == "NN" and (not appos.left or not (told or noun.lemma in GROUPS))
    one = one or noun.ent == "PERSON"
    if one and appos.tag == "NNS" and noun.child("conj") is None:
        return True  # one thing is not several
    if sum(n.dep == "det" for c in appos.left for n in c.nodes()) > 1:
        return True  # "two goals, the second a header": a clause without its verb
    if noun.tag == "NNPS" and appos.tag == "NNP" and not told:
        return True  # "The Hills, Driver, Need were three": names of a series
    plain = appos.tag == noun.tag == "NN" and not appos.left and not noun.ent
    if plain and appos.child("conj") is not None:
        return True  # "the media player, phone and camera"
    before = [c for c in noun.right_before(appos) if c.dep != "punct"]
    best = any(n.tag == "JJS" for n in (appos, *appos.left))
    if best and before and before[-1].dep in ("acl", "relcl"):
        return True  # "Ode, elected by 11 votes, the smallest lead, left"
    if before and before[-1].dep == "npadvmod" and noun.pos == "NOUN":
        return True  # "the end of Flight 9 last month, its last"
    if noun.tag == "NNP" and appos.tag == "NNS" and appos.child("nummod") in appos.left:
        return noun.child("conj") is None  # "under the name of Bell, two novels"
    return _no_role_of_it(noun, appos)


def _a_clause(noun: Node, appos: Node) -> bool:
    """A participle taken for an adjective: "praised Ode, copying songs and dances of hers", "with
    Ode lighting the torch, her third"; "sailors, the majority being Danes, drowned".
    """
    first = appos.nodes()[0]
    role = is_person(appos.lemma.lower()) or first.lemma in LEADING
    if first.tag == "VBG" and first.dep == "amod" and not role:
        return True
    doing = [c for c in noun.left if c.tag == "VBG" and c.dep == "amod"]
    doer = noun.left_before(doing[0])[-1:] if doing else []
    if doer and doer[0].ent == "PERSON":
        return True
    if appos.child("nummod") and any(n.lemma.lower() in ("each", "every") for n in appos.nodes()):
        return True  # "two plants, one on each shore"
    plain = noun.tag == appos.tag == "NNS" and noun.child("det", "poss", "nummod", "amod") is None
    if plain and first.text.lower() in SOME:
        return True  # "wrote lyrics for Ode, several songs for Lind"
    part = appos.lemma.lower() in PARTS
    return part and any(n.tag == "VBG" for n in appos.nodes())


def _of_one_owner(noun: Node, appos: Node) -> bool:
    """ "my name, my past and future": two things of one owner, unless both are someone."""
    theirs = appos.child("poss")
    kin = theirs is not None and theirs.tag == "PRP$" and appos.child("conj") is not None
    if noun.ent == "PERSON" and kin and appos.child("appos") is not None:
        return True  # "Ann Lee, her son Bo and a friend"
    owners = [n.child("poss") for n in (noun, appos)]
    pronouns = [o.lemma.lower() for o in owners if o is not None and o.tag == "PRP$"]
    someone = any(is_person(n.lemma.lower()) or n.ent == "PERSON" for n in (noun, appos))
    return len(pronouns) == 2 and len(set(pronouns)) == 1 and not someone


def _of_one_family(noun: Node, appos: Node) -> bool:
    """ "his wife Ann, his son Bo": no wife is a son."""
    named = [noun.parent] if noun.dep == "appos" and noun.parent is not None else []
    one = [n.lemma for w in (noun, *named) for n in (w, *w.left) if n.lemma in KIN]
    other = [n.lemma for n in (appos, *appos.left) if n.lemma in KIN]
    theirs = [c for n in (noun, *named, appos) for c in n.left if c.tag == "PRP$"]
    return bool(one and other) and one[0] != other[0] and len(theirs) > 1


def _of_a_figure(noun: Node, appos: Node) -> bool:
    """ "210 died in attacks, the highest this year": the number is; "155 mm, K22": of a measure."""
    if noun.ent == "QUANTITY":
        return True
    return appos.lemma.lower() in FIGURED and appos.tag == "JJS" and noun.pos == "NOUN"


def _no_doer(noun: Node, appos: Node) -> bool:
    """ "in reply to the minister's resignation, Ann Lee": no deed has a person's name."""
    full = appos.ent == "PERSON" and any(c.dep == "compound" for c in appos.left)
    deed = noun.lemma.lower().endswith(DEEDS) and not is_person(noun.lemma.lower())
    return full and deed and noun.dep == "pobj" and noun.pos == "NOUN"


def _made_so(noun: Node, appos: Node) -> bool:
    """ "made Ode president and her rival, Bo Roe, minister": he was made so."""
    up = noun
    while up.dep == "appos" and up.parent is not None:
        up = up.parent
    verb = next((u for u in ancestors(up) if u.dep not in ("conj", "dobj")), None)
    made = verb is not None and verb.lemma in MADE and up.dep == "conj"
    return made and appos.child("det", "poss") is None and is_person(appos.lemma.lower())


def _no_role_of_it(noun: Node, appos: Node) -> bool:
    """The other half of a pair, every one of many, one of them, or a clause."""
    first = appos.nodes()[0]
    if any(c.dep == "conj" and c.tag == "PRP" for c in appos.right):
        return True  # "a member and himself a driver": the second half is no list's
    if appos.left[:1] and appos.left[0].lemma == "one" and _of_each(appos):
        return True  # a twin site, one half in each valley
    if noun.ent == "PERSON" and any(n.text == "you" and n.dep == "pobj" for n in appos.nodes()):
        return True  # "Ann Ode, a kiss for you": who is spoken to
    if appos.lemma in ("reference", "allusion", "nod") and noun.ent == "PERSON":
        return True  # ""I won't pay," said Ode, a reference to the toll"
    if any(c.lemma.lower() in ("no", "almost") for c in noun.left):
        return True  # almost no one
    of_both = noun.child("conj") is not None and appos.tag == "NNS"  # "A and B, both rivers"
    if any(c.lemma.lower() in EVERY and c.dep == "det" for c in appos.left) and not of_both:
        return True  # the board, every party and the press
    if _several_as_one(noun, appos) or (appos.tag == "NNPS" and noun.tag == "NNP"):
        return True
    if first.tag == "CD" and len(first.text) == 4:
        return True  # the Birds Act, 1972 lists
    if any(c.dep == "prep" for c in appos.left):
        return True  # among them Ann Lee
    mixed = any(c.dep == "cc" for n in appos.left for c in n.right)
    if mixed and appos.tag == "NNS" and noun.tag == "NNP":
        return True  # "at Sand, Roe's and smaller shops"
    doing = any(c.dep == "acl" and c.tag == "VBG" for c in appos.right)
    if doing and noun.ent in ("", "LANGUAGE", "NORP") and noun.dep in ("pobj", "dobj"):
        return True  # "by hand, the firm offering pens"
    return noun.tag == appos.tag == "NNS" and not noun.child("det", "poss") and not appos.left


def _of_each(appos: Node) -> bool:
    return any(n.lemma in ("each", "every") for c in appos.right for n in c.nodes())


def _of_the_inner(noun: Node, appos: Node) -> bool:
    """ "the measuring of "load", a force", "a film of the same name, Dusk": not the first noun."""
    if noun.lemma == "name" and noun.pos == "NOUN":
        return True
    of = next((c for c in reversed(noun.right_before(appos)) if c.pos != "PUNCT"), None)
    inner = of.child("pobj") if of is not None and of.lemma == "of" else None
    if inner is None or appos.pos != "NOUN" or is_person(noun.lemma.lower()):
        return False
    new = any(c.lemma in ("a", "an") for c in appos.left)
    return new and noun.pos == inner.pos == "NOUN" and not inner.ent


def _worn_with(noun: Node, appos: Node) -> bool:
    """ "in sandals, a red coat and hat": a list of three, whatever the first was taken for."""
    bare = noun.text.islower() and noun.text.endswith("s") and noun.child("det", "poss") is None
    new = any(c.lemma in ("a", "an") for c in appos.left)
    return bare and new and appos.tag == "NN" and appos.child("conj") is not None


def _on_a_day(noun: Node, appos: Node) -> bool:
    """ "which she sold last May, "a rare thing"": no month is, unless it is a feast."""
    return noun.ent in ("DATE", "TIME") and appos.lemma.lower() not in FEASTS and not appos.ent


def _ends_in_and(appos: Node) -> bool:
    """Whether a comma and "and" stand behind it."""
    root = next((u for u in ancestors(appos) if u.parent is None), appos)
    order = [n.text for n in root.nodes()]
    words = [n for n in appos.nodes() if n.pos != "PUNCT"]
    at = root.nodes().index(words[-1])
    return order[at + 1 : at + 3] == [",", "and"]


def _called_out(noun: Node) -> bool:
    """ "Ann Ode - good sport, fine singer - the perfect guest": no singer is the subject."""
    known = ("det", "poss", "nummod")
    bare = not any(c.dep in known or c.pos == "PROPN" for c in noun.left)
    described = any(c.dep == "amod" and c.tag == "JJ" for c in noun.left)
    one = noun.tag == "NN" and not noun.ent and is_person(noun.lemma.lower())
    return one and bare and described


def _pointed_at(noun: Node) -> bool:
    """ "it was another lie, a bad one": what it was, told twice."""
    verb = noun.parent
    subject = verb.subject if verb is not None and noun.dep == "attr" else None
    it = subject is not None and subject.lemma.lower() in ("it", "this", "that", "there")
    more = any(c.lemma.lower() in ("another", "just", "only", "merely") for c in noun.left)
    return it and more


def _goes_on(appos: Node) -> bool:
    """Whether "and" and a comma stand right behind it."""
    root = next((u for u in ancestors(appos) if u.parent is None), appos)
    order = root.nodes()
    at = order.index([n for n in appos.nodes() if n.pos != "PUNCT"][-1])
    behind = order[at + 1 : at + 3]
    either = bool(behind) and behind[0].text in ("or", "nor")  # "to Ulm, the court or for ..."
    return either or [n.text for n in behind] == ["and", ","]


def put_in(root: Node, noun: Node) -> bool:
    """ "carries carts and, on fair days, a band": what follows goes with the "and"."""
    order = root.nodes()
    prep = noun.parent
    while prep is not None and prep.parent is not None and prep.parent.dep == "pobj":
        prep = prep.parent.parent
    at = order.index(prep.nodes()[0]) if prep is not None and prep.dep == "prep" else 0
    return at > 1 and order[at - 1].text == "," and order[at - 2].dep == "cc"


def all_quoted(root: Node, noun: Node, appos: Node) -> bool:
    """ "the headline "Lund, town of bells"": a title, when the marks hold nothing else."""
    order = root.nodes()
    held = [n for n in order if n is noun or n is appos or _below(n, noun, appos)]
    held = [n for n in held if n.pos != "PUNCT"]
    first, last = order.index(held[0]), order.index(held[-1])
    behind = [n for n in order[last + 1 : last + 3] if n.text not in ",."]
    return order[first - 1].text in QUOTES and bool(behind) and behind[0].text in QUOTES


def named_in_quotes(noun: Node, appos: Node) -> bool:
    """ "under the headline "Roe, thief"": no comma before the first of the marks."""
    at = noun.right.index(appos)
    marks = [c.text for c in noun.right[max(at - 2, 0) : at]]
    return bool(marks) and marks[-1] in QUOTES and "," not in marks


def _below(node: Node, *tops: Node) -> bool:
    return any(up is top for up in ancestors(node) for top in tops)


def of_both_in_list(noun: Node, appos: Node) -> bool:
    """ "cans or pictures, these icons": of the last, or of all of them?"""
    first = noun.parent if noun.dep == "conj" else None
    if any(c.lemma.lower() in ("or", "nor") for n in (noun, first) if n for c in n.right):
        return True  # "Rome or Naples, cities with a past": of the one and the other
    if first is None or appos.tag != "NNS":
        return False
    these = any(c.lemma.lower() in ("this", "these", "those", "that", "all") for c in appos.left)
    return these or first.tag == noun.tag == "NNS"


def one_of_three(noun: Node, appos: Node) -> bool:
    """ "is a place, a burial ground, a way of life": a series without "and"."""
    alike = [c for n in (noun, appos) for c in n.right if c.dep == "appos"]
    alike += [noun.parent] if noun.dep == "appos" and noun.parent is not None else []
    series = [noun, appos, *alike]
    new = all(any(c.lemma in ("a", "an") for c in n.left) for n in series)
    return new and len({id(n) for n in series}) > 2


def place_in_place(noun: Node, appos: Node) -> bool:
    """ "part of Saale-Kreis, Thuringia", "of Mill Lane, Holm": of two bare names neither is the
    other. Nor is a place told of the last in a row ("in Dock Road, Holm, a busy street").
    """
    beside = noun.dep in ("appos", "npadvmod")
    if beside and noun.parent is not None and _bare_names(noun.parent, noun):
        return appos.lemma.lower() not in SETTLED
    return _bare_names(noun, appos)


def _bare_names(noun: Node, appos: Node) -> bool:
    names = (noun, appos)
    if any(n.pos != "PROPN" or n.ent == "WORK_OF_ART" for n in names):
        return False
    plain = ("compound", "punct", "nummod")
    hall = noun.ent not in ("GPE", "PERSON") and appos.ent in ("GPE", "LOC")  # "the Hall, Bonn"
    if any(c.dep not in plain for c in (*appos.left, *(() if hall else noun.left))):
        return False
    return not any(n.ent == "PERSON" for n in names) or _somewhere(noun, appos)


def _somewhere(noun: Node, appos: Node) -> bool:
    """Whether a name read as a person's says where: "of Mill Lane, Holm"."""
    prep = noun.parent if noun.dep == "pobj" else None
    where = prep is not None and prep.lemma.lower() in WHERE
    roles = any(is_person(n.lemma.lower()) for n in (noun, appos))
    two = noun.ent == appos.ent == "PERSON"
    return where and not roles and not appos.child("prep") and not two


def one_or_another(appos: Node) -> bool:
    """ "by damp, a diet low in salt, or a cold": an "or" behind a comma and a noun ends a list.

    Not "the gnu, a wildebeest, or antelope": another name for it.
    """
    order = [n.text.lower() for n in appos.nodes()]
    at = order.index("or") if "or" in order else 0
    return at > 0 and order[at - 1] == "," and (order[:at].count(",") > 1 or len(order) > at + 2)


def half_of_two(noun: Node, appos: Node) -> bool:
    """ "Ode, a nun and, she says, no cook, left": the second has no noun of its own kind."""
    behind = noun.behind(appos)
    joined = any(c.dep == "cc" for c in behind)
    return joined and not any(c.dep == "conj" for c in behind)


def labelled(noun: Node, appos: Node) -> bool:
    """ "Height: 3 m", "Owner: a bank": a field and its value; but "Low Tide: a play"."""
    mark = noun.right[noun.right.index(appos) - 1]
    first = appos.nodes()[0].text
    if mark.text == ":" and noun.text[:1].isupper() and first[:1].isupper():
        return True  # "in Low Tide: The Return": two halves of a title
    if mark.text == ";":
        return True  # "Ann Lee sings; Bo Roe, 21, left": another clause
    if mark.text == ":" and noun.tag == "NNS" and appos.tag == "NN":
        return True  # "three crimes: theft, fraud and arson"
    if mark.text == ":" and noun.pos == appos.pos == "PROPN" and appos.child("det") is None:
        return True  # "The Riders of Lund: Escape from Oslo": one name
    if mark.text == ":" and noun.dep in ("appos", "dep"):
        return True  # "the fort (rough translation: old house)"
    if mark.text != ":" or noun.parent is not None:
        return False
    named = noun.pos == "PROPN" or not is_word(noun.text.lower())
    return not named or appos.child("det") is None


def _several_as_one(noun: Node, appos: Node) -> bool:
    """ "boats, a dodge that ...": several are no one thing, save a pair or a group."""
    listed = noun.child("conj")
    last = [c for c in noun.right if c.dep == "conj" and c.i < appos.i][-1:] or [noun]
    several = last[0].tag in ("NNS", "CD") and (listed is None or last[0] is not noun)
    one = appos.tag == "NN" and appos.child("det", "poss") is not None
    grouped = appos.lemma in GROUPS or appos.lemma in ("pair", "trio", "family", "set", "series")
    return several and one and not grouped and appos.child("conj") is None


def name_of_first(noun: Node, appos: Node) -> bool:
    """No third of a list: "the minister, Ann Lee, and her deputy", with a comma of its own."""
    behind = [c.text for c in noun.behind(appos)][:2]
    person = appos.ent == "PERSON" and noun.tag == "NN" and is_person(noun.lemma.lower())
    one = sum(c.dep == "conj" for c in noun.right) == 1
    return person and one and behind == [",", "and"] and noun.child("det", "poss") is not None
