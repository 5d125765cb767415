"""Titles and names as the surface shows them, where the parser lost their thread."""

from itertools import pairwise

from claims.splitting.tree import PREDICATE_POS, SUBJECTS, Node
from claims.splitting.wording.realise import is_word

QUOTES = frozenset({'"', "“", "”", "``", "''"})
SMALL = frozenset(
    "a an and as at but by de du for from in la le of on or the to with vs. & i".split()
)
OPENERS_AT_END = frozenset({"as", "in", "including", "like", "include", "includes", "included"})
WORKS = frozenset(
    "film movie series album song single novel book play show game documentary drama comedy sitcom "
    "thriller musical role miniseries programme poem memoir essay podcast".split()
)
NAMED_WORKS = (WORKS - {"role", "single"}) | frozenset(
    "band group opera magazine podcast trilogy franchise duo trio newspaper".split()
)
PLACED = frozenset({"GPE", "LOC", "DATE", "FAC", "NORP", "EVENT", "TIME"})
LONGEST = 12  # words of a title
SPAN = 8  # words from a kind of works to the opener of their list
PARTS = frozenset({"roles", "parts", "appearances"})  # in works
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
PLACING = frozenset("in at by from with for on".split())
ONE_LAND = frozenset(  # places with "and" in their name
    tuple(pair.split("+"))
    for pair in (
        "Trinidad+Tobago Bosnia+Herzegovina Antigua+Barbuda Kitts+Nevis Jammu+Kashmir "
        "Newfoundland+Labrador Tyne+Wear Wallis+Futuna Turks+Caicos Andaman+Nicobar Brighton+Hove "
        "Dumfries+Galloway Perth+Kinross Kensington+Chelsea Hammersmith+Fulham"
    ).split()
)


def mend_titles(nodes: list[Node], heads: list[int]) -> None:
    """Make each title one name and runs of them lists, on the flat sentence."""
    written = [n.text for n in nodes]
    if "&" in written and "and" in written:
        for k in range(1, len(nodes) - 1):
            _ampersand(nodes, heads, k)
    for k in [k for k, text in enumerate(written[1:-1], 1) if text == "and"]:
        if (written[k - 1], written[k + 1]) in ONE_LAND:
            _join(nodes, heads, k - 1, k + 1, "GPE")
    for k in range(1, len(nodes) - 2):
        if nodes[k].lemma in NAMED_WORKS and nodes[k + 1].text[:1].isupper():
            _behind_kind(nodes, heads, k)
    titles = [(a, b) for a, b in _quoted(nodes) if _is_title(nodes, a, b)]
    for first, last in titles:
        _join(nodes, heads, first, last)
    dated = [run for run in _runs(nodes, _dated(nodes)) if _are_works(nodes, run)]
    for first, last in (title for run in dated for title in run):
        _join(nodes, heads, first, last)
        for k in (last + 1, last + 2, last + 3):
            heads[k] = last
        nodes[last + 1].dep, nodes[last + 2].dep, nodes[last + 3].dep = "punct", "appos", "punct"
    plain = [] if titles or dated else _plain(nodes)
    for first, last in (title for run in plain for title in run if title[0] < title[1]):
        _join(nodes, heads, first, last)
    for run in [*_runs(nodes, titles), *dated, *plain]:
        _chain(nodes, heads, run)


def _behind_kind(nodes: list[Node], heads: list[int], kind: int) -> None:
    """ "the sitcom Gull in the Middle", "the band Ode the Elder": a name with small words in it."""
    last = kind
    for k in range(kind + 1, len(nodes)):
        if capital(nodes[k]):
            last = k
        elif not _goes_on(nodes, k):
            break
    inside = nodes[kind + 1 : last + 1]
    if len(inside) < 3 or nodes[kind].tag not in ("NN", "NNS", "JJ") or nodes[kind - 1].text == ",":
        return
    if all(capital(n) for n in inside) or inside[-1].text.isdigit():
        return
    _join(nodes, heads, kind + 1, last)
    nodes[kind].pos, nodes[kind].tag = "NOUN", nodes[kind].tag.replace("JJ", "NN")
    if kind < heads[kind] <= last or heads[kind] == kind:
        return  # the kind hangs on the name
    heads[last], nodes[last].dep = kind, "appos"
    verb = heads[kind]
    for _ in nodes:  # mended heads may run in a circle
        verb = verb if nodes[verb].pos in PREDICATE_POS else heads[verb]
    for k in range(last + 1, len(nodes)):
        dated = any(h == k and nodes[j].ent in ("DATE", "TIME") for j, h in enumerate(heads))
        if heads[k] == last and (nodes[k].text in ".;" or (nodes[k].dep == "prep" and dated)):
            heads[k] = verb


