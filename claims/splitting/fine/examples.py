"""The fine profile: "novels, including A and B" to "A is a novel" and what is said of A."""

from claims.splitting.clauses.each_participle import each_participle
from claims.splitting.clauses.members import conjuncts
from claims.splitting.drafts import (
    Draft,
    inherit,
    is_infinitive,
    is_negated,
)
from claims.splitting.fine.acts import acted
from claims.splitting.fine.fine_facts import deed_of
from claims.splitting.fine.kinds import kind_fact, year_of
from claims.splitting.fine.openers import mend_opener
from claims.splitting.lexicon.people import TITLES, is_person
from claims.splitting.noun_phrases.parentheses import YEAR
from claims.splitting.repairs.repairs import is_list_opener
from claims.splitting.tree import NOUN_ROLES, SUBJECTS, Node
from claims.splitting.wording.phrases import article, bare, prepositional
from claims.splitting.wording.realise import agree

CAP = 12  # the most members of one list that become claims
AMOUNTS = frozenset(
    "variety number range series lot collection host array some many multitude plethora handful "
    "string dozen hundred selection most several few".split()
)
SINGULAR = frozenset("company work cast team staff group family audience talent".split())
UNNAMED = frozenset("DATE CARDINAL MONEY PERCENT TIME QUANTITY ORDINAL NORP".split())
ALL_ALONG = frozenset("throughout during over since across".split())
KINDS_OF_PLACE = frozenset(
    "city town village municipality county province state region district republic country nation "
    "kingdom island river lake mountain valley suburb borough capital neighborhood neighbourhood "
    "settlement community club team side".split()
)
OFFICES = frozenset("post position role office job".split())
CLASS_ENTITIES = frozenset("ORG WORK_OF_ART PRODUCT FAC EVENT PERSON GPE LOC".split())


def examples(draft: Draft) -> list[Draft]:
    """The draft without its lists of examples, then one draft for each member, and its kind."""
    root = draft.root
    if is_negated(root):
        return [draft]
    for prep in [n for n in root.nodes() if n.dep == "prep" and is_list_opener(n)]:
        mend_opener(root, prep)
    told = root.child("dobj") if root.lemma == "include" and root.subject is not None else None
    more = told is not None and any(n.dep == "prep" and is_list_opener(n) for n in told.nodes())
    if told is not None and not more:
        return _including(draft)
    for node in root.nodes():
        if node.dep == "prep" and is_list_opener(node) and _deed(node) is not None:
            return _deeds(draft, node)
        if node.dep == "prep" and is_list_opener(node) and kind_noun(node) is not None:
            return listed(draft, node)
        if node.dep == "appos" and _names_of_plural(node):
            return listed(draft, node)
        if node.dep == "appos" and _name_of_kind(node):
            return _named(draft, node)
        if _kind_before_name(node):
            return _titled(draft, node)
    return [draft]


def _again(made: list[Draft]) -> list[Draft]:
    """The first may hold more lists; of the members only what has a name for its kind."""
    out = examples(made[0])
    for draft in made[1:]:
        named = any(n.dep == "appos" and _name_of_kind(n) for n in draft.root.nodes())
        out += examples(draft) if named and draft.rules[-1] == "example" else [draft]
    return out


# ------------------------------------------------------------ including, such as


def _deed(prep: Node) -> Node | None:
    deed = prep.child("pcomp", "pobj")
    if deed is None or deed.tag not in ("VBG", "VBN") or deed.subject is not None:
        return None
    return deed if deed.child("dobj", "prep", "auxpass", "oprd") is not None else None


def _deeds(draft: Draft, opener: Node) -> list[Draft]:
    """ "known for her work, including founding a school" -> "She has founded a school"."""
    deed, subject = _deed(opener), draft.root.subject
    if deed is None or subject is None or _alternatives(deed):
        return [draft]
    if not _own(opener):
        whole = draft.root.copy()
        opener.detach()
        return [inherit(draft, draft.root, "list of examples"), inherit(draft, whole, "examples")]
    opener.detach()
    deed.detach()
    facts = [deed_of(subject, part, draft.root) for part in each_participle(deed)]
    out = [inherit(draft, draft.root, "list of examples")]
    return _again([*out, *(inherit(draft, fact, "example of a deed", 0.9) for fact in facts)])


