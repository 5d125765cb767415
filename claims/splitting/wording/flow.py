"""The words of a claim in their order, with the marks that still stand between something."""

from itertools import pairwise

from claims.splitting.tree import Node, word
from claims.splitting.wording.commas import close_aside, lone_comma, open_aside
from claims.splitting.wording.dashes import both_or_none, in_brackets

CLOSING = frozenset(")]}”’»,.;:!?%…")
PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "‘": "’"}
SPELLS = frozenset("time season year month week day night".split())
SEPARATORS = frozenset({",", ";", ":", "-", "--", "–", "—", "...", "…", "/", "."})
NOUNS = ("NOUN", "PROPN", "NUM")
BEFORE_NOUN = frozenset("amod compound nmod nummod poss".split())


class Source:
    """The words of a sentence, and where its marks stand: looked for once for all its claims."""

    def __init__(self, words: list[Node]) -> None:
        self.words = words
        self.pairs = _pairs(words)
        self.neighbours = _neighbours(words)
        self.plain = {n.i for n in words if n.pos != "PUNCT"}
        self.quotes = {n.i for n in words if n.text in "\"'“”‘’"}


def flow(root: Node, sentence: Source, as_written: bool = False) -> list[Node]:
    """The nodes of a claim in order, without punctuation that lost what it stood between.

    as_written: nothing was moved, so the words stand as in the source, wherever they hang.
    """
    nodes, source = root.nodes(), sentence.words
    if as_written and all(n.i >= 0 for n in nodes):
        nodes.sort(key=lambda n: n.i)
    words = [n for n in nodes if n.pos != "PUNCT" and n.dep != "punct"]
    if not words:
        return []
    nodes = _with_partners(nodes, source, sentence.pairs)
    kept: list[Node] = []
    quotes = _paired(nodes)
    if len(nodes) == len(source):  # nothing was cut: "a) ... b)" needs no partners
        labels = pairwise(nodes)
        quotes |= {id(n) for label, n in labels if n.text in CLOSING and _closes(label, n)}
    for at, node in enumerate(nodes):
        if node.pos != "PUNCT" and node.dep != "punct":
            kept.append(node)
        elif node.i < 0 or (node.text in SEPARATORS and _stands(at, nodes, sentence, root)):
            if kept and not (kept[-1].dep == "punct" and kept[-1].text in SEPARATORS):
                kept.append(node)
        elif node.text not in SEPARATORS and node.text not in "!?" and id(node) in quotes:
            kept.append(node)
    kept = in_brackets(both_or_none(kept, nodes, source), source)
    close_aside(root, kept, source)
    open_aside(root, kept, source)
    kept = _ended(kept)
    lone = lone_comma(root, kept, source)
    kept = [n for n in kept if n is not lone]
    return _ended(_unquoted(_apart(kept, root, sentence.quotes)))


def _closes(label: Node, mark: Node) -> bool:
    """Whether a bracket stands behind the label of an item."""
    return mark.text not in ")]" or (len(label.text) < 3 and label.text.isalnum())


def _ended(kept: list[Node]) -> list[Node]:
    """Without marks that part it from what is cut behind it."""
    while kept and kept[-1].text in SEPARATORS:
        kept.pop()
    return kept


def _apart(kept: list[Node], root: Node, marks: set[int]) -> list[Node]:
    """With a comma between two nouns that stand side by side only because of what was cut."""
    out: list[Node] = []
    for node in kept:
        last = out[-1] if out else None
        if (
            last is not None
            and last.i > root.i >= 0
            and not marks.issuperset(range(last.i + 1, node.i))
            and (_side_by_side(last, node) or _next_of_series(last, node, out))
            and node.ent not in ("DATE", "TIME")
            and "punct" not in (last.dep, node.dep)
            and not _describes(last)
        ):
            comma = word(",", ",", "PUNCT", ",", "punct")
            comma.parent = root
            out.append(comma)
        out.append(node)
    return out


def _next_of_series(last: Node, node: Node, kept: list[Node]) -> bool:
    """ "by Ann Ode, by a son and by a dog", where what Ann Ode is was cut."""
    if node.dep not in ("prep", "agent") or last.pos not in NOUNS or node.i <= last.i + 1:
        return False
    if any(n.ent in ("DATE", "TIME") for n in node.nodes()):
        return False  # "the first in Oban [, a town,] in ten years"
    return any(
        n.dep == node.dep and n.lemma == node.lemma and n.parent is node.parent for n in kept
    )


def _side_by_side(last: Node, node: Node) -> bool:
    """Two nouns, or a noun and the article of a phrase that tells of it: the highest yet."""
    up = node.parent
    if up is not None and up.dep == "npadvmod" and (up.lemma in SPELLS or up.ent == "DATE"):
        return False  # "led the league four times", "is held in Oban every May"
    opens = up is not None and up.dep in ("npadvmod", "appos") and up.left[:1] == [node]
    best = opens and up is not None and up.tag == "JJS"
    second = up.pos if up is not None and opens else node.pos
    return last.pos in NOUNS and (second in NOUNS or best)


def _describes(node: Node) -> bool:
    """Whether a noun stands before another to say which: "track" of "track and field athlete"."""
    while node.dep == "conj" and node.parent is not None:
        node = node.parent
    return node.dep in BEFORE_NOUN or node.ent == "NORP"


