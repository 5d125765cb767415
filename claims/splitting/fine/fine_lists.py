"""The fine profile: lists that the parser read as something else, mended in one clause."""

from itertools import pairwise

from claims.splitting.clauses.members import conjuncts
from claims.splitting.drafts import comma_before
from claims.splitting.lexicon.people import is_person
from claims.splitting.tree import NOUN_POS, PREDICATE_POS, SUBJECTS, Node, ancestors, word
from claims.splitting.wording.realise import verb_lemma

PORTFOLIOS = frozenset(
    "minister ministry secretary department committee commissioner faculty school institute".split()
)
BEFORE_NOUNS = {"NN": "compound", "JJ": "amod", "CD": "nummod"}
MANY = frozenset("several many numerous various few".split())
LISTED = 3  # members from which on an odd one among nouns is a noun


def mend_members(root: Node) -> None:
    """Rehang and retag the members of the lists of one clause, in place."""
    for node in root.nodes():
        if node.dep == "conj":
            _second_with_same(node)
            _noun_by_company(node)
            _adjective_by_company(node)
        if node.tag == "JJ" and node.dep == "attr":
            _noun_first(node)
        if node.tag == "NNS" and node.text.islower():
            _modifiers_in_list(node)
        if len(node.left) > 1 and node.pos in NOUN_POS:
            _noun_for_modifier(node)
            if node.dep not in SUBJECTS:
                _adjectives_by_comma(node)
    _bracketed_lists(root)
    for node in root.nodes():
        _one_office(node)


def mend_list_ends(root: Node) -> None:
    """Hang what goes with the last noun of a clause on it, not on the verb."""
    _as_well_as(root)
    _phrase_and_phrase(root)
    _studied_there(root)
    _nouns_off_verb(root)
    _gerund_off_verb(root)


def _noun_by_company(member: Node) -> None:
    """ "her roles and her outspokenness", "a poet, critic and academic": all nouns."""
    first = member.parent
    if first is None or member.pos != "ADJ" or first.pos not in NOUN_POS:
        return
    others = [c for c in first.right if c.dep == "conj" and c is not member]
    last = all(c.i < member.i for c in others)
    listed = len(others) + 2 >= LISTED and last and all(c.pos in NOUN_POS for c in others)
    determined = member.child("det", "poss") is not None
    if determined or (listed and first.dep in ("attr", "pobj") and not member.left):
        member.pos, member.tag = "NOUN", "NN"


def _noun_first(first: Node) -> None:
    """ "is a multi-instrumentalist, composer and arranger": with an article, all are nouns."""
    others = [c for c in first.right if c.dep == "conj"]
    det = first.child("det")
    if others and det is not None and all(c.pos in NOUN_POS for c in others):
        first.pos, first.tag = "NOUN", "NN"


def _adjective_by_company(member: Node) -> None:
    """ "popular and highest-paid actresses": a participle beside an adjective."""
    first = member.parent
    if first is None or first.dep != "amod" or member.tag not in ("VBN", "VBG"):
        return
    if not member.child("dobj", "prep", "agent"):
        member.pos, member.tag = "ADJ", "JJ"


def noun_before_noun(first: Node) -> None:
    """ "an inventor and computer scientist", "her wit and calm voice": no lists of three."""
    members = [c for c in first.right if c.dep == "conj"]
    if len(members) == 1 and first.tag == "NN" and members[0].tag == "NNS":
        _kinds_of_many(first, members[0])
        return
    for one, two in pairwise(members):
        if two.nodes()[0].i != one.nodes()[-1].i + 1 or one.tag not in BEFORE_NOUNS:
            continue
        at = first.right.index(one)
        nouns = ("NN",) if one.tag == "NN" else ("NN", "NNS")
        if two.tag not in nouns or first.right[at + 1] is not two:
            continue
        two.put_left(one.detach())
        one.dep = BEFORE_NOUNS[one.tag]
        if one.tag != "NN":
            continue
        if len(members) == 2 and not is_person(first.lemma) and is_person(two.lemma):
            _gather(first, two)  # "a track and field athlete"


def _kinds_of_many(first: Node, head: Node) -> None:
    """ "several comedy and dance shows": nobody has several comedy."""
    many = any(c.lemma.lower() in MANY or c.dep == "nummod" for c in first.left)
    if many and head.left and all(c.dep == "compound" for c in head.left):
        _gather(first, head)