def _own(opener: Node) -> bool:
    """Deeds of the subject ("her work, such as"), not of anyone ("causes such as ending want")."""
    noun = opener.parent
    return opener.lemma == "include" or (noun is not None and noun.child("poss") is not None)


def kind_noun(prep: Node) -> Node | None:
    """The noun that says what the members behind "such as" are; none where it tells too little."""
    noun, member = prep.parent, prep.child("pobj", "pcomp")
    if (
        noun is None
        or member is None
        or noun.dep not in NOUN_ROLES
        or noun.pos not in ("NOUN", "PROPN")
    ):
        return None
    if member.ent == "PERSON" and noun.tag == "NN" and noun.lemma not in AMOUNTS | SINGULAR:
        return None  # "used the camera, such as Ann Lee": someone who used it
    return noun


def _names_of_plural(appos: Node) -> bool:
    """ "three albums, A, B and C"; "his novels A and B"."""
    noun = appos.parent
    return (
        noun is not None
        and (noun.tag == "NNS" or (noun.lemma == "series" and appos.child("conj") is not None))
        and noun.dep in NOUN_ROLES
        and (appos.pos == "PROPN" or appos.ent in CLASS_ENTITIES)
        and appos.ent not in UNNAMED
    )


def listed(draft: Draft, opener: Node, closed: bool = False) -> list[Draft]:
    """The members for their kind; closed: by a bracket, so that what follows holds for all."""
    noun = opener.parent
    assert noun is not None
    first = opener if opener.dep == "appos" else opener.child("pobj", "pcomp")
    assert first is not None
    if _alternatives(first):
        return [draft]
    if opener.dep == "prep" and not closed:
        _tail_to_last(noun, conjuncts(first)[-1])
    opener.detach()
    members = [_member(m, first) for m in conjuncts(first)][:CAP]
    det = noun.child("det")
    if det is not None and det.lemma.lower() == "the" and opener.dep == "appos":
        det.detach()  # "the films A and B": which films is told by the names
    out = [inherit(draft, draft.root, "list of examples")]
    at = draft.root.nodes().index(noun)
    whole = _whole(noun)
    for member in members:
        if noun.lemma in OFFICES - {"role"} and not _is_office(member):
            continue  # "posts, including Director of Trade and Industry": no post of Industry
        twin = draft.root.copy()
        here = _whole(twin.nodes()[at])
        prep = here.parent
        held = noun.lemma in OFFICES and member.child("poss") is None
        if held and prep is not None and _serves_in(prep):
            prep.text, prep.lemma, held = "as", "as", False
        placed = _office(member, noun) if held else member.copy()
        placed.dep = whole.dep
        if prep is not None and prep.dep == "prep" and placed.nodes()[0].lemma == prep.lemma:
            continue  # "known for tales, such as A, and for his calm"
        if here is not twin:
            if here.dep in SUBJECTS and here.parent is not None:
                if any(c.dep == "attr" and c.tag == "NNS" for c in here.parent.right):
                    continue  # "which were all rivals"
                agree(here.parent, placed)
            outer = here.parent
            if placed.pos == "ADP" and outer is not None and outer.dep == "prep":
                here, placed.dep = outer, "prep"  # "in fields, woods and along roads"
            elif is_infinitive(placed):
                if outer is None or outer.lemma != "for":
                    continue  # no "used in to melt ice"
                here, placed.dep = outer, "advcl"
            here.replace(placed)
            out.append(inherit(draft, acted(twin), "example", 0.95))
        kind = kind_fact(member, noun) if noun.lemma not in OFFICES else None
        if kind is not None:
            out.append(inherit(draft, kind, "kind of example", 0.9))
    return _again(out)


