"""Lists to claims: one claim for each conjunct, where the list may be taken apart."""

from claims.splitting.drafts import (
    Draft,
    inherit,
    is_general,
    is_negated,
    is_predicate,
    is_time,
    not_only,
)
from claims.splitting.realise import agree
from claims.splitting.tree import AUXILIARIES, NOMINAL_POS, SUBJECTS, Node, ancestors, word

CAP = {False: 6, True: 12}  # the most claims one draft may become, by profile
COLLECTIVE = frozenset(
    "meet marry combine merge agree differ compete cooperate unite separate divorce share "
    "resemble exchange join clash negotiate collaborate be".split()
)
LONG = 35  # words from which on a parse of clauses within clauses is not to be trusted
MUTUAL = frozenset("marry married engaged equal similar different alike identical close".split())
QUANTIFIERS = frozenset("numerous various several many some other different few both".split())
LISTED = 3  # members from which on a list in a general statement is several facts
COMPLEMENTS = frozenset("dobj pobj attr prep pcomp xcomp acomp".split())
WHOLES = frozenset("make compose consist form combine mix comprise range divide".split())
RELATIONAL = frozenset(
    "founder co-founder cofounder director head president chairman chairwoman chair ceo owner "
    "editor leader captain manager partner secretary chief producer creator winner".split()
)
RECIPROCAL = frozenset({"each", "one"})


def expand(draft: Draft, fine: bool) -> list[Draft]:
    """The draft once for each conjunct of its lists, in order; itself where none may be split."""
    done: list[Draft] = []
    queue = [draft]
    while queue:
        current = queue.pop(0)
        site = _site(current.root, fine)
        if site is None:
            done.append(current)
            continue
        made = _versions(current, site)
        if len(made) + len(queue) + len(done) > CAP[fine]:
            done += [current, *queue]
            break
        queue = made + queue
    return done


def expand_general(draft: Draft) -> list[Draft]:
    """The members of a long list in what is said in general, each a claim: "it cures A, B and C".

    Of a thing made of or lying between several, none does alone.
    """
    root = draft.root
    always = root.lemma == "include" and root.subject is not None
    if is_negated(root) or not (always or is_general(root)):
        return [draft]
    for first in _complements(root):
        if len(conjuncts(first)) >= LISTED and _allowed(first, root, fine=True):
            return _versions(draft, first)
    return [draft]


def _complements(node: Node) -> list[Node]:
    """The nouns after a verb that are not inside clauses of their own."""
    out: list[Node] = []
    for child in node.right:
        if child.dep not in COMPLEMENTS or node.lemma in WHOLES:
            continue
        if child.dep in ("dobj", "pobj", "attr"):
            out.append(child)
        out += _complements(child)
    return out


def conjuncts(first: Node) -> list[Node]:
    """The members of a list, the first one included."""
    return [first, *(c for c in first.right if c.dep == "conj")]


def _site(root: Node, fine: bool) -> Node | None:
    """The first list that may be taken apart."""
    for node in root.nodes():
        if node is root or node.child("conj") is None:
            continue
        if _allowed(node, root, fine):
            return node
    return None


def _allowed(first: Node, root: Node, fine: bool) -> bool:
    members = conjuncts(first)
    connectors = {c.lemma.lower() for c in first.children if c.dep in ("cc", "preconj")}
    connectors |= {c.lemma.lower() for m in members[1:] for c in m.left if c.dep == "cc"}
    if connectors & {"or", "nor", "either", "neither", "versus", "rather", "than", "plus"}:
        return False
    if not connectors & {"and", "&", "but", "as", "also"} and len(members) < 3:
        return False
    if _one_name(first, members) or _blocked(first, root) or _told_apart(first):
        return False
    verb = first.parent
    if "but" in connectors and verb is not None and not_only(verb):
        return True
    if "but" in connectors and any(c.lemma.lower() == "not" for m in members for c in m.nodes()):
        return _not_only(first)
    if _shares_object(first, members):
        return False
    kind = _kind(first)
    if any(m.tag == "CD" for m in members) and any(m.tag != "CD" for m in members):
        return False
    if any(_kind(m) != kind for m in members[1:]):
        return False
    if kind == "verb":
        return _verbs(first, members, root)
    if kind == "prep":
        return all(is_time(m) == is_time(first) for m in members)  # not "in May and by a third"
    if kind == "noun":
        return _nouns(first, members, root, fine)
    return fine and kind == "adjective" and first.dep in ("acomp", "amod", "compound", "nmod")


def _shares_object(first: Node, members: list[Node]) -> bool:
    """ "to respect and enforce the law": the object of the last is that of all, or is it?"""
    return (
        is_predicate(first)
        and members[-1].child("dobj") is not None
        and any(all(c.dep in ("cc", "punct", "conj") for c in m.right) for m in members[:-1])
    )


