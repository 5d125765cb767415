"""Participles behind a clause that need not tell of its subject: they stay where they are."""

from claims.language import entities
from claims.splitting.drafts import is_infinitive, mark_of
from claims.splitting.lexicon.nouns import SUMMING
from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.tree import Node
from claims.splitting.wording.realise import is_plural

RESULTS = frozenset(
    "cause prompt trigger spark lead result force leave kill injure wound allow enable create "
    "bring decrease increase reduce".split()
)
EFFECTS = RESULTS | frozenset(
    "save cost earn boost ease help cut hurt spare free bring push send drive put prevent delay "
    "disrupt strain widen lower raise deprive relieve threaten strand trap deal encourage "
    "discourage drag plunge benefit wipe".split()
)
MOVES = frozenset("rise fall drop climb increase decrease go grow total".split())
OF_WHAT_WAS_DONE = frozenset({"mark", "constitute", "echo", "mirror"})
EXPECTING = frozenset("expect anticipate want need await foresee predict forecast hope".split())
BEFALLING = frozenset(  # what comes of it, comes of its happening
    "face suffer see experience undergo endure miss lose fail fall die get receive".split()
)
SHARES = frozenset("percent % half third quarter fifth tenth majority share bulk".split())
SAYING = frozenset("say add state tell warn write note insist explain argue claim".split())
CALLING = SAYING | frozenset("call describe cite blame dub label quote praise thank".split())
PERIODS = frozenset("game match race round season final half break week tournament".split())


def may_be_of_another(root: Node, clause: Node) -> bool:
    """Whether a participle may tell of something else than the subject of what stands before it."""
    behind = clause in root.right
    if _one_more_way(root, clause) or _of_several(root, clause):
        return True
    if behind and clause.tag == "VBG" and _of_what_was_done(clause):
        return True  # "signed a pact, marking a thaw": the pact does, not who signed it
    # "will pay 9 pounds, rising to 12": of the sum, not of who pays
    return clause.lemma in MOVES and _figure_before(root, clause)


def _of_what_was_done(clause: Node) -> bool:
    """ "agreed to a loan, representing a rise of 9 per cent": who lends represents nothing."""
    if clause.lemma in OF_WHAT_WAS_DONE:
        return True
    what = clause.child("dobj") if clause.lemma == "represent" else None
    return what is not None and (what.lemma in SUMMING | SHARES or what.ent == "PERCENT")


def of_the_event(host: Node, clause: Node) -> bool:
    """ "Ode missed it, resulting in a draw", "met by his head, doubling the lead": who or what is
    the subject did not do so, nor can it be told what did.
    """
    if clause.tag != "VBG" or clause.i < host.i:
        return False
    if clause.lemma == "result" or _brings_about(clause):
        return True
    subject = host.subject
    if subject is None:
        return False
    passive = host.child("auxpass") is not None
    if passive and host.child("agent") is not None and not _someone(subject):
        return clause.lemma in EFFECTS | {"double", "treble", "seal"}
    return host.lemma in BEFALLING and clause.lemma in EFFECTS and clause.lemma != "lead"


def _brings_about(clause: Node) -> bool:
    """ "leading to a row", "leading his friends to sell it"; not "leading Chad to victory"."""
    if clause.lemma != "lead":
        return False
    acts = any(is_infinitive(c) for c in clause.right if c.dep in ("ccomp", "xcomp", "advcl"))
    led = any(c.lemma == "to" for c in clause.right) and clause.child("dobj") is None
    return acts or led


def _someone(subject: Node) -> bool:
    named = subject.ent in ("PERSON", "ORG", "NORP", "GPE") or subject.pos == "PRON"
    return named or is_person(subject.lemma.lower()) or subject.lemma.lower() in GROUPS


def looked_forward(host: Node, clause: Node) -> bool:
    """ "We expect high demand, pushing up prices": it will, if it comes; "we" do not."""
    says = clause.lemma in CALLING or clause.child("ccomp") is not None
    return host.lemma in EXPECTING and clause.tag == "VBG" and clause.i > host.i and not says


def gives_another(host: Node, clause: Node) -> bool:
    """ "The win gave Peru two points, finishing third": Peru did, whatever gave it."""
    given = host.child("dative")
    subject = host.subject
    thing = subject is not None and not _someone(subject)
    return given is not None and thing and clause.tag == "VBG" and clause.lemma not in EFFECTS


def only_dates(root: Node, clause: Node) -> bool:
    """ "Entering the game, they had won twice", "going into the break": only when it was."""
    if clause not in root.left or clause.tag != "VBG":
        return False
    into = clause.child("prep") if clause.lemma in ("go", "come", "head") else None
    into = into if into is not None and into.lemma == "into" else None
    what = into.child("pobj") if into is not None else None
    what = clause.child("dobj") if clause.lemma == "enter" else what
    return what is not None and (what.lemma.lower() in PERIODS or what.ent in entities.TIMES)


def _one_more_way(root: Node, clause: Node) -> bool:
    """ "is set off by eating fast, drinking tea, or fear": a second way in a list of them."""
    before = [c for c in root.right_before(clause) if c.dep != "punct"]
    first = before[-1].child("pcomp") if before and before[-1].dep in ("prep", "agent") else None
    ends = any(n.dep == "cc" for n in clause.nodes())
    return ends and first is not None and first.tag == "VBG" == clause.tag


def _of_several(root: Node, clause: Node) -> bool:
    """ "trains two of his sons, aged 17 and 19": of the sons."""
    ages = [n for n in clause.nodes() if n.tag == "CD"]
    several = clause.lemma == "age" and len(ages) > 1
    return several and root.subject is not None and not is_plural(root.subject)


def _figure_before(root: Node, clause: Node) -> bool:
    """A figure right before the comma, where something else is the subject."""
    if clause not in root.right or root.lemma in MOVES or clause.child("dobj") is not None:
        return False
    before = [c for c in root.right_before(clause) if c.dep != "punct"]
    words = before[-1].nodes() if before else []
    return any(n.tag == "CD" and n.ent not in entities.TIMES for n in words)


def either_way(clause: Node) -> bool:
    """ "meeting or beating all its aims": which of the two, nobody says."""
    choice = any(c.dep == "cc" and c.lemma.lower() == "or" for c in clause.right)
    return choice and any(c.dep == "conj" and c.tag == clause.tag for c in clause.right)


def only_if(host: Node) -> bool:
    """ "If it rained, the dam would break, flooding Ulm": only if it rained."""
    would = any(c.tag == "MD" for c in host.left)
    return would and any(c.dep == "advcl" and mark_of(c) in ("if", "unless") for c in host.children)
