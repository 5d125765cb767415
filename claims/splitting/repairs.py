"""Typical errors of the parser, mended on the tree before anything is cut."""

from claims.splitting.realise import is_plural
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node


AROUND = frozenset({"over", "about", "around", "under", "nearly", "almost"})


def repair(root: Node) -> None:
    """Mend a tree in place."""
    for node in root.nodes():
        if node.dep == "appos":
            _list_as_apposition(node)
        elif node.dep == "conj" and node.tag == "VB":
            _base_form(node)
        elif node.dep == "attr" and node.tag in ("VBZ", "VBP", "VBD"):
            _swallowed_clause(node)
        elif node.dep == "prep" and is_list_opener(node):
            _list_on_verb(node)
        if node.finite and node.pos in ("VERB", "AUX") and node.subject is None:
            _lost_subject(node)


def _lost_subject(verb: Node) -> None:
    """ "Over 300 people have left", "At noon the site was down": the noun before the verb."""
    if verb.dep in ("conj", "xcomp", "aux", "auxpass") or not verb.left:
        return
    left = [c for c in verb.left if c.dep not in ("aux", "auxpass", "neg", "punct")]
    left = [c for c in left if c.dep != "advmod" or c.tag == "WRB"]
    prep = left[-1] if left else None
    noun = prep.child("pobj") if prep is not None and prep.dep == "prep" else None
    if prep is None or noun is None:
        return
    late = noun.child("appos")
    number = noun.child("nummod")
    if late is not None and late is noun.right[-1] and noun.right[0] is late:
        late.detach().dep = "nsubj"
        verb.put_left(late, verb.left.index(prep) + 1)
    elif prep.lemma.lower() in AROUND and number is not None and noun.left[0] is number:
        noun.detach().dep = "nsubj"
        prep.dep, prep.pos, prep.tag = "advmod", "ADV", "RB"
        at = verb.left.index(prep)
        prep.detach()
        number.put_left(prep)
        verb.put_left(noun, at)


def is_list_opener(prep: Node) -> bool:
    """ "including", "such as": what opens a list of examples."""
    if prep.lemma in ("include", "including"):
        return True
    return prep.text.lower() == "as" and any(c.text.lower() == "such" for c in prep.left)


def _base_form(node: Node) -> None:
    """ "they live here and have a dog": "have" is finite, not an infinitive."""
    host = node.parent
    if host is None or any(c.dep in AUXILIARIES for c in (*node.left, *host.left)):
        return
    subject = host.child(*SUBJECTS)
    if host.tag in ("VBP", "VBZ") and subject is not None and is_plural(subject):
        node.tag = "VBP"


def _swallowed_clause(node: Node) -> None:
    """ "A is kind and B rules": "kind and B" read as the subject of "rules"."""
    copula, subject = node.parent, node.subject
    if copula is None or copula.lemma != "be" or subject is None or node not in copula.right:
        return
    conj = next((c for c in subject.right if c.dep == "conj"), None)
    cc = next((c for c in subject.right if c.dep == "cc"), None)
    if conj is None or cc is None:
        return
    at = copula.right.index(node)
    subject.detach()
    conj.detach()
    cc.detach()
    subject.dep = "attr" if subject.pos != "ADJ" else "acomp"
    copula.put_right(subject, at)
    copula.put_right(cc, at + 1)
    conj.dep = "nsubj"
    node.put_left(conj)
    node.dep = "conj"


def _list_on_verb(prep: Node) -> None:
    """ "played for clubs in Spain, including Betis": the examples are of a plural before them."""
    verb = prep.parent
    if verb is None or prep not in verb.right:
        return
    before = [n for n in verb.nodes() if 0 <= n.i < prep.i]
    if verb.tag.startswith("NN"):
        if verb.tag in ("NNS", "NNPS") or prep.lemma not in ("include", "including"):
            return
        before = [n for n in before if n.i > verb.i]
    plural = next((n for n in reversed(before) if n.tag == "NNS" and not n.ent), None)
    if plural is None or plural.dep not in ("dobj", "pobj", "attr", "conj", "nsubj", "nsubjpass"):
        return
    if plural.i > prep.i or any(n is prep for n in plural.nodes()):
        return
    prep.detach()
    plural.put_right(prep)


def _list_as_apposition(node: Node) -> None:
    """ "cameras, lights and cables" read as "cameras, that is lights and cables"."""
    first = node.parent
    if first is None or node not in first.right:
        return
    at = first.right.index(node)
    if not at or first.right[at - 1].text != ",":
        return
    members = [c for c in node.right if c.dep == "conj"]
    if not members or not any(c.dep == "cc" for c in node.right):
        return
    if bool(first.ent) != bool(node.ent) or (first.pos == "PROPN") != (node.pos == "PROPN"):
        return
    if first.pos == "NOUN" and (_article(first) != _article(node)):
        return
    start = next(
        k for k, c in enumerate(node.right) if c.dep in ("cc", "conj")
    )
    while start and node.right[start - 1].dep == "punct":
        start -= 1
    moved = node.right[start:]
    del node.right[start:]
    node.dep = "conj"
    for offset, child in enumerate(moved):
        first.put_right(child, at + 1 + offset)


def _article(noun: Node) -> str:
    det = noun.child("det", "poss")
    return "" if det is None else "definite" if det.lemma == "the" else "other"
