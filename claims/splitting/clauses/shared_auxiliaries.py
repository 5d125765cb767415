"""What a second verb shares of the first: its subject, its "was" and its "has"."""

import itertools

from claims.language import entities
from claims.splitting.clauses.doubtful_verbs import LATER
from claims.splitting.drafts import is_infinitive, past_tense
from claims.splitting.lexicon.objects import (
    AWARDING,
    GIVEN,
    INTRANSITIVE,
    NEVER_PASSIVE,
    OBJECTLESS,
    OF_ITSELF,
    TO_WHAT,
)
from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, Node
from claims.splitting.wording.dashes import DASHES
from claims.splitting.wording.realise import agree, be, inflect

RENAMING = frozenset("rename name call rechristen christen dub retitle rebrand nickname".split())
HAVE = frozenset({"have", "'ve", "’ve"})
# What one is told to do: without whom nobody can tell, allow or make to.
TOLD_TO = frozenset(
    "tell make allow order force permit invite urge instruct require advise warn encourage "
    "persuade compel oblige enable sentence condemn authorize authorise oblige entitle".split()
)
_BROUGHT = frozenset(  # "and pulled down", "and locked up": something, by someone
    "bring knock buy lay hand send carry pull lock haul drag chase seal cordon board fence mop "
    "whisk usher escort boot toss tidy patch wrap".split()
)


_DONE_TO = frozenset(  # "and his mother sent to a camp": what has an object, or is done to one
    "send exile deport jail imprison evict arrest banish transfer detain deliver bury lay murder "
    "execute discover publish release steal injure wound destroy demolish restore rebuild "
    "replace remove cancel suspend evacuate rescue recover ban abolish sentence".split()
)


def share(host: Node, conj: Node) -> None:
    """Give a conjunct the subject and, where its form needs one, the auxiliaries of its host."""
    subject = host.subject
    if subject is None:
        return
    twin = subject.copy()
    if needs_help(conj) and inflect(conj.lemma, "VBD") != conj.text.lower():
        conj.tag = "VBN"
    if not any(c.dep in AUXILIARIES for c in conj.left) and _elided_passive(host, conj):
        conj.tag = "VBN"
    passive = any(c.dep == "auxpass" for c in host.left)
    if passive and conj.lemma in AWARDING and conj.child("dobj", "npadvmod") is not None:
        conj.tag = "VBN"  # "was praised and awarded a prize"
    if passive and conj.tag in ("VBD", "VBN") and _named_so(conj):
        conj.tag = "VBN"
        for name in [c for c in conj.right if c.dep in ("dobj", "attr", "ccomp")]:
            name.dep = "oprd"
    doing = host.tag == "VBG" and not passive and inflect(conj.lemma, "VBD") == conj.text.lower()
    if conj.tag == "VBN" and (doing or (passive and _acts(conj))):
        conj.tag = "VBD"  # "has been singing since May and missed a show"
    at = 0
    while at < len(conj.left) and conj.left[at].dep in ("prep", "npadvmod", "advcl"):
        at += 1
    fronted = at and conj.left[at - 1].dep == "advcl"
    if fronted and at < len(conj.left) and conj.left[at].text == ",":
        at += 1  # "and, when they refused, called the guard"
    conj.put_left(twin, at)
    state = host.lemma == "be" and host.pos == "AUX" and _participle_after_state(conj)
    if state or (_progressive(host) and _done_by(conj)):
        conj.tag = "VBN"
        twin.dep = "nsubjpass"
        conj.put_left(be(twin, past=past_tense(host)), at + 1)
        conj.left[at + 1].dep = "auxpass"
    elif not any(c.dep in AUXILIARIES for c in conj.left) and conj.tag not in FINITE_TAGS:
        carried = [c for c in host.left if c.dep in AUXILIARIES or c.dep == "neg"]
        for offset, aux in enumerate(carried):
            conj.put_left(_alone(aux), at + 1 + offset)
        if conj.tag == "VBN" and not carried and host.tag == "VBD":
            conj.tag = "VBD"  # "made his debut and played": no participle without an auxiliary
        twin.dep = "nsubjpass" if passive and conj.tag == "VBN" else "nsubj"
    elif _being(conj) and (be_ := next((c for c in host.left if c.lemma == "be"), None)):
        conj.put_left(be_.copy(), at + 1)  # "is closed and currently being rebuilt"
        twin.dep = "nsubjpass"
    elif not any(c.dep in AUXILIARIES for c in conj.left) and _perfect(host, conj):
        for offset, aux in enumerate(c for c in host.left if c.dep == "aux"):
            conj.put_left(_alone(aux), at + 1 + offset)
        conj.tag = "VBN"
    else:
        own_passive = any(c.dep == "auxpass" for c in conj.left)
        twin.dep = "expl" if subject.dep == "expl" else "nsubjpass" if own_passive else "nsubj"


