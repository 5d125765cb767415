"""What a sentence reports, cut out of who says so; and what it tells besides."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.splitting.clauses.clauses import drop_mark
from claims.splitting.drafts import CONCESSIVE, Draft, is_predicate, mark_of
from claims.splitting.repairs.frames import presented
from claims.splitting.speech.attribution import Attribution
from claims.splitting.speech.own_acts import acts_behind, speakers_own, spoken_on
from claims.splitting.speech.reported import CONTRASTING, OUTLETS
from claims.splitting.speech.tails import tails
from claims.splitting.tree import (
    NOMINAL_POS,
    NOUN_ROLES,
    PREDICATE_POS,
    SUBJECTS,
    Node,
    ancestors,
    word,
)


def told_in(fact: Draft, attributions: Sequence[Attribution]) -> list[Draft]:
    """What a relative clause reports ("Ode, who says that it is late"), else the clause."""
    here = [a for a in attributions if a.relative and fact.root.i in a.tokens]
    told = contents(fact.root, here) if fact.rules[-1] == "relative clause" else []
    for said in attributions:  # "who, locals say, never called"
        if fact.root.i in said.roots and not said.relative and fact.root.i not in said.tokens:
            _remove(fact.root, set(said.tokens))
    return [replace(d, rules=(*fact.rules, *d.rules)) for d in told] or [fact]


def _only(word: Node | None) -> bool:
    """ "confirmed only that she had left": no more was confirmed."""
    return word is not None and word.text == "only"


def contents(tree: Node, attributions: Sequence[Attribution]) -> list[Draft]:
    """What the sentence reports, without who says so; and what it says besides."""
    inside = {n.i: n for n in tree.nodes()}
    here = [a for a in attributions if any(t in inside for t in a.tokens)]
    here = [a for a in here if not a.relative or tree.i in a.tokens]
    here = [a for a in here if not _of_unsplit_relative(a, inside)]
    if not here:
        return []
    roots = {_main(inside[r]).i for a in here for r in a.roots if r in inside}
    cut = {t for a in here for t in a.tokens if t in inside}
    cut |= {t - 1 for t in cut if inside[t].text == "that" and _only(inside.get(t - 1))}
    if not roots and tree.i not in cut:
        roots = {tree.i}
    tops = [
        inside[i]
        for i in sorted(roots)
        if not _covered(inside[i], roots, cut)
        and not (inside[i].dep == "relcl" and tree.i not in cut)
    ]
    drafts = []
    owns: list[list[Draft]] = []
    spoken = {t for a in here if a.direct for t in a.content}
    for node in tops:  # all apart first: one may have stood inside another
        reporting = node.parent
        written = reporting is not None and node.i not in spoken
        own = speakers_own(node, reporting, cut) if written and reporting else []
        owns.append([*own, *acts_behind(node, cut, spoken)])
        if reporting is not None and reporting.i in cut and node in reporting.right:
            _take_condition(node, reporting, cut)
        node.detach()
    for node, own in zip(tops, owns, strict=True):
        _remove(node, cut)
        node.dep = "ROOT"
        own += tails(node, here)
        told = presented(node)
        if not _asks(told, inside):
            drafts.append(Draft(told, ("reported",), origin=told.i))
        drafts += own
    if tree in tops:
        return drafts
    indirect = any(tree.i in a.tokens and not a.direct for a in here)
    before = next((t for t in tops if t.i < tree.i and indirect), tree)
    speaker = before.subject.copy() if before.subject is not None else None
    sayer = tree.subject.copy() if tree.subject is not None else speaker
    _pass_and_on(tree, cut)
    _remove(tree, cut)
    if tree.i not in cut and not _told_of(tree, here):
        drafts.append(Draft(tree, origin=tree.i))
    elif tree.i not in cut:
        return drafts
    else:
        drafts += spoken_on(tree, sayer, tree, cut) if sayer is not None else []
        drafts += _beside(tree, speaker, cut)
    return drafts


def _take_condition(content: Node, reporting: Node, cut: set[int]) -> None:
    """ "If it rains, Ode says the dam will burst": only if it rains, not: if it rains, he says."""
    for clause in [c for c in reporting.left if c.dep == "advcl" and c.i not in cut]:
        subject = clause.subject
        if subject is None or not clause.finite:
            continue  # "if asked, he says"
        opens = clause.nodes()[0]
        inverted = opens.lemma in ("have", "should") and opens.dep == "aux"
        if mark_of(clause) in ("if", "unless") or inverted:
            behind = reporting.left[reporting.left.index(clause) + 1 :][:1]
            content.put_left(clause.detach(), 0)
            for comma in [c for c in behind if c.text == ","]:
                content.put_left(comma.detach(), 1)
                comma.i = -1  # it stays, though who says it is cut behind it


def _pass_and_on(tree: Node, cut: set[int]) -> None:
    """ "sued the firm, left the talks and said ...": without the last, "and" joins two."""
    acts = [c for c in tree.right if c.dep == "conj" and is_predicate(c)]
    for act, said in pairwise(acts):
        if said.i not in cut or act.i in cut or not any(n.dep == "cc" for n in said.with_joint()):
            continue
        if not any(n.dep == "cc" for n in act.with_joint()):
            tree.put_right(word("and", "and", "CCONJ", "CC", "cc"), tree.right.index(act))


def _of_unsplit_relative(attribution: Attribution, inside: Mapping[int, Node]) -> bool:
    """ "boats which, according to Ode, they had sold", kept whole: the source stays in it."""
    root = inside.get(attribution.roots[0]) if len(attribution.roots) == 1 else None
    if root is None or root.dep != "relcl" or attribution.relative:
        return False
    held = {n.i for n in root.nodes()}
    return all(i in held for i in attribution.tokens if i in inside and inside[i].pos != "PUNCT")


def _told_of(tree: Node, attributions: Sequence[Attribution]) -> bool:
    """ "the paper reported guards said it was shut": the guards were taken for its object."""
    thing = tree.child("dobj")
    return thing is not None and any(
        a.speaker is not None
        and a.speaker[0] <= thing.i < a.speaker[1]
        and a.verb != "according to"
        for a in attributions
    )


def _covered(node: Node, roots: set[int], cut: set[int]) -> bool:
    """Whether it is told by a clause around it; not where a reporting verb stands between."""
    before = node
    for up in ancestors(node):
        contrasted = up.dep == "advcl" and mark_of(up) in CONTRASTING
        told = contrasted or up.dep in ("ccomp", "parataxis", "conj")
        if up.i in cut and told and before.dep == "ccomp":
            return False
        if up.i in roots and up.i not in cut:
            return True
        before = up
    return False


def _main(node: Node) -> Node:
    """The verb of a reported clause, where it turned out to be a participle of its subject."""
    subject = node.parent
    if node.dep == "acl" and subject is not None and subject.dep in SUBJECTS:
        return subject.parent or node
    return node


def _beside(reporting: Node, speaker: Node | None, cut: set[int]) -> list[Draft]:
    """What is told beside what is reported: "A fell and B said ...", "B said ... but gave no"."""
    out: list[Draft] = []
    for clause in list(reporting.children):
        if clause.i in cut or clause.dep not in ("advcl", "conj", "ccomp", "parataxis"):
            continue
        mark = mark_of(clause)
        if mark and mark not in CONCESSIVE and not _meanwhile(clause, reporting, mark):
            continue
        nouns = any(c.pos in NOMINAL_POS for c in clause.left)
        alone = clause.subject is None and clause.dep == "conj" and not nouns
        now = reporting.tag == "VBD" and clause.tag in ("VBZ", "VBP")
        if alone and now and not _behind_but(clause):
            continue  # "remarked it was dear and takes time": not the speaker
        if alone and speaker is None:
            continue
        if clause.finite and (alone or clause.subject is not None):
            clause.detach()
            if alone:
                assert speaker is not None
                twin = speaker.copy()
                twin.dep = "nsubjpass" if clause.child("auxpass") is not None else "nsubj"
                clause.put_left(twin)
            drop_mark(clause)
            clause.dep = "ROOT"
            out.append(Draft(clause, origin=clause.i))
    return out


def _behind_but(clause: Node) -> bool:
    """ "said he hoped to go but keeps his seat"."""
    held = clause.parent is not None and clause in clause.parent.right
    return held and any(n.lemma in ("but", "yet") for n in clause.with_joint())


def _meanwhile(clause: Node, reporting: Node, mark: str) -> bool:
    """ "..., said Ode as the storm came closer": what happened when it was said."""
    happened = clause.tag == reporting.tag == "VBD" and mark in ("as", "after")
    subject = clause.subject
    return happened and subject is not None and subject.pos != "PRON" and subject in clause.left


def _asks(root: Node, around: Mapping[int, Node]) -> bool:
    """A reported question; its mark may hang on the verb of saying: "You know him?" she said."""
    order = root.nodes()
    behind = around.get(max(n.i for n in order) + 1)
    if any(n.text == "?" for n in order) or (behind is not None and behind.text == "?"):
        return True
    first = next((n for n in order if n.dep != "punct"), root)
    subject = root.subject
    return (
        first.tag == "WRB"
        and first.parent is root
        and first.text.lower() in ("how", "why", "where")
        and any(c.dep == "aux" and subject is not None and c.i < subject.i for c in root.left)
    )


def _remove(root: Node, cut: set[int]) -> None:
    """Cut the words of an attribution, and what only held them ("with", a comma)."""
    order = root.nodes()
    last = order[-1].i
    for node in [*reversed(order), *order]:
        if node is root or node.parent is None:
            continue
        nominal = node.dep in NOUN_ROLES and node.pos not in PREDICATE_POS
        part = nominal and node.parent.i not in cut and root.i not in cut
        kind = node.dep == "conj" and node.lemma in OUTLETS and not node.children
        if part and not kind and node.parent.lemma not in ("with", "to"):
            continue  # the speaker has a part in the sentence around too
        if (
            node.i in cut and not any(n.i not in cut and n.dep != "punct" for n in node.nodes())
        ) or (
            node.dep == "prep"
            and not node.children
            and any(abs(node.i - t) == 1 for t in cut)
            and (node.i != last or node.parent.child("auxpass") is None)  # cannot be relied on
            and not _easy_to(node.parent)
        ):
            node.detach()
    for node in [n for n in root.nodes() if n.i in cut and n.dep in ("ccomp", "parataxis")]:
        if node is not root and node.pos == "VERB":
            _hoist(node)


def _easy_to(verb: Node) -> bool:
    """ "was easy to live with": the preposition has its noun in front."""
    return verb.dep == "xcomp" and verb.parent is not None and verb.parent.pos == "ADJ"


def _hoist(verb: Node) -> None:
    """Put what hangs on a verb that is cut in its place."""
    parent = verb.parent
    if parent is None:
        return
    side = parent.left if verb in parent.left else parent.right
    at = side.index(verb)
    # what X does while saying it ("..., X said, citing Y, ...") is no part of what is said
    inner = [c for c in verb.children if not (c.dep == "advcl" and c.tag == "VBG")]
    verb.detach()
    for offset, child in enumerate(inner):
        child.parent = parent
        side.insert(at + offset, child)