def _goes_on(nodes: list[Node], k: int) -> bool:
    """Whether a small word stands inside a name: by the words around it, or as one entity."""
    before, after = nodes[k - 1], nodes[k + 1] if k + 1 < len(nodes) else nodes[k]
    if nodes[k].text in (":", "'s", "’s", "&"):
        return capital(after)
    low = nodes[k].text.lower()
    one = nodes[k].ent == before.ent == after.ent != "" and nodes[k].ent not in PLACED
    if low == "and" or low not in SMALL:
        return one and low in SMALL
    if low in PLACING and not one:
        later = nodes[k + 2] if k + 2 < len(nodes) else after
        told = later if after.text == "the" else after
        return capital(told) and is_word(told.text.lower()) and told.ent not in PLACED
    return capital(after) or (after.text.lower() in ("the", "a") and low in SMALL - {"the", "a"})


def _quoted(nodes: list[Node]) -> list[tuple[int, int]]:
    """First and last word inside each pair of quotation marks."""
    out: list[tuple[int, int]] = []
    start = -1
    for k, node in enumerate(nodes):
        single = node.text == "'" and start >= 0 and nodes[start].text == "'"
        if node.text not in QUOTES and not single and (node.text != "'" or node.tag != "``"):
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
    if not big or (any(w.text[:1].islower() for w in big) and not _of_a_work(nodes, first)):
        return False
    before = next((n for n in reversed(nodes[:first]) if n.text not in QUOTES), None)
    return before is None or before.text not in (",", ":") or last > first or before.pos != "VERB"


def _of_a_work(nodes: list[Node], first: int) -> bool:
    """ "his first single, "Ja o nie"", "the song "Come with me"": the title of a work."""
    before = [n for n in nodes[max(first - 3, 0) : first] if n.text not in QUOTES | {","}]
    return bool(before) and before[-1].lemma in WORKS and before[-1].pos in ("NOUN", "ADJ")


def _ampersand(nodes: list[Node], heads: list[int], k: int) -> None:
    """ "Moor, Hart & Sons and Dusk": beside "and", the sign stands inside a name."""
    if nodes[k].text != "&":
        return
    first, last = k, k
    while first and nodes[first - 1].text[:1].isupper():
        first -= 1
    while last + 1 < len(nodes) and nodes[last + 1].text[:1].isupper():
        last += 1
    if first < k < last:
        _join(nodes, heads, first, last)


def _join(
    nodes: list[Node], heads: list[int], first: int, last: int, ent: str = "WORK_OF_ART"
) -> None:
    """Make the words of a title one name, headed by its last word."""
    inside = range(first, last + 1)
    outer = next((k for k in inside if not first <= heads[k] <= last or heads[k] == k), last)
    parent, dep = heads[outer], nodes[outer].dep
    if parent == outer:  # the sentence was read as what its title says
        told = (k for k, h in enumerate(heads) if first <= h <= last and k not in inside)
        verb = next((k for k in told if nodes[k].pos in PREDICATE_POS), None)
        if verb is None:
            return
        heads[verb], nodes[verb].dep = verb, "ROOT"
        parent, dep = verb, "dep"
        for k, head in enumerate(heads):
            heads[k] = verb if first <= head <= last and k not in inside else head
    others = [k for k in inside if not first <= heads[k] <= last and heads[k] != first - 1]
    if nodes[first - 1].pos == "ADP" and any(heads[k] == first - 1 for k in inside) and others:
        # "for roles in Ode Must Die": the roles were read as what dies
        told = (k for k, h in enumerate(heads) if k < first <= h <= last)
        subject = next((k for k in told if nodes[k].dep in SUBJECTS), None)
        if subject is not None:
            heads[subject], nodes[subject].dep = heads[others[0]], nodes[others[0]].dep
            parent, dep = first - 1, "pobj"
    for k, head in enumerate(heads):
        if first <= head <= last and not first <= k <= last:
            heads[k] = last
    for k in inside:
        heads[k], nodes[k].dep = last, "compound"
        nodes[k].ent = ent
        if nodes[k].pos != "PUNCT" or len(nodes[k].text) > 2:
            nodes[k].pos, nodes[k].tag = "PROPN", "NNP"
    heads[last], nodes[last].dep = parent, dep
    asked = last + 2 < len(nodes) and nodes[last + 2].text in QUOTES
    if asked and nodes[last + 1].text in ("?", "!"):
        heads[last + 1], nodes[last + 1].dep = last, "punct"  # "Who Is Ode?" is a play
    for k in (first - 1, last + 1, last + 2):
        if (
            0 <= k < len(nodes)
            and nodes[k].text in QUOTES | {"'"}
            and (k != last + 2 or nodes[k - 1].text in ",.?!")
        ):
            heads[k] = last


def _dated(nodes: list[Node]) -> list[tuple[int, int]]:
    """First and last word of each name before a year in brackets: "Low Tide (2010)"."""
    out: list[tuple[int, int]] = []
    for k in range(1, len(nodes) - 2):
        if nodes[k].text != "(" or nodes[k + 2].text != ")" or not _is_year(nodes[k + 1]):
            continue
        start = k
        while start and _goes_back(nodes, start - 1):
            start -= 1
        if start < k and start:
            out.append((start, k - 1))
    return out


