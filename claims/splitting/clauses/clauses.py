"""One clause to several: coordinated, run-on, adverbial and participial clauses."""

from claims.splitting.clauses.absolutes import absolutes
from claims.splitting.clauses.doubtful_verbs import SURE
from claims.splitting.clauses.participle_tense import participle_clause
from claims.splitting.clauses.participles import participles
from claims.splitting.clauses.predicates import conditional, coordinated, share_time
from claims.splitting.drafts import (
    CAUSAL,
    CONCESSIVE,
    Draft,
    comma_before,
    inherit,
    is_infinitive,
    is_negated,
    is_predicate,
    is_time,
    mark_of,
    not_only,
    past_tense,
)
from claims.splitting.tree import AUXILIARIES, Node
from claims.splitting.validate import elided

TEMPORAL = frozenset({"after", "before", "when", "once", "since", "as", "while"})
# Of a reason: "largely because". The reason holds whether it is the whole one or not.
HOW_FAR = frozenset(
    "even just only largely mainly mostly partly partially primarily chiefly principally simply "
    "precisely especially particularly merely purely least".split()
)
PASSING = frozenset("go get grow pass approach near progress wear age unfold draw".split())
CHANGES = frozenset(
    "rise fall drop climb increase decrease decline shrink grow cool warm melt dry widen narrow "
    "slow fade expand contract tighten weaken strengthen deepen swell spread".split()
)
COMING = frozenset("come happen occur begin start end follow".split())
_OF = frozenset({"prep", "ccomp", "xcomp"})
REPORTING = frozenset(
    "say tell add note claim believe think know report announce argue suggest show find "
    "explain write warn insist hope feel mean".split()
)


def split_clauses(draft: Draft, fine: bool) -> list[Draft]:
    """The draft without the clauses that stand on their own, and each of those, in order."""
    root = draft.root
    pieces: list[Draft] = []
    pieces += _run_on(draft)
    pieces += absolutes(draft)
    pieces += _adverbials(draft, fine)
    if fine:
        pieces += _gerunds(draft)
    pieces += participles(draft)
    conjuncts = coordinated(draft)
    out = [draft]
    for piece in [*pieces, *conjuncts]:
        out += split_clauses(piece, fine)
    _trim(root)
    return out


def _run_on(draft: Draft) -> list[Draft]:
    """ "A fell; B rose", "A is dear, so B is used": a whole clause before the main one."""
    root = draft.root
    out: list[Draft] = []
    _drop_order(root)
    for clause in [c for c in root.children if c.dep in ("ccomp", "parataxis")]:
        before = clause in root.left
        parted = any(c.text in (";", "so") for c in (*root.left, *clause.right[-1:]))
        tells = root.lemma in REPORTING and not _of_something_else(root)
        if clause.dep == "ccomp" and (not before or (tells and not parted)):
            continue
        if not clause.finite or clause.subject is None or root.subject is None or mark_of(clause):
            continue
        if _it_is_said(clause):
            continue
        parted = any(c.text == ";" for c in (*root.children, *clause.children))
        if before and not parted and (_that_object(clause) or _of_a_noun(clause)):
            continue
        if before and not parted and _without_a_mark(clause, root):
            continue
        if before and _no_sentence(clause, root):
            continue
        if before and not parted and _opened(clause):
            continue  # "when A came and B left, ...": no clause without what happened then
        if before and not parted and conditional(clause) and not past_tense(clause):
            continue  # "if it fails, we leave, so you will see losses": all of it if
        at = root.left.index(clause) if before else 0
        closed = before and [c.text for c in root.left[at + 1 : at + 2]] == [";"]
        clause.detach()
        clause.dep = "ROOT"
        if before and not closed:  # "A rose in May, 2001; B fell": all before the mark is of A
            _behind_semicolon(clause, root)
            _behind_splice(clause, root)
        while root.left and (root.left[0].dep in ("punct", "cc") or root.left[0].lemma == "so"):
            root.left[0].detach()
        first, second = (clause, root) if before else (root, clause)
        if first.tag == second.tag or not parted:  # both simple past: one story
            share_time(first, second, alone=True)
        out.append(inherit(draft, clause, "run-on clause"))
    return out


