"""What stands in brackets after a name: dates of life, the year of a work."""

import re

from claims.splitting.drafts import Draft, inherit
from claims.splitting.phrases import bare, copula
from claims.splitting.realise import be
from claims.splitting.tree import Node, word

MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
YEAR = re.compile(r"1\d{3}|20\d{2}")
_MONTH = "(?:" + "|".join(month.capitalize() for month in MONTHS) + ")"
_DATE = (
    rf"(?:(?:c\.|circa) )?(?:{_MONTH} \d{{1,2}} , (?:1\d{{3}}|20\d\d)"
    rf"|(?:\d{{1,2}} )?(?:{_MONTH} )?(?:1\d{{3}}|20\d\d))"
)
_LIFE = re.compile(rf"(?P<born>{_DATE}) (?:-|–|—|to) (?P<died>{_DATE})")
_BORN = re.compile(rf"\b(?:born|b\.)(?: [A-Z][\w.'-]*)*(?: ,)?(?: on| in)? (?P<born>{_DATE})")
SHORTEST_LIFE = 13  # years; less is a term of office or a run of a show
PERSON_DEPS = frozenset({"nsubj", "nsubjpass", "attr", "pobj", "dobj", "appos", "ROOT"})


def life_dates(draft: Draft) -> list[Draft]:
    """ "Ada Lovelace (1815-1852)" -> "Ada Lovelace was born in 1815", "... died in 1852"."""
    order = draft.root.nodes()
    out: list[Draft] = []
    for at, node in enumerate(order):
        if node.text not in "([" or not at:
            continue
        stop = next((k for k in range(at, len(order)) if order[k].text in ")]"), None)
        if stop is None:
            continue
        inside = order[at + 1 : stop]
        dates = _dates(inside)
        name = _name_before(order, at)
        if dates is None or name is None or not _lifelike(dates):
            continue
        group = {id(n) for n in order[at : stop + 1]}
        if any(id(c) not in group for n in order[at : stop + 1] for c in n.children):
            continue
        for member in order[at : stop + 1]:
            if member.parent is not None and id(member.parent) not in group:
                member.detach()
        for verb, date in dates:
            out.append(inherit(draft, _event(bare(name), verb, date), "dates of life"))
    return out


def years_of_works(draft: Draft) -> list[Draft]:
    """Fine profile: "Low Tide (2010)" -> "Low Tide is from 2010"; the year goes."""
    out: list[Draft] = []
    for name in draft.root.nodes():
        if name.ent != "WORK_OF_ART" or name.pos != "PROPN":
            continue
        for at in range(len(name.right) - 2):
            opens, year, closes = name.right[at : at + 3]
            if opens.text == "(" and closes.text == ")" and YEAR.fullmatch(year.text):
                for node in (opens, year, closes):
                    node.detach()
                out.append(inherit(draft, dated(name, year), "year of a work", 0.95))
                break
    return out


def dated(name: Node, year: Node) -> Node:
    """ "Low Tide is from 2010"."""
    prep = word("from", "from", "ADP", "IN", "prep")
    prep.put_right(_flat(year))
    prep.right[0].dep = "pobj"
    fact = copula(bare(name), prep)
    prep.dep = "prep"
    return fact


def _lifelike(dates: list[tuple[str, list[Node]]]) -> bool:
    """A birth, or a birth and a death long enough after it."""
    years = [int(n.text) for _, date in dates for n in date if YEAR.fullmatch(n.text)]
    return len(dates) == 1 or (len(years) == 2 and years[1] - years[0] >= SHORTEST_LIFE)


def _name_before(order: list[Node], at: int) -> Node | None:
    """The head of the name that ends before the bracket."""
    last = order[at - 1]
    if last.pos != "PROPN" and last.ent != "PERSON" and not last.text[:1].isupper():
        return None
    if last.dep in ("compound", "flat") and last.parent is not None:
        last = last.parent
    return last if last.dep in PERSON_DEPS else None


def _dates(inside: list[Node]) -> list[tuple[str, list[Node]]] | None:
    """Which event each date is of; None when it is something else."""
    span = re.fullmatch(r"(\d{4})[-–—](\d{4})", "".join(n.text for n in inside))
    if len(inside) == 1 and span:
        return [("born", [_part(inside[0], span[1])]), ("died", [_part(inside[0], span[2])])]
    text, places = "", list[int]()
    for node in inside:
        text += f" {node.text}" if text else node.text
        places.append(len(text))
    life = _LIFE.search(text) or _BORN.search(text)
    if life is None:
        return None
    around = re.sub(r"\b(?:born|on|in)\b", "", text[: life.start("born")]) + text[life.end() :]
    if re.search(r"\b[a-z]{2,}", around):
        return None  # more is said than a date

    def between(name: str) -> list[Node]:
        return [
            n
            for n, stop in zip(inside, places, strict=True)
            if life.start(name) < stop <= life.end(name)
        ]

    return [(event, between(event)) for event in ("born", "died") if event in life.re.groupindex]


def _part(node: Node, text: str) -> Node:
    twin = Node(text, text, "NUM", "CD", "pobj")
    twin.i, twin.ent = node.i, "DATE"
    return twin


def _event(subject: Node, verb: str, date: list[Node]) -> Node:
    if verb == "born":
        root = word("born", "bear", "VERB", "VBN", "ROOT")
        aux = be(subject, past=True)
        aux.dep, subject.dep = "auxpass", "nsubjpass"
        root.put_left(aux)
    else:
        root = word("died", "die", "VERB", "VBD", "ROOT")
        subject.dep = "nsubj"
    root.put_left(subject)
    flat = [n for n in date if n.text.lower() not in ("in", "on")]
    while flat and flat[-1].text in ",.;":
        flat.pop()
    preposition = (
        "on"
        if any(n.text.lower() in MONTHS for n in flat) and sum(n.text.isdigit() for n in flat) > 1
        else "in"
    )
    prep = word(preposition, preposition, "ADP", "IN", "prep")
    head = _flat(flat[-1])
    head.dep = "pobj"
    for node in flat[:-1]:
        head.put_left(_flat(node), len(head.left))
    prep.put_right(head)
    root.put_right(prep)
    return root


def _flat(node: Node) -> Node:
    """The word alone."""
    twin = Node(node.text, node.lemma, node.pos, node.tag, "nummod")
    twin.i, twin.ent, twin.space, twin.lead = node.i, node.ent, node.space, node.lead
    if node.pos == "PUNCT":
        twin.dep = "punct"
    return twin
