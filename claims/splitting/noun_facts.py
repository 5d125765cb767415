"""The facts inside noun phrases: appositions, titles, relative and participial clauses."""

from claims.splitting.clauses import (
    Draft,
    comma_before,
    inherit,
    is_negated,
    is_predicate,
    meaning,
    participle_clause,
)
from claims.splitting.realise import be
from claims.splitting.relatives import relative_clause
from claims.splitting.tree import (
    AUXILIARIES,
    NOMINAL_POS,
    Node,
    ancestors,
    word,
)

UNIQUE_ROLES = frozenset(
    "captain chairman chairwoman chair president minister premier chancellor mayor governor head "
    "secretary leader king queen ceo commander ambassador coach goalkeeper".split()
)
GENERIC_DETERMINERS = frozenset(
    "all any every each no those such whichever whatever either neither most many few".split()
)
UNREAL = frozenset(
    "want seek plan hope need look ask call propose wish demand intend aim consider urge "
    "require like fear expect try".split()
)
RANKS = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. sir general colonel major captain lieutenant sergeant admiral "
    "marshal corporal private commander professor".split()
)
FORMER = frozenset({"former", "then", "late", "ex", "erstwhile"})


def peel(draft: Draft, fine: bool) -> list[Draft]:
    """Cut the facts out of all noun phrases of a tree; each a draft, in order."""
    root = draft.root
    out: list[Draft] = []
    for noun in reversed(root.nodes()):  # inner ones first: outer facts repeat their nouns
        if noun.pos not in NOMINAL_POS and not noun.tag.startswith("NN"):
            continue
        if not noun.right and not noun.left:
            continue
        for child in list(noun.right):
            if child.parent is not noun:
                continue
            if child.dep == "appos":
                out += _apposition(draft, noun, child, fine)
                if child.parent is not None and child.parent is not noun:
                    noun = child  # the name has taken its place, and what follows
            elif child.dep == "relcl":
                out += _relative(draft, noun, child, fine)
            elif child.dep == "acl":
                out += _participle(draft, noun, child, fine)
        if noun.ent == "PERSON" and noun.dep not in ("compound", "poss"):
            out += _title(draft, noun)
    return out[::-1]


def bare(noun: Node, definite: bool = False) -> Node:
    """A copy of a noun phrase for use as a subject: without what surrounds it in a list."""
    twin = noun.copy()
    bracketed = False
    loose = [c for c in twin.right if c.dep in ("appos", "relcl", "acl") and comma_before(c)]
    for child in list(twin.right):
        bracketed = bracketed or child.text in "(["
        if bracketed or child in loose or child.dep in ("conj", "cc", "punct", "preconj"):
            bracketed = bracketed and child.text not in ")]"
            child.detach()
    for child in list(twin.left):
        if child.dep in ("punct", "cc", "preconj"):
            child.detach()
        elif definite and child.dep == "det" and child.lemma.lower() in ("a", "an", "another"):
            child.text = child.lemma = "the"
            child.i = -1
    if definite and not any(c.dep in ("det", "poss", "nummod", "quantmod") for c in twin.left):
        if twin.tag == "NN" and not twin.ent and not _mass(noun):
            twin.put_left(word("the", "the", "DET", "DT", "det"))
    twin.dep = "nsubj"
    return twin


def _mass(noun: Node) -> bool:
    """Stands without an article in the text itself: a mass noun, here at least."""
    return not any(c.dep in ("det", "poss", "nummod") for c in noun.left)


# ------------------------------------------------------------ appositions


def _apposition(draft: Draft, noun: Node, appos: Node, fine: bool) -> list[Draft]:
    age = _age(draft, noun, appos)
    if age:
        return age
    if not comma_before(appos) or appos.ent in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL"):
        return []
    if noun.tag == "NNS" and (appos.pos == "PROPN" or appos.child("conj") is not None):
        return []  # a list of names, see examples.py
    if appos.pos not in ("NOUN", "PROPN") or _enclosed(appos) or noun.pos == "PRON":
        return []
    if appos.ent == "GPE" and noun.ent == "GPE":
        return []
    commas = [c for c in noun.right[: noun.right.index(appos)] if c.text == ","]
    if len(commas) > 1 and not noun.child("conj"):
        return []
    named = bool(appos.ent) or appos.pos == "PROPN"
    name_of_common = named and noun.pos == "NOUN" and not noun.ent
    if name_of_common:
        if noun.child("conj") is not None or appos.child("conj") is not None:
            return []
        at = noun.right.index(appos)
        after = noun.right[at + 1 :]
        del noun.right[at + 1 :]
        subject, complement = bare(appos), bare(noun)
        complement.right = [c for c in complement.right if c.dep != "appos"]
        dep = noun.dep
        appos.detach()
        for follower in after:
            appos.put_right(follower)
        if noun.parent is not None:
            noun.replace(appos)
            appos.dep = dep
    else:
        if noun.ent and appos.ent == noun.ent and not appos.left:
            return []  # "Paris, Lyon": rather a list
        at = noun.right.index(appos)
        appos.detach()
        listed = [c for c in noun.right[:at] if c.dep == "conj"]
        if listed and appos.tag in ("NN", "NNP"):
            noun = listed[-1]
        subject, complement = bare(noun, definite=noun.ent == ""), appos
    root = copula(subject, complement)
    return [inherit_writer(draft, root, "apposition", noun)]


