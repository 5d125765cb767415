"""Coordinated predicates: "she sang and danced" to "she sang", "she danced"."""

import itertools
import re

from claims.language import entities
from claims.splitting.clauses.doubtful_verbs import LATER, in_doubt, of_a_noun, under_that
from claims.splitting.clauses.shared_auxiliaries import (
    elided_perfect,
    helped,
    needs_help,
    share,
    share_auxiliaries,
    share_scene,
)
from claims.splitting.drafts import (
    CAUSAL,
    CONCESSIVE,
    Draft,
    agrees,
    comma_before,
    inherit,
    is_negated,
    is_predicate,
    is_time,
    mark_of,
    nobody,
    of_those_before,
    past_tense,
    with_comma,
)
from claims.splitting.lexicon.objects import (
    INTRANSITIVE,
    OBJECTLESS,
)
from claims.splitting.lexicon.verbs import cannot
from claims.splitting.tree import AUXILIARIES, Node
from claims.splitting.wording.dashes import DASHES
from claims.splitting.wording.realise import is_plural, may_be_verb

_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
WATCHING = frozenset("see watch hear witness observe notice feel".split())
_OPENERS = frozenset("after before because although though since until once if unless".split())
_WHEN = frozenset("in on during since until".split())
CONDITIONS = frozenset("if when whenever unless once until wherever".split())
GOING = frozenset({"try", "go", "come"})
ADJUNCTS = frozenset({"prep", "npadvmod", "advmod"})

# What is written and what is done with it: "wrote and directed a play".
MAKING = frozenset(
    "write sing direct produce edit compose publish record perform arrange illustrate host "
    "translate adapt present release".split()
)


def coordinated(draft: Draft) -> list[Draft]:
    """Each coordinated predicate with the subject, auxiliaries and time it shares."""
    root = draft.root
    out: list[Draft] = []
    conjuncts = [c for c in root.right if c.dep == "conj" and is_predicate(c)]
    if not conjuncts or not _may_split(root) or _condition_behind(conjuncts[-1]):
        return []
    if mark_of(root) in _OPENERS:
        return []  # "after A shut and B burned, many left", the main clause lost
    hosts, joined = [root], set[int]()
    lone = [c for c in conjuncts if c.subject is None and root.subject is not None]
    if any(not agrees(root.subject, c) for c in lone if root.subject is not None):
        return []  # the parse is wrong somewhere
    for conj in conjuncts:
        if mark_of(conj) in _OPENERS:
            break  # "but not if it rains and the pump fails": what follows is under it, too
        host = next((h for h in reversed(hosts) if h.subject is not None), root)
        if needs_help(conj):
            host = next((h for h in reversed(hosts) if h.subject and helped(h)), host)
        if not _splits(hosts[-1], conj, host.subject) or not may_be_verb(conj.text.lower()):
            continue
        if ("reported" not in draft.rules and under_that(conj)) or of_a_noun(conj):
            continue
        if in_doubt(conj, conjuncts):
            continue
        alone = conj.subject is None
        if alone and cannot(host.subject, conj):
            continue  # "a grant took her to Bonn, where she read law, sang and ..."
        if alone and (host.subject is None or nobody(host.subject)):
            continue  # "nobody came and asked": some may have come
        if conj in root.right and any(n.dep == "cc" for n in conj.with_joint()):
            joined.add(id(conj))
        cut_with_marks(conj)
        conj.dep = "ROOT"
        _without_both(root)
        if alone:
            share(host, conj)
        elif not conj.finite or elided_perfect(hosts[-1], conj):
            share_auxiliaries(host, conj)
        share_time(host, conj, alone)
        hosts.append(conj)
        out.append(inherit(draft, conj, "coordinated predicate"))
    if len(hosts) > 1:
        _behind_the_last(root, hosts[-1])
        _without_sum(hosts[-1])
    share_scene(hosts)
    _share_object(hosts, joined)
    if all(h.child("auxpass") is not None for h in hosts) and len(hosts) > 1:
        share_agent(hosts)  # "are owned and run by the county"
    return out


def _behind_the_last(root: Node, last: Node) -> None:
    """ "won in May but lost in the cup, on June 4": what stands behind the last verb is its own."""
    if root.i < 0 or last.i < root.i:
        return
    rather = [c for c in root.right if c.dep == "cc" and c.lemma == "than"]  # "rather than sell it"
    for node in [c for c in root.right if c.i > last.i]:
        own = node.dep in ADJUNCTS or _participle(node)
        if not own and not (rather and node.dep == "conj" and node.i > rather[0].i):
            continue
        for part in node.with_joint():
            last.put_right(part.detach())


def _participle(clause: Node) -> bool:
    """ "and was sent to Omsk with him, both kept in chains"."""
    helped = any(c.dep in AUXILIARIES or c.dep == "mark" for c in clause.left)
    return clause.dep == "advcl" and clause.tag in ("VBN", "VBG") and not helped


