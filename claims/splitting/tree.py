"""The working tree of a sentence: its parse as plain nodes that can be cut and joined."""

from collections.abc import Iterable, Set

from claims.errors import SplittingError
from claims.splitting.parsed import Doc
from claims.splitting.parsed import Span as Tokens

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
NOUN_SUBJECTS = ("nsubj", "nsubjpass")
AUXILIARIES = ("aux", "auxpass")
FINITE_TAGS = ("VBD", "VBZ", "VBP", "MD")
PREDICATE_POS = ("VERB", "AUX")
NOUN_POS = ("NOUN", "PROPN")
NOMINAL_POS = ("NOUN", "PROPN", "PRON", "NUM")
FRONTED = frozenset({"WP", "WDT", "WRB", "WP$"})
NOUN_ROLES = frozenset("nsubj nsubjpass dobj pobj attr appos conj".split())


# What a Doc remembers of words (see set_aside.py): in asides; not to be told; read in parts.
ASIDES, UNSAID, APART = "asides", "unsaid", "apart"


class CircleError(SplittingError):
    """A word was to be hung on one that hangs on it; its sentence is kept whole."""


class Node:
    """One word and what hangs on it; reading left, self, right gives the sentence."""

    __slots__ = (
        "dep",
        "ent",
        "i",
        "lead",
        "left",
        "lemma",
        "parent",
        "pos",
        "right",
        "space",
        "tag",
        "text",
    )

    def __init__(self, text: str, lemma: str, pos: str, tag: str, dep: str) -> None:
        self.text = text
        self.lemma = lemma
        self.pos = pos
        self.tag = tag
        self.dep = dep
        self.ent = ""
        self.i = -1  # index of the token in the parsed document; -1 for a word put in
        self.lead = True  # whitespace comes before it in the source
        self.space = True  # whitespace follows in the source
        self.left: list[Node] = []
        self.right: list[Node] = []
        self.parent: Node | None = None

    @property
    def children(self) -> list["Node"]:
        """Left and right children in order."""
        return self.left + self.right

    def child(self, *deps: str) -> "Node | None":
        """The first child with one of these labels."""
        for node in self.left:
            if node.dep in deps:
                return node
        for node in self.right:
            if node.dep in deps:
                return node
        return None

    def left_before(self, child: "Node") -> list["Node"]:
        """Left children before this one; all of them when it stands on the right."""
        return self.left[: self.left.index(child)] if child in self.left else self.left[:]

    def right_before(self, child: "Node") -> list["Node"]:
        """Right children before this one; none when it stands on the left."""
        return self.right[: self.right.index(child)] if child in self.right else []

    def behind(self, child: "Node") -> list["Node"]:
        """Right children after this one; all of them when it stands on the left."""
        at = self.right.index(child) + 1 if child in self.right else 0
        return self.right[at:]

    def nodes(self) -> list["Node"]:
        """The subtree in the order of the sentence."""
        out: list[Node] = []
        _collect(self, out)
        return out

    def copy(self) -> "Node":
        """The subtree again, without a parent."""
        return _copy(self, None)

    def detach(self) -> "Node":
        """Cut from the parent; the node itself."""
        if self.parent is not None:
            side = self.parent.left if self in self.parent.left else self.parent.right
            side.remove(self)
            self.parent = None
        return self

    def with_joint(self) -> list["Node"]:
        """A right child with the comma and the "and" before it, in order."""
        assert self.parent is not None
        siblings = self.parent.right
        at = start = siblings.index(self)
        while start and siblings[start - 1].dep in ("punct", "cc"):
            start -= 1
        return siblings[start : at + 1]

    def put_left(self, node: "Node", at: int = 0) -> None:
        """Make a node the left child in this place.

        Raises CircleError when it holds this one.
        """
        self._stands_below(node)
        node.parent = self
        self.left.insert(at, node)

    def put_right(self, node: "Node", at: int | None = None) -> None:
        """Make a node the right child in this place, or the last one.

        Raises CircleError when it holds this one.
        """
        self._stands_below(node)
        node.parent = self
        self.right.insert(len(self.right) if at is None else at, node)

    def _stands_below(self, node: "Node") -> None:
        up: Node | None = self if node.left or node.right else None
        while up is not None:
            if up is node:
                raise CircleError(f"{node.text!r} cannot stand below itself.")
            up = up.parent

    def replace(self, other: "Node") -> None:
        """Put another node in this one's place."""
        parent = self.parent
        if parent is not None:
            side = parent.left if self in parent.left else parent.right
            side[side.index(self)] = other
            other.parent = parent
            self.parent = None

    @property
    def subject(self) -> "Node | None":
        """The grammatical subject."""
        return self.child(*SUBJECTS)

    @property
    def finite(self) -> bool:
        """Has a finite verb of its own."""
        if self.tag in FINITE_TAGS or not self.left:
            return self.tag in FINITE_TAGS
        return any(c.dep in AUXILIARIES and c.tag in FINITE_TAGS for c in self.left)

    def __repr__(self) -> str:
        return f"<{' '.join(n.text for n in self.nodes())}>"


