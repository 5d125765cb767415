"""A person is no organisation, a degree no school: what the parser joined across kinds."""

from claims.splitting.drafts import is_time
from claims.splitting.lexicon.nouns import COMPANIES, PUBLIC
from claims.splitting.lexicon.people import GROUPS, TITLES, is_person, means_body
from claims.splitting.repairs.titles import WORKS
from claims.splitting.tree import NOMINAL_POS, PREDICATE_POS, Node, ancestors, word

BODIES = frozenset({"ORG", "FAC", "GPE", "LOC", "EVENT"})


def keep_kinds_apart(node: Node) -> None:
    """Hang a conjunct or an apposition on what it can be joined with, in place."""
    host = node.parent
    if host is None or node not in host.right:
        return
    if node.pos in ("ADP", "SCONJ") and node.dep in ("conj", "prep") and node.child("pobj"):
        _with_its_like(host, node)
    if host.dep == "acl" and node.dep == "conj":
        _beside_participle(host, node)
    if host.pos not in NOMINAL_POS:
        return
    if node.dep == "conj":
        _body_behind_role(host, node)
        _role_behind_body(host, node)
        _told_of_many(host, node)
        _with_the_outer(host, node)
        _phrase_of_its_own(node)
    elif node.dep == "appos":
        _body_of_role(host, node)


def _with_its_like(host: Node, phrase: Node) -> None:
    """ "known for a part in a play and for her calm": "for" goes with "for", not with "in"."""
    before = host.right_before(phrase)
    last = before[-1] if before else None
    if (
        last is not None
        and last.dep in ("relcl", "acl")
        and [c.dep for c in last.right[-1:]] == ["cc"]
    ):
        if any(c.dep == "prep" and c.lemma == phrase.lemma for c in last.right):
            last.put_right(phrase.detach())  # "a man who served as cook, and as mate"
            phrase.dep = "conj"
        return
    joined = last is not None and last.dep == "cc" and last.text.lower() == "and"
    if joined and host.pos == "VERB" and phrase.dep == "conj":
        _into_phrase(before, phrase)
        return
    outer = host.parent
    if not joined or host.pos != "ADP" or outer is None or host.lemma == phrase.lemma:
        return
    if is_time(host):
        return  # "moved to Ulm in 1998 and to Bern in 2001", see gapping.py
    above = [u for u in ancestors(host) if u.dep == "prep"]
    inside = [n for c in outer.right_before(host) for n in c.nodes() if n.dep == "prep"]
    alike = [n for n in (*above[::-1], *inside) if n.lemma == phrase.lemma != "of"]
    thing = alike[-1].child("pobj") if alike else None
    if thing is None:
        return
    for part in phrase.with_joint():
        alike[-1].put_right(part.detach())
    phrase.dep = "conj"
    if not any(u is alike[-1] for u in above):  # what stands between goes with the first
        thing.put_right(host.detach())


def _into_phrase(before: list[Node], phrase: Node) -> None:
    """ "served as envoy to Peru and to Chile": "to" goes with "to", further in."""
    if any(c.dep == "prep" and c.lemma == phrase.lemma for c in before):
        return
    inside = [n for c in before for n in c.nodes() if n.dep == "prep" and n.lemma == phrase.lemma]
    if inside and phrase.lemma != "of" and inside[-1].child("pobj") is not None:
        for part in phrase.with_joint():
            inside[-1].put_right(part.detach())


def _role(noun: Node) -> bool:
    lemma = noun.lemma.lower()
    return noun.ent != "PERSON" and (is_person(lemma) or lemma in TITLES)


def _body(noun: Node) -> bool:
    """A named body or place."""
    return noun.pos == "PROPN" and noun.ent in BODIES and not _role(noun)


def _called_a_body(name: Node) -> bool:
    """Whether its own words say that a name is a body's: Lund Trade Union, The Lund Post."""
    own = [n.text.lower() for n in name.nodes() if n.pos == "PROPN"]
    several = any(n.tag == "NNPS" for n in name.nodes())  # "Free Workers United"
    return (
        several
        or name.nodes()[0].text == "The"
        or any(
            w in COMPANIES | PUBLIC or w.removesuffix("s") in GROUPS or means_body(w) for w in own
        )
    )