def _without_sum(last: Node) -> None:
    """ "A was shut, B was sold and C fell - a bad year": what sums up all three is no object."""
    noun = next((c for c in reversed(last.right) if c.dep != "punct"), None)
    if noun is None or noun.dep not in ("dobj", "npadvmod", "appos", "dep", "attr"):
        return
    before = last.right_before(noun)
    mark = before[-1] if before else last
    if mark.text in DASHES and noun.child("det") is not None:
        mark.detach()
        noun.detach()


def _without_both(verb: Node) -> None:
    """ "both makes boats and sells them": each of the two is told by itself."""
    subject = verb.subject
    if subject is None or is_plural(subject):
        return  # "they both saw it and agreed": both of them
    for node in (*verb.left, *subject.right):
        if node.text.lower() == "both" and not node.children and node.i > subject.i:
            node.detach()


def _may_split(root: Node) -> bool:
    """Nothing is split under "or"/"nor" or between halves of a comparison."""
    open_ = not past_tense(root) or any(c.tag == "MD" for c in root.left)
    if open_ and (any(_condition(c) for c in root.left) or conditional(root)):
        return False  # "when it rains, the road floods and the pass shuts"
    return not any(
        c.dep == "cc" and c.lemma.lower() in ("or", "nor") for c in root.right
    ) and not any(
        c.dep == "preconj" and c.lemma.lower() in ("either", "neither") for c in root.left
    )


def _condition(clause: Node) -> bool:
    """A clause in front that says when or if: it holds for all that follows."""
    opens = any(c.dep in ("mark", "advmod") and c.lemma.lower() in CONDITIONS for c in clause.left)
    order = clause.nodes()
    turned = order[0].lemma.lower() in ("have", "should", "be") and order[0].dep in AUXILIARIES
    return clause.dep == "advcl" and (opens or (turned and clause.subject is not None))


def conditional(root: Node) -> bool:
    """ "So if it is dear, nobody buys it, they starve, and the mill shuts": all of it if."""
    idle = ("punct", "cc", "intj")
    words = [n for n in root.nodes()[:4] if n.dep not in idle and n.lemma.lower() not in _LINKS]
    first = words[0].lemma.lower() if words else ""
    return first == "if" or (first in CONDITIONS and words[0].dep in ("mark", "advmod"))


_LINKS = ("so", "then", "now", "well", "but", "and")


def _inverted(conj: Node) -> bool:
    """ "so have the tourists", "nor would she"."""
    helped = [c for c in conj.left if c.dep in AUXILIARIES]
    subject = conj.subject
    if conj.nodes()[0].text.lower() not in ("so", "nor", "neither"):
        return False
    if conj.lemma in ("do", "have", "be") and not helped:
        return True
    if not helped or subject is None or subject not in conj.left:
        return bool(helped)
    return conj.left.index(helped[0]) < conj.left.index(subject)


def _condition_behind(last: Node) -> bool:
    """ "A would close and B move if it failed": an "if" at the end may hold for both."""
    clause = next((c for c in reversed(last.right) if c.dep != "punct"), None)
    return (
        clause is not None
        and clause.dep == "advcl"
        and not comma_before(clause)
        and any(c.dep == "mark" and c.lemma.lower() in ("if", "unless") for c in clause.left)
    )


def _splits(host: Node, conj: Node, subject: Node | None) -> bool:
    if any(
        (c.dep == "mark" and c.lemma.lower() not in ("that", *CAUSAL, *CONCESSIVE))
        or (c.tag == "WRB" and c.dep == "advmod")
        for c in conj.left
    ):
        return False
    if any(n.text.lower() == "which" and n.dep != "det" for n in _outside_relatives(conj)):
        return False
    if _behind_or(conj):
        return False
    own = any(c.dep in AUXILIARIES for c in conj.left)
    if host.lemma in GOING and conj.i - host.i == 2 and conj.subject is None:
        return False  # "will try and find", "went and saw": one act
    if conj.subject in conj.right or _inverted(conj) or of_those_before(conj.subject):
        return False  # "and so would the school"
    if host.tag == "VB" and not host.subject and conj.subject and conj.subject.lemma == "you":
        return False  # "pay now and you can have it both ways": only if you do
    if is_negated(host) and conj.nodes()[0].text.lower() in ("instead", "rather"):
        return False  # "is not round but instead oblate": one thing told
    if conj.subject is None:
        if is_negated(host) and not own and conj.tag in ("VB", "VBN", "VBG"):
            return False
        if conj.tag in ("VBG",) and not own and host.tag != "VBG":
            return False
        if conj.tag == "VB" and host.tag not in ("VB",) and not conj.finite:
            return False
        if subject is not None and not agrees(subject, conj):
            return False
    elif host.lemma in WATCHING and host.child("dobj") and not own and _close(conj):
        return False  # "saw the mayor and the owner cut a ribbon"
    elif not conj.finite and conj.tag == "VBG" and host.tag != "VBG":
        return False  # "must be filled in, the firm offering help"
    elif conj.lemma in ("except", "exclude") and conj.child("dobj") is None:
        return False  # "pupils and nurses excepted"
    elif not conj.finite and conj.tag in ("VBG", "VBN", "VB"):
        return any(c.dep in AUXILIARIES for c in host.left)
    return True