def _age(draft: Draft, noun: Node, appos: Node) -> list[Draft]:
    """ "Ann Lee, 19, ..." -> "Ann Lee is 19"."""
    if noun.ent != "PERSON" or appos.tag != "CD" or appos.children or not comma_before(appos):
        return []
    if not appos.text.isdigit() or not 0 < int(appos.text) < 120:
        return []
    appos.detach()
    return [inherit_writer(draft, copula(bare(noun), appos), "age", noun)]


def _enclosed(node: Node) -> bool:
    """In brackets: an abbreviation or a gloss, part of the name."""
    side = node.parent.right if node.parent else []
    at = side.index(node) if node in side else 0
    return bool(at and side[at - 1].text in "([")


def inherit_writer(draft: Draft, root: Node, rule: str, at: Node) -> Draft:
    """An apposition or title is the writer's, also in the middle of what another said."""
    made = inherit(draft, root, rule, 0.95)
    return Draft(made.root, made.rules, made.certainty, writer=True, origin=at.i)


def copula(subject: Node, complement: Node) -> Node:
    """ "John Kerry", "the envoy" -> "John Kerry is the envoy"."""
    root = be(subject)
    subject.dep = "nsubj"
    complement.dep = "acomp" if complement.pos == "ADJ" else "attr"
    while complement.left and complement.left[0].dep == "punct" and complement.left[0].text == ",":
        complement.left[0].detach()
    _give_article(complement)
    root.put_left(subject)
    root.put_right(complement)
    return root


def _give_article(noun: Node) -> None:
    if noun.tag != "NN" or noun.pos != "NOUN" or noun.ent in ("PERSON", "ORG", "GPE"):
        return
    if any(c.dep in ("det", "poss", "nummod", "predet") for c in noun.left):
        return
    if noun.lemma.lower() in UNIQUE_ROLES or noun.text[:1].isupper():
        return
    noun.put_left(word("a", "a", "DET", "DT", "det"))


# ------------------------------------------------------------ titles


def _title(draft: Draft, noun: Node) -> list[Draft]:
    """ "Swedish captain Andreas Granqvist" -> "Andreas Granqvist is Swedish captain"."""
    order = noun.left
    cut = 0
    while (
        cut < len(order)
        and order[cut].ent != "PERSON"
        and order[cut].dep
        in (
            "compound",
            "amod",
            "poss",
            "det",
            "nmod",
            "nummod",
        )
    ):
        cut += 1
    title = order[:cut]
    if not title:
        return []
    head = title[-1]
    if head.pos not in ("NOUN", "PROPN") or head.dep not in ("compound", "nmod"):
        return []
    described = any(c.dep in ("poss", "amod", "nmod") or c.pos == "NOUN" or c.ent for c in title)
    if not described or (head.pos == "PROPN" and not any(c.dep == "poss" for c in title)):
        return []
    if all(c.lemma.lower() in RANKS and not c.left for c in title):
        return []
    if title[0].nodes()[0].dep == "det":
        return []  # "the referee Joel Aguilar": it helps to say who is meant
    if noun.child("conj") is not None:
        return []
    for node in title:
        node.detach()
    fact = head
    for offset, node in enumerate(title[:-1]):
        fact.put_left(node, offset)
    drop_title = noun.dep in ("nsubj", "nsubjpass")
    subject = bare(noun)
    root = copula(subject, fact)
    if not drop_title:
        # Elsewhere the title helps the reader: it stays, and the fact is not worth a claim.
        for node in list(fact.left):
            if node.i >= 0:
                noun.put_left(node.copy(), _before_name(noun))
        twin = head.copy()
        twin.left, twin.dep = [], "compound"
        noun.put_left(twin, _before_name(noun))
        return []
    return [inherit_writer(draft, root, "title", noun)]


def _before_name(noun: Node) -> int:
    return next((k for k, c in enumerate(noun.left) if c.ent == "PERSON"), len(noun.left))