def _kind(node: Node) -> str:
    if node.dep == "prep" or (node.pos in ("ADP", "SCONJ") and node.child("pobj", "pcomp")):
        return "prep"
    if is_predicate(node) and node.dep not in ("amod", "compound"):
        return "verb"
    if node.pos in NOMINAL_POS or node.tag.startswith("NN"):
        return "noun"
    return "adjective" if node.pos in ("ADJ", "VERB") else "other"


def _not_only(first: Node) -> bool:
    return any(c.lemma.lower() == "only" for c in first.left[:3])


def _one_name(first: Node, members: list[Node]) -> bool:
    """ "Food and Drug Administration": the "and" is part of the name."""
    inside = [c for c in first.right if c.dep == "cc"]
    return (bool(first.ent) and any(c.ent == first.ent for c in inside)) or (
        first.dep == "compound" and first.tag == "NNP" and members[-1].tag == "NNP"
    )


def _blocked(first: Node, root: Node) -> bool:
    """Under negation, condition, comparison, "between", or where only both together hold."""
    if _gapped(first):
        return True
    previous = first
    for up in ancestors(first):
        if up.dep == "prep" and up.lemma in (
            "despite",
            "amid",
            "amidst",
            "given",
            "between",
            "among",
            "amongst",
            "without",
        ):
            return True
        if is_predicate(up):
            if is_negated(up) and previous in up.right:
                return True
            if any(
                c.dep == "mark" and c.lemma in ("if", "unless", "whether", "when", "than", "as")
                for c in up.left
            ):
                return True
        if up.dep == "relcl" and up is not root:
            return True
        previous = up
    return _together(first, root)


def _told_apart(first: Node) -> bool:
    """ "four plants in Austria, Poland and Portugal": four in all."""
    prep = first.parent
    noun = prep.parent if prep is not None else None
    if first.dep != "pobj" or prep is None or noun is None:
        return False
    return noun.tag == "NNS" and any(c.dep == "nummod" for c in noun.left)


def _gapped(first: Node) -> bool:
    """ "law at Oxford and history at Yale": no list of places."""
    prep = first.parent
    if first.dep != "pobj" or prep is None:
        return False
    verb = prep.parent
    if verb is not None and prep in verb.right:
        after = verb.right[verb.right.index(prep) + 1 :]
        if after and after[0].dep == "prep" and after[0].lemma == prep.lemma:
            return True
    return any(
        c.dep == "prep" and c.lemma == prep.lemma for m in conjuncts(first)[1:] for c in m.right
    ) and not any(c.dep == "prep" for c in first.right)


def _together(first: Node, root: Node) -> bool:
    """Collective subjects and reciprocals: "A and B met", "... each other", "both", "together"."""
    low = {n.lemma.lower() for n in root.nodes()}
    if ("other" in low and low & RECIPROCAL) or "together" in low or "respectively" in low:
        return True
    if first.dep in ("nsubj", "nsubjpass"):
        if root.lemma in COLLECTIVE and root.lemma != "be":
            return True
        attr, state = root.child("attr"), root.child("acomp")
        if (state is not None and state.lemma in MUTUAL) or root.lemma in MUTUAL:
            return True
        if attr is not None and attr.tag in ("NNS", "NN") and root.lemma == "be":
            return True
        return any(n.lemma.lower() in ("both", "their", "they") for n in root.nodes())
    return False


def _verbs(first: Node, members: list[Node], root: Node) -> bool:
    """Infinitives and participles; of finite clauses only the two halves of what is said."""
    if not any(m.finite for m in members):
        return True
    return (
        first.dep == "ccomp"
        and first.parent is root
        and len(members) == 2
        and len(root.nodes()) < LONG
        and all(m.finite for m in members)
    )


def _nouns(first: Node, members: list[Node], root: Node, fine: bool) -> bool:
    if fine:
        return True
    if _roles(first, members):
        return True
    # Coarse: a list of things is one fact, unless its members are described one by one.
    if first.dep not in ("dobj", "attr", "pobj") or len(members) > 3:
        return False
    return all(_heavy(m) for m in members)


def _roles(first: Node, members: list[Node]) -> bool:
    """ "is an astronomer and clockmaker", "served as a pilot and teacher"."""
    verb = first.parent
    if verb is None or any(m.tag not in ("NN", "NNP") for m in members):
        return False
    if first.dep == "attr" and verb.lemma in ("be", "become", "remain"):
        return True
    return first.dep == "pobj" and verb.text.lower() == "as" and not verb.left


def _heavy(node: Node) -> bool:
    own = [c for c in node.children if c.dep not in ("cc", "punct", "conj", "preconj")]
    return sum(len(c.nodes()) for c in own) >= 2 and any(
        c.dep in ("amod", "prep", "acl", "relcl", "poss", "nummod") for c in own
    )


# ------------------------------------------------------------ making the versions


