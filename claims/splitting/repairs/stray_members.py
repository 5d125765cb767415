"""Members of a series that the parser hung elsewhere or misread, on the flat sentence."""

from claims.splitting.repairs.titles import QUOTES
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, NOUN_POS, SUBJECTS, Node, held

SEQUENCE = frozenset("later then subsequently eventually soon afterwards finally".split())
PLAYED = frozenset({"pitch", "play"})
GAMES = frozenset({"inning", "innings", "game", "match", "over"})


def mend_stray_members(nodes: list[Node], heads: list[int]) -> None:
    """Rehang and retag what belongs to a list, in place (`heads[k]` is k's head)."""
    for k in range(1, len(nodes)):
        node = nodes[k]
        if node.lemma in PLAYED:
            _games_played(nodes, heads, k)
        if node.dep == "conj":
            _plural_as_verb(nodes, heads, k)
            _verb_on_state(nodes, heads, k)
            _phrase_on_adverb(nodes, heads, k)
            _kind_on_example(nodes, heads, k)
            _second_phrase(nodes, heads, k)
            _person_on_role(nodes, heads, k)
            _infinitive_as_noun(nodes, heads, k)
            _complement_as_subject(nodes, heads, k)
        elif node.dep == "ccomp":
            _first_of_acts(nodes, heads, k)
        elif node.dep == "nmod":
            _first_of_bodies(nodes, heads, k)
        elif node.dep == "prep":
            if k + 1 < len(nodes) and nodes[k + 1].tag == "WDT":
                _for_which(nodes, heads, k)
            _phrase_behind_and(nodes, heads, k)
            _phrase_behind_as_well(nodes, heads, k)
            _opener_on_phrase(nodes, heads, k)
        elif node.dep in ("dobj", "attr", "appos") and not _name_before_noun(nodes, heads, k):
            _second_object(nodes, heads, k)


def _with_joint(nodes: list[Node], heads: list[int], first: int, host: int) -> None:
    """Hang the comma and the "and" before a word on another one."""
    k = first - 1
    while k > 0 and (nodes[k].dep == "cc" or nodes[k].text == ","):
        heads[k] = host
        nodes[k].dep = "punct" if nodes[k].text == "," else "cc"
        k -= 1


