"""The verb of a clause with "whose", where the parser gave it to the clause around."""

from claims.splitting.parsed import Token
from claims.splitting.repairs.main_verbs import SUBJECTS, as_subject, has_subject, take_place
from claims.splitting.repairs.verb_groups import hang, relate, verb_from
from claims.splitting.tree import AUXILIARIES, NOUN_POS

_FRONTED = ("WDT", "WP", "WRB", "WP$")
_LONGEST = 12  # words between two commas behind which a clause goes on


def mend_whose(whose: Token) -> None:
    """ "a chemist whose test, made in a shed, is sold abroad": it is the test that is sold."""
    owned, doc = whose.head, whose.doc
    of = whose.nbor(-1)
    if of.lower_ == "of" and whose.i > 3 and of.nbor(-1).dep_ == "appos" and owned.i > whose.i:
        _part_of_whose(of, owned)
        return
    if owned.head.dep_ == "pcomp" and owned.head.head == whose.nbor(-1):
        _in_whose(whose, owned)
        return
    before = doc[whose.i - 2] if whose.nbor(-1).text == "," else whose.nbor(-1)
    if before.lower_ == "and":
        _and_whose(before, owned)
        return
    if owned.i < whose.i or owned.pos_ not in NOUN_POS or before.pos_ not in NOUN_POS:
        return
    if owned.head.i > owned.i and not _participle_of(owned):
        return
    after = doc[owned.i + 1 : owned.i + 3]
    aside = len(after) == 2 and after[0].text == ","
    start = _behind_comma(owned) if aside else owned.i + 1
    verb = verb_from(doc[start]) if start is not None else None
    if verb is None or has_subject(verb) or verb.head == verb or verb in before.ancestors:
        return
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    participle = after[1] if aside and after[1].tag_ in ("VBN", "VBD", "VBG") else None
    near = (before, owned.head, owned, verb, verb.head)
    if participle is not None and (participle.head in near or participle == verb.head):
        if participle in before.ancestors:
            _main_behind(participle, before, verb)
        for child in [c for c in participle.lefts if c.i <= owned.i]:
            child.head = verb
        hang(participle, owned, "acl")
        participle.tag_ = "VBG" if participle.tag_ == "VBG" else "VBN"
    for comma in [t for t in doc[owned.i + 1 : verb.i] if t.text == ","]:
        comma.head = owned if comma.head.i <= owned.i or comma.head.i > verb.i else comma.head
    relate(verb, before)
    hang(owned, verb, "nsubjpass" if passive else "nsubj")


def _part_of_whose(of: Token, owned: Token) -> None:
    """ "the firm, none of whose heads lives here, is rich": it is none of anything."""
    part = of.nbor(-1)
    opener = part.left_edge
    verb = verb_from(owned.doc[owned.i + 1])
    if verb is None or opener.i < 2 or opener.nbor(-1).text != ",":
        return
    noun = opener.nbor(-2)
    if noun.pos_ not in NOUN_POS or verb.head not in (part, noun, of):
        return
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    hang(verb, noun, "relcl")
    hang(part, verb, "nsubjpass" if passive else "nsubj")
    hang(of, part, "prep")
    hang(owned, of, "pobj")


def _participle_of(owned: Token) -> bool:
    """Whether the verb of a noun is a participle right behind the comma after it."""
    verb = owned.head
    helped = any(c.dep_ in AUXILIARIES for c in verb.lefts)
    parted = verb.i == owned.i + 2 and owned.nbor(1).text == ","
    return parted and verb.tag_ in ("VBN", "VBD") and not helped and owned.dep_ in SUBJECTS


def _behind_comma(owned: Token) -> int | None:
    """Where the clause goes on behind an aside in commas."""
    doc, first = owned.doc, owned.i + 2
    for k in range(first + 1, min(first + _LONGEST, owned.sent.end - 2)):
        if doc[k].text == "," and verb_from(doc[k + 1]) is not None:
            return k + 1
        if doc[k].tag_ in ("VBZ", "VBP", "MD"):
            return None
    return None


def _and_whose(joint: Token, owned: Token) -> None:
    """ "a man who fell and whose horse, which lived, is stuffed": the horse is."""
    inside = [joint.nbor(-1), *joint.nbor(-1).ancestors]
    first = next((v for v in reversed(inside) if _opened(v)), None)
    aside = owned.doc[owned.i + 1].text == ","
    start = _behind_comma(owned) if aside else None
    verb = verb_from(owned.doc[start]) if start is not None else None
    if first is None or verb is None:
        return
    if owned.head.i > owned.i or owned.dep_ not in ("conj", "appos", "dobj", "npadvmod"):
        return
    if verb.head == verb:
        main = next((c for c in verb.lefts if c.dep_ == "ccomp" and has_subject(c)), None)
        if main is None or main.i > first.i:
            return
        for child in [c for c in verb.children if c.i < joint.i or c.i == verb.sent.end - 1]:
            child.head = main
        hang(main, main, "ROOT")
    passive = any(c.dep_ == "auxpass" for c in verb.lefts)
    for child in [c for c in verb.lefts if c.dep_ in SUBJECTS]:
        child.head, child.dep_ = first, "dobj"
    hang(verb, first, "conj")
    joint.head = first
    hang(owned, verb, "nsubjpass" if passive else "nsubj")


def _opened(verb: Token) -> bool:
    """The verb of a relative clause with its word."""
    return verb.dep_ == "relcl" and any(c.tag_ in _FRONTED for c in verb.lefts)


def _main_behind(participle: Token, noun: Token, verb: Token) -> None:
    """ "Men whose boat, built in May, sank have drowned": the third verb is the main one."""
    main = next(
        (c for c in participle.rights if c.dep_ == "conj" and c.i > verb.i and not has_subject(c)),
        None,
    )
    if main is None:
        return
    take_place(main, participle)
    for child in [c for c in participle.children if c.i < noun.i or c.i > verb.i]:
        if child not in (main, verb):
            child.head = main
    hang(noun, main, as_subject(main))


def _in_whose(whose: Token, owned: Token) -> None:
    """ "a man, on whose land it fell, filmed it": read as "on what fell"."""
    prep, verb = whose.nbor(-1), owned.head
    if prep.nbor(-1).lower_ == "and" and has_subject(verb):
        _and_in_whose(prep, owned)
        return
    before = whose.doc[max(prep.i - 2, 0)] if prep.nbor(-1).text == "," else prep.nbor(-1)
    outer = prep.head
    if before.pos_ not in NOUN_POS or not has_subject(verb) or before in verb.subtree:
        return
    if outer.dep_ == "relcl" and outer.head == before and outer.i > verb.i:
        if before.dep_ != "ROOT" or before.nbor(1).text != ",":
            return
        hang(outer, outer, "ROOT")  # "The mayor, in whose town it is, had said so"
        for child in [c for c in before.rights if c.i > outer.i]:
            child.head = outer
        hang(before, outer, "nsubj")
    elif outer != before:
        return
    hang(verb, before, "relcl")
    hang(prep, verb, "prep")
    hang(owned, prep, "pobj")


def _and_in_whose(prep: Token, owned: Token) -> None:
    """ "a house which is shut and on whose roof a tree grows": it grows on the roof."""
    joint, verb = prep.nbor(-1), owned.head
    inside = [joint.nbor(-1), *joint.nbor(-1).ancestors]
    first = next((v for v in reversed(inside) if _opened(v)), None)
    if first is None or first in verb.subtree:
        return
    hang(verb, first, "conj")
    hang(prep, verb, "prep")
    hang(owned, prep, "pobj")
    joint.head = first
