"""One clause to several: coordinated predicates, adverbial clauses, participles, absolutes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claims.splitting.realise import agree, be, inflect, is_plural
from claims.splitting.tree import (
    AUXILIARIES,
    FINITE_TAGS,
    PREDICATE_POS,
    SUBJECTS,
    Node,
)

# Both halves hold on their own after these; after "if", "until" or "unless" they do not.
CONCESSIVE = frozenset({"although", "though", "while", "whilst", "whereas", "albeit"})
CAUSAL = frozenset({"as", "because", "since"})
TEMPORAL = frozenset({"after", "before", "when", "once", "since", "as", "while"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor"})
TIME_ENTITIES = frozenset({"DATE", "TIME"})
REPORTING = frozenset(
    "say tell add note claim believe think know report announce argue suggest show find "
    "explain write warn insist hope feel mean".split()
)
RESULTS = frozenset(
    "cause prompt trigger spark lead result force leave kill injure wound allow enable create "
    "bring decrease increase reduce".split()
)
NOT_EVENTS = frozenset(
    "accord base depend include follow regard give compare consider concern".split()
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim in the making: its tree, how it came about, how sure we are of it."""

    root: Node
    rules: tuple[str, ...] = ("sentence",)
    certainty: float = 1.0
    writer: bool = False  # the writer's own words, also inside reported speech
    origin: int = -1  # token by which it is looked up: whose words, which factuality
    children: tuple["Draft", ...] = ()  # fine profile: what it was split into


def split_clauses(draft: Draft, fine: bool) -> list[Draft]:
    """The draft without the clauses that stand on their own, and each of those, in order."""
    root = draft.root
    pieces: list[Draft] = []
    pieces += _run_on(draft)
    pieces += _absolutes(draft)
    pieces += _adverbials(draft, fine)
    if fine:
        pieces += _gerunds(draft)
    pieces += _participles(draft)
    conjuncts = _predicates(draft)
    out = [draft]
    for piece in [*pieces, *conjuncts]:
        out += split_clauses(piece, fine)
    _trim(root)
    return out


def inherit(draft: Draft, root: Node, rule: str, certainty: float = 1.0) -> Draft:
    """A draft that came out of another one."""
    return replace(
        draft,
        root=root,
        rules=(*draft.rules, rule),
        certainty=draft.certainty * certainty,
        origin=root.i if root.i >= 0 else draft.origin,
    )


def is_predicate(node: Node) -> bool:
    """A verb, or a copula."""
    return node.pos in PREDICATE_POS or node.tag.startswith("VB")


def is_negated(verb: Node) -> bool:
    """Has a negation of its own."""
    return any(c.dep == "neg" or c.lemma in NEGATIONS for c in verb.left + verb.right[:1])


def mark_of(clause: Node) -> str:
    """The word that opens an adverbial clause ("although"), lower case; "" when none does."""
    for node in clause.left:
        if node.dep == "mark" or (node.dep == "advmod" and node.tag == "WRB"):
            return node.text.lower()
    return ""


def comma_before(node: Node) -> bool:
    """Whether a comma or dash stands before a child in its parent's order."""
    side = node.parent.right if node.parent else []
    if node not in side:
        return False
    at = side.index(node)
    if at and side[at - 1].dep == "punct":
        return True
    previous = side[at - 1] if at else None
    return previous is not None and previous.nodes()[-1].dep == "punct"


# ------------------------------------------------------------ coordinated predicates


def _predicates(draft: Draft) -> list[Draft]:
    """Each coordinated predicate with the subject, auxiliaries and time it shares."""
    root = draft.root
    out: list[Draft] = []
    conjuncts = [c for c in root.right if c.dep == "conj" and is_predicate(c)]
    if not conjuncts or not _may_split(root):
        return []
    hosts = [root]
    for conj in conjuncts:
        host = next((h for h in reversed(hosts) if h.subject is not None), root)
        if not _splits(hosts[-1], conj, host.subject):
            continue
        alone = conj.subject is None
        if alone and host.subject is None:
            continue
        _cut_with_marks(conj)
        conj.dep = "ROOT"
        if alone:
            _share(host, conj)
        elif not conj.finite:
            _share_auxiliaries(host, conj)
        _share_time(root, conj, alone)
        hosts.append(conj)
        out.append(inherit(draft, conj, "coordinated predicate"))
    _share_object(hosts)
    return out


