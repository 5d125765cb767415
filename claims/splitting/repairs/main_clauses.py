"""The main verb of a sentence, and its subject, where the parser took other words for them."""

from claims.splitting.tree import FINITE_TAGS, Node, held
from claims.splitting.wording.realise import inflect

OPENERS = frozenset("when after because as once if although though while since before".split())


def mend_main_clause(nodes: list[Node], heads: list[int]) -> None:
    """Rehang the main verb or its subject, on the flat sentence (`heads[k]` is k's head)."""
    _participle_for_verb(nodes, heads)
    for k, node in enumerate(nodes):
        if node.text == "and":
            _verb_behind_clause(nodes, heads, k)
        elif node.dep == "pobj" and node.tag in ("WDT", "WP"):
            _effect_of_which(nodes, heads, k)


def _effect_of_which(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "They made an order, the effect of which is mild": the clause before it is the main one."""
    some = heads[heads[k]]
    verb = heads[some]
    main = next((j for j in held(heads, verb) if j < some and nodes[j].dep == "ccomp"), None)
    if main is None or heads[verb] != verb or nodes[some].dep not in ("nsubj", "nsubjpass"):
        return
    if nodes[heads[k]].lemma != "of" or not any(
        nodes[j].dep in ("nsubj", "nsubjpass", "expl") for j in held(heads, main)
    ):
        return
    first = min([some, *held(heads, some)])
    noun = first - 2
    if nodes[first - 1].text != "," or nodes[noun].pos not in ("NOUN", "PROPN") or noun < main:
        return
    heads[main], nodes[main].dep = main, "ROOT"
    heads[verb], nodes[verb].dep, heads[first - 1] = noun, "relcl", noun
    for j, head in enumerate(heads):
        if head == verb and (j < first or (j > verb and nodes[j].text == ".")):
            heads[j] = main


def _participle_for_verb(nodes: list[Node], heads: list[int]) -> None:
    """ "The bridge, owned by a fund, opened in May.": no second participle but the verb."""
    root = next(k for k, head in enumerate(heads) if head == k)
    verb = next((j for j in reversed(held(heads, root)) if nodes[j].dep == "acl"), root)
    if nodes[root].pos not in ("NOUN", "PROPN") or nodes[verb].tag != "VBN" or verb < 3:
        return
    inner = [j for j in held(heads, root) if root < j < verb and nodes[j].text == ","]
    closed = nodes[verb - 1].text == "," and len(inner) == 2 and nodes[-1].text in (".", '"')
    if not closed or any(
        n.tag in FINITE_TAGS and not _related(nodes, heads, k) for k, n in enumerate(nodes)
    ):
        return
    by = any(nodes[j].dep == "agent" for j in held(heads, verb))
    if by or inflect(nodes[verb].lemma, "VBD") != nodes[verb].text.lower():
        return
    heads[verb], nodes[verb].dep, nodes[verb].tag = verb, "ROOT", "VBD"
    heads[root], nodes[root].dep = verb, "nsubj"
    for j in held(heads, root):
        if j > verb:
            heads[j] = verb


def _related(nodes: list[Node], heads: list[int], k: int) -> bool:
    """Whether a word stands in a relative clause."""
    while nodes[k].dep != "relcl" and heads[k] != k:
        k = heads[k]
    return nodes[k].dep == "relcl"


def _verb_behind_clause(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "shut the gate and, because it rained, left": the "and" joins what stands behind both."""
    mark = k + 2
    if mark + 3 >= len(nodes) or nodes[k + 1].text != "," or not k:
        return
    if nodes[mark].text.lower() not in OPENERS:
        return
    inner = heads[mark]
    commas = [j for j in range(inner + 1, len(nodes) - 1) if nodes[j].text == ","]
    close = commas[0] if commas else 0
    verb = close + 1
    if not mark < inner < close or nodes[verb].tag not in ("VBD", "VBN", "VBZ", "VBP"):
        return
    if any(h == verb and nodes[j].dep in ("nsubj", "nsubjpass") for j, h in enumerate(heads)):
        return
    host = heads[k] if heads[k] < k else k
    while heads[host] < k and heads[host] != host and nodes[host].pos not in ("VERB", "AUX"):
        host = heads[host]
    past = "VBD" if nodes[verb].tag == "VBN" else nodes[verb].tag
    if host >= k or nodes[host].tag != past or verb in (host, heads[host]):
        return
    for j, head in enumerate(heads):
        if j > verb and mark <= head <= close:
            heads[j] = verb
    heads[verb], nodes[verb].dep, nodes[verb].tag = host, "conj", past
    heads[inner], nodes[inner].dep = verb, "advcl"
    heads[k], heads[k + 1], heads[close] = host, verb, verb
