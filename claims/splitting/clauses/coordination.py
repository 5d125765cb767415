"""Lists to claims: one claim for each conjunct, where the list may be taken apart."""

from itertools import pairwise

from claims.splitting.clauses.doubtful_lists import (
    described_between,
    in_doubt,
    one_measure,
    told_now,
)
from claims.splitting.clauses.members import conjuncts, kind_of, rather_noun, tail_of, versions
from claims.splitting.clauses.predicates import MAKING, conditional
from claims.splitting.clauses.shares_of_all import of_all
from claims.splitting.drafts import (
    Draft,
    is_negated,
    is_predicate,
    is_time,
    not_only,
    past_tense,
)
from claims.splitting.lexicon.objects import INTRANSITIVE, NEVER_AN_OBJECT, OBJECTLESS
from claims.splitting.lexicon.people import is_person
from claims.splitting.repairs.titles import COUNTS
from claims.splitting.tree import SUBJECTS, Node, ancestors
from claims.splitting.wording.realise import is_plural

CAP = {False: 6, True: 12}  # the most claims one draft may become, by profile
COLLECTIVE = frozenset(
    "meet marry combine merge agree differ compete cooperate unite separate divorce share "
    "resemble exchange join clash negotiate collaborate be".split()
)
LONG = 35  # words from which on a parse of clauses within clauses is not to be trusted
MUTUAL = frozenset("marry married engaged equal similar different alike identical close".split())
LISTED = 3  # members from which on a list in a general statement is several facts
SPANS = frozenset("year month week day hour minute second foot inch pound ounce".split())
SHARES = frozenset("most half majority minority bulk share third quarter percent % rest".split())
MAINLY = frozenset("mainly mostly primarily largely chiefly predominantly".split())
BYGONE = frozenset("former ex then future acting retired late one-time onetime".split())
SHARED = frozenset("equal combined joint mutual".split())
RECIPROCAL = frozenset({("each", "other"), ("one", "another")})


def expand(draft: Draft, fine: bool) -> list[Draft]:
    """The draft once for each conjunct of its lists, in order; itself where none may be split."""
    done: list[Draft] = []
    queue = [draft]
    while queue:
        current = queue.pop(0)
        site = _site(current.root, fine)
        if site is None:
            done.append(current)
            continue
        made = versions(current, site)
        if len(made) + len(queue) + len(done) > CAP[fine]:
            done += [current, *queue]
            break
        queue = made + queue
    return done


def _site(root: Node, fine: bool) -> Node | None:
    """The first list that may be taken apart."""
    for node in root.nodes():
        if node is root or node.child("conj") is None:
            continue
        if allowed(node, root, fine):
            return node
    return None


def allowed(first: Node, root: Node, fine: bool) -> bool:
    """Whether a list that begins with this word may be taken apart."""
    members = conjuncts(first)
    if any(m.left and m.left[0].tag == "VBG" and m.left[0].dep == "amod" for m in members[1:]):
        return False  # "frees iron from rust, forming salt": no third thing, but a deed
    if len(members) < 2 or any(n.text.endswith("-") for m in members[:-1] for n in (m, *m.right)):
        return False  # "sons and daughters of", in front of its "of"; "a photo- and filmmaker"
    connectors = {c.lemma.lower() for c in first.children if c.dep in ("cc", "preconj")}
    connectors |= {c.lemma.lower() for m in members[1:] for c in m.left if c.dep == "cc"}
    if connectors & {"or", "nor", "either", "neither", "versus", "rather", "than", "plus"}:
        return False
    if not connectors & {"and", "&", "but", "as", "also"} and len(members) < 3:
        return fine and first.dep == "amod" and not blocked(first, root)  # "plain, low houses"
    if first.dep in ("amod", "compound", "nmod") and _counted(first.parent):
        return False  # "three gold and silver medals": three in all
    if _one_name(first, members) or blocked(first, root) or _told_apart(first):
        return False
    if _each_its_own(first, root) or (first.dep == "attr" and root.child("expl") is not None):
        return False  # "there are two rooms and a bath"
    if _identified(first) or _second_object(first) or one_measure(members):
        return False
    if (not fine and described_between(first, members)) or _cleft(first, members, root):
        return False
    if _each_its_day(first, members) or of_all(first):
        return False
    if not fine and in_doubt(first, members):
        return False
    verb = first.parent
    if "but" in connectors and verb is not None and not_only(verb):
        return True
    if "but" in connectors and any(c.lemma.lower() == "not" for m in members for c in m.nodes()):
        return _not_only(first)
    if _shares_object(first, members) and not (fine and _both_take(first, members)):
        return False
    kind = kind_of(first)
    if all(m.lemma in SPANS and m.child("nummod") is not None for m in members):
        return False  # "five years, two months and three days": one span
    counts = [m for m in members if m.tag == "CD" and not (m.lemma == "one" and m.child("prep"))]
    if counts and any(m.tag != "CD" for m in members):
        return False
    if any(kind_of(m) != kind for m in members[1:]):
        return fine and _of_two_kinds(first, members)
    if kind == "verb" and any(rather_noun(m) for m in members[1:]):
        return False
    if kind == "verb" and first.dep in SUBJECTS:
        return False  # "standing up and stretching helps": both together
    if kind == "verb":
        return _verbs(first, members, root, fine)
    if kind == "prep":
        return _phrases(first, members)
    if kind == "noun":
        return _nouns(first, members, root, fine)
    return fine and kind == "adjective" and first.dep in ("acomp", "amod", "compound", "nmod")