def _goes_back(nodes: list[Node], k: int) -> bool:
    """Whether a word before a title belongs to it: "You're All Set", "The Fall of the Mill"."""
    if nodes[k].text[:1].isupper() or nodes[k].text == "vs":
        return True
    inside = nodes[k].text[:1] in ("'", "’") or nodes[k].text in ("of", "the")
    before = nodes[k - 1].text if k else ""
    return inside and (before[:1].isupper() or before == "of")


def _is_year(node: Node) -> bool:
    return node.text.isdigit() and len(node.text) == 4 and node.text[:2] in ("19", "20")


def _are_works(nodes: list[Node], run: list[tuple[int, int]]) -> bool:
    """Several names with years, or one behind "the film"."""
    before = nodes[run[0][0] - 1]
    return len(run) > 1 or before.lemma in WORKS


# ------------------------------------------------------------ without marks


def _plain(nodes: list[Node]) -> list[list[tuple[int, int]]]:
    """Lists of titles told by their capitals alone: "the films The Cold Hill, Dusk, and Gull"."""
    out: list[list[tuple[int, int]]] = []
    if not any(n.lemma in WORKS or n.text in PARTS for n in nodes):
        return out
    for k in range(1, len(nodes) - 2):
        several = nodes[k].tag == "NNS" or nodes[k].text == "series"
        works = several and nodes[k].lemma in WORKS - {"role"}
        if not works and nodes[k].text.lower() in ("including", "as", "include"):
            before = [n for n in nodes[max(k - SPAN, 0) : k] if n.tag == "NNS"]
            works = bool(before) and before[-1].lemma in WORKS - {"role"}
        parts = nodes[k].text == "in" and nodes[k - 1].text in PARTS
        run = _capitals(nodes, k + 1) if works or parts else []
        if works and nodes[k - 1].lemma in COUNTS and nodes[k + 1].text == ",":
            counted = _capitals(nodes, k + 2)  # "two albums, A Day at a Time and Gull"
            run = counted if len(counted) == COUNTS[nodes[k - 1].lemma] else []
        if len(run) > 1 and any(last > first for first, last in run):
            out.append(run)
    return out


def _capitals(nodes: list[Node], start: int) -> list[tuple[int, int]]:
    """The members of a list of capitalised phrases; none where it does not end in "and X"."""
    stop = start
    while stop < len(nodes) and _in_title(nodes, stop, start):
        stop += 1
    joints = [
        k for k in range(start + 1, stop - 1) if nodes[k].text == "and" and capital(nodes[k + 1])
    ]
    oxford = [k for k in joints if nodes[k - 1].text == ","]
    if not joints or len(oxford) > 1:
        return []
    last = oxford[0] if oxford else joints[-1]
    marks = [k for k in range(start, last) if nodes[k].text == ","]
    edges = [start - 1, *(k for k in marks if k != last - 1), last]
    out = [(a + 1, b - 1 - (nodes[b - 1].text == ",")) for a, b in pairwise(edges)]
    end = next((k for k in range(last + 1, stop) if _ends_title(nodes, k)), stop)
    while end > last + 1 and not capital(nodes[end - 1]):
        end -= 1
    out.append((last + 1, end - 1))
    whole = all(a <= b and capital(nodes[a]) and capital(nodes[b]) for a, b in out)
    return out if whole and all(b - a < LONGEST for a, b in out) else []


def _ends_title(nodes: list[Node], k: int) -> bool:
    """ "Gull in Norway", but "Ten Days in the Valley"."""
    after = nodes[k + 1].text.lower() if k + 1 < len(nodes) else ""
    placed = nodes[k].text.lower() in PLACING and after not in ("the", "a", "an")
    return nodes[k].text == "," or placed


def _in_title(nodes: list[Node], k: int, start: int) -> bool:
    node = nodes[k]
    if node.text == "," and k > start:
        after = nodes[k + 1] if k + 1 < len(nodes) else node
        return capital(after) or after.text == "and"
    inside = node.text.lower() in SMALL or node.text in (":", "'s", "’s", "!", "-", "–")
    return capital(node) or (inside and k > start)


def capital(node: Node) -> bool:
    """Whether a word begins as a name does, or with a figure."""
    return node.text[:1].isupper() or node.text[:1].isdigit()


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
    inside = {k for a, b in run for k in range(a, b + 1)}
    for k in [k for k in range(first + 1, run[-1][0]) if k not in inside]:
        if nodes[k].text in (",", "and", "&"):
            heads[k] = first
            nodes[k].dep = "punct" if nodes[k].text == "," else "cc"
        elif nodes[k].text in "()" or nodes[k].text.isdigit():
            heads[k] = max(t[1] for t in run if t[1] < k)
            nodes[k].dep = "punct" if nodes[k].text in "()" else "appos"
