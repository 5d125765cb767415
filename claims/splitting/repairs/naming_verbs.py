"""What someone or something is called: "called the verdict a disgrace"."""

from claims.splitting.drafts import comma_before
from claims.splitting.tree import Node, ancestors

NAMING = frozenset("call label brand dub term name title entitle nickname headline".split())


def naming(name: Node) -> None:
    """ "calling the verdict "a disgrace"": no apposition without a comma."""
    noun = name.parent
    verb = noun.parent if noun is not None else None
    if _behind_aside(name):
        return
    if noun is None or verb is None or noun.dep != "dobj" or verb.lemma not in NAMING:
        return
    at = noun.right.index(name) if name in noun.right else 0
    between = any(map(_set_apart, noun.right[:at]))
    new = any(c.lemma in ("a", "an") for c in name.left)
    if name not in noun.right or any(c.text == "," for c in noun.right[:at]) > (between and new):
        return
    name.dep = "oprd"
    moved = noun.right[at - 1 : at + 1] if at and noun.right[at - 1].dep == "punct" else [name]
    place = verb.right.index(noun) + 1
    for offset, node in enumerate(moved):
        verb.put_right(node.detach(), place + offset)


def _behind_aside(name: Node) -> bool:
    """ "called the ruling, which runs to 90 pages, a disgrace", "called Ode, a cook, a liar"."""
    aside = next((u for u in (name.parent, *ancestors(name)) if u and _set_apart(u)), None)
    noun = aside.parent if aside is not None else None
    verb = noun.parent if noun is not None else None
    if aside is None or noun is None or verb is None or verb.lemma not in NAMING:
        return False
    new = any(c.lemma in ("a", "an") for c in name.left)
    ends = aside.nodes()[-1] is name.nodes()[-1] and comma_before(name)
    if not (new and ends) or noun.dep not in ("dobj", "oprd") or noun not in verb.right:
        return False
    noun.dep, name.dep = "dobj", "oprd"
    verb.put_right(name.detach(), verb.right.index(noun) + 1)
    return True


def _set_apart(node: Node) -> bool:
    return node.dep in ("relcl", "appos") and comma_before(node)