def _collect(node: Node, out: list[Node]) -> None:
    for child in node.left:
        if child.left or child.right:  # most words have none: no call for those
            _collect(child, out)
        else:
            out.append(child)
    out.append(node)
    for child in node.right:
        if child.left or child.right:
            _collect(child, out)
        else:
            out.append(child)


def _copy(node: Node, parent: Node | None) -> Node:
    twin = Node.__new__(Node)
    twin.text = node.text
    twin.lemma = node.lemma
    twin.pos = node.pos
    twin.tag = node.tag
    twin.dep = node.dep
    twin.ent = node.ent
    twin.i = node.i
    twin.space = node.space
    twin.lead = node.lead
    twin.parent = parent
    twin.left = left = []
    for child in node.left:
        left.append(_copy(child, twin))  # a comprehension is slower
    twin.right = right = []
    for child in node.right:
        right.append(_copy(child, twin))
    return twin


def word(text: str, lemma: str, pos: str, tag: str, dep: str) -> Node:
    """A word that is not in the source."""
    return Node(text, lemma, pos, tag, dep)


def ancestors(node: Node) -> Iterable[Node]:
    """From the parent to the root."""
    up = node.parent
    while up is not None:
        yield up
        up = up.parent


def top(node: Node) -> Node:
    """The root of the tree it stands in now: what was cut off is a tree of its own."""
    return [node, *ancestors(node)][-1]


def note(doc: Doc, what: str, places: Iterable[int]) -> None:
    """Have a Doc remember words by their places."""
    doc.user_data.setdefault(what, set()).update(places)


def noted(doc: Doc, what: str) -> Set[int]:
    """The words that a Doc remembers."""
    found: Set[int] = doc.user_data.get(what, frozenset())
    return found


def read(sentence: Tokens) -> tuple[list[Node], list[int]]:
    """The words of a parsed sentence, without white space, and the place of each one's head."""
    unsaid = noted(sentence.doc, UNSAID)
    tokens = [t for t in sentence if not (t.is_space or t.i in unsaid)] or list(sentence)
    place = {t.i: k for k, t in enumerate(tokens)}
    nodes: list[Node] = []
    heads: list[int] = []
    space = True
    for k, t in enumerate(tokens):
        node = Node(t.text, t.lemma_, t.pos_, t.tag_, t.dep_)
        node.ent, node.i, node.space, node.lead = t.ent_type_, t.i, bool(t.whitespace_), space
        space = node.space
        nodes.append(node)
        head = t.head
        while head.i not in place and head.head != head:
            head = head.head
        heads.append(place.get(head.i, k))
    while not is_tree(heads):  # two mends of a parse closed a circle
        _open_circle(heads)
    _one_root(nodes, heads)
    return nodes, heads


def grow(nodes: list[Node], heads: list[int]) -> Node:
    """The tree over a sentence's words: projective, lists flat."""
    _hyphens(nodes, heads)
    _slashes(nodes, heads)
    if not _projective(heads):
        _lift(nodes, heads)
    root = nodes[0]
    for k, node in enumerate(nodes):
        if heads[k] == k:
            root = node
            continue
        node.parent = nodes[heads[k]]
        (node.parent.left if k < heads[k] else node.parent.right).append(node)
    _flatten(root)
    return root


def straight(root: Node) -> Node:
    """The tree with its words in the order of the sentence, where a repair put one out of it."""
    order = root.nodes()
    places = [n.i for n in order]
    if places == sorted(places) or -1 in places or len(set(places)) < len(places):
        return root
    nodes = sorted(order, key=lambda n: n.i)
    at = {id(n): k for k, n in enumerate(nodes)}
    heads = [at[id(n.parent if n.parent is not None else n)] for n in nodes]
    for node in nodes:
        node.left, node.right, node.parent = [], [], None
    return grow(nodes, heads)


def _hyphens(nodes: list[Node], heads: list[int]) -> None:
    """Hang the hyphen of Blu-ray on the word it stands in."""
    for k in range(1, len(nodes) - 1):
        inside = nodes[k].text == "-" and not (nodes[k].lead or nodes[k].space)
        if inside and abs(heads[k] - k) > 1 and k not in heads:
            heads[k] = k - 1 if heads[k + 1] == k - 1 else k + 1


