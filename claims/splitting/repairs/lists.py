"""Lists as the surface shows them, where the parser lost their thread."""

from claims.splitting.lexicon.people import before_a_body, is_person
from claims.splitting.repairs.titles import QUOTES
from claims.splitting.tree import FINITE_TAGS, Node, held


def mend_lists(nodes: list[Node], heads: list[int]) -> None:
    """Rehang enumerations, on the flat sentence (`heads[k]` is k's head)."""
    _purposes(nodes, heads)
    for k in range(1, len(nodes)):
        _list_before_noun(nodes, heads, k)
        _name_after_kind(nodes, heads, k)
        _of_one_owner(nodes, heads, k)
    for k, node in enumerate(nodes):
        if _opens(nodes, k):
            _relist(nodes, heads, k)
        elif node.text.lower() == "the" and k and nodes[k - 1].text not in ",and":
            _names(nodes, heads, k)
        elif node.tag in ("VBD", "VBN", "VBZ") and _each_with_its_place(nodes, k + 1):
            _relist(nodes, heads, k)
        elif node.text == ":" and 0 < k < len(nodes) - 3 and nodes[k - 1].tag == "NNS":
            _colon(nodes, heads, k)


# ------------------------------------------------------------ behind an opener


def _opens(nodes: list[Node], k: int) -> bool:
    low = nodes[k].text.lower()
    helped = nodes[k].tag == "VB" and k > 0 and nodes[k - 1].tag == "MD"  # may include
    finite = helped or nodes[k].tag in FINITE_TAGS
    if low == "including" or (nodes[k].lemma == "include" and finite):
        return True
    return low == "as" and k > 0 and nodes[k - 1].text.lower() == "such"


def _each_with_its_place(nodes: list[Node], start: int) -> bool:
    """ "won the cup at Ulm in 1990, the relay in Lund, and a medal in Bern": three objects."""
    if start >= len(nodes) or nodes[start].tag not in ("DT", "CD", "PRP$"):
        return False
    segments = _segments(nodes, start)
    phrases = [
        [n for n in nodes[a : b + 1] if n.tag == "IN" and n.lemma != "of"] for a, b in segments
    ]
    begun = {nodes[a].tag for a, _ in segments}
    whole = all(nodes[b].pos in ("NOUN", "PROPN", "NUM") for _, b in segments)
    return len(segments) > 2 and all(phrases) and begun <= {"DT", "CD", "PRP$"} and whole


def _segments(nodes: list[Node], start: int) -> list[tuple[int, int]]:
    """Members of an enumeration from `start`: ranges between commas, up to the one after "and"."""
    out: list[tuple[int, int]] = []
    first, quoted, depth = start, False, 0
    closing = serial = False  # behind the "and"; one with a comma before it
    for k in range(start, len(nodes) + 1):
        node = nodes[k] if k < len(nodes) else None
        stop = (
            node is None
            or node.text in (";", ":", ".", "--", "–", "—")
            or (node.tag in FINITE_TAGS and not quoted and node.ent != "WORK_OF_ART")
            or node.tag in ("WDT", "WP", "WRB", "WP$")
        )
        if node is not None and node.text in QUOTES:
            quoted = not quoted
        if node is not None and k > start and not quoted and _opens(nodes, k):
            return []  # "include A, as well as others such as B and C"
        if node is not None and node.text in "()":
            depth += 1 if node.text == "(" else -1
        ends_quote = (
            node is not None
            and node.text == ","
            and quoted
            and k + 1 < len(nodes)
            and nodes[k + 1].text in QUOTES
        )
        comma = node is not None and node.text == "," and not depth and (ends_quote or not quoted)
        if not stop and not comma:
            if node is not None and k == first and node.text in ("and", "&"):
                closing, serial, first = True, bool(out), k + 1
            elif (
                node is not None
                and node.text == "and"
                and not (
                    nodes[k - 1].tag == "CD" and nodes[k + 1 : k + 2] and nodes[k + 1].tag == "CD"
                )
                and not quoted
                and not depth
                and not serial  # "skin, and cold hands and feet"
                and (out or _parallel(nodes, first, k))
            ):
                out.append((first, k - 1))
                closing, first = True, k + 1
            continue
        which = node is not None and node.tag == "WDT" and nodes[k - 1].tag == "IN"
        if k > first:
            out.append((first, k - 1 - which))  # "and Gull, for which"
        first = k + 2 if ends_quote else k + 1
        if closing:
            return out
        if stop:
            return []
    return []


