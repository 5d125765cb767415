"""The fine profile: the core of a clause, and each detachable modifier with the core.

A modifier may go where what is left still follows from the whole: an adjunct of an asserted
clause, or a phrase on a noun that is only said to exist ("a medal at the Games" is a medal). A
definite noun needs its modifiers to be found, a ranked or negated one to be true.
"""

from dataclasses import replace

from claims.splitting.drafts import Draft, inherit, is_infinitive, is_negated, is_time, mark_of
from claims.splitting.lexicon.people import TITLES
from claims.splitting.repairs.repairs import is_list_opener
from claims.splitting.tree import Node, ancestors

MOST = 7  # details of one clause; more is a list read amiss
ADJUNCTS = frozenset({"prep", "npadvmod", "agent"})
FILLED = frozenset({"pobj", "pcomp"})
KEPT_PREPOSITIONS = frozenset("of than without per like unlike instead not".split())
RANKS = frozenset("first only last sole most least second third same next fewest".split())
TIED_TO_DAYS = frozenset("fall lie last take date range focus base center centre".split())
RANGE_ENDS = frozenset("to until till through".split())
WEAK = frozenset("no few little any every each all most neither either hardly none".split())
ASKING = frozenset(  # somebody to do something
    "urge ask tell order force encourage invite persuade advise warn allow enable require help "
    "permit instruct request command compel convince inspire motivate expect want train".split()
)
CONFINED = frozenset("prison jail custody detention bars".split())  # "sentenced to a year in ..."
# Verbs that say nothing without the phrase after them, and phrases that belong to any verb.
BOUND = {
    "for": "know account stand call long remember fame famous note celebrate responsible regard "
    "recognize recognise recognise praise blame best-known renowned qualify opt care substitute",
    "on": "focus depend rely base concentrate center centre insist embark draw reflect touch take "
    "pass carry hold",
    "of": "consist",
    "in": "spend result specialize specialise involve engage participate interest consist "
    "culminate lie lay live reside put place succeed root immerse instrumental believe major fall",
    "to": "lead belong refer contribute relate dedicate devote compare limit apply attribute "
    "respond adapt amount give send bring introduce rise marry attach restrict force turn owe "
    "ascribe similar due related equal help put confine expose transfer promote "
    "relocate sentence condemn",
    "with": "spend deal credit associate provide replace compare equip contend cope align compete "
    "collaborate struggle charge fill diagnose entrust begin start work end ply supply present "
    "cover adorn decorate load surround confuse identify",
    "as": "spend know serve regard describe see consider treat refer recognize recognise view "
    "establish name act cast use appoint elect dismiss identify hail cite bill "
    "characterize characterise portray depict label brand define classify rate rank frame dub",
    "into": "turn transform translate divide break convert split develop merge incorporate grow "
    "make",
    "from": "come differ range prevent stem derive suffer separate benefit distinguish exclude "
    "vary",
    "by": "characterize characterise mean accompany follow mark define",
    "between": "alternate distinguish choose lie",
    "after": "name look",
    "about": "talk think know speak concern",
    "at": "aim look spend",
    "among": "rate rank count number list include",
    "through": "rise go pass look come sift",
    "against": "pit guard warn discriminate",
}
BINDS = {prep: frozenset(verbs.split()) for prep, verbs in BOUND.items()}


def take_apart(draft: Draft, new: frozenset[int] = frozenset()) -> list[Draft]:
    """The core of a clause and the core with each of its details; the draft when it has none.

    `new`: tokens that no other draft tells (an example). Then only the claim that holds them is
    made, for the details are told of what they are examples of.
    """
    root = draft.root
    join_ranges(root)
    order = root.nodes()
    found = _details(root)
    if not found or len(found) > MOST:
        return [draft]
    places = [order.index(d) for d in found]
    if new:
        theirs = [p for p in places if any(n.i in new for n in order[p].nodes())]
        if len(theirs) > 1:
            return [inherit(draft, _with(root, places, p), "detail", 0.95) for p in theirs]
        if theirs or _says_enough(root, found):
            return [inherit(draft, _with(root, places, *theirs), "core")]
    out: list[Draft] = []
    enough = _says_enough(root, found)
    if len(found) == 1 and enough and not _needs(root, found[0]):
        out.append(inherit(draft, _with(root, places), "core"))
    behind = [p for d, p in zip(found, places, strict=True) if d in root.right]
    for detail, place in zip(found, places, strict=True):
        # "On television he has appeared" tells too little: what he appeared in stays
        bare = detail in root.left and not enough and not is_time(detail)
        kept = behind[:1] if bare else []
        out.append(inherit(draft, _with(root, places, place, *kept), "detail", 0.95))
    return [replace(d, origin=draft.origin) for d in out]