def _slashes(nodes: list[Node], heads: list[int]) -> None:
    """Make "g/cm³" and "m/s" one noun: what is behind the slash is no second one."""
    for k in range(1, len(nodes) - 1):
        slash, unit, other = nodes[k], k - 1, k + 1
        touching = slash.text == "/" and not (slash.lead or slash.space)
        nouns = all(nodes[j].pos in ("NOUN", "PROPN", "X") for j in (unit, other))
        if not touching or not nouns or heads[unit] == k:
            continue
        behind = heads[unit] == other
        last, first = (other, unit) if behind else (unit, other)
        for j in range(len(heads)):
            if not behind and heads[j] in (k, other) and j != unit:
                heads[j] = unit
        heads[first], slash.dep, nodes[first].dep = last, "nmod", "nmod"


def held(heads: list[int], k: int) -> list[int]:
    """What hangs on a word of the flat sentence."""
    return [j for j, head in enumerate(heads) if head == k and j != k]


def is_tree(heads: list[int]) -> bool:
    """Whether every word leads up to a root (its own head): two mended lists can close a circle."""
    for k in range(len(heads)):
        steps = 0
        while heads[k] != k and steps <= len(heads):
            k, steps = heads[k], steps + 1
        if steps > len(heads):
            return False
    return True


def _open_circle(heads: list[int]) -> None:
    """Make a root of one word of a circle."""
    for k in range(len(heads)):
        passed = set[int]()
        while heads[k] != k and k not in passed:
            passed.add(k)
            k = heads[k]
        if heads[k] != k:
            heads[k] = k
            return


def _one_root(nodes: list[Node], heads: list[int]) -> None:
    roots = [k for k, h in enumerate(heads) if h == k]
    keep = next((k for k in roots if nodes[k].pos in PREDICATE_POS), roots[0])
    for k in roots:
        if k != keep:
            heads[k] = keep
            nodes[k].dep = "dep"


def _projective(heads: list[int]) -> bool:
    return not any(True for _ in _crossings(heads))


def _crossings(heads: list[int]) -> Iterable[int]:
    arcs = [(min(k, h), max(k, h), k) for k, h in enumerate(heads) if k != h]
    for low, high, k in arcs:
        for j in range(low + 1, high):
            if not low <= heads[j] <= high and heads[j] != j:
                yield k
                break
            if heads[j] == j:
                yield k
                break


def _lift(nodes: list[Node], heads: list[int]) -> None:
    """Hang words with crossing arcs higher until none cross (Nivre & Nilsson 2005).

    First what English puts in front: "what" in "that is what we want to do".
    """

    def far(k: int) -> tuple[bool, int]:
        return nodes[k].tag not in FRONTED, abs(k - heads[k])

    for _ in range(4 * len(heads)):
        movable = (k for k in _crossings(heads) if heads[heads[k]] != heads[k])  # not on the root
        k = min(movable, key=far, default=None)
        if k is None:
            break
        heads[k] = heads[heads[k]]


def _flatten(root: Node) -> None:
    """Hang every conjunct of a list on its first one, where spaCy hangs it on the one before."""
    for node in root.nodes():
        if node.dep != "conj" or node.parent is None or node.parent.dep != "conj":
            continue
        before, first = node.parent, node.parent.parent
        if first is None or before not in first.right or node not in before.right:
            continue
        other = node.pos in ("ADP", "PART", "NOUN", "PROPN") or (
            node.tag == "VBG" and not node.finite
        )
        if other and before.finite and before.pos in PREDICATE_POS:
            continue  # "and is open to boats, but not to cars": of this verb alone
        if _pair_in_list(node, before, first):
            continue
        start = before.right.index(node)
        while start and before.right[start - 1].dep in ("cc", "punct", "preconj"):
            start -= 1
        moved = before.right[start:]
        del before.right[start:]
        at = first.right.index(before) + 1
        for offset, child in enumerate(moved):
            first.put_right(child, at + offset)


def _pair_in_list(second: Node, before: Node, first: Node) -> bool:
    """ "oil, bread, and salt and pepper", "to cook, to wash or dry, and to eat": a pair."""
    if [c.dep for c in second.with_joint()[:-1]] != ["cc"]:
        return False
    joint = second.with_joint()[0].lemma.lower()
    outer = before.with_joint()[:-1]
    if any(c.dep == "cc" for c in outer):  # the list has had its "and"
        middle = [c for c in first.right_before(outer[0]) if c.dep == "conj"]
        return outer[0].text == "," and bool(middle) and second.pos in NOMINAL_POS
    after = [c for c in first.behind(before) if c.dep == "cc"]
    return bool(after) and joint == "or" != after[-1].lemma.lower()