def _body_behind_role(role: Node, name: Node) -> None:
    """ "a member of the Rao Club and the Low Society": of both; nobody is a society."""
    if not _role(role) or not _body(name) or name.child("det") is None:
        return
    before = [c for c in role.right_before(name) if c.dep not in ("punct", "cc")]
    inner = before[-1].child("pobj") if before and before[-1].dep == "prep" else None
    if inner is not None and inner.pos == "PROPN" and not _role(inner):
        for part in name.with_joint():
            inner.put_right(part.detach())


def _role_behind_body(name: Node, role: Node) -> None:
    """ "an adviser to the Rao Bank and Chair of the Low Trust": two roles of one person."""
    prep = name.parent
    outer = prep.parent if prep is not None and name.dep == "pobj" else None
    if outer is None or not _body(name) or not _role(role) or not _role(outer):
        return
    if role.tag in ("NN", "NNP") and role.child("prep") is not None:
        last = outer if outer.dep != "conj" or outer.parent is None else outer.parent
        behind = [c for c in name.behind(role) if c.dep == "prep"]
        for part in role.with_joint():
            last.put_right(part.detach())
        for phrase in behind:
            role.put_right(phrase.detach())


def _with_the_outer(inner: Node, member: Node) -> None:
    """Hang a member of a list on the noun further out that it is built like, with what follows."""
    levels = [inner]
    while True:
        prep = levels[-1].parent if levels[-1].dep in ("pobj", "pcomp") else None
        up = prep.parent if prep is not None and prep.dep == "prep" else None
        up = up or _noun_of_participle(levels[-1], member)
        over = up is not None and up.dep == "acl" and _list_is_over(inner, member)
        if up is not None and (up.dep == "relcl" or over) and up.parent is not None:
            levels.append(up)
            up = up.parent
        if up is None:
            return
        if (
            up.pos in PREDICATE_POS and up.dep != "pobj"
        ):  # "has a degree in law from Lund and a prize"
            things = [c for c in up.right if c.dep in ("dobj", "oprd", "attr") and c.i < inner.i]
            thing = things[-1] if things else None
            if thing is None:
                return
            fits = (_new_thing, _same_word, _same_build)
            if not any(fit(inner, member, thing) for fit in fits):
                return
            again = [c for c in up.right if c.i > member.i and prep and c.lemma == prep.lemma]
            for phrase in again:
                member.put_right(phrase.detach())
            for phrase in [c for c in up.right if c.dep == "prep" and thing.i < c.i < member.i]:
                thing.put_right(phrase.detach())
            levels.append(thing)
            break
        if _same_owner(inner, member, up) or _same_rank(inner, member, up):
            levels.append(up)
            break
        if _new_thing(inner, member, up) or _same_word(inner, member, up) or over:
            levels.append(up)
            break
        levels.append(up)
    outer = levels[-1]
    host = outer.parent if outer.dep == "conj" and outer.parent is not None else outer
    own = ("prep", "acl") if over else ("prep",)
    behind = [c for up in levels for c in up.right if c.dep in own and c.i > member.i]
    for part in member.with_joint():
        host.put_right(part.detach())
    for phrase in behind:
        if phrase.dep == "acl":
            member.put_right(word(",", ",", "PUNCT", ",", "punct"))
        member.put_right(phrase.detach())


def _noun_of_participle(inner: Node, member: Node) -> Node | None:
    """ "a film starring Ann Ode and a film made by Roe": a film goes with a film."""
    clause = inner.parent if inner.dep == "dobj" else None
    noun = clause.parent if clause is not None and clause.dep == "acl" else None
    return noun if noun is not None and noun.lemma == member.lemma else None


def _beside_participle(participle: Node, name: Node) -> None:
    """ "are Lund, founded in 1100, and Ulm": a name goes with a name."""
    noun = participle.parent
    if sum(c.dep == "conj" for c in participle.right) > 1 or noun is None:
        return
    if noun.pos != "PROPN" or name.pos != "PROPN" or participle not in noun.right:
        return
    for part in name.with_joint():
        noun.put_right(part.detach())


def _list_is_over(inner: Node, member: Node) -> bool:
    """ "the Reds, made up of A, B, and C, and the Blues": it has had its "and", and no articles."""
    ended = any(c.dep == "cc" for c in inner.right_before(member.with_joint()[0]))
    bare = all(n.child("det") is None for n in (inner, *inner.right) if n is not member)
    return ended and bare and member.child("det") is not None


