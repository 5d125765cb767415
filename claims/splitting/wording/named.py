"""Whether a claim names someone already, so that a pronoun or short name in it may stay."""

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import gender_of_noun, is_person
from claims.splitting.tree import Node
from claims.splitting.wording.replacement import Replacement

PERSONAL = frozenset("he she his her him hers himself herself".split())

NAMELESS = 0.65  # certainty from which "she" becomes "the actress"


def is_said(change: Replacement, before: list[Node], nodes: list[Node], node: Node) -> bool:
    """The claim names it already, or would say part of the name twice."""
    if change.within is not None and _stands_beside(range(*change.within), nodes, node):
        return True
    if node.text == "I" or (node.text == "me" and not change.again):
        # never left where nobody, or another, is named before it
        return bool(change.again) and _is_the_only_one(change, before)
    if node.tag == "PRP$" and any(_leads(n, node) for n in before):
        return True  # "he sold Ode's boat" would be of two people
    personal = node.tag in ("PRP", "PRP$") and node.text.lower() in PERSONAL
    nameless = personal and not change.text[:1].isupper()
    if nameless and (change.certainty < NAMELESS or any(_someone(n) for n in before)):
        return True  # beside a name "the potter's mill" may be that one's own
    parts = change.text.split()
    owned = any(p.endswith(("'s", "’s")) for p in parts)  # "Ode's boat": told by both its words
    names = [p for p in parts if p[:1].isupper() or owned] or parts
    texts = [n.text for n in before if n.i != change.start]
    if any(texts[-k:] == parts[:k] for k in range(1, len(parts))):
        return True  # "chair of the board" for "the board" in "chair of the board"
    if texts and (texts[-1] == "-" or (texts[-1][:1].isupper() and texts[-1] in parts)):
        return True
    if personal and any(_alone_in(name, texts) for name in names):
        return True  # "Lowe sold her boats": Lowe is Ann Lowe
    return _stems(names) <= _stems(texts)


def _is_the_only_one(change: Replacement, before: list[Node]) -> bool:
    """ "Ann Ode hopes I can": she, where the claim has that name and no other woman before it."""
    texts, parts = [n.text for n in before], change.text.split()
    spots = [k for k in range(len(texts)) if texts[k : k + len(parts)] == parts]
    gender = "m" if change.again in _MALE else "f"
    others = (
        n for k, n in enumerate(before) if not any(spot <= k < spot + len(parts) for spot in spots)
    )
    return bool(spots) and not any(_may_be(gender, n) for n in others)


_MALE = frozenset("he his him himself He His Him".split())


def _may_be(gender: str, node: Node) -> bool:
    """Whether "he", or "she", behind it could mean it as well."""
    if node.tag in ("PRP", "PRP$"):
        first = node.lemma.lower() in ("i", "my", "me", "myself")
        return (
            not first and node.text.lower() in PERSONAL and (node.text in _MALE) == (gender == "m")
        )
    if node.pos == "PROPN":
        return node.ent in ("", "PERSON") and gender_of_name(node.text) in ("", gender)
    someone = node.tag == "NN" and is_person(node.lemma.lower())
    return someone and gender_of_noun(node.lemma.lower()) in ("", gender)


def _stands_beside(mention: range, nodes: list[Node], node: Node) -> bool:
    """Whether the mention is in the claim; a pronoun that only comes later names nobody: "sold
    her boat, which she loved" is "She loved her boat", not "she loved Ann Ode's boat".
    """
    there = [n for n in nodes if n.i in mention]
    if len(there) == 1 and there[0].tag in ("PRP", "PRP$"):
        return nodes.index(there[0]) < nodes.index(node)
    return bool(there)


def _leads(subject: Node, owner: Node) -> bool:
    """A bare "he" as the subject, where the owner is "his"."""
    same = _OWNERS.get(subject.text.lower()) == owner.text.lower()
    return same and subject.tag == "PRP" and subject.dep in ("nsubj", "nsubjpass")


_OWNERS = {"he": "his", "she": "her", "it": "its", "they": "their"}


def _someone(node: Node) -> bool:
    """A name, or he or she."""
    return node.pos == "PROPN" or (node.tag == "PRP" and node.text.lower() in PERSONAL)


def _alone_in(name: str, texts: list[str]) -> bool:
    """Whether part of a name stands by itself, for the whole."""
    around = ["", *texts, ""]
    spots = [k for k, text in enumerate(around) if text == name]
    return bool(spots) and not any(around[j][:1].isupper() for k in spots for j in (k - 1, k + 1))


def _stems(forms: list[str]) -> set[str]:
    """The words of names, without hyphens and the mark of the possessive."""
    parts = "-".join(forms).lower().split("-")
    return {part.removesuffix("'s").removesuffix("’s") for part in parts}
