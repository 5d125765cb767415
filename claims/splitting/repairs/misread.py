"""Words the tagger took for another part of speech, and what that did to the parse."""

from claims.splitting.lexicon.objects import INTRANSITIVE
from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.repairs.noun_or_verb import (
    noun_as_verb,
    person_as_verb,
    plural_as_root,
    plural_as_verb,
    verb_as_plural,
    works_as_verb,
)
from claims.splitting.repairs.said_behind import LETTERS
from claims.splitting.repairs.titles import WORKS
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, Node, held
from claims.splitting.wording.realise import is_word


def mend_misread(nodes: list[Node], heads: list[int]) -> None:
    """Rehang nouns read as verbs and verbs read as participles, on the flat sentence."""
    for node in nodes:
        if node.tag == "NNP" and node.text.islower() and is_word(node.text):
            node.tag, node.pos = "NN", "NOUN"  # "a miner, geographer, and author"
        elif node.tag == "NNS" and node.text.istitle() and node.ent in ("", "PERSON"):
            low = node.text.lower()
            if not is_word(low) and not is_word(low.removesuffix("s")):
                node.tag, node.pos = "NNP", "PROPN"  # "Estes was": one man
    for k in range(2, len(nodes) - 2):
        _as_such(nodes, heads, k)
    for k in range(2, len(nodes) - 1):
        if nodes[k].tag == "VBZ":
            plural_as_verb(nodes, heads, k)
        elif nodes[k].tag == "NNS":
            verb_as_plural(nodes, heads, k)
        if nodes[k].dep == "advcl":
            _adjective_in_list(nodes, heads, k)
    for k in range(1, len(nodes)):
        if nodes[k].tag.startswith("VB") or nodes[k].pos == "VERB":
            noun_as_verb(nodes, heads, k)
            if nodes[k].tag in ("VBZ", "VBP", "VB") and nodes[k].lemma in WORKS:
                works_as_verb(nodes, heads, k)
            person_as_verb(nodes, heads, k)
            _verb_as_participle(nodes, heads, k)
            _participle_as_verb(nodes, heads, k)
            _clause_behind_noun(nodes, heads, k)
        if nodes[k].text == "to" and nodes[k].dep == "aux":
            _to_somebody(nodes, heads, k)
        if nodes[k].dep == "conj":
            _verb_without_and(nodes, heads, k)
        if nodes[k].tag.startswith("VB"):
            _participle_in_list(nodes, heads, k)
            plural_as_root(nodes, heads, k)
        if nodes[k].dep == "amod":
            _following(nodes, heads, k)
            _born(nodes, heads, k)
        elif nodes[k].dep == "acl":
            _then_it_did(nodes, heads, k)
        elif nodes[k].ent == "GPE" or (nodes[k].pos == "PROPN" and nodes[k].dep == "npadvmod"):
            _town_and_country(nodes, heads, k)


