"""Years listed behind what happened more than once: "won the cup twice: 1934 and 1938"."""

from claims.splitting.clauses.coordination import CAP
from claims.splitting.drafts import Draft, inherit, is_negated, is_time
from claims.splitting.noun_phrases.parentheses import YEAR
from claims.splitting.tree import AUXILIARIES, Node
from claims.splitting.wording.phrases import article, prepositional
from claims.splitting.wording.realise import inflect

OPENERS = frozenset({":", "("})
OFTEN = frozenset({"twice", "thrice"})
IN_A_ROW = frozenset("row consecutive successive straight total combined".split())


def each_year(draft: Draft) -> list[Draft]:
    """ "Ulm won the cup twice: 1934 and 1938" -> "Ulm won the cup twice", "... in 1934", "... in
    1938"; also "in 1934 and 1938".
    """
    root = draft.root
    if root.subject not in root.left:
        return [draft]
    listed = [n for c in root.right for n in c.nodes() if _only_years(n)]
    if not listed or is_negated(root) or any(c.tag == "MD" for c in root.left):
        return [draft]
    if any(n.lemma.lower() in IN_A_ROW for n in root.nodes()):
        return [draft]  # "won three times in a row, in 2018, 2019 and 2020"
    first = listed[0]
    host, years = _host(root, first), [n for n in first.nodes() if YEAR.fullmatch(n.text)]
    if host is None or len(years) > CAP[False] or years != sorted(years, key=lambda n: n.text):
        return [draft]
    _cut(root, first)
    out = [] if host is root else [inherit(draft, root, "years apart")]
    at = root.nodes().index(host)
    for year in years:
        twin = root.copy()
        _once(twin, twin.nodes()[at])
        date = Node(year.text, year.lemma, "NUM", "CD", "pobj")
        date.i, date.ent = year.i, "DATE"
        last = len(twin.right)
        while last and twin.right[last - 1].dep == "punct":
            last -= 1
        twin.put_right(prepositional("in", date), last)
        out.append(inherit(draft, twin, "listed year"))
    return [Draft(d.root, d.rules, d.certainty, d.writer, draft.origin) for d in out]


def _only_years(node: Node) -> bool:
    """Whether nothing but years, commas and "and" hangs on one, at least two in all."""
    if not YEAR.fullmatch(node.text):
        return False
    words = [n for n in node.nodes() if n.text not in (",", "and", "&")]
    return len(words) > 1 and all(YEAR.fullmatch(n.text) for n in words)


def _host(root: Node, first: Node) -> Node | None:
    """What the years are of: "four cups", "four times"; the verb, where one thing was won."""
    noun = first.parent
    order = [n for n in root.nodes() if n.text not in (")", ".")]
    if noun is None or order[-1] is not first.nodes()[-1]:
        return None
    often = next((c for c in root.right if _times(c)), None)
    if noun.dep == "prep" and noun.lemma == "in" and noun.parent is root:
        thing = root.child("dobj")
        several = thing is None or thing.tag not in ("NN", "NNP") or thing.child("conj")
        return often or (None if several else root)
    behind, before = order[: order.index(first)][-2:]
    if before.text not in OPENERS:
        return None
    if behind is often:
        return often
    counted = noun.tag == "NNS" and noun.child("nummod") is not None
    return noun if counted and noun is root.child("dobj") else None


def _times(node: Node) -> bool:
    """ "four times", "twice"."""
    return node.lemma == "time" or node.text.lower() in OFTEN


def _cut(root: Node, first: Node) -> None:
    """The years go, with what opened and closed them."""
    noun, order = first.parent, root.nodes()
    top = noun if noun is not None and noun.dep == "prep" else first
    at = order.index(top.nodes()[0])
    marks = [order[at - 1], *(n for n in order[at:] if n.text == ")")]
    for node in [top, *marks]:
        if node is top or node.dep == "punct":
            node.detach()


def _once(root: Node, host: Node) -> None:
    """ "has won four cups", "has won it four times" -> "won a cup", "won it"."""
    for time in [c for c in root.left if is_time(c)]:  # "between 1930 and 1940, Ulm won"
        for comma in [c for c in root.left[root.left.index(time) + 1 :][:1] if c.text == ","]:
            comma.detach()
        time.detach()
    if _times(host):
        host.detach()
    elif host is not root:
        one = host.lemma
        host.text, host.tag = one.capitalize() if host.text[0].isupper() else one, "NN"
        for number in [c for c in host.left if c.dep in ("nummod", "det")]:
            number.detach()
        if host.child("poss") is None:
            host.put_left(article("a"))
    having = next((c for c in root.left if c.dep in AUXILIARIES and c.lemma == "have"), None)
    if having is not None and root.tag == "VBN" and root.child("auxpass") is None:
        having.detach()
        root.tag, root.text = "VBD", inflect(root.lemma, "VBD")
