"""From a parsed sentence to claim drafts: repair, cut what was only said, peel, split, expand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from claims.splitting.clauses.clauses import COMING, split_clauses
from claims.splitting.clauses.coordination import expand
from claims.splitting.clauses.each import each_subject
from claims.splitting.clauses.examples_apart import each_example
from claims.splitting.clauses.general_lists import expand_general
from claims.splitting.clauses.respectively import each_its_own
from claims.splitting.clauses.years import each_year
from claims.splitting.drafts import CAUSAL, CONCESSIVE, Draft, comma_before, past_tense
from claims.splitting.fine.acts import done
from claims.splitting.fine.details import take_apart
from claims.splitting.fine.examples import examples
from claims.splitting.fine.fine_facts import by_the_way, simple_past
from claims.splitting.fine.fine_repairs import join_nouns, mend_clause
from claims.splitting.fine.gapping import gapped
from claims.splitting.fragments import named_only
from claims.splitting.noun_phrases.glosses import glosses
from claims.splitting.noun_phrases.lead_ins import item_of
from claims.splitting.noun_phrases.noun_facts import peel
from claims.splitting.noun_phrases.parentheses import bracketed_years, life_dates
from claims.splitting.noun_phrases.told_asides import told_asides
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
from claims.splitting.repairs.set_off import mend_set_off
from claims.splitting.repairs.stray_members import mend_stray_members
from claims.splitting.repairs.titles import mend_titles
from claims.splitting.seams import torn
from claims.splitting.speech.attribution import Attribution
from claims.splitting.speech.contents import contents, told_in
from claims.splitting.tree import (
    AUXILIARIES,
    FINITE_TAGS,
    NOMINAL_POS,
    PREDICATE_POS,
    SUBJECTS,
    Node,
    grow,
    is_tree,
    straight,
)
from claims.splitting.validate import SAYING, asks_how, fault

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
    mend_stray_members(nodes, mended)
    mend_as_well(nodes, mended)
    mend_titles(nodes, mended)
    mend_lists(nodes, mended)
    mend_name_rows(nodes, mended)
    tree = grow(nodes, mended if is_tree(mended) else heads)
    repair(tree)
    tree = presented(tree)
    undated(tree)
    mend_set_off(tree)
    tree = straight(tree)
    join_nouns(tree)
    mend_label(tree)
    whole = Draft(tree, origin=tree.i)
    unsplit = tree.copy()
    if _enumerated(nodes):
        return _in_pairs(tree, attributions) if _tells(tree) else []
    if _main_lost(tree):
        return [kept_whole(unsplit)] if _tells(unsplit) else []
    facts = item_of(whole, kind) if kind is not None else []
    facts += take_label(whole)
    if any(n.text in ("(", "[") for n in nodes):
        facts += [*glosses(whole), *life_dates(whole)]
    facts += told_asides(whole, attributions)
    facts += [told for fact in peel(whole, fine) for told in told_in(fact, attributions)]
    tree = straight(tree)
    reported = [_in_its_time(draft, unsplit) for draft in contents(tree, attributions)]
    source = {n.i: n for n in nodes}
    made = [_claims_of(draft, fine, source) for draft in [*(reported or [whole]), *facts]]
    out = [draft for each in made for draft in each]
    lost = not any(made[: len(reported)]) if reported else not any(d.origin == tree.i for d in out)
    told = _told_whole(unsplit, attributions) if reported and lost else None
    if lost and _tells(unsplit):
        out = [d for d in out if _sure(d, nodes)]  # of a parse that failed
        out.insert(0, told or kept_whole(unsplit))
    elif lost and reported:  # "Have a great day celebrating life," she said: an order
        out = [d for d in out if "participle" not in d.rules]
    return out


def _in_its_time(draft: Draft, unsplit: Node) -> Draft:
    """ "The row began when Ode said the mill was old": without the clause nothing is told.

    Nor is it of who "was speaking after Roe said".
    """
    root = draft.root
    held = {c.i for c in root.children}
    lost = any(c.dep == "advcl" and c.i not in held for c in unsplit.children)
    quiet = ("punct", "cc", "advmod", "prt", *AUXILIARIES, *SUBJECTS)
    waits = root.lemma in (*COMING, *_APPEARING) or (root.tag == "VBG" and past_tense(root))
    if root.i != unsplit.i or not (lost and waits and all(c.dep in quiet for c in root.children)):
        return draft
    whole = unsplit.copy()
    for act in [c for c in whole.right if c.dep == "conj" and c.i not in held]:
        for node in act.with_joint():
            node.detach()  # "and said he would fight it": who said so, was cut
    return replace(draft, root=whole)


_APPEARING = frozenset("surface emerge arise appear".split())


def _main_lost(tree: Node) -> bool:
    """ "While males are alone, females live in herds", read as one clause of "are"."""
    order = tree.nodes()
    first = next((c for c in tree.left if c.pos != "PUNCT" and c.dep != "cc"), tree)
    if first.dep != "mark" or first.lemma.lower() not in (*CONCESSIVE, *CAUSAL):
        return False
    if order[order.index(first) + 1].pos == "ADP":  # "while in Rome, he sang"
        return False
    at = next((k for k, n in enumerate(order) if n.text == "," and k > 2), len(order))
    held = [n for n in order if n.dep in ("ccomp", "relcl", "acl") and n.i > tree.i]
    inside = [n for clause in held for n in clause.nodes()]
    return any(n.tag in FINITE_TAGS and n not in inside for n in order[at:])


def kept_whole(tree: Node) -> Draft:
    """The sentence as it stands, where its parse cannot be used."""
    return Draft(tree, ("whole sentence",), 0.5, origin=tree.i)


def _told_whole(tree: Node, attributions: Sequence[Attribution]) -> Draft | None:
    """What somebody says as it stands, where only who says it is before or behind it."""
    told = contents(tree.copy(), attributions)
    if len(told) != 1 or told[0].rules != ("reported",):
        return None
    root = told[0].root
    _shed(root)
    first = next((n for n in root.nodes() if n.pos != "PUNCT"), root)
    asks = first.tag in ("WP", "WRB", "WDT") or first.lemma in ("if", "whether")
    asks = asks or asks_how(root.nodes()) or first.text.lower() == "that"
    around = [a for a in attributions if told[0].origin in a.content]
    begun = any(a.direct for a in around) and first.text[0].isupper()  # a quoted sentence
    quoted = begun and any(n.tag in FINITE_TAGS for n in root.nodes())
    if asks or not (quoted or (root.finite and root.subject is not None)):
        return None
    kept = {n.i for n in root.nodes()}
    rest = {n.i for n in tree.nodes() if n.pos != "PUNCT"} - kept
    said = {i for a in around for i in a.tokens}
    if any((a.content - a.tokens) & rest for a in around):
        return None
    aside = min(kept) < min(rest, default=0) < max(kept) or min(kept) < max(rest) < max(kept)
    if aside or not rest & said:
        return None
    return Draft(root, ("reported", "whole sentence"), 0.5, origin=told[0].origin)


def _in_pairs(tree: Node, attributions: Sequence[Attribution]) -> list[Draft]:
    """A sentence with "respectively" by its pairs, where they are plain; else whole."""
    kept = kept_whole(tree.copy())
    said = contents(tree, attributions) or [Draft(tree, origin=tree.i)]
    pairs = [pair for draft in said for pair in each_its_own(draft)]
    return pairs if pairs and not any(fault(d.root) for d in pairs) else [kept]


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
    if low.count(")") < 2:
        return False
    depth = marks = 0
    for before, label, mark in zip(("", *low), low, low[1:], strict=False):
        depth = max(0, depth + (label == "(") - (label == ")"))
        alone = before == "(" or not depth  # no "(£22m)"
        marks += mark == ")" and len(label) == 1 and label.isalnum() and alone
    return marks > 1


def _tells(tree: Node) -> bool:
    """Whether a sentence whose parse we cannot use has what a statement needs."""
    order = tree.nodes()
    words = [n for n in order if n.pos != "PUNCT"]
    finite = any(n.tag in FINITE_TAGS or (n.tag == "VBN" and n.child("dobj")) for n in words)
    named = any(n.pos in NOMINAL_POS for n in words[:-1])
    return (
        finite
        and not _announces(tree)
        and not (words[0].text.lower() in ("so", "nor", "neither") and words[1].tag == "MD")
        and not (_only_named(tree) or named_only(tree, order))
        and named
        and len(words) > 3
        and words[0].tag not in ("VB", "WP", "WDT", "MD")
        and not (words[0].text == "That" and words[0].dep == "mark" and words[0].parent is tree)
        and (words[0].text.lower() == "when" or words[0].tag != "WRB")
        and not _question(tree, order)
        and not (_opens_saying(tree, order) and fault(tree) == "nothing said")
    )


def _opens_saying(tree: Node, order: list[Node]) -> bool:
    """ "Ode proposed:"; "Why?" the mayor, Ode, asked."""
    alone = all(c.dep in ("punct", *SUBJECTS) for c in tree.children)
    return order[-1].text == ":" or (alone and tree.lemma in SAYING)


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
    order = [n for n in order if n.text != ","]  # "You know him?," she said
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


def _claims_of(draft: Draft, fine: bool, source: Mapping[int, Node]) -> list[Draft]:
    clauses = _settle(draft, fine, source)
    return [claim for clause in clauses for claim in _finished(clause, fine, source)]


def _sound(root: Node, source: Mapping[int, Node]) -> bool:
    return not fault(root) and not torn(root, source)


def _settle(draft: Draft, fine: bool, source: Mapping[int, Node]) -> list[Draft]:
    """Clauses apart, those that make sentences, again and again: a clause taken out of another may
    hold facts itself.
    """
    _shed(draft.root)
    whole = draft.root.copy()
    parts = split_clauses(draft, fine)
    for part in parts:
        _shed(part.root)
    sound = [part for part in parts if _sound(part.root, source)]
    if sound[:1] == parts[:1] or not _sound(whole, source):
        return sound
    return [Draft(whole, draft.rules, draft.certainty, draft.writer, draft.origin)]


def _finished(draft: Draft, fine: bool, source: Mapping[int, Node]) -> list[Draft]:
    """The coarse claims of one clause; in the fine profile each with its children."""
    kinds = each_example(replace(draft, root=draft.root.copy()), fine)
    each = [d for kind in kinds for d in _members(kind)]
    coarse = [d for d in each if _sound(d.root, source)] or [draft]
    if not fine:
        return coarse
    return [_with_children(d) for d in coarse]


def _members(draft: Draft) -> list[Draft]:
    """The claims of each list that may be taken apart, and of the lists in those."""
    apart = [one for dated in each_year(draft) for one in each_subject(dated)]
    generally = [general for one in apart for general in expand_general(one)]
    each = [d for general in generally for d in expand(general, fine=False)]
    if len(each) == len(generally):
        return each
    return [m for d in each for dated in each_year(d) for m in expand_general(dated)]


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


def _so_much(root: Node) -> bool:
    """ "So badly was it damaged that": no "so" that links."""
    words = [n for n in root.nodes()[:2] if n.text.lower() == "so" or n.tag in ("RB", "JJ")]
    return len(words) > 1 and words[0].text.lower() == "so"


def _shed(root: Node) -> None:
    """Drop what only links the sentence to the one before, and a reported clause's "that"."""
    while root.left:
        first = root.left[0]
        linking = (
            first.dep in ("advmod", "cc", "intj")
            and first.lemma.lower() in LEADING
            and not _so_much(root)
        )
        if (
            (
                (first.dep == "mark" and first.text == "that")
                or (first.dep == "punct" and (first.text in (",", ";", ":", "-", "–", "—")))
            )
            or (first.dep == "mark" and first.lemma.lower() in (*CONCESSIVE, "as", "because", "so"))
            or (linking and not first.children)
            or (first.dep == "intj" and first.lemma.lower() in SPOKEN and not first.children)
            or (first.tag == "WRB" and first.text.lower() == "how" and not first.children)
            or (first.dep == "cc" and first.lemma.lower() != "nor")
            or (first.dep in ("prep", "advmod") and links(first))
        ):
            first.detach()
        else:
            break