def _cleft(first: Node, members: list[Node], root: Node) -> bool:
    """ "It was a boy, and not his father, who rang": who it was is all that is told.

    "admitted theft by a trick and two counts of fraud": the counts are no means of theft.
    """
    it = root.subject is not None and root.subject.text.lower() == "it"
    if first.dep == "attr" and it:
        return any(c.dep == "relcl" for m in members for c in m.right)
    if first.dep != "pobj" or first.tag != "NN":
        return False
    bare = first.child("det", "poss", "nummod") is None
    return bare and any(m.child("nummod") is not None for m in members[1:])


def _counted(noun: Node | None) -> bool:
    if noun is None or noun.tag != "NNS":
        return False
    return any(c.dep == "nummod" and c.ent != "DATE" for c in noun.left)


def _of_two_kinds(first: Node, members: list[Node]) -> bool:
    """ "accused of theft and lying", "historical and horror fiction", "in Oslo and abroad"."""
    if first.dep == "pobj":
        nouns = [m for m in members if kind_of(m) == "noun"]
        return all(m in nouns or (m.tag == "VBG" and not m.left) for m in members)
    if first.dep == "prep" and first.child("pobj") is not None:
        return all(kind_of(m) == "prep" or (m.tag == "RB" and not m.right) for m in members)
    head = first.parent
    if first.dep != "amod" or head is None or not head.text.islower():
        return False  # "the Central European and Caribbean Games"
    return all(kind_of(m) in ("noun", "adjective") for m in members)


def _phrases(first: Node, members: list[Node]) -> bool:
    """ "in May and in June"; not "to and from the town", "in May and by a third", "by bus and by
    air to a hall".
    """
    if first.dep == "agent" or _behind_another(first):
        return False  # "survived by a son, by a daughter and by a dog"
    if first.lemma == "of" and any(m.lemma != "of" for m in members):
        return False  # "the lives of pupils in Ulm and around it"
    nouns = [m.child("pobj") for m in members]
    if None in nouns or any(is_time(m) != is_time(first) for m in members):
        return False
    more = [n is not None and n.child("prep") is not None for n in nouns]
    return more[0] or not more[-1]


def _behind_another(first: Node) -> bool:
    """ "on foot, by boat and from the air": more than these two, but not one list for sure."""
    host = first.parent
    at = host.right.index(first) if host is not None and first in host.right else 0
    if host is None or at < 2 or host.right[at - 1].text != ",":
        return False
    before = host.right[at - 2]
    return before.dep == "prep" and is_time(before) == is_time(first)


def _shares_object(first: Node, members: list[Node]) -> bool:
    """ "to respect and enforce the law": the object of the last is that of all, or is it?"""
    if all(m.lemma in NEVER_AN_OBJECT for m in members[:-1]):
        return False  # "to tour and record songs"
    return (
        is_predicate(first)
        and members[-1].child("dobj") is not None
        and any(
            all(c.dep in ("cc", "punct", "conj") for c in m.right)
            and (m is first or m.child("conj") is None)  # "to cook, to wash or dry cups, and to"
            for m in members[:-1]
        )
    )


def _both_take(first: Node, members: list[Node]) -> bool:
    """ "by writing and publishing books": two verbs side by side, each of which takes the thing."""
    last = members[-1]
    if len(members) != 2 or last.i - first.i != 2 or first.tag != last.tag:
        return False
    alike = {first.lemma, last.lemma} <= MAKING
    return alike or first.lemma not in INTRANSITIVE | OBJECTLESS


def _not_only(first: Node) -> bool:
    return any(c.lemma.lower() == "only" for c in first.left[:3])


def _one_name(first: Node, members: list[Node]) -> bool:
    """ "Food and Drug Administration": the "and" is part of the name; not in "The A and The B"."""
    if first.text[:1].isupper() and all(_titled(m) for m in members[1:]):
        return False
    inside = [c for c in first.right if c.dep == "cc"]
    return (bool(first.ent) and any(c.ent == first.ent for c in inside)) or (
        first.dep == "compound" and first.tag == "NNP" and members[-1].tag == "NNP"
    )


