"""A claim once for each member of a list, with what the members share."""

from claims.splitting.drafts import Draft, comma_before, inherit, is_predicate, not_only
from claims.splitting.lexicon.objects import NEVER_AN_OBJECT
from claims.splitting.lexicon.people import KIN, is_person
from claims.splitting.tree import AUXILIARIES, NOMINAL_POS, PREDICATE_POS, SUBJECTS, Node
from claims.splitting.wording.phrases import in_a_word
from claims.splitting.wording.realise import agree

QUANTIFIERS = frozenset("numerous various several many some other different few both".split())
ONGOING = frozenset(
    "live work play study train perform teach travel serve compete sing dance act write stay "
    "reside".split()
)
PLACING = frozenset("in at on near across around throughout with for".split())
RELATIONAL = frozenset(
    "founder co-founder cofounder director head president chairman chairwoman chair ceo owner "
    "editor leader captain manager partner secretary chief producer creator winner author "
    "chairperson co-author member host star coach minister mayor governor".split()
)


def versions(draft: Draft, site: Node) -> list[Draft]:
    """The draft once for each member of the list that begins with this word."""
    members = conjuncts(site)
    order = draft.root.nodes()
    at = order.index(site)
    shared = _shared(site, members)
    tail = tail_of(site, members)
    out: list[Draft] = []
    for k in range(len(members)):
        root = draft.root.copy()
        here = root.nodes()[at]
        verb = here.parent
        subject = here.dep in SUBJECTS
        _without_both(root, here)
        _keep(here, k, shared, tail)
        for extra in not_only(verb) if verb is not None else []:
            extra.detach()
        if subject and verb is not None and verb.subject is not None:
            agree(verb, verb.subject)
        out.append(inherit(draft, root, "list member"))
    return [Draft(d.root, d.rules, d.certainty, d.writer, draft.origin) for d in out]


def _without_both(root: Node, first: Node) -> None:
    """ "for both A and B", "both in A and in B": each of them alone is not both."""
    order = root.nodes()
    at = order.index(first.nodes()[0])
    for node in reversed(order[max(at - 2, 0) : at + 1]):
        if node.text.lower() == "both" and node.parent is not None:
            host = node.parent
            if host.tag in ("NNS", "NNPS") and host is not order[at] and host is not first:
                return  # "wants both sides to A and B"
            side = host.left if node in host.left else host.right
            place = side.index(node)
            inner = [c.detach() for c in node.children]
            node.detach()
            for child in reversed(inner):
                child.parent = host
                side.insert(place, child)
            return
        if node.dep == "punct" or node.pos in PREDICATE_POS:
            return
        if node.pos in ("NOUN", "PROPN") and node.i < first.i and node is not order[at]:
            return  # "urged both sides to A and B": both of them to do each


def _shared(first: Node, members: list[Node]) -> list[list[Node]]:
    """For each member the modifiers of the first that hold for it too."""
    out: list[list[Node]] = [[]]
    for member in members[1:]:
        own = [c for c in member.left if c.dep not in ("cc", "punct", "preconj", "advmod")]
        determined = any(
            c.dep in ("det", "poss", "nummod", "predet") or c.lemma in QUANTIFIERS for c in own
        )
        determined = determined or member.tag == "CD"  # "a cook and one of the first"
        mine: list[Node] = []
        noun = kind_of(first) == "noun" and kind_of(member) != "verb"
        apart = _as_well(first, member)
        named = first.pos == "PROPN" and member.tag == "NNS" and first.dep in ("pobj", "dobj")
        if noun and not determined and not apart and member.pos != "PROPN" and not named:
            for mod in first.left:
                quantifier = mod.dep in ("det", "poss", "predet") or mod.lemma in QUANTIFIERS
                quantifier = quantifier and mod.text.lower() != "both"
                if quantifier and not (mod.lemma in ("a", "an") and member.tag == "NNS"):
                    mine.append(mod)
        helped = any(c.dep in AUXILIARIES for c in member.left) or _by_itself(first, member)
        if kind_of(first) == "verb" and not helped:
            marked = member.child("mark") is not None
            mine += [c for c in first.left if c.dep in ("aux", "auxpass", "mark")[: 3 - marked]]
        if kind_of(first) == "verb" and member.subject is None and first.subject in first.left:
            mine = [c for c in first.left if c.dep in SUBJECTS] + mine  # "let Ode sing and dance"
        plain = member.tag == "JJ" and not any(n.tag in ("JJS", "RBS") for n in member.nodes())
        if plain and first.dep == "amod" and not own:
            mine += [c for c in first.left if c.tag == "RBS"]  # "the most gifted and original"
        out.append(mine)
    return out


def _by_itself(first: Node, member: Node) -> bool:
    """ "that errors may creep in, and that some did", "that he was stung and then sang"."""
    clause = member.subject is not None and member.child("mark") is not None
    helpers = {c.dep for c in first.left} & set(AUXILIARIES)
    return bool(helpers) and (clause or (member.tag == "VBD" and first.tag == "VBN"))


def _as_well(first: Node, member: Node) -> bool:
    """Behind "as well as", which opens a phrase of its own."""
    before = first.right_before(member)
    joint = next((c for c in reversed(before) if c.dep == "cc"), None)
    return joint is not None and joint.text.lower() == "as"


