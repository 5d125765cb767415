"""Lists and quoted titles as the surface shows them, where the parser lost their thread."""

from claims.splitting.tree import FINITE_TAGS, Node

QUOTES = frozenset({'"', "“", "”", "``", "''"})
SMALL = frozenset(
    "a an and as at but by de du for from in la le of on or the to with vs. & i".split()
)
OPENERS_AT_END = frozenset({"as", "including", "like", "include", "includes", "included"})
LONGEST = 12  # words of a title


MAKING = frozenset("make call name consider keep declare deem render".split())


def mend_lists(nodes: list[Node], heads: list[int]) -> None:
    """Rehang quoted titles and enumerations, on the flat sentence (`heads[k]` is k's head)."""
    for k in range(2, len(nodes) - 1):
        _plural_as_verb(nodes, heads, k)
    for k in range(1, len(nodes)):
        _list_before_noun(nodes, heads, k)
        _name_after_kind(nodes, heads, k)
        _verb_as_participle(nodes, heads, k)
        _participle_as_verb(nodes, heads, k)
        _clause_behind_noun(nodes, heads, k)
    _purposes(nodes, heads)
    for k in range(1, len(nodes) - 1):
        _ampersand(nodes, heads, k)
    titles = [(a, b) for a, b in _quoted(nodes) if _is_title(nodes, a, b)]
    for first, last in titles:
        _join(nodes, heads, first, last)
    dated = [run for run in _runs(nodes, _dated(nodes)) if _are_works(nodes, run)]
    for first, last in (title for run in dated for title in run):
        _join(nodes, heads, first, last)
        for k in (last + 1, last + 2, last + 3):
            heads[k] = last
        nodes[last + 1].dep, nodes[last + 2].dep, nodes[last + 3].dep = "punct", "appos", "punct"
    for run in [*_runs(nodes, titles), *dated]:
        _chain(nodes, heads, run)
    for k, node in enumerate(nodes):
        if _opens(nodes, k):
            _relist(nodes, heads, k)
        elif node.text.lower() == "the" and k and nodes[k - 1].text not in ",and":
            _names(nodes, heads, k)
        elif node.text == ":" and 0 < k < len(nodes) - 3 and nodes[k - 1].tag == "NNS":
            _colon(nodes, heads, k)


# ------------------------------------------------------------ quoted titles


def _quoted(nodes: list[Node]) -> list[tuple[int, int]]:
    """First and last word inside each pair of quotation marks."""
    out: list[tuple[int, int]] = []
    start = -1
    for k, node in enumerate(nodes):
        if node.text not in QUOTES:
            continue
        if start >= 0 and (node.text != "“"):
            a, b = start + 1, k - 1
            while b >= a and nodes[b].text in ",.;:!?":
                b -= 1
            if b >= a:
                out.append((a, b))
            start = -1
        else:
            start = k
    return out


def _is_title(nodes: list[Node], first: int, last: int) -> bool:
    words = nodes[first : last + 1]
    if len(words) > LONGEST or (
        not words[0].text[:1].isupper() and not words[0].text[:1].isdigit()
    ):
        return False
    if any(w.text in ",;?!." for w in words[:-1]) and not any(":" in w.text for w in words):
        return False
    big = [w for w in words if w.text[:1].isalpha() and w.text.lower() not in SMALL]
    if not big or any(w.text[:1].islower() for w in big):
        return False
    before = next((n for n in reversed(nodes[:first]) if n.text not in QUOTES), None)
    return before is None or before.text not in (",", ":") or last > first or before.pos != "VERB"


