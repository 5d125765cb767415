"""What goes with an apposition: since when it holds, until when, and what else defines it."""

from claims.splitting.drafts import comma_before, is_infinitive, is_predicate
from claims.splitting.lexicon.nouns import AREAS, SETTLED
from claims.splitting.lexicon.people import GROUPS, is_person, no_person
from claims.splitting.repairs.listed import list_as_apposition
from claims.splitting.tree import Node, ancestors, word
from claims.splitting.wording.commas import OF_NAMES
from claims.splitting.wording.realise import be, is_plural

ONE_NAME = frozenset({"ORG", "WORK_OF_ART", "EVENT", "FAC", "LAW"})
_WHERE = frozenset("in at near off outside around into to from".split())
_ONCE = frozenset("every each last this next that yesterday today tomorrow".split())
_HARBOURS = frozenset("port harbour harbor capital resort isle hamlet settlement".split())


def hang_right(noun: Node) -> None:
    """Hang what stands behind a noun where it belongs, before any fact is told of it."""
    _behind_the_last(noun)
    for role in [c for c in noun.right if c.dep == "appos"]:
        list_as_apposition(role)  # again: other repairs may have brought the rest of the list
    if noun.child("appos", "npadvmod") is not None:
        reattach(noun)
    if noun.child("appos") is not None:
        names_end(noun)
        joint_of_names(noun)
        joint_beside_a_role(noun)


def complete(noun: Node) -> None:
    """Give an apposition what belongs to it, and to the noun itself its whole name."""
    of_the_whole_name(noun)
    of_the_role(noun)
    of_the_rank(noun)
    of_the_last_name(noun)


def lasting(root: Node, complement: Node) -> None:
    """ "Ann Lee, our cook for 19 years" -> "Ann Lee has been our cook for 19 years"."""
    if root.subject is None or root.tag == "VBD":
        return
    times = [c for c in complement.right if c.dep == "prep" and c.child("pobj") is not None]
    if any(_over(prep) for prep in times) or _term(complement):
        was = be(root.subject, past=True)
        root.text, root.tag = was.text, was.tag
    elif any(n.tag in ("JJS", "RBS") for n in complement.nodes()):
        return  # "the worst storm since 1968": it is no less so now
    elif any(map(_since, times)) or any(map(_of_a_life, complement.right)):
        plural = is_plural(root.subject)
        form, tag = ("have", "VBP") if plural else ("has", "VBZ")
        root.text, root.tag = "been", "VBN"
        root.put_left(word(form, "have", "AUX", tag, "aux"), len(root.left))


def _over(prep: Node) -> bool:
    """ "a farmer until 2010", "a nurse at the time", "champion in 2019"."""
    time = prep.child("pobj")
    then = time is not None and time.lemma == "time" and any(c.lemma == "the" for c in time.left)
    dated = time is not None and (time.ent == "DATE" or time.lemma in ("death", "retirement"))
    year = dated and time is not None and time.lemma.isdigit() and len(time.lemma) == 4
    return (
        (prep.lemma == "at" and then)
        or (prep.lemma == "until" and dated)
        or (prep.lemma == "in" and year)
    )


def _term(complement: Node) -> bool:
    """ "envoy from 1961 to 1966", "between 1961 and 1966"."""
    preps = [n for n in complement.nodes() if n.dep == "prep"]
    dates = [n.lemma for n in preps if (time := n.child("pobj")) and time.ent == "DATE"]
    return "between" in dates or ("from" in dates and bool({"to", "until", "till"} & set(dates)))


def _since(prep: Node) -> bool:
    """ "our cook for 19 years", "since May"."""
    time = prep.child("pobj")
    if time is None or time.ent != "DATE":
        return False
    return prep.lemma == "since" or (prep.lemma == "for" and time.child("nummod") is not None)


def _of_a_life(time: Node) -> bool:
    """ "a miner all his life", "a cook most of her life", "a judge her whole career"."""
    if time.dep not in ("npadvmod", "appos", "dep") or not time.left + time.right:
        return False
    words = [n.lemma.lower() for n in time.nodes()]
    long = words[0] in ("all", "most") or {"whole", "entire"} & set(words)
    return bool(long) and words[-1] in ("life", "career")


def of_the_role(noun: Node) -> None:
    """ "Ann Lee, a member of it all her life, left", "Bo Roe, envoy from 1961": so long, so."""
    for role in [c for c in noun.right if c.dep == "appos" and comma_before(c)]:
        for inside in filter(_of_a_life, role.right):
            inside.dep = "npadvmod"
        for behind in noun.behind(role):
            if _of_a_life(behind):
                behind.dep = "npadvmod"
            elif behind.dep != "prep":
                break
            role.put_right(behind.detach())