def _close(conj: Node) -> bool:
    """Without a comma before its "and"."""
    joint = conj.with_joint() if conj.parent is not None and conj in conj.parent.right else []
    return not any(n.dep == "punct" for n in joint[:-1])


def _behind_or(conj: Node) -> bool:
    """ "that eat mice, or in a few cases, are ill": an "or" further in that goes with it."""
    parent = conj.parent
    if parent is None:
        return False
    order = parent.nodes()
    start = order.index(conj.nodes()[0])
    near = [n for n in order[max(start - 7, 0) : start] if n.dep == "cc"]
    return bool(near) and near[-1].lemma.lower() in ("or", "nor")


def _outside_relatives(clause: Node) -> list[Node]:
    """The words of a clause that are in no relative clause."""
    out = [clause]
    for child in clause.children:
        if child.dep != "relcl":
            out += _outside_relatives(child)
    return out


def cut_with_marks(node: Node) -> None:
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


def share_time(root: Node, conj: Node, alone: bool) -> None:
    """A time before the first subject holds for every conjunct in the same tense."""
    subject = root.subject
    if subject is None or subject not in root.left:
        return
    before = root.left_before(subject)
    times = [n for n in before if is_time(n) or _as_of(n)]
    if any(c.dep == "advmod" and c.lemma.lower() in LATER for c in conj.left):
        return  # "in 2002 she sang and later danced": not in 2002
    if not times or any(is_time(n) for n in conj.children) or _when_inside(conj):
        return
    if past_tense(root) != past_tense(conj) and not _as_of(times[0]):
        return  # "as of noon it was open, but only loads slowly": at noon
    if not alone and not _as_of(times[0]):
        return  # with a subject of its own it may be of another time
    for offset, node in enumerate(with_comma(before, times[0])):
        conj.put_left(node, offset)


def _when_inside(conj: Node) -> bool:
    """ "was worth 90m in 2004": its own time, hung on the sum."""
    thing = conj.child("attr", "dobj", "acomp")
    inside = thing.nodes() if thing is not None and thing in conj.right else []
    return any(n.dep == "prep" and n.lemma in _WHEN and is_time(n) for n in inside)


def _as_of(phrase: Node) -> bool:
    """ "As of 15:11"."""
    of = phrase.child("prep", "pcomp") if phrase.lemma.lower() == "as" else None
    when = of.nodes() if of is not None else []
    return any(n.ent in entities.TIMES or _CLOCK.fullmatch(n.text) for n in when)


def _share_object(hosts: list[Node], joined: set[int]) -> None:
    """ "designed and built the tower": the first verb gets the object of the second."""
    for first, second in itertools.pairwise(hosts):
        between = [c for c in first.right if c.dep not in ("punct", "cc")]
        if any(c.i > first.i for n in between for c in n.nodes()):
            continue  # the place of a relative clause stood before it: "where he cut and sold ice"
        if second.i - first.i != 2 or id(second) not in joined:
            continue
        if first.child("auxpass") is not None:
            continue
        if first.lemma in INTRANSITIVE | OBJECTLESS and not {first.lemma, second.lemma} <= MAKING:
            continue
        if second.child("dobj") is None or second.child("dative") is not None:
            continue  # "burned and cost the town a fortune"
        if second.child("ccomp") is not None:
            continue  # "decided and told him she would go"
        for place, child in enumerate(second.right):
            first.put_right(child.copy(), place)


def share_agent(passives: list[Node]) -> None:
    """ "written, directed and produced by Ode": all of it by her, where only that stands last."""
    by = passives[-1].child("agent")
    if by is None or passives[-1].lemma in ("replace", "succeed", "follow"):
        return
    if len(passives) > 2 and not MAKING.issuperset(p.lemma for p in passives):
        return  # "burned, looted and left by its people"
    for one, after in zip(reversed(passives[:-1]), reversed(passives), strict=False):
        bare = all(c.dep in ("punct", "cc", "conj") for c in one.right)
        between = any(one.i < c.i < after.i and c.dep not in ("punct", "cc") for c in after.left)
        if not bare or between or one.i < 0 or not 0 < after.i - one.i < 4:
            return
        one.put_right(by.copy(), 0)
