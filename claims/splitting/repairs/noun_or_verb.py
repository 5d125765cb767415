"""Nouns that the tagger took for verbs, and verbs it took for nouns, on the flat sentence."""

from claims.splitting.lexicon.people import is_person
from claims.splitting.tree import Node, held
from claims.splitting.wording.realise import verb_lemma

ONE = frozenset({"each", "every", "a", "an", "another"})
MAKING = frozenset("make call name consider keep declare deem render".split())


def plural_as_verb(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "has made housing issues a priority": "issues" is no verb."""
    node, before, verb = nodes[k], nodes[k - 1], heads[k - 1]
    if node.tag != "VBZ" or before.tag != "NN" or nodes[verb].lemma not in MAKING:
        return
    if before.dep not in ("dobj", "nsubj") or verb >= k or heads[k] == verb:
        return
    mine = held(heads, k)
    thing = next((j for j in mine if j > k and nodes[j].dep in ("dobj", "attr")), None)
    if thing is None:
        return
    heir = next(
        (j for j in mine if nodes[j].dep == "conj" and nodes[j].pos in ("VERB", "AUX")), None
    )
    if heads[k] == k and heir is None:
        return
    for j in mine:
        if heir is not None and j != heir:
            heads[j] = heir
    if heir is not None:
        heads[heir] = heir if heads[k] == k else heads[k]
        nodes[heir].dep = node.dep
    heads[k - 1], before.dep = k, "compound"
    heads[k], node.dep, node.pos, node.tag = verb, "dobj", "NOUN", "NNS"
    heads[thing], nodes[thing].dep = verb, "oprd"
    for j in mine:
        if thing < j and heir is not None and j < heir and nodes[j].dep == "prep":
            heads[j] = verb


def verb_as_plural(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "Each train seats 168 people, offers ...": no seats are each, so "seats" is the verb."""
    node, noun, thing = nodes[k], k - 1, k + 1
    mine = held(heads, k)
    one = next((j for j in mine if nodes[j].lemma.lower() in ONE and nodes[j].dep == "det"), None)
    if one is None or nodes[noun].tag != "NN" or heads[noun] != k or not verb_lemma(node.text):
        return
    things = [j for j in mine if j >= thing and nodes[j].dep in ("appos", "dep", "dobj", "nummod")]
    if not things or nodes[thing].tag not in ("CD", "DT", "PRP$", "JJ", "NNS"):
        return
    verb = heads[k]
    for j in mine:
        if j < noun:
            heads[j] = noun
    heads[noun], nodes[noun].dep = k, "nsubj"
    nodes[things[0]].dep = "dobj"
    if verb > k and node.dep in ("nsubj", "nsubjpass"):
        heads[k] = k if heads[verb] == verb else heads[verb]
        node.dep, nodes[verb].dep, heads[verb] = nodes[verb].dep, "conj", k
    node.pos, node.tag, node.lemma = "VERB", "VBZ", verb_lemma(node.text)


def works_as_verb(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "in reality shows such as Big Hill", "in the Vexo films Dusk and Gull": these are nouns."""
    after = nodes[k + 1] if k + 1 < len(nodes) else nodes[k]
    named = after.text.lower() in ("such", "including", "like") or after.text[:1].isupper()
    if nodes[k].tag != "VBZ" and (nodes[k - 1].tag != "NN" or not after.text[:1].isupper()):
        return  # "the quiz show Big Hill", but "they play Chopin"
    one, host = nodes[k].tag != "VBZ", heads[k]
    start = k
    while start and nodes[start - 1].tag in ("NN", "NNP", "JJ", "DT", "CD", "PRP$", "POS"):
        start -= 1
    if not named or start in (0, k) or heads[k] == k:
        return
    prep = nodes[start - 1].pos == "ADP" and not any(
        h == start - 1 and nodes[j].dep == "pobj" and j != k for j, h in enumerate(heads)
    )
    if not prep and heads[k - 1] in range(start, k + 1):
        return
    heads[k], nodes[k].dep = (start - 1, "pobj") if prep else (heads[k - 1], nodes[k - 1].dep)
    nodes[k].pos, nodes[k].tag = "NOUN", "NN" if one else "NNS"
    for j in range(start, k):
        if j == k - 1 or heads[j] not in range(start, k):
            heads[j] = k
            nodes[j].dep = {"DT": "det", "JJ": "amod", "PRP$": "poss"}.get(nodes[j].tag, "compound")
    mark = next((j for j, h in enumerate(heads) if h == k and nodes[j].dep == "mark"), None)
    subject = next((j for j, h in enumerate(heads) if h == k and nodes[j].dep == "nsubj"), None)
    if one and mark is not None and subject is not None and mark < subject < k:
        heads[mark], nodes[mark].dep, nodes[mark].pos = host, "prep", "ADP"
        heads[subject], nodes[subject].dep = mark, "pobj"  # "known as the star of the sitcom Gull"
    for j, head in enumerate(heads):
        if one and head == k and j > k and nodes[j].dep == "dobj":
            nodes[j].dep = "appos"
        elif one and head == k and j > k:
            heads[j] = host


def person_as_verb(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "is married to actor Bo Roe": nobody actors."""
    node, to, host = nodes[k], nodes[k - 1], heads[k]
    if node.tag != "VB" or to.text != "to" or not is_person(node.text) or host >= k:
        return
    name = next((j for j, h in enumerate(heads) if h == k < j and nodes[j].dep == "dobj"), None)
    if name is None or nodes[name].pos != "PROPN" or nodes[k + 1].pos != "PROPN":
        return
    for j, head in enumerate(heads):
        if head == k and j > name:
            heads[j] = host
    heads[k - 1], to.dep, to.pos, to.tag = host, "prep", "ADP", "IN"
    heads[name], nodes[name].dep = k - 1, "pobj"
    heads[k], node.dep, node.pos, node.tag = name, "compound", "NOUN", "NN"


def noun_as_verb(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "is a lawyer, and advocate for rights": no base form goes with a finite verb."""
    node, verb = nodes[k], heads[k]
    if node.tag != "VB" or node.dep != "conj" or nodes[k - 1].text != "and" or verb >= k:
        return
    if any(h == k and nodes[j].dep == "dobj" for j, h in enumerate(heads)):
        if nodes[verb].dep == "attr" and nodes[heads[verb]].tag == "VBP":
            node.tag = "VBP"  # "are a short walk away and have no steps"
            for j in (k, k - 1):
                heads[j] = heads[verb] if heads[j] == verb else heads[j]
        return
    if nodes[verb].tag == "NN" and nodes[verb].dep in ("attr", "conj", "appos"):
        node.pos, node.tag = "NOUN", "NN"
        return
    attr = next(
        (j for j in range(verb + 1, k) if heads[j] == verb and nodes[j].dep == "attr"), None
    )
    if nodes[verb].lemma != "be" or attr is None or nodes[attr].tag != "NN":
        return
    node.pos, node.tag = "NOUN", "NN"
    for j in (k, k - 1, k - 2):
        if heads[j] == verb:
            heads[j] = attr


def plural_as_root(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "will bring high waves and strong storm surges.": nothing surges."""
    if nodes[k].tag != "VBZ" or heads[k] != k or nodes[k - 1].tag != "NN":
        return
    listed = nodes[k - 1].dep == "conj"
    if heads[k - 1] != k and not listed:
        return
    mine = held(heads, k)
    verb = next((j for j in mine if j < k and nodes[j].dep == "ccomp"), None)
    if verb is None or any(j > k and nodes[j].pos != "PUNCT" for j in mine):
        return
    thing = next((j for j, h in enumerate(heads) if h == verb and nodes[j].dep == "dobj"), None)
    if thing is None or not any(n.text == "and" for n in nodes[thing:k]):
        return
    for j in mine:
        heads[j] = verb if nodes[j].pos != "CCONJ" else thing
    heads[verb], nodes[verb].dep = verb, nodes[k].dep
    heads[k] = heads[k - 1] if listed else thing
    heads[k - 1], nodes[k - 1].dep = k, "compound"
    nodes[k].dep, nodes[k].tag, nodes[k].pos = "conj", "NNS", "NOUN"
