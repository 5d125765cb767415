"""What kind a named thing is said to be of: "novels such as A" -> "A is a novel"."""

from claims.splitting.clauses.members import QUANTIFIERS
from claims.splitting.drafts import Draft, inherit
from claims.splitting.lexicon.people import is_person
from claims.splitting.noun_phrases.parentheses import YEAR, came_out
from claims.splitting.repairs.titles import WORKS
from claims.splitting.tree import Node
from claims.splitting.wording.phrases import bare, copula

FOREIGN = frozenset("de des du la le les el los las di da van von".split())
VAGUE = frozenset("other another such own more".split())
TOLD_BY_NAME = frozenset(
    "award honor honour accolade prize title medal championship country nation continent".split()
)
DEEDS = frozenset(
    "fight win victory loss defeat match bout role part performance appearance collaboration name "
    "portrayal".split()
)
PARTS = frozenset("credit appearance role".split())


def kind_fact(member: Node, noun: Node) -> Node | None:
    """ "several other novels", "Low Tide" -> "Low Tide is a novel"."""
    noun = _of_what(noun)
    if noun.lemma in DEEDS:
        return None  # "fights, including Cotto": whom it was with
    if noun.lemma in TOLD_BY_NAME:
        return None  # "the Lund Medal is an award", "Norway is a country": nobody needs to be told
    if noun.tag not in ("NNS", "NN") or not (member.pos == "PROPN" or member.ent):
        return None
    if noun.lemma in FOREIGN or member.pos == "ADP":
        return None
    if member.tag in ("NNS", "NNPS") and member.text[:1].isupper():
        member.tag = "NNP"  # "the film Singles": one thing
    if noun.child("conj") is not None or noun.dep == "conj":
        return None  # "films and shows, including A": which of them A is is not told
    kin = noun.lemma.lower()
    counts = [n for n in member.nodes() if n.dep == "nummod" and not n.text[:1].isupper()]
    if counts or any(n.text.lower().startswith(kin) for n in member.nodes()):
        return None  # "the Tate Gallery is a gallery" tells nothing
    kind = Node(noun.lemma, noun.lemma, "NOUN", "NN", "attr")
    kind.i = noun.i
    for mod in noun.left:
        if mod.dep in ("amod", "compound", "nmod") and not _unfit(mod):
            kind.put_left(_positive(mod), len(kind.left))
    owner = noun.child("poss")
    if owner is not None and owner.tag == "PRP$" and noun.tag == "NN" and is_person(kin):
        kind.put_left(owner.copy())  # "Petr is her husband"
    subject = bare(member)
    someone = is_person(kin)  # "her portrayals of queens, such as Ode in Dusk"
    subject.right = [
        c
        for c in subject.right
        if c.dep != "prep" or (_names(c, subject) and not (someone and c.lemma in ("in", "at")))
    ]
    fact = copula(subject, kind)
    fact.text, fact.tag = "is", "VBZ"  # a title may be a number, or end as a plural does
    return fact


def _of_what(noun: Node) -> Node:
    """ "film credits", "film appearances": what they are of is a film."""
    kind = noun.left[-1] if noun.left else None
    if kind is None or kind.dep != "compound" or noun.tag != "NNS" or noun.child("conj"):
        return noun
    return kind if noun.lemma in PARTS and kind.lemma in WORKS and not kind.children else noun


def _names(prep: Node, name: Node) -> bool:
    """Part of a name, or needed to find the thing: "the Bank of Peru", "the bridge in Tula"."""
    inner = prep.child("pobj")
    dated = inner is not None and inner.ent in ("DATE", "TIME")
    same = inner is not None and inner.pos == "PROPN" and inner.ent == name.ent != ""
    there = prep.lemma in ("in", "at") and not dated and name.ent != "PERSON"
    return prep.lemma == "of" or same or there


def _positive(mod: Node) -> Node:
    """ "most famous" -> "famous": each of the most famous is famous."""
    twin = mod.copy()
    dropped = ("det", "poss", "nummod")
    twin.left = [c for c in twin.left if c.tag != "RBS" and c.dep not in dropped]
    return twin


def _unfit(mod: Node) -> bool:
    """Said of the group, not of each member: "several", "most famous"."""
    return (
        mod.child("conj") is not None
        or mod.lemma.lower() in QUANTIFIERS
        or mod.lemma.lower() in VAGUE
        or mod.tag in ("JJS", "JJR", "RBS", "CD")
        or any(n.tag == "JJS" for n in mod.nodes())
        or any(c.tag == "RBR" or (c.tag == "RBS" and c.lemma == "least") for c in mod.left)
    )


def year_of(draft: Draft, name: Node, kind: Node) -> list[Draft]:
    """ "the 2010 film Low Tide" -> "Low Tide was released in 2010"."""
    before = [n for mod in kind.left for n in mod.nodes()]
    year = next((n for n in before if YEAR.fullmatch(n.text) and n.dep == "nummod"), None)
    if year is None or kind.lemma.lower() not in WORKS:
        return []
    return [inherit(draft, came_out(name, {kind.lemma.lower()}, year), "year of a work", 0.95)]