def _gather(first: Node, head: Node) -> None:
    """Make a list the modifier of its last member, which takes its place."""
    head.detach()
    outer = [c for c in first.left if c.dep in ("det", "amod", "nummod")]
    for node in outer:
        node.detach()
    first.replace(head)
    head.dep, first.dep = first.dep, "compound"
    for one in [c for c in head.left[:1] if c.dep == "compound"]:
        one.detach()
        one.dep = "conj"
        first.put_right(one)
    head.put_left(first)
    for offset, node in enumerate(outer):
        head.put_left(node, offset)


def _bracketed_lists(root: Node) -> None:
    """A list in brackets stays in its brackets."""
    depth = 0
    for node in root.nodes():
        depth += (node.text == "(") - (node.text == ")")
        if depth and node.dep in ("conj", "cc"):
            node.dep = "flat"


def _second_with_same(member: Node) -> None:
    """ "a degree from A and a diploma from B": the diploma goes with the degree, not with A."""
    first = member.parent
    prep = first.parent if first is not None and first.dep == "pobj" else None
    thing = prep.parent if prep is not None else None
    if first is None or prep is None or thing is None or thing.pos not in NOUN_POS:
        return
    if sum(c.dep == "conj" for c in first.right) > 1:
        return
    _own_phrase(member, prep, thing)
    new = member.child("det")
    if new is None or new.lemma.lower() not in ("a", "an") or first.pos != "PROPN":
        return
    alike = [any(c.lemma == prep.lemma for c in n.right) for n in (first, member)]
    if prep.lemma != "of" and alike == [False, True]:
        for node in member.with_joint():
            thing.put_right(node.detach())


def _own_phrase(member: Node, prep: Node, thing: Node) -> None:
    """ "a taste of his wit and his love of trees": the trees go with the love."""
    if prep not in thing.right or member.child("poss") is None or member.right:
        return
    behind = thing.behind(prep)
    if behind and behind[0].dep == "prep":
        member.put_right(behind[0].detach())


def _modifiers_in_list(noun: Node) -> None:
    """ "Hindi, Tamil, and Urdu films": one list of modifiers, whatever hangs on what."""
    flat = [n for c in noun.left for n in c.nodes()]
    at = next((k for k, n in enumerate(flat) if n.text in (",", "and") and k), None)
    if at is None or flat[-1].text in (",", "and") or not any(n.text == "and" for n in flat):
        return
    run = flat[at - 1 :]
    members, marks = run[::2], run[1::2]
    if any(n.text not in (",", "and") for n in marks if n.i >= 0):
        run = [n for n in run if n.text != ","] if run[-2].text == "and" else []
        members = [n for n in run if n.text != "and"]
    first = members[0] if members else None
    if first is None or len(members) < LISTED or not all(_modifies(n) for n in members):
        return
    before = first.left if flat[: at - 1][-len(first.left) :] == first.left else []
    held = {id(n) for n in (*before, *flat[at - 1 :])}
    if any(id(c) not in held for n in flat[at - 1 :] for c in n.children):
        return
    for node in flat[at - 1 :]:
        node.detach()
    for node in before:  # "several Danish, Norwegian and Finnish songs"
        noun.put_left(node.detach(), len(noun.left))
    first.dep = "amod"
    noun.put_left(first, len(noun.left))
    for node in flat[at:]:
        node.dep = "cc" if node.text == "and" else "punct" if node.text == "," else "conj"
        if node.dep == "conj":
            node.pos, node.tag = first.pos, first.tag
        first.put_right(node)


def _adjectives_by_comma(noun: Node) -> None:
    """ "its plain, low houses": two adjectives that a comma parts are a list."""
    for first, comma, second in zip(noun.left, noun.left[1:], noun.left[2:], strict=False):
        if comma.text != "," or {first.dep, second.dep} != {"amod"} or first.child("conj"):
            continue
        if {first.tag, second.tag} == {"JJ"} and first.lemma != second.lemma:
            first.put_right(comma.detach())
            first.put_right(second.detach())
            second.dep = "conj"
            return