def _parallel(nodes: list[Node], first: int, conj: int) -> bool:
    """ "the first prize at A and the second prize at B": both members have one build."""
    after = nodes[conj + 1 :]
    stop = next(
        (k for k, n in enumerate(after) if n.text in ".;," or n.tag in FINITE_TAGS), len(after)
    )
    left, right = nodes[first:conj], after[:stop]
    if not left or not right or left[0].tag != right[0].tag or left[0].tag not in ("DT", "NNP"):
        return False
    ours = next((n.lemma for n in left if n.tag == "IN" and n.lemma != "of"), "")
    theirs = next((n.lemma for n in right if n.tag == "IN" and n.lemma != "of"), "-")
    names = [n for n in right if n.pos == "PROPN"]
    other = left[0].text == right[0].text == "the" and len(names) > 1  # "the A on B and the C D"
    alike = ours == theirs or (other and theirs == "-")
    return alike and not any(n.text == "and" for n in left + right)


def _relist(nodes: list[Node], heads: list[int], opener: int) -> None:
    segments = _with_roles(nodes, heads, _segments(nodes, opener + 1))
    if len(segments) < 2:
        return
    tops = [_top(nodes, heads, a, b) for a, b in segments]
    if any(t is None for t in tops) or opener in (t for t in tops):
        return
    firsts = [t for t in tops if t is not None]
    lead = listed = firsts[0]
    last, outer = nodes[firsts[-1]], nodes[heads[heads[opener]]]
    if last.pos == "ADP" != nodes[lead].pos and last.lemma == outer.lemma:
        return  # "for his tales, such as Gull, and for his wit"
    if _of_one_kind(nodes, segments, firsts) or _share_a_noun(nodes, heads, segments, firsts):
        listed = _last_name(nodes, heads, *segments[0])
    if any(a <= heads[opener] <= b for a, b in segments):
        return
    for (a, b), top in zip(segments, firsts, strict=True):
        for k in range(a, b + 1):
            if k != top and not a <= heads[k] <= b:
                heads[k] = top
        role = "dobj" if nodes[opener].pos == "VERB" and nodes[opener].tag != "VBG" else "pobj"
        role = "pcomp" if nodes[top].tag == "VB" else role
        heads[top], nodes[top].dep = (opener, role) if top == lead else (listed, "conj")
    inside = {k for a, b in segments for k in range(a, b + 1)}
    for k in range(segments[0][0], segments[-1][1]):
        if k not in inside:
            heads[k] = listed
            nodes[k].dep = "cc" if nodes[k].text in ("and", "&") else "punct"
    for k in range(segments[-1][1] + 1, len(nodes)):
        told = any(heads[j] in inside and nodes[j].dep != "punct" for j in range(k, len(nodes)))
        # not in "and Roe, who runs it", "and rust on sinks, tubs and taps"
        if heads[k] in inside and nodes[k].dep == "punct" and not told:
            heads[k] = heads[opener]
    if nodes[opener].tag == "VBG":
        nodes[opener].dep, nodes[opener].lemma = "prep", "include"