def _alone(aux: Node) -> Node:
    """ "had, after a row, sold it and left": without the aside."""
    twin = aux.copy()
    twin.left, twin.right = [], []
    return twin


def _being(conj: Node) -> bool:
    """ "being rebuilt", without "is"."""
    helps = [c for c in conj.left if c.dep in AUXILIARIES]
    return [c.text.lower() for c in helps] == ["being"]


def needs_help(conj: Node) -> bool:
    """ "and born in Ulm", "and based there": a participle, without an auxiliary."""
    if conj.subject is not None or helped(conj) or conj.tag not in ("VBN", "VBD"):
        return False
    past = inflect(conj.lemma, "VBD") == conj.text.lower()
    return conj.tag == "VBN" if past else inflect(conj.lemma, "VBN") == conj.text.lower()


def helped(verb: Node) -> bool:
    """Whether a verb has an auxiliary."""
    return any(c.dep in AUXILIARIES for c in verb.left)


def _acts(conj: Node) -> bool:
    """ "was born in Lund and graduated there", "were hurt and lost power": no second passive."""
    alike = inflect(conj.lemma, "VBD") == conj.text.lower()
    thing = conj.child("dobj")
    object_ = thing is not None and thing.ent not in entities.TIMES and conj.lemma not in GIVEN
    after = next((c.lemma for c in conj.right if c.dep == "prep"), "")
    alone = conj.child("agent") is None and (
        conj.lemma in OF_ITSELF or after in TO_WHAT.get(conj.lemma, ())
    )
    return conj.lemma in NEVER_PASSIVE or (alike and (object_ or alone)) or _comes_in(conj)


def _comes_in(conj: Node) -> bool:
    """ "was boxed in and finished ninth", "was built in 1980 and finished in 1990": no place."""
    place = next((c for c in conj.right if c.dep not in ("punct", "prep")), None)
    return (
        conj.lemma == "finish"
        and place is not None
        and (place.lemma in ("last", "bottom", "top") or place.ent == "ORDINAL")
    )


def share_auxiliaries(host: Node, conj: Node) -> None:
    """ "homes have been raided and computers seized"."""
    subject = conj.subject
    if subject is None or subject not in conj.left:
        return
    complete = any(c.dep in ("dobj", "prt", "acomp", "xcomp", "ccomp") for c in _own(conj))
    left = conj.lemma == "leave" and (conj.child("acomp", "oprd") is not None or _left_so(conj))
    if (
        complete
        and not left
        and conj.tag == "VBN"
        and inflect(conj.lemma, "VBD") == conj.text.lower()
    ):
        conj.tag = "VBD"  # "and groups faced off": no participle
        return
    at = conj.left.index(subject) + 1
    for offset, aux in enumerate(c for c in host.left if c.dep in AUXILIARIES):
        conj.put_left(aux.copy(), at + offset)
    if any(c.dep == "auxpass" for c in host.left):
        subject.dep = "nsubjpass"
    if subject.tag != "CD":  # "five million left homeless"
        agree(conj, subject)


def _left_so(conj: Node) -> bool:
    """ "left homeless", "left stranded": so one is left by what happened."""
    state = conj.child("acomp", "oprd")
    standing = conj.child("dobj")
    if state is None and standing is not None and standing.tag == "VBG" and not standing.left:
        return conj.lemma == "leave"  # "and the walls left standing"
    harmed = state is not None and (state.text.endswith(("less", "ed")) or state.text in _HARMED)
    return conj.lemma == "leave" and harmed


_HARMED = frozenset("dead blind deaf ill unconscious alone".split())


def _own(verb: Node) -> list[Node]:
    """What follows a verb, up to a dash."""
    return list(itertools.takewhile(lambda c: c.nodes()[0].text not in DASHES, verb.right))


def elided_perfect(host: Node, conj: Node) -> bool:
    """ "homes have been raided and their computers seized": no one seized them yesterday.

    "Nine were killed and two left homeless": nor did two leave.
    """
    perfect = any(c.dep == "aux" and c.lemma in HAVE for c in host.left)
    perfect = perfect or (conj.lemma in _DONE_TO and host.tag == "VBN")
    if _left_so(conj):
        return host.child("auxpass") is not None
    return perfect and conj.subject in conj.left and _elided_passive(host, conj)


def _elided_passive(host: Node, conj: Node) -> bool:
    """ "was built in 1890 and renovated in 2001": the past form is a participle."""
    return (
        any(c.dep == "auxpass" for c in host.left)
        and conj.tag == "VBD"
        and not _acts(conj)
        and (conj.lemma not in INTRANSITIVE or _no_past(host, conj))
        and not _leads_to(host.subject, conj)
        and inflect(conj.lemma, "VBN") == conj.text.lower()
        and (
            _no_past(host, conj)
            or all(
                c.dep in ("prep", "agent", "npadvmod", "advmod", "punct", "cc", "conj")
                # found to be safe; is saved and used to pay
                or (c.dep == "xcomp" and (c.lemma == "be" or conj.lemma == "use"))
                or (c.dep == "xcomp" and conj.lemma in TOLD_TO and is_infinitive(c))
                or (c.dep == "prt" and conj.lemma in GIVEN | _BROUGHT)  # copied and sent on
                for c in _own(conj)
            )
        )
    )