def of_the_rank(noun: Node) -> None:
    """ "was built by Ode, one of the first women to fly": nobody built it to fly."""
    role = next((c for c in reversed(noun.right) if c.dep == "appos" and comma_before(c)), None)
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    if role is None or verb is None or noun.i < verb.i or not ranked_within(role):
        return
    last = role.nodes()[-1]
    outer = [c for u in ancestors(noun) if is_predicate(u) for c in u.right]
    clause = next((c for c in outer if c.nodes()[0].i == last.i + 1), None)
    if clause is None or not is_infinitive(clause) or clause.subject is not None:
        return
    if last.pos not in ("NOUN", "PROPN") or clause.nodes()[0].text.lower() != "to":
        return
    last.put_right(clause.detach())
    clause.dep = "relcl"


def ranked_within(role: Node) -> bool:
    """ "the first woman", "one of the few doctors", "the tallest"."""
    words = role.nodes()
    if any(n.lemma.lower() == "one" and n.dep == "nummod" for n in role.left):
        return role.child("det") is not None  # "the one town to refuse"
    ranks = ("first", "last", "only", "few", "second", "third", "next")
    return role.lemma.lower() == "one" or any(
        n.tag in ("JJS", "RBS") or n.lemma.lower() in ranks for n in words
    )


def of_the_whole_name(noun: Node) -> None:
    """ "Harald the Stout, a cousin of the earl": Harald is, with all of his name."""
    name = noun.parent
    if noun.dep == "pobj" and name is not None:
        _of_the_head(noun, name)
        return
    if name is None or noun.dep != "appos" or name.pos != "PROPN" or noun.text.islower():
        return
    if comma_before(noun) or not any(c.lemma.lower() == "the" for c in noun.left):
        return
    for node in list(noun.right):
        name.put_right(node.detach())


def _of_the_head(noun: Node, prep: Node) -> None:
    """ "the Institute for Trade in New Steel, a body that", "Ann Lee's A Row of Lies, which"."""
    head = prep.parent
    loose = [c for c in noun.right if c.dep in ("appos", "relcl", "acl") and comma_before(c)]
    one = head is not None and noun.ent == prep.ent == head.ent and noun.ent in ONE_NAME
    if head is None or not one or not loose or noun.nodes()[-1] is not head.nodes()[-1]:
        return
    for node in noun.right[noun.right.index(loose[0]) - 1 :]:
        head.put_right(node.detach())


def of_the_last_name(noun: Node) -> None:
    """ "Ann Lee, head of Acme, a firm that ...": Acme is the firm, and no one else."""
    roles = [
        c for c in noun.right if c.dep in ("appos", "prep") and (c.dep == "prep" or comma_before(c))
    ]
    someone = noun.ent == "PERSON" or is_person(noun.lemma.lower())
    if len(roles) < 2 or not someone or not no_person(roles[1].lemma.lower()):
        return
    first, second = roles[:2]
    last = first.nodes()[-1]
    while last.parent is not None and last.parent is not first and last.parent.pos == "PROPN":
        last = last.parent
    if (
        second.dep != "appos"
        or not comma_before(second)
        or last is first
        or last.pos != "PROPN"
        or last.ent == "PERSON"
    ):
        return
    comma = noun.right[noun.right.index(second) - 1]
    for node in (comma, second):
        last.put_right(node.detach())


def joint_of_names(noun: Node) -> None:
    """ "Ann Lee, a cook, and Bo Roe": the "and" joins the names, though it hangs on the cook."""
    for at, role in enumerate(noun.right[:-1]):
        behind = noun.right[at + 1]
        ends = role.right[-1:]
        if role.dep != "appos" or behind.dep != "conj" or not ends or ends[0].dep != "cc":
            continue
        if role.child("conj") is None:
            marks = [c for c in role.right[-2:] if c.dep in ("cc", "punct")]
            for offset, mark in enumerate(marks):
                noun.put_right(mark.detach(), at + 1 + offset)
            return


def joint_beside_a_role(noun: Node) -> None:
    """ "from Ulm, a port, and Bonn": the list is one of names, no port is Bonn.

    So "the mayor, a cook, and the vicar, a nun,", where each is told what it is.
    """
    role = next((c for c in noun.right if c.dep == "appos" and comma_before(c)), None)
    other = role.child("conj") if role is not None else None
    if role is None or other is None or noun.child("conj") is not None:
        return
    told = other.child("appos")  # "the mayor, a cook, and the vicar, a nun,"
    pairs = told is not None and comma_before(told) and other.child("det", "poss") is not None
    if noun.pos != "PROPN" and not pairs:
        return
    owner = other.child("poss")
    theirs = owner is not None and owner.tag == "PRP$" and noun.ent == "PERSON"
    plain = other.pos == "PROPN" and other.child("det", "poss") is None
    if not pairs and (role.pos != "NOUN" or not (plain or theirs)):
        return  # "Ann Lee, head of the Ode, and her aides"
    at = role.right.index(other)
    marks = [c.text for c in role.right[:at] if c.dep in ("punct", "cc")]
    if marks[-2:] != [",", "and"]:
        return
    moved, place = role.right[at - 2 :], noun.right.index(role)
    for offset, node in enumerate(moved):
        noun.put_right(node.detach(), place + 1 + offset)


