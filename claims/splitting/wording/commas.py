"""The two commas around an aside in a subject: both or none of them stand in a claim."""

from claims.splitting.tree import AUXILIARIES, Node, word

OF_NAMES = frozenset("inc inc. ltd ltd. llc plc corp. co. jr jr. sr sr. phd md".split())


def close_aside(root: Node, kept: list[Node], source: list[Node]) -> None:
    """The comma behind an aside in the subject, where the one before it still stands."""
    subject = root.subject
    if subject is None or subject not in root.left:
        return
    if subject.child("conj") is not None and not _beside(subject):
        return
    inside = {id(n) for n in subject.nodes()}
    span = [k for k, n in enumerate(kept) if id(n) in inside]
    if not span or span[-1] + 1 >= len(kept):
        return
    end = span[-1] + 1
    commas = [k for k in span if kept[k].text == "," and not _in_name(kept[k + 1 : k + 2])]
    if len(commas) % 2 == 0 or commas[-1] == span[-1] or kept[end].text == ",":
        return
    places = {kept[end].i - 1, kept[span[-1]].i + 1}
    if any(n.text == "," and n.i in places for n in source):
        comma = word(",", ",", "PUNCT", ",", "punct")
        comma.parent = root
        kept.insert(end, comma)


def _beside(subject: Node) -> bool:
    """ "The hall, and the crew who run it, will": one more, between commas."""
    others = [c for c in subject.right if c.dep == "conj"]
    return len(others) == 1 and others[0].with_joint()[0].text == ","


def open_aside(root: Node, kept: list[Node], source: list[Node]) -> None:
    """The comma before an aside in the subject, where only one before it was cut.

    "The board, [a body of nine], 12 in all, met" keeps the commas around "12 in all".
    """
    subject = root.subject
    if subject is None or subject not in root.left or subject.child("conj") is not None:
        return
    inside = {id(n) for n in subject.nodes()}
    span = [k for k, n in enumerate(kept) if id(n) in inside]
    told = [c for c in subject.right if c.pos != "PUNCT"]
    first = told[0].nodes()[0] if told else subject
    if len(told) != 1 or not span or not any(n is first for n in kept):
        return
    at = next(k for k, n in enumerate(kept) if n is first)
    closed = "," in (kept[span[-1]].text, *(n.text for n in kept[span[-1] + 1 :][:1]))
    cut = first.i > kept[at - 1].i + 2
    cut = cut and at > 0 and kept[at - 1].text != ","
    if closed and cut and any(n.text == "," and n.i == first.i - 1 for n in source):
        comma = word(",", ",", "PUNCT", ",", "punct")
        comma.parent = root
        kept.insert(at, comma)


def _in_name(behind: list[Node]) -> bool:
    """The comma of "Acme, Inc."."""
    return any(n.text.lower() in OF_NAMES for n in behind)


def lone_comma(root: Node, kept: list[Node], source: list[Node]) -> Node | None:
    """The one comma between a subject and its verb: what it went with is gone."""
    subject = root.subject
    if subject is None or subject not in root.left:
        return None
    inside = {id(n) for n in subject.nodes()}
    span = [k for k, n in enumerate(kept) if id(n) in inside]
    if not span:
        return None
    verb = next((k for k, n in enumerate(kept) if n is root), span[-1] + 1)
    area = kept[span[0] : max(verb, span[-1] + 2)]
    commas = [n for n in area if n.text == ","]
    last = kept[span[-1] + 1] if span[-1] + 1 < len(kept) else None
    closing = [n for n in (kept[span[-1]], last) if n is not None and n.text == ","]
    if verb < len(kept):  # "Ode, along with her aides, is": without the first of the two
        auxiliaries = [k for k, n in enumerate(kept) if n.parent is root and n.dep in AUXILIARIES]
        before = kept[min([verb, *(k for k in auxiliaries if k > span[-1])]) - 1]
        closing += [before] if before.text == "," else []
    if len(commas) != 1 or not closing or _as_written(area, kept, source):
        return None
    after = kept[kept.index(closing[0]) + 1 :][:1]
    if after and after[0].tag == "CD" and len(after[0].text) == 4:
        return None  # the Birds Act, 1972 protects
    return closing[0]


def _as_written(area: list[Node], kept: list[Node], source: list[Node]) -> bool:
    """Whether nothing was cut between a subject's first word and its verb: "Dayton, Ohio shot"."""
    places = [n.i for n in area]
    if min(places) < 0 or places != sorted(places):
        return False
    held = set(places)
    before = [n for n in source if places[0] - 3 < n.i < places[0]]
    near = before if before and before[-1].dep == "cc" else before[-1:]
    if any(n.text == "," and n.i not in {k.i for k in kept} for n in near):
        return False  # of "the house, the Diet, voted"
    return all(n.i in held for n in source if places[0] < n.i < places[-1])
