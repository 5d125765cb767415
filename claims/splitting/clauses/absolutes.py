"""Absolutes: "with a vote set for noon", "the firm offering help"."""

from dataclasses import replace

from claims.splitting.clauses.participle_tense import PLANS, participle_clause
from claims.splitting.clauses.participles import carried, goes_on
from claims.splitting.clauses.predicates import cut_with_marks
from claims.splitting.drafts import (
    Draft,
    comma_before,
    inherit,
    mark_of,
    of_those_before,
    past_tense,
)
from claims.splitting.tree import Node, ancestors
from claims.splitting.wording.realise import be

YEAR = 4  # digits
_OTHERS = frozenset({"other", "others", "another", "rest", "remainder"})
_OF_THEM = frozenset(
    "none neither most many few some all each one both several half latter former".split()
)


def absolutes(draft: Draft) -> list[Draft]:
    """ "with a vote set for noon" -> "A vote is set for noon"."""
    root = draft.root
    out: list[Draft] = []
    for clause in [c for c in root.right if c.dep in ("conj", "advcl") and c.tag == "VBG"]:
        own = clause.subject
        if own is None or clause.finite or mark_of(clause) or root.tag == "VBG":
            continue
        if of_those_before(own):
            continue
        if _names_the_last(root, clause, own) or _last_of_those_with(root, clause):
            continue
        if own.lemma.lower() in _OF_THEM:
            continue  # "had many chances, but none finding the net": none of those
        times = carried(root, clause)
        cut_with_marks(clause)  # "must be filled in, the firm offering help"
        modal = any(c.tag == "MD" for c in root.left)
        told = participle_clause(own.detach(), clause, None if modal else root, times)
        out.append(inherit(draft, told, "absolute", 0.9))
    for prep in [c for c in root.right if c.dep == "prep" and c.lemma == "with"]:
        if not comma_before(prep) or goes_on(root, prep):
            continue
        first = _first_of_two(root, prep)
        if first is not None:
            out.append(inherit(draft, first, "with-clause", 0.9))
        made = _absolute(root, prep)
        if made is not None:
            prep.detach()
            fact = inherit(draft, made, "with-clause", 0.9)
            planned = any(c.tag == "MD" for c in made.left)
            out.append(replace(fact, origin=draft.origin) if planned else fact)
    return out


def _last_of_those_with(root: Node, clause: Node) -> bool:
    """ "played with Ode, Roe, and Lind making the goals": all three made them."""
    own = clause.subject
    order = root.nodes()
    at = order.index(own.nodes()[0]) if own is not None else 0
    before = next((n for n in reversed(order[:at]) if n.dep not in ("cc", "punct")), root)
    joined = at > 0 and order[at - 1].dep == "cc" and before.tag != "VBG"  # "with A leaving and B"
    return joined and any(u.lemma == "with" for u in ancestors(before) if u.i > root.i)


def _names_the_last(root: Node, clause: Node, own: Node) -> bool:
    """ "the air of Tamsin, a planet circling a star": no clause, but what Tamsin is."""
    before = root.right_before(clause)
    words = [n for c in before for n in c.nodes() if n.dep != "punct"]
    new = any(c.dep == "det" and c.lemma in ("a", "an") for c in own.left)
    name = bool(words) and (words[-1].pos == "PROPN" or any(c.isdigit() for c in words[-1].text))
    return new and name and (comma_before(clause) or clause.nodes()[0].text == ",")


def _to_come(root: Node) -> bool:
    """Told of what is planned, without a modal: is due, is expected, is to open."""
    state = root.child("acomp")
    due = state is not None and state.lemma in ("due", "set", "likely", "ready")
    to = root.lemma == "be" and any(c.dep == "xcomp" for c in root.right)
    return due or to or (root.lemma in PLANS and root.child("auxpass") is not None)


