"""Words and clauses that the parser hung on the wrong word, hung on the right one."""

from claims.language import entities
from claims.splitting.drafts import agrees, comma_before, is_predicate
from claims.splitting.lexicon.fitting import HARM
from claims.splitting.lexicon.people import is_person
from claims.splitting.lexicon.reporting import MANDATIVE
from claims.splitting.repairs.beside import (
    and_did,
    clause_behind_time,
    into_relative,
    names_the_noun,
    of_the_opening,
    on_the_day,
    owner_by_role,
    parents,
    second_of_participles,
    shares_the_thing,
    taken_from,
    what_the_body_is,
    with_its_like,
)
from claims.splitting.repairs.main_verbs import MULTIPLES
from claims.splitting.repairs.named_behind import (
    behind_the_whole_name,
    name_of_the_whole,
    of_the_list,
)
from claims.splitting.repairs.naming_verbs import naming
from claims.splitting.repairs.titles import WORKS
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node, ancestors
from claims.splitting.wording.realise import verb_lemma

GIVING = frozenset(
    "give award hand offer earn win cost bring send grant lend make pay show teach tell".split()
)
ISSUING = frozenset("publish release write sign issue print commission".split())
BASES = frozenset("lay let cut put set hit shut cost spread quit read split".split())
COUNTED = frozenset("most many some all both none half several two three".split())


def rehang(node: Node) -> None:
    """Mend the place of one word of a tree, in place."""
    if node.dep in ("conj", "advcl", "parataxis", "ccomp"):
        _times_what(node)
    if node.dep in ("advcl", "acl") and node.text.lower() == "aged":
        _aged(node)
    elif node.dep == "advcl" and _condition(node):
        _to_what_is_said(node)
    elif node.dep == "advcl" and node.tag == "VBG":
        if not (node.lemma in HARM and into_relative(node)):
            _out_of_relative(node)
    elif node.dep == "advcl" and node.tag == "VB":
        _going_on(node)
    elif node.dep == "advcl" and node.tag == "VBN":
        of_the_opening(node)
    elif node.dep == "advcl" and node.tag == "VBD":
        _seeded(node)
    elif node.dep == "conj":
        _conjunct(node)
    elif node.dep == "amod" and _told_behind(node):
        node.dep, node.tag, node.pos = "acl", "VBN", "VERB"
    elif node.dep == "amod" and node.tag == "VBG":
        _second_participle(node)
    elif node.dep == "acl":
        _of_the_work(node)
        _where_and_when(node)
        taken_from(node)
        and_did(node)
    elif node.dep in AUXILIARIES and node.children:
        _lift_auxiliaries(node)
    elif node.dep in ("advcl", "dep") and node.pos == "NOUN":
        _some_of_them(node)
    elif node.dep == "appos":
        _apposition(node)
    elif node.dep == "prep":
        _place_on_date(node)
        _deed_on_noun(node)
    elif node.dep in ("npadvmod", "dep"):
        names_the_noun(node)
    elif node.text.lower() == "both" and node.dep in ("dep", "det", "advmod"):
        _both(node)


def _conjunct(node: Node) -> None:
    """Mend the place of what stands behind an "and"."""
    if node.pos in ("NOUN", "PROPN"):
        parents(node)
    elif node.pos == "ADP":
        clause_behind_time(node)
    elif node.tag == "VBG" and not node.finite:
        with_its_like(node)
    elif node.tag in ("VBN", "VBG") and node.finite:
        _off_infinitive(node)
    elif node.tag == "VBN":
        second_of_participles(node)
    elif node.tag in ("VBZ", "VBD", "VBP", "VB"):
        shares_the_thing(node)
        on_the_day(node)
        if not _with_its_and(node) and node.tag in ("VBZ", "VBD"):
            _off_infinitive(node)
        if node.tag == "VBD":
            second_of_participles(node)
        _demanded(node)


def _apposition(node: Node) -> None:
    """Of which noun an apposition tells, or that it is none."""
    of_the_list(node)
    behind_the_whole_name(node)
    name_of_the_whole(node)
    owner_by_role(node)
    what_the_body_is(node)
    _name_of_person(node)
    _third_argument(node)
    naming(node)
    _some_of_them(node)


def _told_behind(word: Node) -> bool:
    """ "a sculptor best-known for her lions": a participle, whatever its hyphen made of it."""
    noun = word.parent
    behind = noun is not None and word in noun.right and word.child("prep") is not None
    return behind and (word.tag == "VBN" or word.text.lower().endswith("known"))