def _may_split(root: Node) -> bool:
    """Nothing is split under "or"/"nor" or between halves of a comparison."""
    return not any(
        c.dep == "cc" and c.lemma.lower() in ("or", "nor") for c in root.right
    ) and not any(
        c.dep == "preconj" and c.lemma.lower() in ("either", "neither") for c in root.left
    )


def agrees(subject: Node, verb: Node) -> bool:
    """Whether a finite verb has its subject's number; False tells of a wrong parse."""
    finite = next((c for c in verb.left if c.dep in AUXILIARIES), verb)
    low, person = finite.text.lower(), subject.lemma.lower()
    if person in ("i", "you", "there", "what", "who", "which", "that") or subject.pos == "NUM":
        return True
    if subject.ent in ("ORG", "NORP", "GPE") or subject.child("prep", "conj") is not None:
        return True  # teams and committees may be plural, "a number of", "none of"
    if low in ("was", "is", "has") or (finite.tag == "VBZ" and finite is verb):
        return not is_plural(subject)
    if low in ("were", "are", "have") or (finite.tag == "VBP" and finite is verb):
        return is_plural(subject)
    return True


def _splits(host: Node, conj: Node, subject: Node | None) -> bool:
    if any(
        c.dep == "mark"
        and c.lemma.lower() not in ("that", *CAUSAL, *CONCESSIVE)
        or (c.tag == "WRB" and c.dep == "advmod")
        for c in conj.left
    ):
        return False
    if conj.subject is None:
        own = any(c.dep in AUXILIARIES for c in conj.left)
        if is_negated(host) and not own and conj.tag in ("VB", "VBN", "VBG"):
            return False
        if conj.tag in ("VBG",) and not own and host.tag != "VBG":
            return False
        if conj.tag == "VB" and host.tag not in ("VB",):
            return False
        if subject is not None and not agrees(subject, conj):
            return False
    elif not conj.finite and conj.tag in ("VBG", "VBN", "VB"):
        return any(c.dep in AUXILIARIES for c in host.left)
    return True


def _cut_with_marks(node: Node) -> None:
    """Detach a conjunct with the comma and the "and" before it."""
    parent = node.parent
    if parent is None or node not in parent.right:
        node.detach()
        return
    at = parent.right.index(node)
    node.detach()
    while (
        at
        and parent.right[at - 1].dep in ("punct", "cc")
        and parent.right[at - 1].text
        not in (
            '"',
            "”",
            ")",
        )
    ):
        at -= 1
        parent.right[at].detach()
    for extra in list(node.left):
        if extra.dep in ("cc", "preconj") or (extra.dep == "punct" and extra is node.left[0]):
            extra.detach()


def _share(host: Node, conj: Node) -> None:
    """Give a conjunct the subject and, where its form needs one, the auxiliaries of its host."""
    subject = host.subject
    if subject is None:
        return
    twin = subject.copy()
    passive = any(c.dep == "auxpass" for c in host.left)
    at = 0
    while at < len(conj.left) and conj.left[at].dep in ("prep", "npadvmod", "advcl"):
        at += 1
    conj.put_left(twin, at)
    if not any(c.dep in AUXILIARIES for c in conj.left) and conj.tag not in FINITE_TAGS:
        carried = [c for c in host.left if c.dep in AUXILIARIES or c.dep == "neg"]
        for offset, aux in enumerate(carried):
            conj.put_left(aux.copy(), at + 1 + offset)
        twin.dep = "nsubjpass" if passive and conj.tag == "VBN" else "nsubj"
    elif not any(c.dep in AUXILIARIES for c in conj.left) and _perfect(host, conj):
        have = next(c for c in host.left if c.lemma == "have")
        conj.put_left(have.copy(), at + 1)
        conj.tag = "VBN"
    else:
        own_passive = any(c.dep == "auxpass" for c in conj.left)
        twin.dep = "expl" if subject.dep == "expl" else "nsubjpass" if own_passive else "nsubj"