def _tail_to_last(noun: Node, last: Node) -> None:
    """ "won titles, including the Open in 1990": the Open was in 1990, not all of them."""
    verb = noun.parent
    if verb is None or noun not in verb.right:
        return
    for phrase in verb.behind(noun):
        inner = phrase.child("pobj")
        if phrase.i < last.i:
            continue  # "awards for her work, including the Nile Award"
        if phrase.dep != "prep" or inner is None or phrase.lemma in ALL_ALONG:
            return
        if inner.child("poss") is not None and inner.lemma in ("career", "life", "lifetime"):
            return
        last.put_right(phrase.detach())


def _is_office(member: Node) -> bool:
    lemma = member.lemma.lower()
    return lemma in TITLES or is_person(lemma) or lemma in ("chair", "head", "dean", "commander")


def _serves_in(prep: Node) -> bool:
    """ "served in several posts, including Chair": served as Chair."""
    verb = prep.parent
    return prep.lemma == "in" and verb is not None and verb.lemma in ("serve", "work", "act")


def _office(member: Node, noun: Node) -> Node:
    """ "held posts, including Chair of the board" -> "the post of Chair of the board"."""
    post = Node(noun.lemma, noun.lemma, "NOUN", "NN", noun.dep)
    post.i = noun.i
    post.put_left(article("the"))
    post.put_right(prepositional("of", member.copy()))
    return post


def _whole(noun: Node) -> Node:
    """The phrase the members stand for: the whole list, the "variety of ..."."""
    if noun.dep == "conj" and noun.parent is not None:
        noun = noun.parent
    of = noun.parent
    group = of.parent if of is not None and of.lemma == "of" else None
    return group if noun.dep == "pobj" and group is not None and group.lemma in AMOUNTS else noun


def _alternatives(first: Node) -> bool:
    return any(c.dep == "cc" and c.lemma.lower() in ("or", "nor") for c in first.right)


def _member(member: Node, first: Node) -> Node:
    if member is first:
        return bare(first)
    twin = member.copy()
    while (
        twin.left
        and twin.left[0].dep in ("cc", "punct", "preconj")
        and (twin.left[0].text not in '"“‘(')
    ):
        twin.left[0].detach()
    while twin.right and twin.right[-1].dep in ("cc", "punct") and twin.right[-1].text == ",":
        twin.right[-1].detach()
    return twin


def _all_for_some(some: Node, inner: Node) -> None:
    """ "Some of his most famous books include A" -> "His books include A"."""
    twin = inner.copy()
    twin.left = [c for c in twin.left if c.tag != "JJS" and not any(n.tag == "RBS" for n in c.left)]
    if twin.child("poss") is not None:
        twin.dep = some.dep
        some.replace(twin)


def _including(draft: Draft) -> list[Draft]:
    """ "His books include A and B" -> "A is one of his books"."""
    root = draft.root
    subject, first = root.subject, root.child("dobj")
    if subject is None or first is None or subject.tag != "NNS" or _alternatives(first):
        of = subject.child("prep") if subject is not None else None
        inner = of.child("pobj") if of is not None and of.lemma == "of" else None
        if first is None or inner is None or inner.tag != "NNS" or subject is None:
            return [draft]
        if subject.lemma.lower() not in ("some", "one", "most", "many", "several"):
            return [draft]
        _all_for_some(subject, inner)
        subject = inner
    listed = conjuncts(first)
    if first.pos == "NOUN" and len(listed) > 1 and all(m.pos == "PROPN" for m in listed[1:]):
        return [draft]  # "portraits of A, B and C"
    out = []
    at = root.nodes().index(first)
    for member in [_member(m, first) for m in conjuncts(first)][:CAP]:
        twin = root.copy()
        here, placed = twin.nodes()[at], member.copy()
        placed.dep = "dobj"
        here.replace(placed)
        out.append(inherit(draft, twin, "list member", 0.95))
        kind = kind_fact(member, subject)
        if kind is not None:
            for extra in subject.right:
                attr = kind.child("attr")
                if attr is not None and extra.dep == "prep":
                    attr.put_right(extra.copy())
            out.append(inherit(draft, kind, "kind of example", 0.9))
    return out or [draft]


