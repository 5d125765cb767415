"""The main verb of a sentence, and its subject, where the parser took other words for them."""

from claims.splitting.tree import FINITE_TAGS, Node, held
from claims.splitting.wording.realise import inflect, verb_lemma

OPENERS = frozenset("when after because as once if although though while since before".split())


def mend_main_clause(nodes: list[Node], heads: list[int]) -> None:
    """Rehang the main verb or its subject, on the flat sentence (`heads[k]` is k's head)."""
    _participle_for_verb(nodes, heads)
    _act_and_year(nodes, heads)
    _time_as(nodes, heads)
    _plural_before_be(nodes, heads)
    for k, node in enumerate(nodes):
        if node.dep == "prep" and node.text.lower() in ("unless", "if", "because"):
            _mark_of_main(nodes, heads, k)
        if node.text == "and":
            _verb_behind_clause(nodes, heads, k)
        if node.dep != "pobj":  # both below tell of one
            continue
        if node.tag in ("WDT", "WP"):
            _some_of_which(nodes, heads, k)
        else:
            _two_objects(nodes, heads, k)


def _mark_of_main(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "It will be shut unless of course, he pays": what he must do is not the main clause."""
    root = next((j for j, h in enumerate(heads) if j == h), k)
    first = k
    while heads[first] not in (root, first):
        first = heads[first]
    subject = next((j for j in held(heads, root) if nodes[j].dep in ("nsubj", "nsubjpass")), 0)
    aside = all(nodes[j].text.lower() in ("of", "course", ",") for j in range(k + 1, subject - 1))
    if not first < k < subject < root or not aside or nodes[first].dep != "ccomp":
        return
    for j in held(heads, root):
        if j < k or (j > root and nodes[j].pos == "PUNCT"):
            heads[j] = first
    for j in (k, *held(heads, k)):
        heads[j] = root
    nodes[first].dep, nodes[root].dep, nodes[k].dep = "ROOT", "advcl", "mark"
    heads[first], heads[root] = first, first


def _some_of_which(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "The firms, neither of which was asked, left": what holds "of which" is no main clause."""
    some = heads[heads[k]]
    verb = heads[some]
    _effect_of_which(nodes, heads, k)
    if nodes[heads[k]].lemma != "of" or nodes[some].dep not in ("nsubj", "nsubjpass"):
        return
    mine = held(heads, verb)
    subject = next((j for j in mine if nodes[j].dep in ("nsubj", "nsubjpass")), some)
    main = next((j for j in mine if j > verb and nodes[j].dep == "conj"), None)
    if subject == some or main is None or nodes[verb].dep not in ("ROOT", "ccomp"):
        return
    comma = min(j for j in (some, k - 1, *held(heads, some)) if j > subject) - 1
    helped = any(h == main and nodes[j].dep == "aux" for j, h in enumerate(heads))
    if not (helped or nodes[main].tag in ("VBD", "VBN", "VBZ", "VBP")) or nodes[comma].text != ",":
        return
    if any(h == main and nodes[j].dep in ("nsubj", "nsubjpass") for j, h in enumerate(heads)):
        return
    heads[main] = main if heads[verb] == verb else heads[verb]
    nodes[main].dep, nodes[verb].dep = nodes[verb].dep, "relcl"
    heads[verb], heads[subject], nodes[subject].dep = subject, main, "nsubj"
    heads[comma] = subject
    if nodes[main].tag == "VBN" and not helped:
        nodes[main].tag = "VBD"
    for j in mine:
        if j > main or j < subject:
            heads[j] = main


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


def _time_as(nodes: list[Node], heads: list[int]) -> None:
    """ "Her first year as mayor ended badly": her year did, not the mayor."""
    root = next(k for k, head in enumerate(heads) if head == k)
    if nodes[root].pos != "NOUN" or root + 2 >= len(nodes) or nodes[root + 1].text != "as":
        return
    verb = heads[root + 1]
    who = next((j for j in held(heads, verb) if j > root and nodes[j].dep == "nsubj"), root)
    if nodes[root + 1].dep != "mark" or heads[verb] != root or who == root:
        return
    if nodes[verb].tag not in ("VBD", "VBZ") or not nodes[root + 2 : who + 1]:
        return
    for j in held(heads, root):
        if j > verb:
            heads[j] = verb
    heads[verb], heads[root], heads[root + 1], heads[who] = verb, verb, root, root + 1
    nodes[verb].dep, nodes[root].dep, nodes[root + 1].dep = "ROOT", "nsubj", "prep"
    nodes[who].dep = "pobj"


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


def _act_and_year(nodes: list[Node], heads: list[int]) -> None:
    """ "The Birds Act, 1972 protects owls": without it the sentence has no verb."""
    root = next((k for k, h in enumerate(heads) if h == k), 0)
    if nodes[root].pos != "PROPN" or any(n.tag in FINITE_TAGS for n in nodes):
        return
    for k in range(root + 3, len(nodes) - 1):
        year, thing = nodes[k - 1], heads[k]
        dated = year.tag == "CD" and len(year.text) == 4 and nodes[k - 2].text == ","
        if nodes[k].tag != "NNS" or not dated or thing <= k or not verb_lemma(nodes[k].text):
            continue
        for j, head in enumerate(heads):
            if head == root and j > k:
                heads[j] = k
        heads[k - 1], heads[k - 2] = root, root
        heads[root], heads[k], heads[thing] = k, k, k
        nodes[root].dep, nodes[k].dep, nodes[thing].dep = "nsubj", "ROOT", "dobj"
        nodes[k - 1].dep = "nummod"
        nodes[k].pos, nodes[k].tag, nodes[k].lemma = "VERB", "VBZ", verb_lemma(nodes[k].text)
        return


def _plural_before_be(nodes: list[Node], heads: list[int]) -> None:
    """ "The other stops to be built are A and B": no other that stops, for "are" is the verb."""
    k = next((k for k, h in enumerate(heads) if h == k), 0)
    if k < 2 or nodes[k].tag != "VBZ" or nodes[k - 1].tag != "JJ" or heads[k - 1] != k:
        return
    be = next((j for j in range(k + 1, len(nodes)) if heads[j] == k and _plural_be(nodes[j])), None)
    if be is None or nodes[k - 1].dep != "nsubj":
        return
    for j, head in enumerate(heads):
        if head == k - 1:
            heads[j] = k
        elif head == k and j > be:
            heads[j] = be
    heads[be], heads[k] = be, be
    nodes[be].dep, nodes[k].dep, nodes[k - 1].dep = "ROOT", "nsubj", "amod"
    nodes[k].pos, nodes[k].tag = "NOUN", "NNS"
    for j in range(k + 1, be):
        if heads[j] == k and nodes[j].dep == "xcomp":
            nodes[j].dep = "relcl"


def _plural_be(node: Node) -> bool:
    return node.text.lower() in ("are", "were") and node.dep in ("aux", "auxpass")


def _two_objects(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "Since May a charity, the Friends, has sold seeds": two nouns on one preposition.

    The second is who is told of, and what follows the comma its name.
    """
    noun, prep = nodes[k], heads[k]
    if noun.dep != "pobj" or prep > k or k + 2 >= len(nodes) or nodes[k + 1].text != ",":
        return
    time = next((j for j in range(prep, k) if heads[j] == prep and nodes[j].dep == "pobj"), None)
    verb = heads[prep]
    if time is None or nodes[time].ent not in ("DATE", "TIME") or nodes[prep].dep != "prep":
        return
    name = next(
        (j for j in range(k + 2, verb) if heads[j] == verb and nodes[j].dep == "nsubj"), None
    )
    if name is None or not any(nodes[j].dep in ("det", "poss") for j in held(heads, k)):
        return
    first = min(j for j in range(k + 1, name + 1) if j == name or heads[j] == name)
    if first != k + 2 or "," not in (nodes[verb - 1].text, nodes[verb - 2].text):
        return
    heads[k], noun.dep, heads[name], nodes[name].dep = verb, "nsubj", k, "appos"
    for j in range(k + 1, verb):
        if nodes[j].text == "," and heads[j] == verb:
            heads[j] = k


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