def _aged(participle: Node) -> None:
    """ "died on Monday, aged 81, at home": nobody is aged at home."""
    host = participle.parent
    number = next((k for k, c in enumerate(participle.right) if c.dep != "punct"), None)
    if host is None or number is None or participle not in host.right:
        return
    at = host.right.index(participle)
    before = host.right[at - 1] if at else host
    if before.dep == "relcl" and before.lemma == "die":
        before.put_right(participle.detach())  # "who has died of a stroke aged 93"
        return
    at += 1
    for offset, node in enumerate(participle.right[number + 1 :]):
        host.put_right(node.detach(), at + offset)


def _condition(clause: Node) -> bool:
    return any(c.dep == "mark" and c.lemma.lower() in ("if", "unless") for c in clause.left)


def _to_what_is_said(clause: Node) -> None:
    """ "If it rains, the lake rises, the study showed": it rises if it rains."""
    verb = clause.parent
    said = verb.child("ccomp") if verb is not None else None
    if verb is None or said is None or not {clause, said} <= set(verb.left):
        return
    if verb.left.index(clause) < verb.left.index(said):
        between = verb.left[verb.left.index(clause) : verb.left.index(said)]
        for offset, node in enumerate(between):
            said.put_left(node.detach(), offset)


def _going_on(deed: Node) -> None:
    """ "went on to run a mill, selling flour": to run is what the going on is, not what for."""
    verb = deed.parent
    goes_on = verb is not None and verb.lemma == "go" and verb.child("prt") is not None
    if goes_on and any(c.text.lower() == "to" for c in deed.left):
        deed.dep = "xcomp"


def _out_of_relative(participle: Node) -> None:
    """ "passed it after a debate that lasted hours, sending it on": the passing sent it on."""
    inner = participle.parent
    if inner is None or inner.dep != "relcl" or inner.right[-1:] != [participle]:
        return
    if len(inner.right) < 2 or inner.right[-2].text != "," or inner.parent is None:
        return
    comma = inner.right[-2]
    outer = next((u for u in ancestors(inner) if is_predicate(u)), None)
    noun = inner.parent
    before = noun.right_before(inner) if inner in noun.right else [comma]
    if any(c.text == "," for c in before) or outer is None or outer.subject is None:
        return
    if outer.i > participle.i or any(n.i > participle.i for n in _behind(inner, outer)):
        return
    outer.put_right(comma.detach())
    outer.put_right(participle.detach())


def _behind(inner: Node, outer: Node) -> list[Node]:
    """What follows the inner word below the outer one."""
    last = inner.nodes()[-1].i
    return [n for n in outer.nodes() if n.i > last and n.pos != "PUNCT"]


def _with_its_and(verb: Node) -> bool:
    """ "had to sell two and lay off ten": a base form goes with the verb its "and" hangs on."""
    host, low = verb.parent, verb.text.lower()
    if host is None or verb not in host.right or verb.subject is not None or verb.child("aux"):
        return False
    modal = any(c.tag == "MD" for c in host.left)
    if host.tag == "VB" and (modal or not host.finite) and low in BASES:
        verb.tag, verb.lemma = "VB", low
        return True
    at = host.right.index(verb)
    before = host.right[at - 1] if at else None
    joint = before.right[-1] if before is not None and before.right else None
    if before is None or joint is None or joint.dep != "cc" or before.tag != "VB":
        return False
    if verb_lemma(low) not in ("", low) and low not in BASES:
        return False
    verb.tag, verb.lemma = "VB", low
    before.put_right(verb.detach())
    return True


def _off_infinitive(verb: Node) -> None:
    """ "requires shops to close and sets a fine": a finite verb goes with a finite one."""
    host = verb.parent
    if host is None or host.finite or verb.subject is not None:
        return
    passive = host.tag == "VBN" and host.dep == "acl" and verb.child("dobj") is not None
    if host.tag not in ("VB", "VBG") and not passive:
        return  # "saw the hall, painted by Ode, and left it": no hall did
    if verb.tag in ("VBD", "VBN") and any(c.lemma == "have" for c in host.left):
        return
    up = next((u for u in ancestors(host) if is_predicate(u) and u.finite), None)
    if up is not None and up.dep == "conj" and up.subject is None and up.parent is not None:
        up = up.parent
    subject = up.subject if up is not None else None
    if up is None or subject is None or verb not in host.right or not agrees(subject, verb):
        return
    for node in verb.with_joint():
        up.put_right(node.detach())