def _first_of_two(root: Node, prep: Node) -> Node | None:
    """ "with three nuns abstaining and one cook, Ode, voting": the cook alone voted."""
    last = prep.child("pcomp")
    noun = last.subject if last is not None else None
    verb = noun.child("acl") if noun is not None else None
    own = verb.child("conj") if verb is not None else None
    if own is None and noun is not None and verb is not None:
        own = next((c for c in noun.right if c.dep == "conj" and c.i > verb.i), None)
    if last is None or noun is None or verb is None or own is None or _to_come(root):
        return None
    if verb.tag != "VBG" or last.tag != "VBG" or own.pos not in ("NOUN", "PROPN"):
        return None
    for node in own.with_joint()[:-1]:
        node.detach()
    noun.replace(own.detach())
    own.dep = noun.dep
    return participle_clause(noun, verb.detach(), root)


def _of_a_kind(root: Node, whose: Node | None) -> bool:
    """ "Felonies are grave, with terms reaching 9 years": whose terms, the kind tells alone."""
    kind = root.subject
    if kind is None or whose is None or kind.tag not in ("NNS", "NNPS") or past_tense(root):
        return False
    bare = all(c.dep in ("amod", "compound") for c in kind.left)
    return bare and whose.pos == "NOUN" and not whose.left


def _planned_too(root: Node, made: Node) -> Node:
    """ "will be run by the town, with one cook shared by two schools": one cook will be shared."""
    modal = next((c for c in root.left if c.tag == "MD"), None)
    was = made.child("auxpass")
    dated = any(n.text.isdigit() and len(n.text) == YEAR for n in made.nodes())
    if modal is None or was is None or made.child("aux") is not None or dated:
        return made
    was.text, was.tag = "be", "VB"
    made.put_left(modal.copy(), made.left.index(was))
    return made


def _two_of_them(prep: Node) -> bool:
    """ "with some laughing and others filming it": not read apart, they stay together."""
    subjects = [n for n in prep.nodes() if n.dep in ("nsubj", "conj") and n.tag != "VBG"]
    verbs = [n for n in prep.nodes() if n.tag == "VBG" and n.dep in ("pcomp", "acl", "conj")]
    joined = any(n.dep == "conj" for n in (*subjects, *verbs))
    if any(s.dep == "conj" and s.child("acl") in verbs for s in subjects):
        return True  # "with Ode warning of a war and owners calling for peace"
    return joined and len(verbs) > 1 and any(s.lemma.lower() in _OTHERS for s in subjects)


def _absolute(root: Node, prep: Node) -> Node | None:
    inner, noun = prep.child("pcomp"), prep.child("pobj")
    if _to_come(root):
        return None  # "is due to open in May, with trams running by June"
    planned = [n for n in prep.nodes() if n.lemma in (*PLANS, "due") and n.tag in ("VBN", "JJ")]
    if planned and (inner is not None or (noun and noun.child("acl") not in planned)):
        return None  # "with laws banning it expected in May"
    if _of_a_kind(root, inner.subject if inner is not None else noun):
        return None
    if of_those_before(inner.subject if inner is not None else noun):
        return None  # "with none hitting the target"
    if _two_of_them(prep):
        return None
    if inner is not None and any(c.dep == "aux" and c.ent for c in inner.left):
        return None  # "with bookmakers Lundbrokes offering odds": a name read as a verb
    if inner is not None and inner.subject is not None and inner.tag in ("VBG", "VBN"):
        subject = inner.subject.detach()
        return _planned_too(root, participle_clause(subject, inner.detach(), root))
    if noun is None or noun.child("conj") is not None:
        return None
    verb = noun.child("acl")
    if verb is not None and verb.tag in ("VBG", "VBN") and not comma_before(verb):
        return _planned_too(root, participle_clause(noun, verb.detach(), root))
    place = noun.child("prep")
    definite = noun.child("det")
    if place is None or definite is None or definite.lemma != "the":
        return None
    if place.lemma not in ("in", "on", "at", "during") or not noun.child("amod"):
        return None
    place.detach()
    made = be(noun, past=past_tense(root))
    noun.detach().dep = "nsubj"
    made.put_left(noun)
    made.put_right(place)
    return made
