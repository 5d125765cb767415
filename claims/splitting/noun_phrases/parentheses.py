"""What stands in brackets after a name: dates of life, the year of a work."""

import re
from collections.abc import Iterator

from claims.language.datings import MONTHS
from claims.splitting.drafts import Draft, inherit
from claims.splitting.lexicon.people import TITLES, is_person
from claims.splitting.repairs.repairs import is_list_opener
from claims.splitting.repairs.titles import WORKS
from claims.splitting.tree import Node, word
from claims.splitting.wording.phrases import bare, copula_with, prepositional
from claims.splitting.wording.realise import be

YEAR = re.compile(r"1\d{3}|20\d{2}")
_MONTH = "(?:" + "|".join(month.capitalize() for month in MONTHS) + ")"
_NAME = r"(?: [A-Z][\w.'-]*(?: [-–] \w+)*)*"
_DATE = (
    rf"(?:(?:c\.|circa) )?(?:{_MONTH} \d{{1,2}} , (?:1\d{{3}}|20\d\d)"
    rf"|(?:\d{{1,2}} )?(?:{_MONTH} )?(?:1\d{{3}}|20\d\d))"
)
_LIFE = re.compile(rf"(?P<born>{_DATE}) (?:-|–|—|to) (?P<died>{_DATE})")
_BORN = re.compile(rf"\b(?:born|b\.){_NAME}(?: ,)?(?: on| in)? (?P<born>{_DATE})")
_HYPHENATED = re.compile(r"\w+(?: [-–] \w+)+")
TERM = re.compile(r"(1\d{3}|20\d\d)[-–—](\d\d|1\d{3}|20\d\d)")
QUOTES = frozenset("\"“”'‘’")
RELEASED = frozenset(
    "film movie album single song ep record video documentary soundtrack series miniseries drama "
    "sitcom show game".split()
)
PUBLISHED = frozenset("book novel novella poem essay memoir biography textbook".split())
TO_COME = frozenset("upcoming forthcoming planned future unreleased".split())
SHORTEST_LIFE = 13  # years; less is a term of office or a run of a show
LEMMAS = {"born": "bear", "released": "release", "published": "publish"}
PERSON_DEPS = frozenset({"nsubj", "nsubjpass", "attr", "pobj", "dobj", "appos", "ROOT"})


def life_dates(draft: Draft) -> list[Draft]:
    """ "Ada Lovelace (1815-1852)" -> "Ada Lovelace was born in 1815", "... died in 1852"."""
    out: list[Draft] = []
    for name, group in named_brackets(draft):
        dates = _dates(group[1:-1])
        if dates is None or not _lifelike(dates):
            continue
        take_out(group)
        for verb, date in dates:
            out.append(inherit(draft, _event(bare(name), verb, date), "dates of life"))
    return out


def named_brackets(draft: Draft) -> Iterator[tuple[Node, list[Node]]]:
    """Each name that a bracket follows, with the words of the bracket."""
    order = draft.root.nodes()
    for at, node in enumerate(order):
        if node.text not in "([" or not at:
            continue
        group, name = _group_after(order, at), _name_before(order, at)
        if group is not None and name is not None:
            yield name, group


def take_out(group: list[Node]) -> None:
    """The words of a bracket go from the tree."""
    for member in group:
        if member.parent is not None and all(member.parent is not g for g in group):
            member.detach()


def _group_after(order: list[Node], at: int) -> list[Node] | None:
    """The words of the bracket that opens here; None where others hang on them."""
    stop = next((k for k in range(at, len(order)) if order[k].text in ")]"), None)
    group = order[at : stop + 1] if stop is not None else []
    return group if group and _closed(group) else None


def bracketed_years(draft: Draft) -> list[Draft]:
    """Fine profile: "the film Low Tide (2010)" -> "Low Tide was released in 2010".

    The year goes from the claim; a term of office becomes a phrase of the office: "Chancellor
    (1998-2002)" is the Chancellor from 1998 to 2002.
    """
    out: list[Draft] = []
    order = draft.root.nodes()
    for at, node in enumerate(order):
        group = _group_after(order, at) if node.text == "(" else None
        last = next((n for n in reversed(order[:at]) if n.text not in QUOTES), None)
        if group is None or last is None:
            continue
        year, span = _year_or_term(group[1:-1])
        if not (year or span):
            continue
        name = _named_before(last)
        take_out(group)
        office = _office(name) if span else None
        if office is not None:
            for phrase in span:
                office.put_right(phrase)
        elif year is not None and (kinds := _kinds(name)) is not None:
            out.append(inherit(draft, came_out(name, kinds, year), "year of a work", 0.95))
    return out