def _with_roles(
    nodes: list[Node], heads: list[int], segments: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """ "Ann Lee, a cook, Bo Roe, a judge, and Ida Ek": three people, two with what they are."""
    out: list[tuple[int, int]] = []
    for first, last in segments:
        named = bool(out) and nodes[out[-1][1]].pos == "PROPN" and nodes[out[-1][0]].tag == "NNP"
        top = _top(nodes, heads, first, last)
        role = nodes[first].lemma in ("a", "an") and top is not None and nodes[top].tag == "NN"
        if named and role and top is not None and is_person(nodes[top].lemma.lower()):
            name = _last_name(nodes, heads, *out[-1])
            heads[top], nodes[top].dep, heads[first - 1] = name, "appos", name
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return out


def _of_one_kind(nodes: list[Node], segments: list[tuple[int, int]], tops: list[int]) -> bool:
    """ "including portraits of Ode, Lind and Roe": three portraits."""
    last, top = segments[0][1], nodes[tops[0]]
    linked = any(n.tag == "IN" for n in nodes[tops[0] : last + 1])
    named = all(
        nodes[t].pos == "PROPN" and nodes[a].tag != "DT"
        for (a, _), t in zip(segments[1:], tops[1:], strict=True)
    )
    return (
        top.tag == "NNS" and top.text.islower() and linked and named and nodes[last].pos == "PROPN"
    )


def _share_a_noun(
    nodes: list[Node], heads: list[int], segments: list[tuple[int, int]], tops: list[int]
) -> bool:
    """ "includes vaccines against measles, rabies and cholera": against each of the three."""
    (_, last), top = segments[0], nodes[tops[0]]
    way = nodes[heads[last]]
    agreed = heads[tops[1]] == last or way.lemma.lower() in ("against", "for", "about", "of")
    if top.tag != "NNS" or nodes[last].tag not in ("NN", "NNP") or not agreed:
        return False
    return (
        nodes[last].dep == "pobj"
        and heads[heads[last]] == tops[0]
        and all(
            nodes[t].tag in ("NN", "NNP") and nodes[a].tag not in ("DT", "CD", "PRP$", "IN")
            for (a, _), t in zip(segments[1:], tops[1:], strict=True)
        )
    )


def _last_name(nodes: list[Node], heads: list[int], first: int, last: int) -> int:
    """The head of the name that ends a segment."""
    while first <= heads[last] < last and nodes[heads[last]].pos == "PROPN":
        last = heads[last]
    return last


def _names(nodes: list[Node], heads: list[int], start: int) -> None:
    """ "of the Society of A, the Institute of B, and the Academy of C"."""
    segments = _segments(nodes, start)
    if len(segments) < 3 or not all(
        nodes[a].text in ("the", "a", "an") and nodes[min(a + 1, b)].pos == "PROPN"
        for a, b in segments
    ):
        return
    tops = [_top(nodes, heads, a, b) for a, b in segments]
    lead = tops[0]
    if lead is None or any(t is None for t in tops):
        return
    if any(segments[0][0] <= heads[lead] <= b for _, b in segments):
        return
    for (a, b), top in zip(segments, tops, strict=True):
        assert top is not None
        for k in range(a, b + 1):
            if k != top and not a <= heads[k] <= b:
                heads[k] = top
        if top != lead:
            heads[top], nodes[top].dep = lead, "conj"
    inside = {k for a, b in segments for k in range(a, b + 1)}
    for k in range(segments[0][0], segments[-1][1]):
        if k not in inside:
            heads[k] = lead
            nodes[k].dep = "cc" if nodes[k].text in ("and", "&") else "punct"


def _top(nodes: list[Node], heads: list[int], first: int, last: int) -> int | None:
    """The word that heads a segment."""
    named = heads[first]
    if nodes[first].dep == "auxpass" and nodes[first].tag == "VBG" and first < named <= last:
        return named  # "being named Painter of the Year"
    if nodes[first].tag == "TO" and nodes[named].tag == "VB" and first < named <= last:
        return named  # "to melt ice"
    open_ends = [k for k in range(first, last + 1) if not first <= heads[k] <= last]
    nouns = [
        k for k in open_ends if nodes[k].pos in ("NOUN", "PROPN", "NUM") or nodes[k].tag == "VBG"
    ]
    if nouns:
        return nouns[0]
    if open_ends == [first] and nodes[first].pos == "ADP":
        return first  # "in fields, in woods, and along roads"
    names = [k for k in range(first, last + 1) if nodes[k].pos in ("NOUN", "PROPN")]
    return names[-1] if names else None


def _colon(nodes: list[Node], heads: list[int], colon: int) -> None:
    """ "two languages: Ada and Pascal": names of the plural before the colon."""
    first = next((k for k in range(colon + 1, len(nodes)) if nodes[k].text not in QUOTES), None)
    if first is None or nodes[first].pos != "PROPN":
        return
    top = first
    while heads[top] > colon and heads[top] != top and heads[top] > top:
        top = heads[top]
    if (
        nodes[top].pos == "PROPN"
        and nodes[top].dep not in ("nsubj", "nsubjpass")
        and heads[top] != top
    ):
        heads[top], nodes[top].dep = colon - 1, "appos"


# ------------------------------------------------------------ without one


def _purposes(nodes: list[Node], heads: list[int]) -> None:
    """ "to build A, to buy B, and to sell C": one list of infinitives."""
    members = [
        k
        for k in range(2, len(nodes))
        if nodes[k].tag == "VB" and nodes[k - 1].tag == "TO" and heads[k - 1] == k
    ]
    if len(members) < 3:
        return
    first, rest = members[0], members[1:]
    if any(nodes[k - 2].text not in (",", "and", "or", ";") for k in rest):
        return
    if nodes[rest[-1] - 2].text not in ("and", "or"):
        return
    stops = [k - 1 for k in rest] + [len(nodes)]
    for member, stop in zip(members, stops, strict=True):
        for k in range(member + 1, stop):
            apart = nodes[k].text in (",", ";", "and", "or") and k >= stop - 2
            if heads[k] in members and heads[k] != member and not apart:
                heads[k] = member
    for k in rest:
        if heads[k] == k:
            return
        heads[k], nodes[k].dep = first, "conj"
        for mark in (k - 2, k - 3):
            if nodes[mark].text in (",", ";", "and", "or"):
                heads[mark] = first
                nodes[mark].dep = "cc" if nodes[mark].text in ("and", "or") else "punct"


def _name_after_kind(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "of the band Low Tide": two nouns on one preposition, the second names the first."""
    node = nodes[k]
    if node.dep != "pobj" or node.pos != "PROPN":
        return
    for j in range(heads[k] + 1, k):
        between = nodes[j + 1 : k]
        if nodes[j].dep == "pobj" and heads[j] == heads[k] and nodes[j].tag == "NN":
            if all(n.text[:1].isupper() for n in between):
                heads[k], node.dep = j, "appos"
            return


def _of_one_owner(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "harm my firm, my name, my wife": of one owner, each is one more."""
    noun, before = heads[k], k - 2
    if nodes[k].tag != "PRP$" or k < 3 or nodes[k - 1].text != "," or noun < k:
        return
    if nodes[before].pos != "NOUN" or nodes[noun].dep not in ("dep", "appos", "npadvmod"):
        return
    low = nodes[k].text.lower()
    owned = any(j < before and nodes[j].text.lower() == low for j in held(heads, before))
    if not owned or any(is_person(nodes[j].lemma.lower()) for j in (before, noun)):
        return
    heads[noun], nodes[noun].dep = before, "conj"
    heads[k - 1] = before


def _list_before_noun(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "is a model, dancer, and radio host": a list read as part of the last noun."""
    node = nodes[k]
    if node.dep not in ("attr", "pobj", "appos", "dobj") or heads[k] > k or node.tag != "NN":
        return
    first = next((j for j in range(k) if heads[j] == k and nodes[j].dep == "nmod"), None)
    if first is None or nodes[first].tag != "NN":
        return
    if before_a_body(nodes[first].lemma.lower(), node.lemma.lower()):
        return  # "the car and lorry maker"
    if nodes[first + 1].text == "," and _people_by_comma(nodes, heads, first, k):
        return
    last = next((j for j in range(k - 1, first, -1) if nodes[j].text == "and"), None)
    listed = any(heads[j] == first and nodes[j].dep == "conj" for j in range(first + 1, k))
    both = last is not None and heads[last] == first and is_person(node.lemma.lower())
    if both and is_person(nodes[first].lemma.lower()):
        listed = True  # "an actor and stunt performer"
    if last is None or not listed or any(nodes[j].text == "," for j in range(last + 1, k)):
        return
    heads[first], nodes[first].dep = heads[k], node.dep
    for j in range(k):
        if heads[j] == k and j < last:
            heads[j] = first
    heads[last], nodes[last].dep = first, "cc"
    heads[k], node.dep = first, "conj"


def _people_by_comma(nodes: list[Node], heads: list[int], first: int, k: int) -> bool:
    """ "is a dancer, model, and cook": the first is one of the list, not of the model."""
    after = range(first + 2, k)
    if not is_person(nodes[first].lemma.lower()) or not is_person(nodes[k].lemma.lower()):
        return False
    listed = any(h == k and nodes[j].dep == "conj" for j, h in enumerate(heads))
    if not listed or any(nodes[j].dep not in ("compound", "amod") for j in after):
        return False
    heads[first], nodes[first].dep = heads[k], nodes[k].dep
    for j, head in enumerate(heads):
        if head == k and j < first:
            heads[j] = first
    heads[first + 1] = first
    heads[k], nodes[k].dep = first, "conj"
    for j, head in enumerate(heads):
        if head == k and j > k and nodes[j].dep in ("conj", "cc", "punct"):
            heads[j] = first
    return True