def _ampersand(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "Moor, Hart & Sons and Dusk": beside "and", the sign stands inside a name."""
    if nodes[k].text != "&" or not any(n.text == "and" for n in nodes):
        return
    first, last = k, k
    while first and nodes[first - 1].text[:1].isupper():
        first -= 1
    while last + 1 < len(nodes) and nodes[last + 1].text[:1].isupper():
        last += 1
    if first < k < last:
        _join(nodes, heads, first, last)


def _join(nodes: list[Node], heads: list[int], first: int, last: int) -> None:
    """Make the words of a title one name, headed by its last word."""
    inside = range(first, last + 1)
    outer = next((k for k in inside if not first <= heads[k] <= last or heads[k] == k), last)
    parent, dep = heads[outer], nodes[outer].dep
    if parent == outer:
        return
    for k, head in enumerate(heads):
        if first <= head <= last and not first <= k <= last:
            heads[k] = last
    for k in inside:
        heads[k], nodes[k].dep = last, "compound"
        nodes[k].ent = "WORK_OF_ART"
        if nodes[k].pos != "PUNCT" or len(nodes[k].text) > 2:
            nodes[k].pos, nodes[k].tag = "PROPN", "NNP"
    heads[last], nodes[last].dep = parent, dep
    for k in (first - 1, last + 1, last + 2):
        if (
            0 <= k < len(nodes)
            and nodes[k].text in QUOTES
            and (k != last + 2 or nodes[k - 1].text in ",.")
        ):
            heads[k] = last


WORKS = frozenset(
    "film movie series album song single novel book play show game documentary drama comedy sitcom "
    "thriller musical role".split()
)


def _dated(nodes: list[Node]) -> list[tuple[int, int]]:
    """First and last word of each name before a year in brackets: "Low Tide (2010)"."""
    out: list[tuple[int, int]] = []
    for k in range(1, len(nodes) - 2):
        if nodes[k].text != "(" or nodes[k + 2].text != ")" or not _is_year(nodes[k + 1]):
            continue
        start = k
        while start and (nodes[start - 1].text[:1].isupper() or nodes[start - 1].text == "vs"):
            start -= 1
        if start < k and start:
            out.append((start, k - 1))
    return out


def _is_year(node: Node) -> bool:
    return node.text.isdigit() and len(node.text) == 4 and node.text[:2] in ("19", "20")


def _are_works(nodes: list[Node], run: list[tuple[int, int]]) -> bool:
    """Several names with years, or one behind "the film"."""
    before = nodes[run[0][0] - 1]
    return len(run) > 1 or before.lemma in WORKS


def _runs(nodes: list[Node], titles: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Titles with nothing but commas, "and" and years in brackets between them."""
    runs: list[list[tuple[int, int]]] = []
    for title in titles:
        if runs:
            between = nodes[runs[-1][-1][1] + 1 : title[0]]
            if all(
                n.text in QUOTES
                or n.text in ",()"
                or n.dep == "cc"
                or n.text in ("and", "&")
                or (n.text.isdigit() and len(n.text) == 4)
                for n in between
            ) and any(n.text in (",", "and", "&") for n in between):
                runs[-1].append(title)
                continue
        runs.append([title])
    return runs


def _chain(nodes: list[Node], heads: list[int], run: list[tuple[int, int]]) -> None:
    first = run[0][1]
    if heads[first] == first:
        return
    before = run[0][0] - 1
    while before >= 0 and nodes[before].text in QUOTES:
        before -= 1
    host = nodes[before] if before >= 0 else None
    if host is not None and host.pos == "NOUN" and heads[before] != first:
        if not (nodes[first].dep in ("pobj", "dobj", "nsubj", "attr") and len(run) == 1):
            heads[first], nodes[first].dep = before, "appos"
    elif (
        host is not None
        and host.pos == "VERB"
        and host.tag != "VBN"
        and (nodes[first].dep not in ("dobj", "oprd", "attr", "nsubj", "nsubjpass", "pobj"))
    ):
        heads[first], nodes[first].dep = before, "dobj"
    elif host is not None and host.text.lower() in OPENERS_AT_END and host.pos != "VERB":
        heads[first], nodes[first].dep = before, "pobj"
    for _, last in run[1:]:
        if heads[first] == last:
            heads[first] = heads[last]
        heads[last], nodes[last].dep = first, "conj"
    for k in range(first + 1, run[-1][0]):
        if nodes[k].text in (",", "and", "&"):
            heads[k] = first
            nodes[k].dep = "punct" if nodes[k].text == "," else "cc"
        elif nodes[k].text in "()" or nodes[k].text.isdigit():
            heads[k] = max(t[1] for t in run if t[1] < k)
            nodes[k].dep = "punct" if nodes[k].text in "()" else "appos"


# ------------------------------------------------------------ enumerations


def _opens(nodes: list[Node], k: int) -> bool:
    low = nodes[k].text.lower()
    if low == "including" or (nodes[k].lemma == "include" and nodes[k].tag in FINITE_TAGS):
        return True
    return low == "as" and k > 0 and nodes[k - 1].text.lower() == "such"


def _segments(nodes: list[Node], start: int) -> list[tuple[int, int]]:
    """Members of an enumeration from `start`: ranges between commas, up to the one after "and"."""
    out: list[tuple[int, int]] = []
    first, quoted, depth = start, False, 0
    closing = False
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
                closing, first = True, k + 1
            elif (
                node is not None
                and node.text == "and"
                and not quoted
                and not depth
                and (out or _parallel(nodes, first, k))
            ):
                out.append((first, k - 1))
                closing, first = True, k + 1
            continue
        if k > first:
            out.append((first, k - 1))
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
    return ours == theirs and not any(n.text == "and" for n in left + right)


def _relist(nodes: list[Node], heads: list[int], opener: int) -> None:
    segments = _segments(nodes, opener + 1)
    if len(segments) < 2:
        return
    tops = [_top(nodes, heads, a, b) for a, b in segments]
    if any(t is None for t in tops) or opener in (t for t in tops):
        return
    firsts = [t for t in tops if t is not None]
    lead = firsts[0]
    if any(a <= heads[opener] <= b for a, b in segments):
        return
    for (a, b), top in zip(segments, firsts, strict=True):
        for k in range(a, b + 1):
            if k != top and not a <= heads[k] <= b:
                heads[k] = top
        role = "dobj" if nodes[opener].tag in FINITE_TAGS else "pobj"
        heads[top], nodes[top].dep = (opener, role) if top == lead else (lead, "conj")
    inside = {k for a, b in segments for k in range(a, b + 1)}
    for k in range(segments[0][0], segments[-1][1]):
        if k not in inside:
            heads[k] = lead
            nodes[k].dep = "cc" if nodes[k].text in ("and", "&") else "punct"
    for k in range(segments[-1][1] + 1, len(nodes)):
        if heads[k] in inside and nodes[k].dep == "punct":
            heads[k] = heads[opener]
    if nodes[opener].tag == "VBG":
        nodes[opener].dep, nodes[opener].lemma = "prep", "include"


def _names(nodes: list[Node], heads: list[int], start: int) -> None:
    """ "of the Society of A, the Institute of B, and the Academy of C"."""
    segments = _segments(nodes, start)
    if len(segments) < 3 or not all(
        nodes[a].text == "the" and nodes[min(a + 1, b)].pos == "PROPN" for a, b in segments
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
    open_ends = [k for k in range(first, last + 1) if not first <= heads[k] <= last]
    nouns = [
        k for k in open_ends if nodes[k].pos in ("NOUN", "PROPN", "NUM") or nodes[k].tag == "VBG"
    ]
    if nouns:
        return nouns[0]
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


# ------------------------------------------------------------ nouns read as verbs


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
    if any(nodes[k - 2].text not in (",", "and", ";") for k in rest):
        return
    if not any(n.text == "and" for n in nodes[rest[-1] - 2 : rest[-1] - 1]):
        return
    stops = [k - 1 for k in rest] + [len(nodes)]
    for member, stop in zip(members, stops, strict=True):
        for k in range(member + 1, stop):
            apart = nodes[k].text in (",", ";", "and") and k >= stop - 2
            if heads[k] in members and heads[k] != member and not apart:
                heads[k] = member
    for k in rest:
        if heads[k] == k:
            return
        heads[k], nodes[k].dep = first, "conj"
        for mark in (k - 2, k - 3):
            if nodes[mark].text in (",", ";", "and"):
                heads[mark] = first
                nodes[mark].dep = "cc" if nodes[mark].text == "and" else "punct"


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


def _list_before_noun(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "is a model, dancer, and radio host": a list read as part of the last noun."""
    node = nodes[k]
    if node.dep not in ("attr", "pobj", "appos", "dobj") or heads[k] > k or node.tag != "NN":
        return
    first = next((j for j in range(k) if heads[j] == k and nodes[j].dep == "nmod"), None)
    if first is None or nodes[first].tag != "NN":
        return
    last = next((j for j in range(k - 1, first, -1) if nodes[j].text == "and"), None)
    listed = any(heads[j] == first and nodes[j].dep == "conj" for j in range(first + 1, k))
    if last is None or not listed or any(nodes[j].text == "," for j in range(last + 1, k)):
        return
    heads[first], nodes[first].dep = heads[k], node.dep
    for j in range(k):
        if heads[j] == k and j < last:
            heads[j] = first
    heads[last], nodes[last].dep = first, "cc"
    heads[k], node.dep = first, "conj"


def _plural_as_verb(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "has made housing issues a priority": "issues" is no verb."""
    node, before, verb = nodes[k], nodes[k - 1], heads[k - 1]
    if node.tag != "VBZ" or before.tag != "NN" or nodes[verb].lemma not in MAKING:
        return
    if before.dep not in ("dobj", "nsubj") or verb >= k or heads[k] == verb:
        return
    mine = [j for j, h in enumerate(heads) if h == k and j != k]
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


def _verb_as_participle(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "The strike, the longest ever, ended": the verb of a sentence read as part of a noun."""
    verb, noun = nodes[k], heads[k]
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
    passive = passive or nodes[first - 1].text == ","
    if not passive or subject is None:
        return
    if any(nodes[j].dep in ("aux", "auxpass") for j in mine) or any(
        nodes[j].dep == "cc" and j < k for j in mine
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


def _clause_behind_noun(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "a fair Lowe plans to host": a clause right behind a noun, without "and", is of it."""
    verb = nodes[k]
    if verb.dep not in ("conj", "ccomp", "advcl") or verb.pos != "VERB" or heads[k] >= k:
        return
    mine = [j for j, h in enumerate(heads) if h == k and j != k]
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