def _as_such(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "and as such, it floats": only a link to what follows, no half of what was before."""
    if nodes[k].text.lower() != "as" or nodes[k + 1].text.lower() != "such":
        return
    if nodes[k + 2].text != ",":
        return
    if nodes[k - 1].text.lower() != "and" or nodes[k - 2].text != ",":
        return
    finite = (j for j in range(k + 3, len(nodes)) if nodes[j].tag in FINITE_TAGS)
    verb = next((heads[j] if nodes[j].dep in AUXILIARIES else j for j in finite), None)
    if verb is None or heads[k + 1] in range(k + 1, verb + 1):
        return
    for j in (k - 2, k - 1, k + 1, k + 2):
        heads[j] = verb
    heads[k], nodes[k].dep, nodes[k].pos = verb, "prep", "ADP"
    heads[k + 1], nodes[k + 1].dep, nodes[k - 1].dep = k, "pobj", "cc"


def _to_somebody(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "is married to actor Bo Roe": "to" before a noun opens no infinitive."""
    name = heads[heads[k]]
    noun = nodes[heads[k]]
    if (
        noun.tag != "NN"
        or not noun.text.islower()
        or nodes[name].pos != "PROPN"
        or nodes[k - 1].pos != "ADJ"
    ):
        return
    heads[k], nodes[k].dep, nodes[k].pos = k - 1, "prep", "ADP"
    heads[name], nodes[name].dep = k, "pobj"


def _verb_as_participle(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "The strike, the longest ever, ended": the verb of a sentence read as part of a noun."""
    verb, noun = nodes[k], heads[k]
    right_behind = verb.dep == "acl" and verb.tag == "VBN" and noun == k - 1
    if right_behind and verb.lemma in INTRANSITIVE and not any(n.tag in FINITE_TAGS for n in nodes):
        verb.tag = "VBD"  # "The motion passed by 31 votes.": nothing else is said
    if verb.dep != "acl" or verb.tag not in ("VBD", "VBZ", "VBP") or noun >= k:
        return
    if heads[noun] != noun or nodes[noun].pos not in ("NOUN", "PROPN"):
        return
    for j, head in enumerate(heads):
        if head == noun and j > k:
            heads[j] = k
    heads[k], heads[noun] = k, k
    verb.dep, nodes[noun].dep = "ROOT", "nsubj"


def _participle_as_verb(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "Fires fanned by winds burned 40 homes": the first verb is a participle."""
    verb, first = nodes[k], heads[k]
    if verb.dep != "conj" or verb.tag not in ("VBD", "VBZ", "VBP") or first >= k:
        return
    mine = [j for j, h in enumerate(heads) if h == first and j != first]
    subject = next((j for j in mine if nodes[j].dep in ("nsubj", "nsubjpass") and j < first), None)
    passive = nodes[first].tag == "VBN" or any(nodes[j].dep == "agent" for j in mine)
    asides = sum(n.text == "," for n in nodes[subject or 0 : first])
    passive = passive or (nodes[first - 1].text == "," and asides % 2 == 1)  # "Ode, seeded fourth"
    if not passive or subject is None:
        return
    if any(nodes[j].dep in ("aux", "auxpass") for j in mine) or any(
        nodes[j].dep == "cc" and first < j < k for j in mine
    ):
        return
    if any(h == k and nodes[j].dep in ("nsubj", "nsubjpass") for j, h in enumerate(heads)):
        return
    root = heads[first] == first
    heads[k], verb.dep = k if root else heads[first], nodes[first].dep
    heads[subject], nodes[subject].dep = k, "nsubj"
    heads[first], nodes[first].dep, nodes[first].tag = subject, "acl", "VBN"
    for j in mine:
        if j > k or j < subject:
            heads[j] = k


def _participle_in_list(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "looked for it in milk, soil, and dried meat": nobody dried meat."""
    verb, host = nodes[k], heads[k]
    if verb.dep != "conj" or verb.tag not in ("VBD", "VBN") or not 3 < k < len(nodes) - 1:
        return
    noun, before = k + 1, k - 3
    if nodes[k - 1].text != "and" or nodes[k - 2].text != "," or heads[noun] != k:
        return
    if nodes[noun].dep != "dobj" or nodes[noun].tag not in ("NN", "NNS"):
        return
    listed = any(n.text == "," for n in nodes[host + 1 : before]) and host < before
    if not listed or nodes[before].tag not in ("NN", "NNS", "NNP"):
        return
    if any(n.tag in FINITE_TAGS for n in nodes[host + 1 : before]):
        return
    first = before
    while host < heads[first] < first and nodes[first].dep in ("conj", "appos", "compound"):
        first = heads[first]
    for j, head in enumerate(heads):
        if head == k and j > noun:
            heads[j] = noun
    heads[k], verb.dep, verb.tag, verb.pos = noun, "amod", "VBN", "ADJ"
    heads[noun], nodes[noun].dep = first, "conj"
    heads[k - 1] = first


def _verb_without_and(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "works on ferries and its pilot is due": the "and" joins clauses, no nouns."""
    verb, host = nodes[k], heads[k]
    if verb.dep != "conj" or host >= k or nodes[host].pos not in ("VERB", "AUX"):
        return
    mine = [j for j, h in enumerate(heads) if h == k and j < k]
    if any(nodes[j].dep not in ("aux", "auxpass", "neg", "advmod") for j in mine):
        return
    start = min([k, *mine])
    finite = nodes[start].tag in ("VBZ", "VBD", "VBP", "MD")
    top = start - 1
    if not finite or nodes[top].tag not in ("NN", "NNS", "NNP") or nodes[top].pos == "PUNCT":
        return
    while host < heads[top] < k and nodes[top].dep != "conj":
        top = heads[top]
    first = heads[top]
    cc = next((j for j in range(first, top) if nodes[j].text == "and" and heads[j] == first), None)
    if nodes[top].dep != "conj" or not host < first < top or cc is None:
        return
    if any(nodes[j].text == "," for j in range(cc, k)):
        return
    heads[top], heads[cc] = k, host
    nodes[top].dep = "nsubjpass" if any(nodes[j].dep == "auxpass" for j in mine) else "nsubj"


def _clause_behind_noun(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "a fair Lowe plans to host": a clause right behind a noun, without "and", is of it."""
    verb = nodes[k]
    if verb.dep not in ("conj", "ccomp", "advcl") or verb.pos != "VERB" or heads[k] >= k:
        return
    mine = held(heads, k)
    subject = next((j for j in mine if nodes[j].dep == "nsubj" and j < k), None)
    if subject is None or any(nodes[j].dep in ("mark", "cc") and j < k for j in mine):
        return
    start = subject
    while start and heads[start - 1] == subject:
        start -= 1
    noun = start - 1
    if noun < 0 or nodes[noun].tag not in ("NN", "NNS") or nodes[noun].ent in ("DATE", "TIME"):
        return
    if any(nodes[j].dep == "cc" and heads[j] == heads[k] and j < k for j in range(heads[k], k)):
        return
    said = verb.dep == "ccomp" and nodes[heads[k]].lemma in STATEMENT
    if said and nodes[noun].dep == "pobj" and nodes[noun].lemma in LETTERS:
        return  # "said in a letter the price rose"
    last = k
    while True:
        inner = next(
            (j for j, h in enumerate(heads) if h == last and nodes[j].dep == "xcomp"), None
        )
        if inner is None:
            break
        last = inner
    if any(h == last and nodes[j].dep in ("dobj", "ccomp", "attr") for j, h in enumerate(heads)):
        return
    heads[k], verb.dep = noun, "relcl"
    _beside_date(nodes, heads, noun, k)


def _beside_date(nodes: list[Node], heads: list[int], noun: int, verb: int) -> None:
    """ "a summit he hosts next week and a fair": the fair goes with the summit, not the week."""
    for j in range(verb + 1, len(nodes)):
        if heads[j] == verb and nodes[j].pos in ("NOUN", "PROPN") and nodes[j].dep == "conj":
            heads[j] = noun
            for c in range(verb + 1, j):
                if heads[c] == verb and nodes[c].dep == "cc":
                    heads[c] = noun
            continue
        week = heads[j]
        if nodes[j].dep != "conj" or nodes[j].pos not in ("NOUN", "PROPN") or week <= verb:
            continue
        if nodes[week].ent in ("DATE", "TIME") and nodes[j].ent not in ("DATE", "TIME"):
            heads[j] = noun
            for c in range(week + 1, j):
                if heads[c] == week and nodes[c].dep == "cc":
                    heads[c] = noun


def _adjective_in_list(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "was honest, hardworking and brave": one more adjective, though it ends in -ing."""
    node, host = nodes[k], heads[k]
    if node.tag not in ("VBG", "VBN") or node.dep != "advcl" or nodes[k - 1].text != ",":
        return
    mine = [nodes[j] for j in held(heads, k)]
    joined = [n for n in mine if n.dep == "conj"]
    if nodes[k - 2].dep != "acomp" or heads[k - 2] != host or not joined:
        return
    bare = all(n.dep in ("cc", "conj", "punct") for n in mine)
    if bare and all(n.pos in ("ADJ", "NOUN") for n in joined):
        node.pos, node.tag, node.dep = "ADJ", "JJ", "conj"
        heads[k] = k - 2


def _following(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "shut by 9 following storms": after storms, and no storms by which it shut."""
    node, noun = nodes[k], heads[k]
    if node.text.lower() != "following" or node.dep != "amod" or noun < k:
        return
    prep, time = heads[noun], k - 1
    timed = nodes[time].ent in ("DATE", "TIME") or nodes[time].tag == "CD"
    if not timed or heads[time] != noun or nodes[prep].pos != "ADP" or prep >= time:
        return
    for j in range(prep + 1, time):
        heads[j] = time if heads[j] == noun else heads[j]
    heads[time], nodes[time].dep = prep, "pobj"
    heads[k], node.dep, node.pos, node.tag = heads[prep], "prep", "ADP", "IN"
    heads[noun], nodes[noun].dep = k, "pobj"


def _born(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "Ode, born Bo Roe, is a cook": the name he was born with, and nobody who was born."""
    name, host = heads[k], heads[heads[k]]
    if nodes[k].text != "born" or nodes[k - 1].text not in (",", "(") or name < k:
        return
    if nodes[name].dep == "appos" and nodes[name].pos == "PROPN" and host < k:
        heads[k], nodes[k].dep = host, "acl"
        heads[name], nodes[name].dep = k, "oprd"


def _town_and_country(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "in Vienna, Austria at a fair": one place, whatever stands around it."""
    start = k
    while start and heads[start - 1] == k and nodes[start - 1].ent == nodes[k].ent:
        start -= 1
    town = start - 2
    closed = k + 1 < len(nodes) and nodes[k + 1].text == ","
    unknown = nodes[k].dep == "npadvmod" and start == k and k < heads[k] and closed
    if not (nodes[k].ent == "GPE" or unknown) or town < 1 or nodes[start - 1].text != ",":
        return
    if nodes[town].ent != "GPE" or nodes[town].dep != "pobj" or heads[k] == town:
        return
    after = nodes[k + 1].text.lower() if k + 1 < len(nodes) else "."
    if nodes[k].dep in ("npadvmod", "dep", "dobj") and after not in ("and", "or", "&"):
        heads[k], nodes[k].dep, heads[start - 1] = town, "appos", town


def _then_it_did(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "left the hall, but then rules changed for her": a clause, no noun beside a verb."""
    verb, noun = nodes[k], heads[k]
    host = heads[noun]
    if verb.tag not in ("VBN", "VBD") or noun != k - 1 or nodes[noun].dep != "conj":
        return
    then = any(heads[j] == noun and nodes[j].lemma in ("then", "later") for j in range(host, noun))
    if not then or nodes[host].pos != "VERB" or host > noun:
        return
    verb.tag, verb.dep, heads[k] = "VBD", "conj", host
    nodes[noun].dep, heads[noun] = "nsubj", k
    for j, head in enumerate(heads):
        if head == noun and (j > k or nodes[j].dep == "advmod"):
            heads[j] = k