def _titled(member: Node) -> bool:
    return any(c.dep == "det" and c.text == "The" for c in member.left)


def blocked(first: Node, root: Node) -> bool:
    """Under negation, condition, comparison, "between", or where only both together hold."""
    if _gapped(first):
        return True
    previous = first
    if first.subject is not None and any(map(_singles_out, first.subject.left)):
        return True
    if first.dep in ("pobj", "dobj", "prep") and _of_a_share(root):
        return True
    if any(n.lemma.lower() == "between" for c in first.left for n in c.nodes()):
        return True  # "at between 20 crowns and 90 crowns"
    for up in ancestors(first):
        if up.dep == "prep" and up.lemma in (
            "despite",
            "amid",
            "amidst",
            "given",
            "between",
            "among",
            "amongst",
            "without",
        ):
            return True
        if is_predicate(up):
            if is_negated(up) and previous in up.right:
                return True
            if any(
                c.dep == "mark"
                and c.lemma.lower() in ("if", "unless", "whether", "when", "than", "as")
                for c in up.left
            ):
                return True
        if up.dep == "relcl" and up is not root:
            return True
        if previous.dep in ("acl", "relcl") and any(_singles_out(c) for c in up.left):
            return True  # "the only one to have swum and cycled it"
        previous = up
    return _together(first, root)


def _of_a_share(root: Node) -> bool:
    """ "Most sugar comes from cane and beet", "it comes mostly from": most of it from neither."""
    subject = root.subject
    words = () if subject is None else (subject, *subject.left)
    return any(n.lemma.lower() in SHARES for n in words) or any(
        n.lemma.lower() in MAINLY for child in root.children for n in (child, *child.left)
    )


def _singles_out(word: Node) -> bool:
    return word.lemma.lower() in ("only", "first", "last", "sole") or word.tag in ("JJS", "RBS")


def _told_apart(first: Node) -> bool:
    """ "four plants in Austria, Poland and Portugal": four in all."""
    prep = first.parent
    noun = prep.parent if prep is not None else None
    if first.dep != "pobj" or prep is None or noun is None:
        return False
    if any(c.lemma.lower() in SHARED for c in noun.left):
        return True  # "equal parts of oil, water and salt"
    if is_time(prep) and prep in noun.right and noun.pos == "VERB":  # "two titles in 1960 and 1971"
        before = [n for c in noun.right_before(prep) for n in c.nodes()]
        count = len(conjuncts(first))
        return any(
            n.tag == "NNS" and any(COUNTS.get(c.lemma.lower()) == count for c in n.left)
            for n in before
        )
    return noun.tag == "NNS" and any(c.dep == "nummod" for c in noun.left)


def _identified(first: Node) -> bool:
    """ "the other three were A, B and C": none of them is the three."""
    verb = first.parent
    subject = verb.subject if verb is not None and verb.lemma == "be" else None
    return first.dep == "attr" and subject is not None and is_plural(subject)


def _each_its_own(first: Node, root: Node) -> bool:
    """ "those of A and of B came in at 9 and 12 pounds": each at its own."""
    subject = root.subject
    inside = subject is not None and first in subject.nodes()
    return inside and any(
        n.tag == "CD" and any(c.dep == "conj" and c.tag == "CD" for c in n.right)
        for c in root.right
        for n in c.nodes()
    )


def _second_object(first: Node) -> bool:
    """ "gave her 900 pounds, a boat and a seat": of two objects neither is a list."""
    verb = first.parent
    if first.dep != "dobj" or verb is None or first not in verb.right:
        return False
    return any(c.dep == "dobj" for c in verb.right_before(first))


def _each_its_day(first: Node, members: list[Node]) -> bool:
    """ "rebuilt in wood in 1651 and in stone in 1702": two events."""
    verb = first.parent
    if kind_of(first) != "prep" or verb is None:
        return False
    dated = [n.i for n in verb.nodes() if n.ent == "DATE"]
    last = members[-1].i
    return any(first.i < i < last for i in dated) and any(i > last for i in dated)


def _gapped(first: Node) -> bool:
    """ "law at Oxford and history at Yale": no list of places."""
    prep = first.parent
    if first.dep != "pobj" or prep is None:
        return False
    verb = prep.parent
    if verb is not None and prep in verb.right:
        after = verb.behind(prep)
        if after and after[0].dep == "prep" and after[0].lemma == prep.lemma:
            return True
    return any(
        c.dep == "prep" and c.lemma == prep.lemma for m in conjuncts(first)[1:] for c in m.right
    ) and not any(c.dep == "prep" for c in first.right)


