"""From a parsed sentence to claim drafts: repair, cut what was only said, peel, split, expand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.splitting.clauses.clauses import drop_mark, split_clauses
from claims.splitting.clauses.coordination import expand, expand_general
from claims.splitting.drafts import CONCESSIVE, Draft, comma_before, mark_of
from claims.splitting.fine.acts import done
from claims.splitting.fine.details import take_apart
from claims.splitting.fine.examples import each_example, examples
from claims.splitting.fine.fine_facts import by_the_way, simple_past
from claims.splitting.fine.fine_repairs import join_nouns, mend_clause
from claims.splitting.fine.gapping import gapped
from claims.splitting.noun_phrases.glosses import glosses
from claims.splitting.noun_phrases.lead_ins import item_of
from claims.splitting.noun_phrases.noun_facts import peel
from claims.splitting.noun_phrases.parentheses import bracketed_years, life_dates
from claims.splitting.repairs.as_well import mend_as_well
from claims.splitting.repairs.brackets import mend_brackets
from claims.splitting.repairs.frames import links, presented, undated
from claims.splitting.repairs.labels import mend_label, take_label
from claims.splitting.repairs.lists import mend_lists
from claims.splitting.repairs.main_clauses import mend_main_clause
from claims.splitting.repairs.misread import mend_misread
from claims.splitting.repairs.name_rows import mend_name_rows
from claims.splitting.repairs.repairs import repair
from claims.splitting.repairs.second_relatives import opener
from claims.splitting.repairs.series import mend_series
from claims.splitting.repairs.set_off import mend_set_off
from claims.splitting.repairs.titles import mend_titles
from claims.splitting.speech.attribution import Attribution
from claims.splitting.speech.own_acts import speakers_own, spoken_on
from claims.splitting.speech.reported import OUTLETS
from claims.splitting.tree import (
    AUXILIARIES,
    FINITE_TAGS,
    NOMINAL_POS,
    NOUN_ROLES,
    PREDICATE_POS,
    SUBJECTS,
    Node,
    ancestors,
    grow,
    is_tree,
)
from claims.splitting.validate import fault

OF_NOUNS = frozenset({"apposition", "title", "age"})
SPOKEN = frozenset("well yes yeah yep no oh ok okay so right sure look hey um uh".split())
SHORT = 12  # words up to which a noun with a clause is a cry or a label, no sentence read amiss
LEADING = frozenset(
    "however therefore moreover furthermore additionally also but and so thus meanwhile "
    "nevertheless nonetheless hence consequently besides indeed overall still yet "
    "firstly secondly thirdly lastly".split()
)


def drafts_of(
    nodes: list[Node],
    heads: list[int],
    attributions: Sequence[Attribution],
    fine: bool,
    kind: Node | None = None,
) -> list[Draft]:
    """The drafts of a sentence as read, in order; fine ones hang below their coarse one.

    `kind`: what the lead-in of its list says of an item.
    """
    mended = list(heads)
    mend_brackets(nodes, mended)
    mend_main_clause(nodes, mended)
    mend_misread(nodes, mended)
    mend_series(nodes, mended)
    mend_as_well(nodes, mended)
    mend_titles(nodes, mended)
    mend_lists(nodes, mended)
    mend_name_rows(nodes, mended)
    tree = grow(nodes, mended if is_tree(mended) else heads)
    repair(tree)
    tree = presented(tree)
    undated(tree)
    mend_set_off(tree)
    join_nouns(tree)
    mend_label(tree)
    whole = Draft(tree, origin=tree.i)
    unsplit = tree.copy()
    if _enumerated(nodes):
        return [Draft(tree, ("whole sentence",), 0.5, origin=tree.i)] if _tells(tree) else []
    facts = item_of(whole, kind) if kind is not None else []
    facts += take_label(whole)
    if any(n.text in ("(", "[") for n in nodes):
        facts += [*glosses(whole), *life_dates(whole)]
    facts += [told for fact in peel(whole, fine) for told in _told_in(fact, attributions)]
    contents = _contents(tree, attributions)
    out: list[Draft] = []
    for draft in [*contents, *facts] if contents else [whole, *facts]:
        for made in _settle(draft, fine):
            out += _finished(made, fine)
    lost = not out if contents else not any(d.origin == tree.i for d in out)
    if lost and _tells(unsplit):
        out = [d for d in out if _sure(d, nodes)]  # of a parse that failed
        out.insert(0, Draft(unsplit, ("whole sentence",), 0.5, origin=tree.i))
    return out


def _sure(draft: Draft, source: Sequence[Node]) -> bool:
    """Whether a piece can be relied on though the parse of its sentence cannot.

    What tells of a noun; a clause with its own relative word; one whose subject is its own.
    """
    root, subject = draft.root, draft.root.subject
    if draft.rules[-1] in OF_NOUNS:
        return True
    if subject is None or draft.rules[-1] == "participle":
        return False
    if draft.rules[-1] == "relative clause":
        before = [n for n in source if 0 < root.i - n.i < 9]
        return any(n.tag in ("WDT", "WP", "WP$") for n in before)
    held = {n.i for n in root.nodes()}
    return all(n.i in held for n in source if subject.i < n.i < root.i and n.pos != "PUNCT")


def _enumerated(nodes: list[Node]) -> bool:
    """ "a) ... b) ..." or "respectively": its parts mean little apart, and parse badly."""
    low = [n.text.lower() for n in nodes]
    if "respectively" in low:
        return True
    marks = pairwise(low) if low.count(")") > 1 else ()
    return sum(len(a) == 1 and a.isalnum() and b == ")" for a, b in marks) > 1


def _tells(tree: Node) -> bool:
    """Whether a sentence whose parse we cannot use has what a statement needs."""
    order = tree.nodes()
    words = [n for n in order if n.pos != "PUNCT"]
    finite = any(n.tag in FINITE_TAGS or (n.tag == "VBN" and n.child("dobj")) for n in words)
    named = any(n.pos in NOMINAL_POS for n in words[:-1])
    return (
        finite
        and not _announces(tree)
        and not _only_named(tree)
        and named
        and len(words) > 3
        and words[0].tag not in ("VB", "WP", "WDT", "MD")
        and (words[0].text.lower() == "when" or words[0].tag != "WRB")
        and not _question(tree, order)
        and not (order[-1].text == ":" and fault(tree) == "nothing said")  # "Ode proposed:"
    )


def _only_named(tree: Node) -> bool:
    """ "An oven that was hot.", "The price of oil, which has risen and will rise": no statement.

    All its verbs stand in relative clauses of the noun, each opened by its word or by "and".
    """
    clauses = [n for n in tree.nodes() if n.dep == "relcl" and opener(n) is not None]
    if tree.pos not in NOMINAL_POS or not clauses:
        return False
    verbs = [n for n in tree.nodes() if n.pos in PREDICATE_POS and n.dep not in AUXILIARIES]
    told = [n for n in verbs if n.tag in (*FINITE_TAGS, "VBN") and n not in clauses]
    if any(n.dep != "conj" or n.subject is not None or _loose(n) for n in told):
        return False
    return comma_before(clauses[0]) or len(tree.nodes()) < SHORT


def _loose(verb: Node) -> bool:
    """A conjunct without "and"."""
    joint = verb.with_joint() if verb.parent is not None and verb in verb.parent.right else []
    return not any(n.dep == "cc" for n in joint)


def _question(tree: Node, order: list[Node]) -> bool:
    """ "You know him?" she said: the main verb stands behind the question, if it does not ask."""
    at = next((k for k, n in enumerate(order) if n.text == "?"), 0)
    if not at or at == len(order) - 1:
        return at > 0
    return order[at + 1].text == '"' and order.index(tree) > at


def _announces(tree: Node) -> bool:
    """ "The winners include:", "They are: 1.": nothing is said before the list."""
    thing = tree.child("dobj", "attr")
    if tree.lemma not in ("include", "be"):
        return False
    return thing.tag == "LS" if thing is not None else tree.nodes()[-1].text == ":"


def _settle(draft: Draft, fine: bool) -> list[Draft]:
    """Clauses apart, again and again: a clause taken out of another may hold facts itself."""
    _shed(draft.root)
    whole = draft.root.copy()
    parts = split_clauses(draft, fine)
    for part in parts:
        _shed(part.root)
    if not fault(parts[0].root) or fault(whole):
        return parts
    return [Draft(whole, draft.rules, draft.certainty, draft.writer, draft.origin)]


def _finished(draft: Draft, fine: bool) -> list[Draft]:
    """The coarse claims of one clause; in the fine profile each with its children."""
    if fault(draft.root):
        return []
    kinds = each_example(replace(draft, root=draft.root.copy()), fine)
    each = [d for kind in kinds for general in expand_general(kind) for d in expand(general, False)]
    coarse = [d for d in each if not fault(d.root)] or [draft]
    if not fine:
        return coarse
    return [_with_children(d) for d in coarse]


def _with_children(draft: Draft) -> Draft:
    twin = replace(draft, root=draft.root.copy())
    facts = bracketed_years(twin)
    parts = []
    for half in gapped(twin):
        mend_clause(half.root)
        parts += _apart(half)
    parts += [part for fact in facts for part in take_apart(fact)]
    good = [replace(p, root=simple_past(p.root)) for p in parts if not fault(p.root)]
    if (len(good) == 1 and len(good[0].root.nodes()) == len(draft.root.nodes())) or not good:
        return draft
    return replace(draft, children=tuple(good))


def _apart(draft: Draft) -> list[Draft]:
    """The facts by the way, the examples and the details of one clause."""
    facts = by_the_way(draft)
    deeds = [e for f in facts if f.rules[-1] == "by doing" for e in examples(f)]
    kinds = [*examples(draft), *deeds, *(f for f in facts if f.rules[-1] != "by doing")]
    told = {n.i for n in draft.root.nodes()}
    parts = []
    for kind in kinds:
        example = "example" in kind.rules[-2:] and not kind.rules[-1].startswith("kind")
        new = {n.i for n in kind.root.nodes()} if example else set()
        for detail in take_apart(kind, frozenset(new - told)):
            members = expand(detail, fine=True)
            # Details told of each member of a list tell what is bare too.
            if detail.rules[-1] != "core" or len(members) == 1 or new:
                parts += [done(member, detail) for member in members]
    return parts


def _told_in(fact: Draft, attributions: Sequence[Attribution]) -> list[Draft]:
    """What a relative clause reports ("Ode, who says that it is late"), else the clause."""
    here = [a for a in attributions if a.relative and fact.root.i in a.tokens]
    told = _contents(fact.root, here) if fact.rules[-1] == "relative clause" else []
    return [replace(d, rules=(*fact.rules, *d.rules)) for d in told] or [fact]


def _contents(tree: Node, attributions: Sequence[Attribution]) -> list[Draft]:
    """What the sentence reports, without who says so; and what it says besides."""
    inside = {n.i: n for n in tree.nodes()}
    here = [a for a in attributions if any(t in inside for t in a.tokens)]
    here = [a for a in here if not a.relative or tree.i in a.tokens]
    if not here:
        return []
    roots = {_main(inside[r]).i for a in here for r in a.roots if r in inside}
    cut = {t for a in here for t in a.tokens if t in inside}
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
    for node in tops:  # all apart first: one may have stood inside another
        reporting = node.parent
        spoken = {t for a in here if a.direct for t in a.content}
        written = reporting is not None and node.i not in spoken
        owns.append(speakers_own(node, reporting, cut) if written and reporting else [])
        node.detach()
    for node, own in zip(tops, owns, strict=True):
        _remove(node, cut)
        node.dep = "ROOT"
        told = presented(node)
        if not _asks(told, inside):
            drafts.append(Draft(told, ("reported",), origin=told.i))
        drafts += own
    if tree in tops:
        return drafts
    indirect = any(tree.i in a.tokens and not a.direct for a in here)
    before = next((t for t in tops if t.i < tree.i and indirect), tree)
    speaker = before.subject.copy() if before.subject is not None else None
    _remove(tree, cut)
    if tree.i not in cut and not _told_of(tree, here):
        drafts.append(Draft(tree, origin=tree.i))
    elif tree.i not in cut:
        return drafts
    else:
        drafts += _beside(tree, speaker, cut)
    return drafts


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
        if up.i in cut and up.dep in ("ccomp", "parataxis", "conj") and before.dep == "ccomp":
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
    out = spoken_on(reporting, speaker, reporting, cut) if speaker is not None else []
    for clause in list(reporting.children):
        if clause.i in cut or clause.dep not in ("advcl", "conj", "ccomp", "parataxis"):
            continue
        mark = mark_of(clause)
        if mark and mark not in CONCESSIVE:
            continue
        nouns = any(c.pos in NOMINAL_POS for c in clause.left)
        alone = clause.subject is None and clause.dep == "conj" and not nouns
        if alone and reporting.tag == "VBD" and clause.tag in ("VBZ", "VBP"):
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
    inner = verb.children
    verb.detach()
    for offset, child in enumerate(inner):
        child.parent = parent
        side.insert(at + offset, child)


def _shed(root: Node) -> None:
    """Drop what only links the sentence to the one before, and a reported clause's "that"."""
    while root.left:
        first = root.left[0]
        linking = first.dep in ("advmod", "cc", "intj") and first.lemma.lower() in LEADING
        if (
            (
                (first.dep == "mark" and first.lemma == "that")
                or (first.dep == "punct" and (first.text in (",", ";", ":", "-", "–", "—")))
            )
            or (first.dep == "mark" and first.lemma.lower() in (*CONCESSIVE, "as", "because", "so"))
            or (linking and not first.children)
            or (first.dep == "intj" and first.lemma.lower() in SPOKEN and not first.children)
            or (first.tag == "WRB" and first.text.lower() == "how" and not first.children)
            or first.dep == "cc"
            or (first.dep in ("prep", "advmod") and links(first))
        ):
            first.detach()
        else:
            break