def _no_past(host: Node, conj: Node) -> bool:
    """ "must be kept dry and turned every week to let air in": what must be is not past."""
    modal = next((c.tag == "MD" for c in host.left if c.dep in AUXILIARIES), False)
    return modal and conj.child("dobj", "ccomp") is None


def _named_so(conj: Node) -> bool:
    """ "was widened and renamed Mill Avenue": it took the name, and gave none."""
    own = conj.lemma in RENAMING and not any(c.dep in AUXILIARIES for c in conj.left)
    thing = conj.child("dobj", "oprd", "attr", "ccomp")
    one = sum(c.dep in ("dobj", "oprd", "attr") for c in conj.right) < 2
    return own and thing is not None and one and not (thing.tag == "NN" and thing.child("det"))


def _leads_to(subject: Node | None, conj: Node) -> bool:
    """ "was seen as late and led to a fine": no recall is led, as a man may be to a van."""
    thing = subject is not None and subject.pos == "NOUN" and not is_person(subject.lemma.lower())
    return thing and conj.lemma == "lead" and [c.lemma for c in conj.right[:1]] == ["to"]


def _participle_after_state(conj: Node) -> bool:
    """ "were ready and shown at the door": a verb that needs an object and has none."""
    alone = conj.lemma in INTRANSITIVE | OBJECTLESS or _acts(conj)
    if alone or any(c.dep in AUXILIARIES for c in conj.left):
        return False
    on = conj.child("prep")
    whom = on.child("pobj") if on is not None and on.lemma in ("on", "off", "in", "out") else None
    if whom is not None and whom.ent == "PERSON":
        return False  # "was quick to act, and sent on Ode"
    alike = inflect(conj.lemma, "VBN") == conj.text.lower()
    bare = all(c.dep in ("prep", "agent", "npadvmod", "advmod", "punct") for c in conj.right)
    return conj.tag in ("VBD", "VBN") and alike and bare and conj.child("prep", "agent") is not None


def _progressive(host: Node) -> bool:
    """ "were drinking"."""
    helps = [c for c in host.left if c.dep in AUXILIARIES]
    return host.tag == "VBG" and [c.lemma for c in helps] == ["be"]


def _done_by(conj: Node) -> bool:
    """ "were drinking and ignored by guards": with someone who did it and no object, a passive."""
    by = conj.child("agent", "prep")
    whom = by.child("pobj") if by is not None and by.lemma == "by" else None
    if whom is None or conj.child("dobj") is not None or helped(conj):
        return False
    who = whom.ent in ("PERSON", "ORG", "NORP") or is_person(whom.lemma.lower())
    passive = inflect(conj.lemma, "VBN") == conj.text.lower()
    return passive and conj.tag in ("VBD", "VBN") and (who or whom.lemma.lower() in GROUPS)


def _perfect(host: Node, conj: Node) -> bool:
    """ "had opened a school and closed another": the past form is a participle."""
    return (
        any(c.dep == "aux" and c.lemma in HAVE for c in host.left)
        and conj.tag == "VBD"
        and conj.pos == "VERB"
        and inflect(conj.lemma, "VBN") == conj.text.lower()
        and not any(c.lemma.lower() in LATER for c in conj.left)
        and not any(c.dep in ("npadvmod",) or c.ent in entities.TIMES for c in conj.nodes())
    )


_HARM = frozenset("die kill injure wound hurt displace perish".split())
_SCENES = frozenset("in during at near on after when following amid from".split())


def share_scene(hosts: list[Node]) -> None:
    """ "six died and ten were hurt in the siege": the six died there, too."""
    for host, conj in itertools.pairwise(hosts):
        counted = [v.subject is not None and _counted(v.subject) for v in (host, conj)]
        bare = all(c.dep in ("punct", "cc", "conj") for c in host.right)
        if not (all(counted) and bare) or not {host.lemma, conj.lemma} <= _HARM or host.i < 0:
            continue
        scene = [c for c in conj.right if c.dep == "prep" and c.lemma.lower() in _SCENES]
        for place, phrase in enumerate(scene):
            host.put_right(phrase.copy(), place)


def _counted(who: Node) -> bool:
    """Six, six men, hundreds of men."""
    numbers = who.lemma.lower() in ("dozen", "hundred", "thousand", "score", "dozens", "hundreds")
    return who.tag == "CD" or numbers or who.child("nummod") is not None