def _versions(draft: Draft, site: Node) -> list[Draft]:
    members = conjuncts(site)
    order = draft.root.nodes()
    at = order.index(site)
    shared = _shared(site, members)
    tail = _tail(site, members)
    out: list[Draft] = []
    for k in range(len(members)):
        root = draft.root.copy()
        here = root.nodes()[at]
        verb = here.parent
        subject = here.dep in SUBJECTS
        _keep(here, k, shared, tail)
        for extra in not_only(verb) if verb is not None else []:
            extra.detach()
        if subject and verb is not None and verb.subject is not None:
            agree(verb, verb.subject)
        out.append(inherit(draft, root, "list member"))
    return [Draft(d.root, d.rules, d.certainty, d.writer, draft.origin) for d in out]


def _shared(first: Node, members: list[Node]) -> list[list[Node]]:
    """For each member the modifiers of the first that hold for it too."""
    out: list[list[Node]] = [[]]
    for member in members[1:]:
        own = [c for c in member.left if c.dep not in ("cc", "punct", "preconj", "advmod")]
        determined = any(
            c.dep in ("det", "poss", "nummod", "predet") or c.lemma in QUANTIFIERS for c in own
        )
        mine: list[Node] = []
        if _kind(first) == "noun" and not determined and member.pos != "PROPN":
            for mod in first.left:
                quantifier = mod.dep in ("det", "poss", "predet") or mod.lemma in QUANTIFIERS
                if (quantifier and not (mod.lemma in ("a", "an") and member.tag == "NNS")) or (
                    mod.dep == "amod" and not own and not member.right and _shareable(first, mod)
                ):
                    mine.append(mod)
        if _kind(first) == "verb" and not any(c.dep in AUXILIARIES for c in member.left):
            mine += [c for c in first.left if c.dep in ("aux", "auxpass", "mark")]
            if member.subject is None and first.subject in first.left:
                mine = [c for c in first.left if c.dep in SUBJECTS] + mine
        out.append(mine)
    return out


def _shareable(first: Node, mod: Node) -> bool:
    """ "young men and women", but not "assistant professor and curator"."""
    return mod.ent == "NORP" if first.dep == "attr" else not mod.ent


def _tail(first: Node, members: list[Node]) -> list[Node]:
    """ "founder and CEO of the firm": what follows the last member and holds for all."""
    last = members[-1]
    if _kind(first) != "noun" or any(
        c.dep not in ("cc", "punct", "conj", "preconj") for m in members[:-1] for c in m.right
    ):
        return []
    if any(c.dep == "det" for c in last.left) or last.pos == "PROPN":
        return []
    det = first.child("det")
    role = det is not None and det.lemma.lower() in ("a", "an")
    if role and any(m.lemma.lower() not in RELATIONAL for m in members[:-1]):
        return []  # "a lawyer and advocate of reform", but "a founder and director of the firm"
    return [c for c in last.right if c.dep == "prep" and c.lemma in ("of", "for", "in", "at")][:1]


def _keep(first: Node, k: int, shared: list[list[Node]], tail: list[Node]) -> None:
    """Keep only the k-th member of the list whose first member is this node."""
    members = conjuncts(first)
    if k == 0:
        after = _after_list(first)
        own = any(c.dep == "prep" for c in first.right if c not in after)
        _drop_rest(first)
        if own:
            first.right = [c for c in first.right if c not in after]
        for extra in tail:
            first.put_right(extra.copy())
        return
    after = _after_list(first)
    chosen = members[k].detach()
    for child in list(chosen.left):
        if (child.dep in ("cc", "punct", "preconj") and child.text not in '"“‘(') or (
            child.lemma.lower() in ("also", "then") and child is chosen.left[0]
        ):
            child.detach()
    for offset, mod in enumerate(shared[k]):
        chosen.put_left(mod.copy(), offset)
    if k < len(members) - 1:
        for extra in tail:
            chosen.put_right(extra.copy())
    while chosen.right and chosen.right[-1].dep == "cc":
        chosen.right[-1].detach()
    last = k == len(members) - 1
    own = any(c.dep == "prep" for c in first.right if c not in after)
    for extra in after if last or not own else []:
        chosen.put_right(extra.detach())
    chosen.dep = first.dep
    first.replace(chosen)


def _after_list(first: Node) -> list[Node]:
    """ "founder and head of the firm": what follows the list and hangs on its first member."""
    last = max((k for k, c in enumerate(first.right) if c.dep in ("conj", "cc")), default=-1)
    return [c for c in first.right[last + 1 :] if c.dep != "punct"] if last >= 0 else []


def _drop_rest(first: Node) -> None:
    kept: list[Node] = []
    for child in first.right:
        if child.dep in ("conj", "cc") or (child.dep == "punct" and child.text in (",", ";")):
            continue
        kept.append(child)
    first.right = kept
    drop = ("both", "only", "not")
    first.left = [
        c
        for c in first.left
        if not (c.dep == "preconj" or (_is_only(first) and c.lemma.lower() in drop))
    ]


def _is_only(first: Node) -> bool:
    lemmas = [c.lemma.lower() for c in first.left]
    return "not" in lemmas and "only" in lemmas


__all__ = ["CAP", "conjuncts", "expand", "word"]