def reattach(noun: Node) -> None:
    """Hang each apposition behind a noun on the noun that it tells of."""
    for role in [c for c in noun.right if c.dep in ("appos", "npadvmod") and comma_before(c)]:
        if role.dep == "appos" and (place := _place_inside(noun, role)) is not None:
            _take_in(noun, role, place)
        elif (someone := _person_around(noun, role)) is not None:
            role.dep = "appos"
            if someone is not noun:
                _take_in(noun, role, someone)
        elif role.dep == "appos":
            _next_in_row(noun, role)
            _of_the_verb(noun, role)
            _then(noun, role)


def _place_inside(noun: Node, role: Node) -> Node | None:
    """ "at 9:40 GMT near Oban, a town", "the second breach in Oban - a city": Oban is."""
    before = [c for c in noun.right_before(role) if c.dep != "punct"]
    place = before[-1].child("pobj") if before and before[-1].dep == "prep" else None
    kind = role.lemma.lower() in AREAS | _HARBOURS and role.child("det") is not None
    if place is None or not kind or noun.pos == "PROPN" or noun.lemma.lower() in SETTLED | AREAS:
        return None
    named = place.pos == "PROPN" and place.nodes()[-1] is place and place.child("det") is None
    return place if named and before[-1].lemma.lower() in _WHERE else None


def _person_around(noun: Node, name: Node) -> Node | None:
    """ "a nurse of Polish origin, Ann Lee", "the keeper in the first game, Bo Roe": a person is."""
    full = name.ent == "PERSON" and any(c.pos == "PROPN" for c in name.left)
    if not full or any(c.dep not in ("compound", "punct") for c in name.left):
        return None
    if name.dep == "npadvmod":
        return noun if is_person(noun.lemma.lower()) and noun.pos == "NOUN" else None
    other = noun.ent == "PERSON" and noun.pos == "PROPN"  # "a cousin of Bo Roe, Ann Lee, left"
    if noun.dep != "pobj" or (noun.ent and not other) or noun.child("conj") is not None:
        return None
    if is_person(noun.lemma.lower()) or noun.lemma.lower() in GROUPS:
        return None
    up = noun.parent.parent if noun.parent is not None else None
    someone = up is not None and up.pos == "NOUN" and not up.ent and is_person(up.lemma.lower())
    single = someone and up is not None and up.tag == "NN" and up.child("conj") is None
    if other and up is not None and not any(c.lemma in ("a", "an", "another") for c in up.left):
        return None
    last = single and up is not None and up.right[-1:] == [noun.parent]
    return up if last else None


def _of_the_verb(noun: Node, role: Node) -> None:
    """ "blew up in Oban, the capital of Skye on Sunday": it blew up then. "said Ann Lee, a cook in
    Oban to the Sun": she said it to the paper.
    """
    ends = [n for n in role.nodes() if n.dep == "prep"][-1:]
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    if not ends or verb is None or noun.i < verb.i or noun not in verb.nodes():
        return
    end, host = ends[0], ends[0].parent
    if host is None or host.right[-1:] != [end] or end.nodes()[-1] is not role.nodes()[-1]:
        return
    if end.nodes()[0].i < role.i + 2 or not (_dated(end, role) or _told_to(end, role, verb)):
        return
    child = next(c for c in verb.right if noun in c.nodes())
    verb.put_right(end.detach(), verb.right.index(child) + 1)


def _next_in_row(noun: Node, role: Node) -> None:
    """ "Ann Lee, a cook, Bo Roe, a nurse, and Ida Ek": no cook that is Ann Lee is Bo Roe, too."""
    name = next((c for c in role.right if c.dep == "appos" and comma_before(c)), None)
    if name is None or not (name.ent == noun.ent == "PERSON" and role.pos == "NOUN"):
        return
    row = noun.parent if noun.dep == "conj" and noun.parent is not None else noun
    more = [c for c in name.right if c.dep in ("cc", "conj")]
    more = more if row.child("conj") is None and len(more) > 1 else []
    if not (row.child("conj") or more) or not name.left or name.text == noun.text:
        return
    at = row.right.index(role if row is noun else noun) + 1
    comma = role.right[role.right.index(name) - 1]
    for node in reversed((comma, name, *more)):
        row.put_right(node.detach(), at)
    name.dep = "conj"