def _it_is_said(aside: Node) -> bool:
    """ "The mill, it is said, was haunted": said by nobody known, and no statement of its own."""
    it = aside.subject is not None and aside.subject.text.lower() == "it"
    said = aside.lemma in REPORTING or aside.lemma in ("understand", "rumour", "rumor", "hope")
    short = len([n for n in aside.nodes() if n.pos != "PUNCT"]) <= 4
    return it and said and short and aside.child("auxpass") is not None


def _of_something_else(root: Node) -> bool:
    """ "A fell, a study found gaps and B rose": what it found stands behind it.

    "A fell, a death was reported and B rose": or before it. Not "A fell, the court was told".
    """
    subject = root.subject
    if root.child("auxpass") is not None and subject is not None:
        return subject.pos == "NOUN" and root.lemma != "tell"
    found = root.lemma in ("show", "find", "report", "mean", "write", "know")
    return found and root.child("dobj") in root.right


def _drop_order(root: Node) -> None:
    """ "Bring cash: the bank is shut": an order before a colon."""
    first = root.left[0] if root.left else None
    if first is None or root.subject is None or first.dep not in ("ccomp", "parataxis", "advcl"):
        return
    alone = first.subject is None and not any(c.dep in AUXILIARIES for c in first.left)
    marks = [*first.right[-1:], *root.left[1:2]]
    if first.tag == "VB" and alone and any(c.text in (":", ";", "-", "–", "—") for c in marks):
        first.detach()


def _behind_semicolon(clause: Node, root: Node) -> None:
    """ "A rose; of those in B, C fell": what follows the mark opens the second clause."""
    mark = next((c for c in clause.right if c.nodes()[0].text in (";", ":")), None)
    if mark is not None and mark.pos == "ADJ":  # "was clear: happy with it, the union left"
        mark.left[0].detach()
        mark.dep = "advcl"
        root.put_left(mark.detach())
        return
    if mark is None or mark.children:
        return
    behind = clause.behind(mark)
    mark.detach()
    for node in reversed(behind):
        root.put_left(node.detach())


def _without_a_mark(clause: Node, root: Node) -> bool:
    """ "is "wholly sure" he will pay": no two sentences, as nothing parts them."""
    last = clause.nodes()[-1]
    behind = [c for c in root.left if c.i > last.i]
    joints = [n for n in (last, *behind[:1]) if n.dep in ("punct", "cc") or n.lemma == "so"]
    return all(n.text in "\"'”’" for n in joints) and last.i >= 0


def _no_sentence(clause: Node, root: Node) -> bool:
    """Read as a clause before the main one, but none that can stand alone."""
    return _turned(clause) or _only_half(clause) or _inside(clause, root) or _sure(clause)


def _turned(clause: Node) -> bool:
    """ "A soldier turned priest, Roe left": no soldier turned it."""
    what = clause.right[0] if clause.lemma == "turn" and clause.right else None
    return what is not None and what.tag == "NN" and not what.left


def _only_half(clause: Node) -> bool:
    """ "Not only is it old, it is small": no half of it."""
    first = next((n for n in clause.nodes() if n.dep not in ("punct", "cc")), clause)
    return bool(not_only(clause)) and first.text.lower() == "not"


def _inside(clause: Node, root: Node) -> bool:
    """ "The boat, a wreck thought to date from 1400, was raised": no sentence in a sentence."""
    subject = root.subject
    return subject in root.left_before(clause) and clause.child("xcomp") is not None


def _sure(clause: Node) -> bool:
    """ "I am sure, like you, they will come": of what, follows."""
    state = clause.child("acomp")
    return state is not None and state.lemma in SURE and not any(c.dep in _OF for c in state.right)


def _opened(clause: Node) -> bool:
    """Whether its first half opens with "when" or "after", and "and" follows that half."""
    half = clause.left[0] if clause.left else clause
    return half.dep == "advcl" and bool(mark_of(half)) and half.nodes()[-1].dep == "cc"


