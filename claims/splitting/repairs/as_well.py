""" "as well as" joins the nearest things; the parser takes it for a second verb, or further up."""

from claims.splitting.lexicon.people import is_person
from claims.splitting.tree import NOMINAL_POS, PREDICATE_POS, Node

OBJECTS = ("dobj", "attr", "pobj")
BEFORE_NOUN = frozenset("DT JJ JJR JJS CC VBN VBD VBG RB PRP$ CD".split())


def mend_as_well(nodes: list[Node], heads: list[int]) -> None:
    """Hang the thing behind "as well as" on the object before it, on the flat sentence."""
    for k in range(1, len(nodes) - 3):
        if [n.text.lower() for n in nodes[k : k + 3]] == ["as", "well", "as"]:
            noun = _thing(nodes, heads, k + 3)
            if noun is not None:
                _join(nodes, heads, k, noun)


def _thing(nodes: list[Node], heads: list[int], start: int) -> int | None:
    """The noun of a bare phrase from here ("old and dried roots"); its words are hung on it."""
    stop = start
    while stop < len(nodes) and nodes[stop].tag in BEFORE_NOUN:
        stop += 1
    end = stop
    while end < len(nodes) and nodes[end].pos in ("NOUN", "PROPN"):
        end += 1
    if end == stop:
        return None
    noun = end - 1
    verbs = [k for k in range(start, stop) if nodes[k].tag in ("VBN", "VBD", "VBG")]
    if any(nodes[k].tag == "VBG" or nodes[k].text == "not" for k in range(start, stop)):
        return None  # "as well as selling old books"
    if verbs and nodes[start].pos not in ("ADJ", "VERB", "DET"):
        return None
    first = next((k for k in range(start, stop) if nodes[k].tag not in ("DT", "PRP$")), start)
    for k in range(start, stop):
        if nodes[k].tag == "CC" and k > start:
            heads[k] = first
        elif nodes[k].dep == "conj" or k in verbs or heads[k] not in range(start, end):
            joined = k > start and nodes[k - 1].tag == "CC"
            heads[k], nodes[k].dep = (first, "conj") if joined else (noun, "amod")
            if k in verbs:
                nodes[k].tag = "VBN"
    return noun


def _join(nodes: list[Node], heads: list[int], k: int, noun: int) -> None:
    """Make the noun behind the joint at k a conjunct of the object before it."""
    people = is_person(nodes[noun].lemma.lower()) or nodes[noun].ent == "NORP"
    host = heads[noun]
    if people and nodes[host].pos in NOMINAL_POS and not is_person(nodes[host].lemma.lower()):
        host = noun  # "works by poets, as well as writers": by both
    if host != noun and host < k and nodes[host].pos in NOMINAL_POS:
        between = nodes[host + 1 : k]
        if not any(n.pos in PREDICATE_POS and n.tag != "VBN" for n in between):
            return  # as the parser has it
    verb = next((j for j in range(k - 1, -1, -1) if nodes[j].pos in PREDICATE_POS), None)
    if verb is None:
        return
    things = [j for j in range(verb + 1, k) if nodes[j].dep in OBJECTS]
    alike = [j for j in things if people and is_person(nodes[j].lemma.lower())]
    alike = [j for j in alike if nodes[heads[j]].lemma != "of"]  # "millions of guests"
    top = next((j for j in things if heads[j] == verb), things[-1] if things else None)
    top = alike[-1] if alike else top
    if top is None:
        return
    inside = set(range(k, noun + 1))
    for j, head in enumerate(heads[:k]):
        if (head in inside and j not in inside) or (j > top and head < top):
            heads[j] = top  # "millions of guests each year": no arcs may cross
    for j in range(k + 3, noun):
        if heads[j] not in inside:
            heads[j] = noun
    heads[noun], nodes[noun].dep = top, "conj"
    heads[k + 2], nodes[k + 2].dep = top, "cc"
    heads[k], heads[k + 1] = k + 2, k + 2
    if nodes[k - 1].text == ",":
        heads[k - 1] = top
    for j in range(noun + 1, len(nodes)):
        if heads[j] in range(k + 3, noun) and nodes[j].dep == "prep":
            heads[j] = noun
