"""Other names told in a bracket: "(born Ida Moe)", "(real name: Ida Moe)", "(known as Moe)"."""

import re

from claims.splitting.drafts import Draft, inherit
from claims.splitting.noun_phrases.parentheses import named_brackets, take_out
from claims.splitting.tree import Node, word
from claims.splitting.wording.phrases import bare, copula
from claims.splitting.wording.realise import be

_CALLED = re.compile(
    r"(?P<said>(?:(?:also|formerly|previously|originally|better|commonly|often|sometimes|simply) )*"
    r"(?:known (?:simply |professionally |mononymously |popularly )?as|called|nicknamed|dubbed"
    r"|born|titled|entitled|spelled|stylized as|stylised as))(?= )"
)
_NAMED = re.compile(
    r"(?P<said>(?:real|birth|full|stage|given|original|legal|pen|ring|maiden) name)"
    r"(?: :| is| being)?(?= )"
)
MOST = 9  # words of a name
FORMER = frozenset({"formerly", "previously", "originally"})
HYPHENS = ("-", "–")
PARTICLES = frozenset("de da di do dos von van der den al bin ibn".split())


def glosses(draft: Draft) -> list[Draft]:
    """Other names told in brackets, as facts of their own; the bracket goes from the tree."""
    out: list[Draft] = []
    for host, group in named_brackets(draft):
        found = _found(group[1:-1])
        if found is None:
            continue
        opening, name, rest = found
        words, head = [_alone(n) for n in opening], _flat(name)
        if not rest:  # else the dates are told by the bracket, see parentheses.py
            take_out(group)
        if host.text in {n.text for n in name[:-1]}:
            continue  # "Bo (born Bo Ek)": the text will call him so anyway
        subject = _before(host, group[0])
        build = _name_is if words[-1].text.lower() == "name" else _is_called
        out.append(inherit(draft, build(subject, words, head), "other name", 0.95))
    return out


def _before(host: Node, bracket: Node) -> Node:
    """The name without what is behind the bracket."""
    twin = host.copy()
    twin.right = [c for c in twin.right if c.i < bracket.i]
    return bare(twin)


def _found(inside: list[Node]) -> tuple[list[Node], list[Node], list[Node]] | None:
    """What opens the bracket, the name in it, and what follows the name; None for another."""
    text = " ".join(n.text for n in inside)
    match = _CALLED.match(text) or _NAMED.match(text)
    if match is None:
        return None
    opening = len(match["said"].split())
    rest = inside[len(match[0].split()) :]
    stop = next((k for k, n in enumerate(rest) if n.text in ("on", "in", ",", ";")), len(rest))
    name = rest[:stop]
    if not 0 < len(name) <= MOST or not all(_nominal(n) for n in name):
        return None
    return inside[:opening], name, rest[stop:]


def _nominal(node: Node) -> bool:
    """Part of a name: a capital, or what may stand between two."""
    if node.pos == "PUNCT":
        return node.text in HYPHENS or node.text in ".'’\"“”"
    return node.text[:1].isupper() or not node.lead or node.text.lower() in PARTICLES


def _is_called(subject: Node, words: list[Node], name: Node) -> Node:
    """ "Ida was born Ida Moe", "Ida is also known as Moe"."""
    root = next(w for w in words if w.tag == "VBN" or w.lemma in ("know", "bear") or w is words[-1])
    born = root.text.lower() == "born"
    subject.dep = "nsubjpass"
    past = born or any(w.text.lower() in FORMER for w in words)
    aux = be(subject, past=past)
    aux.dep, root.dep, root.pos, root.tag = "auxpass", "ROOT", "VERB", "VBN"
    root.lemma = "bear" if born else root.lemma
    at = words.index(root)
    root.left = []
    for node in [subject, aux, *words[:at]]:
        root.put_left(node, len(root.left))
    host, name.dep = root, "oprd"
    for node in words[at + 1 :]:
        root.put_right(node)
        if node.text.lower() == "as":
            node.dep, node.pos, host, name.dep = "prep", "ADP", node, "pobj"
    host.put_right(name)
    return root


def _name_is(subject: Node, words: list[Node], name: Node) -> Node:
    """ "Ida's real name is Moe"."""
    noun = words[-1]
    noun.pos, noun.tag, noun.lemma = "NOUN", "NN", "name"
    subject.dep = "poss"
    subject.put_right(word("'s", "'s", "PART", "POS", "case"))
    for node in [subject, *words[:-1]]:
        node.dep = "poss" if node is subject else "amod"
        noun.put_left(node, len(noun.left))
    return copula(noun, name)


def _alone(node: Node) -> Node:
    twin = Node(node.text, node.lemma, node.pos, node.tag, "advmod")
    twin.i, twin.ent, twin.space, twin.lead = node.i, node.ent, node.space, node.lead
    return twin


def _flat(name: list[Node]) -> Node:
    """A name whose words hang on its last one."""
    words = [_alone(n) for n in name]
    while words[-1].pos == "PUNCT" and len(words) > 1:
        words.pop()
    head = words[-1]
    head.pos, head.tag = "PROPN", "NNP"
    for node in words[:-1]:
        node.dep = "punct" if node.pos == "PUNCT" else "compound"
        head.put_left(node, len(head.left))
    return head