def _year_or_term(inside: list[Node]) -> tuple[Node | None, list[Node]]:
    """The one year in brackets, or the phrases that tell a term ("from 1998", "to 2002")."""
    text = "".join(n.text for n in inside)
    if YEAR.fullmatch(text):
        return inside[0], []
    term = TERM.fullmatch(text)
    if term is None:
        return None, []
    parts = inside if len(inside) > 1 else [_part(inside[0], t) for t in (term[1], term[2])]
    if len(term[2]) == 2:  # 1989-90
        return None, [prepositional("in", _part(inside[0], text))]
    return None, [prepositional("from", _flat(parts[0])), prepositional("to", _flat(parts[-1]))]


def _closed(group: list[Node]) -> bool:
    """Whether nothing outside a bracket hangs on what is in it."""
    return all(any(c is g for g in group) for n in group for c in n.children)


def _named_before(last: Node) -> Node:
    """The head of the name that ends with a word."""
    while last.parent is not None:
        up = last.parent
        outer = up.parent
        if last.dep in ("compound", "flat", "nummod") and up.i > last.i:
            last = up
        elif last.dep == "pobj" and outer is not None and outer.ent == last.ent == "WORK_OF_ART":
            last = outer
        else:
            break
    return last


def _office(name: Node) -> Node | None:
    """The office a term belongs to: "Secretary of State for Health"."""
    up: Node | None = name
    while up is not None and up.pos in ("NOUN", "PROPN"):
        if up.lemma.lower() in TITLES or is_person(up.lemma.lower()):
            return up
        prep = up.parent if up.dep == "pobj" else None
        up = prep.parent if prep is not None else None
    return None


def _kinds(name: Node) -> set[str] | None:
    """What kinds of work a name is said to be of; None where it is of none, or yet to come."""
    host = name.parent if name.dep == "conj" else name
    opener = host.parent if host is not None else None
    kinds = [c for c in name.left if c.dep in ("compound", "nmod", "appos")]
    if opener is not None:
        kinds.append(opener)
        if opener.dep == "prep" and is_list_opener(opener) and opener.parent is not None:
            kinds.append(opener.parent)
    lemmas = {k.lemma.lower() for k in kinds}
    lemmas |= {c.lemma.lower() for k in kinds for c in k.left if c.dep == "compound"}
    if opener is not None and opener.lemma == "include" and opener.subject is not None:
        lemmas |= {n.lemma.lower() for n in opener.subject.nodes()}
    if any(c.lemma.lower() in TO_COME for k in (name, *kinds) for c in k.left):
        return None
    named = name.ent == "WORK_OF_ART" and name.pos == "PROPN"
    return lemmas if named or lemmas & (WORKS | PUBLISHED | RELEASED) else None


def came_out(name: Node, kinds: set[str], year: Node) -> Node:
    """ "Low Tide was released in 2010", "was published" or "is from", by its kind."""
    work = bare(name)
    work.right = [c for c in work.right if c.dep != "prep" or c.ent or c.lemma == "of"]
    if kinds & RELEASED:
        return _event(work, "released", [year])
    if kinds & PUBLISHED:
        return _event(work, "published", [year])
    return dated(work, year)


def dated(name: Node, year: Node) -> Node:
    """ "Low Tide is from 2010"."""
    return copula_with(bare(name), "from", _flat(year))


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
    before = _HYPHENATED.sub("", text[: life.start("born")])
    around = re.sub(r"\b(?:born|on|in)\b", "", before) + text[life.end() :]
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
    if verb in LEMMAS:
        root = word(verb, LEMMAS[verb], "VERB", "VBN", "ROOT")
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
    head = _flat(flat[-1])
    for node in flat[:-1]:
        head.put_left(_flat(node), len(head.left))
    root.put_right(prepositional(preposition, head))
    return root


def _flat(node: Node) -> Node:
    """The word alone."""
    twin = Node(node.text, node.lemma, node.pos, node.tag, "nummod")
    twin.i, twin.ent, twin.space, twin.lead = node.i, node.ent, node.space, node.lead
    if node.pos == "PUNCT":
        twin.dep = "punct"
    return twin