def _noun_for_modifier(head: Node) -> None:
    """ "in marine computing and data science": a list of two, though read as one phrase."""
    for at, first in enumerate(head.left):
        if first.tag not in ("NN", "NNS") or first.dep not in ("nmod", "compound"):
            continue
        joint = first.right[-1] if first.right else None
        if joint is None or joint.dep != "cc" or joint.text != "and" or head.child("conj"):
            continue
        before = [n.detach() for n in head.left[:at]]
        head.replace(first.detach())
        first.dep, head.dep = head.dep, "conj"
        first.put_right(head)
        for offset, node in enumerate(before):
            first.put_left(node, offset)
        return


def _modifies(node: Node) -> bool:
    return node.pos in ("PROPN", "ADJ") and node.dep in (
        "amod",
        "nmod",
        "compound",
        "conj",
        "nummod",
    )


def _nouns_off_verb(root: Node) -> None:
    """ "was a founder of A, and a backer of B": the backer goes with the founder."""
    for conj in [c for c in root.right if c.dep in ("conj", "dep") and c.pos in NOUN_POS]:
        at = root.right.index(conj)
        before = [c for c in root.right[:at] if c.dep not in ("punct", "cc")]
        if not before or before[-1].dep not in ("attr", "dobj", "oprd") or conj.finite:
            continue
        if any(c.dep in ("prep", "advmod") for c in conj.left):
            continue  # "was made a judge and then, in 2016, a minister"
        if not any(c.dep == "cc" for c in root.right[:at]) or before[-1].pos not in NOUN_POS:
            continue
        for node in conj.with_joint():
            before[-1].put_right(node.detach())
        conj.dep = "conj"


def _gerund_off_verb(root: Node) -> None:
    """ "was accused of theft and lying": the lying goes with the theft."""
    if root.tag == "VBG":
        return
    for conj in [c for c in root.right if c.dep == "conj" and c.tag == "VBG" and not c.left]:
        at = root.right.index(conj)
        before = [c for c in root.right[:at] if c.dep not in ("punct", "cc")]
        noun = before[-1].child("pobj") if before else None
        if noun is None or noun.tag not in ("NN", "NNS") or root.right[at - 1].dep != "cc":
            continue
        for node in conj.with_joint():
            noun.put_right(node.detach())
        return


def _one_office(prep: Node) -> None:
    """ "Minister of Farming, Fish and Food": one office."""
    host, name = prep.parent, prep.child("pobj")
    if host is None or name is None or prep.lemma not in ("of", "for") or name.pos != "PROPN":
        return
    if host.lemma.lower() in PORTFOLIOS and host.text[:1].isupper():
        for node in [c for c in name.right if c.dep in ("cc", "conj")]:
            node.dep = "flat"


def thing_on_person(role: Node) -> None:
    """ "an actor known for the film A, as well as the series B": the series goes with the film."""
    det = role.child("det")
    if det is None or det.lemma.lower() not in ("a", "an") or not is_person(role.lemma.lower()):
        return
    for joint, thing in pairwise(role.right):
        definite = any(c.lemma.lower() == "the" for c in thing.left)
        if joint.dep != "cc" or thing.dep != "conj" or is_person(thing.lemma.lower()):
            continue
        before = [n for c in role.right_before(joint) for n in c.nodes()]
        nouns = [n for n in before if n.dep in ("pobj", "dobj") and n.tag in ("NN", "NNS")]
        nouns = [n for n in nouns if n.text.islower()]
        prep = nouns[-1].parent if nouns else None
        if prep is None or prep.dep != "prep" or joint.text.lower() != "as":
            continue
        if definite and thing.text.islower():
            again = word(prep.text.lower(), prep.lemma, "ADP", "IN", "conj")
            prep.put_right(joint.detach())
            prep.put_right(again)
            again.put_right(thing.detach())
            thing.dep = "pobj"
            return