def _share_auxiliaries(host: Node, conj: Node) -> None:
    """ "homes have been raided and computers seized"."""
    subject = conj.subject
    if subject is None or subject not in conj.left:
        return
    if any(c.dep not in ("punct", "agent", "cc") for c in conj.right) and conj.tag == "VBN":
        if inflect(conj.lemma, "VBD") == conj.text.lower():
            conj.tag = "VBD"  # "and groups faced off": no participle
            return
    at = conj.left.index(subject) + 1
    for offset, aux in enumerate(c for c in host.left if c.dep in AUXILIARIES):
        conj.put_left(aux.copy(), at + offset)
    if any(c.dep == "auxpass" for c in host.left):
        subject.dep = "nsubjpass"
    agree(conj, subject)


def _perfect(host: Node, conj: Node) -> bool:
    """ "had opened a school and closed another": the past form is a participle."""
    return (
        any(c.dep == "aux" and c.lemma == "have" for c in host.left)
        and conj.tag == "VBD"
        and conj.pos == "VERB"
        and inflect(conj.lemma, "VBN") == conj.text.lower()
        and not any(c.dep in ("npadvmod",) or c.ent in TIME_ENTITIES for c in conj.nodes())
    )


def is_time(node: Node) -> bool:
    """An adjunct of time: "on Friday", "last week"."""
    if node.dep == "npadvmod":
        return node.ent in TIME_ENTITIES or any(n.ent in TIME_ENTITIES for n in node.nodes())
    if node.dep == "advmod":
        return node.ent in TIME_ENTITIES or node.lemma.lower() in ("yesterday", "today", "now")
    if node.dep == "prep":
        obj = node.child("pobj")
        return obj is not None and (
            obj.ent in TIME_ENTITIES
            or obj.lemma in ("time", "minute", "hour", "day", "week", "month", "year", "century")
        )
    return False


def _share_time(root: Node, conj: Node, alone: bool) -> None:
    """A time before the first subject holds for every conjunct in the same tense."""
    subject = root.subject
    if subject is None or subject not in root.left:
        return
    before = root.left[: root.left.index(subject)]
    times = [n for n in before if is_time(n)]
    if not times or any(is_time(n) for n in conj.children) or past_tense(root) != past_tense(conj):
        return
    if not alone:
        return  # with a subject of its own it may be of another time
    for offset, time in enumerate(times[:1]):
        conj.put_left(time.copy(), offset)


def past_tense(verb: Node) -> bool:
    """Whether a clause is told in the past."""
    tags = [c.tag for c in verb.left if c.dep in AUXILIARIES] or [verb.tag]
    return tags[0] == "VBD"


def _share_object(hosts: list[Node]) -> None:
    """ "designed and built the tower": the first verb gets the object of the second."""
    for first, second in zip(hosts, hosts[1:], strict=False):
        if any(c.dep not in ("punct", "cc") for c in first.right):
            continue
        if second.i - first.i != 2 or first.child("auxpass") is not None:
            continue
        if second.child("dobj") is None:
            continue
        for child in second.right:
            first.put_right(child.copy())


# ------------------------------------------------------------ run-on clauses