def _told_of_many(first: Node, member: Node) -> None:
    """ "a cook and one of the first women to be elected": the women were."""
    of = member.child("prep") if member.lemma.lower() == "one" else None
    many = of.child("pobj") if of is not None and of.lemma == "of" else None
    behind = first.behind(member)
    if many is not None and behind and behind[0].dep in ("relcl", "acl"):
        many.put_right(behind[0].detach())


def _phrase_of_its_own(member: Node) -> None:
    """ "the cup in 1990 and the relay in 1994": the second year is the relay's."""
    first = member.parent
    if first is None or member not in first.right or first.pos not in NOMINAL_POS:
        return
    before = {c.lemma for c in first.right_before(member) if c.dep == "prep" and c.lemma != "of"}
    behind = first.behind(member)
    last = not any(c.dep == "conj" for c in behind)
    if last and behind and behind[0].dep == "prep" and behind[0].lemma in before:
        member.put_right(behind[0].detach())


def _same_owner(inner: Node, member: Node, outer: Node) -> bool:
    """ "her work as a nurse and her love of boats": the love goes with the work."""
    owner, mine = member.child("poss"), outer.child("poss")
    if owner is None or owner.tag != "PRP$" or inner.child("poss") is not None:
        return False
    if is_person(member.lemma.lower()):
        return False  # "her life with her husband and her children"
    return mine is not None and mine.text.lower() == owner.text.lower()


def _same_rank(inner: Node, member: Node, outer: Node) -> bool:
    """ "the first woman in a crew and the first head of the port": two firsts of one person."""
    theirs, mine = _rank(member), _rank(outer)
    return theirs is not None and theirs == mine and _rank(inner) is None


def _rank(noun: Node) -> str | None:
    words = [c.lemma.lower() for c in noun.left]
    return next((w for w in words if w in ("first", "only", "last", "second")), None)


def _new_thing(inner: Node, member: Node, outer: Node) -> bool:
    """ "a degree in law from Lund and a prize": the prize goes with the degree, not with Lund."""
    named = inner.pos == "PROPN" and not _new(inner) and inner.ent != "PERSON"
    return named and _new(member) and _new(outer) and not _role(member)


def _same_build(inner: Node, member: Node, outer: Node) -> bool:
    """ "studied art at the Rao School and dance with Ode": dance goes with art."""
    plain = all(
        n.tag == "NN" and n.text.islower() and not n.left and not n.ent for n in (member, outer)
    )
    return plain and inner.pos == "PROPN" and member.child("prep") is not None


def _new(noun: Node) -> bool:
    det = noun.child("det")
    return det is not None and det.lemma.lower() in ("a", "an") and noun.tag in ("NN", "NNP")


def _same_word(inner: Node, member: Node, outer: Node) -> bool:
    """ "named Best Cook at Lund and Best Young Cook at Ulm": a cook goes with a cook."""
    alike = member.lemma == outer.lemma and outer.tag == member.tag and outer.tag in ("NN", "NNP")
    first, mine, other = ([c.text for c in n.left[:1]] for n in (outer, member, inner))
    series = first == mine != [] and outer.pos == member.pos == "PROPN"  # "Super Bowl X ... XI"
    if series and mine[0][:1].isupper() and other != mine:
        return True
    return alike and inner.lemma != member.lemma


def _body_of_role(role: Node, body: Node) -> None:
    """ "the founder of the Rao Fund, a charity", "is a cook of the club, Rao FC": no cook is it."""
    if not _role(role) or _role(body):
        return
    at = role.right.index(body)
    before = role.right[at - 2] if at > 1 and role.right[at - 1].text == "," else None
    inner = before is not None and before.dep in ("prep", "relcl", "acl")
    last = before.nodes()[-1] if before is not None and inner else None
    while last is not None and last.dep in ("flat", "compound") and last.parent is not None:
        last = last.parent
    if last is None or last.dep not in ("pobj", "conj") or _role(last):
        return
    told = last.pos == "PROPN" and last.ent != "PERSON" and body.lemma.lower() in GROUPS
    # "the head of the club, Rao, left": rather his name, where he has none yet
    group = last.lemma.lower() in GROUPS | COMPANIES | PUBLIC
    named = group and _body(body) and (role.dep == "attr" or _called_a_body(body))
    # "known for a part in the series, Low Tide"
    named = named or (last.tag == "NN" and last.lemma in WORKS and body.pos == "PROPN")
    if told or named:
        for part in role.right[at - 1 :][:2]:
            last.put_right(part.detach())