def _unquoted(kept: list[Node]) -> list[Node]:
    """Without the marks around a whole claim: that it is quoted is told beside it."""
    marks = [k for k, n in enumerate(kept) if n.text in ('"', "“", "”")]
    if len(marks) == 2 and marks[0] == 0 and marks[1] == len(kept) - 1:
        return kept[1:-1]
    return kept


def _neighbours(source: list[Node]) -> dict[int, tuple[int, int]]:
    """For each mark the index of the word before and after it in the source."""
    out: dict[int, tuple[int, int]] = {}
    before = -1
    waiting: list[int] = []
    for node in source:
        if node.pos == "PUNCT" or node.dep == "punct":
            waiting.append(node.i)
            out[node.i] = (before, -1)
        else:
            for mark in waiting:
                out[mark] = (out[mark][0], node.i)
            waiting.clear()
            before = node.i
    return out


def _stands(at: int, nodes: list[Node], sentence: Source, root: Node) -> bool:
    """Whether a separating mark still stands between the words it stood between."""
    before = next((n for n in reversed(nodes[:at]) if n.pos != "PUNCT"), None)
    after = next((n for n in nodes[at + 1 :] if n.pos != "PUNCT"), None)
    mark = nodes[at]
    sides = sentence.neighbours.get(mark.i)
    if before is None or after is None or sides is None:
        return False
    if mark.parent is root and mark in root.left and root.left.index(mark):
        previous = root.left[root.left.index(mark) - 1]
        if previous.dep in ("prep", "npadvmod", "advcl", "advmod"):
            if mark.text in (",", ":"):
                return True
            return mark.text in ("–", "—") and (before.i, after.i) == sides
    if after.i != sides[1]:
        return False
    # "a boat carrying coal, in May": a comma that stood behind what was cut, and not before it
    aside = before.dep in ("appos", "npadvmod") and before.nodes()[0] in nodes
    opening = nodes.index(before.nodes()[0]) if aside else 0
    if opening and nodes[opening - 1].text == "," and before.i < sides[0]:
        return True  # "one of his men, Bo Roe, [a cook,] to Ulm"
    behind_noun = before.pos in NOUNS and before.i + 1 in sentence.plain and before.i < sides[0]
    return before.i == sides[0] or behind_noun


def _pairs(source: list[Node]) -> list[tuple[int, int]]:
    """Where in the sentence its quotation marks are, two and two; none where one is left over."""
    marks = [k for k, n in enumerate(source) if n.text == '"']
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    opened = not any(source[a].space or source[b - 1].space for a, b in pairs)
    return pairs if opened and len(marks) % 2 == 0 else []  # none that began in another sentence


def _with_partners(
    nodes: list[Node], source: list[Node], pairs: list[tuple[int, int]]
) -> list[Node]:
    """With the mark that opens or closes what is quoted where all of that stands in the claim,
    and without one whose partner was cut.

    "Ode sang and wrote, "Proud of you."": the parser hangs the last mark on the first verb.
    """
    here = {n.i for n in nodes}
    out = list(nodes)
    quoted = {n.i for a, b in pairs for n in source[a : b + 1]}
    if all(n.i in quoted or n.pos == "PUNCT" for n in nodes):
        words = {n.i for n in nodes if n.pos != "PUNCT"}
        pieces = [1 for a, b in pairs if words & {n.i for n in source[a:b]}]
        # speech in pieces: "The mill," said Ode, "is old."
        return [n for n in out if n.text != '"'] if len(pieces) > 1 else out
    for opens, closes in pairs:
        inside = [n.i for n in source[opens + 1 : closes] if n.pos != "PUNCT"]
        lost = [source[k] for k in (opens, closes) if source[k].i not in here]
        if len(lost) != 1 or not inside:
            continue
        first = lost[0] is source[opens]
        if here.issuperset(inside):
            at = next(k for k, n in enumerate(out) if n.i == inside[0 if first else -1])
            out.insert(at + (not first), lost[0])
        else:
            left = source[closes if first else opens].i
            out = [n for n in out if n.i != left]
    return out


def _paired(nodes: list[Node]) -> set[int]:
    """Identities of quotation marks and brackets whose partner is there too."""
    good: set[int] = set()
    stack: list[tuple[str, int]] = []
    for at, node in enumerate(nodes):
        mark = node.text
        if mark in ('"', "''", "``", "'"):
            same = "'" if mark == "'" else '"'
            if stack and stack[-1][0] == same:
                start = stack.pop()[1]
                if at - start > 1:
                    good |= {id(nodes[start]), id(node)}
            elif node.pos == "PUNCT" and (node.lead or not node.space or mark != '"'):
                stack.append((same, at))  # not one that closes what was cut
        elif mark in PAIRS:
            stack.append((PAIRS[mark], at))
        elif stack and stack[-1][0] == mark:
            start = stack.pop()[1]
            if at - start > 1:
                good |= {id(nodes[start]), id(node)}
        elif node.pos != "PUNCT" and node.dep != "punct":
            continue
        elif mark not in SEPARATORS and mark not in CLOSING:
            good.add(id(node))
    return good