def _plural_as_verb(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "in films, talks, and radio shows all over Fife": what a noun stands before is a noun."""
    node, host = nodes[k], nodes[heads[k]]
    if node.tag != "VBZ" or nodes[k - 1].dep != "compound" or heads[k - 1] != k:
        return
    verbal = any(nodes[j].dep in (*SUBJECTS, *AUXILIARIES) for j in held(heads, k))
    if host.pos in NOUN_POS and not verbal:
        node.pos, node.tag = "NOUN", "NNS"


def _verb_on_state(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "began when she was ten years old and later moved": the moving goes with the beginning."""
    verb, state = nodes[k], heads[k]
    copula = heads[state]
    if verb.tag not in ("VBD", "VBN") or state > k or nodes[state].dep != "acomp":
        return
    mine = held(heads, k)
    later = any(nodes[j].lemma.lower() in SEQUENCE for j in mine if j < k)
    alone = not any(nodes[j].dep in (*SUBJECTS, *AUXILIARIES) for j in mine)
    if not later or not alone or nodes[copula].tag not in FINITE_TAGS:
        return
    clause = nodes[copula].dep == "advcl" and nodes[heads[copula]].tag == "VBD"
    host = heads[copula] if clause else copula
    heads[k], verb.tag, verb.pos = host, "VBD", "VERB"
    _with_joint(nodes, heads, min([k, *mine]), host)


def _phrase_on_adverb(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "worked as a cook and later as a judge": two phrases, the second with its time."""
    phrase = k + 1
    if nodes[k].tag != "RB" or phrase >= len(nodes) or heads[phrase] != k:
        return
    if nodes[phrase].dep != "prep" or nodes[k].lemma.lower() not in SEQUENCE:
        return
    alike = (
        j
        for j in range(k - 1, 0, -1)
        if nodes[j].dep == "prep" and nodes[j].lemma == nodes[phrase].lemma
    )
    first = next(alike, None)
    if first is None or heads[k] not in (first, heads[first]):
        return
    heads[phrase], nodes[phrase].dep = first, "conj"
    heads[k], nodes[k].dep = phrase, "advmod"
    _with_joint(nodes, heads, k, first)


def _phrase_behind_and(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "as a cook and later as a judge" as two phrases of one verb: a list of two."""
    joint, verb = _edge(heads, k) - 1, heads[k]
    if joint < 1 or nodes[joint].text != "and" or nodes[joint].dep != "cc" or verb > joint:
        return
    alike = [j for j in held(heads, verb) if nodes[j].dep == "prep" and verb < j < joint]
    alike = [j for j in alike if nodes[j].lemma == nodes[k].lemma]
    if alike and heads[joint] in (verb, alike[-1]):
        heads[k], nodes[k].dep, heads[joint] = alike[-1], "conj", alike[-1]


def _phrase_behind_as_well(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "for her part in plays, as well as for her songs": for the one and for the other."""
    joint = k - 1
    if k < 4 or nodes[joint].dep != "cc" or nodes[joint - 1].text != "well":
        return
    before = (j for j in range(joint - 2, 0, -1) if nodes[j].dep == "prep")
    first = next((j for j in before if nodes[j].lemma == nodes[k].lemma), None)
    if first is None or heads[first] > first or nodes[heads[first]].pos != "VERB":
        return
    if _in_between(nodes, heads, first, joint - 2):
        heads[k], nodes[k].dep, heads[joint] = first, "conj", first


def _in_between(nodes: list[Node], heads: list[int], first: int, stop: int) -> bool:
    """Hang the phrases behind one phrase of a verb on its noun; False where more is there."""
    thing = next((j for j in held(heads, first) if nodes[j].dep == "pobj"), None)
    between = [j for j in held(heads, heads[first]) if first < j < stop]
    if thing is None or any(nodes[j].dep not in ("prep", "punct") for j in between):
        return False
    if any(nodes[p].ent in ("DATE", "TIME") for j in between for p in held(heads, j)):
        return False  # "as mayor from 1998, and as judge from 2004": each with its time
    for j in between:
        heads[j] = thing
    return True


def _second_phrase(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "known for tales, such as Dusk, and for poems, such as Gull": two phrases of the verb.

    "known for his talks in May, and for his wit": what stands between is of the first.
    """
    if nodes[k].pos != "ADP" or heads[k] > k:
        return
    opener = heads[heads[k]]
    if nodes[opener].lemma == "as" and opener < heads[k]:
        noun = heads[opener]
        first = heads[noun]
        thing = next((j for j in held(heads, k) if nodes[j].dep == "pobj"), None)
        if nodes[first].lemma != nodes[k].lemma or first >= noun or thing is None:
            return
        for j in held(heads, noun):
            if j > k:
                heads[j] = thing
    else:
        alike = [j for j in held(heads, heads[k]) if j < k and nodes[j].lemma == nodes[k].lemma]
        first = alike[-1] if alike else k
        if first == k or nodes[first].dep != "prep" or nodes[k - 2].text != ",":
            return
        if not _in_between(nodes, heads, first, k - 2):
            return
    heads[k] = first
    _with_joint(nodes, heads, k, first)


def _opener_on_phrase(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "for her poems on love, such as Dusk": Dusk is one of the poems."""
    if nodes[k].lemma != "as" or nodes[k - 1].text.lower() != "such":
        return
    thing = next((j for j in held(heads, heads[k]) if nodes[j].dep == "pobj"), None)
    if nodes[heads[k]].pos == "ADP" and thing is not None and thing < k:
        heads[k] = thing


def _games_played(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "with nine hits in 12 games played": nothing played, but games were."""
    games, mine = k - 1, held(heads, k)
    ends = k + 1 == len(nodes) or nodes[k + 1].pos == "PUNCT"
    if nodes[games].lemma not in GAMES or nodes[games].dep != "pobj" or not ends:
        return
    subject = next((j for j in mine if nodes[j].dep == "nsubj"), None)
    opens = _edge(heads, subject) - 1 if subject is not None else 0
    mark = opens if opens > 0 and nodes[opens].text == "with" else None
    main = next((j for j in mine if nodes[j].dep == "ccomp" and j < k), None)
    if subject is not None and mark is not None and main is not None and heads[k] == k:
        heads[main], nodes[main].dep, host = main, "ROOT", main
        heads[subject], nodes[subject].dep = mark, "pobj"
        nodes[mark].dep, nodes[mark].pos = "prep", "ADP"
    elif subject is not None and nodes[k].dep == "conj":
        joint, host = _edge(heads, subject) - 1, heads[k]
        heads[subject], nodes[subject].dep, heads[joint] = joint - 1, "conj", joint - 1
    elif subject is None and nodes[k].dep in ("advcl", "acl"):
        host = heads[k]
    else:
        return
    for j in mine:
        if heads[j] == k:
            heads[j] = host
    heads[k], nodes[k].dep, nodes[k].tag = games, "acl", "VBN"


def _kind_on_example(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "films such as Gull and Dusk, and plays such as Moor": the plays go with the films."""
    opener = heads[heads[k]]
    kind = heads[opener]
    own = any(nodes[j].lemma == "as" and j > k for j in held(heads, k))
    if nodes[k].tag != "NNS" or not own or nodes[opener].lemma != "as" or kind >= opener:
        return
    if nodes[kind].tag == "NNS" and nodes[heads[k]].dep == "pobj" and kind < heads[k] < k:
        _with_joint(nodes, heads, _edge(heads, k), kind)
        heads[k] = kind


def _person_on_role(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "to Bo Lind, a sailor, and Ann Roe": Ann is a second person, not what Bo is."""
    role = heads[k]
    first = heads[role]
    if nodes[k].ent != "PERSON" or nodes[role].dep != "appos" or nodes[role].tag != "NN":
        return
    new = any(nodes[j].lemma.lower() in ("a", "an") for j in held(heads, role))
    if nodes[first].ent == "PERSON" and new and first < role < k:
        heads[k] = first
        _with_joint(nodes, heads, min([k, *held(heads, k)]), first)


def _infinitive_as_noun(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "to act, sing, and model": a bare word at the end of infinitives is one too."""
    node, before = nodes[k], nodes[heads[k]]
    bare = node.tag == "NN" and not any(j < k for j in held(heads, k)) and node.text.islower()
    verbs = before.dep == "conj" and before.tag == nodes[heads[heads[k]]].tag == "VB"
    if bare and verbs and nodes[k - 1].dep == "cc" and heads[k] < k - 1:
        things = any(nodes[j].dep in ("dobj", "prep") for j in held(heads, heads[k]))
        if not things:
            node.pos, node.tag = "VERB", "VB"


def _complement_as_subject(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "was named dean and was the first woman": what stands behind "was" is its complement."""
    mine = held(heads, k)
    subjects = [j for j in mine if nodes[j].dep == "nsubj"]
    if nodes[k].lemma != "be" or nodes[k - 1].text not in ("and", ","):
        return
    if len(subjects) == 1 and subjects[0] > k and not any(nodes[j].dep == "attr" for j in mine):
        nodes[subjects[0]].dep = "attr"


def _first_of_acts(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "He was a judge, was made dean, and was sent home": three acts of the one subject."""
    last = heads[k]
    if k > last or heads[last] != last or any(n.text in QUOTES for n in nodes[:last]):
        return
    mine, theirs = held(heads, k), held(heads, last)
    subject = any(nodes[j].dep in SUBJECTS and j < k for j in mine)
    own = any(nodes[j].dep in SUBJECTS for j in theirs)
    helpers = [j for j in theirs if k < j < last and nodes[j].dep in AUXILIARIES]
    edge = min([last, *helpers])
    series = any(nodes[j].dep == "conj" and j > last for j in theirs)
    finite = nodes[last].tag in FINITE_TAGS or any(nodes[j].tag in FINITE_TAGS for j in helpers)
    if not subject or own or not series or not finite or nodes[edge - 1].text != ",":
        return
    if nodes[k].tag not in FINITE_TAGS and not any(nodes[j].dep in AUXILIARIES for j in mine):
        return
    heads[k], heads[last] = k, k
    nodes[k].dep, nodes[last].dep = "ROOT", "conj"
    for j in theirs:
        if j < edge and j != k:
            heads[j] = k


def _first_of_bodies(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "at Moor College and Saint Ode College": two colleges, though read as one."""
    first, last = nodes[k], heads[k]
    if last < k or first.tag != "NNP" or not first.ent == nodes[last].ent == "ORG":
        return
    joint = [j for j in held(heads, k) if j > k]
    named = any(nodes[j].dep == "compound" for j in held(heads, k))
    inner = nodes[k + 2 : last]
    if len(joint) != 1 or nodes[joint[0]].text != "and" or not named or nodes[k + 1].ent:
        return
    if not inner or joint[0] != k + 1 or not all(n.pos == "PROPN" for n in inner):
        return
    heads[k], heads[last] = heads[last], k
    first.dep, nodes[last].dep = nodes[last].dep, "conj"
    for j in held(heads, last):
        if j < k:
            heads[j] = k


def _for_which(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "the film, for which she won a prize": the relative phrase goes with its clause's verb."""
    up = heads[k]
    for _ in nodes:  # mended heads may run in a circle
        if up <= k or nodes[up].dep == "relcl":
            break
        up = heads[up]
    if up > k and nodes[up].dep == "relcl":
        heads[k] = up


def _edge(heads: list[int], k: int) -> int:
    """The first of the words right before a word that hang on it or on each other."""
    first = k
    while first and first <= heads[first - 1] <= k:
        first -= 1
    return first


def _name_before_noun(nodes: list[Node], heads: list[int], k: int) -> bool:
    """ "was second in three Harbour Games races": the races are what she was second in."""
    edge = _edge(heads, k)
    name, verb = nodes[edge - 1], heads[k]
    if not edge or verb >= edge - 1 or name.dep != "pobj" or name.pos != "PROPN":
        return False
    if nodes[k].tag != "NNS" or nodes[k].text[:1].isupper() or heads[edge - 1] <= verb:
        return False
    phrase = heads[edge - 1]
    for j in held(heads, edge - 1):
        heads[j] = k
    heads[k], nodes[k].dep = phrase, "pobj"
    heads[edge - 1], name.dep = k, "compound"
    return True


def _second_object(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "gained praise for the film A and the film B": the second film goes with the first."""
    verb, joint = heads[k], _edge(heads, k) - 1
    same = [j for j in held(heads, verb) if nodes[j].dep == nodes[k].dep and verb < j < k]
    if not same or verb > k or joint <= same[0]:
        return
    if nodes[joint].dep != "cc" or nodes[joint].text != "and" or nodes[k].tag not in ("NN", "NNS"):
        return
    alike = [j for j in range(same[0] + 1, joint) if nodes[j].lemma == nodes[k].lemma]
    if not alike:
        return
    first = alike[-1]
    if nodes[first].dep in ("compound", "nmod"):
        first = heads[first]
    if nodes[first].dep in ("pobj", "conj") and same[0] < first < joint:
        heads[k], nodes[k].dep, heads[joint] = first, "conj", first