def _behind_the_last(noun: Node) -> None:
    """ "two Danes and Bo Roe, a cook": what stands behind the "and" and one more is no member."""
    members = [c for c in noun.right if c.dep == "conj"]
    if len(members) < 2 or members[-1].tag != "NN":
        return
    last, role = members[-2:]
    joints = [[c.text for c in m.with_joint()[:-1]] for m in (last, role)]
    someone = last.ent == "PERSON" and last.pos == "PROPN" and is_person(role.lemma.lower())
    if someone and "and" in joints[0] and joints[1] == [","] and role.child("det") is not None:
        for node in role.with_joint():
            last.put_right(node.detach())
        role.dep = "appos"


def _then(noun: Node, role: Node) -> None:
    """ "is held in Oban, the second city, every May": no city is so every May."""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    time = role.right[-1] if role.right else role
    if verb is None or noun.i < verb.i or time.dep not in ("appos", "npadvmod"):
        return
    first = time.nodes()[0].lemma.lower()
    if time.ent not in ("DATE", "TIME") or first not in _ONCE or not comma_before(time):
        return
    child = next((c for c in verb.right if noun in c.nodes()), None)
    if child is not None:
        role.right[-2].detach()
        time.dep = "npadvmod"
        verb.put_right(time.detach(), verb.right.index(child) + 1)


def _dated(end: Node, role: Node) -> bool:
    """ "the capital of Skye on Sunday": no place is so for a day."""
    time = end.child("pobj")
    day = time is not None and (time.ent in ("DATE", "TIME")) and not time.lemma.isdigit()
    return end.lemma == "on" and day and role.lemma.lower() in SETTLED | AREAS


def _told_to(end: Node, role: Node, verb: Node) -> bool:
    """ "a shopkeeper in Oban to the Daily Sun"."""
    whom = end.child("pobj")
    said = verb.lemma in ("say", "tell", "explain", "add", "claim", "admit", "recall")
    body = whom is not None and whom.pos == "PROPN" and whom.ent in ("ORG", "", "WORK_OF_ART")
    more = role.child("prep") is not end
    return end.lemma == "to" and said and body and more and is_person(role.lemma.lower())


def names_end(noun: Node) -> None:
    """ "Bo Roe, Jr., a cook": what he is called goes with his name, what he is tells of him."""
    for end in [c for c in noun.right if c.dep == "appos" and noun.pos == "PROPN"]:
        if end.text.lower().rstrip(".") not in {n.rstrip(".") for n in OF_NAMES}:
            continue
        if any(c.dep == "prep" for c in end.right):
            continue  # "QC for the crown"
        place = noun.right.index(end)
        loose = [end]
        if noun.right[place + 1 : place + 2] and noun.right[place + 1].text == ".":
            loose.append(noun.right[place + 1])  # "Sr" and its stop
        for part in reversed(loose):
            for node in reversed(part.right):
                noun.put_right(node.detach(), noun.right.index(loose[-1]) + 1)
            part.dep = "flat"
        if noun.child("appos") is not None and place:
            noun.right[place - 1].detach()


def of_the_clause_before(noun: Node) -> None:
    """ "Ann Lee, who lives in Ulm, a port on the coast, left": Ulm is the port, not Ann Lee."""
    for clause in [c for c in noun.right if c.dep == "relcl" and comma_before(c)]:
        behind = [c for c in noun.behind(clause) if c.pos != "PUNCT"][:1]
        if behind and behind[0].dep == "acl" and not comma_before(behind[0]):
            nouns = [n for n in clause.nodes() if n.pos in ("NOUN", "PROPN")]
            if nouns:  # "Ann Lee, who led a band in Ulm called Low Tide,"
                nouns[-1].put_right(behind[0].detach())
            continue
        if not behind or behind[0].dep != "appos" or not comma_before(behind[0]):
            continue
        last = [n for n in clause.nodes() if n.pos != "PUNCT"][-1]
        if _names_the_last(noun, behind[0], last):
            _take_in(noun, behind[0], last)
            continue
        lemma = behind[0].lemma.lower()
        thing = lemma in SETTLED or no_person(lemma)
        if last.pos != "PROPN" or last.ent == "PERSON" or not thing:
            continue
        _take_in(noun, behind[0], last)


def _names_the_last(noun: Node, name: Node, last: Node) -> bool:
    """ "the prize, which went to a French film, Low Tide": the film is called so."""
    more = any(c.dep in ("cc", "conj") for c in (*noun.behind(name), *name.right))
    known = last.child("det", "poss") is not None and last.tag == "NN"
    return known and name.tag in ("NNP", "NNPS") and not more and noun.child("conj") is None


def _take_in(noun: Node, behind: Node, last: Node) -> None:
    at = noun.right.index(behind)
    for node in noun.right[at - 1 : at + 1]:
        last.put_right(node.detach())