def _behind_splice(clause: Node, root: Node) -> None:
    """ "A had a debt, since then, B has cut it": what stands between is of the second."""
    parts = [c for c in clause.right if c.dep != "punct"]
    last = parts[-1] if parts else clause
    when = last.child("pobj") if last.dep == "prep" else None
    timed = is_time(last) or (
        when is not None and when.lemma in ("date", "time", "point", "moment")
    )
    timed = timed or (last.dep == "advcl" and is_infinitive(last) and not last.subject)
    if timed and len(parts) > 1 and comma_before(last):
        for node in clause.behind(last):
            node.detach()
        root.put_left(last.detach())


def _of_a_noun(clause: Node) -> bool:
    """ "for every day the hall stays shut, he loses": of the day, no clause by itself."""
    subject = clause.subject
    at = clause.left.index(subject) if subject in clause.left else 0
    last = clause.left[at - 1].nodes()[-1] if at else None
    return last is not None and clause.left[at - 1].dep == "prep" and last.pos == "NOUN"


def _that_object(clause: Node) -> bool:
    """ "found that care by men, mainly a lack of it, is bad": it is no care that they found."""
    thing = clause.child("dobj")
    that = thing is not None and any(c.dep == "det" and c.lemma == "that" for c in thing.left)
    return that and clause.lemma in REPORTING | {"establish", "prove", "confirm", "determine"}


def _adverbials(draft: Draft, fine: bool) -> list[Draft]:
    """Finite clauses under "although", causal "as", ...: claims of their own."""
    root = draft.root
    out: list[Draft] = []
    _reason_behind_but(root)
    for clause in [c for c in root.children if c.dep == "advcl"]:
        mark = mark_of(clause)
        fronted = clause in root.left
        if not clause.finite or clause.subject is None:
            continue
        if elided(clause) or _sums_up(clause) or _by_the_way(clause, mark) or _closed(clause):
            continue  # ", whereas the south did not"
        if mark == "as" and (_as_time_goes(clause) or _by_degrees(root, clause)):
            continue
        if mark == "as" and clause.subject in clause.right:
            continue  # ", as did the captain"
        if mark in CAUSAL and any(c.dep == "neg" for c in clause.left[:1]):
            continue  # "left, not because he was ill"
        if mark == "because" and any(c.lemma == "so" for c in root.left):
            continue  # "is so named because it is blue"
        timed = clause.tag == "VBG" or any(is_time(c) for c in clause.children)
        told = any(c.dep in ("dobj", "ccomp") for c in clause.children)
        if mark == "as" and clause.lemma in (*REPORTING, "reckon", "see") and not told:
            continue  # "as the bank itself reckons"
        if mark in ("while", "whilst") and timed and not fronted and not comma_before(clause):
            continue  # "led it while Ode was mayor in May": at that time
        if mark in ("while", "whilst") and (_at_that_time(root, clause) or _goes_on(clause)):
            continue
        if mark == "as" and _so_long(clause):
            continue  # "as long as it is open": a condition
        if mark == "as" and clause.lemma == "put":
            continue  # "as the court put it"
        whole = mark == "as" and clause.subject.pos != "PRON" and not fronted
        if root.lemma in COMING and all(c is clause or c.dep == "punct" for c in root.right):
            continue  # "the news came as states opened": without the clause nothing is said
        if (
            mark in CONCESSIVE
            or (mark in CAUSAL and (fronted or comma_before(clause) or whole))
            or (mark in CAUSAL and mark == "because")
        ):
            _drop_share(clause)
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
            share_time(root, cut, alone=False)
        out.append(inherit(draft, cut, rule))
    return out


def _at_that_time(root: Node, clause: Node) -> bool:
    """ "While they are in ice, they stay fresh", "While he slept, it burned": as long as that."""
    subject = clause.subject
    who = subject.text.lower() if subject is not None else ""
    helps = [c.lemma for c in clause.left if c.dep in AUXILIARIES]
    doing = clause.tag == "VBG" and helps == ["be"]
    if doing and past_tense(clause):
        return past_tense(root) and root.tag != "VBG"
    if who not in ("he", "she", "it", "they", "you", "we", "i"):
        return False
    if clause not in root.left and not comma_before(clause):
        return True
    kept = clause.tag == "VBN" and helps == ["be"] and not past_tense(clause)
    there = clause.lemma == "be" and clause.child("acomp", "neg") is None
    return who == "you" or doing or kept or there