def tail_of(first: Node, members: list[Node]) -> list[Node]:
    """ "founder and CEO of the firm": what follows the last member and holds for all."""
    last = members[-1]
    if any(c.dep not in ("cc", "punct", "conj", "preconj") for m in members[:-1] for c in m.right):
        return []
    if kind_of(first) == "verb":
        # "writing and publishing books", "living and working in Lund"
        acts = last.child("dobj") is not None or all(m.lemma in ONGOING for m in members)
        takes = not all(m.lemma in NEVER_AN_OBJECT for m in members[:-1])
        both = ("dobj", "prep") if takes else ("prep",)
        shared = [c for c in last.right if c.dep in both and acts]
        return [c for c in shared if c.dep == "dobj" or c.lemma in PLACING]
    if kind_of(first) != "noun":
        return []
    if any(c.dep in ("det", "poss") for c in last.left) or last.pos == "PROPN":
        return []
    if kind_of(last) != "noun" or _as_well(first, last):
        return []  # "of theft and lying in court"
    alone = first.child("det", "poss") is None
    if len(members) > 2 and alone and any(c.dep == "amod" for c in last.left):
        return []  # "hunger, floods, and deep dislike of the king"
    if first.child("poss") is not None and first.child("amod") is not None:
        return []  # "his calm voice and love of trees", though "his study and love of trees"
    det = first.child("det")
    role = det is not None and det.lemma.lower() in ("a", "an")
    if role and any(m.lemma.lower() not in RELATIONAL for m in members[:-1]):
        return []  # "a lawyer and advocate of reform", but "a founder and director of the firm"
    if _of_the_last(first, members):
        return []
    return [c for c in last.right if c.dep == "prep" and c.lemma in ("of", "for", "in", "at")][:1]


def _of_the_last(first: Node, members: list[Node]) -> bool:
    """ "activist and widow of the mayor", "our friend and chairwoman of the fund": of the last one,
    where those before it are nobody's, or somebody's already.
    """
    last = members[-1]
    if not is_person(last.lemma.lower()) or last.child("det", "poss") in last.left[:1]:
        return False
    owner = first.child("poss")
    if owner is not None and owner.tag == "PRP$":
        return first.dep in ("appos", "attr") and last.lemma.lower() in RELATIONAL
    others = [m.lemma.lower() for m in members[:-1]]
    kin = last.lemma in KIN and KIN.isdisjoint(others) and RELATIONAL.isdisjoint(others)
    return kin and all(map(is_person, others)) and "friend" not in others


def _keep(first: Node, k: int, shared: list[list[Node]], tail: list[Node]) -> None:
    """Keep only the k-th member of the list whose first member is this node."""
    members = conjuncts(first)
    if k == 0:
        after = _after_list(first)
        own = any(c.dep == "prep" for c in first.right if c not in after)
        _drop_rest(first)
        # "at Moor College and Ode College, Lund": the second is in Lund
        determined = members[-1].child("det", "poss") in members[-1].left
        theirs = ("appos", "relcl") if determined else ("appos",)
        own = own or _of_the_last(first, members)
        first.right = [c for c in first.right if c not in after or not (own or c.dep in theirs)]
        for extra in tail:
            first.put_right(extra.copy())
        return
    after = _after_list(first)
    chosen = members[k].detach()
    for child in list(chosen.left):
        if in_a_word(child):
            continue  # Blu-ray
        if (child.dep in ("cc", "punct", "preconj") and child.text not in '"“‘(') or (
            child.lemma.lower() in ("also", "then", "later", "recently") and child is chosen.left[0]
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
    if chosen.tag == "VBG" and comma_before(chosen) and chosen.parent is not None:
        before = chosen.parent.right_before(chosen)[-1]
        if before.dep == "punct":
            before.i = -1  # ", burying A and filling B": it stands before the second one, too


def _after_list(first: Node) -> list[Node]:
    """ "founder and head of the firm": what follows the list and hangs on its first member."""
    last = max((k for k, c in enumerate(first.right) if c.dep in ("conj", "cc")), default=-1)
    if last >= 0 and any(c.dep == "poss" for c in first.right[last].left):
        return []  # "his voice and his love of trees": no voice of trees
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


def conjuncts(first: Node) -> list[Node]:
    """The members of a list, the first one included."""
    return [first, *(c for c in first.right if c.dep == "conj")]


def kind_of(node: Node) -> str:
    """What a member of a list is: "prep", "verb", "noun", "adjective" or "other"."""
    if node.dep == "prep" or (node.pos in ("ADP", "SCONJ") and node.child("pobj", "pcomp")):
        return "prep"
    if is_predicate(node) and node.dep not in ("amod", "compound"):
        return "verb"
    if node.pos in NOMINAL_POS or node.tag.startswith("NN"):
        return "noun"
    return "adjective" if node.pos in ("ADJ", "VERB") else "other"


def rather_noun(member: Node) -> bool:
    """ "citing cracks and unregulated digging by miners": the digging is cited."""
    return member.tag == "VBG" and member.child("amod", "det", "poss", "compound") is not None