def _times_what(verb: Node) -> None:
    """ "rose by 9 degrees, twice what they had foretold": a measure, no second clause."""
    before = [n for n in verb.nodes() if n.i < verb.i and n.dep not in ("cc", "punct")]
    opens = [n.lemma.lower() for n in before[:3]]
    if "what" in opens and set(opens[: opens.index("what")]) & MULTIPLES:
        verb.dep = "npadvmod"


def _demanded(verb: Node) -> None:
    """ "asks that the town set rules, open a fund and sell it": all three are asked for."""
    host = verb.parent
    if host is None or verb not in host.right or host.lemma not in MANDATIVE or verb.tag != "VB":
        return
    asked = next((c for c in host.right if c.dep == "ccomp" and c.i < verb.i), None)
    if asked is None or verb.subject is not None or any(c.dep == "aux" for c in verb.left):
        return
    if asked.child("mark") is not None and asked.subject is not None:
        for node in verb.with_joint():
            asked.put_right(node.detach())


def _name_of_person(name: Node) -> None:
    """ "a spokeswoman for the council, Ann Lee, said": the council is not called so."""
    body = name.parent
    if name.ent != "PERSON" or body is None or body.dep != "pobj" or not comma_before(name):
        return
    if body.ent == "PERSON" or is_person(body.lemma.lower()) or name.child("det") is not None:
        return
    person = next((u for u in ancestors(body) if is_person(u.lemma.lower())), None)
    if person is None or person.tag != "NN" or person.child("appos") or body.right[-1:] != [name]:
        return
    comma = body.right[-2]
    for node in (comma, name):
        person.put_right(node.detach(), len([c for c in person.right if c.i < node.i]))


def _seeded(verb: Node) -> None:
    """ "Holm, seeded fourth, will face": a participle between commas."""
    host = verb.parent
    subject = host.subject if host is not None else None
    if host is None or subject is None or verb not in host.left or verb.subject is not None:
        return
    at = host.left.index(verb)
    after_subject = subject in host.left[:at] and host.left[at - 1].text == ","
    if after_subject and not any(c.dep in ("mark", *AUXILIARIES) for c in verb.left):
        verb.tag = "VBN"


def _second_participle(verb: Node) -> None:
    """ "chanting slogans and waving flags": no waving flags that they chanted."""
    noun = verb.parent
    first = noun.parent if noun is not None else None
    host = first.parent if first is not None else None
    if noun is None or first is None or host is None or noun.dep != "conj" or first.dep != "dobj":
        return
    if (
        host.tag != "VBG"
        or host.dep not in ("advcl", "acl")
        or noun.left != [verb]
        or noun not in first.right
    ):
        return
    for node in noun.with_joint()[:-1]:
        host.put_right(node.detach())
    noun.detach()
    verb.detach()
    verb.pos, verb.dep, noun.dep = "VERB", "conj", "dobj"
    verb.put_right(noun)
    host.put_right(verb)


def _lift_auxiliaries(auxiliary: Node) -> None:
    """ "had not been peer reviewed": what hangs on an auxiliary is the verb's.

    Its subject has been given to the verb before, see mending.py.
    """
    verb = auxiliary.parent
    if verb is None or auxiliary not in verb.left:
        return
    for child in list(auxiliary.left):
        verb.put_left(child.detach(), verb.left.index(auxiliary))


def _third_argument(thing: Node) -> None:
    """ "earned its director, Ana Roe, a prize": no apposition to Ana Roe."""
    name = thing.parent
    if name is None or not any(c.dep == "det" and c.lemma in ("a", "an") for c in thing.left):
        return
    chain = [name, *ancestors(name)][:3]
    person = next((n for n in chain if n.dep in ("dobj", "dative")), None)
    verb = person.parent if person is not None else None
    if person is None or verb is None or verb.lemma not in GIVING or verb.child("dative"):
        return
    if not any(n.ent == "PERSON" for n in person.nodes() if n.i < thing.i):
        return
    person.dep, thing.dep = "dative", "dobj"
    for comma in [c for c in name.right if c.text == ","]:
        comma.detach()
    verb.put_right(thing.detach(), verb.right.index(person) + 1)


def _some_of_them(noun: Node) -> None:
    """ ", most of them nurses": a clause without a verb, of the noun right before it."""
    part = next((c for c in noun.left if c.dep in SUBJECTS and c.lemma.lower() in COUNTED), None)
    host = noun.parent
    if part is None or host is None or part.child("prep") is None:
        return
    root = next((u for u in ancestors(noun) if u.parent is None), host)
    before = [n for n in root.nodes() if n.i < part.i and n.tag == "NNS"]
    if before and before[-1] is not host:
        noun.dep = "appos"
        for comma in [n for n in root.nodes() if n.i == part.i - 1 and n.text == ","]:
            before[-1].put_right(comma.detach())
        before[-1].put_right(noun.detach())