def _goes_on(clause: Node) -> bool:
    """ "two are new, while the rest are old - and include a barn": that one of them goes on."""
    host = clause.parent
    behind = host.behind(clause) if host is not None and clause in host.right else []
    verb = next((c for c in behind if c.dep not in ("punct", "cc")), None)
    if verb is None or verb.dep != "conj" or not is_predicate(verb) or verb.subject is not None:
        return False
    return not any(n.text == "," for n in verb.with_joint())


def _closed(clause: Node) -> bool:
    """ "expects a loss, as costs rise, and job cuts": the cuts are what is expected."""
    ends = [n for n in clause.nodes() if n.dep == "conj" and not is_predicate(n)]
    last = ends[-1] if comma_before(clause) and ends else None
    if last is None or last.parent is None or last not in last.parent.right:
        return False
    one = sum(c.dep == "conj" for c in last.parent.right) == 1
    return one and [n.text for n in last.with_joint()[:-1]] == [",", "and"]


def _sums_up(clause: Node) -> bool:
    """ "rowed her across because it was shut, a trip that took all night": of the rowing."""
    host = clause.parent
    behind = host.behind(clause) if host is not None and clause in host.right else []
    inside = [c for c in reversed(clause.right) if c.dep != "punct"]
    last = next((c for c in [*behind, *inside] if c.dep != "punct"), None)
    if last is None or last.dep not in ("npadvmod", "appos", "dobj", "attr") or last.ent:
        return False
    return comma_before(last) and any(c.lemma in ("a", "an") for c in last.left)


def _reason_behind_but(root: Node) -> None:
    """ "rose, but only because it rained": no second statement but the reason of the first."""
    for clause in root.right:
        because = clause.dep == "conj" and clause.finite and mark_of(clause) == "because"
        if because and not is_negated(clause):
            clause.dep = "advcl"
            joints = [c for c in clause.with_joint()[:-1] if c.dep == "cc"]
            for joint in joints:
                joint.detach()


def _drop_share(clause: Node) -> None:
    """ "in part", "in large part" before "because": of the reason, no place."""
    host = clause.parent
    before = host.right_before(clause)[-1:] if host is not None else []
    noun = before[0].child("pobj") if before and before[0].lemma == "in" else None
    if noun is not None and noun.lemma in ("part", "measure") and len(before[0].nodes()) < 4:
        before[0].detach()


def _by_the_way(clause: Node, mark: str) -> bool:
    """ "as it happens", "as it turned out"."""
    subject = clause.subject
    it = subject is not None and subject.text.lower() == "it"
    return mark == "as" and it and clause.lemma in ("happen", "turn", "stand")


def _so_long(clause: Node) -> bool:
    """Behind "as long", "as soon", "as far"."""
    first, root = clause.nodes()[0], clause
    while root.parent is not None:
        root = root.parent
    order = root.nodes()
    at = order.index(first)
    return any(n.lemma in ("long", "soon", "far") for n in order[max(at - 2, 0) : at + 3])


def _as_time_goes(clause: Node) -> bool:
    """ "as you get older", "as time went by": a time, no reason."""
    subject = clause.subject
    generic = subject is not None and subject.lemma.lower() in ("you", "one", "time", "year", "day")
    return generic or clause.lemma in PASSING


def _by_degrees(root: Node, clause: Node) -> bool:
    """ "falls as the load rises": the more of the one, the more of the other."""
    changes = clause.tag in ("VBZ", "VBP") and clause.lemma in CHANGES
    helps = [c for c in root.left if c.dep in AUXILIARIES]
    plain = root.tag in ("VBZ", "VBP") or (root.tag == "VB" and bool(helps))
    return changes and plain and clause.child("dobj") is None


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
        if (
            node.dep in ("mark", "punct")
            or node.tag == "WRB"
            or (node.dep == "advmod" and node.lemma.lower() in HOW_FAR)
        ):
            node.detach()
        else:
            break


def _trim(root: Node) -> None:
    """Commas, "and" and the like that now open or close the clause."""
    while (
        root.left
        and root.left[0].dep in ("cc", "punct")
        and root.left[0].lemma.lower() != "nor"  # "nor would she say why"
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