def _run_on(draft: Draft) -> list[Draft]:
    """ "A fell; B rose", "A is dear, so B is used": a whole clause before the main one."""
    root = draft.root
    out: list[Draft] = []
    for clause in [c for c in root.children if c.dep in ("ccomp", "parataxis")]:
        before = clause in root.left
        if clause.dep == "ccomp" and (not before or root.lemma in REPORTING):
            continue
        if not clause.finite or clause.subject is None or root.subject is None or mark_of(clause):
            continue
        clause.detach()
        clause.dep = "ROOT"
        while root.left and (root.left[0].dep in ("punct", "cc") or root.left[0].lemma == "so"):
            root.left[0].detach()
        _share_time(clause if before else root, root if before else clause, alone=True)
        out.append(inherit(draft, clause, "run-on clause"))
    return out


# ------------------------------------------------------------ adverbial clauses


def _adverbials(draft: Draft, fine: bool) -> list[Draft]:
    """Finite clauses under "although", causal "as", ...: claims of their own."""
    root = draft.root
    out: list[Draft] = []
    for clause in [c for c in root.children if c.dep == "advcl"]:
        mark = mark_of(clause)
        fronted = clause in root.left
        if not clause.finite or clause.subject is None:
            continue
        whole = mark == "as" and clause.subject.pos != "PRON" and not fronted
        if mark in CONCESSIVE or (mark in CAUSAL and (fronted or comma_before(clause) or whole)):
            cut = clause.detach()
            rule = f'clause with "{mark}"'
        elif mark in CAUSAL and mark == "because":
            cut = clause.detach()
            rule = f'clause with "{mark}"'
        elif fine and mark in TEMPORAL and _happened(clause):
            cut = clause.copy()
            rule = f'clause with "{mark}"'
        else:
            continue
        drop_mark(cut)
        cut.dep = "ROOT"
        if mark == "as":
            _share_time(root, cut, alone=False)
        out.append(inherit(draft, cut, rule))
    return out


def _gerunds(draft: Draft) -> list[Draft]:
    """ "After leaving the army, she painted" -> "She left the army"."""
    root = draft.root
    out: list[Draft] = []
    if root.subject is None or not past_tense(root) or is_negated(root):
        return []
    for prep in [c for c in root.children if c.dep == "prep" and c.lemma in ("after", "before")]:
        inner = prep.child("pcomp")
        if inner is None or inner.tag != "VBG" or inner.subject is not None:
            continue
        if any(c.dep in AUXILIARIES for c in inner.left):
            continue
        prep.detach()
        made = participle_clause(root.subject, inner.detach(), root)
        out.append(inherit(draft, made, f'"{prep.lemma}" with a participle', 0.9))
    return out


def _happened(clause: Node) -> bool:
    """A clause about one event in the past, not a general "when"."""
    return past_tense(clause) and not is_negated(clause)


def drop_mark(clause: Node) -> None:
    """Take "although" and the like off the front of a clause."""
    for node in list(clause.left):
        if node.dep in ("mark", "punct") or node.tag == "WRB":
            node.detach()
        elif node.dep in ("advmod",) and node.lemma in ("even", "just", "only"):
            node.detach()
        else:
            break


# ------------------------------------------------------------ participles


def _participles(draft: Draft) -> list[Draft]:
    """ ", causing a jam": a claim with the subject of the clause; "Born in Ulm, he ..." too."""
    root = draft.root
    if root.subject is None or root.subject.dep == "expl":
        return []
    out: list[Draft] = []
    for clause in [c for c in root.children if c.dep in ("advcl", "acl", "relcl", "amod")]:
        if clause.finite or clause.subject is not None or not _separate(root, clause):
            continue
        host = _host(root, clause)
        if host is None:
            continue
        if clause.pos == "ADJ" and clause.right and clause.tag != "JJR" and not mark_of(clause):
            clause.detach()
            out.append(inherit(draft, _adjective(root, clause), "adjective", 0.9))
        elif clause.tag in ("VBG", "VBN") and _tells(clause):
            times = _carried(root, clause)
            clause.detach()
            made = (
                meaning(clause)
                or making(host, clause)
                or participle_clause(
                    _cause(host, clause) or host.subject or root.subject, clause, host, times
                )
            )
            out.append(inherit(draft, made, "participle", 0.9))
    return out