def _both(word: Node) -> None:
    """ "was both a poet and a judge": "both" goes with the list, and goes with its splitting."""
    verb = word.parent
    if verb is None or word not in verb.right:
        return
    at = verb.right.index(word)
    after = verb.right[at + 1] if at + 1 < len(verb.right) else None
    if after is not None and after.child("conj") is not None:
        after.put_left(word.detach())
        word.dep = "preconj"


def _deed_on_noun(prep: Node) -> None:
    """ "sold his mill in 2010, before moving to Lund": before he moved, he sold it."""
    deed = prep.child("pcomp")
    if prep.lemma not in ("before", "after") or deed is None or deed.tag != "VBG":
        return
    noun = prep.parent
    verb = next((up for up in ancestors(prep) if up.pos in ("VERB", "AUX")), None)
    if noun is None or verb is None or noun is verb or noun.right[-1:] != [prep]:
        return
    if prep.i > verb.i and all(c.i < prep.i or c.dep == "punct" for c in verb.right):
        at = len([c for c in verb.right if c.i < prep.i])
        comma = [c for c in noun.right[-2:-1] if c.text == ","]
        for offset, node in enumerate([*comma, prep]):
            verb.put_right(node.detach(), at + offset)


def _place_on_date(prep: Node) -> None:
    """ "born on May 4, 1950, in Tula", "sang in Rome in 2019": both belong to the verb."""
    noun = prep.parent
    outer = noun.parent if noun is not None else None
    verb = outer.parent if outer is not None else None
    inner = prep.child("pobj")
    if noun is None or outer is None or verb is None or inner is None or prep.lemma == "of":
        return
    if noun.dep != "pobj" or outer.dep != "prep" or verb.pos not in ("VERB", "AUX"):
        return
    place_on_date = noun.ent == "DATE" and inner.ent in ("GPE", "LOC", "FAC", "ORG")
    date_on_place = noun.ent in ("GPE", "LOC", "FAC") and inner.ent in ("DATE", "TIME")
    if not (place_on_date or date_on_place) or prep not in noun.right or outer not in verb.right:
        return
    at = noun.right.index(prep)
    if any(c.dep not in ("punct", "prep") for c in noun.right[at + 1 :]):
        return
    moved = noun.right[at:]
    if at and noun.right[at - 1].text == ",":
        moved = noun.right[at - 1 :]
    place = verb.right.index(outer) + 1
    for offset, node in enumerate(moved):
        verb.put_right(node.detach(), place + offset)


def _of_the_work(participle: Node) -> None:
    """ "an album by Ann Roe, released in May": the album was released, not Ann Roe."""
    maker = participle.parent
    by = maker.parent if maker is not None and maker.dep == "pobj" else None
    work = by.parent if by is not None and by.lemma in ("by", "from") else None
    if maker is None or work is None or work.lemma not in WORKS or maker.pos != "PROPN":
        return
    if participle.lemma in ISSUING | {"record", "direct", "produce"} and participle.tag == "VBN":
        at = maker.right.index(participle)
        comma = maker.right[at - 1 : at] if at and maker.right[at - 1].text == "," else []
        for node in (*comma, participle):
            work.put_right(node.detach())


def _where_and_when(participle: Node) -> None:
    """ "a potter born on 2 May 1950, in Sisak": in Sisak she was born."""
    noun = participle.parent
    if noun is None or participle not in noun.right or participle.tag != "VBN":
        return
    _take_places(participle, noun, noun.right.index(participle) + 1)
    verb = noun.parent
    last = noun.right[-1] is participle or noun.right[-1].text == ","
    if participle.text == "born" and verb is not None and noun in verb.right and last:
        if noun.right[-1] is not participle:
            verb.put_right(noun.right[-1].detach(), verb.right.index(noun) + 1)
        _take_places(participle, verb, verb.right.index(noun) + 1)


def _take_places(participle: Node, host: Node, at: int) -> None:
    """Hang the places and dates from this place on, right of the host, on the participle."""
    while at < len(host.right):
        comma = host.right[at].text == "," and at + 1 < len(host.right)
        phrase = host.right[at + comma]
        place = phrase.child("pobj") if phrase.dep == "prep" else None
        known = place is not None and place.ent in (*entities.PLACES, "DATE")
        if place is None or not (known or (participle.text == "born" and place.pos == "PROPN")):
            return
        for node in host.right[at : at + comma + 1]:
            participle.put_right(node.detach())