def _together(first: Node, root: Node) -> bool:
    """Collective subjects and reciprocals: "A and B met", "... each other", "both", "together"."""
    low = [n.lemma.lower() for n in root.nodes()]
    if any(pair in RECIPROCAL for pair in pairwise(low)):
        return True
    if not {"together", "respectively", "latter"}.isdisjoint(low):
        return True
    if first.dep in ("nsubj", "nsubjpass"):
        if root.lemma in COLLECTIVE and root.lemma != "be":
            return True
        attr, state = root.child("attr"), root.child("acomp")
        if (state is not None and state.lemma in MUTUAL) or root.lemma in MUTUAL:
            return True
        if attr is not None and attr.tag in ("NNS", "NN") and root.lemma == "be":
            return True
        return any(n.lemma.lower() in ("both", "their", "they") for n in root.nodes())
    return False


def _verbs(first: Node, members: list[Node], root: Node, fine: bool) -> bool:
    """Infinitives and participles; of finite clauses only the two halves of what is said."""
    if first.subject is not None and any(c.text.lower() == "for" for c in first.left):
        return False  # "free for all to take and sell"
    if any(m.subject is not None and not m.finite for m in members[1:]):
        return False  # "90 plates, all drawn and most of them coloured by her"
    if not any(m.finite for m in members):
        if not fine and tail_of(first, members):
            return False  # "living and working in Lund" is one thing told
        return fine or all(m.tag == first.tag for m in members)  # not "to sell and hiding"
    return (
        first.dep == "ccomp"
        and first.parent is root
        and not (past_tense(root) and len({told_now(m) for m in members}) > 1)
        and not conditional(first)
        and len(members) == 2
        and len(root.nodes()) < LONG
        and all(m.finite for m in members)
    )


def _nouns(first: Node, members: list[Node], root: Node, fine: bool) -> bool:
    if first.pos == "PRON" and first.dep not in SUBJECTS:
        return False  # "a picture of her and her cat"
    if fine:
        return True
    verb = first.parent
    if _in_marks(first, root):
        return False
    if any(m.pos == "PRON" for m in members):
        return False  # "under her lead and that of the town"
    if first.dep == "pobj" and verb is not None and verb.dep == "agent":
        return False  # "was asked by A and B for help"
    if _roles(first, members):
        return True
    # Coarse: a list of things is one fact, unless its members are described one by one.
    if first.dep not in ("dobj", "attr", "pobj") or len(members) > 3:
        return False
    return all(_heavy(m) for m in members) and _plain_object(first, root)


def _plain_object(first: Node, root: Node) -> bool:
    """At the end of a clause, right below its verb: further in, or before more, parses mislead."""
    verb = first.parent
    if first.dep == "pobj" and verb is not None:
        if verb.text.lower() in ("as", "including"):
            return True  # these lists are read off the surface
        verb = verb.parent
    last = [n.i for n in root.nodes() if n.dep != "punct"][-1]
    inside = [n.i for n in first.nodes() if n.dep != "punct"]
    return verb in (root, root.child("xcomp")) and last in inside


def _in_marks(first: Node, root: Node) -> bool:
    """A list inside a phrase that is quoted: its words are not ours to part."""
    last = conjuncts(first)[-1].i
    marks = [n.i for n in root.nodes() if root.i < n.i < last and n.text == '"']
    return len([i for i in marks if i < first.i]) % 2 == 1 and len(marks) % 2 == 1


def _roles(first: Node, members: list[Node]) -> bool:
    """ "is an astronomer and clockmaker", "served as a pilot and teacher"."""
    verb = first.parent
    if verb is None or any(m.tag not in ("NN", "NNP") for m in members):
        return False
    if any(c.lemma.lower() in BYGONE for c in first.left) and not _own_article(members[-1]):
        return False  # "a former officer and judge": is she one now?
    kinds = {is_person(m.lemma.lower()) for m in members}
    people = kinds == {True}  # not "as mine and port minister"
    if first.dep == "attr" and verb.lemma in ("be", "become", "remain"):
        return people or members[-1].child("compound") is None  # "a cable and lamp maker"
    return first.dep == "pobj" and verb.text.lower() == "as" and not verb.left and people


def _own_article(noun: Node) -> bool:
    return noun.child("det", "poss") is not None


def _heavy(node: Node) -> bool:
    own = [c for c in node.children if c.dep not in ("cc", "punct", "conj", "preconj")]
    return sum(len(c.nodes()) for c in own) >= 2 and any(
        c.dep in ("amod", "prep", "acl", "relcl", "poss", "nummod") for c in own
    )