# ------------------------------------------------------------ a kind and its name


def _name_of_kind(appos: Node) -> bool:
    """ "the radio play Low Tide", the kind as head."""
    noun = appos.parent
    return (
        noun is not None
        and noun.tag == "NN"
        and noun.pos == "NOUN"
        and noun.dep in NOUN_ROLES
        and appos.pos == "PROPN"
        and appos.ent not in UNNAMED
        and appos.i > noun.i
        and appos.child("conj") is None
        and noun.child("conj") is None
        and not _measured(noun)
    )


def _measured(noun: Node) -> bool:
    """ "a .50 calibre Holm rifle": a measure, no kind of thing."""
    return any(c.dep == "nummod" and not YEAR.fullmatch(c.text) for c in noun.left)


def _named(draft: Draft, appos: Node) -> list[Draft]:
    noun = appos.parent
    assert noun is not None
    dep = noun.dep
    appos.detach()
    fact = kind_fact(appos, noun)
    name = bare(appos)
    name.dep = dep
    noun.replace(name)
    out = [inherit(draft, draft.root, "name for kind"), *year_of(draft, appos, noun)]
    if fact is not None:
        out.append(inherit(draft, fact, "kind of name", 0.95))
    return _again(out)


def _kind_before_name(node: Node) -> bool:
    """ "the Czech film Vesna", the name as head."""
    named = node.pos == "PROPN" or node.tag in ("NNPS", "NNS", "NN")
    if node.dep not in NOUN_ROLES or not named or not node.text[:1].isupper():
        return False
    if node.tag == "NN" and any(c.lemma.lower() in ("a", "an") for c in node.left):
        return False  # "a career ERA of 6": no name
    if (node.ent in UNNAMED and node.pos != "PROPN") or node.text.lower() in ("ep", "lp"):
        return False
    kind = _kind_in(node)
    if kind is None or not kind.text.islower():
        return False
    if node.ent in ("GPE", "LOC") and kind.lemma not in KINDS_OF_PLACE:
        return False  # "mainland Japan", "head coach Holm" read as a place
    return kind.tag == "NN" or (kind.tag == "NNS" and node.child("conj") is not None)


def _kind_in(node: Node) -> Node | None:
    left = [c for c in node.left if c.dep != "punct"]
    before = [c for c in left if (not c.ent and c.text[:1].islower()) or c.ent == "NORP"]
    if not before or left[: len(before)] != before:
        return None
    kinds = [c for c in before if c.dep in ("compound", "nmod") and c.pos == "NOUN"]
    if not kinds or before[-1] is not kinds[-1]:
        return None
    counted = _measured(kinds[-1]) or any(c.tag == "CD" for c in before[:-1])
    return None if counted else kinds[-1]


def _titled(draft: Draft, node: Node) -> list[Draft]:
    kind = _kind_in(node)
    assert kind is not None
    node.pos, node.tag = "PROPN", "NNP"
    stop = node.left.index(kind)
    head = Node(kind.lemma, kind.lemma, "NOUN", "NN", "attr")
    head.i, head.space, head.lead = kind.i, kind.space, kind.lead
    for mod in [*node.left[:stop], *kind.left]:
        head.put_left(mod.copy(), len(head.left))
    for mod in node.left[: stop + 1]:
        mod.parent = None
    node.left = node.left[stop + 1 :]
    several = kind.tag == "NNS" or kind.lemma == "series"
    members = conjuncts(node) if several and not _alternatives(node) else [node]
    out = [inherit(draft, draft.root, "name for kind")]
    for member in members[:CAP]:
        out += year_of(draft, _member(member, node), head)
        fact = kind_fact(_member(member, node), head)
        if fact is not None:
            out.append(inherit(draft, fact, "kind of name", 0.95))
    return _again(out)