def _needs(root: Node, detail: Node) -> bool:
    """Whether the core alone tells next to nothing.

    "began his career as a clerk": that he began it; "is an advocate for reform": that he is one.
    """
    begun = root.lemma in ("begin", "start") and detail.lemma == "as"
    return begun or (detail.lemma in ("for", "to") and detail.parent is not root)


def join_ranges(root: Node) -> None:
    """ "from 2001 to 2004": one phrase, wherever the end of it hangs."""
    for node in root.nodes():
        if node.lemma != "from" or node.dep != "prep" or node.parent is None:
            continue
        order = root.nodes()
        at = order.index(node.nodes()[-1]) + 1
        after = order[at] if at < len(order) else None
        if after is None or after.dep != "prep" or after.lemma not in RANGE_ENDS:
            continue
        beside = after.parent is node.parent
        if beside or (_numbered(node) and _numbered(after)):
            node.put_right(after.detach())


def _numbered(prep: Node) -> bool:
    return any(n.text.isdigit() for n in prep.nodes())


def _with(root: Node, places: list[int], *kept: int) -> Node:
    """A copy of the clause without its details but some, and what those hang on."""
    twin = root.copy()
    order = twin.nodes()
    held = {id(node) for k in kept for node in (order[k], *ancestors(order[k]))}
    for place in places:
        node = order[place]
        if id(node) in held or node.parent is None:
            continue
        side = node.parent.left if node in node.parent.left else node.parent.right
        at = side.index(node)
        node.detach()
        if side is twin.left and at < len(side) and side[at].text == ",":
            side[at].detach()
    return twin


# ------------------------------------------------------------ which modifiers may go


def _details(root: Node) -> list[Node]:
    """The detachable modifiers of a clause, in order."""
    subject = root.subject
    if subject is None or subject.dep == "expl":
        return []
    fronted = [c for c in root.left if c.dep in ("prep", "npadvmod", "advcl") and _stands_off(c)]
    if is_negated(root) or _compares(root):
        return [c for c in fronted if is_time(c)]
    own = [c for c in root.right if _adjunct(root, c)]
    ranks = _ranks(root)
    if ranks:
        at_rest = root.lemma == "be" or root.subject is None
        whole = [c for c in own if all(any(r is n for n in c.nodes()) for r in ranks)]
        after = [] if at_rest else [c for c in own if is_time(c)]
        return [c for c in fronted if is_time(c)] + [c for c in own if c in whole or c in after]
    if _gapped(own):
        return []
    out = fronted + own
    for child in [*root.right]:
        if child.dep in ("dobj", "attr", "oprd"):
            out += _of_noun(child)
        elif child.dep in ADJUNCTS:
            inner = child.child("pobj")
            if inner is not None:
                out += _of_noun(inner)
        elif child.dep in ("xcomp", "pcomp") and child.tag in ("VB", "VBG"):
            out += [c for c in child.right if _adjunct(child, c)]
            for thing in child.right:
                if thing.dep == "dobj":
                    out += _of_noun(thing)
    return out


def _stands_off(node: Node) -> bool:
    """Before the subject: "In 1990, ...", "Despite his age, ..."."""
    if node.dep == "advcl":
        return not any(c.lemma in ("if", "unless") for c in node.left)
    if node.dep == "prep":
        return node.child(*FILLED) is not None and node.lemma not in ("of", "without")
    return is_time(node)


def _adjunct(verb: Node, node: Node) -> bool:
    if node.dep == "npadvmod":
        return is_time(node)
    if node.dep == "advcl":
        return mark_of(node) in ("when", "after", "before", "while", "since", "until", "once") or (
            is_infinitive(node)
            and verb.lemma not in ASKING
            and verb.child("dobj", "prep") is not None
        )
    if node.dep not in ADJUNCTS or node.child(*FILLED) is None:
        return False
    if node.lemma in KEPT_PREPOSITIONS or is_list_opener(node) or _then(node):
        return False
    if node.lemma == "to" and is_time(node):
        return False  # "for the years 2004 to 2009": half of a range
    if verb.lemma == "be" and verb.child("attr", "acomp") is None:
        return is_time(node)
    state = verb.child("acomp", "prt")
    if state is not None and not is_time(node):
        return False
    # "provides firms with ten days": no time when
    at_a_time = is_time(node) and verb.lemma not in TIED_TO_DAYS and node.lemma != "with"
    return at_a_time or verb.lemma not in BINDS.get(node.lemma, ())