def _separate(root: Node, clause: Node) -> bool:
    return clause in root.left or comma_before(clause)


def _tells(clause: Node) -> bool:
    return (
        not mark_of(clause)
        and clause.lemma not in NOT_EVENTS
        and not any(c.lemma == "to" and c.dep == "aux" for c in clause.left)
    )


def _host(root: Node, clause: Node) -> Node | None:
    """The clause a participle belongs to: the one that ends where it begins; None when unclear."""
    if clause not in root.right:
        return root
    for child in reversed(root.right[: root.right.index(clause)]):
        if child.dep == "punct":
            continue
        if child.dep in ("advcl", "ccomp"):
            return child if child.finite and child.subject is not None else None
        break
    return root


def meaning(clause: Node) -> Node | None:
    """ ", meaning it lasts": only what it means is told."""
    inner = clause.child("ccomp")
    if clause.lemma != "mean" or inner is None or inner.subject is None:
        return None
    return inner.detach()


def making(host: Node, clause: Node) -> Node | None:
    """ "..., making him the first", said of the subject -> "He is the first"."""
    small, subject = clause.child("ccomp"), host.subject
    if clause.lemma != "make" or small is None or subject is None or small.tag.startswith("VB"):
        return None
    person = small.subject
    if person is None or person.lemma.lower() not in ("he", "she", "it", "they", "him", "her"):
        return None
    person.detach()
    twin = subject.copy()
    made = be(twin, past=past_tense(host))
    twin.dep, small.dep = "nsubj", "acomp" if small.pos == "ADJ" else "attr"
    made.put_left(twin)
    made.put_right(small.detach())
    return made


def _cause(host: Node, clause: Node) -> Node | None:
    """ "X was hit, causing a jam": not X but its being hit caused the jam."""
    subject = host.subject
    if clause.lemma not in RESULTS or subject is None or any(c.tag == "MD" for c in host.left):
        return None
    if subject.ent == "PERSON" or subject.pos == "PRON":
        return None
    event = host.copy()
    keep = (
        *SUBJECTS,
        "auxpass",
        "prt",
        "dobj",
        "acomp",
        "attr",
        "agent",
        "dative",
        "xcomp",
        "oprd",
    )
    event.left = [c for c in event.left if c.dep in keep or c.text == "being"]
    event.right = [c for c in event.right if c.dep in keep]
    if event.child("conj", "ccomp") is not None or len(event.nodes()) > 14:
        return None
    passive = event.child("auxpass")
    if passive is not None:
        event.left = [c for c in event.left if c.dep in SUBJECTS]
        being = Node("being", "be", "AUX", "VBG", "auxpass")
        event.put_left(being, len(event.left))
    elif host.tag == "VBG":
        event.left = [c for c in event.left if c.dep in SUBJECTS]
    else:
        event.tag, event.text = "VBG", inflect(event.lemma, "VBG")
    event.dep = "csubj"
    return event


def _adjective(root: Node, clause: Node) -> Node:
    """ "a bird, capable of flight" -> "the bird is capable of flight"."""
    subject = root.subject
    assert subject is not None
    while clause.left and clause.left[0].dep == "punct":
        clause.left[0].detach()
    made = be(subject, past=past_tense(root))
    clause.dep = "acomp"
    made.put_left(subject.copy())
    made.left[0].dep = "nsubj"
    made.put_right(clause)
    return made


def _carried(root: Node, clause: Node) -> list[Node]:
    """Times before the subject, for a participle that has none."""
    subject = root.subject
    if (
        clause not in root.right
        or subject not in root.left
        or any(is_time(c) for c in clause.children)
    ):
        return []
    assert subject is not None
    return [c.copy() for c in root.left[: root.left.index(subject)] if is_time(c)][:1]