def behind_comma(verb: Node) -> None:
    """ "writes on maps, old boats, and mills": no object stands behind a phrase and a comma."""
    for phrase, comma, thing in zip(verb.right, verb.right[1:], verb.right[2:], strict=False):
        if phrase.dep != "prep" or comma.text != "," or thing.dep != "dobj":
            continue
        nouns = [n for n in phrase.nodes() if n.dep == "pobj" and n.pos in NOUN_POS]
        if not nouns or thing.child("conj") is None:
            continue
        named = {n.pos for n in (thing, nouns[-1])} == {"PROPN"}  # "at Low Fair, the Rao Cup and"
        full = named and any(c.dep == "dobj" for c in verb.right_before(phrase))
        if thing.child("det", "poss") is not None and not full:
            continue
        rest = [c for c in thing.right if c.dep in ("conj", "cc", "punct")]
        thing.dep = "conj"
        for node in (comma, thing, *rest):
            nouns[-1].put_right(node.detach())
        return


def deed_behind_role(role: Node) -> None:
    """ "began as a dancer, training in ballet and jazz": a deed, no member of a list."""
    det = role.child("det")
    if det is None or det.lemma.lower() not in ("a", "an") or not is_person(role.lemma.lower()):
        return
    deed = next((c for c in role.right if c.dep in ("conj", "cc", "appos")), None)
    verb = next((up for up in ancestors(role) if up.pos in PREDICATE_POS), None)
    phrase = deed.child("prep") if deed is not None else None
    thing = phrase.child("pobj") if phrase is not None else None
    if deed is None or verb is None or thing is None or deed.left or not comma_before(deed):
        return
    if not deed.text.endswith("ing") or not verb_lemma(deed.text):
        return
    at = role.right.index(deed)
    rest = role.right[at + 1 :]
    for node in (role.right[at - 1], deed):
        verb.put_right(node.detach())
    for node in rest:
        thing.put_right(node.detach())
    deed.dep, deed.pos, deed.tag, deed.lemma = "advcl", "VERB", "VBG", verb_lemma(deed.text)


def _as_well_as(root: Node) -> None:
    """ "in several films, as well as a play": the play goes with the films."""
    for joint, noun in pairwise(root.right):
        if joint.dep != "cc" or joint.text != "as" or not joint.left:
            continue
        if noun.dep == "prep":
            _phrase_too(root, joint, noun)
            return
        if noun.pos not in NOUN_POS:
            continue
        before = [c for c in root.right_before(joint) if c.dep != "punct"]
        host = before[-1].child("pobj") if before and before[-1].dep == "prep" else None
        if host is None and before and before[-1].dep in ("dobj", "attr"):
            host = before[-1]
        if host is None or host.pos not in NOUN_POS or noun.dep in ("dobj", "attr", "oprd"):
            continue
        for node in (joint, noun):
            host.put_right(node.detach())
        noun.dep = "conj"
        return


def _phrase_too(root: Node, joint: Node, phrase: Node) -> None:
    """ "an advocate for peace, as well as for trade": both for the advocate."""
    alike = [
        n for n in root.nodes() if n.dep == "prep" and n.lemma == phrase.lemma and n.i < joint.i
    ]
    host = alike[-1] if alike else None
    if host is not None and host.child("pobj") is not None and host.child("conj") is None:
        for node in (joint, phrase):
            host.put_right(node.detach())
        phrase.dep = "conj"


def _phrase_and_phrase(root: Node) -> None:
    """ "is a graduate of Lund, and of Ulm": of both, the second no complement of its own."""
    thing = root.child("attr", "dobj", "oprd")
    if thing is None:
        return
    for joint, phrase in pairwise(root.right):
        alike = [c for c in thing.right if c.dep == "prep" and c.lemma == phrase.lemma == "of"]
        joined = joint.dep == "cc" and phrase.dep in ("conj", "prep")
        if joined and phrase.child("pobj") and alike:
            for node in (joint, phrase):
                alike[-1].put_right(node.detach())
            phrase.dep = "conj"
            return


def _studied_there(root: Node) -> None:
    """ "studied Law and Latin at Ulm University": both there."""
    thing = root.child("dobj")
    if thing is None or root.lemma not in ("study", "read", "teach"):
        return
    last = conjuncts(thing)[-1]
    for phrase in [c for c in last.right if c.dep == "prep" and c.lemma == "at"]:
        where = phrase.child("pobj")
        if last.pos == "PROPN" and where is not None and where.pos == "PROPN":
            for node in [c for c in last.behind(phrase) if c.text == "," or c.dep == "appos"]:
                where.put_right(node.detach())  # "at Ode College, Lund"
            root.put_right(phrase.detach(), root.right.index(thing) + 1)