def _then(prep: Node) -> bool:
    """ "at the time": which time, the sentence before tells."""
    noun = prep.child("pobj")
    if noun is None:
        return False
    if noun.lemma in CONFINED and prep.lemma in ("in", "behind"):
        return prep.parent is not None and prep.parent.lemma in ("sentence", "condemn")
    if noun.text.lower() in ("terms", "favor", "favour", "charge"):
        return True  # "in terms of": said of the rest
    return noun.lemma == "time" and [c.lemma for c in noun.children] == ["the"]


def _of_noun(noun: Node) -> list[Node]:
    """Phrases on a noun that is only said to exist."""
    if not _exists(noun) or noun.child("conj") is not None:
        return []
    out = []
    office = noun.lemma.lower() in TITLES
    verb = noun.parent
    for child in noun.right:
        if verb is not None and verb.lemma in BINDS.get(child.lemma, ()):
            continue  # "provides firms with time": hung on the firms
        loose = child.lemma not in KEPT_PREPOSITIONS and not is_list_opener(child)
        if office and child.lemma in ("for", "to"):
            continue  # "Minister for Trade": another office than "Minister"
        if child.lemma == "as" and any(c.lemma == "such" for c in noun.left):
            continue  # "such bands as these"
        if child.dep == "prep" and loose and child.child("pobj") is not None:
            out.append(child)
    return out


def _exists(noun: Node) -> bool:
    """Indefinite: "a medal", "medals", "12 medals"."""
    if noun.ent in ("DATE", "TIME"):
        return False
    if noun.pos == "PROPN" and noun.tag in ("NNP", "NNPS"):
        return True
    if noun.tag not in ("NN", "NNS"):
        return False
    dets = [c for c in noun.left if c.dep in ("det", "poss", "predet")]
    if any(c.dep == "poss" or c.lemma.lower() not in ("a", "an", "some", "several") for c in dets):
        return False
    if any(c.lemma.lower() in WEAK for c in noun.left):
        return False
    return bool(dets) or noun.tag == "NNS"


def _ranks(root: Node) -> list[Node]:
    """ "the first woman in Peru to ...", "the largest in Europe", "only": all is needed."""
    found = []
    for node in root.nodes():
        if node.dep in ("det", "advmod", "amod", "nummod", "predet") and (
            node.lemma.lower() in RANKS or node.tag == "JJS" or node.lemma.lower() in WEAK
        ):
            host = node.parent
            if node.tag in ("RBS", "RB") and host is not None and host.pos in ("VERB", "ADV"):
                continue  # "is best known for", "most notably as"
            found.append(node)
    return found


def _compares(root: Node) -> bool:
    return any(
        n.lemma.lower() in ("than", "if", "unless", "whether", "or", "nor") for n in root.nodes()
    )


def _gapped(adjuncts: list[Node]) -> bool:
    """ "law at Oxford and history at Yale": two phrases of one kind, one of them a list."""
    lemmas = [a.lemma for a in adjuncts if a.dep == "prep"]
    objects = [(a.lemma, a.child("pobj")) for a in adjuncts]
    lists = [lemma for lemma, o in objects if o is not None and o.child("conj") is not None]
    return any(lemmas.count(lemma) > 1 for lemma in lists)


def _says_enough(root: Node, details: list[Node]) -> bool:
    """Whether the core alone is worth a claim: it still has an object or the like."""
    gone = {id(d) for d in details}
    if root.lemma == "spend" and any(_emptied(c, gone) for c in root.right):
        return False  # "spent ten years working"
    rest = [c.dep for c in root.right if id(c) not in gone and not _emptied(c, gone)]
    said = ("dobj", "attr", "acomp", "xcomp", "oprd", "prep", "ccomp", "agent")
    return any(d in said for d in rest)


def _emptied(clause: Node, gone: set[int]) -> bool:
    """ "has gone on to appear": all that the infinitive said is gone."""
    left = [c for c in clause.right if id(c) not in gone and c.dep != "punct"]
    return clause.dep == "xcomp" and len(left) < len(clause.right) and not left