def participle_clause(
    subject: Node, clause: Node, governor: Node | None, times: Sequence[Node] = ()
) -> Node:
    """ "a pig equipped with lights" -> "The pig is equipped with lights"."""
    while clause.left and clause.left[0].dep == "punct":
        clause.left[0].detach()
    twin = subject.copy()
    clause.dep, clause.pos, twin.dep = "ROOT", "VERB", "nsubj"
    past = governor is not None and past_tense(governor)
    having = next((c for c in clause.left if c.dep in AUXILIARIES), None)
    if having is not None:
        having.tag = "VBD"
        having.text = "was" if having.lemma == "be" else inflect(having.lemma, "VBD")
        twin.dep = "nsubjpass" if clause.child("auxpass") is not None else "nsubj"
    elif clause.tag == "VBN":
        dated = any(is_time(c) for c in clause.right) or clause.child("agent") is not None
        aux = be(twin, past=past or dated)
        aux.dep, twin.dep = "auxpass", "nsubjpass"
        clause.put_left(aux)
    else:
        _finite_form(clause, twin, governor, past)
    clause.put_left(twin)
    agree(clause, twin)
    for offset, time in enumerate(times):
        clause.put_left(time, offset)
    return clause


def _finite_form(clause: Node, subject: Node, governor: Node | None, past: bool) -> None:
    """Give an -ing form the tense, the modal or the progressive of what governs it."""
    left = governor.left if governor is not None else []
    modal = next((c for c in left if c.dep == "aux" and c.tag == "MD"), None)
    progressive = next(
        (c for c in left if c.dep in AUXILIARIES and c.lemma == "be" and c.tag in FINITE_TAGS), None
    )
    if modal is not None:
        clause.put_left(modal.copy())
        clause.tag, clause.text = "VB", clause.lemma
    elif (
        governor is not None
        and progressive is not None
        and (governor.tag == "VBG" or any(c.text == "being" for c in left))
    ):
        aux = progressive.copy()
        aux.dep = "aux"
        clause.put_left(aux)
    else:
        clause.tag = "VBD" if past else "VBP" if is_plural(subject) else "VBZ"
        clause.text = inflect(clause.lemma, clause.tag)


# ------------------------------------------------------------ absolutes


def _absolutes(draft: Draft) -> list[Draft]:
    """ "with the first meeting set to take place in May" -> "The first meeting is set ..."."""
    root = draft.root
    out: list[Draft] = []
    for prep in [c for c in root.right if c.dep == "prep" and c.lemma == "with"]:
        if not comma_before(prep):
            continue
        made = _absolute(root, prep)
        if made is not None:
            prep.detach()
            out.append(inherit(draft, made, "with-clause", 0.9))
    return out


def _absolute(root: Node, prep: Node) -> Node | None:
    inner, noun = prep.child("pcomp"), prep.child("pobj")
    if inner is not None and inner.subject is not None and inner.tag in ("VBG", "VBN"):
        subject = inner.subject.detach()
        return participle_clause(subject, inner.detach(), root)
    if noun is None or noun.child("conj") is not None:
        return None
    verb = noun.child("acl")
    if verb is not None and verb.tag in ("VBG", "VBN") and not comma_before(verb):
        return participle_clause(noun, verb.detach(), root)
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


def _trim(root: Node) -> None:
    """Commas, "and" and the like that now open or close the clause."""
    while (
        root.left
        and root.left[0].dep in ("cc", "punct")
        and root.left[0].text
        not in (
            '"',
            "“",
            "(",
            "[",
            "‘",
        )
    ):
        root.left[0].detach()
    edge = root
    while edge.right:
        last = edge.right[-1]
        if last.dep in ("cc", "preconj"):
            last.detach()
        elif last.dep == "punct" and len(edge.right) > 1:
            edge = edge.right[-2] if edge.right[-2].dep != "cc" else edge.right[-2].detach()
        else:
            edge = last