# ------------------------------------------------------------ relative clauses


def _relative(draft: Draft, noun: Node, clause: Node, fine: bool) -> list[Draft]:
    loose = comma_before(clause)
    host = _predicate_of(noun)
    if not is_predicate(clause) or not clause.finite:
        return []
    if host is not None:
        return _predicative(draft, noun, clause, host)
    if not loose and not _specific(noun, fine):
        return []
    about, at = _antecedent(noun, clause)
    made = relative_clause(at if at is not None else bare_at(noun, clause, True), clause, about)
    if made is None:
        return []
    clause.detach()
    rule = "relative clause"
    return [inherit(draft, made, rule, 1.0 if loose else 0.9)]


def _antecedent(noun: Node, clause: Node) -> tuple[Node, Node | None]:
    """The noun a clause is about, and its phrase; none for the phrase where it stands."""
    first = clause.nodes()[0].text.lower()
    if noun.ent in ("DATE", "TIME") and first in ("which", "who"):
        # "his album in 2005, which": not the year is meant but what comes before it
        prep = noun.parent
        verb = prep.parent if prep is not None else None
        if prep is None or verb is None or prep.dep != "prep":
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
    return (named, bare(named)) if named is not None else (noun, None)


def named_by(noun: Node) -> Node | None:
    """The name an apposition describes: what is said of the one holds for the other."""
    name = noun.parent
    if noun.dep != "appos" or name is None or not comma_before(noun):
        return None
    return name if name.pos == "PROPN" and noun.pos == "NOUN" and name.tag == "NNP" else None


def bare_at(noun: Node, clause: Node, definite: bool) -> Node:
    """The antecedent of a clause: the whole list when the clause comes after all of it."""
    after = noun.right.index(clause)
    listed = any(c.dep == "conj" for c in noun.right[:after])
    if listed:
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
    if noun.dep == "attr" and verb is not None and verb.lemma in ("be", "become", "remain"):
        subject = verb.subject
        if subject is not None and subject.dep == "nsubj" and not is_negated(verb):
            return verb
    return None


def _predicative(draft: Draft, noun: Node, clause: Node, verb: Node) -> list[Draft]:
    det = noun.child("det")
    subject = verb.subject
    if subject is None or subject.pos == "PRON" and subject.lemma.lower() in ("this", "that", "it"):
        return []
    if noun.pos == "PROPN" and noun.ent and comma_before(clause):
        det = None
    indefinite = det is not None and det.lemma.lower() in ("a", "an")
    if not indefinite and not comma_before(clause):
        return []
    if _ranked(noun) and not comma_before(clause):
        return []
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
    if _ranked(noun) or noun.pos == "PRON":
        return False
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
        if is_predicate(up):
            if any(
                c.dep in ("det",) and c.lemma.lower() == "no" for n in up.children for c in n.left
            ):
                return True
            if is_negated(up) or up.lemma in UNREAL:
                return True
            if any(c.tag == "MD" and c.lemma not in ("will",) for c in up.left):
                return True
            if any(c.dep == "mark" and c.lemma in ("if", "unless", "whether") for c in up.left):
                return True
    return False


# ------------------------------------------------------------ participial clauses


def _participle(draft: Draft, noun: Node, clause: Node, fine: bool) -> list[Draft]:
    if clause.tag not in ("VBG", "VBN") or any(c.dep in AUXILIARIES for c in clause.left):
        return []
    loose = comma_before(clause)
    host = _predicate_of(noun)
    if clause.lemma in ("include", "accord", "base", "follow", "regard"):
        return []
    if host is not None:
        det = noun.child("det")
        if det is None or det.lemma.lower() not in ("a", "an") or _ranked(noun):
            return []
        subject = host.subject
        assert subject is not None
        antecedent = bare(subject)
    else:
        object_like = noun.dep in ("dobj", "pobj", "attr", "oprd", "conj", "appos")
        called = fine and clause.lemma in ("call", "name", "title", "entitle")
        if (
            not loose
            and not called
            and not (_specific(noun, False) and object_like and _rich(clause))
        ):
            return []
        named = named_by(noun)
        antecedent = bare(named) if named is not None else bare_at(noun, clause, definite=True)
    clause.detach()
    governor = next((u for u in ancestors(noun) if is_predicate(u)), None)
    made = meaning(clause) or participle_clause(antecedent, clause, governor)
    return [inherit(draft, made, "participle", 0.9)]


def _rich(clause: Node) -> bool:
    return any(c.dep in ("dobj", "prep", "agent", "npadvmod") for c in clause.right)
